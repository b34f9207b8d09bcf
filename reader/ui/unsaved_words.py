"""What a person wrote and the library did not take is kept in sight, to be saved again.

It is kept in a file as well, from which the next window shows it again: the close of a window, the
end of a session or a crash takes no words along. Changes without words, as a star, that wait for
the library lie in that file too, and the next window makes them at its start.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from reader.library.waiting_changes import without_undone
from reader.library.written_words import Kept, UnsavedFile, WrittenWords
from reader.model import Changes
from reader.translation import tr
from reader.ui.jobs import Jobs
from reader.ui.plain_dialogs import button_box
from reader.ui.undo_commands import UndoCommands


class UnsavedWords(QObject):
    """Shows each text that was refused in a dialog, until it is saved or given up."""

    def __init__(
        self,
        jobs: Jobs,
        commands: UndoCommands,
        window: QWidget,
        file: UnsavedFile,
        finish_writing: Callable[[], None],
    ) -> None:
        """Watch the writes of words; `finish_writing` takes what is still in a field."""
        super().__init__(window)
        self._jobs = jobs
        self._commands = commands
        self._window = window
        self._file = file
        self._finish_writing = finish_writing
        self._dialogs: dict[str, _UnsavedDialog] = {}
        earlier = file.read()
        self._earlier = [each for each in earlier if isinstance(each, WrittenWords) and each.words]
        self._unmade = [each for each in earlier if each not in self._earlier]
        for written in self._earlier:
            commands.hold(written)
        commands.lies_in_file = file.holds
        jobs.kept_ended.connect(self._follow)
        commands.words_refused.connect(self._show)
        commands.words_saved.connect(self._forget)
        window.installEventFilter(self)

    def make_up(self, then: Callable[[], None]) -> None:
        """Make what an earlier window could not, then go on: at once where there is nothing."""
        waiting, self._unmade = self._unmade, []
        if not waiting:
            then()
            return
        labels: list[str] = []

        def take(made: Changes | None) -> None:
            self._commands.announce(made, quietly=True)
            if made is not None and made.label:
                labels.append(made.label)

        def end(_: object) -> None:
            if labels:
                words = tr(
                    "From before Broadsheet was closed: {changes}", changes="; ".join(labels)
                )
                self._commands.said.emit(words, False)
            then()

        for change in waiting:
            self._commands.make(change, take)
        self._jobs.write(lambda library, ticket: None, end, failed=end)

    def bring_back(self) -> None:
        """Show what an earlier window could not save."""
        for written in self._earlier:
            if written in self._commands.unsaved():
                self._show(written, tr("Broadsheet was closed before this could be saved."))
        self._earlier = []

    def save_again(self) -> None:
        """Ask once more for everything that is not saved, as at the end."""
        for dialog in list(self._dialogs.values()):
            self._commands.write_words(dialog.written)

    def keep(self) -> bool:
        """Bring the file up to date; gives whether all that is not saved is in it."""
        try:
            self._file.keep(self._left())
        except OSError:
            return False
        return True

    def _left(self) -> list[Kept]:
        """Return what is not in the library: words refused or waiting, and changes that wait."""
        words = self._commands.unsaved()
        waiting = without_undone([*self._unmade, *self._jobs.unmade()])
        return [*words, *(each for each in waiting if each not in words)]

    def _follow(self) -> None:
        # A change that is made must not be made once more by the next window.
        if self._file.holds_any:
            self.keep()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the window stay where its end would lose words: no file takes them either."""
        if event.type() != QEvent.Type.Close:
            return False
        self._finish_writing()
        if self.keep():
            return False
        event.ignore()
        for dialog in self._dialogs.values():
            dialog.raise_()
            dialog.activateWindow()
        return True

    def _show(self, written: WrittenWords, reason: str) -> None:
        self._close_dialog(written.about)
        dialog = _UnsavedDialog(written, reason, self._window)
        dialog.again_wanted.connect(lambda: self._commands.write_words(written))
        dialog.discard_wanted.connect(lambda: self._give_up(written.about))
        self._dialogs[written.about] = dialog
        dialog.show()
        self.keep()

    def _give_up(self, about: str) -> None:
        self._commands.give_up(about)
        self._forget(about)

    def _forget(self, about: str) -> None:
        """Forget words: they are saved, or later ones about the same are."""
        self._close_dialog(about)
        self.keep()

    def _close_dialog(self, about: str) -> None:
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
