"""Why two stories belong together, in words a person reads: names first, then plain words.

A reason is what a person accepts as one: names, and rare words that a story dwells on.  A word
met in passing ("slow", "therefore") is none, however rare it is; nor are first names alone, parts
of addresses, mark-up, numbers and names of days and months.
"""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache

from reader.related.cache.document_vectors import (
    WEIGHT_STEP,
    Forms,
    Names,
    Record,
    name_keys,
    packed_keys,
)
from reader.related.function_words import is_empty_word
from reader.related.name_runs import NOUNS_WITH_CAPITALS
from reader.related.pair_cosines import Rarity
from reader.related.repeated_words import has_kana, is_unspaced
from reader.related.shared_terms import SharedTerm, SharedTerms, WeighedRecord
from reader.related.usual_words import is_usual_word
from reader.translation import tr
from reader.words.weekdays import is_calendar_word

_SHOWN = 4
"""Words of a reason; a fifth is not read in a row of a list."""
_LONGEST_INITIALS = 5
"""Letters up to which capitals are initials and stay so."""
_SHORT = 3
"""Letters up to which a word is a reason only as a name or initials."""
_USUAL_NAME = 0.04
"""Share of stories above which a name is usual and counts half (judged by eye on 800
stories of many kinds: "New York", "United States")."""
_USUAL_WORD = 0.02
"""Share of stories above which a plain word is no reason (judged likewise: "market", "policy")."""
_COMMON_WORD = 0.12
"""Share above which a word is not even shown where nothing better is shared."""
_DWELT_ON = 1 + math.log(3) - WEIGHT_STEP / 2
"""Weight of a word that stands in the title, or three times in the text."""
_NAMED_TWICE = 1 + math.log(2) - WEIGHT_STEP / 2
"""Weight of a name that stands in the lead, or twice in the text."""
_NAME, _USUAL, _WORD, _IN_TITLES, _WEAK = 2.0, 0.5, 1.0, 0.5, 0.25
"""What counts: a full name, a usual one, a single word, standing in both titles, and a word that
is shown for want of a better one."""
_KEY_WORD = 60
"""Rank among the terms of both stories up to which a word is one that both turn on; chosen with the
200 rows of docs/related.md: of good ones nine in ten share one among the first 20."""
_NO_RANK = 240
"""Rank of what is not among the terms that are kept of a story."""
_NAME_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_COUNTED = frozenset(("", "en"))
"""Languages whose usual words are known (`background`): elsewhere, in a library that holds few
stories of a language, "trouver" is as rare as "Vaduz", and a plain word is doubtful."""
_BOTH = 2
"""Titles that hold the term, where both stories' do."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for two stories belonging together: words to show, and how strong they are.

    `strength` counts 2 for a name of several words, 1 for a single name or a rare word that both
    dwell on, half for a usual name. `names` counts the full names that are not usual. `rank` is the
    best place that one of the words has among the weightiest terms of both stories, 0 the first;
    `titles` counts the titles, of the two, that one of them stands in, `doubtful` says that all of
    them are plain words of a language whose usual words are not counted.
    """

    words: tuple[str, ...] = ()
    strength: float = 0.0
    names: int = 0
    rank: int = _NO_RANK
    titles: int = 0
    doubtful: bool = False

    def __str__(self) -> str:
        return tr("shares: {words}", words=", ".join(self.words)) if self.words else ""


def shared_evidence(own: Record, other: Record, rarity: Rarity) -> Evidence:
    """Return what two stories have in common, as `own` writes it; see `ReasonFinder`."""
    finder = ReasonFinder(WeighedRecord(own, rarity(own.hashes)))
    return finder.shared_with(WeighedRecord(other, rarity(other.hashes)))


class ReasonFinder:
    """Finds what one story has in common with others."""

    def __init__(self, own: WeighedRecord) -> None:
        self._own = own
        self._wording = _Wording(own.record.forms())

    def shared_with(self, other: WeighedRecord) -> Evidence:
        """Return what the two stories have in common.

        Proper names of several words come first, then single names, then other words; among each
        those that weigh most in the comparison. Stories in two languages share names only.
        """
        terms = SharedTerms(self._own, other)
        if not len(terms):
            return Evidence()
        return _Judge(self._wording, other.record.names(), terms).evidence()


