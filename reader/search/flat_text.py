"""Texts without case and accents, letter for letter, so that what is found keeps its place."""

from __future__ import annotations

import re
from functools import lru_cache

from reader.words.fold import fold

_ACCENTED = re.compile("[À-ɏͰ-ӿ\u0590-\u1fff\u3040-\uffef]")


class LettersInPlace(dict[int, str]):
    """What a letter folds to where that is one letter, else the letter itself."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        plain = fold(letter)
        self[code] = plain if len(plain) == 1 else letter
        return self[code]


@lru_cache(maxsize=1)
def _flat_letters() -> LettersInPlace:
    """Return the table of letters, as `str.translate` wants it."""
    return LettersInPlace()


def flat(text: str) -> str:
    """Return `text` without case and accents, letter for letter, so that offsets stay."""
    lower = text.lower()
    if len(lower) != len(text):
        lower = text
    if text.isascii() or not _ACCENTED.search(text):
        return lower
    return lower.translate(_flat_letters())
