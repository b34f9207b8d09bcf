"""The tags of the story on the page, given and taken where they are shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QToolButton, QWidget

from reader.translation import tr
from reader.ui.completions import chosen_completion
from reader.ui.escaped_text import give_tooltip
from reader.ui.flow_layout import FlowLayout
from reader.ui.icons import dot
from reader.ui.menus import escaped

_LONGEST = 32
"""Characters of a tag that are shown on its button; the tooltip has all of them."""
_FIELD_WIDTH = 150
"""Pixels of the field, at least."""
_FIELD_EDGES = 40
"""Pixels of a field beside its words: padding, frame and the cursor."""
_SPOT = 8
"""Pixels of the dot in a tag's colour."""
_MOST_VISIBLE = 8
"""Lines of the completions: they cover no more than the first lines of the page."""


class TagField(QLineEdit):
    """A line for one more tag, completed from those there are."""

    entered = Signal(str)
    """str: a tag to give."""
    emptied = Signal()
    """Backspace in the empty line: the last tag is to go."""
    focused = Signal()
    left = Signal()
    """Escape, or Enter in the empty line: the person goes on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tag-field")
        self.setPlaceholderText(tr("Add tag…"))
        self.setAccessibleName(tr("Add tag"))
        prompt = self.fontMetrics().horizontalAdvance(self.placeholderText())
        self.setFixedWidth(max(_FIELD_WIDTH, prompt + _FIELD_EDGES))
        self._known = QStringListModel(self)
        self._completer = QCompleter(self._known, self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setMaxVisibleItems(_MOST_VISIBLE)
        self._completer.setWidget(self)
        self._completer.activated.connect(self._take)
        popup = self._completer.popup()
        assert popup is not None
        self._popup = popup
        popup.installEventFilter(self)
        self.textEdited.connect(self._complete)

    def offer(self, tags: Sequence[str]) -> None:
        """Complete from these tags."""
        self._known.setStringList(list(tags))
        if self.text():
            self._complete(self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter gives the tag; Backspace in the empty line takes the last one."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif key == Qt.Key.Key_Escape:
            self._empty()
            self.left.emit()
        elif key == Qt.Key.Key_Down and not self._popup.isVisible():
            self._complete(self.text())
        elif key == Qt.Key.Key_Backspace and not self.text():
            self.emptied.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window where the line has nothing of its own to undo."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
            if (event.matches(undo) and not self.isUndoAvailable()) or (
                event.matches(redo) and not self.isRedoAvailable()
            ):
                event.ignore()
                return False
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Ask for the tags there are."""
        super().focusInEvent(event)
        self.focused.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer Enter, Tab and Escape while completions are shown.

        The completer would hand Enter to the line first, which gives what was typed.
        """
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            chosen = chosen_completion(self._popup)
            if event.key() == Qt.Key.Key_Escape:
                self._popup.hide()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._popup.hide()
                if chosen is None:
                    self._enter()
                else:
                    self._take(chosen)
                return True
            first = self._completer.currentCompletion()
            if event.key() == Qt.Key.Key_Tab and first:
                self._popup.hide()
                self._take(chosen or first)
                return True
        return super().eventFilter(watched, event)

    def _complete(self, text: str) -> None:
        self._completer.setCompletionPrefix(text.strip())
        if self._completer.completionCount() and self.hasFocus():
            self._completer.complete()
        else:
            self._popup.hide()

    def _take(self, tag: str) -> None:
        self.entered.emit(tag)
        # The completer writes its choice into the line after this signal.
        self._empty()

    def _empty(self) -> None:
        """Empty the line, with nothing left to undo in it: what was typed became a tag."""
        self.setText("")

    def _enter(self) -> None:
        tags = [" ".join(part.split()) for part in self.text().split(",")]
        self._empty()
        if not any(tags):
            self.left.emit()
        for tag in filter(None, tags):
            self.entered.emit(tag)


class TagStrip(QWidget):
    """Above the page: a button for each tag, a way to take it, and a field for one more."""

    added = Signal(str)
    removed = Signal(str)
    wanted = Signal(str)
    """str: the stories with this tag shall be listed."""
    known_wanted = Signal()
    """The tags of the library are needed for completion."""
    left = Signal()
    """The person is done with the tags."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tag-strip")
        self.setAccessibleName(tr("Tags of this story"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._tags: tuple[str, ...] = ()
        self._known: Sequence[str] = ()
        self._colours: Mapping[str, QColor] = {}
        self._chips: list[QWidget] = []
        self.field = TagField(self)
        self._flow = FlowLayout(self)
        self._flow.setContentsMargins(12, 3, 12, 3)
        self._flow.addWidget(self.field)
        self.field.entered.connect(self._add)
        self.field.emptied.connect(self._remove_last)
        self.field.focused.connect(self.known_wanted)
        self.field.left.connect(self.left)
        self.hide()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a tag wherever in the strip one clicks: nothing shows where its field ends."""
        self.field.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags that are shown."""
        return self._tags

    def set_colours(self, colours: Mapping[str, QColor]) -> None:
        """Show tags with the colours that the person gave them, by name."""
        if colours != self._colours:
            self._colours = colours
            shown, self._tags = self._tags, ()
            self.show_tags(shown)

    def show_tags(self, tags: Sequence[str]) -> None:
        """Show the tags of a story; the keyboard stays in the field."""
        if tuple(tags) == self._tags:
            return
        focused = self.focusWidget()
        on_chip = focused is not None and focused is not self.field and focused.hasFocus()
        self._tags = tuple(tags)
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._flow.removeWidget(self.field)
        self._chips = [self._chip(tag) for tag in self._tags]
        for widget in (*self._chips, self.field):
            self._flow.addWidget(widget)
        self._order_tabs()
        if on_chip:
            self.field.setFocus()
        self.field.offer(self._offered())
        self.updateGeometry()

    def offer(self, known: Sequence[str]) -> None:
        """Complete from the tags of the library."""
        self._known = known
        self.field.offer(self._offered())

    def edit(self) -> None:
        """Give the keyboard to the field."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _offered(self) -> list[str]:
        own = {tag.casefold() for tag in self._tags}
        return [tag for tag in self._known if tag.casefold() not in own]

    def _order_tabs(self) -> None:
        before: QWidget | None = None
        for chip in self._chips:
            for button in chip.findChildren(QToolButton):
                if before is not None:
                    QWidget.setTabOrder(before, button)
                before = button
        if before is not None:
            QWidget.setTabOrder(before, self.field)

    def _chip(self, tag: str) -> QWidget:
        chip = QWidget(self)
        chip.setObjectName("tag-chip")
        chip.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        name = QToolButton(chip)
        name.setText(escaped(tag if len(tag) <= _LONGEST else f"{tag[: _LONGEST - 1]}…"))
        name.setAccessibleName(tr("Show stories with the tag {tag}", tag=tag))
        give_tooltip(name, tr("Show stories with the tag {tag}", tag=tag))
        name.clicked.connect(lambda *_: self.wanted.emit(tag))
        if colour := self._colours.get(tag):
            name.setIcon(dot(colour, _SPOT, ratio=self.devicePixelRatioF()))
            name.setIconSize(QSize(_SPOT, _SPOT))
            name.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        away = QToolButton(chip)
        away.setText("×")
        away.setAccessibleName(tr("Remove the tag {tag}", tag=tag))
        give_tooltip(away, tr("Remove the tag {tag}", tag=tag))
        away.clicked.connect(lambda *_: self.removed.emit(tag))
        row = QHBoxLayout(chip)
        row.setContentsMargins(2, 0, 2, 0)
        row.setSpacing(0)
        for button in (name, away):
            button.setObjectName("tag-button")
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            row.addWidget(button)
        chip.show()
        return chip

    def _add(self, tag: str) -> None:
        if tag.casefold() not in {own.casefold() for own in self._tags}:
            self.added.emit(tag)

    def _remove_last(self) -> None:
        if self._tags:
            self.removed.emit(self._tags[-1])
