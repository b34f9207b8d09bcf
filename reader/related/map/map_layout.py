"""A map of stories in two dimensions: near on the map means alike.

Vectors are folded into 192 signed sums (feature hashing, Weinberger et al. 2009), each story is
tied to its nearest (eight at most), and the ties pull while random others push: the layout step
of UMAP (McInnes et al. 2018) without its manifold theory. Starts at the two main axes of the
vectors; stories that have a place already keep close to it, so the map does not turn over as it
grows.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

FOLDED = 192
"""Columns that vectors are folded into, to bound memory."""
_TIES = 8
"""Neighbours that pull at each story."""
_CHUNK = 512
"""Stories multiplied at once, to bound memory."""
_ROUNDS = 180
"""Rounds from a new start."""
_ROUNDS_PLACED = 40
"""Rounds where most stories have a place already."""
_PUSHES = 4
"""Random stories that push each in a round."""
_REACH = 1.2
"""Steepness of the pull with distance."""
_STEEP = 0.9
"""Strength of the push."""
_STIFF = 0.1
"""Share of a move that a placed story makes, so that the map keeps its shape."""

_Cancelled = Callable[[], bool] | None


def fold(
    hashes: NDArray[np.uint32], weights: NDArray[np.floating], out: NDArray[np.float32]
) -> None:
    """Fold a story's weighted terms into the row `out`, of unit length."""
    spread = hashes.astype(np.uint64) * np.uint64(0x9E3779B97F4A7C15)
    column = (spread >> np.uint64(40)) % np.uint64(FOLDED)
    sign = np.where((spread >> np.uint64(20)) & np.uint64(1), 1.0, -1.0)
    out[:] = np.bincount(column.astype(np.int64), weights * sign, minlength=FOLDED)
    out /= np.linalg.norm(out) or 1.0


def lay_out(
    vectors: NDArray[np.float32],
    known: NDArray[np.float64] | None = None,
    cancelled: _Cancelled = None,
) -> NDArray[np.float64] | None:
    """Return a place (x, y, in any measure) for each of the unit `vectors`; None if cancelled.

    `known` holds earlier places, NaN for stories that have none yet.
    """
    count = len(vectors)
    if count < 3:
        return np.arange(2.0 * count).reshape(count, 2)
    ties = _ties(vectors, cancelled)
    if ties is None:
        return None
    random = np.random.default_rng(count)
    placed = np.zeros(count, np.bool_) if known is None else ~np.isnan(known[:, 0])
    if known is None or placed.sum() * 2 < count:
        places, rounds, stiff = _start(vectors), _ROUNDS, np.ones((count, 1))
    else:
        places, rounds = np.where(placed[:, None], known, 0.0), _ROUNDS_PLACED
        _beside_neighbours(places, placed, ties, random)
        stiff = np.where(placed, _STIFF, 1.0)[:, None]
    for number in range(rounds):
        if cancelled is not None and cancelled():
            return None
        places += stiff * _moves(places, ties, random) * (1.0 - number / rounds)
    return places


def scaled(places: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return places within 0 and 1 on both axes; the outermost in two hundred lie on the edge."""
    if not len(places):
        return places
    low, high = np.percentile(places, (0.5, 99.5), axis=0)
    within: NDArray[np.float64] = np.clip((places - low) / np.maximum(high - low, 1e-9), 0, 1)
    return within


def _spread(count: int) -> float:
    return 4.0 * float(np.sqrt(count)) / 3


def _start(vectors: NDArray[np.float32]) -> NDArray[np.float64]:
    """Return places along the two main axes, found by a few turns of the power method."""
    centred = vectors - vectors.mean(0)
    axes = np.random.default_rng(2).standard_normal((vectors.shape[1], 2))
    for _ in range(12):
        axes, _ = np.linalg.qr(centred.T @ (centred @ axes))
    places: NDArray[np.float64] = (centred @ axes).astype(np.float64)
    places /= places.std(0) + 1e-9
    return places * _spread(len(vectors)) / 4


def _ties(vectors: NDArray[np.float32], cancelled: _Cancelled) -> NDArray[np.int64] | None:
    """Return for each story its nearest ones, a row each: eight, fewer in small libraries.

    Tied to nearly all others, a story would have no place of its own.
    """
    count = len(vectors)
    kept = min(_TIES, max(2, round(count**0.5)), count - 1)
    ties = np.empty((count, kept), np.int64)
    for start in range(0, count, _CHUNK):
        if cancelled is not None and cancelled():
            return None
        likeness = vectors[start : start + _CHUNK] @ vectors.T
        rows = np.arange(len(likeness))
        likeness[rows, start + rows] = -2
        ties[start : start + _CHUNK] = np.argpartition(-likeness, kept - 1, axis=1)[:, :kept]
    return ties


def _beside_neighbours(
    places: NDArray[np.float64],
    placed: NDArray[np.bool_],
    ties: NDArray[np.int64],
    random: np.random.Generator,
) -> None:
    middle, width = places[placed].mean(0), places[placed].std(0)
    for story in np.flatnonzero(~placed):
        near = ties[story][placed[ties[story]]]
        places[story] = places[near[:3]].mean(0) if len(near) else middle
        places[story] += 0.02 * width * random.standard_normal(2)


def _moves(
    places: NDArray[np.float64], ties: NDArray[np.int64], random: np.random.Generator
) -> NDArray[np.float64]:
    """Return how far ties pull each story and random others push it."""
    count, kept = ties.shape
    tail = np.repeat(np.arange(count), kept)
    head = ties.ravel()
    apart = places[tail] - places[head]
    square = (apart**2).sum(1, keepdims=True)
    pull = np.clip(-2 * _REACH * apart / (1 + _REACH * square), -4, 4)
    moves = np.zeros_like(places)
    for axis in (0, 1):
        moves[:, axis] += np.bincount(tail, pull[:, axis], minlength=count)
        moves[:, axis] -= np.bincount(head, pull[:, axis], minlength=count)
    for _ in range(_PUSHES):
        apart = places - places[random.integers(0, count, count)]
        square = (apart**2).sum(1, keepdims=True)
        moves += np.clip(2 * _STEEP * apart / ((0.01 + square) * (1 + _REACH * square)), -4, 4)
    step: NDArray[np.float64] = np.clip(moves * 0.25, -2, 2)
    return step
