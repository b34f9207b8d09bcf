"""Mistakes of ours: written down, and offered at the next start."""

from __future__ import annotations

import contextlib
import faulthandler
import sys
import traceback
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QObject, Signal

from reader import __version__

_MOST_BYTES = 200_000
"""Bytes from which on the log begins anew."""


class CrashLog(QObject):
    """Takes every exception that nobody caught, and what the interpreter says when it dies."""

    written = Signal()
    """A mistake of ours happened just now."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = folder / "crash.log"
        self._fatal = folder / "crash-fatal.log"
        self._handle: TextIO | None = None

    def earlier(self) -> str:
        """Return what was written down before this start; empty when all went well."""
        texts = []
        for path in (self._path, self._fatal):
            with contextlib.suppress(OSError):
                texts.append(path.read_text(encoding="utf-8", errors="replace"))
        return "\n".join(text for text in texts if text.strip())

    def forget(self) -> None:
        """Throw away what was written down."""
        for path in (self._path, self._fatal):
            with contextlib.suppress(OSError):
                path.write_text("", encoding="utf-8")

    def start(self) -> None:
        """Begin to take exceptions that nobody catches."""
        sys.excepthook = self._take
        with contextlib.suppress(OSError):
            self._handle = self._fatal.open("a", encoding="utf-8")
            faulthandler.enable(self._handle)

    def stop(self) -> None:
        """Leave exceptions alone again."""
        sys.excepthook = sys.__excepthook__
        if self._handle is not None:
            faulthandler.disable()
            self._handle.close()
            self._handle = None

    def write(self, trace: str) -> None:
        """Write a traceback down."""
        stamp = datetime.now().isoformat(timespec="seconds")
        with contextlib.suppress(OSError):
            large = self._path.exists() and self._path.stat().st_size > _MOST_BYTES
            with self._path.open("w" if large else "a", encoding="utf-8") as log:
                log.write(f"{stamp} Broadsheet {__version__}\n{trace}\n")
        self.written.emit()

    def _take(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        text = "".join(traceback.format_exception(kind, error, trace))
        sys.stderr.write(text)
        self.write(text)
