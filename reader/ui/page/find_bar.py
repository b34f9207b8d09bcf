"""The bar that finds words in the page."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from reader.translation import tr
from reader.ui.announcement import announce
from reader.ui.word_button import word_button

_WIDEST = 420
"""Pixels of the field at most."""
_COUNT = 90
"""Pixels for the number of places."""
_ROOMY = 320
"""Pixels from which on there is room for everything: a field of 100 beside number and buttons."""


class FindBar(QWidget):
    """Asks for words; `stepped` asks for the next (1) or the previous (-1) place."""

    words_changed = Signal(str)
    stepped = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self._field = QLineEdit(self)
        self._field.setPlaceholderText(tr("Find in Story"))
        self._field.setAccessibleName(tr("Find in Story"))
        self._field.setClearButtonEnabled(True)
        self._field.textChanged.connect(self.words_changed)
        self._count = QLabel(self, textFormat=Qt.TextFormat.PlainText)
        self._steps: list[QWidget] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        self._field.setMaximumWidth(_WIDEST)
        row.addWidget(self._field, 1)
        row.addWidget(self._count)
        for name, sign, steps in ((tr("Previous"), "↑", -1), (tr("Next"), "↓", 1)):
            button = word_button(sign, name, self)
            button.clicked.connect(lambda checked=False, by=steps: self.stepped.emit(by))
            row.addWidget(button)
            self._steps.append(button)
        row.addStretch(0)
        close = word_button("✕", tr("Close", context="action"), self)
        close.clicked.connect(self.closed)
        row.addWidget(close)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the words room beside a side panel; Enter and F3 go on without the arrows too."""
        roomy = self.width() >= _ROOMY
        # The words are not to move whenever the number is another.
        self._count.setMinimumWidth(_COUNT if roomy else 0)
        for button in self._steps:
            button.setVisible(roomy)
        super().resizeEvent(event)

    def words(self) -> str:
        """Return what is asked for."""
        return self._field.text()

    def open(self, words: str = "") -> None:
        """Show the bar, with these words or those of the last time, ready to be typed over."""
        if words:
            self._field.setText(words)
        self.show()
        self._field.setFocus()
        self._field.selectAll()

    def show_count(self, current: int, count: int) -> None:
        """Say at which of how many places the page stands; `current` counts from 0."""
        if not self.words().strip():
            self._count.setText("")
        elif not count:
            self._count.setText(tr("Not found"))
        else:
            self._count.setText(tr("{current} of {number}", current=current + 1, number=count))
        if self.isVisible():
            announce(self, self._count.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Shift+Enter back, Escape closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.stepped.emit(-1 if back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
