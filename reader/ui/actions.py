"""Rows of the table of everything that can be done, and the table come alive.

Every feature owns its rows; `action_table` puts them together. Menus, keys, palette and help page
read the table.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from reader.translation import is_right_to_left, tr, translatable

WINDOW, LIST, PAGE, READING = "window", "list", "page", "reading"
"""Where the keys of an action work: everywhere, in the list, on the page, in either of both."""


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One row of the table.

    `name` is how handlers are bound; `place` orders the rows of a menu, the smallest first; `keys`
    are in Qt's portable notation; `where` limits the keys; `choice` groups checkable actions of
    which one holds; `toggle` makes it checkable.
    """

    name: str
    text: str
    menu: str
    place: int
    keys: tuple[str, ...] = ()
    where: str = WINDOW
    icon: str = ""
    toggle: bool = False
    choice: str = ""


FILE = translatable("&Library", context="menu")
EDIT = translatable("&Edit", context="menu")
VIEW = translatable("&View", context="menu")
GO = translatable("&Go", context="menu")
STORY = translatable("&Story", context="menu")
MARK = translatable("&Annotate", context="menu")
HELP = translatable("&Help", context="menu")
MENUS = (FILE, EDIT, VIEW, GO, STORY, MARK, HELP)


class Actions(QObject):
    """The table come alive: one QAction a line, to which handlers are bound by name."""

    def __init__(self, window: QWidget, table: Iterable[ActionRow]) -> None:
        super().__init__(window)
        self.table = tuple(table)
        self._rows = {row.name: row for row in self.table}
        self._actions: dict[str, QAction] = {}
        self._choices: dict[str, QActionGroup] = {}
        self._own_keys: dict[str, tuple[str, ...]] = {}
        self._own_texts: dict[str, str] = {}
        self._bound: set[str] = set()
        self.postpone: Callable[[Callable[[], object]], bool] = lambda work: False
        """Asked before what is done on the page: whether it takes the work for a later moment."""
        for row in self.table:
            self._actions[row.name] = self._make(row)
            if row.where == WINDOW:
                window.addAction(self._actions[row.name])

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def keys_of(self, name: str) -> tuple[str, ...]:
        """Return the keys of an action in portable notation: the person's own, or the table's."""
        own = self._own_keys.get(name)
        return own if own is not None else self._rows[name].keys

    def set_keys(self, own: Mapping[str, Sequence[str]]) -> None:
        """Let these keys hold in place of those of the table; unknown names are passed over."""
        changed = {name: tuple(keys) for name, keys in own.items() if name in self._rows}
        touched = {
            name for name in (*changed, *self._own_keys)
            if changed.get(name) != self._own_keys.get(name)
        }  # fmt: skip
        self._own_keys = changed
        for name in touched:
            self._give_keys(self._actions[name], self._rows[name])

    def text_of(self, name: str) -> str:
        """Return the words of an action as they are shown: the person's own, or the table's."""
        return self._own_texts.get(name) or shown_text(self._rows[name])

    def set_text(self, name: str, text: str) -> None:
        """Give an action words that hold the person's own, such as the name of a colour."""
        self._own_texts[name] = text
        self._actions[name].setText(text.replace("&", "&&"))

    def sharing(self, name: str, key: str) -> list[str]:
        """Return the other actions that one key would mean where this one's keys work."""
        wanted, where = QKeySequence(key), self._rows[name].where
        return [
            row.name
            for row in self.table
            if row.name != name
            and _overlap(row.where, where)
            and any(QKeySequence(other) == wanted for other in self.keys_of(row.name))
        ]

    def bind(self, name: str, handler: Callable[[], object]) -> None:
        """Call `handler` when the action is chosen."""
        self._bound.add(name)
        row = self._rows[name]
        on_page = row.where in (PAGE, READING) or row.menu == MARK

        def answer(checked: bool = False) -> None:
            if not (on_page and self.postpone(handler)):
                handler()

        self._actions[name].triggered.connect(answer)

    def bind_toggle(self, name: str, handler: Callable[[bool], object]) -> None:
        """Call `handler` with the new state when the action is chosen."""
        self._bound.add(name)
        self._actions[name].triggered.connect(lambda checked=False: handler(checked))

    def unbound(self) -> list[str]:
        """Return names of actions that nothing answers."""
        return [row.name for row in self.table if row.name not in self._bound]

    def confine(self, where: str, *widgets: QWidget) -> None:
        """Let the keys of actions of this kind work while one of the widgets has the focus."""
        for row in self.table:
            if row.where == where:
                for widget in widgets:
                    widget.addAction(self._actions[row.name])

    def choose(self, group: str, name: str) -> None:
        """Check one action of a group without calling its handler."""
        action = self._actions.get(f"{group}-{name}")
        if action is not None:
            action.setChecked(True)

    def _make(self, row: ActionRow) -> QAction:
        action = QAction(shown_text(row).replace("&", "&&"), self)
        action.setIconVisibleInMenu(False)
        action.setObjectName(row.name)
        action.setCheckable(row.toggle or bool(row.choice))
        if row.where != WINDOW:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        if row.choice:
            group = self._choices.setdefault(row.choice, QActionGroup(self))
            group.addAction(action)
        self._give_keys(action, row)
        return action

    def _give_keys(self, action: QAction, row: ActionRow) -> None:
        keys = self.keys_of(row.name)
        action.setShortcuts([QKeySequence(key) for key in keys])
        words = shown_text(row).rstrip("…")
        action.setToolTip(f"{words} ({shown_keys(keys[:1])})" if keys else words)


def _overlap(one: str, other: str) -> bool:
    """Whether there is a place where keys of both kinds work."""
    return {one, other} != {LIST, PAGE}


def shown_text(row: ActionRow) -> str:
    """Return the text of an action in the person's language."""
    return tr(row.text, context="action")


def shown_menu(menu: str) -> str:
    """Return the title of a menu in the person's language, with its letter marked by `&`."""
    return tr(menu, context="menu")


def shown_keys(keys: Iterable[str]) -> str:
    """Return keys as this platform writes them."""
    style = QKeySequence.SequenceFormat.NativeText
    shown = [QKeySequence(key).toString(style) for key in keys]
    # In a line from right to left the sign of a key would be before Ctrl.
    return ", ".join(f"\u2066{key}\u2069" if is_right_to_left() else key for key in shown)
