"""Tables of a story, laid into the document so that they fit the column."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QSizeF
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)

from reader.ui.page.missing_pictures import MISSING
from reader.ui.page.page_blocks import Cell, Paragraph, Table
from reader.ui.page.page_pictures import Pictures
from reader.ui.page.typography import MIRRORED, Typesetter

ROWS_AT_ONCE = 40
"""Longer tables are shown as several of this many rows, since one long table is slow to lay out."""
_MANY_COLUMNS = 6
"""Columns from which on a table's text is smaller."""
_MEASURED = 3
"""Words of a cell that are measured, the longest by letters; more would be slow and no wider."""
_LONGEST = 36
"""Letters of a word that stay in one piece; longer ones are addresses and keys."""
_COMFORTABLE = 190
"""Pixels up to which a column of a table that scrolls grows with its text; chosen by eye."""
_PADDING_ABOVE = 0.3
"""Space above the words of a cell, as a share of the text size."""
_FIXED: Final = QTextLength.Type.FixedLength
Placed = tuple[int, int, Cell]
WriteParagraphs = Callable[[QTextCursor, list[Paragraph], str], None]


def parts(table: Table) -> Iterator[list[list[Cell]]]:
    """Yield the rows of a table in portions that no cell reaches across."""
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
    """Return each cell with its row and column, and the number of columns; spans never overlap."""
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


def _gaps(rows: list[list[Cell]], placed: list[Placed], width: int) -> list[Placed]:
    """Return empty cells for rows that are shorter than others, a header's as headers."""
    taken = {
        (row + down, column + aside)
        for row, column, cell in placed
        for down in range(cell.rows)
        for aside in range(cell.columns)
    }
    return [
        (number, column, Cell(all(cell.header for cell in row)))
        for number, row in enumerate(rows)
        for column in range(width)
        if (number, column) not in taken
    ]


def mirrored(placed: list[Placed], width: int) -> list[Placed]:
    """Return the cells of a table that begins on the right, in the order of the document."""
    turned = [(row, width - column - cell.columns, cell) for row, column, cell in placed]
    return sorted(turned, key=lambda one: one[:2])


def reading_order(table: QTextTable, position: int) -> tuple[int, int]:
    """Return row and column, counted as they are read, of the cell at a position."""
    cell = table.cellAt(position)
    if not table.format().property(MIRRORED):
        return cell.row(), cell.column()
    return cell.row(), table.columns() - cell.column() - cell.columnSpan()


@dataclass(frozen=True, slots=True)
class TableColumns:
    """What each column of a table needs, in pixels: for its longest word, for its longest line.

    Columns count from the left; `margin` is the space where its lines begin. `pictures` are the
    assets in each, `widest` the width of the widest of these with what is around it, 0 where
    there is none.
    """

    longest_words: tuple[int, ...]
    longest_lines: tuple[int, ...]
    pictures: tuple[tuple[str, ...], ...]
    widest: tuple[int, ...]
    sides: int
    """Pixels left and right of what stands in a cell."""
    margin: float = 0.0
    above: int = 0
    """Pixels from the upper edge of a row to its words."""
    rtl: bool = False
    """Whether the first column stands on the right."""
    snug: bool = False
    """Whether the table is no wider than its lines where these fit."""

    @property
    def least(self) -> tuple[int, ...]:
        """Return what each column needs so that no word is cut and a picture is worth a look."""
        return tuple(
            max(word, min(picture, _COMFORTABLE))
            for word, picture in zip(self.longest_words, self.widest, strict=True)
        )

    @property
    def natural(self) -> tuple[int, ...]:
        """Return what each column would take for its longest line and its widest picture."""
        return tuple(map(max, self.longest_lines, self.widest))

    def with_pictures(self, pictures: Pictures) -> TableColumns:
        """Return the columns with room for pictures as wide as is known now."""
        widest = tuple(
            max(
                (math.ceil(pictures.size(asset).width()) + self.sides for asset in assets),
                default=0,
            )
            for assets in self.pictures
        )
        return replace(self, widest=widest)

    def widths(self, room: float) -> list[int] | None:
        """Return the columns' widths where words in one piece need more than `room`, else None."""
        if sum(self.least) <= room:
            return None
        return [
            min(natural, max(least, _COMFORTABLE))
            for least, natural in zip(self.least, self.natural, strict=True)
        ]

    def shares(self, room: float) -> list[float]:
        """Return per cents of the width; no word is cut where the words fit into `room`."""
        spare = max(0.0, room - sum(self.least))
        wants = [
            max(1.0, (natural - least) ** 0.62)
            for least, natural in zip(self.least, self.natural, strict=True)
        ]
        given = [
            least + spare * want / sum(wants) for least, want in zip(self.least, wants, strict=True)
        ]
        return [100 * one / max(1.0, sum(given)) for one in given]


