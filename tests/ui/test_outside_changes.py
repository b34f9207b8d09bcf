"""The open window shows what a command did to its library."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.library import Library, open_library
from reader.model import Story
from reader.ui.list_sources import shelf
from reader.ui.outside_changes import OutsideChanges
from reader.ui.shell import Shell
from reader.ui.sidebar.sidebar_model import COUNT_ROLE
from tests.ui.conftest import TEXTS, MakeShell, add


def look(shell: Shell) -> None:
    (outside,) = shell.findChildren(OutsideChanges)
    outside.look()


def idle(shell: Shell, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not shell.jobs.busy, timeout=30_000)


def settled(shell: Shell, qtbot: QtBot) -> None:
    """Let all that the window began itself come to its end, and be seen."""
    idle(shell, qtbot)
    look(shell)
    idle(shell, qtbot)


def test_what_a_command_did_is_shown(shell: Shell, folder: Path, qtbot: QtBot) -> None:
    settled(shell, qtbot)
    first = shell.window.model.ids[0]
    assert shell.window.list.go_to_row(0)
    qtbot.waitUntil(lambda: shell.reading.opened is not None, timeout=30_000)
    with open_library(folder) as library:
        new = add(library, "A lighthouse is sold", "Nordvik Post", "2024-11-01", "It went cheaply.")
        library.trash([shell.window.model.ids[3]])
        library.star([first])
        library.annotations.add_highlight(first, 0, 6, "green")
        library.drain()
    look(shell)
    model = shell.window.model
    qtbot.waitUntil(lambda: new in model.ids and len(model.ids) == len(TEXTS), timeout=30_000)

    def starred() -> bool:
        row = model.row_of(first)
        story = model.story_at(row) if row is not None else None
        return story is not None and story.starred

    qtbot.waitUntil(starred, timeout=30_000)
    qtbot.waitUntil(
        lambda: bool(shell.reading.opened and shell.reading.opened.highlights), timeout=30_000
    )
    trash = shell.window.sidebar_model.find(shelf("trash"))
    qtbot.waitUntil(lambda: trash.data(COUNT_ROLE) == 1, timeout=30_000)


def test_what_the_window_did_is_not_read_twice(shell: Shell, qtbot: QtBot) -> None:
    settled(shell, qtbot)
    said: list[object] = []
    shell.session.grown.connect(lambda: said.append("grown"))
    shell.jobs.write(lambda library, ticket: library.set_note(shell.window.model.ids[0], "x"))
    qtbot.waitUntil(lambda: not shell.jobs.busy, timeout=30_000)
    look(shell)
    qtbot.waitUntil(lambda: not shell.jobs.busy, timeout=30_000)
    assert not said


def test_looking_comes_to_rest(shell: Shell, folder: Path, qtbot: QtBot) -> None:
    settled(shell, qtbot)
    with open_library(folder) as library:
        library.star(library.story_ids()[:2])
    said: list[object] = []
    shell.session.grown.connect(lambda: said.append("grown"))
    for _ in range(4):
        settled(shell, qtbot)
    assert 1 <= len(said) <= 2


def test_undo_takes_back_no_step_of_another_program_unseen(
    shell: Shell, folder: Path, qtbot: QtBot
) -> None:
    settled(shell, qtbot)
    one, two = shell.window.model.ids[:2]
    failures: list[str] = []
    undone: list[str] = []
    shell.jobs.failed.connect(failures.append)
    shell.commands.undone.connect(undone.append)
    shell.commands.tag([one], ["tide"])
    # What waits in the lane behind the window's own change is about that.
    shell.commands.undo()
    qtbot.waitUntil(lambda: len(undone) == 1, timeout=30_000)
    shell.commands.tag([one], ["tide"])
    qtbot.waitUntil(lambda: not shell.jobs.busy, timeout=30_000)
    with open_library(folder) as library:
        library.star([two])
        shell.commands.undo()
        qtbot.waitUntil(lambda: bool(failures), timeout=30_000)
        assert "Starred 1 story" in failures[0]
        assert library.story(two).starred and library.story(one).tags == ("tide",)
        shell.commands.undo()
        qtbot.waitUntil(lambda: len(undone) == 2, timeout=30_000)
        assert not library.story(two).starred and library.story(one).tags == ("tide",)
        offered = shell.context.actions["undo"].text
        qtbot.waitUntil(lambda: "Starred" not in offered(), timeout=30_000)
        library.star([two])
        # What the window has shown is taken back at once.
        settled(shell, qtbot)
        qtbot.waitUntil(lambda: "Starred" in offered(), timeout=30_000)
        shell.commands.undo()
        qtbot.waitUntil(lambda: len(undone) == 3, timeout=30_000)
        assert len(failures) == 1 and not library.story(two).starred


@pytest.mark.parametrize("first_to_close", [0, 1])
def test_two_windows_see_each_other_and_lose_nothing(
    make_shell: MakeShell, folder: Path, qtbot: QtBot, first_to_close: int
) -> None:
    one, two = shells = [make_shell(folder), make_shell(folder)]
    for shell in shells:
        settled(shell, qtbot)
    story, other = one.window.model.ids[:2]
    undone: list[str] = []
    two.commands.undone.connect(undone.append)
    for shell, name in ((one, "tide"), (two, "ferry")):
        shell.commands.tag([story], [name])
        shell.commands.change(partial(_mark, story, name))
        idle(shell, qtbot)
    two.commands.undo()
    qtbot.waitUntil(lambda: len(undone) == 1, timeout=30_000)
    assert [mark.label for mark in one.jobs.library().bookmarks(story)] == ["tide"]
    one.commands.trash([_shown(one, other)])
    idle(one, qtbot)
    look(two)
    qtbot.waitUntil(lambda: other not in two.window.model.ids, timeout=30_000)
    undo = two.context.actions["undo"]
    qtbot.waitUntil(lambda: "trash" in undo.text(), timeout=30_000)
    shells.pop(first_to_close).stop()
    (left,) = shells
    left.commands.undo()
    idle(left, qtbot)
    left.stop()
    with open_library(folder) as library:
        assert set(library.story(story).tags) == {"tide", "ferry"}
        assert [mark.label for mark in library.bookmarks(story)] == ["tide"]
        assert not library.story(other).trashed
        assert not [each for each in library.check() if each.state == "damaged"]


def _mark(story: int, name: str, library: Library) -> object:
    return library.annotations.add_bookmark(story, 4, name)


def _shown(shell: Shell, story: int) -> Story:
    row = shell.window.model.row_of(story)
    found = None if row is None else shell.window.model.story_at(row)
    assert found is not None
    return found
