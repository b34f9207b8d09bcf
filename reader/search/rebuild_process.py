"""Building the index in a process of its own, so that the window stays smooth.

The process is a plain `python -m reader.search.rebuild_process`: multiprocessing would import the
caller's main script again, and run it where it has no guard.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import IO

from reader.model import IndexDocument, InternalError, Progress, ReaderError
from reader.platforms.processes import InputEnd, ignore_interrupts, lower_priority, module_command
from reader.platforms.termination import nobody_reads

Source = Callable[[], Iterable[IndexDocument]]
_LOOK_SECONDS = 0.2
"""Seconds between two looks whether the person has cancelled."""


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
    work = pickle.dumps((folder, source, total))
    paths = [str(Path(__file__).resolve().parents[2]), *sys.path]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths))}
    with subprocess.Popen(
        module_command("reader.search.rebuild_process"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment,
    ) as process:
        assert process.stdin is not None and process.stdout is not None
        stop = threading.Event()
        watcher = threading.Thread(target=_watch, args=(process.stdin, stop, cancelled))
        try:
            process.stdin.write(work)
            process.stdin.flush()
            watcher.start()
            return _followed(process.stdout, on_progress)
        except (EOFError, BrokenPipeError, pickle.UnpicklingError) as error:
            raise InternalError("The process that built the search index has died.") from error
        finally:
            stop.set()
            if watcher.ident is not None:
                watcher.join()


def _watch(pipe: IO[bytes], stop: threading.Event, cancelled: Callable[[], bool] | None) -> None:
    """Close the pipe, which stops the other process, when the person has cancelled."""
    while not stop.wait(_LOOK_SECONDS):
        if cancelled is not None and cancelled():
            break
    pipe.close()


def _followed(pipe: IO[bytes], on_progress: Callable[[Progress], object] | None) -> int:
    while True:
        message = pickle.load(pipe)
        if isinstance(message, Progress):
            if on_progress is not None:
                on_progress(message)
        elif isinstance(message, Exception):
            raise message
        else:
            return int(message)


def _work() -> None:
    ignore_interrupts()
    lower_priority()
    try:
        with os.fdopen(os.dup(sys.stdout.fileno()), "wb") as pipe:
            sys.stdout = sys.stderr
            _serve(pipe)
    except OSError as error:
        # Where the program that asked has ended, nobody is to hear of it.
        if not nobody_reads(error):
            raise


def _serve(pipe: IO[bytes]) -> None:
    from reader.search.search_index import SearchIndex

    def send(message: object) -> None:
        pickle.dump(message, pipe)
        pipe.flush()

    folder, source, total = pickle.load(sys.stdin.buffer)
    # Nothing more is ever sent: the other side closes the pipe when the person has cancelled.
    closed = InputEnd(sys.stdin.fileno()).reached
    try:
        send(SearchIndex(folder).rebuild(source(), total, on_progress=send, cancelled=closed))
    except (ReaderError, OSError) as error:
        send(error)


if __name__ == "__main__":
    _work()
