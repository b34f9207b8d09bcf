"""Where blocks and stretches of a document lie."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextLine

from reader.ui.page.typography import CODE_HEAD, FRAME_SIDE, LANGUAGE

_FRAME_ABOVE, _FRAME_BELOW = 9, 13
"""Space between the words of code and the edge of its ground, in pixels; below is its bar."""


def visible_blocks(document: QTextDocument, shown: QRectF) -> Iterator[QTextBlock]:
    """Yield the blocks that reach into a rectangle of the document, in the order of the text."""
    layout = document.documentLayout()
    corner = QPointF(shown.left() + shown.width() / 2, shown.top())
    position = layout.hitTest(corner, Qt.HitTestAccuracy.FuzzyHit)
    block = document.findBlock(max(0, position))
    table = QTextCursor(block).currentTable()
    if table is not None:
        # The cells beside the one that was hit begin in the same row.
        cell = table.cellAt(block.position())
        block = table.cellAt(cell.row(), 0).firstCursorPosition().block()
    elif block.previous().isValid():
        block = block.previous()
    # Between a paragraph and a table Qt takes the end of the table to be hit.
    while block.previous().isValid() and layout.blockBoundingRect(block).top() > shown.top():
        block = block.previous()
        if (table := QTextCursor(block).currentTable()) is not None:
            block = table.cellAt(0, 0).firstCursorPosition().block()
    while block.isValid():
        rect = layout.blockBoundingRect(block)
        if rect.top() > shown.bottom() and QTextCursor(block).currentTable() is None:
            return
        if rect.bottom() >= shown.top() and rect.top() <= shown.bottom():
            yield block
        block = block.next()


def framed(block: QTextBlock, column: QRectF) -> QRectF:
    """Return the ground of code or of a note, as wide as its column, whatever its lines."""
    document = block.document()
    look = block.blockFormat()
    rect = document.documentLayout().blockBoundingRect(block)
    inset = look.indent() * document.indentWidth()
    rtl = block.textDirection() is Qt.LayoutDirection.RightToLeft
    left = column.left() + look.leftMargin() + (0 if rtl else inset)
    right = column.right() - look.rightMargin() - (inset if rtl else 0)
    head = CODE_HEAD if look.property(LANGUAGE) is not None else 0
    frame = QRectF(left, rect.top(), right - left, rect.height())
    return frame.adjusted(-FRAME_SIDE, -_FRAME_ABOVE - head, FRAME_SIDE, _FRAME_BELOW)


def in_blocks(document: QTextDocument, begin: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield a stretch of the document cut at the edges of blocks.

    A selection that leaves a cell of a table would be taken for one of whole cells.
    """
    block = document.findBlock(begin)
    while block.isValid() and block.position() < end:
        first, last = max(begin, block.position()), min(end, block.position() + block.length() - 1)
        if first < last:
            yield first, last
        block = block.next()


def line_rects(document: QTextDocument, begin: int, end: int) -> Iterator[QRectF]:
    """Yield the rectangles of the lines between two positions, each as wide as its marked words."""
    block = document.findBlock(begin)
    while block.isValid() and block.position() < end:
        yield from _in_block(document, block, begin, end)
        block = block.next()


def _in_block(document: QTextDocument, block: QTextBlock, begin: int, end: int) -> Iterator[QRectF]:
    corner = document.documentLayout().blockBoundingRect(block).topLeft()
    layout = block.layout()
    base = block.position()
    offset = corner
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first = max(begin - base, line.textStart())
        last = min(end - base, line.textStart() + line.textLength())
        if first >= last:
            continue
        one, other = across(line, first), across(line, last)
        left, right = min(one, other), max(one, other)
        yield QRectF(left, line.y(), right - left, line.height()).translated(offset)


def position_top(document: QTextDocument, position: int) -> QRectF:
    """Return the rectangle of a position's line, in coordinates of the document."""
    block = document.findBlock(position)
    box = document.documentLayout().blockBoundingRect(block)
    layout = block.layout()
    line = layout.lineForTextPosition(position - block.position())
    if not line.isValid():
        return box
    offset = box.topLeft()
    return line.rect().translated(offset)


def across(line: QTextLine, position: int) -> float:
    """Return how far right of the line's beginning a position stands, in pixels."""
    # PySide gives the position along with the distance; its stubs call both an object.
    across, _ = cast("tuple[float, int]", line.cursorToX(position))
    return across


def selected_rows(cursor: QTextCursor) -> list[tuple[int, int]]:
    """Return where the rows of a rectangle of selected cells stand; none for other selections."""
    table = cursor.currentTable()
    if table is None or not cursor.hasComplexSelection():
        return []
    # Row, rows, column, columns; the stubs know only of an object.
    chosen = cast("tuple[int, int, int, int]", cursor.selectedTableCells())
    row, rows, column, columns = chosen
    return [
        (
            table.cellAt(one, column).firstPosition(),
            table.cellAt(one, column + columns - 1).lastPosition(),
        )
        for one in range(row, row + rows)
    ]
