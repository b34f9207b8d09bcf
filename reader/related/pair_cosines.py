"""The cosines of every pair of a few stories, of their texts and of their titles."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from reader.related.cache.document_vectors import Record

if TYPE_CHECKING:
    from numpy.typing import NDArray

_SHORTEST = 1e-6
"""Length of a vector that has none, so that nothing is divided by nought."""
_SLICE = 60
"""Columns of one slice of a product."""

_HASH_BITS, _LOW_BITS = 32, 0xFFFFFFFF
"""Bits of a hash, and those of the place beside it."""

_Vector = tuple["NDArray[np.uint32]", "NDArray[np.uint8]"]
"""Term hashes, ascending, and their weights in steps."""
Rarity = Callable[["NDArray[np.uint32]"], "NDArray[np.float64]"]
"""Gives how rare each of some terms is in the library."""


@dataclass(frozen=True, slots=True, eq=False)
class PairCosines:
    """Cosines of each pair of stories: of texts, of titles with the other text, of titles.

    `rare` is how rare each term of each story's record is. What stands on the diagonals counts
    for nothing.
    """

    texts: NDArray[np.float64]
    headlines: NDArray[np.float64]
    titles: NDArray[np.float64]
    rare: Sequence[NDArray[np.float64]]


def pair_cosines(records: Sequence[Record], rarity: Rarity) -> PairCosines:
    """Return the cosines of each pair of stories, and how rare their terms are."""
    texts = _Vectors([(record.hashes, record.weights) for record in records])
    titles = _Vectors([(record.title_hashes, record.title_weights) for record in records])
    vocabulary, at = numbered(np.concatenate([texts.hashes, titles.hashes]))
    rare = rarity(vocabulary)
    text_at, title_at = at[: len(texts.hashes)], at[len(texts.hashes) :]
    text_values = texts.directions(np.sqrt(rare)[text_at])
    title_values = titles.directions(np.sqrt(rare)[title_at])
    # A term of one text makes it longer and is in no product; a title has a few words, and
    # nothing else of the texts counts beside them.
    shared = np.bincount(text_at, minlength=len(vocabulary)) > 1
    said = np.bincount(title_at, minlength=len(vocabulary)) > 0
    whole = texts.matrix(text_values, text_at, shared)
    beside = texts.matrix(text_values, text_at, said)
    above = titles.matrix(title_values, title_at, said)
    headlines = _all_products(above, beside)
    return PairCosines(
        _all_products(whole, whole),
        (headlines + headlines.T) / 2,
        _all_products(above, above),
        texts.apart(rare[text_at]),
    )


def numbered(hashes: NDArray[np.uint32]) -> tuple[NDArray[np.uint32], NDArray[np.intp]]:
    """Return the different hashes, ascending, and where each stands among them.

    `np.unique` sorts places by what they point at; hash and place in one number are sorted in
    a third of the time.
    """
    keys = hashes.astype(np.uint64) << np.uint64(_HASH_BITS) | np.arange(
        len(hashes), dtype=np.uint64
    )
    # The hashes of each story ascend: a merge of runs is quicker than sorting anew.
    keys.sort(kind="stable")
    ordered = (keys >> np.uint64(_HASH_BITS)).astype(np.uint32)
    first = np.ones(len(ordered), np.bool_)
    np.not_equal(ordered[1:], ordered[:-1], out=first[1:])
    places = np.empty(len(hashes), np.intp)
    places[(keys & np.uint64(_LOW_BITS)).astype(np.intp)] = np.cumsum(first) - 1
    return ordered[first], places


class _Vectors:
    """The terms of some stories, one after the other."""

    def __init__(self, vectors: Sequence[_Vector]) -> None:
        lengths = [len(hashes) for hashes, _ in vectors]
        self.hashes = np.concatenate([hashes for hashes, _ in vectors])
        self._ends = np.cumsum(lengths).tolist()
        self._weights = np.concatenate([weights for _, weights in vectors])
        self._rows = np.repeat(np.arange(len(vectors)), lengths)
        self._count = len(vectors)

    def apart(self, values: NDArray[np.float64]) -> list[NDArray[np.float64]]:
        """Return the values of each story's terms."""
        return [values[start:end] for start, end in zip([0, *self._ends], self._ends, strict=False)]

    def directions(self, root: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the weights of all terms times `root`, so that each vector has length one."""
        values: NDArray[np.float64] = self._weights * root
        squares = np.bincount(self._rows, values * values, self._count)
        values /= np.maximum(np.sqrt(squares), _SHORTEST)[self._rows]
        return values

    def matrix(
        self, values: NDArray[np.float64], at: NDArray[np.intp], kept: NDArray[np.bool_]
    ) -> NDArray[np.float32]:
        """Return a row a vector, a column a term that is `kept`; `at` is where each term stands."""
        column = np.cumsum(kept) - 1
        there = kept[at]
        matrix = np.zeros((self._count, int(kept.sum())), np.float32)
        matrix[self._rows[there], column[at[there]]] = values[there]
        return matrix


def _all_products(matrix: NDArray[np.float32], other: NDArray[np.float32]) -> NDArray[np.float64]:
    """Return `matrix @ other.T`, in slices of their columns.

    A product as small as a slice is done by the calling thread. For larger ones the BLAS library
    wakes threads that wait for one another: on a busy machine sixty milliseconds instead of two.
    """
    first = _sliced(matrix)
    second = first if other is matrix else _sliced(other)
    products: NDArray[np.float64] = np.matmul(first, second.transpose(0, 2, 1)).sum(0, np.float64)
    return products


def _sliced(matrix: NDArray[np.float32]) -> NDArray[np.float32]:
    rows, columns = matrix.shape
    slices = -(-columns // _SLICE)
    padded = np.zeros((rows, slices * _SLICE), np.float32)
    padded[:, :columns] = matrix
    return padded.reshape(rows, slices, _SLICE).transpose(1, 0, 2)
