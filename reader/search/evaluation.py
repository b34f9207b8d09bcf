"""From the tree of a query to the stories that hold it, and their scores.

Every part of the query becomes a row of flags and a row of scores over all stories at once
(BM25, S. Robertson and H. Zaragoza, "The Probabilistic Relevance Framework", 2009), so that a
query costs a handful of array operations in place of a Python call a posting.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from reader.model.query import All, Fact, Not, Phrase, Query, Word
from reader.model.query import Any as Either
from reader.search import expansion, parted_words
from reader.search.conditions import Conditions
from reader.search.expansion import Alternative, Spot
from reader.search.phrases import following, near, union
from reader.search.search_types import FactSource
from reader.search.unspaced_words import is_korean, japanese, last_ways, spaced
from reader.search.variants import (
    compounds,
    dates_in_words,
    is_prefixing,
    respelt,
    respelt_spots,
    suspended,
    ways_of_number,
)
from reader.segments.real_word import WORDS
from reader.words.analyzer import is_symbol
from reader.words.kanji_numerals import other_numerals
from reader.words.particles import without_article, without_particle
from reader.words.quantities import east_asian_ways

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from reader.segments.index_reader import View

K1 = 1.0
"""BM25's k1, how soon more of a word counts no more; weighed on known items (docs/search.md)."""
B = 0.75
"""BM25's b, how much long stories are held back; the usual value (docs/search.md)."""
EXACT_SHARE = 0.4
"""What the word as it was typed adds to its stem, as a share of the stem's score."""
_CLAUSE = 12
"""Words between a verb and its prefix at the end of the clause; chosen."""
TITLE_SHARE = 0.75
"""What a word in the title adds, as a share of its rarity; it also counts twice in the text."""


@dataclass(slots=True)
class Matches:
    """Flags of the stories that hold a part, and their scores (None: all alike)."""

    mask: NDArray[np.bool_]
    score: NDArray[np.float32] | None = None


