"""The related stories of a library: a disposable cache and what it answers."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, TypeVar

from reader.model import IndexDocument, MapPoint, Progress, Thread
from reader.related.cache.array_file import DamagedCache
from reader.related.cache.manifest import Manifest, writing
from reader.related.cache.vector_cache import VectorCache, fresh_folder
from reader.related.map.story_map import StoryMap
from reader.related.near_duplicates import CopyFinder, kind_of_copy
from reader.related.reasons import Evidence, ReasonFinder, days_apart
from reader.related.row_proof import RowProof
from reader.related.shared_terms import WeighedRecord
from reader.related.similarity import Candidate
from reader.related.thread_store import Threads
from reader.translation import tr

if TYPE_CHECKING:
    from reader.related.cache.segment_build import SegmentDraft

_Answer = TypeVar("_Answer")
_BATCH = 2048
"""Stories read at once in a rebuild, to bound memory."""
_SETTLED_AT_ONCE = 24
"""Stories whose threads are settled within the save; more wait for an idle moment."""
_MOST_COPIES = 20
"""Copies of a story that are listed."""
_LEAST_SCORE = 0.04
"""Nearer than this are nearly all stories of one language; see docs/related.md."""


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A story near another: `score` 0 to 1, `reasons` for the person, `days` later (or None).

    `copies` are those of it that take no place of their own, nearest first.
    """

    id: int
    score: float
    reasons: tuple[str, ...] = ()
    days: float | None = None
    copies: tuple[Neighbour, ...] = ()


@dataclass(frozen=True, slots=True)
class RelatedContext:
    """What lies around a story: similar ones, its copies, and those asked for beside them."""

    similar: tuple[Neighbour, ...] = ()
    copies: tuple[Neighbour, ...] = ()
    beside: Mapping[int, Neighbour] = field(default_factory=dict)


