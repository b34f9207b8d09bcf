"""Takes files into the library: scanned first, cleaned in workers, kept a few at a time."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from reader.library.importing.arrival_groups import in_groups, is_only_marks, refused
from reader.library.importing.file_walk import SourceFile, named_path, scan
from reader.library.importing.import_clock import ImportClock
from reader.library.importing.preparation import Prepared
from reader.library.importing.worker import Task
from reader.model import ImportItem, ImportReport, Progress, ReaderError, Refusal
from reader.store.import_log import storable
from reader.translation import tr, translatable

if TYPE_CHECKING:
    from reader.clean.siterules.rules import SiteRule
    from reader.library.importing.worker_pool import Delivery, WorkerPool
    from reader.library.locks import JobClaims
    from reader.model import Article, Draft
    from reader.store.import_log import ImportLog

Rules = Callable[[], "tuple[SiteRule, ...]"]
"""Gives what is taught about single sites now."""

NOTE_EVERY = 20
"""Files after which the log of a job is written: what a crash repeats, harmlessly, at most."""

_NOTHING = translatable("Nothing to import in it.")
_NOTHING_MORE = translatable("All of it was imported before.")

PLACE_EVERY = 100
"""Stories of one file after which its place is written in the log of a job."""

PAUSE_SECONDS = 0.1
"""Seconds between two looks whether a paused import goes on."""

REPORT_SECONDS = 0.1
"""At least so long between two reports of progress."""


class Keeper(Protocol):
    """What the importer needs of the library."""

    def expect(self, arrivals: Sequence[tuple[Draft, Article]]) -> None:
        """Begin to write the files of articles that are kept next; without any, the end."""

    def add_articles(self, arrivals: Sequence[tuple[Draft, Article]]) -> list[ImportItem]:
        """Keep articles, at least the first, with files and marks; returns the report's lines."""

    def restored(
        self, path: Path, data: bytes | None, tags: Sequence[str]
    ) -> Iterator[ImportItem] | None:
        """Bring back what a whole exported library holds; None for any other file.

        With `data` these are the bytes, and `path` only their name.
        """

    def index(self, added: int, cancelled: Callable[[], bool]) -> None:
        """Let the index go on, so many stories after the last call, without waiting for it."""

    def drain(self, cancelled: Callable[[], bool]) -> int:
        """Bring the index up to date; returns how many stories were indexed."""


@dataclass(frozen=True, slots=True)
class Watchers:
    """How a caller follows and steers an import."""

    on_progress: Callable[[Progress], None] = field(default=lambda progress: None)
    cancelled: Callable[[], bool] = field(default=lambda: False)
    paused: Callable[[], bool] = field(default=lambda: False)


class Importer:
    """Imports files, folders and bytes into a library."""

    def __init__(
        self,
        keeper: Keeper,
        log: ImportLog,
        pool: WorkerPool,
        rules: Rules = tuple,
        claims: JobClaims | None = None,
    ) -> None:
        self._keeper = keeper
        self._log = log
        self._pool = pool
        self._rules = rules
        self._claims = claims

    def import_paths(
        self,
        paths: Sequence[str | Path],
        watchers: Watchers | None = None,
        tags: Sequence[str] = (),
        job: int | None = None,
    ) -> ImportReport:
        """Import files and folders; returns when the stories can be searched.

        Every file gives at least one line of the report, in the order of the scan.  `tags` are
        put on every story.  With `job` an import that was broken off goes on.
        """
        watchers = watchers or Watchers()
        places = [named_path(path) for path in paths]
        refused = [place for place in places if isinstance(place, Refusal)]
        named = [os.path.normpath(p.absolute()) for p in places if isinstance(p, Path)]
        with ExitStack() as held:
            if job is None:
                job = self._begin(named, tags, held)
            else:
                self._claim(job, held)
            done = self._log.done(job) if job is not None else set()
            fresh = [*refused, *_look(named, done, watchers)]
            progress = _JobLog(self._log, job)
            run = _ImportRun(self._keeper, watchers, tags, progress)
            report = run.through(fresh, self._pool, self._rules())
            return self._ended(report, job, named)

    def _ended(self, report: ImportReport, job: int | None, named: Sequence[str]) -> ImportReport:
        """Close the job of a report, or keep it where the import was cancelled."""
        if job is None:
            return report
        if report.cancelled:
            return replace(report, job=job)
        with suppress(ReaderError):
            self._log.end(job)
            self._log.end_stopped([storable(path) for path in named])
        return report

    def _begin(self, named: Sequence[str], tags: Sequence[str], held: ExitStack) -> int | None:
        """Open a job and hold it; None where the log cannot be written: stories matter more."""
        paths = [storable(path) for path in named]
        try:
            return self._log.begin(paths, tags, lambda job: self._claim(job, held))
        except ReaderError:
            return None

    def _claim(self, job: int, held: ExitStack) -> None:
        """Hold a job until the import is over; raise LibraryBusy where another process has it."""
        if self._claims is not None:
            held.enter_context(self._claims.held(job))

    def import_bytes(
        self,
        data: bytes,
        name: str,
        watchers: Watchers | None = None,
        tags: Sequence[str] = (),
        url: str | None = None,
    ) -> ImportReport:
        """Import what came without a file (standard input, the clipboard) under a name.

        `url` is the address it was copied from, where that is known.
        """
        run = _ImportRun(self._keeper, watchers or Watchers(), tags, _JobLog(self._log, None), url)
        whole = self._keeper.restored(Path(name), data, tags)
        if whole is not None:
            run.take_in(0, whole)
            return run.through_tasks([], [], self._pool)
        return run.through_tasks([Task(0, Path(name), data, rules=self._rules())], [], self._pool)


