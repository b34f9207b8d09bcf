"""Headings of the story that a switch or a button parts from what they head."""

from __future__ import annotations

from reader.clean.extract.blocks import LEAF_KINDS, PageLayout
from reader.clean.lexicon.class_words import CLASS_KINDS, PHRASE_KINDS
from reader.clean.lexicon.line_kinds import kind_of_line

_HEADINGS = range(LEAF_KINDS["h2"], LEAF_KINDS["h6"] + 1)
_CONTROLS = ("button", "input", "label", "select")
_OFFERS = sum(
    1 << PHRASE_KINDS.index(kind) for kind in ("related", "share", "signup", "comment", "ad")
)
_FURNITURE = sum(
    1 << CLASS_KINDS.index(kind)
    for kind in ("nav", "side", "foot", "comment", "ad", "signup", "related", "consent", "share")
)
_FURNITURE_TAGS = frozenset(("nav", "aside", "footer", "form", "dialog"))
_HEADING_WORDS = 12
"""Words of such a heading at most; chosen."""
_BLOCKS_BETWEEN, _WORDS_BETWEEN = 4, 30
"""Blocks and words of what stands between it and the story ("Cook mode", what it does); chosen."""
_LEVELS = 2
"""Elements around a heading of which one holds what it heads; chosen."""


def keep_parted_headings(layout: PageLayout, kept: list[bool]) -> None:
    """Keep a heading within the story with only the words of a control before what it heads."""
    first = next((place for place, keep in enumerate(kept) if keep), len(kept))
    for place in range(first + 1, len(kept) - 2):
        block = layout.blocks[place]
        if kept[place] or layout.kinds[block.element] not in _HEADINGS:
            continue
        if block.words > _HEADING_WORDS or block.phrases & _OFFERS:
            continue
        ahead = range(place + 1, min(place + 2 + _BLOCKS_BETWEEN, len(kept)))
        headed = next((at for at in ahead if kept[at]), None)
        if headed is None or headed == place + 1 or not _heads(layout, place, headed):
            continue
        between = range(place + 1, headed)
        said = sum(layout.blocks[at].words for at in between)
        if said <= _WORDS_BETWEEN and any(_is_control(layout, place, at) for at in between):
            kept[place] = kind_of_line(block.text) is None


def _heads(layout: PageLayout, place: int, headed: int) -> bool:
    """Return whether what comes is in the element of a heading, and no heading itself."""
    around = list(layout.around(layout.blocks[place].element))[: 1 + _LEVELS]
    holds = next((n for n, number in enumerate(around) if headed < layout.end[number]), None)
    if not holds or any(
        layout.classes[number] & _FURNITURE or layout.nodes[number].tag in _FURNITURE_TAGS
        for number in around[: holds + 1]
    ):
        return False
    return layout.kinds[layout.blocks[headed].element] not in _HEADINGS


def _is_control(layout: PageLayout, place: int, at: int) -> bool:
    """Return whether a block is in an element with a control, which the heading is not in."""
    for number in layout.around(layout.blocks[at].element):
        if layout.first[number] <= place:
            return False
        if layout.nodes[number].find(*_CONTROLS) is not None:
            return True
    return False
