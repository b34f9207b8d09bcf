"""The small window of text and theme: live, kept, by keys, and the faces that are shipped."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.resource_files import resource
from reader.ui.features.preferences.preference_values import Preferences
from reader.ui.features.text_looks.looks_popover import LooksPopover
from reader.ui.page.typography import MONO, SANS, SERIF
from reader.ui.shell import Shell


@pytest.fixture
def popover(shell: Shell, qtbot: QtBot) -> LooksPopover:
    shell.window.actions_table["text-looks"].trigger()
    found = shell.window.findChild(LooksPopover)
    assert isinstance(found, LooksPopover)
    qtbot.waitUntil(found.isVisible)
    return found


def test_each_control_holds_at_once_and_is_kept(
    shell: Shell, popover: LooksPopover, qtbot: QtBot
) -> None:
    display = shell.window.page._display
    QTest.keyClick(popover._size, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: display.setting.size == 19)
    QTest.keyClick(popover._width, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: display.setting.characters == 65)
    QTest.keyClick(popover._line, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: display.setting.line == pytest.approx(1.7))
    popover._faces[SANS].click()
    assert display.setting.family == SANS
    popover._themes["sepia"].click()
    qtbot.waitUntil(lambda: display.theme.name == "sepia")
    now = shell.preferences.now
    assert (now.text_size, now.column, now.font, now.theme) == (19, 65, SANS, "sepia")
    assert now.line_height == pytest.approx(1.7)


def test_reset_brings_the_usual_text_back_and_leaves_the_theme(
    shell: Shell, popover: LooksPopover
) -> None:
    shell.preferences.change(text_size=30, column=80, line_height=2.0, font=MONO, theme="night")
    assert popover._size.value() == 30 and popover._faces[MONO].isChecked()
    popover._reset()
    now, usual = shell.preferences.now, Preferences()
    assert (now.text_size, now.column, now.line_height, now.font) == (
        usual.text_size,
        usual.column,
        usual.line_height,
        usual.font,
    )
    assert now.theme == "night"


def test_it_covers_little_and_escape_closes(
    shell: Shell, popover: LooksPopover, qtbot: QtBot
) -> None:
    assert popover.width() * popover.height() < 100_000
    QTest.keyClick(popover, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: shell.window.findChild(LooksPopover) is None)


def test_every_control_has_a_name_and_can_be_reached(popover: LooksPopover) -> None:
    for control in (*popover._themes.values(), *popover._faces.values(), popover._size):
        assert control.accessibleName()
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_the_shipped_faces_are_there_with_their_licences(shell: Shell) -> None:
    assert {SERIF, SANS, MONO} <= set(QFontDatabase.families())
    for name in ("OFL.txt", "OFL-SourceSans3.txt", "OFL-SourceCodePro.txt"):
        assert "Open Font License" in resource("fonts", name).read_text(encoding="utf-8")
    assert QFontDatabase.isFixedPitch(MONO)


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_it_opens_on_the_screen_on_either_side(
    popover: LooksPopover, shell: Shell, way: Qt.LayoutDirection
) -> None:
    shell.window.setLayoutDirection(way)
    room = popover.screen().availableGeometry()
    for left in (room.left() + 5, room.right() - 35):
        popover.open_below(QRect(left, 40, 30, 30))
        assert room.contains(popover.geometry())
        assert popover.y() > 60
    popover.open_below(QRect(room.width() // 2 - 15, 40, 30, 30))
    mirrored = way == Qt.LayoutDirection.RightToLeft
    assert (popover.x() if mirrored else popover.geometry().right()) in range(
        room.width() // 2 - 17, room.width() // 2 + 17
    )
