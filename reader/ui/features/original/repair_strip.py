"""The strip above the page as saved in which a story is repaired by pointing."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.model import PagePlace
from reader.translation import format_number, tr, translatable
from reader.ui.edged_fields import EdgedComboBox
from reader.ui.local_dates import counted

FACTS = (
    ("title", translatable("Title")),
    ("subtitle", translatable("Standfirst")),
    ("author", translatable("Author")),
    ("published", translatable("Date")),
)
"""What a part of a page can be used as: the field of a rule, and its name."""
_LETTERS = 90
"""Characters shown of a part that was pointed at."""
_POINT = translatable(
    "Click a part of either page to include what is missing or to leave out what does not belong."
)


class RepairStrip(QWidget):
    """Says what was pointed at and what can be done with it; wishes come out as signals."""

    wanted = Signal(str)
    """The field of a rule that the chosen part goes into: `keep`, `remove`, `title`, …"""
    larger = Signal()
    smaller = Signal()
    undone = Signal()
    kept_for_story = Signal()
    kept_for_site = Signal()
    cancelled = Signal()
    reverted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("results-strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = QLabel(tr(_POINT), wordWrap=True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._include = _button(tr("Include This", context="action"))
        self._remove = _button(tr("Leave This Out", context="action"))
        self._larger = _button(tr("Larger", context="action"))
        self._smaller = _button(tr("Smaller", context="action"))
        self._use = QToolButton(self)
        self._use.setText(tr("Use As ▾"))
        self._selectors = EdgedComboBox()
        self._selectors.setAccessibleName(tr("Selector of the chosen part"))
        self._selectors.setToolTip(tr("How the part is named in a rule"))
        self._changes = QLabel()
        self._changes.setTextFormat(Qt.TextFormat.PlainText)
        self._undo = _button(tr("Undo", context="action"))
        self._story = _button(tr("Keep for This Story", context="action"))
        self._site = _button(tr("Every Story of This Site…", context="action"))
        self._cancel = _button(tr("Cancel", context="action"))
        self._revert = _button(tr("Undo Repair", context="action"))
        self._lay_out()
        self._connect()
        self.clear()

    def _lay_out(self) -> None:
        menu = QMenu(self)
        for field, name in FACTS:
            menu.addAction(tr(name)).triggered.connect(partial(self._want, field))
        self._use.setMenu(menu)
        self._use.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._selectors.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._selectors.setMinimumContentsLength(14)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        column.addWidget(self._words)
        rows = (
            (self._include, self._remove, self._use),
            (self._larger, self._smaller, self._selectors),
            (self._changes,),
            (self._story, self._site),
            (self._undo, self._revert, self._cancel),
        )
        for widgets in rows:
            row = QHBoxLayout()
            row.setSpacing(6)
            for widget in widgets:
                row.addWidget(widget)
            row.addStretch(1)
            column.addLayout(row)

    def _connect(self) -> None:
        self._include.clicked.connect(lambda: self.wanted.emit("keep"))
        self._remove.clicked.connect(lambda: self.wanted.emit("remove"))
        self._larger.clicked.connect(self.larger)
        self._smaller.clicked.connect(self.smaller)
        self._undo.clicked.connect(self.undone)
        self._story.clicked.connect(self.kept_for_story)
        self._site.clicked.connect(self.kept_for_site)
        self._cancel.clicked.connect(self.cancelled)
        self._revert.clicked.connect(self.reverted)

    def _want(self, field: str, checked: bool = False) -> None:
        self.wanted.emit(field)

    def clear(self) -> None:
        """Nothing is chosen and nothing changed."""
        self.show_part("", (), in_story=False, can_grow=False, can_shrink=False)
        self.show_changes(0, None, "", only_here=False)
        self._revert.hide()
        self._cancel.setText(tr("Cancel", context="action"))

    def show_part(
        self,
        words: str,
        places: Sequence[PagePlace],
        *,
        in_story: bool,
        can_grow: bool,
        can_shrink: bool,
    ) -> None:
        """Show what was pointed at and the selectors that name it."""
        chosen = bool(places)
        text = " ".join(words.split())
        short = text if len(text) <= _LETTERS else f"{text[:_LETTERS].rstrip()}…"
        self._words.setText(
            tr("“{name}”", name=short) if short else tr("A picture") if chosen else tr(_POINT)
        )
        with QSignalBlocker(self._selectors):
            self._selectors.clear()
            for place in places:
                times = f"  ({format_number(place.elements)}×)" if place.elements > 1 else ""
                self._selectors.addItem(f"{place.selector}{times}", place)
        self._include.setVisible(chosen and not in_story)
        self._remove.setVisible(chosen and in_story)
        for widget in (self._use, self._larger, self._smaller, self._selectors):
            widget.setVisible(chosen)
        self._larger.setEnabled(can_grow)
        self._smaller.setEnabled(can_shrink)

    def place(self) -> PagePlace | None:
        """Return the selector that is chosen for the part."""
        place = self._selectors.currentData()
        return place if isinstance(place, PagePlace) else None

    def show_changes(self, number: int, words: int | None, site: str, *, only_here: bool) -> None:
        """Show how many changes are waiting and how long the story would be."""
        waiting = number > 0
        length = (
            ""
            if words is None
            else tr(" The story would have {words}.", words=counted(words, "word"))
        )
        self._changes.setText(f"{counted(number, 'change')}.{length}" if waiting else "")
        self._changes.setVisible(waiting)
        self._undo.setVisible(waiting)
        self._story.setVisible(waiting)
        self._site.setVisible(waiting and bool(site))
        self._site.setText(tr("Every Story of {site}…", site=site))
        self._site.setEnabled(not only_here)
        why = tr("A part has no name of its own on the page, so this fits this story only.")
        self._site.setToolTip(why if only_here else "")

    def has_keys(self) -> bool:
        """Return whether one of the buttons has the focus."""
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def say(self, words: str) -> None:
        """Say what is being done, or why something was not."""
        self._words.setText(words)

    def show_kept(self, words: str) -> None:
        """Say what was kept, and offer to undo it."""
        self.clear()
        self._words.setText(words)
        self._revert.show()
        self._cancel.setText(tr("Close", context="action"))


def _button(words: str) -> QPushButton:
    return QPushButton(words)
