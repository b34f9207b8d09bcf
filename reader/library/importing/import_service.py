"""How stories come in: the importer, composed with the library that keeps what it brings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from reader.library.annotations.annotation_service import AnnotationService
from reader.library.importing import Imports, Watchers
from reader.library.importing.intake import Intake
from reader.library.importing.library_imports import ImportSource
from reader.library.importing.own_exports import Archives
from reader.library.importing.trial_process import try_rule
from reader.library.rule_store import RuleStore
from reader.library.store_session import StoreSession
from reader.library.undo import UndoLog, counted
from reader.model import (
    Article,
    Changes,
    Draft,
    ImportItem,
    ImportJob,
    ImportReport,
    Progress,
    ReaderError,
    RulePreview,
    WatchFolder,
)
from reader.store.import_log import ImportLog

OnProgress = Callable[[Progress], None] | None
Flag = Callable[[], bool] | None

_NOTHING_KEPT = (
    "No saved page of this story alone was kept, so it cannot be cleaned again; "
    "a rule counts for the pages of its site that come in later."
)


class _Keeper:
    """What the importer is given of the library."""

    def __init__(
        self,
        holdings: StoreSession,
        intake: Intake,
        archives: Archives,
        drain: Callable[[], int],
    ) -> None:
        self._holdings = holdings
        self._intake = intake
        self._archives = archives
        self._drain = drain

    def add_article(self, draft: Draft, article: Article) -> ImportItem:
        """Keep one article."""
        return self._intake.add(draft, article)

    def restored(
        self, path: Path, data: bytes | None, tags: Sequence[str]
    ) -> Iterator[ImportItem] | None:
        """The lines of a whole exported library; None for any other file."""
        return self._archives.restored(path, data, tags)

    def drain(self) -> int:
        """Bring the caches up to date; what the disk refuses now is done later."""
        try:
            return self._drain()
        except ReaderError:
            return 0

    def replace_text(self, story: int, article: Article) -> Changes:
        """Give a story the text of a new cleaning."""
        return self._intake.renew(story, article)

    def source(self, story: int) -> ImportSource | None:
        """The file a story alone was made of, with its pictures by address; None without one."""
        texts = self._holdings.texts
        for source in texts.sources(story):
            # A file of many stories (an export, a feed) would give the story another's text.
            if texts.stories_from(source.digest) != [story]:
                continue
            data = self._holdings.originals.read(source.digest)
            if data is not None:
                return ImportSource(data, source.name or source.origin, self._pictures(story))
        return None

    def _pictures(self, story: int) -> dict[str, bytes]:
        files: dict[str, bytes] = {}
        for image in self._holdings.assets.images(story):
            if image.saved and image.address:
                data = self._holdings.assets.bytes(image.asset)
                if data is not None:
                    files[image.address] = data
        return files


class ImportService:
    """Imports of every kind into one library; each becomes one step that undo takes back."""

    def __init__(
        self,
        holdings: StoreSession,
        intake: Intake,
        marks: AnnotationService,
        undo: UndoLog,
        drain: Callable[[], int],
    ) -> None:
        self._holdings = holdings
        self._undo = undo
        self._keeper = _Keeper(holdings, intake, Archives(holdings, marks, intake), drain)
        self._imports = Imports(self._keeper, ImportLog(holdings.db), RuleStore(holdings).all)

    def close(self) -> None:
        """End the worker processes."""
        self._imports.close()

    def paths(
        self,
        paths: Sequence[str | Path],
        on_progress: OnProgress,
        cancelled: Flag,
        paused: Flag,
        tags: Sequence[str],
    ) -> ImportReport:
        """Import files and folders; exported libraries among them come back without loss."""
        watchers = _watchers(on_progress, cancelled, paused)
        return self._recorded(self._imports.import_paths(paths, watchers, tags))

    def bytes(
        self, data: bytes, name: str, url: str | None = None, tags: Sequence[str] = ()
    ) -> ImportReport:
        """Import bytes that came without a file."""
        return self._recorded(self._imports.import_bytes(data, name, tags=tags, url=url))

    def addresses(self, addresses: Iterable[str]) -> ImportReport:
        """Make stubs of addresses."""
        return self._recorded(self._imports.import_addresses(addresses))

    def clean_again(self, ids: Sequence[int], on_progress: OnProgress, cancelled: Flag) -> Changes:
        """Clean stories anew from their originals."""
        wanted = self._holdings.stories.require(ids)
        watchers = _watchers(on_progress, cancelled, None)
        return self._undo.note(self._imports.clean_again(wanted, watchers))

    def preview_rule(self, id: int, told: Mapping[str, Any], cancelled: Flag) -> RulePreview:
        """What a rule would make of a story's original; nothing is kept."""
        [story] = self._holdings.stories.require([id])
        source = self._keeper.source(story)
        if source is None:
            raise ReaderError(_NOTHING_KEPT)
        return try_rule(source, told, cancelled)

    def unfinished(self) -> list[ImportJob]:
        """Imports that were broken off."""
        return self._imports.unfinished()

    def resume(
        self, job: int, on_progress: OnProgress, cancelled: Flag, paused: Flag
    ) -> ImportReport:
        """Go on with an import that was broken off."""
        watchers = _watchers(on_progress, cancelled, paused)
        return self._recorded(self._imports.resume(job, watchers))

    def forget(self, job: int) -> None:
        """Give an unfinished import up."""
        self._imports.forget(job)

    def watch_folders(self) -> list[WatchFolder]:
        """The watched folders."""
        return self._imports.watch_folders()

    def set_watch_folders(self, folders: Iterable[WatchFolder]) -> None:
        """Watch these folders and no others."""
        self._imports.set_watch_folders(folders)

    def look(
        self, to_trash: Callable[[Path], bool], on_progress: OnProgress, cancelled: Flag
    ) -> list[ImportReport]:
        """Take in what is new in the watched folders."""
        watchers = _watchers(on_progress, cancelled, None)
        return [
            self._recorded(report)
            for report in self._imports.look_at_watch_folders(to_trash, watchers)
        ]

    def _recorded(self, report: ImportReport) -> ImportReport:
        # What came in is kept and reported even where its step cannot be written any more.
        with suppress(ReaderError):
            self.record(report.items)
        return report

    def record(self, items: Iterable[ImportItem]) -> Changes:
        """Make the added stories of an import one step that undo puts into the trash."""
        kept = [(item.status, item.id) for item in items if item.id is not None]
        added = frozenset(story for status, story in kept if status == "added")
        updated = frozenset(story for status, story in kept if status == "updated")
        changes = Changes(
            stories=added | updated, added=added, annotations=added | updated, tags=True
        )
        operations = [["field", "trashed", 1, 0, sorted(added)]] if added else []
        with self._holdings.db.write():
            return self._undo.record(counted("Import", len(added)), operations, changes)


def _watchers(on_progress: OnProgress, cancelled: Flag, paused: Flag) -> Watchers:
    given = {"on_progress": on_progress, "cancelled": cancelled, "paused": paused}
    return Watchers(**{name: value for name, value in given.items() if value is not None})  # type: ignore[arg-type]
