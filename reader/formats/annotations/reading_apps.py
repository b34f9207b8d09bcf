"""Highlights that reading apps write for themselves and for people: Moon+ Reader, Boox, Google."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from reader.clean.parse.decode import decode
from reader.formats.annotations.targets import Target, Targets, colour_of, with_chapter
from reader.formats.exports.reference_stories import spoken_names
from reader.formats.fields import text
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.formats.timestamps import moment
from reader.model import CarriedMark

_MOON_RECORD = re.compile(r"^#[ \t]*$", re.MULTILINE)
_MOON_HEAD = re.compile(
    r"\A\s*\d+\s*\nindent:(?:true|false)\ntrim:(?:true|false)\n#", re.IGNORECASE
)
_MOON_FIELDS = 13
"""Lines of a record as far as they are read: number, title, two paths, chapter, place, length,
colour, moment, bookmark, note, words."""
_MOON_NOTES = re.compile(
    r"\A\s*(?P<title>\S[^\n]*?) - (?P<author>[^\n]+?) \([^\n()\d]*\d[^\n()]*\d\)\s*\n+\s*─{5,}\s*\n"
)
_MOON_NOTE = re.compile(r"\(([^()]*(?:\([^()]*\)[^()]*)*)\)\s*\Z")
_ANY_BREAK = re.compile(r"<BR>", re.IGNORECASE)

_BOOX_HEAD = re.compile(r"\A\s*(?:\S+ )?[^\n|]{3,40}\| ?<<(?P<title>.+?)>>(?P<author>[^\n]*)\n")
_RULE = re.compile(r"^-{10,}[ \t]*$", re.MULTILINE)
_BOOX_WHEN = re.compile(
    r"(?P<when>\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?)\s*(?:\|[^\n]*?(?P<page>\d+)[ \t]*)?$"
)
_BOOX_FIELD = re.compile(r"^【(?P<name>[^】\n]+)】", re.MULTILINE)
_BOOX_QUOTE = ("original text", "text", "original", "原文")
_BOOX_NOTE = ("annotation", "annotations", "note", "notes", "批注", "注释")
_BOOX_PAGE = ("page number", "page", "页码")
_TOLINO_WHEN = re.compile(r"\d{2}[./]\d{2}[./]\d{4} \| \d{1,2}:\d{2}\s*\Z")
_TOLINO_END = re.compile(r"\d{2}[./]\d{2}[./]\d{4} \| \d{1,2}:\d{2}[ \t]*\n+-{30,}[ \t]*(?:\n|\Z)")
_TOLINO_BOOK = re.compile(r"(?P<title>[^\n]*?)\s*\((?P<author>[^()\n]*)\)")
_CLOSING_QUOTES = ('"', "”", "“")
_TOLINO_QUOTE = re.compile(r"[\"“„](.*)[\"”“]\Z", re.DOTALL)
_VALUE = re.compile("[^\ufeff \\t\\r\\n,]")
"""The beginning of a value of JSON."""
_LIBRARY_SUFFIX = re.compile(r"__[0-9a-fA-F-]{6,}$")


class MoonReaderFile:
    """Moon+ Reader's own file, `.mrexpt`: records of lines, each begun by a `#`."""

    name = "moon-reader"

    def recognises(self, source: FileSource) -> bool:
        """By the lines above its first record."""
        return _MOON_HEAD.match(source.text_head[:400].replace("\r\n", "\n")) is not None

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each book, with its highlights and notes."""
        whole = decode(source.read(reading.limits), "utf-8")[0].replace("\r\n", "\n")
        targets = Targets()
        for record in _MOON_RECORD.split(whole)[1:]:
            lines = record.removeprefix("\n").split("\n")
            if len(lines) < _MOON_FIELDS:
                continue
            chapter, place, colour, when = lines[4], lines[6], lines[8], lines[9]
            note, words = (_ANY_BREAK.sub("\n", line).strip() for line in lines[11:13])
            if not (note or words) or note == "#":
                continue
            target = targets.of("", lines[1].strip() or source.title, _author_in(lines[2]))
            target.marks.append(
                CarriedMark(
                    words,
                    colour=colour_of(_drawn(colour)),
                    note=note,
                    created=moment(when),
                    order=tuple(int(n[:9]) for n in (chapter, place) if n.isdecimal()),
                )
            )
        yield from targets.marked_drafts(source.name, self.name)


class MoonReaderNotes:
    """What Moon+ Reader shares as text."""

    name = "moon-reader"

    def recognises(self, source: FileSource) -> bool:
        """By its first line with the numbers of marks, and the rule below it."""
        return _MOON_NOTES.match(source.text_head[:2000].replace("\r\n", "\n")) is not None

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield one draft: the book, with its highlights and notes."""
        whole = decode(source.read(reading.limits), "utf-8")[0].replace("\r\n", "\n")
        head = _MOON_NOTES.match(whole)
        if head is None:
            return
        targets = Targets()
        target = targets.of("", head["title"], head["author"])
        chapter = ""
        for part in re.split(r"^(?=[◆▪])", whole[head.end() :], flags=re.MULTILINE):
            if part.startswith("◆"):
                chapter = part[1:].strip()
            elif part.startswith("▪"):
                words = part[1:].strip()
                said = _MOON_NOTE.search(words)
                quote = words[: said.start()].rstrip() if said is not None else words
                if quote:
                    mark = CarriedMark(quote, note=said[1].strip() if said is not None else "")
                    target.marks.append(with_chapter(mark, chapter, target.title))
        yield from targets.marked_drafts(source.name, self.name)


