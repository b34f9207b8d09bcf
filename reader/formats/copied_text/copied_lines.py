"""A text as lines that know what they are; hard-wrapped paragraphs are joined first."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from textwrap import dedent

from reader.clean.lexicon.line_kinds import introduced_title, kind_of_line
from reader.clean.render.text_article import is_preformatted
from reader.formats.copied_text.copied_bylines import names_of_byline
from reader.formats.copied_text.line_shape import (
    date_of,
    ends_sentence,
    is_ago,
    is_prose,
    is_today,
    weight,
)
from reader.words.phrase_files import alternatives

_CONTROLS = re.compile(
    "[\x00-\x08\x0b\x0e-\x1f\x7f\ufeff\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]"
)
_LOOKED_AT = 3_000
"""Lines at either end of a text that are looked at."""

_NARROW, _BROAD = 40, 110
"""Characters of a line in texts that were wrapped by hand: mail wraps at 72, terminals at 80."""
_WIDE_ENDS = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff、。，]$")
_ITEM = re.compile(r"\s*(?:[-*•‣◦▪·–—]|\(?\d{1,3}[.)])\s+")
_SEPARATORS = re.compile(r"\s+[|•·∙●/]\s*|\s*[|•·∙●｜]\s+|\s+[–—-]\s+|\s{3,}|\t+|\s*[｜]\s*")
_CREDIT = re.compile(
    r"(?:/|\bvia |\(|\|\s?|©\s?|\bfoto: ?|\bphoto: ?)\s?"
    r"(?:AP(?: Photo| Images)?|AFP|Reuters|EPA|dpa|Getty(?: Images)?|ANSA|EFE|Xinhua|TASS|Alamy|"
    r"Shutterstock|Bloomberg|imago|Keystone|PA(?: Wire)?|РИА Новости|ТАСС|共同|時事|뉴스1|뉴시스|"
    r"연합뉴스|新华社)\)?\.?$",
    re.IGNORECASE,
)
_CAPITALS = re.compile(
    r"[.!?”»\"]\s(?:[A-ZÀ-ÞŁŚŻ][A-ZÀ-ÞŁŚŻ.'’-]+)(?:\s[A-ZÀ-ÞŁŚŻ][A-ZÀ-ÞŁŚŻ.'’-]+){1,3}"
    r"(?:\s?/\s?[\w ]{2,30})?$"
)
"""A photographer's name in capitals behind the sentence of a caption."""

_LENGTH = re.compile(r"\d{1,2}:\d\d(?::\d\d)?$")
_PLACE = re.compile(r"[^\W\d_][^.!?]{1,40}\s?[—–]$")
_STRONG_SEPARATOR = re.compile(r"\s[|•·∙●｜]\s")
_SITE = re.compile(r"(?:[a-z0-9][a-z0-9-]*\.){1,3}[a-z]{2,12}", re.IGNORECASE | re.ASCII)
"""The bare name of a site, as reader views put it above the title."""


_QUOTED = re.compile(r"^(?:>\s?)+")

FACTS = frozenset(("date", "ago", "today", "byline", "section", "reading", "url"))
"""Kinds of line that hold facts of the story."""


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line; `kind` is one of `kind_of_line`'s, `date`, `ago`, `today`, `byline`, `url`,
    `meta` (several facts in one line), `introduced` (`Read more: title`), `mark` (no letters)
    or empty for words of the story's own; `parts` are the segments of a `meta` line."""

    text: str
    gap: bool = False
    kind: str = ""
    prose: bool = False
    parts: tuple[tuple[str, str], ...] = ()
    shaped: bool = False
    """Whether it is a whole block of code or a table, its lines as they stand."""


def split_lines(text: str, language: str | None) -> list[TextLine]:
    """Return the lines of a text, empty ones left out but remembered as `gap`."""
    pairs = [
        (line, number == 0)
        for block in paragraph_blocks(text)
        for number, line in enumerate(_placed(block))
    ]
    # A text this long is a book; only its beginning and its end may be a page's furniture.
    inside = range(_LOOKED_AT, len(pairs) - _LOOKED_AT)
    return [
        TextLine(line, gap, "", True)
        if number in inside
        else describe(line, gap, language)
        if "\n" not in line
        else TextLine(line, gap, shaped=True)
        for number, (line, gap) in enumerate(pairs)
    ]


def _placed(block: list[str]) -> list[str]:
    """Put a place alone in its line (`LONDON —`) before the paragraph it opens."""
    lines = list(block)
    for number in range(len(lines) - 2, -1, -1):
        if _PLACE.fullmatch(lines[number]):
            lines[number : number + 2] = [f"{lines[number]} {lines[number + 1]}"]
    return lines


def describe(line: str, gap: bool, language: str | None) -> TextLine:
    """Say what a line is."""
    prose = is_prose(line)
    if _STRONG_SEPARATOR.search(line) and (parts := _parts(line, language)):
        return TextLine(line, gap, "meta", False, parts)
    kind = _kind(line, language, prose)
    if kind:
        return TextLine(line, gap, kind, False)
    parts = _parts(line, language)
    if parts:
        return TextLine(line, gap, "meta", False, parts)
    return TextLine(line, gap, "", prose)


