"""Many packed lists of a segment at once, as arrays: one call of numpy's in place of one a list."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.int64]


def decoded(
    data: bytes, starts: Numbers, widths: Numbers, sizes: Numbers, otherwise: int
) -> NDArray[np.int32]:
    """Return the numbers of several runs of `data`, run after run.

    Each begins at its start in bytes and has so many numbers of its width (bytes; 0: each is
    `otherwise`, and takes no room).
    """
    raw = np.frombuffer(data, np.uint8)
    wide = np.repeat(widths, sizes)
    at = numbered_within(sizes)
    at *= wide
    at += np.repeat(starts, sizes)
    found = np.full(len(at), otherwise, np.int32)
    for width in (1, 2, 4):
        chosen = np.flatnonzero(wide == width)
        if len(chosen):
            places = at[chosen]
            values = raw[places].astype(np.int32)
            for byte in range(1, width):
                values |= raw[places + byte].astype(np.int32) << (8 * byte)
            found[chosen] = values
    return found


def numbered_within(sizes: Numbers) -> Numbers:
    """Return 0, 1, 2 … for each of several runs of these sizes, run after run."""
    ends = np.cumsum(sizes)
    numbers = np.arange(ends[-1] if len(ends) else 0)
    numbers -= np.repeat(ends - sizes, sizes)
    return numbers


def summed(gaps: NDArray[np.int32], sizes: Numbers) -> NDArray[np.int32]:
    """Return the running sums of each of several runs of differences; no run is empty."""
    sums = np.cumsum(gaps, dtype=np.int64)
    firsts = np.cumsum(sizes) - sizes
    sums -= np.repeat(sums[firsts] - gaps[firsts], sizes)
    return sums.astype(np.int32)


def is_as_written(data: bytes, starts: Numbers, lengths: Numbers, sums: NDArray[Any]) -> bool:
    """Return whether pieces of `data` have the checksums that they were written with."""
    view, checksum = memoryview(data), zlib.crc32
    pieces = zip(starts.tolist(), (starts + lengths).tolist(), sums.tolist(), strict=True)
    return all(checksum(view[start:end]) == known for start, end, known in pieces)
