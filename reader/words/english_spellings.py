"""English words as they are spelt in Britain and in America, read as one.

*colour* is read as *color*, what ends in -ise as if it ended in -ize; but *organize* is read as
*organise*, so that its stem is not that of *organ*.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from reader.words.phrase_files import alternatives, phrases

_ENDINGS = r"(?:e[drs]?|ers|ing|ingly|able|ably|ation(?:al|ally|s)?)$"
"""Endings of words in -ise and -ize."""
_BEFORE = "(?:dis|un|re)?"
"""Syllables before a word that do not change what it says."""
HINT = re.compile("ou|ll|[ao]e|[bt]re|gue|ph|sce|lf|niu")
"""What each British spelling that stands inside words has: most words have none of it."""
_SHORTEST_BARE = 4
"""Letters of a stem from which its last one may be another in the word: inquiri, inquiry."""


@dataclass(frozen=True, slots=True)
class _Spellings:
    """American spellings by British ones, of whole words and of what stands inside words.

    In shorter words (rise, size, prize) the ending is part of the word.
    """

    whole: dict[str, str]
    inside: dict[str, str]
    inside_pattern: re.Pattern[str]
    apart: re.Pattern[str]
    ise: re.Pattern[str]


def in_one_english(word: str) -> str:
    """Return a folded English word in the spelling that stands for both."""
    spellings = _spellings()
    if other := spellings.whole.get(word):
        return other
    if HINT.search(word):
        word = spellings.inside_pattern.sub(lambda found: spellings.inside[found[0]], word)
    if "iz" in word:
        return spellings.apart.sub(r"\1s", word)
    return spellings.ise.sub(r"\1z", word) if "is" in word or "ys" in word else word


@cache
def _spellings() -> _Spellings:
    inside = _pairs("spelling_inside")
    apart, ise = alternatives("spelling_apart"), alternatives("spelling_ise")
    return _Spellings(
        _pairs("spelling_whole"),
        inside,
        re.compile("|".join(sorted(inside, key=len, reverse=True))),
        re.compile(rf"^({_BEFORE}(?:{apart})i)z(?={_ENDINGS})"),
        re.compile(
            rf"^(?!{_BEFORE}(?:{ise}|(?:{apart})is))(\w{{3,}}[iy])s(?={_ENDINGS})", re.ASCII
        ),
    )


def _pairs(kind: str) -> dict[str, str]:
    return {british: american for _, text in phrases(kind) for british, american in [text.split()]}


@lru_cache(maxsize=512)
def british_beginnings(stem: str) -> tuple[str, ...]:
    """Return what words of an English stem may begin with where they are spelt as in Britain."""
    spellings = _spellings()
    bare = stem[:-1] if len(stem) > _SHORTEST_BARE else stem
    found = [word for word, american in spellings.whole.items() if american.startswith(bare)]
    found += [
        stem.replace(american, british)
        for british, american in spellings.inside.items()
        if american in stem
    ]
    return tuple(found)
