"""What a page's head says of its story, for the choice of its blocks."""

from __future__ import annotations

import re
from typing import Any

from reader.clean.extract.features import MetadataHints
from reader.clean.lexicon.class_words import forum_software
from reader.clean.parse.head import Headers
from reader.clean.parse.jsonld import LinkedData, kind_of, plain
from reader.clean.parse.tree import Node
from reader.clean.parse.urls import host

_SUMMARIES = ("description", "alternativeHeadline", "abstract")
_MOST_INGREDIENTS = 200
"""Ingredients of one recipe; with those of its parts."""
_THREAD = re.compile(r"DiscussionForumPosting|QAPage")


def metadata_hints(
    root: Node, headers: Headers, data: LinkedData, forum: bool = False
) -> MetadataHints:
    """Return what the page's head says of its story; `forum`: its scripts are a forum's."""
    titles = [plain(data.article.get("headline")), headers.first("og:title", "twitter:title")]
    if (title := root.find("title")) is not None:
        titles.append(title.text())
    if (heading := root.find("h1")) is not None:
        titles.append(heading.text())
    distinct = dict.fromkeys(title[:300] for title in titles if title)
    descriptions = headers.every("og:description", "description", "twitter:description")
    descriptions += [plain(data.article.get(name)) for name in _SUMMARIES]
    body = plain(data.article.get("articleBody"))
    authors = [plain(author) for author in _listed(data.article.get("author"))]
    authors += headers.every("author", "article:author", "dc.creator")
    forum = forum or any(_THREAD.search(kind_of(node)) for node in data.nodes)
    forum = forum or forum_software(headers.first("generator"))
    genre = _genre(kind_of(data.article), headers.first("og:type"))
    return MetadataHints(
        tuple(distinct),
        tuple(descriptions[:6]),
        body,
        tuple(authors[:10]),
        forum,
        genre,
        _site(headers),
        _ingredients(data),
    )


def _ingredients(data: LinkedData) -> tuple[str, ...]:
    """Return the ingredients of the recipe with the most of them that the head describes."""
    lists = [
        _listed(node.get("recipeIngredient") or node.get("ingredients")) for node in data.nodes
    ]
    longest = max(lists, key=len, default=[])
    return tuple(filter(None, map(plain, longest[:_MOST_INGREDIENTS])))


def _site(headers: Headers) -> str:
    """Return the host of the first whole address that the head gives for the page."""
    return next(filter(None, map(host, headers.known())), "")


def _genre(kind: str, called: str) -> int:
    if "News" in kind or "Reportage" in kind:
        return 4
    if "Blog" in kind:
        return 3
    return 2 if kind else int("article" in called.lower())


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
