"""The menus of the bar: short enough for a small screen, in groups."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from reader.translation import LANGUAGES, SOURCE_LANGUAGE, use_language
from reader.ui.shell import Shell
from tests.ui.conftest import MakeShell

MOST_LINES = 20
"""Lines of a menu: 24 pixels each fit below a menu bar on a screen of 600."""


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> Iterator[None]:
    use_language(request.param)
    yield
    use_language(SOURCE_LANGUAGE)


@pytest.mark.usefixtures("language")
def test_no_menu_of_the_bar_is_a_wall(make_shell: MakeShell, folder: Path) -> None:
    menus = make_shell(folder).window.menuBar().findChildren(QMenu)
    assert len(menus) > 7
    # One that opens at once has its letters, and so have all of them then.
    menus[0].aboutToShow.emit()
    for menu in menus:
        lines = menu.actions()
        assert sum(not line.isSeparator() for line in lines) <= MOST_LINES, menu.title()
        assert not any(line.isSeparator() for line in (lines[0], lines[-1])), menu.title()
        pairs = pairwise(lines)
        assert not any(a.isSeparator() and b.isSeparator() for a, b in pairs), menu.title()
        letters = [line.text().replace("&&", "").partition("&")[2][:1].casefold() for line in lines]
        marked = [letter for letter in letters if letter]
        assert len(marked) == len(set(marked)), menu.title()


def test_letters_are_marked_a_little_after_the_start(shell: Shell, qtbot: QtBot) -> None:
    sidebar = shell.window.actions_table["toggle-sidebar"]
    qtbot.waitUntil(lambda: sidebar.text() == "&Sidebar")


def test_a_button_does_not_look_pressed_after_its_menu(shell: Shell, qtbot: QtBot) -> None:
    """The menu takes the event by which the mouse leaves the button."""
    button = shell.window.add_button
    QCursor.setPos(button.mapToGlobal(button.rect().bottomRight()) + QPoint(90, 90))
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    menu = button.menu()
    menu.popup(QPoint(10, 10))
    menu.close()
    assert not button.underMouse()
