"""Readwise's CSV: a highlight a row, with the title of the article or book it is from."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping

from reader.clean.parse.decode import decode
from reader.formats.annotations.mark_hints import numbers_of
from reader.formats.annotations.targets import Targets, colour_of
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.formats.timestamps import moment
from reader.model import CarriedMark, UnreadableInput
from reader.translation import tr

_TITLES = ("Book Title", "Title")
_AUTHORS = ("Book Author", "Author")
_DATES = ("Highlighted at", "Date")
_ADDRESSES = ("URL", "Source URL", "Url")
_LONGEST_CELL = 10_000_000
"""Characters of a CSV cell; Python's own limit of 131,072 is less than a long note."""


class ReadwiseHighlights:
    """Highlights as Readwise exports and imports them."""

    name = "readwise"

    def recognises(self, source: FileSource) -> bool:
        """Recognise a table whose first line names a highlight and a title."""
        first = source.text_head.split("\n", 1)[0]
        columns = {column.strip().strip('"') for column in re.split("[,;\t]", first)}
        return "Highlight" in columns and bool(columns & set(_TITLES))

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for every article or book that the table names."""
        text, _ = decode(source.read(reading.limits), "utf-8")
        first = text.split("\n", 1)[0]
        delimiter = max(",;\t", key=first.count)
        targets = Targets()
        previous = csv.field_size_limit(_LONGEST_CELL)
        try:
            for row in csv.DictReader(io.StringIO(text.lstrip("\ufeff")), delimiter=delimiter):
                _take({name: value for name, value in row.items() if name and value}, targets)
        except csv.Error as error:
            raise UnreadableInput(tr("The table is damaged.")) from error
        finally:
            csv.field_size_limit(previous)
        yield from targets.drafts(source.name, self.name)


def _take(row: Mapping[str, str], targets: Targets) -> None:
    quote, note = row.get("Highlight", "").strip(), row.get("Note", "").strip()
    if not quote and not note:
        return
    title, author = _first(row, _TITLES), _first(row, _AUTHORS)
    target = targets.of(_first(row, _ADDRESSES), title, author)
    if "Document tags" in row:
        target.tags = tuple(dict.fromkeys((*target.tags, *_names(row["Document tags"]))))
    start = row.get("Location", "").strip()
    # The numbers of each kind of location grow along the text.
    offset = row.get("Location Type", "") == "offset" and start.isdigit()
    target.marks.append(
        CarriedMark(
            exact=quote,
            start=int(start) if offset else None,
            end=int(start) + len(quote) if offset else None,
            colour=colour_of(row.get("Color")),
            note=note,
            tags=_names(row.get("Tags", "")),
            created=moment(_first(row, _DATES)),
            order=numbers_of(start),
        )
    )


def _first(row: Mapping[str, str], names: tuple[str, ...]) -> str:
    return next((row[name].strip() for name in names if row.get(name, "").strip()), "")


def _names(listed: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name.strip() for name in listed.split(",") if name.strip()))
