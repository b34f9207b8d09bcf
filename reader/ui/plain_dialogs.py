"""Questions to the person, in plain text whatever their words are made of."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)


def button_box(buttons: QDialogButtonBox.StandardButton) -> QDialogButtonBox:
    """Return the buttons of a dialog without pictures: those of Qt are black on dark grounds."""
    box = QDialogButtonBox(buttons)
    take_pictures_off(box)
    return box


def take_pictures_off(box: QDialogButtonBox) -> None:
    """Leave the buttons of a dialog their words alone."""
    for button in box.buttons():
        button.setIcon(QIcon())


def add_cancel(box: QMessageBox) -> QPushButton:
    """Add the button that cancels to a box, without a picture as all others."""
    button = box.addButton(QMessageBox.StandardButton.Cancel)
    button.setIcon(QIcon())
    return button


def plain_box(parent: QWidget | None, title: str, words: str, more: str = "") -> QMessageBox:
    """Return a box that takes its words as they are; `more` stands below them, smaller."""
    box = QMessageBox(parent)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(words)
    box.setInformativeText(more)
    return box


def open_box(parent: QWidget, name: str, title: str, words: str, more: str) -> QMessageBox:
    """Return such a box for `open`: it goes when it is closed; `name` is its object name."""
    box = plain_box(parent, title, words, more)
    box.setObjectName(name)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return box


def confirm(parent: QWidget | None, title: str, words: str, verb: str) -> bool:
    """Ask before something is done; return whether the button that names the `verb` was pressed.

    Enter and Escape cancel.
    """
    box = plain_box(parent, title, words)
    box.setIcon(QMessageBox.Icon.Warning)
    act = box.addButton(verb, QMessageBox.ButtonRole.AcceptRole)
    cancel = add_cancel(box)
    box.setDefaultButton(cancel)
    box.setEscapeButton(cancel)
    act.setAutoDefault(False)
    box.exec()
    return box.clickedButton() is act


def show_error(parent: QWidget | None, title: str, words: str) -> None:
    """Say what went wrong, in a box of its own."""
    box = plain_box(parent, title, words)
    box.setIcon(QMessageBox.Icon.Critical)
    box.exec()


class TextQuestion(QDialog):
    """Asks for one line of text; `choices` are completed while one types."""

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        label: str,
        verb: str,
        text: str = "",
        choices: Sequence[str] = (),
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        words = QLabel(label, wordWrap=True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        self._field = QLineEdit(text)
        self._field.setAccessibleName(label.rstrip(":"))
        self._field.setMinimumWidth(320)
        self._field.selectAll()
        words.setBuddy(self._field)
        if choices:
            completer = QCompleter(list(choices), self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            self._field.setCompleter(completer)
        buttons = button_box(QDialogButtonBox.StandardButton.Cancel)
        self._act: QPushButton = buttons.addButton(verb, QDialogButtonBox.ButtonRole.AcceptRole)
        self._act.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._field.textChanged.connect(lambda _: self._follow())
        layout = QVBoxLayout(self)
        for widget in (words, self._field, buttons):
            layout.addWidget(widget)
        self._follow()

    def answer(self) -> str:
        """Return the text that was typed."""
        return self._field.text().strip()

    def _follow(self) -> None:
        self._act.setEnabled(bool(self.answer()))


def ask_text(
    parent: QWidget | None,
    title: str,
    label: str,
    verb: str,
    text: str = "",
    choices: Sequence[str] = (),
) -> str | None:
    """Return the line of text that the person gives, or None where the question was cancelled."""
    question = TextQuestion(parent, title, label, verb, text, choices)
    return question.answer() if question.exec() else None
