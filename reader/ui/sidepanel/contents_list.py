"""What a story holds, in the order of its text: headings, highlights, bookmarks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from reader.model import Bookmark, Highlight
from reader.translation import tr
from reader.ui.escaped_text import as_tooltip
from reader.ui.icons import dot, icon
from reader.ui.page.story_outline import StoryHeading
from reader.ui.row_painter import show_word_rows
from reader.ui.theme_service import ThemeService

HEADING, HIGHLIGHT, BOOKMARK = "heading", "highlight", "bookmark"
_ROW: Final = Qt.ItemDataRole.UserRole + 1
_LONGEST = 140
"""Letters of a highlight that its line begins with."""
_STEP = "    "
_DOT = 12
"""Pixels."""


@dataclass(frozen=True, slots=True)
class ContentsRow:
    """A line of the contents: what it is, its words, its depth from 0 on, where it leads."""

    kind: str
    text: str
    depth: int
    offset: int
    colour: str = ""

    @property
    def spoken(self) -> str:
        """The line as a screen reader says it."""
        kinds = {HIGHLIGHT: tr("Highlight: "), BOOKMARK: tr("Bookmark: ")}
        return f"{kinds.get(self.kind, '')}{self.text}"


def rows_of(
    headings: Sequence[StoryHeading], highlights: Iterable[Highlight], bookmarks: Iterable[Bookmark]
) -> list[ContentsRow]:
    """Return the lines of the contents in the order of the text; marks stand below headings."""
    rows = [ContentsRow(HEADING, one.text, one.level - 1, one.offset) for one in headings]
    rows += [
        ContentsRow(HIGHLIGHT, _short(one.exact), 0, one.start, one.colour)
        for one in highlights
        if one.state == "anchored" and not one.trashed
    ]
    rows += [
        ContentsRow(BOOKMARK, _short(one.label) or tr("Bookmark"), 0, one.offset)
        for one in bookmarks
        if one.state == "anchored"
    ]
    rows.sort(key=lambda row: (row.offset, row.kind != HEADING))
    depth = -1
    placed = []
    for row in rows:
        if row.kind == HEADING:
            depth = row.depth
        else:
            row = ContentsRow(row.kind, row.text, depth + 1, row.offset, row.colour)
        placed.append(row)
    return placed


def _short(words: str) -> str:
    line = " ".join(words.split())
    return f"{line[:_LONGEST].rstrip()}…" if len(line) > _LONGEST else line


class ContentsList(QListWidget):
    """Choosing a line goes there; the heading that is read under is bold."""

    offset_wanted = Signal(int)
    """int: an offset of the reading text to go to."""

    def __init__(self, themes: ThemeService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._rows: list[ContentsRow] = []
        self._current = -1
        show_word_rows(self, tr("Contents of the story"), themes)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setIconSize(QSize(_DOT, _DOT))
        self.setSpacing(2)
        self.itemClicked.connect(self._go)
        self.itemActivated.connect(self._go)

    def show_rows(self, rows: list[ContentsRow]) -> None:
        """Show other lines, or that there are none."""
        if rows == self._rows and self.count():
            return
        self._rows, self._current = rows, -1
        self.clear()
        for row in rows:
            item = QListWidgetItem(f"{_STEP * row.depth}{row.text}")
            item.setData(_ROW, row)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, row.spoken)
            item.setToolTip(as_tooltip(row.text))
            if row.kind != HEADING:
                item.setIcon(self._sign(row))
            self.addItem(item)
        if not rows:
            item = QListWidgetItem(tr("This story has no headings, highlights or bookmarks."))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(item)

    def show_place(self, offset: int) -> None:
        """Show the heading bold under which an offset stands."""
        before = [
            n for n, row in enumerate(self._rows) if row.kind == HEADING and row.offset <= offset
        ]
        number = before[-1] if before else -1
        if number == self._current:
            return
        for line, bold in ((self._current, False), (number, True)):
            if 0 <= line < self.count():
                item = self.item(line)
                font = item.font()
                font.setBold(bold)
                item.setFont(font)
        self._current = number
        if number >= 0:
            self.scrollToItem(self.item(number))

    def _sign(self, row: ContentsRow) -> QIcon:
        theme = self._themes.now
        if row.kind == BOOKMARK:
            return icon("bookmark", QColor(theme.link))
        fill = QColor(theme.marks.get(row.colour, theme.muted))
        return dot(fill, _DOT, edge=QColor(theme.lines.get(row.colour, theme.muted)))

    def _go(self, item: QListWidgetItem) -> None:
        row = item.data(_ROW)
        if isinstance(row, ContentsRow):
            self.offset_wanted.emit(row.offset)
