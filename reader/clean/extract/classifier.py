"""How likely each block of a page is the story's: a first look, and a second one that knows it.

The first forest sees every block by itself. The second sees the same and what the first one found
around: neighbours, the elements around, others of the same make, how far the last likely passage
is (stacked generalisation, Wolpert 1992). It has three tenths of the say, which out of fold was
better than none and than all.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from reader.clean.extract.block_arrays import Shape, running_sums
from reader.clean.extract.forest import Forest
from reader.clean.extract.region_features import meet
from reader.clean.extract.repetition_features import make_keys

Array = Any

_SECOND_SAY = 0.3
"""Share of the second forest in the log odds; weighed out of fold (docs/cleaning.md)."""
_HOPELESS = -4.0
"""Log odds that the second look could not lift to one half any more."""
_LEAST = 1e-4
"""Likelihood below which log odds are cut off, so that they stay finite."""
_LIKELY = 0.6
"""Likelihood from which a neighbour counts as the story's; chosen."""
_FAR = 99
"""Blocks; stands for "none on this side"."""
_HEAVIEST = 80
"""Words; a longer passage counts no more than this around it."""
_SURE = 0.8
"""Likelihood from which a passage may be the story's beginning; chosen."""
_PASSAGE = 10
"""Words of such a passage."""
_SHIFTS = (1, 2, 3)
"""Blocks before and after whose likelihood is a feature."""
_LEVELS = 5
"""Elements upwards whose share of likely blocks is a feature."""
_WINDOWS = (4, 12)
"""Blocks on either side over which likelihoods are averaged."""


def judge(shape: Shape, rows: Array, first: Forest, second: Forest) -> Array:
    """Return the likelihood of each block; `rows` are its features."""
    alone = first.probability(rows)
    odds = _log_odds(alone)
    hopeful = np.flatnonzero(odds > _HOPELESS)
    seen = np.hstack([rows[hopeful], context(shape, alone)[hopeful]])
    again = _log_odds(second.probability(seen))
    odds[hopeful] = (1 - _SECOND_SAY) * odds[hopeful] + _SECOND_SAY * again
    return 1.0 / (1.0 + np.exp(-odds))


def context(shape: Shape, likelihood: Array) -> Array:
    """Return what the likelihood of the other blocks suggests about each (float32)."""
    weights = np.minimum(shape.words + 1.0, _HEAVIEST)
    said = weights * likelihood
    columns = [
        *_neighbours(_log_odds(likelihood)),
        *_around(shape, weights, said),
        *_of_same_make(shape, weights, said),
        *_along(weights, said),
        *_distances(weights, likelihood),
        *_from_beginning(shape, likelihood, said),
    ]
    return np.stack(columns, axis=1).astype(np.float32)


def _log_odds(likelihood: Array) -> Array:
    clipped = np.clip(likelihood, _LEAST, 1 - _LEAST)
    return np.log(clipped / (1 - clipped))


def _neighbours(odds: Array) -> list[Array]:
    columns = [odds]
    for shift in _SHIFTS:
        after = np.full(len(odds), -9.0)
        before = np.full(len(odds), -9.0)
        after[:-shift] = odds[shift:]
        before[shift:] = odds[:-shift]
        columns += [after, before]
    return columns


def _others(whole: Array, weight: Array, own: Array, own_weight: Array) -> Array:
    """Return the mean of all but the own; -1 where nothing else is there."""
    rest = weight - own_weight
    return np.where(rest > 0.5, (whole - own) / np.maximum(rest, 1.0), -1.0)


def _around(shape: Shape, weights: Array, said: Array) -> list[Array]:
    sums, totals = running_sums(said), running_sums(weights)
    columns = []
    around = shape.holders
    for level in range(_LEVELS):
        first, end = shape.first[around], shape.end[around]
        weight = totals[end] - totals[first]
        columns.append(_others(sums[end] - sums[first], weight, said, weights))
        if level in (0, 2):
            columns.append(np.log1p(np.maximum(weight - weights, 0.0)))
        around = shape.parents[around]
    return columns


def _of_same_make(shape: Shape, weights: Array, said: Array) -> list[Array]:
    columns = []
    for key in make_keys(shape.makes, shape.parents, shape.holders):
        whole = np.bincount(key, weights=said)[key]
        weight = np.bincount(key, weights=weights)[key]
        columns.append(_others(whole, weight, said, weights))
    return columns


def _along(weights: Array, said: Array) -> list[Array]:
    """How much of the likely text stands before and after, near and far."""
    count = len(weights)
    index = np.arange(count)
    sums, totals = running_sums(said), running_sums(weights)
    whole = max(float(sums[-1]), 1e-6)
    columns = [
        sums[:-1] / whole,
        (whole - sums[1:]) / whole,
        np.full(count, whole / max(float(totals[-1]), 1.0)),
        np.full(count, np.log1p(whole)),
    ]
    for window in _WINDOWS:
        low = np.maximum(index - window, 0)
        high = np.minimum(index + window + 1, count)
        columns += [
            (sums[index] - sums[low]) / np.maximum(totals[index] - totals[low], 1.0),
            (sums[high] - sums[index + 1]) / np.maximum(totals[high] - totals[index + 1], 1.0),
        ]
    return columns


def _distances(weights: Array, likelihood: Array) -> list[Array]:
    """Blocks and words to the nearest likely block before and after; how sure the page is."""
    count = len(weights)
    index = np.arange(count)
    likely = likelihood >= _LIKELY
    last = np.maximum.accumulate(np.where(likely, index, -_FAR))
    last = np.concatenate(([-_FAR], last[:-1]))
    ahead = np.minimum.accumulate(np.where(likely, index, count + _FAR)[::-1])[::-1]
    ahead = np.concatenate((ahead[1:], [count + _FAR]))
    totals = running_sums(weights)
    kept = np.where(likelihood >= 0.5, weights, 0.0)
    sure = float((kept * likelihood).sum() / kept.sum()) if kept.any() else 0.0
    return [
        np.minimum(index - last, _FAR),
        np.minimum(ahead - index, _FAR),
        totals[index] - totals[np.clip(last + 1, 0, count)],
        totals[np.clip(ahead, 0, count)] - totals[index + 1],
        np.full(count, sure),
    ]


def _from_beginning(shape: Shape, likelihood: Array, said: Array) -> list[Array]:
    """How far up the tree a block meets the story's first passage, and its heaviest one.

    Streams of other stories behind a story are as likely as it by themselves.
    """
    sure = np.flatnonzero((likelihood >= _SURE) & (shape.words >= _PASSAGE))
    heaviest = int(said.argmax())
    beginning = int(sure[0]) if len(sure) else heaviest
    sums = running_sums(said)
    whole = max(float(sums[-1]), 1e-6)
    index = np.arange(len(said))
    columns = []
    for seed in (beginning, heaviest):
        places = np.full(len(said), seed)
        levels, meeting = meet(shape, places)
        first, end = shape.first[meeting], shape.end[meeting]
        columns += [
            levels,
            (sums[end] - sums[first]) / whole,
            np.clip(index - seed, -_FAR, _FAR),
        ]
    return columns
