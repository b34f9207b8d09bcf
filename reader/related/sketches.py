"""Telling copies: the same wire story on two sites, a shortened or lightly edited one."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from reader.related.records import Record
from reader.related.segments import Segment

if TYPE_CHECKING:
    from numpy.typing import NDArray

CONTAINED = 0.3
"""At least this share of the smaller sketch lies in the other."""
_FEWEST_SHARED = 3
_BOILERPLATE = 5


class CopyFinder:
    """Compares sketches, leaving out shingles that too many stories hold (boilerplate).

    Made for one question: `records` are all it will be asked of, so that their shingles are
    looked up in one go.
    """

    def __init__(self, segments: Sequence[Segment], records: Sequence[Record]) -> None:
        sketches = [np.zeros(0, np.uint32), *(record.sketch for record in records)]
        self._known = np.unique(np.concatenate(sketches))
        self._count = np.zeros(len(self._known), np.int64)
        for segment in segments:
            shingles = segment.tables.shingles
            self._count += np.searchsorted(shingles, self._known, "right")
            self._count -= np.searchsorted(shingles, self._known, "left")

    def are_copies(self, one: Record, other: Record) -> bool:
        """Tell whether two stories are one, by the share of the smaller found in the larger."""
        thinned = max(one.thinned, other.thinned)
        first, second = _thinned(one, thinned), _thinned(other, thinned)
        if len(first) > len(second):
            one, first, second = other, second, first
        shared = np.isin(first, second, assume_unique=True)
        if shared.sum() < _enough(len(first)):
            return False
        holders = self._holders(one)
        if one.thinned != thinned:
            holders = holders[one.sketch % thinned == 0]
        # What its own words have: one holder where it stands alone, ten where it has ten copies.
        usual = np.percentile(holders, 25, method="lower")
        own = holders < max(_BOILERPLATE, 2 * usual + 1)
        return bool((shared & own).sum() >= _enough(int(own.sum())))

    def _holders(self, record: Record) -> NDArray[np.int64]:
        """Return how many stories of the library hold each shingle of a sketch."""
        counts: NDArray[np.int64] = self._count[np.searchsorted(self._known, record.sketch)]
        return counts


def _enough(kept: int) -> float:
    """Return how many of `kept` shingles must be shared: the share, and half a standard error of
    the sample more, so that chance does not lift a lower share over the bar."""
    error = math.sqrt(CONTAINED * (1 - CONTAINED) * kept)
    return max(_FEWEST_SHARED, CONTAINED * kept + error / 2)


def _thinned(record: Record, thinned: int) -> NDArray[np.uint32]:
    """Return a sketch thinned as much as another, since only then they compare."""
    if record.thinned == thinned:
        return record.sketch
    kept: NDArray[np.uint32] = record.sketch[record.sketch % thinned == 0]
    return kept
