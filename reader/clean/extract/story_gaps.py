"""Short gaps between kept blocks: what stands there, and is no furniture, is the story's.

The vote judges blocks one by one; a short answer below its question, an item of a recipe, a
heading of a page builder that stands far down in elements of its own look like nothing by
themselves. Between two kept blocks, within the element that holds both, they are the story.
"""

from __future__ import annotations

import re
from itertools import pairwise

from reader.clean.extract.blocks import LEAF_KINDS, TAG_KINDS, Block, PageLayout
from reader.clean.extract.region_features import consent_words
from reader.clean.lexicon.class_words import CLASS_KINDS, PHRASE_KINDS
from reader.clean.lexicon.line_kinds import kind_of_line

_FURNITURE = sum(
    1 << CLASS_KINDS.index(kind)
    for kind in ("nav", "comment", "ad", "signup", "related", "consent", "share", "author",
                 "caption", "meta", "disclaimer")
)  # fmt: skip
_FURNITURE_TAGS = sum(
    1 << TAG_KINDS.index(kind)
    for kind in ("aside", "nav", "footer", "form", "figure", "figcaption", "button", "table", "a")
)
_OFFERS = sum(
    1 << PHRASE_KINDS.index(kind)
    for kind in ("related", "share", "signup", "copyright", "ad", "comment", "consent", "author",
                 "caption")
)  # fmt: skip
_ACTION = 1 << PHRASE_KINDS.index("action")
_SENTENCE_ENDS = (".", "!", "?", "。", "！", "？", "।", "۔", "؟", ":", "：")
"""Ends of an instruction ("Open the gate."), which a button ("Open") does not have."""
_HEADINGS = range(LEAF_KINDS["h1"], LEAF_KINDS["h6"] + 1)
_STRUCTURAL = (*_HEADINGS, LEAF_KINDS["li"], LEAF_KINDS["dt"], LEAF_KINDS["dd"])
_MOST_BLOCKS = 40
"""Blocks of a gap: a recipe's ingredients and steps; a longer one is a part of its own; chosen."""
_MOST_WORDS = 400
"""Words of a gap; chosen."""
_LIKELY_ENOUGH = 0.25
"""Likelihood that a block of a gap needs where it is neither a heading nor an item. Read on 320
pages: below it two in three lines were names, labels and captions."""
_SENTENCE = 9
"""Words from which a line is more than a label of a card ("Active deal"); counted on 430 pages."""
_EQUATION_NUMBER = re.compile(r"[(（\[]\w{1,3}(?:[.\-–]\w{1,3}){0,2}[\])）]")
"""The number of a formula, as it stands beside it: `(1)`, `(A.3)`."""
_LEVELS = 9
"""Elements that a page builder puts around a heading, and one more; counted 8 at most."""
_REPEATED = 5
"""Words from which a line that the story says elsewhere is a copy or a pull quote; chosen."""
_LINKED = 0.5
"""Share of linked characters from which a block is a list of links; chosen."""


def fill_gaps(layout: PageLayout, kept: list[bool], likelihood: list[float]) -> None:
    """Keep short runs of headings, items and likely lines between kept blocks."""
    said = "\n".join(block.text for block, keep in zip(layout.blocks, kept, strict=True) if keep)
    for first, end in _gaps(kept):
        blocks = layout.blocks[first:end]
        if len(blocks) > _MOST_BLOCKS or sum(block.words for block in blocks) > _MOST_WORDS:
            continue
        around = _common_element(layout, first - 1, end)
        if around is None or not (layout.first[around] < first and end < layout.end[around]):
            continue
        if any(consent_words(block.text, short=True) > 1 for block in blocks):
            continue  # What a page shows in place of an embed that nobody agreed to.
        headed = [False, *(layout.kinds[block.element] in _HEADINGS for block in blocks)]
        if all(
            _may_stay(layout, block, likelihood[place], around, under)
            and not (block.words >= _REPEATED and block.text in said)
            for (place, block), under in zip(enumerate(blocks, first), headed, strict=False)
        ):
            kept[first:end] = [True] * (end - first)


def _gaps(kept: list[bool]) -> list[tuple[int, int]]:
    """Return first and end of every run of blocks left out between kept ones."""
    places = [place for place, keep in enumerate(kept) if keep]
    return [(before + 1, after) for before, after in pairwise(places) if after > before + 1]


def _common_element(layout: PageLayout, before: int, after: int) -> int | None:
    """Return the smallest element that holds two blocks, if it is not far around them."""
    above = list(layout.around(layout.blocks[before].element))[:_LEVELS]
    for number in list(layout.around(layout.blocks[after].element))[:_LEVELS]:
        if number in above:
            return number
    return None


def _numbers_formula(layout: PageLayout, block: Block) -> bool:
    """Return whether a block only gives the number of the formula right beside it."""
    if not _EQUATION_NUMBER.fullmatch(block.text):
        return False
    around = layout.nodes[layout.parents[block.element]]
    return any(inner.tag == "math" for _, inner in zip(range(20), around.walk(), strict=False))


def _may_stay(layout: PageLayout, block: Block, likely: float, around: int, headed: bool) -> bool:
    """May a block of a gap be the story's? `headed`: it stands right below a heading there."""
    kind = layout.kinds[block.element]
    if block.linked > _LINKED * len(block.text) or block.phrases & _OFFERS:
        return False
    if kind_of_line(block.text) is not None:
        return False
    if block.phrases & _ACTION and not block.text.endswith(_SENTENCE_ENDS):
        return False
    loose = block.element == around
    structural = loose or headed or kind in _STRUCTURAL or _numbers_formula(layout, block)
    for number in layout.around(block.element):
        if number == around:
            break
        if layout.tags[number] & _FURNITURE_TAGS or layout.classes[number] & _FURNITURE:
            return False
        structural = structural or layout.kinds[number] in _STRUCTURAL
    if structural:
        return True
    text = block.text
    prose = block.words >= _SENTENCE or text.endswith(_SENTENCE_ENDS)
    # A word of a sentence that elements part, or the number of a step.
    prose = prose or text[0].islower() or text.isdecimal()
    return prose and likely >= _LIKELY_ENOUGH
