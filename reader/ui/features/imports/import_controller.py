"""Takes in what is dropped, pasted, chosen or found in watched folders."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFile, QObject, QTimer, Signal

from reader.resource_files import resource
from reader.translation import tr
from reader.ui.features.imports.folder_events import FolderEvents

if TYPE_CHECKING:
    from reader.library import Library
    from reader.model import Changes, ImportJob, ImportReport, Progress
    from reader.ui.features.imports.dropped_items import DroppedItems
    from reader.ui.jobs import Jobs, Ticket
    from reader.ui.session import Session

_PREPARE_MILLISECONDS = 100
"""From the start of the window to that of the process that reads files: the first paint is over."""
_LOOK_EVERY_MILLISECONDS = 15_000
"""Between two looks into the watched folders while nothing is heard of them."""
_LOOK_SOON_MILLISECONDS = 450
"""From a change in a watched folder to the look, and between looks while a file may still grow."""
_LOOK_ON_SECONDS = 30.0
"""How long looks follow each other after a change: a browser seldom writes longer at one page."""
_REPORT_EVERY_SECONDS = 1.5
"""Seconds between two announcements of stories that came in."""


class ImportController(QObject):
    """Runs imports one after another in the long lane and reports how far they are."""

    started = Signal(str)
    """str: what is being taken in."""
    progressed = Signal(object)
    """Progress of the import that runs."""
    finished = Signal(object)
    """ImportReport of an import that came to its end or was cancelled."""
    saved = Signal(object)
    """ImportReport of files that a browser saved into a watched folder."""
    failed = Signal(str)

    def __init__(self, jobs: Jobs, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._session = session
        self._queue: deque[tuple[str, Ticket]] = deque()
        self._reported = 0.0
        self._looking = False
        self._watch = QTimer(self, interval=_LOOK_EVERY_MILLISECONDS)
        self._watch.timeout.connect(self.look_at_watched_folders)
        self._events = FolderEvents(self)
        self._events.changed.connect(self._look_on)
        self._soon = QTimer(self, singleShot=True, interval=_LOOK_SOON_MILLISECONDS)
        self._soon.timeout.connect(self._look_again)
        self._looks_until = 0.0

    @property
    def running(self) -> bool:
        """Whether an import runs or waits."""
        return bool(self._queue)

    def take(self, taken: DroppedItems) -> None:
        """Import what was dropped or pasted."""
        if taken.paths:
            self.import_paths(taken.paths)
        elif taken.addresses:
            addresses = list(taken.addresses)
            self._start(
                tr("addresses"), lambda library, ticket: library.import_addresses(addresses)
            )
        elif taken.text.strip():
            self._start(
                tr("from clipboard"),
                lambda library, ticket: library.import_pasted(
                    taken.text, html=taken.is_html, url=taken.source
                ),
            )

    def import_paths(
        self,
        paths: Sequence[Path],
        tags: Sequence[str] = (),
        reported: Callable[[ImportReport], ImportReport] | None = None,
        then: Callable[[ImportReport], None] | None = None,
    ) -> None:
        """Import files and folders; `reported` makes of its report the one that is announced.

        `then` is given it when the stories are in the lists.
        """
        named = [str(path) for path in paths]
        label = (
            paths[0].name if len(paths) == 1 else tr("{paths} files and folders", paths=len(paths))
        )
        self._start(
            label,
            lambda library, ticket: library.import_paths(
                named,
                on_progress=ticket.report,
                cancelled=ticket.cancelled,
                paused=ticket.paused,
                tags=tuple(tags),
            ),
            reported,
            then,
        )

    def import_samples(self) -> None:
        """Import the sample stories that come with the program."""
        self.import_paths([resource("samples")])

    def resume(self) -> None:
        """Go on with imports that broke off when the program ended; what was stopped rests."""
        self._jobs.read(
            lambda library, ticket: library.unfinished_imports(),
            self._resume_all,
        )

    def pause(self, paused: bool) -> None:
        """Let the import wait, or go on."""
        if self._queue:
            self._queue[0][1].pause(paused)

    def cancel(self) -> None:
        """End the import; what came in stays."""
        if self._queue:
            self._queue[0][1].cancel()

    def prepare(self) -> None:
        """Let the process that reads files load what it needs, where folders are watched.

        What is saved next is read that much sooner; the first look comes when the window is calm.
        """
        QTimer.singleShot(
            _PREPARE_MILLISECONDS,
            self,
            lambda: self._jobs.long(_prepare_for_watched, failed=_leave_to_import),
        )

    def watch(self) -> None:
        """Look through the watched folders now, whenever they change, and every few seconds."""
        self._watch.start()
        self.look_at_watched_folders()

    def _look_on(self) -> None:
        """Look soon, and again and again for a while: what just appeared may still grow."""
        self._looks_until = time.monotonic() + _LOOK_ON_SECONDS
        if not self._soon.isActive():
            self._soon.start()

    def _look_again(self) -> None:
        if self.running or self._looking:
            self._follow_look()
        else:
            self.look_at_watched_folders()

    def _follow_look(self) -> None:
        if time.monotonic() < self._looks_until:
            self._soon.start()

    def look_at_watched_folders(self) -> None:
        """Take in what is new in the watched folders, and listen to those that are there."""
        if self.running or self._looking:
            return
        self._looking = True

        def look(library: Library, ticket: Ticket) -> tuple[list[ImportReport], Sequence[str]]:
            reports = library.look_at_watch_folders(
                _move_to_trash, on_progress=ticket.report, cancelled=ticket.cancelled
            )
            return reports, library.watched_places()

        self._jobs.long(look, self._take_watched, failed=self._fail_watched)

    def _resume_all(self, unfinished: Sequence[ImportJob]) -> None:
        if self.running:
            # One that was begun meanwhile stands among them; the next start goes on with the rest.
            return
        for job in unfinished:
            if not job.stopped:
                self.go_on(job.id, Path(job.paths[0]).name if job.paths else "")

    def go_on(self, job: int, name: str = "") -> None:
        """Go on with an import that was cancelled or broke off."""
        label = name or tr("remaining files")
        self._start(
            label,
            lambda library, ticket: library.resume_import(
                job,
                on_progress=ticket.report,
                cancelled=ticket.cancelled,
                paused=ticket.paused,
            ),
        )

    def _start(
        self,
        label: str,
        work: Callable[[Library, Ticket], ImportReport],
        reported: Callable[[ImportReport], ImportReport] | None = None,
        then: Callable[[ImportReport], None] | None = None,
    ) -> None:
        def run(library: Library, ticket: Ticket) -> tuple[ImportReport, Changes]:
            report = work(library, ticket)
            if report.job is not None and not ticket.dropped:
                library.forget_import(report.job, until_asked=True)
            return report, changes_of(report)

        def finish(outcome: tuple[ImportReport, Changes]) -> None:
            report, changes = outcome
            report = reported(report) if reported is not None else report
            self._finish(report, changes)
            if then is not None:
                then(report)

        ticket = self._jobs.long(run, finish, failed=self._fail, progress=self._progress)
        self._queue.append((label, ticket))
        if len(self._queue) == 1:
            self.started.emit(label)

    def _progress(self, progress: Progress) -> None:
        self.progressed.emit(progress)
        if time.monotonic() - self._reported > _REPORT_EVERY_SECONDS:
            self._reported = time.monotonic()
            self._session.grown.emit()

    def _finish(self, report: ImportReport, changes: Changes) -> None:
        self._queue.popleft()
        self._session.announce(changes)
        self.finished.emit(report)
        self._announce_next()

    def _announce_next(self) -> None:
        """Say that the import which waited for the one that just ended begins."""
        if self._queue:
            self.started.emit(self._queue[0][0])

    def _fail(self, reason: str) -> None:
        self._queue.popleft()
        # What came in before is there, and the list no longer says that stories are coming.
        self._session.grown.emit()
        self.failed.emit(reason)
        self._announce_next()

    def _take_watched(self, outcome: tuple[list[ImportReport], Sequence[str]]) -> None:
        from reader.model import ImportReport

        reports, places = outcome
        self._looking = False
        if self._events.listen(places):
            self._look_on()
        if places:
            # A page that is saved next should not wait for the process that reads it.
            self._jobs.long(
                lambda library, ticket: library.prepare_to_import(), failed=_leave_to_import
            )
        items = tuple(item for report in reports for item in report.items)
        if items:
            steps = [report.undo for report in reports if report.undo is not None]
            seconds = sum(report.seconds for report in reports)
            report = ImportReport(items, seconds, undo=max(steps, default=None))
            self._session.announce(changes_of(report))
            self.saved.emit(report)
        self._follow_look()

    def _fail_watched(self, reason: str) -> None:
        self._looking = False
        self._follow_look()
        self.failed.emit(reason)


def changes_of(report: ImportReport) -> Changes:
    """Return what an import changed, as views understand it."""
    from reader.model import Changes

    by_status: dict[str, set[int]] = {}
    for item in report.items:
        if item.id is not None:
            by_status.setdefault(item.status, set()).add(item.id)
    return Changes(
        added=frozenset(by_status.get("added", ())),
        stories=frozenset(by_status.get("updated", ())),
        tags=True,
        undo=report.undo,
    )


def _leave_to_import(reason: str) -> None:
    """Say nothing of a reader of files that does not start: the next import will."""


def _prepare_for_watched(library: Library, ticket: Ticket) -> None:
    if library.watch_folders():
        library.prepare_to_import()


def _move_to_trash(path: Path) -> bool:
    return bool(QFile.moveToTrash(str(path)))
