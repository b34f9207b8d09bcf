"""What KOReader's exporter writes for people: Markdown, plain text and HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bs4 import BeautifulSoup, Tag

from reader.clean.parse.decode import decode
from reader.formats.annotations.targets import Target, Targets, with_chapter
from reader.formats.fields import moment
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.model import CarriedMark

_NAME = "koreader"
_ENTRY = re.compile(r"### \S.{0,80}? @ .{0,60}\d{4}.{0,40}$")
_HEAD = re.compile(r"\A\s*# [^\n]{1,500}\n+##### [^\n]{0,500}\n")
_DRAWN = (
    ("**_", "_**"),
    ("**", "**"),
    ("==", "=="),
    ("++", "++"),
    ("~~", "~~"),
    ("<u>", "</u>"),
    (
        "*",
        "*",
    ),
)
"""What the exporter puts around a quotation for the way in which it was marked."""
_FOOT = re.compile(r"_[^\n_]{0,60}: ?\d{4}-\d\d-\d\d[^\n]{0,30}_\s*\Z")
_BACKLINK = re.compile(r"\n\[[^\]\n]{1,80}\]\(<file://[^\n]*>\)\s*\Z")
_NO_AUTHOR = ("n/a", "unknown", "")

_WIDE = "\u3000"
"""The wide space at the beginning of the lines that are no quotations."""
_PLACE = re.compile(rf"{_WIDE}{_WIDE}-- (?P<place>[^\n,，]{{0,80}})[,，](?P<when>[^\n]{{0,120}})$")
_RULE = "-=-=-=-=-=-"

_PAGE = re.compile(
    r"<h2 style=\"font-size:18pt; text-align:right;\">.{0,2000}?"
    r"<h5 style=\"font-size:12pt; text-align:right; color:gray;\">",
    re.DOTALL,
)
_AMERICAN = re.compile(r"(\d\d)/(\d\d)/(\d\d)$")
"""The date of the C locale, which KOReader's devices have: month, day, year."""


class KoreaderMarkdown:
    """One book or all books as Markdown."""

    name = _NAME

    def recognises(self, source: FileSource) -> bool:
        """Title and author as headings, and headings of page and moment."""
        head = source.text_head.replace("\r\n", "\n")
        if not _HEAD.match(head):
            return False
        return any(_ENTRY.match(line) for line in head.splitlines())

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each book, with its highlights and notes."""
        text = decode(source.read(reading.limits), "utf-8")[0].replace("\r\n", "\n")
        text = _FOOT.sub("", text.rstrip())
        targets = Targets()
        target, chapter, entry = targets.of("", source.title), "", ""
        words: list[str] = []
        lines = [*text.split("\n"), "# "]
        for number, line in enumerate(lines):
            following = next((each for each in lines[number + 1 :][:3] if each.strip()), "")
            is_book = line.startswith("# ") and (following.startswith("##### ") or not line[2:])
            is_chapter = line.startswith("## ") and _ENTRY.match(following) is not None
            is_entry = _ENTRY.match(line) is not None
            if not (is_book or is_chapter or is_entry):
                words.append(line)
                continue
            if entry:
                _add(target, "\n".join(words), chapter, entry.partition(" @ ")[2])
            entry, words = line if is_entry else "", []
            if is_book and line[2:]:
                target = targets.of("", line[2:].strip(), _author(following))
                chapter = ""
            elif is_chapter:
                chapter = line[3:].strip()
        yield from (each for each in targets.drafts(source.name, _NAME) if each.marks)


class KoreaderText:
    """One book or all books as plain text."""

    name = _NAME

    def recognises(self, source: FileSource) -> bool:
        """Recognise lines that begin with wide spaces, and its rule below a quotation."""
        lines = source.text_head.splitlines()
        return _RULE in lines and any(_PLACE.match(line) for line in lines)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each book, with its highlights and notes."""
        text = decode(source.read(reading.limits), "utf-8")[0].replace("\r\n", "\n")
        targets = Targets()
        target: Target | None = None
        for part in text.split(f"\n{_RULE}\n"):
            # An empty line parts the books of a file.
            begins_book = part.startswith("\n") or target is None
            lines = part.strip("\n").split("\n")
            place = next((k for k, line in enumerate(lines) if _PLACE.match(line)), None)
            if place is None:
                continue
            heads = [line.strip() for line in lines[:place] if line.strip()]
            if target is None or (begins_book and heads):
                target = targets.of("", heads.pop(0) if heads else source.title)
            found = _PLACE.match(lines[place])
            when = found["when"] if found is not None else ""
            _add(target, "\n".join(lines[place + 1 :]), heads[-1] if heads else "", when)
        yield from targets.drafts(source.name, _NAME)


class KoreaderPage:
    """One book or all books as HTML."""

    name = _NAME

    def recognises(self, source: FileSource) -> bool:
        """By the looks of its headings."""
        return _PAGE.search(source.text_head[:8000]) is not None

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each book, with its highlights and notes."""
        soup = BeautifulSoup(decode(source.read(reading.limits), "utf-8")[0], "lxml")
        targets = Targets()
        target, chapter = targets.of("", source.title), ""
        for heading in soup.find_all("h2"):
            author = heading.find_next_sibling("h5")
            name = author.get_text(" ", strip=True) if isinstance(author, Tag) else ""
            target = targets.of("", heading.get_text(" ", strip=True), _author(name))
            chapter = ""
            for block in heading.find_next_siblings(["div", "h2"]):
                if block.name == "h2":
                    break
                style = str(block.get("style") or "")
                if "font-weight:bold" in style:
                    chapter = block.get_text(" ", strip=True)
                elif "padding-top" in style:
                    target.marks += _block_mark(block, chapter, target.title)
        yield from (each for each in targets.drafts(source.name, _NAME) if each.marks)


def _block_mark(block: Tag, chapter: str, title: str) -> Iterator[CarriedMark]:
    """Yield the mark of a block: a line of date and place, the quotation, the note."""
    parts = [part for part in block.find_all("div", recursive=False) if isinstance(part, Tag)]
    if len(parts) < 2:
        return
    for line_break in block.find_all("br"):
        line_break.replace_with("\n")
    day = parts[0].find("span")
    when = day.get_text(strip=True) if isinstance(day, Tag) else ""
    if (short := _AMERICAN.match(when)) is not None:
        when = f"20{short[3]}-{short[1]}-{short[2]}"
    quote = parts[1].get_text().strip()
    note = parts[2].get_text().strip() if len(parts) > 2 else ""
    if quote or note:
        yield with_chapter(CarriedMark(quote, note=note, created=moment(when)), chapter, title)


def _add(target: Target, words: str, chapter: str, when: str) -> None:
    words = _BACKLINK.sub("", words.strip())
    quote, _, note = words.partition("\n---\n")
    quote = quote.strip()
    for opening, closing in _DRAWN:
        if (
            quote.startswith(opening)
            and quote.endswith(closing)
            and len(quote) > len(opening) + len(closing)
        ):
            quote = quote[len(opening) : len(quote) - len(closing)].strip()
            break
    if quote or note.strip():
        mark = CarriedMark(quote, note=note.strip(), created=moment(when))
        target.marks.append(with_chapter(mark, chapter, target.title))


def _author(line: str) -> str:
    name = line.lstrip("#").strip()
    return "" if name.lower() in _NO_AUTHOR else name
