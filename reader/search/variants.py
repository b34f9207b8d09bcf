"""Other spellings of a query's word, and longer words that hold it.

Spellings are looked up among the real words of the library, so that nothing is asked for that is
not there: Müller for Mueller, a Hebrew word with its prefix. Parts of compounds are looked for
where nothing better is there.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from itertools import product
from typing import TYPE_CHECKING

from reader.search.expansion import (
    UNSTEMMED,
    Alternative,
    Spot,
    merged,
    single,
    spots,
    stands,
    stands_any,
    with_words,
)
from reader.search.spelling import beginning_with
from reader.segments.real_word import WORDS
from reader.words.analyzer import parts_of, positions, surface, tokens
from reader.words.fold import fold
from reader.words.number_patterns import DAY_AND_MONTH, GROUP_ENDS
from reader.words.quantities import with_thousands
from reader.words.sound_changes import other_forms
from reader.words.spoken_signs import other_name
from reader.words.written_dates import days, in_figures, names_of, with_name

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
FORM_WEIGHT = 0.8
"""Weight of a form whose sounds differ from the word's (Praha, v Praze); chosen."""
_SHORTEST_HALF, _LONGEST_ENDING = 3, 2
"""Letters of either part of a compound that is cut, and of the ending behind it: Vor- und Nachteile
for *Vorteil*."""
_JOINTS = ("und", "oder", "bzw", "en", "of", "og", "eller", "och", "ja", "tai", "és")
"""*And* and *or* of the languages that leave out the end of a compound before them."""
_MEASURE = re.compile(r"(\d+)([^\W\d_]+)")
_CLOCK = re.compile(r"(\d{1,2})[:.h](\d{2})((?:[AaPp][Mm])?)")
"""A time of day, which others write with a full stop, a colon or the first letter of hours."""
_DATE = re.compile(r"0?(\d{1,2})([./-])0?(\d{1,2})([./-]\d{2,4})")
"""A date in figures, whose days and months below ten others write with a nought."""
_YEAR_FIRST = re.compile(r"(\d{4}[./-])0?(\d{1,2})([./-])0?(\d{1,2})")
_DAY = re.compile(r"(?=0|\d+/0)0?(\d{1,2})(/)0?(\d{1,2})")
"""A date that begins with its year, and one without a year: by its nought, as 3/4 is a fraction."""
_LARGE = re.compile(r"(\d{4,12})([.,]\d{1,2})")
_GROUPS = re.compile(r"(?<=\d)[., '](?=\d{3}(?:\D|$))")
"""A large number with decimals, and what parts its groups."""
_MONEY = "€$£¥₹₽₪₴₺₩ "
_WHOLE = re.compile(r"(?!1[89]\d\d$|20\d\d$)\d{4,7}")
"""A whole number that is no year."""
_DOTTED = re.compile(r"(\d{1,2})[.·](\d{1,2}[가-힣]*)")
"""Month and day of an event: 5·18, 3.1절."""
_HAMZA = re.compile("[ؤئ]|وو")
_SEATS = (("وو", "يو"), ("يو", "وو"))
"""Folded, a hamza on its seat is the seat alone."""
_ARABIC_PREFIXES = tuple(
    prefix
    for words in product(("", "و", "ف"), ("ال", "بال", "كال", "لل", "ل", "ب", ""))
    if (prefix := "".join(words))
)
"""*And* or *so*, then *in*, *like* or *for* and the article, or some of them alone."""
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
    serbian = folded.replace("dj", "d")
    if serbian != folded and any(view.frequency("text", t) for t in positions(serbian, "sr")[0]):
        yield serbian, 1.0
    said = other_name(folded)
    if said and view.frequency("text", said):
        yield said, 1.0
    # Both at once: Schoenhaeuser.
    typed_in = _typed_in(written)
    if typed_in != written and view.frequency(WORDS, f"{fold(typed_in)}\0{typed_in}"):
        yield typed_in, 1.0
    if _HAMZA.search(written):
        yield from _arabic(view, folded)
    if folded and all(ord(letter) in _HEBREW for letter in folded):
        for form in (folded, *map(fold, other_forms(folded, "he"))):
            yield from _prefixed(view, form, _HEBREW_PREFIXES, _HEBREW_PREFIXES)
    elif folded and all(ord(letter) in _ARABIC for letter in folded):
        for form in (folded, *other_forms(folded, "ar")):
            yield from _prefixed(view, fold(form), _ARABIC_PREFIXES, _ARABIC_ARTICLES)


