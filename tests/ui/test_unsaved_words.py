"""Words that could not be saved stay in sight, and are saved when the person wants them to be."""

from __future__ import annotations

import errno
import json
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from reader.library import open_library, written_words
from reader.library.waiting_changes import WaitingChange
from reader.library.written_words import UnsavedFile
from reader.model import WatchFolder
from reader.ui import jobs
from reader.ui import shell as shell_parts
from reader.ui.shell import Shell
from tests.ui.conftest import MakeShell

WORDS = "Ask the harbour master\nabout the second pylon"


def held(folder: Path) -> sqlite3.Connection:
    """Return the database as another program holds it in the middle of a change."""
    other = sqlite3.connect(folder / "library.db", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    return other


def dialogs(shell: Shell) -> list[QDialog]:
    return [
        dialog
        for dialog in shell.window.findChildren(QDialog)
        if dialog.isVisible() and dialog.windowTitle() == "Not Saved"
    ]


def words_of(dialog: QDialog) -> str:
    field = dialog.findChild(QPlainTextEdit)
    assert field is not None
    return field.toPlainText()


def press(dialog: QDialog, name: str) -> None:
    next(button for button in dialog.findChildren(QPushButton) if button.text() == name).click()


def stop_until(shell: Shell, qtbot: QtBot, ended: Callable[[], bool]) -> None:
    """Ask to stop waiting until it shows: the write may be behind another one at first."""

    def asked() -> bool:
        shell.window.notice.stop_wanted.emit()
        return ended()

    qtbot.waitUntil(asked, timeout=30_000)


def opened(shell: Shell, qtbot: QtBot) -> int:
    assert shell.window.list.go_to_row(0)
    story = shell.window.model.story_at(0)
    assert story is not None
    qtbot.waitUntil(lambda: shell.reading.opened is not None, timeout=30_000)
    qtbot.waitUntil(lambda: not shell.jobs.busy, timeout=30_000)
    return story.id


def refuse(shell: Shell, folder: Path, qtbot: QtBot, write: Callable[[], object]) -> QDialog:
    """Write while another program holds the library, stop waiting, and return what is shown."""
    with closing(held(folder)) as other:
        write()
        qtbot.waitUntil(lambda: shell.jobs.busy)
        stop_until(shell, qtbot, lambda: bool(dialogs(shell)))
        other.execute("ROLLBACK")
    (dialog,) = dialogs(shell)
    return dialog


def test_a_note_that_was_not_saved_is_saved_again(shell: Shell, folder: Path, qtbot: QtBot) -> None:
    story = opened(shell, qtbot)
    dialog = refuse(
        shell, folder, qtbot, lambda: shell.window.panel.note_changed.emit(story, WORDS, "")
    )
    assert words_of(dialog) == WORDS
    press(dialog, "Copy")
    assert QGuiApplication.clipboard().text() == WORDS
    press(dialog, "Save Again")
    qtbot.waitUntil(lambda: not dialogs(shell), timeout=30_000)
    assert shell.jobs.library().story(story).note == WORDS


@pytest.mark.parametrize("way", ["page", "notebook", "changed"])
def test_the_note_of_a_highlight_is_saved_again(
    shell: Shell, folder: Path, qtbot: QtBot, way: str
) -> None:
    story = opened(shell, qtbot)
    page, library = shell.window.page, shell.jobs.library()
    if way != "page":
        library.annotations.add_highlight(story, 0, 6, "yellow")
    entries = library.notebook()

    def write() -> None:
        if way == "page":
            page.tagged_highlight_requested.emit(0, 6, "yellow", WORDS, ("ask",))
        elif way == "notebook":
            shell.window.notebook.note_changed.emit(entries[0], WORDS)
        else:
            page.highlight_changed.emit(entries[0].id, "yellow", WORDS, "")

    dialog = refuse(shell, folder, qtbot, write)
    assert WORDS in words_of(dialog) and ("ask" in words_of(dialog)) == (way == "page")
    press(dialog, "Save Again")
    qtbot.waitUntil(lambda: not dialogs(shell), timeout=30_000)
    assert [entry.note for entry in library.notebook()] == [WORDS]


def test_later_words_about_the_same_take_the_place_of_earlier_ones(
    shell: Shell, folder: Path, qtbot: QtBot
) -> None:
    story = opened(shell, qtbot)
    changed = shell.window.panel.note_changed
    earlier = refuse(shell, folder, qtbot, lambda: changed.emit(story, "Ask", ""))
    with closing(held(folder)) as other:
        changed.emit(story, WORDS, "Ask")
        qtbot.waitUntil(lambda: shell.jobs.busy)
        stop_until(shell, qtbot, lambda: dialogs(shell) not in ([], [earlier]))
        other.execute("ROLLBACK")
    (later,) = dialogs(shell)
    assert words_of(later) == WORDS
    changed.emit(story, "Done", WORDS)
    qtbot.waitUntil(lambda: not dialogs(shell), timeout=30_000)
    assert shell.jobs.library().story(story).note == "Done"


def test_words_taken_away_are_not_given_back(shell: Shell, folder: Path, qtbot: QtBot) -> None:
    story = opened(shell, qtbot)
    with closing(held(folder)) as other:
        shell.window.panel.note_changed.emit(story, "", "")
        qtbot.waitUntil(lambda: shell.jobs.busy)
        stop_until(shell, qtbot, lambda: "Not done" in shell.window.notice.text)
        other.execute("ROLLBACK")
    assert not dialogs(shell)
    assert "Not done" in shell.window.notice.text


def test_what_is_not_saved_is_saved_at_the_close(
    make_shell: MakeShell, folder: Path, qtbot: QtBot
) -> None:
    shell = make_shell(folder)
    qtbot.waitUntil(lambda: shell.window.model.rowCount() == 4, timeout=30_000)
    story = opened(shell, qtbot)
    refuse(shell, folder, qtbot, lambda: shell.window.panel.note_changed.emit(story, WORDS, ""))
    shell.stop()
    with open_library(folder) as library:
        assert library.story(story).note == WORDS


def test_discarded_words_go(shell: Shell, folder: Path, qtbot: QtBot) -> None:
    story = opened(shell, qtbot)
    dialog = refuse(
        shell, folder, qtbot, lambda: shell.window.panel.note_changed.emit(story, WORDS, "")
    )
    press(dialog, "Discard")
    assert not dialogs(shell)
    assert shell.jobs.library().story(story).note == ""


def test_escape_gives_no_words_up(shell: Shell, folder: Path, qtbot: QtBot) -> None:
    story = opened(shell, qtbot)
    dialog = refuse(
        shell, folder, qtbot, lambda: shell.window.panel.note_changed.emit(story, WORDS, "")
    )
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    dialog.close()
    assert dialogs(shell) == [dialog]
    press(dialog, "Save Again")
    qtbot.waitUntil(lambda: not dialogs(shell), timeout=30_000)
    assert shell.jobs.library().story(story).note == WORDS


def test_words_not_saved_at_the_close_are_shown_by_the_next_window(
    make_shell: MakeShell, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jobs, "_PATIENCE_AT_CLOSE", 0.1)
    monkeypatch.setattr(shell_parts, "_SETTLE_MILLISECONDS", 10)
    shell = make_shell(folder)
    qtbot.waitUntil(lambda: shell.window.model.rowCount() == 4, timeout=30_000)
    story = opened(shell, qtbot)
    shell.jobs.library().annotations.add_highlight(story, 0, 6, "yellow")
    (entry,) = shell.jobs.library().notebook()
    with closing(held(folder)) as other:
        shell.window.page.tagged_highlight_requested.emit(9, 12, "green", WORDS, ("ask",))
        shell.window.page.highlight_changed.emit(entry.id, "yellow", "Call back", "")
        shell.window.panel.note_changed.emit(story, WORDS, "")
        shell.stop()
        other.execute("ROLLBACK")
    with open_library(folder) as library:
        assert library.story(story).note == "" and len(library.notebook()) == 1

    later = make_shell(folder)
    qtbot.waitUntil(lambda: len(dialogs(later)) == 3, timeout=30_000)
    for dialog in dialogs(later):
        press(dialog, "Save Again")
    qtbot.waitUntil(lambda: not dialogs(later), timeout=30_000)
    library = later.jobs.library()
    assert library.story(story).note == WORDS
    assert {(mark.start, mark.note, mark.tags) for mark in library.highlights(story)} == {
        (0, "Call back", ()),
        (9, WORDS, ("ask",)),
    }
    qtbot.waitUntil(lambda: not (folder / "unsaved.json").exists(), timeout=30_000)


def test_changes_not_made_at_the_close_are_made_by_the_next_window(
    make_shell: MakeShell, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jobs, "_PATIENCE_AT_CLOSE", 0.1)
    shell = make_shell(folder)
    qtbot.waitUntil(lambda: shell.window.model.rowCount() == 4, timeout=30_000)
    opened(shell, qtbot)
    stories = [story for row in range(3) if (story := shell.window.model.story_at(row))]
    one, two, three = (story.id for story in stories)
    with closing(held(folder)) as other:
        shell.commands.star(stories[:1])
        shell.commands.tag([one], ["tide"])
        shell.commands.archive(stories[1:2])
        shell.commands.undo()
        shell.commands.trash(stories[2:])
        shell.window.page.tagged_highlight_requested.emit(9, 12, "green", "", ())
        shell.stop()
        other.execute("ROLLBACK")
    with open_library(folder) as library:
        assert not library.story(one).starred and (folder / "unsaved.json").exists()

    said: list[str] = []
    later = make_shell(folder)
    later.commands.said.connect(lambda words, undo: said.append(words))
    qtbot.waitUntil(lambda: not (folder / "unsaved.json").exists(), timeout=30_000)
    qtbot.waitUntil(lambda: bool(said), timeout=30_000)
    library = later.jobs.library()
    assert library.story(one).starred and library.story(one).tags == ("tide",)
    assert not library.story(two).archived
    assert library.story(three).trashed
    assert [(mark.start, mark.colour) for mark in library.highlights()] == [(9, "green")]
    assert "Starred 1 story" in said[0] and "Archived" not in said[0]
    # They are made once: what the person changes now stays.
    later.commands.star([library.story(one)])
    qtbot.waitUntil(lambda: not later.jobs.busy, timeout=30_000)
    later.stop()
    third = make_shell(folder)
    qtbot.waitUntil(lambda: not third.jobs.busy, timeout=30_000)
    assert not third.jobs.library().story(one).starred


def test_what_was_set_and_not_saved_at_the_close_is_made_by_the_next_window(
    make_shell: MakeShell, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jobs, "_PATIENCE_AT_CLOSE", 0.1)
    shell = make_shell(folder)
    qtbot.waitUntil(lambda: shell.window.model.rowCount() == 4, timeout=30_000)
    story = opened(shell, qtbot)
    mark = shell.jobs.library().annotations.add_highlight(story, 0, 6).value.id
    later_day = date.today() + timedelta(days=9)
    with closing(held(folder)) as other:
        shell.commands.make(WaitingChange.watched([], [WatchFolder(str(folder.parent / "saved"))]))
        shell.commands.make(WaitingChange.answer([mark], "never", later_day))
        shell.commands.make(WaitingChange("teach", ({"host": "a.example", "story": ["main"]},)))
        shell.commands.make(WaitingChange("annotations.add_bookmark", (story, 4, "Here")))
        shell.stop()
        other.execute("ROLLBACK")
    with open_library(folder) as library:
        assert not library.watch_folders() and not library.site_rules()
        kept = [
            k for k in UnsavedFile(folder / "unsaved.json").read() if isinstance(k, WaitingChange)
        ]
        (here,) = [each for each in kept if each.call == "annotations.add_bookmark"]
        # The program ended before the file was kept again.
        library.undo_log.make_once(here.name, partial(here.write, library))

    said: list[str] = []
    later = make_shell(folder)
    later.commands.said.connect(lambda words, undo: said.append(words))
    qtbot.waitUntil(lambda: bool(said), timeout=30_000)
    assert "Saved the rule for a.example" in said[0] and "watched folders" in said[0]
    qtbot.waitUntil(lambda: not (folder / "unsaved.json").exists(), timeout=30_000)
    library = later.jobs.library()
    assert len(library.watch_folders()) == len(library.site_rules()) == 1
    assert library.review.handful(later_day) == []
    assert len(library.bookmarks(story)) == 1


def test_settings_not_saved_at_the_close_hold_in_the_next_window(
    make_shell: MakeShell, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jobs, "_PATIENCE_AT_CLOSE", 0.1)
    shell = make_shell(folder)
    qtbot.waitUntil(lambda: shell.window.model.rowCount() == 4, timeout=30_000)
    story = opened(shell, qtbot)
    qtbot.waitUntil(lambda: not shell.jobs.busy, timeout=30_000)
    with closing(held(folder)) as other:
        shell.preferences.change(theme="sepia", keys={"star": ["F7"]})
        shell.searching.submit("ferry")
        shell.stop()
        other.execute("ROLLBACK")
    with open_library(folder) as library:
        library.set_setting("window", {"column": 77, "theme": "night"}, parts=True)

    later = make_shell(folder)
    now = later.preferences.now
    assert (now.theme, now.column, now.story) == ("sepia", 77, story)
    assert now.keys == {"star": ["F7"]}
    assert later.session.source.query == "ferry"
    qtbot.waitUntil(lambda: not (folder / "unsaved.json").exists(), timeout=30_000)
    library = later.jobs.library()
    assert library.setting("window")["theme"] == "sepia"
    assert library.search_history() == ["ferry"]


def test_a_change_that_waited_is_in_no_file_once_it_is_made(
    shell: Shell, folder: Path, qtbot: QtBot
) -> None:
    stories = [story for row in range(2) if (story := shell.window.model.story_at(row))]
    with closing(held(folder)) as other:
        shell.commands.star(stories[:1])
        shell.commands.star(stories[1:])
        qtbot.waitUntil((folder / "unsaved.json").exists, timeout=30_000)
        other.execute("ROLLBACK")
    qtbot.waitUntil(lambda: not shell.jobs.busy, timeout=30_000)
    qtbot.waitUntil(lambda: not (folder / "unsaved.json").exists(), timeout=30_000)
    assert shell.jobs.library().count("is:starred") == 2


def test_refused_words_lie_in_a_file_until_they_are_discarded(
    shell: Shell, folder: Path, qtbot: QtBot
) -> None:
    story = opened(shell, qtbot)
    dialog = refuse(
        shell, folder, qtbot, lambda: shell.window.panel.note_changed.emit(story, WORDS, "")
    )
    kept = folder / "unsaved.json"
    assert json.loads(kept.read_text(encoding="utf-8"))[0]["words"] == WORDS
    if sys.platform != "win32":
        assert kept.stat().st_mode & 0o777 == 0o600
    press(dialog, "Discard")
    qtbot.waitUntil(lambda: not kept.exists(), timeout=30_000)


def test_the_window_stays_where_no_file_takes_the_words(
    shell: Shell, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    story = opened(shell, qtbot)
    with monkeypatch.context() as full:
        full.setattr(written_words, "whole_file", _no_room)
        dialog = refuse(
            shell, folder, qtbot, lambda: shell.window.panel.note_changed.emit(story, WORDS, "")
        )
        assert not shell.window.close() and shell.window.isVisible()
        press(dialog, "Discard")
        assert shell.window.close()


def test_a_damaged_file_of_words_is_shown_to_be_copied(
    make_shell: MakeShell, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shell_parts, "_SETTLE_MILLISECONDS", 10)
    (folder / "unsaved.json").write_text('[{"about": "story 1", "words": "Ask the', "utf-8")
    shell = make_shell(folder)
    qtbot.waitUntil(lambda: len(dialogs(shell)) == 1, timeout=30_000)
    (dialog,) = dialogs(shell)
    assert "Ask the" in words_of(dialog)
    press(dialog, "Save Again")
    qtbot.waitUntil(lambda: dialogs(shell) not in ([], [dialog]), timeout=30_000)
    (dialog,) = dialogs(shell)
    assert "Ask the" in words_of(dialog)
    press(dialog, "Discard")
    qtbot.waitUntil(lambda: not (folder / "unsaved.json").exists(), timeout=30_000)


def _no_room(path: Path) -> NoReturn:
    raise OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.parametrize("other", [True, False])
def test_a_note_begun_goes_to_its_own_story_when_another_is_opened(
    shell: Shell, qtbot: QtBot, other: bool
) -> None:
    story, page = opened(shell, qtbot), shell.window.page
    library = shell.jobs.library()
    before = {each: library.annotations.highlights(each) for each in shell.window.model.ids}
    page._position.select(*page._display.map.span(0, 20))  # type: ignore[misc]
    page.note()
    page._popover.type_into("Mine")
    shell.session.open(shell.window.model.ids[1] if other else None)
    qtbot.waitUntil(lambda: not shell.jobs.busy and not page._popover.isVisible(), timeout=30_000)
    now = {each: library.annotations.highlights(each) for each in before}
    made = [mark for marks in now.values() for mark in marks if mark.note == "Mine"]
    assert [mark.start for mark in made] == [0]
    assert len(now[story]) == len(before[story]) + 1
    assert not dialogs(shell)
