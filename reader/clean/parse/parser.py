"""BeautifulSoup over lxml, growing our light nodes in place of its tags.

BeautifulSoup's own tags cost three times as much as all the rest of the parsing: four links to
neighbours each, which nobody here follows. Its builder, its treatment of broken documents and of
characters stay as they are.
"""

from __future__ import annotations

from typing import Any

from bs4 import BeautifulSoup
from bs4.builder._lxml import LXMLTreeBuilder

from reader.clean.lexicon.word_sets import names
from reader.clean.parse.tree import DEEPEST, Node

_VOID = names("source track wbr embed bgsound keygen image nextid spacer")
"""Elements without an end that libxml2 does not know as such: what follows is not inside them. With
an `<embed>` or an old `<bgsound>` all of a story would go."""


class _NodeBuilder(LXMLTreeBuilder):
    """The builder of BeautifulSoup without what only XML needs: namespaces are plain names."""

    soup: NodeSoup

    def start(self, tag: Any, attrib: Any, nsmap: Any = None) -> None:
        """Begin an element (called by the parser)."""
        self.soup.handle_starttag(tag, None, None, attrib)

    def end(self, tag: Any) -> None:
        """Close an element."""
        self.soup.handle_endtag(tag)

    def data(self, data: Any) -> None:
        """More text of the open element."""
        self.soup.handle_data(data)


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

    def handle_starttag(
        self, name: str, namespace: Any, nsprefix: Any, attrs: Any, *rest: Any, **more: Any
    ) -> None:
        """Open an element."""
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
            node = Node(name, dict(attrs), around)
            around.children.append(node)
            stack.append(around if name in _VOID else node)

    def handle_endtag(self, name: str, nsprefix: Any = None) -> None:
        """Close the element that was begun last."""
        if self._words:
            self.endData()
        if len(self._stack) > 1:
            self._stack.pop()

    def handle_data(self, data: str) -> None:
        """More text of the open element."""
        self._words.append(data)

    def endData(self, containerClass: Any = None) -> None:  # noqa: N802, N803  # BeautifulSoup's
        """End the text; that of comments and the like is left out."""
        if self._words:
            if containerClass is None:
                self._stack[-1].children.append("".join(self._words))
            self._words.clear()
