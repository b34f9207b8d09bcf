"""Finding words in a reading text, and stepping through what was found."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from itertools import islice

Span = tuple[int, int]
MOST_HITS = 5_000


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
    """Where words stand one after another in a text, whatever their case, accents and spaces."""
    wanted = folded(words).split()
    if not wanted:
        return []
    pattern = re.compile(r"\s+".join(re.escape(word) for word in wanted))
    return [one.span() for one in islice(pattern.finditer(folded(text)), MOST_HITS)]


def find_beginnings(text: str, words: Sequence[str]) -> list[Span]:
    """Where words of a text begin with one of the given ones, whatever their case and accents."""
    wanted = sorted({folded(word).strip() for word in words} - {""}, key=len, reverse=True)
    if not wanted:
        return []
    choice = "|".join(re.escape(word) for word in wanted)
    pattern = re.compile(rf"\b(?:{choice})\w*")
    return [one.span() for one in islice(pattern.finditer(folded(text)), MOST_HITS)]


@lru_cache(maxsize=2)
def folded(text: str) -> str:
    """A text in small letters without accents, each character at the place it had."""
    if text.isascii():
        return text.lower()
    return text.translate({ord(letter): _plain(letter) for letter in set(text)})


def _plain(letter: str) -> str:
    """The small letter without accents, or the letter itself where that takes several."""
    parts = unicodedata.normalize("NFKD", letter).casefold()
    bare = "".join(part for part in parts if not unicodedata.combining(part))
    return bare if len(bare) == 1 else letter.lower() if len(letter.lower()) == 1 else letter
