"""Notes of a story: their number stands before their words, and a link leads back from each."""

from __future__ import annotations

import re
from bisect import bisect_left

_TAG = re.compile(r"<[^>]+>")
_PARAGRAPH = re.compile(r"<p>(.*)</p>")
_NUMBER = re.compile(r"\s*(?:[\[(]?\d{1,4}[\])]?[.:]?|\[[\w+ -]{1,24}\]|[*†‡§¶]{1,3})\s*")
_MARK = re.compile(
    r'<a href="#([^"]+)">(?:<sup>)?\s*[\[(]?(?:\d{1,4}|[*†‡§¶]{1,3}|[ivx]{1,5})[\])]?\s*'
    r"(?:</sup>)?</a>"
)
_PLACE = re.compile(r'<a id="([^"]+)"></a>')
_END = re.compile(r"</(?:li|dd|p|td)>")
_BACK = "at-back-"
"""Prefix of the places that our own links lead back to."""


def settle_notes(html: str) -> str:
    """Return safe HTML whose notes have their number in their first line and a way back."""
    if '<a href="#' not in html:
        return html
    return _with_ways_back(_with_numbers(html))


def _with_numbers(html: str) -> str:
    """Join a paragraph that is only the number of a note with the one behind it."""
    lines = html.split("\n")
    joined: list[str] = []
    place = 0
    while place < len(lines):
        line = lines[place]
        own = _PARAGRAPH.fullmatch(line)
        if own is not None and '<a id="' in line and _NUMBER.fullmatch(_TAG.sub("", line)):
            following = _PARAGRAPH.fullmatch(lines[place + 1]) if place + 1 < len(lines) else None
            if following is not None and not _NUMBER.fullmatch(_TAG.sub("", following.group(1))):
                joined.append(f"<p>{own.group(1)} {following.group(1)}</p>")
                place += 2
                continue
        joined.append(line)
        place += 1
    return "\n".join(joined)


def _with_ways_back(html: str) -> str:
    """Add a link from a note to the first mark that leads to it, where it has none."""
    places: dict[str, list[int]] = {}
    for place in _PLACE.finditer(html):
        places.setdefault(place.group(1), []).append(place.start())
    seen: set[str] = set()
    added: list[tuple[int, str]] = []
    for mark in _MARK.finditer(html):
        name = mark.group(1)
        named = places.get(name, []) if name not in seen else []
        seen.add(name)
        behind = bisect_left(named, mark.end())
        note = named[behind] if behind < len(named) else -1
        end = _END.search(html, note) if note >= 0 else None
        if end is None or name.startswith(_BACK) or '<a href="#' in html[note : end.start()]:
            continue
        back = _BACK + name.removeprefix("at-")
        added.append((mark.start(), f'<a id="{back}"></a>'))
        added.append((end.start(), f' <a href="#{back}">↩</a>'))
    parts: list[str] = []
    begin = 0
    for at, words in sorted(added):
        parts += (html[begin:at], words)
        begin = at
    return "".join([*parts, html[begin:]])
