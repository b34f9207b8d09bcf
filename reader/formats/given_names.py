"""Names that programs give by themselves to authors and documents without one."""

from __future__ import annotations

import re
from functools import cache

from reader.clean.lexicon.line_kinds import folded_line
from reader.words.phrase_files import phrases

_LONGEST = 200
"""Characters; no program gives a longer name."""
_NUMBER = re.compile(r"[\s\d()_.-]+$")


def is_given_name(kind: str, name: str) -> bool:
    """Return whether a name is of a kind of phrases, with a number or without, or is none."""
    if len(name) > _LONGEST:
        return not name.strip()
    plain = _NUMBER.sub("", name).lstrip("( ")
    return folded_line(plain) in _given_names(kind) or not name.strip()


@cache
def _given_names(kind: str) -> frozenset[str]:
    return frozenset(folded_line(phrase) for _, phrase in phrases(kind))
