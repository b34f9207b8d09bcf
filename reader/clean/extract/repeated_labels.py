"""The same few words again and again in elements of one make: a button of every post or product."""

from __future__ import annotations

from collections import defaultdict

from reader.clean.extract.blocks import LEAF_KINDS, PageLayout

_MOST_WORDS = 6
"""Words of a button's line ("Add to my reading list"); chosen."""
_FEWEST_LINKED = 3
"""Times that a linked line comes again; a refrain is not linked."""
_FEWEST = 5
"""Times that an unlinked line comes again in a thread, below as many posts."""
_LINKED = 0.9
"""Share of linked characters from which a line only leads elsewhere; chosen."""
_LINES = frozenset(LEAF_KINDS[tag] for tag in ("p", "div", "span", "section", "a"))


def without_repeated_labels(layout: PageLayout, kept: list[bool], *, forum: bool) -> None:
    """Take the lines out that are all that elements of one make ever say.

    Names of authors stand in elements of one make as well, but they are not all the same.
    """
    made: defaultdict[tuple[int, str, str], list[int]] = defaultdict(list)
    for place, block in enumerate(layout.blocks):
        if layout.kinds[block.element] not in _LINES:
            continue
        parent = block.holder.parent
        around = parent.classes() if parent is not None else ""
        key = (layout.kinds[block.element], block.holder.classes(), around)
        made[key].append(place)
    for places in made.values():
        first = layout.blocks[places[0]]
        if first.words > _MOST_WORDS or len(places) < _FEWEST_LINKED:
            continue
        if not any(kept[place] for place in places):
            continue
        if first.text.endswith((":", "：", ".", "?", "!", "。")):
            continue
        if any(layout.blocks[place].text != first.text for place in places):
            continue
        linked = first.linked >= _LINKED * len(first.text)
        if linked or (forum and len(places) >= _FEWEST):
            for place in places:
                kept[place] = False
