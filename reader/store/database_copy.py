"""A copy of a database that others go on writing to."""

from __future__ import annotations

import sqlite3
import time

_PAGES_A_STEP = 2048
"""Pages copied at a time, 8 MB: some 20 ms, after which others may write."""
_PAUSE_SECONDS = 0.005
"""Between two steps: who waits for the file looks again within some milliseconds."""
_MOST_RESTARTS = 3
"""After a write in between a copy begins anew; chosen: so often, then it is made in one go."""


class _WrittenAgain(Exception):
    """The database was written so often that a copy in steps might never end."""


class _Steps:
    """Watches a copy: lets others in between its steps, and counts how often it began anew."""

    def __init__(self) -> None:
        self._left: int | None = None
        self._restarts = 0

    def __call__(self, status: int, left: int, pages: int) -> None:
        """Take note of a step after which `left` pages are to be copied."""
        if self._left is not None and left > self._left:
            self._restarts += 1
            if self._restarts > _MOST_RESTARTS:
                raise _WrittenAgain
        self._left = left
        time.sleep(_PAUSE_SECONDS)


def copy_in_steps(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    """Copy a database whole and as it was at one moment, without keeping others from writing.

    A copy in one go locks the file, for half a minute where it is large and the machine busy.
    """
    try:
        source.backup(target, pages=_PAGES_A_STEP, progress=_Steps())
    except _WrittenAgain:
        source.backup(target)
