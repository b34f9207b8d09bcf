"""Two texts of a story side by side, with what differs marked."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from reader.translation import facts_line, tr, translatable
from reader.ui.local_dates import counted, spoken_date
from reader.ui.page.typography import SERIF
from reader.ui.plain_dialogs import button_box

if TYPE_CHECKING:
    from reader.model import Difference, Story
    from reader.ui.themes import Theme

_TEXT_SIZE = 16
"""Pixels."""
_MARGIN = 14
"""Pixels."""
_Span = tuple[int, int]
_SIGNS = translatable("Changed words are underlined; added or removed text is bold.")


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two stories with its reading text; `facts` stand under its title if given."""

    story: Story
    text: str
    facts: str = ""


class CompareDialog(QDialog):
    """Both texts scroll together by their share; it does not block the window."""

    def __init__(
        self,
        one: Side,
        other: Side,
        differences: Sequence[Difference],
        theme: Theme,
        parent: QWidget | None = None,
        title: str = translatable("Compare Copies"),
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr(title))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(1100, 700)
        self._theme = theme
        found = [d for d in differences if d.kind != "same"]
        here = [_trimmed(one.text, d.start, d.end) for d in found]
        there = [_trimmed(other.text, d.other_start, d.other_end) for d in found]
        both = list(zip(here, there, strict=True))
        self._texts = (
            self._text(one, [(a, _holds(b)) for a, b in both if _holds(a)]),
            self._text(other, [(b, _holds(a)) for a, b in both if _holds(b)]),
        )
        grid = QGridLayout()
        for column, (side, text) in enumerate(zip((one, other), self._texts, strict=True)):
            grid.addWidget(self._head(side), 0, column)
            grid.addWidget(text, 1, column)
            grid.setColumnStretch(column, 1)
        self._join(*self._texts)
        self._join(*reversed(self._texts))
        words = counted(len(found), "difference") if found else tr("No differences")
        summary = QLabel(f"{words}. {_SIGNS}", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        buttons = button_box(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(summary)
        layout.addLayout(grid, 1)
        layout.addWidget(buttons)

    @staticmethod
    def _head(side: Side) -> QLabel:
        story = side.story
        known = facts_line((story.site or "", spoken_date(story.published)))
        facts = side.facts or known
        words = f"<b>{escape(story.title)}</b><br>{escape(facts)}"
        label = QLabel(words, wordWrap=True)
        label.setTextFormat(Qt.TextFormat.RichText)
        return label

    def _text(self, side: Side, spans: Sequence[tuple[_Span, bool]]) -> QTextBrowser:
        view = QTextBrowser()
        view.setOpenLinks(False)
        view.setAccessibleName(side.story.title)
        face = QFont(SERIF)
        face.setPixelSize(_TEXT_SIZE)
        view.document().setDefaultFont(face)
        view.document().setDocumentMargin(_MARGIN)
        view.setPlainText(side.text)
        cursor = QTextCursor(view.document())
        units = _unit_offsets(side.text)
        for (start, end), changed in spans:
            cursor.setPosition(units(start))
            cursor.setPosition(units(end), QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(self._shape(changed))
        return view

    def _shape(self, changed: bool) -> QTextCharFormat:
        shape = QTextCharFormat()
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


def _trimmed(text: str, start: int, end: int) -> _Span:
    """Return a span without the white space at its ends."""
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    return start, max(start, end - (len(words) - len(words.rstrip())))


def _holds(span: _Span) -> bool:
    return span[1] > span[0]


def _unit_offsets(text: str) -> Callable[[int], int]:
    """Return a function from code points to the UTF-16 units that Qt counts in."""
    wide = [number for number, char in enumerate(text) if char > "\uffff"]
    return lambda points: points + bisect_left(wide, points)
