"""What Foliate exports beside JSON: annotations of a book as HTML, Markdown, org and text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bs4 import BeautifulSoup, Tag

from reader.clean.parse.decode import decode
from reader.formats.annotations.mark_hints import cfi_path, numbers_of
from reader.formats.annotations.targets import Target, Targets, colour_of, with_chapter
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.model import CarriedMark, UnreadableInput
from reader.translation import tr

_NAME = "foliate"
_COLOUR = r"(?:[a-z]{3,20}|#[0-9a-fA-F]{3,8}|rgba?\([^)\n]{1,40}\))"
_PAGE = re.compile(r"<p class=\"cfi\">\s*epubcfi\(")
_RULE = r"^(?:---|-----|-{80})$"
_LINE = re.compile(
    rf"^(?:(?P<section>[^\n*]{{0,300}}?) - )?\*{{1,2}}(?P<colour>{_COLOUR})\*{{1,2}}"
    rf"(?: - `(?P<place>epubcfi\([^`\n]*)`)?$|"
    rf"^[^\n:]{{1,30}}: (?P<plain>{_COLOUR})$",
    re.MULTILINE,
)
"""The line above a quotation: its colour, with the section or the place in the book."""
_SECTION = re.compile(r"\A[^\n:]{1,30}: (?P<section>[^\n]+)$", re.MULTILINE)
_BY = re.compile(
    r"[*“„«「『](?P<title>[^\n]{1,500})[*”“»」』]\s*(?:\S+\s(?P<author>[^\n]{1,200}))?$"
)
_ORG_QUOTE = re.compile(r"#\+begin_quote\n(.*?)\n#\+end_quote\n?", re.DOTALL)
_LABEL = re.compile(r"^[^\n:：]{1,30}[:：]$", re.MULTILINE)
_TOP = 2_000
"""Characters in which the heading and the first annotation stand."""


@dataclass(frozen=True, slots=True)
class _Line:
    """What stands above a quotation."""

    colour: str
    section: str = ""
    place: str = ""


class FoliatePage:
    """The annotations as HTML."""

    name = _NAME

    def recognises(self, source: FileSource) -> bool:
        """By the places in the book above the quotations."""
        return _PAGE.search(source.text_head) is not None

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield one draft: the book with its highlights."""
        soup = BeautifulSoup(decode(source.read(reading.limits), "utf-8")[0], "lxml")
        heading, by = soup.find("h1"), soup.find("h2")
        first = heading.get_text(" ", strip=True) if isinstance(heading, Tag) else ""
        title, author = _book(first)
        if isinstance(by, Tag):
            # Older versions have the title and `By Author` as headings of their own.
            title, author = first, by.get_text(" ", strip=True).partition(" ")[2]
        targets = Targets()
        target = targets.of("", title or source.title, author)
        for place in soup.select("p.cfi"):
            block = place.parent
            quote = block.find("blockquote") if isinstance(block, Tag) else None
            if not isinstance(quote, Tag) or block is None:
                continue
            section = block.find("p", class_="section")
            for line_break in block.find_all("br"):
                line_break.replace_with("\n")
            notes = [each.get_text().strip() for each in quote.find_next_siblings("p")]
            named = section.get_text(" ", strip=True) if isinstance(section, Tag) else ""
            colour = str(quote.get("style") or "").partition(":")[2].strip(" ;")
            line = _Line(colour, named, place.get_text(strip=True))
            _add(target, quote.get_text().strip(), "\n\n".join(notes), line)
        yield from targets.drafts(source.name, _NAME)


class FoliateText:
    """The annotations as Markdown, as org, or as plain text."""

    name = _NAME

    def recognises(self, source: FileSource) -> bool:
        """Recognise a heading that quotes a title, a number, a rule, and a line with a colour."""
        head = source.text_head[:_TOP].replace("\r\n", "\n")
        lines = [line for line in head.splitlines() if line.strip()][:3]
        if len(lines) < 3 or not _book(lines[0])[0] or not re.match(r"\d+ \S|\S.*\d", lines[1]):
            return False
        return re.match(_RULE, lines[2]) is not None and _LINE.search(head) is not None

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield one draft: the book with its highlights."""
        text = decode(source.read(reading.limits), "utf-8")[0].replace("\r\n", "\n").strip()
        title, author = _book(text.partition("\n")[0])
        targets = Targets()
        target = targets.of("", title or source.title, author)
        for part in re.split(_RULE, text, flags=re.MULTILINE)[1:]:
            found = _LINE.search(part)
            if found is None:
                continue
            below = part[found.end() :].strip()
            quote, note = _words(below)
            above = _SECTION.match(part[: found.start()].strip())
            section = found["section"] or (above["section"] if above is not None else "")
            line = _Line(found["colour"] or found["plain"] or "", section, found["place"] or "")
            _add(target, quote, note, line)
        if not target.marks:
            raise UnreadableInput(tr("No highlights found in the Foliate file."))
        yield from targets.drafts(source.name, _NAME)


def _words(below: str) -> tuple[str, str]:
    """Quotation and note: quoted by `>`, between org's lines, or under labels."""
    if (org := _ORG_QUOTE.match(below)) is not None:
        # The parts of a list are joined by commas, which stand alone on their lines.
        return org[1].strip(), re.sub(r"\n?,\Z", "", below[org.end() :].strip()).strip()
    if below.startswith(">"):
        lines = below.split("\n")
        # The lines of a quotation behind its first are not marked.
        end = next((k for k, line in enumerate(lines) if not line.strip()), len(lines))
        quote = "\n".join(re.sub(r"^>\s?", "", line) for line in lines[:end])
        return _plain(quote), _plain("\n".join(lines[end:]))
    parts = _LABEL.split(below)
    return parts[1].strip() if len(parts) > 1 else below, "\n\n".join(
        part.strip() for part in parts[2:]
    )


def _plain(text: str) -> str:
    return re.sub(r"\\([<>&])", r"\1", text).strip()


def _add(target: Target, quote: str, note: str, line: _Line) -> None:
    if quote or note:
        path, offset = cfi_path(line.place)
        mark = CarriedMark(
            quote,
            colour=colour_of(line.colour),
            note=note,
            path=path,
            path_offset=offset,
            order=numbers_of(line.place),
        )
        target.marks.append(with_chapter(mark, line.section, target.title))


def _book(heading: str) -> tuple[str, str]:
    """Title and author out of `Annotations for “Title” by Author`; empty without a quoted title."""
    found = _BY.search(re.sub(r"\A(?:#|\*) ", "", heading.strip()))
    return (found["title"].strip(), (found["author"] or "").strip()) if found else ("", "")
