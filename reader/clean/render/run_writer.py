"""Writes runs of text: inline marks, links, anchors, and blocks that hold one run only."""

from __future__ import annotations

from html import escape
from typing import Protocol

from reader.clean.parse.formula_carriers import TEX
from reader.clean.parse.tree import Node
from reader.clean.parse.urls import safe_link
from reader.clean.render.formulas import readable
from reader.clean.render.grammar import (
    BREAKING,
    FRAGMENT,
    INLINE,
    Element,
    block_attributes,
    code_attributes,
    left_out,
    prefixed,
)
from reader.clean.render.inline import (
    Close,
    InlineMark,
    Open,
    Token,
    Void,
    paragraphs,
    preformatted,
)

_QUOTED_WITHIN = 1
"""Quotations within one another have signs of their own: the inner one shows where it ends."""
_NARROW = "\u202f"
"""The narrow space that no line is broken at."""


class ElementWriter(Protocol):
    """Writes whole elements, which hold runs of their own."""

    def node(self, node: Node) -> None:
        """Write any element."""

    def image(self, node: Node, *, block: bool = False) -> None:
        """Write a picture, as a block of its own if `block`."""


class RunWriter:
    """Fills one run of text after another into blocks.

    `elements` writes what stands inside a run and is no text; `base` makes links absolute. `stack`
    holds the elements that are being written, the innermost last.
    """

    def __init__(self, elements: ElementWriter, base: str | None = None) -> None:
        self.stack: list[Element] = []
        self._elements = elements
        self._base = base
        self._targets: set[str] = set()
        self._run: list[Token] = []
        self._open: list[InlineMark] = []
        self._names: set[str] = set()
        self._held: list[Void] = []

    def begin(self, body: Element, targets: set[str]) -> None:
        """Begin with an empty body; `targets` are the names that links inside the page lead to."""
        self.stack = [body]
        self._targets = targets

    def add(self, token: Token) -> None:
        """Add text or a mark to the run."""
        self._run.append(token)

    def children(self, node: Node) -> None:
        """Write the children of an element."""
        for child in node.children:
            if isinstance(child, str):
                self._run.append(child)
            else:
                self._elements.node(child)

    # Text runs

    def inline(self, node: Node, tag: str) -> None:
        """Write an inline element as the mark `tag`."""
        attributes = ""
        if tag == "a":
            attributes = self._link(node)
        if tag in ("abbr", "time"):
            attributes = ""
        wanted = bool(attributes) if tag == "a" else tag not in ("time", "abbr")
        around = sum(mark.tag == tag for mark in self._open)
        if not wanted or around > (_QUOTED_WITHIN if tag == "q" else 0):
            self.children(node)
            return
        self._part_note(node)
        mark = InlineMark(tag, attributes)
        self._open.append(mark)
        self._run.append(Open(mark))
        self.children(node)
        self._open.pop()
        self._run.append(Close(mark))

    def _part_note(self, node: Node) -> None:
        """Part the number of a note from the word before it: `Finland2` is no word."""
        leads = [a for a in node.walk() if a.tag == "a" and a.get("href").startswith("#")]
        raised = node.tag == "sup" or (node.tag == "a" and node.find("sup") is not None)
        if not leads or not raised:
            return
        last = next((token for token in reversed(self._run) if isinstance(token, str)), "")
        if last[-1:].isalnum() and node.text()[:1].isalnum():
            self._run.append(_NARROW)

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
        attribute = f' title="{escape(title)}"' if title else ""
        return f' href="{escape(address)}"{attribute}'

    def anchor(self, node: Node) -> None:
        """Keep a place that links inside the page lead to."""
        for name in (node.get("id"), node.get("name") if node.tag == "a" else ""):
            if name in self._targets and prefixed(name) not in self._names:
                self._names.add(prefixed(name))
                place = Void(f'<a id="{escape(prefixed(name))}"></a>', place=True)
                self._run.insert(self._before_link(), place)

    def _before_link(self) -> int:
        """Return where in the run a place can stand: links hold no other element of their kind."""
        if not any(mark.tag == "a" for mark in self._open):
            return len(self._run)
        for at in range(len(self._run) - 1, -1, -1):
            token = self._run[at]
            if isinstance(token, Open) and token.mark.tag == "a":
                return at
        return len(self._run)

    def formula(self, node: Node) -> None:
        """Write a formula as words, with its TeX beside them where the page has it."""
        text = readable(node)
        if not text:
            return
        tex = " ".join(node.get(TEX).split())
        if not tex:
            self._run.append(text)
            return
        mark = InlineMark("span", f' {TEX}="{escape(tex)}"')
        self._run += [Open(mark), text, Close(mark)]

    def _with_places(self, run: list[Token]) -> list[Token]:
        """Keep places for links until words come that they can stand before."""
        places = [token for token in run if isinstance(token, Void) and token.place]
        words = any(
            (isinstance(token, str) and token.strip())
            or (isinstance(token, Void) and not token.place and not token.line_break)
            for token in run
        )
        if not words:
            self._held += places
            return [token for token in run if not (isinstance(token, Void) and token.place)]
        held, self._held = self._held, []
        return [*held, *run]

    def ruby(self, node: Node) -> None:
        """Write the reading of a word in brackets behind it."""
        if node.tag == "rt" and (text := node.text()):
            self._run.append(f"({text})")

    def flush(self, node: Node | None = None) -> None:
        """Write the run so far as paragraphs; marks that are open go on after it."""
        run, self._run = self._run, [Open(mark) for mark in self._open]
        if len(run) <= len(self._open):
            return
        run = self._with_places(run)
        run += [Close(mark) for mark in reversed(self._open)]
        top = self.stack[-1]
        for html in paragraphs(run):
            top.children.append(Element("p", block_attributes(node), [html]))

    def leaf(self, node: Node, tag: str) -> None:
        """Write a block that holds one run only; pictures in it follow it."""
        self.flush()
        nested = [child for child in node.walk() if child.tag in ("table", "figure", "ul", "ol")]
        if tag != "pre" and nested:
            self.children(node)
            self.flush()
            return
        kept, self._run = self._open, []
        self._open = [] if tag == "pre" else list(kept)
        self._run = [Open(mark) for mark in self._open]
        pictures = self._leaf_content(node, tag)
        run = self._run + [Close(mark) for mark in reversed(self._open)]
        if tag == "pre":
            self._held += [token for token in run if isinstance(token, Void) and token.place]
        else:
            run = self._with_places(run)
        self._open = kept
        self._run = [Open(mark) for mark in kept]
        html = preformatted(run) if tag == "pre" else "".join(paragraphs(run, split=False))
        if html:
            attributes = block_attributes(node) + (code_attributes(node) if tag == "pre" else "")
            self.stack[-1].children.append(Element(tag, attributes, [html]))
        for picture in pictures:
            self._elements.image(picture, block=True)

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
            elif child.tag == "math" or (child.tag == "span" and TEX in child.attrs):
                self.formula(child)
            elif child.tag in ("rt", "rp"):
                self.ruby(child)
            else:
                self.anchor(child)
                pictures += self._leaf_content(child, tag)
        return pictures

    def _leaf_inline(self, node: Node, pictures: list[Node], leaf: str) -> None:
        tag = INLINE[node.tag]
        self.anchor(node)
        attributes = self._link(node) if tag == "a" else ""
        wanted = bool(attributes) if tag == "a" else tag not in ("time", "abbr")
        around = sum(mark.tag == tag for mark in self._open)
        if not wanted or around > (_QUOTED_WITHIN if tag == "q" else 0):
            pictures += self._leaf_content(node, leaf)
            return
        self._part_note(node)
        mark = InlineMark(tag, attributes)
        self._open.append(mark)
        self._run.append(Open(mark))
        pictures += self._leaf_content(node, leaf)
        self._open.pop()
        self._run.append(Close(mark))

    def enter(self, element: Element) -> list[InlineMark]:
        """Begin an element; return the marks that were open, for `leave`."""
        self.flush()
        self.stack.append(element)
        kept, self._open, self._run = self._open, [], []
        return kept

    def leave(self, kept: list[InlineMark], node: Node | None = None) -> Element:
        """End the innermost element and return it; `kept` are the marks that go on."""
        self.flush(node)
        self._open = kept
        self._run = [Open(mark) for mark in kept]
        return self.stack.pop()
