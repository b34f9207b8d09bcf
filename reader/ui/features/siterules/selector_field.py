"""A line for selectors that completes what stands on the page."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from reader.translation import format_number
from reader.ui.local_dates import counted

if TYPE_CHECKING:
    from reader.model import PagePlace

_COMMA = re.compile(r",(?![^\[]*\])")
_LAST_STEP = re.compile(r"[^,\s]*$")
_ROWS = 12
"""Rows of the completion list."""


class SelectorPlaces(QStandardItemModel):
    """The places of a page: a selector to complete, shown with how much it holds."""

    def set_places(self, places: Iterable[PagePlace]) -> None:
        """Offer these places."""
        self.clear()
        for place in places:
            times = f"{format_number(place.elements)}×, " if place.elements > 1 else ""
            item = QStandardItem(f"{place.selector}   ({times}{counted(place.words, 'word')})")
            item.setData(place.selector, Qt.ItemDataRole.UserRole)
            self.appendRow(item)


class SelectorLine(QLineEdit):
    """One selector, or several apart by commas."""

    def __init__(self, places: SelectorPlaces, many: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._many = many
        completer = _StepCompleter(places, self)
        completer.setCompletionRole(Qt.ItemDataRole.UserRole)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(_ROWS)
        self.setCompleter(completer)

    def selectors(self) -> tuple[str, ...]:
        """Return what is written, without empty parts."""
        parts = _COMMA.split(self.text()) if self._many else [self.text()]
        return tuple(dict.fromkeys(" ".join(part.split()) for part in parts if part.strip()))

    def set_selectors(self, selectors: Iterable[str]) -> None:
        """Write these selectors."""
        self.setText(", ".join(selectors))
        self.setCursorPosition(0)

    def keep_choices_below(self) -> None:
        """Put the choices, where they are shown, below the line again after it has moved."""
        QTimer.singleShot(0, self, self._place_choices)

    def _place_choices(self) -> None:
        popup = self.completer().popup()
        # One that is being chosen would be lost.
        if popup is not None and popup.isVisible() and not popup.currentIndex().isValid():
            self.completer().complete()


class _StepCompleter(QCompleter):
    """Completes the last step of the last selector; the text before it stays."""

    def __init__(self, places: SelectorPlaces, line: QObject) -> None:
        super().__init__(places, line)

    def splitPath(self, path: str) -> list[str]:
        """Return the step that is being written."""
        return [path[_begin_of_step(path) :]]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """Return the whole line with a place in that step's stead."""
        line = self.parent()
        assert isinstance(line, SelectorLine)
        written = line.text()
        return written[: _begin_of_step(written)] + super().pathFromIndex(index)


def _begin_of_step(written: str) -> int:
    found = _LAST_STEP.search(written)
    return found.start() if found else len(written)
