"""The posting lists of several segments as those of one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from reader.segments.list_decoder import numbered_within
from reader.segments.postings import Postings
from reader.segments.term_table import Terms

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.int64]

AT_ONCE = 300_000
"""Positions that are merged at once, some 20 MB of arrays; more are no quicker (measured)."""


@dataclass(frozen=True, slots=True)
class SortedRun:
    """Sorted terms, how often each stands in all stories, and a way to the lists of a range."""

    terms: Sequence[bytes]
    occurrences: NDArray[Any]
    lists: Callable[[int, int], Postings]


@dataclass(frozen=True, slots=True)
class Merged:
    """A segment whose stories move into the new one; `moved` maps documents, -1: deleted."""

    tables: Mapping[str, Terms]
    moved: NDArray[np.int32]

    def run(self, name: str, placed: bool) -> SortedRun:
        """Return a field of it, with the numbers that its stories have in the new segment."""
        terms, moved = self.tables[name], self.moved
        whole = bool((moved >= 0).all())

        def lists(low: int, high: int) -> Postings:
            found = terms.lists(low, high, placed)
            documents = moved[found.documents]
            if whole:
                return Postings(found.bounds, documents, found.counts, found.places)
            kept = documents >= 0
            places = found.places
            if places is not None:
                places = places[np.repeat(kept, found.counts)]
            bounds = np.concatenate(([0], np.cumsum(kept)))[found.bounds]
            return Postings(bounds, documents[kept], found.counts[kept], places)

        return SortedRun(list(terms), terms.all_occurrences(), lists)


def new_run(terms: Sequence[bytes], postings: Postings) -> SortedRun:
    """Return the lists of new stories as what other segments are merged with."""
    ends = np.concatenate(([0], np.cumsum(postings.counts, dtype=np.int64)))

    def lists(low: int, high: int) -> Postings:
        first, last = int(postings.bounds[low]), int(postings.bounds[high])
        places = None if postings.places is None else postings.places[ends[first] : ends[last]]
        return Postings(
            postings.bounds[low : high + 1] - first,
            postings.documents[first:last],
            postings.counts[first:last],
            places,
        )

    return SortedRun(terms, np.diff(ends[postings.bounds]), lists)


def merge(runs: Sequence[SortedRun]) -> Iterator[tuple[list[bytes], Postings]]:
    """Yield the terms of all runs in order, some at a time; documents ascend from run to run."""
    terms = sorted(set().union(*(run.terms for run in runs)))
    number = {term: place for place, term in enumerate(terms)}
    ranks = [np.fromiter(map(number.__getitem__, run.terms), np.int64) for run in runs]
    del number
    weights = np.zeros(len(terms), np.int64)
    for rank, run in zip(ranks, runs, strict=True):
        weights[rank] += run.occurrences
    low = 0
    ends = np.cumsum(weights)
    while low < len(terms):
        before = int(ends[low - 1]) if low else 0
        high = max(low + 1, int(np.searchsorted(ends, before + AT_ONCE, "right")))
        parts = []
        for rank, run in zip(ranks, runs, strict=True):
            first, last = np.searchsorted(rank, (low, high)).tolist()
            if first < last:
                parts.append((rank[first:last] - low, run.lists(first, last)))
        kept, postings = _joined(parts, high - low)
        if len(kept):
            yield [terms[low + place] for place in kept.tolist()], postings
        low = high


def _joined(
    parts: Sequence[tuple[Numbers, Postings]], terms: int
) -> tuple[NDArray[np.intp], Postings]:
    """Join lists whose terms have these numbers; return which terms have any, and their lists."""
    owners = np.concatenate([owner for owner, _ in parts])
    order = np.argsort(owners, kind="stable")
    sizes = np.concatenate([np.diff(lists.bounds) for _, lists in parts])
    counts = np.concatenate([lists.counts for _, lists in parts])
    documents = np.concatenate([lists.documents for _, lists in parts])
    places = None
    if parts[0][1].places is not None:
        flat = np.concatenate([lists.places for _, lists in parts if lists.places is not None])
        ends = np.concatenate(([0], np.cumsum(counts, dtype=np.int64)))
        cuts = np.concatenate(([0], np.cumsum(sizes)))
        places = _in_order(flat, np.diff(ends[cuts]), order)
    held = np.bincount(owners, sizes, terms).astype(np.int64)
    kept = np.flatnonzero(held)
    bounds = np.concatenate(([0], np.cumsum(held[kept])))
    return kept, Postings(
        bounds, _in_order(documents, sizes, order), _in_order(counts, sizes, order), places
    )


def _in_order(
    values: NDArray[np.int32], sizes: Numbers, order: NDArray[np.intp]
) -> NDArray[np.int32]:
    """Return runs of these sizes in another order."""
    firsts = np.cumsum(sizes) - sizes
    sizes = sizes[order]
    at = numbered_within(sizes)
    at += np.repeat(firsts[order], sizes)
    return values[at]
