"""The same few words again and again in elements of one make: a button of every post or product."""

from __future__ import annotations

import re
from collections import defaultdict

from reader.clean.extract.blocks import LEAF_KINDS, Block, PageLayout
from reader.clean.extract.other_regions import leads_away
from reader.clean.lexicon.line_kinds import folded_line

_MOST_WORDS = 6
"""Words of a button's line ("Add to my reading list"); chosen."""
_FEWEST_LINKED = 3
"""Times that a linked line comes again; a refrain is not linked."""
_FEWEST = 5
"""Times that an unlinked line comes again in a thread, below as many posts."""
_LINKED = 0.9
"""Share of linked characters from which a line only leads elsewhere; chosen."""
_FEWEST_HEADED = 2
"""Times that it comes again right behind a heading, in an element around both alone."""
_TOOL_WORDS = 3
"""Words of a tool beside a heading ("Edit"); chosen."""
_HEAD_BLOCKS = 4
"""Blocks of an element that holds a heading and its tools; chosen."""
_LABEL = re.compile(r"(\S+\s+\S.{0,60}?)\s*[|:：»>–—-]\s*$")
"""Two words or more and a sign, before the linked title of another story."""
_FEWEST_LABELLED = 3
"""Times that the same label stands before such a title; chosen."""
_TITLE = 15
"""Characters of a linked title; chosen."""
_HEADINGS = range(LEAF_KINDS["h2"], LEAF_KINDS["h6"] + 1)
_LINES = frozenset(LEAF_KINDS[tag] for tag in ("p", "div", "span", "section", "a"))


def without_repeated_labels(layout: PageLayout, kept: list[bool], *, forum: bool) -> None:
    """Take the lines out that are all that elements of one make ever say.

    Names of authors stand in elements of one make as well, but they are not all the same.
    """
    made: defaultdict[tuple[int, str, str], list[int]] = defaultdict(list)
    for place, block in enumerate(layout.blocks):
        if layout.kinds[block.element] not in _LINES:
            continue
        parent = block.holder.parent
        around = parent.classes() if parent is not None else ""
        key = (layout.kinds[block.element], block.holder.classes(), around)
        made[key].append(place)
    for places in made.values():
        first = layout.blocks[places[0]]
        if first.words > _MOST_WORDS or len(places) < _FEWEST_HEADED:
            continue
        if not any(kept[place] for place in places):
            continue
        if first.text.endswith((":", "：", ".", "?", "!", "。")):
            continue
        if any(layout.blocks[place].text != first.text for place in places):
            continue
        linked = first.linked >= _LINKED * len(first.text) and len(places) >= _FEWEST_LINKED
        tools = first.words <= _TOOL_WORDS and all(_beside_heading(layout, one) for one in places)
        if linked or tools or (forum and len(places) >= _FEWEST):
            for place in places:
                kept[place] = False


def _beside_heading(layout: PageLayout, place: int) -> bool:
    """Return whether an element holds a heading, this line behind it, and little else."""
    for number in layout.around(layout.blocks[place].element):
        first, end = layout.first[number], layout.end[number]
        if end - first > _HEAD_BLOCKS:
            return False
        if first < place and layout.kinds[layout.blocks[first].element] in _HEADINGS:
            return True
    return False


def without_labelled_titles(layout: PageLayout, kept: list[bool], site: str) -> None:
    """Take lines out that lead to other stories behind the same words, in whatever language."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for place, block in enumerate(layout.blocks):
        if kept[place] and (label := _label(layout, block, site)):
            places[label].append(place)
    for found in places.values():
        if len(found) >= _FEWEST_LABELLED:
            for place in found:
                kept[place] = False


def _label(layout: PageLayout, block: Block, site: str) -> str:
    """Return the words before a linked title of the same site that is the rest of a line.

    Labels are set in capitals; in small letters such words may be the writer's.
    """
    if block.links != 1 or block.linked < _TITLE or layout.kinds[block.element] not in _LINES:
        return ""
    before = _LABEL.fullmatch(block.text[: len(block.text) - block.linked].rstrip())
    if before is None or before[1].upper() != before[1] or not leads_away(block, site, linked=0.0):
        return ""
    return folded_line(before[1])
