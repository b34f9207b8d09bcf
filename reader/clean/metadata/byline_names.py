"""The names that one element of a byline gives."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from reader.clean.lexicon.labels import is_label
from reader.clean.metadata.byline_words import without_by
from reader.clean.metadata.east_asian_names import east_asian, named_in_line
from reader.clean.metadata.person_names import (
    clean_names,
    co_workers_off,
    is_particle,
    like_name,
)
from reader.clean.parse.bounded_text import brief_text
from reader.clean.parse.tree import SEPARATING, Node

_MARKED = 1
"""The rank of a person's mark-up."""
_MOST = 12
"""Names of a byline."""
_LONGEST = 120
"""Characters of a byline; longer ones are sentences."""
_LINE = 160
"""Characters of a name's element, and of the line around it."""
_MOST_BELOW = 60
"""Elements within a byline that are looked at."""
_SOCIAL = re.compile(r"youtube|facebook|twitter|instagram|linkedin|tiktok|pinterest", re.I)
_BEHIND = 80
"""Characters of a line behind "by"; a longer one is prose."""
_HAN_NAME = 14
"""Letters of a Chinese, Japanese or Korean name, or of one written in Katakana; chosen."""
_STORY = ("article", "main", "section", "body")
_SMALL = ("the", "of")
"""Small words in names of columns and teams (`Ask the Doctors`)."""
_MOST_BESIDE = 40
"""Children; an element with more is a list, no line of names."""


def names_in_byline(node: Node, rank: int) -> list[str]:
    """Return the names in an element that is a byline of this rank (the lower, the surer)."""
    if rank == _MARKED and "itemscope" in node.attrs and like_name(said := _named_within(node)):
        return clean_names([said])
    whole = brief_text(node, _LINE * 2)
    text = co_workers_off(whole)
    if len(text) < 2 <= len(whole):
        return []
    if not without_by(text).strip(" :：") and text:
        return _behind(node)
    if is_label(text):
        return []
    if not 2 < len(text) < _LONGEST:
        below = islice(node.walk(), 1, _MOST_BELOW)
        named = [n for n in below if "name" in n.get("itemprop").split()]
        return clean_names([brief_text(named[0], _LONGEST)]) if named else []
    if east_asian(text) and (lined := named_in_line(text)):
        return lined
    parts = _fragments(node, text)
    likely = [part for part in parts if (bare := without_by(part)) and _might_be_names(bare)]
    if len(likely) > 1 and (rank == _MARKED or all(" " not in part for part in likely)):
        joined = " ".join(likely)
        if len(joined.split()) <= 4 and joined == without_by(text) and like_name(joined):
            return clean_names([joined])
    if likely:
        return clean_names(likely)[:_MOST]
    bare = without_by(text)
    if _SOCIAL.search(bare):
        return []
    if rank <= 3 and re.fullmatch(r"(?:u/)?[\w.-]{2,24}", bare) and bare != text.lower().strip():
        return clean_names([bare])
    if rank <= 2 and re.fullmatch(r"[a-z][\w.-]{2,24}", bare):
        return clean_names([bare])
    return [name for name in clean_names([text])[:3] if _short_name(name)]


def _named_within(node: Node) -> str:
    """Return the name that a person's mark-up gives apart from office and picture."""
    below = islice(node.walk(), 1, _MOST_BELOW)
    named = next((inner for inner in below if "name" in inner.get("itemprop").split()), None)
    return (named.get("content") or brief_text(named, _LONGEST)) if named is not None else ""


def _behind(node: Node) -> list[str]:
    """Return the name that follows an element which says "by" and nothing else."""
    around = node
    for _ in range(3):
        parent = around.parent
        if parent is None or len(parent.children) > _MOST_BESIDE:
            return []
        after = False
        for child in parent.children:
            if child is around:
                after = True
            elif after and (said := _text_of(child).strip()):
                return _alone(said) if len(said) < _BEHIND else []
        if parent.tag in _STORY:
            return []
        around = parent
    return []


def _alone(said: str) -> list[str]:
    """Return the names that a line behind "by" consists of; none where it is a sentence."""
    if said.endswith((".", "。", "!", "?", "！", "？", "।", "۔", "؟")) and len(said.split()) > 4:
        return []
    found = clean_names([said])
    if any(len(name) > _HAN_NAME for name in found if east_asian(name)):
        return []
    return found if found and len(found[0].split()) <= 5 else []


def _text_of(child: Node | str) -> str:
    return child[:_LINE] if isinstance(child, str) else brief_text(child, _LINE)


def _short_name(name: str) -> bool:
    words = name.split()
    return (
        not name[0].islower()
        and not name[0].isdigit()
        and len(words) <= 4
        and all(not word[0].islower() or is_particle(word) or word in _SMALL for word in words)
        and (len(words) > 1 or like_name(name) or name.isupper())
    )


def _might_be_names(part: str) -> bool:
    found = clean_names([part])
    return bool(found) and all(like_name(name) for name in found)


def _fragments(node: Node, text: str) -> Iterator[str]:
    """Yield the text of an element, cut where one element ends and another begins."""
    linked = [child for child in node.walk() if child.tag == "a" and child is not node]
    if linked and all(like_name(link.text()) for link in linked):
        yield from (link.text() for link in linked if link.text() in text)
        return
    parts: list[str] = []
    for child in node.children:
        if isinstance(child, str):
            parts.append(child)
        elif child.tag in SEPARATING or child.tag == "span":
            yield _within(" ".join("".join(parts).split()), text)
            parts = []
            yield _within(child.text(), text)
        else:
            parts.append(child.text())
    yield _within(" ".join("".join(parts).split()), text)


def _within(part: str, text: str) -> str:
    """Return a part, as far as it was not cut off with the co-workers."""
    return part if part in text else co_workers_off(part)
