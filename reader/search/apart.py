"""Building the index in a process of its own, so that the window stays smooth."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from reader.model import IndexDocument, InternalError, LibraryBusy, Progress

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

Source = Callable[[], Iterable[IndexDocument]]
_POLL_SECONDS = 0.2


def rebuild_apart(
    folder: Path,
    source: Source,
    total: int | None = None,
    on_progress: Callable[[Progress], object] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> int:
    """Build the index of `folder` anew in another process; return how many stories it has.

    `source` must be picklable; it is called in that process and gives the stories. Raises
    LibraryBusy, OSError (a full disk), InternalError when the process dies.
    """
    import multiprocessing

    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_work, args=(folder, source, total, theirs), daemon=True)
    process.start()
    theirs.close()
    told = False
    try:
        while True:
            if not told and cancelled is not None and cancelled():
                ours.send("stop")
                told = True
            if not ours.poll(_POLL_SECONDS):
                continue
            message = ours.recv()
            if isinstance(message, Progress):
                if on_progress is not None:
                    on_progress(message)
            elif isinstance(message, Exception):
                raise message
            else:
                return int(message)
    except (EOFError, ConnectionError) as error:
        raise InternalError("The process that built the search index has died.") from error
    finally:
        ours.close()
        process.join(10)
        if process.is_alive():
            process.terminate()
            process.join()


def _work(folder: Path, source: Source, total: int | None, pipe: Connection) -> None:
    from reader.search.index import SearchIndex

    os.nice(5)
    try:
        done = SearchIndex(folder).rebuild(
            source(), total, on_progress=pipe.send, cancelled=lambda: pipe.poll(0)
        )
        pipe.send(done)
    except (LibraryBusy, OSError) as error:
        pipe.send(error)
    finally:
        pipe.close()
