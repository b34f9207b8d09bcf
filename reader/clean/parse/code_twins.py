"""Listings that a page holds twice, and columns of numbers that stand beside a listing."""

from __future__ import annotations

import re
from itertools import pairwise

from reader.clean.parse.bounded_text import brief_text
from reader.clean.parse.code_text import GUTTER_CLASS, plain_text
from reader.clean.parse.tree import Node

_LEVELS = 4
"""Elements upwards from a listing in which its twin may stand; chosen."""
_BESIDE = 200
"""Characters of labels and buttons that may stand around two copies of one listing; chosen."""
_LONGEST_GUTTER = 6_000
"""Characters of a column of numbers: of a thousand lines."""
_COUNT = re.compile(r"\s*\d{1,5}(?:\s+\d{1,5})*\s*")


def without_twins(listings: list[Node], language: str) -> None:
    """Leave one of two equal listings side by side, with the language that either names.

    Highlighters keep the source beside what they draw: in a field to copy from, or hidden.
    """
    for listing in listings:
        if _is_hidden(listing):
            _uncover_source(listing)
    for one, other in pairwise(listings):
        if one.parent is None or other.parent is None or not _same(one, other):
            continue
        around = _common(one, other)
        size = len(plain_text(other))
        if around is None or len(brief_text(around, 2 * size + 2 * _BESIDE)) > 2 * size + _BESIDE:
            continue
        attrs = {**one.attrs, **other.attrs}
        kept, gone = (one, other) if _is_hidden(other) else (other, one)
        if language in attrs:
            kept.attrs = {**kept.attrs, language: attrs[language]}
        gone.detach()


def without_gutters(listings: list[Node]) -> None:
    """Take away the column of numbers that stands right beside a listing."""
    for listing in listings:
        for beside in _neighbours(listing):
            if beside.tag in ("pre", "p", "h1", "h2", "h3", "table"):
                continue
            text = brief_text(beside, _LONGEST_GUTTER)
            if not text or not _COUNT.fullmatch(text):
                continue
            numbers = [int(number) for number in text.split()]
            counted = all(b == a + 1 for a, b in pairwise(numbers))
            lines = plain_text(listing).strip("\n").count("\n") + 1
            named = GUTTER_CLASS.search(beside.classes()) is not None
            if counted and (named or (len(numbers) > 1 and abs(len(numbers) - lines) <= 1)):
                beside.detach()


def _is_hidden(listing: Node) -> bool:
    return "hidden" in listing.attrs or "none" in listing.get("style")


def _uncover_source(listing: Node) -> None:
    """Show a hidden source in place of what a highlighter drew of it in plain elements."""
    for beside in _neighbours(listing):
        if beside.tag in ("div", "figure", "span") and _same(beside, listing):
            beside.detach()
            listing.attrs = {
                name: value
                for name, value in listing.attrs.items()
                if name not in ("hidden", "style")
            }
            return


def _same(one: Node, other: Node) -> bool:
    left, right = "".join(plain_text(one).split()), "".join(plain_text(other).split())
    return len(left) > 8 and left == right


def _common(one: Node, other: Node) -> Node | None:
    near = [around for _, around in zip(range(_LEVELS), one.ancestors(), strict=False)]
    far = [around for _, around in zip(range(_LEVELS), other.ancestors(), strict=False)]
    return next((around for around in near if any(around is item for item in far)), None)


def _neighbours(listing: Node) -> list[Node]:
    """Return the elements right before and behind a listing, or behind what holds it alone."""
    found: list[Node] = []
    node = listing
    for _ in range(2):
        if node.parent is None:
            break
        siblings = [c for c in node.parent.children if isinstance(c, Node) or c.strip()]
        place = next((n for n, child in enumerate(siblings) if child is node), 0)
        near = (*siblings[max(place - 1, 0) : place], *siblings[place + 1 : place + 2])
        found += [child for child in near if isinstance(child, Node)]
        if len(siblings) > 1:
            break
        node = node.parent
    return found
