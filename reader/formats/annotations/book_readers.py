"""Highlights of programs that read books: KOReader, calibre, Foliate."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from reader.clean.parse.decode import decode
from reader.formats.annotations.lua_table import items_of, parse_lua
from reader.formats.annotations.mark_hints import cfi_path, numbers_of, page_share
from reader.formats.annotations.targets import Target, Targets, colour_of, with_chapter
from reader.formats.fields import labels, moment, text
from reader.formats.json_text import json_keys, load_json
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.model import CarriedMark, UnreadableInput
from reader.translation import tr

_LUA = re.compile(r"\A(?:\s|--[^\n]*\n)*return\s*\{")
_KOREADER = re.compile(
    r"\[[\"'](?:annotations|highlight|bookmarks|doc_props|doc_pages|percent_finished)[\"']\]"
    r"|\b(?:annotations|highlight|bookmarks|doc_props)\s*="
)
_AUTO_NOTE = re.compile(r"@ \d{4}-\d\d-\d\d \d\d:\d\d:\d\d$")
"""What older versions of KOReader write where nobody wrote a note: page, quote, moment."""


class KoreaderSidecar:
    """KOReader's `metadata.epub.lua` beside a book, of its older and newer versions."""

    name = "koreader"

    def recognises(self, source: FileSource) -> bool:
        """Recognise a table of Lua with KOReader's names."""
        head = source.text_head
        return _LUA.match(head[:4000]) is not None and _KOREADER.search(head) is not None

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield one draft: the book, with its highlights; bookmarks without words are places."""
        try:
            found = parse_lua(decode(source.read(reading.limits), "utf-8")[0])
        except (ValueError, RecursionError) as error:
            raise UnreadableInput(tr("The KOReader file is damaged.")) from error
        table: Mapping[Any, Any] = found if isinstance(found, dict) else {}
        targets = Targets()
        target = _book(table, source, targets)
        notes = _old_notes(table)
        pages = _page_count(table)
        new = [
            mark for each in items_of(table.get("annotations")) if (mark := _new_mark(each, pages))
        ]
        old = [
            mark
            for page in _pages(table.get("highlight"))
            for each in items_of(page)
            if (mark := _old_mark(each, notes))
        ]
        target.marks += [with_chapter(mark, chapter, target.title) for mark, chapter in new or old]
        summary = table.get("summary")
        if isinstance(summary, dict) and text(summary, "note"):
            target.marks.append(CarriedMark("", note=text(summary, "note")))
        if not target.marks:
            raise UnreadableInput(tr("No highlights found in the KOReader file."))
        yield from targets.drafts(source.name, self.name)


class KoreaderExport:
    """What KOReader's exporter writes as JSON: one book or a list of them."""

    name = "koreader"

    def recognises(self, source: FileSource) -> bool:
        """By the names of its entries."""
        keys = json_keys(source)
        named = "drawer" in keys or "md5sum" in keys or "created_on" in keys
        return "entries" in keys and named and bool({"text", "chapter"} & keys)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each book."""
        found = load_json(source, reading)
        books = found.get("documents", [found]) if isinstance(found, dict) else found
        targets = Targets()
        for book in _mappings(books):
            target = targets.of("", text(book, "title") or source.stem, text(book, "author"))
            for entry in _entries(book.get("entries")):
                quote, note = text(entry, "text"), text(entry, "note")
                if quote or note:
                    mark = CarriedMark(
                        quote,
                        colour=colour_of(entry.get("color")),
                        note=note,
                        created=moment(entry.get("time") or entry.get("datetime")),
                        share=page_share(entry.get("page"), book.get("number_of_pages")),
                        order=numbers_of(entry.get("page")),
                    )
                    target.marks.append(with_chapter(mark, text(entry, "chapter"), target.title))
        yield from targets.drafts(source.name, self.name)


class CalibreHighlights:
    """calibre's collections, of one book or of a whole library."""

    name = "calibre"

    def recognises(self, source: FileSource) -> bool:
        """By the type of the collection."""
        head = source.text_head.lstrip()
        # Sorted by name, the type of the viewer's list stands behind the highlights.
        by_name = {"highlighted_text", "start_cfi"} <= json_keys(source)
        return head.startswith("{") and (by_name or "calibre_annotation_collection" in head)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each book; a collection of one book names none, its chapters may."""
        found = load_json(source, reading)
        lists = (
            (found.get(n) for n in ("annotations", "highlights")) if isinstance(found, dict) else ()
        )
        entries = next((each for each in lists if isinstance(each, list)), None)
        targets = Targets()
        groups: dict[str, list[Mapping[str, Any]]] = {}
        for entry in _mappings(entries):
            # calibre's viewer has one record a highlight, its library wraps it in another.
            inner = entry.get("annotation")
            entry = {**entry, **inner} if isinstance(inner, dict) else entry
            if entry.get("type") == "highlight" and not entry.get("removed"):
                groups.setdefault(str(entry.get("book_id", "")), []).append(entry)
        for number, marks in enumerate(groups.values(), start=1):
            title = _calibre_title(marks) or (
                source.title if len(groups) == 1 else f"{source.title} {number}"
            )
            author = next((a for each in marks if (a := text(each, "authors", "author"))), "")
            target = targets.of("", title, author)
            target.marks += [calibre_mark(each, title) for each in marks]
        yield from targets.drafts(source.name, self.name)


class FoliateAnnotations:
    """Foliate's annotations of a book: its own file or its export."""

    name = "foliate"

    def recognises(self, source: FileSource) -> bool:
        """By places in a book (CFI) among annotations."""
        keys = json_keys(source)
        return {"annotations", "value"} <= keys and "epubcfi(" in source.text_head

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield one draft: the book with its highlights."""
        found = load_json(source, reading)
        book: Mapping[str, Any] = found if isinstance(found, dict) else {}
        facts = book.get("metadata")
        facts = facts if isinstance(facts, dict) else {}
        author = ", ".join(labels(facts.get("author") or facts.get("creator"), ";"))
        targets = Targets()
        target = targets.of(
            text(facts, "source"), _in_any_language(facts.get("title")) or source.title, author
        )
        for entry in _mappings(book.get("annotations")):
            quote, note = text(entry, "text"), text(entry, "note")
            if quote or note:
                created = entry.get("created") or entry.get("modified")
                path, offset = cfi_path(entry.get("value"))
                mark = CarriedMark(
                    quote,
                    colour=colour_of(entry.get("color")),
                    note=note,
                    created=moment(created),
                    path=path,
                    path_offset=offset,
                    order=numbers_of(entry.get("value")),
                )
                target.marks.append(with_chapter(mark, text(entry, "chapter"), target.title))
        if not target.marks:
            raise UnreadableInput(tr("No highlights found in the Foliate file."))
        yield from targets.drafts(source.name, self.name)


def _book(table: Mapping[Any, Any], source: FileSource, targets: Targets) -> Target:
    title = author = address = ""
    for name in ("doc_props", "stats"):
        facts = table.get(name)
        if isinstance(facts, dict):
            title = title or text(facts, "title", "display_title")
            author = author or text(facts, "authors", "author").replace("\n", ", ")
            found = re.search(r"https?://\S+", text(facts, "identifiers"))
            address = address or (found.group().rstrip(".,)") if found else "")
    if not title and (path := text(table, "doc_path")):
        title = re.sub(r"\.\w+$", "", path.rpartition("/")[2])
    return targets.of(address, title or _name_of_folder(source), author)


def _name_of_folder(source: FileSource) -> str:
    """Return the title in the name of the folder `Title.sdr` that a sidecar lies in."""
    folder = source.name.replace("\\", "/").rpartition("/")[0].rpartition("/")[2]
    return folder.removesuffix(".sdr") if folder.endswith(".sdr") else source.title


def _page_count(table: Mapping[Any, Any]) -> Any:
    stats = table.get("stats")
    return table.get("doc_pages") or (stats.get("pages") if isinstance(stats, dict) else None)


def _new_mark(entry: Any, pages: Any) -> tuple[CarriedMark, str] | None:
    if not isinstance(entry, dict):
        return None
    quote, note = text(entry, "text"), text(entry, "note")
    # Without a way of drawing it is a bookmark of a page: its words are KOReader's own.
    if not entry.get("drawer") and not entry.get("pos1") and entry.get("page") and not note:
        return None
    if not quote and not note:
        return None
    created = moment(entry.get("datetime"))
    place = entry.get("pos0") or entry.get("page")
    mark = CarriedMark(
        quote,
        colour=colour_of(entry.get("color")),
        note=note,
        created=created,
        share=page_share(entry.get("pageno") or entry.get("page"), pages),
        path=place if isinstance(place, str) else "",
        order=numbers_of(place),
    )
    return mark, text(entry, "chapter")


def _old_notes(table: Mapping[Any, Any]) -> dict[tuple[str, str], str]:
    """Return notes of older versions, kept with the bookmarks under the highlight's moment."""
    found = {}
    for entry in items_of(table.get("bookmarks")):
        if isinstance(entry, dict) and entry.get("highlighted"):
            quote, note = text(entry, "notes"), text(entry, "text")
            automatic = _AUTO_NOTE.search(note[-40:])
            if note and note != quote and automatic is None:
                found[text(entry, "datetime"), quote] = note
    return found


