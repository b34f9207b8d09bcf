"""Structure stands above the model: rules without weights, applied after the vote on blocks.

A listing, a list or a table within the story is kept or left as a whole; a heading stays with
what it heads; a quoted post stays; what another story, an advertisement or a form says goes.
"""

from __future__ import annotations

import re
from itertools import accumulate

from reader.clean.extract.anchored_sections import heading_above, headline_above
from reader.clean.extract.blocks import LEAF_KINDS, TAG_KINDS, Block, PageLayout
from reader.clean.extract.other_stories import OtherStories
from reader.clean.extract.story_tail import without_tail
from reader.clean.lexicon.class_words import CLASS_KINDS, PHRASE_KINDS, remembered
from reader.clean.lexicon.line_kinds import introduced_title, kind_of_line
from reader.clean.parse.embedded_posts import is_post
from reader.clean.parse.tree import Node
from reader.clean.render.table_shape import is_data_table, table_rows


def _classes(*kinds: str) -> int:
    return sum(1 << CLASS_KINDS.index(kind) for kind in kinds)


def _tags(*kinds: str) -> int:
    return sum(1 << TAG_KINDS.index(kind) for kind in kinds)


def _phrases(*kinds: str) -> int:
    return sum(1 << PHRASE_KINDS.index(kind) for kind in kinds)


COMMENTS = _classes("comment")
NOTES = _classes("notes")
_FURNITURE = _classes("nav", "comment", "ad", "signup", "related", "consent", "share", "author")
_ASKING = _classes("signup", "share")
_ASKS = _phrases("signup", "share")
_FURNITURE_TAGS = _tags("nav", "footer", "form")
_ASIDE = _tags("aside")
_OFFERS = _phrases("related", "share", "signup", "comment", "ad", "consent")
_HEADINGS = range(5, 10)
_LINES = tuple(LEAF_KINDS[tag] for tag in ("p", "div", "span", "section"))
_WHOLE_SHARE = 0.35
"""Share of a list's words that must be kept for the rest of it to stay."""
_STORY_SHARE = 0.5
"""A list or table with more of the story's words than this only lays the story out."""
_LINKED = 0.8
"""Share of linked characters above which a list is one of links; chosen."""
_MOST_ADDED = 800
"""Words of a list that the vote left out whole and that may still come back."""
_LEAST_STORY = 60
"""Words that must be left of a story beside a notice on cookies."""
_CONSENT = re.compile(
    r"(?<![a-z])(?:onetrust|ot-(?:sdk|pc|sync)|optanon|cookie-?(?:notice|banner|consent|policy|law|bar|"
    r"modal|popup|preferences|settings)|cookieconsent|cookiebot|cybotcookie\w*|gdpr|cmp|qc-cmp\d?|"
    r"didomi|sp_message|truste|trustarc|usercentrics|privacy-?(?:modal|center|manager)|tcf)"
)
"""Names that consent managers give their boxes."""
_is_consent = remembered(_CONSENT)
_ON_COOKIES = re.compile(r"cookie|gdpr|privacy|consent|datenschutz", re.IGNORECASE)
_INTRODUCED = 0.8
"""Share of a title behind "Read also:" that must be linked; chosen."""
_LINES_ELSEWHERE = ("signup", "comments", "consent", "footer")
"""Kinds of whole lines that are no words of a story."""
_RELATED_WORDS = 30
"""Words of a line that leads to another story: its title and what stands before it; chosen."""
_ASKING_WORDS = 3
"""Words of a linked line that asks to sign up; a shorter one may be a name in a list; chosen."""
_AD_WORDS = 12
"""Words of a line that says an advertisement interrupts; counted at most 8 in eight languages."""
_BOX = 70
"""Words of a box with a form for an address; a longer one is more than that."""


