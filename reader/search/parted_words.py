"""Words that were typed as one and stand as several: *healthcare*, *obrien*, *08001234567*."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from reader.search.expansion import Alternative, Spot, spots, stands_any
from reader.segments.real_word import WORDS
from reader.words.analyzer import positions
from reader.words.number_terms import SHORTEST_TELEPHONE
from reader.words.separable_verbs import parted
from reader.words.sound_changes import other_forms
from reader.words.stop_words import is_stop_word

if TYPE_CHECKING:
    from reader.segments.index_reader import View

SHORTEST_CUT = 4
"""Letters of a word that may be two words typed as one; fewer where digits stand beside letters."""
_SHORTENED = ("re", "ll", "ve")
"""What stands behind an apostrophe in English: *theyre*."""
_DIGIT_GROUPS = re.compile(r"(?<=\d)(?=(?:\d{3})+$)")
SHORTEST_OF_THREE, _SHORTEST_PART, MOST_OF_THREE = 8, 3, 6
"""Letters of a word that may be three words typed as one, of each of these, and ways to cut it that
are tried, which bounds the time; chosen."""
LONGEST_TELEPHONE = 15
"""Digits of a telephone number, which a text writes in groups; ITU-T E.164 allows fifteen."""
_WITH_AREA = 10
"""Digits from which a telephone's number begins with that of its area; chosen."""
SHORTEST_ACCOUNT = 15
"""Letters and digits of the number of an account or card, written in fours; ISO 13616."""
_FOURS = re.compile(r"\w{1,4}")
_ELIDED = re.compile(r"([cdjlmnost]|qu)(\w{3,})")
"""A letter that an apostrophe parts from the name or word behind it: O'Brien, d'Artagnan."""
_SURELY_TWO = re.compile(r"([^\W\d_]{2,})(\d{1,4})|([a-z])\3([a-z])\4")


def elided(view: View, folded: str, name: str) -> list[Spot]:
    """Return the places of a name that was typed without its apostrophe, or nothing.

    *obrien* is O'Brien where the library has that: "o" and "brien" one after another.
    """
    found = _ELIDED.fullmatch(folded)
    return _pair(view, found[1], found[2], name) if found is not None else []


def surely_two(view: View, folded: str, name: str) -> list[Spot]:
    """Return the places of a word that can only be two, whether a story has it as one or not.

    Those are a word and a number (covid19), and the doubled initials of a plural (EE. UU.).
    """
    found = _SURELY_TWO.fullmatch(folded)
    if found is None:
        return []
    left, right = (found[1], found[2]) if found[1] else (found[3] * 2, found[4] * 2)
    return _pair(view, left, right, name)


def separated(view: View, folded: str, name: str) -> Iterator[list[Spot]]:
    """Yield the places of a verb and of its prefix, which stands some words behind it.

    German *abfahren* is in “fährt um sieben Uhr ab”.
    """
    for language in view.languages:
        for verb, prefix in parted(folded, language):
            row = [_of_language(view, word, language, name) for word in (verb, prefix)]
            if all(stands_any(view, name, spot) for spot in row):
                yield row


def _of_language(view: View, word: str, language: str, name: str) -> Spot:
    """Return the place of a word and its other forms in stories of one language."""
    words = (word, *other_forms(word, language))
    terms = {term for each in words for place in positions(each, language) for term in place}
    return Spot([Alternative(term, frozenset({language})) for term in sorted(terms)])


def cut_in_two(view: View, folded: str, name: str) -> Iterator[list[Spot]]:
    """Yield the places of two words that were typed as one: *healthcare*, *covid19*."""
    if len(folded) >= SHORTEST_ACCOUNT and any(map(str.isdigit, folded)):
        row = spots(view, " ".join(_FOURS.findall(folded)), name)
        if all(stands_any(view, name, spot) for spot in row):
            yield row
    if folded.isdigit():
        yield from _digits_in_groups(view, folded, name)
        return
    if len(folded) < SHORTEST_CUT and folded.isalpha():
        initials = spots(view, " ".join(folded), name)
        if len(folded) > 1 and all(stands_any(view, name, spot) for spot in initials):
            yield initials
        return
    for at in range(1, len(folded)):
        left, right = folded[:at], folded[at:]
        between = left[-1].isdigit() != right[0].isdigit()
        if between or (len(left) > 1 and len(right) > 1):
            row = _pair(view, left, right, name)
            short = len(right) < SHORTEST_CUT and not between and right not in _SHORTENED
            if row and short and is_stop_word(left, view.languages):
                # Syllables of Vietnamese are short and written apart: Hà Nội.
                row = _in_language(view, row, "vi", name)
            if row:
                yield row


