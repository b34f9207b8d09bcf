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
    """Compares sketches, leaving out shingles that too many stories hold (boilerplate)."""

    def __init__(self, segments: Sequence[Segment]) -> None:
        self._shingles = [segment.tables.shingles for segment in segments]

    def are_copies(self, one: Record, other: Record) -> bool:
        """Tell whether two stories are one, by the share of the smaller found in the larger."""
        first, second = _alike_thinned(one, other)
        small, large = (first, second) if len(first) <= len(second) else (second, first)
        shared = np.intersect1d(small, large, assume_unique=True)
        if len(shared) < _enough(len(small)):
            return False
        holders = self._holders(small)
        # What its own words have: one holder where it stands alone, ten where it has ten copies.
        usual = np.percentile(holders, 25, method="lower")
        own = small[holders < max(_BOILERPLATE, 2 * usual + 1)]
        shared = np.intersect1d(own, large, assume_unique=True)
        return len(shared) >= _enough(len(own))

    def _holders(self, shingles: NDArray[np.uint32]) -> NDArray[np.int64]:
        """Return how many stories of the library hold each of the shingles."""
        count = np.zeros(len(shingles), np.int64)
        for table in self._shingles:
            count += np.searchsorted(table, shingles, "right")
            count -= np.searchsorted(table, shingles, "left")
        return count


def _enough(kept: int) -> float:
    """Return how many of `kept` shingles must be shared: the share, and half a standard error of
    the sample more, so that chance does not lift a lower share over the bar."""
    error = math.sqrt(CONTAINED * (1 - CONTAINED) * kept)
    return max(_FEWEST_SHARED, CONTAINED * kept + error / 2)


def _alike_thinned(one: Record, other: Record) -> tuple[NDArray[np.uint32], NDArray[np.uint32]]:
    """Thin the denser of two sketches as much as the other, since only then they compare."""
    thinned = max(one.thinned, other.thinned)
    return (
        one.sketch if one.thinned == thinned else one.sketch[one.sketch % thinned == 0],
        other.sketch if other.thinned == thinned else other.sketch[other.sketch % thinned == 0],
    )