def _look(
    named: Sequence[str], done: Collection[str], watchers: Watchers
) -> list[SourceFile | Refusal]:
    """Return what is still to import; its amount is reported as it is found."""
    found: list[SourceFile | Refusal] = []
    size, reported = 0, time.monotonic()
    for item in scan((Path(path) for path in named), watchers.cancelled):
        if isinstance(item, SourceFile):
            if storable(str(item.path)) in done:
                continue
            size += item.size
        found.append(item)
        if time.monotonic() - reported >= REPORT_SECONDS:
            reported = time.monotonic()
            watchers.on_progress(Progress(len(found), None, tr("Looking for files"), size=size))
    watchers.on_progress(Progress(len(found), None, tr("Looking for files"), size=size))
    return found


_WAITS = ImportItem("", "skipped")
"""The line of what is kept at the end."""


@dataclass(frozen=True, slots=True)
class _Waiting:
    """What of a file is kept at the end: places among its lines, and what goes there."""

    path: str
    outcomes: list[tuple[int, Prepared]] = field(default_factory=list)


class _JobLog:
    """How far a job is, in the log; where it cannot be written, stories matter more."""

    def __init__(self, log: ImportLog, job: int | None) -> None:
        self._log = log
        self._job = job
        self._places: dict[str, int] = {}
        if job is not None:
            with suppress(ReaderError):
                self._places = log.places(job)

    def done(self, paths: Sequence[str]) -> None:
        """Note that files are through."""
        if self._job is not None and paths:
            with suppress(ReaderError):
                self._log.add_done(self._job, paths)

    def place(self, path: str) -> int:
        """Return how many stories of a file were through when the job was broken off."""
        return self._places.get(storable(path), 0)

    def set_place(self, path: str, stories: int) -> None:
        """Note how many stories of a file are through."""
        if self._job is not None:
            with suppress(ReaderError):
                self._log.set_place(self._job, path, stories)


