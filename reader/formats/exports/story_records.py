"""One saved story of another program, whatever it holds -> a draft."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from reader.clean.parse.decode import decode
from reader.clean.parse.language import guess_language
from reader.formats.origins import web_address
from reader.formats.protocol import ReadContext
from reader.formats.refusals import refusal_of_empty
from reader.formats.source import FileSource
from reader.model import Draft, Facts, Refusal, UnreadableInput
from reader.translation import tr

LIKED_FOLDERS = ("starred", "liked")
"""What Instapaper calls the stories that a person gave a star, in small letters."""
_LONGEST_CELL = 16_000_000
"""Characters of one cell of a table, as of one field (`fields`)."""
LARGEST_TABLE = 32 * 1024 * 1024
"""Bytes of a CSV file that is held whole, so that all of it shows its charset."""


def saved_story(
    origin: str, name: str, facts: Facts, *, html: str = "", text: str = "", **more: Any
) -> Draft | Refusal:
    """Return the draft of another program's story; with its text, or as a stub of its address.

    `more` are further fields of Draft. A story without text and address is refused.
    """
    url = web_address(facts.url or "")
    title = facts.title if facts.title and facts.title != facts.url else None
    if not html.strip() and not text.strip():
        if url is None:
            return refusal_of_empty(origin)
        language = facts.language or (guess_language(title) if title else None)
        named = replace(facts, url=url, title=title or url, language=language)
        return Draft(origin, name, named, **more)
    kept = json.dumps({"html": html, "text": text, "title": title, "url": url}, ensure_ascii=False)
    return Draft(
        origin,
        name,
        replace(facts, url=url, title=title),
        html=html or None,
        text=None if html else text,
        original=kept.encode("utf-8", "replace"),
        original_name="article.json",
        **more,
    )


def mappings(values: Any) -> Iterator[Mapping[str, Any]]:
    """Yield the objects of a JSON list; anything else in it is passed over."""
    for value in values if isinstance(values, list) else ():
        if isinstance(value, dict):
            yield value


def mapping_at(entry: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """Return the object under a name; an empty one where there is none."""
    value = entry.get(name)
    return value if isinstance(value, dict) else {}


def csv_rows(data: bytes) -> Iterator[dict[str, str]]:
    """Yield the rows of a CSV file by the names of its first line in small letters."""
    text = decode(data, "utf-8")[0]
    yield from _rows(io.StringIO(text, newline=""), text.partition("\n")[0])


def table_rows(source: FileSource, reading: ReadContext) -> Iterator[dict[str, str]]:
    """Yield the rows of a CSV file, a large one line by line; raise OSError and UnreadableInput."""
    if source.size <= min(LARGEST_TABLE, reading.limits.file):
        yield from csv_rows(source.read(reading.limits))
        return
    charset = decode(source.head[: source.head.rfind(b"\n") + 1], "utf-8")[1]
    first = source.text_head.partition("\n")[0]
    yield from _rows(_text_lines(source, reading, charset), first)


def _text_lines(source: FileSource, reading: ReadContext, charset: str) -> Iterator[str]:
    for number, line in enumerate(source.lines(reading.limits)):
        if line is None:
            raise UnreadableInput(tr("Damaged table (a line is too long to be read)."))
        text = line.decode(charset, "replace")
        yield text if number else text.removeprefix("\ufeff")


def _rows(lines: Iterable[str], first: str) -> Iterator[dict[str, str]]:
    delimiter = max(",;\t", key=first.count)
    rows = csv_cells(lines, delimiter)
    names = [name.strip().lower() for name in next(rows, [])]
    for row in rows:
        if any(cell.strip() for cell in row):
            yield dict(zip(names, (cell.strip() for cell in row), strict=False))


def csv_cells(lines: Iterable[str], delimiter: str = ",") -> Iterator[list[str]]:
    """Yield the cells of each row of a CSV file; raise UnreadableInput where it is damaged."""
    csv.field_size_limit(_LONGEST_CELL)
    try:
        yield from csv.reader((line.replace("\0", "") for line in lines), delimiter=delimiter)
    except csv.Error as error:
        raise UnreadableInput(tr("The table is damaged.")) from error


def header_names(source: FileSource) -> set[str]:
    """Return the names in the first line of a source that may be a CSV file, in small letters."""
    first = source.text_head.partition("\n")[0]
    if len(first) > 2000 or "<" in first:
        return set()
    delimiter = max(",;\t", key=first.count)
    return {name.strip().strip('"').lower() for name in first.split(delimiter)}


def numbered(origin: str, values: Iterable[Any]) -> Iterator[tuple[str, Any]]:
    """Yield each value with the name that the report calls it."""
    for number, value in enumerate(values, start=1):
        yield f"{origin}!{number}", value
