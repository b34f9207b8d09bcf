"""A post as WordPress and WordPress.com give it, under the names of an article."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import unescape
from typing import Any

from reader.formats.json_text import list_of


def with_article_names(post: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a post with its address, authors, tags, categories and picture as an article has them.

    What is no such post, and what a post says under an article's own names, stays as it is.
    """
    more: dict[str, Any] = {}
    if not post.get("url") and isinstance(post.get("URL"), str):
        more["url"] = post["URL"]
    for name in ("tags", "categories"):
        held = post.get(name)
        if isinstance(held, dict) and held and all(isinstance(v, dict) for v in held.values()):
            more[name] = list(_names(held.values()))
    embedded = post.get("_embedded")
    if isinstance(embedded, dict):
        authors = list(_names(list_of(embedded.get("author"))))
        if authors and not isinstance(post.get("author"), str | dict):
            more["author"] = authors
        groups = list_of(embedded.get("wp:term"))
        terms = [term for group in groups for term in list_of(group) if isinstance(term, dict)]
        for name, kind in (("tags", "post_tag"), ("categories", "category")):
            named = list(
                _names(t for t in terms if isinstance(t, dict) and t.get("taxonomy") == kind)
            )
            if named:
                more[name] = named
        media = next(iter(list_of(embedded.get("wp:featuredmedia"))), None)
        if isinstance(media, dict) and isinstance(media.get("source_url"), str):
            more["lead_image"] = media["source_url"]
    picture = post.get("featured_image") or post.get("jetpack_featured_media_url")
    if isinstance(picture, str) and picture:
        more.setdefault("lead_image", picture)
    return {**post, **more} if more else post


def _names(values: Any) -> Iterator[str]:
    for each in values:
        if isinstance(each, dict) and isinstance(each.get("name"), str) and each["name"].strip():
            yield unescape(each["name"]).strip()
