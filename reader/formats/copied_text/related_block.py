"""Blocks of links to other stories inside a copied page: titles, teasers, dates."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

from reader.clean.lexicon.line_kinds import folded_line
from reader.formats.copied_text.copied_lines import TextLine
from reader.formats.copied_text.line_shape import cut_off, date_of, ends_sentence, weight
from reader.model import Link
from reader.words.phrase_files import phrases

_BULLET = re.compile(r"^\s*(?:[-*•‣◦▪·►▶»→–—]|#?\d{1,2}[.)]?(?=\s))\s*")
_LONG_TEASER = 420
"""Weight of a line from which on it is a paragraph, not a teaser. Tuned on copied texts."""
_LONGEST_TITLE = 230
"""Weight of the longest title of a related story. Tuned on copied texts."""
_SKIPPED = frozenset(
    ("ad", "menu", "consent", "reading", "section", "mark", "byline", "today", "caption", "tags")
)
_MOST = 100
"""Related stories kept of one text; more are a site's index."""


@dataclass(slots=True)
class _Item:
    title: str
    teaser: str = ""
    published: str | None = None
    url: str = ""
    closed: bool = False


@dataclass(slots=True)
class _RelatedBlock:
    place: str
    items: list[_Item] = field(default_factory=list)

    def links(self) -> list[Link]:
        return [
            Link(item.title, item.url, "related", item.teaser, item.published, self.place)
            for item in self.items[:_MOST]
        ]


@cache
def _link_words() -> frozenset[str]:
    return frozenset(folded_line(phrase) for _, phrase in phrases("copied_more"))


def read_block(
    lines: Sequence[TextLine], start: int, place: str, language: str | None, known: frozenset[str]
) -> tuple[list[Link], int]:
    """Read the items that begin at `start`; gives the links and the line after the block.

    `known` are folded titles that are none of another story (the story's own).
    """
    block = _RelatedBlock(place)
    number = start
    while number < len(lines):
        line = lines[number]
        if line.kind == "related":
            if folded_line(line.text) not in _link_words() or not block.items:
                break
        elif line.kind in ("comments", "footer", "signup", "share", "introduced"):
            break
        elif line.kind in ("date", "ago", "meta"):
            _date(block, line, language)
        elif line.kind == "url" and block.items:
            block.items[-1].url = block.items[-1].url or line.text
        elif line.kind not in _SKIPPED and not _take(block, lines, number, known):
            break
        number += 1
    return block.links(), number


def _date(block: _RelatedBlock, line: TextLine, language: str | None) -> None:
    if not block.items:
        return
    last = block.items[-1]
    for text, kind in line.parts or ((line.text, line.kind),):
        if kind == "date":
            last.published = last.published or date_of(text, language)
    last.closed = True


def _take(
    block: _RelatedBlock, lines: Sequence[TextLine], number: int, known: frozenset[str]
) -> bool:
    """Take a line of words as title, doubled title or teaser; False where the story goes on."""
    line = lines[number]
    last = block.items[-1] if block.items else None
    title = folded_line(line.text)
    if last is not None and title == folded_line(last.title):
        return True
    if title in known:
        return True
    if line.prose and goes_on(lines, number, last is not None and not last.teaser):
        return False
    teaser = line.prose or cut_off(line.text) or weight(line.text) > 150
    if last is not None and not last.closed and not last.teaser and teaser:
        last.teaser = line.text
        return True
    if weight(line.text) > _LONGEST_TITLE:
        return True
    title = _BULLET.sub("", line.text).strip()
    if title and not (last is not None and last.teaser == line.text):
        block.items.append(_Item(title))
    return True


def goes_on(lines: Sequence[TextLine], number: int, teaser_fits: bool) -> bool:
    """Return whether the story goes on with a line of prose, after a block of links inside it."""
    line = lines[number]
    if cut_off(line.text) or not ends_sentence(line.text):
        return weight(line.text) >= 600
    following = next((each for each in lines[number + 1 :] if each.kind != "ad"), None)
    if following is not None and following.kind in ("date", "ago", "meta"):
        return False
    if following is not None and following.prose and not cut_off(following.text):
        return True
    if weight(line.text) >= _LONG_TEASER:
        return True
    if teaser_fits:
        return False
    return weight(line.text) >= 120
