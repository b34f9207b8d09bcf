"""Posting lists as packed arrays, and the table of terms that points to them.

A list holds its documents as differences, how often the term stands in each, and where; each part
in the narrowest of one, two or four bytes that holds its largest value, with a checksum. Whole
lists become numpy arrays in a few microseconds, which is what makes search fast.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Ints = NDArray[np.int32]

MAGIC = b"BSTERMS1"
TYPES = ("", "<u1", "<u2", "<u4")
"""Kinds of numbers, by the two bits that name their width."""
SIZES = (0, 1, 2, 4)
"""Bytes a number, by the two bits that name its width."""
COLUMNS = (
    ("text", "<u4"),
    ("documents", "<u4"),
    ("occurrences", "<u4"),
    ("start", "<u8"),
    ("head_sum", "<u4"),
    ("place_sum", "<u4"),
    ("widths", "<u1"),
)
"""The columns of a table of terms, and the kind of their numbers."""


@dataclass(frozen=True, slots=True)
class Postings:
    """Postings of several terms one after another.

    `bounds` has one more entry than there are terms and cuts `documents` and `counts`;
    `places` are the positions of all postings in the same order, or None.
    """

    bounds: NDArray[np.int64]
    documents: Ints
    counts: Ints
    places: Ints | None