class _Wording:
    """How a story writes its terms and names, as far as they can be reasons."""

    def __init__(self, forms: Forms) -> None:
        self.language = forms.language
        self.names = [
            (form, keys, _endings(keys)) for form, keys in forms.names if not is_unspaced(form)
        ]
        self.repeated = [(form, keys) for form, keys in forms.names if is_unspaced(form)]
        self.runs = frozenset(packed_keys(keys) for _, keys in forms.names)
        self.last_words = frozenset(packed_keys(keys[-2:]) for _, keys, _ in self.names)
        self._surfaces = forms.surfaces
        self._read: dict[int, str] = {}
        self._ends: dict[tuple[str, int], str] = {}

    def form(self, key: int) -> str:
        """Return how a term reads, "" where it is no reason to a person."""
        form = self._read.get(key)
        if form is None:
            form, _ = self._surfaces.get(key, ("", False))
            form = self._read[key] = "" if is_no_reason(form, self.language) else form
        return form

    def end_of_name(self, form: str, words: int, kept: int) -> str:
        """Return the last `kept` words of a name of so many, "" where it is no reason."""
        end = self._ends.get((form, kept))
        if end is None:
            end = _end_of_name(form, words, kept)
            end = self._ends[form, kept] = "" if says_nothing(end) else end
        return end


class _Judge:
    """Chooses the reasons among the terms that two stories share."""

    def __init__(self, own: _Wording, other: Names, terms: SharedTerms) -> None:
        self._own = own
        self._other = other
        self._terms = terms
        self._shown: list[str] = []
        self._used: set[int] = set()
        self._strength = 0.0
        self._full_names = 0
        self._rank = _NO_RANK
        self._titles = 0
        self._named = False
        self._foreign = bool(own.language and other.language and own.language != other.language)
        self._nouns = own.language in NOUNS_WITH_CAPITALS
        self._counted = own.language in _COUNTED

    def evidence(self) -> Evidence:
        """Return the words to show and how strong they are."""
        self._take_full_names()
        self._take_repeated_words()
        first_names = self._first_names()
        names, words = self._terms.dwelt_on(
            _KEY_WORD, _NAMED_TWICE, _DWELT_ON, proper=not self._nouns
        )
        for keys, name in ((names, True), (words, False)):
            for key in keys:
                if key not in self._used:
                    self._take_word(key, name, first_names)
        if not self._shown:
            self._take_weak_words(self._terms.central(_KEY_WORD), first_names)
        return Evidence(
            tuple(self._shown[:_SHOWN]),
            self._strength,
            self._full_names,
            self._rank,
            self._titles,
            not self._counted and not self._named,
        )

    def _take_full_names(self) -> None:
        # Names that end alike have their last two words in common: few do, and they are read.
        theirs = {
            ending
            for form, packed in self._other.names
            if _last_words(packed) in self._own.last_words and not is_unspaced(form)
            for ending in _endings(name_keys(packed))
        }
        names = []
        for form, keys, endings in self._own.names if theirs else ():
            shared = next((ending for ending in endings if ending in theirs), None)
            if shared is not None:
                # "Captain Ann Other" in one story is "Ann Other" in the other.
                short = self._own.end_of_name(form, len(keys), len(shared))
                if short:
                    names.append((short, shared))
        names.sort(key=lambda name: -self._say(name[1]))
        words = [(len(keys), frozenset(keys)) for _, keys in names]
        whole = [names[_longest_around(inner, words)] for _, inner in words]
        usual = []
        for form, keys in whole:
            if not self._used.intersection(keys):
                self._used.update(keys)
                known = [self._terms[key] for key in keys if key in self._terms]
                share = min((term.share for term in known), default=0.0)
                rank = min((term.rank for term in known), default=_NO_RANK)
                self._note(known)
                self._named = True
                if share > _USUAL_NAME or rank > _KEY_WORD:
                    usual.append(form)
                    self._strength += _USUAL
                else:
                    self._shown.append(" ".join(form.split()))
                    self._strength += _NAME
                    self._full_names += 1
        self._shown = [*self._shown, *(" ".join(form.split()) for form in usual)][: _SHOWN - 1]

    def _take_repeated_words(self) -> None:
        """Take words of scripts without spaces that both stories repeat."""
        theirs = {form for form, _ in self._other.names} if self._own.repeated else ()
        for form, keys in self._own.repeated:
            if form not in theirs or self._used.issuperset(keys):
                continue
            self._used.update(keys)
            known = [self._terms[key] for key in keys if key in self._terms]
            share = min((term.share for term in known), default=0.0)
            rank = min((term.rank for term in known), default=_NO_RANK)
            if (
                is_no_reason(form, self._own.language)
                or share > _USUAL_WORD
                or rank > _KEY_WORD
                or self._foreign
            ):
                continue
            self._shown.append(form)
            self._strength += _WORD
            self._note(known)

    def _note(self, terms: Collection[SharedTerm]) -> None:
        """Note how central the terms of a reason are to the stories."""
        self._rank = min((self._rank, *(term.rank for term in terms)))
        self._titles = max((self._titles, *(term.titles for term in terms)))

    def _say(self, keys: Collection[int]) -> float:
        """Return the mean say of the words of a name."""
        return sum(self._terms[key].say for key in keys if key in self._terms) / len(keys)

    def _first_names(self) -> set[int]:
        """Return the terms that begin a full name in either story: "Jean" alone is no one."""
        alone = self._own.runs.symmetric_difference(packed for _, packed in self._other.names)
        return {int(packed.partition(",")[0], 16) for packed in alone}

    def _is_name(self, key: int) -> bool:
        return self._terms[key].proper and not self._nouns

    def _take_word(self, key: int, name: bool, first_names: Collection[int]) -> None:
        term = self._terms[key]
        form = self._own.form(key)
        # Two signs of a script without spaces are seldom a word.
        if not form or is_unspaced(form):
            return
        if name:
            fits = key not in first_names
            points = _WORD if term.share <= _USUAL_NAME else _USUAL
        else:
            fits = term.share <= _USUAL_WORD and not self._foreign
            fits = fits and (len(form) > _SHORT or form.isupper())
            points = _WORD
        if fits:
            self._shown.append(_as_read(form))
            self._named = self._named or name
            self._strength += points + (_IN_TITLES if term.titles == _BOTH else 0.0)
            self._note((term,))

    def _take_weak_words(self, ordered: Sequence[int], first_names: Collection[int]) -> None:
        """Take names and words that many stories hold or that are met once: better than nothing."""
        for key in ordered:
            term = self._terms[key]
            form = self._own.form(key)
            if not form or has_kana(form):
                continue
            if self._is_name(key) and key in first_names:
                continue
            name = self._is_name(key)
            long = len(form) > _SHORT or is_unspaced(form)
            word = term.weight >= _NAMED_TWICE and term.share <= _COMMON_WORD and long
            if (name or (word and not self._foreign)) and len(self._shown) < _SHOWN - 1:
                self._shown.append(_as_read(form))
                self._strength += _WEAK
                self._note((term,))


