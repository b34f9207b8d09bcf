"""Which word of an old text stands where in the new one.

Runs of words that stand once in both texts pair first, wherever they stand, so that a moved
paragraph keeps its words; gaps between pairs are filled by a longest common subsequence.  The
idea is patience diff's, without its demand that order is kept.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz.distance import Indel

_RUNS = (6, 4)
"""Words of the runs by which blocks are paired, longest first."""
_MOVED = 8
"""Words that a run out of order must have to count as moved."""
_CERTAIN = 4
"""Words that a run inside a gap must have to stand for itself."""
_NEAR = 3
"""Words between two runs of a gap over which they support each other."""
_LARGEST_GAP = 300_000_000
"""Words of one gap times words of the other, above which the gap is not filled (40 MB of bits)."""


@dataclass(slots=True)
class _AlignedBlock:
    old: int
    new: int
    size: int


class Alignment:
    """`old_to_new[i]` is the new text's word that was word i of the old one, or -1; injective."""

    def __init__(self, old: str, new: str) -> None:
        self.old_to_new = [-1] * len(old)
        self.new_to_old = [-1] * len(new)
        self._old = old
        self._new = new
        if old and new:
            self._pair_blocks()
            for gap in list(self._gaps()):
                self._fill(*gap)

    def _pair_blocks(self) -> None:
        for size in _RUNS:
            blocks = _merged(_unique_pairs(self._old, self._new, size), size)
            ordered = _in_order(blocks)
            for block in ordered:
                self._claim(block)
            chosen = {id(block) for block in ordered}
            for block in sorted(blocks, key=lambda b: -b.size):
                if id(block) not in chosen and block.size >= _MOVED:
                    self._claim(block)
            if any(j >= 0 for j in self.old_to_new):
                return

    def _claim(self, block: _AlignedBlock) -> None:
        """Pair the words of a block and all equal words to its left and right."""
        i, j = block.old, block.new
        for k in range(block.size):
            self._pair(i + k, j + k)
        while i > 0 and j > 0 and self._can_pair(i - 1, j - 1):
            i, j = i - 1, j - 1
            self._pair(i, j)
        i, j = block.old + block.size, block.new + block.size
        while i < len(self._old) and j < len(self._new) and self._can_pair(i, j):
            self._pair(i, j)
            i, j = i + 1, j + 1

    def _can_pair(self, i: int, j: int) -> bool:
        free = self.old_to_new[i] < 0 and self.new_to_old[j] < 0
        return free and self._old[i] == self._new[j]

    def _pair(self, i: int, j: int) -> None:
        if self.old_to_new[i] < 0 and self.new_to_old[j] < 0:
            self.old_to_new[i] = j
            self.new_to_old[j] = i

    def _gaps(self) -> Iterator[tuple[int, int, int, int]]:
        """Unpaired stretches of the old text with the unpaired stretch of the new beside them."""
        i = 0
        while i < len(self._old):
            if self.old_to_new[i] >= 0:
                i += 1
                continue
            end = i
            while end < len(self._old) and self.old_to_new[end] < 0:
                end += 1
            left = self.old_to_new[i - 1] + 1 if i else 0
            right = self.old_to_new[end] if end < len(self._old) else len(self._new)
            after, before = self._free_after(left), self._free_before(right)
            if left < after:
                yield i, end, left, after
            if before < right and before != left:
                yield i, end, before, right
            i = end

    def _free_after(self, j: int) -> int:
        while j < len(self._new) and self.new_to_old[j] < 0:
            j += 1
        return j

    def _free_before(self, j: int) -> int:
        while j > 0 and self.new_to_old[j - 1] < 0:
            j -= 1
        return j

    def _fill(self, i1: int, i2: int, j1: int, j2: int) -> None:
        if (i2 - i1) * (j2 - j1) > _LARGEST_GAP:
            return
        runs = [
            _AlignedBlock(i1 + op.src_start, j1 + op.dest_start, op.src_end - op.src_start)
            for op in Indel.opcodes(self._old[i1:i2], self._new[j1:j2])
            if op.tag == "equal"
        ]
        for block in _believable(runs, i1, i2, j1, j2):
            for k in range(block.size):
                self._pair(block.old + k, block.new + k)


def _unique_pairs(old: str, new: str, size: int) -> list[tuple[int, int]]:
    """Places of the runs of `size` words that stand exactly once in either text."""
    there = _single_runs(new, size)
    here = _single_runs(old, size)
    found = ((i, there.get(run, -1)) for run, i in here.items() if i >= 0)
    return [(i, j) for i, j in found if j >= 0]


def _single_runs(codes: str, size: int) -> dict[str, int]:
    """Every run of `size` words with its place, or -1 where it stands more than once."""
    places: dict[str, int] = {}
    for i in range(len(codes) - size + 1):
        run = codes[i : i + size]
        places[run] = -1 if run in places else i
    return places


def _merged(pairs: list[tuple[int, int]], size: int) -> list[_AlignedBlock]:
    """Overlapping pairs of one diagonal as one block, in the order of the old text."""
    blocks: list[_AlignedBlock] = []
    for i, j in sorted(pairs):
        last = blocks[-1] if blocks else None
        if last and i - last.old == j - last.new and i <= last.old + last.size:
            last.size = i + size - last.old
        else:
            blocks.append(_AlignedBlock(i, j, size))
    return blocks


def _in_order(blocks: list[_AlignedBlock]) -> list[_AlignedBlock]:
    """Return the heaviest chain of blocks whose order is the same in both texts.

    A longest increasing subsequence weighted by words; prefix maxima are kept in a sorted
    frontier, so it takes n log n steps.
    """
    ends: list[int] = []
    frontier: list[tuple[int, int]] = []  # weight and block of the best chain up to that end
    before = [-1] * len(blocks)
    for k, block in enumerate(blocks):
        at = bisect_right(ends, block.new)
        weight, before[k] = frontier[at - 1] if at else (0, -1)
        weight += block.size
        end = block.new + block.size
        at = bisect_right(ends, end)
        if at and frontier[at - 1][0] >= weight:
            continue
        stop = at
        while stop < len(ends) and frontier[stop][0] <= weight:
            stop += 1
        if at and ends[at - 1] == end:
            at -= 1
        ends[at:stop] = [end]
        frontier[at:stop] = [(weight, k)]
    chain: list[_AlignedBlock] = []
    k = frontier[-1][1] if frontier else -1
    while k >= 0:
        chain.append(blocks[k])
        k = before[k]
    return chain[::-1]


def _believable(
    runs: list[_AlignedBlock], i1: int, i2: int, j1: int, j2: int
) -> Iterator[_AlignedBlock]:
    """Yield the runs that are no chance.

    Long ones, and short ones near a neighbour in both texts.
    """
    edge = _AlignedBlock(i2, j2, 0)
    end_old, end_new = i1, j1
    for k, run in enumerate(runs):
        after = runs[k + 1] if k + 1 < len(runs) else edge
        near_left = run.old - end_old <= _NEAR and run.new - end_new <= _NEAR
        end_old, end_new = run.old + run.size, run.new + run.size
        near_right = after.old - end_old <= _NEAR and after.new - end_new <= _NEAR
        if run.size >= _CERTAIN or near_left or near_right:
            yield run
