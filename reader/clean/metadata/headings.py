"""What a page shows in large letters: headings of the first ranks, its logo, lines of old pages."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape
from itertools import islice
from urllib.parse import urlsplit

from reader.clean.lexicon.class_words import remembered
from reader.clean.lexicon.word_sets import names
from reader.clean.parse.bounded_text import brief_text
from reader.clean.parse.tree import Node
from reader.clean.render.story_text import folded

_COUNTER = re.compile(r"^\s*\(\d{1,4}\+?\)\s+")
_TYPOGRAPHY = re.compile(
    r"&(?:amp;)?(?:#(?!0*(?:60|62|160);|x0*(?:3[ce]|a0);)x?[0-9a-f]{1,6}|"
    r"amp|quot|apos|[lr][sd]quo|[lr]aquo|hellip|[mn]dash|bull|middot|copy|reg|trade|euro|pound|deg|"
    r"[aeiouyAEIOUY](?:acute|grave|circ|uml)|[anoANO]tilde|[cC]cedil|szlig|[aA]ring|[oO]slash);",
    re.IGNORECASE,
)
"""Entities that were escaped twice by mistake. Those of `<`, `>` and the hard blank are left: a
title that shows them speaks of them."""
_INLINE_PAIR = re.compile(
    r"<(i|em|b|strong|span|u|s|sup|sub|small|font|mark|cite|q|a|p|div|h[1-6])\b[^<>]{0,200}>"
    r"([^<>]*)</\1\s*>",
    re.IGNORECASE,
)
_BREAK = re.compile(r"(?<=\S)\s*<(?:br|wbr)\s*/?>\s*(?!-?(?:tag|element)|\W*$)", re.IGNORECASE)
_NESTED = 4
"""Pairs inside one another that are looked for."""
_PATH = re.compile(r"\s*(?:[a-z]+:)?(?://[^/?#]*)?([^?#]*)", re.IGNORECASE)
"""Roughly the path of an address."""
_HOME = re.compile(r"(?:index|default|home)?(?:\.\w{2,5})?")
_LARGE = names("h3 h4 h5 h6 font b strong big center")
_TITLED = re.compile(
    r"(?:^|[\s_-])(?:title|headline|tit|titre|titulo|titel|subject)(?:$|[\s_-])", re.I
)
_BRANDED = re.compile(
    r"(?:^|[\s_-])(?:logo|brand|site-?(?:title|name)|blog-?(?:title|name)|masthead|navbar-brand)"
    r"(?:$|[\s_-](?!\w*(?:content|body)))",
    re.IGNORECASE,
)
_is_branded = remembered(_BRANDED)
_HEADS = names("header banner branding masthead top head kopf entete cabecera")
"""Names (`id`) of the head of a site; a class of that name may be the head of a story."""
_ENTRY_TITLES = names(
    "entry-title post-title article-title story-title entrytitle posttitle entry-headline "
    "post-headline article-headline headline title"
)
"""Classes of a headline that is no first heading; `widget-title` is none."""
_LOWER = names("h2 h3 h4")
_RANKS = names("h1 h2 h3")
_ASIDES = names("span small sup b strong em i")
"""Elements of a kicker before a headline, or of a badge behind it."""
_ASIDE_WORDS = 4
"""Words of a kicker at most; a longer one is a sentence of the headline; chosen."""
_BULLETS = "■□◆◇●▼▲ "
"""Signs before a headline, as diaries write them."""
_OWNER = re.compile(
    r"©\s*(?:copyright\s*)?(?:(?:19|20)\d\d(?:\s*[-–—]\s*(?:19|20)?\d\d)?)?[,\s]*(?:by\s+)?"
    r"([^\d©|·•.,;–—-][^©|·•.,;–—]{1,50})",
    re.IGNORECASE,
)
MARKS = frozenset("|｜:：–—_·•»›‹~-<>«")
"""Signs between a title and the name of its site."""
_LONGEST_BRAND = 60
"""Characters of the longest name of a site."""
_MOST_BRANDS = 30
"""Names of the site that are collected."""
_FIRST_CHILDREN = 12
"""Children in which a copyright sign is looked for."""
_MOST = 12
"""First headings of a page that are compared with its titles."""
_MOST_SECOND = 3
"""Second headings that are compared, since the headline is rarely one."""
_SHORTEST_SECOND, _SHORTEST_CJK = 12, 8
"""Characters of a second heading that may be the headline; a sign of East Asia says more."""
IDEOGRAPHS = re.compile("[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]{4}")
_MOST_LARGE = 40
"""Elements in large type that are looked at on pages without headings."""
_LONGEST = 400
"""Characters of a headline."""
_MOST_BELOW = 50
"""Elements inside a heading that are looked at, to stay linear."""


@dataclass(slots=True)
class Headings:
    """Texts in the page's order, each once; `logos` are headings that lead to the site's front."""

    first: list[str] = field(default_factory=list)
    second: list[str] = field(default_factory=list)
    logos: list[str] = field(default_factory=list)
    brands: list[str] = field(default_factory=list)
    """What links to the site's front, its logo's text and its copyright line call the site."""
    titled: list[str] = field(default_factory=list)
    """Lower headings that are called the title of an entry, a post or an article."""
    mastheads: list[str] = field(default_factory=list)
    """First headings that are called the name of the site."""
    lower: list[str] = field(default_factory=list)
    """Lower headings, whatever they are called."""
    cores: dict[str, list[str]] = field(default_factory=dict)
    """First headings -> their words without the element they begin or end with."""


def read_headings(root: Node, host: str) -> Headings:
    """Return the headings of a page on a host (which may be unknown: the empty string)."""
    found = Headings()
    for node in root.listed():
        tag = node.tag
        if tag in _LOWER:
            titled = node.attrs and not _ENTRY_TITLES.isdisjoint(node.get("class").lower().split())
            compared = len(found.lower) < _MOST
            said = tidy(brief_text(node, _LONGEST)) if titled or compared else ""
            if titled:
                found.titled.append(said)
            if compared:
                found.lower.append(said)
        if len(found.brands) < _MOST_BRANDS:
            found.brands.extend(_brands(node, host))
        if tag == "h1" or ("itemprop" in node.attrs and _is_headline(node)):
            into, most, shortest = found.first, _MOST, 2
            into = found.logos if _leads_home(node, host) else into
            if tag == "h1" and _names_site(node):
                found.mastheads.append(tidy(brief_text(node, _LONGEST)))
        elif tag == "h2":
            into, most, shortest = found.second, _MOST_SECOND, _SHORTEST_SECOND
        else:
            continue
        if (
            len(into) < most
            and len(text := tidy(brief_text(node, _LONGEST))) <= _LONGEST
            and len(text) >= (min(shortest, _SHORTEST_CJK) if IDEOGRAPHS.search(text) else shortest)
        ):
            into.append(text)
            if tag == "h1":
                found.cores[text] = _cores(node)
    found.first = [text for text in dict.fromkeys(found.first) if text not in found.logos]
    found.second = [text for text in dict.fromkeys(found.second) if text not in found.first]
    return found


def _cores(heading: Node) -> list[str]:
    """Return the words of a heading without the inline element at its beginning, and its end."""
    said = [child for child in heading.children if not isinstance(child, str) or child.strip()]
    rests = []
    for aside, rest in ((said[:1], said[1:]), (said[-1:], said[:-1])):
        label = aside[0] if rest else ""
        if not isinstance(label, Node) or label.tag not in _ASIDES:
            continue
        if len(brief_text(label, _LONGEST).split()) <= _ASIDE_WORDS:
            words = (part if isinstance(part, str) else brief_text(part, _LONGEST) for part in rest)
            rests.append(tidy(" ".join(words)))
    return rests


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


def heading_behind(root: Node, number: str) -> str:
    """Return the headline right behind a heading that is only the number of an entry, or nothing.

    It is of the same rank, or the only heading of the rank below; no word stands between the two.
    """
    ranks = [node.tag for node in root.listed() if node.tag in _RANKS]
    rank, waiting = "", [*reversed(root.children)]
    while waiting:
        item = waiting.pop()
        if isinstance(item, str):
            if rank and item.strip():
                return ""
        elif item.tag in _RANKS:
            said = tidy(brief_text(item, _LONGEST))
            if rank:
                below = ranks.count(item.tag) == 1 and item.tag > rank
                return said if item.tag == rank or below else ""
            rank = item.tag if said == number else ""
        else:
            waiting.extend(reversed(item.children))
    return ""


def _is_headline(node: Node) -> bool:
    return "headline" in node.get("itemprop").lower().split()


def _is_large(node: Node) -> bool:
    return node.tag in _LARGE or bool(node.attrs and _TITLED.search(node.classes()))


def _brands(node: Node, host: str) -> list[str]:
    """Return what an element calls the site: link to its front page, logo, copyright line."""
    if node.tag == "a":
        if not (node.get("href") and _is_front(node.get("href"), host)):
            return []
        pictures = (inner.get("alt") for inner in islice(node.walk(), _MOST_BELOW))
        said = [brief_text(node, _LONGEST_BRAND), node.get("title"), *pictures]
    elif "class" in node.attrs and _is_branded(node.get("class")):
        said = [brief_text(node, _LONGEST_BRAND)]
    else:
        for child in node.children[:_FIRST_CHILDREN]:
            if isinstance(child, str) and "©" in child:
                break
        else:
            return []
        found = _OWNER.search(brief_text(node, 4 * _LONGEST_BRAND))
        said = [found.group(1)] if found is not None else []
    return [name for text in said if 1 < len(name := tidy(text)) <= _LONGEST_BRAND]


def _names_site(heading: Node) -> bool:
    """Return whether the names of a heading, or of what is right around it, are a site name's."""
    around = heading.parent
    named = f"{heading.classes()} {around.classes() if around is not None else ''}"
    if _is_branded(named):
        return True
    return around is not None and around.get("id").lower() in _HEADS


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
    return _is_front(links[0].get("href"), host)


