"""Searching in the window: full matches first, and a search that is over leaves no colours."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from reader.library import open_library
from reader.model import SearchResult
from reader.ui.features.search.facet_strip import ResultStrip
from reader.ui.list_sources import shelf
from reader.ui.shell import Shell
from reader.ui.theme_service import ThemeService
from tests.ui.conftest import MakeShell, add


def eventually(qtbot: QtBot, holds: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(holds()), timeout=30_000)


def test_partial_matches_are_counted_apart(qtbot: QtBot) -> None:
    strip = ResultStrip(ThemeService("light"))
    qtbot.addWidget(strip)
    strip.show_result(SearchResult((), 31, widened=True, with_all_words=3), partial=False)
    rest = strip.findChild(QToolButton, "partial-matches")
    assert rest is not None and not rest.isHidden()
    assert rest.text() == "Partial matches (28)"
    assert "3 with every word" in strip._summary.text()
    with qtbot.waitSignal(strip.rest_wanted):
        rest.click()
    strip.show_result(SearchResult((), 4, with_all_words=4))
    assert rest.isHidden()
    assert strip._summary.text() == "4 results"


def test_stories_with_some_of_the_words_come_when_asked_for(
    make_shell: MakeShell, folder: Path, qtbot: QtBot
) -> None:
    with open_library(folder) as library:
        add(library, "Lighthouse keeper", "Quay", "2024-05-02", "The keeper lit the lamp at dusk.")
        add(library, "Keeper of goal", "Quay", "2024-05-03", "The keeper held a penalty.")
        library.drain()
    shell = make_shell(folder)
    window = shell.window
    shell.searching.submit("lighthouse keeper")
    eventually(qtbot, lambda: window.model.rowCount() == 1)
    rest = window.results.findChild(QToolButton, "partial-matches")
    assert rest is not None and not rest.isHidden()
    rest.click()
    eventually(qtbot, lambda: window.model.rowCount() == 2)
    assert rest.isHidden()


def test_escape_goes_to_the_list_and_hits_lose_their_colour(shell: Shell, qtbot: QtBot) -> None:
    window = shell.window
    window.search.setFocus()
    QTest.keyClicks(window.search, "pylons")
    eventually(qtbot, lambda: window.model.rowCount() == 1)
    window.list.go_to_row(0)
    eventually(qtbot, lambda: window.page._browser.extraSelections())
    QTest.keyClick(window.search, Qt.Key.Key_Escape)
    eventually(qtbot, lambda: shell.session.source == shelf("inbox"))
    assert not window.search.text()
    eventually(qtbot, window.list.hasFocus)
    eventually(qtbot, lambda: not window.page._browser.extraSelections())


def test_what_was_not_understood_is_said_under_the_field(shell: Shell, qtbot: QtBot) -> None:
    shell.searching.submit("words:many bridge")
    eventually(qtbot, lambda: "is not a number" in shell.window.results._summary.text())
