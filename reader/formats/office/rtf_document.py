"""RTF documents: groups and control words as paragraphs, lists, tables and notes."""

from __future__ import annotations

import re
from copy import copy
from dataclasses import dataclass, field, replace

from reader.formats.office.document_body import (
    DocumentBody,
    DocumentParagraph,
    Kind,
    ListPlace,
    note_reference,
    picture_html,
    written,
)
from reader.formats.office.inline_text import InlineText, LetterLook, is_monospaced
from reader.formats.office.rtf_facts import (
    DOCUMENT_WORDS,
    HEADER_WORDS,
    RtfHeader,
    list_place,
)
from reader.formats.office.rtf_tables import RtfTables
from reader.formats.office.rtf_tokens import RtfToken, rtf_tokens
from reader.formats.office.rtf_words import (
    MATH_SIGNS,
    SIGNS,
    SKIPPED_GROUPS,
    STARRED_GROUPS,
    SWITCHES,
    SYMBOLS,
    UNDERLINES,
)
from reader.model import CarriedMark

_LINK = re.compile(r'\s*HYPERLINK\s+(?:"([^"]*)"|(\S+))', re.DOTALL)
_PICTURES = {"pngblip": "png", "jpegblip": "jpeg"}
_TYPED = re.compile(r"\s*([•◦▪·–*-]|\(?\w{1,5}[.)])\t")
_NO_DIGIT = re.compile(r"[^0-9a-fA-F]")


@dataclass(slots=True)
class _Group:
    """What holds inside a pair of braces, and what becomes of its words."""

    to: str = "body"
    look: LetterLook = field(default_factory=LetterLook)
    font: int = 0
    skip: int = 1
    style: int = 0
    outline: int = -1
    in_table: int = 0
    list_number: int = 0
    depth: int = 0
    indent: int = 0
    hanging: bool = False
    href: str = ""
    picture: str = ""


@dataclass(slots=True)
class _Stream:
    """Paragraphs that are being read: the document's own, a note's or a comment's."""

    tables: RtfTables = field(default_factory=RtfTables)
    text: InlineText = field(default_factory=InlineText)
    marker: str = ""


