"""The library's side of importing: files, the clipboard, addresses, watched folders, old jobs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol
from urllib.parse import urlsplit

from reader.library.importing.importer import Importer, Keeper, Rules, Watchers, no_rules
from reader.library.importing.preparation import Prepared
from reader.library.importing.watch_folders import FolderWatcher
from reader.library.importing.worker import Task
from reader.library.importing.worker_pool import WorkerPool
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
    WatchFolder,
)
from reader.store.import_log import ImportLog


@dataclass(frozen=True, slots=True)
class ImportSource:
    """What a story was made of: the original's bytes and name, its pictures by address."""

    data: bytes = field(repr=False)
    name: str
    files: Mapping[str, bytes] = field(default_factory=dict, repr=False)


class Recleaner(Keeper, Protocol):
    """What importing and cleaning anew need of the library."""

    def source(self, story: int) -> ImportSource | None:
        """What a story was made of, or None where nothing was kept."""

    def replace_text(self, story: int, article: Article) -> Changes:
        """Give a story the text of an article as its new version; marks move over."""


class Imports:
    """Everything that brings stories in; worker processes start when they are needed first."""

    def __init__(self, keeper: Recleaner, log: ImportLog, rules: Rules = no_rules) -> None:
        self._keeper = keeper
        self._log = log
        self._rules = rules
        self._pool = WorkerPool()
        self._importer = Importer(keeper, log, self._pool, rules)
        self._watcher = FolderWatcher(log)

    def close(self) -> None:
        """End the worker processes."""
        self._pool.close()

    def import_paths(
        self, paths: Sequence[str | Path], watchers: Watchers, tags: Sequence[str] = ()
    ) -> ImportReport:
        """Import files, folders, archives and exports; see `Importer.import_paths`."""
        return self._importer.import_paths(paths, watchers, tags)

    def import_bytes(
        self, data: bytes, name: str, tags: Sequence[str] = (), url: str | None = None
    ) -> ImportReport:
        """Import bytes that came without a file, under a name such as `pasted.html`."""
        return self._importer.import_bytes(data, name, tags=tags, url=url)

    def import_addresses(self, addresses: Iterable[str]) -> ImportReport:
        """Make a stub of each address; it is filled when a page with that address comes in."""
        items = [self._import_address(address.strip()) for address in addresses]
        self._keeper.drain()
        return ImportReport(tuple(items))

    def unfinished(self) -> list[ImportJob]:
        """Imports that were broken off by a crash or the end of the program."""
        return self._log.jobs()

    def resume(self, number: int, watchers: Watchers) -> ImportReport:
        """Go on with an import that was broken off; raises ReaderError for an unknown one."""
        for job in self._log.jobs():
            if job.id == number:
                return self._importer.import_paths(job.paths, watchers, job.tags, job.id)
        raise ReaderError(f"There is no unfinished import number {number}.")

    def forget(self, number: int) -> None:
        """Give an unfinished import up; what came in stays."""
        self._log.end(number)

    def watch_folders(self) -> list[WatchFolder]:
        """The watched folders."""
        return self._log.folders()

    def set_watch_folders(self, folders: Iterable[WatchFolder]) -> None:
        """Watch these folders and no others."""
        wanted = {folder.path: folder for folder in folders}
        for folder in self._log.folders():
            if folder.path not in wanted:
                self._log.unwatch(folder.path)
        for folder in wanted.values():
            self._log.watch(folder)

    def look_at_watch_folders(
        self, to_trash: Callable[[Path], bool], watchers: Watchers
    ) -> list[ImportReport]:
        """Take in what is new and complete in the watched folders."""
        return self._watcher.take_in(
            self._watcher.look(), self._importer.import_paths, to_trash, watchers
        )

    def clean_again(self, stories: Sequence[int], watchers: Watchers) -> Changes:
        """Clean stories anew from their originals; their marks move over to the new text."""
        changed: set[int] = set()
        done = 0
        for delivery in self._pool.run(self._sources(stories), watchers.cancelled):
            outcome = delivery.outcome
            if isinstance(outcome, Prepared) and not outcome.article.error:
                changed |= self._keeper.replace_text(delivery.task.number, outcome.article).stories
            elif outcome is None:
                done += 1
                watchers.on_progress(Progress(done, len(stories), delivery.task.path.name))
        self._keeper.drain()
        return Changes("Clean anew", stories=frozenset(changed), annotations=frozenset(changed))

    def _sources(self, stories: Iterable[int]) -> Iterator[Task]:
        rules = self._rules()
        for story in stories:
            if (source := self._keeper.source(story)) is not None:
                yield Task(story, Path(source.name), source.data, source.files, rules=rules)

    def _import_address(self, address: str) -> ImportItem:
        try:
            parts = urlsplit(address)
        except ValueError:
            parts = urlsplit("")
        if parts.scheme not in ("http", "https") or not parts.hostname:
            return ImportItem(address, "failed", reason="It is not the address of a web page.")
        facts = Facts(title=address, url=address, site=parts.hostname.removeprefix("www."))
        draft = Draft(origin=address, format="address", facts=facts)
        try:
            return self._keeper.add_article(draft, Article(title=address, url=address))
        except ReaderError as error:
            return ImportItem(address, "failed", reason=str(error))
