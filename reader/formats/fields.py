"""Reading loosely typed fields of exports: any of several names, any of several types."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import unescape
from typing import Any

from reader.formats import timestamps
from reader.formats.origins import flag, moment_of
from reader.model import Facts

__all__ = ["date", "facts_by", "first", "flag", "labels", "moment", "text"]

_LONGEST = 16_000_000
"""Characters of one field; an article of a million words has six million."""


def first(entry: Mapping[str, Any], *names: str) -> Any:
    """Return the first value that is there and not empty, or None."""
    for name in names:
        value = entry.get(name)
        if value not in (None, "", [], {}):
            return value
    return None


def text(entry: Mapping[str, Any], *names: str) -> str:
    """Return the first value that is a text (or holds one under `name`), trimmed.

    Empty without one.
    """
    for name in names:
        value = entry.get(name)
        if isinstance(value, list) and value and all(isinstance(part, str) for part in value):
            value = ", ".join(value)
        if isinstance(value, Mapping):
            value = value.get("name") or value.get("title") or value.get("url")
        if isinstance(value, str) and value.strip():
            return value.strip()[:_LONGEST]
    return ""


def facts_by(names: Iterable[str | None], **known: Any) -> Facts:
    """Return the facts of a story by these people, whose names make its byline.

    Empty names are none; `known` are its other facts.
    """
    authors = tuple(name for name in names if name)
    return Facts(byline=", ".join(authors) or None, authors=authors, **known)


def date(entry: Mapping[str, Any], *names: str) -> str | None:
    """Return the first value that is a date: ISO, in words, or a number of seconds."""
    for name in names:
        found = moment(entry.get(name))
        if found is not None:
            return found
    return None


def moment(value: Any) -> str | None:
    """Return a date in any of its ways as ISO 8601, or None."""
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float):
        return timestamps.from_stamp(value)
    if not isinstance(value, str) or not value.strip():
        return None
    plain = value.strip()
    stamp = plain.isdecimal() and len(plain) >= timestamps.FEWEST_DIGITS and len(plain) != 14
    return timestamps.moment(plain) if stamp else moment_of(plain)


def labels(value: Any, separators: str = ",") -> tuple[str, ...]:
    """Return tags out of a list of texts or objects, or a text with separators; each once."""
    if isinstance(value, str):
        for mark in separators:
            value = value.replace(mark, "\n")
        value = value.split("\n")
    if isinstance(value, Mapping):
        value = list(value.values())
    found: dict[str, None] = {}
    for item in value if isinstance(value, list | tuple) else ():
        if isinstance(item, Mapping):
            item = text(item, "name", "label", "title", "slug")
        if isinstance(item, str | int) and (name := unescape(str(item)).strip().lstrip("#")):
            found[" ".join(name.split())[:100]] = None
    return tuple(found)