def _typed_in(written: str) -> str:
    """Return a word with the umlauts that were typed as two letters: *fussgaenger*."""
    return written.replace("ae", "ä").replace("oe", "ö").replace("ue", "ü")


def _arabic(view: View, folded: str) -> Iterator[tuple[str, float]]:
    """Yield an Arabic word with its hamza on another seat, prefixed or not: مسؤول, المسئول."""
    for seat, other in _SEATS:
        for at in (found.start() for found in re.finditer(seat, folded)):
            changed = folded[:at] + other + folded[at + len(seat) :]
            for prefix in ("", *_ARABIC_PREFIXES):
                for word in beginning_with(view, prefix + changed, 4):
                    if word.folded == prefix + changed:
                        yield word.written, PREFIXED_WEIGHT if prefix else 1.0


def letter_of(accented: str) -> str:
    """Return the plain letter of an umlaut or its Scandinavian kin."""
    return {"ä": "a", "ö": "o", "ü": "u", "ø": "o", "å": "a"}[accented]


def _prefixed(
    view: View, folded: str, added: tuple[str, ...], taken_off: tuple[str, ...]
) -> Iterator[tuple[str, float]]:
    """Yield a word with the prefixes of article and prepositions, and without its own."""
    if len(folded) >= _SHORTEST_BARE:
        for prefix in added:
            if _is_word(view, prefix + folded):
                yield prefix + folded, PREFIXED_WEIGHT
    for prefix in taken_off:
        rest = folded.removeprefix(prefix)
        if rest != folded and len(rest) >= _SHORTEST_REST and _is_word(view, rest):
            yield rest, BARE_WEIGHT


def _is_word(view: View, folded: str) -> bool:
    """Return whether a story holds a folded word, in whatever letters it is written there."""
    if view.frequency(WORDS, folded):
        return True
    bounds = (words.beginning(f"{folded}\0".encode()) for _, words in view.tables(WORDS))
    return any(low < high for low, high in bounds)


def forms(view: View, folded: str, name: str) -> list[Alternative]:
    """Return the terms of a word's other forms that stand in stories of its language."""
    made: dict[str, set[str]] = {}
    for language in view.languages:
        own = positions(folded, language)
        for form in other_forms(folded, language):
            for term in positions(form, language)[0]:
                if view.frequency(name, term) and (term,) not in own:
                    made.setdefault(term, set()).add(language)
    found = (Alternative(term, frozenset(held), FORM_WEIGHT) for term, held in made.items())
    return [a for a in found if stands(view, name, a)]


def is_prefixing(text: str) -> bool:
    """Return whether a text has letters of Hebrew or Arabic, which join prefixes to a word."""
    return any(ord(letter) in _HEBREW or ord(letter) in _ARABIC for letter in text)


def respelt(
    view: View, text: str, folded: str, name: str, alternatives: Iterable[Alternative] = ()
) -> list[Alternative]:
    """Return terms of a word with those of its other spellings and forms."""
    made = with_words(view, alternatives, spellings(view, text, folded), name)
    found = forms(view, folded, name) if name not in UNSTEMMED else []
    return merged([*made, *found])


def respelt_spots(view: View, text: str, name: str) -> list[Spot]:
    """Return the places of several words with the other spellings of each."""
    row: list[Spot] = []
    for part in _parts_apart(view, text, name):
        folded = single(view, part, name)
        for spot in spots(view, part, name):
            if folded and not spot.beginning:
                spot.alternatives = respelt(view, part, folded, name, spot.alternatives)
            row.append(spot)
    return row


