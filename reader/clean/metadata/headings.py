"""What a page shows in large letters: headings of the first ranks, its logo, lines of old pages."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape
from itertools import islice
from urllib.parse import urlsplit

from reader.clean.lexicon.word_sets import names
from reader.clean.parse.bounded_text import brief_text
from reader.clean.parse.tree import Node

_COUNTER = re.compile(r"^\s*\(\d{1,4}\+?\)\s+")
_HOME = re.compile(r"(?:index|default|home)?(?:\.\w{2,5})?")
_LARGE = names("h3 h4 h5 h6 font b strong big center")
_TITLED = re.compile(
    r"(?:^|[\s_-])(?:title|headline|tit|titre|titulo|titel|subject)(?:$|[\s_-])", re.I
)
_MOST = 12
_MOST_SECOND = 3
_MOST_LARGE = 40
_LONGEST = 400
_MOST_BELOW = 50


@dataclass(slots=True)
class Headings:
    """Texts in the page's order, each once; `logos` are headings that lead to the site's front."""

    first: list[str] = field(default_factory=list)
    second: list[str] = field(default_factory=list)
    logos: list[str] = field(default_factory=list)


def read_headings(root: Node, host: str) -> Headings:
    """Return the headings of a page on a host (which may be unknown: the empty string)."""
    found = Headings()
    for node in root.walk():
        tag = node.tag
        if tag == "h1" or ("itemprop" in node.attrs and _is_headline(node)):
            into, most, shortest = found.first, _MOST, 2
            into = found.logos if _leads_home(node, host) else into
        elif tag == "h2":
            into, most, shortest = found.second, _MOST_SECOND, 12
        else:
            continue
        if (
            len(into) < most
            and shortest <= len(text := tidy(brief_text(node, _LONGEST))) <= _LONGEST
        ):
            into.append(text)
    found.first = [text for text in dict.fromkeys(found.first) if text not in found.logos]
    found.second = [text for text in dict.fromkeys(found.second) if text not in found.first]
    return found


def read_large(root: Node) -> list[str]:
    """Return the lines of a page that are large, bold or called a title, without being h1 or h2."""
    found: dict[str, None] = {}
    for node in root.walk():
        if len(found) >= _MOST_LARGE:
            break
        if _is_large(node) and len(node.children) <= 6:
            text = tidy(brief_text(node, _LONGEST))
            if 4 <= len(text) <= _LONGEST:
                found[text] = None
    return list(found)


def _is_headline(node: Node) -> bool:
    return "headline" in node.get("itemprop").lower().split()


def _is_large(node: Node) -> bool:
    return node.tag in _LARGE or bool(node.attrs and _TITLED.search(node.classes()))


def _leads_home(heading: Node, host: str) -> bool:
    """Is a heading nothing but a link to the front page?"""
    below = islice(heading.walk(), _MOST_BELOW)
    links = [node for node in below if node.tag == "a" and node.get("href")]
    around = heading.parent
    if around is not None and around.tag == "a" and around.get("href"):
        links.append(around)
    said = brief_text(heading, _LONGEST)
    if len(links) != 1 or brief_text(links[0], _LONGEST) not in (said, ""):
        return False
    try:
        parts = urlsplit(links[0].get("href").strip())
        name = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return False
    if parts.scheme not in ("", "http", "https") or parts.query or (name and name != host):
        return False
    if not name and not parts.path.startswith("/"):
        return False
    return _HOME.fullmatch(parts.path.strip("/").lower()) is not None


def tidy(title: str) -> str:
    """Return a title without markup, unread counters and stray entities."""
    title = unescape(title) if "&" in title else title
    title = re.sub(r"</?[a-zA-Z][^<>]{0,80}>", "", title)
    title = _COUNTER.sub("", title)
    title = re.sub("[\u00ad\u200b\u200e\u200f\u2060\ufeff]", "", title)
    return " ".join(title.split())[:_LONGEST]
