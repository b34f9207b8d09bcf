"""Threads: stories of one event over time, joined one by one as they come.

A story joins the thread whose three nearest members are on average near enough to it, counting
only members within thirty days where both are dated; otherwise it begins one of its own. The id
of a thread is the id of the story that began it.
"""

from __future__ import annotations

import datetime
import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from reader.model import Thread
from reader.related.cache.array_file import read_arrays, write_arrays
from reader.related.cache.document_vectors import Forms, Record
from reader.related.pair_cosines import Rarity, pair_cosines
from reader.related.reasons import shared_evidence
from reader.related.similarity import Candidate

if TYPE_CHECKING:
    from numpy.typing import NDArray

NEAR_ENOUGH = 0.45
"""Likeness from which a dated story joins a thread (docs/related.md)."""
NEAR_ENOUGH_UNDATED = 0.54
"""The same without a date."""
WITHIN_DAYS = 30.0
"""Days between a story and the thread it joins."""
_NEAREST_MEMBERS = 3
"""Members of a thread that a story is compared with."""
_PROVEN_MEMBERS = 40
"""Stories of a thread that are held against each other; more would only cost time."""
_STRENGTH_OF_TWO, _STRENGTH_OF_SEVERAL, _STRENGTH_UNDATED = 3.5, 3.0, 6.0
"""Proof of a thread, in nats of rarity of shared names; read by eye (docs/related.md)."""
_NAMES_DATED, _NAMES_UNDATED = 0.5, 2.0
"""Mean strength of evidence, and full names, between stories that follow each other in time.
Chosen so that of the threads of a mixed library of 832 stories none is wrong (docs/related.md)."""
_SAME_TEXT = 0.7
"""Share of the longer sketch from which two stories are one text; an answer that quotes a letter
is another story. Chosen."""
_DAYS_OF_TWO = 7.0
"""Days within which two stories report one event; what lies farther apart are two of one subject.
Of 238 right pairs of the round-ups none is (docs/related.md)."""
_NEWS = 0.9
"""Trust in dates from which a library is one of news, where stories of one day that share names
need not name them in a title; chosen between the round-ups (1) and mixed libraries (.5)."""
_TITLED_SHARE = 0.5
"""Share of stories that follow each other whose titles name what they share, in other libraries:
guides share names of companies and cities, and none of these is what they are about. Chosen."""
_SAID_BY_TITLES, _FOR_A_NAME = 0.15, 0.03
"""What each title must say of the text of the story before or behind it in those libraries, as a
cosine, and how much less for each full name shared: two guides of one day share words that neither
title is about. Of 73 threads of two mixed libraries three go, all wrong (docs/related.md)."""
_SAID_ON_ONE_SITE = 0.25
"""The same for two stories of one site, in any library: what a company writes about is in all of
its posts. Two such threads of a mixed library had .14 and .19, both wrong; those of one exchange or
one poll .35 and .41. Chosen between them."""
_NO_SITE = 0
"""The check number that a record without address and site has."""
_DAYS_WITHOUT_NAMES = 2.0
"""Days within which stories without a full name in common may still report one event."""
_LONGEST_NAME = 90
"""Characters of a headline in the sidebar."""
_ENDING = ".thr"
_TYPES = {"stories": "<i8", "threads": "<i8"}


@dataclass(slots=True, eq=False)
class Assignment:
    """Which thread each story belongs to; stories that are missing wait to be looked at."""

    of_story: dict[int, int] = field(default_factory=dict)

    def shared(self) -> dict[int, list[int]]:
        """Return the stories of each thread that has several; most stories stand alone."""
        sizes = Counter(self.of_story.values())
        found: dict[int, list[int]] = {thread: [] for thread, size in sizes.items() if size > 1}
        for story, thread in self.of_story.items():
            if thread in found:
                found[thread].append(story)
        return found

    def without(self, stories: Iterable[int]) -> Assignment:
        """Return the assignment without some stories, or this one where it holds none of them."""
        gone = self.of_story.keys() & set(stories)
        if not gone:
            return self
        return Assignment({key: value for key, value in self.of_story.items() if key not in gone})

    def join(self, story: int, day: float, nearest: Sequence[Candidate]) -> None:
        """Let a story join the thread that is near enough, or begin its own."""
        self.of_story[story] = self._near_enough(day, nearest) or story

    def _near_enough(self, day: float, nearest: Sequence[Candidate]) -> int | None:
        scores: dict[int, list[float]] = {}
        for candidate in nearest:
            thread = self.of_story.get(candidate.id)
            apart = abs(candidate.day - day)
            if thread is not None and not apart > WITHIN_DAYS:
                scores.setdefault(thread, []).append(candidate.likeness)
        bar = NEAR_ENOUGH_UNDATED if math.isnan(day) else NEAR_ENOUGH
        best: tuple[float, int] | None = None
        for thread, found in scores.items():
            top = sorted(found, reverse=True)[:_NEAREST_MEMBERS]
            mean = sum(top) / len(top)
            if mean >= bar and (best is None or mean > best[0]):
                best = (mean, thread)
        return best[1] if best else None


def read_assignment(folder: Path, name: str, check: int) -> Assignment:
    """Read which thread each story belongs to; raises DamagedCache."""
    if not name:
        return Assignment()
    arrays = read_arrays(folder / f"{name}{_ENDING}", check, _TYPES)
    pairs = zip(arrays["stories"].tolist(), arrays["threads"].tolist(), strict=True)
    return Assignment(dict(pairs))


