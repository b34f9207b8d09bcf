"""Every change of what the list shows: its top, its hits, and the way out of a search."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.library import open_library
from reader.model import Thread
from reader.ui.list_sources import ListSource, found, from_site, of_thread, shelf
from reader.ui.shell import Shell
from tests.ui.conftest import MakeShell, add

MANY = 60


@pytest.fixture
def full(tmp_path: Path, make_shell: MakeShell, qtbot: QtBot) -> Shell:
    """A window over sixty stories of one site that all speak of a bridge."""
    with open_library(tmp_path / "library") as library:
        for number in range(MANY):
            add(library, f"Story {number}", "Post", "2024-01-01", f"The bridge, part {number}.")
        library.drain()
    shell = make_shell(tmp_path / "library")
    qtbot.waitUntil(lambda: shell.window.model.rowCount() == MANY, timeout=30_000)
    shell.window.activateWindow()
    return shell


@pytest.mark.parametrize(
    "source",
    [found("bridge"), from_site("Post"), shelf("all"), shelf("inbox")],
    ids=lambda s: s.kind,
)
def test_another_source_begins_at_its_top(full: Shell, source: ListSource, qtbot: QtBot) -> None:
    listing, session = full.window.list, full.session
    session.show(shelf("all") if source.kind != "all" else shelf("inbox"))
    qtbot.waitUntil(lambda: not full.jobs.busy and full.window.model.rowCount() > 40)
    assert listing.go_to_row(45)
    qtbot.waitUntil(lambda: full.reading.opened is not None, timeout=20_000)
    assert listing.verticalScrollBar().value() > 0
    opened = session.story
    with qtbot.waitSignal(full.loader.loaded, timeout=20_000):
        session.show(source)
    assert full.window.model.row_of(opened or 0) is not None
    assert listing.verticalScrollBar().value() == 0
    assert session.story == opened
    qtbot.waitUntil(lambda: not full.jobs.busy)
    assert listing.verticalScrollBar().value() == 0


def test_hits_go_when_the_search_does(full: Shell, qtbot: QtBot) -> None:
    page = full.window.page
    full.searching.submit("bridge")
    qtbot.waitUntil(lambda: full.session.source == found("bridge") and not full.jobs.busy)
    full.window.list.go_to_row(0)
    qtbot.waitUntil(lambda: bool(page._layer._hits), timeout=20_000)
    full.window.search.clear()
    assert not page._layer._hits


def test_escape_in_the_field_gives_the_next_key_to_the_list(full: Shell, qtbot: QtBot) -> None:
    search = full.window.search
    full.window.actions_table["search"].trigger()
    QTest.keyClicks(search, "bridge")
    qtbot.waitUntil(lambda: full.session.source.kind == "search")
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == "" and not search.hasFocus()
    assert full.session.source.kind == "inbox"
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_J)
    assert search.text() == ""


def test_escape_in_the_list_leaves_the_search(full: Shell, qtbot: QtBot) -> None:
    full.searching.submit("bridge")
    qtbot.waitUntil(lambda: full.session.source == found("bridge"))
    full.window.list.setFocus()
    QTest.keyClick(full.window.list, Qt.Key.Key_Escape)
    assert full.session.source.kind == "inbox"


def test_a_thread_says_its_order_and_takes_another(full: Shell, qtbot: QtBot) -> None:
    window, actions = full.window, full.window.actions_table
    ids = full.jobs.library().story_ids(sort="oldest")[:4]
    kept = full.preferences.now.sort
    with qtbot.waitSignal(full.loader.loaded):
        full.session.show(of_thread(Thread(1, "An event", (ids[2], ids[0], ids[3], ids[1]))))
    assert list(window.model.ids) == ids and window.sort_button.text() == "Oldest ⌄"
    with qtbot.waitSignal(full.loader.loaded):
        actions["sort-newest"].trigger()
    assert list(window.model.ids) == ids[::-1] and window.sort_button.text() == "Newest ⌄"
    with qtbot.waitSignal(full.loader.loaded):
        full.session.show(of_thread(Thread(2, "Another event", tuple(ids[1:3]))))
    assert list(window.model.ids) == [ids[2], ids[1]]
    with qtbot.waitSignal(full.loader.loaded):
        actions["sort-oldest"].trigger()
    assert full.preferences.now.sort == kept


def test_the_notebook_opens_from_a_search_that_was_there_at_the_start(
    full: Shell, make_shell: MakeShell, tmp_path: Path, qtbot: QtBot
) -> None:
    """Where the list is hidden Qt gives its keys to the sidebar, whose first entry is the inbox."""
    full.searching.submit("bridge")
    qtbot.waitUntil(lambda: full.session.source == found("bridge") and not full.jobs.busy)
    full.window.close()
    full.stop()
    again = make_shell(tmp_path / "library")
    window = again.window
    window.activateWindow()
    qtbot.waitUntil(lambda: window.model.rowCount() > 0)
    window.resize(1280, 800)
    qtbot.waitUntil(window.sidebar.isVisible)
    window.list.setFocus()
    window.actions_table["go-notebook"].trigger()
    assert again.session.in_notebook
    again.session.leave_notebook()
    assert again.session.source == found("bridge")
