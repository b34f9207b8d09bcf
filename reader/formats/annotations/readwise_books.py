"""Readwise's interface, saved as JSON: books and articles with their highlights."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from reader.formats.annotations.mark_hints import numbers_of
from reader.formats.annotations.targets import Targets, colour_of
from reader.formats.fields import flag, labels, moment, text
from reader.formats.json_text import json_keys, load_json
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.model import CarriedMark


class ReadwiseBooks:
    """The answer of Readwise's `export`, one page of it, one book, or a list of books."""

    name = "readwise"

    def recognises(self, source: FileSource) -> bool:
        """By the names of its books and highlights."""
        keys = json_keys(source)
        return "highlights" in keys and bool(
            {"user_book_id", "readwise_url", "highlighted_at"} & keys
        )

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each book or article."""
        targets = Targets()
        for book in _books(load_json(source, reading)):
            address = text(book, "source_url", "unique_url", "url")
            title = text(book, "title", "readable_title")
            target = targets.of(address, title, text(book, "author"))
            target.tags = tuple(dict.fromkeys((*target.tags, *labels(book.get("book_tags")))))
            if note := text(book, "document_note"):
                target.marks.append(CarriedMark("", note=note))
            for entry in book.get("highlights") or ():
                if isinstance(entry, dict) and (mark := _mark(entry)) is not None:
                    target.marks.append(mark)
        yield from targets.drafts(source.name, self.name)


def _books(value: Any) -> Iterator[Mapping[str, Any]]:
    if isinstance(value, dict):
        inner = next((v for n in ("results", "books") if isinstance(v := value.get(n), list)), None)
        value = [value] if inner is None else inner
    for book in value if isinstance(value, list) else ():
        if isinstance(book, dict) and isinstance(book.get("highlights"), list):
            yield book


def _mark(entry: Mapping[str, Any]) -> CarriedMark | None:
    quote, note = text(entry, "text"), text(entry, "note")
    if flag(entry.get("is_discard")) or flag(entry.get("is_deleted")) or not (quote or note):
        return None
    name = entry.get("id")
    return CarriedMark(
        quote,
        colour=colour_of(entry.get("color")),
        note=note,
        tags=labels(entry.get("tags")),
        created=moment(entry.get("highlighted_at") or entry.get("created_at")),
        foreign_id=str(name) if name else "",
        order=numbers_of(entry.get("location")),
    )
