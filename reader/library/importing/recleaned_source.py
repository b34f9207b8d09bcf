"""Original files cleaned anew while nothing is kept of them; for repairs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from reader.library.importing.preparation import Prepared
from reader.library.importing.story_source import StorySource
from reader.library.importing.worker import Task
from reader.library.importing.worker_pool import WorkerPool

if TYPE_CHECKING:
    from reader.clean.siterules.rules import SiteRule


@dataclass(frozen=True, slots=True)
class CleanedSource:
    """What an original file holds, cleaned anew; `number` is what the caller gave it."""

    number: int
    stories: tuple[Prepared, ...]


def clean_sources(
    pool: WorkerPool, sources: Iterable[tuple[int, StorySource]], rules: tuple[SiteRule, ...]
) -> Iterator[CleanedSource]:
    """Clean numbered original files in workers; yield each as it is done."""
    tasks = (
        Task(number, Path(source.name), source.data, source.files, rules=rules)
        for number, source in sources
    )
    stories: dict[int, list[Prepared]] = {}
    for delivery in pool.run(tasks):
        number, outcome = delivery.task.number, delivery.outcome
        if isinstance(outcome, Prepared) and not outcome.article.error:
            stories.setdefault(number, []).append(outcome)
        elif outcome is None:
            yield CleanedSource(number, tuple(stories.pop(number, ())))
