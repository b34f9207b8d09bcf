"""Keeping the threads of a cache: settling stories that wait, and showing what they form."""

from __future__ import annotations

import heapq
import math
from collections.abc import Sequence
from itertools import chain, islice

import numpy as np

from reader.model import Thread
from reader.related.cache.vector_cache import VectorCache
from reader.related.similarity import VectorPlace
from reader.related.threads import Assignment, make_thread

_AT_ONCE = 64
"""Stories settled in one transaction."""
_LOOKED_AT = 3
"""Threads looked at for each that is shown, so that a list is not short for want of proof."""


class Threads:
    """The threads of a cache."""

    def __init__(self, cache: VectorCache) -> None:
        self._cache = cache
        self._made: list[Thread] = []
        self._made_of: tuple[Assignment, int, int] | None = None

    def settle_some(self) -> int:
        """Settle up to 64 waiting stories, newest first, and commit; the lock must be held."""
        return self.settle(self._waiting()[:_AT_ONCE])

    def settle(self, waiting: Sequence[int]) -> int:
        """Settle the stories `waiting` and commit; the lock must be held."""
        if not waiting:
            return 0
        assignment = Assignment(dict(self._cache.assignment.of_story))
        ranker = self._cache.ranker
        for story in waiting:
            place = ranker.find(story)
            day = ranker.day(place) if place else math.nan
            assignment.join(story, day, ranker.nearest(story))
        self._cache.commit(self._cache.assign(assignment))
        return len(waiting)

    def _waiting(self) -> list[int]:
        ids, days = self._cache.ranker.days()
        settled = np.fromiter(self._cache.assignment.of_story, np.int64)
        there = ~np.isin(ids, settled)
        ids, days = ids[there], np.nan_to_num(days[there], nan=-np.inf)
        order = np.lexsort((-ids, -days))
        return [int(story) for story in ids[order]]

    def of(self, story: int) -> Thread | None:
        """Return the thread of a story, None where it stands alone or waits."""
        thread = self._cache.assignment.of_story.get(story)
        if thread is None:
            return None
        found = [key for key, value in self._cache.assignment.of_story.items() if value == thread]
        return self._make(thread, found) if len(found) > 1 else None

    def moving(self, most: int) -> list[Thread]:
        """Return up to `most` threads of several stories, those that moved last first."""
        state = (self._cache.assignment, self._cache.ranker.total, most)
        if self._made_of != state:
            shared = self._cache.assignment.shared()
            ids, days = self._cache.ranker.days()
            here = np.isin(ids, np.fromiter(chain.from_iterable(shared.values()), np.int64))
            days = np.nan_to_num(days[here], nan=-np.inf)
            day_of = dict(zip(ids[here].tolist(), days.tolist(), strict=True))
            found = [
                (max(day_of.get(story, -math.inf) for story in members), thread, members)
                for thread, members in shared.items()
            ]
            # Threads without proof are not shown: some more are looked at than are asked for.
            newest = heapq.nlargest(most * _LOOKED_AT, found, key=lambda one: one[:2])
            made = (self._make(thread, members) for _, thread, members in newest)
            self._made = list(islice((one for one in made if one is not None), most))
            self._made_of = state
        return list(self._made)

    def _make(self, thread: int, members: list[int]) -> Thread | None:
        ranker = self._cache.ranker
        places: dict[int, VectorPlace] = {
            story: place for story in members if (place := ranker.find(story)) is not None
        }
        days = {story: ranker.day(place) for story, place in places.items()}
        records = {story: ranker.record(place) for story, place in places.items()}
        return make_thread(thread, records, days, ranker.rarity, ranker.trust)
