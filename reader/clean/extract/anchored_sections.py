"""Sections of one document: where the vote keeps one of them, those beside it stay as well.

Manuals, references and long guides are made of sections, each with a heading that links can lead
to. Signatures, tables of parameters and short descriptions look like no story to a model made of
articles, but the sections of a document belong together; other stories and what a site offers
have headlines that lead away, or no anchor.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate, islice

from reader.clean.extract.blocks import LEAF_KINDS, TAG_KINDS, Block, PageLayout
from reader.clean.lexicon.class_words import CLASS_KINDS, PHRASE_KINDS, class_mask
from reader.clean.lexicon.line_kinds import folded_letters, kind_of_line
from reader.clean.parse.tree import Node

_LEVELS = {LEAF_KINDS[f"h{level}"]: level for level in range(1, 6)}
_TERM = 7
"""Level of a defined term, below all headings."""
_FEWEST = 2
"""Sections of one level in one element; chosen."""
_MOST_ROUNDS = 7
"""Times that sections are looked through: each may bear out those around it, a level a time."""
_KEPT = 0.5
"""Share of a section's words that must be kept for it to bear out the others; chosen."""
_SAID = 20
"""Words of it that must be kept; chosen."""
_LINKED = 0.5
"""Share of linked characters from which a section is a list of links; chosen."""
_OFFER_WORDS = 12
"""Words of a line that offers something; in a longer one a manual speaks of it; chosen."""
_ABOVE = 8
"""Blocks above the story in which its headline is looked for; chosen."""
_LEVELS_AROUND = 4
"""Elements upwards of a block that are looked at for names of furniture; chosen."""
_MOST_WITHIN = 8
"""Elements within one that are looked at for an anchor; chosen."""
_FURNITURE = sum(
    1 << CLASS_KINDS.index(kind)
    for kind in ("nav", "comment", "ad", "signup", "related", "consent", "share", "author")
)
_FURNITURE_TAGS = sum(
    1 << TAG_KINDS.index(kind) for kind in ("aside", "nav", "footer", "form", "button", "article")
)
_OFFERS = sum(
    1 << PHRASE_KINDS.index(kind) for kind in ("related", "share", "signup", "comment", "consent")
)


@dataclass(frozen=True, slots=True)
class _Section:
    """The blocks `first` to `end` (not included) under an anchored heading."""

    first: int
    end: int


def keep_sections(layout: PageLayout, kept: list[bool]) -> None:
    """Keep the sections that stand beside one that is kept; `kept` is changed."""
    groups = [group for group in _groups(layout) if len(group) >= _FEWEST]
    words = [0, *accumulate(block.words for block in layout.blocks)]
    for _ in range(_MOST_ROUNDS if groups else 0):
        said = [0, *accumulate(b.words * k for b, k in zip(layout.blocks, kept, strict=True))]
        waiting = []
        changed = False
        for group in groups:
            if not any(_is_kept(one, words, said) for one in group):
                waiting.append(group)
                continue
            for one in group:
                if not _is_mostly(one, words, said):
                    changed = _keep(layout, kept, one) or changed
        groups = waiting
        if not changed:
            break


def headline_above(layout: PageLayout, begin: int, titles: tuple[str, ...]) -> int | None:
    """Return the place of the heading with the page's title close above block `begin`, if any.

    In a reference a signature stands between the name of what it is of and its description.
    """
    said = {title.casefold() for title in titles}
    return next(
        (
            place
            for place in range(max(begin - _ABOVE, 0), begin)
            if _level(layout, layout.blocks[place]) and layout.blocks[place].text.casefold() in said
        ),
        None,
    )


def heading_above(layout: PageLayout, place: int) -> int:
    """Return the place of the heading right above a block, or else its own."""
    headed = place > 0 and _level(layout, layout.blocks[place - 1])
    return place - 1 if headed else place


def _is_mostly(section: _Section, words: list[int], said: list[int]) -> bool:
    there = said[section.end] - said[section.first]
    return there >= _KEPT * (words[section.end] - words[section.first])


def _is_kept(section: _Section, words: list[int], said: list[int]) -> bool:
    there = said[section.end] - said[section.first]
    return there >= _SAID and _is_mostly(section, words, said)


def _keep(layout: PageLayout, kept: list[bool], section: _Section) -> bool:
    """Keep what is no furniture of a section; return whether anything was added."""
    changed = False
    for place in range(section.first, section.end):
        if not kept[place] and _is_text(layout, layout.blocks[place]):
            kept[place] = changed = True
    return changed


