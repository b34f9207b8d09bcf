"""Tables that a page draws with plain elements: by style (`display: table`) or by class names."""

from __future__ import annotations

import re

from reader.clean.lexicon.class_words import remembered
from reader.clean.parse.tree import Node

_TABLE = re.compile(r"(?<![a-z])(?:div-?|css-?|grid-?|rich-?)?table(?![a-z-])")
_is_table = remembered(_TABLE)
_GROUP = re.compile(r"(?<![a-z])(?:div-?)?t(?:able-?)?(?:body|head|header|row-?group)(?![a-z])")
_ROW = re.compile(r"(?<![a-z])(?:(?:div-?)?table-?)?(?:row|tr)(?![a-z])")
_CELL = re.compile(r"(?<![a-z])(?:(?:div-?)?table-?)?(?:cell|td|th|col|column)(?![a-z])")
_HEAD = re.compile(r"(?<![a-z])(?:table-?)?(?:th|head|header)(?![a-z])")
_STYLE = re.compile(r"display\s*:\s*table\s*(?:;|$|!)", re.IGNORECASE)
_STYLED_ROW = re.compile(r"display\s*:\s*table-row\b(?!-)", re.IGNORECASE)
_STYLED_CELL = re.compile(r"display\s*:\s*table-cell", re.IGNORECASE)
_WORDS = 300
"""Characters of a cell; longer ones are columns of a layout; chosen."""


def settle_drawn_table(node: Node) -> None:
    """Make an element a table if it holds two rows or more of as many short cells each."""
    if not (_is_table(node.classes()) or _STYLE.search(node.get("style"))):
        return
    rows = _rows(node)
    cells = [[c for c in row.children if isinstance(c, Node)] for row in rows]
    if len(rows) < 2 or len(cells[0]) < 2 or len({len(row) for row in cells}) != 1:
        return
    every = [cell for row in cells for cell in row]
    if not all(_is(cell, _CELL, _STYLED_CELL) or _HEAD.search(cell.classes()) for cell in every):
        return
    if any(len(cell.text()) > _WORDS or cell.find("h1", "h2", "table") for cell in every):
        return
    node.tag = "table"
    for row, line in zip(rows, cells, strict=True):
        row.tag = "tr"
        for cell in line:
            cell.tag = "th" if _HEAD.search(cell.classes()) else "td"


def _rows(node: Node) -> list[Node]:
    rows: list[Node] = []
    for child in node.children:
        if isinstance(child, str):
            if child.strip():
                return []
        elif _is(child, _ROW, _STYLED_ROW):
            rows.append(child)
        elif _GROUP.search(child.classes()):
            inner = [c for c in child.children if isinstance(c, Node)]
            if not all(_is(row, _ROW, _STYLED_ROW) for row in inner):
                return []
            child.tag = "tbody" if inner else child.tag
            rows += inner
        else:
            return []
    return rows


def _is(node: Node, named: re.Pattern[str], styled: re.Pattern[str]) -> bool:
    return named.search(node.classes()) is not None or (
        styled.search(node.get("style")) is not None
    )
