"""In which region of the page a block stands: under its headline, on a card, in a consent text.

A page of a portal holds streams of other stories behind its own, in full sentences; what parts
them is the way in the tree from the headline, and that a stream is a row of cards, each with a
linked headline. Texts about consent are known by their words, in many languages.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Any

import numpy as np

from reader.clean.extract.block_arrays import Shape, running_sums
from reader.clean.extract.blocks import PageLayout
from reader.words.phrase_files import phrases

Array = Any

_HEADINGS = (5, 6, 7, 8, 9)
"""Numbers of h1 to h6 among `LEAF_KINDS`."""
_TITLED = 0.8
"""Likeness to the page's title from which a line counts as its headline."""
_HIGHEST = 14
"""Elements upwards that are looked at for the headline."""
_CARD_LEVELS = 9
"""Elements upwards of which one may be a card of a row."""
_FEWEST_CARDS = 3
"""Elements of one kind in one element that make a row."""
_MOST_TITLES = 4
"""Linked headlines of one card; an element with more is a list itself."""
_LINKED_TITLE = 0.8
"""Share of linked characters from which a block is a linked headline."""
_TITLE_WORDS = (4, 40)
"""Fewest and most words of a linked headline."""
_TOKENS = re.compile(r"[^\W\d_]{3,}")
_STEM = 4
"""Letters by which the words about consent are looked up."""
_SHORT = 40
"""Characters; shorter blocks say too little to be searched for consent."""


def headline_region(
    layout: PageLayout, shape: Shape, titles: Array, sums: dict[str, Array]
) -> list[Array]:
    """Return how far up the tree a block and the headline before it meet, and what is there.

    `titles`: how much each block is like the page's title; `sums`: running sums over the blocks
    of their words and prose.
    """
    count, first, end = len(shape.holders), shape.first, shape.end
    kinds = np.array(layout.kinds)
    marked = titles >= _TITLED
    headings = marked & np.isin(kinds[shape.holders], _HEADINGS)
    marked = headings if headings.any() else marked
    index = np.arange(count)
    last = np.maximum.accumulate(np.where(marked, index, -1))
    none = last < 0
    levels, meeting = meet(shape, last)
    words, prose = sums["words"], sums["prose"]
    whole, all_prose = max(float(words[-1]), 1.0), max(float(prose[-1]), 1.0)
    inside = words[end[meeting]] - words[first[meeting]]
    columns = [
        levels,
        inside / whole,
        (prose[end[meeting]] - prose[first[meeting]]) / all_prose,
        (index - first[meeting]) / np.maximum(end[meeting] - first[meeting], 1),
        (prose[index] - prose[np.maximum(last, 0)]) / all_prose,
    ]
    return [np.where(none, -1.0, column) for column in columns]


def meet(shape: Shape, places: Array) -> tuple[Array, Array]:
    """Return how many levels up each block's elements hold a place too, and the element there.

    Only `_HIGHEST` levels are looked at; beyond, the element is the page itself.
    """
    levels = np.full(len(places), _HIGHEST)
    meeting = np.zeros(len(places), dtype=np.intp)
    around = shape.holders
    for level in range(_HIGHEST):
        inside = (shape.first[around] <= places) & (places < shape.end[around])
        here = (levels == _HIGHEST) & inside
        levels = np.where(here, level, levels)
        meeting = np.where(here, around, meeting)
        around = shape.parents[around]
    return levels, meeting


def cards(layout: PageLayout, shape: Shape, density: Array, words_before: Array) -> list[Array]:
    """Return what the likeliest row of cards around each block is like (0: none).

    A card is one of at least three elements of a name in the same element; what tells a row of
    teasers is that most of them hold one linked headline.
    """
    words, holders, parents = shape.words, shape.holders, shape.parents
    first, end = shape.first, shape.end
    names: dict[str, int] = {}
    tags = np.array([names.setdefault(node.tag, len(names)) for node in layout.nodes])
    titled = (density > _LINKED_TITLE) & (words >= _TITLE_WORDS[0]) & (words <= _TITLE_WORDS[1])
    titles_before = running_sums(titled)
    titles_in = titles_before[end] - titles_before[first]
    words_in = words_before[end] - words_before[first]
    filled = end > first
    _, row = np.unique(parents * len(names) + tags, return_inverse=True)
    size = np.bincount(row, weights=filled)
    one = filled & (titles_in >= 1) & (titles_in <= _MOST_TITLES)
    share = np.where(size >= _FEWEST_CARDS, np.bincount(row, weights=one) / np.maximum(size, 1), 0)
    mean = np.bincount(row, weights=words_in) / np.maximum(size, 1)
    share[row[0]] = 0.0
    best = np.zeros(len(holders))
    card = np.zeros(len(holders), dtype=np.intp)
    level_of = np.full(len(holders), -1)
    around = holders
    for level in range(_CARD_LEVELS):
        here = np.where(around > 0, share[row[around]], 0.0)
        better = here > best
        best = np.where(better, here, best)
        card = np.where(better, around, card)
        level_of = np.where(better, level, level_of)
        around = parents[around]
    found = best > 0
    columns = [
        best,
        np.log1p(size[row[card]]),
        mean[row[card]],
        level_of,
        titles_in[card],
        words_in[card],
        titled[np.minimum(first[card], len(holders) - 1)],
    ]
    return [np.where(found, column, 0.0) for column in columns]


@cache
def _privacy_stems() -> tuple[dict[str, tuple[str, ...]], tuple[str, ...]]:
    """First letters -> stems of words about consent; and words of scripts without blanks."""
    stems: dict[str, list[str]] = {}
    unparted = []
    for language, stem in phrases("privacy"):
        if language in ("ja", "zh", "th"):
            unparted.append(stem)
        else:
            stems.setdefault(stem[:_STEM], []).append(stem)
    return {key: tuple(found) for key, found in stems.items()}, tuple(unparted)


def consent_words(text: str, *, short: bool = False) -> int:
    """Return how many words of a text are about consent, cookies and personal data.

    Texts of less than 40 characters have none, unless `short` ones count.
    """
    if len(text) < _SHORT and not short:
        return 0
    return _remembered(text) if len(text) <= _REMEMBERED else _counted(text)


def _counted(text: str) -> int:
    stems, unparted = _privacy_stems()
    found = 0
    for word in _TOKENS.findall(text.lower()):
        known = stems.get(word[:_STEM])
        if known is not None and word.startswith(known):
            found += 1
    if not text.isascii():
        found += sum(map(text.count, unparted))
    return found


_REMEMBERED = 400
"""Characters of a text whose count is remembered: labels that many pages have; chosen."""
_remembered = lru_cache(maxsize=2048)(_counted)


def consent(layout: PageLayout, shape: Shape, words_before: Array) -> list[Array]:
    """Return how much of a block, and of the elements around it, is about consent."""
    counted = np.array([consent_words(block.text) for block in layout.blocks], dtype=np.float64)
    first, end = shape.first, shape.end
    before = running_sums(counted)
    columns = [counted, counted / np.maximum(shape.words, 1.0)]
    around = shape.holders
    for _ in range(2):
        around = shape.parents[around]
        said = before[end[around]] - before[first[around]]
        columns.append(
            said / np.maximum(words_before[end[around]] - words_before[first[around]], 1)
        )
    columns.append(np.full(len(shape.holders), before[-1] / max(words_before[-1], 1.0)))
    return columns
