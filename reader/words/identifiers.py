"""Identifiers of programs, which capitals part: getElementById, XMLHttpRequest."""

from __future__ import annotations

import re

_HUMPS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+")
_SHORTEST_HUMP = 3
"""Letters of the parts that capitals make of an identifier; McDonald and iPhone have none."""
_SHORTEST_PREFIX = 2
"""Letters that stand before such parts: UITableView, toJSON."""


def humps(word: str) -> tuple[str, ...]:
    """Return the words that capitals part in an identifier (getElementById), or nothing."""
    if not word.isascii() or word[1:].islower() or word.isupper() or word.islower():
        return ()
    found = tuple(_HUMPS.findall(word))
    if len(found) < (2 if word[:1].islower() else 3) or sum(map(len, found)) != len(word):
        return ()
    sure = found[:2] if word[:1].islower() else found
    if len(sure[0]) == _SHORTEST_PREFIX and (sure[0].isupper() or sure[0].islower()):
        sure = sure[1:]
    return found if min(map(len, sure)) >= _SHORTEST_HUMP else ()
