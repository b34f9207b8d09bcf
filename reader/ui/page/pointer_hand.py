"""Parts of the page that take the pointer before the words do, and wheels turned sideways."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QWheelEvent

_WHEEL_STEP = 0.5
"""Pixels to scroll for an eighth of a degree of the wheel: 60 for a notch."""


class PointerHand(Protocol):
    """A part of the page that takes the pointer before the words do; points of the document."""

    def press(self, point: QPointF) -> bool:
        """Take the left button pressed at a point; return whether it was meant for this part."""

    def move(self, point: QPointF) -> None:
        """Follow the pointer while the button that was taken is held."""

    def release(self) -> None:
        """Let go."""

    def shape(self, point: QPointF) -> Qt.CursorShape | None:
        """Return the pointer's shape over this part, None elsewhere."""


class PointerHands:
    """All such parts, of which one may hold the pointer, and those that wheels scroll sideways."""

    def __init__(self) -> None:
        self.parts: list[PointerHand] = []
        self.rollers: list[Callable[[QPointF, float], bool]] = []
        """Each scrolls what is seen at a point of the page, if it can."""
        self.pointer = QPointF()
        """Where the pointer that is held is seen on the page, whatever is scrolled there."""
        self._held: PointerHand | None = None

    def press(self, point: QPointF) -> bool:
        """Let the first part that wants it take the pointer; return whether one did."""
        self._held = next((part for part in self.parts if part.press(point)), None)
        return self._held is not None

    def move(self, point: QPointF, seen: QPointF) -> bool:
        """Move the part that holds the pointer; return whether there is one."""
        self.pointer = seen
        if self._held is None:
            return False
        self._held.move(point)
        return True

    def release(self) -> bool:
        """Let go; return whether a part held the pointer."""
        held, self._held = self._held, None
        if held is not None:
            held.release()
        return held is not None

    def shape(self, point: QPointF) -> Qt.CursorShape | None:
        """Return the pointer's shape over a part, None elsewhere."""
        shapes = (part.shape(point) for part in self.parts)
        return next((shape for shape in shapes if shape is not None), None)

    def roll(self, point: QPointF, event: QWheelEvent) -> bool:
        """Turn what is seen at a point of the page sideways; return whether anything can."""
        pixels = sideways(event)
        return bool(pixels) and any(roll(point, pixels) for roll in self.rollers)


def sideways(event: QWheelEvent) -> float:
    """Return how far a wheel scrolls to the right, in pixels; with Shift every wheel does."""
    turned = event.angleDelta()
    if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        return -_WHEEL_STEP * (turned.x() or turned.y())
    return -_WHEEL_STEP * turned.x() if abs(turned.x()) > abs(turned.y()) else 0.0
