"""Finding words in a reading text, and stepping through what was found."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import islice

from reader.words.analyzer import parts_of, positions, tokens
from reader.words.english_spellings import british_beginnings
from reader.words.fold import FoldedText, fold, is_letters
from reader.words.japanese_forms import other_writings, verb_forms
from reader.words.kanji_numerals import other_numerals
from reader.words.korean_verbs import dictionary_forms
from reader.words.letter_patterns import APART
from reader.words.plain_letters import plain_letters
from reader.words.quantities import east_asian_ways
from reader.words.separable_verbs import clause_pattern, parted, prefixes
from reader.words.serbian_letters import other_script
from reader.words.sound_changes import other_forms
from reader.words.stop_words import is_stop_word
from reader.words.word_patterns import (
    PREFIXED,
    REMEMBERED_WORDS,
    UNSPACED_LETTER,
    WHOLE_LETTER,
    is_plain,
    loose_pattern,
    word_pattern,
)
from reader.words.written_dates import date_pattern

Span = tuple[int, int]
Places = tuple[tuple[str, ...], ...]
"""The terms of a word, position by position."""
MOST_HITS = 5_000
"""Hits that are marked in one story."""
_JOINED_PREFIX = "[הובלמשכوفبكلاس]{1,2}"
"""The prefixes themselves: *and, the, in, to, from, that, as*, up to two in a row."""
_SHORTEST_PREFIXED = 4
"""Letters of an irregular form that may have prefixes; chosen."""
_SHORTEST_SUSPENDED = 6
"""Letters of a compound whose end may stand at another one."""
_SHORTEST_PARTED, _SHORTEST_LEFT, _SHORTEST_NAMING = 5, 2, 4
"""Letters of a word that is looked for as two (backend, back end), of each of the two, and of a
first one that may be a word which says nothing."""
_SHORTEST_SEVERAL, _SURELY_SEVERAL = 8, 14
"""Letters of a word that is looked for as three and more, and of one that words which say nothing
may be part of; chosen."""
_BETWEEN_SEVERAL = "[ '&-]{0,3}"
_ELIDED = "od"
"""A first letter that is written apart in names: Ó Briain."""
_WORD_END = "(?![\\w\u0900-\u0dff])"
"""The end of a word; vowel signs of Indian scripts are no letters for `re`."""
_MOST_INFLECTED = 6
"""Words in a row that are looked for in other forms; longer ones are copied off a page."""
STEMS_BEGIN_ANEW = frozenset(("ar", "bs", "ga", "hr", "id", "sr"))
"""Languages whose stems need not begin as their words do: without an article or a prefix, in other
letters. In Dutch that are participles, which begin with ge- (*gezien*, zie)."""
_TYPED_AS_TWO = re.compile("([aou])e")
_CYRILLIC = re.compile("[\u0400-\u04ff]")


def find_words(text: str, words: str, language: str = "") -> list[Span]:
    """Return where words stand one after another, whatever their case, accents and typography.

    Where they stand nowhere as typed, other ways to write the same are taken: wi-fi for *wifi*,
    Müller for *Mueller*, 100 MHz for *100MHz*, a Korean noun with another particle. If the
    `language` of the text is given, other forms of the words are the last: cities for *city*.
    """
    wanted = _words(words)
    if not wanted:
        return []
    return (
        (_in_own_letters(text, words, wanted) if _may_stand(text, words, wanted) else [])
        or _spans(text, _of_date(words))
        or _in_other_script(text, wanted)
        or _spans(text, _otherwise_unspaced(words))
        or _suspended(text, wanted)
        or (_spans(text, _in_other_forms(text, words, language)) if language else [])
        or _separated(text, wanted, language)
    )


@lru_cache(maxsize=REMEMBERED_WORDS)
def _words(words: str) -> tuple[str, ...]:
    """Return words as they are looked for in a folded text."""
    return tuple(FoldedText(words).text.split())


@lru_cache(maxsize=REMEMBERED_WORDS)
def _of_date(words: str) -> re.Pattern[str]:
    return re.compile(date_pattern(words) or "(?!)")


def _in_own_letters(text: str, words: str, wanted: tuple[str, ...]) -> list[Span]:
    """Return where words stand with their own letters, joined and parted in any way."""
    return (
        _spans(text, _strictly(wanted))
        or _spans(text, loose_pattern(words, wanted))
        or _spans(text, _in_two(words.strip().lower(), wanted))
        or _in_several(text, wanted)
        or _spans(text, _inside(wanted))
    )


def _may_stand(text: str, words: str, wanted: tuple[str, ...]) -> bool:
    """Return False where a plain word cannot be in a text, whatever is between its letters."""
    return not is_plain(words, wanted) or wanted[0].encode() in _letters(text)


@lru_cache(maxsize=2)
def _letters(text: str) -> bytes:
    return plain_letters(_folded(text).text)


@lru_cache(maxsize=REMEMBERED_WORDS)
def _strictly(wanted: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(r"\s+".join(map(re.escape, wanted)) + WHOLE_LETTER)


@lru_cache(maxsize=REMEMBERED_WORDS)
def _in_two(typed: str, wanted: tuple[str, ...]) -> re.Pattern[str]:
    """Return a pattern of one word that stands as two whole ones: back end for *backend*.

    A short word that says nothing (the) is no part of another one.
    """
    word = wanted[0] if len(wanted) == 1 and is_letters(wanted[0]) else ""
    if len(word) < _SHORTEST_PARTED or UNSPACED_LETTER.search(word):
        return re.compile("(?!)")
    least = 1 if word[0] in _ELIDED else _SHORTEST_LEFT
    pairs = ((word[:at], word[at:]) for at in range(least, len(word) - _SHORTEST_LEFT + 1))
    parted = [
        f"{left} {right}"
        for left, right in pairs
        if not (len(left) < _SHORTEST_NAMING and is_stop_word(typed[: len(left)], ["en"]))
    ]
    return re.compile(rf"\b(?:{'|'.join(parted)}){_WORD_END}" if parted else "(?!)")


def _in_several(text: str, wanted: tuple[str, ...]) -> list[Span]:
    """Return where one word stands as three and more: black lives matter, rock ’n’ roll.

    Of short ones none may be a word that says nothing: *together* is not “to get her”.
    """
    word = wanted[0] if len(wanted) == 1 and is_letters(wanted[0]) else ""
    if len(word) < _SHORTEST_SEVERAL or UNSPACED_LETTER.search(word):
        return []
    pattern = re.compile(rf"\b{_BETWEEN_SEVERAL.join(word)}{_WORD_END}")
    folded = _folded(text)
    spans = []
    for found in islice(pattern.finditer(folded.text), MOST_HITS):
        parts = re.findall(r"\w+", found[0])
        idle = sum(is_stop_word(part, ["en"]) for part in parts)
        if len(parts) > 2 and (not idle or len(word) >= _SURELY_SEVERAL):
            spans.append(folded.span(*found.span()))
    return spans


def _in_other_script(text: str, wanted: tuple[str, ...]) -> list[Span]:
    """Return where Serbian words stand in the other of their scripts: beograd, Београд."""
    latin = all(map(str.isascii, wanted))
    if latin and not _CYRILLIC.search(_folded(text).text):
        return []
    return _spans(text, _of_other_script(wanted))


@lru_cache(maxsize=REMEMBERED_WORDS)
def _of_other_script(wanted: tuple[str, ...]) -> re.Pattern[str]:
    words = list(map(other_script, wanted))
    return re.compile(r"\b" + r"\s".join(words) if all(words) else "(?!)")


@lru_cache(maxsize=REMEMBERED_WORDS)
def _otherwise_unspaced(words: str) -> re.Pattern[str]:
    """Return a pattern of a Chinese or Japanese word with its numbers in the other writing, in
    mixed writing (子ども for 子供) or as a verb in its other forms."""
    others = other_numerals(words) if UNSPACED_LETTER.search(words) else []
    if others:
        others += east_asian_ways(words.strip())
    if others == [] and UNSPACED_LETTER.search(words) and (run := fold(words.strip())):
        verbs = (*verb_forms(run), *dictionary_forms(run))
        others = [*other_writings(run), *verbs, *east_asian_ways(words.strip())]
    return re.compile("|".join(re.escape(FoldedText(other).text) for other in others) or "(?!)")


def _suspended(text: str, wanted: tuple[str, ...]) -> list[Span]:
    """Return where a compound stands whose end stands at another one: *Hausgeräte* in “Haus- und
    Gartengeräte”, or whose parts a bracket parts: kerst(mis)vakantie."""
    word = wanted[0] if len(wanted) == 1 and wanted[0].isalpha() else ""
    if len(word) < _SHORTEST_SUSPENDED or UNSPACED_LETTER.search(word):
        return []
    folded = _folded(text).text
    cuts = range(_SHORTEST_LEFT, len(word) - _SHORTEST_LEFT)
    if not any(f"{word[:at]}{sign}" in folded for at in cuts for sign in "-("):
        return []
    return _spans(text, _suspended_pattern(word))


@lru_cache(maxsize=REMEMBERED_WORDS)
def _suspended_pattern(word: str) -> re.Pattern[str]:
    cuts = range(_SHORTEST_LEFT, len(word) - _SHORTEST_LEFT)
    parted = "|".join(
        rf"{word[:at]}(?:-(?:/|,? [^\W\d_]{{1,5}} | ?, )?-?\w+?|\(\w+\)){word[at:]}" for at in cuts
    )
    return re.compile(rf"\b(?:{parted})")


def _in_other_forms(text: str, words: str, language: str) -> re.Pattern[str]:
    """Return a pattern of words in any form that shares their stem in a language."""
    raws = tokens(words)
    if not 0 < len(raws) <= _MOST_INFLECTED or UNSPACED_LETTER.search(words):
        return re.compile("(?!)")
    parts = []
    for raw in raws:
        if raw.isdigit():
            parts.append(word_pattern(raw, beside=len(raws) > 1))
            continue
        forms = {FoldedText(form).text for form in _forms_in(text, raw, language)}
        if len(raws) == 1 and PREFIXED.match(raw):
            forms |= _with_prefixes(text, raw, language)
        if not forms:
            return re.compile("(?!)")
        parts.append(f"(?:{'|'.join(map(re.escape, sorted(forms, key=len, reverse=True)))})")
    return re.compile(rf"(?<!\w){APART.join(parts)}(?!\w)")


def _separated(text: str, wanted: tuple[str, ...], language: str) -> list[Span]:
    """Return where a German or Dutch verb stands with its prefix at the end of the clause.

    Both are marked: *ankündigen*, and *kündigte an*, in “kündigte am Montag die Sperrung an”.
    """
    pairs = list(parted(wanted[0], language)) if len(wanted) == 1 else []
    if len(wanted) == 2 and wanted[1] in prefixes(language):
        pairs = [(wanted[0], wanted[1])]
    spans: list[Span] = []
    for verb, prefix in pairs:
        forms = {FoldedText(form).text for form in _forms_in(text, verb, language)}
        if not forms:
            continue
        folded = _folded(text)
        for found in islice(clause_pattern(forms, prefix).finditer(folded.text), MOST_HITS):
            spans += (folded.span(*found.span(1)), folded.span(*found.span(2)))
    return list(dict.fromkeys(spans))


def _with_prefixes(text: str, raw: str, language: str) -> set[str]:
    """Return the words of a text that are irregular forms of a word, with prefixes joined to them.

    *The women* is one word in Hebrew, and in Arabic; its letters are those of the form at its end.
    """
    others = [FoldedText(form).text for form in other_forms(FoldedText(raw).text, language)]
    ends = [form for form in others if len(form) >= _SHORTEST_PREFIXED]
    if not ends:
        return set()
    prefixed = re.compile(f"{_JOINED_PREFIX}(?:{'|'.join(map(re.escape, ends))})")
    words = (FoldedText(word).text for each in _words_by_letter(text).values() for word in each)
    return {word for word in words if prefixed.fullmatch(word)}


def _forms_in(text: str, raw: str, language: str) -> set[str]:
    """Return the words of a text that are a word in another form."""
    asked = [_terms_of_forms(part, language) for part in parts_of(raw)]
    return {
        word
        for term in (asked[0] if asked else ())
        for letter in _first_letter_pattern(term, language)
        for word, held in _words_by_term(text, language, letter).get(term, ())
        if len(held) == len(asked)
        and all(not terms.isdisjoint(place) for terms, place in zip(asked, held, strict=True))
    }


def _first_letter_pattern(term: str, language: str) -> set[str]:
    """Return the letters that words of a term begin with (any: empty): inquiry and enquiry."""
    if language in STEMS_BEGIN_ANEW:
        return {""}
    if language == "nl":
        return {term[:1], "g"}
    british = british_beginnings(term) if language == "en" else ()
    return {word[:1] for word in (term, *british)}


def _terms_of_forms(part: str, language: str) -> set[str]:
    forms = (part, *other_forms(FoldedText(part).text, language))
    return {term for form in forms for place in positions(form, language) for term in place}


@lru_cache(maxsize=_MOST_INFLECTED)
def _words_by_term(text: str, language: str, letter: str) -> dict[str, list[tuple[str, Places]]]:
    """Return the words of a text by their terms, where they may begin with a letter (any: empty).

    The stems of all words of a book take half a second.
    """
    by_letter = _words_by_letter(text)
    chosen = (letter, "") if letter else by_letter
    words = [word for each in chosen for word in by_letter.get(each, ())]
    found: dict[str, list[tuple[str, Places]]] = {}
    for word in words:
        places = positions(word, language)
        for term in places[0] if places else ():
            found.setdefault(term, []).append((word, places))
    return found


@lru_cache(maxsize=2)
def _words_by_letter(text: str) -> dict[str, list[str]]:
    """Return the words of a text, and the parts of joined ones, by their first letter.

    Those with other signs than letters in them have none: *l'ami* is found as *ami*.
    """
    found: dict[str, list[str]] = {}
    for word in {part for raw in set(tokens(text)) for part in (raw, *parts_of(raw))}:
        found.setdefault(fold(word)[:1] if word.isalpha() else "", []).append(word)
    return found


def _inside(wanted: tuple[str, ...]) -> re.Pattern[str]:
    """Return a pattern of one word with its umlauts typed as two letters inside a longer one."""
    word = wanted[0] if len(wanted) == 1 else ""
    if len(word) <= _SHORTEST_PARTED or _TYPED_AS_TWO.search(word) is None:
        return re.compile("(?!)")
    return re.compile(_TYPED_AS_TWO.sub(r"\1", re.escape(word)))


def find_beginnings(text: str, words: Sequence[str]) -> list[Span]:
    """Return where words begin with one of the given ones, whatever their case and accents."""
    wanted = sorted({FoldedText(word).text.strip() for word in words} - {""}, key=len, reverse=True)
    if not wanted:
        return []
    choice = "|".join(re.escape(word) for word in wanted)
    return _spans(text, re.compile(rf"\b(?:{choice})\w*"))


def _spans(text: str, pattern: re.Pattern[str]) -> list[Span]:
    folded = _folded(text)
    found = islice(pattern.finditer(folded.text), MOST_HITS)
    return list(dict.fromkeys(folded.span(*one.span()) for one in found))


@lru_cache(maxsize=2)
def _folded(text: str) -> FoldedText:
    return FoldedText(text)
