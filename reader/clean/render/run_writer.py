"""Writes runs of text: inline marks, links, anchors, and blocks that hold one run only."""

from __future__ import annotations

from abc import ABC, abstractmethod
from html import escape

from reader.clean.parse.tree import Node
from reader.clean.parse.urls import safe_link
from reader.clean.render.formulas import readable
from reader.clean.render.grammar import (
    BREAKING,
    FRAGMENT,
    INLINE,
    Element,
    block_attributes,
    left_out,
    prefixed,
)
from reader.clean.render.images import Images
from reader.clean.render.inline import (
    Close,
    InlineMark,
    Open,
    Token,
    Void,
    paragraphs,
    preformatted,
)


class RunWriter(ABC):
    """The part of the writing that fills one run of text after another into blocks."""

    def __init__(self, images: Images, base: str | None = None) -> None:
        self._images = images
        self._base = base
        self._targets: set[str] = set()
        self._stack: list[Element] = []
        self._run: list[Token] = []
        self._open: list[InlineMark] = []
        self._names: set[str] = set()

    @abstractmethod
    def _node(self, node: Node) -> None:
        """Write any element."""

    @abstractmethod
    def _image(self, node: Node, *, block: bool = False) -> None:
        """Write a picture."""

    def _children(self, node: Node) -> None:
        for child in node.children:
            if isinstance(child, str):
                self._run.append(child)
            else:
                self._node(child)

    # Text runs

    def _inline(self, node: Node, tag: str) -> None:
        attributes = ""
        if tag == "a":
            attributes = self._link(node)
        if tag in ("abbr", "time"):
            attributes = ""
        wanted = bool(attributes) if tag == "a" else tag not in ("time", "abbr")
        if not wanted or any(mark.tag == tag for mark in self._open):
            self._children(node)
            return
        mark = InlineMark(tag, attributes)
        self._open.append(mark)
        self._run.append(Open(mark))
        self._children(node)
        self._open.pop()
        self._run.append(Close(mark))

    def _link(self, node: Node) -> str:
        href = node.get("href").strip()
        if href.startswith("#"):
            name = href[1:]
            if FRAGMENT.fullmatch(name):
                return f' href="#{escape(prefixed(name))}"'
            return ""
        address = safe_link(href, self._base) if href else None
        if address is None:
            return ""
        title = " ".join(node.get("title").split())[:300]
        told = f' title="{escape(title)}"' if title else ""
        return f' href="{escape(address)}"{told}'

    def _anchor(self, node: Node) -> None:
        name = node.get("id") or (node.get("name") if node.tag == "a" else "")
        if name in self._targets and prefixed(name) not in self._names:
            self._names.add(prefixed(name))
            self._run.append(Void(f'<a id="{escape(prefixed(name))}"></a>'))

    def _ruby(self, node: Node) -> None:
        if node.tag == "rt" and (text := node.text()):
            self._run.append(f"({text})")

    def _flush(self, node: Node | None = None) -> None:
        """Write the run so far as paragraphs; marks that are open go on after it."""
        run, self._run = self._run, [Open(mark) for mark in self._open]
        if len(run) <= len(self._open):
            return
        run += [Close(mark) for mark in reversed(self._open)]
        top = self._stack[-1]
        for html in paragraphs(run):
            top.children.append(Element("p", block_attributes(node), [html]))

    def _leaf(self, node: Node, tag: str) -> None:
        self._flush()
        nested = [child for child in node.walk() if child.tag in ("table", "figure", "ul", "ol")]
        if tag != "pre" and nested:
            self._children(node)
            self._flush()
            return
        kept, self._run = self._open, []
        self._open = [] if tag == "pre" else list(kept)
        self._run = [Open(mark) for mark in self._open]
        pictures = self._leaf_content(node, tag)
        run = self._run + [Close(mark) for mark in reversed(self._open)]
        self._open = kept
        self._run = [Open(mark) for mark in kept]
        html = preformatted(run) if tag == "pre" else "".join(paragraphs(run, split=False))
        if html:
            self._stack[-1].children.append(Element(tag, block_attributes(node), [html]))
        for picture in pictures:
            self._image(picture, block=True)

    def _leaf_content(self, node: Node, tag: str) -> list[Node]:
        """Take in all of a leaf as one run; its pictures are handed back to follow it."""
        pictures: list[Node] = []
        for child in node.children:
            if isinstance(child, str):
                self._run.append(child)
            elif left_out(child) or child.tag in ("iframe", "video", "audio", "object"):
                continue
            elif child.tag == "img":
                pictures.append(child)
            elif child.tag in BREAKING:
                self._run.append("\n" if tag == "pre" else Void("<br>", line_break=True))
                pictures += self._leaf_content(child, tag)
                self._run.append("\n" if tag == "pre" else Void("<br>", line_break=True))
            elif child.tag in INLINE and tag != "pre":
                self._leaf_inline(child, pictures, tag)
            elif child.tag == "br":
                self._run.append(Void("<br>", line_break=True))
            elif child.tag == "math":
                self._run.append(readable(child))
            elif child.tag in ("rt", "rp"):
                self._ruby(child)
            else:
                self._anchor(child)
                pictures += self._leaf_content(child, tag)
        return pictures

    def _leaf_inline(self, node: Node, pictures: list[Node], leaf: str) -> None:
        tag = INLINE[node.tag]
        self._anchor(node)
        attributes = self._link(node) if tag == "a" else ""
        wanted = bool(attributes) if tag == "a" else tag not in ("time", "abbr")
        if not wanted or any(mark.tag == tag for mark in self._open):
            pictures += self._leaf_content(node, leaf)
            return
        mark = InlineMark(tag, attributes)
        self._open.append(mark)
        self._run.append(Open(mark))
        pictures += self._leaf_content(node, leaf)
        self._open.pop()
        self._run.append(Close(mark))

    def _enter(self, element: Element) -> list[InlineMark]:
        self._flush()
        self._stack.append(element)
        kept, self._open, self._run = self._open, [], []
        return kept

    def _leave(self, kept: list[InlineMark], node: Node | None = None) -> Element:
        self._flush(node)
        self._open = kept
        self._run = [Open(mark) for mark in kept]
        return self._stack.pop()
