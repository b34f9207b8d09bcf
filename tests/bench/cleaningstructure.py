"""What cleaning leaves of a page's structure, where F1 cannot see it.

Code and lists that stand in readers' comments count as lost too: compare two runs, expect no 0.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from bs4 import BeautifulSoup, Tag

COLUMNS = ("code", "code lost", "inner links", "dead", "lists", "torn", "tables", "cut", "formulas",
           "twice", "authors", "no reason")  # fmt: skip
_LETTERS = re.compile(r"\W+")
_LEAST_CODE = 25
"""Letters of a listing; a shorter one is found by chance."""
_BEGINNING = 60
_BY = r"(?i)\b(?:by|von|par|por|di|da|av|af|door)\b[^<>]{0,40}(?:<[^<>]*>\s*){0,4}"
_MARKED = r'(?is)(?:author|byline|creator|"name")[^<>]{0,200}'


def _squeezed(text: str) -> str:
    return _LETTERS.sub("", text.lower())


def structure(source: bytes, html: str, authors: Sequence[str]) -> Counter[str]:
    """Count what of a page's structure its cleaned HTML keeps, by `COLUMNS`."""
    counts: Counter[str] = Counter()
    links = re.findall(r'href="#([^"]+)"', html)
    places = set(re.findall(r'id="([^"]+)"', html))
    counts["inner links"] = len(links)
    counts["dead"] = sum(1 for link in links if link not in places)
    soup = BeautifulSoup(source, "lxml")
    ours = _squeezed(BeautifulSoup(html, "lxml").get_text(""))
    for block in soup.find_all("pre"):
        if len(block.get_text(strip=True)) >= _LEAST_CODE:
            counts["code"] += 1
            counts["code lost"] += _squeezed(block.get_text(""))[:_BEGINNING] not in ours
    _parts(soup, ("ul", "ol"), ("li",), ours, counts, "lists", "torn")
    _parts(soup, ("table",), ("tr",), ours, counts, "tables", "cut")
    _formulas(html, counts)
    told = source.decode("utf-8", "replace")
    for author in authors:
        name = re.escape(author)
        counts["authors"] += 1
        counts["no reason"] += not (re.search(_BY + name, told) or re.search(_MARKED + name, told))
    return counts


def _parts(
    soup: BeautifulSoup,
    around: tuple[str, ...],
    inner: tuple[str, ...],
    ours: str,
    counts: Counter[str],
    name: str,
    broken: str,
) -> None:
    """Count wholes of which any part was kept, and those that lack a part."""
    for whole in soup.find_all(around):
        if whole.find_parent(around) is not None or whole.find("table") is not None:
            continue
        parts = [_squeezed(part.get_text("")) for part in whole.find_all(inner)
                 if isinstance(part, Tag)]  # fmt: skip
        parts = [part for part in parts if len(part) >= _LEAST_CODE]
        kept = sum(part[:_BEGINNING] in ours for part in parts)
        if len(parts) >= 2 and kept >= 2:
            counts[name] += 1
            counts[broken] += kept < len(parts)


def _formulas(html: str, counts: Counter[str]) -> None:
    """Count formulas, and those that stand again right behind themselves."""
    found = re.findall(r"<span data-tex=[^>]*>([^<]*)</span>(.{0,200})", html, re.DOTALL)
    for said, behind in found:
        counts["formulas"] += 1
        following = _squeezed(re.sub(r"<[^>]*>", "", behind))
        own = _squeezed(said)
        counts["twice"] += len(own) >= 3 and following.startswith(own)
