"""Finding words in a reading text, and stepping through what was found."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
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
    folded, places = _folded(text)
    wanted = _folded(words)[0].split()
    if not wanted:
        return []
    pattern = re.compile(r"\s+".join(re.escape(word) for word in wanted))
    spans: list[Span] = []
    for found in pattern.finditer(folded):
        spans.append((places[found.start()], places[found.end() - 1] + 1))
        if len(spans) >= MOST_HITS:
            break
    return spans


def find_beginnings(text: str, words: Sequence[str]) -> list[Span]:
    """Where words of a text begin with one of the given ones, whatever their case and accents."""
    folded, places = _folded(text)
    wanted = sorted({_folded(word)[0].strip() for word in words} - {""}, key=len, reverse=True)
    if not wanted:
        return []
    choice = "|".join(re.escape(word) for word in wanted)
    found = islice(re.finditer(rf"\b(?:{choice})\w*", folded), MOST_HITS)
    return [(places[one.start()], places[one.end() - 1] + 1) for one in found]


def _folded(text: str) -> tuple[str, list[int]]:
    """A text in small letters without accents, and for each of its characters the place it had."""
    if text.isascii():
        return text.lower(), list(range(len(text)))
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        for part in unicodedata.normalize("NFKD", letter).casefold():
            if not unicodedata.combining(part):
                letters.append(part)
                places.append(place)
    return "".join(letters), places
