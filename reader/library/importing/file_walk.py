"""Which files a list of paths means: folders walked, side folders and odd files left out."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from reader.formats.database_files import DEVICE_DATABASE, is_part_of_database
from reader.formats.side_folders import FRAME, may_be_frame
from reader.library.importing.page_folders import other_documents, page_folders
from reader.model import Refusal
from reader.platforms.named_paths import NotAPath, expanded, local_path
from reader.store.columns import storable
from reader.translation import system_reason, tr

SYSTEM_FILES = frozenset({"thumbs.db", "desktop.ini", "icon\r", "__macosx"})
_DATABASE = "library.db"
_BESIDE_DATABASE = frozenset({"originals", "assets", "annotations.jsonl"})
"""What distinguishes the folder of a library from other folders."""


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A regular file to import; `size` in bytes, `modified` in nanoseconds since the epoch."""

    path: Path
    size: int
    modified: int


def named_path(named: str | Path) -> Path | Refusal:
    """Return the path that is named, also by a `file:` address; a refusal of any other address."""
    try:
        path = expanded(named if isinstance(named, Path) else local_path(named))
        os.fsencode(path)
    except (NotAPath, UnicodeEncodeError) as error:
        return Refusal(storable(str(named)), explain(error))
    return path


def scan(
    paths: Iterable[Path],
    cancelled: Callable[[], bool] | None = None,
    levels: int | None = None,
    on_folder: Callable[[Path], None] | None = None,
) -> Iterator[SourceFile | Refusal]:
    """Walk files and folders in the order given, folders by name; never raises.

    Inside folders nothing is followed that leads elsewhere: links, sockets, pipes and devices
    are refused with a line each; hidden files are left out (but for a reading device's database),
    as is what a database keeps beside itself, and of a page's own folder everything but documents
    that are no part of the page. `levels` of folders below those given are walked, all of them
    where it is None. `on_folder` is given each folder that could be read.
    """
    for path in paths:
        if cancelled is not None and cancelled():
            return
        try:
            status = path.stat()
        except (OSError, ValueError) as error:
            yield Refusal(str(path), explain(error))
            continue
        if stat.S_ISDIR(status.st_mode):
            yield from _scan_folder(path, cancelled, levels, on_folder)
        else:
            yield _source(path, status)


def explain(error: Exception) -> str:
    """Return a plain sentence for what the system says about a path."""
    if isinstance(error, NotAPath):
        return str(error)
    if isinstance(error, UnicodeEncodeError):
        return tr("Its name contains characters that are not allowed in a path.")
    if isinstance(error, FileNotFoundError):
        return tr("There is no such file or folder.")
    if isinstance(error, PermissionError):
        return tr("No permission to read it.")
    if isinstance(error, OSError):
        return tr("Cannot be read: {reason}.", reason=system_reason(error))
    return tr("Cannot be read: {reason}.", reason=error)


def _scan_folder(
    folder: Path,
    cancelled: Callable[[], bool] | None,
    levels: int | None,
    on_folder: Callable[[Path], None] | None,
) -> Iterator[SourceFile | Refusal]:
    stack = [(folder, 0)]
    while stack:
        if cancelled is not None and cancelled():
            return
        current, level = stack.pop()
        try:
            with os.scandir(current) as handle:
                entries = sorted(handle, key=lambda entry: entry.name)
        except OSError as error:
            yield Refusal(str(current), explain(error))
            continue
        if on_folder is not None:
            on_folder(current)
        names = {entry.name for entry in entries}
        if _DATABASE in names and names & _BESIDE_DATABASE:
            # The database stands for the whole library; the importer merges it.
            yield from (_entry_source(entry) for entry in entries if entry.name == _DATABASE)
            continue
        if (device := current / DEVICE_DATABASE).is_file():
            yield _checked(device)
        beside = page_folders(entries)
        below = []
        for entry in entries:
            if entry.name.startswith(".") or entry.name.lower() in SYSTEM_FILES:
                continue
            if is_part_of_database(entry.name, names):
                continue
            if entry.is_symlink():
                yield Refusal(entry.path, tr("Symbolic links are not followed."), failed=False)
            elif entry.is_dir(follow_symlinks=False):
                if entry.name not in beside:
                    below.append((Path(entry.path), level + 1))
                    continue
                for path in other_documents(Path(entry.path), beside[entry.name]):
                    frame = Refusal(str(path), tr(FRAME), failed=False)
                    yield frame if may_be_frame(path.name) else _checked(path)
            else:
                yield _entry_source(entry)
        if levels is None or level < levels:
            stack.extend(reversed(below))


def _checked(path: Path) -> SourceFile | Refusal:
    try:
        if path.is_symlink():
            return Refusal(str(path), tr("Symbolic links are not followed."), failed=False)
        return _source(path, path.stat(follow_symlinks=False))
    except OSError as error:
        return Refusal(str(path), explain(error))


def _entry_source(entry: os.DirEntry[str]) -> SourceFile | Refusal:
    try:
        return _source(Path(entry.path), entry.stat(follow_symlinks=False))
    except OSError as error:
        return Refusal(entry.path, explain(error))


def _source(path: Path, status: os.stat_result) -> SourceFile | Refusal:
    if not stat.S_ISREG(status.st_mode):
        return Refusal(str(path), tr("Not a regular file (a pipe, socket or device)."), False)
    return SourceFile(path, status.st_size, status.st_mtime_ns)
