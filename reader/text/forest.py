"""Sums of decision trees, evaluated for all rows at once; the trees come out of a file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np

Array = Any
_AT_ONCE = 2000


class Forest:
    """Gradient-boosted trees (Friedman 2001) with a logistic output, as arrays of nodes.

    Node `n` asks whether feature `feature[n]` is at most `threshold[n]` and goes on to `left[n]`
    or `right[n]`; a leaf leads to itself, and `value` is its share of the sum.
    """

    def __init__(self, told: dict[str, Any]) -> None:
        self._feature = np.array(told["feature"], dtype=np.int32)
        self._threshold = np.array(told["threshold"], dtype=np.float32)
        self._left = np.array(told["left"], dtype=np.int32)
        self._right = np.array(told["right"], dtype=np.int32)
        self._value = np.array(told["value"], dtype=np.float32)
        self._roots = np.array(told["roots"], dtype=np.int32)
        self._depth = int(told["depth"])

    def probability(self, rows: Array) -> Array:
        """Return a number from 0 to 1 for each row of features."""
        if len(rows) > _AT_ONCE:
            parts = range(0, len(rows), _AT_ONCE)
            return np.concatenate([self.probability(rows[n : n + _AT_ONCE]) for n in parts])
        count = len(rows)
        flat = np.ascontiguousarray(rows, dtype=np.float32).ravel()
        base = (np.arange(count, dtype=np.int32) * rows.shape[1])[:, None]
        node = np.broadcast_to(self._roots, (count, len(self._roots)))
        for _ in range(self._depth):
            low = flat[base + self._feature[node]] <= self._threshold[node]
            node = np.where(low, self._left[node], self._right[node])
        total = self._value[node].sum(axis=1, dtype=np.float64)
        return 1.0 / (1.0 + np.exp(-total))


def load_forests(path: Path) -> list[Forest]:
    """Read the forests of a model file."""
    with path.open(encoding="utf-8") as file:
        return [Forest(told) for told in json.load(file)]
