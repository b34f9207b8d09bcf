"""The list of what cleaning left out of a page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.model import LeftOut
from reader.translation import tr
from reader.ui.local_dates import counted

_LETTERS = 220
"""Letters of a piece that its line shows; all of it is one click away in the page itself."""
_MOST = 2_000
"""Pieces that the list shows."""


class LeftOutList(QWidget):
    """Pieces of a page, the longest first; choosing one says which element holds it."""

    chosen = Signal(int)
    keep_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = QListWidget()
        self._list.setAccessibleName(tr("Left out of this page"))
        self._list.setWordWrap(True)
        self._list.setUniformItemSizes(False)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.setFrameShape(QListWidget.Shape.NoFrame)
        self._list.setAlternatingRowColors(True)
        self._list.setStyleSheet("QListWidget::item { padding: 6px 10px; }")
        self._keep = QPushButton(tr("Keep in This Story", context="action"))
        self._keep.setEnabled(False)
        self._keep.hide()
        self._list.currentItemChanged.connect(lambda *_: self._choose())
        self._list.itemActivated.connect(lambda _: self._choose())
        self._keep.clicked.connect(lambda: self.keep_wanted.emit(self._element()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._list, 1)
        row = QHBoxLayout()
        row.setContentsMargins(10, 6, 10, 6)
        row.addWidget(self._keep)
        row.addStretch(1)
        column.addLayout(row)
        self.hide()

    def show_pieces(self, pieces: Sequence[LeftOut], can_keep: bool) -> None:
        """List these pieces; with `can_keep` one can be taken into the story."""
        self._list.clear()
        self._keep.setHidden(not can_keep)
        for piece in sorted(pieces, key=lambda one: -one.words)[:_MOST]:
            text = " · ".join(" ".join(line.split()) for line in piece.text[:2000].split("\n"))
            short = text if len(text) <= _LETTERS else f"{text[:_LETTERS].rstrip()}…"
            item = QListWidgetItem(f"{short}\n{counted(piece.words, 'word')}")
            item.setData(Qt.ItemDataRole.UserRole, piece.element)
            self._list.addItem(item)

    def take_focus(self) -> None:
        """Let the keys work in the list, from its first line."""
        if self._list.currentRow() < 0 and self._list.count():
            self._list.setCurrentRow(0)
        self._list.setFocus()

    def _element(self) -> int:
        item = self._list.currentItem()
        return int(item.data(Qt.ItemDataRole.UserRole)) if item is not None else 0

    def _choose(self) -> None:
        self._keep.setEnabled(self._list.currentItem() is not None)
        if element := self._element():
            self.chosen.emit(element)
