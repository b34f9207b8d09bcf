"""What stands around a story on its page: its head, the story itself, and its foot."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from reader.clean.extract.blocks import LEAF_KINDS, Block, PageLayout
from reader.clean.extract.extraction import Extraction
from reader.clean.lexicon.class_words import CLASS_KINDS, PHRASE_KINDS
from reader.clean.parse.tree import Node
from reader.clean.render.story_text import folded

_HEAD_BLOCKS = 30
"""Blocks before the story that belong to its head; chosen."""
_FOOT_BLOCKS = 6
"""Blocks after the story that belong to its foot; chosen."""
_LIVES_BLOCKS = 40
"""Blocks after the story in which its author's description may stand; chosen."""
_PROSE = 12
"""Words from which a block counts as prose."""
_LINE = 100
"""Characters; a dated block below them is a date line, no prose."""
_DATE = re.compile(r"(?:19|20)\d{2}\s?[-/.年년]|\d[.:]\d{2}\b")
_FARTHEST_HEADLINE = 150
"""Blocks before the story in which its headline is looked for; chosen."""
_ABOVE_HEADLINE = 6
"""Blocks above the headline that belong to the head (kicker, date); chosen."""
_NEXT = 1 << PHRASE_KINDS.index("related")
_OFFERED = 1 << CLASS_KINDS.index("related")
_HEADLINE = LEAF_KINDS["h1"]


@dataclass(slots=True)
class PageRegions:
    """Elements in the page's order, and which block of the page each of them stands in.

    Blocks before `story`, its first prose, are the head, those behind `last` the foot; `begin` is
    the first block that was taken for the story's. `words` are the texts of blocks.
    """

    nodes: list[Node] = field(default_factory=list)
    blocks: list[int] = field(default_factory=list)
    begin: int = 1
    story: int = 1
    last: int = 1
    words: dict[int, str] = field(default_factory=dict)
    _headlines: dict[str, int | None] = field(default_factory=dict)

    def headline(self, title: str) -> int | None:
        """Return the block of the head that says the title, or None."""
        if title not in self._headlines:
            wanted = folded(title)
            said = (
                block
                for block, text in reversed(self.words.items())
                if block <= self.story and len(text) < len(title) + 60 and wanted in folded(text)
            )
            self._headlines[title] = next(said, None) if wanted else None
        return self._headlines[title]

    @classmethod
    def of_all(cls, root: Node) -> PageRegions:
        """Return a whole small page as the head of a story that is not there."""
        nodes = root.listed()
        return cls(nodes, [0] * len(nodes))


def surroundings(extraction: Extraction) -> PageRegions:
    """Return the elements whose blocks stand in the story or shortly before or behind it."""
    layout = extraction.layout
    places = [place for place, keep in enumerate(extraction.kept) if keep]
    if not places:
        return PageRegions.of_all(layout.nodes[0]) if layout.nodes else PageRegions()
    beyond = _next_story(layout, places[-1])
    first, last = _beginning(layout, places[0]), min(places[-1] + _FOOT_BLOCKS, beyond - 1)
    story = next((p for p in places if _is_prose(layout.blocks[p])), places[0])
    found = PageRegions(begin=places[0], story=story, last=places[-1])
    held: dict[int, int] = {}
    for place, block in enumerate(layout.blocks[: min(places[-1] + _LIVES_BLOCKS, beyond)]):
        held.setdefault(id(block.holder), place)
        if max(first, 0) <= place:
            found.words[place] = block.text
    seen: set[int] = set()
    for number, node in enumerate(layout.nodes):
        start, end = layout.first[number], layout.end[number]
        if end > start and start >= first and end <= last + 1 and id(node) not in seen:
            place = start
            for inner in node.walk():
                seen.add(id(inner))
                place = max(place, held.get(id(inner), place))
                found.nodes.append(inner)
                found.blocks.append(place)
    return found


def _next_story(layout: PageLayout, last: int) -> int:
    """Return the block behind a story's last one that begins another article, or the end."""
    blocks = layout.blocks
    for place in range(last + 1, min(last + _LIVES_BLOCKS, len(blocks))):
        kind = layout.kinds[blocks[place].element]
        around = blocks[place].element
        related = blocks[place - 1].phrases & _NEXT and place - 1 > last
        while around and layout.first[around] > last:
            if layout.nodes[around].tag == "article" and place == layout.first[around]:
                return place
            related = related or bool(layout.classes[around] & _OFFERED)
            around = layout.parents[around]
        if kind == _HEADLINE or (kind == LEAF_KINDS["h2"] and related):
            return place
    return len(blocks)


def _is_prose(block: Block) -> bool:
    """Is a block long enough for prose, and no line with names and dates?"""
    dated = len(block.text) < _LINE and _DATE.search(block.text) is not None
    return block.words >= _PROSE and not dated


def _beginning(layout: PageLayout, story: int) -> int:
    """Return the block that the head begins with, before the story and its headline."""
    first = story - _HEAD_BLOCKS
    for place in range(story, max(story - _FARTHEST_HEADLINE, -1), -1):
        if layout.kinds[layout.blocks[place].element] == _HEADLINE:
            return min(first, place - _ABOVE_HEADLINE)
    return first
