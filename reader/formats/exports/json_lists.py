"""Exports that are one JSON file: wallabag, Readability, Karakeep, Linkwarden, Raindrop."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from reader.formats.annotations.mark_hints import offsets_of
from reader.formats.annotations.targets import colour_of
from reader.formats.exports.story_records import mappings, numbered, saved_story
from reader.formats.fields import date, facts_by, first, flag, labels, text
from reader.formats.json_text import entries_of, json_keys, load_json
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.model import CarriedMark, Facts, UnreadableInput
from reader.translation import tr

DEEPEST = 20
"""Collections around a link that become tags."""


class Wallabag:
    """wallabag's JSON, version 1 and 2."""

    name = "wallabag"

    def recognises(self, source: FileSource) -> bool:
        """By the names of its states."""
        names = json_keys(source)
        return {"url", "title"} <= names and bool({"is_archived", "is_read"} & names)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each entry, with content, states and annotations."""
        found = load_json(source, reading)
        inner = found.get("_embedded", found) if isinstance(found, dict) else found
        for origin, entry in numbered(source.name, entries_of(inner, "items", "entries")):
            archived = flag(entry.get("is_archived", entry.get("is_read")))
            yield saved_story(
                origin,
                self.name,
                facts_by(
                    labels(first(entry, "published_by", "authors")),
                    title=text(entry, "title") or None,
                    site=text(entry, "domain_name") or None,
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
        return "article__url" in json_keys(source)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a stub for each bookmark."""
        found = load_json(source, reading)
        entries = entries_of(found, "bookmarks")
        if isinstance(found, dict) and "bookmarks" in found:
            entries += mappings(found.get("recommendations"))
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
    """Karakeep's (Hoarder's) JSON: its export, or what its interface gives."""

    name = "karakeep"

    def recognises(self, source: FileSource) -> bool:
        """By its bookmarks with content."""
        keys = json_keys(source)
        single = {"createdAt", "content", "tags"} <= keys and bool(
            {"favourited", "taggingStatus", "archived"} & keys
        )
        return {"bookmarks", "createdAt", "content"} <= keys or single

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each bookmark: an address, or a text of the person's own.

        Its lists are tags.
        """
        found = load_json(source, reading)
        lists = _karakeep_lists(found)
        waiting = _by_bookmark(found)
        for origin, entry in numbered(source.name, entries_of(found, "bookmarks")):
            held = entry.get("content")
            content: Mapping[str, Any] = held if isinstance(held, dict) else {}
            own_text = text(content, "text")
            title = text(entry, "title") or text(content, "title", "fileName") or own_text[:80]
            archived = flag(entry.get("archived"))
            author = text(content, "author")
            asked = entry.get("lists")
            within = tuple(
                name
                for each in (asked if isinstance(asked, list) else ())
                if isinstance(each, str | int)
                for name in lists.get(str(each), (str(each),))
            )
            marks = [*mappings(entry.get("highlights")), *waiting.get(text(entry, "id"), ())]
            yield saved_story(
                origin,
                self.name,
                facts_by(
                    [author],
                    title=title or None,
                    subtitle=text(content, "description") or None,
                    site=text(content, "publisher") or None,
                    published=date(content, "datePublished"),
                    url=text(content, "url", "sourceUrl"),
                    lead_image=text(content, "imageUrl") or None,
                ),
                html=text(content, "htmlContent"),
                text=own_text,
                tags=(*within, *labels(entry.get("tags"))),
                added=date(entry, "createdAt"),
                note=text(entry, "note"),
                archived=archived,
                read=archived,
                starred=flag(entry.get("favourited")),
                marks=tuple(_quotes(marks)),
            )


class Linkwarden:
    """Linkwarden's backup, or what its interface gives."""

    name = "linkwarden"

    def recognises(self, source: FileSource) -> bool:
        """By its collections of links, or by a link with its collection."""
        keys = json_keys(source)
        return {"collections", "links"} <= keys or (
            {"url", "name", "collection"} <= keys and bool({"collectionId", "pinnedBy"} & keys)
        )

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a stub for each link; its collection, and those around that, become tags."""
        found = load_json(source, reading)
        collections = found.get("collections") if isinstance(found, dict) else None
        folders = _folders(list(mappings(collections)))
        links: list[tuple[tuple[str, ...], Mapping[str, Any]]]
        if collections is not None:
            links = [
                (folders.get(_name_of(collection, "id"), (text(collection, "name"),)), link)
                for collection in mappings(collections)
                for link in mappings(collection.get("links"))
            ]
        else:
            links = [
                ((text(link, "collection"),), link)
                for link in entries_of(found, "response", "links", "data")
            ]
        pinned = _pinned(found)
        for origin, (around, link) in numbered(source.name, links):
            own = tuple(name for name in around if name and name != "Unorganized")
            starred = bool(link.get("pinnedBy")) or _name_of(link, "id") in pinned
            yield saved_story(
                origin,
                self.name,
                Facts(title=text(link, "name", "title"), url=text(link, "url")),
                text=text(link, "textContent"),
                tags=(*own, *labels(link.get("tags"))),
                added=date(link, "importDate", "createdAt"),
                note=text(link, "description"),
                starred=starred,
                marks=tuple(_quotes(link.get("highlights") or link.get("highlight"))),
            )


class RaindropList:
    """What Raindrop's programming interface gives, saved as JSON."""

    name = "raindrop"

    def recognises(self, source: FileSource) -> bool:
        """By its names."""
        names = json_keys(source)
        own = {"excerpt", "raindrops", "collectionId"} & names
        return "link" in names and bool(own) and "rendered" not in names

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a stub for each item, with note, tags and highlights."""
        found = load_json(source, reading)
        if isinstance(found, dict) and isinstance(found.get("item"), dict):
            found = found["item"]
        for origin, entry in numbered(source.name, entries_of(found, "items", "raindrops")):
            folder = text(entry, "collection", "folder")
            own = (folder,) if folder and folder != "Unsorted" else ()
            yield saved_story(
                origin,
                self.name,
                Facts(
                    title=text(entry, "title"),
                    subtitle=text(entry, "excerpt") or None,
                    url=text(entry, "link"),
                    lead_image=text(entry, "cover") or None,
                ),
                tags=(*own, *labels(entry.get("tags"))),
                added=date(entry, "created"),
                note=text(entry, "note"),
                starred=flag(entry.get("important")),
                trashed=flag(entry.get("removed")),
                marks=tuple(_quotes(entry.get("highlights"))),
            )


class FirefoxBackup:
    """Firefox's bookmarks as JSON."""

    name = "bookmarks"

    def recognises(self, source: FileSource) -> bool:
        """By the types of its nodes."""
        return "text/x-moz-place" in source.text_head

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a stub for each bookmark; the folders around it become tags."""
        entries = list(_places(load_json(source, reading), ()))
        if not entries:
            raise UnreadableInput(tr("No links found in this backup."))
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
            ranges = mark.get("ranges")
            place = next(mappings(ranges), {})
            offset = str(place.get("startOffset") or "")
            yield CarriedMark(
                quote,
                note=note,
                created=date(mark, "created_at"),
                path=text(place, "start"),
                path_offset=int(offset) if offset.isdecimal() else None,
            )


def _name_of(entry: Mapping[str, Any], name: str) -> str:
    """Return a name that is given as a text or a number."""
    value = entry.get(name)
    return str(value) if isinstance(value, str | int) else ""


def _karakeep_lists(found: Any) -> dict[str, tuple[str, ...]]:
    """Return the names of a list and of those around it by its id."""
    lists = found.get("lists") if isinstance(found, dict) else None
    return _folders(list(mappings(lists)))


def _by_bookmark(found: Any) -> dict[str, list[Mapping[str, Any]]]:
    """Highlights that an export lists apart from its bookmarks."""
    waiting: dict[str, list[Mapping[str, Any]]] = {}
    listed = found.get("highlights") if isinstance(found, dict) else None
    for mark in mappings(listed):
        waiting.setdefault(text(mark, "bookmarkId"), []).append(mark)
    return waiting


def _folders(collections: list[Mapping[str, Any]]) -> dict[str, tuple[str, ...]]:
    """Return the names of each collection and those around it, outermost first, by its id."""
    by_id = {name: each for each in collections if (name := _name_of(each, "id"))}
    found = {}
    for name, collection in by_id.items():
        names: list[str] = []
        current: Mapping[str, Any] | None = collection
        while current is not None and len(names) < DEEPEST:
            if (own := text(current, "name")) not in names:
                names.append(own)
            current = by_id.get(_name_of(current, "parentId"))
        found[name] = tuple(reversed(names))
    return found


def _pinned(found: Any) -> set[str]:
    listed = found.get("pinnedLinks") if isinstance(found, dict) else None
    return {_name_of(each, "id") for each in mappings(listed)}


def _quotes(values: Any) -> Iterator[CarriedMark]:
    for mark in mappings(values):
        quote = text(mark, "text", "quote", "exact")
        note = text(mark, "note", "comment")
        if quote or note:
            start, end = offsets_of(mark)
            yield CarriedMark(
                quote,
                start=start,
                end=end,
                colour=colour_of(mark.get("color") or mark.get("colour")),
                note=note,
                created=date(mark, "created", "createdAt", "created_at"),
                foreign_id=text(mark, "_id"),
            )
