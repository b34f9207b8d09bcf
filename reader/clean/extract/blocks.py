"""The blocks of a page: runs of text between the edges of elements, in the page's order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from reader.clean.lexicon.class_words import class_mask, phrase_mask
from reader.clean.lexicon.word_sets import names
from reader.clean.parse.tree import SEPARATING, Node

SKIPPED = names(
    "script style template-off link head-off title meta base select option optgroup datalist "
    "textarea noscript svg canvas iframe video audio object embed track source map area progress "
    "meter applet frameset frame noframes dialog-off rp math-off"
)
"""Elements whose text is no text of the page."""

TAG_KINDS = (
    "article", "main", "aside", "nav", "footer", "header", "section", "form", "figure",
    "figcaption", "table", "ul", "blockquote", "pre", "button", "details", "template", "dl", "a",
    "address",
)  # fmt: skip
_TAG_BITS = {name: 1 << place for place, name in enumerate(TAG_KINDS)}
_TAG_BITS |= {"ol": _TAG_BITS["ul"], "label": _TAG_BITS["button"], "summary": _TAG_BITS["details"]}
ARTICLE_BODY = 1 << len(TAG_KINDS)
HIDDEN = 1 << (len(TAG_KINDS) + 1)
_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
LEAF_KINDS = {
    "p": 1, "li": 2, "div": 3, "td": 4, "th": 4, "h1": 5, "h2": 6, "h3": 7, "h4": 8, "h5": 9,
    "h6": 9, "blockquote": 10, "pre": 11, "figcaption": 12, "dd": 13, "dt": 14, "a": 15,
    "span": 16, "section": 17, "article": 18, "button": 19, "label": 19, "time": 20,
}  # fmt: skip
_CJK = re.compile(
    "[\u0e00-\u0e7f\u1000-\u109f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3]"
)
SHORT = 240
"""Characters up to which a block is searched for furniture's words."""
_MOSTLY_LINKED = 0.5
"""Share of linked characters from which a block is a list of links; chosen."""
_PROSE = 25
"""Words from which a block is prose; chosen."""


@dataclass(slots=True)
class Block:
    """A run of text: the element it stands in, which of its children make it up, its words."""

    holder: Node
    places: list[int]
    text: str
    words: int
    linked: int
    links: int
    strong: int
    slanted: int
    phrases: int
    element: int
    pictures: int

    @property
    def is_links(self) -> bool:
        """Whether half of its characters or more are linked."""
        return self.linked >= _MOSTLY_LINKED * len(self.text)

    @property
    def is_prose(self) -> bool:
        """Whether it has the words of a paragraph, most of them not linked."""
        return self.words >= _PROSE and not self.is_links


@dataclass(slots=True)
class PageLayout:
    """Blocks, and the elements around them in the order of the page.

    Element `n` holds the blocks `first[n]` to `end[n]` (not included); `parents[n]` is the element
    around it (0 for the page itself); `classes`, `tags` and `kinds` say what it is; elements of
    the same tag and classes have the same number in `makes`.
    """

    blocks: list[Block] = field(default_factory=list)
    nodes: list[Node] = field(default_factory=list)
    parents: list[int] = field(default_factory=list)
    first: list[int] = field(default_factory=list)
    end: list[int] = field(default_factory=list)
    classes: list[int] = field(default_factory=list)
    tags: list[int] = field(default_factory=list)
    kinds: list[int] = field(default_factory=list)
    makes: list[int] = field(default_factory=list)

    def around(self, element: int) -> Iterator[int]:
        """Yield an element and those around it, from within; the page itself is left out."""
        while element:
            yield element
            element = self.parents[element]


def lay_out(root: Node) -> PageLayout:
    """Return the blocks of a page."""
    builder = _BlockBuilder()
    builder.visit(root, 0)
    return builder.layout


