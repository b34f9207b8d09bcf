"""BeautifulSoup over lxml, growing our light nodes in place of its tags.

BeautifulSoup's own tags cost three times as much as all the rest of the parsing: four links to
neighbours each, which nobody here follows. Its builder, its treatment of broken documents and of
characters stay as they are.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bs4 import BeautifulSoup
from bs4.builder._lxml import LXMLTreeBuilder
from lxml import etree

from reader.clean.lexicon.word_sets import names
from reader.clean.parse.tree import DEEPEST, Node

_VOID = names("source track wbr embed bgsound keygen image nextid spacer")
"""Elements without an end that libxml2 does not know as such: what follows is not inside them. With
an `<embed>` or an old `<bgsound>` all of a story would go."""


class _NodeBuilder(LXMLTreeBuilder):
    """The builder of BeautifulSoup, but the parser hands elements to the soup without a detour.

    What only XML needs is left out: namespaces are plain names.
    """

    soup: NodeSoup

    def parser_for(self, encoding: str | None) -> Any:
        """Return a parser that calls the soup itself for every element and text."""
        return etree.HTMLParser(
            target=self.soup, recover=True, huge_tree=self.huge_tree, encoding=encoding
        )


class NodeSoup(BeautifulSoup):
    """Parses markup into the nodes below `root`; elements nested too deep are lifted up."""

    def __init__(self, markup: str, root: Node) -> None:
        self._root = root
        self._stack = [root]
        self._words: list[str] = []
        super().__init__(markup, builder=_NodeBuilder(multi_valued_attributes=None))

    def reset(self) -> None:
        """Start anew: the builder tries again where it refused the markup at first."""
        super().reset()
        self._root.children.clear()
        self._root.attrs = {}
        self._stack = [self._root]
        self._words = []

    def start(self, name: str, attrs: Mapping[str, str]) -> None:
        """Open an element (called by the parser)."""
        if self._words:
            self.endData()
        stack = self._stack
        around = stack[-1]
        if name == "html" and around is self._root:
            self._root.attrs.update(attrs)
            stack.append(around)
        elif len(stack) > DEEPEST:
            stack.append(around)
        else:
            node = Node(name, dict(attrs) if attrs else {}, around)
            around.children.append(node)
            stack.append(around if name in _VOID else node)

    def end(self, name: str) -> None:
        """Close the element that was begun last (called by the parser)."""
        if self._words:
            self.endData()
        if len(self._stack) > 1:
            self._stack.pop()

    def data(self, data: str) -> None:
        """More text of the open element (called by the parser)."""
        self._words.append(data)

    def comment(self, text: str) -> None:
        """Pass over a comment: the text before it ends there (called by the parser)."""
        self.endData()

    def pi(self, target: str, data: str | None = None) -> None:
        """Pass over an instruction (called by the parser)."""
        self.endData()

    def doctype(self, name: str, public: str | None, system: str | None) -> None:
        """Pass over the kind of document (called by the parser)."""
        self.endData()

    def close(self) -> None:
        """Do nothing: all was read (called by the parser)."""

    def endData(self, containerClass: Any = None) -> None:  # noqa: N802, N803  # BeautifulSoup's
        """End the text; that of comments and the like is left out."""
        if self._words:
            if containerClass is None:
                self._stack[-1].children.append("".join(self._words))
            self._words.clear()
