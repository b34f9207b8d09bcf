"""Pleas for money and for listeners, which stand in a story's own element in full sentences.

A box is known by its name and by what it asks for, a line by two things that it asks for, or by
links to two directories of podcasts.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import accumulate

from reader.clean.extract.blocks import LEAF_KINDS, Block, PageLayout
from reader.clean.lexicon.class_words import remembered
from reader.clean.lexicon.line_kinds import kind_of_line
from reader.words.phrase_files import phrases

_is_asking = remembered(
    re.compile(
        r"support|donat|contribut|membership|appeal|pledge|fundrais|patron|supporter|"
        r"promo|banner|callout|cta\b|spende|soutien|apoyo|sostieni"
    )
)
"""Names of boxes that ask readers for something."""
_DIRECTORY = re.compile(
    r"\b(?:spotify|(?:apple|google) podcasts?|itunes|amazon music|youtube music|stitcher|overcast|"
    r"pocket ?casts?|iheart(?:radio)?|deezer|tunein|castbox|podbean|audible|acast|radiopublic|"
    r"podimo|castro|player ?fm|podchaser|radio ?france|ard audiothek)\b|喜马拉雅|小宇宙"
)
"""Directories and players of podcasts; names, the same in every language."""
_WORD = re.compile(r"\w+")
_BOX_WORDS = 900
"""Words of a box with several wordings of its plea, one of which a script chooses; chosen."""
_LINE_WORDS = 45
"""Words of a line that asks; chosen."""
_STORY_WORDS = 80
"""Words that the story must have outside of a box; chosen."""
_CONSENT_WORDS = 60
"""Words of a line that asks to agree; chosen."""
_CONSENT_SHARE = 0.2
"""Share of the story's words from which it is about such lines; chosen."""
_LEAST_ASKED = 2
"""Things that a line asks for, or a box without a name that says so many; chosen."""
_LINES = frozenset(LEAF_KINDS[tag] for tag in ("p", "div", "span", "section"))
_STORY_TAGS = frozenset(("article", "main", "body"))


def without_pleas(layout: PageLayout, kept: list[bool]) -> None:
    """Take boxes and lines out of the story that ask for money or listeners."""
    said = [b.text.lower() if k else "" for b, k in zip(layout.blocks, kept, strict=True)]
    whole = "\n".join(said)
    words = set(_WORD.findall(whole))
    pleas = [plea for first, plea in _pleas() if (not first or first in words) and plea in whole]
    asked = [
        _asked(block, text, pleas) if text else 0
        for block, text in zip(layout.blocks, said, strict=True)
    ]
    if not any(asked):
        return
    _drop_boxes(layout, kept, asked)
    for place, block in enumerate(layout.blocks):
        line = kept[place] and layout.kinds[block.element] in _LINES
        if line and block.words <= _LINE_WORDS and asked[place] >= _LEAST_ASKED:
            kept[place] = False


def without_consent_lines(layout: PageLayout, kept: list[bool]) -> None:
    """Take out what a page says in place of something that nobody agreed to load."""
    said = sum(block.words for block, keep in zip(layout.blocks, kept, strict=True) if keep)
    found = [
        place
        for place, block in enumerate(layout.blocks)
        if kept[place] and block.words <= _CONSENT_WORDS and kind_of_line(block.text) == "consent"
    ]
    if sum(layout.blocks[place].words for place in found) <= _CONSENT_SHARE * said:
        for place in found:
            kept[place] = False


@cache
def _pleas() -> tuple[tuple[str, str], ...]:
    """Return every plea with its first whole word, by which most are passed over."""
    found = dict.fromkeys(plea for _, plea in phrases("plea"))
    return tuple((_WORD.findall(plea)[0] if " " in plea else "", plea) for plea in found)


def _asked(block: Block, text: str, pleas: list[str]) -> int:
    """Return how many things a block asks for: phrases, or directories of podcasts."""
    if block.links > 1:
        directories = set(_DIRECTORY.findall(text))
        if len(directories) > 1 and block.linked >= sum(map(len, directories)):
            return _LEAST_ASKED
    return sum(plea in text for plea in pleas)


def _drop_boxes(layout: PageLayout, kept: list[bool], asked: list[int]) -> None:
    blocks = layout.blocks
    words = [0, *accumulate(block.words for block in blocks)]
    said = [0, *accumulate(b.words if k else 0 for b, k in zip(blocks, kept, strict=True))]
    asks = [0, *accumulate(asked)]
    beyond = 0
    for number, node in enumerate(layout.nodes):
        first, end = layout.first[number], layout.end[number]
        if first < beyond or asks[end] == asks[first] or words[end] - words[first] > _BOX_WORDS:
            continue
        if node.tag in _STORY_TAGS or not _is_asking(node.classes()):
            continue
        inside = said[end] - said[first]
        if said[-1] - inside >= max(_STORY_WORDS, inside):
            kept[first:end] = [False] * (end - first)
            asked[first:end] = [0] * (end - first)
            beyond = end
