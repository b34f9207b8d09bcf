"""Watched folders: the saved pages that are new in them come in once they have stopped growing.

A downloads folder holds much that is no article: bills, licences, lists of passwords. Which files
come in is decided by their names; of all others not one byte is read and no line is written.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from reader.formats.side_folders import names_side_folder
from reader.library.importing.file_walk import SourceFile, scan
from reader.library.importing.importer import Watchers
from reader.library.importing.page_folders import folders_of
from reader.model import WATCHED_KINDS, ImportItem, ImportReport, WatchFolder
from reader.platforms.shared_folders import find_shared_folder
from reader.store.import_log import FileState, ImportLog
from reader.translation import tr, translatable

SETTLED_SECONDS = 2.0
"""How long a file must not have changed before it is taken for complete."""
WHOLE_SECONDS = 0.6
"""The same for a page that is there to its end tag: longer than a pause between blocks."""
_END_BYTES = 2048
"""Where the end tag is looked for: notes that tools put behind it are some hundred bytes."""
_HEAD_BYTES = 200_000
"""Where the name of the folder with a page's pictures is looked for: its style sheets are there."""
_PAGE_SUFFIXES = frozenset({".html", ".htm", ".xhtml"})

UNFINISHED_SUFFIXES = frozenset({".part", ".crdownload", ".download", ".tmp", ".partial"})
"""What browsers call a file that they are still writing."""


class ImportFiles(Protocol):
    """Imports files into the library."""

    def __call__(
        self, paths: Sequence[str | Path], watchers: Watchers, tags: Sequence[str]
    ) -> ImportReport:
        """Import the files, put the tags on their stories."""


_KEPT = frozenset(("added", "updated", "duplicate"))

LEFT = translatable("the file was kept in its folder, because not all of it was imported")


class KeepsFile(Protocol):
    """Verifies that a file was read into the library."""

    def __call__(self, path: Path, stories: Collection[int]) -> bool:
        """Whether one of the stories holds the file as it lies there now, read back and sound."""


_BOOKMARKS = b"NETSCAPE-BOOKMARK-FILE"
"""How a list of bookmarks begins, which is no saved page."""


@dataclass(frozen=True, slots=True)
class Arrivals:
    """Files that are new in a watched folder and complete, with the tags for their stories."""

    folder: WatchFolder
    files: tuple[SourceFile, ...]
    tags: tuple[str, ...] = ()


