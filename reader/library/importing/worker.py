"""What a worker process does: reads one file after another and sends what became of it."""

from __future__ import annotations

import contextlib
import logging
import os
import signal
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import islice
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING

from reader.library.importing.original_preparation import (
    OriginalRequest,
    OriginalSource,
    prepare_original,
    prepare_original_plainly,
)
from reader.library.importing.preparation import (
    Prepared,
    prepare,
    prepare_for_trial,
    prepare_plainly,
)
from reader.model import Article, Draft, Refusal

if TYPE_CHECKING:
    from reader.clean.siterules.rules import SiteRule

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class WorkerLimits:
    """What one story may take: processor seconds, bytes of memory, seconds on the clock."""

    processor_seconds: int = 20
    memory: int = 2 * 1024**3
    clock_seconds: float = 180.0


@dataclass(frozen=True, slots=True)
class Task:
    """A file to read, or `data` under the name of `path` with the pictures `files` beside it.

    `skip` stories of it are done already; those numbered in `plainly` broke a worker before and
    are kept as plain text. With `as_page` no format is asked any more: one of them ran out of time
    on it, and it is read as the page that its first characters say it is. `rules` are what was
    taught about single sites; with `trial` the first of them is only tried. With `original`
    nothing is cleaned: the file is to be shown as it was saved.
    """

    number: int
    path: Path
    data: bytes | None = field(default=None, repr=False)
    files: Mapping[str, bytes] = field(default_factory=dict, repr=False)
    skip: int = 0
    plainly: frozenset[int] = frozenset()
    rules: tuple[SiteRule, ...] = ()
    trial: bool = False
    as_page: bool = False
    original: OriginalRequest | None = None


@dataclass(frozen=True, slots=True)
class Begun:
    """The worker begins with the next story of a file."""


@dataclass(frozen=True, slots=True)
class Finished:
    """The worker is through with a file."""


Message = Prepared | Refusal | Begun | Finished


def work(connection: Connection, limits: WorkerLimits) -> None:
    """The life of a worker: tasks come in over the connection, messages go out."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with contextlib.suppress(OSError):
        os.nice(5)
    guard = _Guard(limits)
    while True:
        try:
            task: Task | None = connection.recv()
        except EOFError:
            return
        if task is None:
            return
        try:
            for message in _read(task, guard):
                connection.send(message)
            connection.send(Finished())
        except (BrokenPipeError, ConnectionResetError):
            return


def _read(task: Task, guard: _Guard) -> Iterator[Message]:
    guard.begin()
    yield Begun()
    try:
        if task.original is not None:
            yield _show(task, task.original)
            return
        drafts = islice(_drafts(task), task.skip, None)
        for number, draft in enumerate(drafts, start=task.skip):
            if isinstance(draft, Refusal):
                yield draft
            elif number in task.plainly and not task.as_page:
                yield prepare_plainly(draft)
            else:
                yield _prepare(draft, task)
            guard.begin()
            yield Begun()
    except MemoryError:
        yield Refusal(str(task.path), "Not enough memory to read this file.")
    except RecursionError:
        yield Refusal(str(task.path), "Nested too deeply to be read.")
    except Exception as error:
        logger.exception("reading %s failed", task.path)
        yield Refusal(str(task.path), f"Could not be read ({type(error).__name__}: {error}).")


def _prepare(draft: Draft, task: Task) -> Prepared | Refusal:
    try:
        return (prepare_for_trial if task.trial else prepare)(draft, task.rules)
    except Exception:
        logger.exception("cleaning %s failed; it is kept as plain text", draft.origin)
        return prepare_plainly(draft)


def _show(task: Task, request: OriginalRequest) -> Prepared:
    source = OriginalSource(task.data or b"", task.path.name, task.files)
    prepare_page = prepare_original_plainly if task.plainly else prepare_original
    draft = Draft(origin=task.path.name, format="")
    return Prepared(draft, Article(), original=prepare_page(source, request))


def _drafts(task: Task) -> Iterator[Draft | Refusal]:
    from reader.formats import read_bytes, read_file, read_page

    if task.as_page:
        for page in read_page(task.path, task.data):
            yield replace(page, files={**task.files, **page.files}) if task.files else page
        return
    if task.data is None:
        yield from read_file(task.path)
        return
    for draft in read_bytes(task.data, task.path.name):
        if task.files and isinstance(draft, Draft):
            yield replace(draft, files={**task.files, **draft.files})
        else:
            yield draft


class _Guard:
    """Lets the system end this process when one story takes too much of it."""

    def __init__(self, limits: WorkerLimits) -> None:
        self._limits = limits
        try:
            import resource
        except ImportError:
            self._resource = None
            return
        self._resource = resource
        with contextlib.suppress(OSError, ValueError):
            wanted = _address_space() + limits.memory
            hard = resource.getrlimit(resource.RLIMIT_AS)[1]
            if hard != resource.RLIM_INFINITY:
                wanted = min(wanted, hard)
            resource.setrlimit(resource.RLIMIT_AS, (wanted, hard))
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

    def begin(self) -> None:
        """Start counting the processor time of a story anew."""
        if self._resource is None:
            return
        usage = self._resource.getrusage(self._resource.RUSAGE_SELF)
        until = int(usage.ru_utime + usage.ru_stime) + 1 + self._limits.processor_seconds
        with contextlib.suppress(OSError, ValueError):
            hard = self._resource.getrlimit(self._resource.RLIMIT_CPU)[1]
            self._resource.setrlimit(self._resource.RLIMIT_CPU, (until, hard))


def _address_space() -> int:
    """Bytes of address space in use now; 1 GiB where the system does not say."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[0])
    except (OSError, ValueError):
        return 1024**3
    return pages * os.sysconf("SC_PAGE_SIZE")
