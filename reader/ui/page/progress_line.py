"""The line below the page that shows how much of the story was read."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QWidget

_HEIGHT = 3
"""Pixels; chosen: seen without being looked at."""


class ProgressLine(QWidget):
    """A plain line: to a screen reader a progress bar would say its number at every scroll.

    How much is left is said in words by the bar above the page.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ground, self._ink = QColor(), QColor()
        self.share = 0.0
        """How much was read, from 0 to 1."""
        self.setFixedHeight(_HEIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def set_share(self, share: float) -> None:
        """Show how much was read, from 0 to 1."""
        self.share = share
        self.update()

    def set_colours(self, ground: str, ink: str) -> None:
        """Use the colours of a theme."""
        self._ground, self._ink = QColor(ground), QColor(ink)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint from the side at which lines of the story begin."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._ground)
        read = QRect(0, 0, round(self.width() * self.share), self.height())
        painter.fillRect(QStyle.visualRect(self.layoutDirection(), self.rect(), read), self._ink)
        painter.end()
