"""The strip above the notebook that offers a few older highlights a day."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.translation import tr, translatable

_PAUSES = translatable(
    "Each highlight comes back after longer and longer intervals: "
    "1, 3, 7, 14, 30, 60, then 120 days."
)


class ReviewStrip(QWidget):
    """Says what the review is and takes the answers; `switch` is the button that turns it on."""

    switched = Signal(bool)
    answered = Signal(str)
    """str: what is to become of the chosen highlights: `seen`, `soon` or `never`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("results-strip")
        self.switch = QPushButton(tr("Daily Review", context="action"))
        self.switch.setCheckable(True)
        self.switch.setToolTip(tr("Shows a few of your older highlights each day."))
        self.switch.toggled.connect(self._toggle)
        self._words = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._buttons = [
            self._button(tr("Seen", context="action"), "seen"),
            self._button(tr("Show Again Tomorrow", context="action"), "soon"),
            self._button(tr("Do Not Show Again", context="action"), "never"),
        ]
        row = QHBoxLayout()
        for button in self._buttons:
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.addWidget(self._words)
        layout.addLayout(row)
        self.hide()

    @property
    def on(self) -> bool:
        """Whether the review is switched on."""
        return self.switch.isChecked()

    def show_left(self, left: int) -> None:
        """Say how many highlights of today are left; 0 where all were answered."""
        if left:
            words = tr(
                "{count} older highlight to read again today.",
                "{count} older highlights to read again today.",
                count=left,
            )
        else:
            words = tr("Nothing left to review today. All highlights are shown.")
        self._words.setText(f"{words} {tr(_PAUSES)}")
        for button in self._buttons:
            button.setVisible(left > 0)

    def _button(self, words: str, answer: str) -> QPushButton:
        button = QPushButton(words)
        button.clicked.connect(partial(_emit, self.answered.emit, answer))
        return button

    def _toggle(self, on: bool) -> None:
        self.setVisible(on)
        self.switched.emit(on)


def _emit(emit: Callable[[str], object], answer: str, checked: bool = False) -> None:
    emit(answer)
