"""Builds the tree of the story alone: its blocks, and the pictures and embeds among them."""

from __future__ import annotations

import re

from reader.clean.extract.blocks import SKIPPED
from reader.clean.extract.extraction import Extraction
from reader.clean.extract.picture_parts import (
    CAPTION_NAME,
    CAPTION_WORDS,
    caption_of,
    in_button,
    in_picture,
    is_decoration,
    is_picture_alone,
    lazy_twins,
    may_caption,
)
from reader.clean.lexicon.class_words import CLASS_KINDS, class_mask
from reader.clean.lexicon.word_sets import names
from reader.clean.parse.embedded_posts import names_post
from reader.clean.parse.tree import Node
from reader.clean.render.grammar import HEADINGS
from reader.clean.render.table_shape import is_data_table, table_rows

MEDIA = names("img picture amp-img video audio iframe object embed amp-iframe amp-video math "
              "amp-youtube lite-youtube amp-twitter amp-instagram amp-facebook amp-reddit "
              "amp-tiktok amp-vimeo amp-dailymotion x-drawing")  # fmt: skip
_CAPTION = 1 << CLASS_KINDS.index("caption")
_CONSENT = 1 << CLASS_KINDS.index("consent")
_NOT_SHOWN = 0
"""Bits of `CLASS_KINDS` in which no picture is the story's."""
for _name in ("author", "share", "ad", "signup", "nav", "related", "consent", "tools"):
    _NOT_SHOWN |= 1 << CLASS_KINDS.index(_name)
_EDIT = re.compile(r"\[[^\[\]\d]{1,40}\]")
_CAPTION_LIKE = re.compile(
    CAPTION_NAME.pattern + r"|(?:img|image|pic|photo|picture|figure|media|foto|bild)s?"
    r"(?:[-_]|__)?(?:desc|text|title|info|note|credit|source|legend|label|alt)|"
    r"(?<![a-z])legende?(?![a-z])"
)
"""Further names, which say it of words that the vote left out."""
_UNUSUAL = names("button template label form details summary dialog")
_LEAD_BLOCKS = 12
"""Blocks before the story in which its lead picture may stand; chosen."""
_CREDIT_WORDS = 12
"""Words of the name of who took a picture, and whose it is; chosen."""
_CAPTION_BLOCKS = 4
"""Blocks (words, credit, rights) that a caption may have; chosen."""
_TABLE_SHARE = 0.5
"""Share of a table's words that must be kept for all of it to be kept; chosen."""


def assemble(root: Node, extraction: Extraction) -> Node:
    """Return a new tree with the story's blocks in place, and what is shown among them."""
    return _Assembly(extraction).build(root)


