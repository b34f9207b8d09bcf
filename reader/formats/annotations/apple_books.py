"""Apple Books: excerpts as the program copies them, and its mail of all notes of a book."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from reader.clean.metadata.dates import parse_date
from reader.clean.parse.decode import decode
from reader.formats.annotations.targets import Targets, with_chapter
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.model import CarriedMark, UnreadableInput
from reader.translation import tr
from reader.words.phrase_files import alternatives, phrase_pattern

_QUOTED = re.compile(r"[“\"«„「『](?P<quote>.*)[”\"»“」』]", re.DOTALL)
_LINES_OF_SOURCE = 6
"""Lines below *Excerpt From* among which the one about rights stands."""

_LONGEST_QUOTE = 20_000
"""Characters; the program copies a few hundred words at most."""

_AUTHOR_FIRST = re.compile(r"(?P<author>.+?)\.\s+[“\"](?P<title>.+?)[.,]?[”\"]")
_TITLE_FIRST = re.compile(r"[“\"](?P<title>.+?)[.,]?[”\"]\s*(?P<author>.*)")
_LONGEST_DATE = 40
"""Characters."""


class AppleBooksExcerpts:
    """A text of one or more excerpts, each with its book below it."""

    name = "apple-books"

    def recognises(self, source: FileSource) -> bool:
        """Recognise a quotation, the words *Excerpt From*, and the line about rights."""
        head = source.text_head[:16_000].replace("\r\n", "\n")
        return next(_excerpts(head), None) is not None

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each book."""
        text = decode(source.read(reading.limits), "utf-8")[0].replace("\r\n", "\n")
        targets = Targets()
        for quote, origin in _excerpts(text):
            title, author = _book(origin)
            targets.of("", title, author).marks.append(CarriedMark(quote))
        yield from targets.drafts(source.name, self.name)


class AppleBooksNotes:
    """The mail or note that holds all highlights of a book."""

    name = "apple-books"

    def recognises(self, source: FileSource) -> bool:
        """By its first line and the list of dates below."""
        head = source.text_head[:16_000].replace("\r\n", "\n")
        return _notes_head().match(head) is not None and any(
            _is_date(line) for line in head.splitlines()[3:40]
        )

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield one draft: the book with its highlights, each below its date and chapter."""
        text = decode(source.read(reading.limits), "utf-8")[0].replace("\r\n", "\n")
        head = _notes_head().match(text)
        if head is None:
            raise UnreadableInput(tr("No highlights found in the Apple Books notes."))
        end = _notes_end().search(text, head.end())
        body = text[head.end() : end.start() if end else len(text)]
        lines = [line.strip() for line in body.split("\n") if line.strip()]
        targets = Targets()
        target = targets.of("", head["title"].strip(), head["author"].strip())
        dated = [number for number, line in enumerate(lines) if _is_date(line)]
        chapter = ""
        for place, start in enumerate(dated):
            last = dated[place + 1] if place + 1 < len(dated) else len(lines)
            if not place and start:
                chapter = lines[start - 1]
            own = lines[start + 1 : last]
            # What stands above the next date is its chapter or the note on this one.
            following = own.pop() if len(own) > 1 and _chapter().match(own[-1]) else ""
            if own:
                created = parse_date(lines[start])
                mark = CarriedMark(own[0], note="\n\n".join(own[1:]), created=created)
                target.marks.append(with_chapter(mark, chapter, target.title))
            chapter = following or chapter
        yield from targets.drafts(source.name, self.name)


def _excerpts(text: str) -> Iterator[tuple[str, str]]:
    """Each quotation with the lines that name its book; in time that goes with the length."""
    start = 0
    for found in _source_line().finditer(text):
        below = text[found.end() : found.end() + 2_000].split("\n")
        lines = [line for line in (found["rest"], *below) if line.strip()][: _LINES_OF_SOURCE + 1]
        rights = next(
            (k for k, line in enumerate(lines) if phrase_pattern("book_rights").search(line)), None
        )
        if rights is None:
            continue
        before = text[max(start, found.start() - _LONGEST_QUOTE) : found.start()].strip()
        quoted = _QUOTED.search(before)
        if quoted is not None and quoted.end() == len(before):
            yield quoted["quote"].strip(), "\n".join(lines[:rights])
        start = found.end() + text[found.end() :].find(lines[rights]) + len(lines[rights])


def _book(source: str) -> tuple[str, str]:
    """Title and author: on two lines, or `Author. “Title.” Apple Books.` on one."""
    lines = [line.strip() for line in source.split("\n") if line.strip()]
    lines = [line for line in lines if not line.startswith("http")]
    if not lines:
        return "", ""
    for pattern in (_AUTHOR_FIRST, _TITLE_FIRST):
        if (found := pattern.match(lines[0])) is not None:
            return found["title"], found["author"].removesuffix("Apple Books.").strip(" .")
    return lines[0], lines[1] if len(lines) > 1 else ""


def _is_date(line: str) -> bool:
    plain = line.strip()
    short = 6 <= len(plain) <= _LONGEST_DATE and re.search(r"\d{4}|\d\d?[./]\d\d?[./]\d\d", plain)
    return bool(short) and parse_date(plain) is not None


@cache
def _source_line() -> re.Pattern[str]:
    """Return the pattern of the line *Excerpt From* and what it goes on with."""
    said = alternatives("excerpt_from")
    return re.compile(
        rf"^[ \t]{{0,9}}(?:{said})\s?[:：]?[ \t]*(?P<rest>[^\n]{{0,400}})$",
        re.IGNORECASE | re.MULTILINE,
    )


@cache
def _notes_head() -> re.Pattern[str]:
    """Return the pattern of the first lines of a mail of notes: its label, title and author."""
    said = alternatives("notes_from")
    return re.compile(
        rf"\A\s*(?:{said})(?:.{{0,80}}的笔记)?[ \t]*\n+(?P<title>[^\n]+)\n(?P<author>[^\n]+)\n",
        re.IGNORECASE,
    )


@cache
def _notes_end() -> re.Pattern[str]:
    said = alternatives("all_excerpts_from")
    return re.compile(rf"^\s*(?:{said})\b", re.IGNORECASE | re.MULTILINE)


@cache
def _chapter() -> re.Pattern[str]:
    """Return the pattern of a chapter's line: a word for it, or a number with few words."""
    return re.compile(
        rf"(?:{alternatives('chapter_word')})\W*\w{{1,40}}\b.{{0,80}}$|"
        r"\d{1,3}\W{0,3}[^.]{0,60}$|[IVXLC]{1,6}\W{0,3}[^.]{0,60}$",
        re.IGNORECASE,
    )
