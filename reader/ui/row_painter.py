"""What lists that draw their own rows have in common: frames, and words on several lines."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListWidget

from reader.ui.page.text_direction import RTL, story_direction
from reader.ui.theme_service import ThemeService

_NARROWEST = 40
"""Pixels."""
_TALLEST = 100_000
"""Pixels; more than any text needs."""


def show_word_rows(view: QListWidget, name: str, themes: ThemeService) -> None:
    """Make a list one without a frame whose rows are as wide as it and as high as their words."""
    view.setAccessibleName(name)
    view.setFrameShape(QListWidget.Shape.NoFrame)
    view.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setResizeMode(QListWidget.ResizeMode.Adjust)
    themes.changed.connect(view.viewport().update)


def wrapped_height(text: str, metrics: QFontMetrics, width: int, most: int | None = None) -> int:
    """Return the height in pixels of a text wrapped to a width, of at most so many lines."""
    room = QRect(0, 0, max(width, _NARROWEST), _TALLEST)
    height = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, text).height()
    return height if most is None else min(height, most * metrics.lineSpacing())


def direction_of(text: str) -> Qt.LayoutDirection:
    """Return which way a text runs, whichever way the window does: an English quote in Arabic."""
    if story_direction(text) == RTL:
        return Qt.LayoutDirection.RightToLeft
    return Qt.LayoutDirection.LeftToRight


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
        painter.setLayoutDirection(direction_of(text))
        painter.drawText(box, Qt.TextFlag.TextWordWrap, text)
        painter.setClipping(False)
        box.translate(0, box.height() + gap)
