"""Ctrl+K: everything that can be done, found by typing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from reader.translation import tr, translatable
from reader.ui.actions import Actions, shown_keys
from reader.ui.elided_label import elided
from reader.ui.list_sources import ListSource

_TYPING_MILLISECONDS = 90
"""After a key, before stories are searched for: a little more than between two quick keys."""
_MOST = 60
"""Rows of the palette."""
_CHOICE_ROLE = Qt.ItemDataRole.UserRole
_SYNONYMS = {
    "preferences": translatable("settings options configure setup", "other words"),
    "larger": translatable("zoom in bigger font size", "other words"),
    "smaller": translatable("zoom out font size", "other words"),
    "normal-size": translatable("zoom reset 100%", "other words"),
    "focus": translatable("full screen distraction free zen", "other words"),
    "trash": translatable("delete remove bin", "other words"),
    "delete-forever": translatable("remove erase", "other words"),
    "archive": translatable("done finished", "other words"),
    "later": translatable("snooze put off postpone read later", "other words"),
    "tags": translatable("label category folder", "other words"),
    "import-files": translatable("add open file", "other words"),
    "import-folder": translatable("add open directory", "other words"),
    "import-paste": translatable("add paste clipboard", "other words"),
    "export": translatable("save as share markdown epub", "other words"),
    "backup": translatable("save copy", "other words"),
    "find": translatable("search in page", "other words"),
    "search": translatable("find all", "other words"),
    "keys": translatable("keyboard shortcuts hotkeys help", "other words"),
    "help": translatable("manual documentation query", "other words"),
    "toggle-panel": translatable("sidebar right inspector annotations", "other words"),
    "open-web": translatable("browser original website", "other words"),
    "speak": translatable("read aloud voice listen text to speech", "other words"),
    "from-pile": translatable("random surprise old unread", "other words"),
    "edit-facts": translatable("metadata title author date rename", "other words"),
    "theme-dark": translatable("night mode black", "other words"),
    "statistics": translatable("stats numbers figures how much read", "other words"),
    "reindex": translatable("repair search", "other words"),
    "quit": translatable("exit close", "other words"),
}
"""Other words for commands, such as people bring along from other programs."""

_KINDS = {
    "tag": translatable("Tag"),
    "site": translatable("Site"),
    "saved": translatable("Saved search"),
    "thread": translatable("Thread"),
}
"""What entries of the sidebar are called in the palette."""
_ROOM_BELOW, _ROOM_BETWEEN = 8, 32
"""Pixels: what a line is higher than its words, and between its words and its end."""
_GROUPS = {
    "theme": translatable("Theme: "),
    "sort": translatable("Sort By: "),
    "group": translatable("Group: "),
    "density": translatable("Row Height: "),
}


@dataclass(frozen=True, slots=True)
class Choice:
    """A line of the palette; `hint` stands at its end."""

    text: str
    hint: str
    run: Callable[[], object]
    also: str = ""
    """Other words by which a person may look for it."""


class Palette(QDialog):
    """A field above a list of choices; the words typed may stand in any order.

    What is typed is announced, so that whoever opened the palette can add what was found for it;
    one that `searches` says that it does until then.
    """

    typed = Signal(str)
    """str: what stands in the field, a moment after the last key."""

    def __init__(
        self,
        choices: Sequence[Choice],
        parent: QWidget,
        *,
        name: str = translatable("Command Palette"),
        prompt: str = translatable("Type a command, a story, a tag or a site"),
        most: int = _MOST,
        searches: bool = False,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("palette")
        self.setAccessibleName(tr(name))
        self._most = most
        self._searches = searches
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._choices = choices
        self._found: tuple[str, Sequence[Choice]] = ("", ())
        self._soon = QTimer(self, singleShot=True, interval=_TYPING_MILLISECONDS)
        self._field = QLineEdit(placeholderText=tr(prompt))
        self._field.setAccessibleName(tr("Find a command"))
        self._field.textChanged.connect(self._follow)
        self._field.installEventFilter(self)
        self._soon.timeout.connect(lambda: self.typed.emit(self._field.text().strip()))
        self._list = QListWidget()
        self._list.setAccessibleName(tr("Commands"))
        self._list.setItemDelegate(_ChoiceDelegate(self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemActivated.connect(lambda item: self._run())
        self._list.itemClicked.connect(lambda item: self._run())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self._field)
        layout.addWidget(self._list)
        self._filter("")
        width = min(600, parent.width() - 20)
        self.resize(width, min(430, parent.height() - 40))
        corner = parent.mapToGlobal(parent.rect().topLeft())
        self.move(corner.x() + (parent.width() - width) // 2, corner.y() + 60)
        self._field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk the list with the arrows while one types; run with Enter."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self._list.keyPressEvent(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._run()
                return True
        return super().eventFilter(watched, event)

    def add_found(self, typed: str, found: Sequence[Choice]) -> None:
        """Put what was found for these words behind the other choices; the chosen one stays."""
        # The palette may have been closed while its answer was on the way.
        if not isValid(self) or typed != self._field.text().strip():
            return
        self._found = (typed, found)
        row = self._list.currentRow()
        self._filter(self._field.text())
        self._list.setCurrentRow(max(0, row))

    def _follow(self, typed: str) -> None:
        self._filter(typed)
        if typed.strip():
            self._soon.start()
        else:
            self._soon.stop()

    def _filter(self, typed: str) -> None:
        words = typed.casefold().split()
        self._list.clear()
        fitting = [
            c
            for c in self._choices
            if all(word in f"{c.text} {c.also}".casefold() for word in words)
        ]
        fitting.sort(key=lambda c: not c.text.strip().casefold().startswith(typed.casefold()))
        words_of_found, found = self._found
        more = found if words_of_found == typed.strip() else ()
        for choice in [*fitting[: self._most - len(more)], *more]:
            item = QListWidgetItem(choice.text)
            item.setData(_CHOICE_ROLE, choice)
            spoken = f"{choice.text}, {choice.hint}" if choice.hint else choice.text
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            self._list.addItem(item)
        if not self._list.count():
            waits = self._searches and words_of_found != typed.strip()
            self._say(tr("Searching…") if waits else tr("Nothing found"))
        self._list.setCurrentRow(0)

    def _say(self, words: str) -> None:
        """Write a line that cannot be chosen."""
        item = QListWidgetItem(words)
        item.setData(_CHOICE_ROLE, Choice(words, "", lambda: None))
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self._list.addItem(item)

    def _run(self) -> None:
        item = self._list.currentItem()
        if item is not None and item.flags() & Qt.ItemFlag.ItemIsEnabled:
            choice: Choice = item.data(_CHOICE_ROLE)
            self.close()
            choice.run()


def choices_of(
    actions: Actions, sources: Sequence[ListSource], show: Callable[[ListSource], object]
) -> list[Choice]:
    """Return every action that can be chosen now, and every entry of the sidebar."""
    lines = [
        Choice(
            tr(_GROUPS.get(spec.choice, "")) + actions.text_of(spec.name),
            shown_keys(actions.keys_of(spec.name)[:1]),
            _trigger(actions[spec.name]),
            tr(_SYNONYMS.get(spec.name, ""), context="other words"),
        )
        for spec in actions.table
        if actions[spec.name].isEnabled() and spec.name != "palette"
    ]
    lines += [
        Choice(tr("Go to {title}", title=source.title), _kind_of(source), partial(show, source))
        for source in sources
    ]
    return lines


class _ChoiceDelegate(QStyledItemDelegate):
    """Writes the keys of a choice at the end of its line."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return a size a little higher than the words and as wide as the list."""
        return QSize(0, super().sizeHint(option, index).height() + _ROOM_BELOW)

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Cut the words where the end of the line begins."""
        super().initStyleOption(option, index)
        metrics = option.fontMetrics
        room = option.rect.width() - metrics.horizontalAdvance(index.data(_CHOICE_ROLE).hint)
        option.text = elided(option.text, metrics, room - _ROOM_BETWEEN)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the line, then its end."""
        super().paint(painter, option, index)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.PlaceholderText
        painter.save()
        painter.setPen(option.palette.color(role))
        painter.setFont(option.font)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(option.rect.adjusted(0, 0, -8, 0), flags, index.data(_CHOICE_ROLE).hint)
        painter.restore()


def _kind_of(source: ListSource) -> str:
    """Return what an entry of the sidebar is, in the person's language; empty for a shelf."""
    return tr(_KINDS[source.kind]) if source.kind in _KINDS else ""


def _trigger(action: QAction) -> Callable[[], object]:
    return action.trigger
