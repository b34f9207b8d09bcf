"""A story that opened by itself: nobody has read it yet, and undo leads back to the one before."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.model import ReadingPlace
from reader.ui.shell import Shell
from tests.ui.conftest import MakeShell


def open_first(shell: Shell, qtbot: QtBot) -> tuple[int, int]:
    """Open the first story of the list; return its id and that of the second."""
    shell.reading._read.setInterval(0)
    first, second = shell.window.model.ids[:2]
    shell.window.list.go_to_row(0)
    qtbot.waitUntil(lambda: shell.reading.opened is not None)
    return first, second


def is_read(shell: Shell, story: int) -> bool:
    return shell.jobs.library().story(story).read


@pytest.mark.parametrize("action", ["trash", "archive", "later"])
def test_a_story_that_opened_by_itself_is_read_only_once_somebody_turns_to_it(
    shell: Shell, qtbot: QtBot, action: str
) -> None:
    first, second = open_first(shell, qtbot)
    shell.window.actions_table[action].trigger()
    qtbot.waitUntil(lambda: shell.session.story == second)
    qtbot.waitUntil(lambda: shell.window.model.row_of(first) is None)
    qtbot.waitUntil(
        lambda: (there := shell.reading.opened) is not None and there.story.id == second
    )
    # It is seen whole for as long as marks a story as read that somebody chose.
    shell.window.page.place_changed.emit(second, ReadingPlace(0, 1.0))
    qtbot.waitUntil(lambda: shell.reading.unasked._was_whole)
    qtbot.waitUntil(lambda: not shell.jobs.busy)
    assert not is_read(shell, second)
    QTest.keyClick(shell.window.page.reading_widget, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: is_read(shell, second))


def test_a_story_that_somebody_chose_is_read_when_it_was_seen_whole(
    shell: Shell, qtbot: QtBot
) -> None:
    first, _ = open_first(shell, qtbot)
    shell.window.page.place_changed.emit(first, ReadingPlace(0, 1.0))
    qtbot.waitUntil(lambda: is_read(shell, first))


@pytest.mark.parametrize("action", ["trash", "archive", "later"])
def test_undo_goes_back_to_the_story_that_it_brings_back(
    shell: Shell, qtbot: QtBot, action: str
) -> None:
    first, second = open_first(shell, qtbot)
    shell.window.actions_table[action].trigger()
    qtbot.waitUntil(lambda: shell.window.model.row_of(first) is None)
    qtbot.waitUntil(lambda: shell.session.story == second)
    shell.window.actions_table["undo"].trigger()
    qtbot.waitUntil(lambda: shell.window.model.row_of(first) is not None)
    qtbot.waitUntil(lambda: shell.session.story == first)
    assert shell.window.list.current_row() == shell.window.model.row_of(first)


def test_undo_leaves_the_story_that_somebody_chose_since(shell: Shell, qtbot: QtBot) -> None:
    first, _ = open_first(shell, qtbot)
    shell.window.actions_table["trash"].trigger()
    qtbot.waitUntil(lambda: shell.window.model.row_of(first) is None)
    shell.window.actions_table["next"].trigger()
    chosen = shell.session.story
    shell.window.actions_table["undo"].trigger()
    qtbot.waitUntil(lambda: shell.window.model.row_of(first) is not None)
    assert shell.session.story == chosen
    assert shell.window.list.current_row() == shell.window.model.row_of(chosen or 0)


def test_keys_are_on_the_entries_after_a_start_in_highlights_and_notes(
    make_shell: MakeShell, shell: Shell, qtbot: QtBot
) -> None:
    story = shell.window.model.ids[0]
    shell.jobs.library().annotations.add_highlight(story, 0, 5)
    shell.window.actions_table["go-notebook"].trigger()
    folder = shell.jobs.library().folder
    shell.stop()
    again = make_shell(folder)
    again.window.activateWindow()
    assert again.session.in_notebook
    qtbot.waitUntil(lambda: bool(again.window.notebook.model.entries))
    assert again.window.focusWidget() is again.window.notebook.list
    qtbot.waitUntil(lambda: bool(again.window.notebook.chosen()))
