"""Finding words in a reading text, and stepping through what was found."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import islice

from reader.words.fold import FoldedText

Span = tuple[int, int]
MOST_HITS = 5_000
"""Hits that are marked in one story."""
_WHOLE_LETTER = "(?![\u3099\u309a])"
"""The voice marks of kana belong to the letter before them."""
_JOINTS = r"\-'.:*·_/&\""
"""What joins the parts of a word, or is left out between them."""
_APART = rf"[\s{_JOINTS}]{{0,3}}"
_PIECE = re.compile(r"[ao]e|ue|aa|[.,](?<=\d.)(?=\d)|[€$£¥%]|[^\W_]|[^\x00-\x7f]")
"""Letters, and two that stand for one; joints of the query itself are left out."""
_TYPED_OUT = {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"}


class Hits:
    """The spans that were found, in the order of the text, and the one stood at."""

    def __init__(self, spans: Sequence[Span] = (), current: int = -1) -> None:
        self.spans = tuple(sorted(spans))
        self.current = current if self.spans else -1

    def step(self, steps: int) -> Span | None:
        """Go some hits on or back, round at the ends; gives the span stood at now."""
        if not self.spans:
            return None
        if self.current < 0:
            self.current = 0 if steps > 0 else len(self.spans) - 1
        else:
            self.current = (self.current + steps) % len(self.spans)
        return self.spans[self.current]

    def go_near(self, offset: int) -> Span | None:
        """Stand at the first hit at or behind an offset, else at the first of all."""
        if not self.spans:
            return None
        following = (n for n, span in enumerate(self.spans) if span[0] >= offset)
        self.current = next(following, 0)
        return self.spans[self.current]


def find_words(text: str, words: str) -> list[Span]:
    """Return where words stand one after another, whatever their case, accents and typography.

    Where they stand nowhere as typed, other ways to write the same are taken: wi-fi for *wifi*,
    Müller for *Mueller*, 100 MHz for *100MHz*, a Korean noun with another particle.
    """
    wanted = FoldedText(words).text.split()
    if not wanted:
        return []
    strict = re.compile(r"\s+".join(map(re.escape, wanted)) + _WHOLE_LETTER)
    return _spans(text, strict) or _spans(text, _loosely(words, wanted))


def _loosely(words: str, wanted: list[str]) -> re.Pattern[str]:
    """Return a pattern that finds other ways to write the same words."""
    from reader.words.analyzer import without_particle

    typed_in = "".join(map(_TYPED_OUT.get, words.lower(), words.lower()))
    if typed_in != words.lower():
        wanted = FoldedText(typed_in).text.split()
    bare = without_particle(words.strip())
    wanted = FoldedText(bare).text.split() if bare else wanted
    parts = [letters for word in wanted if (letters := _letters(word))]
    if not parts:
        return re.compile("(?!)")
    return re.compile(r"(?<![^\W_])" + _APART.join(parts) + _WHOLE_LETTER)


def _letters(word: str) -> str:
    """Return a pattern of one word's letters with joints allowed, asked or not, between them."""
    pieces: list[str] = []
    before, end = "", 0
    for found in _PIECE.finditer(word):
        piece = found[0]
        if before:
            joined = found.start() > end
            pieces.append(_APART if joined else _between(before[-1], piece[0]))
        if piece in ("aa", "ae", "oe", "ue"):
            pieces.append(f"{piece[0]}(?:[{_JOINTS}]?{piece[1]})?")
        elif piece in ".,":
            pieces.append("[.,]")
        else:
            last = found.end() == len(word)
            pieces.append(re.escape(piece) + ("?" if piece == "ー" and last else ""))
        before, end = piece, found.end()
    return "".join(pieces)


def _between(left: str, right: str) -> str:
    if left.isdigit() and right.isdigit():
        return "[-/ ]?"
    if ".," in (left, right) or left in ".," or right in ".,":
        return ""
    if left.isdigit() != right.isdigit():
        return rf"[\s{_JOINTS}]{{0,2}}"
    # Initials may stand apart as well: J. K. for JK.
    return rf"(?:(?<=\b\w)\.\s|[{_JOINTS}]{{1,2}})?"


def find_beginnings(text: str, words: Sequence[str]) -> list[Span]:
    """Return where words begin with one of the given ones, whatever their case and accents."""
    wanted = sorted({FoldedText(word).text.strip() for word in words} - {""}, key=len, reverse=True)
    if not wanted:
        return []
    choice = "|".join(re.escape(word) for word in wanted)
    return _spans(text, re.compile(rf"\b(?:{choice})\w*"))


def _spans(text: str, pattern: re.Pattern[str]) -> list[Span]:
    folded = _folded(text)
    found = islice(pattern.finditer(folded.text), MOST_HITS)
    return list(dict.fromkeys(folded.span(*one.span()) for one in found))


@lru_cache(maxsize=2)
def _folded(text: str) -> FoldedText:
    return FoldedText(text)
