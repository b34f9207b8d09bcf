"""Which stories are nearest to one: postings choose candidates, records rank them.

1. The story's 80 heaviest terms are looked up in the postings: cosine of TF-IDF vectors times
   closeness in days, 0.3 + 0.7·e^(−Δ/7), gives the best 60 candidates.
2. Among those and the story itself every pair is compared by its whole record: cosine of the
   terms, of each title with the other text, and of the titles, again times closeness.
3. Each story is then seen together with its three nearest (a local form of second-order
   similarity, after Kurland & Lee 2005): two reports of one event share neighbours even where
   they choose other words.
4. A story that has nearer ones than the one asked for loses by it: so those that are near to many
   (hubs) do not stand in every list.
5. Where a date is unknown, the days of the week that both texts name stand in for it: a report
   says on which day of its week things happened.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from reader.related.cache.document_vectors import WEIGHT_STEP, Record
from reader.related.cache.segment import Segment
from reader.related.pair_cosines import pair_cosines
from reader.related.rarity import TermCounts, rarity

if TYPE_CHECKING:
    from numpy.typing import NDArray

QUERY_TERMS = 80
"""Heaviest terms of a story that candidates are found by (docs/related.md)."""
CANDIDATES = 60
"""Stories that are compared whole (docs/related.md)."""
TITLE_SHARE, HEADLINE_SHARE = 0.15, 0.5
"""Weights beside the texts' likeness: of the titles with each other, and of each title with the
other's text (docs/related.md)."""
NEAREST = 3
"""Neighbours among the candidates that lend their likeness."""
NEAREST_SHARE = 0.4
"""Weight of what the neighbours lend (docs/related.md)."""
NEARER_SHARE = 0.7
"""Share of a likeness that a story loses whose nearest other one says the very same as it
(docs/related.md)."""
FLOOR = 0.3
"""What is left of a likeness between stories years apart, where dates speak (docs/related.md)."""
DAYS = 7.0
"""Days after which closeness in time has fallen to 1/e of what it adds."""
EVEN, WIDTH = 0.27, 0.05
"""Cosine at which two news stories are as often of one week as not, and how fast that turns: fitted
to 24,000 pairs of the round-ups, so that undated stories are listed as often as they are many."""
SAME_WEEKDAYS, OTHER_WEEKDAYS = 1.15, 0.75
"""What a score is multiplied by where one of two stories is undated and their texts name the same
days of the week, and where they name other ones (docs/related.md)."""
_DAY_BESIDE = 0.2
"""Share of a day that the days before and after it count as: the next day's paper tells of it."""
_DAYS_OF_WEEK = 7
"""Days that follow each other round; second names of a day stand behind them."""
_PART = 2048
"""Stories of a segment that are looked at first for how much the best score; chosen."""
SAME_TEXT = 0.8
"""Cosine from which a story is a copy rather than a relative."""
_NOTHING = 1e-12
"""Below every score that two stories with a word in common have."""
# Keeps a story whose nearest are far from counting them as much as one that has near ones.
_LONE = 0.1
_SAMPLE, _SAMPLED_NEAREST = 64, 20
"""Stories that are asked, and how many nearest of each, to see whether dates say anything."""
_DATED_SHARE = 0.05
"""With fewer dated stories than this share, dates say nothing."""
_PRIOR, _PRIOR_PAIRS = 0.1, 10
"""What a library is taken for before its own pairs speak: as good as ten pairs, one of one week."""
_NEWS_SHARE = 0.4
"""Share of near pairs, beyond chance, of the round-ups: dates say all they can there."""


@dataclass(frozen=True, slots=True)
class VectorPlace:
    """Where a story stands: the number of its segment and its position there."""

    segment: int
    position: int


@dataclass(frozen=True, slots=True, eq=False)
class Candidate:
    """A story that was compared closely; `score` is 0 to 1, `record` what it was compared by.

    `alike` is the cosine of the texts with the story asked for, `headlines_alike` the mean of the
    cosines of each title with the other text: what the contents say by themselves, without dates
    and neighbours. `likeness` is the score before stories that have nearer ones lose by it,
    `rare` how rare each term of the record is in the library.
    """

    id: int
    score: float
    day: float
    record: Record
    alike: float = 1.0
    headlines_alike: float = 1.0
    likeness: float = 1.0
    rare: NDArray[np.float64] = field(default_factory=lambda: np.zeros(0))


