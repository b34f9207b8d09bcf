"""Keys where there is nothing for them: no story open, no list in view, a library without pages."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from reader.library import open_library
from reader.model import Bookmark, Highlight
from reader.ui import dead_keys
from reader.ui.list_sources import found, shelf
from reader.ui.shell import Shell
from reader.ui.sidepanel.mark_list import MarkList
from tests.ui.conftest import MakeShell


def press(*keys: str) -> None:
    for key in keys:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keySequence(focused, QKeySequence(key))


def on_screen(shell: Shell, qtbot: QtBot) -> None:
    shell.window.activateWindow()
    qtbot.waitUntil(shell.window.isActiveWindow)


def settled(shell: Shell, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not shell.jobs.busy)


def field() -> QLineEdit:
    focused = QApplication.focusWidget()
    assert isinstance(focused, QLineEdit) and focused.isVisible()
    return focused


def states(shell: Shell) -> list[object]:
    """What a person does to stories; reading one to its end goes on by itself meanwhile."""
    library = shell.jobs.library()
    stories = [*library.stories(), *library.stories("is:trash")]
    marks: list[Highlight | Bookmark] = [*library.highlights(), *library.bookmarks()]
    return [
        *((one.id, one.starred, one.archived, one.later, one.trashed, one.tags) for one in stories),
        *((one.id, one.story) for one in marks),
        library.undo_label(),
    ]


def open_story(shell: Shell, qtbot: QtBot) -> None:
    shell.window.list.go_to_row(0)
    qtbot.waitUntil(lambda: shell.reading.opened is not None)


@pytest.mark.parametrize("place", ["list", "sidebar", "later", "nothing found", "narrow"])
def test_find_without_a_story_searches_the_library(shell: Shell, qtbot: QtBot, place: str) -> None:
    window = shell.window
    on_screen(shell, qtbot)
    if place == "sidebar":
        window.sidebar.setFocus()
    elif place == "narrow":
        window.resize(600, 500)
    elif place != "list":
        shell.session.show(shelf("later") if place == "later" else found("zzxxqq"))
        qtbot.waitUntil(lambda: window.list_stack.currentWidget() is window.empty_list)
    before = states(shell)
    press("Ctrl+F", "R", "E", "D")
    assert field() is window.search
    assert window.search.text() == "red"
    settled(shell, qtbot)
    assert states(shell) == before and shell.session.story is None


def test_find_brings_the_page_where_the_list_hides_it(shell: Shell, qtbot: QtBot) -> None:
    on_screen(shell, qtbot)
    open_story(shell, qtbot)
    shell.window.resize(600, 500)
    qtbot.waitUntil(lambda: not shell.window.page.isVisible())
    press("Ctrl+F", "R")
    assert field().text() == "r"
    assert shell.window.page.isAncestorOf(field())


def test_find_closes_a_side_panel_that_hides_the_page(shell: Shell, qtbot: QtBot) -> None:
    on_screen(shell, qtbot)
    open_story(shell, qtbot)
    shell.window.resize(440, 500)
    press("F10")
    qtbot.waitUntil(lambda: not shell.window.page.isVisible() and shell.window.panel.isVisible())
    shell.window.panel.setFocus()
    press("Ctrl+F")
    assert shell.window.page.isAncestorOf(field())


@pytest.mark.parametrize("key", ["Shift+N", "T", "C", "Ctrl+Shift+N", "Ctrl+S", "Ctrl+I"])
def test_words_typed_after_a_dead_key_are_no_commands(
    shell: Shell, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, key: str
) -> None:
    on_screen(shell, qtbot)
    before = states(shell)
    press(key)
    assert shell.window.notice.text
    press(*"NICEJE")
    settled(shell, qtbot)
    assert states(shell) == before and shell.session.story is None
    monkeypatch.setattr(dead_keys, "_PAUSE_MILLISECONDS", 0)
    press("J")
    qtbot.waitUntil(lambda: shell.session.story is not None)


def test_a_letter_opens_no_story_that_begins_with_it(shell: Shell, qtbot: QtBot) -> None:
    on_screen(shell, qtbot)
    press("T", "H", "W")
    assert shell.session.story is None and shell.window.list.current_row() < 0


def test_words_after_a_note_that_has_no_place_are_no_commands(shell: Shell, qtbot: QtBot) -> None:
    on_screen(shell, qtbot)
    open_story(shell, qtbot)
    shell.window.page.setFocus()
    before = states(shell)
    press("Shift+N", *"SEEN")
    settled(shell, qtbot)
    assert states(shell) == before


def test_nothing_is_done_to_stories_behind_the_notebook(shell: Shell, qtbot: QtBot) -> None:
    library, window = shell.jobs.library(), shell.window
    on_screen(shell, qtbot)
    for marked in library.story_ids()[1:3]:
        library.add_highlight(marked, 0, 6)
    open_story(shell, qtbot)
    press("Ctrl+J")
    qtbot.waitUntil(lambda: len(window.notebook.chosen()) == 1)
    before, story = states(shell), shell.session.story
    press(*"ESLMNBHRCO", "Shift+A", "Shift+N", "Ctrl+I", "Ctrl+P")
    settled(shell, qtbot)
    assert (states(shell), shell.session.story) == (before, story)
    assert window.notice.text == "Open a story first."
    first = window.notebook.chosen()[0].id
    press("J")
    assert window.notebook.chosen()[0].id != first
    press("K", "3")
    qtbot.waitUntil(lambda: window.notebook.chosen()[0].colour == "blue")
    press("J")
    assert window.notebook.chosen()[0].id != first
    press("K", "Del")
    qtbot.waitUntil(lambda: [one.id for one in library.highlights() if one.id == first] == [])
    assert library.count("is:trash") == 0
    press("Ctrl+F")
    assert window.notebook.isAncestorOf(field())
    window.notebook.list.setFocus()
    press("Backspace")
    assert shell.session.source.kind == "inbox"
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.list)
    assert window.actions_table["archive"].isEnabled()


def test_delete_in_the_side_panel_is_about_the_mark(shell: Shell, qtbot: QtBot) -> None:
    library, window = shell.jobs.library(), shell.window
    on_screen(shell, qtbot)
    library.add_highlight(library.story_ids()[0], 0, 6)
    open_story(shell, qtbot)
    press("Shift+H")
    marks = window.panel.findChild(MarkList)
    assert marks is not None
    qtbot.waitUntil(lambda: marks.isVisible() and marks.count() == 1)
    marks.setCurrentRow(0)
    marks.setFocus()
    press("Del")
    qtbot.waitUntil(lambda: library.highlights() == [])
    assert library.count("is:trash") == 0


def test_a_search_in_an_empty_library_says_what_is_missing(
    make_shell: MakeShell, tmp_path: Path, qtbot: QtBot
) -> None:
    open_library(tmp_path / "empty").close()
    shell = make_shell(tmp_path / "empty")
    on_screen(shell, qtbot)
    qtbot.waitUntil(shell.window.empty_library.isVisible)
    for key in ("/", "Ctrl+F"):
        before = QApplication.focusWidget()
        press(key, "G")
        assert QApplication.focusWidget() is before
        assert shell.window.notice.text == "Add your first pages"
        assert shell.session.source.kind == "inbox"
        shell.window.notice.hide()
