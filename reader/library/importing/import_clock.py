"""How far an import is, and how long the rest may take."""

from __future__ import annotations

import time

from reader.model import Progress


class ImportClock:
    """Counts what is done and guesses, by bytes, how long the rest takes."""

    def __init__(self) -> None:
        self._started = time.monotonic()
        self._rested = 0.0
        self._files = self._bytes = 0
        self._files_done = self._bytes_done = 0

    @property
    def seconds(self) -> float:
        """Seconds since the import began, pauses included."""
        return time.monotonic() - self._started

    @property
    def complete(self) -> bool:
        """Whether all files are done."""
        return self._files_done == self._files

    def rest(self, seconds: float) -> None:
        """Wait; a pause says nothing about how long the rest takes."""
        began = time.monotonic()
        time.sleep(seconds)
        self._rested += time.monotonic() - began

    def expect(self, files: int, size: int) -> None:
        """Set how many files there are, and their bytes (0 where unknown)."""
        self._files, self._bytes = files, size

    def passed(self, size: int) -> None:
        """Count a file of so many bytes as done."""
        self._files_done += 1
        self._bytes_done += size

    def progress(self, label: str, stories: int) -> Progress:
        """Return how far the import is; `label` names the file at work, `stories` were read."""
        done, total = self._files_done, self._files
        left = None
        if done:
            # Half by count, half by size: small files cost their handling, large ones their bytes.
            share = done / total
            if self._bytes:
                share = (share + self._bytes_done / self._bytes) / 2
            left = (self.seconds - self._rested) * (1 - share) / share
        return Progress(done, total, label, left, self._bytes_done, self._bytes, stories)
