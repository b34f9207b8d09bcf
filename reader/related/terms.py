"""A story as weighted terms: stems of its words, its title apart, and how each reads on the page.

Words of the title count three times, of the first 150 words twice: the method of TF-IDF with
fields that did best on held-out news (see docs/related.md).  Nothing here depends on other
stories; how rare a term is, is looked up when two stories are compared.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol
from zlib import crc32

from reader.related.function_words import function_words
from reader.related.name_runs import NameRuns
from reader.related.prose_lines import prose_spans
from reader.related.repeated_words import repeated_words
from reader.words.english_spellings import in_one_english
from reader.words.plain_spellings import in_one_spelling
from reader.words.unspaced_scripts import UNSPACED
from reader.words.weekdays import DAY_NAMES, day_names

LEAD_WORDS = 150
"""Words at a story's beginning that count twice (docs/related.md)."""
TITLE_WEIGHT = 3.0
"""Times that a word of the title counts (docs/related.md)."""
_LONGEST_WORD = 40
"""Letters; longer ones are data."""
_WORDS_KNOWN, _LANGUAGES_KNOWN = 60_000, 4
"""Words of a language that are remembered from story to story, and languages: some 12 MB each.
2,500 news stories have 52,350."""
_NAMES_KEPT = 32
"""Names kept of a story."""
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SENTENCE_END = re.compile(r"(?:(?<!\b[A-ZÀ-ÞА-Я])\.|[!?:;\"“”‘(\[\n•—–|])\s*$")
"""What ends before the first word of a sentence; the stop of an initial (U.S., J.) does not."""
_IDENTIFIER = re.compile(r"(?=.{9})[a-z]+(?:[A-Z][a-z0-9]+)+")
"""A name out of a program's text (“getElementById”), nine letters at least: “iPhone” is none."""
_POSSESSIVE = ("'s", "’s", "'", "’")
_ELIDING = frozenset(("fr", "it", "ca"))
"""Languages that write an article and its noun as one word (“l’Élysée”, “dell’acqua”)."""
# Scripts written without spaces: cut into overlapping pairs of signs.
_UNSPACED = re.compile(f"[{UNSPACED}]+")
_STEMMERS = {
    "ar": "arabic", "ca": "catalan", "da": "danish", "nl": "dutch", "en": "english",
    "fi": "finnish", "fr": "french", "de": "german", "el": "greek", "hi": "hindi",
    "hu": "hungarian", "id": "indonesian", "ga": "irish", "it": "italian", "lt": "lithuanian",
    "nb": "norwegian", "no": "norwegian", "nn": "norwegian", "pt": "portuguese",
    "ro": "romanian", "ru": "russian", "sr": "serbian", "es": "spanish", "sv": "swedish",
    "ta": "tamil", "tr": "turkish", "yi": "yiddish",
}  # fmt: skip


class _TermStemmer(Protocol):
    def stemWord(self, word: str) -> str: ...  # noqa: N802  # the library's name


@lru_cache(maxsize=32)
def _stemmer(language: str) -> _TermStemmer:
    import Stemmer

    name = _STEMMERS.get(language.lower()[:2], "english")
    # What a word has become is remembered by `_KnownWords`, in one step with its hash.
    stemmer: _TermStemmer = Stemmer.Stemmer(name, 0)
    return _EnglishStemmer(stemmer) if name == "english" else stemmer


class _EnglishStemmer:
    """Snowball's English stemmer, to which British and American spellings are one."""

    def __init__(self, stemmer: _TermStemmer) -> None:
        self._stemmer = stemmer

    def stemWord(self, word: str) -> str:  # noqa: N802  # the library's name
        return self._stemmer.stemWord(in_one_english(word))


@dataclass(slots=True)  # not frozen: hundreds are made of a story, each three times as slowly then
class Term:
    """A term of a story: its hash, its weighted count, and its most usual form on the page.

    `surface` is its form in the title and in prose, "" where it stands in credits, lists and code
    only; `proper` says that inside sentences it is mostly written with a capital.
    """

    hash: int
    count: float
    surface: str
    proper: bool


