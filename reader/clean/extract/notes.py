"""Notes stay with the text that points to them: footnotes, endnotes, references, side notes.

What a kept block leads to by a fragment belongs to the story, and so does the list it stands in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate
from urllib.parse import unquote

from reader.clean.extract.blocks import LEAF_KINDS, PageLayout
from reader.clean.extract.structure import COMMENTS, NOTES
from reader.clean.lexicon.class_words import CLASS_KINDS
from reader.clean.lexicon.line_kinds import kind_of_line
from reader.clean.parse.tree import Node

_MARK = re.compile(
    r"[\[(（〔【]?\s*(?:(?:note|fn|n|ref|anm|note de bas de page)\.?\s*)?"
    r"(?:\d{1,4}[a-z]?|[a-z]{1,3}|[ivxl]{1,6}|[*†‡§¶‖#↑※•]{1,4}|[①-⓿⁰¹²³⁴-⁹]{1,4}|"
    r"[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]{1,4}|(?:注|註|脚注|note|edit)\s?\d{0,3})"
    r"\s*[\])）〕】.,:]?",
    re.IGNORECASE,
)
_NOTE_NAME = re.compile(
    r"(?:^|[-_:])(?:fn|ftn|edn|footnote|foot|endnote|note|cite|citation|ref|reference|bib|sn|mn|"
    r"sidenote|anm|fussnote|remarque|nota|cr|r|b|n|f)[-_:.]?(?:[\w.-]{0,60})",
    re.IGNORECASE,
)
_NOTE_CLASS = re.compile(
    r"(?<![a-z])(?:foot-?notes?|end-?notes?|notes?|references?|reflist|refs|bibliograph\w*|citations?|"
    r"sidenotes?|marginnotes?|literatur|sources|easy-footnotes\S*|msofootnote\S*|fn)(?![a-z])"
)
_NAVIGATION = 1 << CLASS_KINDS.index("nav")
_LISTS = ("ul", "ol", "dl", "table")
_LEVELS = 7
"""Elements upwards in which a note's holder is looked for; chosen."""
_ROUNDS = 3
"""Rounds; a note may lead to another note."""
_LARGEST = 3.0
"""A list of notes has at most so many times the words of the story."""
_ROOM = 600
"""Words that notes may have beside their share of the story; chosen."""
_HEADINGS = range(LEAF_KINDS["h1"], LEAF_KINDS["h6"] + 1)


def keep_notes(layout: PageLayout, kept: list[bool]) -> None:
    """Keep what kept blocks lead to by a fragment, with the whole list that it stands in."""
    finder = _NoteFinder(layout, kept)
    for _ in range(_ROUNDS):
        if not finder.round():
            return


