"""The library: one object through which window, command line and scripts do everything."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from reader.library.adding import Intake
from reader.library.indexing import Cache, Indexer
from reader.library.marked import MarkedShelves
from reader.model import (
    Article,
    Changes,
    Draft,
    Facets,
    ImportItem,
    ImportJob,
    ImportReport,
    Progress,
    SearchResult,
    WatchFolder,
)
from reader.model.query import Query

if TYPE_CHECKING:
    from reader.library.bringing import Bringing
    from reader.library.searching import SearchRoom
    from reader.related import RelatedIndex

OnProgress = Callable[[Progress], None] | None
Flag = Callable[[], bool] | None


class Library(MarkedShelves):
    """A library of stories in a folder; use one instance per thread, and close it.

    Opening is cheap; what is heavy (index, importer) is loaded when it is first used. Every method
    raises ReaderError with a sentence that a person can act on.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._intake = Intake(self._holdings, self._keys, self._marks)
        self._indexer = Indexer(self._holdings, self._caches)

    def close(self) -> None:
        """Close the library; it cannot be used afterwards."""
        if "_bringing" in self.__dict__:
            self._bringing.close()
        if "_room" in self.__dict__:
            self._room.close()
        if "_related_index" in self.__dict__:
            self._related_index.close()
        self._holdings.close()

    def __enter__(self) -> Library:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    # Import

    @cached_property
    def _bringing(self) -> Bringing:
        from reader.library.bringing import Bringing

        return Bringing(self._holdings, self._intake, self._undo, self.drain)

    def add_article(self, draft: Draft, article: Article) -> ImportItem:
        """Keep a cleaned draft: added, updated or a duplicate; see Intake."""
        return self._intake.add(draft, article)

    def record_import(self, items: Sequence[ImportItem]) -> Changes:
        """Make the added stories of an import one step that undo puts into the trash."""
        return self._bringing.record(items)

    @contextmanager
    def batch(self) -> Iterator[None]:
        """Make several writes one transaction; keep it short, since others wait."""
        with self._holdings.db.write():
            yield

    def import_paths(
        self,
        paths: Sequence[str | Path],
        on_progress: OnProgress = None,
        cancelled: Flag = None,
        *,
        paused: Flag = None,
        tags: Sequence[str] = (),
    ) -> ImportReport:
        """Import files, folders and archives; returns when the stories can be searched."""
        return self._bringing.paths(paths, on_progress, cancelled, paused, tags)

    def import_bytes(
        self, data: bytes, name: str, *, url: str | None = None, tags: Sequence[str] = ()
    ) -> ImportReport:
        """Import bytes that came without a file, under a name such as `standard input`."""
        return self._bringing.bytes(data, name, url, tags)

    def import_pasted(self, pasted: str, *, html: bool, url: str | None = None) -> ImportReport:
        """Import what was pasted or dropped as text or HTML."""
        name = "pasted.html" if html else "pasted.txt"
        return self._bringing.bytes(pasted.encode("utf-8", "replace"), name, url)

    def import_addresses(self, addresses: Iterable[str]) -> ImportReport:
        """Keep addresses as stubs, to be filled when their pages come in."""
        return self._bringing.addresses(addresses)

    def clean_again(
        self, ids: Sequence[int], on_progress: OnProgress = None, cancelled: Flag = None
    ) -> Changes:
        """Clean stories anew from the files they were made of; their marks move along."""
        return self._bringing.clean_again(ids, on_progress, cancelled)

    def unfinished_imports(self) -> list[ImportJob]:
        """Imports that were broken off by a crash or the end of the program."""
        return self._bringing.unfinished()

    def resume_import(
        self,
        job: int,
        on_progress: OnProgress = None,
        cancelled: Flag = None,
        *,
        paused: Flag = None,
    ) -> ImportReport:
        """Go on with an import that was broken off."""
        return self._bringing.resume(job, on_progress, cancelled, paused)

    def forget_import(self, job: int) -> None:
        """Give an unfinished import up; what came in stays."""
        self._bringing.forget(job)

    def watch_folders(self) -> list[WatchFolder]:
        """The watched folders."""
        return self._bringing.watch_folders()

    def set_watch_folders(self, folders: Iterable[WatchFolder]) -> None:
        """Watch these folders and no others."""
        self._bringing.set_watch_folders(folders)

    def look_at_watch_folders(
        self,
        to_trash: Callable[[Path], bool],
        on_progress: OnProgress = None,
        cancelled: Flag = None,
    ) -> list[ImportReport]:
        """Take in what is new in the watched folders; `to_trash` puts a file away."""
        return self._bringing.look(to_trash, on_progress, cancelled)

    # Index and search

    @cached_property
    def _room(self) -> SearchRoom:
        from reader.library.searching import SearchRoom

        return SearchRoom(self._holdings, self._finder)

    @cached_property
    def _related_index(self) -> RelatedIndex:
        from reader.related import RelatedIndex

        return RelatedIndex(self._holdings.layout.related)

    def _caches(self) -> list[Cache]:
        from reader.library.caches import RelatedCache, SearchCache

        database = self._holdings.layout.database
        trashed = self._holdings.stories.trashed_among
        return [
            SearchCache(self._room.index, database),
            RelatedCache(self._related_index, database, trashed),
        ]

    def search(
        self,
        query: str,
        limit: int = 20,
        sort: str = "relevance",
        *,
        offset: int = 0,
        typing: bool = False,
    ) -> SearchResult:
        """Search titles, texts and notes; `typing` takes the last word for a beginning."""
        return self._room.search(query, limit, sort, offset, typing)

    def facets(self, query: str) -> Facets:
        """Counts of a search's stories by site, tag and year."""
        return self._room.facets(query)

    def complete(self, text: str, limit: int = 8) -> list[str]:
        """Query lines with the last word, field or value completed."""
        return self._room.complete(text, limit)

    def index_state(self) -> tuple[bool, str]:
        """Whether the search index can be used, and if not, why."""
        state = self._room.index.state
        return state.ready, state.reason

    def pending(self) -> int:
        """How many stories wait to be indexed."""
        return self._indexer.pending()

    def drain(self, on_progress: OnProgress = None, cancelled: Flag = None) -> int:
        """Bring the index up to date; gives how many stories were indexed."""
        return self._indexer.drain(on_progress, cancelled)

    def catch_up(self, most: int = 500) -> bool:
        """Bring the index up to date where that is quick; False where much is left to do."""
        return self._indexer.catch_up(most)

    def reindex(self, on_progress: OnProgress = None, cancelled: Flag = None) -> tuple[int, float]:
        """Rebuild the index; gives the number of stories and the seconds it took."""
        return self._indexer.reindex(on_progress, cancelled)

    def _words(self, query: Query) -> Collection[int]:
        return self._room.matching(query)


def clean_page(page: bytes, url: str | None = None, charset: str | None = None) -> Article:
    """Clean one page in this process; never raises for bad markup."""
    from reader.text import cleaning

    return cleaning.clean_page(page, url, charset)


def clean_paths(paths: Iterable[str | Path]) -> Iterator[tuple[str, Article]]:
    """Clean files and folders in worker processes; yields path and article in order."""
    from reader.library.importing import clean_paths as clean_in_workers

    return clean_in_workers(paths)


def open_library(path: str | Path | None = None) -> Library:
    """Open (or make) the library in a folder; without one, the person's own.

    Raises ReaderError with a sentence when that cannot be done.
    """
    from reader.library.places import library_folder

    return Library(library_folder(path))
