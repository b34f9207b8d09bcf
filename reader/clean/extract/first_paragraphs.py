"""The opening of a story: paragraphs between its headline and the first block that is kept.

Where the larger part of a page is of another make than its opening, as the definitions of a manual
are, the vote takes that part alone and begins in the middle.
"""

from __future__ import annotations

import re

from reader.clean.extract.anchored_sections import begins_heading, in_furniture
from reader.clean.extract.blocks import LEAF_KINDS, Block, PageLayout
from reader.clean.lexicon.class_words import PHRASE_KINDS

_ABOVE = 40
"""Blocks above the story in which its headline is looked for; chosen."""
_NUMBER = re.compile(r"(?:[A-Z]\.|\d{1,3}\.)?[\d.]*\s+(?=\S)")
"""The number of a chapter before its heading."""
_FEWEST = 2
"""Words of a heading that may be the beginning of a title; chosen."""
_OFFERS = sum(
    1 << PHRASE_KINDS.index(kind)
    for kind in ("related", "share", "signup", "comment", "consent", "copyright", "author")
)
_CODE = LEAF_KINDS["pre"]


def keep_opening(layout: PageLayout, kept: list[bool], titles: tuple[str, ...]) -> None:
    """Keep the paragraphs and listings right below the headline; `kept` is changed."""
    begin = next((place for place, keep in enumerate(kept) if keep), 0)
    for headline in range(max(begin - _ABOVE, 0), begin):
        if _says_title(layout.blocks[headline].text, titles) and begins_heading(layout, headline):
            break
    else:
        return
    around = layout.parents[layout.blocks[headline].element]
    if not layout.first[around] < begin < layout.end[around]:
        return
    opening = range(headline + 1, begin)
    if any(_is_passage(layout, layout.blocks[place], around) for place in opening):
        for place in opening:
            block = layout.blocks[place]
            kept[place] = _is_passage(layout, block, around) or _is_code(layout, block, around)


def _is_passage(layout: PageLayout, block: Block, around: int) -> bool:
    """Return whether a block is a paragraph of prose right in an element."""
    return (
        block.is_prose
        and layout.parents[block.element] == around
        and not block.phrases & _OFFERS
        and not in_furniture(layout, block.element)
    )


def _is_code(layout: PageLayout, block: Block, around: int) -> bool:
    inside = around in (
        layout.parents[block.element],
        layout.parents[layout.parents[block.element]],
    )
    return layout.kinds[block.element] == _CODE and inside


def _says_title(text: str, titles: tuple[str, ...]) -> bool:
    said = _NUMBER.sub("", text, count=1) if text[:1].isdecimal() else text
    said = said.casefold()
    long = said.count(" ") + 1 >= _FEWEST
    return any(
        said == title.casefold() or (long and title.casefold().startswith(said)) for title in titles
    )
