"""The page as saved beside its story: opened, followed, searched and closed as a person would."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QMenu, QScrollBar, QToolButton
from pytestqt.qtbot import QtBot

from reader.library import open_library
from reader.ui.features.original.original_view import OriginalView
from reader.ui.shell import Shell
from tests.ui.conftest import MakeShell

PARAGRAPHS = [
    f"Paragraph {number} tells how the ferry crossed the fjord on day {number} of that long summer."
    for number in range(60)
]
PAGE = (
    '<html lang="en"><head><title>Ferry</title>'
    '<link rel="canonical" href="https://www.post.example/ferry"></head><body>'
    '<nav><a href="https://www.post.example/sport">Sport today</a></nav>'
    f"<article><h1>Ferry</h1>{''.join(f'<p>{words}</p>' for words in PARAGRAPHS)}</article>"
    '<section class="comments"><p>Ole liked the ferry.</p></section></body></html>'
)


def eventually(qtbot: QtBot, holds: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(holds()), timeout=60_000)


@pytest.fixture
def shell(make_shell: MakeShell, tmp_path: Path, qtbot: QtBot) -> Shell:
    path = tmp_path / "ferry.html"
    path.write_text(PAGE, encoding="utf-8")
    with open_library(tmp_path / "library") as library:
        library.import_paths(path)
    made = make_shell(tmp_path / "library")
    made.window.showNormal()
    made.window.resize(1280, 800)
    made.session.open(1)
    eventually(qtbot, lambda: made.reading.opened and made.window.page.at_rest())
    return made


def opened(shell: Shell, qtbot: QtBot) -> OriginalView:
    QTest.keyClick(shell.window.page.reading_widget, Qt.Key.Key_O)
    eventually(qtbot, lambda: shell.original.view and "Sport today" in shell.original.view.words())
    view = shell.original.view
    assert view is not None
    view.finish()
    return view


def test_a_key_opens_the_whole_page_and_closes_it(shell: Shell, qtbot: QtBot) -> None:
    view = opened(shell, qtbot)
    assert "Ole liked the ferry." in view.words()
    assert shell.window.page.isVisible()
    assert view.reading_widget.hasFocus()
    QTest.keyClick(view.reading_widget, Qt.Key.Key_Escape)
    assert not shell.original.is_open
    assert shell.window.page.reading_widget.hasFocus()
    assert not shell.window.actions_table["page-as-saved"].isChecked()


def test_both_stay_in_step(shell: Shell, qtbot: QtBot) -> None:
    view = opened(shell, qtbot)
    text = shell.reading.opened.body.reading_text if shell.reading.opened else ""
    wanted = text.index(PARAGRAPHS[30])
    shell.window.page.scroll_to(wanted)
    assert abs(view.place() - wanted) < 200
    before = shell.window.page.place().offset
    view._browser.verticalScrollBar().triggerAction(QScrollBar.SliderAction.SliderToMinimum)
    assert shell.window.page.place().offset < before


def test_it_opens_where_the_story_is_being_read(shell: Shell, qtbot: QtBot) -> None:
    text = shell.reading.opened.body.reading_text if shell.reading.opened else ""
    shell.window.page.scroll_to(text.index(PARAGRAPHS[40]))
    view = opened(shell, qtbot)
    assert abs(view.place() - text.index(PARAGRAPHS[40])) < 200


def test_words_are_found_and_copied_in_it(shell: Shell, qtbot: QtBot) -> None:
    view = opened(shell, qtbot)
    QTest.keyClick(view.reading_widget, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    bar = view.findChild(type(view._find_bar))
    assert bar is not None and bar.isVisible()
    bar.open("Ole liked")
    assert "1 of 1" in [label.text() for label in bar.findChildren(type(view._notice))]
    QTest.keyClick(view.reading_widget, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert shell.original.is_open
    browser = view._browser
    cursor = browser.document().find("Ole liked")
    browser.setTextCursor(cursor)
    QTest.keyClick(browser, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Ole liked"
    QGuiApplication.clipboard().clear()


def test_a_narrow_window_shows_one_at_a_time(shell: Shell, qtbot: QtBot) -> None:
    view = opened(shell, qtbot)
    shell.window.resize(600, 500)
    eventually(qtbot, lambda: not shell.window.page.isVisible())
    assert view.isVisible()
    assert view.bar.back.isVisible()
    QTest.mouseClick(view.bar.back, Qt.MouseButton.LeftButton)
    assert shell.window.page.isVisible()
    assert not view.isVisible()


def test_an_original_that_is_not_there_says_so(
    make_shell: MakeShell, folder: Path, qtbot: QtBot
) -> None:
    shell = make_shell(folder)
    shell.session.open(1)
    eventually(qtbot, lambda: shell.reading.opened)
    shell.window.actions_table["page-as-saved"].trigger()
    eventually(
        qtbot, lambda: shell.original.view and "No saved file" in shell.original.view.words()
    )


def test_a_narrow_window_is_left_by_key_while_there_is_no_page(
    make_shell: MakeShell, folder: Path, qtbot: QtBot
) -> None:
    shell = make_shell(folder)
    shell.window.showNormal()
    shell.window.resize(600, 500)
    shell.session.open(1)
    eventually(qtbot, lambda: shell.reading.opened)
    shell.window.actions_table["page-as-saved"].trigger()
    eventually(
        qtbot, lambda: shell.original.view and "No saved file" in shell.original.view.words()
    )
    focus = QApplication.focusWidget()
    assert focus is not None and focus.isVisible()
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    assert not shell.original.is_open
    assert shell.window.page.reading_widget.hasFocus()


def test_the_menus_offer_it(shell: Shell) -> None:
    action = shell.window.actions_table["page-as-saved"]
    menus = [one.menu() for one in shell.window.menuBar().actions() if one.text() == "&View"]
    assert action in [each for menu in menus if isinstance(menu, QMenu) for each in menu.actions()]


def test_what_was_left_out_is_listed_and_found(shell: Shell, qtbot: QtBot) -> None:
    view = opened(shell, qtbot)
    button = next(one for one in view.findChildren(QToolButton) if "left out" in one.text())
    assert button.text() == "2 parts left out"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    listed = view.left_out.findChild(QListWidget)
    assert listed is not None and listed.isVisible() and listed.hasFocus()
    rows = [listed.item(row).text() for row in range(listed.count())]
    assert any(row.startswith("Ole liked the ferry.") for row in rows)
    listed.setCurrentRow(next(n for n, row in enumerate(rows) if row.startswith("Ole")))
    assert view._chosen
    assert view._browser.verticalScrollBar().value() > 0


def test_opening_a_short_page_leaves_the_story_where_it_is(
    make_shell: MakeShell, tmp_path: Path, qtbot: QtBot
) -> None:
    words = "".join(f"<p>{one}</p>" for one in PARAGRAPHS[:9])
    path = tmp_path / "short.html"
    path.write_text(f"<html><body><h1>Short</h1>{words}</body></html>", encoding="utf-8")
    with open_library(tmp_path / "library") as library:
        library.import_paths(path)
    shell = make_shell(tmp_path / "library")
    shell.window.showNormal()
    shell.window.resize(1280, 500)
    shell.session.open(1)
    eventually(qtbot, lambda: shell.reading.opened and shell.window.page.at_rest())
    text = shell.reading.opened.body.reading_text if shell.reading.opened else ""
    shell.window.page.scroll_to(text.index(PARAGRAPHS[6]))
    place = shell.window.page.place().offset
    shell.window.actions_table["page-as-saved"].trigger()
    eventually(qtbot, lambda: shell.original.view and "Short" in shell.original.view.words())
    assert abs(shell.window.page.place().offset - place) < 200
