"""Keeps the caches (search index, similar stories) abreast of the database."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from reader.library.holdings import Holdings
from reader.library.locks import FileLock
from reader.model import IndexDocument, Progress
from reader.store.database import Database
from reader.store.documents import DocumentReader

if TYPE_CHECKING:
    from reader.related import RelatedIndex
    from reader.search import SearchIndex

OnProgress = Callable[[Progress], None]
Cancelled = Callable[[], bool]

BATCH = 400
"""Stories that are indexed in one commit of a cache."""


class Cache(Protocol):
    """A cache that can be built anew from the library at any time."""

    name: str

    @property
    def stale(self) -> bool:
        """Whether it must be built anew before it can be used."""

    def update(self, documents: Sequence[IndexDocument], removed: Sequence[int]) -> None:
        """Take in changed stories and forget others."""

    def rebuild(
        self, total: int, on_progress: OnProgress | None, cancelled: Cancelled | None
    ) -> int:
        """Build it anew; gives how many stories it holds."""


def documents_of(database: Path, with_trash: bool = True) -> Iterator[IndexDocument]:
    """All documents of the library in a database file, for another process or thread."""
    connection = Database(database, read_only=True)
    try:
        yield from DocumentReader(connection).all(with_trash=with_trash)
    finally:
        connection.close()


class SearchCache:
    """The search index as a cache."""

    name = "search"

    def __init__(self, index: SearchIndex, database: Path) -> None:
        self.index = index
        self._database = database

    @property
    def stale(self) -> bool:
        """Whether the index is missing, old or damaged."""
        return not self.index.state.ready

    def update(self, documents: Sequence[IndexDocument], removed: Sequence[int]) -> None:
        """Index changed stories and forget those that are gone."""
        self.index.update(documents, removed)

    def rebuild(
        self, total: int, on_progress: OnProgress | None, cancelled: Cancelled | None
    ) -> int:
        """Build the index anew in a process of its own and swap it in."""
        source = partial(documents_of, self._database)
        return self.index.rebuild_apart(source, total, on_progress, cancelled)


class RelatedCache:
    """The index of similar stories as a cache; the trash is not in it."""

    name = "related"

    def __init__(self, index: RelatedIndex, database: Path, trashed: TrashedAmong) -> None:
        self.index = index
        self._database = database
        self._trashed = trashed

    @property
    def stale(self) -> bool:
        """Whether the cache is missing, old or damaged."""
        return self.index.needs_rebuild

    def update(self, documents: Sequence[IndexDocument], removed: Sequence[int]) -> None:
        """Take in changed stories; those in the trash leave."""
        trashed = self._trashed([document.id for document in documents])
        kept = [document for document in documents if document.id not in trashed]
        self.index.update(kept, [*removed, *sorted(trashed)])

    def rebuild(
        self, total: int, on_progress: OnProgress | None, cancelled: Cancelled | None
    ) -> int:
        """Build the cache anew and swap it in."""
        documents = documents_of(self._database, with_trash=False)
        return self.index.rebuild(documents, total, on_progress, cancelled)


TrashedAmong = Callable[[Sequence[int]], set[int]]
"""Those of some stories that are in the trash."""


class Indexer:
    """Brings the caches up to date from the outbox; killed at any moment, it goes on later."""

    def __init__(self, holdings: Holdings, caches: Callable[[], Iterable[Cache]]) -> None:
        self._holdings = holdings
        self._caches = caches
        self._documents = DocumentReader(holdings.db)

    def pending(self) -> int:
        """How many stories wait to be indexed."""
        return max(self._holdings.outbox.pending(cache.name) for cache in self._caches())

    def drain(
        self, on_progress: OnProgress | None = None, cancelled: Cancelled | None = None
    ) -> int:
        """Index what waits; gives how many stories the search index took in.

        A cache that is missing or damaged is built anew. Another process that is at it already is
        waited for.
        """
        if self._holdings.db.read_only:
            return 0
        counts = [0]
        for cache in self._caches():
            if not cache.stale and not self._holdings.outbox.pending(cache.name):
                continue
            with FileLock(self._holdings.layout.indexing_lock).held():
                rebuilt = self._rebuild(cache, on_progress, cancelled) if cache.stale else 0
                counts.append(rebuilt + self._catch_up(cache, on_progress, cancelled))
        return max(counts)

    def reindex(
        self, on_progress: OnProgress | None = None, cancelled: Cancelled | None = None
    ) -> tuple[int, float]:
        """Build all caches anew; gives the number of stories and the seconds it took."""
        started = time.monotonic()
        stories = 0
        for cache in self._caches():
            with FileLock(self._holdings.layout.indexing_lock).held():
                stories = max(stories, self._rebuild(cache, on_progress, cancelled))
                self._catch_up(cache, on_progress, cancelled)
        return stories, time.monotonic() - started

    def _rebuild(
        self, cache: Cache, on_progress: OnProgress | None, cancelled: Cancelled | None
    ) -> int:
        position = self._holdings.outbox.end()
        total = self._holdings.tallies.number("all") + self._holdings.tallies.number("trash")
        stories = cache.rebuild(total, on_progress, cancelled)
        if cancelled is None or not cancelled():
            self._done(cache, position)
        return stories

    def _catch_up(
        self, cache: Cache, on_progress: OnProgress | None, cancelled: Cancelled | None
    ) -> int:
        outbox = self._holdings.outbox
        total = outbox.pending(cache.name)
        done = 0
        while not (cancelled is not None and cancelled()):
            batch = outbox.batch(cache.name, BATCH)
            if not batch.stories:
                break
            documents = self._documents.of(batch.stories)
            gone = sorted(set(batch.stories) - {document.id for document in documents})
            cache.update(documents, gone)
            self._done(cache, batch.position)
            done += len(batch.stories)
            if on_progress is not None:
                on_progress(Progress(done, max(total, done), "Indexing"))
        return done

    def _done(self, cache: Cache, position: int) -> None:
        with self._holdings.db.write():
            self._holdings.outbox.done(cache.name, position)
