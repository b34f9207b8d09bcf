"""Waiting for a database that another program is writing to, in turns that can be given up."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")
WaitsOn = Callable[[float], bool]
"""Asked in turns, with the seconds waited so far: whether to wait on."""

TURN_SECONDS = 0.1
"""How long SQLite itself waits before it is asked whether to wait on; short beside the second after
which a person wants to know what is going on."""

BUSY_SECONDS = 15.0
"""How long one waits for another program before giving up, where nobody is asked."""

_writing: set[tuple[Path, object]] = set()
"""The databases that transactions of this process hold, each with a mark of its own: another may
begin before it was noted that one has ended."""


@contextmanager
def written_here(path: Path) -> Iterator[Callable[[], None]]:
    """Yield what notes that this process writes to a database, until the block ends."""
    held = (path, object())
    try:
        yield lambda: _writing.add(held)
    finally:
        _writing.discard(held)


def is_written_here(path: Path) -> bool:
    """Return whether a transaction of this process holds a database now."""
    return path in {written for written, _ in tuple(_writing)}


def wait_as_usual(waited: float) -> bool:
    """Wait on until the usual time is over."""
    return waited < BUSY_SECONDS


class LockWait:
    """Runs steps that need a lock on the database until they get it or nobody waits on."""

    def __init__(self, waits_on: WaitsOn) -> None:
        self._waits_on = waits_on

    def through(self, step: Callable[[], T]) -> T:
        """Run a step that changes nothing where it is refused; raises what SQLite says at last."""
        began = time.monotonic()
        while True:
            turn = time.monotonic()
            try:
                return step()
            except sqlite3.OperationalError as error:
                now = time.monotonic()
                # SQLite answers at once where waiting is no use: two that wait for each other.
                useless = now - turn < TURN_SECONDS / 2
                if not _is_busy(error) or useless or not self._waits_on(now - began):
                    raise


def _is_busy(error: sqlite3.OperationalError) -> bool:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_BUSY
