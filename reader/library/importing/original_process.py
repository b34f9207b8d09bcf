"""Reads the original of a story in a process of its own, within the limits of one story."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from reader.library.importing.original_preparation import OriginalRequest, OriginalSource
from reader.library.importing.preparation import Prepared
from reader.library.importing.worker import Task
from reader.library.importing.worker_pool import WorkerPool
from reader.model import OriginalCopy, OriginalPage, PointedPart, ReaderError, Refusal
from reader.translation import tr

Flag = Callable[[], bool] | None


def show_original(
    source: OriginalSource, request: OriginalRequest, cancelled: Flag = None
) -> OriginalPage:
    """Return what can be shown of an original; raise ReaderError after a cancel."""
    shown = _run(source, request, cancelled)
    if isinstance(shown, OriginalPage):
        return shown
    why = shown if isinstance(shown, str) else tr("It cannot be read.")
    return OriginalPage(name=source.name, reason=tr("The original cannot be shown: {why}", why=why))


def copy_without_loads(
    source: OriginalSource, request: OriginalRequest, cancelled: Flag = None
) -> OriginalCopy:
    """Return a copy for other programs; raise ReaderError where none can be made."""
    copy = _run(source, request, cancelled)
    if isinstance(copy, OriginalCopy):
        return copy
    raise ReaderError(
        tr(
            "No copy without scripts could be made of this file. Open Original "
            "Unchanged opens it as it was saved."
        )
    )


def point_in(
    source: OriginalSource, request: OriginalRequest, cancelled: Flag = None
) -> PointedPart:
    """Return what names the element that the request asks for; raise ReaderError after a cancel."""
    pointed = _run(source, request, cancelled)
    if isinstance(pointed, PointedPart):
        return pointed
    raise ReaderError(tr("This part of the page cannot be named."))


def _run(
    source: OriginalSource, request: OriginalRequest, cancelled: Flag
) -> OriginalPage | OriginalCopy | PointedPart | str:
    """Return what a worker made of the original, or why it made nothing."""
    task = Task(0, Path(source.name), source.data, source.files, original=request)
    made: OriginalPage | OriginalCopy | PointedPart | None = None
    refused = ""
    with closing(WorkerPool(size=1)) as pool, closing(pool.run([task], cancelled)) as deliveries:
        for delivery in deliveries:
            outcome = delivery.outcome
            if isinstance(outcome, Prepared):
                made = outcome.original
            elif isinstance(outcome, Refusal):
                refused = outcome.reason
    if made is None and not refused:
        raise ReaderError(tr("The original was not read."))
    return made or refused
