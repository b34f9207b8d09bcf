"""Who wrote a story: JSON-LD, meta elements, then the byline that the page shows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from reader.text.bylines import clean_names, like_name, without_by
from reader.text.headers import Headers
from reader.text.linkeddata import LinkedData, kind_of, plain
from reader.text.names import names
from reader.text.storytext import folded
from reader.text.tree import SEPARATING, Node

_METAS = (
    "author", "byl", "article:author", "parsely-author", "sailthru.author", "dc.creator",
    "dcterms.creator", "article:author_name", "dcsext.author", "cxenseparse:author",
    "article.author", "author-name", "authors", "creator", "dc.contributor", "og:author",
    "mediator_author", "autor", "cxense:author", "og:article:author",
)  # fmt: skip
_WRITTEN = re.compile(r"written by|by|author|verfasst von|écrit par|escrito por|scritto da", re.I)
_BYLINE = re.compile(
    r"byline|author|auteur|autor(?:e|en|in|es)?\b|writer|contributor|authored", re.I
)
_NO_BYLINE = re.compile(
    r"comment|related|avatar|image|photo|img|bio\b|description|social|box|list|card|widget|follow|"
    r"authority|title|role|job",
    re.IGNORECASE,
)
_PROFILE = re.compile(
    r"/(?:authors?|people|profiles?|team|contributors?|staff|writers?|by|journalists?|autor(?:en|es|i)?"
    r"|auteurs?|redaktion|reporters?|experts?|columnists?|user|users|@[\w.-]+)/[^/]",
    re.IGNORECASE,
)
_SHORT_TAGS = names("p span div em i small strong b a h3 h4 h5 h6 li address td font cite time")
_BY_LINE = re.compile(
    r"(?:by|written by|posted by|von|par|por|di|door|автор|作者|文|autor)\b[:：]?\s+\S",
    re.IGNORECASE,
)
_LONGEST = 120
_MOST_SHOWN = 6


def find_authors(
    root: Node, headers: Headers, data: LinkedData, site: str | None, near: list[Node]
) -> tuple[str, ...]:
    """Return the authors of a page, or nothing where it names none.

    `near` are the elements of the story's head and body in the page's order; bylines elsewhere
    (of comments, of other stories) do not count. The outlet itself comes last.
    """
    outlets = {folded(site)} if site else set()
    people, bodies = _linked(data)
    shown: list[str] = []
    for values in (people, _metas(headers)):
        named = [name for name in clean_names(values) if folded(name) not in outlets]
        if named:
            return tuple(named)
    shown = [name for name in _shown(near) if folded(name) not in outlets]
    if shown:
        return tuple(shown)
    return tuple(clean_names([*bodies, *people, *_metas(headers)]))


def _metas(headers: Headers) -> list[str]:
    found = headers.every(*_METAS)[:_MOST_SHOWN]
    found += [_turned(name) for name in headers.every("citation_author")]
    if _WRITTEN.fullmatch(headers.first("twitter:label1")):
        found.append(headers.first("twitter:data1"))
    return found


def _turned(name: str) -> str:
    last, comma, first = name.partition(",")
    return f"{first.strip()} {last.strip()}" if comma and "," not in first else name


def _linked(data: LinkedData) -> tuple[list[str], list[str]]:
    """The people and the organisations that JSON-LD names as authors."""
    people: list[str] = []
    bodies: list[str] = []
    for key in ("author", "creator"):
        value = data.article.get(key)
        for item in value if isinstance(value, list) else [value]:
            item = data.resolve(item)
            body = isinstance(item, dict) and "Organization" in kind_of(item)
            (bodies if body else people).extend(_names_of(item))
        if people or bodies:
            break
    return people, bodies


def _names_of(item: Any) -> list[str]:
    if isinstance(item, dict):
        name = item.get("name")
        given = [plain(one) for one in (name if isinstance(name, list) else [name])]
        return [one for one in given if one]
    return [plain(item)] if isinstance(item, str) else []


def _shown(near: list[Node]) -> list[str]:
    """The names in what is marked as a byline; of the surest kind that is there, the first."""
    marked: dict[int, list[list[str]]] = {}
    for node in near:
        rank = _rank(node)
        if rank and (found := _names_in(node)):
            marked.setdefault(rank, []).append(found)
    if not marked:
        return []
    best = marked[min(marked)]
    if min(marked) == 1:
        return list(dict.fromkeys(name for found in best[:4] for name in found))
    return best[0]


def _rank(node: Node) -> int:
    attrs = node.attrs
    if "author" in attrs.get("itemprop", "").split() or "author" in attrs.get("rel", "").split():
        return 1
    told = node.classes()
    if told != " " and _BYLINE.search(told) and not _NO_BYLINE.search(told):
        return 2
    if node.tag == "a" and _PROFILE.search(attrs.get("href", "")):
        return 4
    if node.tag in _SHORT_TAGS and len(node.children) <= 6:
        first = next((c for c in node.children if not isinstance(c, str) or c.strip()), "")
        if isinstance(first, str) and _BY_LINE.match(first.strip() + " X"):
            return 3
    return 0


def _names_in(node: Node) -> list[str]:
    text = node.text()
    if not 2 < len(text) < _LONGEST:
        named = [n for n in node.walk() if "name" in n.get("itemprop").split() and n is not node]
        return clean_names([named[0].text()]) if named else []
    parts = [without_by(part) for part in _fragments(node)]
    likely = [part for part in parts if part and _might_be_names(part)]
    if likely:
        return clean_names(likely[:3])
    return [name for name in clean_names([text])[:3] if _short_name(name)]


def _short_name(name: str) -> bool:
    return not name[0].islower() and not name[0].isdigit() and len(name.split()) <= 3


def _might_be_names(part: str) -> bool:
    found = clean_names([part])
    return bool(found) and all(like_name(name) for name in found)


def _fragments(node: Node) -> Iterator[str]:
    """The text of an element, cut where one element ends and another begins."""
    linked = [child for child in node.walk() if child.tag == "a" and child is not node]
    if linked and all(like_name(link.text()) for link in linked):
        yield from (link.text() for link in linked)
        return
    parts: list[str] = []
    for child in node.children:
        if isinstance(child, str):
            parts.append(child)
        elif child.tag in SEPARATING or child.tag == "span":
            yield " ".join("".join(parts).split())
            parts = []
            yield child.text()
        else:
            parts.append(child.text())
    yield " ".join("".join(parts).split())
