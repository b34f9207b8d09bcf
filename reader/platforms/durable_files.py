"""Files as each system lets them be opened, read, replaced, synced and found."""

from __future__ import annotations

import errno
import os
import stat
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from reader.translation import tr

_TRIES, _PAUSE_SECONDS = 20, 0.05
"""Windows refuses to replace a file that is open anywhere, as in a virus scanner; a second is
longer than such a look takes."""
_LONG_PATH = 240
"""Letters of a path from which on Windows needs the long form: its limit is 260, or 248 for a
folder."""

if sys.platform == "win32":
    BINARY = os.O_BINARY
else:
    BINARY = 0
"""The flag of `os.open` without which Windows changes line ends."""


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable, where the system can do that (Windows does it itself)."""
    if sys.platform == "win32":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def replace_file(source: Path, target: Path) -> None:
    """Put a file in the place of another in one step; raises OSError.

    A device, a pipe or a socket is never replaced. Where a file that is open elsewhere cannot be
    replaced, it is tried for a second.
    """
    require_replaceable(target)
    _patiently(lambda: source.replace(target))


def require_replaceable(target: Path) -> None:
    """Raise OSError where a device, a pipe or a socket has the name of a file to be written."""
    try:
        mode = target.lstat().st_mode
    except OSError:
        return
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode) or stat.S_ISLNK(mode)):
        raise OSError(
            errno.EINVAL, tr("“{name}” is a device or a pipe, not a file", name=target.name)
        )


def delete_file(path: Path) -> None:
    """Delete a file, or do nothing where there is none; patient as `replace_file`."""
    _patiently(lambda: path.unlink(missing_ok=True))


def _patiently(step: Callable[[], object]) -> None:
    for left in range(_TRIES if sys.platform == "win32" else 1, 0, -1):
        try:
            step()
        except PermissionError:
            if left == 1:
                raise
            time.sleep(_PAUSE_SECONDS)
        else:
            return


def long_path(path: Path) -> Path:
    """Return a path in the form in which Windows takes more than 260 letters."""
    if sys.platform != "win32" or len(str(path)) < _LONG_PATH:
        return path
    # Not resolved: a link in the path stays what the person named.
    whole = str(path.absolute())
    if whole.startswith("\\\\?\\"):
        return path
    if whole.startswith("\\\\"):
        return Path("\\\\?\\UNC\\" + whole[2:])
    return Path("\\\\?\\" + whole)


class PlacedReader:
    """Reads an open file at any place, from several threads at once.

    It has a descriptor of its own, which is closed when nothing uses the reader any more.
    """

    _descriptor = -1

    def __init__(self, descriptor: int) -> None:
        self._descriptor = os.dup(descriptor)
        self._lock = threading.Lock()

    def read(self, size: int, start: int) -> bytes:
        """Return up to `size` bytes from `start` on; raises OSError."""
        if sys.platform != "win32" and hasattr(os, "pread"):
            return os.pread(self._descriptor, size, start)
        with self._lock:
            os.lseek(self._descriptor, start, os.SEEK_SET)
            return os.read(self._descriptor, size)

    def close(self) -> None:
        """Close the file; nothing can be read afterwards."""
        descriptor, self._descriptor = self._descriptor, -1
        if descriptor >= 0:
            os.close(descriptor)

    __del__ = close