class Evaluator:
    """Evaluates parts of one query against one view.

    `typing` takes a word marked as last for a beginning; `loose` takes every word with its
    completions and likely slips; `literal` takes it for nothing but itself.
    """

    def __init__(
        self,
        view: View,
        facts: FactSource | None,
        *,
        typing: bool = False,
        loose: bool = False,
        literal: bool = False,
    ) -> None:
        self.view = view
        self.notices: list[str] = []
        self._conditions = Conditions(view, facts, self.notices)
        self._typing = typing
        self._loose = loose
        self._literal = literal
        self._allowed = view.live
        self._parted: dict[tuple[str, str, bool], Matches | None] = {}
        self.norm = np.float32(K1 * (1 - B)) + np.float32(K1 * B) * view.relative_sizes

    def find(self, query: Query) -> Matches:
        """Return the stories that hold `query`."""
        match query:
            case Word():
                return self.word(query)
            case Phrase():
                return self.phrase(query)
            case Fact():
                return Matches(self._conditions.flags(query))
            case Not(part):
                return Matches(~self.find(part).mask)
            case All(parts):
                return self.together([self.find(part) for part in parts])
            case Either(parts):
                return self.either([self.find(part) for part in parts])

    def together(self, parts: list[Matches]) -> Matches:
        """Return what all parts hold, their scores summed."""
        mask = np.ones(self.view.count, bool)
        for part in parts:
            mask &= part.mask
        return Matches(mask, summed(parts))

    def either(self, parts: list[Matches]) -> Matches:
        """Return what any part holds, the scores of the parts that hold summed."""
        mask = np.zeros(self.view.count, bool)
        for part in parts:
            mask |= part.mask
        return Matches(mask, summed(parts))

    def word(self, word: Word) -> Matches:
        """Return the stories of a word: its stems, and what it may be the beginning of."""
        word, name = expansion.without_idle_signs(self.view, word), word.field
        if word.prefix or expansion.is_wild(word.text):
            return self._wild(word)
        found = expansion.spots(self.view, word.text, name)
        if not found:
            return self.nothing()
        if times := [] if self._literal else ways_of_number(word.text, self.view.languages):
            times += dates_in_words(self.view, word.text)
            rows = (expansion.spots(self.view, time, name) for time in times)
            at_times = self.either([self._row(row, name, 0) for row in rows])
            if at_times.mask.any():
                return at_times
        if len(found) != 1:
            return self._with_japanese(word, self._several(word))
        if found[0].beginning:
            return self._scored(*expansion.begun(self.view, name, found[0].beginning))
        alternatives = found[0].alternatives
        if word.text[:1] == "." and not self.known(alternatives, name):
            # A kind of file and not a name like .NET.
            return self.word(replace(word, text=word.text.lstrip(".")))
        folded = expansion.single(self.view, word.text, name)
        parted = self.parted(word)
        spelt = folded or (word.text if is_symbol(word.text) else "")
        if spelt and not self._literal:
            alternatives = respelt(self.view, word.text, spelt, name, alternatives)
        if parted is not None and not self.known(alternatives, name):
            return parted
        if folded:
            alternatives = self._widened(word, folded, alternatives)
        made = self._scored(*expansion.gather(self.view, name, alternatives))
        if name == "text" and made.score is not None:
            self._raise_titles(made, alternatives)
            if folded:
                self._raise_exact(made, folded)
        made = self._with_japanese(word, made)
        return made if parted is None else self.either([made, parted])

    def _several(self, word: Word) -> Matches:
        """Return the stories of a word that takes several positions, or of another form of it."""
        made = self._in_a_row(word.text, word.field, 0)
        if self._holds(made):
            return made
        if bare := without_particle(word.text) or without_article(word.text):
            return self._in_a_row(bare, word.field, 0)
        digits = expansion.grouped_digits(word.text)
        return self.word(replace(word, text=digits)) if digits else made

    def _with_japanese(self, word: Word, made: Matches) -> Matches:
        """Return the stories of a word with those that write its Japanese in another way."""
        if self._literal or word.text.isascii():
            return made
        view, name = self.view, word.field
        written = japanese(view, word.text, name)
        others = [self._row(expansion.spots(view, other, name), name, 0) for other in written]
        if not others and (is_korean(word.text) or not self._holds(made)):
            # A compound of Korean or, where nothing has it as typed, a name may stand in two.
            others = self._each(spaced(word.text), name)
        others += self._each((*other_numerals(word.text), *east_asian_ways(word.text)), name)
        if not any(map(self._holds, [made, *others])):
            others += self._each(last_ways(word.text), name)
        return self.either([made, *others]) if others else made

    def _each(self, ways: Iterable[str], name: str) -> list[Matches]:
        return [self._in_a_row(way, name, 0) for way in ways]

    def _holds(self, found: Matches) -> bool:
        """Return whether any story that may be shown is among those found."""
        return bool((found.mask & self._allowed).any())

    def parted(self, word: Word) -> Matches | None:
        """Return the stories of a name without its apostrophe, or of two words typed as one.

        Names of authors are looked for so in any case, and what can only be two words; others
        where no story has them. A search asks several times of a word that no story has.
        """
        key = word.text, word.field, word.last and self._typing
        if key not in self._parted:
            self._parted[key] = self._find_parted(word)
        return self._parted[key]

    def _find_parted(self, word: Word) -> Matches | None:
        folded = expansion.single(self.view, word.text, word.field)
        folded = folded or expansion.grouped_digits(word.text)
        if not folded:
            return None
        found = expansion.spots(self.view, word.text, word.field)
        known = self.known(found[0].alternatives, word.field)
        whole = not (word.last and self._typing and expansion.completions(self.view, folded))
        rows = [parted_words.surely_two(self.view, folded, word.field)]
        if not known or word.field == "by":
            rows.append(parted_words.elided(self.view, folded, word.field))
        if not known and whole:
            rows += parted_words.cut_in_two(self.view, folded, word.field)
            rows += suspended(self.view, folded, word.field)
        made = self._rows(rows, word.field)
        if not made and not known and whole:
            made = self._rows(
                parted_words.separated(self.view, folded, word.field), word.field, _CLAUSE
            )
        if not made and not known and whole:
            made = self._rows(parted_words.cut_in_three(self.view, folded, word.field), word.field)
        return max(made, key=lambda matches: int(matches.mask.sum())) if made else None

    def _rows(self, rows: Iterable[list[Spot]], name: str, slop: int = 0) -> list[Matches]:
        """Return the stories of each row of places that any story holds."""
        found = (self._row(row, name, slop) for row in rows if row)
        return [matches for matches in found if self._holds(matches)]

    def _raise_exact(self, found: Matches, folded: str) -> None:
        """Raise the stories that have the word itself, and not only one of the same stem."""
        places, counts = self.view.postings(WORDS, folded)
        stories = int(found.mask.sum())
        if found.score is not None and 0 < len(places) < stories:
            weight = np.float32(EXACT_SHARE * self.view.rarity(stories) * (K1 + 1))
            found.score[places] += weight * counts / (counts + self.norm[places])

    def _raise_titles(self, found: Matches, alternatives: list[Alternative]) -> None:
        """Raise the stories that have the word in their title."""
        places, counts = expansion.gather(self.view, "title", alternatives)
        if found.score is not None and len(places):
            weight = TITLE_SHARE * self.view.rarity(int(found.mask.sum()))
            found.score[places] += np.float32(weight) * np.minimum(counts, 1.0)

    def _widened(
        self, word: Word, folded: str, alternatives: list[Alternative]
    ) -> list[Alternative]:
        view, name = self.view, word.field
        if self._literal:
            return alternatives
        more: list[tuple[str, float]] = []
        if (word.last and self._typing) or self._loose or not self.known(alternatives, name):
            more = expansion.completions(view, folded)
            if not more and not self.known(alternatives, name):
                longer = compounds(view, folded, name)
                if longer:
                    return [*alternatives, *longer]
            if self._loose or (not more and not self.known(alternatives, name)):
                more += expansion.slips(view, folded)
        return expansion.with_words(view, alternatives, more, name) if more else alternatives

    def known(self, alternatives: list[Alternative], name: str) -> bool:
        """Return whether any story has one of the terms."""
        return any(expansion.stands(self.view, name, a) for a in alternatives)

    def scattered(self, part: Query) -> Matches:
        """Return the stories of any word of a part that is several words written as one."""
        if not isinstance(part, Word) or part.prefix or "*" in part.text:
            return self.find(part)
        row = expansion.spots(self.view, part.text, part.field)
        if len(row) < 2:
            return self.find(part)
        return self.either([self._spot(spot, part.field) for spot in row])

    def _wild(self, word: Word) -> Matches:
        view, name = self.view, word.field
        pattern = word.text + "*" * word.prefix
        alternatives = expansion.wild(view, pattern, name)
        if not alternatives and "*" in word.text.strip("*"):
            # The star may stand in the text: Bürger*innen.
            return self._in_a_row(word.text.replace("*", " "), name, 0)
        return self._scored(*expansion.gather(view, name, alternatives))

    def _scored(self, places: NDArray[np.int32], counts: NDArray[np.float32]) -> Matches:
        score = np.zeros(self.view.count, np.float32)
        if len(places):
            weight = np.float32(self.view.rarity(len(places)) * (K1 + 1))
            score[places] = weight * counts / (counts + self.norm[places])
        return Matches(self.view.mask(places), score)

    def phrase(self, phrase: Phrase) -> Matches:
        """Return the stories that hold words one after another, or near each other."""
        return self._in_a_row(" ".join(phrase.words), phrase.field, phrase.slop)

    def _in_a_row(self, text: str, name: str, slop: int) -> Matches:
        """Return the stories of several words, those that are joined in parts or in one piece."""
        made = self._row(expansion.spots(self.view, text, name), name, slop)
        # Hebrew and Arabic words take their prefixes in any row.
        wider = is_prefixing(text) or not self._holds(made)
        if wider and not self._literal:
            made = self._row(respelt_spots(self.view, text, name), name, slop)
        if not expansion.has_joined(text):
            return made
        whole = self._row(expansion.spots(self.view, text, name, whole=True), name, slop)
        # One thing written in two ways: it counts once.
        found = made.mask | whole.mask
        if made.score is None or whole.score is None:
            return Matches(found, made.score if whole.score is None else whole.score)
        return Matches(found, np.maximum(made.score, whole.score))

    def nothing(self) -> Matches:
        """Return no stories at all."""
        return Matches(np.zeros(self.view.count, bool))

    def _row(self, row: list[Spot], name: str, slop: int) -> Matches:
        view = self.view
        if not row:
            return self.nothing()
        if any(spot.beginning for spot in row):
            return self.together([self._spot(spot, name) for spot in row])
        if len(row) == 1:
            return self._spot(row[0], name)
        heads = [expansion.gather(view, name, spot.alternatives)[0] for spot in row]
        common = self._allowed.copy()
        for places in heads:
            common &= view.mask(places)
        if not common.any():
            return Matches(common, np.zeros(view.count, np.float32))
        first, *others = sorted(range(len(row)), key=lambda at: len(heads[at]))
        keys = self._addresses(row[first], name, common)
        for at in others:
            further = self._addresses(row[at], name, common)
            keys = near(keys, further, slop) if slop else following(keys, further, at - first)
            places, counts = view.addressed(keys)
            common = view.mask(places)
        made = self._scored(places, counts)
        if made.score is not None:
            made.score *= np.float32(1.0 + 0.25 * (len(row) - 1))
        return made

    def _spot(self, spot: Spot, name: str) -> Matches:
        if spot.beginning:
            return self._scored(*expansion.begun(self.view, name, spot.beginning))
        return self._scored(*expansion.gather(self.view, name, spot.alternatives))

    def _addresses(
        self, spot: Spot, name: str, common: NDArray[np.bool_]
    ) -> NDArray[np.signedinteger[Any]]:
        """Return where a spot stands in `common` stories, ascending."""
        found = [self.view.addresses(name, a.term, common) for a in spot.alternatives]
        return found[0] if len(found) == 1 else union(found)


def summed(parts: Sequence[Matches]) -> NDArray[np.float32] | None:
    """Return the scores of several parts added up."""
    scores = [part.score for part in parts if part.score is not None]
    if not scores:
        return None
    total = scores[0].copy()
    for score in scores[1:]:
        total += score
    return total
