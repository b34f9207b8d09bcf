"""Lines of plain text that give way where there is too little room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolButton, QWidget

from reader.ui.escaped_text import give_tooltip

_ISOLATED = "\u2068{}\u2069"
"""A text that keeps its own direction within a line of the other one."""


def elided(
    text: str,
    metrics: QFontMetrics,
    room: int,
    mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> str:
    """Return what fits of a text; its ellipsis is at the end at which the text is read on.

    Without that the ellipsis of an English title would be before its first word in an Arabic
    window, and that of an Arabic title before its first word in an English one.
    """
    cut = metrics.elidedText(text, mode, room)
    return cut if cut == text else _ISOLATED.format(cut)


class ElidedLabel(QLabel):
    """Shows both ends of its text where the whole does not fit, or what `mode` says."""

    def __init__(
        self,
        parent: QWidget | None = None,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle,
    ) -> None:
        super().__init__(parent)
        self._mode = mode
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """Return one line of any width."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        words = elided(self.text(), self.fontMetrics(), self.width(), self._mode)
        painter.drawText(self.rect(), self.alignment() | Qt.AlignmentFlag.AlignVCenter, words)


class ElidedButton(QToolButton):
    """Shows both ends of its words where the whole does not fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, autoRaise=True)
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_words(self, words: str) -> None:
        """Show words; all of them are its tooltip, and its name to a screen reader."""
        self._words = words
        self.setAccessibleName(words)
        give_tooltip(self, words)
        self._fit()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the room for all words."""
        return super().sizeHint() + QSize(self._drawn(self._words) - self._drawn(self.text()), 0)

    def minimumSizeHint(self) -> QSize:
        """Return one line of any width."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what fits now."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self.width() >= self.sizeHint().width():
            self.setText(self._words)
            return
        room = self.width() - self.sizeHint().width() + self._drawn(self._words)
        cut = elided(self._words, self.fontMetrics(), max(room, 0), Qt.TextElideMode.ElideMiddle)
        self.setText(cut)

    def _drawn(self, words: str) -> int:
        """Pixels of words on a button, as its own size is made of them."""
        return self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, words).width()
