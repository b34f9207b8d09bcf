"""What is painted beside and behind the words: bars of quotations, grounds of code, rules."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPen,
    QPolygonF,
    QTextBlock,
    QTextCursor,
    QTextDocument,
)

from reader.ui.page.highlight_lanes import PaintedMark
from reader.ui.page.list_numbers import BULLETS
from reader.ui.page.page_geometry import framed, line_rects, position_top
from reader.ui.page.typography import FRAME_SIDE, KIND, QUOTE, SIGN
from reader.ui.themes import Theme

_STROKE = 2.0
"""Pixels: thickness of the stroke below a highlight."""
_CELL_FRAME = 1.5
"""Pixels: thickness of the frame in the cell in focus, thinner than that of a link."""
_BULLET, _SMALL_BULLET = 0.31, 0.27
"""Sides of a bullet as shares of the text size: about that of the face's own sign."""
_SIGN_GAP = 0.5
"""Space between a list's sign and its words, as a share of the text size."""
NOTE_SIZE = 15.0
"""The side of the mark that stands for a note, in pixels."""


def paint_behind(
    painter: QPainter,
    document: QTextDocument,
    blocks: Iterable[QTextBlock],
    theme: Theme,
    column: QRectF,
) -> None:
    """Paint under the words; `column` gives left and right of the text."""
    layout = document.documentLayout()
    painter.setPen(Qt.PenStyle.NoPen)
    for block in blocks:
        look = block.blockFormat()
        rect = layout.blockBoundingRect(block)
        kind = look.property(KIND)
        quote = look.property(QUOTE)
        if kind in ("pre", "note"):
            painter.setBrush(QColor(theme.panel))
            painter.drawRoundedRect(framed(block, column), 5, 5)
        elif kind in ("rule", "foot-rule"):
            painter.setBrush(QColor(theme.rule))
            middle = rect.center().y()
            share = column.width() * (0.3 if kind == "rule" else 0.0)
            painter.drawRect(QRectF(column.left() + share, middle, column.width() - 2 * share, 1))
        if sign := look.property(SIGN):
            paint_sign(painter, block, str(sign), theme)
        if quote:
            paint_bars(painter, theme, block, column)


