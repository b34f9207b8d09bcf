"""How rare a term is in the library (inverse document frequency), over all its segments."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
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
_LARGE = 2048
"""Stories from which a segment is large; chosen: of 100,000 stories all but a few are in such."""
_HASH_BITS = 32
"""Bits of a term's hash, beside which its count is sorted."""


class TermCounts:
    """How many stories of the library hold a term; those of large segments are counted as one.

    `earlier` lends its sums where the large segments are the same.
    """

    def __init__(self, tables: Sequence[Tables], earlier: TermCounts | None = None) -> None:
        large = tuple(table for table in tables if len(table.ids) >= _LARGE)
        self._large = large if len(large) > 1 else ()
        self._small = [table for table in tables if table not in self._large]
        self._earlier = earlier if earlier is not None and earlier._large == self._large else None

    def of(self, hashes: NDArray[np.uint32]) -> NDArray[np.int64]:
        """Return how many stories hold each of the terms."""
        total = frequencies(self._small, hashes)
        if self._large:
            terms, counts = self._summed
            at = np.minimum(np.searchsorted(terms, hashes), len(terms) - 1)
            total += np.where(terms[at] == hashes, counts[at], 0)
        return total

    @cached_property
    def _summed(self) -> tuple[NDArray[np.uint32], NDArray[np.uint32]]:
        """The terms of the large segments, ascending, and how many of their stories hold each."""
        if self._earlier is not None:
            return self._earlier._summed
        terms = np.concatenate([table.terms for table in self._large])
        counts = np.concatenate([table.frequency for table in self._large])
        keys = terms.astype(np.uint64) << np.uint64(_HASH_BITS) | counts
        keys.sort()
        terms = (keys >> np.uint64(_HASH_BITS)).astype(np.uint32)
        first = np.flatnonzero(np.concatenate(([True], terms[1:] != terms[:-1])))
        return terms[first], np.add.reduceat(keys.astype(np.uint32), first, dtype=np.uint32)


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
