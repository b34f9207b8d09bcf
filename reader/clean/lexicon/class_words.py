"""Words of a page's furniture: in the names of its classes, and in its short texts.

Nothing is ever left out for one of these words alone; they are evidence among other evidence.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from functools import cache, lru_cache

from reader.resource_files import resource
from reader.words.phrase_files import phrases

CLASS_KINDS = (
    "nav",
    "side",
    "foot",
    "head",
    "related",
    "share",
    "comment",
    "ad",
    "signup",
    "author",
    "meta",
    "caption",
    "consent",
    "body",
    "title",
    "lead",
    "hidden",
    "tools",
    "quote",
    "box",
    "shop",
    "notes",
    "disclaimer",
    "list",
)
"""What the words of `resources/class_words.toml` mark; a kind's place is its bit in a mask."""

PHRASE_KINDS = (
    "related",
    "share",
    "signup",
    "copyright",
    "ad",
    "comment",
    "consent",
    "author",
    "time",
    "tags",
    "caption",
    "notice",
    "action",
)
"""What the phrases `furniture_…` of `resources/phrases` say; a kind's place is its bit."""

_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_PARTS = re.compile(r"[a-z]{2,}")


@cache
def _word_masks() -> dict[str, int]:
    """Return word -> the bits of the kinds it marks."""
    words = tomllib.loads(resource("class_words.toml").read_text(encoding="utf-8"))
    masks: dict[str, int] = {}
    for place, kind in enumerate(CLASS_KINDS):
        for word in words[kind].split():
            masks[word] = masks.get(word, 0) | 1 << place
    return masks


@lru_cache(maxsize=4096)
def class_mask(names: str) -> int:
    """Return the kinds of the words in class names, one bit each in the order of `CLASS_KINDS`."""
    masks = _word_masks()
    mask = 0
    for part in _PARTS.findall(_CAMEL.sub("-", names).lower()):
        mask |= masks.get(part, 0)
    return mask


def remembered(pattern: re.Pattern[str]) -> Callable[[str], bool]:
    """Return a function that says whether a pattern is in the names of an element's classes.

    A page, and a site, gives the same names to hundreds of elements.
    """

    @lru_cache(maxsize=2048)
    def is_in(names: str) -> bool:
        return pattern.search(names) is not None

    return is_in


_TOKENS = re.compile(r"\w+")
_LETTERS = 3
"""Letters by which phrases are looked up."""


@cache
def _phrase_table() -> dict[str, list[tuple[tuple[str, ...], bool, bool, int]]]:
    """First letters of a phrase's first word -> its words, open end, must stand first, its bit."""
    table: dict[str, list[tuple[tuple[str, ...], bool, bool, int]]] = {}
    for place, kind in enumerate(PHRASE_KINDS):
        for _, phrase in phrases(f"furniture_{kind}"):
            words = tuple(phrase.strip("^*").split())
            entry = (words, phrase.endswith("*"), phrase.startswith("^"), 1 << place)
            table.setdefault(words[0][:_LETTERS], []).append(entry)
    return table


def phrase_mask(text: str) -> int:
    """Return the categories of furniture that a short text speaks of, one bit each."""
    mask = _COPYRIGHT if "©" in text else 0
    table = _phrase_table()
    words = _TOKENS.findall(text.lower())
    plain = text.isascii()
    for place, word in enumerate(words):
        entries = table.get(word[:_LETTERS])
        if not plain and not word.isascii():
            entries = (entries or []) + table.get(word[:2], [])
        if entries is not None:
            for phrase, open_end, first, bit in entries:
                if not (mask & bit or (first and place)) and _stands(
                    words, place, phrase, open_end
                ):
                    mask |= bit
    return mask


def _stands(words: list[str], place: int, phrase: tuple[str, ...], open_end: bool) -> bool:
    if open_end and len(phrase) == 1:
        return words[place].startswith(phrase[0])
    return tuple(words[place : place + len(phrase)]) == phrase


_COPYRIGHT = 1 << PHRASE_KINDS.index("copyright")

_FORUM = re.compile(
    r"\b(?:phpbb|vbulletin|xenforo|smf|simple machines|mybb|discourse|invision (?:community|power)|"
    r"nodebb|flarum|punbb|fluxbb|vanilla forums?|woltlab|burning board|ip\.board|ipboard|discuz|"
    r"phpwind|bbpress|kunena|forumotion|yabb|misago|askbot|question2answer)\b",
    re.IGNORECASE,
)


def forum_software(name: str) -> bool:
    """Return whether the software that made a page is a forum's."""
    return _FORUM.search(name) is not None
