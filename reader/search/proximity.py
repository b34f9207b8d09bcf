"""Words of a query that stand near each other in a story raise it among the best.

Every pair of words counts where they stand within a few words of each other, the nearer the more,
weighed by the commoner of the two and saturated like BM25's own counts (Y. Rasolofo and J. Savoy,
"Term Proximity Scoring for Keyword-Based Retrieval Systems", 2003, here with linear distance).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import TYPE_CHECKING, Any

import numpy as np

from reader.search.expansion import Alternative
from reader.search.phrases import union

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from reader.segments.index_reader import View

MOST_WORDS = 12
"""Words of a query whose nearness counts."""
MOST_STORIES = 200
"""Best stories whose nearness is measured."""
REACH = 8
"""Words between two that still count as near."""
SHARE = 0.3
"""Weight of nearness beside the words themselves (docs/search.md)."""
_SPAN = 1 << 24
"""Positions of one story, so that story and position fit one number."""
_K = 1.2
"""BM25's k1 for pairs of words; the usual value."""


def closeness(
    view: View, words: Sequence[Sequence[Alternative]], places: NDArray[Any]
) -> NDArray[np.float64]:
    """Return what the nearness of `words` adds to the stories at `places` (ascending).

    Each word is given by the terms that stand for it; the first `MOST_WORDS` count.
    """
    total = np.zeros(len(places))
    rows = [_row(view, terms, places) for terms in words[:MOST_WORDS]]
    for (keys, weight), (others, other_weight) in combinations(rows, 2):
        if not len(keys) or not len(others):
            continue
        if len(keys) > len(others):
            keys, others = others, keys
        at = np.searchsorted(others, keys)
        after = others[np.minimum(at, len(others) - 1)] - keys
        before = keys - others[np.maximum(at - 1, 0)]
        distance = np.minimum(
            np.where((after > 0) & (after <= REACH), after, REACH + 1),
            np.where((before > 0) & (before <= REACH), before, REACH + 1),
        )
        close = distance <= REACH
        if close.any():
            counts = np.bincount(
                keys[close] // _SPAN, weights=1.0 / distance[close], minlength=len(places)
            )
            total += min(weight, other_weight) * SHARE * counts * (_K + 1) / (counts + _K)
    return total


def _row(
    view: View, terms: Sequence[Alternative], places: NDArray[Any]
) -> tuple[NDArray[np.int64], float]:
    """Return where a word stands in the stories, as ascending keys, and how rare it is."""
    found = []
    stories = 0
    for alternative in terms:
        numbers, positions = view.positions_in("text", alternative.term, places)
        stories += view.frequency("text", alternative.term)
        if len(numbers):
            found.append(numbers * _SPAN + positions)
    if not found:
        return np.empty(0, np.int64), 0.0
    return union(found), view.rarity(stories)
