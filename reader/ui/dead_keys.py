"""Keys that can do nothing now: they say why, and words typed after them are no commands."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit

from reader.translation import tr, translatable
from reader.ui.actions import WINDOW
from reader.ui.window_context import WindowContext

_ASK_FOR_WORDS = ("contents", "edit-facts", "note", "save-search", "search", "story-note", "tags")
"""Actions after which somebody types words."""
_PAUSE_MILLISECONDS = 700
"""Chosen: within a word nobody waits so long, and before another command nearly everybody does."""
_SHIFT, _KEYPAD = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier
_OPEN_FIRST = translatable("Open a story first.")
_REASONS = {
    "back": "",
    "forward": "",
    "import-report": "",
    "undo": translatable("There is nothing to undo."),
    "redo": translatable("There is nothing to redo."),
    "save-search": translatable("Enter a search before saving it."),
    "delete-forever": translatable("Only stories in the trash can be deleted permanently."),
}
"""Why an action cannot be chosen; the others need a story. Empty where nothing is to be said."""


class DeadKeys(QObject):
    """Hears of the keys that no field and no list of the window wants."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context.window)
        self._context = context
        self._typed = QElapsedTimer()
        context.window.installEventFilter(self)
        for name in _ASK_FOR_WORDS:
            context.actions[name].triggered.connect(self._look_for_field)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take letters of a word that has no field; say why the key of an action is dead."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if self._in_word() and _is_letter(event):
            self._typed.start()
            event.accept()
            return True
        self._typed.invalidate()
        name = self._dead(event)
        if name is not None:
            if words := _REASONS.get(name, _OPEN_FIRST):
                self._context.say(tr(words))
            if name in _ASK_FOR_WORDS:
                self._typed.start()
        return False

    def _in_word(self) -> bool:
        return self._typed.isValid() and self._typed.elapsed() < _PAUSE_MILLISECONDS

    def _look_for_field(self) -> None:
        """Where an action opened no field, its words would be taken for commands."""
        fields = (QLineEdit, QPlainTextEdit, QTextEdit)
        focused = QApplication.focusWidget()
        if not isinstance(focused, fields) or not focused.isVisible() or focused.isReadOnly():
            self._typed.start()

    def _dead(self, event: QKeyEvent) -> str | None:
        """Return the name of the action whose key this is, where none can be chosen."""
        actions, pressed = self._context.actions, QKeySequence(event.keyCombination())
        named = [
            row.name
            for row in actions.table
            if row.where == WINDOW and pressed in map(QKeySequence, actions.keys_of(row.name))
        ]
        alive = any(actions[name].isEnabled() for name in named)
        return None if alive or not named else named[0]


def _is_letter(event: QKeyEvent) -> bool:
    """Return whether a key writes something."""
    held = event.modifiers() & ~(_SHIFT | _KEYPAD)
    return not held.value and bool(event.text()) and event.text().isprintable()
