"""What is spoken in a film or a talk that a story shows, in a box of its player.

The words of a page's only film are what a reader came for; those of a film within a story that
goes on behind it, of which nothing but a button is seen, are none of the story.
"""

from __future__ import annotations

import re
from itertools import accumulate

from reader.clean.extract.blocks import PageLayout
from reader.clean.lexicon.class_words import remembered

_is_transcript = remembered(re.compile(r"transcript|transkript|transcripci|trascrizione"))
_is_player = remembered(re.compile(r"video|player|audio|podcast|film|media(?!n)"))
_LEVELS = 10
"""Elements between the spoken words and their player's box; counted 7 at most."""
_AROUND = 40
"""Words of the story before and behind a player; chosen."""


def without_spoken_texts(layout: PageLayout, kept: list[bool]) -> None:
    """Take the words of a player's film out of a story that goes on behind it."""
    said = [0]
    said += accumulate(b.words if k else 0 for b, k in zip(layout.blocks, kept, strict=True))
    for number, node in enumerate(layout.nodes):
        if not node.attrs or not _is_transcript(node.classes()):
            continue
        first, end = layout.first[number], layout.end[number]
        inside = said[end] - said[first]
        if not inside or min(said[first], said[-1] - said[end]) < _AROUND:
            continue
        box = _player(layout, number)
        if box and said[-1] - inside >= inside:
            for place in range(layout.first[box], layout.end[box]):
                kept[place] = False


def _player(layout: PageLayout, number: int) -> int:
    """Return the outermost element of a player around an element, or 0."""
    found = 0
    for _, around in zip(range(_LEVELS), layout.around(layout.parents[number]), strict=False):
        if layout.nodes[around].tag in ("article", "main"):
            break
        if _is_player(layout.nodes[around].classes()):
            found = around
    return found