@cache
def _picture_by() -> re.Pattern[str]:
    words = alternatives("copied_picture")
    return re.compile(rf"(?:^|[\s(|.।。])(?:{words})\s?[:：=]\s?[^.!?。।]{{2,50}}$", re.IGNORECASE)


def _kind(line: str, language: str | None, prose: bool) -> str:
    if not any(letter.isalpha() for letter in line) and (len(line) <= 3 or _LENGTH.match(line)):
        return "mark"
    if not any(letter.isalnum() for letter in line):
        return "mark"
    if (kind := kind_of_line(line)) is not None:
        return kind
    credited = (_CREDIT, _picture_by(), _CAPITALS)
    if weight(line) < 320 and any(credit.search(line) for credit in credited):
        return "caption"
    if introduced_title(line) is not None:
        return "introduced"
    if re.fullmatch(r"(?:https?://|www\.)\S+", line):
        return "url"
    if _SITE.fullmatch(line):
        return "menu"
    if _minutes().fullmatch(line):
        return "reading"
    if is_today(line) and date_of(line, language):
        return "today"
    if not prose and date_of(line, language):
        return "date"
    if is_ago(line):
        return "ago"
    if not prose and names_of_byline(line):
        return "byline"
    return ""


def _parts(line: str, language: str | None) -> tuple[tuple[str, str], ...]:
    """Segments of a line such as `By Ann Other | 3 May 2021 | 5 min read`, if it is one."""
    if weight(line) > 200:
        return ()
    segments = [segment.strip() for segment in _SEPARATORS.split(line) if segment.strip()]
    if len(segments) < 2:
        return ()
    parts = [(segment, _kind(segment, language, is_prose(segment))) for segment in segments]
    known = [kind for _, kind in parts if kind and kind not in ("mark", "introduced")]
    dated = any(kind in ("date", "ago", "byline", "reading", "today") for kind in known)
    menu = len(known) >= 3 and len(known) * 2 > len(parts)
    if menu or len(known) == len(parts) or (dated and len(parts) - len(known) <= len(known) + 1):
        return tuple(parts)
    return ()


def paragraph_blocks(text: str) -> list[list[str]]:
    """Paragraph blocks: lists of lines between empty lines, wrapped lines joined."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x0c", "\n\n")
    text = text.replace("\u2028", "\n").replace("\u2029", "\n\n").replace("\x85", "\n")
    text = "\n".join(_CONTROLS.sub("", line).rstrip() for line in text.split("\n"))
    lines = dedent(text).split("\n")
    if sum(line.startswith(">") for line in lines) * 2 > len(lines):
        lines = [_QUOTED.sub("", line) for line in lines]
    blocks: list[list[str]] = [[]]
    for line in lines:
        if line.strip():
            blocks[-1].append(line)
        elif blocks[-1]:
            blocks.append([])
    blocks = [block for block in blocks if block]
    shaped = {id(block) for block in blocks if is_preformatted(block)}
    width = _wrap_width([block for block in blocks if id(block) not in shaped])
    return [
        ["\n".join([*block, ""])] if id(block) in shaped else _joined(block, width)
        for block in blocks
    ]


def _wrap_width(blocks: list[list[str]]) -> int | None:
    """Return the width at which a text was wrapped, or None where its lines are paragraphs."""
    blocks = [block for block in blocks if not _is_list(block)] or blocks
    inner = [len(line) for block in blocks for line in block[:-1]]
    if len(inner) < 3:
        return None
    width = sorted(inner)[int(len(inner) * 0.95)]
    if not _NARROW <= width <= _BROAD:
        return None
    full = fits = 0
    for block in blocks:
        for line, following in pairwise(block):
            fits += 1
            full += _is_full(line, following, width)
    return width if full >= 0.7 * fits else None


def _is_list(block: list[str]) -> bool:
    """Whether a block is a menu: most of its lines are short items."""
    items = sum(len(line) < 50 and _ITEM.match(line) is not None for line in block)
    return len(block) > 2 and items * 2 > len(block)


def _is_full(line: str, following: str, width: int) -> bool:
    word = following.split(None, 1)[0]
    return len(line) + 1 + len(word) > width - 4 or len(line) >= width - 6


def _joined(block: list[str], width: int | None) -> list[str]:
    if width is None:
        return [line.strip() for line in block]
    paragraphs: list[str] = []
    open_line = False
    for number, line in enumerate(block):
        indented = line.startswith(("  ", "\t", "\u3000")) and not block[0].startswith(" ")
        if open_line and not indented and not _ITEM.match(line):
            glue = "" if _WIDE_ENDS.search(paragraphs[-1]) else " "
            if paragraphs[-1].endswith("-") and line.lstrip()[:1].islower():
                glue = ""
            paragraphs[-1] += glue + line.strip()
        else:
            paragraphs.append(line.strip())
        following = block[number + 1] if number + 1 < len(block) else None
        open_line = following is not None and (
            _is_full(line, following, width)
            or (not ends_sentence(line) and following[:1].islower() and len(line) > width // 2)
        )
    return paragraphs


@cache
def _minutes() -> re.Pattern[str]:
    """Return the pattern of a line that says how long something takes: `3-4 min`."""
    words = alternatives("minute_word").replace(r"\*", r"\w{0,3}")
    return re.compile(rf"\d{{1,3}}(?:\s?[-–]\s?\d{{1,3}})?\s?(?:{words})", re.IGNORECASE)
