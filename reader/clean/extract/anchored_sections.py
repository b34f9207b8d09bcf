"""Sections of one document: where the vote keeps one of them, those beside it stay as well.

Manuals, references and long guides are made of sections, each with a heading that links can lead
to. Signatures, tables of parameters and short descriptions look like no story to a model made of
articles, but the sections of a document belong together; other stories and what a site offers
have headlines that lead away, or no anchor.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
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
_INVITATION = 80
"""Words of a section that may be an invitation ("Ready to talk?"); chosen."""
_BUTTON_WORDS = 5
"""Words of its button; chosen."""
_MATTER = frozenset(("pre", "code", "table", "ul", "ol", "dl"))
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
    found = _groups(layout)
    groups = [group for group in found if len(group) >= _FEWEST]
    words = [0, *accumulate(block.words for block in layout.blocks)]
    borne: list[list[_Section]] = []
    for _ in range(_MOST_ROUNDS if groups else 0):
        said = _kept_so_far(layout, kept)
        waiting = []
        changed = False
        for group in groups:
            if not any(_is_kept(one, words, said) for one in group):
                waiting.append(group)
                continue
            borne.append(group)
            for one in group:
                if not _is_mostly(one, words, said):
                    changed = _keep(layout, kept, one) or changed
        groups = waiting
        if not changed:
            break
    if not borne:
        return
    said = _kept_so_far(layout, kept)
    sections = sorted((one for group in found for one in group), key=_place)
    for group in borne:
        whole = [one for one in group if _is_mostly(one, words, said)]
        _keep_parts(layout, kept, sections, sorted(whole, key=_place))


def _keep_parts(
    layout: PageLayout, kept: list[bool], sections: list[_Section], whole: list[_Section]
) -> None:
    """Keep the sections that most of some sections have: parameters, results and the like."""
    parts: defaultdict[str, dict[int, _Section]] = defaultdict(dict)
    for holder in whole:
        after = bisect_right(sections, holder.first, key=_place)
        for one in sections[after : bisect_left(sections, holder.end, key=_place)]:
            parts[layout.blocks[one.first].text][holder.first] = one
    for alike in parts.values():
        if len(alike) >= max(_FEWEST, _KEPT * len(whole)):
            for one in alike.values():
                _keep(layout, kept, one)


def _place(section: _Section) -> int:
    return section.first


def _kept_so_far(layout: PageLayout, kept: list[bool]) -> list[int]:
    said = (b.words if k else 0 for b, k in zip(layout.blocks, kept, strict=True))
    return [0, *accumulate(said)]


def headline_above(layout: PageLayout, begin: int, titles: tuple[str, ...]) -> int | None:
    """Return the place of the heading with the page's title close above block `begin`, if any.

    In a reference a signature stands between the name of what it is of and its description.
    """
    return _with_title(layout, range(max(begin - _ABOVE, 0), begin), titles)


def headed_code(layout: PageLayout, kept: list[bool], titles: tuple[str, ...]) -> list[bool]:
    """Return the listings below the headline with their lines, if hardly any prose is kept.

    Many pages of a reference say nothing but how something is called. Empty for all others.
    """
    listings = {
        place
        for element, node in enumerate(layout.nodes)
        if node.tag == "pre"
        for place in range(layout.first[element], layout.end[element])
    }
    prose = sum(
        block.words
        for place, block in enumerate(layout.blocks)
        if kept[place] and place not in listings
    )
    if not listings or prose >= _SAID:
        return []
    headline = headline_of(layout, titles)
    if headline is None:
        return []
    for element in layout.around(layout.blocks[headline].element):
        inside = range(headline + 1, layout.end[element])
        if within := listings.intersection(inside):
            lines = range(headline + 1, max(within))
            return [
                place in within
                or (place in inside and kept[place])
                or (place in lines and not block.is_links and _is_text(layout, block))
                for place, block in enumerate(layout.blocks)
            ]
    return []


def headline_of(layout: PageLayout, titles: tuple[str, ...]) -> int | None:
    """Return the place of the first heading that says the page's title, or None."""
    return _with_title(layout, range(len(layout.blocks)), titles)


def _with_title(layout: PageLayout, places: Iterable[int], titles: tuple[str, ...]) -> int | None:
    """Return the first of some places where a heading says the page's title."""
    said = {title.casefold() for title in titles}
    return next(
        (
            place
            for place in places
            if layout.blocks[place].text.casefold() in said and begins_heading(layout, place)
        ),
        None,
    )


def begins_heading(layout: PageLayout, place: int) -> bool:
    """Return whether a block is a heading, or its words: a button in a heading parts them."""
    return any(
        layout.kinds[element] in _LEVELS
        for element in layout.around(layout.blocks[place].element)
        if layout.first[element] == place
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
    return not in_furniture(layout, block.element)


def in_furniture(layout: PageLayout, element: int) -> bool:
    """Return whether an element is furniture, or stands close within some, by tag or name."""
    return any(
        layout.tags[one] & _FURNITURE_TAGS
        or (layout.classes[one] & _FURNITURE and not is_named_after_heading(layout, one))
        for one in islice(layout.around(element), _LEVELS_AROUND)
    )


def is_named_after_heading(layout: PageLayout, element: int) -> bool:
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
                if before is not None and _holds_anchor(before) and not before.text():
                    found.add(id(child))
                before = child
            elif child.strip():
                before = None
    return found


def leads_away(layout: PageLayout, heading: Block) -> bool:
    """Return whether a headline is a link to another page, or within one."""
    node = layout.nodes[heading.element]
    around = islice((node, *node.ancestors()), _LEVELS_AROUND)
    inside = node.walk() if heading.is_links else ()
    return any(
        one.tag == "a" and one.get("href")[:1] not in ("", "#") for one in (*around, *inside)
    )


def _invites(layout: PageLayout, section: _Section) -> bool:
    """Return whether a few lines have a form, a button, or a line that is a link as a whole.

    What a manual says in a few lines has a listing, a list or a table with it.
    """
    blocks = layout.blocks[section.first : section.end]
    if sum(block.words for block in blocks) > _INVITATION:
        return False
    within = {element for block in blocks for element in layout.around(block.element)}
    inner = [one for one in within if section.first <= layout.first[one] < layout.end[one]]
    if any(layout.nodes[one].tag in _MATTER for one in inner if layout.end[one] <= section.end):
        return False
    return any(layout.nodes[one].tag == "form" for one in inner) or any(
        block.words <= _BUTTON_WORDS
        and (block.linked >= len(block.text) or layout.nodes[block.element].tag in ("a", "button"))
        for block in blocks[1:]
    )


def _may_belong(layout: PageLayout, section: _Section) -> bool:
    blocks = layout.blocks[section.first : section.end]
    if kind_of_line(blocks[0].text) is not None or blocks[0].phrases & _OFFERS:
        return False
    if leads_away(layout, blocks[0]):
        return False
    if _invites(layout, section):
        return False
    size = sum(len(block.text) for block in blocks)
    linked = sum(block.linked for block in blocks)
    return linked < _LINKED * size and not in_furniture(layout, blocks[0].element)
