"""The columns of the person's marks as typed values, and the checks of those that come in as JSON.

`HighlightFields` and `BookmarkFields` are whole rows; `Columns` are some columns of either, such as
those that an edit sets or an undo step takes back.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypedDict

from reader.model import Bookmark, Highlight


class HighlightFields(TypedDict):
    """All that a highlight holds. `start`, `end` and `length` count code points of its text.

    `hints` are those of `waiting_hints`, for an imported one whose story has no text yet.
    """

    id: str
    story: int
    version: int
    start: int
    end: int
    exact: str
    prefix: str
    suffix: str
    length: int
    colour: str
    note: str
    state: str
    created: str
    changed: str
    trashed: int
    foreign_id: str
    marked_text: str
    hints: str
    tags: list[str]


class BookmarkFields(TypedDict):
    """All that a bookmark holds. `offset` and `length` count code points of its text."""

    id: str
    story: int
    version: int
    offset: int
    label: str
    exact: str
    prefix: str
    suffix: str
    length: int
    state: str
    created: str
    trashed: int


class KnownHighlight(TypedDict):
    """What shows whether an imported highlight is one that the story has already."""

    id: str
    foreign_id: str
    exact: str
    note: str
    start: int
    state: str


Columns = Mapping[str, object]
"""Some columns of a mark, by their names, with their values."""

HIGHLIGHT_COLUMNS = tuple(name for name in HighlightFields.__annotations__ if name != "tags")
"""The columns of a highlight that are more than derived; its tags lie in a table of their own."""

BOOKMARK_COLUMNS = tuple(BookmarkFields.__annotations__)
"""The columns of a bookmark."""


def differing(before: Columns, after: Columns) -> dict[str, object]:
    """Return the columns of `after` whose values are others than in `before`."""
    return {name: value for name, value in after.items() if before[name] != value}


def highlight_fields(given: Columns, story: int, version: int) -> HighlightFields:
    """Return a highlight of a journal or an export as a row of a story's text.

    What older lines do not have yet gets its first value. Raises KeyError where what makes a
    highlight is missing, TypeError for a value of another type.
    """
    return {
        "id": _text(given, "id"),
        "story": story,
        "version": version,
        "start": _number(given, "start"),
        "end": _number(given, "end"),
        "exact": _text(given, "exact"),
        "prefix": _text(given, "prefix", ""),
        "suffix": _text(given, "suffix", ""),
        "length": _number(given, "length", 0),
        "colour": _text(given, "colour", "yellow"),
        "note": _text(given, "note", ""),
        "state": _text(given, "state", "anchored"),
        "created": _text(given, "created"),
        "changed": _text(given, "changed", ""),
        "trashed": _number(given, "trashed", 0),
        "foreign_id": _text(given, "foreign_id", ""),
        "marked_text": _text(given, "marked_text", ""),
        "hints": _text(given, "hints", ""),
        "tags": _texts(given, "tags"),
    }


def bookmark_fields(given: Columns, story: int, version: int) -> BookmarkFields:
    """Return a bookmark of a journal or an export as a row; raises as `highlight_fields` does."""
    return {
        "id": _text(given, "id"),
        "story": story,
        "version": version,
        "offset": _number(given, "offset"),
        "label": _text(given, "label", ""),
        "exact": _text(given, "exact", ""),
        "prefix": _text(given, "prefix", ""),
        "suffix": _text(given, "suffix", ""),
        "length": _number(given, "length", 0),
        "state": _text(given, "state", "anchored"),
        "created": _text(given, "created"),
        "trashed": _number(given, "trashed", 0),
    }


def highlight_of(fields: HighlightFields) -> Highlight:
    """Return the value of a highlight's row."""
    return Highlight(
        id=fields["id"],
        story=fields["story"],
        start=fields["start"],
        end=fields["end"],
        exact=fields["exact"],
        prefix=fields["prefix"],
        suffix=fields["suffix"],
        colour=fields["colour"],
        note=fields["note"],
        tags=tuple(fields["tags"]),
        state=fields["state"],
        version=fields["version"],
        created=fields["created"],
        changed=fields["changed"],
        trashed=bool(fields["trashed"]),
        marked_text=fields["marked_text"],
    )


def bookmark_of(fields: BookmarkFields) -> Bookmark:
    """Return the value of a bookmark's row."""
    return Bookmark(
        id=fields["id"],
        story=fields["story"],
        offset=fields["offset"],
        label=fields["label"],
        exact=fields["exact"],
        prefix=fields["prefix"],
        suffix=fields["suffix"],
        state=fields["state"],
        version=fields["version"],
        created=fields["created"],
    )


def _text(given: Columns, name: str, missing: str | None = None) -> str:
    value = given[name] if missing is None else given.get(name, missing)
    if not isinstance(value, str):
        raise TypeError(name)
    return value


def _number(given: Columns, name: str, missing: int | None = None) -> int:
    value = given[name] if missing is None else given.get(name, missing)
    if not isinstance(value, int):
        raise TypeError(name)
    return int(value)


def _texts(given: Columns, name: str) -> list[str]:
    values = given.get(name, [])
    if not isinstance(values, list):
        raise TypeError(name)
    return [str(value) for value in values]
