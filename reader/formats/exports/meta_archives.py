"""What a person saved and posted on Facebook, Instagram and Threads, from their downloaded data."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from reader.formats.exports.story_records import mappings, numbered, saved_story
from reader.formats.fallback_titles import title_of_address, title_of_words
from reader.formats.fields import date, text
from reader.formats.json_text import entries_of, json_keys, load_json
from reader.formats.origins import web_address
from reader.formats.protocol import Found, ReadContext
from reader.formats.refusals import refusal_of_empty
from reader.formats.source import FileSource
from reader.model import Draft, Facts, Refusal

_LISTS = (
    "saves_v2", "saves", "collections_v2", "saved_saved_media", "saved_saved_collections",
    "likes_media_likes", "text_post_app_text_posts", "ig_stories", "posts_v2", "status_updates",
)  # fmt: skip
"""Names of lists; newer files are a list at the top."""
_LIKED = "likes_media_likes"
_PROFILE = re.compile(r"https?://(?:[\w-]+\.)?(?:facebook|instagram|threads)\.\w+/?(?:[\w.@-]+/?)?")
"""Addresses of people: whom a person followed is no story."""
_DEEPEST = 6
"""Levels of lists and objects within one entry that are looked through; real ones have four."""


class MetaItems:
    """A list of saved links, of posts, or of what was liked."""

    name = "facebook"

    def recognises(self, source: FileSource) -> bool:
        """By the names of its lists, or of the parts of its entries."""
        keys = json_keys(source)
        if not keys & {"timestamp", "creation_timestamp"} or keys & {"comment", "sender_name"}:
            return False
        inside = keys & {"attachments", "string_map_data", "string_list_data", "media", "data"}
        if keys & set(_LISTS):
            return bool(inside)
        parts = {"external_context", "string_map_data", "label_values"}
        return bool(keys & parts and keys & {"attachments", "title", "label_values"}) or (
            {"post", "data"} <= keys
        )

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a stub for each link and a story for each post with words."""
        value = load_json(source, reading)
        liked = isinstance(value, dict) and _LIKED in value
        for origin, entry in numbered(source.name, entries_of(value, *_LISTS)):
            yield _draft(origin, _read_aright(entry), starred=liked)


def _draft(origin: str, entry: Mapping[str, Any], *, starred: bool) -> Draft | Refusal:
    links = list(_links(entry, 0))
    words = _posted(entry)
    said = _labelled(entry)
    dated = (entry, *links, *mappings(entry.get("media")))
    moment = next(
        (d for each in dated if (d := date(each, "timestamp", "creation_timestamp"))), None
    )
    link: Mapping[str, Any] = next(
        (each for each in links if web_address(text(each, "url", "href"))), {}
    )
    address = web_address(text(link, "url", "href")) or web_address(said.get("url", ""))
    if address and "label_values" in entry and _PROFILE.fullmatch(address):
        address = None
    if address is not None:
        title = text(link, "name") or said.get("title") or said.get("name") or ""
        source = text(link, "source") or None
        named = title if title and not title.startswith("http") else title_of_address(address)
        facts = Facts(title=named, url=address, site=source)
        return saved_story(origin, MetaItems.name, facts, added=moment, note=words, starred=starred)
    if words:
        facts = Facts(title=title_of_words(words), published=moment)
        return saved_story(origin, MetaItems.name, facts, text=words, added=moment)
    return refusal_of_empty(origin)


def _links(value: Any, depth: int) -> Iterator[Mapping[str, Any]]:
    """Yield the objects that hold an address, in order."""
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for each in value:
            yield from _links(each, depth + 1)
    elif isinstance(value, dict):
        if text(value, "url", "href"):
            yield value
        for name, each in value.items():
            if name != "media":
                yield from _links(each, depth + 1)


def _posted(entry: Mapping[str, Any]) -> str:
    """Return the words of a post; the sentence that the service puts above it is none."""
    parts = [text(each, "post") for each in mappings(entry.get("data"))]
    media = entry.get("media")
    if not any(parts) and isinstance(media, list):
        parts = [text(each, "title") for each in (entry, *mappings(media))][:2]
    return "\n\n".join(dict.fromkeys(part for part in parts if part))


def _labelled(entry: Mapping[str, Any]) -> dict[str, str]:
    """Return the values of newer files, which have a label each, by it in small letters."""
    found: dict[str, str] = {}
    waiting = [entry.get("label_values")]
    while waiting:
        for each in mappings(waiting.pop()):
            if value := text(each, "href", "value"):
                found.setdefault(text(each, "label").lower(), value)
                if web_address(value):
                    found.setdefault("url", value)
            waiting += [each.get(name) for name in ("dict", "vec") if each.get(name)]
    return found


def _read_aright(value: Any, depth: int = 0) -> Any:
    """Return an entry whose texts are read as UTF-8: the service writes its bytes as characters."""
    if isinstance(value, str):
        try:
            return value.encode("latin-1").decode("utf-8")
        except UnicodeError:
            return value
    if depth > _DEEPEST + 2:
        return value
    if isinstance(value, list):
        return [_read_aright(each, depth + 1) for each in value]
    if isinstance(value, dict):
        return {name: _read_aright(each, depth + 1) for name, each in value.items()}
    return value
