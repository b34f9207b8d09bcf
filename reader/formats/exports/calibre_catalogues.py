"""calibre's catalogue of a library: a table, XML, or the JSON of its command line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from reader.clean.render.text_article import words_of_markup
from reader.formats.exports.reference_dates import reference_date
from reader.formats.exports.reference_stories import (
    address_of_doi,
    reference_language,
    reference_story,
)
from reader.formats.exports.story_records import header_names, numbered, table_rows
from reader.formats.fields import facts_by, labels, moment
from reader.formats.json_text import entries_of, json_keys, load_json
from reader.formats.origins import web_address
from reader.formats.prologue import root_match
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.formats.xml_tree import children, local, parse_xml, words

_ROOT = re.compile(r"<calibredb\b")
_OWN = frozenset(
    ("author_sort", "title_sort", "series_index", "pubdate", "library_name", "formats", "uuid")
)
"""Names of fields that calibre gives; a catalogue has those that a person ticked."""
_FEWEST = 2
"""Of these names, in a list that is calibre's."""
_UNDEFINED = "0101-01-01"
"""The day that calibre writes for a date that nobody knows."""
_IDENTIFIER = re.compile(r"(\w+):(\S+?)(?=[,\s]\s*\w+:|\s*\Z)")


class CalibreCatalogue:
    """The books of a library, with authors, tags and description."""

    name = "calibre"

    def recognises(self, source: FileSource) -> bool:
        """By its root element, its columns or its names."""
        if root_match(source.text_head, _ROOT) is not None:
            return True
        names = json_keys(source) or header_names(source)
        return {"title", "authors"} <= names and len(names & _OWN) >= _FEWEST

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield the story of each book's file or description."""
        books: Iterable[Mapping[str, Any]]
        if root_match(source.text_head, _ROOT) is not None:
            books = map(_of_record, children(parse_xml(source.read(reading.limits)), "record"))
        elif json_keys(source):
            books = entries_of(load_json(source, reading), "books")
        else:
            books = table_rows(source, reading)
        for origin, book in numbered(source.name, books):
            published, added = str(book.get("pubdate") or ""), str(book.get("timestamp") or "")
            facts = facts_by(
                _names(book.get("authors")),
                title=str(book.get("title") or "") or None,
                subtitle=words_of_markup(str(book.get("comments") or "")).strip() or None,
                site=str(book.get("publisher") or "") or None,
                published=None if _UNDEFINED in published else reference_date(published[:10]),
                language=next(map(reference_language, labels(book.get("languages"))), None),
                url=_address(book.get("identifiers")),
            )
            yield from reference_story(
                source,
                origin,
                self.name,
                facts,
                reading,
                _files(book.get("formats")),
                tags=labels(book.get("tags")),
                added=None if _UNDEFINED in added else moment(added),
            )


def _of_record(record: Any) -> dict[str, Any]:
    """Return the fields of a record of the XML form under the names of the other two."""
    found: dict[str, Any] = {}
    for each in record:
        inner = [words(part) for part in each]
        found[local(each)] = inner if inner else words(each)
    return found


def _names(authors: Any) -> tuple[str, ...]:
    """Return the authors; calibre writes `&` between them, and `|` for a comma in a name."""
    listed = authors if isinstance(authors, list) else str(authors or "").split("&")
    return tuple(name.replace("|", ",").strip() for name in map(str, listed) if name.strip())


def _files(formats: Any) -> list[str]:
    """Return the paths of a book's files; a table only names their kinds."""
    return [path for path in formats if isinstance(path, str)] if isinstance(formats, list) else []


def _address(identifiers: Any) -> str | None:
    """Return the address that a book's identifiers give: its own, or that of its DOI."""
    if isinstance(identifiers, dict):
        pairs = [(str(name), str(value)) for name, value in identifiers.items()]
    else:
        pairs = _IDENTIFIER.findall(str(identifiers or "")[:2000])
    named = {name.lower(): value for name, value in pairs}
    # calibre writes a colon in a value as a bar.
    links = (web_address(named.get(name, "").replace("|", ":")) for name in ("url", "uri"))
    return next((link for link in links if link), None) or address_of_doi(named.get("doi", ""))
