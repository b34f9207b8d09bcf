"""Exports of blogs: Ghost's, Substack's, and what WordPress and Blogger write into feeds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from html import unescape
from typing import Any

from reader.clean.parse.decode import decode
from reader.formats.exports.story_records import csv_rows, mappings, numbered, saved_story
from reader.formats.fields import date, facts_by, moment, text
from reader.formats.json_text import json_keys, load_json
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.formats.zip_reader import Zip
from reader.model import Facts

BLOGGER_NAMES = "http://schemas.google.com/"
"""How the terms begin by which Blogger sorts its entries; they are no tags of a person."""

_NO_POSTS = re.compile(
    r"attachment|nav_menu_item|revision|custom_css|customize_changeset|oembed_cache|user_request"
    r"|wp_\w+|acf-\w+"
)
_NO_STORIES = ("comment", "settings", "template")
_MEDIUM_POST = re.compile(r"(?:^|/)posts/(?:\d{4}-\d\d-\d\d|draft)_[^/]*-[0-9a-f]{6,}\.html$")
_MEDIUM_MARKS = re.compile(r"(?:^|/)highlights/[^/]+\.html$")
"""Passages that the person marked, without the stories they stand in."""
_MEDIUM_LINKS = re.compile(r"(?:^|/)bookmarks/[^/]+\.html$")
_MEDIUM_LINK = re.compile(
    r"""<a\b[^<>]{0,500}\bhref="(?P<url>https?://[^"<>]+)"[^<>]{0,200}>(?P<title>[^<]{0,500})</a>"""
    r"""(?:[^<]{0,20}<time\b[^<>]{0,200}\bdatetime="(?P<when>[^"<>]{4,40})")?"""
)
_SUBSTACK_TEXT = re.compile(r"(?:^|/)posts/\d+\.[^/]*\.html$")
_AUTHOR = re.compile(
    r"<wp:author_login>(?P<login>.*?)</wp:author_login>.*?"
    r"<wp:author_display_name>(?P<shown>.*?)</wp:author_display_name>",
    re.DOTALL,
)
_BLOCK = re.compile(r"<(?:p|div|h[1-6]|ul|ol|blockquote|pre|table|figure)\b", re.IGNORECASE)


