"""Code without a highlighter: in a typewriter's letters, or numbered line by line."""

from __future__ import annotations

import re
from itertools import islice, pairwise

from reader.clean.parse.code_text import plain_text
from reader.clean.parse.tree import SEPARATING, Node

MONOSPACE = re.compile(r"font(?:-family)?\s*:[^;]*\b(?:mono\w*|courier|consolas|menlo)", re.I)
PREFORMATTED = re.compile(r"white-space\s*:\s*(?:pre|break-spaces)(?:-wrap)?\b")
_NUMBERED = re.compile(r"\s{0,6}(\d{1,5})(?:[.:|]?[ \t]|$)")
_FEWEST_NUMBERED = 3
"""Lines of a listing from which a number before each is a highlighter's; chosen."""
_INNER = 4
"""Elements inside one called code that may be the one with its spaces."""
_INDENTED = re.compile(r"\n(\t|[ \u00a0]{2})[ \t\u00a0]{0,40}\S")
_INDENT = re.compile(r"\n([ \t\u00a0]{0,40})(?=\S)")
_SIGNS = re.compile(r"[{}()\[\];=<>$\\|]|:\n|\w\.\w|--?\w")
"""Signs of which code has some in nearly every line."""
_FEWEST_SIGNS = 2
"""Such signs from which two lines may be code; chosen."""


def typed_cell(table: Node) -> Node | None:
    """Return the only cell of a table whose paragraphs are all in a typewriter's letters."""
    cells = [cell for _, cell in zip(range(40), table.walk(), strict=False) if cell.tag == "td"]
    if len(cells) != 1 or not MONOSPACE.search(_styles(cells[0])):
        return None
    lines = [c for c in cells[0].children if isinstance(c, Node)]
    return cells[0] if len(lines) > 1 and all(map(_is_typed, lines)) else None


def _is_typed(line: Node) -> bool:
    """Is a paragraph empty, or are all its words in a typewriter's letters?"""
    if line.tag not in ("p", "div") or any(isinstance(c, str) and c.strip() for c in line.children):
        return False
    parts = [c for c in line.children if isinstance(c, Node) and c.text()]
    return all(MONOSPACE.search(part.get("style")) for part in parts)


def is_typed_lines(box: Node) -> bool:
    """Return whether a box in a typewriter's letters holds only lines shown with their spaces."""
    if not MONOSPACE.search(box.get("style")):
        return False
    lines = [child for child in box.children if isinstance(child, Node)]
    loose = any(isinstance(child, str) and child.strip() for child in box.children)
    return (
        not loose
        and len(lines) > 1
        and all(
            line.tag in ("p", "div") and PREFORMATTED.search(line.get("style")) for line in lines
        )
    )


def is_typed_code(node: Node) -> bool:
    """Return whether a box that is called code is one run of indented or coloured lines."""
    if any(inner.tag in SEPARATING and inner.tag != "br" and inner is not node
           for inner in node.walk()):  # fmt: skip
        return False
    text = plain_text(node).strip("\n")
    coloured = any("token" in c.classes().split() for c in node.children if isinstance(c, Node))
    return "\n" in text and (coloured or _is_indented(node, text))


def _is_indented(node: Node, text: str) -> bool:
    """Return whether lines are indented as code is, and not only as the page's own mark-up.

    A template indents all lines of a paragraph, or of an outlet's name and a date, by as much.
    """
    if _INDENTED.search(text) is None:
        return False
    if len(set(_INDENT.findall(text))) > 1:
        return True
    if node.find("a", "time", "label") is not None:
        return False
    return "code" in node.get("class") or len(_SIGNS.findall(text)) >= _FEWEST_SIGNS


def without_numbers(content: Node, text: str) -> str:
    """Return a text without the numbers before its lines that stand in elements of their own."""
    lines = text.strip("\n").split("\n")
    found = [_NUMBERED.match(line) for line in lines]
    if len(lines) < _FEWEST_NUMBERED or not all(found):
        return text
    numbers = [int(one[1]) for one in found if one is not None]
    own = {inner.text() for inner in content.walk()
           if all(isinstance(child, str) for child in inner.children)}  # fmt: skip
    if any(b != a + 1 for a, b in pairwise(numbers)) or not {str(n) for n in numbers} <= own:
        return text
    return "\n".join(line[one.end() :] for line, one in zip(lines, found, strict=True) if one)


def _styles(node: Node) -> str:
    return ";".join(inner.get("style") for _, inner in zip(range(60), node.walk(), strict=False))


def preformatted(node: Node) -> Node | None:
    """Return what an element called code holds alone and shows with its spaces and lines."""
    for inner in islice(node.walk(), _INNER):
        if PREFORMATTED.search(inner.get("style")) and inner.find("p", "pre", "div") in (
            None, inner):  # fmt: skip
            text = plain_text(inner)
            alone = text.strip() == plain_text(node).strip()
            return inner if "\n" in text.strip() and alone else None
    return None
