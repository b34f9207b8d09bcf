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

    Made for one question: it remembers what it counted for each record.
    """

    def __init__(self, segments: Sequence[Segment]) -> None:
        self._shingles = [segment.tables.shingles for segment in segments]
        self._counted: dict[int, tuple[Record, NDArray[np.int64]]] = {}

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
        known = self._counted.get(id(record))
        if known is not None:
            return known[1]
        count = np.zeros(len(record.sketch), np.int64)
        for table in self._shingles:
            count += np.searchsorted(table, record.sketch, "right")
            count -= np.searchsorted(table, record.sketch, "left")
        self._counted[id(record)] = (record, count)
        return count


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
