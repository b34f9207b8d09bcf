"""Ingredients and steps of a recipe: known by the head's linked data, or by the heading above them.

Short items look like a menu to the vote; a recipe without its ingredients is none.
"""

from __future__ import annotations

from functools import cache

from reader.clean.extract.blocks import LEAF_KINDS, TAG_KINDS, PageLayout
from reader.clean.lexicon.class_words import CLASS_KINDS
from reader.clean.lexicon.line_kinds import folded_letters, folded_line
from reader.words.phrase_files import phrases

_OTHER = sum(
    1 << CLASS_KINDS.index(kind) for kind in ("nav", "comment", "ad", "signup", "related", "share")
)
_OTHER_TAGS = sum(1 << TAG_KINDS.index(kind) for kind in ("nav", "footer"))
_HEADINGS = range(LEAF_KINDS["h1"], LEAF_KINDS["h6"] + 1)
_LISTS = ("ul", "ol", "dl", "table")
_FEWEST_ROWS = 2
"""Boxes of one name that are a list of ingredients below their heading; chosen."""
_FEWEST = 3
"""Ingredients; two may be a sentence's."""
_FOUND = 0.6
"""Share of the head's ingredients that one place of the page has; chosen."""
_APART = 3
"""Blocks (a part's heading, a note) between two ingredients of one list; chosen."""
_MOST_BLOCKS = 90
"""Blocks of a list of ingredients; the longest of 40 recipes has 46 with its headings."""
_MOST_WORDS = 30
"""Words of one ingredient with its note; chosen."""
_HEADING = 40
"""Characters of a heading over ingredients."""
_LINKED = 0.6
"""Share of linked characters from which a list leads to other pages; chosen."""


@cache
def _headings() -> frozenset[str]:
    return frozenset(folded_line(phrase) for _, phrase in phrases("heading_ingredients"))


def keep_recipe(layout: PageLayout, kept: list[bool], ingredients: tuple[str, ...]) -> None:
    """Keep the ingredients of a recipe with the headings over them.

    `ingredients` are those that the page's linked data give, or none.
    """
    if not any(kept):
        return
    if not _keep_named(layout, kept, ingredients):
        _keep_headed(layout, kept)


def _keep_named(layout: PageLayout, kept: list[bool], ingredients: tuple[str, ...]) -> bool:
    """Keep the place of the page that has most of these ingredients; return whether one has."""
    wanted = {folded_letters(text) for text in ingredients} - {""}
    if len(wanted) < _FEWEST:
        return False
    places = [n for n, block in enumerate(layout.blocks) if folded_letters(block.text) in wanted]
    runs: list[list[int]] = []
    for place in places:
        if runs and place - runs[-1][-1] <= _APART:
            runs[-1].append(place)
        else:
            runs.append([place])
    enough = [run for run in runs if len(run) >= max(_FEWEST, _FOUND * len(wanted))]
    if not enough:
        return False
    best = next((run for run in enough if any(kept[place] for place in run)), enough[0])
    first, end = best[0], best[-1] + 1
    kept[first:end] = [True] * (end - first)
    for place in range(first - 1, max(first - 1 - _APART, -1), -1):
        if layout.kinds[layout.blocks[place].element] in _HEADINGS:
            kept[place] = True
            break
    return True


def _keep_headed(layout: PageLayout, kept: list[bool]) -> None:
    """Keep lists that stand right below a heading for ingredients, within or beside the story."""
    places = [place for place, keep in enumerate(kept) if keep]
    near = range(max(places[0] - _MOST_BLOCKS, 0), min(places[-1] + _MOST_BLOCKS, len(kept) - 1))
    for place in near:
        block = layout.blocks[place]
        if len(block.text) > _HEADING or folded_line(block.text).rstrip(":：") not in _headings():
            continue
        if layout.kinds[block.element] not in _HEADINGS and block.strong < len(block.text) - 1:
            continue
        end = _end_of_list(layout, place)
        if (
            end - place <= _FEWEST
            or end - place > _MOST_BLOCKS
            or not _is_plain(layout, kept, place, end)
        ):
            continue
        kept[place:end] = [True] * (end - place)


def _end_of_list(layout: PageLayout, place: int) -> int:
    """Return where the lists below a heading end, with the headings of their parts."""
    end = at = place + 1
    while at < len(layout.blocks):
        inside = [
            number
            for number in layout.around(layout.blocks[at].element)
            if layout.first[number] == at
            and (layout.nodes[number].tag in _LISTS or _is_of_rows(layout, number))
        ]
        if inside:
            end = at = layout.end[inside[-1]]
        elif at - end < 1 and layout.blocks[at].words <= _FEWEST * 2:
            at += 1  # The name of a part: "For the sauce".
        else:
            break
    return end


def _is_of_rows(layout: PageLayout, number: int) -> bool:
    """Is an element a column of boxes of one name, each with a few words: name and amount?"""
    node = layout.nodes[number]
    if node.tag not in ("div", "section"):
        return False
    rows = [n for n in range(number + 1, len(layout.nodes))
            if layout.parents[n] == number and layout.end[n] > layout.first[n]]  # fmt: skip
    names = {layout.nodes[n].get("class") for n in rows}
    return (
        len(rows) >= _FEWEST_ROWS
        and len(names) == 1
        and all(names)
        and all(
            layout.nodes[n].tag in ("div", "p")
            and layout.end[n] - layout.first[n] <= _APART
            and layout.blocks[layout.first[n]].words <= _MOST_WORDS
            for n in rows
        )
    )


def _is_plain(layout: PageLayout, kept: list[bool], first: int, end: int) -> bool:
    """Are these short lines, few of them linked, in no furniture of the page?"""
    blocks = layout.blocks[first:end]
    size = sum(len(block.text) for block in blocks)
    if sum(block.linked for block in blocks) > _LINKED * size:
        return False
    if any(block.words > _MOST_WORDS for block in blocks):
        return False
    for number in layout.around(blocks[0].element):
        if any(kept[layout.first[number] : layout.end[number]]):
            return True  # What holds the story as well is no furniture.
        if layout.classes[number] & _OTHER or layout.tags[number] & _OTHER_TAGS:
            return False
    return False
