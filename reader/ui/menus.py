"""Menus made of the table of actions: groups apart by lines, a letter of its own for each."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import chain
from string import ascii_uppercase
from unicodedata import east_asian_width

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from reader.translation import tr, translatable
from reader.ui.actions import EDIT, FILE, GO, MARK, STORY, VIEW, ActionRow, Actions

_BREAKS = {
    FILE: (45, 65, 95, 145, 155),
    EDIT: (25, 45, 75, 105),
    VIEW: (35, 65, 165),
    GO: (55, 85, 125, 185, 285),
    STORY: (31, 39, 68, 105),
    MARK: (65, 85, 105, 115),
}
"""Places of the table after which a line is drawn, by menu."""
_SUBMENUS: Mapping[str, Sequence[tuple[range, str]]] = {
    GO: (
        (range(81, 125), translatable("In This Story", "action")),
        (range(195, 295), translatable("Shelves", "action")),
    ),
}
"""Places of the table whose actions lie in a menu of their own, with its words, by menu."""
_LETTERS_MILLISECONDS = 600
"""From the making of the menus to their letters; chosen: by then the first list is there."""
_MARKED = re.compile(r"&(\w)")
_KEY_BEHIND = re.compile(r"\(&\w\)(?=…?$)")
"""A letter that stands for itself behind the words of a menu: 開く(&O)."""
_BEHIND = re.compile(r"\((\w)\)(?=…?$)")
"""The same once its sign is gone."""


class MenuLetters(QObject):
    """Marks a letter of its own in each entry of the menus below a bar; those that stand stay.

    Nobody sees them before a menu is open, and the start has enough to do: they are marked when
    the first menu opens, or a little later.
    """

    def __init__(self, bar: QMenuBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._soon = QTimer(self, singleShot=True, interval=_LETTERS_MILLISECONDS)
        self._soon.timeout.connect(self._mark)
        for menu in bar.findChildren(QMenu):
            menu.aboutToShow.connect(self._mark_if_due)
        self.renew()

    def renew(self) -> None:
        """Mark them again, soon: the words of some entry are others."""
        self._soon.start()

    def _mark_if_due(self) -> None:
        if self._soon.isActive():
            self._soon.stop()
            self._mark()

    def _mark(self) -> None:
        for menu in self._bar.findChildren(QMenu):
            give_letters(menu.actions())


def fill(menu: QMenu, rows: Iterable[ActionRow], actions: Actions) -> None:
    """Add the actions of some rows of one menu, in their order, with lines between the groups."""
    before: ActionRow | None = None
    below: dict[str, QMenu] = {}
    for row in rows:
        words = next((w for places, w in _SUBMENUS.get(row.menu, ()) if row.place in places), "")
        if before is not None and any(
            before.place < place <= row.place for place in _BREAKS.get(row.menu, ())
        ):
            below.get(words, menu).addSeparator()
        if words and words not in below:
            below[words] = menu.addMenu(tr(words, context="action"))
        below.get(words, menu).addAction(actions[row.name])
        before = row


def give_letters(actions: Sequence[QAction]) -> None:
    """Mark in each text a letter that no other of the menu has, while there are any.

    A sign `&` that belongs to the text is shown as it is. The letter that a text has marked already
    is taken first, then one at the beginning of a word, then one inside it. A letter that stands
    for itself behind the words, as in Japanese, is exchanged where another has it.
    """
    taken: set[str] = set()
    for action in actions:
        if action.isSeparator():
            continue
        marked = _MARKED.search(action.text().replace("&&", "\0"))
        wished = marked[1].casefold() if marked else ""
        text = _unmarked(action.text())
        behind = _BEHIND.search(text) if marked else None
        if behind is not None:
            letters = (wished, *ascii_uppercase.casefold())
            letter = next((each for each in letters if each not in taken), wished)
            before, after = text[: behind.start(1)], text[behind.end(1) :]
            text, place = f"{before}{letter.upper()}{after}", behind.start(1)
        else:
            place = _free_letter(text, wished, taken)
        if place >= 0:
            taken.add(text[place].casefold())
            action.setText(f"{escaped(text[:place])}&{escaped(text[place:])}")
        else:
            action.setText(escaped(text))


def _free_letter(text: str, wished: str, taken: Container[str]) -> int:
    """Return the place of the letter to be marked, -1 where every one is taken."""
    starts = [n for n in range(len(text)) if n == 0 or text[n - 1] == " "]
    inside = (n for n, c in enumerate(text) if c.isalpha() and n not in starts)
    free = "" if wished in taken else wished
    # Nearly always one of the first few is free: the start marks some hundred of them.
    places = (*_places(text, free, starts), *starts) if free else starts
    return next(
        (n for n in chain(places, inside) if text[n].casefold() not in taken and _is_key(text[n])),
        -1,
    )


def _places(text: str, letter: str, starts: Sequence[int]) -> list[int]:
    """Return where a letter stands, the beginnings of words first."""
    found = [
        n for n, c in enumerate(text) if c.casefold() == letter and (n in starts or c.isalpha())
    ]
    return sorted(found, key=lambda n: n not in starts)


@lru_cache(maxsize=512)
def _is_key(letter: str) -> bool:
    """Return whether one key types a letter; signs of wide scripts are put together of several."""
    return letter.isalnum() and east_asian_width(letter) not in ("W", "F")


def escaped(text: str) -> str:
    """Return a text as menus take it: a sign `&` in it marks no letter."""
    return text.replace("&", "&&")


def plain(text: str) -> str:
    """Return the words of a text of a menu, without the letter that stands behind them."""
    return _unmarked(_KEY_BEHIND.sub("", text))


def first_letter_marked(text: str) -> str:
    """Return a text as menus take it, with its first letter marked where one key types it."""
    return f"&{escaped(text)}" if _is_key(text[:1]) else escaped(text)


def _unmarked(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
