"""A lock between processes on an open file: `flock` on POSIX, a locked byte on Windows."""

from __future__ import annotations

import os
import sys
import time

_BYTE = 1 << 30
"""Where the locked byte lies: Windows keeps others from reading it, so far behind any content."""
_RETRY_SECONDS = 0.05
"""How long a waiting process sleeps between two tries."""


def lock_handle(handle: int, *, wait: bool) -> bool:
    """Lock an open file; return False where another process has it.

    The lock ends with `unlock_handle`, with the file, or with the process, however that ends.
    Where the system or the drive knows no such locks the answer is True: SQLite's own locks still
    keep the library whole.
    """
    if sys.platform == "win32":
        return _lock_byte(handle, wait)
    else:  # noqa: RET505 (each system checks only its own branch)
        return _lock_file(handle, wait)


def lock_in_time(handle: int, seconds: float) -> bool:
    """Lock an open file; return False where another process has it for all of that time."""
    until = time.monotonic() + seconds
    while not lock_handle(handle, wait=False):
        if time.monotonic() >= until:
            return False
        time.sleep(_RETRY_SECONDS)
    return True


def unlock_handle(handle: int) -> None:
    """Give the lock of an open file back."""
    if sys.platform == "win32":
        import msvcrt

        os.lseek(handle, _BYTE, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)
        return
    try:
        import fcntl
    except ImportError:
        return
    try:
        fcntl.flock(handle, fcntl.LOCK_UN)
    except OSError:
        return


if sys.platform == "win32":

    def _lock_byte(handle: int, wait: bool) -> bool:
        import msvcrt

        while True:
            os.lseek(handle, _BYTE, os.SEEK_SET)
            try:
                msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
            except OSError:
                if not wait:
                    return False
                time.sleep(_RETRY_SECONDS)
            else:
                return True

else:

    def _lock_file(handle: int, wait: bool) -> bool:
        try:
            import fcntl
        except ImportError:
            return True
        try:
            fcntl.flock(handle, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return True
        return True