class BooxNotes:
    """The text that Boox's reader exports, in its older and newer form."""

    name = "boox"

    def recognises(self, source: FileSource) -> bool:
        """By its first line, and a rule below a note."""
        head = source.text_head.replace("\r\n", "\n")
        return bool(_BOOX_HEAD.match(head) and _RULE.search(head))

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield one draft: the book, with its highlights and notes."""
        whole = decode(source.read(reading.limits), "utf-8")[0].replace("\r\n", "\n")
        head = _BOOX_HEAD.match(whole)
        if head is None:
            return
        targets = Targets()
        title = _LIBRARY_SUFFIX.sub("", head["title"]).strip()
        target = targets.of("", title, head["author"].strip())
        chapter = ""
        for part in _RULE.split(whole[head.end() :]):
            chapter = _add_boox(target, part.strip(), chapter)
        yield from targets.marked_drafts(source.name, self.name)


class TolinoNotes:
    """The text `notes.txt` that a Tolino keeps of all its books, in the device's language."""

    name = "tolino"

    def recognises(self, source: FileSource) -> bool:
        """By an entry's last line and the rule below it."""
        return _TOLINO_END.search(source.text_head[:8000].replace("\r\n", "\n")) is not None

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each book; bookmarks without words are none."""
        whole = decode(source.read(reading.limits), "utf-8")[0].replace("\r\n", "\n")
        targets = Targets()
        for part in _RULE.split(whole):
            lines = part.replace("\xa0", " ").strip().split("\n")
            when = _TOLINO_WHEN.search(lines[-1])
            if len(lines) < 3 or when is None:
                continue
            named = _TOLINO_BOOK.fullmatch(lines[0].strip())
            head, _, first = lines[1].partition(":")
            body = "\n".join([first.strip(), *lines[2:-1]]).strip()
            quoted = _TOLINO_QUOTE.search(body) if body.endswith(_CLOSING_QUOTES) else None
            note = body[: quoted.start()].strip() if quoted is not None else body
            page = re.findall(r"\d+", head)
            mark = CarriedMark(
                quoted[1].strip() if quoted is not None else "",
                note=note,
                created=moment(when[0].replace("|", " ")),
                order=(int(page[-1][:9]),) if page else (),
            )
            if mark.exact or mark.note:
                title = named["title"] if named is not None else lines[0].strip()
                author = ", ".join(spoken_names([named["author"]])) if named is not None else ""
                targets.of("", title, author).marks.append(mark)
        yield from targets.marked_drafts(source.name, self.name)


class PlayBooksNotes:
    """Google Takeout's file of a book: its facts, its notes and its state, one after another."""

    name = "play-books"

    def recognises(self, source: FileSource) -> bool:
        """By the facts that it begins with."""
        head = source.text_head[:4000].lstrip()
        return head.startswith("{") and '"volume_info"' in head

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield one draft: the book, with its highlights and notes."""
        values = list(_values(decode(source.read(reading.limits), "utf-8")[0]))
        facts = next((each for each in values if isinstance(each, dict)), {})
        info = facts.get("volume_info")
        info = info if isinstance(info, dict) else {}
        targets = Targets()
        target = targets.of("", text(info, "title") or source.title, text(info, "authors"))
        for each in values:
            for entry in each if isinstance(each, list) else ():
                if isinstance(entry, dict) and (mark := _google_mark(entry)) is not None:
                    target.marks.append(mark)
        yield from targets.marked_drafts(source.name, self.name)


def _author_in(path: str) -> str:
    """Return the author in the name of a book's file, as in `Title - Author.epub`."""
    stem = path.replace("\\", "/").rpartition("/")[2].rpartition(".")[0]
    return stem.rpartition(" - ")[2].strip() if " - " in stem else ""