def _is_text(layout: PageLayout, block: Block) -> bool:
    offers = block.phrases & _OFFERS and block.words <= _OFFER_WORDS
    if offers or kind_of_line(block.text) is not None:
        return False
    return not _in_furniture(layout, block.element)


def _in_furniture(layout: PageLayout, element: int) -> bool:
    return any(
        layout.tags[one] & _FURNITURE_TAGS
        or (layout.classes[one] & _FURNITURE and not _is_named_after_heading(layout, one))
        for one in islice(layout.around(element), _LEVELS_AROUND)
    )


def _is_named_after_heading(layout: PageLayout, element: int) -> bool:
    """Return whether only the anchor of a section, made of its heading, sounds like furniture.

    A section "Using cookie-based sessions" is no notice on cookies.
    """
    node = layout.nodes[element]
    if (
        class_mask(node.get("class")) & _FURNITURE
        or not layout.first[element] < layout.end[element]
    ):
        return False
    heading = folded_letters(layout.blocks[layout.first[element]].text)
    return bool(heading) and heading in folded_letters(node.get("id"))


def _level(layout: PageLayout, block: Block) -> int:
    kind = layout.kinds[block.element]
    return _TERM if kind == LEAF_KINDS["dt"] else _LEVELS.get(kind, 0)


def _groups(layout: PageLayout) -> list[list[_Section]]:
    """Return the anchored sections of each element and level."""
    groups: defaultdict[tuple[int, int], list[_Section]] = defaultdict(list)
    headings = [
        (place, level, *_holder(layout, place))
        for place, block in enumerate(layout.blocks)
        if (level := _level(layout, block)) > 1
    ]
    behind = _behind_anchors([layout.nodes[holder] for _, _, holder, _ in headings])
    following: dict[int, int] = {}
    for place, level, holder, whole in reversed(headings):
        end = layout.end[holder if whole else layout.parents[holder]]
        if not whole:
            end = min([end, *(at for other, at in following.items() if other <= level)])
        following[level] = place
        section = _Section(place, end)
        anchored = id(layout.nodes[holder]) in behind or _is_anchored(layout, place, holder)
        if anchored and end > place + 1 and _may_belong(layout, section):
            groups[layout.parents[holder], level].append(section)
    return list(groups.values())


def _holder(layout: PageLayout, place: int) -> tuple[int, bool]:
    """Return the largest element that begins with a heading, and whether it holds its section."""
    holder = layout.blocks[place].element
    while (up := layout.parents[holder]) and layout.first[up] == place:
        holder = up
    return holder, layout.end[holder] > place + 1


def _is_anchored(layout: PageLayout, place: int, holder: int) -> bool:
    """Return whether links can lead to a heading: to it, its element, or an anchor in these."""
    element = layout.blocks[place].element
    while not _holds_anchor(layout.nodes[element]):
        if element == holder:
            return False
        element = layout.parents[element]
    return True


def _holds_anchor(node: Node) -> bool:
    """Return whether an element, or one of the first within it, is an anchor."""
    return any(
        inner.get("id") or (inner.tag == "a" and inner.get("name"))
        for inner in islice(node.walk(), _MOST_WITHIN)
    )


def _behind_anchors(nodes: Iterable[Node]) -> set[int]:
    """Return the identities of what stands right behind an anchor, among these and beside them."""
    found = set()
    for parent in {id(node.parent): node.parent for node in nodes if node.parent}.values():
        before: Node | None = None
        for child in parent.children:
            if isinstance(child, Node):
                if before is not None and _holds_anchor(before):
                    found.add(id(child))
                before = child
            elif child.strip():
                before = None
    return found


def _leads_away(layout: PageLayout, heading: Block) -> bool:
    """Return whether a headline is a link to another page."""
    inside = layout.nodes[heading.element].walk()
    return heading.is_links and any(
        inner.tag == "a" and inner.get("href")[:1] not in ("", "#") for inner in inside
    )


def _may_belong(layout: PageLayout, section: _Section) -> bool:
    blocks = layout.blocks[section.first : section.end]
    if kind_of_line(blocks[0].text) is not None or blocks[0].phrases & _OFFERS:
        return False
    if _leads_away(layout, blocks[0]):
        return False
    size = sum(len(block.text) for block in blocks)
    linked = sum(block.linked for block in blocks)
    return linked < _LINKED * size and not _in_furniture(layout, blocks[0].element)
