"""Words in a row: addresses of words that follow, or are near, the addresses of others.

An address is a number that counts the words of all stories one after another, so that a phrase is
found in all stories at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Addresses = NDArray[np.signedinteger[Any]]

_FEWER = 8
"""Times fewer keys from which looking up is quicker than merging."""
_CHUNK = 1 << 22
"""Keys compared at once, to bound memory."""


def following(keys: Addresses, others: Addresses, distance: int) -> Addresses:
    """Return the `keys` that have one of `others` exactly `distance` behind them.

    Both ascend. Few keys are looked up; many are compared by flags, a stretch at a time.
    """
    if not len(keys) or not len(others):
        return keys[:0]
    if len(keys) * _FEWER < len(others):
        wanted = keys + distance
        at = np.minimum(np.searchsorted(others, wanted), len(others) - 1)
        return np.asarray(keys[others[at] == wanted])
    shifted = others - distance
    first = int(max(keys[0], shifted[0]))
    last = int(min(keys[-1], shifted[-1])) + 1
    if last <= first:
        return keys[:0]
    stretch = min(_CHUNK, last - first)
    edges = np.arange(first, last + stretch, stretch)
    own = np.searchsorted(keys, edges).tolist()
    other = np.searchsorted(shifted, edges).tolist()
    flags = np.zeros(stretch, bool)
    kept = []
    for number, edge in enumerate(edges[:-1].tolist()):
        set_flags = shifted[other[number] : other[number + 1]] - edge
        mine = keys[own[number] : own[number + 1]]
        flags[set_flags] = True
        kept.append(mine[flags[mine - edge]])
        flags[set_flags] = False
    return np.concatenate(kept) if kept else keys[:0]


def near(keys: Addresses, others: Addresses, reach: int) -> Addresses:
    """Return the `keys` that have one of `others` at most `reach` before or behind them."""
    if not len(keys) or not len(others):
        return keys[:0]
    at = np.searchsorted(others, keys)
    after = others[np.minimum(at, len(others) - 1)]
    before = others[np.maximum(at - 1, 0)]
    return np.asarray(keys[(np.abs(after - keys) <= reach) | (np.abs(keys - before) <= reach)])


def union(found: Sequence[Addresses]) -> Addresses:
    """Return all keys of some ascending runs, ascending and each once.

    `np.unique` does so as well, but brings 6 MB of masked arrays into memory.
    """
    keys = np.concatenate(found)
    keys.sort(kind="stable")
    return np.asarray(keys[np.flatnonzero(np.diff(keys, prepend=keys[:1] - 1))])
