"""A library that another program holds: the start says so, and goes on or ends as one wishes."""

from __future__ import annotations

import threading
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from reader.library import open_library
from reader.model import LibraryBusy, ReaderError
from reader.ui.jobs import SECONDS_OF_SILENCE
from reader.ui.start_wait import StartWait
from tests.ui.test_jobs import held


def boxes() -> list[QMessageBox]:
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, QMessageBox) and widget.isVisible()
    ]


def test_a_short_wait_is_not_said(qapp: QApplication) -> None:
    wait = StartWait()
    assert wait(SECONDS_OF_SILENCE / 2)
    assert not boxes()
    wait.end()


def test_the_start_goes_on_when_the_library_is_free(folder: Path, qtbot: QtBot) -> None:
    wait = StartWait()
    with closing(held(folder)) as other:

        def free() -> None:
            assert "Another program" in boxes()[0].text()
            other.execute("ROLLBACK")

        # Runs within the wait, as soon as there is a box whose events are seen to.
        QTimer.singleShot(0, free)
        open_library(folder, lambda waited: wait(SECONDS_OF_SILENCE + waited)).close()
    wait.end()
    assert not boxes()


def test_a_library_that_takes_long_to_open_is_said_and_can_be_left(
    folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.ui.start_wait.SECONDS_OF_SILENCE", 0.01)
    wait, goes_on = StartWait(), threading.Event()
    seen: list[str] = []

    def look() -> None:
        seen.append(boxes()[0].text())
        goes_on.set()

    QTimer.singleShot(0, look)
    wait.open(folder, lambda waits_on: goes_on.wait(20))
    assert seen == ["Opening the library…"] and not boxes()

    goes_on.clear()
    QTimer.singleShot(0, lambda: boxes()[0].buttons()[0].click())
    with pytest.raises(LibraryBusy):
        wait.open(folder, lambda waits_on: goes_on.wait(20))
    goes_on.set()
    wait.end()


def test_what_stops_the_opening_is_raised_in_the_thread_of_the_window(
    tmp_path: Path, qapp: QApplication
) -> None:
    (tmp_path / "library.db").write_bytes(b"no database at all" * 100)
    with pytest.raises(ReaderError):
        StartWait().open(tmp_path, lambda waits_on: open_library(tmp_path, waits_on))


def test_an_opening_that_waits_for_another_program_says_so(
    folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.ui.start_wait.SECONDS_OF_SILENCE", 0.01)
    with closing(held(folder)) as other:

        def look() -> None:
            if any("Another program" in box.text() for box in boxes()):
                other.execute("ROLLBACK")
                timer.stop()

        timer = QTimer(interval=0)
        timer.timeout.connect(look)
        timer.start()
        StartWait().open(folder, lambda waits_on: open_library(folder, waits_on).close())
    assert not timer.isActive() and not boxes()


def test_the_wait_can_be_ended(folder: Path, qtbot: QtBot) -> None:
    wait = StartWait()

    def quit_it() -> None:
        (button,) = boxes()[0].buttons()
        assert button.text() == "Quit"
        button.click()

    QTimer.singleShot(0, quit_it)
    with closing(held(folder)), pytest.raises(LibraryBusy):
        open_library(folder, lambda waited: wait(SECONDS_OF_SILENCE + waited))
    wait.end()
