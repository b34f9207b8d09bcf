"""What stands beside a story as a region of its own, in full sentences, and is none of it.

A stream of other stories is a row of cards, each with a headline that leads to another page of the
site; a text about consent is known by its words. Both read like prose, so the vote keeps them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import accumulate

from reader.clean.extract.blocks import LEAF_KINDS, Block, PageLayout
from reader.clean.extract.region_features import consent_words
from reader.clean.lexicon.class_words import remembered
from reader.clean.lexicon.word_sets import names
from reader.clean.parse.tree import Node
from reader.clean.parse.urls import host

_is_teaser = remembered(re.compile(r"teaser|related|promo(?!t)|recirc|read-?(?:more|next|also)"))
_WHOLES = names("article main body")
_HEADINGS = range(LEAF_KINDS["h2"], LEAF_KINDS["h6"] + 1)
_CARD_TAGS = names("li div article section a dd td")
_FEWEST_CARDS = 4
"""Elements of one name in one element that make a row of cards; chosen."""
_TITLED_CARDS = 0.6
"""Share of them that must begin with a headline that leads away."""
_MOST_TITLES = 3
"""Such headlines in one card; an element with more is a list itself."""
_TITLE_WORDS = range(3, 41)
"""Words of a headline."""
_CARD_WORDS = 260
"""Words of the usual card; longer ones are sections of a story."""
_LINKED = 0.8
"""Share of linked characters of a headline that leads away."""
_LINK_LEVELS = 3
"""Elements upwards of which one may be the link around a whole card."""
_MOST_STORY = 0.8
"""Share of the prose before a row that its story's element must hold; chosen."""
_LEAST_STORY = 40
"""Words that the story must have outside of what goes; chosen."""
_PASSAGE = 12
"""Words from which a block of the story is prose."""
_TEASER_BLOCKS = range(2, 7)
"""Blocks of a teaser: its headline, a few lines, a length, who made the picture; chosen."""
_TEASER_WORDS = 90
"""Words of a teaser; chosen."""
_CONSENT_SHARE = 0.05
"""Words about consent in a word of a text; stories about consent that were tried have .03."""
_CONSENT_WORDS = 10
"""Words about consent that such a text has at least."""


def without_other_regions(
    layout: PageLayout, kept: list[bool], titles: tuple[str, ...], site: str
) -> None:
    """Leave out streams of cards behind the story and texts about consent; `kept` is changed.

    `site` is the page's own address, or empty where it is not known.
    """
    if any(kept):
        _drop_cards(layout, kept, site)
        _drop_teasers(layout, kept, site)
        if not any(consent_words(title, short=True) for title in titles):
            _drop_consent(layout, kept)


def _drop_cards(layout: PageLayout, kept: list[bool], site: str) -> None:
    rows: dict[tuple[int, str], list[int]] = defaultdict(list)
    for number, node in enumerate(layout.nodes):
        if node.tag in _CARD_TAGS and layout.end[number] > layout.first[number]:
            rows[layout.parents[number], node.tag].append(number)
    prose = _prose(layout, kept)
    for row in rows.values():
        if len(row) < _FEWEST_CARDS:
            continue
        first, end = layout.first[row[0]], layout.end[row[-1]]
        if not any(kept[first:end]) or prose[first] < _LEAST_STORY:
            continue
        words = sum(block.words for block in layout.blocks[first:end])
        if words > _CARD_WORDS * len(row):
            continue
        titled = sum(_is_card(layout, number, site) for number in row)
        if titled < _TITLED_CARDS * len(row):
            continue
        if layout.end[_story_before(layout, kept, prose, first)] <= first:
            for number in row:
                _leave_out(layout, kept, number)


