"""One search from beginning to end: all words, then any of them; order, corrections, counts."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from reader.model import Facets
from reader.model.query import All, Query, Word
from reader.search import expansion
from reader.search.conditions import as_ids
from reader.search.corrections import SlipCorrector
from reader.search.evaluation import Evaluator, Matches, summed
from reader.search.excluded_words import as_copied, begins_with_dash, parse_search
from reader.search.foreign_syntax import MANY_WORDS
from reader.search.query_parts import is_for_words, parted_words, typed_words
from reader.search.reranker import TIER, Reranker
from reader.search.search_types import FactSource, ShownSource
from reader.segments.index_schema import NO_DATE
from reader.words.fold import fold, is_letters
from reader.words.number_terms import SHORTEST_TELEPHONE
from reader.words.quantities import in_figures as quantity
from reader.words.stop_words import is_stop_word
from reader.words.written_dates import days, in_figures

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from reader.segments.index_reader import View

FEW = 5
"""With fewer stories that hold all words, any of them are shown as well."""
MOST_LOOSE = 6
"""Up to as many words, stories that hold all of them or likely slips come before the others."""
SORTS = ("relevance", "newest", "oldest")
_GROUP = 3
"""Digits of a group in a long number."""
_DECIMALS = re.compile(r"\d{3}[.,]\d{1,2}")
"""The last group of a long number, with decimals."""
_SEVERAL = 3
"""Words from which a story must hold two of them, or a rare one, to be a partial match."""
_FEW_STORIES = 20
"""Stories up to which no word is too common."""
_COMMON_SHARE = 0.005
"""Share of the library in which a word stands that is too common to be a match by itself."""
_PASSAGE_HELD = 0.8
"""Share of its known words that a story must hold to be where a passage is from; a person's long
questions (Cranfield) find a half."""
_PASSAGE_SHARE = 0.6
"""Share of a passage's words, of as many as the best story holds, that a partial match needs."""


@dataclass(slots=True)
class Outcome:
    """Stories found, best first as far as asked for, and what is to be said about them.

    The first `complete` of the `total` hold all words.
    """

    places: list[int]
    scores: list[float]
    total: int
    complete: int
    widened: bool = False
    notices: tuple[str, ...] = ()


