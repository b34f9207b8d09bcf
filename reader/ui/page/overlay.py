"""Highlights, hits, bookmarks and the focused paragraph, laid over the document."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from reader.model import Bookmark, Highlight
from reader.translation import tr
from reader.ui.page.code_blocks import CodeBlocks
from reader.ui.page.decorations import (
    bookmark_rect,
    note_rect,
    paint_behind,
    paint_bookmark,
    paint_cell_focus,
    paint_current,
    paint_focus,
    paint_link_focus,
    paint_note,
    paint_strokes,
)
from reader.ui.page.highlight_lanes import (
    CURRENT,
    HIT,
    SPOKEN,
    PaintedMark,
    grounds,
    in_lanes,
    in_parts,
    within,
)
from reader.ui.page.page_browser import PageBrowser
from reader.ui.page.page_display import Display
from reader.ui.page.page_geometry import in_blocks, visible_blocks
from reader.ui.page.page_position import PagePosition
from reader.ui.page.wide_tables import WideTables

_SCREENS_AROUND = 1.5
"""Screens before and after the shown one whose marks are laid ready."""

Span = tuple[int, int]


class Overlay(QObject):
    """Keeps the marks of the shown story and paints those in view.

    Offsets count code points of the reading text; what has no place in the document (an orphan, a
    part that is not built yet) is left out.  Marks are kept by offset and placed when they come
    into view, so that a thousand of them cost no more than a screenful.
    """

    def __init__(self, browser: PageBrowser, display: Display, position: PagePosition) -> None:
        super().__init__(browser)
        self._browser = browser
        self._display = display
        self._highlights: tuple[Highlight, ...] = ()
        self._bookmarks: tuple[Bookmark, ...] = ()
        self._marks: list[PaintedMark] = []
        self._hits: list[PaintedMark] = []
        self._spoken: list[PaintedMark] = []
        self._shown: list[QTextBlock] = []
        self._laid: Span = (0, 0)
        self._position = position
        self.code = CodeBlocks(browser, display)
        self.over_all: list[Callable[[QPainter], None]] = []
        self.picture_of: Callable[[Bookmark], int | None] = _no_picture
        self.wide = WideTables(browser, display)
        position.shows_aside = self._reveal_aside
        position.chosen.connect(browser.viewport().update)
        browser.behind = self._paint_behind
        browser.above = self._paint_above
        browser.beside = self._paint_beside
        browser.tip = self._tip
        browser.view_changed.connect(self._follow)
        browser.relaid.connect(self.lay)
        display.grew.connect(self.lay)

    @property
    def highlights(self) -> tuple[Highlight, ...]:
        """The highlights of the story, orphans as well."""
        return self._highlights

    @property
    def bookmarks(self) -> tuple[Bookmark, ...]:
        """The bookmarks of the story."""
        return self._bookmarks

    def set_highlights(self, highlights: Iterable[Highlight]) -> None:
        """Show these highlights and no others."""
        self._highlights = tuple(h for h in highlights if not h.trashed)
        self._marks = in_lanes(
            PaintedMark(h.start, h.end, h.colour, h.id, h.note)
            for h in self._highlights
            if h.state == "anchored" and h.start < h.end
        )
        self.lay()

    def set_bookmarks(self, bookmarks: Iterable[Bookmark]) -> None:
        """Show these bookmarks and no others."""
        self._bookmarks = tuple(bookmarks)
        self._browser.viewport().update()

    def set_hits(self, hits: Sequence[Span], current: int) -> None:
        """Mark these spans as found, one of them as the one stood at (-1 for none)."""
        self._hits = [
            PaintedMark(start, end, CURRENT if number == current else HIT)
            for number, (start, end) in enumerate(hits)
        ]
        self.lay()

    def set_spoken(self, span: Span | None) -> None:
        """Mark the sentence that is read aloud, or none."""
        self._spoken = [PaintedMark(*span, SPOKEN)] if span is not None else []
        self.lay()

    def highlight_at(self, point: QPointF) -> str | None:
        """Return the id of the innermost highlight (or note's sign) at a point of the document."""
        column = self._display.column()
        for mark in self._visible():
            sign = note_rect(self._display.document, mark, column)
            # Signs stand where they are, whatever is scrolled beside them.
            sign.translate(self._browser.shifted.of_line(sign.center().y()))
            if mark.note and sign.adjusted(-4, -4, 4, 4).contains(point):
                return mark.id
        layout = self._display.document.documentLayout()
        position = layout.hitTest(point, Qt.HitTestAccuracy.ExactHit)
        if position < 0:
            return None
        around = [mark for mark in self._visible() if mark.begin <= position < mark.end]
        return min(around, key=lambda mark: mark.end - mark.begin).id if around else None

    def bookmark_at(self, point: QPointF) -> Bookmark | None:
        """Return the bookmark whose ribbon is at a point of the document."""
        for rect, bookmark in self._ribbons():
            if rect.adjusted(-5, -4, 5, 4).contains(point):
                return bookmark
        return None

    def span_of(self, highlight: str) -> Span | None:
        """Return the document positions of a highlight, or None where it is not in the document."""
        found = next((mark for mark in self._marks if mark.id == highlight), None)
        return self._display.map.span(found.begin, found.end) if found is not None else None

    # -- placing ------------------------------------------------------------------------------

    def _placed(self, marks: Sequence[PaintedMark], begin: int, end: int) -> list[PaintedMark]:
        """Return the marks that touch a stretch of the document, by position instead of offset."""
        if not marks:
            return []
        map_ = self._display.map
        placed: list[PaintedMark] = []
        first, last = map_.offsets(begin, end) or (map_.offset(begin), map_.offset(end))
        for mark in marks:
            if mark.begin >= 0:
                break
            # Hits in the head of the page.
            if (span := self._display.span(mark.begin, mark.end)) is not None and span[0] < end:
                placed += in_parts(mark, [span])
        for mark in within(marks, first, last + 1):
            placed += in_parts(mark, map_.spans(mark.begin, mark.end))
        return placed

    def _visible(self) -> list[PaintedMark]:
        return self._placed(self._marks, *self._browser.shown_positions())

    def _ribbons(self) -> Iterator[tuple[QRectF, Bookmark]]:
        """Yield the bookmarks in view, each with the place of its ribbon."""
        if not self._bookmarks:
            return
        display = self._display
        begin, end = self._browser.shown_positions()
        for bookmark in self._bookmarks:
            position = self.picture_of(bookmark)
            if position is None:
                position = display.map.position(bookmark.offset)
            if bookmark.state == "anchored" and position is not None and begin <= position < end:
                yield bookmark_rect(display.document, position, display.column()), bookmark

    # -- laying -------------------------------------------------------------------------------

    def _follow(self) -> None:
        """Lay marks for other lines only when those laid ready are used up."""
        begin, end = self._browser.shown_positions()
        if begin < self._laid[0] or end > self._laid[1]:
            self.lay()

    def lay(self) -> None:
        """Give the text widget the grounds of the marks near the shown part."""
        begin, end = self._laid = self._browser.shown_positions(_SCREENS_AROUND)
        laid = (self._marks, self._hits, self._spoken)
        near = [mark for marks in laid for mark in self._placed(marks, begin, end)]
        theme = self._display.theme
        self._browser.setExtraSelections(
            [
                self._selection(first, last, ground.colour)
                for ground in grounds(near, theme)
                for first, last in in_blocks(
                    self._display.document, max(begin, ground.begin), min(end, ground.end)
                )
            ]
        )
        self._display.want_images(begin, end)
        self._browser.viewport().update()

    def _selection(self, begin: int, end: int, colour: QColor) -> QTextEdit.ExtraSelection:
        look = QTextCharFormat()
        look.setBackground(colour)
        look.setForeground(QColor(self._display.theme.marked_text))
        cursor = QTextCursor(self._display.document)
        cursor.setPosition(begin)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        selection = QTextEdit.ExtraSelection()
        selection.cursor = cursor
        selection.format = look
        return selection

    # -- painting -----------------------------------------------------------------------------

    def _paint_behind(self, painter: QPainter, shown: QRectF) -> None:
        display = self._display
        self._shown = list(visible_blocks(display.document, shown))
        self.code.settle(self._shown)
        paint_behind(painter, display.document, self._shown, display.theme, display.column())

    def _paint_above(self, painter: QPainter, shown: QRectF) -> None:
        display = self._display
        visible = self._visible()
        paint_strokes(painter, display.document, visible, display.theme)
        current = [mark for mark in self._hits if mark.colour == CURRENT]
        placed = self._placed(current, *self._browser.shown_positions())
        paint_current(painter, display.document, placed, display.theme)
        # What is painted above the words comes in the same turn as what is behind them.
        self.code.paint(painter, self._shown, display.theme)
        if (focus := self._position.paragraph) is not None:
            paint_cell_focus(painter, focus, display.theme)
        if (link := self._position.link) is not None:
            paint_link_focus(painter, display.document, link.begin, link.end, display.theme)
        for paint in self.over_all:
            paint(painter)

    def _paint_beside(self, painter: QPainter, shown: QRectF) -> None:
        """Paint what stands beside the words, where nothing is scrolled sideways."""
        display, column = self._display, self._display.column()
        self.wide.paint(painter, shown, display.theme)
        for mark in self._visible():
            if mark.note:
                colour = QColor(display.theme.lines.get(mark.colour, display.theme.muted))
                paint_note(painter, note_rect(display.document, mark, column), colour)
        for rect, _ in self._ribbons():
            paint_bookmark(painter, rect, QColor(display.theme.link))
        if (focus := self._position.paragraph) is not None:
            paint_focus(painter, display.document, focus, display.theme, column)

    def _reveal_aside(self, begin: int, end: int) -> None:
        self.code.reveal(begin, end)
        self.wide.reveal(begin, end)

    def _tip(self, point: QPointF) -> str:
        bookmark = self.bookmark_at(point)
        if bookmark is not None:
            return bookmark.label or tr("Bookmark")
        found = self.highlight_at(point)
        return next((h.note for h in self._highlights if h.id == found), "")


def _no_picture(bookmark: Bookmark) -> int | None:
    """Return that a bookmark is of words, not of a picture."""
    return None
