"""The map of the library: which stories are on it, and the places they had last time."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from reader.model import MapPoint
from reader.related.cache.array_file import DamagedCache, read_replaced, replace_arrays
from reader.related.cache.document_vectors import WEIGHT_STEP
from reader.related.cache.vector_cache import VectorCache
from reader.related.map.map_layout import FOLDED, fold, lay_out, scaled

if TYPE_CHECKING:
    from numpy.typing import NDArray

_FILE = "map.places"
_TYPES = {"stories": "<i8", "x": "<f4", "y": "<f4"}


class StoryMap:
    """Lays out the stories of a cache."""

    def __init__(self, cache: VectorCache) -> None:
        self._cache = cache

    def points(self, most: int, cancelled: Callable[[], bool] | None) -> list[MapPoint]:
        """Return the newest `most` stories with their places; empty where it was cancelled."""
        ids, days = self._cache.ranker.days()
        newest = np.lexsort((-ids, -np.nan_to_num(days, nan=-np.inf)))[:most]
        stories = np.sort(ids[newest])
        known = self._known(stories)
        if np.isnan(known).any():
            places = lay_out(self._vectors(stories), known, cancelled)
            if places is None:
                return []
            places = places.astype(np.float32).astype(np.float64)
            self._keep(stories, places)
        else:
            places = known
        members: dict[int, int] = {}
        threads = self._cache.assignment.of_story
        for thread in threads.values():
            members[thread] = members.get(thread, 0) + 1
        return [
            MapPoint(
                int(story),
                round(float(x), 5),
                round(float(y), 5),
                thread if members.get(thread := threads.get(int(story), -1), 0) > 1 else None,
            )
            for story, (x, y) in zip(stories, scaled(places), strict=True)
        ]

    def _vectors(self, stories: NDArray[np.int64]) -> NDArray[np.float32]:
        ranker = self._cache.ranker
        vectors = np.zeros((len(stories), FOLDED), np.float32)
        for row, story in zip(vectors, stories, strict=True):
            place = ranker.find(int(story))
            if place is not None:
                record = ranker.record(place)
                roots = np.sqrt(ranker.rarity(record.hashes))
                fold(record.hashes, roots * record.weights * WEIGHT_STEP, row)
        return vectors

    def _known(self, stories: NDArray[np.int64]) -> NDArray[np.float64]:
        places = np.full((len(stories), 2), np.nan)
        try:
            kept = read_replaced(self._cache.folder / _FILE, _TYPES)
        except DamagedCache:
            return places
        at = np.searchsorted(kept["stories"], stories)
        at = np.minimum(at, max(len(kept["stories"]) - 1, 0))
        if len(kept["stories"]):
            there = kept["stories"][at] == stories
            places[there, 0] = kept["x"][at[there]]
            places[there, 1] = kept["y"][at[there]]
        return places

    def _keep(self, stories: NDArray[np.int64], places: NDArray[np.float64]) -> None:
        arrays = {"stories": stories, "x": places[:, 0], "y": places[:, 1]}
        replace_arrays(self._cache.folder / _FILE, arrays, _TYPES)
