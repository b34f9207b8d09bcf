"""Whether a story is shown beside another: few good rows are better than many weak ones.

What speaks for a pair: how much the contents share, and how much more than the other stories near
by; how alike the titles are; whether a word that can be named is one that both stories turn on; and
as far as dates say anything in the library, that both are of the same days and not of other years.
The first weights are those of a logistic regression on 162 rows that were read by eye, rounded; the
others were chosen on the same rows and on the round-ups. On 200 further rows, of another library,
the sum proved to be the logarithm of the odds up to a constant, which was then set so that of both
sets nine in ten rows that are left are good (docs/related.md).
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from reader.related.reasons import Evidence
from reader.related.similarity import CANDIDATES, Candidate

_ALIKE, _TITLES, _RANK = 4.0, 3.0, 0.9
"""Weights of the logarithm of the texts' cosine, of the titles' cosine, and of the logarithm of the
place that the best reason has among the words of both stories (module docstring)."""
_CHANCE = 0.02
"""Cosine that any two stories of one language have; keeps the logarithm finite."""
_STANDS_OUT = 6.0
"""Weight of the cosine beyond that of the middle one of all candidates (module docstring)."""
_PLACE = 0.1
"""What each row shown already asks more of the next (module docstring)."""
_TITLED = 0.8
"""Weight of a reason that stands in one of the titles; fitted on 304 rows (module docstring)."""
_DOUBTFUL = 2.0
"""What reasons lose that are plain words of a language whose usual words are not known and stand in
no title; chosen on the wrong rows of the third draw (docs/related.md)."""
_LEAST = 6.0
"""Where the sum of all begins to speak for a row (module docstring)."""
_SAME_DAYS, _NEAR_DAYS = 6.5, 3.0
"""What the same day adds where dates say all they can, and the days after which 1/e of it is left:
chosen so that nDCG@10 of the dated round-ups does not fall (docs/related.md)."""
_OTHER_YEARS, _FAR_DAYS = 2.0, 30.0
"""What lies years apart loses likewise, and the days after which two thirds of it are lost: that
takes a third of the weak rows away and costs the round-ups nothing (docs/related.md)."""
_TITLES_LENGTH = 2
"""Times the terms of its title up to which a story is hardly more than that; chosen."""
_TWO_WORDS = 2.0
"""Strength of evidence that two words or a full name have, which such a story needs."""


class RowProof:
    """Judges the candidates for the list of one story.

    `own` is the story, `nearest` all its candidates, `trust` says how much dates say in the
    library, 0 to 1.
    """

    def __init__(self, own: Candidate, nearest: Sequence[Candidate], trust: float) -> None:
        self._own = own
        self._trust = trust
        # In a small library there are few candidates, and the middle one may be related itself.
        shares = sorted((other.alike for other in nearest), reverse=True)
        self._usual = shares[CANDIDATES // 2] if len(shares) > CANDIDATES // 2 else 0.0

    def is_possible(self, other: Candidate, shown: int) -> bool:
        """Return whether the best of reasons could put `other` into the list; quick to answer.

        `shown` counts the rows before it.
        """
        return self._odds(other, shown) + _TITLED >= 0

    def is_enough(self, other: Candidate, evidence: Evidence, shown: int) -> bool:
        """Return whether there is enough proof, and a reason that can be named."""
        if not evidence.words:
            return False
        if evidence.strength < _TWO_WORDS and any(
            len(story.record.hashes) <= _TITLES_LENGTH * len(story.record.title_hashes)
            for story in (self._own, other)
        ):
            return False
        reason = _TITLED if evidence.titled else -_DOUBTFUL * evidence.doubtful
        return self._odds(other, shown) + reason - _RANK * math.log1p(evidence.rank) >= 0

    def _odds(self, other: Candidate, shown: int) -> float:
        """Return the logarithm of the odds that a row is good, as far as no reason is needed."""
        return (
            _LEAST
            + _ALIKE * math.log(max(0.0, other.alike) + _CHANCE)
            + _TITLES * other.titles_alike
            + _STANDS_OUT * (other.alike - self._usual)
            - _PLACE * shown
            + self._say_of_days(abs(self._own.day - other.day))
        )

    def _say_of_days(self, apart: float) -> float:
        if math.isnan(apart):
            return 0.0
        # In a library that is news in part only, the same day is soon chance: hence the cube.
        near = self._trust**3 * _SAME_DAYS * math.exp(-apart / _NEAR_DAYS)
        return near + self._trust * _OTHER_YEARS * math.expm1(-apart / _FAR_DAYS)