def measure(
    table: Table, type_setter: Typesetter, *, rtl: bool = False, snug: bool = False
) -> TableColumns:
    """Measure the words of a table in the face they will have; `rtl` begins on the right."""
    placed, width = place(table.rows)
    kind = "cell-small" if width > _MANY_COLUMNS else "cell"
    faces = {
        head: QFontMetricsF(type_setter.font(f"{kind}-head" if head else kind))
        for head in (False, True)
    }
    words: list[set[tuple[str, bool]]] = [set() for _ in range(width)]
    lines: list[tuple[str, bool]] = [("", False)] * width
    pictures: list[tuple[str, ...]] = [()] * width
    for _, column, cell in placed:
        if cell.columns > 1:
            continue
        pictures[column] += tuple(_assets_in(cell))
        text = " ".join(p.text for p in cell.paragraphs)
        longest = max(
            (line for p in cell.paragraphs for line in p.text.split("\u2028")), key=len, default=""
        )
        if len(longest) > len(lines[column][0]):
            lines[column] = (longest, cell.header)
        longest_words = sorted(text.replace("\u2028", " ").split(), key=len)[-_MEASURED:]
        words[column].update((word, cell.header) for word in longest_words)
    sides = round(type_setter.setting.size * 0.75) + 3
    least = []
    for column in range(width):
        longest_of_all = sorted(words[column], key=lambda one: len(one[0]))[-4 * _MEASURED :]
        need = max((faces[h].horizontalAdvance(w[:_LONGEST]) for w, h in longest_of_all), default=8)
        least.append(math.ceil(need) + sides)
    natural = [
        max(least[column], math.ceil(faces[head].horizontalAdvance(line[:400])) + sides)
        for column, (line, head) in enumerate(lines)
    ]
    aside = -1 if rtl else 1
    return TableColumns(
        tuple(least[::aside]),
        tuple(natural[::aside]),
        tuple(pictures[::aside]),
        (0,) * width,
        sides,
        table.quote * type_setter.step,
        round(type_setter.setting.size * _PADDING_ABOVE),
        rtl,
        rtl or snug,
    )


def has_pictures(table: Table) -> bool:
    """Return whether a picture is shown in a cell of a table."""
    return any(True for row in table.rows for cell in row for _ in _assets_in(cell))


def _assets_in(cell: Cell) -> Iterator[str]:
    for paragraph in cell.paragraphs:
        for picture in paragraph.pictures:
            if not picture.asset.startswith(MISSING):
                yield picture.asset


def fitting(size: QSizeF, cursor: QTextCursor, room: float) -> QSizeF:
    """Return the size of a picture at a cursor, no wider than the cell of a table it stands in.

    `room` is the width of the column of the page.
    """
    table = cursor.currentTable()
    constraints = table.format().columnWidthConstraints() if table is not None else []
    if table is None or not constraints:
        return size
    cell, made = table.cellAt(cursor.position()), table.format()
    inside = room - made.leftMargin() - made.rightMargin()
    whole = sum(
        length.rawValue() * (1 if length.type() == _FIXED else inside / 100)
        for length in constraints[cell.column() : cell.column() + cell.columnSpan()]
    )
    look = cell.format().toTableCellFormat()
    widest = max(1.0, whole - look.leftPadding() - look.rightPadding() - 1)
    return size if size.width() <= widest else size * (widest / size.width())


