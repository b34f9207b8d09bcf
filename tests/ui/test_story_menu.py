"""The menu of a row is about the story of that row, whichever one is open."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from reader.ui.features.annotate.details_dialog import NoteDialog
from reader.ui.features.compare.compare_controller import CompareController
from reader.ui.features.compare.versions_controller import VersionsController
from reader.ui.features.siterules.site_rule_controller import SiteRuleController
from reader.ui.list_sources import shelf
from reader.ui.shell import Shell


def aim(shell: Shell, qtbot: QtBot, *, opened: bool) -> int:
    """Open the first story, or none, and ask for a menu of the third; return its id."""
    qtbot.waitUntil(lambda: len(shell.window.model.loaded()) == 4)
    if opened:
        shell.window.list.go_to_row(0)
        qtbot.waitUntil(lambda: shell.reading.opened is not None)
    story = shell.window.model.story_at(2)
    assert story is not None
    shell.session.aim([story])
    return story.id


@pytest.mark.parametrize("opened", [True, False])
def test_a_note_is_written_on_the_story_of_the_menu(
    shell: Shell, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, opened: bool
) -> None:
    monkeypatch.setattr(NoteDialog, "exec", lambda dialog: 1)
    monkeypatch.setattr(NoteDialog, "note", lambda dialog: "Ask them")
    story = aim(shell, qtbot, opened=opened)
    assert shell.window.actions_table["story-note"].isEnabled()
    shell.window.actions_table["story-note"].trigger()
    qtbot.waitUntil(lambda: shell.jobs.library().story(story).note == "Ask them")


@pytest.mark.parametrize(
    ("action", "controller", "opens"),
    [
        ("versions", VersionsController, "_open"),
        ("teach-site", SiteRuleController, "_open"),
        ("compare", CompareController, "_compare_with"),
    ],
)
@pytest.mark.parametrize("opened", [True, False])
def test_a_dialog_is_about_the_story_of_the_menu(
    shell: Shell,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    action: str,
    controller: type,
    opens: str,
    opened: bool,
) -> None:
    about: list[object] = []
    monkeypatch.setattr(controller, opens, lambda self, story, *more: about.append(story))
    story = aim(shell, qtbot, opened=opened)
    shell.window.actions_table[action].trigger()
    qtbot.waitUntil(lambda: len(about) == 1)
    assert getattr(about[0], "id", about[0]) == story


def test_the_row_and_the_entry_that_a_menu_is_about_are_framed(shell: Shell, qtbot: QtBot) -> None:
    window = shell.window
    qtbot.waitUntil(lambda: len(window.model.loaded()) == 4)
    window.list.go_to_row(0)
    rect = window.list.visualRect(window.model.index(2))
    before = window.list.viewport().grab(rect).toImage()
    window.list.customContextMenuRequested.emit(rect.center())
    assert window.list.viewport().grab(rect).toImage() != before
    [menu] = window.findChildren(QMenu, "story-menu")
    menu.close()
    assert window.list.viewport().grab(rect).toImage() == before
    entry = window.sidebar.visualRect(window.sidebar_model.find(shelf("starred")))
    plain = window.sidebar.viewport().grab(entry).toImage()
    window.sidebar.customContextMenuRequested.emit(entry.center())
    assert window.sidebar.viewport().grab(entry).toImage() != plain
    [menu] = window.findChildren(QMenu, "sidebar-menu")
    menu.close()
    assert window.sidebar.viewport().grab(entry).toImage() == plain
