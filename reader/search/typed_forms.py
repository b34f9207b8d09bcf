"""Where a query is a few words, the stories that hold the very forms typed come first.

Who types two or three words means a story in which they stand; who writes a whole question asks
for a subject, in whatever forms its words have. So each form that was typed adds a share of its
own rarity, and as much again where the story has the word in its title.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from reader.model.query import Word
from reader.search import expansion
from reader.segments.real_word import WORDS

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from reader.segments.index_reader import View

FEWEST, MOST = 2, 3
"""Words of a query whose forms count: one alone is compared with nothing, and longer queries are
questions (docs/search.md)."""
SHARE = 0.5
"""What a typed form adds, as a share of its own rarity, and again in a title (docs/search.md)."""


def raise_typed_forms(view: View, words: Sequence[Word], score: NDArray[np.float32]) -> None:
    """Add to the scores of all stories of `view` what the forms of `words` that they hold say."""
    for word in words:
        folded = expansion.single(view, word.text, word.field)
        places, _ = view.postings(WORDS, folded) if folded else (np.empty(0, np.int32), None)
        if not len(places):
            continue
        share = np.float32(SHARE * view.rarity(len(places)))
        score[places] += share
        spots = expansion.spots(view, word.text, word.field)
        titled, _ = expansion.gather(view, "title", spots[0].alternatives)
        score[titled[view.mask(places)[titled]]] += share
