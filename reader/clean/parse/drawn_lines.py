"""Lines of code that a highlighter draws as boxes in boxes, of which no name says that they are."""

from __future__ import annotations

from reader.clean.parse.tree import Node

_ROWS = frozenset(("div", "li"))
_MOST_LINES = 5_000
"""Lines of one listing; more would take long to read; chosen."""
_DEEPEST = 3
"""Boxes of which each holds nothing but the next, around the words of a line; chosen."""
_FEWEST = 2
"""Lines of a listing."""


def drawn_lines(node: Node) -> list[Node]:
    """Return the lines of an element, if all that it says is coloured word for word, row by row.

    A line is a box whose whole text is in elements with a class, each for a kind of word; prose
    and what stands in columns are not written so.
    """
    for _, around in zip(range(_DEEPEST), _only_boxes(node), strict=False):
        rows = [child for child in around.children if isinstance(child, Node)]
        drawn = [row for row in rows if row.tag in _ROWS]
        if not _FEWEST <= len(drawn) <= _MOST_LINES or len(drawn) < len(rows):
            continue
        lines = [_innermost(row) for row in rows]
        coloured = [_is_coloured(line) for line in lines]
        if all(coloured) and sum(bool(line.children) for line in lines) >= _FEWEST:
            return lines
    return []


def _only_boxes(node: Node) -> list[Node]:
    """Return an element and the first box below it, and below that."""
    found = [node]
    for _ in range(_DEEPEST):
        inner = next((c for c in found[-1].children if isinstance(c, Node)), None)
        if inner is None or inner.tag not in ("div", "ol", "ul", "code"):
            break
        found.append(inner)
    return found


def _innermost(row: Node) -> Node:
    for _ in range(_DEEPEST):
        inner = [child for child in row.children if isinstance(child, Node) or child.strip()]
        if len(inner) != 1 or not isinstance(only := inner[0], Node) or only.tag != "div":
            break
        row = only
    return row


def _is_coloured(line: Node) -> bool:
    """Is all of a line in elements with a class, without another element inside?"""
    return all(
        not child.strip()
        if isinstance(child, str)
        else child.tag in ("span", "i", "b", "br")
        and (child.tag == "br" or "class" in child.attrs)
        and all(isinstance(inner, str) for inner in child.children)
        for child in line.children
    )
