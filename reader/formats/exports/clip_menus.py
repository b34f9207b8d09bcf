"""Menus of a page that was clipped whole: lines of nothing but links around the story."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin

from reader.model import Link

_BLOCKS = ("p", "li", "div", "td", "th", "dt", "dd", "pre", "blockquote", "figcaption",
           "h1", "h2", "h3", "h4", "h5", "h6")  # fmt: skip
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_LEAST_LINKS = 5
"""Links before or after the story from which on they are a menu; an author sets fewer."""
_PROSE = 80
"""Characters outside of links from which on a block is part of the story."""
_LONGEST_ENTRY = 80
"""Characters of an entry of a menu; a longer link is a teaser or a source."""
_LINKED = 0.9
"""Share of a block's characters that are in links, of a menu's entry."""


@dataclass(frozen=True, slots=True)
class StrippedClip:
    """A clip without its menus: its HTML, the words above the story, the links below it."""

    html: str
    left_out: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()


def without_menus(html: str, address: str | None) -> StrippedClip:
    """Take the menus off a clipped page of this address; one without any stays as it is.

    Only lines before the first and after the last passage of prose are taken, and only where they
    are links alone; a list below a heading, such as an author's sources, stays.
    """
    if html.count("<a ") < _LEAST_LINKS:
        return StrippedClip(html)
    from bs4 import BeautifulSoup

    soup = BeautifulSoup(html, "lxml")
    blocks = list(_blocks(soup))
    prose = [n for n, block in enumerate(blocks) if _length(block) - _linked(block) >= _PROSE]
    if not prose:
        return StrippedClip(html)
    above = _menu(blocks[: prose[0]])
    below = _menu(_before_heading(blocks[prose[-1] + 1 :]))
    if not above and not below:
        return StrippedClip(html)
    left_out = tuple(block.get_text(" ", strip=True) for block in above)
    links = tuple(
        Link(title, urljoin(address or "", str(link["href"])))
        for block in below
        for link in block.select("a[href]")
        if (title := link.get_text(" ", strip=True))
    )
    for block in (*above, *below):
        _take_off(block)
    return StrippedClip((soup.body or soup).decode_contents(), left_out, links)


def _blocks(soup: Any) -> Iterator[Any]:
    """Yield the blocks with words that hold no other blocks, in their order."""
    for block in soup.find_all(_BLOCKS):
        if block.find(_BLOCKS) is None and block.get_text(strip=True):
            yield block


def _menu(blocks: list[Any]) -> list[Any]:
    """Return the blocks of nothing but links; none where they are too few for a menu."""
    found = [
        block
        for block in blocks
        if block.name not in _HEADINGS
        and _linked(block) >= _LINKED * _length(block)
        and all(len(link.get_text(strip=True)) <= _LONGEST_ENTRY for link in block.find_all("a"))
    ]
    return found if sum(len(block.find_all("a")) for block in found) >= _LEAST_LINKS else []


def _before_heading(blocks: list[Any]) -> list[Any]:
    heading = next((n for n, block in enumerate(blocks) if block.name in _HEADINGS), len(blocks))
    return blocks[:heading]


def _length(block: Any) -> int:
    """Return the letters and digits of a block: bars and dots between links are none."""
    return sum(map(str.isalnum, block.get_text()))


def _linked(block: Any) -> int:
    return sum(sum(map(str.isalnum, link.get_text())) for link in block.find_all("a"))


def _take_off(block: Any) -> None:
    """Take a block out, and what around it is empty then."""
    around = block.parent
    block.decompose()
    while around is not None and around.name not in ("body", "[document]"):
        if next(around.stripped_strings, "") or around.find("img") is not None:
            return
        around, empty = around.parent, around
        empty.decompose()
