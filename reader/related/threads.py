"""Threads: stories of one event over time, joined one by one as they come.

A story joins the thread whose three nearest members are on average near enough to it, counting
only members within thirty days where both are dated; otherwise it begins one of its own. The id
of a thread is the id of the story that began it.
"""

from __future__ import annotations

import datetime
import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from reader.model import Thread
from reader.related.cache.array_file import read_arrays, write_arrays
from reader.related.cache.document_vectors import Forms
from reader.related.reasons import tells_nothing
from reader.related.similarity import Candidate

if TYPE_CHECKING:
    from numpy.typing import NDArray

NEAR_ENOUGH = 0.4
NEAR_ENOUGH_UNDATED = 0.47
WITHIN_DAYS = 30.0
_NEAREST_MEMBERS = 3
_NAMES_SHOWN = 3
_NAME = 1.6
_ENDING = ".thr"
_TYPES = {"stories": "<i8", "threads": "<i8"}


@dataclass(slots=True, eq=False)
class Assignment:
    """Which thread each story belongs to; stories that are missing wait to be looked at."""

    of_story: dict[int, int] = field(default_factory=dict)

    def members(self) -> dict[int, list[int]]:
        """Return the stories of each thread."""
        found: dict[int, list[int]] = {}
        for story, thread in self.of_story.items():
            found.setdefault(thread, []).append(story)
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
                scores.setdefault(thread, []).append(candidate.score)
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
    members: Iterable[int],
    days: Mapping[int, float],
    forms: Mapping[int, Forms],
    rarity: Callable[[NDArray[np.uint32]], NDArray[np.float64]],
) -> Thread:
    """Return a thread with its stories in the order of time, and a name it can be known by."""
    ordered = sorted(members, key=lambda story: (_late(days[story]), story))
    dated = [days[story] for story in ordered if not math.isnan(days[story])]
    latest = _date(max(dated)) if dated else None
    return Thread(
        thread,
        thread_name([forms[story] for story in ordered if story in forms], rarity),
        tuple(ordered),
        latest,
    )


def thread_name(
    forms: Sequence[Forms], rarity: Callable[[NDArray[np.uint32]], NDArray[np.float64]]
) -> str:
    """Name a thread by what most of its stories share: proper names first, then plain words."""
    holders: dict[tuple[int, ...], int] = {}
    written: dict[tuple[int, ...], str] = {}
    proper: dict[tuple[int, ...], bool] = {}
    for one in forms:
        found = {keys: (name, True) for name, keys in one.names}
        found |= {(key,): form for key, form in one.surfaces.items()}
        for keys, (form, is_proper) in found.items():
            holders[keys] = holders.get(keys, 0) + 1
            written.setdefault(keys, " ".join(form.split()))
            proper[keys] = proper.get(keys, True) and is_proper
    least = max(2, math.ceil(len(forms) * 0.6)) if len(forms) > 1 else 1
    shared = [keys for keys, count in holders.items() if count >= least]
    rare = dict(zip(shared, _rarity_of(shared, rarity), strict=True))
    shared.sort(
        key=lambda keys: (
            -rare[keys] * holders[keys] * (_NAME if proper[keys] else 1) * len(keys) ** 0.5
        )
    )
    chosen: list[str] = []
    told: set[int] = set()
    for keys in shared:
        if len(chosen) >= _NAMES_SHOWN:
            break
        if rare[keys] > 0 and not told.intersection(keys) and not tells_nothing(written[keys]):
            chosen.append(written[keys])
            told.update(keys)
    name = ", ".join(chosen)
    return name[:1].upper() + name[1:]


def _rarity_of(
    terms: Sequence[tuple[int, ...]],
    rarity: Callable[[NDArray[np.uint32]], NDArray[np.float64]],
) -> list[float]:
    if not terms:
        return []
    flat = np.array([key for keys in terms for key in keys], np.uint32)
    ends = np.cumsum([len(keys) for keys in terms])
    values = rarity(flat)
    return [float(part.mean()) for part in np.split(values, ends[:-1])]


def _late(day: float) -> float:
    return math.inf if math.isnan(day) else day


def _date(day: float) -> str:
    moment = datetime.datetime(1970, 1, 1) + datetime.timedelta(days=day)
    return moment.date().isoformat()
