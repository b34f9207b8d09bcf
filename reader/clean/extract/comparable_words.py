"""The words by which passages are compared, also in scripts that put no blanks between words."""

from __future__ import annotations

import re
from itertools import pairwise

from reader.words.unspaced_scripts import UNSPACED

_UNPARTED = re.compile(f"[{UNSPACED}]{{2,}}")
"""Runs of Thai, Lao, Burmese, Khmer, kana and Chinese characters."""


def comparable_words(text: str) -> list[str]:
    """Return the words between blanks; a run of an unparted script becomes its pairs of letters.

    Of 日本企業 that is 日本, 本企, 企業: two passages share pairs where they share words, which a
    whole clause taken as one word would hide.
    """
    if text.isascii():
        return text.split()
    words: list[str] = []
    for word in text.split():
        if word.isascii():
            words.append(word)
            continue
        start = 0
        for run in _UNPARTED.finditer(word):
            if run.start() > start:
                words.append(word[start : run.start()])
            letters = run.group()
            words.extend(map("".join, pairwise(letters)))
            start = run.end()
        if start < len(word):
            words.append(word[start:])
    return words
