"""Keeps the caches (search index, similar stories) abreast of the database."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol

from reader.library.locks import FileLock
from reader.model import Progress
from reader.segments.unusable_index import IndexUnusable
from reader.store.file_store import file_errors_explained
from reader.store.index_documents import DocumentReader
from reader.translation import tr

if TYPE_CHECKING:
    from reader.library.store_session import StoreSession
    from reader.library.word_reader import ReadWords
    from reader.model import IndexDocument
    from reader.store.outbox import Batch

OnProgress = Callable[[Progress], None]
Cancelled = Callable[[], bool]

BATCH = 400
"""Stories that are indexed in one commit of a cache while few wait."""
LARGE_BATCH = 1600
"""Stories of one commit while many wait: fewer segments are written, and merged again. 8,000 took
18 s in place of 37 s with 400 (processor time), for 30 MB more."""


class IndexCache(Protocol):
    """A cache that can be built anew from the library at any time."""

    @property
    def name(self) -> str:
        """What the outbox calls it."""

    @property
    def stale(self) -> bool:
        """Whether it must be built anew before it can be used."""

    def update(self, documents: Sequence[IndexDocument], removed: Sequence[int]) -> None:
        """Take in changed stories and forget others."""

    def of_interest(
        self, documents: Sequence[IndexDocument]
    ) -> tuple[Sequence[IndexDocument], Sequence[int]]:
        """Return the changed stories that it takes in, and the ids of those that it forgets."""

    def take_in(self, words: ReadWords, removed: Sequence[int]) -> None:
        """Take in stories of interest whose words were read before, and forget others."""

    def begin(self) -> None:
        """Make it anew without any story."""

    def rebuild(
        self, total: int, on_progress: OnProgress | None, cancelled: Cancelled | None
    ) -> int:
        """Build it anew; gives how many stories it holds."""


class Indexer:
    """Brings the caches up to date from the outbox; killed at any moment, it goes on later."""

    def __init__(self, store: StoreSession, caches: Callable[[], Iterable[IndexCache]]) -> None:
        self._store = store
        self.caches = caches
        self._documents = DocumentReader(store.db)

    def pending(self) -> int:
        """Return how many stories wait to be indexed."""
        return max(self._store.outbox.pending(cache.name) for cache in self.caches())

    def drain(
        self, on_progress: OnProgress | None = None, cancelled: Cancelled | None = None
    ) -> int:
        """Index what waits; gives how many stories the search index took in.

        A cache that is missing or damaged is built anew. Another process that is at it already is
        waited for. Raises ReaderError when the disk refuses; then it is done later.
        """
        if self._store.db.read_only:
            return 0
        counts = [0]
        for cache in self.caches():
            if not cache.stale and not self._store.outbox.pending(cache.name):
                continue
            with self._writing():
                rebuilt = self._rebuild(cache, on_progress, cancelled) if cache.stale else 0
                counts.append(rebuilt + self._catch_up(cache, on_progress, cancelled))
        return max(counts)

    def catch_up(self, most: int) -> bool:
        """Index what waits if no more than `most` stories do; False where that is not so.

        Where another process is at it already it is not waited for, and a library that can only be
        read stays as it is.
        """
        if self._store.db.read_only:
            return True
        caches = list(self.caches())
        few = self._store.stories.newest_id() <= most
        if (any(cache.stale for cache in caches) and not few) or self.pending() > most:
            return False
        lock = FileLock(self._store.layout.indexing_lock)
        if lock.acquire():
            lock.release()
            self.drain()
        return True

    def reindex(
        self, on_progress: OnProgress | None = None, cancelled: Cancelled | None = None
    ) -> tuple[int, float]:
        """Build all caches anew; gives the number of stories and the seconds it took."""
        started = time.monotonic()
        stories = 0
        for cache in self.caches():
            with self._writing():
                stories = max(stories, self._rebuild(cache, on_progress, cancelled))
                self._catch_up(cache, on_progress, cancelled)
        return stories, time.monotonic() - started

    # In steps, for whoever lets another process read the words

    def prepare_caches(self) -> bool:
        """Return whether all caches can be added to; one is begun where all stories wait for it."""
        for cache in self.caches():
            if cache.stale:
                if not self._store.outbox.holds_all(cache.name):
                    return False
                with self._writing():
                    cache.begin()
        return True

    def next_batch(self, cache: IndexCache) -> Batch:
        """Return what waits for a cache, as much as is indexed in one commit while many wait."""
        return self._store.outbox.batch(cache.name, LARGE_BATCH)

    def documents_of(self, batch: Batch) -> tuple[list[IndexDocument], list[int]]:
        """Return the documents of a batch, and the ids of its stories that are gone."""
        documents = self._documents.of(batch.stories)
        return documents, sorted(set(batch.stories) - {document.id for document in documents})

    def take_in(self, cache: IndexCache, batch: Batch, write: Callable[[], None]) -> None:
        """Write what was read of a batch, unless the cache was written meanwhile.

        Raises IndexUnusable, ReaderError; then the batch still waits.
        """
        with self._writing():
            if self._store.outbox.position(cache.name) == batch.start and not cache.stale:
                write()
                self._done(cache, batch.position)

    def catch_up_one(self, cache: IndexCache, cancelled: Cancelled) -> None:
        """Index what waits for one cache."""
        with self._writing():
            self._catch_up(cache, None, cancelled)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """Hold the lock of whoever writes the caches, and put the disk's refusals into words."""
        layout = self._store.layout
        with file_errors_explained(layout.root), FileLock(layout.indexing_lock).held():
            yield

    def _rebuild(
        self, cache: IndexCache, on_progress: OnProgress | None, cancelled: Cancelled | None
    ) -> int:
        position = self._store.outbox.end()
        total = self._store.tallies.number("all") + self._store.tallies.number("trash")
        stories = cache.rebuild(total, on_progress, cancelled)
        if cancelled is None or not cancelled():
            self._done(cache, position)
        return stories

    def _catch_up(
        self, cache: IndexCache, on_progress: OnProgress | None, cancelled: Cancelled | None
    ) -> int:
        outbox = self._store.outbox
        total = outbox.pending(cache.name)
        done = 0
        while not (cancelled is not None and cancelled()):
            many = total - done > BATCH
            batch = outbox.batch(cache.name, LARGE_BATCH if many else BATCH)
            if not batch.stories:
                break
            documents, gone = self.documents_of(batch)
            try:
                cache.update(documents, gone)
            except IndexUnusable:
                # Damage is met in the middle of a file: the cache is built anew at once.
                self._rebuild(cache, on_progress, cancelled)
                continue
            self._done(cache, batch.position)
            done += len(batch.stories)
            if on_progress is not None:
                on_progress(Progress(done, max(total, done), tr("Indexing")))
        return done

    def _done(self, cache: IndexCache, position: int) -> None:
        with self._store.db.write():
            self._store.outbox.done(cache.name, position)
