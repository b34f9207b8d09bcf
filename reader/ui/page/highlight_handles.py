"""Handles at both ends of the highlight that is open: dragged, they change what is marked."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPen

from reader.ui.page.overlay import Overlay
from reader.ui.page.page_browser import PageBrowser
from reader.ui.page.page_display import Display
from reader.ui.page.page_geometry import line_rects
from reader.ui.page.page_position import PagePosition
from reader.ui.page.selection_marker import SelectionMarker

_RADIUS = 6.0
"""Pixels."""
_REACH = 11.0
"""Distance in pixels up to which a press takes a handle."""

Span = tuple[int, int]


class HighlightHandles(QObject):
    """Paints the handles and lets them be dragged; words snap, with Alt letters do not."""

    moved = Signal(str, int, int)
    """str, int, int: a highlight, and the offsets that it is to have."""

    def __init__(
        self,
        browser: PageBrowser,
        display: Display,
        layer: Overlay,
        position: PagePosition,
        marking: SelectionMarker,
    ) -> None:
        super().__init__(browser)
        self._browser = browser
        self._display = display
        self._layer = layer
        self._position = position
        self._marking = marking
        self._fixed: int | None = None
        self._highlight = ""
        self._preview: Span | None = None
        browser.hands.parts.insert(0, self)
        layer.over_all.append(self._paint)
        marking.opened_changed.connect(browser.viewport().update)

    def ends(self) -> tuple[QPointF, QPointF] | None:
        """Return the middles of both handles, None while no highlight is open."""
        span = self._preview if self._fixed is not None else self._span()
        if span is None:
            return None
        rects = list(line_rects(self._display.document, *span))
        if not rects:
            return None
        first, last = rects[0], rects[-1]
        rtl = self._display.document.findBlock(span[0]).textDirection()
        leftwards = rtl is Qt.LayoutDirection.RightToLeft
        begin = first.topRight() if leftwards else first.topLeft()
        end = last.bottomLeft() if leftwards else last.bottomRight()
        return begin, end

    def _span(self) -> Span | None:
        opened = self._marking.opened
        return self._layer.span_of(opened) if opened else None

    def _paint(self, painter: QPainter) -> None:
        ends = self.ends()
        if ends is None:
            return
        theme = self._display.theme
        painter.setPen(QPen(QColor(theme.background), 1.5))
        painter.setBrush(QColor(theme.link))
        for middle in ends:
            painter.drawEllipse(middle, _RADIUS, _RADIUS)

    # -- the pointer --------------------------------------------------------------------------

    def _grip(self, point: QPointF) -> int | None:
        """Which end is at a point: 0, 1 or None."""
        for number, middle in enumerate(self.ends() or ()):
            reach = QRectF(middle - QPointF(_REACH, _REACH), middle + QPointF(_REACH, _REACH))
            if reach.contains(point):
                return number
        return None

    def press(self, point: QPointF) -> bool:
        """Take a handle; return whether there is one."""
        grip, span = self._grip(point), self._span()
        if grip is None or span is None or self._marking.opened is None:
            return False
        self._highlight = self._marking.opened
        self._preview = span
        self._fixed = span[1] if grip == 0 else span[0]
        self._marking.close()
        return True

    def move(self, point: QPointF) -> None:
        """Show what would be marked."""
        if self._fixed is None:
            return
        layout = self._display.document.documentLayout()
        at = layout.hitTest(point, Qt.HitTestAccuracy.FuzzyHit)
        body, end = self._display.layout.body, self._display.layout.end
        at = max(body, min(at, end if end is not None else at))
        if at == self._fixed:
            return
        self._position.select(min(at, self._fixed), max(at, self._fixed))
        letters = QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.AltModifier
        if not letters:
            self._position.snap_to_words()
        cursor = self._browser.textCursor()
        self._preview = cursor.selectionStart(), cursor.selectionEnd()
        self._browser.viewport().update()

    def release(self) -> None:
        """Ask for the new ends, if they are others."""
        preview, self._preview, self._fixed = self._preview, None, None
        wanted = self._position.offsets(*preview) if preview is not None else None
        before = self._layer.span_of(self._highlight)
        self._position.unselect()
        if wanted is not None and preview != before:
            self.moved.emit(self._highlight, *wanted)
        self._browser.viewport().update()

    def shape(self, point: QPointF) -> Qt.CursorShape | None:
        """Return the shape of the pointer over a handle."""
        return None if self._grip(point) is None else Qt.CursorShape.SizeHorCursor
