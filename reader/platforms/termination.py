"""The request to end that a system or a person sends to a process, as an exception."""

from __future__ import annotations

import signal
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
