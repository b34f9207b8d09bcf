"""Notes that a page says twice: below the story, and beside their mark for the pointer to show."""

from __future__ import annotations

from itertools import islice

from reader.clean.parse.bounded_text import brief_text
from reader.clean.parse.tree import SEPARATING, Node

_MARK = 8
"""Characters of the mark of a note."""
_SHORTEST = 8
"""Characters of a note; fewer are said twice by chance."""
_LONGEST = 600
"""Characters of a note that are compared."""
_MOST_BESIDE = 400
"""Children of an element that may be a sentence; chosen."""
_NEAR = 12
"""Children behind a mark among which its note is looked for; chosen."""
_LEVELS = 2
"""Elements around a mark beside which its note may stand."""
_HOLDERS = frozenset(("li", "tr", "p", "dd", "div", "aside"))
_HOLDER_LEVELS = 5
"""Elements around the name of a note in which its words may stand."""


def without_note_twins(root: Node) -> None:
    """Drop from a sentence the words of a note that its mark leads to as well."""
    waiting: list[tuple[Node, str, str]] = []
    for node in root.listed():
        href = node.get("href") if node.tag == "a" else ""
        if len(href) < 2 or href[0] != "#" or not brief_text(node, _MARK):
            continue
        twin = _beside(node)
        if twin is not None:
            waiting.append((twin, href[1:], brief_text(twin, _LONGEST).strip(" ()")))
    if not waiting:
        return
    wanted = {name for _, name, _ in waiting}
    named = {
        name: node
        for node in root.listed()
        if node.attrs
        for name in (node.get("id"), node.get("name"))
        if name in wanted
    }
    for twin, name, said in waiting:
        note = named.get(name)
        if note is not None and _says(note, said, twin):
            twin.detach()


def _beside(link: Node) -> Node | None:
    """Return the first element of the line behind a mark that has words."""
    around = link
    for _ in range(_LEVELS + 1):
        parent = around.parent
        if parent is None or around.tag in SEPARATING or len(parent.children) > _MOST_BESIDE:
            return None
        if (place := around.place()) is None:
            return None
        for child in parent.children[place + 1 : place + 1 + _NEAR]:
            if isinstance(child, str):
                if child.strip():
                    return None
            elif child.find("img") is not None:
                return None
            elif len(brief_text(child, _LONGEST)) >= _SHORTEST:
                inline = all(inner.tag not in SEPARATING for inner in child.walk())
                return child if inline and child.tag != "a" else None
        if len(parent.children) > place + 1 + _NEAR:
            return None
        around = parent
    return None


def _says(note: Node, said: str, twin: Node) -> bool:
    """Return whether a note, or the item that it names, has the same words."""
    for around in (note, *islice(note.ancestors(), _HOLDER_LEVELS)):
        if around is twin or any(above is around for above in twin.ancestors()):
            return False
        if said in brief_text(around, 2 * _LONGEST):
            return True
        if around.tag in _HOLDERS:
            return False
    return False
