"""Sentences beside kept ones that the vote doubts stay; offers and other makes do not."""

from __future__ import annotations

import pytest

from reader.clean.extract.blocks import lay_out
from reader.clean.extract.last_paragraphs import keep_last_paragraphs
from reader.clean.parse.tree_builder import parse

_STORY = "<p>The old weir above the mill was rebuilt, and the river keeps to its bed.</p>" * 3
_CASES = {
    "a last sentence": ("<p>他今天在賽後說，「羅馬對我來說意義非凡。」</p>", 0.43, True),
    "one that is hardly likely": ("<p>The miller went home over the bridge.</p>", 0.2, False),
    "one of another make": ('<p class="foot">The miller went home by the bridge.</p>', 0.43, False),
    "one that asks": ("<p>Subscribe to our newsletter for more of it.</p>", 0.43, False),
    "a label": ("<p>Weir and mill</p>", 0.43, False),
    "one that leads elsewhere": ("<p><a href='/x'>The mill below the weir was sold.</a></p>", 0.43,
                                 False),
}  # fmt: skip


@pytest.mark.parametrize(("last", "likely", "stays"), _CASES.values(), ids=_CASES)
def test_a_doubted_sentence_beside_the_others(last: str, likely: float, stays: bool) -> None:
    layout = lay_out(parse(f"<body><div>{_STORY}{last}</div><p>Other words.</p></body>"))
    kept = [True, True, True, False, False]
    keep_last_paragraphs(layout, kept, [0.9, 0.9, 0.9, likely, 0.0])
    assert kept == [True, True, True, stays, False]
