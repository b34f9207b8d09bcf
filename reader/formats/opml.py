"""OPML: lists of feeds and of addresses; each address becomes a stub."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from reader.formats.protocol import Found, Reading
from reader.formats.source import Source
from reader.formats.stubs import stub
from reader.formats.xmltree import children, descendants, parse_xml
from reader.model import Draft, Refusal, UnreadableInput


class Opml:
    """An OPML file."""

    name = "opml"

    def recognises(self, source: Source) -> bool:
        """Its root element."""
        return "<opml" in source.text_head[:2000].lower()

    def read(self, source: Source, reading: Reading) -> Found:
        """A stub an outline that has an address; the folders around it become tags."""
        bodies = descendants(parse_xml(source.read(reading.limits)), "body")
        if not bodies:
            raise UnreadableInput("The list holds no outlines.")
        yield from self._walk(bodies[0], (), source.name)

    def _walk(
        self, parent: Any, folders: tuple[str, ...], origin: str
    ) -> Iterator[Draft | Refusal]:
        for outline in children(parent, "outline"):
            title = outline.get("title") or outline.get("text") or ""
            address = outline.get("htmlUrl") or outline.get("url") or outline.get("xmlUrl") or ""
            if address:
                yield stub(f"{origin}!{address}", "opml", address, title=title, tags=folders)
                yield from self._walk(outline, folders, origin)
            else:
                yield from self._walk(outline, (*folders, title) if title else folders, origin)
