"""The versions of the open story in the window: chosen, compared, removed by hand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader.library import open_library
from reader.model import Story, VersionFacts
from reader.ui.features.compare.compare_dialog import CompareDialog
from reader.ui.features.compare.versions_dialog import VersionsDialog, version_words
from reader.ui.shell import Shell
from tests.ui.conftest import TEXTS, add

OLD, MARKED, NOW = (
    VersionFacts(1, "2021-03-03T10:00:00+00:00", 512),
    VersionFacts(2, "2021-03-04T10:00:00+00:00", 600, annotated=True),
    VersionFacts(4, "2021-03-05T10:00:00+00:00", 1, current=True),
)


def button(dialog: VersionsDialog, beginning: str) -> QPushButton:
    return next(b for b in dialog.findChildren(QPushButton) if b.text().startswith(beginning))


def eventually(qtbot: QtBot, holds: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(holds()), timeout=30_000)


def open_story(shell: Shell, story: int, qtbot: QtBot) -> None:
    shell.session.open(story)
    eventually(qtbot, lambda: shell.reading.opened and shell.reading.opened.story.id == story)


def test_a_version_is_told_in_few_words() -> None:
    assert version_words(OLD) == "Version 1 · 3 Mar 2021 · 512 words"
    assert version_words(NOW) == "Version 4 · 5 Mar 2021 · 1 word · current"


def test_only_what_may_go_can_be_removed(qtbot: QtBot) -> None:
    dialog = VersionsDialog(Story(1, "A"), [OLD, MARKED, NOW])
    qtbot.addWidget(dialog)
    remove, compare = button(dialog, "Delete"), button(dialog, "Compare")
    assert dialog.chosen() == (2, 4)
    assert compare.isEnabled() and not remove.isEnabled()
    assert "highlights or bookmarks" in dialog._kept.text()
    dialog._older.setCurrentIndex(2)
    assert not compare.isEnabled() and not remove.isEnabled() and not dialog._kept.text()
    dialog._older.setCurrentIndex(0)
    with qtbot.waitSignal(dialog.compare_wanted) as wanted:
        compare.click()
    assert wanted.args == [1, 4]
    with qtbot.waitSignal(dialog.removal_wanted) as removal:
        remove.click()
    assert removal.args == [1]


def test_one_version_is_said(shell: Shell, qtbot: QtBot) -> None:
    assert not shell.window.actions_table["versions"].isEnabled()
    story = shell.window.model.story_at(0)
    assert story is not None
    open_story(shell, story.id, qtbot)
    shell.window.actions_table["versions"].trigger()
    eventually(qtbot, lambda: shell.window.notice.text == "This story has only one version.")
    assert not shell.window.findChildren(VersionsDialog)


def test_two_versions_are_compared_and_the_older_removed(
    shell: Shell, folder: Path, qtbot: QtBot
) -> None:
    with open_library(folder) as library:
        story = add(library, *TEXTS[0][:3], "Cracks were found in all four pylons.")
        assert [facts.version for facts in library.versions(story)] == [1, 2]
    open_story(shell, story, qtbot)
    shell.window.actions_table["versions"].trigger()
    eventually(qtbot, lambda: shell.window.findChildren(VersionsDialog))
    (dialog,) = shell.window.findChildren(VersionsDialog)
    button(dialog, "Compare").click()
    eventually(qtbot, lambda: shell.window.findChildren(CompareDialog))
    (compared,) = shell.window.findChildren(CompareDialog)
    assert compared.windowTitle() == "Compare Versions"
    assert [("four" in view.toPlainText()) for view in compared._texts] == [False, True]
    button(dialog, "Delete").click()
    eventually(qtbot, lambda: shell.window.notice.text == "Version 1 deleted")
    assert not shell.window.notice._undo.isHidden()
    eventually(qtbot, lambda: not shell.window.findChildren(VersionsDialog))
    with open_library(folder) as library:
        assert [facts.version for facts in library.versions(story)] == [2]
    shell.window.actions_table["undo"].trigger()
    eventually(qtbot, lambda: shell.window.notice.text == "Undone: “Version 1 deleted”")
    with open_library(folder) as library:
        assert [facts.version for facts in library.versions(story)] == [1, 2]


def test_undo_brings_a_version_back_into_the_open_dialog(
    shell: Shell, folder: Path, qtbot: QtBot
) -> None:
    with open_library(folder) as library:
        add(library, *TEXTS[0][:3], "Cracks were found in all four pylons.")
        story = add(library, *TEXTS[0][:3], "Cracks were found in two of the pylons.")
    open_story(shell, story, qtbot)
    shell.window.actions_table["versions"].trigger()
    eventually(qtbot, lambda: shell.window.findChildren(VersionsDialog))
    (dialog,) = shell.window.findChildren(VersionsDialog)
    assert sorted(dialog._versions) == [1, 2, 3]
    button(dialog, "Delete").click()
    eventually(qtbot, lambda: len(dialog._versions) == 2)
    dialog._older.setCurrentIndex(1)
    shell.window.actions_table["star"].trigger()
    eventually(qtbot, lambda: shell.reading.opened and shell.reading.opened.story.starred)
    shell.jobs.read(lambda library, ticket: None, lambda _: None)
    eventually(qtbot, lambda: not shell.jobs.busy)
    assert dialog._older.currentIndex() == 1, "the choice is lost to what changes elsewhere"
    for _ in range(2):
        shell.window.actions_table["undo"].trigger()
        eventually(qtbot, lambda: not shell.jobs.busy)
    eventually(qtbot, lambda: sorted(dialog._versions) == [1, 2, 3])
