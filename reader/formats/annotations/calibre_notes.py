"""What calibre keeps beside a book and exports as text: `metadata.opf`, plain text, Markdown."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from lxml import etree

from reader.clean.parse.decode import decode
from reader.formats.annotations.book_readers import calibre_mark
from reader.formats.annotations.targets import Target, Targets, with_chapter
from reader.formats.fields import moment
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.formats.xml_tree import parse_xml
from reader.model import CarriedMark, Refusal
from reader.translation import tr

_NAME = "calibre"
_RULE = re.compile(r"^(?:─{3}|-{20})[ \t]*$", re.MULTILINE)
_DRAWN = re.compile(r"^─{3}[ \t]*$", re.MULTILINE)
_LINK = re.compile(r"\[([^\]\n]{4,60})\]\(calibre://[^\s)]{1,4000}\)$")
_STAMP = re.compile(r"[^\n]{0,30}\d{1,4}[./\-年 ]{1,2}\d[^\n]{0,12}\d{1,2}[:.]\d\d(?:\s?\S{1,6})?$")
_AMERICAN = re.compile(r"(\d\d?)/(\d\d?)/(\d\d|\d{4}),? (\d\d?:\d\d)\s?([AaPp]\.?[Mm]\.?)$")
_HEADING = re.compile(r"(#{1,6}) (\S[^\n]*)$")
_BOOKMARK = re.compile(r"[^\W\d]{2,20} #\d{1,4}$")
"""What the viewer calls a bookmark that nobody gave a name."""
_PACKAGE = re.compile(r"<(?:\w+:)?package\b[^>]{0,2000}opf")


class CalibreText:
    """Highlights as text or Markdown, of one book (by its viewer) or of several."""

    name = _NAME

    def recognises(self, source: FileSource) -> bool:
        """Recognise it by its rule below a quotation and a line with the moment."""
        if source.suffix not in (".txt", ".md", ".markdown", ""):
            return False
        head = source.text_head.replace("\r\n", "\n").rstrip()
        *whole, last = _RULE.split(head)
        if not whole or (last.strip() and len(source.head) >= source.size):
            return False
        drawn = _DRAWN.search(head) is not None
        return all(_is_highlight(part, drawn) for part in whole)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each book, with its highlights."""
        text = decode(source.read(reading.limits), "utf-8")[0].replace("\r\n", "\n")
        targets = Targets()
        target, chapter = None, ""
        for part in _RULE.split(text):
            lines, when = _parts(part.strip().split("\n"))
            # Above a quotation: the book (where several are in the file), and the chapter.
            while lines and (heading := _HEADING.match(lines[0])) is not None:
                if len(heading[1]) == 2:
                    target, chapter = targets.of("", heading[2].strip()), ""
                else:
                    chapter = heading[2].strip()
                lines, when = lines[1:], when - 1
                while lines and not lines[0].strip():
                    lines, when = lines[1:], when - 1
            if when >= 1:
                target = target or targets.of("", source.title)
                target.marks += _text_mark(lines, when, chapter, target)
        yield from (each for each in targets.drafts(source.name, _NAME) if each.marks)


class CalibrePackage:
    """The facts that calibre keeps beside a book in its library, with the highlights."""

    name = _NAME

    def recognises(self, source: FileSource) -> bool:
        """Recognise a package document of a book."""
        head = source.text_head[:4000]
        return source.suffix == ".opf" and _PACKAGE.search(head) is not None

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft of the book with its highlights.

        Without any the book itself is the story.
        """
        root = parse_xml(source.read(reading.limits))
        targets = Targets()
        title = _first(root, "title") or source.title
        target = targets.of("", title, " & ".join(_values(root, "creator")))
        for entry in _annotations(root):
            mark = calibre_mark(entry, title)
            if mark.exact or mark.note:
                target.marks.append(mark)
        if target.marks:
            target.tags = tuple(_values(root, "subject"))
            yield from targets.drafts(source.name, _NAME)
        else:
            yield Refusal(
                source.name,
                tr("It describes the book beside it and has no highlights."),
                failed=False,
            )


def _is_highlight(part: str, drawn: bool) -> bool:
    """Whether a part ends as each of calibre's does: a moment, and a note after an empty line.

    `drawn` says that the rule is a drawn one; a rule of dashes stands in many texts, so there the
    moment must lead to the book.
    """
    lines, when = _parts(part.strip().split("\n"))
    if when < 1 or (not drawn and _LINK.match(lines[when].strip()) is None):
        return False
    return when + 1 == len(lines) or not lines[when + 1].strip()


def _parts(lines: list[str]) -> tuple[list[str], int]:
    """Return the lines without empty ends, and the number of the line with the moment."""
    when = next(
        (
            k
            for k, line in enumerate(lines)
            if k and (_LINK.match(line.strip()) or _STAMP.match(line.strip()))
        ),
        -1,
    )
    return lines, when


def _text_mark(lines: list[str], when: int, chapter: str, target: Target) -> Iterator[CarriedMark]:
    quote = "\n".join(lines[:when]).strip()
    note = "\n".join(lines[when + 1 :]).strip()
    if quote and not (_BOOKMARK.match(quote) and not note):
        mark = CarriedMark(quote, note=note, created=_moment(lines[when].strip()))
        yield with_chapter(mark, chapter, target.title)


def _moment(line: str) -> str | None:
    linked = _LINK.match(line)
    stamp = linked[1] if linked is not None else line
    # Where half-days are written, the month stands first; else a date of numbers may be either.
    found = _AMERICAN.match(stamp.replace("\u202f", " "))
    if found is None:
        return moment(stamp)
    month, day, year, time, half = found.groups()
    return moment(f"{'20' if len(year) == 2 else ''}{year}-{month:0>2}-{day:0>2} {time} {half}")


def _annotations(root: etree._Element) -> Iterator[Mapping[str, Any]]:
    for meta in root.iter("{*}meta"):
        if "calibre:annotation" not in (meta.get("name"), meta.get("property")):
            continue
        try:
            found = json.loads(meta.get("content") or meta.text or "")
        except (ValueError, RecursionError):
            continue
        inner = found.get("annotation") if isinstance(found, dict) else None
        held: Mapping[str, Any] = inner if isinstance(inner, dict) else {}
        if held.get("type") == "highlight" and not held.get("removed"):
            yield held


def _values(root: etree._Element, name: str) -> list[str]:
    found = (str(each.text or "").strip() for each in root.iter(f"{{*}}{name}"))
    return [each for each in dict.fromkeys(found) if each]


def _first(root: etree._Element, name: str) -> str:
    return next(iter(_values(root, name)), "")
