"""A story that opened by itself: nobody has read it yet, and undo leads back to the one before."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.model import ReadingPlace
from reader.ui.list_sources import found, shelf
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


@pytest.mark.parametrize("typed", ["", "comet", "zzzzqqq"])
@pytest.mark.parametrize("asked", ["find", "search"])
def test_a_search_that_is_given_up_opens_no_story(
    shell: Shell, qtbot: QtBot, asked: str, typed: str
) -> None:
    window = shell.window
    window.actions_table[asked].trigger()
    qtbot.waitUntil(window.search.hasFocus)
    QTest.keyClicks(window.search, typed)
    if typed:
        qtbot.waitUntil(lambda: shell.session.source.kind == "search")
    QTest.keyClick(window.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.list.hasFocus() and window.model.rowCount() == 4)
    qtbot.waitUntil(lambda: not shell.jobs.busy)
    assert shell.session.story is None and window.list.current_row() < 0
    # The next key goes on from the list, at its first story.
    QTest.keyClick(window.list, Qt.Key.Key_Down)
    assert shell.session.story == window.model.ids[0]


def test_a_search_that_is_given_up_leaves_the_story_that_is_not_listed(
    shell: Shell, qtbot: QtBot
) -> None:
    first, _ = open_first(shell, qtbot)
    shell.session.show(shelf("starred"))
    qtbot.waitUntil(lambda: shell.window.model.rowCount() == 0)
    shell.session.show(found("comet"))
    qtbot.waitUntil(lambda: shell.window.model.rowCount() == 2)
    shell.window.search.setFocus()
    QTest.keyClick(shell.window.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: shell.session.source == shelf("starred"))
    qtbot.waitUntil(lambda: not shell.jobs.busy)
    assert shell.session.story == first


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return])
def test_going_on_at_once_opens_the_first_result_and_nothing_of_the_list_before(
    shell: Shell, qtbot: QtBot, key: Qt.Key
) -> None:
    window = shell.window
    opened: list[int | None] = []
    shell.session.story_changed.connect(opened.append)
    shell.reading._read.setInterval(0)
    window.search.setFocus()
    QTest.keyClicks(window.search, "amateurs")
    QTest.keyClick(window.search, key)
    QTest.keyClick(window.search, key)
    qtbot.waitUntil(lambda: shell.reading.opened is not None)
    [first] = window.model.ids
    assert opened == [first]
    window.page.place_changed.emit(first, ReadingPlace(0, 1.0))
    qtbot.waitUntil(lambda: shell.reading.unasked._was_whole)
    qtbot.waitUntil(lambda: not shell.jobs.busy)
    assert not is_read(shell, first)
    QTest.keyClick(window.page.reading_widget, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: is_read(shell, first))


def test_undo_of_what_was_done_before_a_search_stays_with_its_result(
    shell: Shell, qtbot: QtBot
) -> None:
    first, _ = open_first(shell, qtbot)
    shell.window.actions_table["star"].trigger()
    qtbot.waitUntil(lambda: shell.jobs.library().story(first).starred)
    shell.window.search.setFocus()
    QTest.keyClicks(shell.window.search, "nordvik -pylons")
    QTest.keyClick(shell.window.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shell.session.story != first)
    chosen = shell.session.story
    shell.window.search.clear()
    # The first story may have been read meanwhile, and be gone from the inbox.
    qtbot.waitUntil(lambda: not shell.jobs.busy)
    qtbot.waitUntil(shell.window.actions_table["undo"].isEnabled)
    shell.window.actions_table["undo"].trigger()
    qtbot.waitUntil(lambda: not shell.jobs.library().story(first).starred)
    qtbot.waitUntil(lambda: not shell.jobs.busy)
    assert shell.session.story == chosen


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
