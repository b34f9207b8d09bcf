"""Addresses without text: found from an empty inbox, and no dead end once they are open."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from reader.library import open_library
from reader.model import ReadingPlace
from reader.ui.shell import Shell
from tests.ui.conftest import MakeShell


def eventually(qtbot: QtBot, holds: object) -> None:
    assert callable(holds)
    qtbot.waitUntil(lambda: bool(holds()), timeout=30_000)


def only_links(make_shell: MakeShell, folder: Path, qtbot: QtBot) -> Shell:
    """The window over a library of two addresses, as a list of links from another app leaves it."""
    with open_library(folder) as library:
        library.import_addresses(["https://example.org/one", "https://example.org/two"])
    shell = make_shell(folder)
    eventually(qtbot, lambda: shell.window.empty_list.isVisible())
    return shell


def test_who_imported_only_links_is_shown_where_they_are(
    make_shell: MakeShell, tmp_path: Path, qtbot: QtBot
) -> None:
    shell = only_links(make_shell, tmp_path / "links", qtbot)
    empty = shell.window.empty_list
    eventually(qtbot, lambda: empty._words.text().startswith("2 links without text"))
    assert empty._links.isVisible()
    empty._links.click()
    eventually(qtbot, lambda: shell.window.model.rowCount() == 2)
    assert shell.session.source.kind == "link-only"


def test_the_page_of_a_link_says_how_its_text_gets_in(
    make_shell: MakeShell, tmp_path: Path, qtbot: QtBot
) -> None:
    shell = only_links(make_shell, tmp_path / "links", qtbot)
    shell.window.actions_table["go-link-only"].trigger()
    eventually(qtbot, lambda: shell.window.model.story_at(0))
    shell.window.list.go_to_row(0)
    strip = shell.window.link_strip
    eventually(qtbot, strip.isVisible)
    assert shell.reading.opened is not None
    gone = shell.reading.opened.story.id
    # Its end is in view, but there was nothing to read yet.
    shell.reading._keep_place(gone, ReadingPlace(0, 1.0))
    shell.reading._mark_read()
    eventually(qtbot, lambda: not shell.jobs.busy)
    with open_library(tmp_path / "links") as library:
        assert not library.story(gone).read and library.story(gone).progress == 0
    strip.wanted.emit("trash")
    eventually(qtbot, lambda: shell.window.model.row_of(gone) is None)


def test_a_book_of_which_only_highlights_are_known_shows_them(
    make_shell: MakeShell, tmp_path: Path, qtbot: QtBot
) -> None:
    books = tmp_path / "books.csv"
    books.write_text(
        "Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,"
        "Highlighted at\n"
        '"Salt & <b>bread</b>",Slow Kitchens,A. Baker,,my note,,,order,1,2020-11-26 03:28:15\n'
    )
    with open_library(tmp_path / "books") as library:
        library.import_paths([books])
    shell = make_shell(tmp_path / "books")
    empty = shell.window.empty_list
    eventually(qtbot, lambda: empty._notes.isVisible())
    assert empty._words.text().startswith("The highlights of 1 book") and empty._links.isHidden()
    empty._notes.click()
    assert shell.session.source.kind == "notebook"
    shell.window.actions_table["go-link-only"].trigger()
    eventually(qtbot, lambda: empty._title.text() == "No links without text")
    shell.window.actions_table["go-all"].trigger()
    eventually(qtbot, lambda: shell.window.model.story_at(0))
    shell.window.list.go_to_row(0)
    strip = shell.window.link_strip
    eventually(qtbot, strip.isVisible)
    assert "highlights" in strip._words.text() and "link" not in strip._words.text()
    page = shell.window.page._display
    eventually(qtbot, lambda: "Salt & <b>bread</b>" in page.document.toPlainText())
    assert "my note" in page.document.toPlainText()
    opened = shell.reading.opened
    assert opened is not None
    shell.window.page.set_highlights([replace(opened.highlights[0], note="other words")])
    assert "other words" in page.document.toPlainText()
    assert "my note" not in page.document.toPlainText()


def test_a_story_with_text_has_no_such_strip(shell: Shell, qtbot: QtBot) -> None:
    shell.window.list.go_to_row(0)
    eventually(qtbot, lambda: shell.reading.opened)
    assert not shell.window.link_strip.isVisible()
