"""Blocks of code: their frames, languages and Copy buttons, and long lines that scroll sideways.

Lines of code are never broken on the screen. What is wider than the column scrolls inside the
frame of its block: the lines of the block's layout are moved, so that its words are selected,
found and marked where they are seen.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QTextBlock,
    QTextDocument,
)

from reader.translation import tr, translatable
from reader.ui.page.decorations import paint_bars
from reader.ui.page.page_browser import PageBrowser
from reader.ui.page.page_display import Display
from reader.ui.page.page_geometry import framed, line_rects, visible_blocks
from reader.ui.page.sideways_bar import SidewaysBar
from reader.ui.page.typography import CODE_SMALL, FRAME_SIDE, KIND, LANGUAGE
from reader.ui.themes import Theme, blend

STEP: Final = 60
"""Pixels that a key scrolls code sideways: about six letters."""
_THUMB = 4.0
"""Pixels: thickness of the scroll bar's thumb."""
_THUMB_ZONE = 12.0
"""Height of the strip at the foot of the frame in which the pointer takes the scroll bar."""
_LEAST_THUMB = 28.0
"""Pixels: its length at least."""
_AROUND = 40.0
"""Pixels kept beside words that code is scrolled to."""
_COPIED_MS = 1600
"""Milliseconds that “Copied” is shown."""
_COPY, _COPIED = translatable("Copy", "code"), translatable("Copied", "code")


