"""Zotero's RDF export: items with their snapshots and files, notes, tags and collections."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from reader.clean.render.text_article import words_of_markup
from reader.formats.exports.reference_dates import reference_date
from reader.formats.exports.reference_stories import (
    reference_language,
    within,
)
from reader.formats.exports.story_records import numbered, saved_story
from reader.formats.fields import facts_by, moment
from reader.formats.notices import only_summary
from reader.formats.origins import web_address
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.formats.xml_tree import child_words, children, descendants, local, parse_xml, words
from reader.model import CarriedMark, Draft, Facts, UnreadableInput
from reader.translation import tr

RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
NO_ITEMS = frozenset({"Memo", "Collection", "Journal", "Book-series", "Series", "user"})
PAGES = ("text/html", "application/xhtml+xml")
DOCUMENTS = ("application/pdf", "application/epub+zip", "text/plain")
_DOI = re.compile(r"\b10\.\d{4,9}/[^\s\"<>]+")
_MARKED = re.compile(
    r'<span class="highlight"([^>]{0,4000})>(.{1,20000}?)</span>(?!</span>)', re.DOTALL
)
_PAGE_INDEX = re.compile(r'"pageIndex":\s*(\d{1,9})')

Parts = Mapping[str | None, Any]
"""The elements of an export by the name that others call them."""


class ZoteroRdf:
    """A `.rdf` file of Zotero; snapshots are read out of `files/` beside it."""

    name = "zotero"

    def recognises(self, source: FileSource) -> bool:
        """By its root element and namespace."""
        head = source.text_head
        return "<rdf:RDF" in head and "zotero.org/namespaces/export" in head

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each item.

        The snapshot, else its file, else a stub or the text of its notes.
        """
        root = parse_xml(source.read(reading.limits))
        parts: Parts = {element.get(f"{RDF}about"): element for element in root}
        items = list(_items(root))
        if not items:
            raise UnreadableInput(tr("No items found."))
        collections = _collections(root)
        for origin, item in numbered(source.name, items):
            yield from _stories(item, origin, parts, collections, source.folder, reading)


def _items(root: Any) -> Iterator[Any]:
    """Yield the items, and the attachments and notes that belong to none."""
    belonging = {
        reference.get(f"{RDF}resource")
        for element in root
        for name in ("link", "isReferencedBy")
        for reference in children(element, name)
    }
    for element in root:
        kind = local(element)
        own = element.get(f"{RDF}about") not in belonging
        if kind == "Attachment" or kind == "Memo":
            if own and (kind == "Memo" or child_words(element, "title")):
                yield element
        elif kind not in NO_ITEMS and child_words(element, "title"):
            yield element


def _stories(
    item: Any,
    origin: str,
    parts: Parts,
    collections: Mapping[str | None, tuple[str, ...]],
    folder: Path | None,
    reading: ReadContext,
) -> Found:
    name = item.get(f"{RDF}about")
    attached = (
        [item]
        if local(item) == "Attachment"
        else [
            parts[reference.get(f"{RDF}resource")]
            for reference in children(item, "link")
            if reference.get(f"{RDF}resource") in parts
        ]
    )
    notes = (
        [child_words(item, "value")]
        if local(item) == "Memo"
        else [
            child_words(parts[reference.get(f"{RDF}resource")], "value")
            for reference in children(item, "isReferencedBy")
            if reference.get(f"{RDF}resource") in parts
        ]
    )
    facts = _facts(item, attached)
    tags = [tag for child in children(item, "subject") if (tag := _tag(child))]
    story = Draft(
        origin,
        ZoteroRdf.name,
        facts,
        tags=tuple(dict.fromkeys((*collections.get(name, ()), *tags))),
        added=_added([item, *attached]),
        note="\n\n".join(plain for note in notes if (plain := plain_note(note))),
        marks=tuple(mark for note in notes for mark in quoted_marks(note)),
    )
    files = list(_files(attached, folder))
    page = next((path for kind, path in files if kind in PAGES), None)
    if page is not None:
        data = page.read_bytes()
        yield replace(story, page=data, original=data, original_name=page.name, base=page.parent)
        return
    for kind, path in files:
        if kind in DOCUMENTS or path.suffix.lower() in (".pdf", ".epub", ".html", ".htm"):
            for found in reading.inner(FileSource(str(path), path=path)):
                yield within(story, found) if isinstance(found, Draft) else found
            return
    yield from _without_file(story, notes)


