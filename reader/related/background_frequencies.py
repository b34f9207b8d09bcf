"""How common the usual words of English news are, for libraries too small to count them.

In a library of ten stories "left" is as rare as "Vladivostok". So each library is counted as if
200 other stories stood behind it that hold these words in the shares of
`resources/background_frequencies.toml`: shares of 6,700 news stories, rounded down to seven bands,
names left out. The larger the library, the less they matter; in other languages its own counts are
all there is.
"""

from __future__ import annotations

import tomllib
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from reader.resource_files import resource

if TYPE_CHECKING:
    from numpy.typing import NDArray

STORIES_BEHIND = 200
"""Stories that are thought to stand behind each library; chosen."""


@lru_cache(maxsize=1)
def _table() -> tuple[NDArray[np.uint32], NDArray[np.float64]]:
    from reader.related.terms import stem_hash

    file = tomllib.loads(resource("background_frequencies.toml").read_text(encoding="utf-8"))
    shares = {
        stem_hash(word, "en"): band["share"]
        for band in file["band"]
        for word in band["words"].split()
    }
    hashes = np.array(sorted(shares), np.uint32)
    return hashes, np.array([shares[int(key)] for key in hashes])


def background(hashes: NDArray[np.uint32]) -> NDArray[np.float64]:
    """Return which share of other stories holds each of the terms, 0 where it is not known."""
    known, shares = _table()
    at = np.minimum(np.searchsorted(known, hashes), len(known) - 1)
    return np.where(known[at] == hashes, shares[at], 0.0)
