"""The best passage of a story for a query, with the words that match marked."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from itertools import pairwise

from reader.model import Snippet
from reader.search.analysis import TOKEN, positions

LENGTH = 240
"""Code points of a snippet, about three lines of a list."""
MOST_MATCHES = 400
_SENTENCE = re.compile(r"[.!?…]['\"”’)]*\s+|\n+")


@dataclass(frozen=True, slots=True)
class Wanted:
    """Terms a word of the query stands for; `beginnings` match words that begin like this."""

    terms: frozenset[str]
    beginnings: tuple[str, ...] = ()
    weight: float = 1.0


class Marker:
    """Finds the words of a query in texts; a word is looked at once for all texts."""

    def __init__(self, wanted: Iterable[Wanted], languages: Collection[str]) -> None:
        self._wanted = tuple(wanted)
        self._languages = tuple(languages) or ("en",)
        self._seen: dict[str, int] = {}

    def _which(self, raw: str) -> int:
        """Return the number of the wanted word that a token is, or -1."""
        held = {
            term
            for language in ("", *self._languages)
            for place in positions(raw, language)
            for term in place
        }
        for number, wanted in enumerate(self._wanted):
            if held & wanted.terms:
                return number
            if wanted.beginnings and any(h.startswith(wanted.beginnings) for h in held):
                return number
        return -1

    def matches(self, text: str) -> list[tuple[int, int, int]]:
        """Return start, end and number of the wanted word for every match, in order."""
        seen = self._seen
        found = []
        for match in TOKEN.finditer(text):
            raw = match[0]
            which = seen.get(raw)
            if which is None:
                which = seen[raw] = self._which(raw)
            if which >= 0:
                found.append((match.start(), match.end(), which))
                if len(found) >= MOST_MATCHES:
                    break
        return found

    def snippet(self, text: str, length: int = LENGTH) -> Snippet:
        """Return the passage of `text` that holds most of the query, or its beginning."""
        matches = self.matches(text)
        start = self._best(matches, length)
        return _cut(text, start, matches, length)

    def _best(self, matches: list[tuple[int, int, int]], length: int) -> int:
        """Return where the window begins that holds the most different and weighty words."""
        best, best_at, low = -1.0, 0, 0
        starts = [m[0] for m in matches]
        for low, (start, _, _) in enumerate(matches):
            high = bisect_right(starts, start + length * 3 // 4)
            window = matches[low:high]
            different = {which for _, _, which in window}
            value = sum(self._wanted[w].weight for w in different) + 0.02 * len(window)
            value += 0.3 * _neighbours(window)
            if value > best + 1e-9:
                best, best_at = value, start
        return best_at


def _neighbours(window: list[tuple[int, int, int]]) -> int:
    """Return how many different words of the query stand right behind one another."""
    pairs = {(a[2], b[2]) for a, b in pairwise(window) if 0 < b[0] - a[1] <= 2 and a[2] != b[2]}
    return len(pairs)


def _cut(text: str, at: int, matches: list[tuple[int, int, int]], length: int) -> Snippet:
    """Cut a passage around `at`, from the start of its sentence if that is near."""
    start = max(0, at - length // 4)
    begins = [m.end() for m in _SENTENCE.finditer(text, max(0, at - length // 2), at)]
    if begins:
        start = begins[-1]
    elif start:
        space = text.find(" ", start, at)
        start = space + 1 if space >= 0 else start
    if at < length // 2 and not begins:
        start = 0
    end = min(len(text), start + length)
    if end < len(text):
        space = text.rfind(" ", start + length // 2, end)
        end = space if space > 0 else end
    before = "… " if start else ""
    after = " …" if end < len(text.rstrip()) else ""
    passage = text[start:end]
    shown = re.sub(r"\s", " ", passage)
    low = bisect_left(matches, (start, 0, 0))
    marks = tuple(
        (s - start + len(before), e - start + len(before)) for s, e, _ in matches[low:] if e <= end
    )
    return Snippet(before + shown + after, marks)
