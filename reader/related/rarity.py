"""How rare a term is in the library (inverse document frequency), over all its segments."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from reader.related.background_frequencies import STORIES_BEHIND, background
from reader.related.cache.segment import Tables

if TYPE_CHECKING:
    from numpy.typing import NDArray

_ENOUGH_TO_JUDGE = 30
"""Stories from which a library's own counts say what is too common; chosen."""
_EVERYWHERE = 0.6
"""Share of stories above which a term says nothing."""


def frequencies(tables: Sequence[Tables], hashes: NDArray[np.uint32]) -> NDArray[np.int64]:
    """Return how many stories hold each of the terms."""
    total = np.zeros(len(hashes), np.int64)
    for table in tables:
        at, there = table.find(hashes)
        if len(table.terms):
            total += np.where(there, table.frequency[at], 0)
    return total


def rarity(
    hashes: NDArray[np.uint32], frequency: NDArray[np.int64], stories: int
) -> NDArray[np.float64]:
    """Return ln(1 + stories / frequency) of each term, as if 200 usual stories were there too.

    Its square root goes into each of two compared stories. Words that most of the stories hold
    weigh nothing; terms of one story only lose weight as the library grows, since there they are
    mostly slips of the pen, but in a small one they show what only this story is about.
    """
    held = np.maximum(frequency, 1) + STORIES_BEHIND * background(hashes)
    values: NDArray[np.float64] = np.log1p((stories + STORIES_BEHIND) / held)
    values[frequency < 2] *= STORIES_BEHIND / (STORIES_BEHIND + stories)
    if stories >= _ENOUGH_TO_JUDGE:
        values[frequency > stories * _EVERYWHERE] = 0.0
    return values
