"""Cleaning files without a library, in parallel and in order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from reader.library.importing.file_walk import scan
from reader.library.importing.preparation import Prepared
from reader.library.importing.worker import Task
from reader.library.importing.worker_pool import WorkerPool
from reader.model import Article, Refusal


def clean_paths(paths: Iterable[str | Path]) -> Iterator[tuple[str, Article]]:
    """Clean files and folders; yields path and article, in the order of the scan.

    What cannot be read comes as an empty article whose `error` says why.
    """
    found = list(scan(Path(path) for path in paths))
    tasks = [
        Task(number, item.path)
        for number, item in enumerate(found)
        if not isinstance(item, Refusal)
    ]
    waiting: dict[int, list[tuple[str, Article]]] = {
        number: [_refused(item)] for number, item in enumerate(found) if isinstance(item, Refusal)
    }
    pool = WorkerPool()
    try:
        yield from _in_order(pool, tasks, waiting, len(found))
    finally:
        pool.close()


def _in_order(
    pool: WorkerPool,
    tasks: Sequence[Task],
    complete: dict[int, list[tuple[str, Article]]],
    count: int,
) -> Iterator[tuple[str, Article]]:
    upcoming = 0
    open_tasks: dict[int, list[tuple[str, Article]]] = {}
    for delivery in pool.run(tasks):
        number, outcome = delivery.task.number, delivery.outcome
        results = open_tasks.setdefault(number, [])
        if isinstance(outcome, Prepared):
            results.append((outcome.draft.origin, outcome.article))
        elif isinstance(outcome, Refusal):
            results.append(_refused(outcome))
        else:
            complete[number] = open_tasks.pop(number)
            while upcoming in complete:
                yield from complete.pop(upcoming)
                upcoming += 1
    for number in range(upcoming, count):
        yield from complete.pop(number, ())


def _refused(refusal: Refusal) -> tuple[str, Article]:
    return refusal.origin, Article(error=refusal.reason)