@dataclass(frozen=True, slots=True, eq=False)
class _Nearness:
    """How near the first of some stories is to each: see the fields of `Candidate`."""

    scores: NDArray[np.float64]
    likeness: NDArray[np.float64]
    alike: NDArray[np.float64]
    headlines_alike: NDArray[np.float64]
    rare: Sequence[NDArray[np.float64]]


def closeness(
    days: NDArray[np.floating],
    other: NDArray[np.floating] | float,
    alike: NDArray[np.floating],
    trust: float = 1.0,
) -> NDArray[np.float64]:
    """Return 0.3 + 0.7·e^(−Δ/7 days); where either is undated, what is to be expected.

    An unknown date is neither near nor far: news stories whose contents share little are seldom
    of one week, those that share much mostly are. `alike` is the cosine of each pair. `trust`,
    0 to 1, is how much dates say in this library: with 0 every pair is as close as any.
    """
    apart = np.abs(np.asarray(days, np.float64) - other)
    factors: NDArray[np.float64] = FLOOR + (1 - FLOOR) * np.exp(-apart / DAYS)
    undated = np.isnan(factors)
    if undated.any():
        factors[undated] = FLOOR + (1 - FLOOR) / (1 + np.exp((EVEN - alike[undated]) / WIDTH))
    return 1 - trust * (1 - factors)


