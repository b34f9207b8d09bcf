"""What stands around a post and is none of it: rows of counters, menus of the messages beside it.

Players show how far they are ("00:00 / 04:12 1x").
Networks and diaries count what others did ("6 May 2024 · 12 boosts · 31 favourites"), archives of
mailing lists lead to the messages before and behind.
"""

from __future__ import annotations

import re
from functools import cache

from reader.clean.extract.blocks import LEAF_KINDS, Block, PageLayout
from reader.clean.leading_lines import is_only_date
from reader.clean.lexicon.labels import is_label
from reader.clean.lexicon.line_kinds import kind_of_line
from reader.clean.metadata.byline_words import begins_byline
from reader.words.phrase_files import alternatives

_BETWEEN = re.compile(r"\s*[|｜·•∙‧]\s*")
_LONGEST = 160
"""Characters of such a line; chosen."""
_WORDS = 6
"""Words of a piece with the writer in it; chosen."""
_OTHERS = 1
"""Pieces that are neither (the program that a post was written with); chosen."""
_FEWEST = 2
"""Counters, or a counter and the writer; one number alone may be the story's."""
_MENU = 8
"""Items of a menu beside a message; chosen."""
_PLAYER = re.compile(
    r"-?0{1,2}:00(?::00)?(?:\s*[/|]?\s*-?\d{1,2}:\d\d(?::\d\d)?)?(?:\s*\d(?:[.,]\d{1,2})?\s?[x×])*"
)
"""What a player shows before it plays: the time so far, the whole, its speeds."""
_LINES = frozenset(LEAF_KINDS[tag] for tag in ("p", "div", "span", "section", "a"))


def without_post_furniture(layout: PageLayout, kept: list[bool]) -> None:
    """Take rows of counters and lists of links to other messages out; `kept` is changed."""
    for place, block in enumerate(layout.blocks):
        if kept[place] and layout.kinds[block.element] in _LINES and _is_furniture(block.text):
            kept[place] = False
    for number, node in enumerate(layout.nodes):
        inside = range(layout.first[number], layout.end[number])
        listed = node.tag == "ul" and 1 < len(inside) <= _MENU
        if listed and all(_leads_on(layout.blocks[place]) for place in inside):
            for place in inside:
                kept[place] = False


def _is_furniture(text: str) -> bool:
    return _PLAYER.fullmatch(text.strip()) is not None or is_row_of_counters(text)


def _leads_on(block: Block) -> bool:
    return bool(block.linked) and kind_of_line(block.text) == "menu"


def is_row_of_counters(text: str) -> bool:
    """Return whether a line is counters, with the writer, the day and labels beside them."""
    pieces = _BETWEEN.split(text.strip()) if len(text) <= _LONGEST else []
    counted = [piece for piece in pieces if _counter().fullmatch(piece)]
    written = [piece for piece in pieces if begins_byline(piece) and len(piece.split()) <= _WORDS]
    if not counted or len(counted) + len(written) < _FEWEST:
        return False
    known = (*counted, *written)
    others = [p for p in pieces if p not in known and not is_only_date(p) and not is_label(p)]
    return len(others) <= _OTHERS and all(len(piece.split()) == 1 for piece in others)


@cache
def _counter() -> re.Pattern[str]:
    said = alternatives("post_counter").replace(r"\#", r"\d{1,9}")
    number = r"\d[\d.,]{0,9}\s?[km万]?"
    return re.compile(
        rf"{number}\s?(?:{said})|(?:{said})\s?[:：]?\s?[(（\[]?{number}[)）\]]?", re.IGNORECASE
    )