class CodeBlocks(QObject):
    """Draws what belongs to the code in view and answers keys, wheel and pointer there."""

    def __init__(self, browser: PageBrowser, display: Display) -> None:
        super().__init__(browser)
        self._browser = browser
        self._display = display
        self._document: QTextDocument | None = None
        self._offsets: dict[int, float] = {}
        self._laid: dict[int, tuple[float, float]] = {}
        self._widths: dict[int, float] = {}
        self._dragged: tuple[QTextBlock, float, float] | None = None
        self._copied: int | None = None
        self._rest = QTimer(self, singleShot=True, interval=_COPIED_MS)
        self._rest.timeout.connect(self._forget_copied)
        browser.hands.parts.append(self)
        browser.hands.rollers.append(self.roll)

    # -- which code ---------------------------------------------------------------------------

    def at(self, point: QPointF) -> QTextBlock | None:
        """Return the block of code whose frame holds a point of the document."""
        # The frame reaches beyond the words of its block, above and below.
        near = QRectF(point - QPointF(0, 60), point + QPointF(1, 60))
        for block in visible_blocks(self._display.document, near):
            if is_code(block) and self.frame(block).contains(point):
                return block
        return None

    def here(self, position: int) -> QTextBlock | None:
        """Return the code at a position, else the first that is in view."""
        block = self._display.document.findBlock(position)
        if is_code(block):
            return block
        shown = visible_blocks(self._display.document, self._browser.shown())
        return next((one for one in shown if is_code(one)), None)

    def frame(self, block: QTextBlock) -> QRectF:
        """Return the frame of a block of code, in coordinates of the document."""
        return framed(block, self._display.column())

    def copy(self, block: QTextBlock) -> None:
        """Put all of a block of code on the clipboard."""
        QGuiApplication.clipboard().setText(code_text(block))
        self._copied = block.position()
        self._rest.start()
        self._browser.viewport().update()

    def _forget_copied(self) -> None:
        self._copied = None
        self._browser.viewport().update()

    # -- scrolling ----------------------------------------------------------------------------

    def overflow(self, block: QTextBlock) -> float:
        """Return how far a block of code can be scrolled, in pixels."""
        if not block.blockFormat().nonBreakableLines():
            return 0.0
        self._follow_document()
        at = block.position()
        width = self._widths.get(at)
        if width is None:
            layout = block.layout()
            lines = (layout.lineAt(number) for number in range(layout.lineCount()))
            width = self._widths[at] = max((one.naturalTextWidth() for one in lines), default=0.0)
        return max(0.0, width - (self.frame(block).width() - 2 * FRAME_SIDE))

    def scroll(self, block: QTextBlock, pixels: float) -> bool:
        """Scroll a block of code sideways; return whether it moved."""
        return self._put(block, self._offsets.get(block.position(), 0.0) + pixels)

    def roll(self, point: QPointF, pixels: float) -> bool:
        """Scroll the code under the pointer; return whether there is any that can be."""
        block = self.at(point)
        if block is None or not self.overflow(block):
            return False
        self.scroll(block, pixels)
        return True

    def reveal(self, begin: int, end: int) -> None:
        """Scroll the code that a stretch stands in so that its first line is seen."""
        block = self._display.document.findBlock(begin)
        if not is_code(block) or not self.overflow(block):
            return
        before = self._offsets.get(block.position(), 0.0)
        # Qt gives no place left of the block, so it is measured unscrolled.
        self._put(block, 0.0)
        words = next(line_rects(self._display.document, begin, max(end, begin + 1)), None)
        if words is None:
            self._put(block, before)
            return
        seen = self.frame(block).adjusted(FRAME_SIDE, 0, -FRAME_SIDE, 0)
        left, right = words.left() - seen.left(), words.right() - seen.right()
        if left < before:
            before = left - _AROUND
        elif right > before:
            before = min(right + _AROUND, left)
        self._put(block, before)

    def _put(self, block: QTextBlock, offset: float) -> bool:
        self._follow_document()
        at = block.position()
        offset = min(max(0.0, offset), self.overflow(block))
        if offset == self._offsets.get(at, 0.0):
            return False
        self._offsets[at] = offset
        self._lay(block)
        self._browser.viewport().update()
        return True

    def _lay(self, block: QTextBlock) -> None:
        """Move the lines of a block to where they are scrolled; Qt's own layout forgets it."""
        at, layout = block.position(), block.layout()
        if at not in self._offsets or not layout.lineCount():
            return
        offset = self._offsets[at] = min(self._offsets[at], self.overflow(block))
        now = layout.lineAt(0).x()
        laid, before = self._laid.get(at, (now, 0.0))
        wanted = now + (before if abs(now - laid) < 0.01 else 0.0) - offset
        if abs(wanted - now) > 0.01:
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                line.setPosition(QPointF(wanted, line.y()))
        self._laid[at] = wanted, offset

    def _follow_document(self) -> None:
        """Forget what was measured in another document or another width."""
        if self._document is not self._display.document:
            self._document = self._display.document
            for known in (self._offsets, self._laid, self._widths):
                known.clear()

    # -- painting -----------------------------------------------------------------------------

    def settle(self, blocks: Iterable[QTextBlock]) -> None:
        """Put the lines of code that is about to be painted where they are scrolled."""
        self._follow_document()
        for block in blocks:
            if is_code(block):
                self._lay(block)

    def paint(self, painter: QPainter, blocks: Iterable[QTextBlock], theme: Theme) -> None:
        """Draw languages, buttons and scroll bars; hide what is scrolled out of its frame."""
        for block in blocks:
            if is_code(block):
                self._paint(painter, block, theme)

    def _paint(self, painter: QPainter, block: QTextBlock, theme: Theme) -> None:
        frame = self.frame(block)
        painter.setPen(Qt.PenStyle.NoPen)
        spare = self.overflow(block)
        offset = self._offsets.get(block.position(), 0.0)
        if spare:
            painter.setBrush(QColor(theme.background))
            shown = self._browser.shown()
            for left, right in ((shown.left(), frame.left()), (frame.right(), shown.right())):
                painter.drawRect(QRectF(left, frame.top(), right - left, frame.height()))
            paint_bars(painter, theme, block, self._display.column())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(blend(theme.panel, theme.text, 0.35))
            painter.drawRoundedRect(_bar(frame, spare).thumb(offset), _THUMB / 2, _THUMB / 2)
        painter.setFont(small_font())
        language = str(block.blockFormat().property(LANGUAGE) or "")
        painter.setPen(QColor(theme.muted))
        row = QRectF(frame.left() + FRAME_SIDE, frame.top() + 5, frame.width() / 2, 18)
        # Code runs from left to right in every window, and its button is on the right.
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(row, Qt.AlignmentFlag.AlignVCenter | left, language)
        words = tr(_COPIED if self._copied == block.position() else _COPY, context="code")
        button = self._button(frame)
        painter.setBrush(QColor(theme.panel))
        painter.setPen(QColor(theme.rule))
        painter.drawRoundedRect(button, 4, 4)
        painter.setPen(QColor(theme.muted))
        painter.drawText(button, Qt.AlignmentFlag.AlignCenter, words)

    def _button(self, frame: QRectF) -> QRectF:
        width = QFontMetricsF(small_font()).horizontalAdvance(tr(_COPIED, context="code")) + 14
        return QRectF(frame.right() - width - 6, frame.top() + 5, width, 20)

    # -- the pointer --------------------------------------------------------------------------

    def press(self, point: QPointF) -> bool:
        """Copy, or take the scroll bar; return whether the pointer was on either."""
        block = self.at(point)
        if block is None:
            return False
        frame = self.frame(block)
        if self._button(frame).contains(point):
            self.copy(block)
            return True
        spare = self.overflow(block)
        if not spare or point.y() < frame.bottom() - _THUMB_ZONE:
            return False
        offset = self._offsets.get(block.position(), 0.0)
        bar = _bar(frame, spare)
        thumb = bar.thumb(offset)
        if not thumb.left() <= point.x() <= thumb.right():
            self._put(block, bar.offset_at(point.x()))
            offset = self._offsets.get(block.position(), 0.0)
        self._dragged = block, point.x(), offset
        return True

    def move(self, point: QPointF) -> None:
        """Scroll with the pointer that holds the scroll bar."""
        if self._dragged is None:
            return
        block, begun, offset = self._dragged
        bar = _bar(self.frame(block), self.overflow(block))
        self._put(block, offset + (point.x() - begun) * bar.pixels_a_step())

    def release(self) -> None:
        """Let go of the scroll bar."""
        self._dragged = None

    def shape(self, point: QPointF) -> Qt.CursorShape | None:
        """Return the shape of the pointer over buttons and scroll bars, None elsewhere."""
        block = self.at(point)
        if block is None:
            return None
        frame = self.frame(block)
        if self._button(frame).contains(point):
            return Qt.CursorShape.PointingHandCursor
        on_bar = self.overflow(block) and point.y() >= frame.bottom() - _THUMB_ZONE
        return Qt.CursorShape.ArrowCursor if on_bar else None


def _bar(frame: QRectF, spare: float) -> SidewaysBar:
    """Return the scroll bar at the foot of a frame."""
    width = frame.width() - 2 * FRAME_SIDE
    track = QRectF(frame.left() + FRAME_SIDE, frame.bottom() - _THUMB - 3, width, _THUMB)
    return SidewaysBar(track, spare, _LEAST_THUMB)


def is_code(block: QTextBlock) -> bool:
    """Return whether a block is one of code."""
    return bool(block.blockFormat().property(KIND) == "pre")


def code_text(block: QTextBlock) -> str:
    """Return the code of a block, line by line."""
    return block.text().replace("\u2028", "\n")


def small_font() -> QFont:
    """Return the face of languages and buttons."""
    font = QFont()
    font.setPixelSize(CODE_SMALL)
    return font
