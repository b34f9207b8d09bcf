"""What lists that draw their own rows have in common: a theme, and words on several lines."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListWidget, QStyledItemDelegate, QWidget

from reader.ui.themes import Theme

_NARROWEST = 40
_TALLEST = 100_000


class ThemedDelegate(QStyledItemDelegate):
    """A delegate that draws in the colours of a theme."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of another theme."""
        self._theme = theme


class WordList(QListWidget):
    """A list without a frame whose rows are as wide as it and as high as their words."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of another theme."""
        delegate = self.itemDelegate()
        if isinstance(delegate, ThemedDelegate):
            delegate.set_theme(theme)
        self.viewport().update()


def wrapped_height(text: str, metrics: QFontMetrics, width: int, most: int | None = None) -> int:
    """The height in pixels of a text wrapped to a width, of at most so many lines."""
    room = QRect(0, 0, max(width, _NARROWEST), _TALLEST)
    height = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, text).height()
    return height if most is None else min(height, most * metrics.lineSpacing())


def draw_passages(
    painter: QPainter,
    box: QRect,
    font: QFont,
    passages: Iterable[tuple[str, str, bool]],
    most: int,
    gap: int,
) -> None:
    """Draw passages (text, colour, italic) below each other from the top of a box.

    Each gets at most so many lines; empty ones are left out; `gap` are pixels between two.
    """
    metrics = QFontMetrics(font)
    box = QRect(box)
    for text, colour, italic in passages:
        if not text:
            continue
        shaped = QFont(font)
        shaped.setItalic(italic)
        painter.setFont(shaped)
        painter.setPen(QColor(colour))
        box.setHeight(wrapped_height(text, metrics, box.width(), most))
        # Italic letters lean out of their box a little.
        painter.setClipRect(box.adjusted(-3, 0, 3, 2))
        painter.drawText(box, Qt.TextFlag.TextWordWrap, text)
        painter.setClipping(False)
        box.translate(0, box.height() + gap)
