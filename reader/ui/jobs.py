"""The only place that owns threads: lanes that work off plain functions, each with its library.

Two lanes read, one writes, and one does what takes long (imports, exports, checks), so that a
star never waits behind an import.  Every lane opens a library of its own.  Results come home to
the window's thread through queued signals.
"""

from __future__ import annotations

import contextlib
import logging
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from reader.model import LibraryBusy, Progress, ReaderError
from reader.translation import system_failure, tr

if TYPE_CHECKING:
    from reader.library import Library
    from reader.library.waiting_changes import PostponedWrite
    from reader.model import Changes

T = TypeVar("T")
WaitsOn = Callable[[float], bool]
Opener = Callable[[WaitsOn], "Library"]
Work = Callable[["Library", "Ticket"], T]

READ, WRITE, LONG = "read", "write", "long"
_THREADS = {READ: 2, WRITE: 1, LONG: 1}
_SECONDS_BETWEEN_PROGRESS = 0.1
"""Between two reports of progress."""
SECONDS_OF_SILENCE = 1.0
"""Seconds that a write may wait for another program before the window says so: up to here a person
takes the wait for the program's own. Chosen."""
_LONGEST_WAIT = 15.0
"""Seconds that the maker's thread waits for another program unless it is asked. Where the wait of
a lane is said, it ends when the person ends it."""
_PATIENCE_AT_CLOSE = 5.0
"""Seconds that all lanes together wait for another program at the close: what Windows gives a
program at the end of a session, and others not much more."""

logger = logging.getLogger(__name__)


def _wait_as_usual(waited: float) -> bool:
    return waited < _LONGEST_WAIT


class Ticket:
    """What the asker of a job holds: cancel it, pause it, hear how far it is."""

    def __init__(self, report: Callable[[Ticket, Progress], None]) -> None:
        self._report = report
        self._cancelled = threading.Event()
        self._paused = threading.Event()
        self._reported = 0.0
        self.dropped = False

    def cancel(self) -> None:
        """Ask the work to end early; what it then gives back is still delivered."""
        self._cancelled.set()

    def drop(self) -> None:
        """Cancel, and deliver nothing."""
        self.dropped = True
        self.cancel()

    def cancelled(self) -> bool:
        """Return whether the work should end early."""
        return self._cancelled.is_set()

    def pause(self, paused: bool = True) -> None:
        """Ask the work to wait, or to go on."""
        (self._paused.set if paused else self._paused.clear)()

    def paused(self) -> bool:
        """Return whether the work should wait."""
        return self._paused.is_set()

    def report(self, progress: Progress) -> None:
        """Report how far the work is; called by the work, passed on ten times a second."""
        now = time.monotonic()
        last = progress.total is not None and progress.done >= progress.total
        if last or now - self._reported >= _SECONDS_BETWEEN_PROGRESS:
            self._reported = now
            self._report(self, progress)


@dataclass(frozen=True)
class _Job(Generic[T]):
    """Work, and what happens afterwards."""

    ticket: Ticket
    work: Work[T]
    done: Callable[[T], None] | None
    failed: Callable[[str], None] | None
    progress: Callable[[Progress], None] | None
    key: str | None
    lane: str
    kept: object = None


@dataclass(frozen=True)
class _Outcome:
    """What a lane sends home."""

    job: _Job[Any]
    value: Any = None
    failure: str = ""
    trace: str = ""


