"""Fields of Qt's style whose edges are seen: it draws them in a shade of the ground."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QSpinBox, QWidget

from reader.ui.themes import seen_edge

_ROUND = 3.0
"""Pixels of the corners, as Qt's style has them."""


class EdgedComboBox(QComboBox):
    """A choice with an edge; a style sheet would take its arrow away."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the choice, then its edge."""
        super().paintEvent(event)
        _draw_edge(self)


class EdgedSpinBox(QSpinBox):
    """A whole number with an edge."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the number's field, then its edge."""
        super().paintEvent(event)
        _draw_edge(self)


class EdgedDoubleSpinBox(QDoubleSpinBox):
    """A number with an edge."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the number's field, then its edge."""
        super().paintEvent(event)
        _draw_edge(self)


def _draw_edge(field: QWidget) -> None:
    painter = QPainter(field)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colours, role = field.palette(), QPalette.ColorRole
    edge = colours.color(role.Highlight)
    if not field.hasFocus():
        edge = _edge(*(colours.color(each).rgb() for each in (role.Window, role.Base, role.Text)))
    painter.setPen(edge)
    painter.drawRoundedRect(QRectF(field.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)


@lru_cache(maxsize=8)
def _edge(around: int, inside: int, text: int) -> QColor:
    grounds = QColor(around), QColor(inside)
    return seen_edge(grounds[0], QColor(text), grounds)
