"""Tab leads to every control of the window and round; Esc leads back from the bars."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reader.library import open_library
from reader.ui.shell import Shell

_MOST_STEPS = 80
"""Presses of Tab after which the window must have been walked through."""


def _walk(shell: Shell, key: Qt.Key) -> list[QWidget]:
    """The controls that a key leads to from the list, up to the list again."""
    shell.window.list.setFocus()
    met: list[QWidget] = []
    for _ in range(_MOST_STEPS):
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused is shell.window.list and met:
            return met
        met.append(focused)
        QTest.keyClick(focused, key)
    names = [f"{type(one).__name__} {one.accessibleName()}" for one in met]
    raise AssertionError(f"the list is never reached again: {names}")


def _controls(shell: Shell) -> set[QWidget]:
    """Everything seen in the window that can take the focus by Tab."""
    return {
        one
        for one in shell.window.findChildren(QWidget)
        if one.isVisible()
        and one.isEnabled()
        and one.window() is shell.window
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.focusProxy() is None
    }


def test_tab_reaches_every_control_and_comes_back(shell: Shell, folder: Path, qtbot: QtBot) -> None:
    window = shell.window
    window.resize(1400, 800)
    window.activateWindow()
    with open_library(folder) as library:
        library.tag(1, add=["sea", "harbour"])
    shell.session.open(1)
    qtbot.waitUntil(lambda: shell.reading.opened is not None, timeout=20_000)
    qtbot.waitUntil(lambda: window.tag_strip.isVisible(), timeout=20_000)
    for panel in (False, True):
        window.actions_table["toggle-panel"].setChecked(panel)
        window.show_panel(panel, 300)
        for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            met = _walk(shell, key)
            missing = _controls(shell) - set(met)
            assert not missing, [f"{type(m).__name__} {m.accessibleName()}" for m in missing]
            assert window.page.reading_widget in met


def test_escape_leads_from_the_bars_to_their_pane(shell: Shell, qtbot: QtBot) -> None:
    window = shell.window
    window.activateWindow()
    shell.session.open(1)
    qtbot.waitUntil(lambda: shell.reading.opened is not None, timeout=20_000)
    star = next(b for b in window.page_bar.findChildren(QToolButton) if b.text() == "Star")
    for button, pane in (
        (star, window.page.reading_widget),
        (window.sort_button, window.list),
    ):
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Escape)
        assert QApplication.focusWidget() is pane


def test_tab_never_leads_to_a_foot_out_of_view(shell: Shell, qtbot: QtBot) -> None:
    """From a story without links it goes on to the bars, and the page stays where it is."""
    window = shell.window
    window.resize(900, 300)
    window.activateWindow()
    shell.session.open(1)
    page = window.page
    qtbot.waitUntil(lambda: shell.reading.opened is not None and page.at_rest(), timeout=20_000)
    page._display.finish()
    page.setFocus()
    bar = page.reading_widget.verticalScrollBar()
    before = bar.value()
    QTest.keyClick(page.reading_widget, Qt.Key.Key_Tab)
    assert bar.value() == before
    link, foot = page._position.link, page._display.layout.foot
    assert (
        link is None
        or foot is None
        or link.begin < foot
        or page._position._in_view((link.begin, link.end))
    )
