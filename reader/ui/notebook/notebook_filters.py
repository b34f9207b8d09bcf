"""The notebook's filters: words, kind, colour, tag, site, story, time, and the grouping."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from reader.model import COLOURS, NotebookEntry
from reader.translation import tr, translatable
from reader.ui.edged_fields import EdgedComboBox
from reader.ui.flow_layout import FlowLayout
from reader.ui.notebook.notebook_model import BY_DAY, BY_STORY

_TYPING_MILLISECONDS = 80
"""After a key, before the notebook is filtered."""
_SPANS = (
    ("1", translatable("Last day")),
    ("7", translatable("Last week")),
    ("31", translatable("Last month")),
    ("366", translatable("Last year")),
)
"""Days back from now, with their words."""
_LONGEST_TITLE = 60
"""Characters of a story's title in the menu."""
_KINDS = (
    ("highlight", translatable("Highlights")),
    ("note", translatable("Notes on stories")),
    ("bookmark", translatable("Bookmarks")),
)


@dataclass(frozen=True, slots=True)
class NotebookChoice:
    """What the entries must hold; empty means anything."""

    text: str = ""
    kinds: tuple[str, ...] = ()
    colours: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    sites: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    story: int | None = None
    since: str = ""
    """ISO 8601, UTC: only what was made at this moment or later."""


class NotebookFilters(QWidget):
    """A line of controls that wraps where it is narrow."""

    changed = Signal()
    grouping_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("results-strip")
        self.field = QLineEdit(placeholderText=tr("Search highlights and notes"))
        self.field.setAccessibleName(tr("Search highlights and notes"))
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumWidth(220)
        self._soon = QTimer(self, singleShot=True, interval=_TYPING_MILLISECONDS)
        self._soon.timeout.connect(self.changed)
        self.field.textChanged.connect(self._soon.start)
        self._boxes: list[QComboBox] = []
        self._kind = self._box(tr("Kind"), tr("All kinds"), _KINDS)
        self._colour = self._box(
            tr("Colour"), tr("All colours"), ((c, c.capitalize()) for c in COLOURS)
        )
        self._tag = self._box(tr("Tag"), tr("All tags"))
        self._site = self._box(tr("Site"), tr("All sites"))
        self._story = self._box(tr("Story"), tr("All Stories"))
        self._span = self._box(tr("Time"), tr("Any time"), _SPANS)
        self._state = self._box(tr("State"), tr("All"), (("orphaned", tr("Detached")),))
        self._grouping = EdgedComboBox()
        self._grouping.setAccessibleName(tr("Group by"))
        self._grouping.addItem(tr("By story"), BY_STORY)
        self._grouping.addItem(tr("By day"), BY_DAY)
        self._grouping.activated.connect(
            lambda _: self.grouping_changed.emit(self._grouping.currentData())
        )
        layout = FlowLayout(self)
        for widget in (
            self.field, self._kind, self._colour, self._tag, self._site, self._story,
            self._span, self._state, self._grouping,
        ):  # fmt: skip
            layout.addWidget(widget)

    def filter(self) -> NotebookChoice:
        """Return what is chosen."""
        return NotebookChoice(
            self.field.text().strip(),
            _chosen(self._kind),
            _chosen(self._colour),
            _chosen(self._tag),
            _chosen(self._site),
            _chosen(self._state),
            int(self._story.currentData() or 0) or None,
            _since(self._span.currentData()),
        )

    def clear(self) -> None:
        """Show everything again."""
        self.field.clear()
        for box in self._boxes:
            box.setCurrentIndex(0)
        self.changed.emit()

    def offer(self, entries: Iterable[NotebookEntry]) -> None:
        """Offer the tags, sites and stories of entries; what is chosen stays."""
        listed = list(entries)
        tags = sorted({tag for entry in listed for tag in entry.tags}, key=str.casefold)
        sites = sorted({entry.site for entry in listed if entry.site}, key=str.casefold)
        _refill(self._tag, [(tag, tag) for tag in tags])
        _refill(self._site, [(site, site) for site in sites])
        titles = {str(entry.story): _short(entry.title) for entry in listed}
        _refill(self._story, sorted(titles.items(), key=lambda one: one[1].casefold()))

    def name_colours(self, names: Mapping[str, str]) -> None:
        """Show the names that the person gave the colours."""
        for row in range(1, self._colour.count()):
            self._colour.setItemText(row, names.get(self._colour.itemData(row), ""))

    def _box(
        self, name: str, everything: str, choices: Iterable[tuple[str, str]] = ()
    ) -> QComboBox:
        box = EdgedComboBox()
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.setMaximumWidth(190)
        box.addItem(everything, "")
        for value, words in choices:
            box.addItem(tr(words), value)
        box.activated.connect(lambda _: self.changed.emit())
        self._boxes.append(box)
        return box


def _chosen(box: QComboBox) -> tuple[str, ...]:
    value = box.currentData()
    return (value,) if value else ()


def _since(days: str) -> str:
    if not days:
        return ""
    return (datetime.now(UTC) - timedelta(days=int(days))).strftime("%Y-%m-%dT%H:%M:%S")


def _short(title: str) -> str:
    return title if len(title) <= _LONGEST_TITLE else f"{title[: _LONGEST_TITLE - 1]}…"


def _refill(box: QComboBox, values: list[tuple[str, str]]) -> None:
    """Offer values with their words below what stands for all of them."""
    chosen = box.currentData()
    if chosen and chosen not in {value for value, _ in values}:
        values.insert(0, (chosen, box.currentText()))
    if [(box.itemData(row), box.itemText(row)) for row in range(1, box.count())] == values:
        return
    while box.count() > 1:
        box.removeItem(1)
    for value, words in values:
        box.addItem(words, value)
    box.setCurrentIndex(max(0, box.findData(chosen)) if chosen else 0)
