"""Tables that need more room than the page has: each scrolls sideways by itself.

The table stays part of the document, so its words are selected, found and marked as any others;
only where it is painted, and where the pointer is taken to be, is moved.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QLinearGradient,
    QPainter,
    QTextBlock,
    QTextCursor,
    QTextDocument,
)

from reader.ui.page.page_browser import PAD, PageBrowser
from reader.ui.page.page_display import Display
from reader.ui.page.page_geometry import line_rects
from reader.ui.page.shifted_areas import ShiftedArea
from reader.ui.page.sideways_bar import SidewaysBar
from reader.ui.themes import Theme, blend

STEP: Final = 120
"""Pixels that a key scrolls a table sideways: about two columns of numbers."""
_EDGE = 16
"""Space left of the page's edge when a table is scrolled to its end, in pixels."""
_RULE = 3
"""Height of the line below the last row and of what rounding adds, in pixels."""
_FADE = 22
"""Width of the shade at an edge behind which more columns are, in pixels."""
_THUMB = 5.0
"""Height of a table's scroll bar, in pixels."""
_THUMB_GAP = 4.0
"""Space between the last row and the scroll bar, in pixels."""
_THUMB_ZONE = 15.0
"""Height of the strip below a table in which the pointer takes its scroll bar, in pixels."""
_LEAST_THUMB = 36.0
"""Pixels that the bar's handle has at least, so that it can be taken."""
_AROUND = 24.0
"""Pixels kept beside words that a table is scrolled to."""


@dataclass(frozen=True, slots=True)
class WideTable:
    """A table and what of it is seen: `place` in coordinates of the document, unscrolled.

    `begin` and `below` are positions in the document; `end` is where the last column stops when
    the table is scrolled there, `spare` how far that is, in pixels.
    """

    begin: int
    below: int
    place: QRectF
    end: float
    spare: float
    rtl: bool

    def bar(self) -> SidewaysBar:
        """Return the scroll bar below the table."""
        left, top = self.place.left(), self.place.bottom() + _THUMB_GAP
        return SidewaysBar(QRectF(left, top, self.end - left, _THUMB), self.spare, _LEAST_THUMB)


