"""Shows the original of a story by a process of its own, within the limits of one story."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from reader.library.importing.original_preparation import OriginalRequest, OriginalSource
from reader.library.importing.preparation import Prepared
from reader.library.importing.worker import Task
from reader.library.importing.worker_pool import WorkerPool
from reader.model import OriginalPage, ReaderError, Refusal


def show_original(
    source: OriginalSource,
    request: OriginalRequest,
    cancelled: Callable[[], bool] | None = None,
) -> OriginalPage:
    """Return what can be shown of an original; raise ReaderError after a cancel."""
    task = Task(0, Path(source.name), source.data, source.files, original=request)
    shown: OriginalPage | None = None
    refused = ""
    with closing(WorkerPool(size=1)) as pool, closing(pool.run([task], cancelled)) as deliveries:
        for delivery in deliveries:
            outcome = delivery.outcome
            if isinstance(outcome, Prepared) and outcome.original is not None:
                shown = outcome.original
            elif isinstance(outcome, Refusal):
                refused = outcome.reason
    if shown is not None:
        return shown
    if refused:
        return OriginalPage(name=source.name, reason=f"The original cannot be shown: {refused}")
    raise ReaderError("The original was not shown.")
