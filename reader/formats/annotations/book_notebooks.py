"""Pages and tables of a book's notes as the Kindle's apps and PocketBook write them."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bs4 import BeautifulSoup, Tag

from reader.clean.parse.decode import decode
from reader.formats.annotations.kindle import kindle_words
from reader.formats.annotations.targets import Targets, colour_of, with_chapter
from reader.formats.exports.reference_stories import spoken_names
from reader.formats.exports.story_records import csv_cells
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.model import CarriedMark

_COLOUR_CLASS = re.compile(r"highlight_(\w+)")
_NUMBERS = re.compile(r"\d+")
_POCKETBOOK = re.compile(r"content=[\"']PocketBook Bookmarks Export[\"']", re.IGNORECASE)
_POCKETBOOK_COLOUR = re.compile(r"\bbm-color-(\w+)")
_NO_WORDS = "bm-color-none"
"""The class of a bookmark, which PocketBook writes among the highlights."""
_PROLOGUE = re.compile(r"\A\s*<\?xml[^<>]*\?>")
_TABLE_HEAD = re.compile(r'\A\ufeff?"[^"\n]*Kindle[^"\n]*",,,\r?\n')
_RULE = re.compile(r'^"?-{20,}"?,', re.MULTILINE)
"""The line between what a table says of the book and its notes."""


@dataclass(frozen=True, slots=True)
class _NotebookEntry:
    """One entry of a notebook: what is said above it, its words, and its colour if it has one."""

    head: str
    words: str
    colour: str = ""
    chapter: str = ""

    @property
    def order(self) -> tuple[int, ...]:
        """Its location, or its page: the last number above it."""
        found = _NUMBERS.findall(self.head.replace(",", ""))
        return (int(found[-1][:9]),) if found else ()


class KindleNotebook:
    """The page that Kindle's apps and devices send as *Notebook Export*."""

    name = "kindle"

    def recognises(self, source: FileSource) -> bool:
        """By the names of its parts."""
        head = source.text_head
        return 'class="bookTitle"' in head and 'class="noteHeading"' in head

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield one draft: the book, with its highlights and notes."""
        soup = _parsed(source.read(reading.limits))
        targets = Targets()
        target = targets.of("", _said(soup, "bookTitle") or source.title, _people(soup))
        notes: list[_NotebookEntry] = []
        chapter = head = colour = ""
        for part in soup.select(".sectionHeading, .noteHeading, .noteText"):
            words = _text(part)
            kinds: Sequence[str] = part.get("class") or ()
            if "sectionHeading" in kinds:
                chapter = words
            elif "noteHeading" in kinds:
                head = words
                drawn = _COLOUR_CLASS.search(str(part))
                colour = drawn[1] if drawn is not None else ""
            elif words:
                notes.append(_NotebookEntry(head, words, colour, chapter))
        target.marks += _joined(notes, target.title)
        yield from targets.marked_drafts(source.name, self.name)


class KindleTable:
    """The table of the same notes, which Kindle's apps send beside the page."""

    name = "kindle"

    def recognises(self, source: FileSource) -> bool:
        """By its first line, which names the Kindle, and the rule above its notes."""
        head = source.text_head[:4000]
        return bool(_TABLE_HEAD.match(head) and _RULE.search(head))

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield one draft: the book, with its highlights and notes."""
        rows = _rows(source.read(reading.limits))
        start = next((n for n, row in enumerate(rows) if row[0].startswith("-----")), 0) + 1
        heads = [row[0].strip() for row in rows[1 : start - 1]]
        # The line begins with “by” in the language of the app.
        author = heads[1].partition(" ")[2].strip() if len(heads) > 1 else ""
        targets = Targets()
        target = targets.of("", heads[0] if heads else source.title, author)
        notes = [
            _NotebookEntry(
                f"{row[0]} {row[1]}", row[3].strip(), row[0].partition("(")[2].rstrip(")")
            )
            for row in rows[start + 1 :]
            if len(row) > 3 and row[3].strip()
        ]
        target.marks += _joined(notes, target.title)
        yield from targets.marked_drafts(source.name, self.name)


class PocketbookPage:
    """The page of PocketBook's devices and cloud."""

    name = "pocketbook"

    def recognises(self, source: FileSource) -> bool:
        """By the program that it names."""
        return _POCKETBOOK.search(source.text_head[:4000]) is not None

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield one draft: the book, with its highlights and notes."""
        soup = _parsed(source.read(reading.limits))
        byline = soup.find("span")
        author = _text(byline) if isinstance(byline, Tag) else ""
        title = _text(soup.title) if soup.title is not None else ""
        if author:
            title = title.removeprefix(f"{author} - ").removesuffix(f" - {author}")
        targets = Targets()
        target = targets.of("", title or source.title, author)
        for entry in soup.select(".bookmark"):
            kind = " ".join(entry.get("class") or [])
            quote, note = _said(entry, "bm-text"), _said(entry, "bm-note")
            if _NO_WORDS in kind and not note:
                continue
            drawn = _POCKETBOOK_COLOUR.search(kind)
            page = _NUMBERS.findall(_said(entry, "bm-page"))
            mark = CarriedMark(
                "" if _NO_WORDS in kind else quote,
                colour=colour_of(drawn[1] if drawn else ""),
                note=note,
                order=(int(page[0][:9]),) if page else (),
                foreign_id=str(entry.get("id") or ""),
            )
            if mark.exact or mark.note:
                target.marks.append(mark)
        yield from targets.marked_drafts(source.name, self.name)


def _parsed(data: bytes) -> BeautifulSoup:
    """Return a page, which calls itself XML and is none that a parser of XML would take."""
    return BeautifulSoup(_PROLOGUE.sub("", decode(data, "utf-8")[0]), "lxml")


def _rows(data: bytes) -> list[list[str]]:
    lines = io.StringIO(decode(data, "utf-8")[0], newline="")
    return [row for row in csv_cells(lines) if any(row)]


def _joined(notes: list[_NotebookEntry], title: str) -> Iterator[CarriedMark]:
    """Yield the marks; a note belongs to the highlight above it at the same place or just before.

    Bookmarks without words are none.
    """
    waiting: CarriedMark | None = None
    chapter = ""
    for entry in notes:
        is_note = not entry.colour and (
            kindle_words("note").search(entry.head) is not None or entry.head[:1].isdigit()
            or _is_place_alone(entry.head)
        )  # fmt: skip
        if is_note and waiting is not None and not waiting.note:
            waiting = replace(waiting, note=entry.words)
            continue
        if waiting is not None:
            yield with_chapter(waiting, chapter, title)
            waiting = None
        if is_note:
            yield CarriedMark("", note=entry.words, order=entry.order)
            continue
        colour = colour_of(entry.colour)
        waiting, chapter = CarriedMark(entry.words, colour=colour, order=entry.order), entry.chapter
    if waiting is not None:
        yield with_chapter(waiting, chapter, title)


def _is_place_alone(head: str) -> bool:
    """Whether nothing but a place stands above words, as above a note in older exports."""
    return " - " not in head and len(_NUMBERS.findall(head)) > 1


def _people(soup: BeautifulSoup) -> str:
    """Return the authors as they are spoken, of whom several are parted by semicolons."""
    names = [name for name in _said(soup, "authors").split(";") if name.strip()]
    inverted = all(name.count(",") == 1 for name in names)
    return ", ".join(spoken_names(names) if inverted else (name.strip() for name in names))


def _said(within: BeautifulSoup | Tag, name: str) -> str:
    found = within.find(class_=name)
    return _text(found) if isinstance(found, Tag) else ""


def _text(part: Tag) -> str:
    return " ".join(part.get_text(" ").split())
