"""The headline: what the page shows as one, checked against what its head tells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import unescape

from reader.text.storytext import folded
from reader.text.tree import Node

_COUNTER = re.compile(r"^\s*\(\d{1,4}\+?\)\s+")
_SUFFIX = re.compile(
    r"\s+(?:[|·•»–—~-]|::|//|:)\s+|\s*[|｜]\s*|(?<=[\u3040-\u9fff])[_\-–—](?=\S)|_(?=[\u4e00-\u9fff])"
)
_LONGEST = 400


def choose_title(root: Node, told: Sequence[str], window: str, site: str | None, host: str) -> str:
    """Return the headline of a page.

    `told` are the titles of its metadata, best first; `window` is the text of `<title>`; `site`
    and `host` help to take the site's name off its end.
    """
    names = _site_names(site, host)
    cleaned = [tidy(title) for title in told]
    plain = [without_site(title, names) for title in cleaned if title]
    bare = without_site(tidy(window), names)
    references = [title for title in (*plain, bare) if title]
    best, best_score = "", 0.0
    for place, heading in enumerate(_headings(root)):
        score = max((_likeness(heading, other) for other in references), default=0.3)
        score -= 0.02 * min(place, 10)
        if score > best_score and folded(heading) not in names:
            best, best_score = heading, score
    if best and best_score >= 0.5:
        return _without_kicker(best, plain)
    for title in (*plain, bare):
        if title and folded(title) not in names:
            return title
    return best or bare or (cleaned[0] if cleaned else "")


def _without_kicker(heading: str, told: Sequence[str]) -> str:
    """A heading that ends with the told title begins with a kicker."""
    whole = folded(heading)
    for title in told:
        plain = folded(title)
        if plain and whole != plain and whole.endswith(" " + plain) and len(plain.split()) >= 4:
            return title
    return heading


def tidy(title: str) -> str:
    """Return a title without markup, unread counters and stray entities."""
    title = unescape(title) if "&" in title else title
    title = re.sub(r"</?[a-zA-Z][^<>]{0,80}>", "", title)
    title = _COUNTER.sub("", title)
    title = re.sub("[\u00ad\u200b\u200e\u200f\u2060\ufeff]", "", title)
    return " ".join(title.split())[:_LONGEST]


def without_site(title: str, names: set[str]) -> str:
    """Take the site's name (and its slogan) off the end, or the beginning, of a title."""
    marks = list(_SUFFIX.finditer(title))
    for mark in marks:
        tail = folded(title[mark.end() :])
        if tail and any(_names(tail, name) for name in names):
            return title[: mark.start()].strip() or title
    if marks:
        head = folded(title[: marks[0].start()])
        rest = title[marks[0].end() :].strip()
        if head in names and rest:
            return rest
        last = marks[-1]
        tail_words = folded(title[last.end() :]).split()
        kept_words = folded(title[: last.start()]).split()
        strong = "|" in last.group() or "｜" in last.group() or "·" in last.group()
        if strong and len(tail_words) <= 4 and len(kept_words) >= 3:
            return title[: last.start()].strip()
    return title


def _names(tail: str, name: str) -> bool:
    if not name:
        return False
    return (
        tail == name
        or tail.startswith(name + " ")
        or tail.replace(" ", "") == name.replace(" ", "")
    )


def _site_names(site: str | None, host: str) -> set[str]:
    found = {folded(site)} if site else set()
    labels = host.split(".")
    if len(labels) >= 2:
        main = labels[-2] if labels[-2] not in ("co", "com", "org", "net", "ac") else labels[-3:][0]
        found |= {main, host.replace(".", " "), ".".join(labels[-2:]).replace(".", " ")}
    return {name for name in found if name}


def _headings(root: Node) -> list[str]:
    found: list[str] = []
    second: list[str] = []
    for node in root.walk():
        if node.tag == "h1" or "headline" in node.get("itemprop").lower().split():
            text = tidy(node.text())
            if 2 <= len(text) <= _LONGEST:
                found.append(text)
        elif node.tag == "h2" and len(second) < 3:
            text = tidy(node.text())
            if 12 <= len(text) <= _LONGEST:
                second.append(text)
        if len(found) >= 12:
            break
    return list(dict.fromkeys([*found, *second]))


def _likeness(one: str, other: str) -> float:
    first, second = folded(one), folded(other)
    if not first or not second:
        return 0.0
    if first == second:
        return 1.0
    a, b = set(first.split()), set(second.split())
    if len(a) == 1 or len(b) == 1:
        short, long = sorted((first, second), key=len)
        return 0.6 if short in long and len(short) > 0.5 * len(long) else 0.0
    return 0.98 * 2 * len(a & b) / (len(a) + len(b))
