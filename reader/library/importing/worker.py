"""What a worker process does: reads one file after another and sends what became of it."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from reader.formats.refusals import OUR_MISTAKE
from reader.library.importing.original_preparation import (
    OriginalSource,
    copy_original,
    find_pointed,
    prepare_original,
    prepare_original_plainly,
)
from reader.library.importing.preparation import (
    OUR_FAULT,
    OVER_LIMITS,
    Prepared,
    plain_parts,
    prepare,
    prepare_for_trial,
    prepare_plainly,
)
from reader.model import Article, Draft, Refusal
from reader.platforms.durable_files import long_path
from reader.platforms.process_limits import (
    FAULT_EXIT,
    MEMORY_EXIT,
    PARTS_EXIT,
    limit_this_process,
)
from reader.platforms.processes import hush_warnings, ignore_interrupts, lower_priority
from reader.platforms.program_environment import MissingPart
from reader.translation import tr, use_language

if TYPE_CHECKING:
    from reader.clean.siterules.rules import SiteRule
    from reader.library.helper_process import Channel
    from reader.library.importing.original_preparation import OriginalRequest

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
    are kept as plain text with `notice`; those in `again` broke it for no reason of theirs and
    were tried once more as they are. With `as_page` no format is asked any more: one of them ran
    out of time on it, and it is read as the page that its first characters say it is. `rules` are
    what was taught about single sites; with `trial` the first of them is only tried. With
    `original` nothing is cleaned: the file is to be shown as it was saved.
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
    again: frozenset[int] = frozenset()
    notice: str = OVER_LIMITS


@dataclass(frozen=True, slots=True)
class Ready:
    """The worker has loaded what it needs; from now on a story may be to blame."""


@dataclass(frozen=True, slots=True)
class Begun:
    """The worker begins with the next story of a file."""


@dataclass(frozen=True, slots=True)
class Finished:
    """The worker is through with a file."""


Message = Ready | Prepared | Refusal | Begun | Finished


def work(connection: Channel, limits: WorkerLimits, language: str) -> None:
    """Live as a worker: take tasks in over the connection, send messages out.

    `language` is that of the process that started it, for the sentences in its messages.
    """
    use_language(language)
    try:
        _work(connection, limits)
    except (BrokenPipeError, ConnectionResetError):
        return
    except MemoryError:
        os._exit(MEMORY_EXIT)
    except MissingPart:
        os._exit(PARTS_EXIT)
    except Exception:
        logger.exception("a worker failed")
        os._exit(FAULT_EXIT)


def _work(connection: Channel, limits: WorkerLimits) -> None:
    ignore_interrupts()
    hush_warnings()
    lower_priority()
    # Where there is no fork server, each worker loads what a story must not be charged with.
    from reader.library.importing import preload  # noqa: F401

    keeper = limit_this_process(limits.memory, limits.processor_seconds)
    connection.send(Ready())
    while True:
        try:
            task: Task | None = connection.recv()
        except EOFError:
            return
        if task is None:
            return
        try:
            for message in _read(task):
                # A result waits until it is taken; the time until then is not the story's.
                keeper.rest()
                connection.send(message)
                keeper.begin()
            keeper.rest()
            connection.send(Finished())
        except (BrokenPipeError, ConnectionResetError):
            return


def _read(task: Task) -> Iterator[Message]:
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
                yield from plain_parts(draft, task.notice)
            else:
                yield _prepare(draft, task)
            yield Begun()
    except MemoryError:
        yield Refusal(str(task.path), tr("Not enough memory to read this file."))
    except RecursionError:
        yield Refusal(str(task.path), tr("Nested too deeply to be read."))
    except Exception:
        logger.exception("reading %s failed", task.path)
        yield Refusal(str(task.path), tr(OUR_MISTAKE))


def _prepare(draft: Draft, task: Task) -> Prepared | Refusal:
    try:
        return (prepare_for_trial if task.trial else prepare)(draft, task.rules)
    except Exception:
        logger.exception("cleaning %s failed; it is kept as plain text", draft.origin)
        return prepare_plainly(draft, OUR_FAULT)


def _show(task: Task, request: OriginalRequest) -> Prepared:
    source = OriginalSource(task.data or b"", task.path.name, task.files)
    draft = Draft(origin=task.path.name, format="")
    if request.element is not None:
        pointed = find_pointed(source, request, request.element)
        return Prepared(draft, Article(), original=pointed)
    if request.copied:
        return Prepared(draft, Article(), original=copy_original(source, request))
    prepare_page = prepare_original_plainly if task.plainly else prepare_original
    return Prepared(draft, Article(), original=prepare_page(source, request))


def _drafts(task: Task) -> Iterator[Draft | Refusal]:
    from reader.formats import read_bytes, read_file, read_page

    if task.as_page:
        for page in read_page(task.path, task.data):
            yield replace(page, files={**task.files, **page.files}) if task.files else page
        return
    from reader.store.foreign_tables import foreign_rows

    if task.data is None:
        yield from read_file(long_path(task.path), tables=foreign_rows)
        return
    for draft in read_bytes(task.data, task.path.name, tables=foreign_rows):
        if task.files and isinstance(draft, Draft):
            yield replace(draft, files={**task.files, **draft.files})
        else:
            yield draft
