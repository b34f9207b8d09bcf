"""Entries that readers of feeds keep: Inoreader, FreshRSS, The Old Reader, Miniflux, NewsBlur."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from html import unescape
from typing import Any

from reader.formats.exports.story_records import mappings, numbered, saved_story
from reader.formats.fields import date, facts_by, flag, labels, moment, text
from reader.formats.json_text import entries_of, json_keys, load_json
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.formats.xml_tree import descendants, parse_xml
from reader.model import CarriedMark, Facts

_LABEL = "/label/"
_STATE = "/state/"


class FeedReaderItems:
    """The JSON that Google Reader wrote, as Inoreader, FreshRSS and The Old Reader still do."""

    name = "feed-reader"

    def recognises(self, source: FileSource) -> bool:
        """By the names of an item and of the feed it is from."""
        keys = json_keys(source)
        named = {"streamId", "htmlUrl", "crawlTimeMsec"} & keys
        return {"items", "origin"} <= keys and bool(named and {"canonical", "alternate"} & keys)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each item with text, feed, labels, star, highlights, read or not."""
        found = load_json(source, reading)
        listed = text(found, "id") if isinstance(found, dict) else ""
        for origin, entry in numbered(source.name, entries_of(found, "items")):
            states = [each for each in _words(entry.get("categories")) if _STATE in each]
            own = [each for each in _words(entry.get("categories")) if _STATE not in each]
            feed = entry.get("origin")
            yield saved_story(
                origin,
                self.name,
                _facts(
                    title=text(entry, "title"),
                    author=text(entry, "author"),
                    site=text(feed, "title") if isinstance(feed, dict) else "",
                    published=date(entry, "published"),
                    url=_address(entry, "canonical") or _address(entry, "alternate"),
                ),
                html=_content(entry, "content") or _content(entry, "summary"),
                tags=labels([each.rpartition(_LABEL)[2] for each in own]),
                starred=listed.endswith("/starred")
                or any(each.endswith("/starred") for each in states)
                or flag(entry.get("frss:starred")),
                read=any(each.endswith("/read") for each in states) or flag(entry.get("frss:read")),
                marks=tuple(_marks(entry)),
            )


def _marks(entry: Mapping[str, Any]) -> Iterator[CarriedMark]:
    """Yield what was marked in an item, as Inoreader has it."""
    for mark in mappings(entry.get("annotations")):
        quote, note = text(mark, "text"), text(mark, "note")
        if quote or note:
            created = date(mark, "added_on", "created")
            yield CarriedMark(quote, note=note, created=created, foreign_id=text(mark, "id"))


class MinifluxEntries:
    """What Miniflux' interface gives."""

    name = "miniflux"

    def recognises(self, source: FileSource) -> bool:
        """By the names of an entry."""
        return {"feed_id", "comments_url", "starred", "status"} <= json_keys(source)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each entry; the category of its feed becomes a tag."""
        for origin, entry in numbered(
            source.name, entries_of(load_json(source, reading), "entries")
        ):
            feed = entry.get("feed")
            feed = feed if isinstance(feed, dict) else {}
            yield saved_story(
                origin,
                self.name,
                _facts(
                    title=text(entry, "title"),
                    author=text(entry, "author"),
                    site=text(feed, "title"),
                    published=date(entry, "published_at"),
                    url=text(entry, "url"),
                ),
                html=text(entry, "content"),
                tags=labels([text(feed, "category"), *labels(entry.get("tags"))]),
                added=date(entry, "created_at"),
                starred=flag(entry.get("starred")),
                read=text(entry, "status") == "read",
                trashed=text(entry, "status") == "removed",
            )


class NewsblurStories:
    """What NewsBlur's interface gives."""

    name = "newsblur"

    def recognises(self, source: FileSource) -> bool:
        """By its names."""
        return {"story_permalink", "story_title"} <= json_keys(source)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each story, with the person's own tags, notes and star."""
        found = load_json(source, reading)
        for origin, entry in numbered(source.name, entries_of(found, "stories")):
            yield saved_story(
                origin,
                self.name,
                _facts(
                    title=text(entry, "story_title"),
                    author=text(entry, "story_authors"),
                    site=text(entry, "feed_title"),
                    published=date(entry, "story_date", "story_timestamp"),
                    url=text(entry, "story_permalink"),
                ),
                html=text(entry, "story_content"),
                tags=labels([*labels(entry.get("user_tags")), *labels(entry.get("story_tags"))]),
                added=date(entry, "starred_timestamp", "starred_date"),
                starred=flag(entry.get("starred")) or bool(entry.get("starred_date")),
                read=str(entry.get("read_status") or "0") == "1",
                note=text(entry, "user_notes"),
            )