class _NoteFinder:
    """Knows which block every name of the page stands in."""

    def __init__(self, layout: PageLayout, kept: list[bool]) -> None:
        self._layout = layout
        self._kept = kept
        self._said = list(accumulate((block.words for block in layout.blocks), initial=0))
        self._story = sum(b.words for b, keep in zip(layout.blocks, kept, strict=True) if keep)
        self._read: set[int] = set()
        self._places: dict[str, tuple[int, Node]] | None = None
        self._numbers = {id(node): number for number, node in enumerate(layout.nodes)}

    def round(self) -> bool:
        """Keep what newly kept blocks lead to; return whether anything was kept."""
        fresh = [n for n, keep in enumerate(self._kept) if keep and n not in self._read]
        self._read.update(fresh)
        added = False
        for place in fresh:
            for name, link in self._links(place):
                added = self._follow(place, name, link) or added
        return added

    def _links(self, place: int) -> Iterator[tuple[str, Node]]:
        block = self._layout.blocks[place]
        for at in block.places:
            child = block.holder.children[at]
            if isinstance(child, Node):
                for node in child.walk():
                    href = node.attrs.get("href", "") if node.tag == "a" else ""
                    if len(href) > 1 and href[0] == "#":
                        yield unquote(href[1:]), node

    def _names(self) -> dict[str, tuple[int, Node]]:
        """Names of elements, each with its block and itself."""
        if self._places is None:
            self._places = {}
            blocks = self._layout.blocks
            owner: dict[int, int] = {}
            for number, block in enumerate(blocks):
                for at in block.places:
                    child = block.holder.children[at]
                    if isinstance(child, Node):
                        owner[id(child)] = number
            last = 0
            waiting: list[tuple[Node, int | None]] = [(self._layout.nodes[0], None)]
            while waiting:
                node, around = waiting.pop()
                inside = owner.get(id(node), around)
                own = self._numbers.get(id(node))
                if inside is not None:
                    last = inside
                elif own is not None:
                    last = max(last, self._layout.first[own])
                for name in (node.attrs.get("id"), node.attrs.get("name")):
                    if name:
                        place = inside if inside is not None else last
                        if own is not None:
                            place = self._layout.first[own]
                        self._places.setdefault(unquote(name), (place, node))
                waiting.extend((c, inside) for c in reversed(node.children) if isinstance(c, Node))
        return self._places

    def _follow(self, place: int, name: str, link: Node) -> bool:
        found = self._names().get(name)
        if found is None or found[0] >= len(self._kept):
            return False
        target, node = found
        container = self._container(target, node)
        if container is None:
            return False
        first, end, listed = container
        if all(self._kept[first:end]):
            return False
        text = link.text()
        noted = len(text) <= 24 and _MARK.fullmatch(text.strip()) is not None
        named = _NOTE_NAME.match(name) is not None and any(letter.isdigit() for letter in name)
        if not (noted or named or listed):
            return False
        if not noted and not listed and self._layout.kinds[
            self._layout.blocks[target].element] in _HEADINGS:  # fmt: skip
            return False
        if self._is_other(target, listed) or not self._fits(first, end):
            return False
        for at in range(first, end):
            self._keep(at)
        self._keep_heading(first)
        return True

    def _container(self, target: int, node: Node) -> tuple[int, int, bool] | None:
        """First and end of the blocks of the list around a target; whether it is called notes."""
        layout = self._layout
        number = self._numbers.get(id(node))
        if number is None or layout.end[number] <= layout.first[number]:
            number = layout.blocks[target].element
        own = number
        best: int | None = None
        called = False
        around = number
        for _ in range(_LEVELS):
            if not around:
                break
            one = layout.nodes[around]
            notes = _NOTE_CLASS.search(one.classes()) is not None or one.get("role") in (
                "doc-endnotes", "doc-footnote", "doc-bibliography", "doc-footnotes")  # fmt: skip
            if one.tag in ("article", "main", "body"):
                break
            if (one.tag in _LISTS or notes) and self._fits(
                layout.first[around], layout.end[around]
            ):
                best, called = around, called or notes
            around = layout.parents[around]
        if best is not None:
            return layout.first[best], layout.end[best], called
        text = layout.blocks[target].text
        if len(text) <= 6 and not any(c.isalpha() for c in text) and layout.parents[own]:
            # The number of a note stands in an element of its own, its words in the next.
            own = layout.parents[own]
        if not self._fits(layout.first[own], layout.end[own]):
            return target, target + 1, False
        return layout.first[own], layout.end[own], False

    def _fits(self, first: int, end: int) -> bool:
        return self._said[end] - self._said[first] <= _LARGEST * self._story + _ROOM

    def _keep(self, place: int) -> None:
        if not self._kept[place]:
            self._kept[place] = True
            self._story += self._layout.blocks[place].words

    def _is_other(self, target: int, listed: bool) -> bool:
        """Return whether a target is among comments or in a menu."""
        layout = self._layout
        for around in layout.around(layout.blocks[target].element):
            mask = layout.classes[around]
            if mask & COMMENTS and not mask & NOTES:
                return True
            if not listed and (mask & _NAVIGATION or layout.nodes[around].tag == "nav"):
                return True
        return False

    def _keep_heading(self, first: int) -> None:
        """Keep the heading or short line right before a list of notes."""
        before = first - 1
        if before <= 0 or self._kept[before]:
            return
        block = self._layout.blocks[before]
        heading = self._layout.kinds[block.element] in _HEADINGS
        if (heading or _NOTE_CLASS.fullmatch(block.text.casefold().strip(" :"))) and (
            block.words <= 8 and kind_of_line(block.text) not in ("comments", "related", "share")
        ):
            self._keep(before)
