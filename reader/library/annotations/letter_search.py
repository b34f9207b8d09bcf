"""Where a quote stands by its letters and digits alone, when it does not stand to the letter.

Programs write a raised digit as `10^6` or `10⁶`, a note's number as `²`, `[2]` or not at all, and
break words at the ends of lines; the text has `106`, `another2` and whole words.
"""

from __future__ import annotations

import re
from functools import cached_property

_PLAIN_DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉", "01234567890123456789")
_KEPT = re.compile(r"[^\W_]+|(?<=\d)[.,](?=\d)")
"""Letters and digits; a decimal sign too, without which 1.5 would be 15."""
_NOTE_SIGNS = re.compile(r"\[\d{1,3}\]|[⁰¹²³⁴-⁹]+")
"""Numbers of notes that are nothing else."""
_NOTE_NUMBERS = re.compile(rf"{_NOTE_SIGNS.pattern}|(?<=[^\W\d_])\d{{1,3}}(?!\w)")
"""The same, and digits at the end of a word."""
_LEAST = 3
"""Letters and digits of a quote; fewer stand anywhere."""
_LEAST_WITHOUT_NUMBERS = 12
"""Letters from which a quote is known without the numbers in it; chosen."""
_MANY = 2000
"""Places of one quote that are compared."""

Span = tuple[int, int]


class LetterSearch:
    """Finds quotes in one text by their letters."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _whole(self) -> _Letters:
        return _Letters(self._text)

    @cached_property
    def _without_numbers(self) -> _Letters:
        return _Letters(self._text, _NOTE_NUMBERS)

    def places(self, quote: str) -> list[Span]:
        """Return all places of a quote; those with its own numbers go before those without."""
        for signs in (None, _NOTE_SIGNS):
            wanted = _Letters(quote, signs).letters
            if len(wanted) >= _LEAST and (found := self._whole.places(wanted)):
                return found
        wanted = _Letters(quote, _NOTE_NUMBERS).letters
        return self._without_numbers.places(wanted) if len(wanted) >= _LEAST_WITHOUT_NUMBERS else []


class _Letters:
    """The letters of a text in one string, with their places; what `without` finds is left out."""

    def __init__(self, text: str, without: re.Pattern[str] | None = None) -> None:
        if without is not None:
            text = without.sub(lambda found: " " * len(found.group()), text)
        plain = text.translate(_PLAIN_DIGITS)
        parts: list[str] = []
        self._at: list[int] = []
        for word in _KEPT.finditer(plain):
            folded = word.group().casefold()
            if len(folded) == len(word.group()):
                parts.append(folded)
                self._at.extend(range(*word.span()))
                continue
            for place, letter in enumerate(word.group(), word.start()):
                parts.append(letter.casefold())
                self._at.extend([place] * len(letter.casefold()))
        self.letters = "".join(parts)

    def places(self, wanted: str) -> list[Span]:
        """Return the places of these letters that begin and end with words."""
        found: list[Span] = []
        at = self.letters.find(wanted)
        for _ in range(_MANY):
            if at < 0:
                break
            end = at + len(wanted)
            if not (self._is_inside(at) or self._is_inside(end)):
                found.append((self._at[at], self._at[end - 1] + 1))
            at = self.letters.find(wanted, at + 1)
        return found

    def _is_inside(self, edge: int) -> bool:
        """Whether an edge between two letters is inside a word."""
        if not 0 < edge < len(self.letters):
            return False
        joined = self._at[edge] - self._at[edge - 1] <= 1
        return joined and all(map(str.isalnum, self.letters[edge - 1 : edge + 1]))
