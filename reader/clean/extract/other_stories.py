"""Other stories on the page of one: the next article, loaded behind it, or hidden in the page."""

from __future__ import annotations

import re
from functools import cache

from reader.clean.extract.blocks import LEAF_KINDS, Block, PageLayout
from reader.clean.lexicon.class_words import CLASS_KINDS, class_mask
from reader.clean.lexicon.line_kinds import folded_line, kind_of_line
from reader.clean.parse.tree import Node
from reader.words.phrase_files import phrases

_PROSE = 12
"""Words from which a block counts as prose."""
_OWN_PROSE = 80
"""Words of kept prose from which an element is an article of its own; chosen."""
_MARKED_PROSE = 40
"""Words of prose from which an element that is marked up as an article is one; chosen."""
_MOST_OTHERS = 3
"""Other articles on a page; with more it is an index or a thread, and all stay."""
_SECTIONS = re.compile(
    r"(?<![a-z])(?:cell|section|chapter|step|part|slide|entry|question)(?![a-z])"
)
_NEXT = re.compile(
    r"(?<![a-z])(?:(?:next|infinite|auto-?load\w*|upcoming)[-_]?(?:article|story|post)|"
    r"infinite[-_]?scroll[-_]{0,2}(?:item|article|story|post)|"
    r"(?:article|story|post)[-_]{0,2}(?:next(?![-_]+[a-z])|infinite)|next[-_]?read|read[-_]?next)"
    r"(?![a-z])"
)
"""Names of an article that a page loads behind its own; `post-next-steps` is a part of this one."""
_ADDRESS = re.compile(r"data-(?:[a-z]+-)*(?:article|story|post)-?(?:url|id)")
"""Attributes by which a page knows the address or number of a story that it loads behind."""
_ARTICLE_TYPE = re.compile(
    r"(?:schema\.org/|schema:|\A)(?:\w*Article|BlogPosting|Recipe)\b", re.IGNORECASE
)
_COMMENTS = 1 << CLASS_KINDS.index("comment")
_META = 1 << CLASS_KINDS.index("meta")
_AUTHOR = 1 << CLASS_KINDS.index("author")
_RELATED = 1 << CLASS_KINDS.index("related")
_YEAR = re.compile(r"(?:19|20)\d{2}")
_DATE_WORDS = 12
"""Words of a line with the date and the author of an article; chosen."""
_LABEL_WORDS = 4
"""Words of a line that says that the next story begins; chosen."""
_MOST_HEADS = 40
"""First headings of a page; one with more is an index."""
_HEADLINES = (LEAF_KINDS["h1"], LEAF_KINDS["h2"])
_LINKED = 0.8
"""Share of a headline that is linked where it is a link as a whole; blanks do not count."""
_ABOVE = 4
"""Blocks (kicker, label, date) that may stand above a headline in its article; chosen."""
_BYLINE_BLOCKS = 3
"""Blocks behind a headline in which a date says that it heads an article; chosen."""


@cache
def _next_labels() -> frozenset[str]:
    return frozenset(folded_line(phrase) for _, phrase in phrases("next_story"))


def _says_next(line: str) -> bool:
    return folded_line(line) in _next_labels()


