"""Menus made of the table of actions: groups apart by lines, a letter of its own for each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from reader.ui.actions import EDIT, FILE, GO, MARK, STORY, VIEW, ActionRow, Actions

_BREAKS = {
    FILE: (45, 65, 95, 145, 155),
    EDIT: (25, 45, 75, 105),
    VIEW: (35, 65, 165),
    GO: (55, 85, 125, 195, 285),
    STORY: (31, 39, 68, 105),
    MARK: (65, 85, 105, 115),
}
"""Places of the table after which a line is drawn, by menu."""


def fill(menu: QMenu, rows: Iterable[ActionRow], actions: Actions) -> None:
    """Add the actions of some rows of one menu, in their order, with lines between the groups."""
    before: ActionRow | None = None
    for row in rows:
        if before is not None and any(
            before.place < place <= row.place for place in _BREAKS.get(row.menu, ())
        ):
            menu.addSeparator()
        menu.addAction(actions[row.name])
        before = row


def give_letters(actions: Sequence[QAction]) -> None:
    """Mark in each text a letter that no other of the menu has, while there are any.

    A sign `&` that belongs to the text is shown as it is; a letter at the beginning of a word is
    taken before one inside it.
    """
    taken: set[str] = set()
    for action in actions:
        if action.isSeparator():
            continue
        text = plain(action.text())
        starts = [n for n, c in enumerate(text) if c.isalnum() and (n == 0 or text[n - 1] == " ")]
        inside = [n for n, c in enumerate(text) if c.isalpha() and n not in starts]
        free = [n for n in (*starts, *inside) if text[n].casefold() not in taken]
        if free:
            taken.add(text[free[0]].casefold())
            before, after = text[: free[0]], text[free[0] :]
            action.setText(f"{escaped(before)}&{escaped(after)}")
        else:
            action.setText(escaped(text))


def escaped(text: str) -> str:
    """Return a text as menus take it: a sign `&` in it marks no letter."""
    return text.replace("&", "&&")


def plain(text: str) -> str:
    """Return what a text of a menu shows."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
