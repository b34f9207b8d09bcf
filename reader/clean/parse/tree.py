"""A light tree of a page, made by BeautifulSoup over lxml and bounded in depth."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from reader.clean.lexicon.word_sets import names

DEEPEST = 120
"""Levels of elements; what is deeper is lifted up to this level."""


class Node:
    """An element: its name in lower case, its attributes, and its children in order."""

    __slots__ = ("attrs", "children", "parent", "tag")

    def __init__(self, tag: str, attrs: dict[str, str], parent: Node | None = None) -> None:
        self.tag = tag
        self.attrs = attrs
        self.parent = parent
        self.children: list[Node | str] = []

    def get(self, name: str) -> str:
        """Return an attribute, or the empty string."""
        return self.attrs.get(name, "")

    def walk(self) -> Iterator[Node]:
        """Yield this element and all below it, in the order of the document."""
        waiting: list[Node] = [self]
        take, push = waiting.pop, waiting.append
        while waiting:
            node = take()
            yield node
            for child in node.children[::-1]:
                if child.__class__ is Node:
                    push(child)

    def listed(self) -> list[Node]:
        """Return what `walk` yields as a list: a third faster, for loops over a whole page."""
        found: list[Node] = []
        _list(self, found)
        return found

    def find(self, *tags: str) -> Node | None:
        """Return the first element below (or this one) with one of these names."""
        for node in self.walk():
            if node.tag in tags:
                return node
        return None

    def ancestors(self) -> Iterator[Node]:
        """Yield the parent, its parent, and so on."""
        node = self.parent
        while node is not None:
            yield node
            node = node.parent

    def text(self) -> str:
        """Return all text below, white space collapsed."""
        parts: list[str] = []
        waiting: list[Node | str] = [self]
        while waiting:
            item = waiting.pop()
            if isinstance(item, str):
                parts.append(item)
            else:
                if item.tag in SEPARATING:
                    parts.append(" ")
                    waiting.append(" ")
                waiting.extend(reversed(item.children))
        return " ".join("".join(parts).split())

    def classes(self) -> str:
        """Return class and id in lower case, for looking up words in them."""
        attrs = self.attrs
        return f"{attrs.get('class', '')} {attrs.get('id', '')}".lower() if attrs else " "

    def detach(self) -> None:
        """Take this element out of its parent."""
        if self.parent is not None:
            if (place := self.place()) is not None:
                del self.parent.children[place]
            self.parent = None

    def place(self) -> int | None:
        """Return which child of its parent this element is, or None where it is none."""
        try:
            return None if self.parent is None else self.parent.children.index(self)
        except ValueError:
            return None

    def neighbours(self, before: int, behind: int) -> tuple[list[Node], list[Node]]:
        """Return at most so many elements right before this one and right behind it."""
        if self.parent is None or (place := self.place()) is None:
            return [], []
        children = self.parent.children
        backwards = (children[n] for n in range(place - 1, -1, -1))
        forwards = (children[n] for n in range(place + 1, len(children)))
        first, last = (
            list(islice((child for child in way if isinstance(child, Node)), most))
            for way, most in ((backwards, before), (forwards, behind))
        )
        return first[::-1], last


def _list(node: Node, found: list[Node]) -> None:
    found.append(node)
    for child in node.children:
        if child.__class__ is Node:
            _list(child, found)


SEPARATING = names(
    "address article aside blockquote br caption center dd details dir div dl dt fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr iframe li main menu nav ol "
    "option p pre section summary table tbody td tfoot th thead tr ul video audio picture img "
    "button input body html noscript"
)
"""Elements that stand apart from the text before and after them."""
