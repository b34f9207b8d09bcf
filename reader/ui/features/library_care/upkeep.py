"""Brings search index and threads up to date behind the window, a little at a time."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader.ui.jobs import Jobs, Ticket

if TYPE_CHECKING:
    from reader.library import Library

_SOON_MILLISECONDS = 300
"""After the last change, before upkeep begins."""
_SLICE_SECONDS = 2.0
"""How long what is asked for next in the long lane may have to wait for the threads."""


class Upkeep(QObject):
    """Works in the long lane unless something that the person asked for runs there."""

    threads_found = Signal()
    """The threads of stories that came in many at once are known now, or some of them."""

    def __init__(self, jobs: Jobs, busy: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._busy = busy
        self._began = False
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MILLISECONDS)
        self._soon.timeout.connect(self._begin)

    def soon(self) -> None:
        """Let search and related stories know of what was written, soon but not at once."""
        self._soon.start()

    def _begin(self) -> None:
        if not self._busy():
            self._jobs.long(_bring_up_to_date if self._began else _look_at_start, self._go_on)
            self._began = True

    def _go_on(self, settled: int) -> None:
        if settled:
            self.threads_found.emit()
            self._soon.start()


def _bring_up_to_date(library: Library, ticket: Ticket) -> int:
    """Index what waits, then find threads for a moment; gives how many stories that settled."""
    library.drain(cancelled=ticket.cancelled)
    end = time.monotonic() + _SLICE_SECONDS
    return library.settle(lambda: ticket.cancelled() or time.monotonic() > end)


def _look_at_start(library: Library, ticket: Ticket) -> int:
    """Do the same, and leave nothing open: most starts find all up to date, and only read."""
    with library.passing_look():
        return _bring_up_to_date(library, ticket)
