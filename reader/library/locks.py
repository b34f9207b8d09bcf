"""Locks between processes: one window a library, one process that writes the caches."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from reader.platforms.region_lock import lock_handle
from reader.store.file_store import file_errors_explained


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
