"""What a long question means beyond its words: stories like the best ones are raised.

The words that the best stories share, weighed by how rare they are and how much each of those
stories counts, are asked for as well, among the stories that were found anyway (pseudo-relevance
feedback: J. Rocchio, "Relevance Feedback in Information Retrieval", 1971; weights as in V. Lavrenko
and W. Croft, "Relevance-Based Language Models", 2001). Figures are in docs/search.md.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np

from reader.words.analyzer import positions, tokens
from reader.words.fold import fold
from reader.words.stop_words import is_stop_word

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from reader.segments.index_reader import View

FEWEST_WORDS = 4
"""Words of a query from which it has a subject that its best stories can speak for: of three that a
person remembers, .8 % fewer found their story among the first three."""
BEST_STORIES = 5
"""Stories whose words are asked for as well; weighed from 3 to 20."""
LENGTH = 2000
"""Code points that are read of each: its beginning says what it is about, and bounds the time."""
MOST_TERMS = 30
"""Terms that are asked for as well; weighed from 10 to 80."""
SHARE = 0.5
"""Weight of these terms together beside the best score of the words typed; weighed from .2 to 1."""
_REMEMBERED_STORIES = 64
"""Stories whose terms are remembered, some 30 KB each: the next key reads mostly the same ones."""


@dataclass(frozen=True, slots=True)
class BestStory:
    """The beginning of one of the best stories of a search, its language, and what it counts."""

    text: str
    language: str
    weight: float


def likeness(
    view: View,
    stories: Sequence[BestStory],
    places: NDArray[Any],
    norm: NDArray[np.float32],
) -> NDArray[np.float64]:
    """Return how like `stories` those at `places` (ascending) are: 1.0 for the most alike.

    `norm` is BM25's share of the length, for every story of the view.
    """
    total = np.zeros(len(places))
    for term, weight in _distinctive_terms(view, stories):
        held, counts = view.postings("text", term)
        at = np.searchsorted(held, places)
        at[at == len(held)] = 0
        there = held[at] == places
        found = counts[at[there]]
        total[there] += weight * found / (found + norm[places[there]])
    most = total.max(initial=0.0)
    return total / most if most else total


def _distinctive_terms(view: View, stories: Sequence[BestStory]) -> list[tuple[str, float]]:
    """Return the terms that say most of what the stories are about, each with its weight."""
    weights: dict[str, float] = {}
    held: Counter[str] = Counter()
    for story in stories:
        for term, count in _counted(story.text[:LENGTH], story.language).items():
            weights[term] = weights.get(term, 0.0) + story.weight * count / (count + 1)
            # A word said once by one story alone is hardly what the question means.
            held[term] += min(count, 2)
    rarities = {
        term: view.rarity(frequency)
        for term in weights
        if held[term] > 1 and (frequency := view.frequency("text", term))
    }
    distinctive = sorted(rarities, key=lambda term: (-weights[term] * rarities[term], term))
    return [(term, weights[term] * rarities[term] ** 2) for term in distinctive[:MOST_TERMS]]


@lru_cache(maxsize=_REMEMBERED_STORIES)
def _counted(text: str, language: str) -> Mapping[str, int]:
    """Return how often each term stands in a text, without stop words."""
    counted: Counter[str] = Counter()
    for raw, count in Counter(tokens(text)).items():
        if not is_stop_word(fold(raw), [language]):
            for place in positions(raw, language):
                counted[place[0]] += count
    return counted
