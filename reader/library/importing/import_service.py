"""How stories come into a library: files, bytes, addresses, watched folders, broken-off imports.

The façade calls the service, the service the importer; every import becomes one step that undo
takes back.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from reader.library.annotations.annotation_service import AnnotationService
from reader.library.importing.importer import Importer, Watchers
from reader.library.importing.intake import Intake
from reader.library.importing.own_exports import Archives
from reader.library.importing.preparation import Prepared
from reader.library.importing.recleaned_source import CleanedSource, clean_sources
from reader.library.importing.story_source import StorySource, source_of
from reader.library.importing.trial_process import try_rule
from reader.library.importing.watch_folders import FolderWatcher
from reader.library.importing.worker import Task
from reader.library.importing.worker_pool import WorkerPool
from reader.library.indexing import Indexer
from reader.library.indexing_ahead import IndexingAhead
from reader.library.link_keys import LinkKeys
from reader.library.locks import JobClaims
from reader.library.rule_store import RuleStore
from reader.library.store_session import StoreSession
from reader.library.undo import UndoLog, counted_step
from reader.model import (
    Article,
    Changes,
    Draft,
    Facts,
    ImportItem,
    ImportJob,
    ImportReport,
    Progress,
    ReaderError,
    RulePreview,
    WatchFolder,
)
from reader.store.import_log import ImportLog
from reader.store.undo_operations import FieldChange
from reader.translation import tr, translatable

OnProgress = Callable[[Progress], None] | None
Flag = Callable[[], bool] | None

_NOTHING_KEPT = translatable(
    "This story has no saved page of its own, so its article cannot be extracted again."
)


class _LibraryKeeper:
    """What the importer is given of the library; see `importer.Keeper`."""

    def __init__(self, intake: Intake, archives: Archives, ahead: IndexingAhead) -> None:
        self._intake = intake
        self._archives = archives
        self._ahead = ahead

    def expect(self, arrivals: Sequence[tuple[Draft, Article]]) -> None:
        """Begin to write the files of articles that are kept next; without any, the end."""
        self._intake.files.begin(arrivals)

    def add_articles(self, arrivals: Sequence[tuple[Draft, Article]]) -> list[ImportItem]:
        """Keep articles; see `Intake.add_all`."""
        return self._intake.add_all(arrivals)

    def restored(
        self, path: Path, data: bytes | None, tags: Sequence[str]
    ) -> Iterator[ImportItem] | None:
        """Return the lines of a whole exported library; None for any other file."""
        return self._archives.restored(path, data, tags)

    def drain(self, cancelled: Callable[[], bool] = lambda: False) -> int:
        """Bring the caches up to date; what the disk refuses now, or a cancel ends, is done later.

        A cache that has to be built anew takes minutes, and whoever cancels does not wait for it.
        """
        try:
            return self._ahead.finish(cancelled)
        except ReaderError:
            return 0

    def index(self, added: int, cancelled: Callable[[], bool]) -> None:
        """Bring the caches up to date as far as may be now; what the disk refuses is done later."""
        with suppress(ReaderError):
            self._ahead.go_on(added, cancelled)


class ImportService:
    """Imports of every kind into one library; worker processes start when first needed."""

    def __init__(
        self,
        store: StoreSession,
        keys: LinkKeys,
        intake: Intake,
        annotations: AnnotationService,
        undo: UndoLog,
        indexer: Indexer,
    ) -> None:
        self._store = store
        self._intake = intake
        self._undo = undo
        self._rule_store = RuleStore(store)
        self._rules = self._rule_store.all
        records = annotations.journal_records
        self._ahead = IndexingAhead(
            store, indexer, lambda cancelled: records.flush_all(cancelled=cancelled)
        )
        archives = Archives(store, keys, annotations, intake)
        self._keeper = _LibraryKeeper(intake, archives, self._ahead)
        self._log = ImportLog(store.db)
        self._pool = WorkerPool()
        self._claims = JobClaims(store.layout.root)
        self._importer = Importer(self._keeper, self._log, self._pool, self._rules, self._claims)
        self._watcher = FolderWatcher(self._log)

    def close(self) -> None:
        """End the worker processes."""
        self._ahead.close()
        self._pool.close()

    def import_paths(
        self,
        paths: Sequence[str | Path],
        on_progress: OnProgress,
        cancelled: Flag,
        paused: Flag,
        tags: Sequence[str],
    ) -> ImportReport:
        """Import files and folders; exported libraries among them come back without loss."""
        self._store.db.require_in_place()
        watchers = _watchers(on_progress, cancelled, paused)
        return self._recorded(self._importer.import_paths(paths, watchers, tags))

    def import_bytes(
        self, data: bytes, name: str, url: str | None = None, tags: Sequence[str] = ()
    ) -> ImportReport:
        """Import bytes that came without a file, under a name such as `pasted.html`."""
        return self._recorded(self._importer.import_bytes(data, name, tags=tags, url=url))

    def import_addresses(self, addresses: Iterable[str]) -> ImportReport:
        """Make a stub of each address; it is filled when a page with that address comes in."""
        items = [self._import_address(address.strip()) for address in addresses]
        self._keeper.drain()
        return self._recorded(ImportReport(tuple(items)))

    def _import_address(self, address: str) -> ImportItem:
        try:
            parts = urlsplit(address)
        except ValueError:
            parts = urlsplit("")
        if parts.scheme not in ("http", "https") or not parts.hostname:
            return ImportItem(address, "failed", reason=tr("Not a web address."))
        facts = Facts(title=address, url=address, site=parts.hostname.removeprefix("www."))
        draft = Draft(origin=address, format="address", facts=facts)
        try:
            return self._intake.add(draft, Article(title=address, url=address))
        except ReaderError as error:
            return ImportItem(address, "failed", reason=str(error))

    def clean_again(self, ids: Sequence[int], on_progress: OnProgress, cancelled: Flag) -> Changes:
        """Clean stories anew from their originals; their marks move over to the new text."""
        stories = self._store.stories.require(ids)
        watchers = _watchers(on_progress, cancelled, None)
        changed: set[int] = set()
        done = 0
        for delivery in self._pool.run(self._sources(stories), watchers.cancelled):
            outcome = delivery.outcome
            if isinstance(outcome, Prepared) and not outcome.article.error:
                changed |= self._intake.renew(delivery.task.number, outcome.article).stories
            elif outcome is None:
                done += 1
                watchers.on_progress(Progress(done, len(stories), delivery.task.path.name))
        self._keeper.drain()
        return Changes(
            tr("Article re-extracted"), stories=frozenset(changed), annotations=frozenset(changed)
        )

    def _sources(self, stories: Iterable[int]) -> Iterator[Task]:
        for story in stories:
            if (source := source_of(self._store, story)) is not None:
                url = self._store.stories.get(story).url
                rules = self._rule_store.counting_for(story, url)
                yield Task(story, Path(source.name), source.data, source.files, rules=rules)

    def clean_sources(self, sources: Iterable[tuple[int, StorySource]]) -> Iterator[CleanedSource]:
        """Clean numbered original files; nothing is kept of them."""
        return clean_sources(self._pool, sources, self._rules())

    def preview_rule(self, id: int, rule: Mapping[str, Any], cancelled: Flag) -> RulePreview:
        """Return what a rule would make of a story's original; nothing is kept."""
        [story] = self._store.stories.require([id])
        source = source_of(self._store, story)
        if source is None:
            raise ReaderError(tr(_NOTHING_KEPT))
        return try_rule(source, rule, cancelled)

    def unfinished_imports(self) -> list[ImportJob]:
        """Return the imports that were cancelled, or broke off with the program."""
        return [job for job in self._log.jobs() if self._claims.is_free(job.id)]

    def resume_import(
        self, job: int, on_progress: OnProgress, cancelled: Flag, paused: Flag
    ) -> ImportReport:
        """Go on with an import that was broken off; raise ReaderError for an unknown one."""
        watchers = _watchers(on_progress, cancelled, paused)
        for known in self._log.jobs():
            if known.id == job:
                return self._recorded(
                    self._importer.import_paths(known.paths, watchers, known.tags, known.id)
                )
        raise ReaderError(tr("There is no unfinished import number {job}.", job=job))

    def forget_import(self, job: int, until_asked: bool) -> None:
        """Give an unfinished import up, for good or until it is asked for; what came in stays.

        Of those that wait to be asked for only the last one is kept.
        """
        if until_asked:
            self._log.stop(job)
        else:
            self._log.end(job)

    def set_watch_folders(self, folders: Iterable[WatchFolder]) -> None:
        """Watch these folders and no others."""
        wanted = {folder.path: folder for folder in folders}
        known = {folder.path: folder for folder in self._log.folders()}
        for path in known.keys() - wanted.keys():
            self._log.unwatch(path)
        for folder in wanted.values():
            before = known.get(folder.path)
            if folder != before:
                self._watcher.begin(folder, before)
            self._log.watch(folder)

    def look_at_watch_folders(
        self, to_trash: Callable[[Path], bool], on_progress: OnProgress, cancelled: Flag
    ) -> list[ImportReport]:
        """Take in what is new and complete in the watched folders."""
        watchers = _watchers(on_progress, cancelled, None)
        reports = self._watcher.take_in(
            self._watcher.look(), self._importer.import_paths, to_trash, self._keeps, watchers
        )
        return [self._recorded(report) for report in reports]

    def watched_places(self) -> Sequence[str]:
        """Return the folders of this computer that the last look at watched folders walked."""
        return self._watcher.walked

    def prepare_to_import(self) -> None:
        """Let what reads files load ahead, without waiting, for the next import to find."""
        self._pool.start_ahead()

    def _keeps(self, path: Path, stories: Collection[int]) -> bool:
        """Whether one of the stories holds the bytes of a file, read back and sound."""
        try:
            if path.is_symlink() or not path.is_file():
                return False
            with path.open("rb") as file:
                digest = hashlib.file_digest(file, "sha256").hexdigest()
        except OSError:
            return False
        named = any(
            source.digest == digest
            for story in stories
            for source in self._store.texts.sources(story)
        )
        return named and self._store.originals.is_sound(digest)

    def _recorded(self, report: ImportReport) -> ImportReport:
        # What came in is kept and reported even where its step cannot be written any more.
        with suppress(ReaderError):
            report = replace(report, undo=self.record(report.items).undo)
            self._repair_again(report.items)
        return report

    def _repair_again(self, items: Iterable[ImportItem]) -> None:
        """Clean stories again that came in anew and that the person has repaired before."""
        updated = [item.id for item in items if item.status == "updated" and item.id is not None]
        repaired = [one for one in updated if self._rule_store.has_own(one)]
        if repaired:
            self.clean_again(repaired, None, None)

    def record(self, items: Iterable[ImportItem]) -> Changes:
        """Make the added stories of an import one step that undo puts into the trash."""
        kept = [(item.status, item.id) for item in items if item.id is not None]
        added = frozenset(story for status, story in kept if status == "added")
        updated = frozenset(story for status, story in kept if status == "updated")
        changes = Changes(
            stories=added | updated, added=added, annotations=added | updated, tags=True
        )
        operations = [FieldChange("trashed", 1, 0, tuple(sorted(added)))] if added else []
        with self._store.db.write():
            return self._undo.record(counted_step("Import", len(added)), operations, changes)


def _watchers(on_progress: OnProgress, cancelled: Flag, paused: Flag) -> Watchers:
    return Watchers(on_progress or _no_progress, cancelled or _never, paused or _never)


def _no_progress(progress: Progress) -> None:
    """Follow nothing."""


def _never() -> bool:
    return False
