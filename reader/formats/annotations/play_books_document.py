"""The document of a book's notes that Google Play Books keeps in a person's Drive.

It comes as Word, OpenDocument, RTF, a page or a text, in the language of the account; what it is
shows in its shape: a table with the book, and a table in a table for each note.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from bs4 import BeautifulSoup, Tag

from reader.clean.metadata.dates import parse_date
from reader.clean.parse.decode import decode
from reader.formats.annotations.targets import Target, Targets, colour_of, with_chapter
from reader.formats.exports.reference_stories import spoken_names
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.model import COLOURS, CarriedMark, Draft

_NAME = "play-books"
_NESTED = re.compile(r"<table\b(?:(?!</table).){0,4000}?<table\b", re.IGNORECASE | re.DOTALL)
_PLACE = re.compile(r"[\divxlcIVXLC]{1,8}")
"""The number of a page, of a preface too."""
_YEAR = re.compile(r"\d{4}")
_LONGEST_DATE = 40
"""Characters of a note's date, in the longest of its languages."""
_BACKGROUND = re.compile(r"background(?:-color)?\s*:\s*(#[0-9a-f]{3,8})", re.IGNORECASE)
_CLASS_RULE = re.compile(
    r"\.([\w-]{1,40})\s*\{[^{}]{0,2000}?background-color\s*:\s*(#[0-9a-f]{3,8})", re.IGNORECASE
)
_WHITE = ("#fff", "#ffffff")
_HEADINGS = ("h1", "h2", "h3", "h4")
_BLOCKS = ("p", *_HEADINGS)
_SYNCED = re.compile(r"^.{0,200}Last synced .{0,60}$", re.MULTILINE)
_PRODUCT = "Play"
"""What the program is called in every language, together with that language's word for books."""
_CHARSETS = ("ascii", "utf-16-le", "utf-16-be")
"""Charsets that write this name in different bytes; all others write it as ASCII does."""
_DRAWN = ("yellow", "green", "blue", "red")
"""Google's colours, by which an older document sorts the notes under headings."""


def document_or_notes(draft: Draft) -> Iterator[Draft]:
    """Yield a document, or the draft of the book where it holds a book's notes."""
    notes = _notes(draft)
    yield from (draft,) if notes is None else notes


def _notes(draft: Draft) -> Iterator[Draft] | None:
    """Return the draft of the book where a document holds its notes; None for any other one."""
    saved = draft.page or b""
    # To decode every page that comes in would take a twentieth of the time to clean it.
    named = any(_PRODUCT.encode(charset) in saved for charset in _CHARSETS)
    markup = draft.html or (decode(saved, None)[0] if named else "")
    if _PRODUCT not in markup or _NESTED.search(markup) is None:
        return None
    soup = BeautifulSoup(markup, "lxml")
    cells = [found for table in soup.find_all("table") if (found := _note_cells(table))]
    book = next(iter(soup.find_all("table")), None)
    if not cells or not isinstance(book, Tag) or book is cells[0][0]:
        return None
    targets = Targets()
    target = targets.of("", *_book(book, draft))
    colours = _Colours(markup, draft.marks)
    seen: dict[CarriedMark, int] = {}
    for table, words, page in cells:
        quote, note, when = _parts(words)
        mark = CarriedMark(
            quote,
            colour=colours.of(words, quote),
            note=note,
            created=parse_date(when),
            order=_order(page),
        )
        _add(target, mark, _chapter(table), seen)
    return targets.marked_drafts(draft.origin, _NAME)


