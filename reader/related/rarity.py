"""How rare a term is in the library (inverse document frequency), over all its segments."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from reader.related.segments import Tables

if TYPE_CHECKING:
    from numpy.typing import NDArray

_ENOUGH_TO_TELL = 30
_EVERYWHERE = 0.6


def frequencies(tables: Sequence[Tables], hashes: NDArray[np.uint32]) -> NDArray[np.int64]:
    """Return how many stories hold each of the terms."""
    total = np.zeros(len(hashes), np.int64)
    for table in tables:
        at, there = table.find(hashes)
        if len(table.terms):
            total += np.where(there, table.frequency[at], 0)
    return total


def rarity(frequency: NDArray[np.int64], stories: int) -> NDArray[np.float64]:
    """Return ln(1 + stories / frequency), and 0 for terms that cannot tell two stories apart.

    These are terms of one story only, and words that most of the stories hold. The square root
    of this weight goes into each of two compared stories.
    """
    values = np.log1p(max(stories, 1) / np.maximum(frequency, 1))
    values[frequency < 2] = 0.0
    if stories >= _ENOUGH_TO_TELL:
        values[frequency > stories * _EVERYWHERE] = 0.0
    return values
