"""What stood in first users' way and is to stay mended, each by what a hand does."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.library import open_library
from reader.model import Story
from reader.ui import announcement
from reader.ui.list_sources import shelf
from reader.ui.shell import Shell
from reader.ui.storylist.story_model import shown_date
from tests.ui.conftest import TEXTS, MakeShell, add

EMPTY_EDGE = 8
"""Pixels at the right of a row in which nothing is painted."""


def eventually(qtbot: QtBot, holds: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(holds()), timeout=30_000)


def on_screen(shell: Shell, qtbot: QtBot) -> None:
    with qtbot.waitActive(shell.window):
        shell.window.activateWindow()
    eventually(qtbot, lambda: shell.window.model.story_at(0))
    shell.window.list.go_to_row(0)
    eventually(qtbot, lambda: shell.reading.opened)


def test_a_window_that_was_left_narrow_is_no_wide_list_when_it_is_wide_again(
    make_shell: MakeShell, folder: Path, qtbot: QtBot
) -> None:
    first = make_shell(folder)
    eventually(qtbot, lambda: first.window.model.rowCount() == len(TEXTS))
    first.window.resize(1280, 800)
    eventually(qtbot, lambda: first.window.panes.mode == "wide")
    before = first.window.inner.sizes()[0]
    first.window.resize(600, 500)
    eventually(qtbot, lambda: first.window.panes.mode == "single")
    first.stop()
    second = make_shell(folder)
    assert second.window.panes.mode == "single"
    second.window.resize(1280, 800)
    eventually(qtbot, lambda: abs(second.window.inner.sizes()[0] - before) < 30)
    second.stop()
    third = make_shell(folder)
    third.window.resize(1280, 800)
    eventually(qtbot, lambda: abs(third.window.inner.sizes()[0] - before) < 30)


def test_the_words_of_a_site_are_no_slip(make_shell: MakeShell, folder: Path, qtbot: QtBot) -> None:
    with open_library(folder) as library:
        add(library, "A button for a device", "Boston Review", "2024-05-02", "A device of bouton.")
        library.drain()
        assert library.search("boston review device").did_you_mean is None
        slip = library.search("comett")
        assert slip.total == 2 or slip.did_you_mean == "comet"


@pytest.mark.parametrize("width", [1280, 800])
def test_completions_cover_no_result(shell: Shell, qtbot: QtBot, width: int) -> None:
    on_screen(shell, qtbot)
    window, field = shell.window, shell.window.search
    window.resize(width, 700)
    field.setFocus()
    field.set_query("bri")
    field.suggest("bri", [f"bridge {number}" for number in range(9)])
    assert field._popup.isVisible()
    rows = window.list.viewport()
    results = QRect(rows.mapToGlobal(QPoint(0, 0)), rows.size())
    place, own = field._popup.geometry(), QRect(field.mapToGlobal(QPoint(0, 0)), field.size())
    assert not place.intersects(results.adjusted(0, 0, -EMPTY_EDGE, 0))
    assert place.top() == own.top() and own.intersects(place)
    field.suggest("bri", [])
    assert not field._popup.isVisible()


def test_completions_cover_no_shelf_in_a_mirrored_window(shell: Shell, qtbot: QtBot) -> None:
    on_screen(shell, qtbot)
    window, field = shell.window, shell.window.search
    window.resize(1280, 700)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    side = window.sidebar
    eventually(
        qtbot, lambda: side.mapTo(window, QPoint(0, 0)).x() > field.mapTo(window, QPoint(0, 0)).x()
    )
    field.setFocus()
    field.set_query("bri")
    field.suggest("bri", ["bridge", "bridges"])
    shelves = QRect(side.mapToGlobal(QPoint(0, 0)), side.size())
    assert field._popup.isVisible()
    assert not field._popup.geometry().intersects(shelves)
    field.suggest("bri", [])


def test_where_only_the_list_is_seen_completions_wait_for_the_history(
    shell: Shell, qtbot: QtBot
) -> None:
    on_screen(shell, qtbot)
    window, field = shell.window, shell.window.search
    window.resize(500, 700)
    window.panes.show_list()
    field.setFocus()
    field.set_query("bri")
    field.suggest("bri", ["bridge", "bridges"])
    assert not field._popup.isVisible()
    field.set_query("")
    field.suggest("", ["harbour bridge"])
    assert field._popup.isVisible()
    field.suggest("", [])


def test_undo_brings_stories_back_to_their_places(shell: Shell, folder: Path, qtbot: QtBot) -> None:
    on_screen(shell, qtbot)
    shell.session.show(shelf("inbox"))
    model = shell.window.model
    before = list(model.ids)
    shell.window.list.go_to_row(1)
    shell.window.actions_table["archive"].trigger()
    eventually(qtbot, lambda: len(model.ids) == len(before) - 1)
    shell.window.actions_table["undo"].trigger()
    eventually(qtbot, lambda: list(model.ids) == before)


def test_a_story_without_a_date_is_not_of_today() -> None:
    dated = Story(1, "A", published="2005-03-02", added="2024-10-22T08:00:00")
    undated = Story(1, "A", added="2005-03-02T08:00:00")
    assert shown_date(dated) == "2 Mar 2005"
    assert shown_date(undated) == "added 2 Mar 2005"


def test_one_step_leads_from_the_list_to_the_page(shell: Shell, qtbot: QtBot) -> None:
    on_screen(shell, qtbot)
    shell.window.list.setFocus()
    QTest.keyClick(shell.window.list, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is shell.window.page.reading_widget


def test_one_key_leads_from_pane_to_pane(shell: Shell, qtbot: QtBot) -> None:
    on_screen(shell, qtbot)
    window, source = shell.window, shell.session.source
    window.resize(1600, 700)
    window.actions_table["toggle-panel"].trigger()
    eventually(qtbot, lambda: window.panel.isVisible() and window.sidebar.isVisible())
    window.list.setFocus()
    step, back = window.actions_table["next-pane"], window.actions_table["previous-pane"]
    for pane in (window.page, window.panel, window.sidebar, window.list):
        step.trigger()
        focused = window.focusWidget()
        assert focused is pane or (focused is not None and pane.isAncestorOf(focused))
    back.trigger()
    assert window.sidebar.hasFocus() and shell.session.source == source
    window.search.setFocus()
    step.trigger()
    assert window.sidebar.hasFocus()


def test_one_key_leads_to_the_pane_that_a_narrow_window_hides(shell: Shell, qtbot: QtBot) -> None:
    on_screen(shell, qtbot)
    window = shell.window
    window.resize(600, 500)
    window.list.setFocus()
    step, back = window.actions_table["next-pane"], window.actions_table["previous-pane"]
    for key in (step, back):
        key.trigger()
        assert window.page.isVisible() and not window.list.isVisible()
        assert window.focusWidget() is window.page.reading_widget
        key.trigger()
        assert window.list.hasFocus() and not window.page.isVisible()


def test_a_narrow_side_panel_has_ways_out(shell: Shell, folder: Path, qtbot: QtBot) -> None:
    on_screen(shell, qtbot)
    window = shell.window
    window.resize(450, 600)
    toggle = window.actions_table["toggle-panel"]
    toggle.trigger()
    eventually(qtbot, window.panel.isVisible)
    assert not window._page_side.isVisible()
    assert window.panel.width() <= window.width()
    window.panel.closed.emit()
    eventually(qtbot, window._page_side.isVisible)
    assert not window.panel.isVisible() and not toggle.isChecked()
    toggle.trigger()
    window.panel.highlight_wanted.emit("none")
    eventually(qtbot, window._page_side.isVisible)
    toggle.trigger()
    window.resize(1280, 700)
    eventually(qtbot, lambda: window._page_side.isVisible() and window.panel.isVisible())


def test_a_screen_reader_walks_headings_paragraphs_and_links(
    make_shell: MakeShell, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = "The ferry left the quay at six, and nobody on it had slept. " * 4
    page = (
        f"<html><head><title>Ferry</title></head><body><article><h1>Ferry</h1><p>{words}</p>"
        f"<h2>The crossing</h2><p>{words} <a href='https://example.org/x'>The line’s page</a> "
        f"{words}</p><h2>The return</h2><p>{words}</p></article></body></html>"
    )
    (tmp_path / "ferry.html").write_text(page, encoding="utf-8")
    with open_library(tmp_path / "library") as library:
        library.import_paths([str(tmp_path / "ferry.html")])
    shell = make_shell(tmp_path / "library")
    on_screen(shell, qtbot)
    said: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        assert isinstance(event, QAccessibleAnnouncementEvent)
        said.append(event.message())

    listening = SimpleNamespace(isActive=lambda: True, updateAccessibility=hear)
    monkeypatch.setattr(announcement, "QAccessible", listening)
    actions, page_view = shell.window.actions_table, shell.window.page
    page_view.setFocus()
    qtbot.waitUntil(page_view.at_rest)
    actions["next-heading"].trigger()
    assert said[-1] == "heading level 2: The crossing"
    actions["next-heading"].trigger()
    assert said[-1] == "heading level 2: The return"
    actions["next-heading"].trigger()
    assert said[-1] == "No more headings."
    actions["previous-heading"].trigger()
    assert said[-1] == "heading level 2: The crossing"
    page_view.focus_next_paragraph()
    assert said[-1].startswith("The ferry left the quay")
    page_view._position.focus_link(backwards=False)
    assert said[-1] == "link: The line’s page"
