"""The text of small elements; large ones are left at once, however deep they are nested."""

from __future__ import annotations

from reader.clean.parse.tree import SEPARATING, Node

_MOST_STEPS = 400
"""Elements after which reading stops; a label is never so deep."""


def brief_text(node: Node, most: int) -> str:
    """Return what `node.text()` does, or nothing where that has more than `most` characters.

    Work is bounded by `most` as well: many elements around the same long text cost little.
    """
    parts: list[str] = []
    waiting: list[Node | str] = [node]
    room, steps = 4 * most + 4000, 0
    while waiting:
        item = waiting.pop()
        steps += 1
        if isinstance(item, str):
            parts.append(item)
            room -= len(item)
        else:
            if item.tag in SEPARATING:
                parts.append(" ")
                waiting.append(" ")
            if len(item.children) > _MOST_STEPS:
                return ""
            waiting.extend(reversed(item.children))
        if room < 0 or steps > _MOST_STEPS:
            return ""
    text = " ".join("".join(parts).split())
    return text if len(text) <= most else ""