def _drawn(number: str) -> str:
    """Return a colour that is written as a signed whole number (ARGB) as `#rrggbb`."""
    try:
        return f"#{int(number) & 0xFFFFFF:06x}"
    except ValueError:
        return ""


def _add_boox(target: Target, part: str, chapter: str) -> str:
    """Put the mark of a part on the book; return the chapter that goes on below it."""
    lines = part.split("\n")
    at = next((n for n, line in enumerate(lines) if _BOOX_WHEN.search(line)), None)
    if at is None:
        return chapter
    chapter = " ".join(line.strip() for line in lines[:at] if line.strip()) or chapter
    when = _BOOX_WHEN.search(lines[at])
    fields = _boox_fields("\n".join(lines[at + 1 :]))
    quote = next((fields[name] for name in (*_BOOX_QUOTE, "") if fields.get(name)), "")
    note = next((fields[name] for name in _BOOX_NOTE if fields.get(name)), "")
    page = next((fields[name] for name in _BOOX_PAGE if fields.get(name)), "")
    page = page or ((when["page"] or "") if when is not None else "")
    if quote or note:
        mark = CarriedMark(
            quote,
            note=note,
            created=moment(when["when"]) if when is not None else None,
            order=(int(page[:9]),) if page.isdecimal() else (),
        )
        target.marks.append(with_chapter(mark, chapter, target.title))
    return chapter


def _boox_fields(body: str) -> Mapping[str, str]:
    """Return what stands behind each name in brackets; the words before the first have none."""
    parts = _BOOX_FIELD.split(body)
    names = ["", *(name.strip().lower() for name in parts[1::2])]
    return {name: words.strip() for name, words in zip(names, parts[::2], strict=True)}


def _values(written: str) -> Iterator[Any]:
    """Yield the values of JSON that stand one after another, as far as they are sound."""
    decoder = json.JSONDecoder()
    place = 0
    while (begin := _VALUE.search(written, place)) is not None:
        try:
            value, place = decoder.raw_decode(written, begin.start())
        except (ValueError, RecursionError):
            return
        yield value


def _google_mark(entry: Mapping[str, Any]) -> CarriedMark | None:
    note = text(entry, "note_text", "note")
    if note.startswith("{"):
        written = next(_values(note), None)
        note = text(written, "note") if isinstance(written, dict) else note
    quote = text(entry, "excerpt", "selected_text")
    if not (quote or note):
        return None
    return CarriedMark(
        quote,
        colour=colour_of(text(entry, "color", "highlight_color")),
        note=note,
        created=moment(entry.get("created_time") or entry.get("creation_time")),
    )
