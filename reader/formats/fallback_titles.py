"""Titles for what has none of its own: out of the address or the file's name."""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

_SLUG = re.compile(r"[^\W_]+(?:[-_][^\W_]+)+")
_NUMBERS = re.compile(r"[-_](?=[a-f]*\d)[\da-f]{10,}$|[-_]?\d{4,}$|^\d{4,}[-_]")
_DAY = re.compile(r"(\d{4}-\d\d-\d\d)[-_](?=[^\W\d])")
"""The date before the name of a post, as static sites name their files."""
_ENDING = re.compile(r"\.\w{1,6}$")
LONGEST_LINE = 80
"""Characters of a text's first line that make a title; about what a list of stories shows."""


def title_of_address(url: str | None) -> str | None:
    """Return the words of an address's last part, or None where it has none."""
    if not url:
        return None
    try:
        path = unquote(urlsplit(url).path)
    except ValueError:
        return None
    for part in reversed(path.split("/")):
        plain = _NUMBERS.sub("", _ENDING.sub("", part))
        if _SLUG.fullmatch(plain):
            return _sentence(plain)
    return None


def title_of_name(stem: str, url: str | None = None) -> str:
    """Return a title from a file's name; from the address where the name is no title in words."""
    if " " in stem.strip():
        return stem.strip()
    stem = _DAY.sub("", stem, count=1) if _DAY.match(stem) else stem
    return title_of_address(url) or (_sentence(stem) if _SLUG.fullmatch(stem) else stem)


def day_of_name(stem: str) -> str | None:
    """Return the date that a file's name begins with, `2024-03-01-the-ferry`, or None."""
    found = _DAY.match(stem)
    return found[1] if found is not None else None


def title_of_words(words: str) -> str | None:
    """Return the first line of a text without a title, cut where it is long.

    None where it has none.
    """
    first = next((line.strip() for line in words.split("\n") if line.strip()), "")
    if len(first) <= LONGEST_LINE:
        return first or None
    return (first[:LONGEST_LINE].rpartition(" ")[0].rstrip(" ,;:–—-") or first[:LONGEST_LINE]) + "…"


def _sentence(slug: str) -> str:
    words = " ".join(re.split(r"[-_]+", slug)).strip()
    return words[:1].upper() + words[1:]
