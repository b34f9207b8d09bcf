"""The pool in which a writer gathers the words of its stories before they become posting lists.

Whoosh's own pool takes one Python tuple a posting; this one takes a story's field at once, as
numbers of words, and turns all of them round together when the segment is written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

import numpy as np

from reader.segments.list_merge import Merged, merge, new_run
from reader.segments.postings import Postings
from reader.segments.term_table_writer import TermTableWriter, Writable
from reader.words.analyzer import is_symbol, positions, real_words
from reader.words.readings import runs_with_readings
from reader.words.token_pieces import TokenPieces

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Codes = NDArray[np.int64]

GAP = 100
"""Positions left out between the parts of a field, so that no phrase reaches across."""
READINGS_KEPT = 120_000
"""Tokens whose reading is remembered, some 50 MB; 10,000 news stories have 130,000."""

_Lists = tuple[list[bytes], Postings]
"""The terms of a field, sorted, with their postings."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """A story's field as numbers of words with their positions; `length` counts positions."""

    codes: Codes
    places: Codes
    length: int


class _Known(dict[str, int]):
    """Numbers of the tokens of one language, given when a token is first seen."""

    def __init__(self, number: Callable[[str], int]) -> None:
        super().__init__()
        self._number = number

    def __missing__(self, raw: str) -> int:
        code = self[raw] = self._number(raw)
        return code


_Reading = tuple[tuple[str, ...], tuple[tuple[str, ...], ...], bool]
"""How a token reads: its real words, the terms at each of its places, whether it is a sign."""


class WordReadings:
    """How tokens read, remembered from one segment to the next; for a process that may be large.

    Most words of a batch stood in the one before it.
    """

    def __init__(self) -> None:
        self.pieces = TokenPieces()
        """The tokens of pieces of text."""
        self._readings: dict[str, dict[str, _Reading]] = {}
        self._number = 0

    def of(self, raw: str, language: str) -> _Reading:
        """Return how a token of a language reads."""
        known = self._readings.setdefault(language, {})
        if (found := known.get(raw)) is None:
            if self._number >= READINGS_KEPT:
                self._readings, self._number = {language: (known := {})}, 0
            found = known[raw] = read_token(raw, language)
            self._number += 1
        return found


def read_token(raw: str, language: str) -> _Reading:
    """Return how a token of a language reads."""
    return real_words(raw), positions(raw, language), is_symbol(raw)


class TermVocabulary:
    """Numbers for tokens, and for each number its term and its place in the list of real words.

    A token that is several terms (a run of Chinese, an accented word) has a negative number.
    `readings` are those remembered from before.
    """

    def __init__(self, readings: WordReadings | None = None) -> None:
        self._reading = read_token if readings is None else readings.of
        self._pieces = TokenPieces() if readings is None else readings.pieces
        self.terms: dict[str, int] = {}
        self.words: dict[str, int] = {}
        self.term_of: list[int] = []
        self.word_of: list[int] = []
        self._known: dict[str, _Known] = {}
        self._single: dict[tuple[int, int], int] = {}
        self._several: list[list[tuple[int, int]]] = []
        self._lengths: list[int] = []

    def _code(self, term: int, word: int) -> int:
        code = self._single.setdefault((term, word), len(self.term_of))
        if code == len(self.term_of):
            self.term_of.append(term)
            self.word_of.append(word)
        return code

    def _number(self, raw: str, language: str) -> int:
        reals, places, symbol = self._reading(raw, language)
        words = [self.words.setdefault(real, len(self.words)) for real in reals]
        codes = []
        for place, terms in enumerate(places):
            word = words[place] if place < len(words) else -1
            for term in terms:
                number = self.terms.setdefault(term, len(self.terms))
                # A sign stands with the word before it, so that it parts no words of a phrase.
                codes.append((place - symbol, self._code(number, word)))
                word = -1
        if len(codes) == 1 and not symbol:
            return codes[0][1]
        self._several.append(codes)
        self._lengths.append(0 if symbol else len(places))
        return -len(self._several)

    def read(self, parts: Iterable[str], language: str) -> Tokens:
        """Return the words of a field's parts, with a gap of positions between parts."""
        known = self._known.get(language)
        if known is None:
            known = self._known[language] = _Known(lambda raw: self._number(raw, language))
        codes: list[Codes] = []
        places: list[Codes] = []
        base = length = 0
        for part in chain.from_iterable((part, *runs_with_readings(part)) for part in parts):
            if not (found := self._pieces.tokens(part)):
                continue
            read = np.fromiter(map(known.__getitem__, found), dtype=np.int64, count=len(found))
            if read.min() < 0:
                part_codes, part_places, size = self._spread(read)
            else:
                size = len(read)
                part_codes, part_places = read, np.arange(size)
            codes.append(part_codes)
            places.append(part_places + base)
            base += size + GAP
            length += size
        if not codes:
            return Tokens(np.empty(0, np.int64), np.empty(0, np.int64), 0)
        return Tokens(np.concatenate(codes), np.concatenate(places), length)

    def _spread(self, read: Codes) -> tuple[Codes, Codes, int]:
        codes: list[int] = []
        places: list[int] = []
        at = 0
        for code in read.tolist():
            if code >= 0:
                codes.append(code)
                places.append(at)
                at += 1
                continue
            for place, single in self._several[-code - 1]:
                codes.append(single)
                places.append(max(at + place, 0))
            at += self._lengths[-code - 1]
        return np.array(codes, np.int64), np.array(places, np.int64), at

    def exact(self, values: Iterable[str]) -> Tokens:
        """Return values that are terms as they are: tags, sites, languages."""
        codes = [self._code(self.terms.setdefault(v, len(self.terms)), -1) for v in values if v]
        unique = np.array(sorted(set(codes)), np.int64)
        return Tokens(unique, np.zeros(len(unique), np.int64), len(unique))


