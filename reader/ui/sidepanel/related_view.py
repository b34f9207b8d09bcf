"""The stories that belong to the one on the page, in groups, each with its reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from reader.translation import facts_line, tr, translatable
from reader.ui.escaped_text import as_tooltip
from reader.ui.local_dates import spoken_date
from reader.ui.page.page_foot import GROUPS
from reader.ui.page.page_strings import listed
from reader.ui.row_painter import direction_of, show_word_rows, wrapped_height
from reader.ui.themes import blend

if TYPE_CHECKING:
    from reader.model import Related, Story
    from reader.ui.reading_controller import Neighbours
    from reader.ui.theme_service import ThemeService

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
_SIDE, _GAP = 12, 7
"""Pixels at the sides of a row, and above and below it."""
_NOT_SAVED = translatable("not in library")
_NOTHING = translatable("No related stories in your library.")


@dataclass(frozen=True, slots=True)
class Row:
    """A line: a heading, or a story with its facts; `story` is None where it is not saved."""

    title: str
    facts: str = ""
    story: int | None = None
    heading: bool = False


class RelatedList(QListWidget):
    """Choosing a saved story opens it."""

    story_wanted = Signal(int)

    def __init__(self, themes: ThemeService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        show_word_rows(self, tr("Related Stories"), themes)
        self.setItemDelegate(RowDelegate(themes, self))
        self.itemClicked.connect(self._open)
        self.itemActivated.connect(self._open)

    def show_neighbours(self, found: Neighbours, here: int | None) -> None:
        """Show what belongs to the story `here`."""
        self.clear()
        for row in rows_of(found, here):
            item = QListWidgetItem(row.title)
            item.setData(ROW_ROLE, row)
            words = f"{row.title}. {row.facts}" if row.facts else row.title
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
            item.setToolTip(as_tooltip(words))
            if row.story is None:
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.addItem(item)

    def _open(self, item: QListWidgetItem) -> None:
        row = item.data(ROW_ROLE)
        if isinstance(row, Row) and row.story is not None:
            self.story_wanted.emit(row.story)


class RowDelegate(QStyledItemDelegate):
    """Titles in the text's ink, facts below in the muted one."""

    def __init__(self, themes: ThemeService, view: QListWidget) -> None:
        super().__init__(view)
        self._themes = themes
        self._view = view

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height that the words need."""
        row: Row = index.data(ROW_ROLE)
        height = _height(row.title, _title_font(option.font, row), self._width())
        height += _height(row.facts, option.font, self._width()) if row.facts else 0
        return QSize(80, height + 2 * _GAP + (8 if row.heading else 0))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one row."""
        row: Row = index.data(ROW_ROLE)
        painter.save()
        states = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver
        if row.story is not None and option.state & states:
            painter.fillRect(
                option.rect, blend(self._themes.now.background, self._themes.now.link, 0.12)
            )
        top = option.rect.top() + _GAP + (8 if row.heading else 0)
        font = _title_font(option.font, row)
        ink = self._themes.now.muted if row.heading else self._themes.now.text
        box = QRect(option.rect.left() + _SIDE, top, self._width(), 0)
        for text, shape, colour in (
            (row.title, font, ink),
            (row.facts, option.font, self._themes.now.muted),
        ):
            box.setHeight(_height(text, shape, box.width()) if text else 0)
            painter.setFont(shape)
            painter.setPen(QColor(colour))
            painter.setLayoutDirection(direction_of(text))
            painter.drawText(box, Qt.TextFlag.TextWordWrap, text)
            box.moveTop(box.bottom() + 1)
        painter.restore()

    def _width(self) -> int:
        return max(60, self._view.viewport().width() - 2 * _SIDE)


def rows_of(found: Neighbours, here: int | None) -> list[Row]:
    """Return the lines in the order of the page's foot.

    Saved stories are numbered for the digits.
    """
    rows: list[Row] = []
    for kind, heading in GROUPS:
        group = [one for one in found.related if one.kind == kind]
        if group:
            rows.append(Row(heading, heading=True))
            rows += [_related(one, found.saved) for one in group]
    if not rows:
        rows.append(Row(tr(_NOTHING)))
    if found.thread:
        rows.append(Row(tr("Thread: {name}", name=found.name), heading=True))
        rows += [_member(story, here) for story in found.thread]
    return rows


def _related(one: Related, saved: list[int]) -> Row:
    facts = [one.site or "", spoken_date(one.published)]
    not_saved = tr(_NOT_SAVED)
    reasons = [reason for reason in one.reasons if reason != not_saved]
    facts += [listed(reasons), "" if one.id is not None else not_saved]
    number = f"{saved.index(one.id) + 1}  " if one.id is not None else ""
    title = one.title or one.url or tr("Untitled")
    return Row(number + title, facts_line(facts), one.id)


def _member(story: Story, here: int | None) -> Row:
    facts = [
        spoken_date(story.published),
        story.site or "",
        tr("this story") if story.id == here else "",
    ]
    return Row(story.title, facts_line(facts), story.id)


def _title_font(font: QFont, row: Row) -> QFont:
    shaped = QFont(font)
    if row.heading or row.story is not None:
        shaped.setWeight(QFont.Weight.DemiBold)
    return shaped


def _height(text: str, font: QFont, width: int) -> int:
    return wrapped_height(text, QFontMetrics(font), width)
