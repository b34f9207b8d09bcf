"""Ascending hashes, each as often as it was noted, in half of their memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

_LOW_BITS, _LOW = 16, 0xFFFF
"""Bits of a hash that are kept of each; the others say where it stands."""
_PIECE = 1 << 16
"""Hashes that are cut at once; chosen."""


class SortedHashes:
    """Holds ascending 32-bit hashes: the upper halves as places, the lower ones as they are."""

    def __init__(self, hashes: NDArray[np.uint32]) -> None:
        self._low = np.empty(len(hashes), np.uint16)
        held = np.zeros(1 << _LOW_BITS, np.int64)
        # In pieces: what is large for a moment stays with the process.
        for start in range(0, len(hashes), _PIECE):
            piece = hashes[start : start + _PIECE]
            self._low[start : start + _PIECE] = piece & _LOW
            held += np.bincount(piece >> _LOW_BITS, minlength=1 << _LOW_BITS)
        self._starts = np.zeros((1 << _LOW_BITS) + 1, np.uint32)
        np.cumsum(held, out=self._starts[1:])

    def whole(self) -> NDArray[np.uint32]:
        """Return all hashes, ascending."""
        upper = np.repeat(np.arange(1 << _LOW_BITS, dtype=np.uint32), np.diff(self._starts))
        return upper << np.uint32(_LOW_BITS) | self._low

    def counts(self, asked: NDArray[np.uint32]) -> NDArray[np.int64]:
        """Return how often each of some hashes is held."""
        upper = asked >> _LOW_BITS
        first = self._starts[upper].astype(np.int64)
        sizes = self._starts[upper + 1] - first
        numbers = np.repeat(np.arange(len(asked)), sizes)
        places = np.arange(len(numbers)) + np.repeat(first - np.cumsum(sizes) + sizes, sizes)
        held = self._low[places] == (asked & _LOW)[numbers]
        return np.bincount(numbers[held], minlength=len(asked))
