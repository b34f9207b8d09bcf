"""Whether a story is shown beside another: few good rows are better than many weak ones.

What speaks for a pair: how much each title says of the other's text and the texts of each other,
and how much more than the other stories near by; whether what can be named is strong, and central
to both stories; as far as dates say anything in the library, that both are of the same days, and
that stories of the same people are not of other years; and in how many stories of this library
relatives are found at all. Where nearly each has some, as in news, another one is likely from the
start; where most stand alone, it takes more to believe in one.

The weights are those of a logistic regression on 447 rows that were read by eye, rounded: the sum
is the logarithm of the odds that a row is good (docs/related.md).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from reader.related.cache.document_vectors import Record
from reader.related.reasons import Evidence
from reader.related.similarity import CANDIDATES, SAME_TEXT, Candidate, Ranker

if TYPE_CHECKING:
    from numpy.typing import NDArray

_HEADLINES, _ALIKE, _STANDS_OUT = 2.5, 1.3, 3.0
"""Weights of the logarithm of the cosine of each title with the other text, of that of the texts'
cosine, and of the cosine beyond the middle one of all candidates (module docstring)."""
_STRENGTH, _RANK, _LONE_WORD = 1.2, 0.2, 0.75
"""Weights of the logarithm of the reasons' strength and of the place that the best one has among
the words of both stories, and what a single word by itself loses (module docstring)."""
_STRONGEST = 6.0
"""Strength beyond which evidence is no better; few rows read by eye had more."""
_CHANCE = 0.02
"""Cosine that any two stories of one language have; keeps the logarithm finite."""
_PLACE = 0.15
"""What each row shown already asks more of the next: chosen on the round-ups, where shorter lists
cost nothing (docs/related.md)."""
_DOUBTFUL = 2.0
"""What reasons lose that are plain words of a language whose usual words are not counted and stand
in no title, or a single one in one only; chosen on wrong rows of two draws (docs/related.md)."""
_LEAST = 5.0
"""Where the sum of all begins to speak for a row in a library where most stories stand alone."""
_ALONE, _TOGETHER, _FOR_KIN = 0.56, 0.68, 3.2
"""Shares of stories with relatives from which another one is taken to be likelier, and from which
it is as likely as it gets, and what that adds: so that undated round-ups lose no more than .003 of
nDCG@10, and mixed libraries gain no rows (docs/related.md)."""
_NEAR_ENOUGH, _FAR = 0.48, 2.5
"""Likeness, as seen with the neighbours of both, below which a row loses by it where most stories
stand alone, and the weight of its logarithm: chosen on 200 rows read by eye and looked at on 294
others (docs/related.md)."""
_SAMPLE, _LOOKED_AT = 128, 10
"""Stories that are asked for relatives, and how many nearest of each are looked at."""
_MOST_READ = 1024
"""Stories that are looked at, in a library of bookmarks, to find as many to ask; chosen: a tenth of
a second."""
_PRIOR_STORIES = 8
"""Stories that are thought to stand beside the sample and to have no relatives; chosen."""
_USUAL_RANK, _USUAL_STRENGTH = 5, 2.5
"""Place and strength of reasons that are assumed where none are looked for: the middle ones of the
rows read by eye."""
_SAME_DAYS, _NEAR_DAYS = 4.5, 3.0
"""What the same day adds where dates say all they can, and the days after which 1/e of it is left:
chosen so that nDCG@10 of the dated round-ups does not fall (docs/related.md)."""
_OTHER_YEARS, _FAR_DAYS = 1.8, 300.0
"""What lies years apart loses where all that is shared are names, and the days after which two
thirds of it are lost: guides to a subject go together whenever they were written, two stories of a
president do not (module docstring)."""
_TITLES_LENGTH = 2
"""Times the terms of its title up to which a story is hardly more than that; chosen."""
_TWO_WORDS = 2.0
"""Strength of evidence that two words or a full name have, which such a story needs."""


class RowProof:
    """Judges the candidates for the list of one story.

    `own` is the story, `nearest` all its candidates, `trust` says how much dates say in the
    library, 0 to 1, `kin` which share of its stories has relatives.
    """

    def __init__(
        self,
        own: Candidate,
        nearest: Sequence[Candidate],
        trust: float,
        kin: float = 0.0,
    ) -> None:
        self._own = own
        self._trust = trust
        # In a small library there are few candidates, and the middle one may be related itself.
        shares = sorted((other.alike for other in nearest), reverse=True)
        self._usual = shares[CANDIDATES // 2] if len(shares) > CANDIDATES // 2 else 0.0
        self._likelier = min(1.0, max(0.0, (kin - _ALONE) / (_TOGETHER - _ALONE)))
        self._least = _LEAST + _FOR_KIN * self._likelier

    def is_possible(self, other: Candidate, shown: int) -> bool:
        """Return whether the best of reasons could put `other` into the list; quick to answer.

        `shown` counts the rows before it.
        """
        best = _STRENGTH * math.log1p(_STRONGEST)
        return self._odds(other, shown) - self._distance(other) + best >= 0

    def is_likely(self, other: Candidate) -> bool:
        """Return whether usual reasons would put `other` into the list."""
        reason = _STRENGTH * math.log1p(_USUAL_STRENGTH) - _RANK * math.log1p(_USUAL_RANK)
        return self._odds(other, 0) + reason >= 0

    def is_enough(self, other: Candidate, evidence: Evidence, shown: int) -> bool:
        """Return whether there is enough proof, and a reason that can be named."""
        if not evidence.words:
            return False
        if evidence.strength < _TWO_WORDS and any(
            _is_bare_title(story.record) for story in (self._own, other)
        ):
            return False
        odds = self._odds(other, shown) - self._distance(other)
        return odds + self._say_of_reasons(other, evidence) >= 0

    def _distance(self, other: Candidate) -> float:
        """Return what a row loses that is far from the story, where most stories stand alone."""
        far = math.log(_NEAR_ENOUGH / (max(0.0, other.likeness) + _CHANCE))
        return (1 - self._likelier) * _FAR * max(0.0, far)

    def _say_of_reasons(self, other: Candidate, evidence: Evidence) -> float:
        strength = min(_STRONGEST, evidence.strength)
        said = _STRENGTH * math.log1p(strength) - _RANK * math.log1p(evidence.rank)
        if len(evidence.words) == 1 and not evidence.names:
            said -= _LONE_WORD
        if evidence.doubtful and evidence.titles < (1 if len(evidence.words) > 1 else 2):
            said -= _DOUBTFUL
        apart = abs(self._own.day - other.day)
        if not math.isnan(apart):
            names = sum(word[0].isupper() for word in evidence.words) / len(evidence.words)
            said += _OTHER_YEARS * names * math.expm1(-apart / _FAR_DAYS)
        return said

    def _odds(self, other: Candidate, shown: int) -> float:
        """Return the logarithm of the odds that a row is good, as far as no reason is needed."""
        apart = abs(self._own.day - other.day)
        odds = (
            self._least
            + _HEADLINES * math.log(max(0.0, other.headlines_alike) + _CHANCE)
            + _ALIKE * math.log(max(0.0, other.alike) + _CHANCE)
            + _STANDS_OUT * (other.alike - self._usual)
            - _PLACE * shown
        )
        if not math.isnan(apart):
            # In a library that is news in part only, the same day is soon chance: hence the cube.
            odds += self._trust**3 * _SAME_DAYS * math.exp(-apart / _NEAR_DAYS)
        return odds


def share_with_kin(ranker: Ranker, trust: float) -> float:
    """Return which share of the stories of a library has relatives, by a sample of them.

    Copies are none, and bookmarks, hardly more than their titles, neither are asked nor count:
    two titles have a word in common more often than two stories a subject. `trust` is how much
    dates say.
    """
    chosen = _sampled(ranker)
    found = 0
    for own in chosen:
        nearest = ranker.nearest(own.id)
        proof = RowProof(own, nearest, trust)
        first = [other for other in nearest if other.alike < SAME_TEXT][:_LOOKED_AT]
        found += any(proof.is_likely(other) for other in first if not _is_bare_title(other.record))
    return found / (len(chosen) + _PRIOR_STORIES)


def _sampled(ranker: Ranker) -> list[Candidate]:
    """Return stories from all over the library, fewer than are asked where most are bookmarks."""
    ids, _ = ranker.days()
    found = _with_text(ranker, _spread(ids, _SAMPLE))
    if found and len(found) < min(len(ids), _SAMPLE):
        found = _with_text(ranker, _spread(ids, min(_MOST_READ, _SAMPLE**2 // len(found))))
    return found[:_SAMPLE]


def _spread(ids: NDArray[np.int64], count: int) -> list[int]:
    """Return up to `count` of some ids, evenly from the first to the last."""
    places = np.linspace(0, len(ids) - 1, min(len(ids), count)).astype(int)
    chosen: list[int] = ids[places].tolist()
    return chosen


def _with_text(ranker: Ranker, ids: Sequence[int]) -> list[Candidate]:
    """Return those of some stories that are more than their titles."""
    places = [(story, ranker.find(story)) for story in ids]
    stories = [
        Candidate(story, 1.0, ranker.day(place), ranker.record(place))
        for story, place in places
        if place is not None
    ]
    return [story for story in stories if not _is_bare_title(story.record)]


def _is_bare_title(record: Record) -> bool:
    """Return whether a story is hardly more than its title: a bookmark."""
    return len(record.hashes) <= _TITLES_LENGTH * len(record.title_hashes)
