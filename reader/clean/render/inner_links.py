"""Links from one part of a story to another: those that lead nowhere are plain words."""

from __future__ import annotations

import re
from html import unescape
from urllib.parse import unquote

from reader.clean.render.grammar import ID_PREFIX

_PLACE = re.compile(r'<a id="([^"]*)"')
_LINK = re.compile(r'<a href="#([^"]*)"[^>]*>|<a [^>]*>|</a>')


def without_dead_links(html: str) -> str:
    """Return safe HTML in which every inner link leads to a place that is there.

    A name that only differs by its percent-encoding is the same place.
    """
    if '<a href="#' not in html:
        return html
    known = set(_PLACE.findall(html))
    decoded = {unquote(unescape(name)): name for name in known}
    pieces: list[str] = []
    place = 0
    dead: list[bool] = []
    for found in _LINK.finditer(html):
        tag = found.group()
        if tag == "</a>":
            if dead and dead.pop():
                pieces.append(html[place : found.start()])
                place = found.end()
            continue
        name = found.group(1)
        gone = name is not None and name not in known
        if gone:
            pieces.append(html[place : found.start()])
            place = found.end()
            same = decoded.get(unquote(unescape(name.removeprefix(ID_PREFIX))), "") or decoded.get(
                unquote(unescape(name)), ""
            )
            if same:
                pieces.append(f'<a href="#{same}">')
                gone = False
        dead.append(gone)
    pieces.append(html[place:])
    return "".join(pieces)