class RtfDocument:
    """One document, read token by token; then its `body`, `properties` and `pictures` are there."""

    def __init__(self, data: bytes) -> None:
        self.pictures: dict[str, bytes] = {}
        self._header = RtfHeader()
        self._body = DocumentBody()
        self._groups: list[_Group] = []
        self._now = _Group()
        self._streams = [_Stream()]
        self._notes: list[tuple[int, int]] = []
        self._waiting = b""
        self._words: list[str] = []
        self._skip_letters = 0
        self._high = 0
        self._starred = False
        self._ranges: dict[str, list[str]] = {}
        self._open_ranges: set[str] = set()
        self._markers_seen = False
        self._counted: dict[tuple[int, int], int] = {}
        self._indents: list[int] = []
        self._comment: tuple[str, str] = ("", "")
        for token in rtf_tokens(data):
            self._take(token)
        self._flush()
        self._end_paragraph()
        self._body.paragraphs = self._streams[0].tables.finish()
        self.body = self._body
        self.properties = self._header.properties()

    def _take(self, token: RtfToken) -> None:
        if token.kind == "text":
            self._bytes(token.data)
            return
        if token.kind == "binary":
            if self._now.to == "pict":
                self._words.append(token.data.hex())
            return
        if token.kind == "symbol" and self._skip_letters and token.word != "*":
            self._skip_letters -= 1
            return
        self._flush()
        if token.kind == "open":
            self._skip_letters = 0
            self._groups.append(self._now)
            self._now = copy(self._now)
            self._starred = False
        elif token.kind == "close":
            self._close()
        elif token.kind == "symbol":
            self._symbol(token.word)
        else:
            starred, self._starred = self._starred, False
            self._word(token.word, token.number, starred)

    def _bytes(self, data: bytes) -> None:
        if self._skip_letters:
            passed = min(self._skip_letters, len(data))
            self._skip_letters -= passed
            data = data[passed:]
        self._waiting += data

    def _flush(self) -> None:
        """Decode the bytes that wait, as the font's code page has them."""
        if not self._waiting:
            return
        data, self._waiting = self._waiting, b""
        if self._now.to in ("skip", "pict"):
            text = data.decode("latin-1")
        else:
            text = data.decode(self._header.code_page(self._now.font), "replace")
        self._letters(text)

    def _letters(self, text: str) -> None:
        to = self._now.to
        if to == "skip" or not text:
            return
        if to == "body":
            self._streams[-1].text.add(text, self._now.look)
            for name in self._open_ranges:
                self._ranges[name].append(text)
        elif to == "header":
            self._header.text(text)
        else:
            self._words.append(text)

    def _symbol(self, sign: str) -> None:
        if sign == "*":
            self._starred = True
        elif sign in ("\n", "\r"):
            self._end_paragraph()
        elif sign in SYMBOLS:
            self._letters(SYMBOLS[sign])

    def _word(self, word: str, number: int | None, starred: bool) -> None:
        now = self._now
        if word == "u" and number is not None:
            self._unicode(number)
        elif word == "uc":
            now.skip = max(0, number if number is not None else 1)
        elif word in HEADER_WORDS and now.to in ("body", "header"):
            if word not in DOCUMENT_WORDS:
                now.to = "header"
            self._header.word(word, number, len(self._groups))
        elif now.to == "header":
            self._header.word(word, number, len(self._groups))
        elif (starred and word not in STARRED_GROUPS) or word in SKIPPED_GROUPS:
            now.to = "skip"
        elif now.to == "skip":
            return
        elif word in ("fldinst", "listtext", "pntext", "atrfstart", "atrfend", "atnref", "atndate"):
            now.to = word
            self._words = []
        elif word == "fldrslt":
            now.look = replace(now.look, href=self._groups[-1].href if self._groups else "")
        elif word in MATH_SIGNS:
            self._letters(MATH_SIGNS[word])
        elif word.startswith("m") and word.endswith("Pr"):
            now.to = "skip"
        elif word in ("footnote", "annotation"):
            self._begin_stream(word)
        elif word == "pict":
            now.to, now.picture = "pict", ""
            self._words = []
        elif word in _PICTURES and now.to == "pict":
            now.picture = _PICTURES[word]
        elif word == "NeXTGraphic":
            now.to = "graphic"
            self._words = []
        elif now.to in ("body", "listtext", "pntext", "fldinst"):
            self._formatting(word, number)

    def _unicode(self, number: int) -> None:
        number = number + 65536 if number < 0 else number
        self._skip_letters = self._now.skip
        if 0xD800 <= number < 0xDC00:
            self._high = number
        elif 0xDC00 <= number < 0xE000 and self._high:
            self._letters(chr(0x10000 + ((self._high - 0xD800) << 10) + number - 0xDC00))
            self._high = 0
        elif 0 < number < 0x110000 and not 0xD800 <= number < 0xE000:
            # Symbol fonts lie in the private area.
            self._letters("•" if 0xF000 <= number <= 0xF0FF else chr(number))

    def _formatting(self, word: str, number: int | None) -> None:
        now = self._now
        if word in SIGNS:
            self._letters(SIGNS[word])
        elif word in ("par", "sect", "page"):
            if word == "par" or not self._streams[-1].text.empty:
                self._end_paragraph()
        elif word in ("cell", "nestcell", "row", "nestrow"):
            self._end_of_cell(word)
        elif word == "pard":
            now.style, now.outline, now.in_table, now.list_number, now.depth = 0, -1, 0, 0, 0
            now.indent, now.hanging = 0, False
        elif word == "li":
            now.indent = number or 0
        elif word == "fi":
            now.hanging = (number or 0) < 0
        elif word == "s":
            now.style = number or 0
        elif word == "outlinelevel":
            now.outline = number or 0
        elif word == "ls":
            now.list_number = number or 0
        elif word == "ilvl":
            now.depth = number or 0
        elif word == "itap":
            now.in_table = number or 0
        elif word == "intbl":
            now.in_table = max(1, now.in_table)
        elif self._streams[-1].tables.word(word, number, nested="nest" in now.to):
            return
        else:
            self._character(word, number)

    def _character(self, word: str, number: int | None) -> None:
        now = self._now
        on = number != 0
        if word == "plain":
            now.look = LetterLook(href=now.look.href, hidden=False)
            now.font = self._header.default_font
        elif word in SWITCHES:
            now.look = replace(now.look, **{SWITCHES[word]: on})  # type: ignore[arg-type]
        elif word in UNDERLINES or word == "ulnone":
            now.look = replace(now.look, underlined=on and word != "ulnone")
        elif word in ("super", "sub", "nosupersub"):
            raised = {"super": "sup", "sub": "sub"}.get(word, "") if on else ""
            now.look = replace(now.look, raised=raised)
        elif word == "fs":
            now.look = replace(now.look, size=(number or 0) / 2)
        elif word == "f":
            now.font = number or 0
            code = is_monospaced(self._header.font_name(now.font))
            now.look = replace(now.look, code=code)
        elif word == "highlight":
            now.look = replace(now.look, marked=self._header.colour(number or 0))

    def _end_paragraph(self) -> None:
        stream, now = self._streams[-1], self._now
        text, stream.text = stream.text, InlineText()
        marker, stream.marker = stream.marker, ""
        self._body.marks += text.marks()
        kind, level = self._kind()
        if kind == "block":
            return
        place = None
        if kind in ("text", "quote") and not text.empty:
            place = self._place(text, marker)
        if place is not None:
            paragraph = DocumentParagraph(text, "item", place=place)
        else:
            if kind == "text" and text.all_code:
                kind = "code"
            paragraph = DocumentParagraph(text, kind, level)
        stream.tables.add(paragraph, now.in_table)
        for name in self._open_ranges:
            self._ranges[name].append("\n\n")

    def _place(self, text: InlineText, marker: str) -> ListPlace | None:
        """Return the place of an item, by its marker or one that is typed before its words."""
        now = self._now
        if marker:
            return list_place(marker, now.list_number, now.depth, self._header)
        if now.list_number and not self._markers_seen:
            key = (now.list_number, now.depth)
            form = self._header.form(*key)
            self._counted[key] = number = self._counted.get(key, 0) + 1
            return ListPlace(f"{key[0]}", now.depth, number, form) if form is not None else None
        first = text.runs[0]
        typed = _TYPED.match(first.text) if now.hanging and not first.is_html else None
        if typed is None:
            return None
        first.text = first.text[typed.end() :]
        while self._indents and self._indents[-1] > now.indent:
            self._indents.pop()
        if not self._indents or self._indents[-1] < now.indent:
            self._indents.append(now.indent)
        return list_place(typed.group(1), 0, len(self._indents) - 1, self._header)

    def _kind(self) -> tuple[Kind, int]:
        kind, level = self._header.kind(self._now.style)
        if 0 <= self._now.outline < 9 and kind == "text":
            return "heading", self._now.outline + 1
        return kind, level

    def _end_of_cell(self, word: str) -> None:
        tables = self._streams[-1].tables
        if word.endswith("cell"):
            if not self._streams[-1].text.empty or self._streams[-1].marker:
                level = max(1, self._now.in_table) if word == "cell" else max(2, self._now.in_table)
                self._now.in_table = level
                self._end_paragraph()
            tables.end_cell(1 if word == "cell" else max(2, self._now.in_table))
        else:
            tables.end_row(1 if word == "row" else max(2, self._now.in_table))

    def _begin_stream(self, word: str) -> None:
        self._now.to = "body"
        self._now.look = LetterLook()
        self._now.in_table = 0
        self._streams.append(_Stream())
        number = 0
        if word == "footnote":
            number = self._body.reserve_note()
            self._streams[-2].text.add_html(note_reference(number))
        else:
            self._comment = ("", "")
        self._notes.append((len(self._groups), number))

    def _end_stream(self, number: int) -> None:
        self._end_paragraph()
        paragraphs = self._streams.pop().tables.finish()
        if number:
            self._body.notes[number - 1] = written(paragraphs)
            return
        name, created = self._comment
        note = "\n\n".join(paragraph.plain for paragraph in paragraphs if paragraph.plain)
        exact = "".join(self._ranges.pop(name, [])).strip()
        self._open_ranges.discard(name)
        if note:
            self._body.marks.append(CarriedMark(exact, note=note, created=created or None))

    def _close(self) -> None:
        self._skip_letters = 0
        self._starred = False
        ended = self._now
        if self._notes and self._notes[-1][0] == len(self._groups):
            self._end_stream(self._notes.pop()[1])
        if not self._groups:
            return
        self._now = self._groups.pop()
        if ended.to == "header":
            self._header.end(len(self._groups) + 1)
        elif ended.to != self._now.to and ended.to not in ("body", "skip"):
            self._take_words(ended, "".join(self._words))

    def _take_words(self, ended: _Group, words: str) -> None:
        if ended.to == "fldinst":
            found = _LINK.match(words)
            self._now.href = (found.group(1) or found.group(2) or "") if found else ""
        elif ended.to in ("listtext", "pntext"):
            self._streams[-1].marker = words.strip()
            self._markers_seen = True
        elif ended.to == "atrfstart":
            self._ranges[words.strip()] = []
            self._open_ranges.add(words.strip())
        elif ended.to == "atrfend":
            self._open_ranges.discard(words.strip())
        elif ended.to == "atnref":
            self._comment = (words.strip(), self._comment[1])
        elif ended.to == "pict" and ended.picture:
            self._picture(words)
        elif ended.to == "graphic":
            name = words.strip().split("\n")[0]
            if name and "/" not in name:
                self._streams[-1].text.add_html(picture_html(name, ""))

    def _picture(self, words: str) -> None:
        digits = _NO_DIGIT.sub("", words)
        data = bytes.fromhex(digits[: len(digits) & ~1])
        if data:
            name = f"picture:{len(self.pictures) + 1}"
            self.pictures[name] = data
            self._streams[-1].text.add_html(picture_html(name, ""))