class FolderWatcher:
    """Looks through the watched folders whenever it is asked to."""

    def __init__(self, log: ImportLog, now: Callable[[], float] = time.time) -> None:
        self._log = log
        self._now = now
        self._growing: dict[Path, tuple[tuple[int, int], float]] = {}
        self._on_network: dict[str, bool] = {}
        self._walked: tuple[str, ...] = ()

    @property
    def walked(self) -> Sequence[str]:
        """The folders of this computer that the last look went through.

        Those of a network drive are not among them: it says nothing of what changes in them.
        """
        return self._walked

    def look(self) -> list[Arrivals]:
        """Return the files that are new and have settled.

        A file still growing waits for the next look.
        """
        arrivals = []
        # Read by another thread, which must never see half of a look.
        listened: list[str] = []
        for folder in self._log.folders():
            walked: list[Path] = []
            found = {str(file.path): file for file in _files(folder, walked.append)}
            if walked and not self._is_on_network(folder.path):
                listened += map(str, walked)
            unseen = self._log.unseen(_state(file) for file in found.values())
            complete = [
                found[path]
                for path, *_ in unseen
                if self._settled(found[path]) and not self._renamed(found[path])
            ]
            wanted = [file for file in complete if _is_wanted(file.path)]
            self._log.add_seen(_state(file) for file in complete if file not in wanted)
            tagged: dict[tuple[str, ...], list[SourceFile]] = {}
            for file in wanted:
                tagged.setdefault(_tags(folder, file.path), []).append(file)
            arrivals += [Arrivals(folder, tuple(files), tags) for tags, files in tagged.items()]
        self._walked = tuple(listened)
        return arrivals

    def begin(self, folder: WatchFolder, before: WatchFolder | None = None) -> None:
        """Begin to watch a folder: what lies there now stays unread, unless the person asked.

        Where the folder was watched under other settings, `before`, files that those took in and
        that are still unread stay to be read.
        """
        if not folder.existing:
            waiting = set(_files(before)) if before is not None else set()
            self._log.add_seen(_state(file) for file in _files(folder) if file not in waiting)

    def take_in(
        self,
        arrivals: Iterable[Arrivals],
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
            report = import_files(paths, watchers or Watchers(), arrival.tags)
            if report.cancelled:
                reports.append(report)
                break
            self._log.add_seen(_state(file) for file in arrival.files)
            if arrival.folder.afterwards == "trash":
                report = self._put_away(report, paths, to_trash, keeps)
            reports.append(report)
        return reports

    def _is_on_network(self, folder: str) -> bool:
        if folder not in self._on_network:
            shared = find_shared_folder(Path(folder))
            self._on_network[folder] = shared is not None and shared.network
        return self._on_network[folder]

    def _settled(self, file: SourceFile) -> bool:
        """Whether a file and its own folder have stopped growing."""
        if not file.size or any(_exists(file.path, suffix) for suffix in UNFINISHED_SUFFIXES):
            return False
        newest = max((file.modified, *_times_beside(file.path)))
        state = (file.size, newest)
        now = self._now()
        before, since = self._growing.get(file.path, (None, now))
        self._growing[file.path] = (state, since if before == state else now)
        # A drive on another computer has a clock of its own: what counts is either of the two.
        rested = max(now - newest / 1e9, now - since if before == state else 0.0)
        if rested > SETTLED_SECONDS or (rested > WHOLE_SECONDS and _is_whole(file.path)):
            del self._growing[file.path]
            return True
        return False

    def _renamed(self, file: SourceFile) -> bool:
        """Whether a file was looked at under another name that is gone; its new name is noted."""
        earlier = self._log.seen_alike(file.size, file.modified)
        renamed = any(not Path(path).exists() for path in earlier)
        if renamed:
            self._log.add_seen([_state(file)])
        return renamed

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
                replace(item, reason="; ".join(filter(None, (item.reason, tr(LEFT)))))
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


def _files(
    folder: WatchFolder, on_folder: Callable[[Path], None] | None = None
) -> Iterator[SourceFile]:
    """Yield the files of a watched folder that may come in, by their names alone."""
    endings = tuple(
        ending
        for kind in dict.fromkeys(("pages", *folder.kinds))
        for ending in WATCHED_KINDS.get(kind, ())
    )
    for file in scan([Path(folder.path)], levels=folder.levels, on_folder=on_folder):
        if isinstance(file, SourceFile) and file.path.name.lower().endswith(endings):
            yield file


def _is_wanted(path: Path) -> bool:
    """Whether a file of a wanted kind is more than a list of bookmarks."""
    try:
        with path.open("rb") as handle:
            return _BOOKMARKS not in handle.read(512).upper()
    except OSError:
        return False


def _is_whole(path: Path) -> bool:
    """Whether a page is there to its end tag, and its pictures are not saved beside it."""
    if path.suffix.lower() not in _PAGE_SUFFIXES:
        return False
    try:
        with os.scandir(path.parent) as beside:
            # Browsers make the folder of the pictures first; it is empty for a while.
            if any(one.name.startswith(path.stem) and one.is_dir() for one in beside):
                return False
        with path.open("rb") as handle:
            if names_side_folder(handle.read(_HEAD_BYTES)):
                return False
            handle.seek(max(0, handle.seek(0, os.SEEK_END) - _END_BYTES))
            return b"</html>" in handle.read().lower()
    except OSError:
        return False


def _tags(folder: WatchFolder, path: Path) -> tuple[str, ...]:
    """Return the tags for a file.

    Those of its folder, and the names of folders between where asked.
    """
    if not folder.folder_tags:
        return folder.tags
    try:
        between = path.parent.relative_to(folder.path).parts
    except ValueError:
        return folder.tags
    return tuple(dict.fromkeys((*folder.tags, *between)))


def _exists(path: Path, suffix: str) -> bool:
    return path.with_name(path.name + suffix).exists()


def _times_beside(page: Path) -> Iterator[int]:
    """When the files beside a page were changed, nanoseconds since the epoch."""
    for folder in folders_of(page):
        with suppress(OSError), os.scandir(folder) as handle:
            for entry in handle:
                with suppress(OSError):
                    yield entry.stat(follow_symlinks=False).st_mtime_ns


def _state(file: SourceFile) -> FileState:
    return str(file.path), file.size, file.modified
