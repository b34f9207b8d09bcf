"""The search index of a library: a disposable folder that is rebuilt whenever it is not sound."""

from __future__ import annotations

import os
import shutil
import threading
import time
import uuid
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from reader.model import Facets, IndexDocument, LibraryBusy, SearchResult
from reader.model.query import Query
from reader.platforms.durable_files import replace_file
from reader.platforms.memory import return_large_blocks
from reader.platforms.region_lock import lock_in_time, unlock_handle
from reader.search.excluded_words import parse_search
from reader.search.search_types import FactSource, IndexState, OnProgress, ShownSource
from reader.segments.unusable_index import IndexUnusable
from reader.translation import system_failure, tr

if TYPE_CHECKING:
    from reader.search.engine import SearchEngine
    from reader.segments.index_reader import SegmentArrays, View
    from reader.segments.story_fields import PreparedStories
    from reader.segments.whoosh_writer import ArrayWriter

WAIT_SECONDS = 10.0
"""Seconds to wait for another process that writes the index."""
_NAME = "MAIN"
T = TypeVar("T")


class SearchIndex:
    """The index in `folder`; opened when first used, refreshed when another process has written.

    One instance may be used by several threads. Errors: IndexUnusable when it must be rebuilt,
    LibraryBusy when another process writes.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.RLock()
        self._view: View | None = None
        self._place: tuple[str, int] = ("", -1)
        self._mark: tuple[int, ...] = ()
        self._storage: Any = None
        self._segments: dict[str, SegmentArrays] = {}

    # Opening

    @property
    def folder(self) -> Path:
        """The folder that the index is kept in."""
        return self._folder

    @property
    def is_open(self) -> bool:
        """Whether it was opened, and is held in memory."""
        return self._view is not None

    @property
    def state(self) -> IndexState:
        """What can be said about the index now; never raises."""
        try:
            return IndexState(True, "", self._open().stories)
        except IndexUnusable as error:
            return IndexState(False, str(error))

    def _current(self) -> str:
        try:
            name = (self._folder / "current").read_text("utf-8").strip()
        except (OSError, UnicodeDecodeError):
            return ""
        return name if name.startswith("i-") and "/" not in name else ""

    def _open(self) -> View:
        """Return the latest commit as arrays; raises IndexUnusable."""
        with self._lock:
            mark = self._marked()
            if self._view is not None and mark == self._mark:
                return self._view
            try:
                self._view = self._refreshed()
            except IndexUnusable:
                self._forget()
                raise
            except Exception as error:
                # Damage can surface anywhere in Whoosh's unpickling; all of it means: rebuild.
                self._forget()
                raise IndexUnusable(
                    tr("The search index is damaged; it has to be rebuilt.")
                ) from error
            self._mark = mark
            return self._view

    def _marked(self) -> tuple[int, ...]:
        """Return what changes when the index is written or swapped."""
        try:
            current = (self._folder / "current").stat()
            inside = (self._folder / self._current()).stat()
        except OSError:
            return ()
        return current.st_mtime_ns, current.st_ino, inside.st_mtime_ns, inside.st_ino

    def _refreshed(self) -> View:
        from reader.segments.checked_storage import CheckedStorage

        name = self._current()
        if not name or not (self._folder / name).is_dir():
            raise IndexUnusable(tr("There is no search index yet; it has to be built."))
        if name != self._place[0] or self._storage is None:
            self._forget()
            self._storage = CheckedStorage(self._folder / name)
        for attempt in range(5):
            generation = self._storage.generation()
            try:
                generation = self._storage.load()
                if self._view is not None and self._place == (name, generation):
                    return self._view
                view = self._view_of(generation)
            except (FileNotFoundError, IndexUnusable):
                # Another process may have committed meanwhile and cleared the files away.
                if self._storage.generation() == generation or attempt == 4:
                    raise
                continue
            self._place = (name, generation)
            return view
        raise IndexUnusable(tr("The search index is busy."))

    def _view_of(self, generation: int) -> View:
        from whoosh.index import TOC

        from reader.segments.index_reader import SegmentArrays, View

        return_large_blocks()
        contents = TOC.read(self._storage, _NAME, gen=generation)
        fresh: dict[str, SegmentArrays] = {}
        pairs = []
        for segment in contents.segments:
            key = segment.segment_id()
            arrays = self._segments.get(key) or SegmentArrays(self._storage, segment)
            fresh[key] = arrays
            pairs.append((arrays, segment))
        self._segments = fresh
        return View(generation, pairs)

    def _forget(self) -> None:
        self._view, self._storage, self._place, self._mark = None, None, ("", -1), ()
        self._segments = {}

    def close(self) -> None:
        """Let go of all files; the next use opens them again."""
        with self._lock:
            for segment in self._segments.values():
                segment.close()
            self._forget()

    # Writing

    @contextmanager
    def _writing(self, wait: float) -> Iterator[None]:
        self._folder.mkdir(parents=True, exist_ok=True)
        with (self._folder / "write.lock").open("a+b") as lock:
            if not lock_in_time(lock.fileno(), wait):
                raise LibraryBusy(
                    tr("The search index is being written by another program or job.")
                )
            try:
                yield
            finally:
                unlock_handle(lock.fileno())

    def update(self, documents: Iterable[IndexDocument], removed: Iterable[int] = ()) -> int:
        """Add or replace stories, and drop `removed` ones; return how many were added.

        Raises IndexUnusable, LibraryBusy, OSError (a full disk); then nothing has changed.
        """
        added = {document.id: document for document in documents}
        return self._written(added, removed, lambda writer: writer.add_stories(added.values()))

    def add_prepared(self, stories: PreparedStories, removed: Iterable[int] = ()) -> int:
        """Add or replace stories whose words were read before; otherwise like `update`."""
        added = [story for story, _, _ in stories.facts]
        return self._written(added, removed, lambda writer: writer.add_prepared(stories))

    def _written(
        self, added: Collection[int], removed: Iterable[int], add_to: Callable[[ArrayWriter], None]
    ) -> int:
        from reader.segments.term_table import DamagedList

        try:
            return self._write(added, removed, add_to)
        except DamagedList as error:
            self.condemn()
            raise IndexUnusable(tr("The search index is damaged; it has to be rebuilt.")) from error

    def condemn(self) -> None:
        """Give up an index that is damaged, for every process: the next drain builds it anew."""
        with self._lock:
            self._forget()
            with suppress(OSError):
                (self._folder / "current").unlink(missing_ok=True)

    def _write(
        self, added: Collection[int], removed: Iterable[int], add_to: Callable[[ArrayWriter], None]
    ) -> int:
        from whoosh.index import FileIndex

        from reader.search.conditions import as_ids
        from reader.segments.whoosh_writer import ArrayWriter

        gone = {*added, *removed}
        with self._writing(WAIT_SECONDS), self._lock:
            view = self._open()
            writer = ArrayWriter(FileIndex(self._storage, indexname=_NAME))
            try:
                for place in view.places_of(as_ids(gone)).tolist():
                    writer.delete_document(place)
                add_to(writer)
            except BaseException:
                writer.give_up()
                raise
            writer.finish()
        return len(added)

    def rebuild(
        self,
        documents: Iterable[IndexDocument],
        total: int | None = None,
        on_progress: OnProgress | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> int:
        """Build the index anew beside the old one and swap it in; return how many stories it has.

        The old index answers meanwhile. A cancelled rebuild leaves it as it was. Raises
        LibraryBusy, OSError.
        """
        from reader.segments.index_build import build

        with self._writing(WAIT_SECONDS):
            self._clear_leftovers()
            folder = self._folder / f"build-{uuid.uuid4().hex[:8]}"
            folder.mkdir()
            try:
                done = build(folder, documents, total, on_progress, cancelled)
                if done is None:
                    return 0
                self._swap_in(folder)
            finally:
                shutil.rmtree(folder, ignore_errors=True)
            return done

    def _swap_in(self, folder: Path) -> None:
        target = self._folder / f"i-{uuid.uuid4().hex[:8]}"
        replace_file(folder, target)
        beside = self._folder / "current.new"
        with beside.open("w", encoding="utf-8") as file:
            file.write(target.name)
            file.flush()
            os.fsync(file.fileno())
        replace_file(beside, self._folder / "current")
        self._clear_leftovers()

    def _clear_leftovers(self) -> None:
        current = self._current()
        for path in self._folder.glob("*"):
            if path.is_dir() and path.name != current and path.name.startswith(("i-", "build-")):
                shutil.rmtree(path, ignore_errors=True)

    # Asking

    def _asked(
        self,
        query: str | Query,
        facts: FactSource | None,
        hidden: Collection[int],
        typing: bool = False,
    ) -> tuple[SearchEngine, Query, tuple[str, ...]]:
        from reader.search.engine import SearchEngine

        notices: tuple[str, ...] = ()
        if isinstance(query, str):
            parsed = parse_search(query)
            query, notices = parsed.query, parsed.notices
        return SearchEngine(self._open(), query, facts, hidden, typing), query, notices

    def search(
        self,
        query: str | Query,
        *,
        shown: ShownSource,
        facts: FactSource | None = None,
        hidden: Collection[int] = (),
        limit: int = 20,
        offset: int = 0,
        sort: str = "relevance",
        typing: bool = False,
    ) -> SearchResult:
        """Return the stories a query finds, with snippets.

        `shown` gives title, address and text of the hits; `facts` answers `is:`, `has:` and
        `tag:`; `hidden` are stories never shown; `sort` is relevance, newest or oldest; `typing`
        takes the last word for a beginning. Raises IndexUnusable.
        """
        from reader.search.results import present

        started = time.perf_counter()

        def ask() -> SearchResult:
            searching, tree, notices = self._asked(query, facts, hidden, typing)
            return present(searching, tree, query, notices, shown, limit, offset, sort, started)

        return self._sound(ask)

    def _sound(self, ask: Callable[[], T]) -> T:
        """Return what `ask` gives; a damaged list met on the way is an unusable index.

        The first time the index is opened again, since it may have been swapped meanwhile.
        """
        from reader.segments.term_table import DamagedList

        try:
            return ask()
        except DamagedList:
            with self._lock:
                self._forget()
        try:
            return ask()
        except DamagedList as error:
            self.condemn()
            raise IndexUnusable(tr("The search index is damaged; it has to be rebuilt.")) from error

    def marks(self, query: str | Query, text: str) -> list[tuple[int, int]]:
        """Return start and end (code points) of everything in `text` that a query matches."""
        from reader.search.results import marker

        tree = parse_search(query).query if isinstance(query, str) else query
        return self._sound(
            lambda: [
                (start, end)
                for start, end, _ in marker(self._open(), tree, False).every_match(text)
            ]
        )

    def matching(
        self,
        query: str | Query,
        *,
        facts: FactSource | None = None,
        hidden: Collection[int] = (),
        sort: str = "newest",
        widen: bool = False,
    ) -> list[int]:
        """Return the ids of all stories that a query finds, newest first.

        With `widen`, stories that hold any of the words when none holds all of them.
        """

        def ask() -> list[int]:
            searching, _, _ = self._asked(query, facts, hidden)
            found: list[int] = searching.view.ids[searching.all(sort, widen)].tolist()
            return found

        return self._sound(ask)

    def facets(
        self,
        query: str | Query,
        *,
        facts: FactSource | None = None,
        hidden: Collection[int] = (),
    ) -> Facets:
        """Return counts of the found stories by site, tag and year."""
        return self._sound(lambda: self._asked(query, facts, hidden)[0].facets())

    def complete(self, text: str, *, limit: int = 8) -> list[str]:
        """Return whole query lines with the last word, field name or value completed."""
        from reader.search.completion import complete

        return self._sound(lambda: complete(self._open(), text, limit))

    def verify(self) -> tuple[str, ...]:
        """Check every file whole; return what is wrong in plain words (nothing: all is well)."""
        problems: list[str] = []
        try:
            self._open()
            for name in self._storage.known():
                try:
                    self._storage.check(name)
                except IndexUnusable as error:
                    problems.append(str(error))
        except IndexUnusable as error:
            problems.append(str(error))
        except OSError as error:
            problems.append(system_failure(error))
        return tuple(problems)