class PlayBooksText:
    """The same document saved as plain text."""

    name = _NAME

    def recognises(self, source: FileSource) -> bool:
        """By what Google writes above the notes, and a note with its date and page."""
        head = source.text_head[:16_000].replace("\r\n", "\n")
        said = _SYNCED.search(head)
        return said is not None and _PRODUCT in head and any(_text_notes(head[said.end() :]))

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield one draft: the book, with its highlights and notes."""
        whole = decode(source.read(reading.limits), "utf-8")[0].replace("\r\n", "\n")
        said = _SYNCED.search(whole)
        if said is None:
            return
        top = [line.strip() for line in whole[: said.start()].split("\n") if line.strip()]
        top = [line for line in top if line != "Cover Image"]
        end = next((n for n, line in enumerate(top) if _PRODUCT in line), 0)
        title, author = (*top[: min(end, 2)], "", "")[:2]
        targets = Targets()
        target = targets.of("", title or source.title, ", ".join(spoken_names([author])))
        chapter = ""
        seen: dict[CarriedMark, int] = {}
        for paragraphs, when, page in _text_notes(whole[said.end() :]):
            *above, words = paragraphs
            chapter = " – ".join(above) or chapter
            quote, _, note = words.partition("\n")
            mark = CarriedMark(quote, note=note, created=parse_date(when), order=_order(page))
            _add(target, mark, chapter, seen)
        yield from targets.marked_drafts(source.name, self.name)


class _Colours:
    """The colours in which a document shows what was highlighted."""

    def __init__(self, markup: str, marks: tuple[CarriedMark, ...]) -> None:
        self._marked = {" ".join(mark.exact.split()): mark.colour for mark in marks}
        self._rules = dict(_CLASS_RULE.findall(markup))

    def of(self, words: Tag, quote: str) -> str:
        """Return the colour of a quotation in a cell."""
        if quote in self._marked:
            return self._marked[quote]
        for element in words.find_all(["p", "span"]):
            drawn = _BACKGROUND.search(str(element.get("style") or ""))
            classes = [self._rules.get(each, "") for each in element.get("class") or []]
            for colour in (drawn[1] if drawn is not None else "", *classes):
                if colour and colour.lower() not in _WHITE:
                    return colour_of(colour)
        return COLOURS[0]


def _note_cells(table: Tag) -> tuple[Tag, Tag, str] | None:
    """Return a note's table, the cell of its words and its page; None for any other table."""
    rows = table.find_all("tr")
    if table.find_parent("table") is None or len(rows) != 1:
        return None
    cells = rows[0].find_all("td", recursive=False)
    if len(cells) != 3 or _text(cells[0]) or _PLACE.fullmatch(_text(cells[2])) is None:
        return None
    when = _lines(cells[1])[-1:]
    if not when or not _is_date(when[0]):
        return None
    return table, cells[1], _text(cells[2])


def _parts(words: Tag) -> tuple[str, str, str]:
    """Return the quotation, the note and the date of a note's cell."""
    lines = _lines(words)
    return lines[0] if len(lines) > 1 else "", "\n".join(lines[1:-1]), lines[-1]


def _book(table: Tag, draft: Draft) -> tuple[str, str]:
    """Return the title and the authors that the first table names."""
    lines = _lines(table)
    title = lines[0] if lines else ""
    author = ", ".join(spoken_names([lines[1]])) if len(lines) > 1 else ""
    return title or draft.facts.title or "", author


def _chapter(table: Tag) -> str:
    """Return the heading above a note, between which and the note only other notes stand."""
    outer = table.find_parents("table")[-1]
    for before in outer.find_previous_siblings():
        if before.name in _HEADINGS:
            return _text(before)
        if before.name != "table" and _text(before):
            return ""
    return ""


def _text_notes(written: str) -> Iterator[tuple[list[str], str, str]]:
    """Yield the paragraphs of each note (and the headings above it), its date and its page."""
    lines = [line.strip() for line in written.split("\n")]
    paragraphs: list[str] = []
    goes_on = False
    dated = ""
    for line in lines:
        if dated and line:
            if _PLACE.fullmatch(line) and paragraphs:
                yield paragraphs, dated, line
            paragraphs, dated, goes_on = [], "", False
        elif _is_date(line) and paragraphs:
            dated = line
        elif line:
            paragraphs[len(paragraphs) - goes_on :] = [
                f"{paragraphs[-1]}\n{line}" if goes_on else line
            ]
            goes_on = True
        else:
            goes_on = False


def _is_date(line: str) -> bool:
    dated = len(line) <= _LONGEST_DATE and _YEAR.search(line) is not None
    return dated and parse_date(line) is not None


def _order(page: str) -> tuple[int, ...]:
    return (int(page),) if page.isdecimal() else ()


def _add(target: Target, mark: CarriedMark, chapter: str, seen: dict[CarriedMark, int]) -> None:
    """Put a mark on the book; a document that is sorted by colour too names each twice."""
    if not (mark.exact or mark.note):
        return
    key = replace(mark, colour="")
    drawn = chapter.casefold()
    if drawn in _DRAWN:
        mark, chapter = replace(mark, colour=colour_of(drawn)), ""
    mark = with_chapter(mark, chapter, target.title)
    if key not in seen:
        seen[key] = len(target.marks)
        target.marks.append(mark)
        return
    other = target.marks[seen[key]]
    longer = mark if len(mark.note) > len(other.note) else other
    target.marks[seen[key]] = replace(longer, colour=other.colour)


def _lines(part: Tag) -> list[str]:
    blocks = [block for block in part.find_all(_BLOCKS) if not block.find(_BLOCKS)]
    return [words for block in blocks if (words := _text(block))]


def _text(part: Tag) -> str:
    return " ".join(part.get_text().replace("\u200b", "").split())
