"""Sums of decision trees, evaluated for all rows at once; the trees come out of a file."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

Array = Any
_FEATURE_BITS, _NODE_BITS = 12, 20
"""Bits of a feature's and of a node's number beside the 32 of the threshold: one look-up a node."""
_AT_ONCE = 64
"""Rows that are followed down together, so that what they need stays in the processor's cache."""
_FIRST_TREES = 60
"""Trees after which hopeless blocks are left, to save time."""
_HOPELESS = -1.5
"""A sum after the first trees from which no row has come back to one half."""
_USUAL_END = -6.5
"""The sum of all trees at which such rows end up, give or take one."""


class Forest:
    """Gradient-boosted trees (Friedman 2001) with a logistic output, as arrays of nodes.

    Node `n` asks whether feature `feature[n]` is at most `threshold[n]` and goes on to `left[n]`,
    or else to the node behind that; a leaf leads to itself, and `value` is its share of the sum.
    """

    def __init__(self, data: dict[str, Any]) -> None:
        feature = np.array(data["feature"], dtype="<i8")
        left = np.array(data["left"], dtype="<i8")
        if feature.max() >> _FEATURE_BITS or left.max() >> _NODE_BITS:
            raise ValueError("The model has too many features or nodes.")
        self._value = np.array(data["value"], dtype=np.float32)
        self._roots = np.array(data["roots"], dtype=np.intp)
        self._depth = int(data["depth"])
        leaf = left == np.arange(len(left))
        threshold = np.where(leaf, np.inf, data["threshold"]).astype("<f4")
        above = threshold.view("<i4").astype("<i8") << (_FEATURE_BITS + _NODE_BITS)
        self._nodes = above | left << _FEATURE_BITS | feature

    def probability(self, rows: Array) -> Array:
        """Return a number from 0 to 1 for each row of features.

        Rows that the first trees find hopeless are not shown to the others: most of a page is
        furniture, and how unlikely it is does not matter.
        """
        rows = np.ascontiguousarray(rows, dtype=np.float32)
        total = self._sums(rows, self._roots[:_FIRST_TREES])
        hopeful = np.flatnonzero(total > _HOPELESS)
        if len(self._roots) > _FIRST_TREES:
            total[total <= _HOPELESS] = _USUAL_END
            total[hopeful] += self._sums(rows[hopeful], self._roots[_FIRST_TREES:])
        return 1.0 / (1.0 + np.exp(-total))

    def _sums(self, rows: Array, roots: Array) -> Array:
        width = rows.shape[1]
        flat = rows.ravel()
        total = np.empty(len(rows))
        for start in range(0, len(rows), _AT_ONCE):
            count = min(_AT_ONCE, len(rows) - start)
            base = (np.arange(start, start + count, dtype=np.intp) * width)[:, None]
            node = np.repeat(roots[None, :], count, axis=0)
            for _ in range(self._depth):
                found = self._nodes.take(node)
                place = found & (1 << _FEATURE_BITS) - 1
                place += base
                beyond = flat.take(place) > found.view("<f4")[:, 1::2]
                found >>= _FEATURE_BITS
                found &= (1 << _NODE_BITS) - 1
                found += beyond
                node = found
            total[start : start + count] = self._value.take(node).sum(axis=1, dtype=np.float64)
        return total


def load_forests(path: Path, features: Sequence[str]) -> list[Forest]:
    """Read the forests of a model file, which must be made for just these features.

    Raise ValueError where the file was made for others: its answers would mean nothing.
    """
    with path.open(encoding="utf-8") as file:
        data = json.load(file)
    if list(features) != data["features"]:
        known, wanted = len(data["features"]), len(features)
        raise ValueError(
            f"{path.name} is a model for other features ({known} of its own, {wanted} measured)."
        )
    return [Forest(forest) for forest in data["forests"]]
