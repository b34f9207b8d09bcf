"""The search field: answers while one types, completes, and remembers what was searched for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from reader.translation import tr
from reader.ui.completions import chosen_completion

_TYPING_MILLISECONDS = 70
"""After a key, before the search runs: less than between two keys of a quick typist."""


_COMPLETION_STYLE = """
QListView#completions { border: 2px solid palette(highlight); border-radius: 4px; outline: 0; }
QListView#completions::item { padding: 5px 10px; }
QListView#completions::item:selected {
  background: palette(highlight); color: palette(highlighted-text);
}
"""
"""The border of the field that has the keys, so that they are seen to belong to it."""
_COMPLETION_WIDTH, _WIDEST_COMPLETION = 180, 340
"""Pixels: the least and the greatest width of the completions beside the field."""
_SHARED_BORDER = 2
"""Pixels: the border of the field, on which that of the completions lies."""


class SearchField(QLineEdit):
    """A line for queries with a list of completions below it."""

    typed = Signal(str)
    """str: what stands there, a moment after the last keystroke."""
    submitted = Signal(str)
    """str: Enter was pressed."""
    completions_wanted = Signal(str)
    """str: what the completions shall be for; empty for the history."""
    left = Signal()
    """The person goes on to the results."""
    given_up = Signal()
    """Escape was pressed: the search is over, and no result was asked for."""
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self.setPlaceholderText(tr("Search all stories  ( / )"))
        self.setAccessibleName(tr("Search Library"))
        self.setClearButtonEnabled(True)
        self._suggestions = QStringListModel(self)
        self._completer = QCompleter(self._suggestions, self)
        # The library chose them already: whatever it gives is shown.
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(9)
        self._completer.setWidget(self)
        self._completer.activated.connect(self._take)
        popup = self._completer.popup()
        assert popup is not None
        self._popup = popup
        popup.setObjectName("completions")
        popup.setStyleSheet(_COMPLETION_STYLE)
        self._soon = QTimer(self, singleShot=True, interval=_TYPING_MILLISECONDS)
        self._soon.timeout.connect(self._announce)
        self.textEdited.connect(lambda text: self._soon.start())
        self.textChanged.connect(self._notice_clearing)
        self._popup.installEventFilter(self)

    def suggest(self, text: str, lines: Sequence[str]) -> None:
        """Offer completions of a text; those that come too late are not shown."""
        offered = [line for line in lines if line != text]
        if text != self.text() or not self.hasFocus() or not offered:
            self._popup.hide()
            return
        self._suggestions.setStringList(offered)
        place = self._free_place() if text else QRect()
        if place is None:
            self._popup.hide()
            return
        self._completer.complete()
        if not place.isNull():
            self._popup.setGeometry(place.adjusted(0, 0, 0, self._popup.height()))

    def _free_place(self) -> QRect | None:
        """Return where completions cover no result: right or left of the field, if there is room.

        They begin at the field's own edge, so that both are seen to be one.  A rectangle of the
        screen without height; empty where the field is in no window.
        """
        column, window = self.parentWidget(), self.window()
        if column is None or column is window:
            return QRect()
        corner = self.mapToGlobal(QPoint(0, 0))
        left, right = corner.x() + _SHARED_BORDER, corner.x() + self.width() - _SHARED_BORDER
        edge = window.mapToGlobal(QPoint(0, 0)).x()
        after, before = edge + window.width() - right, left - edge
        width = min(before, _WIDEST_COMPLETION)
        on_right = QRect(right, corner.y(), min(after, _WIDEST_COMPLETION), 0)
        on_left = QRect(left - width, corner.y(), width, 0)
        # Over the page first: on its other side the list has the sidebar.
        sides = (on_left, on_right) if self.isRightToLeft() else (on_right, on_left)
        return next((side for side in sides if side.width() >= _COMPLETION_WIDTH), None)

    def set_query(self, query: str) -> None:
        """Show a query without searching for it."""
        self._soon.stop()
        if query != self.text():
            self.setText(query)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Search by Enter, clear by Escape, complete or go on to the list by the down key."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._soon.stop()
            self._popup.hide()
            self.submitted.emit(self.text())
        elif key == Qt.Key.Key_Escape:
            # The next key is meant for the list again, not for the field.
            self.clear()
            self.given_up.emit()
        elif key == Qt.Key.Key_Down:
            if self.text():
                if self._soon.isActive():
                    self._announce()
                self.left.emit()
            else:
                self.completions_wanted.emit("")
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Close the completions when the focus goes."""
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._popup.hide()
        super().focusOutEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape closes only the completions; Enter and Tab take the one that was chosen."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._answer(event) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _answer(self, event: QKeyEvent) -> bool:
        """Answer a key while completions are shown; return whether nobody else shall see it.

        The completer would hand it to the field first, which searches or clears.
        """
        key = event.key()
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        chosen = chosen_completion(self._popup)
        if key == Qt.Key.Key_Escape:
            self._popup.hide()
            return True
        if chosen is not None and (enter or key == Qt.Key.Key_Tab):
            self._popup.hide()
            self._take(chosen)
            return True
        if enter:
            self._popup.hide()
            self.keyPressEvent(event)
            return True
        return False

    def _take(self, line: str) -> None:
        self.setText(line)
        self._announce()

    def _announce(self) -> None:
        self._soon.stop()
        self.typed.emit(self.text())
        if self.text().strip():
            self.completions_wanted.emit(self.text())

    def _notice_clearing(self, text: str) -> None:
        if not text:
            self._soon.stop()
            self._popup.hide()
            self.cleared.emit()
