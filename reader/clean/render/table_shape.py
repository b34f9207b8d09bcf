"""Bounds on the shape of tables: which are data, which only laid out a page."""

from __future__ import annotations

from reader.clean.parse.tree import Node
from reader.clean.render.story_text import count_words

MOST_ROWS = 200
"""Rows of one table; a longer one is shown as several."""

MOST_COLUMNS = 60
"""Columns of a table that is shown as one."""

_LONG_CELL = 60
"""Words; a longer cell holds prose, and its table arranged the page; chosen."""


def table_rows(table: Node) -> list[list[Node]]:
    """Return the cells of a table row by row, without those of tables inside it.

    Cells that stand in no row are one where they follow each other, as in a browser.  Text and
    elements that stand in no cell come as cells of their own.
    """
    rows: list[list[Node]] = []
    loose: list[Node] = []
    for child in table.children:
        if isinstance(child, Node) and child.tag in ("td", "th"):
            if not loose:
                rows.append(loose)
            loose.append(child)
            continue
        if isinstance(child, Node) or child.strip():
            loose = []
        if isinstance(child, Node) and child.tag in ("thead", "tbody", "tfoot"):
            rows += table_rows(child)
        elif isinstance(child, Node) and child.tag == "tr":
            rows.append(_cells(child))
        elif isinstance(child, Node) and child.tag in ("caption", "colgroup", "col"):
            if child.tag == "caption" and table.tag != "table":
                rows.append([child])
        elif isinstance(child, Node) or child.strip():
            rows.append([_cell_of(child)])
    return [row for row in rows if row]


def is_data_table(table: Node, rows: list[list[Node]]) -> bool:
    """Return whether a table holds data (and is shown as one) or only arranged the page."""
    if table.get("role").lower() in ("presentation", "none"):
        return False
    columns = max((len(row) for row in rows), default=0)
    if columns < 2 or columns > MOST_COLUMNS or len(rows) < 2:
        return False
    if any(node.tag == "table" and node is not table for node in table.walk()):
        return False
    cells = [cell for row in rows for cell in row]
    if any(cell.tag == "th" for cell in cells):
        return True
    words = [count_words(cell.text()) for cell in cells]
    if max(words) > _LONG_CELL and max(words) > sum(words) / 2:
        return False  # One cell holds the story, the others a menu and a foot.
    return sum(words) <= _LONG_CELL * len(cells)


def _cells(row: Node) -> list[Node]:
    cells: list[Node] = []
    for child in row.children:
        if isinstance(child, Node):
            cells.append(child if child.tag in ("td", "th") else _cell_of(child))
        elif child.strip():
            cells.append(_cell_of(child))
    return cells


def _cell_of(child: Node | str) -> Node:
    cell = Node("td", {})
    cell.children.append(child)
    return cell
