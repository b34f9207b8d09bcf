"""The notebook's filters: words, kind, colour, tag, site, and how entries are grouped."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from reader.model import COLOURS, NotebookEntry
from reader.ui.notebook.model import BY_DAY, BY_STORY
from reader.ui.searching.facets import FlowLayout

_TYPING_MILLISECONDS = 80
_KINDS = (("highlight", "Highlights"), ("note", "Notes on stories"), ("bookmark", "Bookmarks"))


@dataclass(frozen=True, slots=True)
class NotebookFilter:
    """What the entries must hold; empty means anything."""

    text: str = ""
    kinds: tuple[str, ...] = ()
    colours: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    sites: tuple[str, ...] = ()
    states: tuple[str, ...] = ()


class NotebookFilters(QWidget):
    """A line of controls that wraps where it is narrow."""

    changed = Signal()
    grouping_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("results-strip")
        self.field = QLineEdit(placeholderText="Search highlights and notes")
        self.field.setAccessibleName("Search highlights and notes")
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumWidth(220)
        self._soon = QTimer(self, singleShot=True, interval=_TYPING_MILLISECONDS)
        self._soon.timeout.connect(self.changed)
        self.field.textChanged.connect(self._soon.start)
        self._kind = self._box("Kind", "All kinds", _KINDS)
        self._colour = self._box("Colour", "All colours", ((c, c.capitalize()) for c in COLOURS))
        self._tag = self._box("Tag", "All tags")
        self._site = self._box("Site", "All sites")
        self._state = self._box("Place", "Any place", (("orphaned", "Place lost"),))
        self._grouping = QComboBox()
        self._grouping.setAccessibleName("Group by")
        self._grouping.addItem("By story", BY_STORY)
        self._grouping.addItem("By day", BY_DAY)
        self._grouping.activated.connect(
            lambda _: self.grouping_changed.emit(self._grouping.currentData())
        )
        layout = FlowLayout(self)
        for widget in (
            self.field, self._kind, self._colour, self._tag, self._site, self._state,
            self._grouping,
        ):  # fmt: skip
            layout.addWidget(widget)

    def filter(self) -> NotebookFilter:
        """What is chosen."""
        return NotebookFilter(
            self.field.text().strip(),
            _chosen(self._kind),
            _chosen(self._colour),
            _chosen(self._tag),
            _chosen(self._site),
            _chosen(self._state),
        )

    def offer(self, entries: Iterable[NotebookEntry]) -> None:
        """Offer the tags and sites of entries; what is chosen stays."""
        listed = list(entries)
        tags = sorted({tag for entry in listed for tag in entry.tags}, key=str.casefold)
        sites = sorted({entry.site for entry in listed if entry.site}, key=str.casefold)
        _refill(self._tag, tags)
        _refill(self._site, sites)

    def name_colours(self, names: Mapping[str, str]) -> None:
        """Show the names that the person gave the colours."""
        for row in range(1, self._colour.count()):
            self._colour.setItemText(row, names.get(self._colour.itemData(row), ""))

    def _box(
        self, name: str, everything: str, choices: Iterable[tuple[str, str]] = ()
    ) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.setMaximumWidth(190)
        box.addItem(everything, "")
        for value, words in choices:
            box.addItem(words, value)
        box.activated.connect(lambda _: self.changed.emit())
        return box


def _chosen(box: QComboBox) -> tuple[str, ...]:
    value = box.currentData()
    return (value,) if value else ()


def _refill(box: QComboBox, values: list[str]) -> None:
    chosen = box.currentData()
    if chosen and chosen not in values:
        values.insert(0, chosen)
    while box.count() > 1:
        box.removeItem(1)
    for value in values:
        box.addItem(value, value)
    box.setCurrentIndex(max(0, box.findData(chosen)) if chosen else 0)