class ArrayPool:
    """Takes the place of Whoosh's posting pool inside a writer."""

    def __init__(
        self, words_field: str, words_from: str, readings: WordReadings | None = None
    ) -> None:
        self.vocabulary = TermVocabulary(readings)
        self._words_field = words_field
        self._words_from = words_from
        self._fields: dict[str, list[tuple[int, Tokens]]] = {}
        self._prepared: Mapping[str, _Lists] = {}
        self._merged: list[Merged] = []

    def add(self, item: tuple[str, bytes, int, float, Tokens]) -> None:
        """Take a field of a story, as the writer hands on what the field's `index` gave."""
        self._fields.setdefault(item[0], []).append((item[2], item[4]))

    def take(self, lists: Mapping[str, _Lists]) -> None:
        """Take the finished lists of all new stories, which another pool has `turned`."""
        self._prepared = lists

    def turned(self, placed: Callable[[str], bool]) -> dict[str, _Lists]:
        """Return the lists of what was added, field by field; see `write`."""
        lists = ((name, self._turned(name, placed(name))) for name in sorted(self._names()))
        return {name: found for name, found in lists if found is not None}

    def _names(self) -> set[str]:
        """Return the fields of the new stories."""
        words = {self._words_field} if self._words_from in self._fields else set()
        return {*self._fields, *self._prepared, *words}

    def add_segment(self, merged: Merged) -> None:
        """Take the postings of a segment that is merged away."""
        self._merged.append(merged)

    def iter_postings(self) -> ArrayPool:
        """Return the pool itself, which the codec's field writer knows how to write."""
        return self

    def cleanup(self) -> None:
        """Let everything go."""
        self._fields.clear()
        self._prepared = {}
        self._merged.clear()

    def write(self, placed: Callable[[str], bool], file: Writable) -> list[TermTableWriter]:
        """Write all lists to `file`, field by field; `placed` names those that keep positions."""
        names = self._names() | {name for one in self._merged for name in one.tables}
        tables = []
        for name in sorted(names):
            table = TermTableWriter(name)
            self._write_field(name, placed(name), table, file)
            tables.append(table)
        return tables

    def _write_field(self, name: str, placed: bool, table: TermTableWriter, file: Writable) -> None:
        new = self._prepared.get(name) or self._turned(name, placed)
        runs = [one.run(name, placed) for one in self._merged if name in one.tables]
        if new is not None and not runs:
            table.add(*new, file)
            return
        if new is not None:
            runs.insert(0, new_run(*new))
        for terms, postings in merge(runs):
            table.add(terms, postings, file)

    def _turned(self, name: str, placed: bool) -> _Lists | None:
        """Return the postings of a field of the new stories, sorted by term; None: there are none.

        The real words are those of another field, under what they look like unstemmed.
        """
        real = name == self._words_field
        stories = self._fields.get(self._words_from if real else name)
        if not stories:
            return None
        numbered = self.vocabulary.words if real else self.vocabulary.terms
        table = self.vocabulary.word_of if real else self.vocabulary.term_of
        codes = np.concatenate([entry.codes for _, entry in stories])
        sizes = [len(entry.codes) for _, entry in stories]
        documents = np.repeat(np.array([number for number, _ in stories], np.int32), sizes)
        terms = np.array(table, np.int64)[codes]
        if real:
            documents, terms = documents[terms >= 0], terms[terms >= 0]
            if not len(terms):
                return None
        used = np.unique(terms)
        names = _names(numbered, used)
        order = sorted(range(len(used)), key=names.__getitem__)
        rank = np.zeros(len(numbered), np.int32)
        rank[used[order]] = np.arange(len(used), dtype=np.int32)
        ranks = rank[terms]
        sort = np.argsort(ranks, kind="stable")
        ranks, documents = ranks[sort], documents[sort]
        fresh = np.ones(len(ranks), bool)
        fresh[1:] = (ranks[1:] != ranks[:-1]) | (documents[1:] != documents[:-1])
        starts = np.flatnonzero(fresh)
        counts = np.diff(np.append(starts, len(ranks))).astype(np.int32)
        bounds = np.searchsorted(ranks[starts], np.arange(len(used) + 1))
        places = None
        if placed:
            flat = np.concatenate([entry.places for _, entry in stories])
            places = flat[sort].astype(np.int32)
        return [names[i] for i in order], Postings(bounds, documents[starts], counts, places)


def _names(numbered: Mapping[str, int], used: NDArray[np.int64]) -> list[bytes]:
    texts = list(numbered)
    return [texts[number].encode("utf-8", "surrogatepass") for number in used.tolist()]
