"""Corrects what is known of a story, and edits the note on it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from reader.model import Story
from reader.translation import tr, translatable
from reader.ui.language_names import known_languages, read_language, spoken_language
from reader.ui.local_dates import read_date, written_date
from reader.ui.plain_dialogs import button_box

_FIELDS = (
    ("title", translatable("Title")),
    ("subtitle", translatable("Standfirst")),
    ("byline", translatable("Byline")),
    ("site", translatable("Site")),
    ("section", translatable("Section")),
    ("published", translatable("Published")),
    ("language", translatable("Language")),
    ("url", translatable("Address")),
)


class FactsDialog(QDialog):
    """One line for each fact; what is emptied is taken away."""

    def __init__(self, story: Story, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._story = story
        self.setWindowTitle(tr("Edit Details"))
        self.resize(560, 330)
        form = QFormLayout()
        self._lines: dict[str, QLineEdit] = {}
        for name, label in _FIELDS:
            value = getattr(story, name) or ""
            line = QLineEdit(_shown(name, value))
            line.setCursorPosition(0)
            self._lines[name] = line
            form.addRow(tr(label), line)
        self._lines["published"].setPlaceholderText(written_date("2024-10-22"))
        names = QCompleter(list(known_languages()), self)
        names.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._lines["language"].setCompleter(names)
        self._warning = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._warning.hide()
        buttons = _buttons(self)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self._warning)
        layout.addWidget(buttons)

    def facts(self) -> dict[str, str | None]:
        """Return the facts that were changed; None for one that was emptied."""
        changed: dict[str, str | None] = {}
        for name, line in self._lines.items():
            value = line.text().strip() or None
            if line.text().strip() == _shown(name, getattr(self._story, name) or "").strip():
                continue
            if name == "published":
                value = read_date(value) if value else None
            elif name == "language":
                value = read_language(value) if value else None
            if value != getattr(self._story, name):
                changed[name] = value
        return changed

    def _is_date(self, text: str) -> bool:
        unchanged = text == written_date(self._story.published)
        return not text or unchanged or read_date(text) is not None

    def accept(self) -> None:
        """Close, unless the title is empty or the date is none."""
        published = self._lines["published"].text().strip()
        language = self._lines["language"].text().strip()
        if not self._lines["title"].text().strip():
            self._warn(tr("Enter a title."))
        elif not self._is_date(published):
            self._warn(tr("Enter a date such as {example}.", example=written_date("2024-10-22")))
        elif language and not self._is_language(language):
            self._warn(tr("Enter a language such as {example}.", example=spoken_language("en")))
        else:
            super().accept()

    def _is_language(self, text: str) -> bool:
        return text == spoken_language(self._story.language) or read_language(text) is not None

    def _warn(self, words: str) -> None:
        self._warning.setText(words)
        self._warning.show()


def _shown(name: str, value: str) -> str:
    """How a fact is written for a person."""
    if name == "published":
        return written_date(value)
    return spoken_language(value) if name == "language" else value


class NoteDialog(QDialog):
    """A field of plain text (Markdown); Ctrl+Enter closes it."""

    def __init__(self, title: str, note: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Note"))
        self.resize(460, 280)
        heading = QLabel(title, wordWrap=True)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        self._text = QPlainTextEdit(note)
        self._text.setAccessibleName(tr("Note"))
        self._text.setTabChangesFocus(True)
        layout = QVBoxLayout(self)
        layout.addWidget(heading)
        layout.addWidget(self._text)
        layout.addWidget(_buttons(self))
        self._text.setFocus()

    def note(self) -> str:
        """Return what was written."""
        return self._text.toPlainText().strip()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter keeps the note."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.accept()
        else:
            super().keyPressEvent(event)


def _buttons(dialog: QDialog) -> QDialogButtonBox:
    buttons = button_box(
        QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
    )
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    return buttons
