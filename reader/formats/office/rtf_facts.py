"""The head of an RTF document: fonts, colours, styles, lists and what it says of itself."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache

from reader.clean.lexicon.line_kinds import folded_line
from reader.formats.office.document_body import Kind, ListPlace
from reader.formats.office.document_draft import DocumentProperties
from reader.words.phrase_files import alternatives, phrases

CHARSETS = {
    0: "cp1252", 77: "mac-roman", 78: "cp932", 79: "cp949", 80: "gb18030", 81: "big5hkscs",
    128: "cp932", 129: "cp949", 130: "johab", 134: "gb18030", 136: "big5hkscs", 161: "cp1253",
    162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251",
    222: "cp874", 238: "cp1250",
}  # fmt: skip
"""Windows' numbers of a font's letters -> Python's name of the code page; 1 is the document's."""

HEADER_WORDS = frozenset(
    {"fonttbl", "colortbl", "stylesheet", "info", "listtable", "listoverridetable"}
    | {"ansicpg", "deff", "mac", "pc", "pca", "deflang"}
)
"""Words that the head understands."""

DOCUMENT_WORDS = frozenset({"ansicpg", "deff", "mac", "pc", "pca", "deflang"})
"""Those of them that open no table of their own."""

_INFO = frozenset({"title", "author", "subject", "keywords", "creatim", "doccomm", "operator"})
_FORMS = {0: "1", 1: "I", 2: "i", 3: "A", 4: "a", 5: "1", 6: "1", 22: "1", 23: ""}
"""RTF's number formats of a level of a list as types of an HTML list; 23 is a bullet."""

_NUMBER = re.compile(r"^[(\[]?(?:(?:\w{1,3}\.)*)(\d{1,6}|[A-Za-z]{1,8})[.)\]:]?$")
_ROMAN = re.compile(r"[ivxlcdm]+", re.IGNORECASE)
_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
_CODE = re.compile(r"html pre|preformatted|source ?code|plain text|^code", re.IGNORECASE)
_QUOTE = re.compile(r"^(?:intense )?quote|quotations|block text", re.IGNORECASE)
_CONTENTS = re.compile(r"^(?:toc|contents) \d", re.IGNORECASE)


@dataclass(slots=True)
class _RtfStyle:
    name: str = ""
    outline: int = -1


