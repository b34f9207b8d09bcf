"""Lists of notes and sources that nothing points to: known by the heading above them.

What marks in the text lead to is kept by `notes`. Many pages write their marks without a link, or
none at all, and close with "References", "Sources" or 参考文献 and a list.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from reader.clean.extract.anchored_sections import is_named_after_heading
from reader.clean.extract.blocks import LEAF_KINDS, TAG_KINDS, Block, PageLayout
from reader.clean.lexicon.class_words import CLASS_KINDS
from reader.clean.lexicon.line_kinds import folded_line
from reader.clean.parse.tree import Node
from reader.words.phrase_files import phrases

_OTHER = sum(
    1 << CLASS_KINDS.index(kind)
    for kind in ("nav", "comment", "ad", "signup", "related", "consent", "share", "author")
)
_OTHER_TAGS = sum(1 << TAG_KINDS.index(kind) for kind in ("nav", "footer", "form", "aside"))
_HEADINGS = range(LEAF_KINDS["h1"], LEAF_KINDS["h6"] + 1)
_NEAR = 12
"""Blocks behind the story within which its sources begin: shares, tags, the author; chosen."""
_LEVELS = 5
"""Elements upwards in which a list of sources and the story meet; chosen."""
_MOST_BLOCKS = 400
"""Blocks of a list of sources; a book's bibliography has hundreds."""
_HEADING = 40
"""Characters of such a heading."""
_ENTRY = re.compile(r"\[(\d{1,3})\]\s*\S")
"""How an entry of a list of sources begins where the list has no numbers of its own."""
_FEWEST_ENTRIES = 2
"""Numbered entries that make a list of sources under any heading."""


@cache
def _headings() -> dict[str, bool]:
    """Heading -> whether it may as well stand over links of the same site."""
    return {
        folded_line(phrase.removesuffix("?")): phrase.endswith("?")
        for _, phrase in phrases("heading_references")
    }


def is_heading_of_sources(line: str) -> bool:
    """Return whether a line is the heading of a list of sources, or of more to read on a matter."""
    return folded_line(line) in _headings()


def keep_sources(layout: PageLayout, kept: list[bool], site: str) -> None:
    """Keep lists of notes and sources below a heading that says so, with the heading.

    `site` is the page's own address, or empty where it is not known.
    """
    places = [place for place, keep in enumerate(kept) if keep]
    if not places:
        return
    for place in range(places[0] + 1, min(places[-1] + _NEAR, len(kept) - 1)):
        block = layout.blocks[place]
        if len(block.text) > _HEADING or block.linked or not _stands_over(layout, place):
            continue
        doubtful = _headings().get(folded_line(block.text))
        if (end := _end_of_entries(layout, place)) is not None:
            doubtful = doubtful is not False
        elif doubtful is None:
            continue
        else:
            end = _end_of_list(layout, place)
        if end <= place + 1 or end - place > _MOST_BLOCKS or all(kept[place:end]):
            continue
        if not _belongs(layout, kept, place):
            continue
        if doubtful and _leads_home(layout.blocks[place + 1 : end], site):
            continue
        kept[place:end] = [True] * (end - place)


def _stands_over(layout: PageLayout, place: int) -> bool:
    block = layout.blocks[place]
    if layout.kinds[block.element] in _HEADINGS or block.strong >= len(block.text) - 1:
        return True
    return block.text.endswith((":", "："))


def _end_of_list(layout: PageLayout, place: int) -> int:
    """Return where the list right below a heading ends, or the paragraphs in its element."""
    following = layout.blocks[place + 1]
    around = [number for number in layout.around(following.element)
              if layout.nodes[number].tag in ("ul", "ol", "dl")
              and layout.first[number] == place + 1]  # fmt: skip
    if around:
        return layout.end[around[-1]]
    parent = layout.parents[layout.blocks[place].element]
    end = place + 1
    while end < layout.end[parent]:
        number = layout.blocks[end].element
        if layout.kinds[number] in _HEADINGS or layout.parents[number] != parent:
            break
        end += 1
    return end


def _end_of_entries(layout: PageLayout, place: int) -> int | None:
    """Return where blocks that begin with [1], [2] … right below a heading end, if they do."""
    numbers: list[int] = []
    for at in range(place + 1, layout.end[layout.parents[layout.blocks[place].element]]):
        if (entry := _ENTRY.match(layout.blocks[at].text)) is None:
            break
        numbers.append(int(entry[1]))
    counted = all(after == before + 1 for before, after in pairwise(numbers))
    enough = len(numbers) >= _FEWEST_ENTRIES and numbers[0] <= 1
    return place + 1 + len(numbers) if enough and counted else None


def _belongs(layout: PageLayout, kept: list[bool], place: int) -> bool:
    """Return whether a heading is in an element with the story, in no furniture of it."""
    for level, number in enumerate(layout.around(layout.blocks[place].element)):
        if any(kept[layout.first[number] : min(place, layout.end[number])]):
            return level <= _LEVELS
        called = layout.classes[number] & _OTHER and not is_named_after_heading(layout, number)
        if called or layout.tags[number] & _OTHER_TAGS:
            return False
    return False


def _leads_home(blocks: list[Block], site: str) -> bool:
    """Return whether a list leads to other pages of the same site."""
    links = [
        node.get("href")
        for block in blocks
        for child in (block.holder.children[at] for at in block.places)
        if isinstance(child, Node)
        for node in child.walk()
        if node.tag == "a"
    ]
    home = [link for link in links if "//" not in link or (site and f"//{site}" in link)]
    return bool(links) and 2 * len(home) >= len(links)
