"""The two caches of a library behind one face: the search index and the similar stories."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from reader.library.indexing import Cancelled, OnProgress
from reader.model import IndexDocument
from reader.related import RelatedIndex
from reader.search import SearchIndex
from reader.store.database import Database
from reader.store.index_documents import DocumentReader

TrashedAmong = Callable[[Sequence[int]], set[int]]
"""Those of some stories that are in the trash."""


def documents_of(database: Path, with_trash: bool = True) -> Iterator[IndexDocument]:
    """Return all documents of the library in a database file, for another process or thread."""
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
        """Build the index anew and swap it in; in a process of its own beside a window."""
        source = partial(documents_of, self._database)
        if threading.current_thread() is threading.main_thread():
            return self.index.rebuild(source(), total, on_progress, cancelled)
        from reader.search.rebuild_process import rebuild_apart

        return rebuild_apart(self.index.folder, source, total, on_progress, cancelled)


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