class RelatedIndex:
    """Finds the stories that belong to one, from a cache in `folder`.

    The cache can be thrown away at any time. Where it is missing, damaged or of another version
    `needs_rebuild` is true and every answer is empty until `rebuild` has run. Several processes
    may use one folder; one writes at a time. An instance belongs to one thread.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._cache = VectorCache(folder)
        self._threads = Threads(self._cache)

    @property
    def is_open(self) -> bool:
        """Whether it was opened, and is held in memory."""
        return len(self._cache.manifest.parts) > 0

    def close(self) -> None:
        """Close all files; the index can still be used and opens them again."""
        self._cache.close()

    def __enter__(self) -> RelatedIndex:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def needs_rebuild(self) -> bool:
        """Whether the cache is missing, damaged or of another version."""
        return not self._sound()

    def check(self) -> str:
        """Read everything and return a plain sentence on what is wrong, or an empty string."""
        try:
            self._cache.close()
            self._cache.refresh()
            for segment in self._cache.segments(self._cache.manifest.parts):
                for position in range(len(segment)):
                    segment.record(position)
        except DamagedCache:
            self._cache.give_up()
            return tr("A file of the related stories is damaged; it has to be rebuilt.")
        return ""

    def __len__(self) -> int:
        return self._cache.ranker.total if self._sound() else 0

    def update(self, documents: Iterable[IndexDocument], removed: Iterable[int] = ()) -> None:
        """Take in new or changed stories and leave out removed ones; committed when it returns.

        Where the cache is missing or damaged nothing is done, since only `rebuild` is given
        all stories.
        """
        with writing(self.folder):
            self._ask(lambda: self._take_in(documents, set(removed)), None)

    def changed(self, documents: Iterable[IndexDocument]) -> list[IndexDocument]:
        """Return the stories that are new or say something else than what is in."""
        return self._ask(lambda: self._cache.changed(documents), [])

    def prepare(self, documents: Iterable[IndexDocument]) -> SegmentDraft | None:
        """Read stories, each once, for `add_prepared`; None where the cache is not sound."""
        return self._ask(lambda: self._cache.draft(documents), None)

    def add_prepared(self, draft: SegmentDraft | None, removed: Iterable[int] = ()) -> None:
        """Take in stories that were read before, by another process perhaps; see `update`."""
        with writing(self.folder):
            self._ask(lambda: self._take_in_prepared(draft, set(removed)), None)

    def _take_in_prepared(self, draft: SegmentDraft | None, gone: set[int]) -> None:
        self._leave_out(gone)
        if draft is not None:
            self._cache.take_in(draft)

    def _leave_out(self, gone: set[int]) -> None:
        if gone:
            self._cache.commit(self._cache.without(gone))
            self._cache.tidy()

    def _take_in(self, documents: Iterable[IndexDocument], gone: set[int]) -> None:
        self._leave_out(gone)
        added: list[int] = []
        for batch in _batches(documents):
            # A story is announced again whenever anything of it changes, be it only a star.
            changed = self._cache.changed(batch)
            self._cache.add(changed)
            added += [document.id for document in changed]
        if len(added) <= _SETTLED_AT_ONCE:
            self._threads.settle(added)

    def settle(self, cancelled: Callable[[], bool] | None = None) -> int:
        """Find the threads of all stories that still wait, newest first; return how many did.

        A few stories are settled with every update; after a large import this is for a worker.
        Each step is committed, so it can be cancelled or killed at any moment.
        """
        done = 0
        while not (cancelled is not None and cancelled()):
            with writing(self.folder):
                settled = self._ask(self._threads.settle_some, 0)
            if not settled:
                break
            done += settled
        return done

    def threads(self, most: int = 200) -> list[Thread]:
        """Return up to `most` threads of two stories or more, those that moved last first."""
        return self._ask(lambda: self._threads.moving(most), [])

    def thread(self, story: int) -> Thread | None:
        """Return the thread a story belongs to, None where it stands alone."""
        return self._ask(lambda: self._threads.of(story), None)

    def map(self, most: int = 5000, cancelled: Callable[[], bool] | None = None) -> list[MapPoint]:
        """Return the places of the newest `most` stories on a map; empty where it was cancelled.

        Takes seconds for thousands of new stories: for a worker. Places are kept for next time.
        """
        return self._ask(lambda: StoryMap(self._cache).points(most, cancelled), [])

    def rebuild(
        self,
        documents: Iterable[IndexDocument],
        total: int | None = None,
        on_progress: Callable[[Progress], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> int:
        """Build the cache anew from all stories; return how many it holds.

        It is built aside and put in place at the end. Where it is cancelled or killed meanwhile
        the old one stays in force.
        """
        with writing(self.folder):
            aside = VectorCache(fresh_folder(self.folder))
            aside.commit(Manifest())
            done = 0
            for batch in _batches(documents):
                if cancelled is not None and cancelled():
                    aside.close()
                    return 0
                aside.add(batch)
                done += len(batch)
                if on_progress is not None:
                    on_progress(Progress(done, total, tr("Finding related stories")))
            self._cache.take_over(aside)
        return len(self)

    def similar(
        self, story: int, limit: int = 5, excluded: Collection[int] = frozenset()
    ) -> list[Neighbour]:
        """Return up to `limit` similar stories, best first, each a different story.

        Copies of the story itself and of one already listed are left out, and so are the ids in
        `excluded` and stories that have next to nothing in common with it. Empty for an id that is
        not known.
        """
        return list(self.surroundings(story, limit, excluded).similar)

    def copies(self, story: int) -> list[int]:
        """Return the ids of the stories that are this one elsewhere, nearest first."""
        return [copy.id for copy in self.surroundings(story, 0).copies]

    def surroundings(
        self,
        story: int,
        limit: int = 5,
        excluded: Collection[int] = frozenset(),
        beside: Collection[int] = frozenset(),
    ) -> RelatedContext:
        """Return similar stories, up to twenty copies, and how near the stories `beside` are.

        `beside` are stories that are listed anyhow (links): they and their copies are not among
        the similar ones.
        """
        return self._ask(lambda: self._around(story, limit, excluded, beside), RelatedContext())

    def _around(
        self, story: int, limit: int, excluded: Collection[int], beside: Collection[int]
    ) -> RelatedContext:
        ranker = self._cache.ranker
        place = ranker.find(story)
        if place is None:
            return RelatedContext()
        own = Candidate(story, 1.0, ranker.day(place), ranker.record(place))
        nearest = ranker.nearest(story, excluded)
        segments = self._cache.segments(self._cache.manifest.parts)
        records = [own.record, *(other.record for other in nearest)]
        copy_finder = CopyFinder(segments, records)
        copies = [other for other in nearest if copy_finder.are_copies(own.record, other.record)]
        same = {other.id for other in copies}
        finder = ReasonFinder(WeighedRecord(own.record, ranker.rarity(own.record.hashes)))
        linked = [other for other in nearest if other.id in beside]
        proof = RowProof(own, nearest, ranker.trust, self._cache.manifest.kin)
        # What is a listed story again stands with it and takes no place of its own.
        listed = [other.record for other in linked]
        similar: list[Neighbour] = []
        again: list[list[Neighbour]] = [[] for _ in linked]
        for other in nearest:
            if len(similar) >= limit or other.likeness < _LEAST_SCORE:
                break
            if other.id in same or other.id in beside:
                continue
            if not proof.is_possible(other, len(similar)):
                continue
            copied = copy_finder.copied_one(other.record, listed)
            if copied is not None:
                kind = kind_of_copy(listed[copied], other.record)
                again[copied].append(_neighbour(own, other, kind))
                continue
            evidence = _evidence(finder, other)
            if proof.is_enough(other, evidence, len(similar)):
                listed.append(other.record)
                again.append([])
                similar.append(_neighbour(own, other, evidence))
        return RelatedContext(
            tuple(
                replace(near, copies=tuple(copies))
                for near, copies in zip(similar, again[len(linked) :], strict=True)
            ),
            # A copy shares everything: which kind it is and its day are worth a word.
            tuple(
                _neighbour(own, other, kind_of_copy(own.record, other.record))
                for other in copies[:_MOST_COPIES]
            ),
            {other.id: _neighbour(own, other, _evidence(finder, other)) for other in linked},
        )

    def _ask(self, work: Callable[[], _Answer], nothing: _Answer) -> _Answer:
        """Return what `work` answers, and `nothing` on a cache that is not or proves not sound."""
        if not self._sound():
            return nothing
        try:
            return work()
        except DamagedCache:
            self._cache.give_up()
            return nothing

    def _sound(self) -> bool:
        try:
            self._cache.refresh()
        except DamagedCache:
            self._cache.close()
            return False
        return True


def _evidence(finder: ReasonFinder, other: Candidate) -> Evidence:
    return finder.shared_with(WeighedRecord(other.record, other.rare))


def _neighbour(own: Candidate, other: Candidate, evidence: Evidence | str) -> Neighbour:
    apart = other.day - own.day
    parts = (str(evidence), days_apart(own.day, other.day))
    reasons = tuple(part for part in parts if part)
    days = None if math.isnan(apart) else apart
    return Neighbour(other.id, round(other.score, 4), reasons, days)


def _batches(documents: Iterable[IndexDocument]) -> Iterator[list[IndexDocument]]:
    stream = iter(documents)
    while batch := list(islice(stream, _BATCH)):
        unique = {document.id: document for document in batch}
        yield list(unique.values())
