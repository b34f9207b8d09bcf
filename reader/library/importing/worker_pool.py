"""A few worker processes that read and clean files, each story within limits."""

from __future__ import annotations

import contextlib
import os
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from multiprocessing.connection import wait
from typing import TYPE_CHECKING

from reader.formats import begins_as_markup
from reader.library.helper_process import PRELOAD, HelperProcess
from reader.library.importing.preparation import OUR_FAULT, OVER_LIMITS, Prepared
from reader.library.importing.worker import Begun, Finished, Ready, WorkerLimits, work
from reader.model import ReaderError, Refusal
from reader.platforms.processes import start_fork_server
from reader.platforms.program_environment import repair_at_next_start
from reader.translation import current_language, tr, translatable

if TYPE_CHECKING:
    from reader.library.importing.worker import Message, Task
    from reader.platforms.process_limits import Ending

TICK_SECONDS = 0.2
"""How often a cancel and the clock are looked at while the workers are busy."""
PAUSE_SECONDS = 0.02
"""How long nothing may come until what came is no longer waited with; some stories' reading."""
_MAX_FAILED_STARTS = 2
"""Workers in a row that may end before they were ready; more would all end."""

_REASONS: Mapping[Ending, str] = {
    "time": translatable("Timed out while reading this file."),
    "memory": translatable("Not enough memory to read this file."),
    "crashed": translatable("The process reading this file crashed; memory may have run out."),
    "killed": translatable(
        "The system ended the process reading this file. Close other programs and try again."
    ),
    "failed": translatable(
        "Broadsheet failed while reading this file; the file may be sound. Please report it."
    ),
    "incomplete": translatable("A package that Broadsheet needs is missing."),
}
"""What is said of a file that no worker could read, by how the last one ended."""
_ANYBODYS: frozenset[Ending] = frozenset(("killed", "failed"))
"""Endings that say nothing against the page: it is tried once more as it is."""


class _Worker:
    """One process and the task it is at."""

    def __init__(self, limits: WorkerLimits) -> None:
        self.helper = HelperProcess(work, (limits, current_language()), "broadsheet-worker")
        self.connection = self.helper.connection
        self.task: Task | None = None
        self.is_ready = False
        self.story = 0
        self.since = 0.0

    def give(self, task: Task) -> None:
        """Hand the worker a task; raises OSError when it is gone."""
        self.task, self.story, self.since = task, task.skip - 1, time.monotonic()
        self.connection.send(task)


@dataclass(frozen=True, slots=True)
class Delivery:
    """What came of a task: an article, a refusal, or (None) its end.

    `story` counts what of the file was read before this.
    """

    task: Task
    outcome: Prepared | Refusal | None
    story: int = 0


