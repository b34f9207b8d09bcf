"""Focus mode fills the screen, and gives it back."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from reader.ui.shell import Shell
from tests.ui.conftest import MakeShell


def test_focus_mode_fills_the_screen_and_gives_it_back(shell: Shell) -> None:
    window, focus = shell.window, shell.window.actions_table["focus"]
    focus.trigger()
    assert window.isFullScreen() and not window.list.isVisible()
    assert window.notice.isVisible()
    focus.trigger()
    assert not window.isFullScreen() and window.list.isVisible()
    assert not window.notice.isVisible(), "the way out of focus mode is still said"


def test_a_window_closed_in_focus_mode_starts_as_a_window(
    make_shell: MakeShell, folder: Path, qtbot: QtBot
) -> None:
    first = make_shell(folder)
    first.window.actions_table["focus"].trigger()
    first.window.close()
    first.stop()
    again = make_shell(folder)
    assert not again.window.isFullScreen()
    qtbot.waitUntil(lambda: again.window.list.isVisible())
