"""Long passages that the vote drops out of the middle of prose that it keeps: they stay.

A page of many chapters grows less likely with every block, though nothing about its paragraphs
changes. Where most of the prose right in an element is kept, a run of further paragraphs in it is
the same story.
"""

from __future__ import annotations

from reader.clean.extract.blocks import PageLayout

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
    for prose in places.values():
        words = sum(layout.blocks[place].words for place in prose)
        there = sum(layout.blocks[place].words for place in prose if kept[place])
        if there < _KEPT * words or there == words:
            continue
        for run in _runs_left_out(prose, kept):
            likely = all(likelihood[place] >= _HALFWAY * bar for place in run)
            if len(run) >= _RUN and likely:
                _keep(layout, kept, run[0], run[-1])


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
