"""What speaks for a place: how far the words around a passage are the same as before."""

from __future__ import annotations

from dataclasses import dataclass

from rapidfuzz.distance import LCSseq

from reader.anchors.anchor_tokens import TokenizedText

WINDOW = 12
"""Words on either side that are asked as witnesses."""
_NEXT = 3
"""Words right beside the quote that carry half of the weight."""
_FAR = 400
"""Words to follow on either side where the window does not distinguish two places."""


@dataclass(frozen=True, slots=True)
class Quote:
    """The words [first, last) of `words`: the passage inside what is known around it."""

    words: TokenizedText
    first: int
    last: int

    @property
    def codes(self) -> str:
        """The passage, a character a word."""
        return self.words.codes[self.first : self.last]

    @property
    def size(self) -> int:
        """How many words it has."""
        return self.last - self.first

    @property
    def letters(self) -> int:
        """How many characters its words have."""
        return self.words.letters(self.first, self.last)


@dataclass(frozen=True, slots=True)
class QuoteMatch:
    """The words [words] of the old text stand as the words [place] of the new one."""

    words: tuple[int, int]
    place: tuple[int, int]


def context(quote: Quote, codes: str, j1: int, j2: int) -> float:
    """Return how much (0 to 1) of the words around the quote is around the words [j1, j2) too."""
    quoted = sides(quote, codes, j1, j2)
    return sum(quoted) / len(quoted) if quoted else 1.0


def sides(quote: Quote, codes: str, j1: int, j2: int) -> list[float]:
    """Return the same for the words before and for those after.

    The edge of a text says nothing of its own: there the other side speaks alone.
    """
    old = quote.words.codes
    before = old[max(0, quote.first - WINDOW) : quote.first]
    after = old[quote.last : quote.last + WINDOW]
    found = []
    if before:
        found.append(_likeness(before[::-1], codes[max(0, j1 - WINDOW) : j1][::-1]))
    if after:
        found.append(_likeness(after, codes[j2 : j2 + WINDOW]))
    return found


def _likeness(quoted: str, there: str) -> float:
    """Words in common, half of the weight on those right next to the quote."""
    near = min(_NEXT, len(quoted))
    beside = next((k for k in range(near) if quoted[k] != there[k : k + 1]), near)
    return (beside / near + LCSseq.similarity(quoted, there) / len(quoted)) / 2


def reach(quote: Quote, codes: str, j1: int, j2: int) -> tuple[int, int]:
    """Return how many words before and after the quote run on, one by one, as around [j1, j2)."""
    old = quote.words.codes
    left, right = 0, 0
    limit = min(quote.first, j1, _FAR)
    while left < limit and old[quote.first - left - 1] == codes[j1 - left - 1]:
        left += 1
    limit = min(len(old) - quote.last, len(codes) - j2, _FAR)
    while right < limit and old[quote.last + right] == codes[j2 + right]:
        right += 1
    return left, right