@dataclass(slots=True)
class RtfHeader:
    """What the tables at the top of a document say; fed with words and letters as they come."""

    code: str = "cp1252"
    default_font: int = 0
    _part: str = ""
    _level: int = 0
    _key: int = 0
    _field: str = ""
    _fonts: dict[int, tuple[str, str]] = field(default_factory=dict)
    _styles: dict[int, _RtfStyle] = field(default_factory=dict)
    _colours: list[list[int]] = field(default_factory=lambda: [[]])
    _info: dict[str, str] = field(default_factory=dict)
    _created: dict[str, int] = field(default_factory=dict)
    _lists: dict[int, list[str | None]] = field(default_factory=dict)
    _overrides: dict[int, int] = field(default_factory=dict)
    _formats: list[str | None] = field(default_factory=list)

    def word(self, word: str, number: int | None, depth: int) -> None:
        """Take a control word; `depth` is how many groups are open."""
        value = number or 0
        if word == "ansicpg" and value:
            self.code = _code_page(value)
        elif word == "mac":
            self.code = "mac-roman"
        elif word in ("pc", "pca"):
            self.code = "cp437" if word == "pc" else "cp850"
        elif word == "deff":
            self.default_font = value
        elif word in HEADER_WORDS and word not in DOCUMENT_WORDS:
            self._part, self._level = word, depth
        elif self._part:
            self._word_of_part(word, value)

    def text(self, text: str) -> None:
        """Take letters of the part that is being read."""
        if self._part == "fonttbl":
            name, code = self._fonts.get(self._key, ("", ""))
            self._fonts[self._key] = (name + text.partition(";")[0], code)
        elif self._part == "stylesheet" and self._key in self._styles:
            self._styles[self._key].name += text.partition(";")[0]
        elif self._part == "colortbl":
            self._colours += [[] for _ in range(text.count(";"))]
        elif self._part == "info" and self._field:
            self._info[self._field] = self._info.get(self._field, "") + text

    def end(self, depth: int) -> None:
        """Leave a group of this depth."""
        self._field = ""
        if depth <= self._level:
            self._part = ""
        elif self._part == "stylesheet":
            self._key = -1

    def _word_of_part(self, word: str, value: int) -> None:
        if self._part == "fonttbl":
            if word == "f":
                self._key = value
            elif word == "fcharset":
                name, _ = self._fonts.get(self._key, ("", ""))
                self._fonts[self._key] = (name, CHARSETS.get(value, ""))
        elif self._part == "stylesheet":
            if word == "s":
                self._key = value
                self._styles[value] = _RtfStyle()
            elif word in ("cs", "ds", "ts"):
                self._key = -1
            elif word == "outlinelevel" and self._key in self._styles:
                self._styles[self._key].outline = value
        elif self._part == "colortbl":
            if word in ("red", "green", "blue"):
                self._colours[-1].append(min(255, max(0, value)))
        elif self._part == "info":
            if word in _INFO:
                self._field = word
                self._info[word] = ""
            elif word in ("yr", "mo", "dy", "hr", "min") and self._field == "creatim":
                self._created[word] = value
        elif self._part == "listtable":
            if word in ("levelnfc", "levelnfcn"):
                if word == "levelnfc":
                    self._formats.append(_FORMS.get(value, "1") if value != 255 else None)
            elif word == "listid":
                self._lists[value], self._formats = self._formats, []
        elif self._part == "listoverridetable":
            if word == "listid":
                self._key = value
            elif word == "ls":
                self._overrides[value] = self._key

    def code_page(self, font: int) -> str:
        """Return Python's name of the code page in which a font's bytes are."""
        return self._fonts.get(font, ("", ""))[1] or self.code

    def font_name(self, font: int) -> str:
        """Return a font's name."""
        return self._fonts.get(font, ("", ""))[0]

    def colour(self, number: int) -> str:
        """Return a colour of the table as `#rrggbb`; empty for none."""
        parts = self._colours[number] if 0 < number < len(self._colours) else []
        return "#{:02x}{:02x}{:02x}".format(*parts) if len(parts) == 3 else ""

    def form(self, list_number: int, depth: int) -> str | None:
        """Return the form of a level of a list, or None where the document describes none."""
        formats = self._lists.get(self._overrides.get(list_number, -1), [])
        return formats[depth] if 0 <= depth < len(formats) else None

    def kind(self, style: int) -> tuple[Kind, int]:
        """Return what a paragraph of this style is, and the level of a heading."""
        found = self._styles.get(style)
        if found is None:
            return "text", 0
        name = " ".join(found.name.split())
        folded = folded_line(name)
        if folded in _named("title_style"):
            return "title", 1
        if folded in _named("subtitle_style"):
            return "subtitle", 2
        if heading := _heading().match(name):
            return "heading", int(heading.group(1))
        if 0 <= found.outline < 9:
            return "heading", found.outline + 1
        if _CONTENTS.match(name):
            return "block", 0
        if _CODE.search(name):
            return "code", 0
        return ("quote", 0) if _QUOTE.search(name) else ("text", 0)

    def properties(self) -> DocumentProperties:
        """Return what the document says of itself."""
        made = self._created
        created = ""
        if made.get("yr", 0) > 1980:
            year, month, day = made["yr"], made.get("mo", 1) or 1, made.get("dy", 1) or 1
            created = f"{year:04}-{month:02}-{day:02}"
            if made.get("hr") or made.get("min"):
                created += f"T{made.get('hr', 0):02}:{made.get('min', 0):02}:00"
        values = {name: " ".join(text.split()) for name, text in self._info.items()}
        return DocumentProperties(
            values.get("title", ""),
            values.get("author", ""),
            created,
            keywords=values.get("keywords", ""),
        )


def list_place(marker: str, number: int, depth: int, header: RtfHeader) -> ListPlace | None:
    """Return the place of an item by what stands before it and its list; None for no item."""
    if not marker:
        return None
    form = header.form(number, depth)
    found = _NUMBER.match(marker)
    if found is None or form == "":
        return ListPlace(f"{number}", depth)
    shown = found.group(1)
    if shown.isdigit():
        return ListPlace(f"{number}", depth, int(shown), "1")
    upper = shown.isupper()
    roman = _ROMAN.fullmatch(shown) and (form in ("i", "I") or (form is None and len(shown) > 1))
    if roman or (form is None and shown in ("i", "I")):
        return ListPlace(f"{number}", depth, _roman(shown.lower()), "I" if upper else "i")
    if len(shown) == 1 or len(set(shown)) == 1:
        value = ord(shown[0].lower()) - 96 + 26 * (len(shown) - 1)
        return ListPlace(f"{number}", depth, value, "A" if upper else "a")
    # Symbol fonts give bullets as letters.
    return ListPlace(f"{number}", depth)


def _roman(letters: str) -> int:
    values = [_ROMAN_VALUES[letter] for letter in letters]
    return sum(
        -value if following > value else value
        for value, following in zip(values, [*values[1:], 0], strict=True)
    )


def _code_page(number: int) -> str:
    known = {10000: "mac-roman", 10007: "mac-cyrillic", 65001: "utf-8", 936: "gb18030",
             950: "big5hkscs", 1361: "johab", 0: "cp1252"}  # fmt: skip
    name = known.get(number, f"cp{number}")
    try:
        b"".decode(name)
    except LookupError:
        return "cp1252"
    return name


@cache
def _named(kind: str) -> frozenset[str]:
    return frozenset(folded_line(phrase) for _, phrase in phrases(kind))


@cache
def _heading() -> re.Pattern[str]:
    return re.compile(rf"^(?:{alternatives('heading_style')})\s*([1-9])\b", re.IGNORECASE)
