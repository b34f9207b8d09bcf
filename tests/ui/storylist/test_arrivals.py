"""Stories that arrive move nothing that is looked at: row, choice, and the words of the page."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.library import open_library
from reader.ui.list_sources import shelf
from reader.ui.shell import Shell
from reader.ui.storylist.story_groups import GROUPINGS
from tests.ui.conftest import MakeShell, add

_MANY = 24
_SORTS = (
    *("newest", "oldest", "added", "title", "site"),
    *("longest", "shortest", "progress", "opened"),
)


def eventually(qtbot: QtBot, holds: object) -> None:
    assert callable(holds)
    qtbot.waitUntil(lambda: bool(holds()), timeout=30_000)


def bring(shell: Shell, folder: Path, numbers: range) -> None:
    """Let another process put stories between, before and behind those that are there."""
    with open_library(folder) as library:
        for n in numbers:
            date = f"20{n % 25:02}-0{n % 9 + 1}-1{n % 9}"
            add(library, f"{'AMZ'[n % 3]} arrival {n}", f"Site {n % 4}", date, "Words. " * (n % 30))
    shell.session.grown.emit()


@pytest.fixture
def full(tmp_path: Path, make_shell: MakeShell, qtbot: QtBot) -> Shell:
    """A window over two dozen stories, one of them long."""
    with open_library(tmp_path / "library") as library:
        for n in range(_MANY):
            words = "A long story goes on and on. " * (150 if n == 12 else n)
            add(library, f"Story {n:02}", f"Site {n % 4}", f"2012-{n % 12 + 1:02}-07", words)
        library.drain()
    shell = make_shell(tmp_path / "library")
    shell.window.resize(1100, 600)
    eventually(qtbot, lambda: shell.window.model.rowCount() == _MANY)
    return shell


def test_nothing_moves_in_any_order(full: Shell, tmp_path: Path, qtbot: QtBot) -> None:
    window, model, listed = full.window, full.window.model, full.window.list
    window.actions_table["go-all"].trigger()
    eventually(qtbot, lambda: not full.jobs.busy and model.rowCount() == _MANY)
    long = next(id_ for id_ in model.ids if "Story 12" in full.jobs.library().story(id_).title)
    full.session.open(long)
    eventually(qtbot, lambda: full.reading.opened and window.page.at_rest())
    window.page.page_down()
    words = window.page.reading_widget.verticalScrollBar()
    assert words.value() > 0
    for number, sort in enumerate(_SORTS):
        window.actions_table[f"group-{GROUPINGS[number % 4]}"].trigger()
        with qtbot.waitSignal(full.loader.loaded, timeout=30_000):
            full.loader.set_sort(sort)
        eventually(qtbot, lambda: not full.jobs.busy)
        row = model.row_of(long)
        assert row is not None
        listed.go_to_row(row, quietly=True)
        foot = listed.row_top(row) + listed.row_height(row)
        page = words.value()
        before = model.rowCount()
        bring(full, tmp_path / "library", range(2 * number, 2 * number + 2))
        eventually(qtbot, lambda now=before + 2: model.rowCount() == now and not full.jobs.busy)
        row = model.row_of(long)
        assert row is not None and listed.current_row() == row, sort
        assert listed.row_top(row) + listed.row_height(row) == foot, sort
        assert words.value() == page and full.session.story == long, sort


def test_a_list_that_was_scrolled_away_from_its_choice_stays(
    full: Shell, tmp_path: Path, qtbot: QtBot
) -> None:
    """Nothing chosen is in view: the first row in view holds its place."""
    window, model, listed = full.window, full.window.model, full.window.list
    full.session.show(shelf("inbox"))
    eventually(qtbot, lambda: not full.jobs.busy and model.rowCount() > 5)
    before = model.rowCount()
    bar = listed.verticalScrollBar()
    eventually(qtbot, lambda: bar.maximum() > 150)
    bar.setValue(bar.maximum() // 2)
    first = listed.row_at(0)
    story, place = model.ids[first], listed.row_top(first)
    bring(full, tmp_path / "library", range(100, 106))
    eventually(qtbot, lambda: model.rowCount() > before and not full.jobs.busy)
    row = model.row_of(story)
    assert row is not None and listed.row_top(row) == place
    assert window.page.isVisible()


def test_the_open_story_stays_between_its_neighbours_when_those_before_it_leave(
    full: Shell, tmp_path: Path, qtbot: QtBot
) -> None:
    """Once it went to the end of the list, where J leads nowhere."""
    model, window = full.window.model, full.window
    ids = list(model.ids)
    assert window.list_title.text() == "Inbox"
    full.session.open(ids[8])
    eventually(qtbot, lambda: full.reading.opened and not full.jobs.busy)
    for story in (ids[:9], ids[14:]):
        full.commands.toggle_read([full.jobs.library().story(each) for each in story])
        eventually(qtbot, lambda: not full.jobs.busy)
    bring(full, tmp_path / "library", range(1))
    eventually(qtbot, lambda: ids[0] not in model.ids and not full.jobs.busy)
    assert full.session.story == ids[8]
    left = [each for each in model.ids if each in ids]
    assert left == ids[8:14]
    assert window.list.current_row() == model.row_of(ids[8])
