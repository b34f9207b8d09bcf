"""Zotero's RDF export: items with their snapshots, notes and tags."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from reader.formats.exports.story_records import numbered, saved_story
from reader.formats.fields import moment
from reader.formats.origins import web_address
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.formats.xml_tree import child_words, children, descendants, local, parse_xml, words
from reader.model import Draft, Facts, UnreadableInput

RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
NO_ITEMS = frozenset({"Attachment", "Memo", "Collection", "Journal", "Book-series", "user"})


class ZoteroRdf:
    """A `.rdf` file of Zotero; snapshots are read out of `files/` beside it."""

    name = "zotero"

    def recognises(self, source: FileSource) -> bool:
        """By its root element and namespace."""
        head = source.text_head
        return "<rdf:RDF" in head and "zotero.org/namespaces/export" in head

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """A draft an item: the snapshot where there is one, else a stub or its note's text."""
        root = parse_xml(source.read(reading.limits))
        by_name = {element.get(f"{RDF}about"): element for element in root}
        items = [e for e in root if local(e) not in NO_ITEMS and child_words(e, "title")]
        if not items:
            raise UnreadableInput("No items found.")
        for origin, item in numbered(source.name, items):
            notes = [
                child_words(by_name[name], "value")
                for reference in children(item, "isReferencedBy")
                if (name := reference.get(f"{RDF}resource")) in by_name
            ]
            snapshot = _snapshot(item, by_name, source.folder)
            tags = tuple(tag for child in children(item, "subject") if (tag := words(child)))
            added = moment(child_words(item, "dateSubmitted"))
            draft = saved_story(
                origin,
                self.name,
                _facts(item),
                html="" if snapshot else "\n".join(notes),
                tags=tags,
                added=added,
                note=" ".join(notes) if snapshot else "",
            )
            if snapshot and isinstance(draft, Draft):
                page = snapshot.read_bytes()
                yield replace(draft, page=page, original=page, original_name=snapshot.name,
                              base=snapshot.parent)  # fmt: skip
            else:
                yield draft


def _facts(item: Any) -> Facts:
    authors = tuple(
        f"{child_words(person, 'givenName')} {child_words(person, 'surname')}".strip()
        for group in children(item, "authors")
        for person in descendants(group, "Person")
    )
    address = next(
        (words(v) for uri in descendants(item, "URI") for v in children(uri, "value")), ""
    )
    return Facts(
        title=child_words(item, "title"),
        subtitle=child_words(item, "abstract") or None,
        byline=", ".join(authors) or None,
        authors=authors,
        site=next((words(t) for part in children(item, "isPartOf")
                   for t in descendants(part, "title")), None),
        published=moment(child_words(item, "date")),
        language=child_words(item, "language")[:5] or None,
        url=web_address(address or item.get(f"{RDF}about") or ""),
    )  # fmt: skip


def _snapshot(item: Any, by_name: Mapping[Any, Any], folder: Path | None) -> Path | None:
    """The saved page of an item: a file inside the export's own folder, or None."""
    if folder is None:
        return None
    for link in children(item, "link"):
        attachment = by_name.get(link.get(f"{RDF}resource"))
        if attachment is None or "html" not in child_words(attachment, "type"):
            continue
        for resource in children(attachment, "resource"):
            path = folder / (resource.get(f"{RDF}resource") or "")
            try:
                real = path.resolve(strict=True)
            except (OSError, ValueError):
                continue
            if real.is_file() and real.is_relative_to(folder.resolve()):
                return real
    return None
