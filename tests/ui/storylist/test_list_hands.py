"""What a hand does in the list: a right click, another order, reading to the end."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from reader.library import open_library
from reader.model import ReadingPlace
from reader.ui.list_sources import shelf
from reader.ui.reading_controller import FINISHED, NEVER
from reader.ui.shell import Shell
from reader.ui.storylist.drag_picture import drag_picture


def eventually(qtbot: QtBot, holds: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(holds()), timeout=30_000)


def test_a_right_click_is_about_its_row_and_leaves_selection_and_page(
    shell: Shell, folder: Path, qtbot: QtBot
) -> None:
    listing, session = shell.window.list, shell.session
    eventually(qtbot, lambda: shell.window.model.story_at(2))
    listing.go_to_row(0)
    first, third = shell.window.model.ids[0], shell.window.model.ids[2]
    eventually(qtbot, lambda: session.story == first)
    place = listing.visualRect(shell.window.model.index(2)).center()
    QTest.mouseClick(listing.viewport(), Qt.MouseButton.RightButton, pos=place)
    listing.customContextMenuRequested.emit(place)
    assert [story.id for story in session.selection] == [first]
    assert session.story == first
    assert [story.id for story in shell.context.selected()] == [third]
    shell.window.actions_table["star"].trigger()
    menu = shell.window.findChild(QMenu, "story-menu")
    assert isinstance(menu, QMenu)
    menu.close()
    eventually(qtbot, lambda: not session.aimed)

    def starred() -> bool:
        with open_library(folder) as library:
            return library.story_ids("is:starred") == [third]

    eventually(qtbot, starred)
    assert [story.id for story in shell.context.selected()] == [first]


def test_the_first_arrow_chooses_the_row_that_only_has_the_focus(
    shell: Shell, qtbot: QtBot
) -> None:
    listing = shell.window.list
    eventually(qtbot, lambda: shell.window.model.story_at(2))
    listing.clearSelection()
    listing.selectionModel().setCurrentIndex(
        shell.window.model.index(0), QItemSelectionModel.SelectionFlag.NoUpdate
    )
    QTest.keyClick(listing, Qt.Key.Key_Down)
    assert listing.current_row() == 0
    QTest.keyClick(listing, Qt.Key.Key_Down)
    assert listing.current_row() == 1
    QTest.keyClick(listing, Qt.Key.Key_Up)
    assert listing.current_row() == 0


@pytest.mark.parametrize("sort", ["added", "title", "site", "longest", "shortest", "progress"])
def test_the_list_is_shown_in_every_order(shell: Shell, qtbot: QtBot, sort: str) -> None:
    shell.session.show(shelf("all"))
    eventually(qtbot, lambda: shell.window.model.rowCount())
    wanted = shell.jobs.library().story_ids(sort=sort)
    shell.window.actions_table[f"sort-{sort}"].trigger()
    eventually(qtbot, lambda: list(shell.window.model.ids) == wanted)
    assert not shell.window.actions_table["sort-relevance"].isEnabled()


@pytest.mark.parametrize(("rule", "read"), [(FINISHED, True), (NEVER, False)])
def test_a_story_is_read_when_it_is_finished(
    shell: Shell, folder: Path, qtbot: QtBot, rule: str, read: bool
) -> None:
    shell.preferences.change(mark_read=rule)
    eventually(qtbot, lambda: shell.window.model.story_at(0))
    story = shell.window.model.ids[0]
    shell.session.open(story)
    eventually(qtbot, lambda: shell.reading.opened)
    shell.window.page.place_changed.emit(story, ReadingPlace(10, 1.0))
    assert shell.reading._read.isActive() == read
    if read:

        def marked() -> bool:
            with open_library(folder) as library:
                return library.story(story).read

        eventually(qtbot, marked)


def test_looking_at_the_first_lines_begins_no_story(
    shell: Shell, folder: Path, qtbot: QtBot
) -> None:
    eventually(qtbot, lambda: shell.window.model.story_at(0))
    story = shell.window.model.ids[0]
    for offset, begun in ((0, []), (40, [story])):
        shell.window.page.place_changed.emit(story, ReadingPlace(offset, 0.3))
        eventually(qtbot, lambda: not shell.jobs.busy)
        with open_library(folder) as library:
            assert library.story_ids("is:begun") == begun


def test_the_drag_picture_is_small(shell: Shell) -> None:
    picture = drag_picture(12, QPalette(), 2.0)
    assert picture.deviceIndependentSize().width() <= 120
    assert picture.deviceIndependentSize().height() <= 30


def test_pages_are_added_from_the_bar(shell: Shell) -> None:
    menu = shell.window.add_button.menu()
    assert isinstance(menu, QMenu)
    names = [action.objectName() for action in menu.actions()]
    assert names == ["import-files", "import-folder", "import-paste", "watch-folders"]
    assert shell.window.add_button.accessibleName()
