"""Diigo's export as a table, and the answers of its interface, with what was marked."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from html import unescape
from typing import Any

from reader.clean.render.text_article import words_of_markup
from reader.formats.exports.story_records import (
    header_names,
    mappings,
    numbered,
    saved_story,
    table_rows,
)
from reader.formats.fields import flag, labels, moment, text
from reader.formats.json_text import entries_of, json_keys, load_json
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.model import CarriedMark, Facts

_NO_TAG = "no_tag"
"""What Diigo writes where a person gave no tags."""
_PART = re.compile(r"(?:\A|(?<=[\s;]))(Highlight|Sticky ?notes?|Comments?)[ \t]*:", re.IGNORECASE)


class DiigoTable:
    """Diigo's CSV: title, url, tags, description, comments, annotations, created_at."""

    name = "diigo"

    def recognises(self, source: FileSource) -> bool:
        """By the columns."""
        return {"title", "url", "annotations", "comments"} <= header_names(source)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a stub for each row, with its note, tags and highlights."""
        for origin, row in numbered(source.name, table_rows(source, reading)):
            marks, notes = _marks_of(row.get("annotations", ""))
            said = (_words(row.get(name, "")) for name in ("description", "comments"))
            yield saved_story(
                origin,
                self.name,
                Facts(title=row.get("title"), url=row.get("url")),
                tags=_tags(row.get("tags", "")),
                added=moment(row.get("created_at", "") or row.get("created", "")),
                note="\n\n".join(part for part in (*said, *notes) if part),
                marks=tuple(marks),
            )


class DiigoList:
    """The bookmarks that Diigo's interface answers, as tools save them."""

    name = "diigo"

    def recognises(self, source: FileSource) -> bool:
        """By its names: annotations, and whether a page is shared and to be read."""
        return {"title", "url", "annotations", "shared"} <= json_keys(source)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a stub for each bookmark, with its note, tags and highlights."""
        found = load_json(source, reading)
        for origin, entry in numbered(source.name, entries_of(found, "bookmarks", "items")):
            comments = _comments(entry.get("comments"))
            yield saved_story(
                origin,
                self.name,
                Facts(title=text(entry, "title"), url=text(entry, "url")),
                tags=_tags(text(entry, "tags") or entry.get("tags")),
                added=moment(text(entry, "created_at")),
                later=flag(entry.get("readlater") or entry.get("read_later")),
                note="\n\n".join(part for part in (_words(text(entry, "desc")), comments) if part),
                marks=tuple(_marks_listed(entry.get("annotations"))),
            )


def _marks_listed(annotations: Any) -> Iterator[CarriedMark]:
    for each in mappings(annotations):
        quote, note = _words(text(each, "content")), _comments(each.get("comments"))
        if quote or note:
            yield CarriedMark(quote, note=note, created=moment(text(each, "created_at")))


def _comments(comments: Any) -> str:
    said = (_words(text(each, "content")) for each in mappings(comments))
    return "\n\n".join(part for part in said if part)


def _marks_of(cell: str) -> tuple[list[CarriedMark], list[str]]:
    """Return the highlights of a cell with their notes, and what was said of the page."""
    parts = _PART.split(cell)
    marks: list[CarriedMark] = []
    notes = [_words(parts[0])]
    for name, said in zip(parts[1::2], map(_words, parts[2::2]), strict=True):
        if name.lower() == "highlight":
            marks.append(CarriedMark(said))
        elif said and marks:
            note = f"{marks[-1].note}\n\n{said}" if marks[-1].note else said
            marks[-1] = CarriedMark(marks[-1].exact, note=note)
        else:
            notes.append(said)
    return [mark for mark in marks if mark.exact or mark.note], [note for note in notes if note]


def _words(written: str) -> str:
    return (words_of_markup(written) if "<" in written else unescape(written)).strip()


def _tags(written: Any) -> tuple[str, ...]:
    """Return the tags, with commas between them; in older exports with blanks and quotes."""
    if isinstance(written, str) and '"' in written and "," not in written:
        quoted = re.findall(r'"([^"]+)"|(\S+)', written)
        written = [phrase or word for phrase, word in quoted]
    found: Mapping[str, None] = dict.fromkeys(tag.strip('" ') for tag in labels(written))
    return tuple(tag for tag in found if tag and tag != _NO_TAG)