def _old_mark(entry: Any, notes: Mapping[tuple[str, str], str]) -> tuple[CarriedMark, str] | None:
    if not isinstance(entry, dict) or not (quote := text(entry, "text")):
        return None
    when = text(entry, "datetime")
    note = notes.get((when, quote), "") or text(entry, "note")
    mark = CarriedMark(
        quote,
        colour=colour_of(entry.get("color")),
        note=note,
        created=moment(when),
        path=text(entry, "pos0"),
        order=numbers_of(entry.get("pos0")),
    )
    return mark, text(entry, "chapter")


def _pages(table: Any) -> Iterator[Any]:
    """Yield the tables of the pages of a book, in the order of the pages."""
    yield from items_of(table)


def _entries(value: Any) -> Iterator[Mapping[str, Any]]:
    """Entries, in lists of their chapters or in one list."""
    for entry in value if isinstance(value, list) else ():
        if isinstance(entry, list):
            yield from _mappings(entry)
        elif isinstance(entry, dict):
            yield entry


def _mappings(value: Any) -> Iterator[Mapping[str, Any]]:
    for entry in value if isinstance(value, list) else ():
        if isinstance(entry, dict):
            yield entry


def _calibre_title(marks: list[Mapping[str, Any]]) -> str:
    """Return the book's title where it is given, else the chapter that all highlights stand in."""
    for mark in marks:
        if title := text(mark, "title", "book_title"):
            return title
    families = [mark.get("toc_family_titles") for mark in marks]
    tops = {str(family[0]) for family in families if isinstance(family, list) and family}
    return tops.pop() if len(tops) == 1 else ""


def calibre_mark(entry: Mapping[str, Any], title: str) -> CarriedMark:
    """Return the mark of a highlight in a book of this title."""
    style = entry.get("style")
    style = style if isinstance(style, dict) else {}
    family = entry.get("toc_family_titles")
    chapters = [str(each) for each in family] if isinstance(family, list) else []
    path, offset = cfi_path(entry.get("start_cfi"))
    mark = CarriedMark(
        text(entry, "highlighted_text"),
        colour=colour_of(text(style, "which", "light", "background-color")),
        note=text(entry, "notes"),
        created=moment(entry.get("timestamp")),
        foreign_id=text(entry, "uuid"),
        path=path,
        path_offset=offset,
        order=(
            *numbers_of(entry.get("spine_index")),
            *numbers_of(entry.get("start_cfi")),
        ),
    )
    return with_chapter(mark, chapters[-1] if chapters else "", title)


def _in_any_language(value: Any) -> str:
    """Return a title, which may be given in several languages."""
    if isinstance(value, dict):
        value = next((each for each in value.values() if isinstance(each, str)), "")
    return value.strip() if isinstance(value, str) else ""
