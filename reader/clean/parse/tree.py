"""A light tree of a page, made by BeautifulSoup over lxml and bounded in depth."""

from __future__ import annotations

import gc
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

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
            siblings = self.parent.children
            for place, child in enumerate(siblings):
                if child is self:
                    del siblings[place]
                    break
            self.parent = None


SEPARATING = names(
    "address article aside blockquote br caption center dd details dir div dl dt fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr iframe li main menu nav ol "
    "option p pre section summary table tbody td tfoot th thead tr ul video audio picture img "
    "button input body html noscript"
)
"""Elements that stand apart from the text before and after them."""


_OF_HEAD = names("title meta link base basefont style script noscript template object head")


@contextmanager
def collector_paused() -> Iterator[None]:
    """Pause the cyclic collector while a big tree grows: it would walk it again and again."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def parse(markup: str) -> Node:
    """Parse markup (already cut) into a tree under a node named `html`. Never raises."""
    from reader.clean.parse.parser import NodeSoup

    root = Node("html", {})
    if "<" not in markup:
        root.children.append(_unescaped(markup))
        return root
    with collector_paused(), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        NodeSoup(markup, root)
    _lift_out_of_head(root)
    return root


def _lift_out_of_head(root: Node) -> None:
    """Give the body what lxml leaves in the head of a page that omits the tags of both.

    HTML lets a page omit them; libxml2 ends the head at the elements of HTML 4 only, so an
    `<article>` or `<main>` that comes first, and all behind it, would be no part of the story.
    """
    head = next((c for c in root.children if isinstance(c, Node) and c.tag == "head"), None)
    if head is None:
        return
    begin = next((n for n, child in enumerate(head.children) if not _is_of_head(child)), None)
    if begin is None:
        return
    body = next((c for c in root.children if isinstance(c, Node) and c.tag == "body"), None)
    if body is None:
        body = Node("body", {}, root)
        root.children.append(body)
    lifted, head.children[begin:] = head.children[begin:], []
    for child in lifted:
        if isinstance(child, Node):
            child.parent = body
    body.children[:0] = lifted


def _is_of_head(child: Node | str) -> bool:
    return not child.strip() if isinstance(child, str) else child.tag in _OF_HEAD


def _unescaped(text: str) -> str:
    import html

    return html.unescape(text)