class WideTables(QObject):
    """Knows the wide tables in view, scrolls them and draws their scroll bars."""

    def __init__(self, browser: PageBrowser, display: Display) -> None:
        super().__init__(browser)
        self._browser = browser
        self._display = display
        self._document: QTextDocument | None = None
        self._offsets: dict[int, float] = {}
        self._dragged: tuple[WideTable, float, float] | None = None
        browser.hands.parts.append(self)
        browser.hands.rollers.append(self.roll)
        browser.shifted.find = self.areas

    # -- which tables -------------------------------------------------------------------------

    def areas(self, shown: QRectF) -> list[ShiftedArea]:
        """Return what is scrolled by itself inside a part of the document."""
        return [
            ShiftedArea(table.place, round(self._offset(table))) for table in self._within(shown)
        ]

    def _within(self, shown: QRectF) -> list[WideTable]:
        if not self._display.layout.tables:
            return []
        layout = self._display.document.documentLayout()
        first, last = (
            layout.hitTest(QPointF(PAD, y), Qt.HitTestAccuracy.FuzzyHit)
            # The scroll bar of a table stands below its last row.
            for y in (shown.top() - _THUMB_ZONE - 1, shown.bottom())
        )
        return [one for one in self._all(first, last) if one.place.bottom() > shown.top() - 20]

    def _all(self, first: int, last: int) -> Iterator[WideTable]:
        """Yield the wide tables between two positions; portions of one table are one."""
        document, room = self._display.document, self._browser.text_width()
        wide = self._browser.viewport().width()
        for _, portions in groupby(self._display.layout.tables, key=lambda one: id(one[1])):
            places = list(portions)
            begin, columns = places[0]
            if begin > last or (widths := columns.widths(room - columns.margin)) is None:
                continue
            below = _below(document, places[-1][0])
            if below is None or below.position() < first:
                continue
            layout = document.documentLayout()
            top = layout.blockBoundingRect(document.findBlock(begin)).top() - columns.above
            # Qt hides the empty block below a table and gives it the height of the last row.
            bottom = layout.blockBoundingRect(below).bottom() + _RULE
            need = sum(widths)
            left = PAD + (0 if columns.rtl else columns.margin)
            # Tables that read from the right end where lines begin, those from the left go on.
            end = PAD + room - columns.margin if columns.rtl else wide - _EDGE
            spare = left + need - end
            if spare > 0:
                place = QRectF(left, top, wide - left, bottom - top)
                yield WideTable(begin, below.position(), place, end, spare, columns.rtl)

    def holding(self, block: QTextBlock) -> WideTable | None:
        """Return the wide table that a block is part of, or None."""
        at = block.position()
        return next((one for one in self._all(at, at) if one.begin <= at < one.below), None)

    def _at(self, point: QPointF) -> WideTable | None:
        near = self._within(QRectF(point, point + QPointF(1, 1)))
        with_bars = ((one, one.place.adjusted(0, 0, 0, _THUMB_ZONE)) for one in near)
        return next((one for one, place in with_bars if place.contains(point)), None)

    # -- scrolling ----------------------------------------------------------------------------

    def _offset(self, table: WideTable) -> float:
        self._follow_document()
        # Tables that read from the right begin at their right end.
        begin = table.spare if table.rtl else 0.0
        return min(self._offsets.get(table.begin, begin), table.spare)

    def _put(self, table: WideTable, offset: float) -> bool:
        before = self._offset(table)
        after = self._offsets[table.begin] = min(max(0.0, offset), table.spare)
        if after == before:
            return False
        self._browser.viewport().update()
        return True

    def _follow_document(self) -> None:
        if self._document is not self._display.document:
            self._document = self._display.document
            self._offsets.clear()

    def scroll(self, block: QTextBlock, steps: int) -> bool:
        """Scroll the table of a block by some steps; return whether it is a wide one."""
        table = self.holding(block)
        if table is None:
            return False
        self._put(table, self._offset(table) + steps * STEP)
        return True

    def roll(self, point: QPointF, pixels: float) -> bool:
        """Scroll the table at a point of the page; return whether there is one."""
        table = self._at(point)
        if table is None:
            return False
        self._put(table, self._offset(table) + pixels)
        return True

    def reveal(self, begin: int, end: int) -> None:
        """Scroll the table that a stretch stands in so that its first words are seen."""
        table = self.holding(self._display.document.findBlock(begin))
        words = next(line_rects(self._display.document, begin, max(end, begin + 1)), None)
        if table is None or words is None:
            return
        offset = self._offset(table)
        seen = table.place.adjusted(0, 0, -_EDGE, 0).translated(offset, 0)
        if words.left() < seen.left():
            self._put(table, words.left() - table.place.left() - _AROUND)
        elif words.right() > seen.right():
            right = words.right() + _AROUND - seen.right()
            self._put(table, offset + min(right, words.left() - seen.left()))

    # -- painting -----------------------------------------------------------------------------

    def paint(self, painter: QPainter, shown: QRectF, theme: Theme) -> None:
        """Draw scroll bars, and shades where columns go on."""
        for table in self._within(shown):
            offset = self._offset(table)
            place = table.place
            if offset > 0:
                _shade(painter, place.left(), place.left() + _FADE, place, theme)
            if offset < table.spare:
                _shade(painter, place.right(), place.right() - _FADE, place, theme)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.panel))
            bar = table.bar()
            painter.drawRoundedRect(bar.track, _THUMB / 2, _THUMB / 2)
            painter.setBrush(blend(theme.panel, theme.text, 0.4))
            painter.drawRoundedRect(bar.thumb(offset), _THUMB / 2, _THUMB / 2)

    # -- the pointer --------------------------------------------------------------------------

    def press(self, point: QPointF) -> bool:
        """Take the scroll bar of a table; return whether the pointer was on one."""
        table = self._on_bar(point)
        if table is None:
            return False
        bar = table.bar()
        thumb = bar.thumb(self._offset(table))
        if not thumb.left() <= point.x() <= thumb.right():
            self._put(table, bar.offset_at(point.x()))
        self._dragged = table, point.x(), self._offset(table)
        return True

    def move(self, point: QPointF) -> None:
        """Scroll with the pointer that holds the scroll bar."""
        if self._dragged is not None:
            table, begun, offset = self._dragged
            # The pointer may be above the table meanwhile, where points are moved.
            moved = self._browser.hands.pointer.x() - begun
            self._put(table, offset + moved * table.bar().pixels_a_step())

    def release(self) -> None:
        """Let go of the scroll bar."""
        self._dragged = None

    def shape(self, point: QPointF) -> Qt.CursorShape | None:
        """Return an arrow over scroll bars, None elsewhere."""
        return None if self._on_bar(point) is None else Qt.CursorShape.ArrowCursor

    def _on_bar(self, point: QPointF) -> WideTable | None:
        table = self._at(point)
        return table if table is not None and point.y() >= table.place.bottom() else None


def _below(document: QTextDocument, position: int) -> QTextBlock | None:
    """Return the block below the table at a position."""
    cursor = QTextCursor(document)
    cursor.setPosition(position)
    table = cursor.currentTable()
    return None if table is None else document.findBlock(table.lastPosition() + 1)


def _shade(painter: QPainter, edge: float, inner: float, place: QRectF, theme: Theme) -> None:
    ground = QColor(theme.background)
    clear = QColor(ground)
    clear.setAlpha(0)
    fade = QLinearGradient(edge, 0, inner, 0)
    fade.setColorAt(0, ground)
    fade.setColorAt(1, clear)
    left, right = min(edge, inner), max(edge, inner)
    painter.fillRect(QRectF(left, place.top(), right - left, place.height()), fade)
