"""The open window shows what a command did to its library."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from reader.library import open_library
from reader.ui.list_sources import shelf
from reader.ui.outside_changes import OutsideChanges
from reader.ui.shell import Shell
from reader.ui.sidebar.sidebar_model import COUNT_ROLE
from tests.ui.conftest import TEXTS, add


def look(shell: Shell) -> None:
    (outside,) = shell.findChildren(OutsideChanges)
    outside.look()


def settled(shell: Shell, qtbot: QtBot) -> None:
    """Let all that the window began itself come to its end, and be seen."""
    qtbot.waitUntil(lambda: not shell.jobs.busy, timeout=30_000)
    look(shell)
    qtbot.waitUntil(lambda: not shell.jobs.busy, timeout=30_000)


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
        library.star([two])
        # What the window has shown is taken back at once.
        settled(shell, qtbot)
        qtbot.waitUntil(lambda: "Starred" in shell.context.actions["undo"].text(), timeout=30_000)
        shell.commands.undo()
        qtbot.waitUntil(lambda: len(undone) == 3, timeout=30_000)
        assert len(failures) == 1 and not library.story(two).starred
