"""Highlights and notes that SingleFile wrote into a saved page."""

from __future__ import annotations

import re

from reader.clean.parse.tree import Node
from reader.model import CarriedMark

_HIGHLIGHT = re.compile(r"\bsingle-file-highlight-(yellow|pink|blue|green)\b")
_CONTEXT = 32
"""Characters kept on either side of a highlight, as in other anchors."""
_FAR = 4000
"""Characters that are collected before white space is joined."""


def take_marks(root: Node) -> tuple[CarriedMark, ...]:
    """Return the marks of a saved page and take their notes out of the tree.

    The quote is the marked text with white space collapsed; notes stand without a quote.
    """
    for node in root.listed():
        if _marked(node):
            break
    else:
        return ()
    marks: list[CarriedMark] = []
    for node in list(root.walk()):
        if node.tag == "single-file-note":
            if note := _note(node):
                marks.append(CarriedMark("", note=note))
            node.detach()
        elif found := _HIGHLIGHT.search(node.get("class")):
            exact = node.text()
            if exact:
                before, after = _around(node)
                marks.append(CarriedMark(exact, before, after, colour=found.group(1)))
    return tuple(_joined(marks))


def _marked(node: Node) -> bool:
    if node.tag == "single-file-note":
        return True
    return bool(node.attrs) and "single-file-highlight-" in node.get("class")


def _note(node: Node) -> str:
    area = node.find("textarea")
    return (area or node).text()[:10_000]


def _around(node: Node) -> tuple[str, str]:
    """Text right before and after, out of the nearest parent that has enough of it."""
    parent = node
    for above in node.ancestors():
        parent = above
        if above.tag in ("p", "li", "td", "blockquote", "article", "body"):
            break
    before: list[str] = []
    after: list[str] = []
    seen = False
    waiting: list[Node | str] = list(reversed(parent.children))
    while waiting:
        item = waiting.pop()
        if item is node:
            seen = True
        elif isinstance(item, str):
            (after if seen else before).append(item)
        else:
            waiting.extend(reversed(item.children))
    left = " ".join("".join(before)[-_FAR:].split())
    right = " ".join("".join(after)[:_FAR].split())
    return left[-_CONTEXT:], right[:_CONTEXT]


def _joined(marks: list[CarriedMark]) -> list[CarriedMark]:
    """SingleFile parts a highlight at every inline element; the parts are one again."""
    joined: list[CarriedMark] = []
    for mark in marks:
        last = joined[-1] if joined else None
        follows = (
            last is not None
            and mark.exact
            and last.exact
            and last.colour == mark.colour
            and last.suffix
            and mark.exact.startswith(last.suffix[: len(mark.exact)])
            and len(mark.exact) < len(last.suffix)
        )
        if follows and last is not None:
            joined[-1] = CarriedMark(
                f"{last.exact} {mark.exact}", last.prefix, mark.suffix, colour=mark.colour
            )
        else:
            joined.append(mark)
    return joined
