"""Writing a whole index into an empty folder."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from pathlib import Path

from reader.model import IndexDocument, Progress
from reader.translation import tr

BATCH = 5000
"""Stories of one segment before all segments are merged; bounds the memory of a build."""
NAME = "MAIN"


def build(
    folder: Path,
    documents: Iterable[IndexDocument],
    total: int | None,
    on_progress: Callable[[Progress], object] | None,
    cancelled: Callable[[], bool] | None,
) -> int | None:
    """Write an index of all documents into an empty folder; None when cancelled."""
    from whoosh.index import FileIndex

    from reader.segments.checked_storage import CheckedStorage
    from reader.segments.index_schema import schema
    from reader.segments.whoosh_writer import ArrayWriter

    index = FileIndex.create(CheckedStorage(folder), schema(), NAME)
    started = time.monotonic()
    done = 0
    writer: ArrayWriter | None = None
    try:
        for document in documents:
            if cancelled is not None and done % 50 == 0 and cancelled():
                return None
            writer = writer or ArrayWriter(index)
            writer.add_story(document)
            done += 1
            if on_progress is not None and done % 100 == 0:
                left = (time.monotonic() - started) / done * (total - done) if total else None
                on_progress(Progress(done, total, tr("Building the search index"), left))
            if done % BATCH == 0:
                writer.finish(merge_none=True)
                writer = None
        writer = writer or ArrayWriter(index)
        writer.finish(merge_all=True)
        writer = None
    finally:
        if writer is not None:
            writer.give_up()
    return done
