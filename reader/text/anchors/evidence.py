"""What speaks for a place: how far the words around a passage are the same as before."""

from __future__ import annotations

from dataclasses import dataclass

from rapidfuzz.distance import LCSseq

from reader.text.anchors.tokens import Words

WINDOW = 12
"""Words on either side that are asked as witnesses."""


@dataclass(frozen=True, slots=True)
class Quote:
    """The words [first, last) of `words`: the passage inside what is known around it."""

    words: Words
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
class Found:
    """The words [words] of the old text stand as the words [place] of the new one."""

    words: tuple[int, int]
    place: tuple[int, int]


def context(quote: Quote, codes: str, j1: int, j2: int) -> tuple[float, float]:
    """How much (0 to 1) of the words before and after the quote stands around [j1, j2) too.

    Where the old text begins or ends at the quote, the new one must do so as well to score.
    """
    old = quote.words.codes
    before = old[max(0, quote.first - WINDOW) : quote.first]
    after = old[quote.last : quote.last + WINDOW]
    return (
        _likeness(before[::-1], codes[max(0, j1 - WINDOW) : j1][::-1]),
        _likeness(after, codes[j2 : j2 + WINDOW]),
    )


def _likeness(told: str, there: str) -> float:
    """Words in common, those next to the quote counting double."""
    if not told:
        return 0.0 if there else 1.0
    near = LCSseq.similarity(told[:3], there[:3]) / min(3, len(told))
    return (near + LCSseq.similarity(told, there) / len(told)) / 2
