"""Words that lists draw themselves."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from reader.ui.row_painter import draw_passages


@pytest.mark.parametrize(
    ("text", "side"), [("A quote.", "left"), ("ملاحظة قصيرة", "right"), ("2024 – 日本", "left")]
)
@pytest.mark.parametrize("window", list(Qt.LayoutDirection)[:2])
def test_words_run_as_they_are_written_in_any_window(
    qapp: QApplication, text: str, side: str, window: Qt.LayoutDirection
) -> None:
    image = QImage(600, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setLayoutDirection(window)
    draw_passages(painter, QRect(0, 0, 600, 0), QFont(), [(text, "#000000", False)], 2, 4)
    painter.end()
    inked = [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y).lightness() < 128 for y in range(image.height()))
    ]
    assert inked
    assert ("left" if inked[-1] < 300 else "right" if inked[0] >= 300 else "both") == side
