"""Verbs of German and Dutch that part from their prefix: *ankündigen*, kündigte die Sperrung an."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import cache

from reader.words.fold import fold
from reader.words.phrase_files import phrases

_SHORTEST_VERB = 4
"""Letters of the verb without its prefix."""
_LONGEST_CLAUSE = 150
"""Characters between a verb and the prefix that is parted from it; chosen, some twenty words."""
_INSIDE = r"(?:[^.;:!?\n]|(?<=\d)[.:])"
_CLAUSE_END = r"(?=\s*(?:[.,;:!?)\n]|$|(?:und|oder|um|en|of|om)\b))"


@cache
def prefixes(language: str) -> tuple[str, ...]:
    """Return the folded prefixes of a language, longest first; German and Dutch have some."""
    found = [fold(prefix) for held, prefix in phrases("verb_prefix") if held == language]
    return tuple(sorted(found, key=len, reverse=True))


def parted(folded: str, language: str) -> Iterator[tuple[str, str]]:
    """Yield a folded verb without its prefix, and that prefix: *angekündigt* is kündigt, an."""
    for prefix in prefixes(language):
        rest = folded.removeprefix(prefix)
        if rest == folded or len(rest) < _SHORTEST_VERB:
            continue
        yield rest, prefix
        if rest.startswith("ge") and len(rest) - 2 >= _SHORTEST_VERB:
            yield rest.removeprefix("ge"), prefix


def clause_pattern(forms: Collection[str], prefix: str) -> re.Pattern[str]:
    """Return a pattern of a verb in any of its folded forms (group 1) and its prefix (2)."""
    words = "|".join(sorted(map(re.escape, forms), key=len, reverse=True))
    between = rf" (?:(?!\b{prefix}\b){_INSIDE}){{0,{_LONGEST_CLAUSE}}}"
    return re.compile(rf"\b({words}){between}\b({prefix}){_CLAUSE_END}")
