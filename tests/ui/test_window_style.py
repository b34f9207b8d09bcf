"""Every pane and dialog has the style sheet of the theme, and none of them holds the window."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from reader.ui.shell import Shell
from reader.ui.themes import resolve
from reader.ui.window_style import style_sheet


def test_a_theme_reaches_what_is_hidden_and_what_opens_later(shell: Shell, qtbot: QtBot) -> None:
    window = shell.window
    window.activateWindow()
    waiting = QDialog(window)
    QVBoxLayout(waiting).addWidget(QLineEdit())
    waiting.show()
    waiting.hide()
    window.actions_table["theme-night"].trigger()
    sheet = style_sheet(resolve("night", False))
    assert window.styleSheet() == "", "Qt would go through every widget of the window at once"
    # What is shown before its turn has the sheet all the same.
    window.actions_table["go-notebook"].trigger()
    qtbot.waitUntil(window.notebook.isVisible, timeout=20_000)
    assert window.notebook.styleSheet() == sheet
    fresh = QDialog(window)
    for dialog in (waiting, fresh):
        dialog.show()
        assert dialog.styleSheet() == sheet
        dialog.close()
    qtbot.waitUntil(
        lambda: all(pane.styleSheet() == sheet for pane in window.panes_to_dress()), timeout=20_000
    )
    fresh.show()
    window.actions_table["theme-light"].trigger()
    assert fresh.styleSheet() == style_sheet(resolve("light", False))
    fresh.close()
