"""Links to other stories that a page offers around its own: Related, Latest, Most read."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache

from reader.clean.extract.blocks import TAG_KINDS, Block, PageLayout
from reader.clean.extract.extraction import Extraction, is_heading
from reader.clean.lexicon.class_words import CLASS_KINDS, remembered
from reader.clean.lexicon.line_kinds import introduced_title, kind_of_line
from reader.clean.metadata.dates import parse_date
from reader.clean.parse.tree import Node
from reader.clean.parse.urls import absolute, host
from reader.clean.render.story_text import count_words
from reader.model import Link
from reader.words.phrase_files import alternatives

_RELATED = 1 << CLASS_KINDS.index("related")
_NAV_CLASS = 1 << CLASS_KINDS.index("nav")
_NAV, _FOOTER, _HEADER = (1 << TAG_KINDS.index(name) for name in ("nav", "footer", "header"))
_STORY = 1 << TAG_KINDS.index("article") | 1 << TAG_KINDS.index("main")
_UTILITY = re.compile(
    r"/(?:tags?|categor(?:y|ies|ia|ie)|topics?|themen?|authors?|autor(?:en|es)?|people|profile|login|"
    r"log-in|signin|register|subscri\w+|newsletters?|abo|search|suche|privacy\S*|terms\S*|cookies?\S*|"
    r"impressum|contact\S*|about(?:-us)?|account|help|faq|feed|rss|cart|shop|jobs?|careers|products?|stellen\w*|naturecareers|"
    r"advertis\w+|sitemap|hashtag|users?)(?:/|$|\?|\.)|/wp-login|intent/tweet|sharer|/share\b",
    re.IGNORECASE,
)
_SOCIAL = re.compile(
    r"(?:facebook|twitter|instagram|pinterest|linkedin|whatsapp|telegram|reddit|tiktok|tumblr|"
    r"weibo|vk|xing|flipboard|bsky|threads|youtube|apple|play\.google|amazon|amzn)\.\w+$|^x\.com$|^t\.me$"
)
_SLUG = re.compile(r"[^/]+[-_][^/]+[-_][^/]+|\d{4,}|\.s?html?$|\.php")
_FEWEST_WORDS = 4
"""Words of a title under a related heading."""
_FEWEST_UNNAMED = 6
"""Words of a title that stands under no heading."""
_MOST_WORDS = 40
"""Words of a title; longer ones are prose."""
_LEAST_GROUP = 3
"""Links that make a group without a heading."""
_CARD_LEVELS = 5
"""Elements upwards in which the card around a link is looked for; chosen."""
_PLACE_LEVELS = 7
"""Elements upwards in which a link's place on the page is looked for; chosen."""
_MOST_LINKS = 120
"""Links of one element that are read, to stay linear."""
_TURNED = -1
"""Mark of a link that turns to another page of the story."""


@dataclass(slots=True)
class _LinkOffer:
    """One address that is offered, with all the blocks that lead to it."""

    url: str
    blocks: list[int] = field(default_factory=list)
    titles: list[tuple[int, str]] = field(default_factory=list)
    element: int = 0


def related_links(extraction: Extraction, url: str | None, base: str | None) -> tuple[Link, ...]:
    """Return the links to other stories in the page's own blocks, in the page's order."""
    return tuple(_Finder(extraction, url, base).links())


