"""Boxes within a story that ask for something: to sign in, to pay, to agree to an embed.

They say in full sentences what one gets for it, and the vote keeps some of these. A box is known
by a control in it, by a line that asks, and by the vote that left other lines of it out.
"""

from __future__ import annotations

from itertools import accumulate

from reader.clean.extract.blocks import LEAF_KINDS, PageLayout
from reader.clean.lexicon.class_words import PHRASE_KINDS

_STORY_TAGS = frozenset(("article", "main", "body"))
_CONTROLS = ("button", "input", "form", "label")
_ITEM = LEAF_KINDS["li"]
_ASKS = sum(1 << PHRASE_KINDS.index(kind) for kind in ("signup", "consent"))
_BLOCKS = range(2, 31)
"""Blocks of a box; chosen."""
_WORDS = 260
"""Words of a box at most, as of a wall of consent; chosen."""
_OUTSIDE = 80
"""Words that the story must have outside of a box; chosen."""
_LEFT_OUT = 0.4
"""Share of a box's words that the vote must have left out; chosen."""


def without_asking_boxes(layout: PageLayout, kept: list[bool]) -> None:
    """Take boxes out of the story that ask for something; `kept` is changed."""
    blocks = layout.blocks
    before = list(accumulate((b.words for b in blocks), initial=0))
    story = sum(block.words for block, keep in zip(blocks, kept, strict=True) if keep)
    for number, node in enumerate(layout.nodes):
        first, end = layout.first[number], layout.end[number]
        words = before[end] - before[first]
        if end - first not in _BLOCKS or words > _WORDS or node.tag in _STORY_TAGS:
            continue
        stay = [place for place in range(first, end) if kept[place]]
        inside = sum(blocks[place].words for place in stay)
        if not stay or inside > (1 - _LEFT_OUT) * words or story - inside < _OUTSIDE:
            continue
        if kept[first] or any(layout.kinds[blocks[place].element] != _ITEM for place in stay):
            continue
        if not any(blocks[place].phrases & _ASKS for place in range(first, end)):
            continue
        if node.find(*_CONTROLS) is not None:
            kept[first:end] = [False] * (end - first)
            story -= inside