@dataclass(frozen=True, slots=True)
class StoryTerms:
    """All terms of a story; `title` counts those of the title alone; `names` are proper names
    of several words as they read, most frequent first, each with the hashes of its words, and
    behind them the words of scripts without spaces, each with the hashes of its pairs of signs.

    `headline` is the title as it reads, `language` the primary language subtag ("" where unknown).
    `weekdays` says how much the text names each day of the week, the first it names most.
    """

    terms: tuple[Term, ...]
    title: dict[int, int]
    names: tuple[tuple[str, tuple[int, ...]], ...]
    headline: str = ""
    language: str = ""
    weekdays: tuple[float, ...] = (0.0,) * DAY_NAMES


def term_hash(stem: str) -> int:
    """Return the 32-bit hash under which a stem is kept."""
    return crc32(stem.encode("utf-8", "replace"))


def stem_hash(word: str, language: str) -> int:
    """Return the hash of the stem of a word in lower case."""
    return term_hash(_stemmer(language).stemWord(word))


def story_terms(title: str, text: str, language: str = "", origin: str = "") -> StoryTerms:
    """Read a story into its terms; `language` is a BCP 47 tag, English where it is empty.

    `origin` names its site and its authors: a name in it is never one that the story shares.
    """
    title, text = in_one_spelling(title), in_one_spelling(text)
    reading = _TermReading(language or "en")
    reading.read_title(title)
    title_counts = {key: int(count / TITLE_WEIGHT) for key, count in reading.counts.items()}
    reading.read_text(text)
    origin = origin.casefold()
    sites_own = frozenset(_WORD.findall(origin))
    names = tuple(
        name
        for name, _ in reading.names().most_common(_NAMES_KEPT)
        if name[0].casefold() not in origin
    )
    names += tuple(
        (word, tuple(term_hash(word[place : place + 2]) for place in range(len(word) - 1)))
        for word, _ in repeated_words(title, text)[:_NAMES_KEPT]
        if word.casefold() not in origin
    )
    primary = language.lower().partition("-")[0]
    terms = reading.terms(sites_own)
    return StoryTerms(terms, title_counts, names, title, primary, tuple(reading.weekdays))


@dataclass(slots=True)
class _WordForm:
    """How a word reads: its form, the hash of its stem, where the form begins inside the word.

    `capital` says that the form begins with one, `identifier` that it is a name of a program's,
    `weekday` which day of the week it names, -1 where it is none.
    """

    surface: str
    key: int
    inside: int
    capital: bool
    identifier: bool = False
    weekday: int = -1


_RUN_OF_SIGNS = _WordForm("", 0, 0, capital=False)
"""A run of a script without spaces: it has no form of its own."""