class _Finder:
    """Looks through the blocks that are not the story's."""

    def __init__(self, extraction: Extraction, url: str | None, base: str | None) -> None:
        self._layout: PageLayout = extraction.layout
        self._kept = extraction.kept
        self._own = _bare(url) if url else ""
        self._base = base
        self._places: dict[int, str | None] = {}
        self._menus = self._inherited_menus()

    def links(self) -> Iterator[Link]:
        """Yield what is offered in a named block, or in a group of its like."""
        offers = [offer for offer in self._offers().values() if self._story_like(offer)]
        groups = self._groups(offers)
        count = 0
        for offer in offers:
            title = _best_title(offer)
            place = self._place(offer.element, offer.blocks[0])
            introduced = any(mark <= 0 for mark, _ in offer.titles)
            unnamed = place is None and not introduced
            if unnamed and (
                groups[offer.url] < _LEAST_GROUP or count_words(title) < _FEWEST_UNNAMED
            ):
                continue
            teaser, published = self._card(offer, title)
            yield Link(title, offer.url, "related", teaser, published, place or "")
            count += 1
            if count >= _MOST_LINKS:
                return

    def _offers(self) -> dict[str, _LinkOffer]:
        offers: dict[str, _LinkOffer] = {}
        for number, block in enumerate(self._layout.blocks):
            if self._kept[number]:
                continue
            menu = self._menus[block.element]
            for href, text, mark in self._anchors(number):
                if menu and mark != _TURNED:
                    continue
                address = absolute(href, self._base)
                if address is None or (bare := _bare(address)) == self._own:
                    continue
                if not self._sound(address):
                    continue
                offer = offers.setdefault(bare, _LinkOffer(address, element=block.element))
                offer.blocks.append(number)
                if text:
                    offer.titles.append((mark, text))
        return offers

    def _anchors(self, number: int) -> Iterator[tuple[str, str, int]]:
        """Address, words and worth (0 is best) of the links of a block."""
        block = self._layout.blocks[number]
        heading = is_heading(self._layout, block)
        introduced = introduced_title(block.text) if block.words < 60 else None
        for place in block.places:
            child = block.holder.children[place]
            if isinstance(child, Node):
                for node in child.walk():
                    if node.tag == "a" and (href := node.get("href")):
                        text = node.text()
                        if _turns(node):
                            yield href, _turn_label().sub("", text), _TURNED
                        elif introduced and text and text in block.text:
                            yield href, introduced[1] if text == block.text else text, 0
                        else:
                            yield href, text, 1 if heading else 2
        around = block.holder
        for _ in range(_CARD_LEVELS):
            if around.tag == "a" and (href := around.get("href")):
                if _turns(around):
                    yield href, _turn_label().sub("", block.text), _TURNED
                else:
                    yield href, block.text, 1 if heading else 2
                return
            if around.parent is None:
                return
            around = around.parent

    def _sound(self, address: str) -> bool:
        name = host(address)
        path = address.split("//", 1)[-1].partition("/")[2]
        return (
            bool(path.strip("/")) and not _SOCIAL.search(name) and not _UTILITY.search("/" + path)
        )

    def _story_like(self, offer: _LinkOffer) -> bool:
        if not offer.titles:
            return False
        title = _best_title(offer)
        words = count_words(title)
        if not _FEWEST_WORDS <= words <= _MOST_WORDS or kind_of_line(title) in ("share", "signup"):
            return False
        path = offer.url.split("//", 1)[-1].partition("/")[2]
        introduced = any(mark <= 0 for mark, _ in offer.titles)
        return introduced or words >= 6 or bool(_SLUG.search(path))

    def _groups(self, offers: list[_LinkOffer]) -> dict[str, int]:
        """How many offers stand in the same list or grid as each of them."""
        sizes: dict[int, set[str]] = {}
        around: dict[str, list[int]] = {}
        for offer in offers:
            number = offer.element
            chain = []
            for _ in range(_CARD_LEVELS):
                number = self._layout.parents[number]
                chain.append(number)
                sizes.setdefault(number, set()).add(offer.url)
            around[offer.url] = chain
        return {url: max((self._group(n, sizes) for n in chain), default=0)
                for url, chain in around.items()}  # fmt: skip

    def _group(self, number: int, sizes: dict[int, set[str]]) -> int:
        first, end = self._layout.first[number], self._layout.end[number]
        if any(self._kept[first:end]):
            return 0
        return len(sizes[number])

    def _place(self, element: int, block: int) -> str | None:
        """Return the heading or the class that says what the block of links is.

        None for nothing.
        """
        number = element
        for _ in range(_PLACE_LEVELS):
            named = self._named(number)
            if named is not None:
                return named
            first, end = self._layout.first[number], self._layout.end[number]
            if any(self._kept[first:end]) or number == 0:
                break
            number = self._layout.parents[number]
        for before in range(block - 1, max(block - 4, -1), -1):
            text = self._layout.blocks[before].text
            if len(text) < 80 and kind_of_line(text) == "related":
                return text.strip(" :")
            if self._kept[before]:
                break
        return None

    def _named(self, number: int) -> str | None:
        if number in self._places:
            return self._places[number]
        found: str | None = None
        layout = self._layout
        first, end = layout.first[number], layout.end[number]
        if end > first and not any(self._kept[first:end]):
            text = _first_line(layout.blocks[first])
            if len(text) < 80 and kind_of_line(text) == "related":
                introduced = introduced_title(text)
                found = (introduced[0] if introduced else text).strip(" :")
            elif layout.classes[number] & _RELATED:
                short = is_heading(layout, layout.blocks[first]) and len(text) < 50
                found = text if short and not layout.blocks[first].linked else ""
        self._places[number] = found
        return found

    def _card(self, offer: _LinkOffer, title: str) -> tuple[str, str | None]:
        """Teaser and date out of the smallest element around that offers nothing else."""
        number = offer.element
        mine = set(offer.blocks)
        blocks = self._layout.blocks
        card = range(offer.blocks[0], offer.blocks[-1] + 1)
        for _ in range(_CARD_LEVELS):
            first, end = self._layout.first[number], self._layout.end[number]
            others = any(blocks[n].links and n not in mine for n in range(first, end))
            if others or any(self._kept[first:end]) or end - first > 10:
                break
            card = range(first, end)
            number = self._layout.parents[number]
        teaser, published = "", None
        for place in card:
            text = blocks[place].text
            if text == title or (title in text and len(text) < len(title) + 12):
                continue
            if published is None and len(text) < 60:
                published = parse_date(text)
            if (
                not teaser
                and blocks[place].words >= 6
                and not is_heading(self._layout, blocks[place])
            ):
                teaser = text[:400]
        return teaser, published

    def _inherited_menus(self) -> list[bool]:
        layout = self._layout
        found = [False] * len(layout.nodes)
        inside = [0] * len(layout.nodes)
        first = next((n for n, keep in enumerate(self._kept) if keep), 0)
        for number in range(1, len(found)):
            around = layout.parents[number]
            inside[number] = inside[around] | layout.tags[number]
            # The footer of an article often holds what to read next.
            foot = layout.tags[number] & _FOOTER and not inside[around] & _STORY
            head = layout.end[number] <= first and (
                layout.classes[number] & _NAV_CLASS
                or (layout.tags[number] & _HEADER and not inside[around] & _STORY)
            )
            menu = layout.tags[number] & _NAV or foot or head
            if (
                menu
                and layout.classes[number] & _RELATED
                and not layout.classes[number] & _NAV_CLASS
            ):
                menu = False
            found[number] = bool(menu) or found[around]
        return found