class _ImportRun:
    """One import from its first file to its report."""

    def __init__(
        self,
        keeper: Keeper,
        watchers: Watchers,
        tags: Sequence[str],
        progress: _JobLog,
        url: str | None = None,
    ) -> None:
        self._keeper = keeper
        self._watchers = watchers
        self._tags = tuple(tags)
        self._url = url
        self._progress = progress
        self._lines: dict[int, list[ImportItem]] = {}
        self._unnoted: list[str] = []
        self._reported = -REPORT_SECONDS
        self._clock = ImportClock()
        self._at_work: dict[int, str] = {}
        self._stories = 0

    def through(
        self,
        found: Sequence[SourceFile | Refusal],
        pool: WorkerPool,
        rules: tuple[SiteRule, ...],
    ) -> ImportReport:
        """Import what a scan found."""
        tasks = []
        for number, item in enumerate(found):
            if isinstance(item, Refusal):
                self._lines[number] = [refused(item)]
            elif (whole := self._keeper.restored(item.path, None, self._tags)) is not None:
                self.take_in(number, whole)
                if not self._watchers.cancelled():
                    self._note(str(item.path))
            else:
                skip = self._progress.place(str(item.path))
                tasks.append((Task(number, item.path, skip=skip, rules=rules), item.size))
        return self.through_tasks([task for task, _ in tasks], [size for _, size in tasks], pool)

    def take_in(self, number: int, whole: Iterator[ImportItem]) -> None:
        """Import a whole exported library, story by story, until a cancel."""
        lines = self._lines.setdefault(number, [])
        while not self._watchers.cancelled() and (item := next(whole, None)) is not None:
            lines.append(item)
            self._watchers.on_progress(Progress(len(lines), None, storable(item.title)))

    def through_tasks(
        self, tasks: Sequence[Task], sizes: Sequence[int], pool: WorkerPool
    ) -> ImportReport:
        """Import these tasks; `sizes` in bytes (or nothing) steer the time that is left."""
        self._clock.expect(len(tasks), sum(sizes))
        size_of = {task.number: size for task, size in zip(tasks, sizes, strict=False)}
        cancelled = self._watchers.cancelled
        self._at_work = {task.number: task.path.name for task in tasks}
        self._report_progress()
        waiting: dict[int, _Waiting] = {}
        begun: dict[int, Delivery] = {}
        found = pool.run_with_pauses(self._when_not_paused(tasks), cancelled)
        for delivery, line in in_groups(found, self._keep_all, self._expect):
            task, outcome = delivery.task, delivery.outcome
            lines = self._lines.setdefault(task.number, [])
            if isinstance(outcome, Prepared) and is_only_marks(outcome):
                later = waiting.setdefault(task.number, _Waiting(str(task.path)))
                later.outcomes.append((len(lines), outcome))
                lines.append(_WAITS)
                continue
            if outcome is not None:
                lines.append(refused(outcome) if isinstance(outcome, Refusal) else line or _WAITS)
                begun[task.number] = delivery
                self._stories += 1
                self._report_progress()
                noted = delivery.story and delivery.story % PLACE_EVERY == 0
                # What waits for the end is not through, whatever comes behind it.
                if noted and task.number not in waiting:
                    self._progress.set_place(str(task.path), delivery.story)
                continue
            if not lines:
                lines.append(
                    ImportItem(
                        str(task.path),
                        "skipped",
                        reason=tr(_NOTHING_MORE if task.skip else _NOTHING),
                    )
                )
            begun.pop(task.number, None)
            if task.number not in waiting:
                self._note(str(task.path))
            self._clock.passed(size_of.get(task.number, 0))
            self._at_work.pop(task.number, None)
            self._report_progress()
        for number in begun.keys() - waiting.keys():
            # Cut off inside the file: what is kept of it is not read again, parts of a story are.
            task, story = begun[number].task, begun[number].story
            self._progress.set_place(str(task.path), story + (story not in task.plainly))
        self._keep_waiting(waiting, cancelled)
        self._progress.done(self._unnoted)
        self._catch_up()
        return self._report(cancelled())

    def _keep_waiting(self, waiting: Mapping[int, _Waiting], cancelled: Callable[[], bool]) -> None:
        """Keep highlights without a text when all stories they may belong to are there.

        After a cancel they are left for the import that goes on.
        """
        for number, later in waiting.items():
            lines = self._lines[number]
            for place, outcome in later.outcomes:
                if not cancelled():
                    [lines[place]] = self._keep_all([outcome])
            self._lines[number] = [line for line in lines if line is not _WAITS]
            if len(self._lines[number]) == len(lines):
                self._note(later.path)

    def _catch_up(self) -> None:
        """Let the index catch up; where it cannot, the outbox keeps what is still to be done."""
        with suppress(ReaderError):
            self._keeper.drain(self._watchers.cancelled)

    def _report_progress(self) -> None:
        """Report how far it is, not oftener than an eye can follow."""
        if self._clock.seconds - self._reported >= REPORT_SECONDS or self._clock.complete:
            self._reported = self._clock.seconds
            # Files are begun in their order: the first that is not through is at work.
            name = next(iter(self._at_work.values()), "")
            self._watchers.on_progress(self._clock.progress(storable(name), self._stories))

    def _note(self, path: str) -> None:
        """Remember in the log, a few files at a time, that a file is through."""
        self._unnoted.append(path)
        if len(self._unnoted) >= NOTE_EVERY:
            self._progress.done(self._unnoted)
            self._unnoted = []

    def _when_not_paused(self, tasks: Iterable[Task]) -> Iterator[Task]:
        for task in tasks:
            while self._watchers.paused() and not self._watchers.cancelled():
                self._clock.rest(PAUSE_SECONDS)
            yield task

    def _keep_all(self, outcomes: Sequence[Prepared]) -> list[ImportItem]:
        """Keep stories together; where that fails, each alone, so that each has its reason."""
        items: list[ImportItem] = []
        try:
            while left := outcomes[len(items) :]:
                items += self._keeper.add_articles([self._named(outcome) for outcome in left])
        except ReaderError as error:
            if len(outcomes) > 1:
                return [*items, *(item for one in left for item in self._keep_all([one]))]
            origin, title = outcomes[0].draft.origin, outcomes[0].article.title
            return [ImportItem(origin, "failed", title=title, reason=str(error))]
        self._keeper.index(len(items), self._watchers.cancelled)
        return items

    def _expect(self, outcomes: Sequence[Prepared]) -> None:
        self._keeper.expect([self._named(each) for each in outcomes])

    def _named(self, outcome: Prepared) -> tuple[Draft, Article]:
        """Return what came in with the tags and the address that this import gives it."""
        draft, article = outcome.draft, outcome.article
        if self._tags:
            draft = replace(draft, tags=tuple(dict.fromkeys((*draft.tags, *self._tags))))
        if self._url and not article.url:
            article = replace(article, url=self._url)
        return draft, article

    def _report(self, cancelled: bool) -> ImportReport:
        lines = [line for number in sorted(self._lines) for line in self._lines[number]]
        return ImportReport(tuple(lines), self._clock.seconds, cancelled)
