"""What a page's JSON-LD says of its article; broken JSON is mended as far as it goes."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from html import unescape
from typing import Any

from reader.clean.render.story_text import folded

ARTICLE_TYPES = re.compile(
    r"(?:article|posting|report|review|recipe|story|liveblog|newsitem|opinion|scholarly|blogpost"
    r"|creativework|howto|faqpage|qapage|discussionforum|interview|podcastepisode|videoobject)",
    re.IGNORECASE,
)
_FIRST = re.compile(r"(?:article|posting|report|story|opinion|review)", re.IGNORECASE)
_PAGE = re.compile(r"webpage|itempage|website", re.IGNORECASE)
_WRAPPING = re.compile(
    r"^\s*(?://\s*)?(?:/\*\s*)?<!\[CDATA\[(?:\s*\*/)?|(?://\s*)?(?:/\*\s*)?\]\]>(?:\s*\*/)?\s*$|^\s*<!--|-->\s*$"
)
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")
_BAD_ESCAPE = re.compile(r'\\(?!["\\/bfnrtu])')
_OPEN = frozenset(("@graph", "mainEntity", "mainEntityOfPage", "itemReviewed"))
"""Keys under which the page's own story stands; below others it is a comment, a post, a card."""
_SAME = 5
"""Points of an object that names the page's title or address."""
_INSIDE = 12
"""Points off for an object inside another: it is rarely the page's own."""
_ADDRESS = re.compile(r"^https?://(?:www\.)?|[?#].*$|/$")
_MOST_NODES = 3000
"""Objects that are looked at, to stay linear."""
_DEEPEST = 24
"""Levels of nesting that are looked at."""


@dataclass(slots=True)
class LinkedData:
    """The nodes of all graphs; `article` is the one that describes the page's story."""

    nodes: list[dict[str, Any]] = field(default_factory=list)
    by_id: dict[str, dict[str, Any]] = field(default_factory=dict)
    article: dict[str, Any] = field(default_factory=dict)
    page: dict[str, Any] = field(default_factory=dict)

    def resolve(self, value: Any) -> Any:
        """Follow a bare `{"@id": …}` to the node it names."""
        if isinstance(value, dict) and set(value) <= {"@id", "@type"} and "@id" in value:
            return self.by_id.get(str(value["@id"]), value)
        return value


def read_linked_data(scripts: list[str], known: Collection[str] = ()) -> LinkedData:
    """Return what the JSON-LD scripts of a page say. Never raises.

    `known` are titles and addresses that the page's head says: of several articles the one that
    has them is the page's own.
    """
    data = LinkedData()
    inner: set[int] = set()
    for script in scripts[:40]:
        for value in _values(script):
            for node, inside in _nodes(value):
                if len(data.nodes) >= _MOST_NODES:
                    break
                data.nodes.append(node)
                if inside:
                    inner.add(id(node))
                name = node.get("@id")
                if isinstance(name, str) and len(node) > len(data.by_id.get(name, {})):
                    data.by_id[name] = node
    signs = {sign for text in known if (sign := _sign(text))}
    likely = [(_likeness(node, signs, id(node) in inner), node) for node in data.nodes]
    data.article = max(likely, key=lambda pair: pair[0], default=(0.0, {}))[1]
    if not ARTICLE_TYPES.search(kind_of(data.article)):
        data.article = {}
    data.page = next((n for n in data.nodes if _PAGE.search(kind_of(n)) and "name" in n), {})
    return data


def _sign(text: str) -> str:
    """Return a title or an address, made comparable."""
    if text.startswith(("http://", "https://")):
        return _ADDRESS.sub("", text).rstrip("/").lower()
    return folded(text)


def kind_of(node: dict[str, Any]) -> str:
    """Return the types of a node as one string."""
    kind = node.get("@type", "")
    if isinstance(kind, list):
        return " ".join(str(part) for part in kind)
    return str(kind)


def plain(value: Any) -> str:
    """Return a value of JSON-LD as one line of text without markup."""
    if isinstance(value, list):
        value = next((item for item in value if item), "")
    if isinstance(value, dict):
        value = value.get("@value") or value.get("name") or ""
    if not isinstance(value, str):
        return ""
    text = unescape(unescape(value)) if "&" in value else value
    if "<" in text:
        text = re.sub(r"<[a-zA-Z/][^<>]{0,500}>", " ", text)
    return " ".join(text.split())


def _likeness(node: dict[str, Any], signs: Collection[str], inside: bool) -> float:
    kind = kind_of(node)
    if not ARTICLE_TYPES.search(kind):
        return -100.0
    score = 4.0 if _FIRST.search(kind) else 1.0
    for name, worth in (
        ("headline", 2), ("articleBody", 2), ("datePublished", 2), ("author", 2), ("image", 1),
        ("mainEntityOfPage", 1), ("publisher", 1), ("description", 1),
    ):  # fmt: skip
        if node.get(name):
            score += worth
    page = node.get("mainEntityOfPage")
    address = page.get("@id") if isinstance(page, dict) else page
    own = (plain(node.get("headline")), node.get("url"), address)
    if any(isinstance(value, str) and _sign(value) in signs for value in own if value):
        score += _SAME
    return score - _INSIDE if inside else score


def _values(script: str) -> list[Any]:
    script = script.strip().lstrip("\ufeff")
    for attempt in range(4):
        if attempt == 1:
            script = _WRAPPING.sub("", script).strip().rstrip(";").strip()
        elif attempt == 2:
            script = _TRAILING_COMMA.sub(r"\1", _BAD_ESCAPE.sub(r"\\\\", script))
        elif attempt == 3:
            script = unescape(script)
        try:
            return [json.loads(script, strict=False)]
        except (ValueError, RecursionError):
            continue
    return _prefixes(script)


def _prefixes(script: str) -> list[Any]:
    """Several values one after another, or one with rubbish behind it."""
    decoder = json.JSONDecoder(strict=False)
    found: list[Any] = []
    place = 0
    while len(found) < 20:
        starts = [at for mark in "{[" if (at := script.find(mark, place)) >= 0]
        if not starts or min(starts) > place + 2000:
            return found
        try:
            value, place = decoder.raw_decode(script, min(starts))
        except (ValueError, RecursionError):
            return found
        found.append(value)
    return found


def _nodes(value: Any) -> Iterator[tuple[dict[str, Any], bool]]:
    """All nodes below a value, and whether they stand inside of another one."""
    waiting: list[tuple[Any, int, bool]] = [(value, 0, False)]
    count = 0
    while waiting and count < _MOST_NODES:
        item, depth, inside = waiting.pop()
        count += 1
        if depth > _DEEPEST:
            continue
        if isinstance(item, list):
            waiting.extend((part, depth + 1, inside) for part in reversed(item[:500]))
        elif isinstance(item, dict):
            yield item, inside
            waiting.extend(
                (part, depth + 1, inside or key not in _OPEN)
                for key, part in item.items()
                if isinstance(part, dict | list)
            )