class GhostExport:
    """Ghost's export of a whole blog; tags and authors stand in tables of their own."""

    name = "ghost"

    def recognises(self, source: FileSource) -> bool:
        """By its wrapper and the times of its posts."""
        return {"db", "data"} <= json_keys(source) and '"exported_on"' in source.text_head[:2000]

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each post, with its tags and authors."""
        found = load_json(source, reading)
        held = found.get("db") if isinstance(found, dict) else None
        data = next(mappings(held), {}).get("data")
        tables: Mapping[str, Any] = data if isinstance(data, dict) else {}
        tags = _joined(tables, "posts_tags", "tag_id", "tags")
        authors = _joined(tables, "posts_authors", "author_id", "users")
        for origin, post in numbered(source.name, mappings(tables.get("posts"))):
            number = str(post.get("id"))
            names = tuple(authors.get(number, ()))
            yield saved_story(
                origin,
                self.name,
                facts_by(
                    names,
                    title=text(post, "title") or None,
                    subtitle=text(post, "custom_excerpt") or None,
                    published=date(post, "published_at"),
                    url=text(post, "canonical_url", "url"),
                    lead_image=text(post, "feature_image") or None,
                ),
                html=text(post, "html"),
                text=text(post, "plaintext"),
                tags=tuple(tags.get(number, ())),
                added=date(post, "created_at"),
            )


class SubstackArchive:
    """Substack's export: a table of posts and their texts; lists of subscribers stay closed."""

    name = "substack"

    def recognises(self, source: FileSource) -> bool:
        """By its table and the texts that are named as posts are."""
        names = source.zip_names
        return any(name.endswith("posts.csv") for name in names) and any(
            _SUBSTACK_TEXT.search(name) for name in names
        )

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each post, published or not."""
        archive = Zip(source, reading.limits)
        table = next(name for name in archive.names if name.endswith("posts.csv"))
        top = table.removesuffix("posts.csv")
        for row in csv_rows(archive.read(table)):
            name = f"{top}posts/{row.get('post_id', '')}.html"
            html = decode(archive.read(name), "utf-8")[0] if name in archive else ""
            yield saved_story(
                f"{source.name}!{name}",
                self.name,
                Facts(
                    title=row.get("title") or None,
                    subtitle=row.get("subtitle") or None,
                    published=moment(row.get("post_date", "")),
                ),
                html=html,
            )


class MediumArchive:
    """Medium's export: posts and bookmarks; what it knows of the person stays closed."""

    name = "medium"

    def recognises(self, source: FileSource) -> bool:
        """By the names of its posts."""
        return any(_MEDIUM_POST.search(name) for name in source.zip_names)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield the pages of posts and of marked passages, and a link for each bookmark."""
        archive = Zip(source, reading.limits)
        for name in sorted(archive.names):
            origin = f"{source.name}!{name}"
            if _MEDIUM_POST.search(name) or _MEDIUM_MARKS.search(name):
                data = archive.read(name)
                yield from reading.inner(FileSource(origin, data=data, depth=source.depth + 1))
            elif _MEDIUM_LINKS.search(name):
                page = decode(archive.read(name), "utf-8")[0]
                for number, found in enumerate(_MEDIUM_LINK.finditer(page), start=1):
                    yield saved_story(
                        f"{origin}!{number}",
                        self.name,
                        Facts(title=_bare(found["title"]) or None, url=unescape(found["url"])),
                        added=moment(found["when"] or ""),
                    )


def is_no_story(entry: Mapping[str, Any]) -> bool:
    """Return whether an entry of WordPress' or Blogger's is a menu, a picture, a comment …"""
    kind = str(entry.get("wp_post_type") or "")
    blogger = str(entry.get("blogger_type") or "").lower()
    terms = (str(tag.get("term") or "") for tag in entry.get("tags") or ())
    older = {term.rpartition("#")[2] for term in terms if term.startswith(BLOGGER_NAMES)}
    return (
        _NO_POSTS.fullmatch(kind) is not None
        or blogger in _NO_STORIES
        or bool(older & set(_NO_STORIES))
    )


def author_names(export: str) -> dict[str, str]:
    """Return the names that WordPress' export shows for its logins."""
    head = export[: max(0, export.find("<item>"))]
    pairs = (
        (_bare(found["login"]), _bare(found["shown"]))
        for part in head.split("<wp:author>")[1:]
        if (found := _AUTHOR.search(part))
    )
    return {login: shown for login, shown in pairs if shown}


def with_paragraphs(html: str) -> str:
    """Return a text whose paragraphs are parted by empty lines with `<p>`, as WordPress does."""
    if _BLOCK.search(html) or "\n\n" not in html.replace("\r", "").strip():
        return html
    parts = re.split(r"\n\s*\n", html.replace("\r\n", "\n").strip())
    return "".join(f"<p>{part.strip().replace(chr(10), '<br>')}</p>" for part in parts)


def _bare(written: str) -> str:
    return unescape(written.replace("<![CDATA[", "").replace("]]>", "")).strip()


def _joined(tables: Mapping[str, Any], pairs: str, name: str, named: str) -> dict[str, list[str]]:
    """Return the names of one table by the posts that a table of pairs joins them to."""
    names = {str(each.get("id")): text(each, "name") for each in mappings(tables.get(named))}
    found: dict[str, list[str]] = {}
    for post, other in _pairs(tables.get(pairs), name):
        if title := names.get(other):
            found.setdefault(post, []).append(title)
    return found


def _pairs(table: Any, name: str) -> Iterator[tuple[str, str]]:
    for each in mappings(table):
        yield str(each.get("post_id")), str(each.get(name))