class Ranker:
    """Ranks the stories of some segments; `removed` names the stories no longer in each.

    `trust` is how much dates say in the library (see `closeness`); `earlier` is what ranked them
    before, and lends what it counted.
    """

    def __init__(
        self,
        segments: Sequence[Segment],
        removed: Sequence[Collection[int]],
        trust: float = 1.0,
        earlier: Ranker | None = None,
    ) -> None:
        self._segments = segments
        self._trust = trust
        self._tables = [segment.tables for segment in segments]
        known = None if earlier is None else earlier._counts
        self._counts: TermCounts = TermCounts(self._tables, known)
        self._gone = [
            np.flatnonzero(np.isin(segment.tables.ids, np.array(sorted(gone), np.int64)))
            for segment, gone in zip(segments, removed, strict=True)
        ]
        self.total = sum(len(table.ids) for table in self._tables) - sum(
            len(gone) for gone in self._gone
        )

    def find(self, story: int) -> VectorPlace | None:
        """Return where a story stands, or None where it is not in."""
        for number in range(len(self._segments) - 1, -1, -1):
            position = self._segments[number].position(story)
            if position is not None and position not in self._gone[number]:
                return VectorPlace(number, position)
        return None

    def days(self) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """Return the ids of all stories and their days since 1970."""
        ids, days = [np.zeros(0, np.int64)], [np.zeros(0, np.float32)]
        for table, gone in zip(self._tables, self._gone, strict=True):
            ids.append(np.delete(table.ids, gone))
            days.append(np.delete(table.days, gone))
        return np.concatenate(ids), np.concatenate(days)

    def rarity(self, hashes: NDArray[np.uint32]) -> NDArray[np.float64]:
        """Return how rare each term is in the library."""
        return rarity(hashes, self._counts.of(hashes), self.total)

    def record(self, place: VectorPlace) -> Record:
        """Return the record of the story at `place`."""
        return self._segments[place.segment].record(place.position)

    def day(self, place: VectorPlace) -> float:
        """Return the day of the story at `place`, NaN where undated."""
        return float(self._tables[place.segment].days[place.position])

    def candidates(
        self,
        place: VectorPlace,
        excluded: Collection[int] = (),
        count: int = CANDIDATES,
        trust: float | None = None,
    ) -> list[tuple[VectorPlace, float]]:
        """Return the best candidates by the postings, best first, without the story itself."""
        trust = self._trust if trust is None else trust
        record = self.record(place)
        rare = self.rarity(record.hashes)
        weights = (record.weights * WEIGHT_STEP * rare).astype(np.float32)
        heavy = np.argsort(-(record.weights * np.sqrt(rare)), kind="stable")[:QUERY_TERMS]
        heavy = np.sort(heavy[weights[heavy] > 0])
        hashes, weights = record.hashes[heavy], weights[heavy]
        day = self.day(place)
        length = float(np.sqrt(np.sum((record.weights * WEIGHT_STEP) ** 2 * rare))) or 1.0
        found: list[NDArray[np.float64]] = []
        places: list[NDArray[np.intp]] = []
        bar = 0.0
        for number, table in enumerate(self._tables):
            scores = self._scores(number, hashes, weights)
            scores /= table.norms
            if number == place.segment:
                scores[place.position] = 0
            for story in excluded:
                position = self._segments[number].position(story)
                if position is not None:
                    scores[position] = 0
            bar = _raised(bar, scores, count)
            near = np.flatnonzero(scores >= max(FLOOR * bar, _NOTHING))
            scores = scores[near]
            scores *= closeness(table.days[near], day, scores / length, trust)
            best = _best(scores, count)
            found.append(scores[best])
            places.append(near[best])
        scores = np.concatenate([np.zeros(0), *found])
        numbers = np.repeat(np.arange(len(found)), [len(each) for each in found])
        positions = np.concatenate([np.zeros(0, np.intp), *places])
        order = np.lexsort((positions, numbers, -scores))[:count]
        return [
            (VectorPlace(number, position), score / length)
            for number, position, score in zip(
                numbers[order].tolist(),
                positions[order].tolist(),
                scores[order].tolist(),
                strict=True,
            )
        ]

    def _scores(
        self, number: int, hashes: NDArray[np.uint32], weights: NDArray[np.float32]
    ) -> NDArray[np.float64]:
        table = self._tables[number]
        at, there = table.find(hashes)
        at = at[there]
        ranges = list(zip(table.starts[at].tolist(), table.starts[at + 1].tolist(), strict=True))
        if not ranges:
            return np.zeros(len(table.ids))
        steps = np.repeat(weights[there] * WEIGHT_STEP, [end - start for start, end in ranges])
        steps *= np.concatenate([table.weights[start:end] for start, end in ranges])
        stories = np.concatenate([table.stories[start:end] for start, end in ranges])
        scores = np.bincount(stories, steps, len(table.ids)).astype(np.float64, copy=False)
        scores[self._gone[number]] = 0
        return scores

    def nearest(self, story: int, excluded: Collection[int] = ()) -> list[Candidate]:
        """Return the stories nearest to `story`, best first; empty where it is not known."""
        place = self.find(story)
        if place is None:
            return []
        places = [place] + [where for where, _ in self.candidates(place, excluded)]
        records = [self.record(where) for where in places]
        days = np.array([self.day(where) for where in places])
        found = self._together(records, days)
        order = np.argsort(-found.scores, kind="stable")
        return [
            Candidate(
                int(self._tables[places[at].segment].ids[places[at].position]),
                float(found.scores[at]),
                float(days[at]),
                records[at],
                float(found.alike[at]),
                float(found.headlines_alike[at]),
                float(found.likeness[at]),
                found.rare[at],
            )
            for at in order
            if at
        ]

    def _together(self, records: Sequence[Record], days: NDArray[np.float64]) -> _Nearness:
        """Return how near the first story is to each."""
        cosines = pair_cosines(records, self.rarity)
        pairs = cosines.texts + HEADLINE_SHARE * cosines.headlines + TITLE_SHARE * cosines.titles
        pairs /= 1 + HEADLINE_SHARE + TITLE_SHARE
        close = closeness(days[:, None], days[None, :], pairs, self._trust)
        pairs *= close
        np.fill_diagonal(pairs, 1.0)
        others = pairs - np.eye(len(pairs))
        # What lies nearest to each, beside the story asked for and its own copies.
        nearest = np.where(cosines.texts < SAME_TEXT, others, 0.0)[:, 1:].max(1, initial=0.0)
        if len(pairs) > NEAREST + 1:
            cut = np.partition(others, -NEAREST, axis=1)[:, -NEAREST][:, None]
            others[others < cut] = 0
        others /= others.sum(1, keepdims=True) + _LONE
        seen = np.eye(len(pairs)) + NEAREST_SHARE * others
        half = seen @ pairs
        first = seen @ half[0]
        lengths = np.sqrt((half * seen).sum(1))
        likeness = np.minimum(1.0, first / (lengths[0] * lengths) * np.sqrt(close[0]))
        scores = likeness * (1 - NEARER_SHARE * nearest)
        scores = np.minimum(1.0, scores * _by_weekdays(records, np.isnan(days + days[0])))
        return _Nearness(scores, likeness, cosines.texts[0], cosines.headlines[0], cosines.rare)

    @property
    def trust(self) -> float:
        """How much dates say in this library, 0 to 1, as it was last found."""
        return self._trust

    def trust_in_dates(self) -> float:
        """Return how much dates say in this library, 0 to 1, by a sample of its stories.

        In news, stories that share much are mostly of one week; in a library of guides and essays
        they are of any week, and stories of one day have nothing in common.
        """
        ids, days = self.days()
        dated = ids[~np.isnan(days)]
        if len(dated) < 2 or len(dated) < _DATED_SHARE * len(ids):
            return 0.0
        near, pairs = 0, 0
        chosen = dated[np.linspace(0, len(dated) - 1, min(len(dated), _SAMPLE)).astype(int)]
        for story in chosen.tolist():
            place = self.find(story)
            assert place is not None
            best = self.candidates(place, count=_SAMPLED_NEAREST, trust=0.0)
            apart = [
                abs(self.day(other) - self.day(place)) for other, alike in best if alike >= EVEN
            ]
            pairs += sum(not math.isnan(each) for each in apart)
            near += sum(each <= DAYS for each in apart)
        by_chance = self._near_by_chance(days[~np.isnan(days)])
        share = (near + _PRIOR * _PRIOR_PAIRS) / (pairs + _PRIOR_PAIRS)
        return min(1.0, max(0.0, (share - by_chance) / (_NEWS_SHARE * (1 - by_chance) + 1e-9)))

    @staticmethod
    def _near_by_chance(days: NDArray[np.float32]) -> float:
        """Return the share of pairs of stories, taken by chance, that are within a week."""
        ordered = np.sort(days.astype(np.float64))
        within = np.searchsorted(ordered, ordered + DAYS, "right") - np.arange(len(ordered)) - 1
        return float(within.sum() * 2 / (len(ordered) * max(1, len(ordered) - 1)))