def fit_tables(
    document: QTextDocument, tables: Iterable[tuple[int, TableColumns]], room: float
) -> None:
    """Give measured tables the widths that they have in a column of another width.

    All of them are one change of the document, which is laid out once and not for each.
    """
    whole = QTextCursor(document)
    whole.beginEditBlock()
    for position, columns in tables:
        cursor = QTextCursor(document)
        cursor.setPosition(position)
        table = cursor.currentTable()
        if table is not None:
            made = table.format()
            _set_widths(made, columns, room)
            table.setFormat(made)
    whole.endEditBlock()


def _set_widths(made: QTextTableFormat, columns: TableColumns, room: float | None) -> None:
    inside = None if room is None else room - columns.margin
    fixed = None if inside is None else columns.widths(inside)
    if columns.snug and inside is not None and fixed is None and sum(columns.natural) <= inside:
        fixed = list(columns.natural)
    if columns.rtl and inside is not None:
        # Tables that are narrower than the column stand where lines begin.
        free = inside - sum(fixed) if fixed is not None else 0.0
        made.setLeftMargin(max(0.0, free))
        made.setRightMargin(columns.margin)
    if fixed is not None:
        made.setWidth(QTextLength(_FIXED, sum(fixed)))
        made.setColumnWidthConstraints([QTextLength(_FIXED, one) for one in fixed])
    else:
        made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        shares = columns.shares(inside if inside is not None else sum(columns.natural))
        made.setColumnWidthConstraints(
            [QTextLength(QTextLength.Type.PercentageLength, share) for share in shares]
        )


class PageTableWriter:
    """Writes the portions of tables at a cursor; what stands in a cell is written by `write`."""

    def __init__(
        self, type_setter: Typesetter, write: WriteParagraphs, *, rtl: bool = False
    ) -> None:
        self._type = type_setter
        self._write = write
        self._rtl = rtl

    def portion(
        self,
        cursor: QTextCursor,
        rows: list[list[Cell]],
        quote: int,
        columns: TableColumns | None,
        room: float | None,
        *,
        first: bool,
    ) -> QTextTable:
        """Insert rows as one table; the cursor is left in the empty block below it.

        Only the first portion of a table stands apart from what is above it.
        """
        placed, width = place(rows)
        placed += _gaps(rows, placed, width)
        if self._rtl:
            placed = mirrored(placed, width)
        made: QTextTable = cursor.insertTable(
            len(rows), max(1, width), self._table_format(quote, columns, room, first=first)
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
        return made

    def _table_format(
        self,
        quote: int,
        columns: TableColumns | None,
        room: float | None,
        *,
        first: bool,
    ) -> QTextTableFormat:
        made = QTextTableFormat()
        made.setBorderCollapse(True)
        made.setBorder(0)
        made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        made.setCellPadding(0)
        made.setCellSpacing(0)
        if self._rtl:
            made.setRightMargin(quote * self._type.step)
        else:
            made.setLeftMargin(quote * self._type.step)
        made.setProperty(MIRRORED, self._rtl)
        made.setTopMargin(round(self._type.setting.size * 0.95) if first else 0)
        made.setBottomMargin(0)
        if columns is not None:
            _set_widths(made, columns, room)
        return made

    def _cell_format(self, header: bool) -> QTextCharFormat:
        size = self._type.setting.size
        made = QTextTableCellFormat()
        made.setFont(self._type.font("cell"))
        made.setTopPadding(round(size * _PADDING_ABOVE))
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
    """Return whether a table is short, and its words narrow enough to keep their width."""
    if len(table.rows) > ROWS_AT_ONCE:
        return False
    placed, width = place(table.rows)
    widest = [0] * width
    for _, column, cell in placed:
        if cell.columns == 1:
            length = max((len(p.text) for p in cell.paragraphs), default=0)
            widest[column] = max(widest[column], length)
    return sum(widest) + 3 * width < characters
