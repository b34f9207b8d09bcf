"""Cleaning files without a library, in parallel and in order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from reader.library.importing.file_walk import named_path, scan
from reader.library.importing.preparation import Prepared
from reader.library.importing.worker import Task
from reader.library.importing.worker_pool import WorkerPool
from reader.model import Article, Refusal

if TYPE_CHECKING:
    from reader.library.importing.file_walk import SourceFile

STANDARD_INPUT = "standard input"
"""What a page is called that came without a file."""


def clean_paths(
    paths: Iterable[str | Path], standard_input: bytes | None = None
) -> Iterator[tuple[str, Article]]:
    """Clean files and folders; yields path and article, in the order of the scan.

    What cannot be read comes as an empty article whose `error` says why. The path `-` stands for
    the bytes of `standard_input`, where they are given.
    """
    tasks: list[Task] = []
    waiting: dict[int, list[tuple[str, Article]]] = {}
    count = 0
    for count, item in enumerate(_found(paths, standard_input), start=1):
        if isinstance(item, Refusal):
            waiting[count - 1] = [_refused(item)]
        elif isinstance(item, bytes):
            tasks.append(Task(count - 1, Path(STANDARD_INPUT), item))
        else:
            tasks.append(Task(count - 1, item.path))
    pool = WorkerPool()
    try:
        yield from _in_order(pool, tasks, waiting, count)
    finally:
        pool.close()


def _found(
    paths: Iterable[str | Path], standard_input: bytes | None
) -> Iterator[SourceFile | Refusal | bytes]:
    for path in paths:
        if path == "-" and standard_input is not None:
            yield standard_input
            continue
        place = named_path(path)
        if isinstance(place, Refusal):
            yield place
        else:
            yield from scan([place])


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
