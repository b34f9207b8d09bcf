"""Elements of a page by their paths (XPath), as programs write them that mark pages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.clean.parse.tree import Node
from reader.clean.parse.tree_builder import parse

ANY = "*"
"""A step to an element whatever its name is."""
_STEP = re.compile(r"(?:[a-z]+:)?(?P<tag>\*|[a-z][a-z0-9]*)(?:\[(?P<number>\d+)\])?\Z", re.I)
_TEXT_STEP = re.compile(r"/?text\(\)(?:\[\d+\])?(?:\.\d+)?\Z")


class ElementPaths:
    """A page in which elements are looked up by path; `markup` is its HTML."""

    def __init__(self, markup: str) -> None:
        self._root = parse(markup)

    def text_at(self, path: str) -> str:
        """Return the text of the element at a path, white space collapsed; "" without one."""
        named = re.search(r"@id=[\"']([^\"']+)[\"']\]", path)
        start = self._named(named.group(1)) if named else None
        steps = list(_steps(path[named.end() :] if named else path))
        if start is None:
            start = self._root.find("body") or self._root
            if named or not steps:
                return ""
        found = _walk(start, steps)
        return found.text() if found is not None else ""

    def counted_text(self, path: str) -> str:
        """Return the text of the element of this page that has the path's last tag and number.

        It serves where the page has lost what stood around the story, so that the beginning of the
        path leads nowhere.
        """
        steps = list(_steps(path))
        if not steps or steps[-1][0] == ANY:
            return ""
        tag, number = steps[-1]
        alike = (node for node in self._root.walk() if node.tag == tag)
        found = next((node for place, node in enumerate(alike, start=1) if place == number), None)
        return found.text() if found is not None else ""

    def _named(self, name: str) -> Node | None:
        return next((node for node in self._root.walk() if node.get("id") == name), None)


def _steps(path: str) -> Iterator[tuple[str, int]]:
    """Yield tag and number of each step below the body; nothing for a path that has others."""
    found: list[tuple[str, int]] = []
    for step in _TEXT_STEP.sub("", path.strip()).strip("/").split("/"):
        if step in ("", "."):
            continue
        match = _STEP.match(step)
        if match is None:
            return
        tag = match["tag"].lower()
        if tag in ("html", "body", "docfragment"):
            found = []
        else:
            found.append((tag, int(match["number"] or 1)))
    yield from found


def _walk(node: Node, steps: list[tuple[str, int]]) -> Node | None:
    found: Node | None = node
    for tag, number in steps:
        children = [child for child in found.children if isinstance(child, Node)] if found else []
        alike = [child for child in children if tag in (child.tag, ANY)]
        found = alike[number - 1] if 0 < number <= len(alike) else None
    return found
