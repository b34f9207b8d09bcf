"""Lists of further services: Instapaper's page, Pinboard's and Chrome's JSON, wallabag's XML."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from reader.clean.parse.decode import decode
from reader.formats.exports.story_records import LIKED_FOLDERS, numbered, saved_story
from reader.formats.fields import date, facts_by, flag, labels, moment, text
from reader.formats.json_text import entries_of, json_keys, load_json
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.formats.xml_tree import child_words, children, descendants, parse_xml, words
from reader.model import Facts, UnreadableInput
from reader.translation import tr

_NO_FOLDERS = ("unread", "archive", "home", *LIKED_FOLDERS)


class InstapaperPage:
    """Instapaper's HTML: a list of links under the name of each folder."""

    name = "instapaper"

    def recognises(self, source: FileSource) -> bool:
        """By its title."""
        return "<title>Instapaper: Export" in source.text_head[:4000]

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a stub for each link; the folder becomes a state or a tag."""
        from bs4 import BeautifulSoup

        soup = BeautifulSoup(decode(source.read(reading.limits), "utf-8")[0], "lxml")
        links = soup.select("a[href]")
        if not links:
            raise UnreadableInput(tr("No links found."))
        for origin, link in numbered(source.name, links):
            heading = link.find_previous("h1")
            folder = heading.get_text(strip=True) if heading is not None else ""
            archived = folder.lower() == "archive"
            yield saved_story(
                origin,
                self.name,
                Facts(title=link.get_text(strip=True), url=str(link["href"])),
                tags=(folder,) if folder and folder.lower() not in _NO_FOLDERS else (),
                archived=archived,
                read=archived,
                starred=folder.lower() in LIKED_FOLDERS,
            )


class PinboardList:
    """Pinboard's JSON."""

    name = "pinboard"

    def recognises(self, source: FileSource) -> bool:
        """By its names."""
        return {"href", "description", "toread"} <= json_keys(source)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a stub for each bookmark, its longer description as note."""
        for origin, entry in numbered(source.name, entries_of(load_json(source, reading))):
            yield saved_story(
                origin,
                self.name,
                Facts(title=text(entry, "description"), url=text(entry, "href")),
                tags=labels(text(entry, "tags"), " "),
                added=date(entry, "time"),
                note=text(entry, "extended"),
                read=text(entry, "toread") == "no",
            )


class PinboardPosts:
    """Pinboard's (and Delicious') XML."""

    name = "pinboard"

    def recognises(self, source: FileSource) -> bool:
        """By its root and the posts in it."""
        head = source.text_head[:8000]
        return "<posts" in head and "<post " in head and "href=" in head

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a stub for each post, its longer description as note."""
        root = parse_xml(source.read(reading.limits))
        for origin, post in numbered(source.name, descendants(root, "post")):
            yield saved_story(
                origin,
                self.name,
                Facts(title=post.get("description"), url=post.get("href")),
                tags=labels(post.get("tag") or post.get("tags") or "", " "),
                added=moment(post.get("time") or ""),
                note=post.get("extended") or "",
                read=post.get("toread") == "no",
            )


class ChromeBookmarks:
    """The file `Bookmarks` of Chrome's, Edge's and Brave's profiles."""

    name = "bookmarks"

    def recognises(self, source: FileSource) -> bool:
        """By its roots."""
        return {"roots", "bookmark_bar", "date_added"} <= json_keys(source)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a stub for each bookmark; the folders around it become tags."""
        found = load_json(source, reading)
        roots = found.get("roots") if isinstance(found, dict) else None
        entries = list(_nodes(roots if isinstance(roots, dict) else {}))
        if not entries:
            raise UnreadableInput(tr("No bookmarks found."))
        for origin, (folders, entry) in numbered(source.name, entries):
            yield saved_story(
                origin,
                self.name,
                Facts(title=text(entry, "name"), url=text(entry, "url")),
                tags=folders,
                added=_since_1601(text(entry, "date_added")),
            )


class WallabagXml:
    """wallabag's export as XML."""

    name = "wallabag"

    def recognises(self, source: FileSource) -> bool:
        """By its root and the names of its states."""
        head = source.text_head[:200_000]
        return "<response>" in head[:400] and "<is_archived>" in head and "<entry" in head[:600]

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each entry, with content and states."""
        root = parse_xml(source.read(reading.limits))
        for origin, entry in numbered(source.name, descendants(root, "entry")):
            archived = flag(child_words(entry, "is_archived"))
            people = [words(name) for part in children(entry, "published_by")
                      for name in children(part, "item") or [part]]  # fmt: skip
            tags = [words(item) for part in children(entry, "tags") for item in part]
            yield saved_story(
                origin,
                self.name,
                facts_by(
                    people,
                    title=child_words(entry, "title") or None,
                    published=moment(child_words(entry, "published_at")),
                    language=child_words(entry, "language")[:2].lower() or None,
                    url=child_words(entry, "url"),
                ),
                html=child_words(entry, "content"),
                tags=tuple(tag for tag in tags if tag),
                added=moment(child_words(entry, "created_at")),
                archived=archived,
                read=archived,
                starred=flag(child_words(entry, "is_starred")),
            )


def _nodes(roots: dict[str, Any]) -> Iterator[tuple[tuple[str, ...], dict[str, Any]]]:
    stack: list[tuple[Any, tuple[str, ...], bool]] = [
        (root, (), True) for root in reversed(list(roots.values()))
    ]
    while stack:
        node, around, is_root = stack.pop()
        if not isinstance(node, dict):
            continue
        if text(node, "url").startswith(("http:", "https:")):
            yield around, node
        # The roots that every profile has are no folders of the person's.
        own = "" if is_root else text(node, "name")
        inner = (*around, own) if own and node.get("children") else around
        below = node.get("children")
        stack.extend((c, inner, False) for c in reversed(below if isinstance(below, list) else []))


def _since_1601(ticks: str) -> str | None:
    """ISO 8601 of microseconds since 1601, as Windows and Chrome count."""
    if not ticks.isdecimal() or len(ticks) > 18:
        return None
    found = datetime(1601, 1, 1, tzinfo=UTC) + timedelta(microseconds=int(ticks))
    return found.isoformat() if found.year > 1990 else None
