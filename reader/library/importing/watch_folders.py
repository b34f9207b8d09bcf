"""Watched folders: what is new in them comes in once it has stopped growing."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from reader.library.importing.file_walk import SourceFile, scan, side_folders_of
from reader.library.importing.importer import Watchers
from reader.model import ImportReport, WatchFolder
from reader.store.import_log import FileState, ImportLog

SETTLED_SECONDS = 2.0
"""How long a file must not have changed before it is taken for complete."""

UNFINISHED_SUFFIXES = frozenset({".part", ".crdownload", ".download", ".tmp", ".partial"})
"""What browsers call a file that they are still writing."""


class ImportFiles(Protocol):
    """Imports files into the library."""

    def __call__(
        self, paths: Sequence[str | Path], watchers: Watchers, tags: Sequence[str]
    ) -> ImportReport:
        """Import the files, put the tags on their stories."""


@dataclass(frozen=True, slots=True)
class ArrivedFile:
    """Files that are new in a watched folder and complete."""

    folder: WatchFolder
    files: tuple[SourceFile, ...]


class FolderWatcher:
    """Looks through the watched folders whenever it is asked to."""

    def __init__(self, log: ImportLog, now: Callable[[], float] = time.time) -> None:
        self._log = log
        self._now = now
        self._growing: dict[Path, tuple[int, int]] = {}

    def look(self) -> list[ArrivedFile]:
        """The files that are new and have settled; a file still growing waits for the next look."""
        arrivals = []
        for folder in self._log.folders():
            found = {
                str(file.path): file
                for file in scan([Path(folder.path)])
                if isinstance(file, SourceFile)
            }
            unseen = self._log.unseen(_state(file) for file in found.values())
            complete = [found[path] for path, *_ in unseen if self._settled(found[path])]
            if complete:
                arrivals.append(ArrivedFile(folder, tuple(complete)))
        return arrivals

    def take_in(
        self,
        arrivals: Iterable[ArrivedFile],
        import_files: ImportFiles,
        to_trash: Callable[[Path], bool],
        watchers: Watchers | None = None,
    ) -> list[ImportReport]:
        """Import arrivals, folder by folder, and put their files away as the person chose.

        A file goes to the trash only when every line about it says that its story is kept.
        """
        reports = []
        for arrival in arrivals:
            paths = [file.path for file in arrival.files]
            report = import_files(paths, watchers or Watchers(), arrival.folder.tags)
            reports.append(report)
            if report.cancelled:
                break
            self._log.add_seen(_state(file) for file in arrival.files)
            if arrival.folder.afterwards == "trash":
                self._put_away(report, paths, to_trash)
        return reports

    def _settled(self, file: SourceFile) -> bool:
        if file.path.suffix.lower() in UNFINISHED_SUFFIXES:
            return False
        state = (file.size, file.modified)
        before = self._growing.get(file.path)
        self._growing[file.path] = state
        return before == state or self._now() - file.modified / 1e9 > SETTLED_SECONDS

    @staticmethod
    def _put_away(
        report: ImportReport, paths: Sequence[Path], to_trash: Callable[[Path], bool]
    ) -> None:
        kept = {"added", "updated", "duplicate"}
        lines: dict[str, set[str]] = {}
        for item in report.items:
            lines.setdefault(item.path.split("!")[0], set()).add(item.status)
        for path in paths:
            statuses = lines.get(str(path), set())
            if statuses and statuses <= kept:
                for part in (path, *side_folders_of(path)):
                    to_trash(part)


def _state(file: SourceFile) -> FileState:
    return str(file.path), file.size, file.modified
