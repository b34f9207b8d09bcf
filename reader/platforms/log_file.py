"""The program's log: a file that never grows past its bounds, kept on this computer."""

from __future__ import annotations

import logging
from contextlib import suppress
from pathlib import Path

_MAX_BYTES, _KEPT = 500_000, 2
"""Bytes of a file before the next is begun, and how many earlier ones stay."""
_LAST = 50_000
"""Characters from the end of the log that are shown."""
_LOGGER = "reader"


def start_log(path: Path) -> logging.FileHandler:
    """Write what the program's modules log into a file from now on; return what does so.

    A file that cannot be opened is left out silently: the log is never a reason to fail.
    """
    handler = _BoundedHandler(path, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logger = logging.getLogger(_LOGGER)
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    return handler


def stop_log(handler: logging.FileHandler) -> None:
    """Write no more into the file."""
    logging.getLogger(_LOGGER).removeHandler(handler)
    handler.close()


def log_path() -> Path | None:
    """Return the file that is written; None where there is none."""
    for handler in logging.getLogger(_LOGGER).handlers:
        if isinstance(handler, logging.FileHandler):
            return Path(handler.baseFilename)
    return None


def last_lines() -> str:
    """Return the end of the log, from the file before too where this one is short."""
    path = log_path()
    if path is None:
        return ""
    text = ""
    for each in (path.with_name(f"{path.name}.1"), path):
        with suppress(OSError):
            text += each.read_text(encoding="utf-8", errors="replace")
    return text[-_LAST:]


class _BoundedHandler(logging.FileHandler):
    """A handler that begins a new file in time, and whose disk may be full or gone.

    The one of the standard library loads what sends logs over networks, a fiftieth of the start.
    """

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line, in a new file where this one is full."""
        with suppress(OSError, ValueError):
            if self.stream is not None and self.stream.tell() >= _MAX_BYTES:
                self.stream.close()
                self.stream = None
                self._begin_anew()
        with suppress(OSError):
            super().emit(record)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
        """Leave the line out."""

    def _begin_anew(self) -> None:
        path = Path(self.baseFilename)
        for number in range(_KEPT, 0, -1):
            earlier = path.with_name(f"{path.name}.{number - 1}") if number > 1 else path
            if earlier.exists():
                earlier.replace(path.with_name(f"{path.name}.{number}"))
