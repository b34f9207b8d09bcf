"""The two caches of a library behind one face: the search index and the similar stories."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from reader.library.indexing import Cancelled, OnProgress
from reader.model import IndexDocument
from reader.related import RelatedIndex
from reader.search import SearchIndex
from reader.store.database import Database
from reader.store.index_documents import DocumentReader

if TYPE_CHECKING:
    from reader.library.word_reader import ReadWords

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

    def of_interest(
        self, documents: Sequence[IndexDocument]
    ) -> tuple[Sequence[IndexDocument], Sequence[int]]:
        """Return the changed stories that it takes in: all."""
        return documents, ()

    def take_in(self, words: ReadWords, removed: Sequence[int]) -> None:
        """Index stories whose words were read before, and forget those that are gone."""
        if words.search is None:
            self.index.update((), removed)
        else:
            self.index.add_prepared(words.search, removed)

    def begin(self) -> None:
        """Make an index without any story."""
        self.index.rebuild(())

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
        kept, trashed = self._sorted_out(documents)
        self.index.update(kept, [*removed, *trashed])

    def of_interest(
        self, documents: Sequence[IndexDocument]
    ) -> tuple[Sequence[IndexDocument], Sequence[int]]:
        """Return the stories whose words changed, and the ids of those in the trash."""
        kept, trashed = self._sorted_out(documents)
        return self.index.changed(kept), trashed

    def take_in(self, words: ReadWords, removed: Sequence[int]) -> None:
        """Take in stories whose words were read before; others leave."""
        self.index.add_prepared(words.related, removed)

    def begin(self) -> None:
        """Make a cache without any story."""
        self.index.rebuild(())

    def _sorted_out(
        self, documents: Sequence[IndexDocument]
    ) -> tuple[list[IndexDocument], list[int]]:
        """Return the documents outside the trash, and the ids of those in it."""
        trashed = self._trashed([document.id for document in documents])
        return [each for each in documents if each.id not in trashed], sorted(trashed)

    def rebuild(
        self, total: int, on_progress: OnProgress | None, cancelled: Cancelled | None
    ) -> int:
        """Build the cache anew and swap it in."""
        documents = documents_of(self._database, with_trash=False)
        return self.index.rebuild(documents, total, on_progress, cancelled)
