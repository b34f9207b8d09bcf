"""Lists of references as lines that begin with a tag: RIS, PubMed, EndNote, Web of Science."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

Fields = Mapping[str, list[str]]
"""The values of one reference by their tags, in the order of the lines."""


def tagged_entries(
    lines: Iterable[str],
    pattern: re.Pattern[str],
    *,
    opening: str = "",
    closing: str = "",
    listed: frozenset[str] | None = frozenset(),
) -> Iterator[Fields]:
    """Yield the fields of each entry; lines without a tag go on with the one above.

    An entry begins with the tag `opening` or ends with `closing`. Of the tags in `listed` (None:
    of all) each line is a value of its own and stays a line, others are broken only to fit a page.
    """
    fields: dict[str, list[str]] = {}
    last = ""
    for line in lines:
        found = pattern.match(line.removeprefix("\ufeff"))
        if found is None:
            if last and line.strip():
                joint = "\n" if listed is None or last in listed else " "
                fields[last][-1] = f"{fields[last][-1]}{joint}{line.strip()}".strip()
            continue
        tag = found[1]
        if tag in (opening, closing) and fields:
            yield fields
            fields, last = {}, ""
        if tag != closing:
            fields.setdefault(tag, []).append((found[2] or "").strip())
            last = tag
    if fields:
        yield fields


def first_of(fields: Fields, *tags: str) -> str:
    """Return the first value that is not empty under the first of these tags that has one."""
    return next((value for tag in tags for value in fields.get(tag, ()) if value), "")


def lines_of(fields: Fields, *tags: str) -> list[str]:
    """Return every line of every value under these tags, each once."""
    found = (
        line.strip() for tag in tags for value in fields.get(tag, ()) for line in value.split("\n")
    )
    return list(dict.fromkeys(line for line in found if line))