def paint_sign(painter: QPainter, block: QTextBlock, sign: str, theme: Theme) -> None:
    """Draw a list's sign on the first line of its item, in the size of the text."""
    line = block.layout().lineAt(0)
    if not line.isValid():
        return
    font = block.charFormat().font()
    em = font.pixelSize()
    corner = block.document().documentLayout().blockBoundingRect(block).topLeft()
    text = line.naturalTextRect().translated(corner)
    baseline = corner.y() + line.y() + line.ascent()
    rtl = block.textDirection() is Qt.LayoutDirection.RightToLeft
    painter.save()
    ink = QColor(theme.text)
    if sign in BULLETS:
        side = em * (_BULLET if sign == BULLETS[0] else _SMALL_BULLET)
        away = em * _SIGN_GAP + side
        x = text.right() + em * _SIGN_GAP if rtl else text.left() - away
        middle = baseline - QFontMetricsF(font).xHeight() / 2
        box = QRectF(x, middle - side / 2, side, side)
        if sign == BULLETS[1]:
            painter.setPen(QPen(ink, max(1.0, em * 0.065)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            painter.setBrush(ink)
        draw = painter.drawRect if sign == BULLETS[2] else painter.drawEllipse
        draw(box)
    else:
        painter.setFont(font)
        painter.setPen(ink)
        painter.setLayoutDirection(block.textDirection())
        width = QFontMetricsF(font).horizontalAdvance(sign)
        x = text.right() + em * _SIGN_GAP if rtl else text.left() - em * _SIGN_GAP - width
        painter.drawText(QPointF(x, baseline), sign)
    painter.restore()


def paint_bars(painter: QPainter, theme: Theme, block: QTextBlock, column: QRectF) -> None:
    """Draw a bar for each quotation a block stands in, down to the next block of the same."""
    quote = int(block.blockFormat().property(QUOTE) or 0)
    if not quote:
        return
    layout = block.document().documentLayout()
    rect = layout.blockBoundingRect(block)
    painter.setPen(Qt.PenStyle.NoPen)
    framed_side = FRAME_SIDE if block.blockFormat().property(KIND) in ("pre", "note") else 0
    step = (block.blockFormat().leftMargin() - framed_side) / quote
    rtl = block.textDirection() is Qt.LayoutDirection.RightToLeft
    following = block.next()
    on = int(following.blockFormat().property(QUOTE) or 0) if following.isValid() else 0
    below = layout.blockBoundingRect(following).top() if on else rect.bottom()
    painter.setBrush(QColor(theme.muted))
    painter.setOpacity(0.55)
    for depth in range(quote):
        inset = depth * step + 4
        x = column.right() - inset - 3 if rtl else column.left() + inset
        bottom = max(rect.bottom(), below) if depth < on else rect.bottom()
        painter.drawRect(QRectF(x, rect.top(), 3, bottom - rect.top()))
    painter.setOpacity(1.0)


def paint_strokes(
    painter: QPainter, document: QTextDocument, marks: Sequence[PaintedMark], theme: Theme
) -> None:
    """Draw the line below each highlight, those that overlap below one another."""
    painter.setPen(Qt.PenStyle.NoPen)
    for mark in marks:
        colour = theme.lines.get(mark.colour)
        if colour is None:
            continue
        painter.setBrush(QColor(colour))
        for rect in line_rects(document, mark.begin, mark.end):
            y = rect.bottom() - _STROKE + mark.lane * (_STROKE + 1)
            painter.drawRect(QRectF(rect.left(), y, rect.width(), _STROKE))


def paint_current(
    painter: QPainter, document: QTextDocument, marks: Sequence[PaintedMark], theme: Theme
) -> None:
    """Frame the place that a search stands at: its ground alone differs in hue only."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.text), _STROKE))
    for mark in marks:
        for rect in line_rects(document, mark.begin, mark.end):
            painter.drawRect(rect.adjusted(-1, 0, 1, 0))


def _beside(block: QTextBlock, sign: QRectF, column: QRectF) -> QRectF:
    """Return the place of a sign beside a paragraph, mirrored where its lines run leftwards."""
    if block.textDirection() != Qt.LayoutDirection.RightToLeft:
        return sign
    return sign.translated(column.left() + column.right() - sign.left() - sign.right(), 0)


def note_rect(document: QTextDocument, mark: PaintedMark, column: QRectF) -> QRectF:
    """Return where the mark of a highlight's note stands, beside its first line."""
    line = position_top(document, mark.begin)
    x = column.right() + 12 + (mark.lane % 2) * 3
    sign = QRectF(x, line.center().y() - NOTE_SIZE / 2, NOTE_SIZE, NOTE_SIZE)
    return _beside(document.findBlock(mark.begin), sign, column)


def paint_note(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """Draw a speech bubble."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    bubble = rect.adjusted(0, 1, 0, -4)
    painter.drawRoundedRect(bubble, 3, 3)
    left = bubble.left() + 3
    tail = (left, bubble.bottom() - 1), (left + 5, bubble.bottom() - 1), (left, rect.bottom())
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in tail]))


def bookmark_rect(document: QTextDocument, position: int, column: QRectF) -> QRectF:
    """Return where the ribbon of a bookmark stands, beside its line."""
    line = position_top(document, position)
    ribbon = QRectF(column.left() - 26, line.center().y() - 8, 11, 16)
    return _beside(document.findBlock(position), ribbon, column)


def paint_bookmark(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """Draw a ribbon."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    middle = QPointF(rect.center().x(), rect.bottom() - 4)
    painter.drawPolygon(
        QPolygonF([rect.topLeft(), rect.topRight(), rect.bottomRight(), middle, rect.bottomLeft()])
    )


def paint_focus(
    painter: QPainter, document: QTextDocument, block: QTextBlock, theme: Theme, column: QRectF
) -> None:
    """Draw the bar beside the paragraph that the keys work on."""
    rect = document.documentLayout().blockBoundingRect(block)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.link))
    bar = QRectF(column.left() - 13, rect.top() + 1, 3, max(8.0, rect.height() - 2))
    painter.drawRoundedRect(_beside(block, bar, column), 1.5, 1.5)


def paint_cell_focus(painter: QPainter, block: QTextBlock, theme: Theme) -> None:
    """Draw a frame in the cell that the keys work on: the bar beside a row names none of them."""
    table = QTextCursor(block).currentTable()
    if table is None:
        return
    cell = table.cellAt(block.position())
    layout = block.document().documentLayout()
    first, last = (
        layout.blockBoundingRect(cursor.block())
        for cursor in (cell.firstCursorPosition(), cell.lastCursorPosition())
    )
    painter.setPen(QPen(QColor(theme.link), _CELL_FRAME))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(first.united(last).adjusted(-3, 0, 3, 0), 3, 3)


def paint_link_focus(
    painter: QPainter, document: QTextDocument, begin: int, end: int, theme: Theme
) -> None:
    """Draw a frame around the words of the link that Enter follows."""
    pen = QPen(QColor(theme.link))
    pen.setWidthF(2.0)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for rect in line_rects(document, begin, end):
        painter.drawRoundedRect(rect.adjusted(-3, 0, 3, 0), 3, 3)