def cut_in_three(view: View, folded: str, name: str) -> Iterator[list[Spot]]:
    """Yield the places of three words that were typed as one: *hochiminh*, *blacklivesmatter*.

    All are whole words of the library. Such that say nothing are none of them (“to get her”), nor
    short ones but a joined *n*: *rocknroll*.
    """
    if len(folded) < SHORTEST_OF_THREE or not folded.isalpha():
        return

    def is_part(word: str) -> bool:
        if len(word) < _SHORTEST_PART and not (word == "n" or "vi" in view.languages):
            return False
        known = view.frequency(WORDS, word) or view.frequency(name, word)
        return bool(known or word == "n") and not is_stop_word(word, ["en"])

    heads = [at for at in range(2, len(folded) - 2) if is_part(folded[:at])]
    tails = [at for at in range(3, len(folded) - 1) if is_part(folded[at:])]
    pairs = ((one, two) for one in heads for two in tails if one < two)
    cuts = (cut for cut in pairs if is_part(folded[cut[0] : cut[1]]))
    for first, second in islice(cuts, MOST_OF_THREE):
        text = f"{folded[:first]} {folded[first:second]} {folded[second:]}"
        row = spots(view, text, name)
        if len(row) == 3 and all(stands_any(view, name, spot) for spot in row):
            yield row


def _in_language(view: View, row: list[Spot], language: str, name: str) -> list[Spot]:
    """Return the places of words of one language, or none if it has no such words."""
    if language not in view.languages:
        return []
    alone = frozenset({language})
    kept = [
        Spot(
            [
                replace(a, languages=alone)
                for a in spot.alternatives
                if a.languages is None or language in a.languages
            ]
        )
        for spot in row
    ]
    return kept if all(stands_any(view, name, spot) for spot in kept) else []


def _digits_in_groups(view: View, folded: str, name: str) -> Iterator[list[Spot]]:
    """Yield the places of a long number that is written in groups: 3 500, 0800 123 4567."""
    written = [_DIGIT_GROUPS.sub(" ", folded)]
    if SHORTEST_TELEPHONE <= len(folded) <= LONGEST_TELEPHONE:
        written += _grouped(view, folded, name)
        # A country's number may be one digit: +7 (495) 123-45-67.
        if view.frequency(name, folded[0]):
            written += [f"{folded[0]} {rest}" for rest in _grouped(view, folded[1:], name)]
        if len(folded) >= _WITH_AREA:
            # Behind a country's number the first nought (in Russia an 8) is left out.
            abroad = range(1, 4) if folded[0] not in "08" else range(1, 2)
            written += [rest for at in abroad for rest in _grouped(view, folded[at:], name)]
            written += [f"0{rest}" for at in abroad for rest in _grouped(view, folded[at:], name)]
    for groups in written:
        row = spots(view, groups, name)
        if len(row) > 1 and all(stands_any(view, name, spot) for spot in row):
            yield row


def _grouped(view: View, digits: str, name: str) -> list[str]:
    """Return the ways to part digits into groups of two to five that all stand in the library."""
    if not digits:
        return [""]
    return [
        f"{digits[:size]} {rest}".strip()
        for size in range(2, 6)
        if len(digits) >= size and view.frequency(name, digits[:size])
        for rest in _grouped(view, digits[size:], name)
    ]


def _pair(view: View, left: str, right: str, name: str) -> list[Spot]:
    row = spots(view, f"{left} {right}", name)
    there = all(stands_any(view, name, spot) for spot in row)
    return row if there and len(row) == 2 else []
