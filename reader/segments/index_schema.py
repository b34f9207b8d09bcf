"""The fields of the index, as Whoosh keeps them."""

from __future__ import annotations

from typing import Any

from whoosh import columns, fields, formats

from reader.segments.inverter import Tokens
from reader.segments.real_word import WORDS

VERSION = 10
"""Changes whenever an older index cannot be read as it is; then it is built anew."""
PLACED_FIELDS = ("text", "title", "by", "note", "section", "url")
EXACT_FIELDS = ("site", "host", "tag", "lang")
NO_DATE = -(2**31)
"""Stands for "no date" in a column of 32-bit day numbers."""


class PackedField(fields.FieldType):  # type: ignore[misc]
    """A field whose analysed words come as one packed item a story."""

    def __init__(self, placed: bool) -> None:
        super().__init__(
            formats.Positions() if placed else formats.Existence(), analyzer=None, scorable=False
        )

    def index(self, value: Tokens, **_: Any) -> list[tuple[bytes, int, float, Tokens]]:
        """Hand the packed words on as the only posting of this story's field."""
        return [(b"", value.length, 1.0, value)] if value.length else []


def schema() -> Any:
    """Return the schema of a new index."""
    made = fields.Schema()
    for name in PLACED_FIELDS:
        made.add(name, PackedField(placed=True))
    for name in (*EXACT_FIELDS, WORDS):
        made.add(name, PackedField(placed=False))
    made.add("id", fields.COLUMN(columns.NumericColumn("q", default=-1)))
    made.add("date", fields.COLUMN(columns.NumericColumn("i", default=NO_DATE)))
    made.add("size", fields.COLUMN(columns.NumericColumn("I")))
    return made
