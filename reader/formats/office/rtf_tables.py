"""Tables of RTF: cells and rows as they end, spans by the edges of the cells."""

from __future__ import annotations

from dataclasses import dataclass, field

from reader.formats.office.document_body import DocumentParagraph, TableCell, table_html, written
from reader.formats.office.inline_text import InlineText

NEAR = 30
"""Twentieths of a point by which the edges of one column differ from row to row."""

_DEEPEST = 6
"""Tables in one another that stay tables; deeper ones are text of their cell."""
_MOST_COLUMNS = 100
"""Columns of a table; Word allows 63."""


@dataclass(slots=True)
class _CellShape:
    edge: int = 0
    joined: str = ""


@dataclass(slots=True)
class _Row:
    cells: list[str]
    shapes: list[_CellShape]
    head: bool


@dataclass(slots=True)
class _TableLevel:
    """A table that is being read: its rows, the cells of the row, the paragraphs of the cell."""

    rows: list[_Row] = field(default_factory=list)
    cells: list[str] = field(default_factory=list)
    cell: list[DocumentParagraph] = field(default_factory=list)


@dataclass(slots=True)
class RtfTables:
    """Paragraphs in their order; those of tables become one block with their table."""

    _paragraphs: list[DocumentParagraph] = field(default_factory=list)
    _levels: list[_TableLevel] = field(default_factory=list)
    _shapes: list[_CellShape] = field(default_factory=list)
    _next: _CellShape = field(default_factory=_CellShape)
    _head: bool = False

    def word(self, word: str, number: int | None, *, nested: bool) -> bool:
        """Take a control word that describes a row; gives whether it was one."""
        if word == "trowd":
            self._shapes, self._next, self._head = [], _CellShape(), False
        elif word == "trhdr":
            self._head = True
        elif word in ("clmrg", "clvmrg", "clmgf", "clvmgf"):
            self._next.joined = word
        elif word == "cellx":
            self._next.edge = number or 0
            if len(self._shapes) < _MOST_COLUMNS:
                self._shapes.append(self._next)
            self._next = _CellShape()
        else:
            return False
        return True

    def add(self, paragraph: DocumentParagraph, level: int) -> None:
        """Take a paragraph that stands in so many tables."""
        level = min(level, _DEEPEST)
        self._end_tables(level)
        self._reach(level)
        target = self._levels[level - 1].cell if level else self._paragraphs
        if not paragraph.words.empty or paragraph.kind == "code":
            target.append(paragraph)

    def end_cell(self, level: int) -> None:
        """End the cell of the table so deep."""
        level = min(level, _DEEPEST)
        self._end_tables(level)
        self._reach(level)
        table = self._levels[level - 1]
        for paragraph in table.cell:
            if paragraph.kind in ("heading", "title", "subtitle"):
                paragraph.kind = "text"
        table.cells.append(written(table.cell))
        table.cell = []

    def end_row(self, level: int) -> None:
        """End the row of the table so deep."""
        level = min(level, _DEEPEST)
        self._end_tables(level)
        if len(self._levels) >= level and self._levels[level - 1].cells:
            table = self._levels[level - 1]
            table.rows.append(_Row(table.cells, self._shapes, self._head))
            table.cells = []

    def finish(self) -> list[DocumentParagraph]:
        """End all tables; gives everything."""
        self._end_tables(0)
        return self._paragraphs

    def _reach(self, level: int) -> None:
        while len(self._levels) < level:
            self._levels.append(_TableLevel())

    def _end_tables(self, level: int) -> None:
        while len(self._levels) > level:
            table = self._levels.pop()
            if table.cells or table.cell:
                table.rows.append(_Row([*table.cells, written(table.cell)], [], False))
            html = _html(table.rows)
            target = self._levels[-1].cell if self._levels else self._paragraphs
            if html:
                target.append(DocumentParagraph(InlineText(), "block", block=html))


def _html(rows: list[_Row]) -> str:
    edges: list[int] = []
    for edge in sorted(shape.edge for row in rows for shape in row.shapes):
        if not edges or edge - edges[-1] > NEAR:
            edges.append(edge)
    above: dict[int, TableCell] = {}
    written_rows: list[list[TableCell]] = []
    for row in rows:
        cells: list[TableCell] = []
        column = 0
        for number, html in enumerate(row.cells):
            shape = row.shapes[number] if number < len(row.shapes) else _CellShape()
            end = next((k for k, e in enumerate(edges) if e >= shape.edge - NEAR), column) + 1
            span = max(1, end - column) if shape.edge else 1
            if shape.joined == "clmrg" and cells:
                cells[-1].columns += span
            elif shape.joined == "clvmrg" and column in above:
                above[column].rows += 1
            else:
                cells.append(TableCell(html, span))
                above[column] = cells[-1]
            column += span
        written_rows.append(cells)
    heads = next((k for k, row in enumerate(rows) if not row.head), len(rows))
    return table_html(written_rows, heads if heads < len(rows) else 0)
