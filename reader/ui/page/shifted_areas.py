"""Areas of the page that are scrolled sideways by themselves: how they are seen and pointed at."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF
from PySide6.QtGui import QMouseEvent


@dataclass(frozen=True, slots=True)
class ShiftedArea:
    """Where a part of the document is seen, and how far it is scrolled to the right, in pixels."""

    place: QRectF
    shift: int


class ShiftedAreas:
    """All that is scrolled by itself; `find` gives what there is of it in a part of the page."""

    def __init__(self) -> None:
        self.find: Callable[[QRectF], list[ShiftedArea]] = _none

    def at(self, point: QPointF) -> QPointF:
        """Return how far the words seen at a point of the page are scrolled, as a distance."""
        areas = self.find(QRectF(point, QSizeF(1, 1)))
        shift = next((area.shift for area in areas if area.place.contains(point)), 0)
        return QPointF(shift, 0)

    def of_line(self, y: float) -> QPointF:
        """Return how far the words at a height of the document are scrolled, as a distance."""
        areas = self.find(QRectF(0, y, 1, 1))
        lines = (area.shift for area in areas if area.place.top() <= y < area.place.bottom())
        return QPointF(next(lines, 0), 0)

    def parts(self, exposed: QRect, corner: QPointF) -> Iterator[tuple[QRect, int]]:
        """Cut what is to be painted of a viewport into what is scrolled and what is not.

        `corner` is the place in the document of the viewport's upper left corner.
        """
        rest = [exposed]
        for area in self.find(QRectF(exposed).translated(corner)):
            place = area.place.translated(-corner).toAlignedRect().intersected(exposed)
            if area.shift and not place.isEmpty():
                rest = [piece for one in rest for piece in _around(one, place)]
                yield place, area.shift
        yield from ((piece, 0) for piece in rest)


def _around(whole: QRect, hole: QRect) -> Iterator[QRect]:
    """Yield what is left of a rectangle around another."""
    hole = hole.intersected(whole)
    if hole.isEmpty():
        yield whole
        return
    wide, high = whole.width(), hole.height()
    for piece in (
        QRect(whole.left(), whole.top(), wide, hole.top() - whole.top()),
        QRect(whole.left(), hole.top(), hole.left() - whole.left(), high),
        QRect(hole.right() + 1, hole.top(), whole.right() - hole.right(), high),
        QRect(whole.left(), hole.bottom() + 1, wide, whole.bottom() - hole.bottom()),
    ):
        if not piece.isEmpty():
            yield piece


def moved(event: QMouseEvent, by: QPointF) -> QMouseEvent:
    """Return a mouse event as if its pointer stood elsewhere, or the event itself."""
    if by.isNull():
        return event
    return QMouseEvent(
        event.type(),
        event.position() + by,
        event.globalPosition(),
        event.button(),
        event.buttons(),
        event.modifiers(),
    )


def _none(part: QRectF) -> list[ShiftedArea]:
    return []
