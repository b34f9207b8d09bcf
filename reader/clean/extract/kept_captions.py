"""The words under a table, a listing or a quotation: they stay with what they describe.

So does who said a quotation, in its foot.
"""

from __future__ import annotations

from reader.clean.extract.blocks import PageLayout
from reader.clean.extract.picture_parts import CAPTION_WORDS
from reader.clean.parse.code_surroundings import LISTING_TITLE

_HELD = ("table", "pre", "blockquote", "ul", "ol")
"""What a figure holds that has words of its own; of pictures the builder of the story knows."""
_FOOT_WORDS = 30
"""Words in a quotation's foot that say whose it is; chosen."""
_KEPT = 0.5
"""Share of the words of what a figure holds that must be kept; chosen."""


def keep_captions(layout: PageLayout, kept: list[bool]) -> None:
    """Keep the caption of every figure of which the rest is kept; `kept` is changed."""
    for number, node in enumerate(layout.nodes):
        if LISTING_TITLE in node.attrs and any(kept[layout.end[number] : layout.end[number] + 1]):
            kept[layout.first[number]] = True
        if node.tag != "figcaption" and node.tag != "footer":
            continue
        first, end = layout.first[number], layout.end[number]
        said = sum(block.words for block in layout.blocks[first:end])
        foot = node.tag == "footer"
        if first == end or all(kept[first:end]) or said > (_FOOT_WORDS if foot else CAPTION_WORDS):
            continue
        holder = "blockquote" if foot else "figure"
        figure = next((n for n in layout.around(number) if layout.nodes[n].tag == holder), None)
        if figure is None or (not foot and layout.nodes[figure].find(*_HELD) is None):
            continue
        around = range(layout.first[figure], layout.end[figure])
        others = [place for place in around if not first <= place < end]
        words = sum(layout.blocks[place].words for place in others)
        held = sum(layout.blocks[place].words for place in others if kept[place])
        if words and held >= _KEPT * words:
            kept[first:end] = [True] * (end - first)
