"""How a process is asked to end, and how it learns that nobody reads what it writes."""

from __future__ import annotations

import errno
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

_OF_A_SIGNAL = 128
"""What a shell adds to the number of the signal that ended a program, for its exit code."""


class Terminated(BaseException):
    """This process is asked to end: like KeyboardInterrupt, which the terminal's key raises."""


def exit_code(interrupt: BaseException) -> int:
    """Return the exit code of a process that KeyboardInterrupt or Terminated ended."""
    number = signal.SIGTERM if isinstance(interrupt, Terminated) else signal.SIGINT
    return _OF_A_SIGNAL + int(number)


def nobody_reads(error: OSError) -> bool:
    """Return whether a write failed because the other end of its pipe is closed.

    Windows says “invalid argument” to it, with no code of its own and no name of a file.
    """
    if sys.platform != "win32":
        return isinstance(error, BrokenPipeError)
    if isinstance(error, BrokenPipeError):
        return True
    nameless = error.filename is None and getattr(error, "winerror", None) is None
    return error.errno == errno.EINVAL and nameless


@contextmanager
def terminable() -> Iterator[None]:
    """Raise Terminated in a block where the process is asked to end; the system ends it without."""
    if threading.current_thread() is not threading.main_thread():
        # Only the main thread hears signals.
        yield
        return
    before = signal.signal(signal.SIGTERM, _raise)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _raise(number: int, frame: FrameType | None) -> None:
    raise Terminated