class _KnownWords(dict[str, _WordForm | None]):
    """How the words of a language read, noted when first met; None is a word that says nothing."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.empty = function_words(language)
        self._stemmer = _stemmer(language)
        self._elides = language.lower()[:2] in _ELIDING
        stems = map(self._stemmer.stemWord, day_names(language.lower()[:2]))
        self._weekdays = {term_hash(stem): number for number, stem in enumerate(stems)}

    def __missing__(self, word: str) -> _WordForm | None:
        if len(self) >= _WORDS_KNOWN:
            self.clear()
        found = self[word] = _RUN_OF_SIGNS if _UNSPACED.search(word) else self._looked_up(word)
        return found

    def _looked_up(self, written: str) -> _WordForm | None:
        word = written
        for ending in _POSSESSIVE:
            if word.endswith(ending):
                word = word[: -len(ending)]
                break
        if self._elides:
            word = word.replace("’", "'").rpartition("'")[2]
        low = word.lower().replace("’", "'")
        if not 2 <= len(word) <= _LONGEST_WORD or low in self.empty:
            return None
        key = term_hash(self._stemmer.stemWord(low))
        return _WordForm(
            word,
            key,
            written.index(word),
            word[0].isupper(),
            not word.islower() and _IDENTIFIER.fullmatch(word) is not None,
            self._weekdays.get(key, -1),
        )


@lru_cache(maxsize=_LANGUAGES_KNOWN)
def _known_words(language: str) -> _KnownWords:
    return _KnownWords(language)


class _TermReading:
    """Counts the words of one story while they are read."""

    def __init__(self, language: str) -> None:
        self.counts: dict[int, float] = {}
        self.weekdays = [0.0] * DAY_NAMES
        self._days_named = 0
        # Plain dictionaries: a Counter calls a function of Python for every key that is new.
        self._forms: dict[tuple[int, str], int] = {}
        self._capitals: dict[int, int] = {}
        self._smalls: dict[int, int] = {}
        self._language = language.lower()[:2]
        self._known = _known_words(language)
        self._runs: NameRuns | None = None

    def read_title(self, title: str) -> None:
        """Count the words of the title."""
        for _, form in self._words(title):
            self._count(form.surface, form.key, TITLE_WEIGHT, prose=True)

    def _count(self, surface: str, key: int, weight: float, *, prose: bool) -> None:
        """Count one more occurrence of a term; outside prose its form is not noted."""
        self.counts[key] = self.counts.get(key, 0.0) + weight
        if prose:
            self._forms[key, surface] = self._forms.get((key, surface), 0) + 1

    def read_text(self, text: str) -> None:
        """Count the words of the text, and note its names of several words."""
        runs = self._runs = NameRuns(text, self._language)
        spans = iter(prose_spans(text))
        first, last = next(spans, (len(text), len(text)))
        for number, (start, form) in enumerate(self._words(text)):
            surface, key = form.surface, form.key
            while start >= last and last < len(text):
                first, last = next(spans, (len(text), len(text)))
            prose = first <= start < last
            if form.weekday >= 0:
                self._days_named += 1
                self.weekdays[form.weekday] += 1 / self._days_named
            said = prose and not form.identifier
            self._count(surface, key, 2.0 if number < LEAD_WORDS else 1.0, prose=said)
            if not prose:
                runs.end()
            elif not form.capital:
                runs.end()
                self._smalls[key] = self._smalls.get(key, 0) + 1
            elif start > 0 and not _ends_sentence(text[max(0, start - 4) : start]):
                self._capitals[key] = self._capitals.get(key, 0) + 1
                runs.add(key, start, start + len(surface))
            else:
                runs.open(key, start, start + len(surface))
        runs.end()

    def names(self) -> Counter[tuple[str, tuple[int, ...]]]:
        """Return the names of several words of the text, and how often each stands there."""
        return Counter() if self._runs is None else self._runs.names(self._capitals)

    def _words(self, text: str) -> Iterator[tuple[int, _WordForm]]:
        """Yield the words that carry meaning: where they start, and how they read."""
        known, empty = self._known, self._known.empty
        for found in _WORD.finditer(text):
            word = found.group()
            form = known[word]
            if form is None:
                continue
            start = found.start()
            if form.surface:
                yield start + form.inside, form
            else:
                for place, pair in _pairs(word):
                    if pair.surface not in empty:
                        yield start + place, pair

    def terms(self, unsaid: Collection[str]) -> tuple[Term, ...]:
        """Return all terms with their most usual form, but names among `unsaid` without one."""
        usual: dict[int, tuple[int, str]] = {}
        for (key, surface), count in self._forms.items():
            before = usual.get(key)
            if before is None or (count, surface) > before:
                usual[key] = (count, surface)
        found = []
        capitals, smalls = self._capitals, self._smalls
        for key, weight in self.counts.items():
            surface = usual.get(key, (0, ""))[1]
            proper = capitals.get(key, 0) > smalls.get(key, 0)
            if (proper or surface.isupper()) and surface.casefold() in unsaid:
                surface = ""
            found.append(Term(key, weight, surface, proper))
        return tuple(found)


@lru_cache(maxsize=4096)
def _ends_sentence(before: str) -> bool:
    """Return whether a sentence ends in the characters before a word."""
    return _SENTENCE_END.search(before) is not None


def _pairs(word: str) -> Iterator[tuple[int, _WordForm]]:
    """Yield every two neighbouring signs of a run that is written without spaces, and its place."""
    for place in range(max(1, len(word) - 1)):
        pair = word[place : place + 2]
        yield place, _WordForm(pair, term_hash(pair), 0, pair[0].isupper())
