"""The story's HTML with its highlights in it, as XHTML that web pages and e-books both take.

Offsets of highlights count the reading text; the reading text and the text nodes of the HTML hold
the same characters in the same order, white space aside, so both are walked side by side.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape
from html.parser import HTMLParser
from itertools import pairwise
from urllib.parse import unquote

from reader.model import Highlight

_NAMED = re.compile(r'\sid="([^"]*)"')
_VOID = frozenset(("br", "hr", "img", "wbr", "col"))

PictureAddress = Callable[[str], str | None]
"""Gives the address under which a picture (its name after `asset:`) is shown, or None."""


def marked_html(
    html: str,
    reading_text: str,
    highlights: Sequence[Highlight],
    picture: PictureAddress,
    numbers: dict[str, int] | None = None,
    prefix: str = "",
) -> str:
    """Return the HTML with a `mark` around every highlighted word; overlapping highlights nest.

    `numbers` gives the number shown after the last word of a highlight that has a note; names of
    places begin with `prefix`, so that stories on one page do not share any.
    """
    names = _Names(prefix, frozenset(_NAMED.findall(html)))
    renderer = _Renderer(_Spans(reading_text, highlights), picture, numbers or {}, names)
    renderer.feed(html)
    renderer.close()
    return "".join(renderer.parts)


@dataclass(frozen=True, slots=True)
class _Names:
    """The names of places in a story, and what they are called in the export."""

    prefix: str
    known: frozenset[str]

    def renamed(self, given: dict[str, str]) -> dict[str, str]:
        """Return the attributes of an element.

        A link to a place that is not there leads nowhere.
        """
        if "id" in given:
            given["id"] = self.prefix + given["id"]
        href = given.get("href", "")
        if href.startswith("#"):
            if unquote(href[1:]) in self.known:
                given["href"] = f"#{self.prefix}{unquote(href[1:])}"
            else:
                del given["href"]
        return given


class _Spans:
    """Which highlights cover the n-th character of the text that is no white space."""

    def __init__(self, reading_text: str, highlights: Sequence[Highlight]) -> None:
        places = [k for k, c in enumerate(reading_text) if not c.isspace()]
        self._ranges = [
            (mark, _count(places, mark.start), _count(places, mark.end)) for mark in highlights
        ]
        self._edges = sorted({edge for _, *span in self._ranges for edge in span})

    def cuts(self, first: int, last: int) -> list[int]:
        """Where the covering changes within the characters [first, last), ends included."""
        inner = self._edges[bisect_right(self._edges, first) : bisect_right(self._edges, last - 1)]
        return [first, *inner, last]

    def covering(self, first: int) -> list[Highlight]:
        """Return the highlights over the character, the one that began first outside."""
        found = [(start, mark) for mark, start, end in self._ranges if start <= first < end]
        return [mark for _, mark in sorted(found, key=lambda pair: pair[0])]

    def ending(self, last: int) -> list[Highlight]:
        """Return the highlights that end at the character."""
        return [mark for mark, start, end in self._ranges if start < end == last]


def _count(places: list[int], offset: int) -> int:
    return bisect_right(places, offset - 1)


class _Renderer(HTMLParser):
    def __init__(
        self, spans: _Spans, picture: PictureAddress, numbers: dict[str, int], names: _Names
    ) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._spans = spans
        self._picture = picture
        self._numbers = numbers
        self._names = names
        self._at = 0
        self._links = 0
        self._due: list[str] = []
        self._terms: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "img":
            address = self._picture(given.get("src", "").removeprefix("asset:"))
            if address is None:
                if given.get("alt"):
                    self.parts.append(f"<em>[{escape(given['alt'])}]</em>")
                return
            given["src"] = address
            given.setdefault("alt", "")
        self._links += tag == "a"
        if tag == "dl":
            self._terms.append("")
        elif tag in ("dt", "dd") and self._terms:
            # Strict readers want a term before each description.
            if tag == "dd" and not self._terms[-1]:
                self.parts.append("<dt></dt>")
            self._terms[-1] = tag
        named = self._names.renamed(given).items()
        written = "".join(f' {name}="{escape(value)}"' for name, value in named)
        self.parts.append(f"<{tag}{written}{' /' if tag in _VOID else ''}>")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in _VOID:
            return
        if tag == "dl" and self._terms and self._terms.pop() == "dt":
            self.parts.append("<dd></dd>")
        self.parts.append(f"</{tag}>")
        if tag == "a":
            self._links -= 1
            self._write_numbers()

    def handle_data(self, data: str) -> None:
        places = [k for k, c in enumerate(data) if not c.isspace()]
        first, self._at = self._at, self._at + len(places)
        if not places:
            self.parts.append(escape(data))
            return
        cuts = self._spans.cuts(first, self._at)
        # White space goes to the piece before it, so that a passage is marked in one stroke.
        offsets = [0, *(places[cut - first] for cut in cuts[1:-1]), len(data)]
        for (start, end), (left, right) in zip(pairwise(cuts), pairwise(offsets), strict=True):
            self._piece(data[left:right], start, end)

    def _piece(self, text: str, start: int, end: int) -> None:
        covering = self._spans.covering(start)
        ending = {mark.id for mark in self._spans.ending(end)}
        words = text.rstrip() if ending else text
        for mark in covering:
            self.parts.append(f'<mark class="{mark.colour}" data-id="{mark.id}">')
        self.parts.append(escape(words, quote=False))
        self.parts.append("</mark>" * len(covering))
        for mark in covering:
            if mark.id in ending and mark.id in self._numbers:
                number = self._numbers[mark.id]
                self._due.append(
                    f'<sup class="note-link"><a id="mark-{mark.id}" href="#note-{mark.id}">'
                    f"{number}</a></sup>"
                )
        self._write_numbers()
        self.parts.append(escape(text[len(words) :]))

    def _write_numbers(self) -> None:
        # A link must not stand within another one.
        if not self._links:
            self.parts += self._due
            self._due.clear()