class SearchEngine:
    """A query against a view."""

    def __init__(
        self,
        view: View,
        query: Query,
        facts: FactSource | None,
        hidden: Collection[int] = (),
        typing: bool = False,
    ) -> None:
        self.view = view
        self._query = query
        self._facts = facts
        self.typing = typing
        self._allowed = view.live
        if len(hidden):
            self._allowed = view.live & ~view.flags(as_ids(hidden))
        self._strict = Evaluator(view, facts, typing=typing)
        self._complete = 0
        self._found_joined: frozenset[str] = frozenset()

    def run(self, limit: int, offset: int, sort: str, shown: ShownSource) -> Outcome:
        """Return the stories from `offset` on, at most `limit`, in the order of `sort`."""
        found, widened = self._found(FEW if sort == "relevance" else 1)
        places = np.flatnonzero(found.mask)
        if sort == "relevance" and found.score is not None:
            words = self._parts()[0]
            Reranker(self.view, words, self._strict.norm, self.typing).raise_best(
                found.score, places, shown
            )
        chosen = self._ordered(places, found.score, limit + offset, sort)[offset:]
        scores = [0.0] * len(chosen)
        if found.score is not None:
            scores = np.mod(found.score[chosen], TIER).tolist()
        notices = tuple(dict.fromkeys(self._strict.notices))
        complete = self._complete if widened else len(places)
        return Outcome(chosen.tolist(), scores, len(places), complete, widened, notices)

    def mask(self) -> NDArray[np.bool_]:
        """Return the flags of all stories found."""
        return self._found(FEW)[0].mask

    def all(self, sort: str, widen: bool) -> list[int]:
        """Return the places of all stories found, in the order of `sort`."""
        found, _ = self._found(1 if widen else 0)
        places = np.flatnonzero(found.mask)
        ordered: list[int] = self._ordered(places, found.score, len(places), sort).tolist()
        return ordered

    def _found(self, fewest: int) -> tuple[Matches, bool]:
        """Return the stories, with any of the words if fewer than `fewest` hold all of them."""
        needed, optional = self._parts()
        parts = [self._strict.find(part) for part in needed]
        strict = self._strict.together(parts)
        strict.mask &= self._allowed
        if strict.score is not None:
            for part in optional:
                extra = self._strict.find(part)
                if extra.score is not None:
                    strict.score += extra.score
        few = int(strict.mask.sum())
        words = [part for part in needed if is_for_words(part)]
        self._complete = few
        dashed = not few or begins_with_dash(self._query)
        if dashed and (copied := as_copied(self._query)) is not None:
            in_a_row = self._strict.find(copied)
            in_a_row.mask &= self._allowed
            if in_a_row.mask.any():
                self._complete = int(in_a_row.mask.sum())
                return in_a_row, False
        every = [*self._query.parts] if isinstance(self._query, All) else needed
        enough = few >= fewest
        if len(every) < MANY_WORDS and (joined := self._joined(every, numbers_only=enough)):
            one_piece = self._strict.together([self._strict.find(part) for part in joined])
            one_piece.mask &= self._allowed
            if one_piece.mask.any():
                kept = {part.text for part in joined if isinstance(part, Word)}
                self._found_joined = frozenset(w.text for w in typed_words(self._query)) - kept
            strict = self._strict.either([strict, one_piece])
            few = self._complete = int(strict.mask.sum())
        if not few and len(words) == len(needed) == 1 and (apart := parted_words(words)):
            # What a hyphen joins stands nowhere in one piece: its words are looked for.
            needed, words = [*apart], [*apart]
        if few >= fewest or len(words) < 2:
            return strict, False
        wider = self._wider(needed, optional, strict)
        return wider, bool(wider.mask.sum() > few)

    def _joined(self, parts: list[Query], *, numbers_only: bool) -> list[Query]:
        """Return the parts with two neighbouring words as one where the library has that word.

        Nothing where it has none. *wi fi* is wi-fi, *1 250 000* is 1,250,000, *SM 7 B* is SM7B,
        *15 tys.* is 15 000, *5 May 2023* is 5.5.2023. With `numbers_only` one of them must be a
        number beside letters.
        """
        made: list[Query] = []
        at = 0
        while at < len(parts):
            for size in (5, 3, 2):
                words = [part for part in parts[at : at + size] if isinstance(part, Word)]
                if len(words) == size and (text := self._as_one(words, numbers_only)):
                    made.append(Word(text))
                    at += size
                    break
            else:
                part, before = parts[at], made[-1] if made else None
                at += 1
                longer = isinstance(before, Word) and before not in parts
                words = [one for one in (before, part) if isinstance(one, Word)]
                if longer and len(words) > 1 and (text := self._as_one(words, numbers_only)):
                    made[-1] = Word(text)
                else:
                    made.append(part)
        return made if len(made) < len(parts) and self._known(made) else []

    def _as_one(self, words: list[Word], numbers_only: bool) -> str:
        """Return several words in one piece if they may be meant so, else ""."""
        if any(word.field != "text" or word.prefix for word in words):
            return ""
        texts = [word.text for word in words]
        if len(texts) > 2 and (day := next(iter(days(" ".join(texts))), None)) and day.year:
            return next(in_figures(day))
        if len(texts) > 3:
            return ""
        both = "".join(texts)
        # What has no number beside letters is joined where few stories have the words apart.
        plainly = len(texts) == 2 and not numbers_only
        if len(texts) == 2 and (figures := quantity(texts[0], fold(texts[1]))):
            return figures
        if _DECIMALS.fullmatch(texts[-1]) and "".join(texts[:-1]).isdigit():
            return both if plainly else ""
        if not both.isalnum() and not is_letters(both):
            return ""
        if both.isdigit():
            left, right = texts[0], texts[-1]
            grouped = (
                len(both) >= SHORTEST_TELEPHONE
                or (len(right) == _GROUP and len(left) % _GROUP != 0)
                or len(left) >= _GROUP
            )
            return both if grouped and plainly else ""
        mixed = any(one.isdigit() != other.isdigit() for one, other in pairwise(texts))
        return both if (plainly or mixed) and self._known([Word(both)]) else ""

    def _known(self, parts: list[Query]) -> bool:
        for part in parts:
            if isinstance(part, Word) and part.field == "text" and not _is_telephone(part.text):
                found = expansion.spots(self.view, part.text, "text")
                if len(found) == 1 and not self._strict.known(found[0].alternatives, "text"):
                    return False
        return True

    def _parts(self) -> tuple[list[Query], list[Query]]:
        """Return the parts that must hold, and stop words, which only add to the score."""
        parts: list[Query] = (
            list(self._query.parts) if isinstance(self._query, All) else [self._query]
        )
        stops = [p for p in parts if self._is_stop(p)]
        words = [p for p in parts if is_for_words(p)]
        if len(stops) == len(words):
            return parts, []
        return [p for p in parts if p not in stops], stops

    def _is_stop(self, part: Query) -> bool:
        if not isinstance(part, Word) or part.field != "text" or part.prefix:
            return False
        if part.last and self.typing:
            return False
        return is_stop_word(fold(part.text), self.view.languages)

    def _wider(self, needed: list[Query], optional: list[Query], strict: Matches) -> Matches:
        """Return stories with all words or likely slips of them, then those with any word."""
        allowed = self._allowed.copy()
        for part in needed:
            if not is_for_words(part):
                allowed &= self._strict.find(part).mask
        words = [part for part in needed if is_for_words(part)]
        strict_parts = [self._strict.scattered(part) for part in words]
        found = self._strict.either(strict_parts)
        found.mask = _enough(strict_parts, allowed)
        found.score = summed([*strict_parts, *(self._strict.find(part) for part in optional)])
        if found.score is None:
            found.score = np.zeros(self.view.count, np.float32)
        if 1 < len(words) <= MOST_LOOSE and not strict.mask.any():
            loose = Evaluator(self.view, self._facts, typing=self.typing, loose=True)
            every = loose.together([loose.find(part) for part in words])
            found.mask |= every.mask
            if every.score is not None:
                found.score[every.mask] = every.score[every.mask] + TIER
        found.mask &= allowed
        if strict.score is not None:
            found.mask |= strict.mask
            found.score[strict.mask] = strict.score[strict.mask] + 2 * TIER
        return found

    def _ordered(
        self,
        places: NDArray[np.int64],
        score: NDArray[np.float32] | None,
        wanted: int,
        sort: str,
    ) -> NDArray[np.int64]:
        view = self.view
        dates = view.dates[places].astype(np.int64)
        if sort == "oldest":
            keys = np.where(dates == NO_DATE, np.iinfo(np.int64).min, -dates).astype(np.float64)
        elif sort == "newest" or score is None:
            keys = dates.astype(np.float64)
        else:
            keys = score[places].astype(np.float64)
        if 0 < wanted < len(places):
            edge = np.partition(keys, len(keys) - wanted)[len(keys) - wanted]
            kept = keys >= edge
            places, keys, dates = places[kept], keys[kept], dates[kept]
        order = np.lexsort((view.ids[places], -dates, -keys))
        return places[order][:wanted]

    def unknown(self, widened: bool) -> Iterator[tuple[str, str]]:
        """Yield words that no story has, or hardly any, each with the word that was meant."""
        corrector = SlipCorrector(self._strict, self._allowed, self.typing)
        lacking = widened and not self._complete
        return corrector.unknown(
            self._query, widened=widened, lacking=lacking, joined=self._found_joined
        )

    def with_words(self, text: str) -> SearchEngine:
        """Return a search for another query among the same stories."""
        other = SearchEngine(self.view, parse_search(text).query, self._facts)
        other._allowed = self._allowed
        return other

    def literal_count(self) -> int:
        """Return how many stories hold all words just as they are written."""
        literal = Evaluator(self.view, self._facts, literal=True)
        needed, _ = self._parts()
        mask = literal.together([literal.find(part) for part in needed]).mask
        return int((mask & self._allowed).sum())

    def facets(self, most: int = 50) -> Facets:
        """Return counts of the stories found by site, tag and year, most first."""
        view = self.view
        mask = self.mask()
        names, site_of = view.sites
        of_sites = np.bincount(site_of[mask & (site_of >= 0)], minlength=len(names))
        sites = [(name, int(n)) for name, n in zip(names, of_sites, strict=True) if n]
        tags = [(tag, int(mask[view.postings("tag", tag)[0]].sum())) for tag in view.values("tag")]
        by_year = [(str(year), count) for year, count in zip(*view.years(mask), strict=True)]
        return Facets(
            _most(sites, most), _most([t for t in tags if t[1]], most), tuple(reversed(by_year))
        )


