"""The small box at a selection or a highlight: colours, note, copy, search, bin."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.model import COLOURS
from reader.translation import tr
from reader.ui.escaped_text import give_tooltip
from reader.ui.icons import dot
from reader.ui.themes import Theme
from reader.ui.word_button import word_button

_DOT = 18
"""Pixels of a colour's dot."""
_NOTE_HEIGHT = 84
"""Pixels of the field for a note."""


class Popover(QFrame):
    """Announces what a person wants done with the marked words.

    It serves a selection (a colour makes a highlight) or a highlight that is there already (a
    colour recolours it, and a bin appears).  What is typed while it is open begins the note.
    """

    colour_chosen = Signal(str)
    note_saved = Signal(str, object, object)
    """The note and its tags as they are now, and both as they were when the box was opened."""
    copy_wanted = Signal()
    search_wanted = Signal()
    removed = Signal()
    closed = Signal(bool)
    """bool: whether the keyboard was not elsewhere, such as in the list."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.room = parent
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setAccessibleName(tr("Highlight the selection"))
        self._names: dict[str, str] = {colour: colour.capitalize() for colour in COLOURS}
        self._last = COLOURS[0]
        self._theme: Theme | None = None
        self._place = QRect()
        self._begun: tuple[str, tuple[str, ...]] = ("", ())
        self._colours = QHBoxLayout()
        self._buttons: dict[str, QToolButton] = {}
        for colour in COLOURS:
            button = self._button("", colour.capitalize())
            button.setIconSize(QSize(_DOT, _DOT))
            button.setMinimumSize(_DOT + 12, _DOT + 10)
            button.clicked.connect(lambda checked=False, c=colour: self.colour_chosen.emit(c))
            self._buttons[colour] = button
        self._order()
        self._add_note_fields()
        row = QHBoxLayout()
        row.addLayout(self._colours)
        for sign, name, slot in (
            (tr("Note"), tr("Add a note (Shift+N)"), self.open_note),
            (tr("Copy"), tr("Copy the selection"), self.copy_wanted.emit),
            (tr("Search"), tr("Search library for the selection"), self.search_wanted.emit),
        ):
            button = self._button(sign, name)
            button.clicked.connect(slot)
            row.addWidget(button)
        self._bin = self._button(
            tr("Remove", context="action"), tr("Remove Highlight", context="action")
        )
        self._bin.clicked.connect(self.removed)
        row.addWidget(self._bin)
        whole = self._whole = QVBoxLayout(self)
        whole.setContentsMargins(8, 6, 8, 6)
        whole.addLayout(row)
        whole.addWidget(self._note)
        whole.addWidget(self._tags)
        whole.addWidget(self._save, alignment=Qt.AlignmentFlag.AlignRight)
        self.hide()

    def _add_note_fields(self) -> None:
        """Make what a note and its tags are written in; hidden until it is asked for."""
        self._note = QPlainTextEdit(self)
        self._note.setPlaceholderText(tr("Note (Ctrl+Enter saves)"))
        self._note.setAccessibleName(tr("Note"))
        self._note.setFixedHeight(_NOTE_HEIGHT)
        self._note.setTabChangesFocus(True)
        self._note.hide()
        self._tags = QLineEdit(self)
        self._tags.setPlaceholderText(tr("Tags, separated by commas"))
        self._tags.setAccessibleName(tr("Tags of the highlight"))
        self._tags.returnPressed.connect(self.save_note)
        self._tags.hide()
        self._save = QPushButton(tr("Save Note", context="action"), self)
        self._save.clicked.connect(self.save_note)
        self._save.hide()

    @property
    def writing(self) -> bool:
        """Whether a note is being written."""
        return self.isVisible() and self._note.isVisible()

    def set_theme(self, theme: Theme) -> None:
        """Show the colours as they are in this theme."""
        self._theme = theme
        self.setStyleSheet(
            f"Popover {{ background: {theme.panel}; border: 1px solid {theme.rule};"
            f" border-radius: 8px; }} Popover QToolButton {{ color: {theme.text}; }}"
        )
        self._draw()

    def set_names(self, names: Mapping[str, str]) -> None:
        """Call the colours as the person does."""
        self._names.update({c: name for c, name in names.items() if c in self._buttons and name})
        self._draw()

    def set_last(self, colour: str) -> None:
        """Put the colour used last first."""
        if colour in self._buttons:
            self._last = colour
            self._order()

    def open(
        self,
        place: QRect,
        *,
        note: str = "",
        colour: str = "",
        tags: Sequence[str] = (),
        marked: bool = False,
    ) -> None:
        """Show the box at a rectangle of the parent; `marked` for a highlight that is there."""
        self._begun = note.strip(), tuple(tags)
        self._note.setPlainText(note)
        self._tags.setText(", ".join(tags))
        self._show_note(bool(note or tags))
        self._bin.setVisible(marked)
        for name, button in self._buttons.items():
            button.setChecked(name == colour)
        self._place = place
        self._move_to(place)
        self.show()
        self.raise_()

    def open_note(self) -> None:
        """Go to the note; the box grows away from the words that it is about."""
        self._show_note(True)
        self._move_to(self._place)
        self._note.setFocus()
        cursor = self._note.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self._note.setTextCursor(cursor)

    def type_into(self, letters: str) -> None:
        """Begin the note with what was typed."""
        self.open_note()
        self._note.insertPlainText(letters)

    def save_note(self) -> None:
        """Give the note out, where it was changed, and close."""
        self._give_note()
        self.close_quietly()

    def close_quietly(self) -> None:
        """Close; a note that was begun is saved, never lost."""
        if not self.isVisible():
            return
        if self._note.isVisible():
            self._give_note()
        focused = QApplication.focusWidget()
        had_keyboard = focused is None or self.isAncestorOf(focused)
        self.hide()
        self.closed.emit(had_keyboard)

    def _give_note(self) -> None:
        """Give a changed note out, once."""
        parts = (part.strip().lstrip("#") for part in self._tags.text().split(","))
        written = self._note.toPlainText().strip(), tuple(dict.fromkeys(filter(None, parts)))
        if written != self._begun:
            begun, self._begun = self._begun, written
            self.note_saved.emit(*written, begun)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes, Ctrl+Enter saves, the digits choose a colour."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape or (
            control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            self.save_note()
        else:
            super().keyPressEvent(event)

    # -- looks --------------------------------------------------------------------------------

    def _button(self, words: str, name: str) -> QToolButton:
        button = word_button(words, name, self)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _order(self) -> None:
        for button in self._buttons.values():
            self._colours.removeWidget(button)
        for colour in (self._last, *(c for c in COLOURS if c != self._last)):
            self._colours.addWidget(self._buttons[colour])

    def _draw(self) -> None:
        if self._theme is None:
            return
        for number, (colour, button) in enumerate(self._buttons.items(), start=1):
            fill, edge = QColor(self._theme.marks[colour]), QColor(self._theme.lines[colour])
            button.setIcon(dot(fill, _DOT, edge=edge))
            button.setCheckable(True)
            name = f"{self._names[colour]} ({number})"
            give_tooltip(button, name)
            button.setAccessibleName(tr("Highlight in {names}", names=self._names[colour]))

    def _show_note(self, shown: bool) -> None:
        self._note.setVisible(shown)
        self._tags.setVisible(shown)
        self._save.setVisible(shown)
        self.adjustSize()

    def _move_to(self, place: QRect) -> None:
        self._whole.activate()
        self.resize(self._whole.sizeHint())
        room = self.room.rect()
        left = place.center().x() - self.width() // 2
        top = place.top() - self.height() - 8
        if top < 4:
            top = min(place.bottom() + 8, room.bottom() - self.height() - 4)
        left = max(4, min(left, room.right() - self.width() - 4))
        self.move(QPoint(left, max(4, top)))


def begins_note(event: QKeyEvent) -> bool:
    """Return whether a key types a letter and does not mark, as `h`, `1` to `5`, Shift+N do."""
    command = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    letter = event.text()
    if not letter.strip() or not letter.isprintable() or event.modifiers() & command:
        return False
    if event.key() == Qt.Key.Key_N and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        return False
    return letter not in {"h", "1", "2", "3", "4", "5"} and event.key() != Qt.Key.Key_Delete
