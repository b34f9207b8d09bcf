"""Draws headings and entries of the notebook."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.model import NotebookEntry
from reader.translation import facts_line, tr
from reader.ui.elided_label import elided
from reader.ui.icons import pixmap
from reader.ui.local_dates import spoken_date
from reader.ui.mirrored import mirrored
from reader.ui.notebook.notebook_model import ENTRY_ROLE, HEADING_ROLE, Heading
from reader.ui.row_painter import direction_of, draw_passages, wrapped_height
from reader.ui.theme_service import ThemeService
from reader.ui.themes import blend

_LEFT, _RIGHT, _PADDING = 34, 16, 8
"""Pixels around an entry."""
_WIDEST = 760
"""Pixels of the text's column."""
_MOST_LINES = 8
"""Lines of one passage; the rest is cut."""
_GAP = 4
"""Pixels between passages."""


class EntryDelegate(QStyledItemDelegate):
    """A quote in its colour, the note below, small facts at the end."""

    def __init__(self, themes: ThemeService, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._themes = themes
        self._view = view
        self._names: Mapping[str, str] = {}

    def set_names(self, names: Mapping[str, str]) -> None:
        """Call the colours by the names that the person gave them."""
        self._names = names

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height that the words need."""
        metrics = QFontMetrics(option.font)
        entry = index.data(ENTRY_ROLE)
        if not isinstance(entry, NotebookEntry):
            return QSize(100, 2 * metrics.lineSpacing() + 18)
        width = self._text_width()
        height = sum(
            wrapped_height(text, metrics, width, _MOST_LINES) + _GAP
            for text in _texts(entry, self._names)
            if text
        )
        return QSize(100, height + 2 * _PADDING)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one row."""
        painter.save()
        heading = index.data(HEADING_ROLE)
        if isinstance(heading, Heading):
            self._draw_heading(painter, option, heading)
        else:
            self._draw_entry(painter, option, index.data(ENTRY_ROLE))
        painter.restore()

    def _text_width(self) -> int:
        return int(min(self._view.viewport().width(), _WIDEST) - _LEFT - _RIGHT)

    def _draw_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, heading: Heading
    ) -> None:
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        rect = mirrored(option.rect, option.rect.adjusted(16, 10, -_RIGHT, -2))
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(QColor(self._themes.now.text))
        title = elided(heading.text, metrics, rect.width())
        painter.setLayoutDirection(direction_of(heading.text))
        painter.drawText(rect, Qt.AlignmentFlag.AlignTop, title)
        painter.setLayoutDirection(QGuiApplication.layoutDirection())
        painter.setFont(option.font)
        painter.setPen(QColor(self._themes.now.muted))
        painter.drawText(rect, Qt.AlignmentFlag.AlignBottom, heading.hint)

    def _draw_entry(
        self, painter: QPainter, option: QStyleOptionViewItem, entry: NotebookEntry
    ) -> None:
        rect: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect, blend(self._themes.now.background, self._themes.now.link, 0.15))
        self._draw_sign(painter, rect, entry)
        box = QRect(rect.left() + _LEFT, rect.top() + _PADDING, self._text_width(), 0)
        box = mirrored(rect, box)
        quote, note, facts = _texts(entry, self._names)
        passages = (
            (quote, self._themes.now.text, False),
            (note, self._themes.now.text, True),
            (facts, self._themes.now.muted, False),
        )
        draw_passages(painter, box, option.font, passages, _MOST_LINES, _GAP)

    def _draw_sign(self, painter: QPainter, rect: QRect, entry: NotebookEntry) -> None:
        if entry.kind == "highlight":
            lines = self._themes.now.lines
            bar = QRect(rect.left() + 18, rect.top() + _PADDING, 5, rect.height() - 2 * _PADDING)
            painter.fillRect(mirrored(rect, bar), QColor(lines.get(entry.colour, lines["yellow"])))
            return
        ratio = painter.device().devicePixelRatioF()
        name = "bookmark" if entry.kind == "bookmark" else "note"
        drawn = pixmap(name, QColor(self._themes.now.link), 16, ratio)
        place = mirrored(rect, QRect(rect.left() + 12, rect.top() + _PADDING, 16, 16))
        painter.drawPixmap(place.topLeft(), drawn)


def _texts(entry: NotebookEntry, names: Mapping[str, str]) -> tuple[str, str, str]:
    quote = " ".join(entry.exact.split())
    facts = [spoken_date(entry.created)]
    if entry.kind == "highlight":
        facts.insert(0, names.get(entry.colour, entry.colour))
    facts += [f"#{tag}" for tag in entry.tags]
    facts += [tr("text no longer found")] if entry.state == "orphaned" else []
    note = [entry.note] if entry.note else []
    was = " ".join(entry.marked_text.split())
    note += [tr("Marked as: “{short}”", short=was)] if was else []
    return quote, "\n".join(note), facts_line(facts)
