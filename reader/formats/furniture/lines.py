"""What one line of a copied page is: a date, an author, a service, a paragraph …"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto

from reader.formats.furniture.wording import (
    BY,
    BY_AFTER,
    COMMENTS,
    DATED,
    FOOTERS,
    READ_MORE,
    RELATED,
    SERVICES,
    SHARING,
    fold,
)
from reader.text.dates import parse_date

WIDE = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]")
SENTENCE_END = re.compile(r"[.!?。！？।…؟»”\"'’)\]」』]\s*$")
TEASER_END = re.compile(r"(?:…|\.\.\.|\[…\])\s*$")
DIGITS = re.compile(r"\d")
NAME = re.compile(
    r"[^\W\d_][\w.'’\-·]*(?:\s+(?:[^\W\d_][\w.'’\-]*|de|van|von|der|del|la|al|bin|da|dos)){0,5}"
)
READING_TIME = re.compile(
    r"(?:reading time\s*:?\s*)?\d+\s*(?:min|mins|minutes?|minuten|minutos?|minuti|мин|분|分钟|分)\b"
    r".{0,14}$",
    re.IGNORECASE,
)
ADDRESS = re.compile(r"https?://\S+$")
PURE_DATE_ROOM = 45
"""Letters that may stand around the date on a line that only tells the date."""


class Kind(Enum):
    """What a line is."""

    PARAGRAPH = auto()
    SHORT = auto()
    DATE = auto()
    AUTHOR = auto()
    SERVICE = auto()
    READ_MORE = auto()
    RELATED = auto()
    COMMENTS = auto()
    FOOTER = auto()
    ADDRESS = auto()


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text and what it is; `value` is its date, author, link title or address.

    `gap` tells that an empty line stands before it.
    """

    text: str
    kind: Kind
    value: str = ""
    gap: bool = False


def width(text: str) -> int:
    """How much a text says: letters, those of scripts that need few of them counted threefold."""
    return len(text) + 2 * len(WIDE.findall(text))


def classify(text: str, language: str | None, gap: bool = False) -> Line:
    """Tell what a line is."""
    text = text.strip()
    if width(text) > 260 and not FOOTERS.match(text) and not SERVICES.match(text):
        return Line(text, Kind.PARAGRAPH, gap=gap)
    if ADDRESS.fullmatch(text):
        return Line(text, Kind.ADDRESS, text, gap)
    for kind, phrases in (
        (Kind.COMMENTS, COMMENTS),
        (Kind.RELATED, RELATED),
        (Kind.SERVICE, SHARING),
        (Kind.SERVICE, SERVICES),
        (Kind.FOOTER, FOOTERS),
    ):
        if phrases.match(text):
            return Line(text, kind, gap=gap)
    if (after := READ_MORE.begin(text)) and width(after) < 200:
        return Line(text, Kind.READ_MORE, after, gap)
    if (date := date_of(text, language)) is not None:
        return Line(text, Kind.DATE, date, gap)
    if (author := author_of(text)) is not None:
        return Line(text, Kind.AUTHOR, author, gap)
    if READING_TIME.match(text):
        return Line(text, Kind.SERVICE, gap=gap)
    long = width(text) > 140 or (width(text) > 60 and SENTENCE_END.search(text))
    return Line(text, Kind.PARAGRAPH if long else Kind.SHORT, gap=gap)


def date_of(text: str, language: str | None) -> str | None:
    """The date of a line that tells little else, in ISO 8601, or None."""
    if len(text) > 110 or not DIGITS.search(text):
        return None
    before, mark, after = text.partition(":")
    told = DATED.match(before) if mark and len(before) < 30 else False
    candidate = after.strip() if told else text
    words = re.sub(r"[\d\s:.,/\-–—|+()年月日년월일時分시분年]", "", candidate)
    if len(words) > PURE_DATE_ROOM or (SENTENCE_END.search(text) and len(words) > 24 and not told):
        return None
    date = parse_date(candidate, language)
    if date is None:
        return None
    # A headline may name a date; a date line names little else.
    foreign = [word for word in re.findall(r"[^\W\d_]{4,}", candidate) if not DATED.match(word)]
    return date if told or len(foreign) <= 4 else None


def author_of(text: str) -> str | None:
    """The name on a line that only names the author ("By …"), or None."""
    if width(text) > 150 or SENTENCE_END.search(text.rstrip(".")):
        return None
    line = re.sub(r"\s+", " ", text).strip(" |•·–—")
    folded = line.casefold()
    for word in sorted(BY, key=len, reverse=True):
        if folded.startswith(word):
            rest = line[len(word) :]
            spaced = word.isascii() or (word[-1].isalpha() and not WIDE.search(word))
            if spaced and not re.match(r"\s*[:：/／]|\s", rest):
                continue
            if not spaced and not re.match(r"\s*[:：/／]|\s", rest):
                continue
            name = rest.strip(" :：/／|")
            return _name(name)
    for word in BY_AFTER:
        if line.endswith(word) and width(line) <= 60:
            return _name(line.removesuffix(word).strip(" /／|＝="))
    return None


def _name(text: str) -> str | None:
    text = re.split(r"\s*[|•·/／]\s*|\s{2,}|\s+[-–—]\s+", text)[0].strip(" ,")
    if not text or len(text) > 100 or DIGITS.search(text) or fold(text) == "":
        return None
    if WIDE.search(text):
        return text if len(text) <= 30 else None
    parts = re.split(r"\s*,\s*|\s+(?:and|und|et|y|e|и|и|&)\s+", text)
    for part in parts:
        if part and not NAME.fullmatch(part):
            return None
        capital = any(c.isupper() for c in part) or not any(c.islower() for c in part)
        if part and not capital:
            return None
    return text
