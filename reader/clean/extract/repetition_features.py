"""What is alike on a page: elements of one make, parts of the main container, words said twice.

A site gives its paragraphs one make (the same names of tag and class) and its boxes, summaries and
pull quotes another; which make is the story's shows in where the page's prose is, so that class
names without any meaning serve as well as meaningful ones.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from reader.clean.extract.block_arrays import running_sums
from reader.clean.extract.blocks import PageLayout
from reader.clean.extract.comparable_words import comparable_words

Array = Any

_DEEPEST = 14
"""Elements upwards that are counted as depth."""
_NEAR = 99
"""Blocks; stands for "not near"."""
_REPEATED_WORDS = 5
"""Words from which a block is compared with others by groups of three words."""
_LONGEST = 4000
"""Words of a block that are looked up elsewhere on the page."""


def make_keys(own: Array, parents: Array, holders: Array) -> Iterator[Array]:
    """Yield a number for each block, the same for blocks of one make, in three widths.

    The widths are the element itself, with the one around it, and with two around it.
    """
    count = int(own.max()) + 1
    around = holders
    key = own[holders]
    for _ in range(3):
        _, key = np.unique(key, return_inverse=True)
        yield key
        around = parents[around]
        key = key * count + own[around]


def makes(layout: PageLayout, holders: Array, words: Array, prose: Array) -> list[Array]:
    """Return how much of the prose stands in elements made like a block's, in three widths."""
    whole = max(prose.sum(), 1.0)
    columns = []
    for key in make_keys(np.array(layout.makes, dtype=np.int64), np.array(layout.parents), holders):
        prose_here = np.bincount(key, weights=prose)
        said = np.bincount(key, weights=words)
        columns += [
            (prose_here / whole)[key],
            (prose_here / max(prose_here.max(), 1.0))[key],
            (prose_here / np.maximum(said, 1.0))[key],
            np.minimum(np.bincount(key), 200)[key],
        ]
    return columns


def parts(
    layout: PageLayout,
    best: int,
    holders: Array,
    heading: Array,
    sums: dict[str, Array],
) -> list[Array]:
    """Describe the part of the main container a block is in: its size, its prose, its make.

    `sums` are running sums over the blocks of their words, linked letters, letters and prose.
    """
    first, end = np.array(layout.first), np.array(layout.end)
    parents = np.array(layout.parents)
    part, around = holders, holders
    inside = around == best
    depth = np.zeros(len(holders))
    for level in range(1, _DEEPEST):
        above = parents[around]
        found = (above == best) & ~inside
        part = np.where(found, around, part)
        depth = np.where(found, level, depth)
        inside |= found
        around = above
    words = _within(sums["words"], part, first, end)
    prose = _within(sums["prose"], part, first, end)
    linked = _within(sums["linked"], part, first, end)
    size = np.maximum(_within(sums["size"], part, first, end), 1.0)
    all_prose = max(float(_within(sums["prose"], np.array([best]), first, end)[0]), 1.0)
    make = np.array(layout.makes)[part]
    head = heading[first[part]] & (end[part] - first[part] > 1)
    before = sums["prose"][first[part]] - sums["prose"][first[best]]
    after = sums["prose"][end[best]] - sums["prose"][end[part]]
    _, inverse = np.unique(np.where(inside, make, -1), return_inverse=True)
    own_prose = np.diff(sums["prose"])
    alike = np.bincount(inverse, weights=own_prose)[inverse]
    columns = [
        depth,
        end[part] - first[part],
        prose / all_prose,
        prose / np.maximum(words, 1.0),
        linked / size,
        head,
        np.array(layout.kinds)[part],
        alike / all_prose,
        np.clip(before / all_prose, -0.1, 1.1),
        np.clip(after / all_prose, -0.1, 1.1),
        np.arange(len(holders)) - first[part],
    ]
    return [np.where(inside, column, -1.0) for column in columns]


def _within(running: Array, elements: Array, first: Array, end: Array) -> Array:
    return running[end[elements]] - running[first[elements]]


def repeated(texts: list[str]) -> list[Array]:
    """Return how much of a block the page says elsewhere, and the blocks since the first time."""
    seen: dict[int, int] = {}
    longest: dict[int, int] = {}
    where: dict[str, int] = {}
    collected: list[list[int]] = []
    nth, since = [], []
    counts: dict[str, int] = {}
    for place, text in enumerate(texts):
        words = comparable_words(text.lower())[:_LONGEST]
        mine = (
            list(map(hash, zip(words, words[1:], words[2:], strict=False)))
            if len(words) >= _REPEATED_WORDS
            else []
        )
        collected.append(mine)
        for three in mine:
            if (before := seen.get(three)) is None:
                seen[three] = place
                longest[three] = len(mine)
            elif before != place:
                seen[three] = -1
                longest[three] = max(longest[three], len(mine))
        counts[text] = count = counts.get(text, 0) + 1
        nth.append(count)
        since.append(min(place - where.setdefault(text, place), _NEAR))
    share, longer = [], []
    for mine in collected:
        again = [three for three in mine if seen[three] < 0]
        share.append(len(again) / len(mine) if mine else -1.0)
        bigger = sum(longest[three] > len(mine) for three in again)
        longer.append(bigger / len(mine) if mine else -1.0)
    return [np.array(column, dtype=np.float64) for column in (share, longer, nth, since)]


def since_headline(likeness: Array, words: Array) -> list[Array]:
    """Return how many blocks and words ago the last line stood that is the page's title."""
    count = len(likeness)
    index = np.arange(count)
    marked = likeness >= 0.8
    last = np.maximum.accumulate(np.where(marked, index, -1))
    running = running_sums(words)
    between = running[:-1] - running[np.maximum(last, 0) + 1]
    after = np.minimum.accumulate(np.where(marked, index, count + _NEAR)[::-1])[::-1]
    return [
        np.where(last < 0, -1, np.minimum(index - last, _NEAR)),
        np.where(last < 0, -1.0, np.maximum(between, 0.0)),
        np.minimum(after - index, _NEAR),
        np.cumsum(marked),
    ]
