"""A story as weighted terms: stems of its words, its title apart, and how each reads on the page.

Words of the title count four times, of the first 150 words twice: the method of TF-IDF with
fields that did best on held-out news (see docs/related.md).  Nothing here depends on other
stories; how rare a term is, is looked up when two stories are compared.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol
from zlib import crc32

from reader.related.function_words import FUNCTION_WORDS

LEAD_WORDS = 150
TITLE_WEIGHT = 3.0
_LONGEST_WORD = 40
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SENTENCE_END = re.compile(r"[.!?:;\"“”‘(\[\n•—–|]\s*$")
_NAME_TAIL = re.compile(r"[-‑][^\W\d_]{1,12}")
_POSSESSIVE = ("'s", "’s", "'", "’")
# Scripts written without spaces: cut into overlapping pairs of signs.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+"
)
_STEMMERS = {
    "ar": "arabic", "ca": "catalan", "da": "danish", "nl": "dutch", "en": "english",
    "fi": "finnish", "fr": "french", "de": "german", "el": "greek", "hi": "hindi",
    "hu": "hungarian", "id": "indonesian", "ga": "irish", "it": "italian", "lt": "lithuanian",
    "nb": "norwegian", "no": "norwegian", "nn": "norwegian", "pt": "portuguese",
    "ro": "romanian", "ru": "russian", "sr": "serbian", "es": "spanish", "sv": "swedish",
    "ta": "tamil", "tr": "turkish", "yi": "yiddish",
}  # fmt: skip


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str: ...  # noqa: N802  # the library's name


@lru_cache(maxsize=32)
def _stemmer(language: str) -> _Stemmer:
    import Stemmer

    stemmer: _Stemmer = Stemmer.Stemmer(_STEMMERS.get(language.lower()[:2], "english"))
    return stemmer


@dataclass(frozen=True, slots=True)
class Term:
    """A term of a story: its hash, its weighted count, and its most usual form on the page.

    `proper` tells that inside sentences it is mostly written with a capital.
    """

    hash: int
    count: float
    surface: str
    proper: bool


@dataclass(frozen=True, slots=True)
class StoryTerms:
    """All terms of a story; `title` counts those of the title alone; `names` are proper names
    of several words as they read, most frequent first, each with the hashes of its words."""

    terms: tuple[Term, ...]
    title: dict[int, int]
    names: tuple[tuple[str, tuple[int, ...]], ...]


@dataclass(frozen=True, slots=True)
class _Token:
    surface: str
    hash: int
    start: int
    end: int
    inside: bool


def term_hash(stem: str) -> int:
    """Return the 32-bit hash under which a stem is kept."""
    return crc32(stem.encode("utf-8", "replace"))


def stem_hash(word: str, language: str) -> int:
    """Return the hash of the stem of a word in lower case."""
    return term_hash(_stemmer(language).stemWord(word))


def story_terms(title: str, text: str, language: str = "") -> StoryTerms:
    """Read a story into its terms; `language` is a BCP 47 tag, English where it is empty."""
    counts: Counter[int] = Counter()
    forms: dict[int, Counter[str]] = {}
    capitals: Counter[int] = Counter()
    insides: Counter[int] = Counter()
    names: Counter[tuple[str, tuple[int, ...]]] = Counter()
    title_counts: Counter[int] = Counter()
    for token in _tokens(title, language):
        counts[token.hash] += TITLE_WEIGHT  # type: ignore[assignment]  # counts may be fractions
        title_counts[token.hash] += 1
        forms.setdefault(token.hash, Counter())[token.surface] += 1
    run: list[_Token] = []
    for number, token in enumerate(_tokens(text, language)):
        counts[token.hash] += 2 if number < LEAD_WORDS else 1
        forms.setdefault(token.hash, Counter())[token.surface] += 1
        capital = token.surface[0].isupper()
        if token.inside:
            insides[token.hash] += 1
            capitals[token.hash] += capital
        if run and (not capital or text[run[-1].end : token.start] not in (" ", "-", " de ")):
            _note_name(run, text, names)
            run = []
        if capital and (token.inside or run):
            run.append(token)
    _note_name(run, text, names)
    terms = tuple(
        Term(key, float(count), _usual_form(forms[key]), capitals[key] * 2 > insides[key] > 0)
        for key, count in counts.items()
    )
    return StoryTerms(terms, dict(title_counts), tuple(name for name, _ in names.most_common(24)))


def _note_name(run: list[_Token], text: str, names: Counter[tuple[str, tuple[int, ...]]]) -> None:
    if 2 <= len(run) <= 5:
        # "Moon Jae-in" ends in a part that is no word of its own here.
        end = run[-1].end
        if tail := _NAME_TAIL.match(text, end):
            end = tail.end()
        surface = text[run[0].start : end]
        names[surface, tuple(token.hash for token in run)] += 1


def _usual_form(forms: Counter[str]) -> str:
    return max(forms.items(), key=lambda item: (item[1], item[0]))[0]


def _tokens(text: str, language: str) -> Iterator[_Token]:
    """Yield the words that carry meaning; `inside` tells those that begin no sentence."""
    stem = _stemmer(language or "en").stemWord
    end_before = 0
    for found in _WORD.finditer(text):
        start, end = found.span()
        word = found.group()
        inside = start > 0 and not _SENTENCE_END.search(text[max(end_before, start - 4) : start])
        end_before = end
        if _UNSPACED.search(word):
            yield from _pairs(word, start)
            continue
        for ending in _POSSESSIVE:
            if word.endswith(ending):
                word = word[: -len(ending)]
                break
        if not 2 <= len(word) <= _LONGEST_WORD:
            continue
        low = word.lower().replace("’", "'")
        if low in FUNCTION_WORDS:
            continue
        yield _Token(word, term_hash(stem(low)), start, start + len(word), inside)


def _pairs(word: str, start: int) -> Iterator[_Token]:
    if len(word) == 1:
        yield _Token(word, term_hash(word), start, start + 1, True)
    for place in range(len(word) - 1):
        pair = word[place : place + 2]
        yield _Token(pair, term_hash(pair), start + place, start + place + 2, True)
