"""Lists of links written as Markdown or Org, by managers of bookmarks and of tabs: stubs."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape

from reader.clean.parse.decode import decode
from reader.formats.exports.story_records import numbered, saved_story
from reader.formats.fallback_titles import title_of_address
from reader.formats.fields import labels
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.model import Facts

_SUFFIXES = frozenset((".md", ".markdown", ".mdown", ".mkd", ".org", ".txt"))
_ADDRESS = r"https?://[^\s()<>\[\]]*(?:\([^\s()<>\[\]]*\)[^\s()<>\[\]]*)*"
_TITLE = r"(?:\\.|[^\[\]\\]|\[[^\[\]\\]*\])*"
_ITEM = re.compile(
    r"[ \t]*[-*+][ \t]+(?:\[[ xX]\][ \t]+)?"
    rf"(?:\[(?P<title>{_TITLE})\]\(<?(?P<linked>{_ADDRESS})>?(?:[ \t]+\"[^\"]*\")?\)"
    rf"|<?(?P<bare>{_ADDRESS})>?)"
    r"(?:[ \t]*<!--[ \t]*TAGS:(?P<listed>[^>]*?)-->)?"
    r"(?P<hashed>(?:[ \t]+#[^\s#]+)*)"
    r"(?:[ \t]*[-–—:][ \t]+(?P<note>[^\[\]]{1,500}))?[ \t]*\Z",
    re.IGNORECASE,
)
_ORG_ITEM = re.compile(
    r"(?:\*+|[ \t]*[-+])[ \t]+\[\[(?P<linked>https?://[^\[\]\s]+)\](?:\[(?P<title>[^\[\]]*)\])?\]"
    r"(?:[ \t]+:(?P<listed>(?:[^\s:]+:)+))?[ \t]*\Z",
    re.IGNORECASE,
)
_HEADING = re.compile(r"[ \t]*(?P<signs>#{1,6})[ \t]+(?P<words>[^\n]+?)[ \t#]*\Z")
_LONGEST = 4_000
"""Characters of a line that is a link with its title."""
_FEWEST = 2
"""Links of a list: one alone is a note about a page."""


@dataclass(slots=True)
class _Link:
    address: str
    title: str
    tags: tuple[str, ...]
    notes: list[str] = field(default_factory=list)


class WrittenLinks:
    """A text of nothing but links, one an item of a list, below headings or not."""

    name = "links"

    def recognises(self, source: FileSource) -> bool:
        """By its lines: each is a heading or an item that is a link."""
        if source.suffix not in _SUFFIXES:
            return False
        lines = source.text_head.splitlines()
        whole = lines[:-1] if source.size > len(source.head) else lines
        links = 0
        for line in filter(str.strip, whole):
            if _item(line) is not None:
                links += 1
            elif not _HEADING.match(line[:_LONGEST]):
                return False
        return links >= _FEWEST

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a stub for each link, tagged as its headings; other words are its note."""
        text = decode(source.read(reading.limits), "utf-8")[0]
        around: dict[int, str] = {}
        links: list[_Link] = []
        for line in filter(str.strip, text.splitlines()):
            found = _item(line)
            if found is not None:
                links.append(_link(found, tuple(around.values())))
            elif (heading := _HEADING.match(line[:_LONGEST])) is not None:
                depth = len(heading["signs"])
                around = {level: words for level, words in around.items() if level < depth}
                around[depth] = heading["words"]
            elif links:
                links[-1].notes.append(line.strip())
        for origin, link in numbered(source.name, links):
            yield saved_story(
                origin,
                self.name,
                Facts(title=link.title or title_of_address(link.address), url=link.address),
                tags=link.tags,
                note="\n".join(link.notes),
            )


def _item(line: str) -> re.Match[str] | None:
    return (_ITEM.match(line) or _ORG_ITEM.match(line)) if len(line) <= _LONGEST else None


def _link(found: re.Match[str], around: tuple[str, ...]) -> _Link:
    said = found.groupdict()
    listed = labels(said["listed"] or "", ",:")
    hashed = labels((said.get("hashed") or "").split())
    title = re.sub(r"\\(?=[^\w\s])", "", said["title"] or "")
    note = (said.get("note") or "").strip()
    return _Link(
        said["linked"] or said["bare"],
        " ".join(unescape(title).split()),
        tuple(dict.fromkeys((*around, *listed, *hashed))),
        [note] if note else [],
    )