def _drop_teasers(layout: PageLayout, kept: list[bool], site: str) -> None:
    """Leave out single teasers of other stories that stand between a story's paragraphs."""
    found = []
    prose = _prose(layout, kept)
    for number, node in enumerate(layout.nodes):
        first, end = layout.first[number], layout.end[number]
        if end - first not in _TEASER_BLOCKS or not any(kept[first:end]):
            continue
        if node.tag in _WHOLES or not _is_teaser(node.classes()):
            continue
        words = sum(block.words for block in layout.blocks[first:end])
        around = min(prose[first], prose[-1] - prose[end])
        if words > _TEASER_WORDS or around < _LEAST_STORY:
            continue
        if any(_heads_away(layout, place, site) for place in range(first, end)):
            found.append(number)
    outer = [n for n in found if not any(around in found for around in _above(layout, n))]
    if len(outer) < _FEWEST_CARDS:
        for number in outer:
            _leave_out(layout, kept, number)


def _heads_away(layout: PageLayout, place: int, site: str) -> bool:
    block = layout.blocks[place]
    return layout.kinds[block.element] in _HEADINGS and leads_away(block, site)


def _above(layout: PageLayout, number: int) -> Iterator[int]:
    return layout.around(layout.parents[number])


def _prose(layout: PageLayout, kept: list[bool]) -> list[int]:
    """Words of kept prose before each block."""
    said = [0]
    for block, keep in zip(layout.blocks, kept, strict=True):
        said.append(said[-1] + (block.words if keep and block.words >= _PASSAGE else 0))
    return said


def _story_before(layout: PageLayout, kept: list[bool], prose: list[int], place: int) -> int:
    """Return the smallest element with most of the kept prose before a block."""
    blocks = layout.blocks
    longest = max((n for n in range(place) if kept[n]), key=lambda n: blocks[n].words)
    for number in layout.around(blocks[longest].element):
        last = min(layout.end[number], place)
        if prose[last] - prose[min(layout.first[number], place)] >= _MOST_STORY * prose[place]:
            return number
    return 0


def _is_card(layout: PageLayout, number: int, site: str) -> bool:
    blocks = layout.blocks[layout.first[number] : layout.end[number]]
    return 1 <= sum(leads_away(block, site) for block in blocks) <= _MOST_TITLES


def leads_away(block: Block, site: str, linked: float = _LINKED) -> bool:
    """Return whether a block is a headline that leads to another page of the same site.

    `linked` is the share of its characters from which it is the link inside that counts.
    """
    if block.words not in _TITLE_WORDS:
        return False
    link = _link_inside(block) if block.linked >= linked * len(block.text) else _link_around(block)
    address = link.get("href").strip() if link is not None else ""
    if not address or address.startswith(("#", "javascript:", "mailto:")):
        return False
    where = host(address)
    return not where or not site or where.split(".")[-2:] == site.split(".")[-2:]


def _link_inside(block: Block) -> Node | None:
    for place in block.places:
        child = block.holder.children[place]
        if isinstance(child, Node) and (link := child.find("a")) is not None:
            return link
    return _link_around(block)


def _link_around(block: Block) -> Node | None:
    around: Node | None = block.holder
    for _ in range(_LINK_LEVELS):
        if around is None:
            return None
        if around.tag == "a":
            return around
        around = around.parent
    return None


def _drop_consent(layout: PageLayout, kept: list[bool]) -> None:
    """Leave out the largest elements with kept blocks that are dense with words about consent."""
    blocks = layout.blocks
    consent = [0, *accumulate(consent_words(block.text) for block in blocks)]
    if consent[-1] < _CONSENT_WORDS:
        return
    words = [0, *accumulate(block.words for block in blocks)]
    said = [0, *accumulate(b.words if k else 0 for b, k in zip(blocks, kept, strict=True))]
    beyond = 0
    for number in range(1, len(layout.nodes)):
        first, end = layout.first[number], layout.end[number]
        about = consent[end] - consent[first]
        if first < beyond or about < _CONSENT_WORDS or said[end] == said[first]:
            continue
        outside = said[-1] - (said[end] - said[first])
        dense = about >= _CONSENT_SHARE * (words[end] - words[first])
        # A manual may speak of cookies; a notice on them holds no code.
        if dense and outside >= _LEAST_STORY and layout.nodes[number].find("code", "pre") is None:
            _leave_out(layout, kept, number)
            beyond = end


def _leave_out(layout: PageLayout, kept: list[bool], number: int) -> None:
    for place in range(layout.first[number], layout.end[number]):
        kept[place] = False