def _without_file(story: Draft, notes: list[str]) -> Found:
    """Yield a stub; where there is no address, the notes are the text, or the summary is."""
    facts = story.facts
    html, text = "", ""
    notices: tuple[str, ...] = ()
    if facts.url is None and any(notes):
        html, story = "\n".join(notes), replace(story, note="", marks=())
    elif facts.url is None and facts.subtitle:
        text, facts, notices = facts.subtitle, replace(facts, subtitle=None), (only_summary(),)
    yield saved_story(
        story.origin,
        story.format,
        facts,
        html=html,
        text=text,
        tags=story.tags,
        added=story.added,
        note=story.note,
        marks=story.marks,
        notices=notices,
    )


def _facts(item: Any, attached: list[Any]) -> Facts:
    authors = tuple(
        f"{child_words(person, 'givenName')} {child_words(person, 'surname')}".strip()
        for group in children(item, "authors")
        for person in descendants(group, "Person")
    )
    addresses = [
        words(value)
        for element in (item, *attached)
        for uri in descendants(element, "URI")
        for value in children(uri, "value")
    ]
    identifiers = " ".join(words(each) for each in children(item, "identifier"))
    doi = _DOI.search(identifiers)
    named = [item.get(f"{RDF}about") or "", f"https://doi.org/{doi.group()}" if doi else ""]
    return facts_by(
        authors, title=child_words(item, "title") or _first_line(child_words(item, "value")),
        subtitle=plain_note(child_words(item, "abstract")) or None,
        site=next((words(t) for part in children(item, "isPartOf")
                   for t in descendants(part, "title")), None),
        published=reference_date(child_words(item, "date")),
        language=reference_language(child_words(item, "language")),
        url=next((a for candidate in (*addresses, *named) if (a := web_address(candidate))), None),
    )  # fmt: skip


def _files(attached: list[Any], folder: Path | None) -> Iterator[tuple[str, Path]]:
    """Yield the files of an item inside the export's own folder, with their media types."""
    if folder is None:
        return
    for attachment in attached:
        for resource in children(attachment, "resource"):
            target = resource.get(f"{RDF}resource") or ""
            for name in dict.fromkeys((target, unquote(target))):
                try:
                    real = (folder / name).resolve(strict=True)
                except (OSError, ValueError):
                    continue
                if real.is_file() and real.is_relative_to(folder.resolve()):
                    yield child_words(attachment, "type"), real
                    break


def _collections(root: Any) -> dict[str | None, tuple[str, ...]]:
    """Return the collections that an item is in, by the item's name."""
    found: dict[str | None, tuple[str, ...]] = {}
    for collection in children(root, "Collection"):
        title = child_words(collection, "title")
        for part in children(collection, "hasPart"):
            name = part.get(f"{RDF}resource")
            found[name] = (*found.get(name, ()), title) if title else found.get(name, ())
    return found


def _tag(subject: Any) -> str:
    """Return a tag: its words, or those of an automatic tag."""
    return " ".join(words(subject).split())


def _added(elements: list[Any]) -> str | None:
    dates = (moment(child_words(element, "dateSubmitted")) for element in elements)
    return next((date for date in dates if date), None)


def plain_note(html: str) -> str:
    """Return the words of a note, an empty line between its paragraphs."""
    lines = (" ".join(line.split()) for line in words_of_markup(html).split("\n"))
    return "\n\n".join(line for line in lines if line)


def _first_line(html: str) -> str | None:
    return plain_note(html).partition("\n")[0][:120] or None


def quoted_marks(html: str) -> Iterator[CarriedMark]:
    """Return what was marked in Zotero's own reader and put into a note."""
    for found in _MARKED.finditer(html):
        exact = " ".join(words_of_markup(found.group(2)).split()).strip('“”"«»„ ')
        page = _PAGE_INDEX.search(unquote(found.group(1)))
        if exact:
            yield CarriedMark(exact, order=(int(page.group(1)),) if page else ())
