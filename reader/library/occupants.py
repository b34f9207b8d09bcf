"""Who holds a library that a change waits for: this program itself, its backup, or another one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from reader.library.folders import LibraryLayout, library_folder
from reader.library.locks import FileLock
from reader.model import ReaderError
from reader.store.lock_wait import is_written_here
from reader.translation import tr


@contextmanager
def backing_up(layout: LibraryLayout) -> Iterator[None]:
    """Let others know during the block that an automatic backup is being made."""
    lock = FileLock(layout.backup_lock)
    with suppress(ReaderError):
        lock.acquire()
    try:
        yield
    finally:
        lock.release()
        with suppress(OSError):
            layout.backup_lock.unlink(missing_ok=True)


def awaited(library: str | Path | None) -> str:
    """Return in a sentence what a change of a library waits for."""
    layout = LibraryLayout(library_folder(library))
    if is_written_here(layout.database):
        return tr("Broadsheet is still saving earlier changes. Waiting until it is done…")
    if _is_backed_up(layout):
        return tr("An automatic backup is being made. Waiting until it is done…")
    return tr("Another program is changing the library. Waiting until it is done…")


def _is_backed_up(layout: LibraryLayout) -> bool:
    if not layout.backup_lock.exists():
        return False
    lock = FileLock(layout.backup_lock)
    try:
        return not lock.acquire()
    except ReaderError:
        return False
    finally:
        lock.release()
