"""Watched folders: what is new in them comes in once it has stopped growing."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from reader.library.importing.file_walk import SourceFile, scan
from reader.library.importing.importer import Watchers
from reader.library.importing.page_folders import folders_of
from reader.model import ImportItem, ImportReport, WatchFolder
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


_KEPT = frozenset(("added", "updated", "duplicate"))

LEFT = "the file was kept in its folder, because not all of it was imported"


class KeepsFile(Protocol):
    """Verifies that a file was read into the library."""

    def __call__(self, path: Path, stories: Collection[int]) -> bool:
        """Whether one of the stories holds the file as it lies there now, read back and sound."""


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
        keeps: KeepsFile,
        watchers: Watchers | None = None,
    ) -> list[ImportReport]:
        """Import arrivals, folder by folder, and put their files away as the person chose.

        Only a file goes to the trash, never a folder, and only when every line about it says that
        its story is kept and `keeps` has verified that the library holds the file itself.
        """
        reports = []
        for arrival in arrivals:
            paths = [file.path for file in arrival.files]
            report = import_files(paths, watchers or Watchers(), arrival.folder.tags)
            if report.cancelled:
                reports.append(report)
                break
            self._log.add_seen(_state(file) for file in arrival.files)
            if arrival.folder.afterwards == "trash":
                report = self._put_away(report, paths, to_trash, keeps)
            reports.append(report)
        return reports

    def _settled(self, file: SourceFile) -> bool:
        if file.path.suffix.lower() in UNFINISHED_SUFFIXES:
            return False
        state = (file.size, file.modified)
        before = self._growing.get(file.path)
        self._growing[file.path] = state
        return before == state or self._now() - file.modified / 1e9 > SETTLED_SECONDS

    def _put_away(
        self,
        report: ImportReport,
        paths: Sequence[Path],
        to_trash: Callable[[Path], bool],
        keeps: KeepsFile,
    ) -> ImportReport:
        """Move the files that are kept to the trash; the report says which ones stay."""
        lines: dict[str, list[ImportItem]] = {}
        for item in report.items:
            lines.setdefault(item.path.split("!")[0], []).append(item)
        left = set()
        for path in paths:
            about = lines.get(str(path), [])
            stories = {item.id for item in about if item.id is not None}
            if not about or not {item.status for item in about} <= _KEPT:
                continue
            self._add_parts(path)
            if not keeps(path, stories) or not to_trash(path):
                left.add(str(path))
        return replace(
            report,
            items=tuple(
                replace(item, reason="; ".join(filter(None, (item.reason, LEFT))))
                if item.path.split("!")[0] in left
                else item
                for item in report.items
            ),
        )

    def _add_parts(self, page: Path) -> None:
        """Note the files of the page's own folder as seen; without the page they are no stories."""
        for folder in folders_of(page):
            self._log.add_seen(
                _state(file) for file in scan([folder]) if isinstance(file, SourceFile)
            )


def _state(file: SourceFile) -> FileState:
    return str(file.path), file.size, file.modified
