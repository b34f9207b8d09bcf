"""Gives and takes tags: type to find one or make a new one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.model import Highlight, NotebookEntry, Story
from reader.translation import tr
from reader.ui.edged_fields import EdgedTicks
from reader.ui.plain_dialogs import button_box

_CHECKED, _UNCHECKED, _SOME = (
    Qt.CheckState.Checked, Qt.CheckState.Unchecked, Qt.CheckState.PartiallyChecked,
)  # fmt: skip


Tagged = Story | NotebookEntry | Highlight


class TagDialog(QDialog):
    """A list of all tags with a tick where the stories or highlights (`words`) have them."""

    def __init__(
        self,
        words: str,
        stories: Sequence[Tagged],
        known: Iterable[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Tags"))
        self.resize(340, 420)
        self._before = {tag: _state(tag, stories) for tag in _all_tags(stories, known)}
        title = QLabel(words, wordWrap=True)
        title.setTextFormat(Qt.TextFormat.PlainText)
        self._field = QLineEdit(placeholderText=tr("Find a tag, or type a new one and press Enter"))
        self._field.setAccessibleName(tr("Find or add a tag"))
        self._field.textChanged.connect(self._filter)
        self._field.installEventFilter(self)
        self._list = QListWidget()
        self._list.setAccessibleName(tr("Tags"))
        self._list.setItemDelegate(EdgedTicks(self._list))
        for tag, state in self._before.items():
            self._list.addItem(_row(tag, state))
        self._list.setCurrentRow(0)
        buttons = button_box(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (title, self._field, self._list, buttons):
            layout.addWidget(widget)

    def changes(self) -> tuple[list[str], list[str]]:
        """Return the tags to give and the tags to take."""
        add: list[str] = []
        remove: list[str] = []
        for row in range(self._list.count()):
            item = self._list.item(row)
            before = self._before.get(item.text(), _UNCHECKED)
            if item.checkState() != before:
                (add if item.checkState() == _CHECKED else remove).append(item.text())
        return add, remove

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter ticks what was typed, once more closes; the arrows walk the list."""
        if watched is self._field and isinstance(event, QKeyEvent):
            if event.type() != QEvent.Type.KeyPress:
                return False
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._enter()
                return True
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self._list.keyPressEvent(event)
                return True
        return super().eventFilter(watched, event)

    def _enter(self) -> None:
        typed = " ".join(self._field.text().split())
        if not typed:
            self.accept()
            return
        same = [
            self._list.item(row)
            for row in range(self._list.count())
            if self._list.item(row).text().casefold() == typed.casefold()
        ]
        item = same[0] if same else _row(typed, _UNCHECKED)
        if not same:
            self._list.insertItem(0, item)
        item.setCheckState(_UNCHECKED if item.checkState() == _CHECKED else _CHECKED)
        self._list.setCurrentItem(item)
        self._field.clear()

    def _filter(self, text: str) -> None:
        for row in range(self._list.count()):
            item = self._list.item(row)
            item.setHidden(text.strip().casefold() not in item.text().casefold())


def _all_tags(stories: Sequence[Tagged], known: Iterable[str]) -> list[str]:
    own = dict.fromkeys(tag for story in stories for tag in story.tags)
    return list({**own, **dict.fromkeys(known)})


def _state(tag: str, stories: Sequence[Tagged]) -> Qt.CheckState:
    having = sum(tag in story.tags for story in stories)
    if having == 0:
        return _UNCHECKED
    return _CHECKED if having == len(stories) else _SOME


def _row(tag: str, state: Qt.CheckState) -> QListWidgetItem:
    item = QListWidgetItem(tag)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(state)
    return item
