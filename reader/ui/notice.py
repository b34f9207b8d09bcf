"""A quiet line that says what was just done, with undo or redo; it goes by itself."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from reader.translation import tr
from reader.ui.announcement import announce
from reader.ui.mirrored import margins_from

_SECONDS = 7
"""Seconds that a notice stays; enough to read a line and reach its button."""
_SLACK = 8
"""Pixels beyond the words; a label that is as narrow as its words already wraps them."""


class Notice(QWidget):
    """Lies over the foot of its parent, never in the way of the keyboard.

    It leaves free the strips that may lie along that foot, with their buttons.
    """

    undo_wanted = Signal()
    redo_wanted = Signal()
    stop_wanted = Signal()
    """Nobody shall wait any longer for what `wait` announced."""

    def __init__(self, parent: QWidget, *strips: QWidget) -> None:
        super().__init__(parent)
        self._parent, self._strips = parent, strips
        self.setObjectName("notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._label = QLabel(wordWrap=True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._undo = self._button(tr("Undo", context="action"), self.undo_wanted)
        self._redo = self._button(tr("Redo", context="action"), self.redo_wanted)
        self._stop = self._button(tr("Stop Waiting", context="action"), self.stop_wanted)
        self._awaited = ""
        layout = QHBoxLayout(self)
        layout.setContentsMargins(margins_from(14, 7, 8, 7))
        layout.addWidget(self._label, 1)
        layout.addWidget(self._undo)
        layout.addWidget(self._redo)
        layout.addWidget(self._stop)
        self._away = QTimer(self, singleShot=True, interval=_SECONDS * 1000)
        self._away.timeout.connect(self._leave)
        self.hide()

    @property
    def text(self) -> str:
        """What was said last."""
        return self._label.text()

    def say(self, words: str, undo: bool = False, redo: bool = False) -> None:
        """Say something; with `undo` or `redo` that can be done from here."""
        self._label.setText(words)
        self._undo.setVisible(undo)
        self._redo.setVisible(redo)
        self._stop.setVisible(bool(self._awaited))
        self.setAccessibleName(words)
        announce(self, words)
        self.place()
        self.show()
        self.raise_()
        self._away.start()

    def wait(self, words: str) -> None:
        """Say what is waited for until that is over, which empty words say."""
        earlier, self._awaited = self._awaited, words
        self._stop.setVisible(bool(words))
        if words or self.text == earlier:
            self._leave()

    def _leave(self) -> None:
        """Go away, or say again what is still waited for."""
        if not self._awaited:
            self.hide()
            return
        self.say(self._awaited)
        self._away.stop()

    def place(self) -> None:
        """Go to the middle of the parent's foot."""
        room = self._parent.size()
        layout = self.layout()
        assert layout is not None
        edges = layout.contentsMargins()
        wanted = self._label.fontMetrics().horizontalAdvance(self._label.text()) + _SLACK
        wanted += edges.left() + edges.right()
        for button in (self._undo, self._redo, self._stop):
            if not button.isHidden():
                wanted += layout.spacing() + button.sizeHint().width()
        width = max(120, min(wanted, room.width() - 40))
        layout.activate()
        self.setFixedSize(
            width, max(layout.heightForWidth(width), self._undo.sizeHint().height() + 14)
        )
        seen = (strip for strip in self._strips if strip.isVisible())
        tops = (strip.mapTo(self._parent, QPoint()).y() for strip in seen)
        foot = min(tops, default=room.height())
        self.move((room.width() - self.width()) // 2, foot - self.height() - 18)

    def _button(self, words: str, signal: SignalInstance) -> QToolButton:
        button = QToolButton(autoRaise=True)
        button.setText(words)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(self.hide)
        button.clicked.connect(lambda checked=False: signal.emit())
        return button
