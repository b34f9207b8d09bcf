"""Letters of words as sets of bits, to find the few words that a slip can have come from.

One slip changes at most two letters of the set, so words whose sets differ by more cannot be
meant; comparing sets of a hundred thousand words takes about a millisecond.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

_LETTERS = np.array(
    [1 << (byte - 97 if 97 <= byte < 123 else 26 + byte % 6) for byte in range(256)], np.uint32
)
_BITS = np.array([bin(number).count("1") for number in range(1 << 16)], np.uint8)


class Signatures:
    """The letter sets and lengths of the folded words of a table."""

    def __init__(self, blob: bytes, cuts: NDArray[np.uint32]) -> None:
        starts = cuts[:-1].astype(np.int64)
        lengths: NDArray[np.int64] = np.diff(cuts).astype(np.int64)
        self._lengths = lengths.astype(np.uint16)
        self._sets = np.empty(0, np.uint32)
        if not len(starts):
            return
        letters = np.frombuffer(blob, np.uint8)
        bits = _LETTERS[letters]
        zeros = letters == 0
        if zeros.any():
            # After the zero byte follows the accented spelling, which does not count here.
            passed = np.cumsum(zeros, dtype=np.int32)
            before = np.where(starts > 0, passed[starts - 1], 0)
            after = passed > np.repeat(before, lengths)
            bits[after] = 0
            lengths -= np.add.reduceat(after.astype(np.int64), starts)
            self._lengths = lengths.astype(np.uint16)
        self._sets = np.bitwise_or.reduceat(bits, starts)

    def near(self, word: str, slips: int) -> NDArray[np.int64]:
        """Return the numbers of the words that `word` may be with up to `slips` slips."""
        data = word.encode("utf-8", "surrogatepass")
        wide = 1 if word.isascii() else 3
        own = np.bitwise_or.reduce(_LETTERS[np.frombuffer(data, np.uint8)])
        shortest, longest = len(data) - slips * wide, len(data) + slips * wide
        numbers: NDArray[np.int64] = np.flatnonzero(
            (self._lengths >= max(shortest, 0)) & (self._lengths <= longest)
        )
        differing = self._sets[numbers] ^ own
        distance = _BITS[differing & 0xFFFF] + _BITS[differing >> 16]
        kept: NDArray[np.int64] = numbers[distance <= 2 * slips * wide]
        return kept
