"""Highlights, hits, bookmarks and the focused paragraph, laid over the document."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from reader.model import Bookmark, Highlight
from reader.ui.page.browser import PageBrowser
from reader.ui.page.decorations import (
    bookmark_rect,
    note_rect,
    paint_behind,
    paint_bookmark,
    paint_focus,
    paint_note,
    paint_strokes,
)
from reader.ui.page.display import Display
from reader.ui.page.geometry import visible_blocks
from reader.ui.page.marks import CURRENT, HIT, Mark, grounds, in_lanes, within

_SCREENS_AROUND = 1.0
"""Screens before and after the shown one whose marks are laid ready."""

Span = tuple[int, int]


class Layer(QObject):
    """Keeps the marks of the shown story and paints those in view.

    Offsets count code points of the reading text; what has no place in the document (an orphan, a
    part that is not built yet) is left out.
    """

    def __init__(self, browser: PageBrowser, display: Display) -> None:
        super().__init__(browser)
        self._browser = browser
        self._display = display
        self._highlights: tuple[Highlight, ...] = ()
        self._bookmarks: tuple[Bookmark, ...] = ()
        self._hits: tuple[Span, ...] = ()
        self._current = -1
        self._marks: list[Mark] = []
        self._hit_marks: list[Mark] = []
        self._ribbons: list[tuple[int, Bookmark]] = []
        self.focus: QTextBlock | None = None
        self._laying = QTimer(self, singleShot=True, interval=0)
        self._laying.timeout.connect(self._lay)
        browser.behind = self._paint_behind
        browser.above = self._paint_above
        browser.tip = self._tip
        browser.view_changed.connect(self._laying.start)
        browser.relaid.connect(self._laying.start)
        display.grew.connect(self._place_all)

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
        self._place_highlights()

    def set_bookmarks(self, bookmarks: Iterable[Bookmark]) -> None:
        """Show these bookmarks and no others."""
        self._bookmarks = tuple(bookmarks)
        self._place_bookmarks()

    def set_hits(self, hits: Sequence[Span], current: int) -> None:
        """Mark these spans as found, one of them as the one stood at (-1 for none)."""
        self._hits, self._current = tuple(hits), current
        self._place_hits()

    def set_focus(self, block: QTextBlock | None) -> None:
        """Show a bar beside the paragraph that the keys work on."""
        self.focus = block
        self._browser.viewport().update()

    def highlight_at(self, point: QPointF) -> str | None:
        """The id of the innermost highlight (or of a note's sign) at a point of the document."""
        column = self._display.column()
        for mark in self._visible():
            sign = note_rect(self._display.document, mark, column)
            if mark.note and sign.adjusted(-4, -4, 4, 4).contains(point):
                return mark.id
        layout = self._display.document.documentLayout()
        position = layout.hitTest(point, Qt.HitTestAccuracy.ExactHit)
        if position < 0:
            return None
        around = [mark for mark in self._marks if mark.begin <= position < mark.end]
        return min(around, key=lambda mark: mark.end - mark.begin).id if around else None

    def bookmark_at(self, point: QPointF) -> Bookmark | None:
        """The bookmark whose ribbon is at a point of the document."""
        column = self._display.column()
        for position, bookmark in self._ribbons:
            rect = bookmark_rect(self._display.document, position, column)
            if rect.adjusted(-5, -4, 5, 4).contains(point):
                return bookmark
        return None

    def span_of(self, highlight: str) -> Span | None:
        """The document positions of a highlight, or None where it is not in the document."""
        found = next((mark for mark in self._marks if mark.id == highlight), None)
        return (found.begin, found.end) if found is not None else None

    # -- placing ------------------------------------------------------------------------------

    def _place_all(self) -> None:
        self._place_highlights()
        self._place_bookmarks()
        self._place_hits()

    def _place_highlights(self) -> None:
        span = self._display.map.span
        self._marks = in_lanes(
            Mark(place[0], place[1], h.colour, h.id, h.note)
            for h in self._highlights
            if h.state == "anchored" and (place := span(h.start, h.end)) is not None
        )
        self._laying.start()

    def _place_bookmarks(self) -> None:
        position = self._display.map.position
        self._ribbons = [
            (place, bookmark)
            for bookmark in self._bookmarks
            if bookmark.state == "anchored" and (place := position(bookmark.offset)) is not None
        ]
        self._browser.viewport().update()

    def _place_hits(self) -> None:
        span = self._display.map.span
        self._hit_marks = [
            Mark(place[0], place[1], CURRENT if number == self._current else HIT)
            for number, (start, end) in enumerate(self._hits)
            if (place := span(start, end)) is not None
        ]
        self._laying.start()

    # -- painting -----------------------------------------------------------------------------

    def _lay(self) -> None:
        """Give the text widget the grounds of the marks near the shown part."""
        begin, end = self._browser.shown_positions(_SCREENS_AROUND)
        near = within(self._marks, begin, end) + within(self._hit_marks, begin, end)
        selections = []
        theme = self._display.theme
        for ground in grounds(near, theme):
            look = QTextCharFormat()
            look.setBackground(ground.colour)
            look.setForeground(QColor(theme.marked_text))
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self._display.document)
            cursor.setPosition(ground.begin)
            cursor.setPosition(ground.end, QTextCursor.MoveMode.KeepAnchor)
            selection.cursor = cursor
            selection.format = look
            selections.append(selection)
        self._browser.setExtraSelections(selections)
        self._display.want_images(begin, end)
        self._browser.viewport().update()

    def _visible(self) -> list[Mark]:
        return within(self._marks, *self._browser.shown_positions())

    def _paint_behind(self, painter: QPainter, shown: QRectF) -> None:
        display = self._display
        blocks = visible_blocks(display.document, shown)
        paint_behind(painter, display.document, blocks, display.theme, display.column())

    def _paint_above(self, painter: QPainter, shown: QRectF) -> None:
        display = self._display
        visible = self._visible()
        paint_strokes(painter, display.document, visible, display.theme)
        column = display.column()
        for mark in visible:
            if mark.note:
                colour = QColor(display.theme.lines.get(mark.colour, display.theme.muted))
                paint_note(painter, note_rect(display.document, mark, column), colour)
        for position, _ in self._ribbons:
            rect = bookmark_rect(display.document, position, column)
            if rect.intersects(shown):
                paint_bookmark(painter, rect, QColor(display.theme.link))
        if self.focus is not None and self.focus.isValid():
            paint_focus(painter, display.document, self.focus, display.theme, column)

    def _tip(self, point: QPointF) -> str:
        bookmark = self.bookmark_at(point)
        if bookmark is not None:
            return bookmark.label or "Bookmark"
        found = self.highlight_at(point)
        return next((h.note for h in self._highlights if h.id == found), "")