class WorkerPool:
    """Worker processes that are started when needed and started again when one breaks.

    A story that breaks a worker is tried once more as plain text; a file that breaks it again
    is refused by name.  Use it from one thread at a time and close it.
    """

    def __init__(self, size: int | None = None, limits: WorkerLimits | None = None) -> None:
        self._size = size or max(1, min(8, os.cpu_count() or 1))
        self._limits = limits or WorkerLimits()
        self._workers: list[_Worker] = []
        self._failed_starts = 0

    def start_ahead(self) -> None:
        """Load what a worker needs, so that the next task need not wait for it; return at once.

        A fork server loads it for all workers; where there is none, one worker does for itself.
        """
        if not start_fork_server(PRELOAD) and not self._workers:
            self._start()

    def run(
        self, tasks: Iterable[Task], cancelled: Callable[[], bool] | None = None
    ) -> Generator[Delivery, None, None]:
        """Deliver what becomes of the tasks, each task's stories in order, tasks as they end.

        Tasks are taken from the iterable only as workers become free, and a worker waits until
        what it found is taken, so memory stays bounded.  After a cancel the generator ends at
        once and the workers that were busy are ended.  Raises ReaderError where no worker starts.
        """
        with contextlib.closing(self.run_with_pauses(tasks, cancelled)) as found:
            yield from (delivery for delivery in found if delivery is not None)

    def run_with_pauses(
        self, tasks: Iterable[Task], cancelled: Callable[[], bool] | None = None
    ) -> Generator[Delivery | None, None, None]:
        """Deliver as `run` does, and None whenever nothing came for a moment."""
        source = iter(tasks)
        again: deque[Task] = deque()
        try:
            while True:
                if cancelled is not None and cancelled():
                    return
                self._hand_out(source, again)
                busy = [worker for worker in self._workers if worker.task is not None]
                if not busy:
                    return
                connections = [worker.connection for worker in busy]
                ready = wait(connections, timeout=PAUSE_SECONDS)
                if not ready:
                    yield None
                    ready = wait(connections, timeout=TICK_SECONDS)
                for worker in busy:
                    if worker.connection in ready:
                        yield from self._receive(worker, again)
                    elif time.monotonic() - worker.since > self._limits.clock_seconds:
                        yield from self._broken(worker, again, "time")
        finally:
            for worker in [worker for worker in self._workers if worker.task is not None]:
                self._remove(worker)

    def close(self) -> None:
        """End all workers."""
        for worker in list(self._workers):
            self._remove(worker)

    def _hand_out(self, source: Iterator[Task], again: deque[Task]) -> None:
        idle = [worker for worker in self._workers if worker.task is None]
        while idle or len(self._workers) < self._size:
            task = again.popleft() if again else next(source, None)
            if task is None:
                return
            worker = idle.pop() if idle else self._start()
            try:
                worker.give(task)
            except OSError:
                self._remove(worker)
                again.appendleft(task)

    def _start(self) -> _Worker:
        worker = _Worker(self._limits)
        self._workers.append(worker)
        return worker

    def _remove(self, worker: _Worker) -> None:
        self._workers.remove(worker)
        worker.helper.end()

    def _receive(self, worker: _Worker, again: deque[Task]) -> Iterator[Delivery]:
        try:
            message: Message = worker.connection.recv()
        except (EOFError, OSError):
            yield from self._broken(worker, again, worker.helper.ending())
            return
        assert worker.task is not None
        match message:
            case Ready():
                worker.is_ready, worker.since = True, time.monotonic()
                self._failed_starts = 0
            case Begun():
                worker.story += 1
                worker.since = time.monotonic()
            case Finished():
                task, worker.task = worker.task, None
                yield Delivery(task, None)
            case Prepared() | Refusal():
                yield Delivery(worker.task, message, max(worker.story, 0))

    def _broken(self, worker: _Worker, again: deque[Task], ending: Ending) -> Iterator[Delivery]:
        """Try the story of a process that is gone or stuck in simpler ways, then give it up.

        What says nothing against the page is tried once more as it is.  Then the story is kept as
        plain text; where that breaks too, it was no cleaning but the recognising of its format
        that ran out, and what begins as a page is cleaned as one.
        """
        task, story = worker.task, max(worker.story, 0)
        assert task is not None
        worker.task = None
        self._remove(worker)
        if ending == "incomplete":
            raise ReaderError(_incomplete())
        if not worker.is_ready:
            self._count_failed_start()
            again.appendleft(task)
        elif ending in _ANYBODYS and story not in task.again:
            again.append(replace(task, skip=story, again=task.again | {story}))
        elif story not in task.plainly:
            notice = OUR_FAULT if ending == "failed" else OVER_LIMITS
            plainly = task.plainly | {story}
            again.append(replace(task, skip=story, plainly=plainly, notice=notice))
        elif story == 0 and not task.as_page and begins_as_markup(task.path, task.data):
            again.append(replace(task, as_page=True))
        else:
            yield Delivery(task, Refusal(str(task.path), tr(_REASONS[ending])))
            yield Delivery(task, None)

    def _count_failed_start(self) -> None:
        self._failed_starts += 1
        if self._failed_starts < _MAX_FAILED_STARTS:
            return
        self._failed_starts = 0
        raise ReaderError(
            tr(
                "The process that reads files could not be started; the files are not to "
                "blame. Restart the computer or reinstall Broadsheet, then import again."
            )
        )


def _incomplete() -> str:
    """Return what is to be done where a file of a package is missing, and let it be done."""
    if repair_at_next_start():
        return tr(
            "A package that Broadsheet needs is missing; the files are not to blame. Quit "
            "Broadsheet and start it again to install that part, then import again."
        )
    return tr(
        "A package that Broadsheet needs is missing; the files are not to blame. Reinstall "
        "Broadsheet, then import again."
    )
