"""A library that another program holds: the start says so, and goes on or ends as one wishes."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from reader.library import open_library
from reader.model import LibraryBusy
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
