"""The small picture of dragged stories, which says how many there are."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPalette, QPixmap

from reader.ui.local_dates import counted


def drag_picture(number: int, palette: QPalette, ratio: float) -> QPixmap:
    """Return a small label that says how many stories are dragged."""
    words = counted(number, "story", "stories")
    picture = QPixmap(QSize(110, 26) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.color(QPalette.ColorRole.Highlight))
    painter.drawRoundedRect(0, 0, 110, 26, 6, 6)
    painter.setPen(palette.color(QPalette.ColorRole.HighlightedText))
    painter.drawText(0, 0, 110, 26, Qt.AlignmentFlag.AlignCenter, words)
    painter.end()
    return picture
