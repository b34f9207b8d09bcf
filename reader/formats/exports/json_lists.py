"""Exports that are one JSON file: wallabag, Readability, Karakeep, Linkwarden, Raindrop."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from reader.formats.exports.story_records import (
    json_names,
    load_json,
    mappings,
    numbered,
    saved_story,
)
from reader.formats.fields import date, flag, labels, text
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.model import CarriedMark, Facts, UnreadableInput


class Wallabag:
    """wallabag's JSON, version 1 and 2."""

    name = "wallabag"

    def recognises(self, source: FileSource) -> bool:
        """By the names of its states."""
        names = json_names(source)
        return {"url", "title"} <= names and bool({"is_archived", "is_read"} & names)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """A draft an entry, with content, states and annotations."""
        for origin, entry in numbered(source.name, mappings(load_json(source, reading))):
            archived = flag(entry.get("is_archived", entry.get("is_read")))
            yield saved_story(
                origin,
                self.name,
                Facts(
                    title=text(entry, "title") or None,
                    byline=text(entry, "published_by", "authors") or None,
                    published=date(entry, "published_at"),
                    language=text(entry, "language")[:2].lower() or None,
                    url=text(entry, "url", "given_url", "origin_url"),
                    lead_image=text(entry, "preview_picture") or None,
                ),
                html=text(entry, "content"),
                tags=labels(entry.get("tags")),
                added=date(entry, "created_at"),
                archived=archived,
                read=archived,
                starred=flag(entry.get("is_starred", entry.get("is_fav"))),
                marks=tuple(_wallabag_marks(entry)),
            )


class ReadabilityList:
    """The list that Readability gave back when it closed."""

    name = "readability"

    def recognises(self, source: FileSource) -> bool:
        """By its odd names."""
        return "article__url" in json_names(source)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """A stub a bookmark."""
        found = load_json(source, reading)
        entries = [
            entry
            for part in ("bookmarks", "recommendations")
            for entry in mappings(found.get(part) if isinstance(found, dict) else None)
        ]
        for origin, entry in numbered(source.name, entries):
            title = text(entry, "article__title")
            archived = flag(entry.get("archive"))
            yield saved_story(
                origin,
                self.name,
                Facts(
                    title=None if title == "No title found" else title,
                    url=text(entry, "article__url"),
                ),
                added=date(entry, "date_added"),
                archived=archived,
                read=archived,
                starred=flag(entry.get("favorite")),
            )


class Karakeep:
    """Karakeep's (Hoarder's) JSON."""

    name = "karakeep"

    def recognises(self, source: FileSource) -> bool:
        """By its bookmarks with content."""
        return {"bookmarks", "createdAt", "content"} <= json_names(source)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """A draft a bookmark: an address, or a text of the person's own."""
        found = load_json(source, reading)
        entries = found.get("bookmarks") if isinstance(found, dict) else None
        for origin, entry in numbered(source.name, mappings(entries)):
            held = entry.get("content")
            content: Mapping[str, Any] = held if isinstance(held, dict) else {}
            own_text = text(content, "text")
            title = text(entry, "title") or text(content, "title") or own_text[:80]
            archived = flag(entry.get("archived"))
            yield saved_story(
                origin,
                self.name,
                Facts(title=title or None, url=text(content, "url", "sourceUrl")),
                html=text(content, "htmlContent"),
                text=own_text,
                tags=labels(entry.get("tags")),
                added=date(entry, "createdAt"),
                note=text(entry, "note"),
                archived=archived,
                read=archived,
                starred=flag(entry.get("favourited")),
            )


class Linkwarden:
    """Linkwarden's backup."""

    name = "linkwarden"

    def recognises(self, source: FileSource) -> bool:
        """By its collections of links."""
        return {"collections", "links"} <= json_names(source)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """A stub a link; its collection becomes a tag."""
        found = load_json(source, reading)
        collections = found.get("collections") if isinstance(found, dict) else None
        links = [
            (text(collection, "name"), link)
            for collection in mappings(collections)
            for link in mappings(collection.get("links"))
        ]
        for origin, (collection, link) in numbered(source.name, links):
            own = (collection,) if collection and collection != "Unorganized" else ()
            yield saved_story(
                origin,
                self.name,
                Facts(title=text(link, "name", "title"), url=text(link, "url")),
                text=text(link, "textContent"),
                tags=(*own, *labels(link.get("tags"))),
                added=date(link, "createdAt", "importDate"),
                note=text(link, "description"),
                marks=tuple(_quotes(link.get("highlights"))),
            )


class RaindropList:
    """What Raindrop's programming interface gives, saved as JSON."""

    name = "raindrop"

    def recognises(self, source: FileSource) -> bool:
        """By its names."""
        names = json_names(source)
        own = {"excerpt", "raindrops", "collectionId"} & names
        return "link" in names and bool(own) and "rendered" not in names

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """A stub an item, with note, tags and highlights."""
        found = load_json(source, reading)
        if isinstance(found, dict):
            found = found.get("items") or found.get("raindrops")
        for origin, entry in numbered(source.name, mappings(found)):
            yield saved_story(
                origin,
                self.name,
                Facts(
                    title=text(entry, "title"),
                    subtitle=text(entry, "excerpt") or None,
                    url=text(entry, "link"),
                    lead_image=text(entry, "cover") or None,
                ),
                tags=labels(entry.get("tags")),
                added=date(entry, "created"),
                note=text(entry, "note"),
                starred=flag(entry.get("important")),
                marks=tuple(_quotes(entry.get("highlights"))),
            )


class FirefoxBackup:
    """Firefox's bookmarks as JSON."""

    name = "bookmarks"

    def recognises(self, source: FileSource) -> bool:
        """By the types of its nodes."""
        return "text/x-moz-place" in source.text_head

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """A stub a bookmark; the folders around it become tags."""
        entries = list(_places(load_json(source, reading), ()))
        if not entries:
            raise UnreadableInput("No links found in this backup.")
        for origin, (folders, entry) in numbered(source.name, entries):
            yield saved_story(
                origin,
                self.name,
                Facts(title=text(entry, "title"), url=text(entry, "uri")),
                tags=(*folders, *labels(entry.get("tags"))),
                added=date(entry, "dateAdded"),
            )


def _places(
    node: Any, folders: tuple[str, ...]
) -> Iterator[tuple[tuple[str, ...], Mapping[str, Any]]]:
    stack: list[tuple[Any, tuple[str, ...]]] = [(node, folders)]
    while stack:
        current, around = stack.pop()
        if not isinstance(current, dict):
            continue
        if str(current.get("uri") or "").startswith(("http:", "https:")):
            yield around, current
        # The roots that every profile has are no folders of the person's.
        own = text(current, "title") if not current.get("root") else ""
        inner = (*around, own) if own and current.get("children") else around
        stack.extend((child, inner) for child in reversed(current.get("children") or []))


def _wallabag_marks(entry: Mapping[str, Any]) -> Iterator[CarriedMark]:
    for mark in mappings(entry.get("annotations")):
        quote, note = text(mark, "quote"), text(mark, "text")
        if quote or note:
            yield CarriedMark(quote, note=note, created=date(mark, "created_at"))


def _quotes(values: Any) -> Iterator[CarriedMark]:
    for mark in mappings(values):
        quote = text(mark, "text", "quote", "exact")
        note = text(mark, "note", "comment")
        if quote or note:
            colour = text(mark, "color", "colour") or "yellow"
            yield CarriedMark(quote, colour=colour, note=note, created=date(mark, "created"))