def _by_weekdays(
    records: Sequence[Record], undated: NDArray[np.bool_]
) -> NDArray[np.float64] | float:
    """Return what the scores of some stories beside the first are multiplied by.

    Only of pairs that are `undated`, and whose texts both name days of the week.
    """
    if not undated.any() or not records[0].weekdays.any():
        return 1.0
    named = np.array([record.weekdays for record in records], np.float64)
    week = named[:, :_DAYS_OF_WEEK]
    named[:, :_DAYS_OF_WEEK] += _DAY_BESIDE * (np.roll(week, 1, 1) + np.roll(week, -1, 1))
    lengths = np.sqrt((named * named).sum(1))
    same = named @ named[0] / np.maximum(lengths * lengths[0], 1.0)
    factors = OTHER_WEEKDAYS + (SAME_WEEKDAYS - OTHER_WEEKDAYS) * same
    return np.where(undated & (lengths > 0), factors, 1.0)


def _raised(bar: float, scores: NDArray[np.float64], count: int) -> float:
    """Return the last of the `count` largest scores, or `bar` where that is more.

    However near in time the others are, what has less than `FLOOR` of it is not among the best.
    The same of a part of the scores is no more than that of all, and leaves few to be ordered.
    """
    if len(scores) > _PART:
        bar = max(bar, float(np.partition(scores[:_PART], -count)[-count]))
    above = scores[scores > bar]
    return float(np.partition(above, -count)[-count]) if len(above) >= count else bar


def _best(scores: NDArray[np.float64], count: int) -> NDArray[np.intp]:
    """Return the places of the `count` largest scores, in no order."""
    if len(scores) <= count:
        return np.arange(len(scores))
    return np.argpartition(-scores, count)[:count]
