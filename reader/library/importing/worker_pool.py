"""A few worker processes that read and clean files, each story within limits."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import sys
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection, wait
from multiprocessing.context import ForkServerContext, SpawnContext
from multiprocessing.process import BaseProcess

from reader.formats import begins_as_markup
from reader.library.importing.preparation import Prepared
from reader.library.importing.worker import Begun, Finished, Message, Task, WorkerLimits, work
from reader.model import Refusal

TICK_SECONDS = 0.2
"""How often a cancel and the clock are looked at while the workers are busy."""


class _Worker:
    """One process and the task it is at."""

    def __init__(self, limits: WorkerLimits) -> None:
        context = _process_context()
        self.connection: Connection
        self.connection, theirs = context.Pipe()
        self.process: BaseProcess = context.Process(
            target=work, args=(theirs, limits), daemon=True, name="broadsheet-worker"
        )
        with _main_untouched():
            self.process.start()
        theirs.close()
        self.task: Task | None = None
        self.story = 0
        self.since = 0.0

    def give(self, task: Task) -> None:
        """Hand the worker a task; raises OSError when it is gone."""
        self.task, self.story, self.since = task, task.skip - 1, time.monotonic()
        self.connection.send(task)

    def end(self) -> None:
        """End the process, whatever it is doing."""
        with contextlib.suppress(OSError):
            self.connection.close()
        self.process.kill()
        self.process.join()
        self.process.close()


def _process_context() -> ForkServerContext | SpawnContext:
    """A fork server, clean of Qt's threads and with the parsers loaded, where there is one."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["reader.library.importing.preload"])
    return context


@contextlib.contextmanager
def _main_untouched() -> Iterator[None]:
    """Start processes without running the caller's script again in each of them.

    multiprocessing imports `__main__` anew in a child so that pickles can name its functions;
    ours never do, and a script without a main guard would import everything once more.
    """
    main = sys.modules["__main__"]
    kept = {name: getattr(main, name) for name in ("__file__", "__spec__") if hasattr(main, name)}
    main.__spec__ = None
    if "__file__" in kept:
        del main.__file__
    try:
        yield
    finally:
        for name, value in kept.items():
            setattr(main, name, value)


@dataclass(frozen=True, slots=True)
class Delivery:
    """What came of a task: an article, a refusal, or (None) its end."""

    task: Task
    outcome: Prepared | Refusal | None


class WorkerPool:
    """Worker processes that are started when needed and started again when one breaks.

    A story that breaks a worker is tried once more as plain text; a file that breaks it again
    is refused by name.  Use it from one thread at a time and close it.
    """

    def __init__(self, size: int | None = None, limits: WorkerLimits | None = None) -> None:
        self._size = size or max(1, min(8, os.cpu_count() or 1))
        self._limits = limits or WorkerLimits()
        self._workers: list[_Worker] = []

    def run(
        self, tasks: Iterable[Task], cancelled: Callable[[], bool] | None = None
    ) -> Generator[Delivery, None, None]:
        """Deliver what becomes of the tasks, each task's stories in order, tasks as they end.

        Tasks are taken from the iterable only as workers become free, and a worker waits until
        what it found is taken, so memory stays bounded.  After a cancel the generator ends at
        once and the workers that were busy are ended.
        """
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
                ready = wait([worker.connection for worker in busy], timeout=TICK_SECONDS)
                for worker in busy:
                    if worker.connection in ready:
                        yield from self._receive(worker, again)
                    elif time.monotonic() - worker.since > self._limits.clock_seconds:
                        yield from self._broken(worker, again)
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
        worker.end()

    def _receive(self, worker: _Worker, again: deque[Task]) -> Iterator[Delivery]:
        try:
            message: Message = worker.connection.recv()
        except (EOFError, OSError):
            yield from self._broken(worker, again)
            return
        assert worker.task is not None
        match message:
            case Begun():
                worker.story += 1
                worker.since = time.monotonic()
            case Finished():
                task, worker.task = worker.task, None
                yield Delivery(task, None)
            case Prepared() | Refusal():
                yield Delivery(worker.task, message)

    def _broken(self, worker: _Worker, again: deque[Task]) -> Iterator[Delivery]:
        """The process is gone or stuck: try the story again in simpler ways, then give it up.

        First as plain text; where that breaks too, it was no cleaning but the recognising of its
        format that ran out, and what begins as a page is cleaned as one.
        """
        task, story = worker.task, max(worker.story, 0)
        assert task is not None
        worker.task = None
        self._remove(worker)
        if story not in task.plainly:
            again.append(replace(task, skip=story, plainly=task.plainly | {story}))
            return
        if story == 0 and not task.as_page and begins_as_markup(task.path, task.data):
            again.append(replace(task, as_page=True))
            return
        reason = "Timed out while reading this file."
        yield Delivery(task, Refusal(str(task.path), reason))
        yield Delivery(task, None)