def ways_of_number(text: str, languages: Collection[str]) -> list[str]:
    """Return the ways to write a number that stands with signs, the one typed first, or nothing.

    A time of day (7.45, 07:45, 18 h 30), a date (1.5.2024, 01.05.2024, 1. 5. 2024), a large
    number (1 500 and 1 234,50 are two words of a text), and in Korean two numbers with a dot
    between: 3·1절 is 3.1절.
    """
    ways: tuple[str, ...] = ()
    text = fold(text).strip(_MONEY)
    if clock := _CLOCK.fullmatch(text):
        hours = dict.fromkeys((clock[1], clock[1].lstrip("0") or "0", clock[1].zfill(2)))
        ways = tuple(
            f"{hour}{sign}{clock[2]}{clock[3]}" for hour in hours for sign in (":", ".", "h", " h ")
        )
    elif date := _DATE.fullmatch(text):
        dates = list(_with_noughts(date[1], date[2], date[3]))
        # Czech and others write a space behind each full stop.
        ways = (*(f"{day}{date[4]}" for day in dates), f"{date[1]} {date[3]} {date[4][1:]}")
    elif date := DAY_AND_MONTH.fullmatch(text):
        ways = (f"{date[1]} {date[2]}", f"{date[1].zfill(2)}.{date[2].zfill(2)}")
    elif date := _YEAR_FIRST.fullmatch(text):
        ways = tuple(f"{date[1]}{day}" for day in _with_noughts(date[2], date[3], date[4]))
    elif date := _DAY.fullmatch(text):
        ways = tuple(_with_noughts(date[1], date[2], date[3]))
    elif large := _LARGE.fullmatch(text) or _LARGE.fullmatch(_GROUPS.sub("", text)):
        text = large[0]
        ways = (f"{GROUP_ENDS.sub(' ', large[1])}{large[2]}",)
    elif _WHOLE.fullmatch(text):
        ways = (GROUP_ENDS.sub(" ", text),)
    whole = _GROUPS.sub("", text)
    ways += (whole, *with_thousands(whole, languages)) if _WHOLE.fullmatch(whole) else ()
    ways += tuple(way for day in days(text) if day.year for way in in_figures(day))
    if (dotted := _DOTTED.fullmatch(text)) and "ko" in languages:
        ways += tuple(f"{dotted[1]}{sign}{dotted[2]}" for sign in (".", "·"))
    return list(dict.fromkeys((text, *ways))) if ways else []


def dates_in_words(view: View, text: str) -> Iterator[str]:
    """Yield a date that was typed in figures with the names of its month that the library has."""
    for day in days(text):
        for name in names_of(day) if day.year else ():
            if _is_word(view, name):
                yield from with_name(day, name)


def _with_noughts(first: str, sign: str, second: str) -> Iterator[str]:
    """Yield day and month with a nought before each that is below ten, and without it."""
    for day, month in product((first, first.zfill(2)), (second, second.zfill(2))):
        yield f"{day}{sign}{month}"


def _parts_apart(view: View, text: str, name: str) -> Iterator[str]:
    """Yield the words of a text, a number apart from the unit behind it if they stand so."""
    for part in (part for raw in tokens(text) for part in parts_of(raw)):
        measure = _MEASURE.fullmatch(part)
        spot = spots(view, part, name)[:1]
        if measure and spot and not stands_any(view, name, spot[0]):
            yield from measure.groups()
        else:
            yield part.lstrip(".") or part


def suspended(view: View, folded: str, name: str) -> Iterator[list[Spot]]:
    """Yield the places of a compound whose end stands at another one only.

    *Hausgeräte* is in “Haus- und Gartengeräte” and in “Haus-/Gartengeräte”, where its first part
    has a hyphen behind it.
    """
    if not folded.isalpha() or COMPOUNDING.isdisjoint(view.languages):
        return
    for at in range(_SHORTEST_HALF, len(folded) - _SHORTEST_HALF + 1):
        left = spots(view, folded[:at], name)
        if len(left) != 1 or not stands_any(view, name, left[0]):
            continue
        ends = [
            word
            for word, _ in _holding(view, folded[at:])
            if len(fold(word).rpartition(folded[at:])[2]) <= _LONGEST_ENDING
        ]
        longer = with_words(view, (), ((word, 1.0) for word in ends[:MOST_COMPOUNDS]), name)
        if longer:
            joints = (spot for word in _JOINTS for spot in spots(view, word, name))
            joint = Spot([a for spot in joints for a in spot.alternatives])
            yield [left[0], joint, Spot(longer)]
            yield [left[0], Spot(longer)]


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
        for number in words.having(data):
            word = words.text(number).decode("utf-8", "surrogatepass")
            folded, _, written = word.partition("\0")
            inside = folded.find(part)
            if inside < 0 or len(folded) < len(part) + 3:
                continue
            # What is left on either side must be long enough to be a word of its own.
            if inside in (1, 2):
                continue
            yield written or folded, int(words.documents[number])
