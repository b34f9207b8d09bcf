"""The terms that two stories share, each with what it says of both."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from reader.related.cache.document_vectors import WEIGHT_STEP, Record

if TYPE_CHECKING:
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class SharedTerm:
    """A shared term: its say in the comparison, the lesser of its weights, how rare it is.

    `titles` counts the titles it stands in, `rank` is the lower of its places among the terms of
    the two stories, 0 the first.
    """

    say: float
    weight: float
    rarity: float
    proper: bool
    titles: int
    rank: int

    @property
    def share(self) -> float:
        """The share of stories that hold the term."""
        return 1 / math.expm1(self.rarity) if self.rarity > 0 else 1.0


class WeighedRecord:
    """A story's record together with how rare each of its terms is in the library."""

    def __init__(self, record: Record, rare: NDArray[np.float64]) -> None:
        self.record = record
        self.rare = rare

    @cached_property
    def ranks(self) -> NDArray[np.intp]:
        """The place of each term when they are ordered by what they say of the story."""
        order = np.argsort(-(self.record.weights * self.rare), kind="stable")
        ranks = np.empty(len(order), np.intp)
        ranks[order] = np.arange(len(order))
        return ranks

    @cached_property
    def titled(self) -> NDArray[np.bool_]:
        """Whether each term stands in the title."""
        return _found_in(self.record.title_hashes, self.record.hashes)[1]


class SharedTerms:
    """The terms that two stories share, by their hash."""

    def __init__(self, own: WeighedRecord, other: WeighedRecord) -> None:
        at, both = _found_in(other.record.hashes, own.record.hashes)
        here = np.flatnonzero(both)
        there = at[here]
        self._hashes = own.record.hashes[here]
        self._rarity = own.rare[here]
        least = np.minimum(own.record.weights[here], other.record.weights[there])
        self._weights = least * WEIGHT_STEP
        self._say = self._weights * self._rarity
        self._proper = own.record.proper[here] & other.record.proper[there]
        self._titles = own.titled[here].astype(int) + other.titled[there]
        self._ranks = np.maximum(own.ranks[here], other.ranks[there])
        self._places = {key: place for place, key in enumerate(self._hashes.tolist())}
        self._made: dict[int, SharedTerm] = {}

    def __len__(self) -> int:
        return len(self._hashes)

    def __contains__(self, key: int) -> bool:
        return key in self._places

    def __getitem__(self, key: int) -> SharedTerm:
        term = self._made.get(key)
        if term is None:
            at = self._places[key]
            term = self._made[key] = SharedTerm(
                float(self._say[at]),
                float(self._weights[at]),
                float(self._rarity[at]),
                bool(self._proper[at]),
                int(self._titles[at]),
                int(self._ranks[at]),
            )
        return term

    def dwelt_on(
        self, most: int, name: float, word: float, *, proper: bool
    ) -> tuple[list[int], list[int]]:
        """Return central names of at least the weight `name`, and words of the weight `word`.

        Those that say most come first. Without `proper` what is written like a name is a word.
        """
        near = np.flatnonzero(self._ranks <= most)
        names = (self._proper[near] != 0) & proper
        fits = self._weights[near] >= np.where(names, name, word)
        near, names = near[fits], names[fits]
        order = np.argsort(-self._say[near], kind="stable")
        near, names = near[order], names[order]
        return self._hashes[near[names]].tolist(), self._hashes[near[~names]].tolist()

    def central(self, most: int) -> list[int]:
        """Return the terms of a rank up to `most` in both stories, those that say most first."""
        near = np.flatnonzero(self._ranks <= most)
        order = near[np.argsort(-self._say[near], kind="stable")]
        keys: list[int] = self._hashes[order].tolist()
        return keys


def _found_in(
    among: NDArray[np.uint32], hashes: NDArray[np.uint32]
) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
    """Return where each hash stands among ascending ones, and whether it is there at all."""
    if not len(among):
        return np.zeros(len(hashes), np.intp), np.zeros(len(hashes), np.bool_)
    at = np.minimum(np.searchsorted(among, hashes), len(among) - 1)
    return at, among[at] == hashes
