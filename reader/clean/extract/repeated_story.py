"""A story that its page holds twice with its paragraphs cut otherwise: the second one goes."""

from __future__ import annotations

import re

from reader.clean.extract.blocks import PageLayout

_SENTENCE = re.compile(r"[^.!?。！？؟।]+")
_LETTERS = re.compile(r"\W+")
_SHORT = 20
"""Letters of a sentence from which it is no set phrase; chosen."""
_SHORT_WIDE = 8
"""The same in a script that writes words without spaces."""
_SAME = 0.8
"""Share of a block's letters that an earlier element must have said; chosen."""
_FEWEST = 3
"""Sentences that come again; a pull quote has one or two."""
_SHARE = 0.15
"""Share of the story's letters from which what comes again is a second copy, as of a whole block
in `extraction`."""


def without_second_story(layout: PageLayout, kept: list[bool]) -> None:
    """Leave out kept blocks whose sentences an earlier kept element has said already."""
    first: dict[str, int] = {}
    total = again = sentences = 0
    found: list[int] = []
    for place, block in enumerate(layout.blocks):
        if not kept[place]:
            continue
        group = layout.parents[block.element]
        size = repeated = count = 0
        for one in _SENTENCE.findall(block.text):
            said = _LETTERS.sub("", one.casefold())
            size += len(said)
            if len(said) < (_SHORT if said.isascii() else _SHORT_WIDE):
                continue
            before = first.setdefault(said, group)
            if before != group:
                repeated += len(said)
                count += 1
        total += size
        if count and repeated >= _SAME * size:
            found.append(place)
            again += repeated
            sentences += count
    if sentences >= _FEWEST and again >= _SHARE * total:
        for place in found:
            kept[place] = False