class TinyTinyArticles:
    """The XML of Tiny Tiny RSS's export."""

    name = "feed-reader"

    def recognises(self, source: FileSource) -> bool:
        """By its root and the names of an article's fields."""
        head = source.text_head[:8000]
        return "<articles" in head and "<tag_cache>" in head and "<marked>" in head

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each article, with text, star, note, tags and labels."""
        root = parse_xml(source.read(reading.limits))
        for origin, article in numbered(source.name, descendants(root, "article")):
            said = {child.tag: (child.text or "").strip() for child in article}
            yield saved_story(
                origin,
                self.name,
                _facts(
                    title=unescape(said.get("title", "")),
                    author=said.get("author", ""),
                    site=said.get("feed_title", ""),
                    published=moment(said.get("updated", "")),
                    url=said.get("link", ""),
                ),
                html=said.get("content", ""),
                tags=(*labels(said.get("tag_cache", "")), *_labels_of(said.get("label_cache", ""))),
                starred=flag(said.get("marked", "")),
                note=said.get("note", ""),
            )


def _labels_of(cached: str) -> tuple[str, ...]:
    """Return the names out of the list of a label's number, name and colours."""
    try:
        found = json.loads(cached) if cached else []
    except ValueError:
        return ()
    cached_labels = found if isinstance(found, list) else []
    return tuple(
        each[1] for each in cached_labels if isinstance(each, list) and len(each) > 1 and each[1]
    )


class LinkdingList:
    """What linkding's interface gives."""

    name = "linkding"

    def recognises(self, source: FileSource) -> bool:
        """By the names of its tags and states."""
        return {"url", "tag_names", "is_archived"} <= json_keys(source)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a stub for each bookmark, with description, notes, tags and states."""
        found = load_json(source, reading)
        for origin, entry in numbered(source.name, entries_of(found, "results")):
            archived = flag(entry.get("is_archived"))
            yield saved_story(
                origin,
                self.name,
                Facts(
                    title=text(entry, "title", "website_title"),
                    subtitle=text(entry, "description", "website_description") or None,
                    url=text(entry, "url"),
                    lead_image=text(entry, "preview_image_url") or None,
                ),
                tags=labels(entry.get("tag_names")),
                added=date(entry, "date_added"),
                note=text(entry, "notes"),
                archived=archived,
                read=archived,
                later=flag(entry.get("unread")),
            )


def _facts(*, title: str, author: str, site: str, published: str | None, url: str) -> Facts:
    """Return the facts that all readers of feeds keep of an entry."""
    return facts_by(
        [author],
        title=title or None,
        site=site or None,
        published=published,
        url=url,
    )


def _words(values: Any) -> Iterator[str]:
    for value in values if isinstance(values, list) else ():
        if isinstance(value, str):
            yield value


def _address(entry: Mapping[str, Any], name: str) -> str:
    links = (text(link, "href") for link in mappings(entry.get(name)))
    return next((link for link in links if link), "")


def _content(entry: Mapping[str, Any], name: str) -> str:
    held = entry.get(name)
    return text(held, "content") if isinstance(held, dict) else text(entry, name)