def write_assignment(folder: Path, name: str, assignment: Assignment) -> int:
    """Write an assignment and return its check number."""
    arrays: dict[str, NDArray[np.generic]] = {
        "stories": np.array(list(assignment.of_story.keys()), np.int64),
        "threads": np.array(list(assignment.of_story.values()), np.int64),
    }
    return write_arrays(folder / f"{name}{_ENDING}", arrays, _TYPES)


def make_thread(
    thread: int,
    members: Mapping[int, Record],
    days: Mapping[int, float],
    rarity: Rarity,
    trust: float = 1.0,
) -> Thread | None:
    """Return a thread with its stories in the order of time, or None where the proof is thin.

    `members` are the records of its stories, by id, `days` when each was published (NaN where
    undated), `trust` is how much dates say in the library. The name of a thread is the headline
    that most of its stories share words with.
    """
    ordered = sorted(members, key=lambda story: (_late(days[story]), story))
    # One story at two addresses is no event over time; all of them are listed where it is one.
    different = _without_copies(ordered, members)
    forms = {story: members[story].forms() for story in ordered}
    if not _proven(different, members, days, rarity, trust):
        return None
    dated = [days[story] for story in ordered if not math.isnan(days[story])]
    latest = _date(max(dated)) if dated else None
    return Thread(thread, thread_name(ordered, members, forms, rarity), tuple(ordered), latest)


def _without_copies(ordered: Sequence[int], members: Mapping[int, Record]) -> list[int]:
    """Return the stories without those that say the same as one before them."""
    different: list[int] = []
    for story in ordered[:_PROVEN_MEMBERS]:
        if not any(_says_the_same(members[story], members[other]) for other in different):
            different.append(story)
    return different


def _says_the_same(one: Record, other: Record) -> bool:
    if one.thinned != other.thinned:
        return False
    shared = len(np.intersect1d(one.sketch, other.sketch, assume_unique=True))
    return shared >= _SAME_TEXT * max(1, len(one.sketch), len(other.sketch))


def _proven(
    ordered: Sequence[int],
    members: Mapping[int, Record],
    days: Mapping[int, float],
    rarity: Rarity,
    trust: float,
) -> bool:
    """Return whether stories report one event: the same names, at nearly the same time."""
    if len(ordered) < 2:
        return False
    shared = [
        shared_evidence(members[one], members[other], rarity) for one, other in pairwise(ordered)
    ]
    strength = sum(evidence.strength for evidence in shared) / len(shared)
    names = sum(evidence.names for evidence in shared) / len(shared)
    least_said = _SAID_ON_ONE_SITE if _are_two_of_one_site(ordered, members) else 0.0
    if trust < _NEWS:
        if sum(evidence.titles > 0 for evidence in shared) / len(shared) < _TITLED_SHARE:
            return False
        least_said = max(least_said, _SAID_BY_TITLES - _FOR_A_NAME * names)
    if least_said:
        headlines = pair_cosines([members[story] for story in ordered], rarity).headlines
        if np.diagonal(headlines, 1).mean() < least_said:
            return False
    dated = sorted(days[story] for story in ordered if not math.isnan(days[story]))
    if len(dated) < 2 or dated[-1] - dated[0] > WITHIN_DAYS * len(dated):
        return len(ordered) > 2 and names >= _NAMES_UNDATED and strength >= _STRENGTH_UNDATED
    if len(ordered) == 2 and dated[-1] - dated[0] > _DAYS_OF_TWO:
        return False
    close = dated[-1] - dated[0] <= _DAYS_WITHOUT_NAMES
    least = _STRENGTH_OF_TWO if len(ordered) == 2 or close else _STRENGTH_OF_SEVERAL
    return (names >= _NAMES_DATED or close) and strength >= least


def _are_two_of_one_site(ordered: Sequence[int], members: Mapping[int, Record]) -> bool:
    sites = {members[story].site for story in ordered}
    return len(ordered) == 2 and len(sites) == 1 and _NO_SITE not in sites


def thread_name(
    ordered: Sequence[int],
    members: Mapping[int, Record],
    forms: Mapping[int, Forms],
    rarity: Rarity,
) -> str:
    """Return the headline whose words most of the stories hold; of equals the earliest."""
    vocabulary, held = np.unique(
        np.concatenate([members[story].hashes for story in ordered]), return_counts=True
    )
    rare = rarity(vocabulary)
    best, name = -1.0, ""
    for story in ordered:
        title = np.isin(vocabulary, members[story].title_hashes)
        said = float(np.sum((held[title] - 1) * rare[title]))
        value = said / math.sqrt(max(1, len(members[story].title_hashes)))
        if forms[story].title and value > best:
            best, name = value, forms[story].title
    return _cut(name)


def _cut(headline: str) -> str:
    if len(headline) <= _LONGEST_NAME:
        return headline
    return headline[:_LONGEST_NAME].rsplit(" ", 1)[0].rstrip(" ,;:–—-") + "…"


def _late(day: float) -> float:
    return math.inf if math.isnan(day) else day


def _date(day: float) -> str:
    moment = datetime.datetime(1970, 1, 1) + datetime.timedelta(days=day)
    return moment.date().isoformat()