class StoryStructure:
    """The blocks that were voted for, and what structure makes of them; `kept` is changed."""

    def __init__(self, layout: PageLayout, kept: list[bool]) -> None:
        self._layout = layout
        self._kept = kept
        self._count()

    def settle(self, titles: tuple[str, ...], *, forum: bool) -> None:
        """Apply all rules; in a thread of a forum only those that add."""
        if not any(self._kept):
            return
        if not forum:
            for first, end in OtherStories(self._layout, self._kept).found(titles):
                self._set(first, end, False)
            self._drop_consent(titles)
            self._drop_boxes()
        self._keep_code(titles)
        self._settle_lists()
        self._keep_tables()
        self._keep_posts()
        self._keep_headings()
        if not forum:
            without_tail(self._layout, self._kept)

    def _count(self) -> None:
        blocks = self._layout.blocks
        said = [b.words if k else 0 for b, k in zip(blocks, self._kept, strict=True)]
        self._said = [0, *accumulate(said)]
        self._words = [0, *accumulate(block.words for block in blocks)]
        places = [place for place, keep in enumerate(self._kept) if keep]
        self._begin = places[0] if places else 0
        self._last = places[-1] if places else -1
        self._story = self._story_element()

    def _story_element(self) -> int:
        """Return the smallest element that holds nine tenths of what is kept."""
        layout = self._layout
        if self._last < 0:
            return 0
        best = max(
            (place for place, keep in enumerate(self._kept) if keep),
            key=lambda place: layout.blocks[place].words,
        )
        number = layout.blocks[best].element
        while number and self._kept_words(number) < 0.9 * self._said[-1]:
            number = layout.parents[number]
        return number

    def _kept_words(self, number: int) -> int:
        return self._said[self._layout.end[number]] - self._said[self._layout.first[number]]

    def _all_words(self, number: int) -> int:
        return self._words[self._layout.end[number]] - self._words[self._layout.first[number]]

    def _set(self, first: int, end: int, keep: bool) -> None:
        changed = False
        for place in range(first, end):
            if self._kept[place] != keep:
                self._kept[place] = keep
                changed = True
        if changed:
            self._count()

    def _within(self, number: int, furniture: int, tags: int = _FURNITURE_TAGS) -> bool:
        """Return whether an element is in the story, in no furniture of it."""
        layout = self._layout
        first, end = layout.first[number], layout.end[number]
        own = self._kept_words(number)
        around = number
        while True:
            if around != number and self._kept_words(around) > own:
                break
            if around and not own and ((layout.classes[around] & furniture and around != number)
                                       or layout.tags[around] & tags):  # fmt: skip
                return False
            if not around:
                return False
            around = layout.parents[around]
        story = self._story
        inside = layout.first[story] <= layout.first[around] and (
            layout.end[around] <= layout.end[story]
        )
        if self._begin <= first and end <= self._last + 1:
            return inside or around == story
        near = self._near(first, end)
        return near and (inside or around == story)

    def _near(self, first: int, end: int) -> bool:
        """Do only a few short blocks part a range from what is kept?"""
        before = range(max(first - 3, 0), first)
        after = range(end, min(end + 3, len(self._kept)))
        return any(self._kept[place] for place in (*before, *after))

    # What is added

    def _keep_code(self, titles: tuple[str, ...]) -> None:
        layout = self._layout
        wanted = [
            number
            for number, node in enumerate(layout.nodes)
            if node.tag == "pre" and layout.end[number] > layout.first[number]
        ]
        headline = headline_above(layout, self._begin, titles)
        for number in wanted:
            first, end = layout.first[number], layout.end[number]
            if all(self._kept[first:end]):
                continue
            if headline is not None and headline < first < self._begin:
                self._set(max(headline + 1, heading_above(layout, first)), end, True)
            elif self._within(number, COMMENTS):
                self._set(first, end, True)

    def _settle_lists(self) -> None:
        layout = self._layout
        beyond = 0
        for number, node in enumerate(layout.nodes):
            first, end = layout.first[number], layout.end[number]
            if node.tag not in ("ul", "ol", "dl") or end <= first or first < beyond:
                continue
            kept, words = self._kept_words(number), self._all_words(number)
            if kept > _STORY_SHARE * self._said[-1] and kept > 150:
                continue
            if kept == words and all(self._kept[first:end]):
                beyond = end
                continue
            verdict = self._list_verdict(number, kept, words)
            if verdict is not None:
                self._set(first, end, verdict)
                beyond = end

    def _list_verdict(self, number: int, kept: int, words: int) -> bool | None:
        layout = self._layout
        first, end = layout.first[number], layout.end[number]
        if kept:
            if not self._within(number, COMMENTS):
                return None
            share = kept / max(words, 1)
            if self._linked(first, end) > _LINKED and not layout.classes[number] & NOTES:
                return share >= 0.6 and not self._offers(first, end)
            return share >= _WHOLE_SHARE or (words <= _MOST_ADDED and self._between(first, end))
        if words > _MOST_ADDED or not self._within(number, _FURNITURE, _FURNITURE_TAGS | _ASIDE):
            return None
        if self._offers(first - 1, end) or layout.classes[number] & _FURNITURE:
            return None
        before = first > 0 and self._kept[first - 1]
        if not before:
            headed = first > 1 and self._kept[first - 2] and self._is_headed(first, end)
            return True if headed and not layout.blocks[first - 1].phrases & _OFFERS else None
        text = layout.blocks[first - 1].text
        if text.endswith((":", "：")) and len(text) > 8:
            return True
        if self._between(first, end):
            return True
        return True if self._is_headed(first, end) else None

    def _is_headed(self, first: int, end: int) -> bool:
        """Return whether a range, no list of links, is right below a heading within the story."""
        layout = self._layout
        heading = layout.kinds[layout.blocks[first - 1].element] in _HEADINGS
        inside = self._begin < first and end <= self._last
        return (
            heading and inside and self._linked(first, end) < 0.5 and not self._offers(first, end)
        )

    def _between(self, first: int, end: int) -> bool:
        """Return whether a range, no list of links, is between kept blocks of one element."""
        if first == 0 or end >= len(self._kept):
            return False
        held = self._kept[first - 1] and self._kept[end] and self._siblings(first - 1, end)
        return held and self._linked(first, end) < 0.5 and not self._offers(first, end)

    def _siblings(self, before: int, after: int) -> bool:
        """Do the blocks around a range stand in the same element, or right inside it?"""
        blocks, parents = self._layout.blocks, self._layout.parents
        one, other = blocks[before].element, blocks[after].element
        return bool({one, parents[one]} & {other, parents[other]})

    def _linked(self, first: int, end: int) -> float:
        blocks = self._layout.blocks[first:end]
        size = sum(len(block.text) for block in blocks)
        return sum(block.linked for block in blocks) / max(size, 1)

    def _offers(self, first: int, end: int) -> bool:
        """Do short lines of a range offer other things: stories, letters, shares?"""
        blocks = self._layout.blocks[max(first, 0) : end]
        return any(
            block.phrases & _OFFERS and block.words <= 8
            and kind_of_line(block.text) not in (None, "caption", "reading", "section")
            for block in blocks[:12]
        )  # fmt: skip

    def _keep_tables(self) -> None:
        layout = self._layout
        for number, node in enumerate(layout.nodes):
            first, end = layout.first[number], layout.end[number]
            if node.tag != "table" or end - first < 4 or all(self._kept[first:end]):
                continue
            words, kept = self._all_words(number), self._kept_words(number)
            if kept > _STORY_SHARE * self._said[-1]:
                continue
            if words > 2 * _MOST_ADDED or self._linked(first, end) > 0.6:
                continue
            before = any(self._kept[max(first - 2, 0) : first])
            after = any(self._kept[end : end + 2])
            if not (before and after) or not self._within(number, _FURNITURE):
                continue
            if is_data_table(node, table_rows(node)) and not self._offers(first, end):
                self._set(first, end, True)

    def _keep_posts(self) -> None:
        layout = self._layout
        for number, node in enumerate(layout.nodes):
            first, end = layout.first[number], layout.end[number]
            if node.tag != "blockquote" or end <= first or all(self._kept[first:end]):
                continue
            quoted = self._all_words(number) <= 600 and is_post(node)
            if quoted and self._within(number, COMMENTS | _classes("related")):
                self._set(first, end, True)

    def _keep_headings(self) -> None:
        """Keep a heading between kept blocks with what it heads."""
        layout = self._layout
        for place in range(len(self._kept) - 2, 0, -1):
            block = layout.blocks[place]
            if self._kept[place] or layout.kinds[block.element] not in _HEADINGS:
                continue
            if not (self._begin < place < self._last and self._kept[place + 1]):
                continue
            if block.words > 40 or block.phrases & _OFFERS:
                continue
            if kind_of_line(block.text) is None and self._heads(place):
                self._kept[place] = True
        self._count()

    def _heads(self, place: int) -> bool:
        layout = self._layout
        number = layout.blocks[place].element
        following = layout.blocks[place + 1]
        if not self._within(number, _FURNITURE):
            return False
        around = layout.parents[number]
        for _ in range(2):
            if layout.first[around] <= place + 1 < layout.end[around]:
                return layout.kinds[following.element] != 5
            around = layout.parents[around]
        return False

    # What goes

    def _drop_consent(self, titles: tuple[str, ...]) -> None:
        """Drop a notice on cookies, however long, where another story is left."""
        if any(_ON_COOKIES.search(title) for title in titles):
            return
        layout = self._layout
        beyond = 0
        for number, node in enumerate(layout.nodes):
            first, end = layout.first[number], layout.end[number]
            if first < beyond or not node.attrs or not self._kept_words(number):
                continue
            if not _is_consent(node.classes()):
                continue
            beyond = end
            if self._said[-1] - self._kept_words(number) >= _LEAST_STORY:
                self._set(first, end, False)

    def _drop_boxes(self) -> None:
        """Labels of advertisements, and boxes that ask for an address."""
        layout = self._layout
        for place, keep in enumerate(self._kept):
            block = layout.blocks[place]
            most = _RELATED_WORDS if block.linked else _AD_WORDS
            if keep and block.words <= most and self._interrupts(block):
                self._kept[place] = False
        numbers = {id(node): number for number, node in enumerate(layout.nodes)}
        root = layout.nodes[0]
        for node in root.listed():
            if node.tag == "input" and _asks_for_address(node):
                self._drop_box_of(node, numbers)
        for number, mask in enumerate(layout.classes):
            small = 0 < self._kept_words(number) <= _STORY_SHARE * self._said[-1]
            if mask & _ASKING and small and self._all_words(number) <= _BOX:
                first, end = layout.first[number], layout.end[number]
                asks = _ASKS if self._linked(first, end) else _phrases("signup")
                if any(b.phrases & asks for b in layout.blocks[first:end]):
                    self._set(first, end, False)
        self._count()

    def _interrupts(self, block: Block) -> bool:
        """Return whether a line announces an advertisement, asks to follow, or leads elsewhere."""
        kind = kind_of_line(block.text)
        if kind == "ad":
            return True
        if self._layout.kinds[block.element] not in _LINES:
            return False
        if (introduced := introduced_title(block.text)) is not None:
            return block.linked >= _INTRODUCED * len(introduced[1])
        if block.words > _AD_WORDS or block.text.endswith((":", "：")):
            return False  # A line that announces a list is the list's.
        if kind == "share":
            return True
        if kind == "signup" and block.linked >= _LINKED * len(block.text):
            return block.words >= _ASKING_WORDS
        return (kind == "related" or kind in _LINES_ELSEWHERE) and not block.linked

    def _drop_box_of(self, field: Node, numbers: dict[int, int]) -> None:
        box = None
        for around in field.ancestors():
            number = numbers.get(id(around))
            if number is None:
                continue
            if not number or self._all_words(number) > _BOX:
                break
            if self._kept_words(number) > 0.5 * self._said[-1]:
                break
            box = number
        if box is not None and self._kept_words(box):
            layout = self._layout
            self._set(layout.first[box], layout.end[box], False)


def _asks_for_address(field: Node) -> bool:
    kind, name = field.get("type").lower(), (field.get("name") + field.get("placeholder")).lower()
    return kind == "email" or (kind in ("", "text") and ("email" in name or "e-mail" in name))
