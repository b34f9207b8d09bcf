"""Words of scripts that write no spaces, found by what a text repeats.

Two neighbouring signs are seldom a word ("セキ", "报告说").  What a text repeats as one piece, and
seldom as part of a longer one, mostly is: the words that it is about.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

from reader.words.phrase_files import phrases
from reader.words.unspaced_scripts import UNSPACED

_RUN = re.compile(
    "[\u30a1-\u30faー]{2,}|[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff々]{2,}"
    "|[\u0e00-\u0e4e]{3,}|[\u0e80-\u0ecd]{3,}|[\u1000-\u1049]{3,}|[\u1780-\u17d3]{3,}"
)
"""Runs of katakana, of Han signs, of Thai, Lao, Burmese or Khmer letters; hiragana are endings and
particles."""
_KATAKANA = re.compile("[\u30a1-\u30faー]+")
_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff々]+")
_UNSPACED = re.compile(f"[{UNSPACED}々]")
_KANA = re.compile("[぀-ヿ]")
_LONGEST_HAN, _LONGEST_LETTERS = 6, 12
"""Signs of the longest word looked for, of Han signs and of letters."""
_SHORTEST_KATAKANA, _SHORTEST_LETTERS = 3, 4
"""Signs of the shortest one, of katakana and of letters."""
_REPEATED = 3
"""Times a text must hold a word for it to be one that it is about."""
_MOSTLY = 0.7
"""Share of its places in which a piece is part of one longer piece, and so no word by itself."""
_LONGEST_READ = 20_000
"""Signs that are read of a text, to bound the time (a tenth of a second)."""
_LONGEST_RUN = 200
"""Signs of a run that are read; longer ones are data."""


def is_unspaced(form: str) -> bool:
    """Return whether a form is of a script that writes no spaces."""
    return bool(_UNSPACED.match(form))


def has_kana(form: str) -> bool:
    """Return whether a form has Japanese kana: two of them are seldom a word."""
    return bool(_KANA.search(form))


def repeated_words(title: str, text: str) -> list[tuple[str, int]]:
    """Return the words of scripts without spaces that a story repeats, most frequent first.

    Each comes with how often it stands in the text; the title counts as two more.
    """
    if not _UNSPACED.search(text):
        return []
    counts: Counter[str] = Counter()
    for piece in _pieces(text[:_LONGEST_READ]):
        counts[piece] += 1
    if not counts:
        return []
    for piece in _pieces(title):
        counts[piece] += 2
    usual = {piece: count for piece, count in counts.items() if count >= _REPEATED}
    inside: dict[str, int] = {}
    for piece, count in usual.items():
        for part in (piece[1:], piece[:-1]):
            inside[part] = max(inside.get(part, 0), count)
    particles = _particles()
    words = [
        (piece, count)
        for piece, count in usual.items()
        if inside.get(piece, 0) < _MOSTLY * count
        and len(piece) <= (_LONGEST_HAN if _HAN.fullmatch(piece) else _LONGEST_LETTERS)
        and not particles.intersection((piece[0], piece[-1]))
    ]
    return sorted(words, key=lambda word: (-word[1] * len(word[0]), word[0]))


@cache
def _particles() -> frozenset[str]:
    """Return the Chinese signs that stand around words and are no part of them."""
    return frozenset(sign for _, sign in phrases("particle"))


def _pieces(text: str) -> Iterator[str]:
    for found in _RUN.finditer(text):
        run = found.group()[:_LONGEST_RUN]
        if _KATAKANA.fullmatch(run):
            # Between other signs a run of katakana is one word.
            if _SHORTEST_KATAKANA <= len(run) <= _LONGEST_LETTERS:
                yield run
            continue
        han = bool(_HAN.fullmatch(run))
        least, most = (2, _LONGEST_HAN) if han else (_SHORTEST_LETTERS, _LONGEST_LETTERS)
        # One sign more, to know the longest pieces that are part of a longer one.
        for size in range(least, min(most + 1, len(run)) + 1):
            for start in range(len(run) - size + 1):
                yield run[start : start + size]