def _is_front(address: str, host: str) -> bool:
    """Return whether an address leads to the front page of a site.

    Its host may be unknown (empty).
    """
    path = _PATH.match(address)
    if path is not None and "/" in path[1].strip("/ "):
        return False  # Most links lead deeper, and this costs a tenth of what follows.
    try:
        parts = urlsplit(address.strip())
        name = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return False
    foreign = bool(name and host and name != host)
    if parts.scheme not in ("", "http", "https") or parts.query or foreign:
        return False
    if not name and not parts.path.startswith("/"):
        return False
    return _HOME.fullmatch(parts.path.strip("/").lower()) is not None


def tidy(title: str) -> str:
    """Return a visible title in one line, without unread counters and characters nobody sees.

    What looks like markup stays, since the page shows it so ("How to use the <table> tag").
    """
    title = _TYPOGRAPHY.sub(lambda found: unescape(unescape(found.group())), title)
    title = _COUNTER.sub("", title)
    title = re.sub("[\u00ad\u200b\u200e\u200f\u2060\ufeff]", "", title)
    title = " ".join(title.split())[:_LONGEST]
    return title.lstrip(_BULLETS) or title


def tidy_meta(title: str) -> str:
    """Return a title or name out of a page's head in one line, without pairs of inline markup."""
    title = _TYPOGRAPHY.sub(lambda found: unescape(unescape(found.group())), title)
    for _ in range(_NESTED):
        title, changes = _INLINE_PAIR.subn(r"\2", title)
        if not changes:
            break
    return tidy(_BREAK.sub(" ", title))


def site_names(site: str | None, host: str) -> set[str]:
    """Return what a site may be called in its titles, folded, by its name and its host."""
    found = {folded(site)} if site else set()
    labels = host.split(".")
    if len(labels) >= 2:
        main = labels[-2] if labels[-2] not in ("co", "com", "org", "net", "ac") else labels[-3:][0]
        found |= {main, host.replace(".", " "), ".".join(labels[-2:]).replace(".", " ")}
    return {name for name in found if name}


def brands_beside(headings: Headings, window: str) -> set[str]:
    """Return what the page calls its site where that ends the title, or stands before its headline.

    Folded, for comparing.
    """
    return {
        name
        for brand in headings.brands
        if _is_beside(window, brand, headings.first) and (name := folded(brand))
    }


def _is_beside(window: str, brand: str, first: list[str]) -> bool:
    before = window[: -len(brand)].rstrip() if brand and window.endswith(brand) else ""
    rest = window.removeprefix(brand).lstrip()
    headed = rest[:1] in MARKS and rest.lstrip("".join(MARKS)).strip() in first
    return (len(before) > 1 and before[-1] in MARKS) or (rest != window and headed)
