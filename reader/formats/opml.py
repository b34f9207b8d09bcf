"""OPML: lists of feeds and of addresses; each address becomes a stub."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from reader.formats.exports.story_records import saved_story
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.formats.xml_tree import children, descendants, parse_xml
from reader.model import Draft, Facts, Refusal, UnreadableInput


class Opml:
    """An OPML file."""

    name = "opml"

    def recognises(self, source: FileSource) -> bool:
        """Its root element."""
        return "<opml" in source.text_head[:2000].lower()

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """A stub an outline that has an address; the folders around it become tags."""
        bodies = descendants(parse_xml(source.read(reading.limits)), "body")
        if not bodies:
            raise UnreadableInput("No feeds found in this list.")
        pages = Counter(outline.get("htmlUrl") for outline in descendants(bodies[0], "outline"))
        # Publishers give one page to all their feeds; the feed's own address tells them apart.
        shared = frozenset(page for page, count in pages.items() if page and count > 1)
        yield from self._walk(bodies[0], (), source.name, shared)

    def _walk(
        self, parent: Any, folders: tuple[str, ...], origin: str, shared: frozenset[str]
    ) -> Iterator[Draft | Refusal]:
        for outline in children(parent, "outline"):
            title = outline.get("title") or outline.get("text") or ""
            page = outline.get("htmlUrl") or outline.get("url") or ""
            feed = outline.get("xmlUrl") or ""
            address = feed if not page or (feed and page in shared) else page
            if address:
                facts = Facts(title=title, url=address)
                yield saved_story(f"{origin}!{address}", "opml", facts, tags=folders)
                yield from self._walk(outline, folders, origin, shared)
            else:
                inner = (*folders, title) if title else folders
                yield from self._walk(outline, inner, origin, shared)
