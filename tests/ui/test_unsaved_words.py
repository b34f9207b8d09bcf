"""Words that could not be saved stay in sight, and are saved when the person wants them to be."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from reader.library import open_library
from reader.ui.shell import Shell
from tests.ui.conftest import MakeShell

WORDS = "Ask the harbour master\nabout the second pylon"


def held(folder: Path) -> sqlite3.Connection:
    """Return the database as another program holds it in the middle of a change."""
    other = sqlite3.connect(folder / "library.db", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    return other


def dialogs(shell: Shell) -> list[QDialog]:
    return [
        dialog
        for dialog in shell.window.findChildren(QDialog)
        if dialog.isVisible() and dialog.windowTitle() == "Not Saved"
    ]


def words_of(dialog: QDialog) -> str:
    field = dialog.findChild(QPlainTextEdit)
    assert field is not None
    return field.toPlainText()


def press(dialog: QDialog, name: str) -> None:
    next(button for button in dialog.findChildren(QPushButton) if button.text() == name).click()


def stop_until(shell: Shell, qtbot: QtBot, ended: Callable[[], bool]) -> None:
    """Ask to stop waiting until it shows: the write may be behind another one at first."""

    def asked() -> bool:
        shell.window.notice.stop_wanted.emit()
        return ended()

    qtbot.waitUntil(asked, timeout=30_000)


def opened(shell: Shell, qtbot: QtBot) -> int:
    assert shell.window.list.go_to_row(0)
    story = shell.window.model.story_at(0)
    assert story is not None
    qtbot.waitUntil(lambda: shell.reading.opened is not None, timeout=30_000)
    qtbot.waitUntil(lambda: not shell.jobs.busy, timeout=30_000)
    return story.id


def refuse(shell: Shell, folder: Path, qtbot: QtBot, write: Callable[[], object]) -> QDialog:
    """Write while another program holds the library, stop waiting, and return what is shown."""
    with closing(held(folder)) as other:
        write()
        qtbot.waitUntil(lambda: shell.jobs.busy)
        stop_until(shell, qtbot, lambda: bool(dialogs(shell)))
        other.execute("ROLLBACK")
    (dialog,) = dialogs(shell)
    return dialog


def test_a_note_that_was_not_saved_is_saved_again(shell: Shell, folder: Path, qtbot: QtBot) -> None:
    story = opened(shell, qtbot)
    dialog = refuse(
        shell, folder, qtbot, lambda: shell.window.panel.note_changed.emit(story, WORDS)
    )
    assert words_of(dialog) == WORDS
    press(dialog, "Copy")
    assert QGuiApplication.clipboard().text() == WORDS
    press(dialog, "Save Again")
    qtbot.waitUntil(lambda: not dialogs(shell), timeout=30_000)
    assert shell.jobs.library().story(story).note == WORDS


@pytest.mark.parametrize("way", ["page", "notebook", "changed"])
def test_the_note_of_a_highlight_is_saved_again(
    shell: Shell, folder: Path, qtbot: QtBot, way: str
) -> None:
    story = opened(shell, qtbot)
    page, library = shell.window.page, shell.jobs.library()
    if way != "page":
        library.annotations.add_highlight(story, 0, 6, "yellow")
    entries = library.notebook()

    def write() -> None:
        if way == "page":
            page.tagged_highlight_requested.emit(0, 6, "yellow", WORDS, ("ask",))
        elif way == "notebook":
            shell.window.notebook.note_changed.emit(entries[0], WORDS)
        else:
            page.highlight_changed.emit(entries[0].id, "yellow", WORDS)

    dialog = refuse(shell, folder, qtbot, write)
    assert WORDS in words_of(dialog) and ("ask" in words_of(dialog)) == (way == "page")
    press(dialog, "Save Again")
    qtbot.waitUntil(lambda: not dialogs(shell), timeout=30_000)
    assert [entry.note for entry in library.notebook()] == [WORDS]


def test_later_words_about_the_same_take_the_place_of_earlier_ones(
    shell: Shell, folder: Path, qtbot: QtBot
) -> None:
    story = opened(shell, qtbot)
    changed = shell.window.panel.note_changed
    earlier = refuse(shell, folder, qtbot, lambda: changed.emit(story, "Ask"))
    with closing(held(folder)) as other:
        changed.emit(story, WORDS)
        qtbot.waitUntil(lambda: shell.jobs.busy)
        stop_until(shell, qtbot, lambda: dialogs(shell) not in ([], [earlier]))
        other.execute("ROLLBACK")
    (later,) = dialogs(shell)
    assert words_of(later) == WORDS
    changed.emit(story, "Done")
    qtbot.waitUntil(lambda: not dialogs(shell), timeout=30_000)
    assert shell.jobs.library().story(story).note == "Done"


def test_words_taken_away_are_not_given_back(shell: Shell, folder: Path, qtbot: QtBot) -> None:
    story = opened(shell, qtbot)
    with closing(held(folder)) as other:
        shell.window.panel.note_changed.emit(story, "")
        qtbot.waitUntil(lambda: shell.jobs.busy)
        stop_until(shell, qtbot, lambda: "Not done" in shell.window.notice.text)
        other.execute("ROLLBACK")
    assert not dialogs(shell)
    assert "Not done" in shell.window.notice.text


def test_what_is_not_saved_is_saved_at_the_close(
    make_shell: MakeShell, folder: Path, qtbot: QtBot
) -> None:
    shell = make_shell(folder)
    qtbot.waitUntil(lambda: shell.window.model.rowCount() == 4, timeout=30_000)
    story = opened(shell, qtbot)
    refuse(shell, folder, qtbot, lambda: shell.window.panel.note_changed.emit(story, WORDS))
    shell.stop()
    with open_library(folder) as library:
        assert library.story(story).note == WORDS


def test_discarded_words_go(shell: Shell, folder: Path, qtbot: QtBot) -> None:
    story = opened(shell, qtbot)
    dialog = refuse(
        shell, folder, qtbot, lambda: shell.window.panel.note_changed.emit(story, WORDS)
    )
    press(dialog, "Discard")
    assert not dialogs(shell)
    assert shell.jobs.library().story(story).note == ""


def test_escape_gives_no_words_up(shell: Shell, folder: Path, qtbot: QtBot) -> None:
    story = opened(shell, qtbot)
    dialog = refuse(
        shell, folder, qtbot, lambda: shell.window.panel.note_changed.emit(story, WORDS)
    )
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    dialog.close()
    assert dialogs(shell) == [dialog]
    press(dialog, "Save Again")
    qtbot.waitUntil(lambda: not dialogs(shell), timeout=30_000)
    assert shell.jobs.library().story(story).note == WORDS
