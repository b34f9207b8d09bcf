"""Lists of links and tabs as JSON, whatever program wrote them: Toby, Anybox, Session Buddy.

Each object with an address and a title is a link, the titles of the lists around it are its tags.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from reader.formats.exports.story_records import numbered, saved_story
from reader.formats.fields import date, first, flag, labels, text
from reader.formats.json_article import EITHER_NAMES, HTML_NAMES, TEXT_NAMES
from reader.formats.json_text import json_keys, load_json
from reader.formats.origins import web_address
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.model import Facts

_LISTS = frozenset(("cards", "tabs", "links", "windows", "sessions", "collections", "groups"))
"""Names of the lists that such files hold; of an article only `links` is one, beside its text."""
_ADDRESSES = ("url", "href", "link", "uri")
_OWN_TITLES = ("customTitle", "title", "name")
_GENERIC = frozenset(("", "untitled", "inbox", "unsorted", "default", "other bookmarks"))
_DEEPEST = 20
"""Lists within one another, whose titles become tags; chosen as for Linkwarden's collections."""


class LinkList:
    """A JSON file of nothing but links, in lists or not."""

    name = "links"

    def recognises(self, source: FileSource) -> bool:
        """By lists of objects with addresses, where no object has a text."""
        keys = json_keys(source)
        texts = {*TEXT_NAMES, *HTML_NAMES, *EITHER_NAMES} & keys
        titled = keys.intersection(_OWN_TITLES)
        return bool(keys & _LISTS and keys.intersection(_ADDRESSES) and titled) and not texts

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a stub for each link."""
        for origin, (around, link) in numbered(source.name, _links(load_json(source, reading), ())):
            tags = (*around, *labels(link.get("tags")), *labels(link.get("labels")))
            folder = text(link, "folder", "collection")
            yield saved_story(
                origin,
                self.name,
                Facts(
                    title=text(link, *_OWN_TITLES) or None,
                    subtitle=text(link, "description", "excerpt") or None,
                    url=text(link, *_ADDRESSES),
                ),
                tags=tuple(dict.fromkeys((*((folder,) if folder else ()), *tags))),
                added=date(link, "dateAdded", "date_added", "createdAt", "created_at", "created",
                           "addedAt", "savedAt", "time"),
                note=text(link, "customDescription", "note", "notes", "comment"),
                starred=flag(first(link, "isStarred", "starred", "favorite", "isFavorite")),
                archived=flag(first(link, "isArchived", "archived")),
            )  # fmt: skip


def _links(
    value: Any, around: tuple[str, ...], deep: int = 0
) -> Iterator[tuple[tuple[str, ...], Mapping[str, Any]]]:
    """Yield the links with the titles of the lists around them, in the order of the file."""
    if deep > _DEEPEST:
        return
    if isinstance(value, list):
        for each in value:
            yield from _links(each, around, deep + 1)
    if not isinstance(value, dict):
        return
    if web_address(text(value, *_ADDRESSES)):
        yield around, value
        return
    own = text(value, *_OWN_TITLES)
    inner = around if own.casefold() in _GENERIC else (*around, own)
    inner = tuple(dict.fromkeys((*inner, *labels(value.get("labels")))))
    for each in value.values():
        if isinstance(each, list | dict):
            yield from _links(each, inner, deep + 1)
