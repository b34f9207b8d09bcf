"""Posts of Bluesky and others of its network: feeds, threads, bookmarks and records as JSON."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import escape
from typing import Any

from reader.formats.exports.discussions import (
    DEEPEST_ANSWERS,
    Post,
    link_line,
    picture_line,
    thread_html,
)
from reader.formats.exports.story_records import mapping_at, mappings, numbered, saved_story
from reader.formats.fallback_titles import title_of_words
from reader.formats.fields import date, facts_by, labels, text
from reader.formats.json_text import json_keys, load_json
from reader.formats.protocol import Found, ReadContext
from reader.formats.refusals import refusal_of_empty
from reader.formats.source import FileSource
from reader.model import Draft, Refusal

_RECORD = "app.bsky.feed.post"
_ADDRESS = re.compile(rf"at://(?P<owner>[^/\s]+)/{re.escape(_RECORD)}/(?P<key>[\w.~:-]+)\Z")
_NO_HANDLE = "handle.invalid"
_LISTS = ("feed", "posts", "bookmarks", "records", "likes")


@dataclass(frozen=True, slots=True)
class _View:
    """A post with what is known around it: its address in the network, its writer."""

    address: str
    author: Mapping[str, Any]
    record: Mapping[str, Any]
    shown: Mapping[str, Any]
    saved: str | None = None


class BlueskyPosts:
    """Answers of the network's interface, and records of a repository turned into JSON."""

    name = "bluesky"

    def recognises(self, source: FileSource) -> bool:
        """By the type of its records."""
        holders = {"record", "value", "text", "uri"}
        return bool(json_keys(source) & holders) and f'"{_RECORD}"' in source.text_head

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a story a post; a thread is one story."""
        found = load_json(source, reading)
        if isinstance(found, dict) and isinstance(found.get("thread"), dict):
            views = list(_thread(found["thread"], 0))
            yield _story(source.name, views) if views else refusal_of_empty(source.name)
            return
        for origin, value in numbered(source.name, _listed(found)):
            view = _view_of(value)
            yield _story(origin, [view]) if view is not None else refusal_of_empty(origin)


def _listed(found: Any) -> list[Any]:
    if isinstance(found, dict):
        listed = next((found[name] for name in _LISTS if isinstance(found.get(name), list)), None)
        return [found] if listed is None else listed
    return found if isinstance(found, list) else []


def _view_of(value: Any) -> _View | None:
    """Return the post in an entry of a list: itself, or under one of the names for it."""
    if not isinstance(value, dict):
        return None
    saved = date(value, "createdAt") if "item" in value else None
    held = next(
        (value[name] for name in ("post", "item") if isinstance(value.get(name), dict)), value
    )
    record = next(
        (held[name] for name in ("record", "value") if isinstance(held.get(name), dict)), held
    )
    if not isinstance(record.get("text"), str):
        return None
    return _View(text(held, "uri"), mapping_at(held, "author"), record, held, saved)


def _thread(node: Mapping[str, Any], depth: int) -> Iterator[_View]:
    """Yield the posts of a thread: those above its post, it, and the answers."""
    if depth > DEEPEST_ANSWERS:
        return
    above: list[_View] = []
    parent = node.get("parent")
    while isinstance(parent, dict) and len(above) < DEEPEST_ANSWERS:
        if (view := _view_of(parent)) is not None:
            above.append(view)
        parent = parent.get("parent")
    yield from reversed(above)
    if (own := _view_of(node)) is not None:
        yield own
    for answer in mappings(node.get("replies")):
        yield from _thread({**answer, "parent": None}, depth + 1)


def _story(origin: str, views: list[_View]) -> Draft | Refusal:
    first = views[0]
    posts = [Post(_writer(view), date(view.record, "createdAt"), _html(view)) for view in views]
    languages = first.record.get("langs")
    named = languages if isinstance(languages, list) and len(languages) == 1 else [""]
    return saved_story(
        origin,
        BlueskyPosts.name,
        facts_by(
            [_writer(first)],
            title=title_of_words(text(first.record, "text")),
            published=date(first.record, "createdAt"),
            language=str(named[0])[:2].lower() or None,
            url=_page(first),
        ),
        html=thread_html(posts),
        tags=tuple(dict.fromkeys(tag for view in views for tag in _tags(view.record))),
        added=first.saved,
    )


def _writer(view: _View) -> str:
    return text(view.author, "displayName", "handle")


def _page(view: _View) -> str:
    """Return the address of a post's page on the web; empty where its record has no place."""
    found = _ADDRESS.match(view.address)
    if found is None:
        return ""
    handle = text(view.author, "handle")
    owner = handle if handle and handle != _NO_HANDLE else found["owner"]
    return f"https://bsky.app/profile/{owner}/post/{found['key']}"


def _html(view: _View) -> str:
    words = "".join(_linked(view.record)).strip("\n")
    paragraphs = [part.replace("\n", "<br>") for part in re.split(r"\n{2,}", words) if part.strip()]
    shown = "".join(_embedded(view.record.get("embed"), mapping_at(view.shown, "embed")))
    return "".join(f"<p>{part}</p>" for part in paragraphs) + shown


def _facets(record: Mapping[str, Any]) -> Iterator[tuple[int, int, list[Mapping[str, Any]]]]:
    for facet in mappings(record.get("facets")):
        place = mapping_at(facet, "index")
        start, end = place.get("byteStart"), place.get("byteEnd")
        if isinstance(start, int) and isinstance(end, int):
            yield start, end, list(mappings(facet.get("features")))


def _linked(record: Mapping[str, Any]) -> Iterator[str]:
    """Yield the words of a post as HTML; its links are placed by bytes of UTF-8."""
    data = str(record.get("text", "")).encode("utf-8", "replace")
    done = 0
    for start, end, features in sorted(_facets(record), key=lambda facet: facet[:2]):
        address = next((uri for each in features if (uri := text(each, "uri"))), "")
        if not (done <= start < end <= len(data)) or not address:
            continue
        yield escape(data[done:start].decode("utf-8", "replace"), quote=False)
        shown = escape(data[start:end].decode("utf-8", "replace"), quote=False)
        yield f'<a href="{escape(address)}">{shown}</a>'
        done = end
    yield escape(data[done:].decode("utf-8", "replace"), quote=False)


def _tags(record: Mapping[str, Any]) -> tuple[str, ...]:
    hashed = [text(each, "tag") for _, _, features in _facets(record) for each in features]
    return (*labels([tag for tag in hashed if tag]), *labels(record.get("tags")))


def _embedded(embed: Any, shown: Mapping[str, Any]) -> Iterator[str]:
    """Yield the page that a post shows, its pictures with their descriptions, what it quotes."""
    if not isinstance(embed, dict):
        return
    media = mapping_at(embed, "media")
    page = mapping_at(media, "external") or mapping_at(embed, "external")
    if address := text(page, "uri"):
        said = escape(text(page, "description"), quote=False)
        yield link_line(address, text(page, "title", "uri")) + (f"<p>{said}</p>" if said else "")
    pictures = mappings(mapping_at(shown, "media").get("images") or shown.get("images"))
    for picture in pictures:
        if address := text(picture, "fullsize", "thumb"):
            yield picture_line(address, text(picture, "alt"))
    quoted = mapping_at(shown, "record")
    quoted = mapping_at(quoted, "record") or quoted
    value = mapping_at(quoted, "value")
    if words := text(value, "text"):
        writer = escape(text(mapping_at(quoted, "author"), "displayName", "handle"), quote=False)
        yield f"<blockquote><p>{escape(words, quote=False)}</p><p>{writer}</p></blockquote>"