class _BlockBuilder:
    """Walks a page once and collects its blocks."""

    def __init__(self) -> None:
        self.layout = PageLayout()
        self._pictures = 0
        self._masks: dict[str, int] = {}
        self._makes: dict[tuple[str, str], int] = {}

    def visit(self, node: Node, parent: int) -> None:
        """Take in an element that stands apart, with all below it."""
        layout = self.layout
        number = len(layout.nodes)
        layout.nodes.append(node)
        layout.parents.append(parent)
        layout.first.append(len(layout.blocks))
        layout.end.append(0)
        layout.classes.append(self._class_mask(node))
        layout.tags.append(_tag_mask(node))
        layout.kinds.append(LEAF_KINDS.get(node.tag, 0))
        make = (node.tag, node.attrs.get("class", ""))
        layout.makes.append(self._makes.setdefault(make, len(self._makes)))
        run: list[int] = []
        breaks = 0
        for place, child in enumerate(node.children):
            if isinstance(child, str):
                if child.isspace():
                    if run:
                        run.append(place)
                else:
                    run.append(place)
                    breaks = 0
            elif (tag := child.tag) == "br":
                breaks += 1
                run.append(place)
                if breaks == 2:
                    run = self._flush(node, run, number)
            elif tag in SKIPPED:
                self._pictures += tag in ("video", "iframe", "noscript")
            elif stands_apart(child):
                if run:
                    run = self._flush(node, run, number)
                breaks = 0
                self.visit(child, number)
            else:
                run.append(place)
                if tag in ("img", "picture"):
                    self._pictures += 1
                else:
                    breaks = 0
        if run:
            self._flush(node, run, number)
        layout.end[number] = len(layout.blocks)

    def _class_mask(self, node: Node) -> int:
        attrs = node.attrs
        if not attrs:
            return 0
        names = " ".join(
            attrs[name]
            for name in ("class", "id", "role", "data-component", "data-testid", "aria-label")
            if name in attrs
        )[:300]
        mask = self._masks.get(names)
        if mask is None:
            mask = self._masks[names] = class_mask(names)
        return mask

    def _flush(self, holder: Node, run: list[int], number: int) -> list[int]:
        reading = _BlockReading()
        for place in run:
            reading.take(holder.children[place], False, False, False)
        text = " ".join("".join(reading.parts).split())
        if text and (text[0].isalnum() or any(map(str.isalnum, text))):
            words = text.count(" ") + 1
            if not text.isascii() and (single := len(_CJK.findall(text))):
                words += single // 2
            phrases = phrase_mask(text) if len(text) <= SHORT else 0
            self.layout.blocks.append(
                Block(
                    holder,
                    run,
                    text,
                    words,
                    reading.linked,
                    reading.links,
                    reading.strong,
                    reading.slanted,
                    phrases,
                    number,
                    self._pictures,
                )
            )
            self._pictures = 0
        self._pictures += reading.pictures
        return []


class _BlockReading:
    """Reads the text of a run, and how much of it is linked or strong."""

    __slots__ = ("linked", "links", "parts", "pictures", "slanted", "strong")

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.linked = self.links = self.strong = self.slanted = self.pictures = 0

    def take(self, item: Node | str, linked: bool, strong: bool, slanted: bool) -> None:
        """Take in an item of the run."""
        if isinstance(item, str):
            self.parts.append(item)
            if linked or strong or slanted:
                size = len(item.strip())
                self.linked += size if linked else 0
                self.strong += size if strong else 0
                self.slanted += size if slanted else 0
            return
        tag = item.tag
        if tag in SKIPPED:
            return
        if tag == "a":
            self.links += 1
            linked = True
        elif tag in ("b", "strong"):
            strong = True
        elif tag in ("i", "em"):
            slanted = True
        elif tag in ("br", "img"):
            self.parts.append(" ")
            self.pictures += tag == "img"
        for child in item.children:
            self.take(child, linked, strong, slanted)


def stands_apart(node: Node) -> bool:
    """Return whether an element stands apart from the text around it (or holds one that does)."""
    tag = node.tag
    if tag in SEPARATING:
        return tag not in ("br", "img", "input", "picture", "noscript")
    for child in node.children:
        if child.__class__ is Node and child.tag not in SKIPPED and stands_apart(child):
            return True
    return False


def _tag_mask(node: Node) -> int:
    mask = _TAG_BITS.get(node.tag, 0)
    attrs = node.attrs
    if attrs:
        if "articlebody" in attrs.get("itemprop", "").lower():
            mask |= ARTICLE_BODY
        role = attrs.get("role", "")
        if role:
            mask |= _ROLES.get(role.lower(), 0)
        if (
            "hidden" in attrs
            or attrs.get("aria-hidden", "") == "true"
            or ("style" in attrs and _HIDING.search(attrs["style"]))
        ):
            mask |= HIDDEN
    return mask


_ROLES = {
    "navigation": _TAG_BITS["nav"],
    "complementary": _TAG_BITS["aside"],
    "contentinfo": _TAG_BITS["footer"],
    "banner": _TAG_BITS["header"],
    "main": _TAG_BITS["main"],
    "article": _TAG_BITS["article"],
    "form": _TAG_BITS["form"],
    "search": _TAG_BITS["form"],
    "dialog": _TAG_BITS["form"],
    "button": _TAG_BITS["button"],
}
