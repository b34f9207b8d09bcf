"""A block of `Name: value` lines before a text, as note programs and feed readers write it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from reader.formats.json_article import strings
from reader.formats.origins import moment_of, web_address
from reader.words.phrase_files import phrases

_LINE = re.compile(r"\s*([^\W\d_][\w /-]{1,24}?)\s*[:：]\s*(\S.*)$")
LABEL_FIELDS = ("title", "authors", "url", "published", "language")
"""Facts that labels name."""
_LEAST = 2
"""Labels from which on lines above a text are a block of facts; one alone may be a sentence."""


@cache
def _field_of_label() -> dict[str, str]:
    """Return the field that each label, in small letters, is of."""
    return {label: field for field in LABEL_FIELDS for _, label in phrases(f"copied_label_{field}")}


@dataclass(frozen=True, slots=True)
class Labels:
    """The text without its labels, and their values."""

    text: str
    title: str | None = None
    authors: tuple[str, ...] = ()
    url: str | None = None
    published: str | None = None
    language: str | None = None


def take_labels(text: str) -> Labels:
    """Take labels off the beginning of a text, where at least two known ones stand together."""
    lines = text.lstrip("\ufeff\n").split("\n")
    values: dict[str, str] = {}
    end = 0
    for number, line in enumerate(lines[:25]):
        if not line.strip():
            if values and number == end:
                end = number + 1
            continue
        found = _LINE.match(line)
        field = _field_of_label().get(found.group(1).strip().casefold()) if found else None
        # After an empty line, an unknown name is the text's own beginning (“Berlin: …”).
        apart = number > 0 and not lines[number - 1].strip()
        unknown = field is None and (apart or len(values) < _LEAST)
        if found is None or unknown or number > end:
            break
        if field is not None:
            values.setdefault(field, found.group(2).strip())
        end = number + 1
    address = web_address(values.get("url", ""))
    if len(values) < _LEAST or not (values.keys() & {"title", "url", "published"}):
        return Labels(text)
    language = values.get("language", "")
    return Labels(
        "\n".join(lines[end:]),
        values.get("title"),
        strings(values.get("authors", "")),
        address,
        moment_of(values["published"]) if "published" in values else None,
        language if re.fullmatch(r"[a-z]{2}(?:-\w+)?", language) else None,
    )
