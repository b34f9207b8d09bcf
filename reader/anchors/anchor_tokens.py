"""Words of a text with their places, folded so that typography makes no difference."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from reader.words.fold import fold
from reader.words.unspaced_scripts import UNSPACED

_UNSPACED = f"{UNSPACED}\U00020000-\U0003ffff"
"""Scripts written without spaces: each character is a word of its own."""

_JOINED = (
    "\u00ad\u200b-\u200f\u2060\ufeff\ufe00-\ufe0f"
    "\u0483-\u0487\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc"
    "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u3099\u309a"
)
"""Soft hyphens, zero-width characters and combining marks: they never end a word."""

_WORD = re.compile(
    f"[{_UNSPACED}][{_JOINED}]*|[^\\W_{_UNSPACED}](?:[^\\W_{_UNSPACED}]|[{_JOINED}])*"
)
_FIRST_CODE = 0x100
"""First code point that stands for a word."""
_SURROGATES = range(0xD800, 0xE000)
_LAST_CODE = 0x10FFFF
"""Last code point there is; later words share it."""


class AnchorVocabulary:
    """Gives every folded word a character of its own, so that texts compare as strings of words."""

    def __init__(self) -> None:
        self._codes: dict[str, str] = {}
        self._folded: dict[str, str] = {}

    def code(self, word: str) -> str:
        """Return the character that stands for `word` and for all its spellings."""
        known = self._folded.get(word)
        if known is None:
            plain = fold(word) or word
            known = self._codes.get(plain)
            if known is None:
                number = _FIRST_CODE + len(self._codes)
                if number >= _SURROGATES.start:
                    number = min(number + len(_SURROGATES), _LAST_CODE)
                known = self._codes[plain] = chr(number)
            self._folded[word] = known
        return known


@dataclass(frozen=True, slots=True)
class TokenizedText:
    """The words of `text`: `codes` has one character a word, `starts` and `ends` their places."""

    text: str
    codes: str
    starts: list[int]
    ends: list[int]

    def within(self, start: int, end: int) -> tuple[int, int]:
        """Return the words (first, one past the last) that overlap the characters [start, end)."""
        return bisect_right(self.ends, start), bisect_left(self.starts, end)

    def letters(self, first: int, last: int) -> int:
        """Return how many characters the words [first, last) have."""
        return sum(self.ends[k] - self.starts[k] for k in range(first, last))


def split_words(text: str, vocabulary: AnchorVocabulary) -> TokenizedText:
    """Return the words of `text`, coded by `vocabulary`."""
    code = vocabulary.code
    codes: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for match in _WORD.finditer(text):
        codes.append(code(match.group()))
        starts.append(match.start())
        ends.append(match.end())
    return TokenizedText(text, "".join(codes), starts, ends)
