"""Other spellings of a query's word, and longer words that hold it.

Spellings are looked up among the real words of the library, so that nothing is asked for that is
not there: Müller for Mueller, a Hebrew word with its prefix. Parts of compounds are looked for
where nothing better is there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product
from typing import TYPE_CHECKING

import numpy as np

from reader.search.expansion import Alternative, stands, with_words
from reader.search.spelling import beginning_with
from reader.segments.index_schema import WORDS
from reader.words.analyzer import positions, surface
from reader.words.fold import fold

if TYPE_CHECKING:
    from reader.segments.index_reader import View

COMPOUNDING = frozenset(
    ("af", "da", "de", "et", "fi", "fo", "fy", "hu", "is", "nb", "nl", "nn", "no", "sv")
)
"""Languages that write compounds as one word."""
SHORTEST_PART = 4
"""Letters of a part of a compound; shorter ones stand in too many words by chance."""
MOST_COMPOUNDS = 60
"""Compounds that a word finds."""
COMPOUND_WEIGHT = 0.5
"""Weight of a word inside a compound; chosen."""
PREFIXED_WEIGHT = 0.8
"""Weight of a Hebrew or Arabic word with a prefix; chosen."""
BARE_WEIGHT = 0.6
"""Weight of a Hebrew or Arabic word without its prefix; chosen."""
_TYPED_OUT = (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ø", "oe"), ("å", "aa"))
_HEBREW_PREFIXES = tuple(
    prefix
    for words in product(
        ("", "ו"), ("", "ש", "כש", "מש", "לכש"), ("", "ב", "ל", "מ", "כ"), ("", "ה")
    )
    if (prefix := "".join(words))
)
"""*And*, *that* or *when*, a preposition, and the article, in this order."""
_HAMZA = re.compile("[ؤئ]|وو")
_SEATS = (("وو", "يو"), ("يو", "وو"))
"""Folded, a hamza on its seat is the seat alone."""
_ARABIC_PREFIXES = ("ال", "وال", "بال", "فال", "كال", "لل", "ول", "وب", "و", "ب", "ل", "ف")
"""The article, *and*, *in*, *so*, *like*, *for* before it or alone."""
_ARABIC_ARTICLES = tuple(prefix for prefix in _ARABIC_PREFIXES if len(prefix) > 1)
"""What may be taken off a word that was typed; one letter is too often the word's own."""
_ARABIC = range(0x0621, 0x064B)
_HEBREW = range(0x05D0, 0x05EB)
_SHORTEST_REST = 3
"""Letters that must be left without a prefix."""
_SHORTEST_BARE = 2
"""Letters of a Hebrew or Arabic word that takes prefixes."""


def spellings(view: View, text: str, folded: str) -> Iterator[tuple[str, float]]:
    """Yield other spellings of a word that stand in the library, each with its weight."""
    written = surface(text)
    for letter, letters in _TYPED_OUT:
        if letter in written:
            typed_out = written.replace(letter, letters)
            if view.frequency(WORDS, typed_out):
                yield typed_out, 1.0
        if letters in written:
            accented = written.replace(letters, letter)
            bare = folded.replace(letters, letter_of(letter))
            if view.frequency(WORDS, f"{bare}\0{accented}"):
                yield accented, 1.0
    # Both at once: Schoenhaeuser.
    typed_in = _typed_in(written)
    if typed_in != written and view.frequency(WORDS, f"{fold(typed_in)}\0{typed_in}"):
        yield typed_in, 1.0
    if _HAMZA.search(written):
        yield from _arabic(view, folded)
    if folded and all(ord(letter) in _HEBREW for letter in folded):
        yield from _prefixed(view, folded, _HEBREW_PREFIXES, _HEBREW_PREFIXES)
    elif folded and all(ord(letter) in _ARABIC for letter in folded):
        yield from _prefixed(view, folded, _ARABIC_PREFIXES, _ARABIC_ARTICLES)


def _typed_in(written: str) -> str:
    """Return a word with the umlauts that were typed as two letters: *fussgaenger*."""
    return written.replace("ae", "ä").replace("oe", "ö").replace("ue", "ü")


def _arabic(view: View, folded: str) -> Iterator[tuple[str, float]]:
    """Yield an Arabic word with its hamza on another seat: مسؤول, مسئول."""
    for seat, other in _SEATS:
        for at in (found.start() for found in re.finditer(seat, folded)):
            changed = folded[:at] + other + folded[at + len(seat) :]
            for word in beginning_with(view, changed, 4):
                if word.folded == changed:
                    yield word.written, 1.0


def letter_of(accented: str) -> str:
    """Return the plain letter of an umlaut or its Scandinavian kin."""
    return {"ä": "a", "ö": "o", "ü": "u", "ø": "o", "å": "a"}[accented]


def _prefixed(
    view: View, folded: str, added: tuple[str, ...], taken_off: tuple[str, ...]
) -> Iterator[tuple[str, float]]:
    """Yield a word with the prefixes of article and prepositions, and without its own."""
    if len(folded) >= _SHORTEST_BARE:
        for prefix in added:
            if view.frequency(WORDS, prefix + folded):
                yield prefix + folded, PREFIXED_WEIGHT
    for prefix in taken_off:
        rest = folded.removeprefix(prefix)
        if rest != folded and len(rest) >= _SHORTEST_REST and view.frequency(WORDS, rest):
            yield rest, BARE_WEIGHT


def compounds(view: View, folded: str, name: str) -> list[Alternative]:
    """Return the terms of longer words that hold a word, in languages that compound."""
    languages = [language for language in view.languages if language in COMPOUNDING]
    if len(folded) < SHORTEST_PART or not languages or not folded.isalpha():
        return []
    return _compounds(view, folded, languages, name) or (
        _compounds(view, typed, languages, name)
        if (typed := fold(_typed_in(folded))) != folded
        else []
    )


def _compounds(view: View, folded: str, languages: list[str], name: str) -> list[Alternative]:
    stems = {positions(folded, language)[0][0] for language in languages}
    shortest = max(SHORTEST_PART, len(folded) - 2)
    wanted = {folded, *(stem for stem in stems if len(stem) >= shortest)}
    found: dict[str, int] = {}
    for part in sorted(wanted):
        for word, stories in _holding(view, part):
            found[word] = found.get(word, 0) + stories
    best = sorted(found, key=lambda word: (-found[word], word))[:MOST_COMPOUNDS]
    there = frozenset(languages)
    made = with_words(view, (), ((word, COMPOUND_WEIGHT) for word in best), name)
    held = [
        Alternative(a.term, there if a.languages is None else a.languages & there, a.weight)
        for a in made
    ]
    # What holds the letters in another language is no compound: a slip may be meant.
    return [a for a in held if stands(view, name, a)]


def _holding(view: View, part: str) -> Iterator[tuple[str, int]]:
    data = part.encode("utf-8", "surrogatepass")
    for _, words in view.tables(WORDS):
        blob, at = words.blob, -1
        while (at := blob.find(data, at + 1)) >= 0:
            number = int(np.searchsorted(words.cuts, at, "right")) - 1
            word = words.text(number).decode("utf-8", "surrogatepass")
            folded, _, written = word.partition("\0")
            inside = folded.find(part)
            if inside < 0 or len(folded) < len(part) + 3:
                continue
            # What is left on either side must be long enough to be a word of its own.
            if inside in (1, 2):
                continue
            yield written or folded, int(words.documents[number])
