"""Tables of a story, laid into the document so that they fit the column."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtGui import (
    QColor,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)

from reader.ui.page.page_markup import Cell, Paragraph, Table
from reader.ui.page.typography import Typesetter

ROWS_AT_ONCE = 40
"""Longer tables are shown as several of this many rows, since one long table is slow to lay out."""
_MANY_COLUMNS = 6
Placed = tuple[int, int, Cell]
WriteParagraphs = Callable[[QTextCursor, list[Paragraph], str], None]


def parts(table: Table) -> Iterator[list[list[Cell]]]:
    """The rows of a table in portions that no cell reaches across."""
    portion: list[list[Cell]] = []
    reach = 0
    for row in table.rows:
        if len(portion) >= ROWS_AT_ONCE and reach <= 0:
            yield portion
            portion = []
        portion.append(row)
        reach = max([reach, *(cell.rows for cell in row)]) - 1
    if portion:
        yield portion


def place(rows: list[list[Cell]]) -> tuple[list[Placed], int]:
    """Each cell with its row and column, and the number of columns; spans never overlap."""
    taken: set[tuple[int, int]] = set()
    placed: list[Placed] = []
    width = 0
    for number, row in enumerate(rows):
        column = 0
        for cell in row:
            while (number, column) in taken:
                column += 1
            tall = min(cell.rows, len(rows) - number)
            wide = 1
            while wide < cell.columns and (number, column + wide) not in taken:
                wide += 1
            taken.update((number + r, column + c) for r in range(tall) for c in range(wide))
            placed.append((number, column, Cell(cell.header, wide, tall, cell.paragraphs)))
            column += wide
            width = max(width, column)
    return placed, width


def shares(table: Table) -> list[float]:
    """What per cent of the width each column gets, by the length of its words and texts."""
    placed, width = place(table.rows)
    needs = [4.0] * width
    for _, column, cell in placed:
        if cell.columns > 1:
            continue
        text = " ".join(p.text for p in cell.paragraphs)
        longest = max(map(len, text.split()), default=0)
        needs[column] = max(needs[column], min(longest, 20), min(len(text), 400) ** 0.62)
    total = sum(needs)
    return [100 * need / total for need in needs]


class PageTableWriter:
    """Writes the portions of tables at a cursor; what stands in a cell is written by `write`."""

    def __init__(self, type_setter: Typesetter, write: WriteParagraphs) -> None:
        self._type = type_setter
        self._write = write

    def portion(
        self,
        cursor: QTextCursor,
        rows: list[list[Cell]],
        quote: int,
        widths: list[float],
        *,
        first: bool,
    ) -> None:
        """Insert rows as one table; the cursor is left in the empty block below it.

        Only the first portion of a table stands apart from what is above it.
        """
        placed, width = place(rows)
        made: QTextTable = cursor.insertTable(
            len(rows), max(1, width), self._table_format(quote, widths[:width], first=first)
        )
        small = "cell-small" if width > _MANY_COLUMNS else "cell"
        for row, column, cell in placed:
            made.cellAt(row, column).setFormat(self._cell_format(cell.header))
        # A cell's format carries its span, so it is set before and not after.
        for row, column, cell in placed:
            if cell.rows > 1 or cell.columns > 1:
                made.mergeCells(row, column, cell.rows, cell.columns)
        for row, column, cell in placed:
            kind = f"{small}-head" if cell.header else small
            self._write(made.cellAt(row, column).firstCursorPosition(), cell.paragraphs, kind)
        cursor.setPosition(made.lastPosition() + 1)

    def _table_format(self, quote: int, widths: list[float], *, first: bool) -> QTextTableFormat:
        made = QTextTableFormat()
        made.setBorderCollapse(True)
        made.setBorder(0)
        made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        made.setCellPadding(0)
        made.setCellSpacing(0)
        made.setLeftMargin(quote * self._type.step)
        made.setTopMargin(round(self._type.setting.size * 0.95) if first else 0)
        made.setBottomMargin(0)
        if widths:
            made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
            made.setColumnWidthConstraints(
                [QTextLength(QTextLength.Type.PercentageLength, share) for share in widths]
            )
        return made

    def _cell_format(self, header: bool) -> QTextCharFormat:
        size = self._type.setting.size
        made = QTextTableCellFormat()
        made.setFont(self._type.font("cell"))
        made.setTopPadding(round(size * 0.3))
        made.setBottomPadding(round(size * 0.25))
        made.setLeftPadding(round(size * 0.3))
        made.setRightPadding(round(size * 0.45))
        made.setBottomBorder(2 if header else 1)
        made.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        made.setBottomBorderBrush(QColor(self._type.theme.rule))
        if header:
            made.setBackground(QColor(self._type.theme.panel))
        return made


def fits(table: Table, characters: int) -> bool:
    """Whether a table is narrow enough to keep its natural width and short enough to be one."""
    if len(table.rows) > ROWS_AT_ONCE:
        return False
    placed, width = place(table.rows)
    widest = [0] * width
    for _, column, cell in placed:
        if cell.columns == 1:
            length = max((len(p.text) for p in cell.paragraphs), default=0)
            widest[column] = max(widest[column], length)
    return sum(widest) + 3 * width < characters
