"""Parts of the page that take the pointer before the words do, and wheels turned sideways."""

from __future__ import annotations

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


def sideways(event: QWheelEvent) -> float:
    """Return how far a wheel scrolls to the right, in pixels; with Shift every wheel does."""
    turned = event.angleDelta()
    if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        return -_WHEEL_STEP * (turned.x() or turned.y())
    return -_WHEEL_STEP * turned.x() if abs(turned.x()) > abs(turned.y()) else 0.0
