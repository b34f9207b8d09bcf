"""Sketches of texts by which copies are found: hashed shingles of four words, one in eight kept.

Which shingles are kept depends on their hash alone (Broder 1997, "min-wise" sampling by modulus),
so two copies keep the same ones.  Short texts keep one in two, since they have few.
"""

from __future__ import annotations

import re
import zlib
from typing import TYPE_CHECKING

import numpy as np

from reader.words.ascii_text import small_words
from reader.words.plain_spellings import in_one_spelling

if TYPE_CHECKING:
    from numpy.typing import NDArray

WORDS_A_SHINGLE = 4
"""Words of a shingle."""
THINNED = 8
"""One shingle in so many is kept of a text of usual length."""
_THINNED_SHORT = 2
"""One shingle in so many is kept of a short text."""
MOST_KEPT = 65_535
"""Shingles kept of the longest texts, which are thinned twice as much until they fit: a record
counts them in two bytes, and a text of half a million words has more."""
_SHORT = 240
"""Shingles below which a text is short."""
_WORD = re.compile(r"[^\W_]+")
_MIX = np.uint64(0x9E3779B97F4A7C15)


def sketch(text: str) -> tuple[NDArray[np.uint32], int]:
    """Return the kept shingle hashes of `text`, ascending, and how much they were thinned."""
    plain = text.isascii()
    words = small_words(text) if plain else _WORD.findall(in_one_spelling(text).casefold())
    if len(words) < WORDS_A_SHINGLE:
        return np.zeros(0, np.uint32), _THINNED_SHORT
    hashed = {word: zlib.crc32(word.encode("utf-8", "replace")) for word in set(words)}
    keys = np.fromiter(map(hashed.__getitem__, words), np.uint64, count=len(words))
    count = len(keys) - WORDS_A_SHINGLE + 1
    mixed = np.zeros(count, np.uint64)
    with np.errstate(over="ignore"):
        for place in range(WORDS_A_SHINGLE):
            mixed = (mixed ^ keys[place : place + count]) * _MIX
            mixed ^= mixed >> np.uint64(29)
    hashes = (mixed >> np.uint64(32)).astype(np.uint32)
    thinned = _THINNED_SHORT if count < _SHORT else THINNED
    kept = np.unique(hashes[hashes % thinned == 0])
    while len(kept) > MOST_KEPT:
        thinned *= 2
        kept = kept[kept % thinned == 0]
    return kept, thinned
