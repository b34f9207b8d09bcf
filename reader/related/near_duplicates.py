"""Recognition of copies: the same wire story on two sites, a shortened or lightly edited one."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from reader.related.cache.document_vectors import Record
from reader.related.cache.segment import Segment
from reader.related.pair_cosines import numbered
from reader.translation import tr

if TYPE_CHECKING:
    from numpy.typing import NDArray

CONTAINED = 0.3
"""At least this share of the smaller sketch lies in the other."""
_FEWEST_SHARED = 3
"""Shingles two stories must share to be compared."""
_SAME, _MOSTLY = 0.97, 0.7
"""Shares of a sketch that lie in the other where two texts are the same, and where one holds the
other but for some edits; chosen."""
_LONGER = 1.3
"""Times the length of the other from which a version is the longer one; chosen."""
_BOILERPLATE = 5
"""Stories that may hold a shingle before it counts as a site's furniture."""


class CopyFinder:
    """Compares sketches, leaving out shingles that too many stories hold (boilerplate).

    Made for one question: `records` are all it will be asked of. Sketches are compared by the
    places of their shingles in one list of all, since that is a look into an array.
    """

    def __init__(self, segments: Sequence[Segment], records: Sequence[Record]) -> None:
        self._segments = segments
        sketches = [np.zeros(0, np.uint32), *(record.sketch for record in records)]
        self._known, places = numbered(np.concatenate(sketches))
        self._ends = np.cumsum([len(sketch) for sketch in sketches])
        self._all_places = places
        self._places = dict(
            zip(map(id, records), np.split(places, self._ends)[1 : len(records) + 1], strict=True)
        )
        self._numbers = {id(record): number for number, record in enumerate(records)}
        self._shared: dict[int, frozenset[int]] = {}
        self._there = np.zeros(len(self._known), np.bool_)
        # What one of the records alone holds counts as its own.
        self._holders = np.ones(len(self._known), np.int64)
        self._uncounted = np.bincount(places, minlength=len(self._known)) > 1
        # The places are kept by the identity of the records: these must live as long as they do.
        self._records = records

    def copied_one(self, other: Record, ones: Sequence[Record]) -> int | None:
        """Return the place of the one that a story is a copy of, as `are_copies` says, or None."""
        number = self._numbers[id(other)]
        copied = (
            place
            for place, one in enumerate(ones)
            if number in self._sharing(one) and self.are_copies(one, other)
        )
        return next(copied, None)

    def are_copies(self, one: Record, other: Record) -> bool:
        """Return whether two stories are one, by the share of the smaller found in the larger.

        What `one` shares with all is counted once and kept: let it be the one asked for often.
        """
        if self._numbers[id(other)] not in self._sharing(one):
            return False
        thinned = max(one.thinned, other.thinned)
        first, second = self._thinned(one, thinned), self._thinned(other, thinned)
        if len(first) > len(second):
            one, first, second = other, second, first
        self._there[second] = True
        shared = self._there[first]
        self._there[second] = False
        if np.count_nonzero(shared) < _enough(len(first)):
            return False
        holders = self._count(first)
        # What its own words have: one holder where it stands alone, ten where it has ten copies.
        usual = np.percentile(holders, 25, method="lower")
        own = holders < max(_BOILERPLATE, 2 * usual + 1)
        return bool((shared & own).sum() >= _enough(int(own.sum())))

    def _sharing(self, one: Record) -> frozenset[int]:
        """Return the numbers of the records that share enough shingles to be compared."""
        found = self._shared.get(id(one))
        if found is None:
            self._there[self._places[id(one)]] = True
            passed = np.concatenate([[0], np.cumsum(self._there[self._all_places])])
            self._there[self._places[id(one)]] = False
            shared = np.diff(passed[self._ends])
            found = frozenset(np.flatnonzero(shared >= _FEWEST_SHARED).tolist())
            self._shared[id(one)] = found
        return found

    def _thinned(self, record: Record, thinned: int) -> NDArray[np.intp]:
        """Return the places of a sketch thinned as much as another, so that they compare."""
        places = self._places[id(record)]
        return places if record.thinned == thinned else places[record.sketch % thinned == 0]

    def _count(self, places: NDArray[np.intp]) -> NDArray[np.int64]:
        """Return how many stories of the library hold each of some shingles.

        Only those of likely copies are looked up, each once, and none that one of the records
        alone holds: in 100,000 stories each costs as much as a sum over the postings of a term.
        """
        asked = places[self._uncounted[places]]
        if len(asked):
            shingles = self._known[asked]
            count = np.zeros(len(asked), np.int64)
            for segment in self._segments:
                count += segment.holders(shingles)
            self._holders[asked] = count
            self._uncounted[asked] = False
        return self._holders[places]


def kind_of_copy(own: Record, other: Record) -> str:
    """Return what a copy is to the story asked for: the same text, longer, shorter or edited."""
    thinned = max(own.thinned, other.thinned)
    here, there = (each.sketch[each.sketch % thinned == 0] for each in (own, other))
    shared = len(np.intersect1d(here, there, assume_unique=True))
    if shared >= _SAME * max(len(here), len(there)):
        return tr("same text")
    if shared >= _MOSTLY * len(here) and len(there) >= _LONGER * len(here):
        return tr("longer version")
    if shared >= _MOSTLY * len(there) and len(here) >= _LONGER * len(there):
        return tr("shorter version")
    return tr("edited version")


def _enough(kept: int) -> float:
    """Return how many of `kept` shingles must be shared: the share, and half a standard error of
    the sample more, so that chance does not lift a lower share over the bar."""
    error = math.sqrt(CONTAINED * (1 - CONTAINED) * kept)
    return max(_FEWEST_SHARED, CONTAINED * kept + error / 2)