class Jobs(QObject):
    """Runs work in lanes and delivers the results in the thread that made this object."""

    failed = Signal(str)
    """A sentence for the person, of a job that nobody else answers for."""
    crashed = Signal(str)
    """The traceback of a mistake of ours."""
    waiting = Signal(bool)
    """Whether work waits for another program that changes the library; see `stop_waiting`."""
    kept_ended = Signal()
    """A write that is kept until it is made, see `unmade`, was made or refused."""

    _held_up = Signal(object)
    _finished = Signal(object)
    _progressed = Signal(object, object)

    def __init__(
        self,
        open_library: Opener,
        parent: QObject | None = None,
        *,
        waits_at_home: WaitsOn | None = None,
    ) -> None:
        """Start the lanes; `waits_at_home` is asked while the maker's own thread waits."""
        super().__init__(parent)
        self._open = open_library
        self._waits_at_home = waits_at_home or _wait_as_usual
        self._local = threading.local()
        self._queues: dict[str, SimpleQueue[_Job[Any] | None]] = {
            lane: SimpleQueue() for lane in _THREADS
        }
        self._latest: dict[str, _Job[Any]] = {}
        self._pending: dict[Ticket, _Job[Any]] = {}
        self._started: set[Ticket] = set()
        self._made: set[Ticket] = set()
        self._waiting: set[Ticket] = set()
        self._closed = False
        self._patient_until = 0.0
        self._undone = 0
        self._held_up.connect(self._note_wait, Qt.ConnectionType.QueuedConnection)
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._progressed.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)
        self._threads = [
            threading.Thread(target=self._run, args=(lane,), name=f"{lane}-{n}", daemon=True)
            for lane, count in _THREADS.items()
            for n in range(count)
        ]
        for thread in self._threads:
            thread.start()

    def read(
        self,
        work: Work[T],
        done: Callable[[T], None] | None = None,
        *,
        failed: Callable[[str], None] | None = None,
        key: str | None = None,
    ) -> Ticket:
        """Run work that only reads; an earlier job of the same key is dropped."""
        return self._put(READ, work, done, failed, None, key)

    def write(
        self,
        work: Work[T],
        done: Callable[[T], None] | None = None,
        *,
        failed: Callable[[str], None] | None = None,
        key: str | None = None,
        kept: object = None,
    ) -> Ticket:
        """Run a short write; one not yet begun gives way to a later one of its key.

        `kept` stands for it among what is `unmade`.
        """
        return self._put(WRITE, work, done, failed, None, key, kept)

    def change(
        self,
        change: PostponedWrite,
        done: Callable[[Changes | None], None] | None = None,
        *,
        key: str | None = None,
    ) -> Ticket:
        """Make a change; one that the library does not take is kept until it does."""
        return self.write(lambda library, ticket: change.write(library), done, key=key, kept=change)

    def long(
        self,
        work: Work[T],
        done: Callable[[T], None] | None = None,
        *,
        failed: Callable[[str], None] | None = None,
        progress: Callable[[Progress], None] | None = None,
    ) -> Ticket:
        """Run what takes long, one after another, with progress."""
        return self._put(LONG, work, done, failed, progress, None)

    def background(self, work: Callable[[], object], done: Callable[[object], None]) -> None:
        """Run a function in a read lane; `done` gets its result in this thread."""
        self.read(lambda library, ticket: work(), done)

    def library(self) -> Library:
        """Return the library of the calling thread; opened when it is first asked for."""
        if not hasattr(self._local, "library"):
            self._local.library = self._open(self._waits_on)
        library: Library = self._local.library
        return library

    def unmade(self) -> list[Any]:
        """Return what stands for the writes that were asked for and not made yet, in their order.

        What failed, and what the person waits for no longer, was said and is not among them.
        """
        return [
            job.kept
            for ticket, job in self._pending.items()
            if job.kept is not None and ticket not in self._made and not ticket.cancelled()
        ]

    def stop_waiting(self) -> None:
        """Give up what waits for another program, and the writes that wait behind it."""
        for ticket in {
            *self._waiting,
            *(t for t, job in self._pending.items() if job.lane == WRITE),
        }:
            ticket.cancel()

    @property
    def busy(self) -> bool:
        """Whether any job is waiting or running."""
        return bool(self._pending)

    def close(self, seconds: float = 20.0) -> None:
        """Cancel long work, let writes end, stop the lanes and close their libraries.

        Where another program holds the library all of it waits a few seconds and not longer; the
        log then says how many writes were left undone.
        """
        if self._closed:
            return
        self._patient_until = time.monotonic() + _PATIENCE_AT_CLOSE
        self._closed = True
        for ticket, job in list(self._pending.items()):
            if job.lane != WRITE:
                ticket.drop()
        for lane, count in _THREADS.items():
            for _ in range(count):
                self._queues[lane].put(None)
        deadline = time.monotonic() + seconds
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))
        self._close_own_library()
        if self._undone:
            logger.warning(
                "Another program held the library at the close: %d changes were not made. "
                "What a person did is made at the next start.",
                self._undone,
            )

    def _put(
        self,
        lane: str,
        work: Work[T],
        done: Callable[[T], None] | None,
        failed: Callable[[str], None] | None,
        progress: Callable[[Progress], None] | None,
        key: str | None,
        kept: object = None,
    ) -> Ticket:
        ticket = Ticket(self._progressed.emit)
        job = _Job(ticket, work, done, failed, progress, key, lane, kept)
        if self._closed:
            ticket.drop()
            return ticket
        if key is not None:
            self._replace(key, job)
        self._pending[ticket] = job
        self._queues[lane].put(job)
        return ticket

    def _replace(self, key: str, job: _Job[Any]) -> None:
        earlier = self._latest.get(key)
        if earlier is not None and (earlier.lane == READ or earlier.ticket not in self._started):
            earlier.ticket.drop()
        self._latest[key] = job

    def _run(self, lane: str) -> None:
        while (job := self._queues[lane].get()) is not None:
            self._started.add(job.ticket)
            self._finished.emit(_Outcome(job) if job.ticket.dropped else self._work(job))
        self._close_own_library()

    def _work(self, job: _Job[Any]) -> _Outcome:
        if job.lane == WRITE and job.ticket.cancelled():
            return _Outcome(job, failure=_given_up())
        self._local.ticket, self._local.held_up = job.ticket, False
        try:
            value = job.work(self.library(), job.ticket)
            if job.kept is not None:
                self._made.add(job.ticket)
            return _Outcome(job, value)
        except LibraryBusy as error:
            # Only the one write lane counts, and it is over when the number is read.
            self._undone += self._closed and job.lane == WRITE
            return _Outcome(job, failure=_given_up() if job.ticket.cancelled() else str(error))
        except ReaderError as error:
            return _Outcome(job, failure=str(error))
        except OSError as error:
            return _Outcome(job, failure=system_failure(error))
        except Exception:
            return _Outcome(
                job,
                failure=tr("An error in Broadsheet prevented this."),
                trace=traceback.format_exc(),
            )

    def _waits_on(self, waited: float) -> bool:
        """Say that the work of this thread waits; gives whether it waits on."""
        ticket: Ticket | None = getattr(self._local, "ticket", None)
        if self._closed:
            return time.monotonic() < self._patient_until
        if ticket is None:
            return self._waits_at_home(waited)
        if waited >= SECONDS_OF_SILENCE and not self._local.held_up:
            self._local.held_up = True
            self._held_up.emit(ticket)
        return not ticket.cancelled()

    def _note_wait(self, ticket: Ticket) -> None:
        if ticket in self._pending and not ticket.cancelled():
            self._waiting.add(ticket)
            self.waiting.emit(True)

    def _deliver(self, outcome: _Outcome) -> None:
        job = outcome.job
        self._pending.pop(job.ticket, None)
        self._started.discard(job.ticket)
        self._made.discard(job.ticket)
        if job.ticket in self._waiting:
            self._waiting.discard(job.ticket)
            self.waiting.emit(bool(self._waiting))
        if job.key is not None and self._latest.get(job.key) is job:
            del self._latest[job.key]
        if job.kept is not None:
            self.kept_ended.emit()
        if outcome.trace:
            self.crashed.emit(outcome.trace)
        if job.ticket.dropped:
            return
        if outcome.failure:
            (job.failed or self.failed.emit)(outcome.failure)
        elif job.done is not None:
            job.done(outcome.value)

    def _pass_on(self, ticket: Ticket, progress: Progress) -> None:
        job = self._pending.get(ticket)
        if job is not None and job.progress is not None and not ticket.dropped:
            job.progress(progress)

    def _close_own_library(self) -> None:
        library = self._local.__dict__.pop("library", None)
        if library is not None:
            with contextlib.suppress(ReaderError):
                library.close()


def _given_up() -> str:
    return tr("Not done: another program was changing the library, and you stopped waiting for it.")
