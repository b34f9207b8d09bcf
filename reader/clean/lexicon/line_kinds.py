"""What the furniture of a news page says, line by line, in the languages of `resources/phrases`.

Whole short lines are meant: a sentence of a story that holds such a word is not furniture.
A phrase stands for a whole line; with `*` behind it for the beginning of a short line. `#` is any
number.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import filterfalse

from reader.words.phrase_files import phrases

LINE_KINDS = (
    "related",
    "comments",
    "share",
    "signup",
    "ad",
    "consent",
    "footer",
    "tags",
    "menu",
    "caption",
    "reading",
    "section",
)
"""The kinds of `line_…` phrases of `resources/phrases`; of a line in two, the first counts."""

_EDGES = re.compile(r"\A[\W_]+|(?<![\W_])[\W_]+\Z")
"""Looked for at the beginning of a run of signs only: from each of its signs on, a line of rules
and bars takes time with its square."""
_LONGEST_LINE = 400
"""Characters of a line that is anything but the story's own; longer ones are not remembered."""
_BLANKS = re.compile(r"\s+")
_NUMBER = re.compile(r"\d+")
_COUNT = re.compile(r"^\(?\d[\d.,]*\)?\s+|\s*\(?\d[\d.,]*\)?$")
_ALEF = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ё": "е", "’": "'", "‘": "'"})
_INTRODUCED = re.compile(r"\s*(?:[:：|►▶»→]|\s[-–—]\s)\s*")
_BRACKETED = re.compile(
    r"\s*[\[【〔<〈]([^\[\]【】〔〕<>〈〉]{2,30})[\]】〕>〉]\s*(\S.*)", re.DOTALL
)
_LONGEST = 90
"""Characters; a longer line is not taken for furniture by the one word it begins with."""
_LONGEST_CLEAR = 260
"""Characters, for a phrase of several words or with a colon, which is clearer."""
_COUNTED = ("comments", "related", "share", "reading", "menu")

_COPYRIGHT = re.compile(r"\s*(?:copyright\s*)?(?:©|ⓒ|\([cC]\)\s*(?:19|20)\d\d)", re.IGNORECASE)
_WIDE = re.compile("[\u3040-\u30ff\u4e00-\u9fff]")
_SENTENCE_END = re.compile(r"[.!?。！？।۔؟][\"'”’»)」』）]*$")


def folded_line(line: str) -> str:
    """Return a line without case, accents, outer punctuation and symbols, for comparing."""
    if line.isascii():
        plain = line.lower()
    else:
        plain = unicodedata.normalize("NFKD", line.translate(_ALEF)).casefold().translate(_ALEF)
        plain = "".join(filterfalse(unicodedata.combining, plain))
    # Blanks first: looking for the edge of a long run takes time with its square.
    return _EDGES.sub("", _BLANKS.sub(" ", plain))


def folded_letters(text: str) -> str:
    """Return the letters and digits of a text alone, without case, for comparing."""
    return "".join(filter(str.isalnum, text.casefold()))


@dataclass(frozen=True, slots=True)
class _Beginning:
    phrase: str
    kind: str
    before: str
    """A bracket that must stand first."""
    colon: bool
    """Whether a colon or an equals sign must follow."""


@dataclass(frozen=True, slots=True)
class _Table:
    whole: dict[str, str]
    beginnings: dict[str, list[_Beginning]]


@cache
def _table() -> _Table:
    whole: dict[str, str] = {}
    beginnings: dict[str, list[_Beginning]] = {}
    for kind in LINE_KINDS:
        for _, raw in phrases(f"line_{kind}"):
            folded = folded_line(raw)
            if not folded:
                continue
            if not raw.endswith(":*"):
                whole.setdefault(folded, kind)
            if raw.endswith("*"):
                before = raw[0] if raw[0] in "([（©ⓒ▲/" else ""
                colon = raw.endswith((":*", "：*", "=*", "＝*"))
                entry = _Beginning(folded, kind, before, colon)
                beginnings.setdefault(folded[:2], []).append(entry)
    return _Table(whole, beginnings)


def kind_of_line(line: str) -> str | None:
    """Return what a line of a page is by its words, or None for what may be the story's own.

    One of `LINE_KINDS`.
    """
    return None if len(line) > _LONGEST_LINE else _kind_of_line(line)


@lru_cache(maxsize=1024)
def _kind_of_line(line: str) -> str | None:
    folded = folded_line(line)
    if not folded:
        return None
    if _COPYRIGHT.match(line):
        return "footer"
    table = _table()
    if (kind := table.whole.get(folded)) is not None:
        return kind
    if len(folded) <= 14 and _WIDE.search(folded) and (kind := _by_end(folded)) is not None:
        return kind
    counted = _COUNT.sub("", folded)
    if counted != folded and (kind := table.whole.get(counted)) in _COUNTED:
        return kind
    for form in dict.fromkeys((folded, _NUMBER.sub("#", folded))):
        for entry in table.beginnings.get(form[:2], ()):
            if _begins(line.strip(), form, entry):
                return entry.kind
    return None


def _by_end(folded: str) -> str | None:
    """Headings such as `24小时热门新闻`: a known one with words before it."""
    whole = _table().whole
    for start in range(1, len(folded) - 3):
        if whole.get(folded[start:]) in ("related", "comments"):
            return whole[folded[start:]]
    return None


def _begins(line: str, folded: str, entry: _Beginning) -> bool:
    if not folded.startswith(entry.phrase) or not _ends_word(folded, len(entry.phrase)):
        return False
    if entry.before and not line.startswith(entry.before):
        return False
    if entry.colon and not folded[len(entry.phrase) :].lstrip().startswith((":", "=")):
        return False
    clear = " " in entry.phrase and entry.kind != "related"
    if len(line) > (_LONGEST_CLEAR if clear or entry.colon or entry.before else _LONGEST):
        return False
    # A sentence that happens to begin with a common word is the story's own.
    vague = not clear and entry.kind not in ("caption", "footer")
    return not (vague and _SENTENCE_END.search(line))


def ends_sentence(line: str) -> bool:
    """Return whether a line ends as a sentence does."""
    return _SENTENCE_END.search(line) is not None


def introduced_title(line: str) -> tuple[str, str] | None:
    """Return the words and the title of a line like `Read more: The title`, or None."""
    if len(line) > 300:
        return None
    bracketed = _BRACKETED.match(line)
    parts = bracketed.groups() if bracketed else _INTRODUCED.split(line.strip(), maxsplit=1)
    if len(parts) != 2 or len(parts[1]) < 4:
        return None
    if _table().whole.get(folded_line(parts[0])) != "related":
        return None
    return parts[0].strip(" \t*•-–—►▶»"), parts[1].strip()


def _ends_word(folded: str, place: int) -> bool:
    if place >= len(folded) or not folded[place].isalnum():
        return True
    # Scripts without spaces between words.
    return "\u0e00" <= folded[place - 1] <= "\uffff"
