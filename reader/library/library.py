"""The library: one object through which window, command line and scripts do everything."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from reader.library.arguments import Ids, Names, Paths, many_ids, many_names, many_paths
from reader.library.importing.intake import Intake
from reader.library.indexing import IndexCache, Indexer
from reader.library.marked import MarkedShelves
from reader.library.related_service import HiddenPairs, RelatedService
from reader.library.text_versions import TextVersions
from reader.model import (
    Article,
    BackupReport,
    Changes,
    CheckItem,
    Difference,
    Draft,
    ExportReport,
    Facets,
    ImportItem,
    ImportJob,
    ImportReport,
    MapPoint,
    Progress,
    Related,
    RulePreview,
    SearchResult,
    Thread,
    VersionFacts,
    WatchFolder,
)
from reader.model.query import Query

if TYPE_CHECKING:
    from reader.library.exporting.exporter import Exporter
    from reader.library.importing.import_service import ImportService
    from reader.library.maintenance.check import Checker
    from reader.library.search_service import SearchService
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
        self._apart = HiddenPairs(self._holdings, self._undo)
        self._indexer = Indexer(self._holdings, self._caches)
        self._versions = TextVersions(self._holdings, self._undo)

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
    def _bringing(self) -> ImportService:
        from reader.library.importing.import_service import ImportService

        return ImportService(self._holdings, self._intake, self._marks, self._undo, self.drain)

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
        paths: Paths,
        on_progress: OnProgress = None,
        cancelled: Flag = None,
        *,
        paused: Flag = None,
        tags: Names = (),
    ) -> ImportReport:
        """Import files, folders and archives; returns when the stories can be searched."""
        return self._bringing.paths(
            many_paths(paths), on_progress, cancelled, paused, many_names(tags)
        )

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
        self, ids: Ids, on_progress: OnProgress = None, cancelled: Flag = None
    ) -> Changes:
        """Clean stories anew from the files they were made of; their marks move along."""
        return self._bringing.clean_again(many_ids(ids), on_progress, cancelled)

    def preview_rule(self, id: int, told: Mapping[str, Any], cancelled: Flag = None) -> RulePreview:
        """What a rule, finished or not, would make of a story's saved page; nothing is kept."""
        return self._bringing.preview_rule(id, told, cancelled)

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
    def _room(self) -> SearchService:
        from reader.library.search_service import SearchService

        return SearchService(self._holdings, self._finder)

    @cached_property
    def _related_index(self) -> RelatedIndex:
        from reader.related import RelatedIndex

        return RelatedIndex(self._holdings.layout.related)

    def _caches(self) -> list[IndexCache]:
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

    def hit_spans(self, id: int, query: str) -> list[tuple[int, int]]:
        """Where the words of a query stand in a story's reading text, in code points."""
        return self._room.marks(query, self.body(id).reading_text)

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
        self._marks.ledger.flush()
        return self._indexer.drain(on_progress, cancelled)

    def catch_up(self, most: int = 500) -> bool:
        """Bring the index up to date where that is quick; False where much is left to do."""
        return self._indexer.catch_up(most)

    def reindex(self, on_progress: OnProgress = None, cancelled: Flag = None) -> tuple[int, float]:
        """Rebuild the index; gives the number of stories and the seconds it took."""
        return self._indexer.reindex(on_progress, cancelled)

    # Related stories

    @cached_property
    def _relations(self) -> RelatedService:
        return RelatedService(self._holdings, self._keys, self._related_index)

    def related(self, id: int, limit: int = 5) -> list[Related]:
        """The stories that belong to a story, each with its reasons.

        The first `limit` are different saved stories; after them come further linked ones, the
        same story elsewhere, and links to stories that are not saved.
        """
        return self._relations.of(id, limit)

    def threads(self) -> list[Thread]:
        """The threads of stories of one event, those that moved last first."""
        return self._related_index.threads()

    def thread(self, id: int) -> Thread | None:
        """The thread a story belongs to, or None."""
        return self._related_index.thread(id)

    def map(self, most: int = 5000, cancelled: Flag = None) -> list[MapPoint]:
        """Where stories lie on a map on which near ones are alike."""
        return self._related_index.map(most, cancelled)

    def settle(self, cancelled: Flag = None) -> int:
        """Find the threads of stories that came in many at once; gives how many were settled."""
        return self._related_index.settle(cancelled)

    def not_related(self, id: int, other: int, undo: bool = False) -> Changes:
        """Keep two stories apart, or let them be related again."""
        return self._apart.set(id, other, not undo)

    def differences(self, id: int, other: int) -> list[Difference]:
        """What differs between the texts of two stories."""
        return self._relations.differences(id, other)

    def versions(self, id: int) -> list[VersionFacts]:
        """The versions kept of a story's text, oldest first."""
        return self._versions.of(id)

    def differences_of_versions(self, id: int, older: int, newer: int) -> list[Difference]:
        """What differs between two versions of a story's text; `older` is the near side."""
        return self._versions.differences(id, older, newer)

    def remove_version(self, id: int, version: int) -> Changes:
        """Remove an older version for good; refused for the current one and for annotated ones."""
        return self._versions.remove(id, version)

    # Export

    @cached_property
    def _exporter(self) -> Exporter:
        from reader.library.exporting.exporter import Exporter

        return Exporter(self._holdings, self._marks)

    def export(
        self,
        format: str,
        ids: Ids | None,
        path: str | Path,
        *,
        highlights: Collection[str] | None = None,
    ) -> ExportReport:
        """Write stories (all of them without ids), or only some highlights, in a format."""
        return self._exporter.export(
            format, None if ids is None else many_ids(ids), path, highlights=highlights
        )

    def markdown(self, id: int) -> str:
        """The text of a story as Markdown, with its title."""
        from reader.library.exporting.markdown_writer import markdown_of

        return f"# {self.story(id).title}\n\n{markdown_of(self.body(id).html)}"

    # Care

    @cached_property
    def _checker(self) -> Checker:
        from reader.library.annotations.journal_repair import JournalRepair
        from reader.library.maintenance.check import Checker

        salvage = JournalRepair(self._holdings, self._marks, self.add_article)
        return Checker(
            *(self._holdings, self._keys, self._indexer, self._verify_caches),
            *(salvage.check, self.clean_again),
        )

    def _verify_caches(self) -> list[tuple[str, str]]:
        index = self._room.index
        wrong = list(index.verify())
        held, there = index.state.stories, self._holdings.stories.number()
        if not wrong and held != there:
            wrong.append(f"It holds {held} stories, the library {there}.")
        return [
            ("search index", "; ".join(wrong)),
            ("related stories", self._related_index.check()),
        ]

    def check(self, repair: bool = False, on_progress: OnProgress = None) -> list[CheckItem]:
        """Verify database, texts, files, marks and index; with `repair`, mend what can be."""
        return self._checker.run(repair, on_progress)

    def bring_back_originals(self) -> CheckItem | None:
        """Import the files that no story names any more, after the database was lost."""
        from reader.library.maintenance.original_recovery import bring_back_originals

        return bring_back_originals(self._holdings, self.import_bytes)

    def backup(self, path: str | Path, on_progress: OnProgress = None) -> BackupReport:
        """Write the library into one verified file; in a folder, under a name with the date."""
        from reader.library.maintenance.backup import write_backup

        return write_backup(self._holdings, Path(path).expanduser().absolute(), on_progress)

    def restore_backup(self, path: str | Path, on_progress: OnProgress = None) -> BackupReport:
        """Bring the library back to what a backup holds; what was there is kept aside."""
        from reader.library.maintenance.backup import restore

        report = restore(self._holdings, Path(path).expanduser().absolute(), on_progress)
        self.drain(on_progress)
        return report

    def clean_up(self) -> tuple[int, int]:
        """Delete the files that no story names any more; gives their number and bytes."""
        from reader.library.maintenance.unused_files import clean_up

        return clean_up(self._holdings)

    def stats(self) -> dict[str, int]:
        """Counts and sizes."""
        from reader.library.maintenance.statistics import statistics

        return statistics(self._holdings)

    def _words(self, query: Query) -> Collection[int]:
        return self._room.matching(query)
