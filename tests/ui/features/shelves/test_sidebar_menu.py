"""Menus of the sidebar and of the window, and the actions that move stories between shelves."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from reader.library import open_library
from reader.ui.features.shelves import sidebar_menu
from reader.ui.features.shelves.sidebar_menu import SidebarMenu
from reader.ui.list_sources import ListSource, shelf, tagged
from reader.ui.menus import plain
from reader.ui.shell import Shell


def eventually(qtbot: QtBot, holds: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(holds()), timeout=30_000)


def entries(menu: QMenu) -> list[str]:
    return [plain(action.text()) for action in menu.actions() if not action.isSeparator()]


def close_menu(shell: Shell) -> None:
    menu = shell.window.findChild(QMenu, "sidebar-menu")
    assert isinstance(menu, QMenu)
    menu.close()


def choose(shell: Shell, source: ListSource, words: str) -> None:
    menu = SidebarMenu(shell.context).menu_of(source)
    [action] = [each for each in menu.actions() if plain(each.text()) == words]
    action.trigger()


def tag_first(shell: Shell, qtbot: QtBot, tag: str) -> int:
    eventually(qtbot, lambda: shell.window.model.story_at(0))
    story = shell.window.model.ids[0]
    shell.commands.tag([story], [tag])
    eventually(qtbot, lambda: shell.window.sidebar_model.find(tagged(tag)).isValid())
    return story


def test_a_right_click_in_the_sidebar_opens_nothing(shell: Shell, qtbot: QtBot) -> None:
    sidebar = shell.window.sidebar
    before = shell.session.source
    index = shell.window.sidebar_model.find(shelf("archive"))
    with qtbot.waitSignal(sidebar.menu_wanted) as wanted:
        place = sidebar.visualRect(index).center()
        QTest.mouseClick(sidebar.viewport(), Qt.MouseButton.RightButton, pos=place)
        sidebar.customContextMenuRequested.emit(place)
    assert wanted.args[0] == shelf("archive")
    assert shell.session.source == before
    close_menu(shell)


@pytest.mark.parametrize("kind", ["inbox", "later", "archive", "all", "trash", "notebook"])
def test_every_shelf_has_a_menu(shell: Shell, kind: str) -> None:
    menu = SidebarMenu(shell.context).menu_of(shelf(kind))
    assert entries(menu)[0] == "Open"
    assert ("Empty Trash…" in entries(menu)) == (kind == "trash")
    menu.close()


def test_a_tag_is_renamed_and_the_list_follows(
    shell: Shell, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    story = tag_first(shell, qtbot, "sea")
    shell.session.show(tagged("sea"))
    monkeypatch.setattr(sidebar_menu, "ask_text", lambda *_: "ocean")
    choose(shell, tagged("sea"), "Rename Tag…")
    eventually(qtbot, lambda: shell.session.source == tagged("ocean"))
    eventually(qtbot, lambda: list(shell.window.model.ids) == [story])
    assert shell.window.notice.text == "Tag renamed to ocean"
    monkeypatch.setattr(sidebar_menu, "ask_text", lambda *_: "lake")
    sidebar = shell.window.sidebar
    eventually(qtbot, lambda: shell.window.sidebar_model.find(tagged("ocean")).isValid())
    sidebar.setCurrentIndex(shell.window.sidebar_model.find(tagged("ocean")))
    QTest.keyClick(sidebar, Qt.Key.Key_F2)
    eventually(qtbot, lambda: shell.session.source == tagged("lake"))
    # A shelf keeps its name.
    sidebar.setCurrentIndex(shell.window.sidebar_model.find(shelf("inbox")))
    QTest.keyClick(sidebar, Qt.Key.Key_F2)
    eventually(qtbot, lambda: shell.session.source == shelf("inbox"))


def test_a_tag_is_deleted_only_when_the_person_agrees(
    shell: Shell, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    tag_first(shell, qtbot, "sea")
    answers = iter([False, True])
    asked: list[str] = []

    def confirm(parent: object, title: str, words: str, verb: str) -> bool:
        asked.append(words)
        return next(answers)

    monkeypatch.setattr(sidebar_menu, "confirm", confirm)
    choose(shell, tagged("sea"), "Delete Tag…")
    eventually(qtbot, lambda: len(asked) == 1)
    choose(shell, tagged("sea"), "Delete Tag…")
    eventually(qtbot, lambda: not shell.window.sidebar_model.find(tagged("sea")).isValid())
    assert "1 story" in asked[0]
    with open_library(folder) as library:
        assert library.tags.all() == []


def test_all_of_a_shelf_is_marked_as_read_and_undone(
    shell: Shell, folder: Path, qtbot: QtBot
) -> None:
    eventually(qtbot, lambda: shell.window.model.rowCount())
    number = shell.window.model.rowCount()
    shell.window.actions_table["read-all"].trigger()
    eventually(qtbot, lambda: shell.window.notice.text == f"Marked as read: {number} stories")
    shell.window.actions_table["undo"].trigger()
    undone = f"Undone: “Marked as read: {number} stories”"
    eventually(qtbot, lambda: shell.window.notice.text == undone)
    with open_library(folder) as library:
        assert library.count("is:inbox") == number


def test_a_story_is_put_off_by_its_key(shell: Shell, qtbot: QtBot) -> None:
    eventually(qtbot, lambda: shell.window.model.story_at(0))
    story = shell.window.model.ids[0]
    shell.window.list.go_to_row(0)
    shell.window.actions_table["later"].trigger()
    eventually(qtbot, lambda: story not in shell.window.model.ids)
    shell.session.show(shelf("later"))
    eventually(qtbot, lambda: list(shell.window.model.ids) == [story])


def test_some_of_the_pile_are_listed(shell: Shell, qtbot: QtBot) -> None:
    eventually(qtbot, lambda: shell.window.model.rowCount())
    shell.window.actions_table["from-pile"].trigger()
    eventually(qtbot, lambda: shell.window.list_title.text() == "From the Pile")


def test_menus_have_lines_and_a_letter_of_its_own_for_each_entry(shell: Shell) -> None:
    for top in shell.window.menuBar().actions():
        menu = top.menu()
        assert isinstance(menu, QMenu)
        texts = [each.text() for each in menu.actions() if not each.isSeparator()]
        if len(texts) > 5:
            assert any(each.isSeparator() for each in menu.actions()), top.text()
        letters = [
            text.replace("&&", "")[text.replace("&&", "").index("&") + 1].casefold()
            for text in texts
            if "&" in text.replace("&&", "")
        ]
        assert len(letters) == len(set(letters)), top.text()
        assert "Highlights _Notes" not in map(plain, texts)


def test_what_is_impossible_is_greyed_out(shell: Shell, qtbot: QtBot) -> None:
    actions = shell.window.actions_table
    shell.window.list.clearSelection()
    for name in ("restore", "delete-forever", "unmark", "print", "highlight"):
        assert not actions[name].isEnabled(), name
    eventually(qtbot, lambda: not actions["undo"].isEnabled())
    assert actions["preferences"].shortcut().toString() == "Ctrl+,"


def test_a_destructive_question_cancels_by_default(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtWidgets import QMessageBox

    from reader.ui.plain_dialogs import confirm

    seen: list[tuple[str, list[str], Qt.TextFormat]] = []

    def run(box: QMessageBox) -> int:
        default = box.defaultButton()
        texts = [plain(button.text()) for button in box.buttons()]
        seen.append((plain(default.text()), texts, box.textFormat()))
        default.click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", run)
    assert not confirm(None, "Empty Trash", "<b>Permanently</b> delete?", "Empty Trash")
    [(default, texts, form)] = seen
    assert default == "Cancel" and "Empty Trash" in texts
    assert form == Qt.TextFormat.PlainText


def test_the_menu_of_an_entry_is_asked_for_by_key_as_well(shell: Shell, qtbot: QtBot) -> None:
    sidebar = shell.window.sidebar
    shell.window.sidebar.setCurrentIndex(shell.window.sidebar_model.find(shelf("later")))
    with qtbot.waitSignal(sidebar.menu_wanted) as wanted:
        sidebar.customContextMenuRequested.emit(QPoint(-5, -5))
    assert wanted.args[0] == shelf("later")
    close_menu(shell)
