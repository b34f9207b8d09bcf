"""The program's log: a file that never grows past its bounds, kept on this computer."""

from __future__ import annotations

import logging
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path

_MAX_BYTES, _KEPT = 500_000, 2
"""Bytes of a file before the next is begun, and how many earlier ones stay."""
_LAST = 50_000
"""Characters from the end of the log that are shown."""
_LOGGER = "reader"


def start_log(path: Path) -> RotatingFileHandler:
    """Write what the program's modules log into a file from now on; return what does so.

    A file that cannot be opened is left out silently: the log is never a reason to fail.
    """
    handler = _Quiet(path, maxBytes=_MAX_BYTES, backupCount=_KEPT, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logger = logging.getLogger(_LOGGER)
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    return handler


def stop_log(handler: RotatingFileHandler) -> None:
    """Write no more into the file."""
    logging.getLogger(_LOGGER).removeHandler(handler)
    handler.close()


def log_path() -> Path | None:
    """Return the file that is written; None where there is none."""
    for handler in logging.getLogger(_LOGGER).handlers:
        if isinstance(handler, RotatingFileHandler):
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


class _Quiet(RotatingFileHandler):
    """A handler whose disk may be full or gone."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
        """Leave the line out."""
