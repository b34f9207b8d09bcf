"""The order of what a search found, beyond the scores of its words.

Three things raise stories: the very forms of few words, words that stand near each other, and, for
a question of more words, likeness to its best stories. None finds a story or takes one away, and
stories that hold all words stay before those that do not.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from reader.model.query import Query, Word
from reader.search import expansion
from reader.search.feedback import BEST_STORIES, FEWEST_WORDS, SHARE, BestStory, likeness
from reader.search.proximity import MOST_STORIES, closeness
from reader.search.query_parts import is_for_words
from reader.search.search_types import ShownSource
from reader.search.typed_forms import FEWEST, MOST, raise_typed_forms

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from reader.segments.index_reader import View

TIER = np.float32(1000.0)
"""What parts the scores of stories that hold all words from those that hold some."""


class Reranker:
    """Raises stories for one query; `norm` is BM25's share of the length, for every story.

    With `typing` the last word may be the beginning of another, so that its form says nothing yet.
    """

    def __init__(
        self, view: View, parts: Sequence[Query], norm: NDArray[np.float32], typing: bool
    ) -> None:
        self._view = view
        self._norm = norm
        self._asked = sum(map(is_for_words, parts))
        self._words = [part for part in parts if isinstance(part, Word) and part.field == "text"]
        self._typing = typing

    def raise_best(
        self, score: NDArray[np.float32], places: NDArray[np.int64], shown: ShownSource
    ) -> None:
        """Add to the scores of the best of the stories at `places` (ascending).

        `shown` gives the texts of the very best.
        """
        self._raise_typed(score)
        if len(places) > MOST_STORIES:
            places = places[np.argpartition(score[places], -MOST_STORIES)[-MOST_STORIES:]]
            places.sort()
        self._raise_close(score, places)
        self._raise_alike(score, places, shown)

    def _raise_typed(self, score: NDArray[np.float32]) -> None:
        """Raise the stories that have the very forms of a query of few words."""
        if not FEWEST <= self._asked <= MOST:
            return
        typed = [
            word
            for word in self._words
            if not (word.prefix or expansion.is_wild(word.text) or (word.last and self._typing))
        ]
        raise_typed_forms(self._view, typed, score)

    def _raise_close(self, score: NDArray[np.float32], places: NDArray[np.int64]) -> None:
        """Raise the stories in which the words stand near each other."""
        spots = [
            spot
            for word in self._words
            if not word.prefix
            for spot in expansion.spots(self._view, word.text, "text")
        ]
        if len(spots) > 1 and len(places):
            terms = [spot.alternatives for spot in spots if spot.alternatives]
            score[places] += closeness(self._view, terms, places).astype(np.float32)

    def _raise_alike(
        self, score: NDArray[np.float32], places: NDArray[np.int64], shown: ShownSource
    ) -> None:
        """Raise the stories that are like the very best ones; the first stays first."""
        if len(self._words) < FEWEST_WORDS or len(places) <= 1:
            return
        view = self._view
        plain = np.mod(score[places], TIER)
        first, *_ = best = places[np.argsort(-score[places], kind="stable")[:BEST_STORIES]].tolist()
        fields = shown(view.ids[best].tolist())
        stories = [
            BestStory(
                f"{about.title}\n{about.title}\n{about.text}",
                language,
                float(np.mod(score[place], TIER)),
            )
            for place, language in zip(best, view.languages_at(best), strict=True)
            if (about := fields.get(int(view.ids[place]))) is not None
        ]
        alike = likeness(view, stories, places, self._norm)
        raised = np.minimum(plain + SHARE * plain.max() * alike, TIER - 1)
        score[places] += (raised - plain).astype(np.float32)
        score[first] = score[places].max() + 1e-3
