"""What a person wrote and the library did not take is kept in sight, to be saved again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from reader.translation import tr
from reader.ui.plain_dialogs import button_box
from reader.ui.undo_commands import UndoCommands, WrittenWords


class UnsavedWords(QObject):
    """Shows each text that was refused in a dialog, until it is saved or given up."""

    def __init__(self, commands: UndoCommands, window: QWidget) -> None:
        super().__init__(window)
        self._commands = commands
        self._window = window
        self._dialogs: dict[str, _UnsavedDialog] = {}
        commands.words_refused.connect(self._show)
        commands.words_saved.connect(self._forget)

    def save_again(self) -> None:
        """Ask once more for everything that is not saved, as at the end."""
        for dialog in list(self._dialogs.values()):
            self._commands.write_words(dialog.written)

    def _show(self, written: WrittenWords, reason: str) -> None:
        self._forget(written.about)
        dialog = _UnsavedDialog(written, reason, self._window)
        dialog.again_wanted.connect(lambda: self._commands.write_words(written))
        dialog.discard_wanted.connect(lambda: self._forget(written.about))
        self._dialogs[written.about] = dialog
        dialog.show()

    def _forget(self, about: str) -> None:
        """Close the dialog: the words are saved, or later ones about the same are."""
        dialog = self._dialogs.pop(about, None)
        if dialog is not None:
            dialog.hide()
            dialog.deleteLater()


class _UnsavedDialog(QDialog):
    """The words and why they are not saved; it waits beside the window for an answer."""

    again_wanted = Signal()
    discard_wanted = Signal()

    def __init__(self, written: WrittenWords, reason: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.written = written
        self.setModal(False)
        self.setWindowFlag(Qt.WindowType.WindowCloseButtonHint, False)
        self.setWindowTitle(tr("Not Saved"))
        self.resize(460, 280)
        why = QLabel(reason, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        words = QPlainTextEdit(written.words, readOnly=True)
        words.setAccessibleName(tr("What you wrote"))
        words.setTabChangesFocus(True)
        layout = QVBoxLayout(self)
        layout.addWidget(why)
        layout.addWidget(words)
        layout.addWidget(self._buttons(words.toPlainText))

    def reject(self) -> None:
        """Stay: Esc is pressed by habit, and only the button gives the words up."""

    def _buttons(self, words: Callable[[], str]) -> QDialogButtonBox:
        box = button_box(QDialogButtonBox.StandardButton.NoButton)
        save = box.addButton(tr("Save Again", context="action"), box.ButtonRole.AcceptRole)
        save.clicked.connect(self.again_wanted)
        # Once is enough: where it fails again, another dialog says so.
        save.clicked.connect(lambda: save.setEnabled(False))
        copy = box.addButton(tr("Copy", context="action"), box.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(words()))
        discard = box.addButton(tr("Discard", context="action"), box.ButtonRole.RejectRole)
        discard.clicked.connect(self.discard_wanted)
        discard.setAutoDefault(False)
        return box
