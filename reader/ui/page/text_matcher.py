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
    """Return where words stand one after another, whatever their case, accents and typography."""
    wanted = FoldedText(words).text.split()
    if not wanted:
        return []
    pattern = re.compile(r"\s+".join(map(re.escape, wanted)) + _WHOLE_LETTER)
    return _spans(text, pattern)


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
