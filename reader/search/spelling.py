"""Real words of the library: completions of a beginning, and what a slip may have meant."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

import numpy as np

from reader.segments.real_word import WORDS, RealWord

if TYPE_CHECKING:
    from reader.segments.index_reader import View

LONG_WORD = 8
"""Letters from which two slips are forgiven."""
VERY_LONG_WORD = 10
"""Letters from which one slip more is forgiven where nothing nearer is there."""
SHORTEST_FORGIVEN = 4
"""Letters from which a slip is forgiven."""
SLIP_COST = 5.0
"""Logarithm of how many times more stories outweigh a slip; chosen."""
MOST_NEAR = 10
"""Words kept for a slip."""
FAR_COMMONER = 5
"""How many times more stories a word needs to be offered for its rarer misspelling."""
SHORTEST_MISSPELT = 7
"""Letters from which a rare word may be the misspelling of a common one."""
FEWEST_CONSONANTS = 4
"""Consonants from which words are compared by them alone."""
_VOWELS = frozenset("aeiou")
MOST_REMEMBERED = 500
"""Slips remembered while an index is open."""


def _real(data: bytes, stories: int) -> RealWord:
    folded, _, written = data.decode("utf-8", "surrogatepass").partition("\0")
    return RealWord(folded, written or folded, stories)


def _collected(found: dict[bytes, int], most: int) -> list[RealWord]:
    ordered = sorted(found.items(), key=lambda item: (-item[1], item[0]))
    return [_real(data, stories) for data, stories in ordered[:most]]


def beginning_with(view: View, prefix: str, most: int) -> list[RealWord]:
    """Return the words that begin with a folded prefix, those of most stories first."""
    data = prefix.encode("utf-8", "surrogatepass")
    found: dict[bytes, int] = {}
    for _, words in view.tables(WORDS):
        low, high = words.beginning(data)
        counts = words.documents[low:high]
        if len(counts) > 4 * most:
            chosen = np.argpartition(counts, len(counts) - 4 * most)[-4 * most :].tolist()
        else:
            chosen = list(range(len(counts)))
        for number in chosen:
            word = words.text(low + number)
            found[word] = found.get(word, 0) + int(counts[number])
    return _collected(found, most)


def with_letters(view: View, letters: str, most: int) -> list[RealWord]:
    """Return the words that hold folded letters anywhere, those of most stories first."""
    data = letters.encode("utf-8", "surrogatepass")
    found: dict[bytes, int] = {}
    for _, words in view.tables(WORDS):
        for number in dict.fromkeys(words.having(data)):
            word = words.text(number)
            found[word] = int(words.documents[number]) + found.get(word, 0)
    return _collected(found, most)


def slips_allowed(word: str) -> int:
    """Return how many slips of typing are forgiven in a word of this length."""
    if len(word) < SHORTEST_FORGIVEN or word[:1].isdigit():
        return 0
    return 2 if len(word) >= LONG_WORD else 1


def is_misspelling(typed: str, real: str) -> bool:
    """Return whether two words differ as a word and its common misspelling do.

    That is a letter that is doubled or not (accomodation), a vowel in place of another one
    (seperate), or two neighbours swapped (recieve).
    """
    if len(typed) < SHORTEST_MISSPELT or typed == real:
        return False
    at = next((n for n, (a, b) in enumerate(zip(typed, real, strict=False)) if a != b), None)
    if at is None:
        at = min(len(typed), len(real))
    if len(typed) == len(real):
        if typed[at + 1 :] == real[at + 1 :]:
            return {typed[at], real[at]} <= _VOWELS and 0 < at < len(typed) - 1
        return typed[at : at + 2] == real[at : at + 2][::-1] and typed[at + 2 :] == real[at + 2 :]
    short, long = sorted((typed, real), key=len)
    doubled = 0 < at < len(short) and long[at] == long[at - 1]
    return doubled and len(long) - len(short) == 1 and long[at + 1 :] == short[at:]


def near_to(view: View, word: str, most: int) -> list[tuple[RealWord, int]]:
    """Return the words that a folded word may have been meant as, best first, with their slips.

    A slip is a letter too many, too few, another one, or two neighbours swapped (optimal string
    alignment). Fewer slips come first, then the same first letter, then more stories.
    """
    allowed = slips_allowed(word)
    if not allowed:
        return []
    ranked = view.remembered_slips.get(word)
    if ranked is None:
        if len(view.remembered_slips) >= MOST_REMEMBERED:
            view.remembered_slips.clear()
        found = _ranked(view, word, allowed)
        if not found and len(word) >= VERY_LONG_WORD:
            farther = _ranked(view, word, allowed + 1)
            found = [(real, slips) for real, slips in farther if real.folded[:1] == word[:1]]
        if not found and len(word) >= LONG_WORD:
            found = _with_other_vowels(view, word)
        ranked = view.remembered_slips[word] = found[:MOST_NEAR]
    return ranked[:most]


def _with_other_vowels(view: View, word: str) -> list[tuple[RealWord, int]]:
    """Return the words with the same consonants and first letter: *beurocracy*, *definately*."""
    wanted = _consonants(word)
    if len(wanted) < FEWEST_CONSONANTS:
        return []
    found: dict[bytes, int] = {}
    for segment in view.segments:
        words = segment.tables.get(WORDS)
        if words is None:
            continue
        for number in segment.signatures.near(word, 3).tolist():
            data = words.text(number)
            folded = data.partition(b"\0")[0].decode("utf-8", "surrogatepass")
            if folded[:1] == word[:1] and _consonants(folded) == wanted and folded != word:
                found[data] = found.get(data, 0) + int(words.documents[number])
    real = [(_real(data, stories), 3) for data, stories in found.items()]
    return sorted(real, key=lambda item: (-item[0].stories, item[0].folded))


def _consonants(word: str) -> str:
    """Return the consonants of a word, doubled ones once."""
    return "".join(letter for letter, _ in groupby(c for c in word if c not in _VOWELS))


def _ranked(view: View, word: str, allowed: int) -> list[tuple[RealWord, int]]:
    from rapidfuzz.distance import OSA

    found: dict[bytes, int] = {}
    slips: dict[bytes, int] = {}
    letters = sorted(word)
    for segment in view.segments:
        words = segment.tables.get(WORDS)
        if words is None:
            continue
        for number in segment.signatures.near(word, allowed).tolist():
            data = words.text(number)
            if data not in slips:
                folded = data.partition(b"\0")[0].decode("utf-8", "surrogatepass")
                far = OSA.distance(word, folded, score_cutoff=allowed)
                # The same letters in another order are one slip: *restaraunt*, restaurant.
                slips[data] = 1 if 1 < far <= allowed and sorted(folded) == letters else far
            if 0 < slips[data] <= allowed:
                found[data] = found.get(data, 0) + int(words.documents[number])
    ranked = sorted(
        ((_real(data, stories), slips[data]) for data, stories in found.items()),
        key=lambda item: (-_likelihood(word, *item), item[0].folded),
    )
    # What is nearest may stand there misspelt itself: *tommorow*, tommorrow, tomorrow.
    for real, far in ranked[1:MOST_NEAR]:
        misspelt = is_misspelling(ranked[0][0].folded, real.folded)
        if misspelt and real.stories >= FAR_COMMONER * ranked[0][0].stories:
            ranked.remove((real, far))
            return [(real, far), *ranked]
    return ranked


def _likelihood(word: str, real: RealWord, slips: int) -> float:
    """Weigh slips against how common the word is; people rarely miss the first letter."""
    first = 0.0 if real.folded[:1] == word[:1] else -2.5
    return float(np.log(real.stories + 1)) - SLIP_COST * slips + first
