"""The bar above the page as saved: what is shown, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from reader.model import LeftOut
from reader.translation import tr
from reader.ui.local_dates import counted
from reader.ui.word_button import word_button

_MAX_TITLE = 60
"""Letters of a file's name in the bar."""


class OriginalBar(QWidget):
    """Buttons whose wishes come out as signals; those that mean nothing now are hidden."""

    closed = Signal()
    pieces_wanted = Signal(bool)
    repair_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.back = _button(
            tr("‹ Story", context="action"), tr("Back to the story", context="action")
        )
        self.pieces = _button(
            "", tr("List what is not in the story", context="action"), checkable=True
        )
        self.repair = _button(
            tr("Repair", context="action"),
            tr("Point at what is missing or too much", context="action"),
            checkable=True,
        )
        self._title = quiet_label()
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        close = _button("✕", tr("Close the page as saved (Esc)", context="action"))
        close.clicked.connect(self.closed)
        self.back.clicked.connect(self.closed)
        self.pieces.toggled.connect(self.pieces_wanted)
        self.repair.clicked.connect(self.repair_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 5, 8, 5)
        row.setSpacing(4)
        row.addWidget(self.back)
        row.addWidget(self._title, 1)
        for button in (self.pieces, self.repair, close):
            row.addWidget(button)
        self.back.hide()

    def show_nothing(self) -> None:
        """Show only a message in place of a page."""
        self._title.setText(tr("Page as saved"))
        self.pieces.hide()
        self.repair.hide()

    def show_page(self, name: str, pieces: Sequence[LeftOut], *, can_repair: bool) -> None:
        """Name the file that is shown and what can be done with it."""
        self._title.setText(tr("As saved · {name}", name=name[:_MAX_TITLE]))
        self.pieces.setText(tr("{parts} left out", parts=counted(len(pieces), "part")))
        self.pieces.setVisible(bool(pieces))
        self.repair.setVisible(can_repair)


def quiet_label() -> QLabel:
    """Return a label for text from outside, in the quiet colour."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setObjectName("quiet")
    return label


def _button(words: str, name: str, *, checkable: bool = False) -> QToolButton:
    button = word_button(words, name)
    button.setCheckable(checkable)
    return button


def change_places(before: QWidget, after: QWidget) -> None:
    """Show one part in another's place; the keys go along."""
    held = before.hasFocus()
    after.show()
    if held:
        after.setFocus()
    before.hide()