def _is_telephone(text: str) -> bool:
    """Return whether a word may be a telephone's number, which texts write in groups."""
    return text.isdigit() and len(text) >= SHORTEST_TELEPHONE


def _enough(parts: list[Matches], allowed: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return the stories with some of the words.

    Where three or more are known, one of them alone must be a rare one: what holds only a common
    word, or another form of it, is no match of three.
    """
    known = [mask for part in parts if (mask := part.mask & allowed).any()]
    if len(known) < _SEVERAL:
        return np.any(known, axis=0) if known else np.zeros(len(allowed), bool)
    common = max(_FEW_STORIES, _COMMON_SHARE * int(allowed.sum()))
    held: NDArray[np.int64] = np.sum(known, axis=0)
    if len(known) >= MANY_WORDS and held.max() >= _PASSAGE_HELD * len(known):
        # A pasted passage: what holds but a few of its words is another text. A long question,
        # which no story holds so much of, is answered as others are.
        most: NDArray[np.bool_] = held >= max(_PASSAGE_SHARE * held.max(), 2)
        return most
    enough: NDArray[np.bool_] = held >= 2
    for mask in known:
        if mask.sum() <= common:
            enough |= mask
    return enough if enough.any() else np.any(known, axis=0)


def _most(counted: list[tuple[str, int]], most: int) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(counted, key=lambda item: (-item[1], item[0].casefold()))[:most])
