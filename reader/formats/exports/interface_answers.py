"""Lists as programming interfaces give them, as JSON: Instapaper, Pocket, GoodLinks, Shaarli."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from reader.formats.annotations.mark_hints import numbers_of, patch_start
from reader.formats.annotations.targets import colour_of
from reader.formats.exports.story_records import LIKED_FOLDERS, mappings, numbered, saved_story
from reader.formats.fields import date, facts_by, flag, labels, text
from reader.formats.json_text import entries_of, json_keys, load_json
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.model import CarriedMark, Facts

_PALETTE = ("yellow", "green", "blue", "pink", "purple")
"""GoodLinks' colours in the order in which it offers and numbers them."""

_FINISHED = 0.95
"""Share of a story from which on it counts as read."""


class InstapaperAnswer:
    """Bookmarks and highlights of Instapaper's interface: one list of both, or an object."""

    name = "instapaper"

    def recognises(self, source: FileSource) -> bool:
        """By the number that Instapaper gives a bookmark."""
        keys = json_keys(source)
        return "bookmark_id" in keys and bool({"starred", "highlight_id", "progress"} & keys)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a stub for each bookmark, with its highlights, tags, place of reading and star."""
        found = load_json(source, reading)
        listed = entries_of(found)
        if isinstance(found, dict):
            listed = [*mappings(found.get("bookmarks")), *mappings(found.get("highlights"))]
        marks: dict[str, list[CarriedMark]] = {}
        for entry in listed:
            if "highlight_id" in entry and (quote := text(entry, "text")):
                marks.setdefault(str(entry.get("bookmark_id")), []).append(
                    CarriedMark(
                        quote,
                        note=text(entry, "note"),
                        created=date(entry, "time"),
                        foreign_id=str(entry.get("highlight_id") or ""),
                        order=numbers_of(entry.get("position")),
                    )
                )
        bookmarks = [each for each in listed if "highlight_id" not in each and "url" in each]
        for origin, entry in numbered(source.name, bookmarks):
            share = entry.get("progress")
            progress = float(share) if isinstance(share, int | float) and 0 <= share <= 1 else None
            folder = text(entry, "folder", "folder_title")
            archived = folder.lower() == "archive"
            own = () if folder.lower() in ("", "archive", "unread", *LIKED_FOLDERS) else (folder,)
            author = text(entry, "author")
            yield saved_story(
                origin,
                self.name,
                facts_by(
                    [author],
                    title=text(entry, "title"),
                    subtitle=text(entry, "description") or None,
                    url=text(entry, "url"),
                ),
                html=text(entry, "text", "content"),
                tags=(*own, *labels(entry.get("tags"))),
                added=date(entry, "time"),
                archived=archived,
                read=archived or (progress or 0) >= _FINISHED,
                starred=flag(entry.get("starred")),
                reading_progress=progress or None,
                marks=tuple(marks.get(str(entry.get("bookmark_id")), ())),
            )


class PocketAnswer:
    """What Pocket's interface gave: items by their numbers."""

    name = "pocket"

    def recognises(self, source: FileSource) -> bool:
        """By the two addresses and the numbers of an item, or what other programs keep of them."""
        keys = json_keys(source)
        return {"item_id", "given_url"} <= keys or {"resolved_url", "time_added"} <= keys

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a stub for each item, with its tags, authors, states, dates and highlights."""
        found = load_json(source, reading)
        held = found.get("list", found) if isinstance(found, dict) else found
        items = list(held.values()) if isinstance(held, dict) and "item_id" not in held else held
        for origin, entry in numbered(source.name, entries_of(items)):
            status = str(entry.get("status") or "0")
            archived = status == "1"
            authors = tuple(
                name
                for author in _values(entry.get("authors"))
                if (name := text(author, "name", "author_name"))
            )
            site = entry.get("domain_metadata")
            yield saved_story(
                origin,
                self.name,
                facts_by(
                    authors,
                    title=text(entry, "resolved_title", "given_title", "title"),
                    subtitle=text(entry, "excerpt") or None,
                    site=text(site, "name") or None if isinstance(site, dict) else None,
                    published=date(entry, "date_published"),
                    language=text(entry, "lang")[:2].lower() or None,
                    url=text(entry, "resolved_url", "given_url"),
                    lead_image=text(entry, "top_image_url") or None,
                ),
                aliases=tuple(filter(None, (text(entry, "given_url"),))),
                tags=tuple(
                    name for tag in _values(entry.get("tags")) if (name := text(tag, "tag"))
                ),
                added=date(entry, "time_added"),
                archived=archived,
                read=archived or str(entry.get("time_read") or "0") != "0",
                starred=flag(entry.get("favorite")),
                trashed=status == "2",
                marks=tuple(_pocket_marks(entry)),
            )


class GoodLinksList:
    """GoodLinks' export."""

    name = "goodlinks"

    def recognises(self, source: FileSource) -> bool:
        """By the names of its dates and states."""
        keys = json_keys(source)
        return {"url", "addedAt"} <= keys and bool({"starred", "readAt", "summary"} & keys)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a stub for each link, with summary, author, tags, star, dates and highlights."""
        for origin, entry in numbered(source.name, entries_of(load_json(source, reading), "links")):
            author = text(entry, "author")
            tags = entry.get("tags")
            yield saved_story(
                origin,
                self.name,
                facts_by(
                    [author],
                    title=text(entry, "title"),
                    subtitle=text(entry, "summary") or None,
                    published=date(entry, "publishedAt"),
                    url=text(entry, "url", "originalURL"),
                ),
                html=text(entry, "content"),
                tags=labels(tags, " ,") if isinstance(tags, str) else labels(tags),
                added=date(entry, "addedAt"),
                read=bool(entry.get("readAt")),
                starred=flag(entry.get("starred")),
                note=text(entry, "note"),
                marks=tuple(_goodlinks_marks(entry.get("highlights"))),
            )


class ShaarliList:
    """What Shaarli's interface gives."""

    name = "shaarli"

    def recognises(self, source: FileSource) -> bool:
        """By its short addresses."""
        return {"url", "shorturl", "description"} <= json_keys(source)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a stub for each link with its description as note.

        A note of Shaarli's own is a text.
        """
        for origin, entry in numbered(source.name, entries_of(load_json(source, reading))):
            address, words = text(entry, "url"), text(entry, "description")
            own = "://" not in address
            yield saved_story(
                origin,
                self.name,
                Facts(title=text(entry, "title"), url="" if own else address),
                text=words if own else "",
                tags=labels(entry.get("tags")),
                added=date(entry, "created"),
                note="" if own else words,
            )


def _values(held: Any) -> Iterator[Mapping[str, Any]]:
    """Yield the objects of a list, or of an object that has them by their numbers."""
    yield from mappings(list(held.values()) if isinstance(held, dict) else held)


def _pocket_marks(entry: Mapping[str, Any]) -> Iterator[CarriedMark]:
    for mark in _values(entry.get("annotations")):
        if quote := text(mark, "quote"):
            yield CarriedMark(
                quote,
                created=date(mark, "created_at"),
                foreign_id=text(mark, "annotation_id"),
                order=numbers_of(patch_start(mark.get("patch"))),
            )


def _goodlinks_colour(written: Any) -> str:
    if isinstance(written, int) and 0 <= written < len(_PALETTE):
        return _PALETTE[written]
    return colour_of(written)


def _goodlinks_marks(values: Any) -> Iterator[CarriedMark]:
    for mark in mappings(values):
        quote, note = text(mark, "content", "text", "quote"), text(mark, "note")
        if quote or note:
            yield CarriedMark(
                quote,
                colour=_goodlinks_colour(mark.get("color")),
                note=note,
                created=date(mark, "time", "createdAt", "addedAt"),
                foreign_id=text(mark, "id"),
            )
