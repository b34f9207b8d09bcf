"""Highlights and hits as they are laid over the text: grounds, strokes and lanes."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from PySide6.QtGui import QColor

from reader.ui.themes import Theme, blend


@dataclass(frozen=True, slots=True)
class PaintedMark:
    """A marked stretch of the document; `colour` is a highlight's, or `hit` or `current`.

    `lane` says how many strokes of other highlights run below the same words before it.
    """

    begin: int
    end: int
    colour: str
    id: str = ""
    note: str = ""
    lane: int = 0


@dataclass(frozen=True, slots=True)
class Ground:
    """A stretch of one ground; stretches never overlap."""

    begin: int
    end: int
    colour: QColor


HIT, CURRENT, SPOKEN = "hit", "current", "spoken"
_SPOKEN_SHARE = 0.2
"""How much of the link's colour the sentence has that is read aloud."""


def in_lanes(marks: Iterable[PaintedMark]) -> list[PaintedMark]:
    """Return the marks in the order of the text, each in the first lane that is free there."""
    ends: list[int] = []
    placed = []
    for mark in sorted(marks, key=lambda m: (m.begin, -m.end)):
        lane = next((n for n, end in enumerate(ends) if end <= mark.begin), len(ends))
        ends[lane : lane + 1] = [mark.end]
        placed.append(PaintedMark(mark.begin, mark.end, mark.colour, mark.id, mark.note, lane))
    return placed


def within(marks: Sequence[PaintedMark], begin: int, end: int) -> list[PaintedMark]:
    """Those of the marks, sorted by their beginning, that touch a stretch."""
    last = bisect_left(marks, end, key=lambda m: m.begin)
    return [mark for mark in marks[:last] if mark.end > begin]


def grounds(marks: Sequence[PaintedMark], theme: Theme) -> list[Ground]:
    """Return the ground behind the words; where marks overlap, theirs are mixed."""
    edges = sorted({edge for mark in marks for edge in (mark.begin, mark.end)})
    made: list[Ground] = []
    open_marks: list[PaintedMark] = []
    coming = sorted(marks, key=lambda m: m.begin)
    index = 0
    for begin, end in pairwise(edges):
        open_marks = [mark for mark in open_marks if mark.end > begin]
        while index < len(coming) and coming[index].begin <= begin:
            open_marks.append(coming[index])
            index += 1
        if open_marks:
            made.append(Ground(begin, end, _mixed(open_marks, theme)))
    return made


def _mixed(marks: Sequence[PaintedMark], theme: Theme) -> QColor:
    colour: QColor | None = None
    for mark in marks:
        if mark.colour in theme.marks:
            other = QColor(theme.marks[mark.colour])
            colour = other if colour is None else blend(colour, other)
    ground = colour or QColor(theme.background)
    if any(mark.colour == SPOKEN for mark in marks):
        ground = blend(ground, QColor(theme.link), _SPOKEN_SHARE)
    for name, veil in ((HIT, theme.hit), (CURRENT, theme.current_hit)):
        if any(mark.colour == name for mark in marks):
            ground = blend(ground, QColor(veil.rgb()), veil.alphaF())
    return ground


def in_parts(mark: PaintedMark, spans: Iterable[tuple[int, int]]) -> Iterator[PaintedMark]:
    """Yield a mark for each part of the document that its words are shown in, its note once."""
    for number, (begin, end) in enumerate(spans):
        yield replace(mark, begin=begin, end=end, note="" if number else mark.note)
