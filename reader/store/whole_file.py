"""Files that appear under their name whole or not at all, for their owner only.

Where the system can, the bytes go into a file without a name, so that a killed process leaves
nothing behind; elsewhere into a partial file, which the next write into the folder, or the next
start for the library's own folder, clears away.
"""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from reader.platforms.durable_files import replace_file, require_replaceable, sync_folder
from reader.platforms.processes import is_own, is_running
from reader.store.file_store import PRIVATE_FILE, file_errors_explained

_FOLDER_PREFIX = "broadsheet-"
_PREFIX, _SUFFIX = ".broadsheet-", ".partial"


@contextmanager
def whole_file(path: Path) -> Iterator[IO[bytes]]:
    """Open a file for writing; it replaces `path` when the block ends well. Raises OSError."""
    require_replaceable(path)
    clear_partials(path.parent)
    handle = _nameless(path.parent)
    partial: Path | None = None
    if handle is None:
        handle, name = _partial(path.parent)
        partial = Path(name)
    try:
        with os.fdopen(handle, "w+b") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
            if partial is None:
                partial = _named(file.fileno(), path)
        if partial is not None:
            replace_file(partial, path)
        sync_folder(path.parent)
    finally:
        if partial is not None:
            with suppress(OSError):
                partial.unlink()


def clear_partials(folder: Path) -> int:
    """Delete the partial files of processes that are gone; gives how many there were."""
    cleared = 0
    try:
        found = list(folder.glob(f"{_PREFIX}*{_SUFFIX}*"))
    except OSError:
        return 0
    for path in found:
        process = path.name.removeprefix(_PREFIX).split("-")[0]
        if not process.isdecimal() or is_running(int(process)):
            continue
        with suppress(OSError):
            path.unlink()
            cleared += 1
    return cleared


def partial_path(folder: Path, name: str) -> Path:
    """Return the path of a file for this process; it is cleared away should it be killed."""
    return folder / f"{_PREFIX}{os.getpid()}-{name}{_SUFFIX}"


@contextmanager
def temporary_folder() -> Iterator[Path]:
    """Yield a folder among the system's temporary files, for its owner only, gone after the block.

    What a killed process left of it goes at the next start. Raises ReaderError where none can be
    made.
    """
    with file_errors_explained(Path("the folder of temporary files")):
        folder = Path(tempfile.mkdtemp(prefix=f"{_FOLDER_PREFIX}{os.getpid()}-"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def clear_temporary_folders() -> None:
    """Delete the temporary folders of this person's processes that are gone."""
    with suppress(OSError):
        for folder in Path(tempfile.gettempdir()).glob(f"{_FOLDER_PREFIX}*-*"):
            process = folder.name.removeprefix(_FOLDER_PREFIX).split("-")[0]
            if process.isdecimal() and not is_running(int(process)) and _is_own(folder):
                shutil.rmtree(folder, ignore_errors=True)


def _is_own(folder: Path) -> bool:
    """Whether a folder is no link and belongs to the person whose process this is."""
    about = folder.lstat()
    return stat.S_ISDIR(about.st_mode) and is_own(about)


def _nameless(folder: Path) -> int | None:
    if not hasattr(os, "O_TMPFILE"):
        return None
    try:
        return os.open(folder, os.O_TMPFILE | os.O_RDWR, PRIVATE_FILE)
    except OSError:
        # Some file systems know no files without a name; what else is wrong shows with a name too.
        return None


def _partial(folder: Path) -> tuple[int, str]:
    return tempfile.mkstemp(prefix=f"{_PREFIX}{os.getpid()}-", suffix=_SUFFIX, dir=folder)


def _named(handle: int, path: Path) -> Path | None:
    """Give a nameless file its name; where that is taken, one from which it can be renamed."""
    source = f"/proc/self/fd/{handle}"
    # Only with the folder's handle does Python let the system follow the link to the file.
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        with suppress(FileExistsError):
            os.link(source, path.name, dst_dir_fd=folder, follow_symlinks=True)
            return None
        spare = partial_path(path.parent, f"{handle}-{os.urandom(4).hex()}")
        os.link(source, spare.name, dst_dir_fd=folder, follow_symlinks=True)
        return spare
    finally:
        os.close(folder)