class _Assembly:
    """Copies the parts of a page that are the story's."""

    def __init__(self, extraction: Extraction) -> None:
        layout = extraction.layout
        self._blocks = layout.blocks
        self._kept = extraction.kept
        self._first_of = {id(node): at for node, at in zip(layout.nodes, layout.first, strict=True)}
        self._end_of = {id(node): at for node, at in zip(layout.nodes, layout.end, strict=True)}
        self._numbers: dict[int, dict[int, int]] = {}
        for number, block in enumerate(layout.blocks):
            own = self._numbers.setdefault(id(block.holder), {})
            own.update(dict.fromkeys(block.places, number))
        places = [number for number, keep in enumerate(extraction.kept) if keep]
        self._first = places[0] if places else 0
        self._last = places[-1] if places else -1
        self._words = sum(
            block.words for block, keep in zip(layout.blocks, extraction.kept, strict=True) if keep
        )
        self._seen = 0
        self._lead_taken = False
        self._pictured: set[int] = set()
        self._twins: set[int] = set()
        self._included = {id(one) for node in extraction.included for one in node.walk()}

    def build(self, root: Node) -> Node:
        """Copy the page's root with what is kept of it."""
        self._twins = lazy_twins(root)
        for node in root.listed():
            if node.tag in MEDIA or node.tag == "noscript":
                for around in (node, *node.ancestors()):
                    if id(around) in self._pictured:
                        break
                    self._pictured.add(id(around))
        return self._copy(root) or Node("html", dict(root.attrs))

    def _copy(self, node: Node) -> Node | None:
        whole = self._whole(node) if node.tag == "table" else None
        if whole is not None:
            self._seen = self._end_of.get(id(node), self._seen)
            return _deep(node) if whole else None
        copy = _plain_copy(node)
        numbers = self._numbers.get(id(node), {})
        for place, child in enumerate(node.children):
            number = numbers.get(place)
            if not isinstance(child, str):
                self._element(child, number, copy)
            elif number is not None:
                self._seen = max(self._seen, number + 1)
                if self._kept[number]:
                    copy.children.append(child)
        for made in copy.children:
            if isinstance(made, Node) or made.strip():
                return copy
        return None

    def _element(self, child: Node, number: int | None, copy: Node) -> None:
        if number is not None:
            self._seen = max(self._seen, number + 1)
            if not self._kept[number]:
                self._pictures_of(child, copy)
            elif copy.tag not in HEADINGS or not _is_edit_link(child):
                copy.children.append(child)
            return
        if child.tag == "br":
            copy.children.append(child)
        elif child.tag in MEDIA or child.tag == "noscript":
            if self._shown(child):
                made = _deep(child)
                made.tag = "div" if child.tag == "noscript" else child.tag
                made.parent = copy
                copy.children.append(made)
        elif child.tag not in SKIPPED and not self._join_caption(child, copy):
            part = self._captioned(child) or self._copy(child)
            if part is not None:
                part.parent = copy
                copy.children.append(part)

    def _pictures_of(self, child: Node, copy: Node) -> None:
        """Keep a run that is only a picture in a link, which has no words."""
        for node in child.walk():
            if node.tag in MEDIA and self._shown(node) and not in_picture(node):
                copy.children.append(_deep(node))

    def _whole(self, node: Node) -> bool | None:
        """Keep or leave a table of data as a whole; return None for what is looked into."""
        if id(node) not in self._first_of:
            return None
        first, end = self._first_of[id(node)], self._end_of[id(node)]
        if end <= first or not is_data_table(node, table_rows(node)):
            return None
        words = sum(block.words for block in self._blocks[first:end])
        kept = sum(b.words for b, keep in zip(self._blocks[first:end], self._kept[first:end],
                                              strict=True) if keep)  # fmt: skip
        if kept == 0:
            return None
        if kept >= _TABLE_SHARE * words:
            return True
        # What holds the story is no table within it.
        return None if kept > _TABLE_SHARE * self._words else False

    def _captioned(self, node: Node) -> Node | None:
        """Return a picture with its caption, whichever way the page puts them together."""
        if id(node) not in self._pictured:
            return None
        first = self._first_of.get(id(node))
        if first is None:
            return None
        end = self._end_of[id(node)]
        places = self._caption_places(node, first, end) if end - first <= _CAPTION_BLOCKS else None
        if places is None:
            return None
        places = [place for place in places if not in_button(self._blocks[place], node)]
        pictures = [
            inner
            for inner in node.walk()
            if (inner.tag in MEDIA or (inner.tag == "noscript" and id(inner) not in self._twins))
            and not in_picture(inner)
            and not any(around.tag == "noscript" for around in inner.ancestors())
        ]
        if all(picture.tag == "math" for picture in pictures):
            return None
        if any(inner.tag == "figure" for inner in node.walk() if inner is not node):
            return None
        if len(pictures) > 1 and self._holds_captioned(node, pictures):
            return None
        said = [self._blocks[place] for place in places]
        if not may_caption(said, node) or not self._fit(pictures):
            return None
        if not self._in_range(first, node):
            return None
        self._seen = end
        figure = Node("figure", dict(node.attrs))
        for picture in pictures:
            figure.children.append(_deep(picture))
        if said:
            figure.children.append(caption_of(said, figure))
        return figure

    def _caption_places(self, node: Node, first: int, end: int) -> list[int] | None:
        """Return the blocks of an element that are the caption of its picture.

        None where it is none.
        """
        kept = [place for place in range(first, end) if self._kept[place]]
        if not kept and (node.tag == "figure" or class_mask(node.classes()) & _CAPTION):
            return list(range(first, end))
        if node.tag == "figure" and self._is_credit(kept, node):
            return list(range(first, end))
        if node.tag == "figure" or first == end:
            return None  # The writer knows the caption of a figure by its element.
        name = CAPTION_NAME if kept else _CAPTION_LIKE
        named = [place for place in range(first, end) if self._is_named(place, node, name)]
        return named if named and set(kept) <= set(named) else None

    def _is_credit(self, kept: list[int], figure: Node) -> bool:
        """Is what the vote kept of a figure a name beside the caption that it left out?"""
        words = sum(self._blocks[place].words for place in kept)
        quoted = figure.find("blockquote", "pre", "table", "ul", "ol") is not None
        captioned = figure.find("figcaption") is not None
        return bool(kept) and words <= _CREDIT_WORDS and captioned and not quoted

    def _is_named(self, place: int, within: Node, name: re.Pattern[str]) -> bool:
        """Return whether a block , no heading, is in an element of that name within another."""
        around: Node | None = self._blocks[place].holder
        while around is not None and around.tag not in HEADINGS:
            if around.attrs and name.search(around.classes()):
                return True
            if around is within:
                return False
            around = around.parent
        return False

    def _holds_captioned(self, node: Node, pictures: list[Node]) -> bool:
        """Return whether a part of an element holds one of its pictures with words of its own."""
        for picture in pictures:
            for around in picture.ancestors():
                if around is node:
                    break
                first = self._first_of.get(id(around))
                if first is not None and self._end_of[id(around)] > first:
                    return True
        return False

    def _join_caption(self, child: Node, copy: Node) -> bool:
        """Give words right behind a picture that are called its caption a figure with it."""
        before = copy.children[-1] if copy.children else None
        first = self._first_of.get(id(child))
        if not isinstance(before, Node) or first is None or not child.attrs:
            return False
        end = self._end_of[id(child)]
        if not 1 <= end - first <= _CAPTION_BLOCKS:
            return False
        if not CAPTION_NAME.search(child.classes()) or not is_picture_alone(before):
            return False
        said = self._blocks[first:end]
        if not may_caption(said, child) or not self._in_range(first, child):
            return False
        self._seen = end
        figure = Node("figure", {}, copy)
        before.parent = figure
        figure.children += [before, caption_of(said, figure)]
        copy.children[-1] = figure
        return True

    def _fit(self, pictures: list[Node]) -> bool:
        return any(not is_decoration(picture) for picture in pictures)

    def _in_range(self, place: int, node: Node) -> bool:
        """Return whether something at this place is inside the story, or leads it."""
        if self._first <= place <= self._last:
            return not self._in_furniture(node)
        if self._first - _LEAD_BLOCKS <= place < self._first and not self._lead_taken:
            if self._in_furniture(node):
                return False
            self._lead_taken = True
            return True
        return False

    def _shown(self, node: Node) -> bool:
        if id(node) in self._included:
            return True
        if node.tag == "noscript":
            return id(node) not in self._twins and any(
                inner.tag in MEDIA and self._shown(inner)
                for inner in node.walk()
                if inner is not node
            )
        if is_decoration(node) or not self._in_range(self._seen, node):
            return False
        # The nearest element around it that has text shows what the picture belongs to.
        for around in node.ancestors():
            first = self._first_of.get(id(around))
            if first is None:
                continue
            end = self._end_of[id(around)]
            if end > first:
                return any(self._kept[first:end]) or self._caption_like(first, end)
        return True

    def _caption_like(self, first: int, end: int) -> bool:
        blocks = self._blocks[first:end]
        size = sum(len(block.text) for block in blocks)
        linked = sum(block.linked for block in blocks)
        return sum(block.words for block in blocks) <= CAPTION_WORDS and linked <= 0.5 * size

    def _in_furniture(self, node: Node) -> bool:
        for around in node.ancestors():
            first = self._first_of.get(id(around))
            if first is None:
                continue
            end = self._end_of[id(around)]
            if any(self._kept[first:end]):
                return False
            described = around.classes()
            # A box for consent has words; without any, a lightbox opens the picture.
            furniture = _NOT_SHOWN if end > first else _NOT_SHOWN & ~_CONSENT
            if around.tag in ("nav", "aside", "footer") or (
                class_mask(described) & furniture and not names_post(described)
            ):
                return True
        return False


def _plain_copy(node: Node) -> Node:
    """Show an element that holds the story, whatever it was: a button left open, a template."""
    tag = "div" if node.tag in _UNUSUAL else node.tag
    attrs = node.attrs
    if "hidden" in attrs:
        attrs = {name: value for name, value in attrs.items() if name != "hidden"}
    return Node(tag, attrs)


def _is_edit_link(node: Node) -> bool:
    """Wikis put `[edit]` behind their headings."""
    return node.find("a") is not None and _EDIT.fullmatch(node.text()) is not None


def _deep(node: Node) -> Node:
    """Copy an element with all below it."""
    copy = Node(node.tag, node.attrs)
    for child in node.children:
        if isinstance(child, str):
            copy.children.append(child)
        else:
            made = _deep(child)
            made.parent = copy
            copy.children.append(made)
    return copy
