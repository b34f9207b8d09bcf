"""The lanes: results come home in this thread, later jobs replace earlier ones."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.library import Library, open_library
from reader.model import LibraryBusy, Progress, ReaderError
from reader.ui import jobs as jobs_module
from reader.ui.jobs import Jobs, Ticket


def test_results_come_home_to_this_thread(jobs: Jobs, qtbot: QtBot) -> None:
    homes: list[threading.Thread] = []
    away: list[threading.Thread] = []

    def work(library: Library, ticket: Ticket) -> int:
        away.append(threading.current_thread())
        return library.count()

    counts: list[int] = []

    def done(count: int) -> None:
        homes.append(threading.current_thread())
        counts.append(count)

    jobs.read(work, done)
    qtbot.waitUntil(lambda: counts == [4])
    assert homes == [threading.main_thread()]
    assert away != homes


def test_a_later_read_of_the_same_key_replaces_the_earlier(jobs: Jobs, qtbot: QtBot) -> None:
    gate = threading.Event()
    told: list[str] = []

    def slow(library: Library, ticket: Ticket) -> str:
        gate.wait(10)
        return "earlier" if not ticket.cancelled() else "cancelled"

    jobs.read(slow, told.append, key="list")
    jobs.read(lambda library, ticket: "later", told.append, key="list")
    qtbot.waitUntil(lambda: told == ["later"])
    gate.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert told == ["later"]


def test_a_write_that_runs_is_never_dropped(jobs: Jobs, qtbot: QtBot) -> None:
    running, gate = threading.Event(), threading.Event()
    told: list[int] = []

    def slow(library: Library, ticket: Ticket) -> int:
        running.set()
        gate.wait(10)
        return 1

    jobs.write(slow, told.append, key="place")
    assert running.wait(10)
    jobs.write(lambda library, ticket: 2, told.append, key="place")
    jobs.write(lambda library, ticket: 3, told.append, key="place")
    gate.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert told == [1, 3]


def test_a_write_does_not_wait_for_long_work(jobs: Jobs, qtbot: QtBot) -> None:
    gate = threading.Event()
    jobs.long(lambda library, ticket: gate.wait(10))
    labels: list[str] = []
    jobs.write(
        lambda library, ticket: library.star([library.story_ids()[0]]),
        lambda changes: labels.append(changes.label),
    )
    qtbot.waitUntil(lambda: labels == ["Starred 1 story"])
    gate.set()


def held(folder: Path) -> sqlite3.Connection:
    """Return the database as another program holds it in the middle of a change."""
    other = sqlite3.connect(folder / "library.db", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    return other


def test_a_write_that_waits_for_another_program_says_so_and_goes_on(
    jobs: Jobs, folder: Path, qtbot: QtBot
) -> None:
    said: list[bool] = []
    done: list[str] = []
    jobs.waiting.connect(said.append)
    with closing(held(folder)) as other:
        jobs.write(lambda library, ticket: library.star([1]), lambda made: done.append(made.label))
        qtbot.waitUntil(lambda: said == [True])
        assert not done
        other.execute("ROLLBACK")
        qtbot.waitUntil(lambda: done == ["Starred 1 story"])
    assert said == [True, False]


def test_waiting_can_be_ended_and_nothing_is_changed(
    jobs: Jobs, folder: Path, qtbot: QtBot
) -> None:
    said: list[bool] = []
    failures: list[str] = []
    jobs.waiting.connect(said.append)
    jobs.failed.connect(failures.append)
    with closing(held(folder)) as other:
        jobs.write(lambda library, ticket: library.star([1]))
        jobs.write(lambda library, ticket: library.star([2]))
        qtbot.waitUntil(lambda: said == [True])
        jobs.stop_waiting()
        qtbot.waitUntil(lambda: not jobs.busy)
        assert said == [True, False]
        assert len(failures) == 2 and all("Not done" in words for words in failures)
        other.execute("ROLLBACK")
    assert jobs.library().counts().starred == 0


def test_errors_of_both_kinds_are_told(jobs: Jobs, qtbot: QtBot) -> None:
    def unlucky(library: Library, ticket: Ticket) -> None:
        raise ReaderError("The disk is full.")

    def wrong(library: Library, ticket: Ticket) -> None:
        raise KeyError("mistake")

    failures: list[str] = []
    traces: list[str] = []
    jobs.failed.connect(failures.append)
    jobs.crashed.connect(traces.append)
    jobs.write(unlucky)
    jobs.write(wrong)
    qtbot.waitUntil(lambda: len(failures) == 2)
    assert failures[0] == "The disk is full."
    assert failures[1] == "An error in Broadsheet prevented this."
    assert len(traces) == 1 and "KeyError" in traces[0]


def test_long_work_is_cancelled_paused_and_followed(jobs: Jobs, qtbot: QtBot) -> None:
    gate = threading.Event()

    def count(library: Library, ticket: Ticket) -> tuple[bool, bool]:
        ticket.report(Progress(1, 1))
        gate.wait(10)
        return ticket.paused(), ticket.cancelled()

    seen: list[Progress] = []
    told: list[tuple[bool, bool]] = []
    ticket = jobs.long(count, told.append, progress=seen.append)
    qtbot.waitUntil(lambda: seen == [Progress(1, 1)])
    ticket.pause()
    ticket.cancel()
    gate.set()
    qtbot.waitUntil(lambda: told == [(True, True)])


def test_a_dropped_job_delivers_nothing(jobs: Jobs, qtbot: QtBot) -> None:
    told: list[object] = []
    jobs.read(lambda library, ticket: 1, told.append).drop()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert told == []


def test_background_work_has_a_library_of_its_own(jobs: Jobs, qtbot: QtBot) -> None:
    told: list[object] = []
    jobs.background(lambda: jobs.library() is not None, told.append)
    qtbot.waitUntil(lambda: told == [True])


def test_closing_lets_writes_end_and_takes_no_more(folder: Path, qtbot: QtBot) -> None:
    from reader.library import open_library

    lanes = Jobs(lambda waits_on: open_library(folder, waits_on))
    lanes.write(lambda library, ticket: library.set_setting("key", "kept"))
    lanes.close()
    assert lanes.read(lambda library, ticket: 1).dropped
    with open_library(folder) as library:
        assert library.setting("key") == "kept"


def _setting(number: int) -> Callable[[Library, Ticket], None]:
    return lambda library, ticket: library.set_setting(f"key {number}", number)


def test_closing_beside_a_held_library_waits_once_for_all_and_says_what_is_lost(
    folder: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    asked: list[bool] = []

    def opened(waits_on: Callable[[float], bool]) -> Library:
        def noted(waited: float) -> bool:
            asked.append(waits_on(waited))
            return asked[-1]

        return open_library(folder, noted)

    monkeypatch.setattr(jobs_module, "_PATIENCE_AT_CLOSE", 0.3)
    lanes = Jobs(opened)
    lanes.library()
    with closing(held(folder)):
        for number in range(3):
            lanes.write(_setting(number))
        lanes.close()
    assert not any(thread.is_alive() for thread in lanes._threads)
    # The first write waits in turns; those behind it, and each library at its end, do so no more.
    assert asked.count(False) >= 3
    assert True not in asked[asked.index(False) :]
    assert "3 changes were not made" in caplog.text


def test_a_library_that_cannot_be_opened_fails_the_job(qtbot: QtBot) -> None:
    def refuse(waits_on: Callable[[float], bool]) -> Library:
        raise ReaderError("The folder is gone.")

    lanes = Jobs(refuse)
    failures: list[str] = []
    lanes.read(lambda library, ticket: library.count(), failed=failures.append)
    qtbot.waitUntil(lambda: failures == ["The folder is gone."])
    lanes.close()
    with pytest.raises(ReaderError):
        lanes.library()


def test_the_thread_that_made_the_lanes_is_asked_whether_it_waits_on(
    qapp: QApplication, folder: Path
) -> None:
    waited: list[float] = []

    def stop(seconds: float) -> bool:
        waited.append(seconds)
        return len(waited) < 2

    lanes = Jobs(lambda waits_on: open_library(folder, waits_on), waits_at_home=stop)
    with closing(held(folder)), pytest.raises(LibraryBusy):
        lanes.library()
    lanes.close()
    assert len(waited) == 2