def _first_line(block: Block) -> str:
    """Return the text of a block up to its first line break; old pages make lists of them."""
    parts: list[str] = []
    for place in block.places:
        child = block.holder.children[place]
        if isinstance(child, Node) and child.tag == "br":
            if said := " ".join("".join(parts).split()):
                return said
        else:
            parts.append(child if isinstance(child, str) else child.text())
    return block.text


def _turns(link: Node) -> bool:
    """Return whether a link turns to the story before or after this one."""
    if {"prev", "next"} & set(link.get("rel").lower().split()):
        return True
    around = link.parent
    names = link.classes() + (around.classes() if around is not None else "")
    return names.strip() != "" and _turning()(names)


def _best_title(offer: _LinkOffer) -> str:
    """Return the title of a card: its heading, or the longest link text that is no teaser."""
    usable = [pair for pair in offer.titles if count_words(pair[1]) <= _MOST_WORDS] or offer.titles
    best = min(mark for mark, _ in usable)
    return max((text for mark, text in usable if mark == best), key=len)


def _bare(address: str) -> str:
    return re.sub(r"^https?://(?:www\.)?|[?#].*$", "", address).rstrip("/")


@cache
def _turning() -> Callable[[str], bool]:
    named = rf"(?:^|[\s_-])(?:{alternatives('page_turn')})(?:$|[\s_-])"
    return remembered(re.compile(named, re.IGNORECASE))


@cache
def _turn_label() -> re.Pattern[str]:
    """Return the pattern of what such a link says before the title of its story."""
    words = rf"(?:{alternatives('page_turn')})(?:\s+(?:{alternatives('turned_story')}))?(?![^\W_])"
    whole = rf"[上下前后後]一?[篇条條则页頁]|{alternatives('turn_whole')}"
    return re.compile(rf"^[\W_]*(?:{words}|{whole})\W*", re.IGNORECASE)