def _endings(keys: tuple[int, ...]) -> list[tuple[int, ...]]:
    """Return a name's words and its shorter endings of two words at least, longest first."""
    return [keys[place:] for place in range(len(keys) - 1)]


def _end_of_name(form: str, words: int, kept: int) -> str:
    """Return the last `kept` of a name's words as they read, all of it where they are not clear."""
    found = _NAME_WORD.finditer(form)
    starts = [word.start() for word in found if word.group()[0].isupper()]
    return form[starts[-kept] :] if len(starts) == words else form


def _longest_around(inner: frozenset[int], names: Sequence[tuple[int, frozenset[int]]]) -> int:
    """Return the place of the longest name, by its number of words, that holds those of `inner`."""
    return max(range(len(names)), key=lambda at: names[at][0] if names[at][1] >= inner else 0)


def _last_words(packed: str) -> str:
    """Return the last two words of a name, as `packed_keys` writes them."""
    return ",".join(packed.rsplit(",", 2)[-2:])


@lru_cache(maxsize=8192)
def is_no_reason(form: str, language: str) -> bool:
    """Return whether a single word relates no two stories: a usual one, a number, a month."""
    return (
        not form
        or says_nothing(form)
        or is_empty_word(form, language)
        or is_usual_word(form, language)
    )


def says_nothing(form: str) -> bool:
    """Return whether a word or name is no reason to a person: a number, a month, a weekday."""
    return all(_is_calendar(word.casefold().strip(".")) for word in form.split())


@lru_cache(maxsize=4096)
def _is_calendar(word: str) -> bool:
    if not any(letter.isalpha() for letter in word):
        return True
    # The short names of days and months are words of their own: sun, sat, mar, may.
    whole = len(word) > _SHORT or not word.isascii()
    return whole and is_calendar_word(word)


def _as_read(form: str) -> str:
    """Return a word as it reads inside a sentence: a dateline's "CHICAGO" is Chicago."""
    return form.capitalize() if form.isupper() and len(form) > _LONGEST_INITIALS else form


def days_apart(day: float, other: float) -> str:
    """Return how far apart two stories are in time ("3 days after"), "" where one is undated."""
    if math.isnan(day) or math.isnan(other):
        return ""
    apart = math.floor(other) - math.floor(day)
    if apart == 0:
        return tr("same day")
    amount, after = abs(apart), apart > 0
    if amount >= 730:
        years = round(amount / 365.25)
        return (
            tr("{count} year after", "{count} years after", count=years)
            if after
            else tr("{count} year before", "{count} years before", count=years)
        )
    if amount >= 60:
        months = round(amount / 30.44)
        return (
            tr("{count} month after", "{count} months after", count=months)
            if after
            else tr("{count} month before", "{count} months before", count=months)
        )
    return (
        tr("{count} day after", "{count} days after", count=amount)
        if after
        else tr("{count} day before", "{count} days before", count=amount)
    )
