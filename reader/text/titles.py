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
_LABELS = re.compile(
    r"(?:[_|｜]+\s*|\s[-–—]\s)(?=[^_|｜]{2,16}$)[^_|｜]*[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3][^_|｜]*$"
)
_LONGEST = 400
_ALIKE = 0.5
_NEARLY_SAME = 0.9
_RELATED = 0.25


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
    best = _heading(*_headings(root), references, names)
    if best:
        return _as_told(best, plain)
    for title in (*plain, bare):
        if title and folded(title) not in names:
            return title
    return bare or (cleaned[0] if cleaned else "")


def _heading(
    first: Sequence[str], second: Sequence[str], references: Sequence[str], names: set[str]
) -> str:
    """The heading that is most like the titles; a lone h1 needs less likeness than an h2."""
    best, best_score = "", 0.0
    for place, heading in enumerate((*first, *second)):
        score = max((_likeness(heading, other) for other in references), default=0.3)
        score -= 0.02 * min(place, 10)
        if score > best_score and folded(heading) not in names:
            best, best_score = heading, score
    if best_score < _ALIKE or (best in second and best_score < _NEARLY_SAME):
        lone = [heading for heading in first if folded(heading) not in names]
        if len(lone) == 1 and len(lone[0].split()) > 1:
            score = max((_likeness(lone[0], other) for other in references), default=0.3)
            if score >= _RELATED:
                return lone[0]
    return best if best_score >= _ALIKE else ""


def _as_told(heading: str, told: Sequence[str]) -> str:
    """A heading that ends with the told title begins with a kicker; glued words come apart."""
    whole = folded(heading)
    for title in told:
        plain = folded(title)
        if not plain or whole == plain or len(plain.split()) < 4:
            continue
        if whole.endswith(" " + plain) or whole.replace(" ", "") == plain.replace(" ", ""):
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
    title = _without_labels(title)
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


def _without_labels(title: str) -> str:
    """Take the chain of short labels off the end that East Asian sites put behind `_`."""
    while "_" in title and (found := _LABELS.search(title)) is not None:
        head = title[: found.start()].rstrip("_|｜ ")
        if len(head) < 6:
            break
        title = head
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


def _headings(root: Node) -> tuple[list[str], list[str]]:
    """The first headings, and the first few of the second rank."""
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
    return list(dict.fromkeys(found)), [text for text in dict.fromkeys(second) if text not in found]


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