class OtherStories:
    """Finds elements behind the story that are articles with a headline of their own."""

    def __init__(self, layout: PageLayout, kept: list[bool]) -> None:
        self._layout = layout
        self._kept = kept

    def found(self, titles: tuple[str, ...]) -> list[tuple[int, int]]:
        """Return the first and end blocks of other stories; none where it is an index."""
        layout = self._layout
        heads = [n for n, kind in enumerate(layout.kinds)
                 if kind == _HEADLINES[0] and layout.end[n] > layout.first[n]]  # fmt: skip
        main = self._main(heads, titles)
        if main is None or len(heads) > _MOST_HEADS:
            return []
        words = {main: layout.blocks[layout.first[main]].text.casefold()}
        others: dict[tuple[int, int], None] = {}
        apart = self._heads_of_others()
        for head in (*heads, *self._marked_heads(), *apart):
            said = layout.blocks[layout.first[head]].text.casefold()
            if said == words[main] or head <= main:
                continue
            other = self._parted(head, main, headed=True)
            own = self._parted(main, head)
            if other is None or own is None:
                continue
            first = layout.kinds[head] == _HEADLINES[0]
            before = self._is_prose(range(layout.first[main], layout.first[other]), _OWN_PROSE)
            called = layout.nodes[head].attrs
            named = "headline" in f"{called.get('itemprop')} {called.get('property')}".split()
            whole = before and (
                (first and (self._is_dated(head) or self._is_marked(other)))
                or (named and self._holds_article(other))
            )
            story = self._is_story(other, head) or (
                head in apart and self._has_prose(other, _MARKED_PROSE, voted=False)
            )
            linked = before and head in apart and self._is_linked_story(head, other)
            if story and (whole or linked or self._is_main(own, main)):
                others[layout.first[other], layout.end[other]] = None
            elif other == head and first and before and self._is_signed(head):
                end = self._end_behind(head, heads)
                if self._is_prose(range(layout.first[head], end), _MARKED_PROSE, voted=False):
                    others[layout.first[head], end] = None
        for other in (*self._named(main), *self._announced(main)):
            others[layout.first[other], layout.end[other]] = None
        for place in self._labelled(main):
            others[place, layout.end[layout.parents[layout.blocks[place].element]]] = None
        return list(others) if len(others) <= _MOST_OTHERS else []

    def _main(self, heads: list[int], titles: tuple[str, ...]) -> int | None:
        """Return the story's headline: the first heading that is like a title, or the first one.

        Old pages have it as a second heading; then it must be all of a title's beginning.
        """
        layout = self._layout
        second = [n for n, kind in enumerate(layout.kinds)
                  if kind == _HEADLINES[1] and layout.end[n] > layout.first[n]]  # fmt: skip
        said = {n: layout.blocks[layout.first[n]].text.casefold() for n in (*heads, *second)}
        for title in dict.fromkeys(title.casefold() for title in titles):
            for n in heads:
                if said[n] in title or title in said[n]:
                    return n
            for n in second:
                if title.startswith(said[n]):
                    return n
        return heads[0] if heads else None

    def _labelled(self, main: int) -> list[int]:
        """Places of lines that say that the next story begins, with a headline and its prose."""
        layout = self._layout
        blocks = layout.blocks
        last = max((place for place, keep in enumerate(self._kept) if keep), default=0)
        found = []
        for place in range(layout.end[main], last):
            element = blocks[place].element
            end = layout.end[layout.parents[element]]
            if blocks[place].words <= _LABEL_WORDS and _says_next(blocks[place].text):
                headed = layout.kinds[blocks[place + 1].element] in _HEADLINES
                before = self._is_prose(range(layout.first[main], place), _OWN_PROSE)
                whole = end > last - _BYLINE_BLOCKS
                if headed and before and whole and self._speaks(place, end):
                    found.append(place)
        return found[:1]

    def _is_linked_story(self, head: int, other: int) -> bool:
        """Is a headline a link to another page, with a byline or below a label of more to read?"""
        layout = self._layout
        if not self._leads_elsewhere(head):
            return False
        place = layout.first[other] - 1
        labelled = place >= 0 and kind_of_line(layout.blocks[place].text) == "related"
        return (
            self._is_signed(head)
            or (labelled and self._is_marked(other))
            or self._leads_on(head, other)
        )

    def _leads_on(self, head: int, other: int) -> bool:
        """Return whether a part ends with "Read more", which leads where its headline leads."""
        layout = self._layout
        last = layout.blocks[layout.end[other] - 1]
        link = last.holder.find("a")
        title = self._link_of(head)
        return (
            link is not None
            and title is not None
            and link.get("href").strip() == title.get("href").strip()
            and kind_of_line(last.text) == "related"
        )

    def _heads_of_others(self) -> list[int]:
        """Second headlines with a date, or that are links as a whole, where there are few."""
        layout = self._layout
        found = [n for n, kind in enumerate(layout.kinds)
                 if kind == _HEADLINES[1] and layout.end[n] > layout.first[n]
                 and (self._leads_elsewhere(n) or self._is_dated(n))]  # fmt: skip
        return found if len(found) <= _MOST_OTHERS else []

    def _leads_elsewhere(self, head: int) -> bool:
        """Return whether a headline is a link to another page as a whole."""
        block = self._layout.blocks[self._layout.first[head]]
        link = self._link_of(head)
        return (
            link is not None
            and block.linked >= _LINKED * len(block.text)
            and link.get("href").strip()[:1] not in ("", "#")
        )

    def _link_of(self, head: int) -> Node | None:
        """Return the link in a headline, or around it."""
        node = self._layout.nodes[head]
        around = node.parent
        return around if around is not None and around.tag == "a" else node.find("a")

    def _is_signed(self, head: int) -> bool:
        """Return whether a date, or a short line that is called an author's, follows at once."""
        layout = self._layout
        begin = layout.end[head]
        return self._is_dated(head) or any(
            block.words <= _DATE_WORDS and self._called(block) & _AUTHOR
            for block in layout.blocks[begin : begin + _BYLINE_BLOCKS]
        )

    def _called(self, block: Block) -> int:
        """Return what the names of a block's element, and of the elements in its line, say."""
        said = self._layout.classes[block.element]
        for place in block.places:
            child = block.holder.children[place]
            if isinstance(child, Node) and child.attrs:
                said |= class_mask(child.classes())
        return said

    def _end_behind(self, head: int, heads: list[int]) -> int:
        """Return the end of what a headline without an element of its own heads."""
        layout = self._layout
        following = (layout.first[n] for n in heads if n > head)
        return min([layout.end[layout.parents[head]], *following])

    def _announced(self, main: int) -> list[int]:
        """Elements that say by their name and their first line that other stories follow."""
        layout = self._layout
        return [
            n
            for n, mask in enumerate(layout.classes)
            if (mask & _RELATED or self._is_label_over_headline(n))
            and layout.first[main] < layout.first[n] < layout.end[n]
            and kind_of_line(layout.blocks[layout.first[n]].text) == "related"
            and layout.nodes[n].find("h2", "h3", "h4") is not None
            and self._has_prose(n, _MARKED_PROSE, voted=False)
            and self._is_prose(range(layout.first[main], layout.first[n]), _OWN_PROSE)
        ]

    def _is_label_over_headline(self, number: int) -> bool:
        """Return whether the last element of a story begins with a heading right below another.

        The upper one is then a label, not the beginning of a section.
        """
        layout = self._layout
        first, end = layout.first[number], layout.end[number]
        headings = range(_HEADLINES[0], LEAF_KINDS["h6"] + 1)
        return (
            end - first > 2
            and all(layout.kinds[layout.blocks[place].element] in headings
                    for place in (first, first + 1))
            and not any(keep and block.words >= _PROSE for keep, block in
                        zip(self._kept[end:], layout.blocks[end:], strict=True))
        )  # fmt: skip

    def _named(self, main: int) -> list[int]:
        """Elements that are called the next article and hold a headline and its prose."""
        layout = self._layout
        return [
            n
            for n, node in enumerate(layout.nodes)
            if node.attrs
            and layout.first[n] > layout.first[main]
            and (_NEXT.search(node.classes()) or self._is_called_another(n, main))
            and node.find("h1", "h2", "h3") is not None
            and self._speaks(layout.first[n], layout.end[n])
        ]

    def _is_called_another(self, number: int, main: int) -> bool:
        """Has a part with a first headline an address of its own, or a label of more to read?"""
        layout = self._layout
        node = layout.nodes[number]
        own = any(name.startswith("data-") and _ADDRESS.fullmatch(name) for name in node.attrs)
        label = node.get("aria-label")
        following = bool(label) and _says_next(label)
        labelled = following or (bool(label) and kind_of_line(label) == "related")
        if not own and not labelled:
            return False
        first = layout.first[number]
        heads = _HEADLINES if following else _HEADLINES[:1]
        headed = any(layout.kinds[n] in heads
                     for n in range(number, len(layout.nodes))
                     if first <= layout.first[n] <= first + _ABOVE
                     and layout.first[n] < layout.end[n] <= layout.end[number])  # fmt: skip
        return headed and self._is_prose(range(layout.first[main], first), _OWN_PROSE)

    def _marked_heads(self) -> list[int]:
        """Second headlines that begin an `article`, where the page has few of those."""
        layout = self._layout
        articles = [n for n, node in enumerate(layout.nodes)
                    if self._is_marked(n) and layout.end[n] > layout.first[n]
                    and not layout.classes[n] & _COMMENTS]  # fmt: skip
        if not 1 <= len(articles) <= 1 + _MOST_OTHERS:
            return []
        spans = [(layout.first[n], layout.end[n]) for n in articles]
        return [n for n, kind in enumerate(layout.kinds)
                if kind == _HEADLINES[1] and layout.end[n] > layout.first[n]
                and any(a <= layout.first[n] < min(b, a + _ABOVE + 1) for a, b in spans)
                ]  # fmt: skip

    def _is_marked(self, number: int) -> bool:
        node = self._layout.nodes[number]
        if node.tag == "article":
            return True
        kind = node.get("itemtype") or node.get("typeof")
        return bool(kind) and _ARTICLE_TYPE.search(kind) is not None

    def _parted(self, head: int, from_other: int, *, headed: bool = False) -> int | None:
        """Return the largest element around a headline that does not hold the other one.

        With `headed` the headline stands at its beginning.
        """
        layout = self._layout
        place = layout.first[from_other]
        number, found = head, None
        while number and not layout.first[number] <= place < layout.end[number]:
            if headed and layout.first[head] - layout.first[number] > _ABOVE:
                break
            found = number
            number = layout.parents[number]
        return found

    def _is_main(self, number: int, head: int) -> bool:
        layout = self._layout
        if layout.nodes[number].tag in ("section", "td", "li"):
            return False
        return layout.first[head] - layout.first[number] <= _ABOVE and self._has_prose(
            number, _OWN_PROSE
        )

    def _is_story(self, number: int, head: int) -> bool:
        layout = self._layout
        node = layout.nodes[number]
        if layout.kinds[head] == _HEADLINES[1] or self._holds_article(number):
            return self._holds_article(number) and self._has_prose(
                number, _MARKED_PROSE, voted=False
            )
        if node.tag in ("section", "td", "li") or _SECTIONS.search(node.classes()):
            return self._is_dated(head) and self._has_prose(number, _MARKED_PROSE)
        return self._has_prose(number, _OWN_PROSE) or (
            self._is_dated(head) and self._has_prose(number, _MARKED_PROSE)
        )

    def _holds_article(self, number: int) -> bool:
        layout = self._layout
        first, end = layout.first[number], layout.end[number]
        return any(
            self._is_marked(n) and layout.first[n] <= first + _ABOVE
            for n in range(number, len(layout.nodes))
            if layout.first[n] >= first and layout.end[n] <= end and layout.end[n] > layout.first[n]
        )

    def _is_dated(self, head: int) -> bool:
        """Return whether a `time` follows a headline at once, as in the byline of an article."""
        layout = self._layout
        begin = layout.end[head]
        return (
            any(
                child is not None
                for number in range(head, min(head + 8, len(layout.nodes)))
                if begin <= layout.first[number] <= begin + _BYLINE_BLOCKS
                and layout.end[number] - layout.first[number] <= _BYLINE_BLOCKS
                for child in (layout.nodes[number].find("time"),)
            )
            or self._time_beside(head)
            or self._dated_line(begin)
        )

    def _dated_line(self, begin: int) -> bool:
        """Is one of the next blocks a short line that is called a date, with a year?"""
        layout = self._layout
        return any(
            block.words <= _DATE_WORDS
            and self._called(block) & _META
            and _YEAR.search(block.text) is not None
            for block in layout.blocks[begin : begin + _BYLINE_BLOCKS]
        )

    def _time_beside(self, head: int) -> bool:
        """Return whether a `time` without an element of its own follows a headline at once."""
        _, behind = self._layout.nodes[head].neighbours(0, _BYLINE_BLOCKS)
        return any(child.tag == "time" for child in behind)

    def _speaks(self, first: int, end: int) -> bool:
        """Was a paragraph voted for? What is called the next story needs no more to be one."""
        return any(self._kept[p] and self._layout.blocks[p].words >= _PROSE
                   for p in range(first, end))  # fmt: skip

    def _has_prose(self, number: int, least: int, *, voted: bool = True) -> bool:
        layout = self._layout
        return self._is_prose(range(layout.first[number], layout.end[number]), least, voted=voted)

    def _is_prose(self, places: range, least: int, *, voted: bool = True) -> bool:
        """Are there three paragraphs and so many words, of all or of what was voted for?"""
        blocks = self._layout.blocks
        said = [blocks[p].words for p in places if self._kept[p] or not voted]
        return sum(words >= _PROSE for words in said) >= 3 and sum(said) >= least
