"""Two tellings of a story side by side, with what differs marked."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from reader.model import Difference, Story
from reader.ui.dates import counted, spoken_date
from reader.ui.themes import Theme

_Span = tuple[int, int]
_SIGNS = "What stands in both is plain. Changed words are underlined, what only one has is bold."


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two stories with its reading text."""

    story: Story
    text: str


class CompareDialog(QDialog):
    """Both texts scroll together by their share; it does not block the window."""

    def __init__(
        self,
        one: Side,
        other: Side,
        differences: Sequence[Difference],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("The same story elsewhere")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(1100, 700)
        self._theme = theme
        found = [d for d in differences if d.kind != "same"]
        here = [(d.kind, (d.start, d.end)) for d in found if d.end > d.start]
        there = [
            (d.kind, (d.other_start, d.other_end)) for d in found if d.other_end > d.other_start
        ]
        self._texts = (self._text(one, here), self._text(other, there))
        grid = QGridLayout()
        for column, (side, text) in enumerate(zip((one, other), self._texts, strict=True)):
            grid.addWidget(self._head(side.story), 0, column)
            grid.addWidget(text, 1, column)
            grid.setColumnStretch(column, 1)
        self._join(*self._texts)
        self._join(*reversed(self._texts))
        words = counted(len(found), "difference") if found else "No differences"
        summary = QLabel(f"{words}. {_SIGNS}", wordWrap=True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(summary)
        layout.addLayout(grid, 1)
        layout.addWidget(buttons)

    @staticmethod
    def _head(story: Story) -> QLabel:
        facts = " · ".join(p for p in (story.site or "", spoken_date(story.published)) if p)
        label = QLabel(f"{story.title}\n{facts}", wordWrap=True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _text(self, side: Side, spans: Sequence[tuple[str, _Span]]) -> QTextBrowser:
        view = QTextBrowser()
        view.setOpenLinks(False)
        view.setAccessibleName(side.story.title)
        view.setPlainText(side.text)
        cursor = QTextCursor(view.document())
        units = _unit_offsets(side.text)
        for kind, (start, end) in spans:
            cursor.setPosition(units(start))
            cursor.setPosition(units(end), QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(self._shape(kind))
        return view

    def _shape(self, kind: str) -> QTextCharFormat:
        shape = QTextCharFormat()
        changed = kind == "changed"
        shape.setBackground(QColor(self._theme.marks["yellow" if changed else "green"]))
        shape.setForeground(QColor(self._theme.marked_text))
        shape.setFontUnderline(changed)
        shape.setFontWeight(400 if changed else 700)
        return shape

    @staticmethod
    def _join(leader: QTextBrowser, follower: QTextBrowser) -> None:
        bar, other = leader.verticalScrollBar(), follower.verticalScrollBar()

        def follow(value: int) -> None:
            if leader.underMouse() or leader.hasFocus():
                other.setValue(round(value / max(1, bar.maximum()) * other.maximum()))

        bar.valueChanged.connect(follow)


def _unit_offsets(text: str) -> Callable[[int], int]:
    """A function from code points to the UTF-16 units that Qt counts in."""
    wide = [number for number, char in enumerate(text) if char > "\uffff"]
    return lambda points: points + bisect_left(wide, points)
