"""Locks between processes: one window a library, one process that writes the caches."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from reader.model import DiskRefused, LibraryBusy
from reader.platforms.region_lock import lock_handle
from reader.store.file_store import file_errors_explained
from reader.translation import tr


class FileLock:
    """A lock on a file, held until it is released or the process ends, however it ends."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: IO[str] | None = None

    def acquire(self, *, wait: bool = False) -> bool:
        """Take the lock; False where another holds it, unless it is waited for.

        Raises ReaderError where the file cannot be made.
        """
        if self._file is not None:
            return True
        with file_errors_explained(self._path.parent):
            file = self._path.open("a+", encoding="utf-8")
        if not lock_handle(file.fileno(), wait=wait):
            file.close()
            return False
        self._file = file
        return True

    def release(self) -> None:
        """Give the lock back; without it, nothing happens."""
        if self._file is not None:
            self._file.close()
            self._file = None

    @contextmanager
    def held(self) -> Iterator[None]:
        """Hold the lock for a block, waiting for whoever has it."""
        self.acquire(wait=True)
        try:
            yield
        finally:
            self.release()


class JobClaims:
    """Which imports a living process is at: each holds a lock that ends with its process.

    So a window that opens during an import on the command line does not start the same import
    again, while one whose process is gone is offered at once, without waiting for a heartbeat.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @contextmanager
    def held(self, job: int) -> Iterator[None]:
        """Hold a job for a block; raises LibraryBusy where another process is at it."""
        lock = FileLock(self._path(job))
        taken = True
        # Where no lock can be made, the import goes on without: stories matter more.
        with suppress(DiskRefused):
            taken = lock.acquire()
        if not taken:
            raise LibraryBusy(tr("This import is running already, in another window or command."))
        try:
            yield
        finally:
            lock.release()
            with suppress(OSError):
                self._path(job).unlink(missing_ok=True)

    def is_free(self, job: int) -> bool:
        """Return whether no living process is at a job."""
        if not self._path(job).exists():
            return True
        lock = FileLock(self._path(job))
        free = True
        with suppress(DiskRefused):
            free = lock.acquire()
            lock.release()
        return free

    def _path(self, job: int) -> Path:
        return self._folder / f".import-{job}.lock"
