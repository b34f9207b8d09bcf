"""Keys that browsers and other readers have taught: they do what they do there."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMenu
from pytestqt.qtbot import QtBot

from reader.ui.palette import Palette
from reader.ui.shell import Shell


def press(key: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keySequence(focused, QKeySequence(key))


@pytest.fixture
def reading(shell: Shell, qtbot: QtBot) -> Shell:
    """The window with a story open whose page has the keys and is too small for it."""
    shell.window.activateWindow()
    qtbot.waitUntil(shell.window.isActiveWindow)
    shell.window.resize(700, 330)
    shell.window.list.go_to_row(0)
    qtbot.waitUntil(lambda: shell.reading.opened is not None and not shell.jobs.busy)
    shell.window.panes.show_content()
    shell.window.page.setFocus()
    return shell


def test_both_ends_of_the_story(reading: Shell, qtbot: QtBot) -> None:
    page = reading.window.page.reading_widget
    assert isinstance(page, QAbstractScrollArea)
    bar = page.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    press("Ctrl+End")
    qtbot.waitUntil(lambda: bar.value() > 0)
    press("Ctrl+Home")
    qtbot.waitUntil(lambda: bar.value() == 0)


def test_find_goes_on_with_the_keys_of_browsers(reading: Shell) -> None:
    steps: list[int] = []
    reading.window.page._searching.step = steps.append  # type: ignore[assignment,method-assign]
    press("Ctrl+G")
    press("Ctrl+Shift+G")
    assert steps == [1, -1]


def test_a_bookmark_the_field_and_the_palette(reading: Shell, qtbot: QtBot) -> None:
    press("Ctrl+D")
    qtbot.waitUntil(lambda: len(reading.jobs.library().bookmarks()) == 1)
    press("Ctrl+Shift+P")
    palette = QApplication.activePopupWidget()
    assert isinstance(palette, Palette)
    palette.close()
    press("Ctrl+L")
    assert QApplication.focusWidget() is reading.window.search


def test_n_is_a_note_on_words_and_else_the_next_unread(reading: Shell, qtbot: QtBot) -> None:
    page, first = reading.window.page, reading.session.story
    press("Down")
    press("H")
    qtbot.waitUntil(lambda: len(reading.jobs.library().highlights(first)) == 1)
    qtbot.waitUntil(lambda: bool(page._layer.highlights))
    press("N")
    assert page._popover.isVisible() and reading.session.story == first
    press("Escape")
    press("Down")
    press("N")
    qtbot.waitUntil(lambda: reading.session.story != first)


def test_n_in_the_list_leaves_words_of_the_page_alone(reading: Shell, qtbot: QtBot) -> None:
    first = reading.session.story
    press("Down")
    press("H")
    reading.window.panes.show_list()
    reading.window.list.setFocus()
    press("N")
    qtbot.waitUntil(lambda: reading.session.story != first)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows answers this key itself")
@pytest.mark.parametrize("place", ["list", "page", "sidebar"])
def test_the_menu_of_what_has_the_keys(reading: Shell, qtbot: QtBot, place: str) -> None:
    getattr(reading.window, place).setFocus()
    seen: list[QMenu] = []

    def close() -> bool:
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu):
            seen.append(menu)
            menu.close()
        return bool(seen)

    timer = QTimer(interval=20)
    timer.timeout.connect(close)
    timer.start()
    press("Shift+F10")
    qtbot.waitUntil(lambda: bool(seen))
    timer.stop()
