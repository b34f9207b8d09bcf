"""Short stories whole: the lines that the vote, made of long articles, leaves out of them.

A notice, a recipe, a verdict or an answer has few sentences, and next to them lines that look like
nothing by themselves: a number, a name, a last word. Where the element that begins with the
headline says little in all, what is no furniture of it is the story's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.clean.extract.anchored_sections import headline_of, leads_away
from reader.clean.extract.blocks import LEAF_KINDS, TAG_KINDS, Block, PageLayout
from reader.clean.leading_lines import is_only_date
from reader.clean.lexicon.class_words import CLASS_KINDS, PHRASE_KINDS, class_mask
from reader.clean.lexicon.line_kinds import ends_sentence, kind_of_line

_SHORT = 150
"""Words of a short story; chosen."""
_MOST_ADDED = 250
"""Words that are added to one at most; with more its element is the page's; chosen."""
_FURNITURE = sum(
    1 << CLASS_KINDS.index(kind)
    for kind in ("nav", "side", "foot", "comment", "ad", "signup", "related", "consent", "share",
                 "author", "meta", "disclaimer")
)  # fmt: skip
_RELATED = 1 << CLASS_KINDS.index("related")
_CARD = re.compile(r"(?<![a-z])cards?(?![a-z])")
_FURNITURE_TAGS = sum(
    1 << TAG_KINDS.index(kind)
    for kind in ("aside", "nav", "header", "footer", "form", "button", "article", "address")
)
_OFFERS = sum(
    1 << PHRASE_KINDS.index(kind)
    for kind in ("related", "share", "signup", "copyright", "ad", "comment", "consent", "author",
                 "tags", "time")
)  # fmt: skip
_ACTION = 1 << PHRASE_KINDS.index("action")
_OWN_LINES = (None, "caption", "section")
"""Kinds of lines that a story has of its own."""
_HEADINGS = range(LEAF_KINDS["h1"], LEAF_KINDS["h6"] + 1)
_LINES = frozenset(LEAF_KINDS[tag] for tag in ("p", "li", "td", "dt", "dd", "pre", "blockquote"))
_ITEMS = _LINES - {LEAF_KINDS["p"]}
_OFFER_WORDS = 12
"""Words of a line that offers something; chosen."""
_WORDS = 3
"""Words of a line between the headline and the story that may be more than a label; chosen."""


def keep_short_story(layout: PageLayout, kept: list[bool], titles: tuple[str, ...]) -> None:
    """Keep what the element of a short story says; `kept` is changed."""
    places = [place for place, keep in enumerate(kept) if keep]
    said = sum(layout.blocks[place].words for place in places)
    if not places or said > _SHORT:
        return
    headline = headline_of(layout, titles)
    if headline is None:
        return
    story = _element(layout, headline, places)
    if story is None:
        return
    more = list(_lines(layout, kept, range(headline + 1, layout.end[story]), story, places))
    if sum(layout.blocks[place].words for place in more) <= _MOST_ADDED:
        for place in more:
            kept[place] = True


def _element(layout: PageLayout, headline: int, places: list[int]) -> int | None:
    """Return the smallest element with the headline and the story, if it is not the page's."""
    if places[-1] <= headline:
        return None
    own = layout.blocks[headline].element
    for number in layout.around(own):
        if layout.first[number] <= places[0] and places[-1] < layout.end[number]:
            flat = layout.parents[own] == number
            return number if flat or layout.nodes[number].tag != "body" else None
    return None


def _lines(
    layout: PageLayout, kept: list[bool], inside: range, story: int, places: list[int]
) -> Iterator[int]:
    """Yield the blocks left out of an element that are no furniture of it."""
    headed = closed = False
    for place in inside:
        block = layout.blocks[place]
        kind = layout.kinds[block.element]
        if kind in _HEADINGS:
            headed = place > places[-1]
            closed = _is_other(block) or leads_away(layout, block)
        elif place > places[-1] and kind_of_line(block.text) == "related":
            closed = True  # What is under "Related" is other stories, linked or not.
        if kept[place] or closed or _is_other(block) or _in_furniture(layout, block, story):
            continue
        if place < places[0]:
            fits = (kind in _LINES and block.words >= _WORDS) or kind in _HEADINGS
        elif place < places[-1] or headed:
            fits = True
        else:
            fits = kind in _ITEMS or ends_sentence(block.text)
        if fits and not is_only_date(block.text):
            yield place


def _is_other(block: Block) -> bool:
    """Return whether a block is a list of links, or says what furniture says."""
    kinds = _OFFERS if ends_sentence(block.text) else _OFFERS | _ACTION
    offers = block.phrases & kinds and block.words <= _OFFER_WORDS
    return bool(block.is_links or offers) or kind_of_line(block.text) not in _OWN_LINES


def _in_furniture(layout: PageLayout, block: Block, story: int) -> bool:
    for number in layout.around(block.element):
        if number == story:
            return False
        if layout.tags[number] & _FURNITURE_TAGS or _is_named_furniture(layout, number):
            return True
    return True


def _is_named_furniture(layout: PageLayout, number: int) -> bool:
    """Return whether an element is called furniture; a card may as well be a recipe's."""
    called = layout.classes[number] & _FURNITURE
    if called == _RELATED:
        called = class_mask(_CARD.sub("", layout.nodes[number].classes())) & _RELATED
    return bool(called)
