"""The Kindle's `My Clippings.txt`: entries parted by lines of `=`, in the device's language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from reader.clean.parse.decode import decode
from reader.formats.annotations.targets import Targets
from reader.formats.given_names import is_given_name
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.formats.timestamps import moment
from reader.model import CarriedMark, Refusal
from reader.translation import tr
from reader.words.phrase_files import alternatives
from reader.words.unspaced_scripts import UNSPACED

_BETWEEN = re.compile(r"^[ \t\ufeff]*={10}=*[ \t\r]*$", re.MULTILINE)
_TITLE = re.compile(r"(?P<title>.*?)\s*\((?P<author>[^()]*(?:\([^()]*\)[^()]*)*)\)\s*\Z", re.DOTALL)
_PLACE = re.compile(r"(\d+)(?:\s*[-–]\s*(\d+))?")


@dataclass(frozen=True, slots=True)
class _Clipping:
    title: str
    author: str
    head: str
    text: str
    start: int
    end: int

    @property
    def kind(self) -> str:
        """What it is; the words before the date say, in Japanese those behind the page."""
        words = self.head.rpartition("|")[0] or self.head
        if kindle_words("bookmark").search(words):
            return "bookmark"
        return "note" if kindle_words("note").search(words) else "highlight"


@cache
def kindle_words(kind: str) -> re.Pattern[str]:
    """Return the words of a kind; those of scripts with spaces stand whole."""
    words = alternatives(f"kindle_{kind}")
    return re.compile(rf"(?<![^\W{UNSPACED}])(?:{words})(?![^\W{UNSPACED}])", re.IGNORECASE)


class KindleClippings:
    """Clippings as the device keeps them."""

    name = "kindle"

    def recognises(self, source: FileSource) -> bool:
        """Recognise a line of `=` after an entry whose second line begins with a dash."""
        head = source.text_head
        if not _BETWEEN.search(head):
            return False
        lines = head.splitlines()
        return len(lines) > 2 and lines[1].lstrip("\ufeff ").startswith("-") and "|" in lines[1]

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each book.

        Notes go to the highlights at whose end they were written.
        """
        text, _ = decode(source.read(reading.limits), "utf-8")
        targets = Targets()
        refusals: list[Refusal] = []
        books: dict[tuple[str, str], list[_Clipping]] = {}
        for number, chunk in enumerate(_BETWEEN.split(text), 1):
            entry = _entry(chunk)
            if entry is not None:
                books.setdefault((entry.title, entry.author), []).append(entry)
            elif chunk.strip("\ufeff \r\n\t\0"):
                origin = f"{source.name}!{number}"
                refusals.append(
                    Refusal(origin, tr("The entry is cut off or damaged."), failed=False)
                )
        for (title, author), entries in books.items():
            marks = list(_marks(entries))
            if marks:
                targets.of("", title, author).marks += marks
        yield from targets.drafts(source.name, self.name)
        yield from refusals


def _entry(chunk: str) -> _Clipping | None:
    lines = [line.strip("\ufeff\r ") for line in chunk.strip("\ufeff\r\n ").split("\n")]
    if len(lines) < 2 or not lines[0] or not lines[1].startswith("-"):
        return None
    named = _TITLE.match(lines[0])
    title, author = (named["title"], named["author"]) if named else (lines[0], "")
    start, end = _place(lines[1])
    text = "\n".join(lines[2:]).strip()
    author = "" if is_given_name("nameless_author", author.strip()) else author.strip()
    return _Clipping(title.strip() or lines[0], author, lines[1], text, start, end)


def _place(head: str) -> tuple[int, int]:
    """Return the location of an entry.

    The last numbers before the date, as those of a page come first.
    """
    parts = head.split("|")
    found = None
    for part in parts[:-1] if len(parts) > 1 else parts:
        for match in _PLACE.finditer(part):
            found = match
    if found is None:
        return 0, 0
    begin, end = found.group(1)[:9], (found.group(2) or found.group(1))[:9]
    if len(end) < len(begin):
        # Older devices shorten the second number: 170-71 ends at 171.
        end = begin[: -len(end)] + end
    return int(begin), int(end)


def _marks(entries: list[_Clipping]) -> Iterator[CarriedMark]:
    notes = [entry for entry in entries if entry.kind == "note" and entry.text]
    used: set[int] = set()
    for entry in entries:
        if entry.kind != "highlight" or not entry.text:
            continue
        mine = [
            note
            for note in notes
            if entry.start <= note.end <= max(entry.end, entry.start) and id(note) not in used
        ]
        used |= {id(note) for note in mine}
        yield CarriedMark(
            exact=entry.text,
            note="\n\n".join(note.text for note in mine),
            created=_date(entry.head),
            order=(entry.start,) if entry.start else (),
        )
    for note in notes:
        if id(note) not in used:
            yield CarriedMark(exact="", note=note.text, created=_date(note.head))


def _date(head: str) -> str | None:
    """When it was made: the last part of the head, with or without the words before the date."""
    part = head.rsplit("|", 1)[-1]
    words = part.split()
    for first in range(min(4, len(words))):
        found = moment(" ".join(words[first:]))
        if found:
            return found
    return None
