"""Everything is found by typing: commands, settings, stories, keys; and what is said aloud."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTextBrowser
from pytestqt.qtbot import QtBot

from reader.ui import announcement
from reader.ui.features.preferences.preferences_controller import SETTINGS
from reader.ui.features.preferences.preferences_dialog import PreferencesDialog
from reader.ui.help_pages import HelpDialog
from reader.ui.list_sources import shelf
from reader.ui.palette import Palette
from reader.ui.shell import Shell


def eventually(qtbot: QtBot, holds: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(holds()), timeout=30_000)


def open_palette(shell: Shell) -> Palette:
    shell.window.actions_table["palette"].trigger()
    (palette,) = shell.window.findChildren(Palette)
    return palette


def lines(palette: Palette) -> list[str]:
    return [palette._list.item(row).text() for row in range(palette._list.count())]


def test_stories_are_found_behind_the_commands(shell: Shell, qtbot: QtBot) -> None:
    palette = open_palette(shell)
    QTest.keyClicks(palette._field, "ferry")
    eventually(qtbot, lambda: "A ferry replaces the bridge" in lines(palette))
    row = lines(palette).index("A ferry replaces the bridge")
    palette._list.setCurrentRow(row)
    palette._run()
    eventually(qtbot, lambda: shell.reading.opened)
    assert shell.reading.opened is not None
    assert shell.reading.opened.story.title == "A ferry replaces the bridge"
    # It is there to be read: the keys of the page work at once.
    assert shell.window.focusWidget() is shell.window.page.reading_widget


def test_an_empty_palette_says_why(shell: Shell, qtbot: QtBot) -> None:
    palette = open_palette(shell)
    QTest.keyClicks(palette._field, "qqxzqy")
    assert lines(palette) == ["Searching…"]
    palette._run()
    assert palette.isVisible()
    eventually(qtbot, lambda: lines(palette) == ["Nothing found"])
    palette.close()


def test_an_answer_that_comes_after_the_palette_was_closed_is_dropped(
    shell: Shell, qtbot: QtBot
) -> None:
    palette = open_palette(shell)
    palette.close()
    eventually(qtbot, lambda: not shell.window.findChildren(Palette))
    palette.add_found("ferry", [])


@pytest.mark.parametrize(
    ("typed", "page"), [("shortcuts customise", 3), ("text size", 0), ("restore recover", 2)]
)
def test_settings_are_found_by_their_names_and_by_other_words(
    shell: Shell, typed: str, page: int
) -> None:
    palette = open_palette(shell)
    palette._field.setText(typed)
    wanted = [line for line in lines(palette) if line.startswith("Preferences: ")]
    palette._list.setCurrentRow(lines(palette).index(wanted[0]))
    palette._run()
    (dialog,) = shell.window.findChildren(PreferencesDialog)
    assert dialog._tabs.currentIndex() == page
    assert {number for _, number in SETTINGS} == set(range(dialog._tabs.count()))
    dialog.close()


def test_the_help_on_keys_is_searched(shell: Shell) -> None:
    shell.window.actions_table["keys"].trigger()
    (dialog,) = shell.window.findChildren(HelpDialog)
    assert dialog.height() <= 560
    (field,), (text,) = dialog.findChildren(QLineEdit), dialog.findChildren(QTextBrowser)
    assert "Archive" in text.toPlainText() and "Add Bookmark" in text.toPlainText()
    field.setText("bookm")
    assert "Add Bookmark" in text.toPlainText() and "Archive" not in text.toPlainText()
    field.setText("xyzzy")
    assert text.toPlainText() == "No command with these words."
    dialog.close()


def test_lists_and_notices_are_announced(
    shell: Shell, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        assert isinstance(event, QAccessibleAnnouncementEvent)
        said.append(event.message())

    listening = SimpleNamespace(isActive=lambda: True, updateAccessibility=hear)
    monkeypatch.setattr(announcement, "QAccessible", listening)
    shell.session.show(shelf("all"))
    eventually(qtbot, lambda: "All Stories: 4 stories" in said)
    shell.searching.submit("ferry")
    eventually(qtbot, lambda: "Search: 1 story" in said)
    shell.window.notice.say("Starred 1 story")
    assert said[-1] == "Starred 1 story"


@pytest.mark.parametrize("name", ["palette", "text-looks"])
def test_the_search_key_right_after_a_small_window_closes_reaches_the_field(
    shell: Shell, qtbot: QtBot, name: str
) -> None:
    """Until the desktop says that the window is active again, its keys work all the same."""
    window = shell.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.actions_table[name].trigger()
    small = QApplication.activePopupWidget()
    assert small is not None
    qtbot.waitUntil(small.isVisible)
    qtbot.wait(300)
    QTest.keyClick(small.focusWidget() or small, Qt.Key.Key_Escape)
    # A busy desktop takes the keyboard from the small window before it says who has it now.
    with pytest.deprecated_call():
        QApplication.setActiveWindow(None)  # type: ignore[arg-type]
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Slash)
    assert window.search.hasFocus()
    window.activateWindow()
    qtbot.wait(300)
    assert window.search.hasFocus()
