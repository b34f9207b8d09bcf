"""Says over the whole window that what is dragged there is imported when it is dropped."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from reader.translation import tr
from reader.ui.theme_service import ThemeService

_FRAME, _EDGE = 3, 10
"""Pixels: the width of the frame, and its distance from the edge of the window."""
_PLATE = 24
"""Pixels of plain ground round the message."""
_VEIL = 225
"""Opacity of the ground, 0 to 255: what lies below is seen, and not mistaken for the message."""
_LARGER = 1.4
"""The share by which the message is larger than the text of the window."""


class DropOverlay(QWidget):
    """Lies over its parent while something is dragged, and lets every event through."""

    def __init__(self, parent: QWidget, themes: ThemeService) -> None:
        super().__init__(parent)
        self._themes = themes
        self.setObjectName("drop-overlay")
        self.setAccessibleName(tr("Drop to import"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        parent.installEventFilter(self)
        self.hide()

    def cover(self) -> None:
        """Come to the front over the whole parent."""
        parent = self.parentWidget()
        assert parent is not None
        self.setGeometry(parent.rect())
        self.raise_()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep covering a window that changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.cover()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a frame and the message."""
        theme = self._themes.now
        ground = QColor(theme.background)
        ground.setAlpha(_VEIL)
        painter = QPainter(self)
        painter.fillRect(self.rect(), ground)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.link), _FRAME, Qt.PenStyle.DashLine))
        frame: QRect = self.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        painter.drawRoundedRect(frame, _EDGE, _EDGE)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * _LARGER)
        painter.setFont(font)
        middle = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        words = tr("Drop files, folders, links or text to add them to your library")
        inner = frame.adjusted(_PLATE, _PLATE, -_PLATE, -_PLATE)
        place = painter.boundingRect(inner, middle, words)
        # Without a plate the message lies across the titles that shine through the veil.
        painter.setBrush(QColor(theme.background))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(place.adjusted(-_PLATE, -_PLATE, _PLATE, _PLATE), _EDGE, _EDGE)
        painter.setPen(QColor(theme.text))
        painter.drawText(inner, middle, words)
