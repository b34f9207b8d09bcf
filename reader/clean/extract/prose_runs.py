"""Long passages that the vote drops out of the middle of prose that it keeps: they stay.

A page of many chapters grows less likely with every block, though nothing about its paragraphs
changes. Where most of the prose right in an element is kept, a run of further paragraphs in it is
the same story. Where one element holds far more prose than any other, and its beginning is kept, it
is the story's body: a long comparison is chapters of a list and a few paragraphs, of which the vote
loses more and more.
"""

from __future__ import annotations

from reader.clean.extract.blocks import LEAF_KINDS, PageLayout
from reader.clean.lexicon.class_words import PHRASE_KINDS
from reader.clean.lexicon.line_kinds import kind_of_line

_HEADINGS = range(LEAF_KINDS["h1"], LEAF_KINDS["h6"] + 1)
_OTHERS = ("related", "comments")
"""Kinds of headings below which the page speaks of other things."""
_OFFERS = sum(
    1 << PHRASE_KINDS.index(kind) for kind in ("related", "share", "signup", "ad", "comment")
)
_BODY_BLOCKS, _BODY_WORDS = 30, 1_200
"""Paragraphs and words right in one element from which it is the body of a long story; chosen."""
_BODY_SIZE = 2
"""Times the prose of any other element that such a body has; chosen."""
_BEGINNING, _BEGUN = 10, 0.3
"""Part of its paragraphs that is its beginning, and the share of them that must be kept; chosen."""
_RUN = 5
"""Paragraphs of a run; notes on the author, offers and pleas behind a story are shorter."""
_KEPT = 0.6
"""Share of the words of an element's prose that the vote must have kept; chosen."""
_HALFWAY = 0.5
"""Share of the bar for a kept block that a block of the run must reach; chosen."""


def with_prose_runs(
    layout: PageLayout, kept: list[bool], likelihood: list[float], bar: float
) -> None:
    """Keep runs of paragraphs that stand right in an element whose prose is mostly kept."""
    places: dict[int, list[int]] = {}
    for place, block in enumerate(layout.blocks):
        if block.is_prose:
            places.setdefault(layout.parents[block.element], []).append(place)
    sizes = {n: sum(layout.blocks[p].words for p in prose) for n, prose in places.items()}
    largest = [*sorted(sizes.values(), reverse=True), 0]
    for number, prose in places.items():
        others = largest[1] if sizes[number] == largest[0] else largest[0]
        words = sizes[number]
        there = sum(layout.blocks[place].words for place in prose if kept[place])
        if there == words:
            continue
        if _is_body(prose, kept, words, others):
            _keep_body(layout, kept, prose)
            continue
        if there < _KEPT * words:
            continue
        for run in _runs_left_out(prose, kept):
            likely = all(likelihood[place] >= _HALFWAY * bar for place in run)
            if len(run) >= _RUN and likely:
                _keep(layout, kept, run[0], run[-1])


def _is_body(prose: list[int], kept: list[bool], words: int, others: int) -> bool:
    """Is an element with so much prose a long story's body, of which the vote kept the beginning?

    `others` is the prose of the next largest element; comments have one each.
    """
    if len(prose) < _BODY_BLOCKS or words < max(_BODY_WORDS, _BODY_SIZE * others):
        return False
    begin = prose[: len(prose) // _BEGINNING]
    return sum(kept[place] for place in begin) >= _BEGUN * len(begin)


def _keep_body(layout: PageLayout, kept: list[bool], prose: list[int]) -> None:
    """Keep what stands right in an element, from what is kept of it to its last paragraph."""
    parent = layout.parents[layout.blocks[prose[0]].element]
    begin = next(place for place in prose if kept[place])
    for place in range(begin, prose[-1] + 1):
        block = layout.blocks[place]
        loose = block.element == parent
        if kept[place] or not (loose or _stands_in(layout, place, parent)):
            continue
        kind = kind_of_line(block.text)
        if kind in _OTHERS and layout.kinds[block.element] in _HEADINGS:
            return
        kept[place] = kind is None and (block.is_prose or not block.phrases & _OFFERS)


def _runs_left_out(prose: list[int], kept: list[bool]) -> list[list[int]]:
    """Return the runs of neighbours in `prose` that are not kept."""
    runs: list[list[int]] = [[]]
    for place in prose:
        if not kept[place]:
            runs[-1].append(place)
        elif runs[-1]:
            runs.append([])
    return [run for run in runs if run]


def _keep(layout: PageLayout, kept: list[bool], first: int, last: int) -> None:
    """Keep a run with the headings and short lines of the same element within and before it."""
    parent = layout.parents[layout.blocks[first].element]
    start = first
    while start and not kept[start - 1] and _stands_in(layout, start - 1, parent):
        start -= 1
    for place in range(start, last + 1):
        kept[place] = kept[place] or _stands_in(layout, place, parent)


def _stands_in(layout: PageLayout, place: int, parent: int) -> bool:
    return layout.parents[layout.blocks[place].element] == parent
