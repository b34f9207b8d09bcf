"""Bringing the caches up to date during an import, while a process of its own reads the words.

Reading words is nearly all that the caches cost. A word reader does it for the stories that came in
while the next ones are kept; this process, which alone holds the locks, writes what was read. The
outbox says what is still to be done as ever: a reader that ends, with this process or before it,
leaves everything as it was.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from reader.library.helper_process import HelperProcess
from reader.library.indexing import BATCH, LARGE_BATCH
from reader.library.word_reader import ReadRequest, ReadWords, read_words
from reader.segments.unusable_index import IndexUnusable
from reader.translation import current_language

if TYPE_CHECKING:
    from reader.library.indexing import IndexCache, Indexer
    from reader.library.store_session import StoreSession
    from reader.model import IndexDocument
    from reader.store.outbox import Batch

Flag = Callable[[], bool]

INDEX_EVERY = LARGE_BATCH
"""Stories after which an import lets the caches catch up."""
_FIRST_AFTER = 200
"""Stories after which it does so for the first time; four times as many later for the second. Who
watches an import wants to find the first ones soon, and small batches cost more (chosen)."""
_LOOK_SECONDS = 0.1
"""Seconds between two looks whether the person has cancelled, while a reader is waited for."""
_FAILURES = 2
"""Readers that may fail in one import; then words are read in this process."""

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Begun:
    """A batch that a reader is at: of each cache by name what it leaves out."""

    batch: Batch
    removed: dict[str, Sequence[int]]


class IndexingAhead:
    """Keeps the caches abreast of an import; use it from one thread, and end it with `finish`.

    `journal` writes what waits of the journal, which is done with every batch. Where there is one
    processor alone, or no process can be had, this one reads by itself.
    """

    def __init__(
        self, store: StoreSession, indexer: Indexer, journal: Callable[[Flag], None]
    ) -> None:
        self._store = store
        self._indexer = indexer
        self._journal = journal
        self._reader: HelperProcess | None = None
        self._begun: _Begun | None = None
        self._fresh = 0
        self._due = _FIRST_AFTER
        self._failures = 0 if (os.cpu_count() or 1) > 1 else _FAILURES

    def go_on(self, added: int, cancelled: Flag) -> None:
        """Index what may be indexed now, `added` stories after the last call; waits for no reader.

        Raises ReaderError where the disk refuses; it is done later then.
        """
        self._fresh += added
        if self._begun is not None and self._has_answered():
            self._take_in()
        if self._begun is None and self._fresh >= min(self._due, INDEX_EVERY):
            self._fresh -= min(self._fresh, INDEX_EVERY)
            self._due *= 4
            self._begin(cancelled)

    def finish(self, cancelled: Flag) -> int:
        """Bring the caches up to date; return how many stories this process took in itself.

        Raises ReaderError where the disk refuses; it is done later then.
        """
        try:
            if self._waited(cancelled):
                self._take_in()
            self._journal(cancelled)
            if self._reader is not None:
                self._share(cancelled)
            return self._indexer.drain(None, cancelled)
        finally:
            self._fresh, self._due = 0, _FIRST_AFTER
            self.close()

    def _begin(self, cancelled: Flag) -> None:
        """Let a reader read the next batch; where that cannot be, this process catches up."""
        self._journal(cancelled)
        if self._failures < _FAILURES and not cancelled() and self._indexer.prepare_caches():
            caches = list(self._indexer.caches())
            batches = [self._indexer.next_batch(cache) for cache in caches]
            if all(batch == batches[0] for batch in batches) and self._ask(batches[0], caches):
                return
        self._indexer.drain(None, cancelled)

    def _share(self, cancelled: Flag) -> None:
        """Divide what is left, if it is worth it: one cache each, until nothing is."""
        search, related = self._indexer.caches()
        while self._indexer.pending() >= BATCH and self._indexer.prepare_caches():
            if not self._ask(self._indexer.next_batch(related), [related]):
                return
            self._indexer.catch_up_one(search, cancelled)
            if not self._waited(cancelled):
                return
            self._take_in()

    def _ask(self, batch: Batch, caches: Sequence[IndexCache]) -> bool:
        """Let a reader read a batch for some caches; return whether one is at it now."""
        if not batch.stories:
            return False
        documents, gone = self._indexer.documents_of(batch)
        wanted: dict[str, Sequence[IndexDocument]] = {}
        removed: dict[str, Sequence[int]] = {}
        for cache in caches:
            wanted[cache.name], left_out = cache.of_interest(documents)
            removed[cache.name] = [*gone, *left_out]
        try:
            if self._reader is None:
                folder = self._store.layout.related
                self._reader = HelperProcess(
                    read_words, (folder, current_language()), "broadsheet-words"
                )
            self._reader.connection.send(ReadRequest(wanted))
        except OSError:
            self._failed()
            return False
        self._begun = _Begun(batch, removed)
        return True

    def _has_answered(self) -> bool:
        try:
            return self._reader is not None and self._reader.connection.poll(0)
        except OSError:
            return True

    def _waited(self, cancelled: Flag) -> bool:
        """Wait for a reader that is at work; return whether there is something to take in."""
        if self._begun is None or self._reader is None:
            return False
        with suppress(OSError):
            while not self._reader.connection.poll(_LOOK_SECONDS):
                if cancelled():
                    return False
        return True

    def _take_in(self) -> None:
        """Write what was read; what another process has done meanwhile stands."""
        begun, self._begun = self._begun, None
        words = self._received()
        if begun is None or words is None:
            return
        for cache in self._indexer.caches():
            if cache.name in begun.removed:
                write = partial(cache.take_in, words, begun.removed[cache.name])
                with suppress(IndexUnusable):  # the next drain builds it anew
                    self._indexer.take_in(cache, begun.batch, write)

    def _received(self) -> ReadWords | None:
        words: ReadWords | None = None
        if self._reader is not None:
            with suppress(EOFError, OSError):
                words = self._reader.connection.recv()
        if words is None:
            self._failed()
        return words

    def _failed(self) -> None:
        logger.info("the process that reads words has failed")
        self._failures += 1
        self.close()

    def close(self) -> None:
        """End the reader, whatever it is doing."""
        self._begun = None
        reader, self._reader = self._reader, None
        if reader is not None:
            reader.end()
