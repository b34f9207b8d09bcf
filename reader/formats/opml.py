"""OPML: lists of feeds and of addresses, each a link without its text; outlines, each a story.

A list of feeds says what a person subscribed to, not what they saved to read: its entries are links
only, dated by when they were put on the list where it says so.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from html import escape, unescape
from typing import Any

from reader.formats.exports.story_records import saved_story
from reader.formats.fields import facts_by
from reader.formats.origins import moment_of
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.formats.xml_tree import child_words, children, descendants, parse_xml
from reader.model import Draft, Facts, Refusal, UnreadableInput
from reader.translation import tr

_MARKUP = re.compile(r"</(?:a|b|i|u|em|strong|code|mark|span|s)>|<br ?/?>", re.IGNORECASE)
_ELEMENT = re.compile(r"<[^<>]{0,2000}>")
_DEEPEST = 100
"""Outlines within outlines; what is deeper is flat."""


class Opml:
    """An OPML file."""

    name = "opml"

    def recognises(self, source: FileSource) -> bool:
        """Recognise it by its root element."""
        return "<opml" in source.text_head[:2000].lower()

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a stub for each outline that has an address; the folders around it become tags.

        Where most of its lines have none it is a written outline, and one story of nested lists.
        """
        root = parse_xml(source.read(reading.limits))
        bodies = descendants(root, "body")
        if not bodies:
            raise UnreadableInput(tr("No feeds found in this list."))
        head = next(iter(children(root, "head")), None)
        if _is_written(bodies[0]):
            yield from _written_outline(bodies[0], head, source)
            return
        pages = Counter(outline.get("htmlUrl") for outline in descendants(bodies[0], "outline"))
        # Publishers give one page to all their feeds; the feed's own address distinguishes them.
        shared = frozenset(page for page, count in pages.items() if page and count > 1)
        made = _moment(child_words(head, "dateCreated")) if head is not None else None
        yield from self._walk(bodies[0], (), source.name, shared, made)

    def _walk(
        self,
        parent: Any,
        folders: tuple[str, ...],
        origin: str,
        shared: frozenset[str],
        made: str | None,
    ) -> Iterator[Draft | Refusal]:
        for outline in children(parent, "outline"):
            title = _plain(outline.get("title") or outline.get("text") or "")
            address = _address(outline, shared)
            if address:
                facts = Facts(title=title, url=address)
                added = _moment(outline.get("created") or "") or made
                own = tuple(part.strip("/ ") for part in (outline.get("category") or "").split(","))
                tags = tuple(dict.fromkeys((*folders, *filter(None, own))))
                yield saved_story(f"{origin}!{address}", "opml", facts, tags=tags, added=added)
                yield from self._walk(outline, folders, origin, shared, made)
            else:
                inner = (*folders, title) if title else folders
                yield from self._walk(outline, inner, origin, shared, made)


def _is_written(body: Any) -> bool:
    """Whether most of the lowest lines have no address, as in what a person wrote."""
    lowest = [each for each in descendants(body, "outline") if not children(each, "outline")]
    listed = sum(bool(_address(each, frozenset())) for each in lowest)
    return not any(each.get("xmlUrl") for each in lowest) and listed * 2 < len(lowest)


def _plain(words: str) -> str:
    """Return the words of an outline without the mark-up that some programs write into them."""
    return unescape(_ELEMENT.sub("", words)) if _MARKUP.search(words) else words


def _address(outline: Any, shared: frozenset[str]) -> str:
    page = outline.get("htmlUrl") or outline.get("url") or ""
    feed = outline.get("xmlUrl") or ""
    return str(feed if not page or (feed and page in shared) else page)


def _moment(text: str) -> str | None:
    return moment_of(text) if text.strip() else None


def _written_outline(body: Any, head: Any | None, source: FileSource) -> Found:
    lists = _nested(body, 0)
    if not lists:
        raise UnreadableInput(tr("No outlines in the list."))
    title = child_words(head, "title") if head is not None else ""
    owner = child_words(head, "ownerName") if head is not None else ""
    facts = facts_by(
        [owner],
        title=title or source.title,
    )
    yield saved_story(source.name, "opml", facts, html=lists)


def _as_html(words: str) -> str:
    """Return the words of an outline, which Workflowy and Dynalist write with mark-up in them."""
    return words if _MARKUP.search(words) else escape(words)


def _nested(parent: Any, deep: int) -> str:
    items = []
    for outline in children(parent, "outline"):
        words = (outline.get("text"), outline.get("title"), outline.get("_note"))
        lines = [_as_html(each) for each in dict.fromkeys(words) if each]
        if lines and (address := _address(outline, frozenset())):
            lines[0] = f'<a href="{escape(address)}">{lines[0]}</a>'
        said = "<br>".join(lines)
        inner = _nested(outline, deep + 1) if deep < _DEEPEST else ""
        if said or inner:
            items.append(f"<li>{said}{inner}</li>")
    return f"<ul>{''.join(items)}</ul>" if items else ""
