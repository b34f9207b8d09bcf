"""The last sentences of a story or a part of it, beside its other ones, that the vote doubts.

What follows there, a foot or a box of facts, makes them look like a part of it.
"""

from __future__ import annotations

from reader.clean.extract.blocks import PageLayout
from reader.clean.lexicon.class_words import PHRASE_KINDS
from reader.clean.lexicon.line_kinds import ends_sentence, kind_of_line

_OFFERS = sum(
    1 << PHRASE_KINDS.index(kind)
    for kind in ("related", "share", "signup", "copyright", "ad", "comment", "consent", "author",
                 "notice", "action", "tags")
)  # fmt: skip
_LIKELY_ENOUGH = 0.4
"""Likelihood of such a paragraph; of nine read below it two were the story's."""
_MOST = 2
"""Paragraphs that may be lost in one place; longer runs have a rule of their own; chosen."""
_LAST_WORDS = 40
"""Words of such a paragraph behind everything that is kept; a longer one is a note; chosen."""
_LINKED = 0.3
"""Share of linked characters from which a line leads elsewhere; chosen."""
_WORDS = 5
"""Words from which a line is a paragraph; chosen."""


def keep_last_paragraphs(layout: PageLayout, kept: list[bool], likelihood: list[float]) -> None:
    """Keep the sentences right behind kept paragraphs that are made as these are."""
    end = max((place for place, keep in enumerate(kept) if keep), default=0)
    ends = [place for place in range(len(kept) - 1) if kept[place] and not kept[place + 1]]
    for last in ends:
        for place in range(last + 1, min(last + 1 + _MOST, len(kept))):
            doubted = not kept[place] and likelihood[place] >= _LIKELY_ENOUGH
            if not (doubted and _alike(layout, place, last) and _is_sentence(layout, place)):
                break
            if place > end and layout.blocks[place].words > _LAST_WORDS:
                break
            kept[place] = True


def _alike(layout: PageLayout, place: int, other: int) -> bool:
    """Are two blocks elements of one make, right in the same element?"""
    one, two = layout.blocks[place].element, layout.blocks[other].element
    return layout.parents[one] == layout.parents[two] and layout.makes[one] == layout.makes[two]


def _is_sentence(layout: PageLayout, place: int) -> bool:
    block = layout.blocks[place]
    if block.words < _WORDS or block.linked > _LINKED * len(block.text) or block.phrases & _OFFERS:
        return False
    return ends_sentence(block.text) and kind_of_line(block.text) is None
