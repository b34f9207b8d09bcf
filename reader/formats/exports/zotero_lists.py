"""Zotero's lists without files: its CSV, the answers of its interface, Better BibTeX's JSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from reader.formats.annotations.targets import colour_of
from reader.formats.exports.reference_dates import reference_date
from reader.formats.exports.reference_stories import (
    reference_language,
    reference_story,
    spoken_names,
)
from reader.formats.exports.story_records import (
    header_names,
    mapping_at,
    mappings,
    numbered,
    saved_story,
    table_rows,
)
from reader.formats.exports.zotero import plain_note, quoted_marks
from reader.formats.fallback_titles import title_of_words
from reader.formats.fields import date, facts_by, labels, moment, text
from reader.formats.json_text import entries_of, json_keys, load_json
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.model import CarriedMark, Facts, Refusal
from reader.translation import tr

_NAME = "zotero"
_BELONGING = ("note", "attachment", "annotation")
"""Kinds of items that belong to another one."""
_OTHERS = frozenset(
    ("editor", "seriesEditor", "translator", "contributor", "bookAuthor", "reviewedAuthor",
     "recipient", "counsel", "castMember", "commenter", "attorneyAgent", "cosponsor", "guest")
)  # fmt: skip
"""What Zotero calls people who are not the authors of an item."""


class ZoteroTable:
    """The CSV of a library or collection."""

    name = _NAME

    def recognises(self, source: FileSource) -> bool:
        """By the columns."""
        return {"key", "item type", "publication year", "title", "url"} <= header_names(source)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a stub for each item, with authors, date, tags and notes."""
        for origin, row in numbered(source.name, table_rows(source, reading)):
            names = spoken_names(row.get("author", "").split(";"))
            doi = row.get("doi", "")
            tags = (*labels(row.get("manual tags"), ";"), *labels(row.get("automatic tags"), ";"))
            yield from reference_story(
                source,
                origin,
                _NAME,
                facts_by(
                    names,
                    title=row.get("title"),
                    subtitle=row.get("abstract note") or None,
                    site=row.get("publication title") or row.get("publisher") or None,
                    published=reference_date(row.get("date") or row.get("publication year", "")),
                    language=reference_language(row.get("language", "")),
                    url=row.get("url") or (f"https://doi.org/{doi}" if doi else None),
                ),
                reading,
                tags=tuple(dict.fromkeys(tags)),
                added=moment(row.get("date added", "")),
                note=plain_note(row.get("notes", "")),
                marks=tuple(quoted_marks(row.get("notes", ""))),
            )


class ZoteroItems:
    """Items as objects, in the answers of the interface and in Better BibTeX's export."""

    name = _NAME

    def recognises(self, source: FileSource) -> bool:
        """By the name of their kind, with other names of Zotero's."""
        keys = json_keys(source)
        return "itemType" in keys and bool({"creators", "dateAdded", "parentItem"} & keys)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a stub for each item, with what belongs to it: notes, highlights, collections."""
        found = load_json(source, reading)
        entries = entries_of(found, "items")
        items = [{**entry, **mapping_at(entry, "data")} for entry in entries]
        belonging: dict[str, list[Mapping[str, Any]]] = {}
        for item in items:
            belonging.setdefault(text(item, "parentItem"), []).append(item)
        collections = _collections(
            mapping_at(found, "collections") if isinstance(found, dict) else {}
        )
        known = {text(item, "key") for item in items} - {""}
        for origin, item in numbered(source.name, items):
            parent = text(item, "parentItem")
            alone = item.get("itemType") == "attachment" and not parent
            # A page or file that was saved without an item above it is one itself.
            if item.get("itemType") in _BELONGING and not alone:
                if item.get("itemType") == "note" and not parent:
                    title = title_of_words(plain_note(text(item, "note")))
                    facts = Facts(title=title, url=text(item, "url"))
                    yield saved_story(origin, _NAME, facts, html=text(item, "note"))
                elif parent and parent not in known:
                    reason = tr("The item that it belongs to is not in the file.")
                    yield Refusal(origin, reason, failed=False)
                continue
            parts = list(_parts(item, belonging))
            notes = [text(part, "note") for part in parts if text(part, "note")]
            names = tuple(name for each in mappings(item.get("creators")) if (name := _name(each)))
            doi = text(item, "DOI")
            yield from reference_story(
                source,
                origin,
                _NAME,
                facts_by(
                    names,
                    title=text(item, "title"),
                    subtitle=text(item, "abstractNote") or None,
                    site=text(item, "websiteTitle", "publicationTitle", "blogTitle", "publisher")
                    or None,
                    published=reference_date(text(item, "date")),
                    language=reference_language(text(item, "language")),
                    url=text(item, "url") or (f"https://doi.org/{doi}" if doi else None),
                ),
                reading,
                tags=tuple(
                    dict.fromkeys(
                        (
                            *collections.get(text(item, "key"), ()),
                            *collections.get(str(item.get("itemID")), ()),
                            *labels([text(tag, "tag") for tag in mappings(item.get("tags"))]),
                        )
                    )
                ),
                added=date(item, "dateAdded", "accessDate"),
                note="\n\n".join(plain for note in notes if (plain := plain_note(note))),
                marks=(
                    *(mark for note in notes for mark in quoted_marks(note)),
                    *(mark for part in parts if (mark := _mark(part)) is not None),
                ),
            )


def _parts(
    item: Mapping[str, Any], belonging: Mapping[str, list[Mapping[str, Any]]]
) -> Iterator[Mapping[str, Any]]:
    """Yield the notes and annotations of an item, and those of its files."""
    notes = item.get("notes")
    for note in notes if isinstance(notes, list) else ():
        yield note if isinstance(note, dict) else {"note": str(note)}
    files = [*mappings(item.get("attachments"))]
    for part in belonging.get(text(item, "key"), ()) if text(item, "key") else ():
        if part.get("itemType") == "attachment":
            files.append(part)
        else:
            yield part
    for file in files:
        yield from mappings(file.get("annotations"))
        yield from belonging.get(text(file, "key"), ()) if text(file, "key") else ()


def _mark(part: Mapping[str, Any]) -> CarriedMark | None:
    quote, comment = text(part, "annotationText"), text(part, "annotationComment")
    if not quote and not comment:
        return None
    return CarriedMark(
        quote,
        colour=colour_of(part.get("annotationColor")),
        note=comment,
        tags=labels([text(tag, "tag") for tag in mappings(part.get("tags"))]),
        created=date(part, "dateAdded"),
        foreign_id=text(part, "key"),
    )


def _collections(listed: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    """Return the names of the collections of an item, by its number."""
    found: dict[str, tuple[str, ...]] = {}
    for collection in mappings(list(listed.values())):
        held = collection.get("items")
        for item in held if isinstance(held, list) else ():
            found[str(item)] = (*found.get(str(item), ()), text(collection, "name"))
    return found


def _name(person: Mapping[str, Any]) -> str:
    """Return the name of one who made the work; nothing for those who only took part."""
    if text(person, "creatorType") in _OTHERS:
        return ""
    whole = f"{text(person, 'firstName')} {text(person, 'lastName')}".strip()
    return whole or text(person, "name")
