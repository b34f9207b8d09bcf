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

LEAD_WORDS = 150
"""Words at a story's beginning that count twice (docs/related.md)."""
TITLE_WEIGHT = 3.0
"""Times that a word of the title counts (docs/related.md)."""
_LONGEST_WORD = 40
"""Letters; longer ones are data."""
_WORDS_KNOWN, _LANGUAGES_KNOWN = 30_000, 4
"""Words of a language that are remembered from story to story, and languages: some 4 MB each."""
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
    stemmer: _TermStemmer = Stemmer.Stemmer(name)
    return _EnglishStemmer(stemmer) if name == "english" else stemmer


class _EnglishStemmer:
    """Snowball's English stemmer, to which British and American spellings are one."""

    def __init__(self, stemmer: _TermStemmer) -> None:
        self._stemmer = stemmer

    def stemWord(self, word: str) -> str:  # noqa: N802  # the library's name
        return self._stemmer.stemWord(in_one_english(word))


@dataclass(frozen=True, slots=True)
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
    """

    terms: tuple[Term, ...]
    title: dict[int, int]
    names: tuple[tuple[str, tuple[int, ...]], ...]
    headline: str = ""
    language: str = ""


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
    for surface, key, _, _ in reading.words(title):
        reading.count(surface, key, TITLE_WEIGHT)
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
    return StoryTerms(reading.terms(sites_own), title_counts, names, title, primary)


class _KnownWords(dict[str, tuple[str, int] | None]):
    """How the words of a language read and the hashes of their stems, noted when first met.

    None is a word that says nothing; a run of a script without spaces has no form of its own.
    """

    def __init__(self, language: str) -> None:
        super().__init__()
        self.empty = function_words(language)
        self._stemmer = _stemmer(language)
        self._elides = language.lower()[:2] in _ELIDING

    def __missing__(self, word: str) -> tuple[str, int] | None:
        if len(self) >= _WORDS_KNOWN:
            self.clear()
        found = self[word] = ("", 0) if _UNSPACED.search(word) else self._looked_up(word)
        return found

    def _looked_up(self, word: str) -> tuple[str, int] | None:
        for ending in _POSSESSIVE:
            if word.endswith(ending):
                word = word[: -len(ending)]
                break
        if self._elides:
            word = word.replace("’", "'").rpartition("'")[2]
        low = word.lower().replace("’", "'")
        if not 2 <= len(word) <= _LONGEST_WORD or low in self.empty:
            return None
        return word, term_hash(self._stemmer.stemWord(low))


@lru_cache(maxsize=_LANGUAGES_KNOWN)
def _known_words(language: str) -> _KnownWords:
    return _KnownWords(language)


class _TermReading:
    """Counts the words of one story while they are read."""

    def __init__(self, language: str) -> None:
        self.counts: dict[int, float] = {}
        self._forms: Counter[tuple[int, str]] = Counter()
        self._capitals: Counter[int] = Counter()
        self._smalls: Counter[int] = Counter()
        self._language = language.lower()[:2]
        self._known = _known_words(language)
        self._runs: NameRuns | None = None

    def count(self, surface: str, key: int, weight: float, *, prose: bool = True) -> None:
        """Count one more occurrence of a term; outside prose its form is not noted."""
        self.counts[key] = self.counts.get(key, 0.0) + weight
        if prose:
            self._forms[key, surface] += 1

    def read_text(self, text: str) -> None:
        """Count the words of the text, and note its names of several words."""
        runs = self._runs = NameRuns(text, self._language)
        spans = iter(prose_spans(text))
        first, last = next(spans, (len(text), len(text)))
        for number, (surface, key, start, end) in enumerate(self.words(text)):
            while start >= last and last < len(text):
                first, last = next(spans, (len(text), len(text)))
            prose = first <= start < last
            said = prose and (surface.islower() or not _IDENTIFIER.fullmatch(surface))
            self.count(surface, key, 2.0 if number < LEAD_WORDS else 1.0, prose=said)
            if not prose:
                runs.end()
            elif not surface[0].isupper():
                runs.end()
                self._smalls[key] += 1
            elif start > 0 and not _SENTENCE_END.search(text[max(0, start - 4) : start]):
                self._capitals[key] += 1
                runs.add(key, start, end)
            else:
                runs.open(key, start, end)
        runs.end()

    def names(self) -> Counter[tuple[str, tuple[int, ...]]]:
        """Return the names of several words of the text, and how often each stands there."""
        return Counter() if self._runs is None else self._runs.names(self._capitals)

    def words(self, text: str) -> Iterator[tuple[str, int, int, int]]:
        """Yield the words that carry meaning: as they read, hash, start and end."""
        known, empty = self._known, self._known.empty
        for found in _WORD.finditer(text):
            word = found.group()
            form = known[word]
            if form is None:
                continue
            surface, key = form
            start = found.start()
            if surface:
                start += word.index(surface)
                yield surface, key, start, start + len(surface)
            else:
                yield from (pair for pair in _pairs(word, start) if pair[0] not in empty)

    def terms(self, unsaid: Collection[str]) -> tuple[Term, ...]:
        """Return all terms with their most usual form, but names among `unsaid` without one."""
        usual: dict[int, tuple[int, str]] = {}
        for (key, surface), count in self._forms.items():
            usual[key] = max(usual.get(key, (0, "")), (count, surface))
        found = []
        for key, weight in self.counts.items():
            surface = usual.get(key, (0, ""))[1]
            proper = self._capitals[key] > self._smalls[key]
            if (proper or surface.isupper()) and surface.casefold() in unsaid:
                surface = ""
            found.append(Term(key, weight, surface, proper))
        return tuple(found)


def _pairs(word: str, start: int) -> Iterator[tuple[str, int, int, int]]:
    """Yield every two neighbouring signs of a run that is written without spaces."""
    if len(word) == 1:
        yield word, term_hash(word), start, start + 1
    for place in range(len(word) - 1):
        pair = word[place : place + 2]
        yield pair, term_hash(pair), start + place, start + place + 2
