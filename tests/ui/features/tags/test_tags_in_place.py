"""Tags where they are shown: on the row, above the page, and for several stories at once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem, QToolButton
from pytestqt.qtbot import QtBot

from reader.library import open_library
from reader.ui.features.tags.tag_strip import TagField
from reader.ui.shell import Shell
from reader.ui.storylist.story_model import spoken
from tests.ui.conftest import MakeShell, add


def eventually(qtbot: QtBot, holds: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(holds()), timeout=30_000)


@pytest.fixture
def opened(shell: Shell, qtbot: QtBot) -> Shell:
    """The window with its first story on the page."""
    with qtbot.waitActive(shell.window):
        shell.window.activateWindow()
    eventually(qtbot, lambda: shell.window.model.story_at(0))
    shell.window.list.go_to_row(0)
    eventually(qtbot, lambda: shell.reading.opened)
    shell.window.list.setFocus()
    return shell


def tags_of(folder: Path, story: int) -> tuple[str, ...]:
    with open_library(folder) as library:
        return library.story(story).tags


def test_undo_in_the_field_of_tags_takes_the_tag_just_given(
    opened: Shell, folder: Path, qtbot: QtBot
) -> None:
    """It brought the typed letters back into the field, and the tag stayed."""
    story = opened.window.model.ids[0]
    field = opened.window.tag_strip.field
    before = tags_of(folder, story)
    opened.window.actions_table["tags"].trigger()
    QTest.keyClicks(field, "bridges")
    QTest.keyClick(field, Qt.Key.Key_Return)
    eventually(qtbot, lambda: "bridges" in opened.window.tag_strip.tags)
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == ""
    eventually(qtbot, lambda: tags_of(folder, story) == before)
    QTest.keyClicks(field, "arch")
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "" and tags_of(folder, story) == before


def test_tags_are_given_and_taken_on_the_page_by_keys_alone(
    opened: Shell, folder: Path, qtbot: QtBot
) -> None:
    story = opened.window.model.ids[0]
    other = opened.window.model.ids[1]
    opened.commands.tag([other], ["night sky"])
    eventually(qtbot, lambda: tags_of(folder, other))
    strip = opened.window.tag_strip
    opened.window.actions_table["tags"].trigger()
    assert strip.field.hasFocus()
    QTest.keyClicks(strip.field, "bridges, Night Sky")
    QTest.keyClick(strip.field, Qt.Key.Key_Return)
    eventually(qtbot, lambda: set(tags_of(folder, story)) == {"bridges", "night sky"})
    eventually(qtbot, lambda: len(strip.tags) == 2)
    assert strip.field.hasFocus()
    last = strip.tags[-1]
    QTest.keyClick(strip.field, Qt.Key.Key_Backspace)
    eventually(qtbot, lambda: last not in tags_of(folder, story))
    eventually(qtbot, lambda: last not in strip.tags)
    opened.window.actions_table["undo"].trigger()
    eventually(qtbot, lambda: last in tags_of(folder, story))
    QTest.keyClick(strip.field, Qt.Key.Key_Escape)
    assert opened.window.list.hasFocus()


def test_a_click_beside_the_field_begins_a_tag(opened: Shell) -> None:
    """The field has no frame: a click beside it must not leave the next letters to be commands."""
    strip = opened.window.tag_strip
    opened.window.list.setFocus()
    place = QPoint(strip.field.geometry().right() + 40, strip.field.geometry().center().y())
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=place)
    assert strip.field.hasFocus()


def test_a_tag_is_completed_from_those_of_the_library(
    opened: Shell, folder: Path, qtbot: QtBot
) -> None:
    story, other = opened.window.model.ids[:2]
    opened.commands.tag([other], ["slow travel", "sea"])
    eventually(qtbot, lambda: tags_of(folder, other))
    field: TagField = opened.window.tag_strip.field
    opened.window.actions_table["tags"].trigger()
    eventually(qtbot, lambda: field._known.rowCount() == 2)
    QTest.keyClicks(field, "trav")
    eventually(qtbot, lambda: field._popup.isVisible())
    QTest.keyClick(field._popup, Qt.Key.Key_Tab)
    eventually(qtbot, lambda: tags_of(folder, story) == ("slow travel",))
    assert field.text() == ""
    # A line chosen with the arrows is what Enter gives, not the letters before it.
    QTest.keyClicks(field, "se")
    eventually(qtbot, lambda: field._popup.isVisible())
    QTest.keyClick(field._popup, Qt.Key.Key_Down)
    QTest.keyClick(field._popup, Qt.Key.Key_Return)
    eventually(qtbot, lambda: tags_of(folder, story) == ("sea", "slow travel"))
    assert field.text() == "" and not field._popup.isVisible()
    # Escape closes the completions, and only once more the line.
    opened.commands.tag([other], ["seven"])
    eventually(qtbot, lambda: "seven" in tags_of(folder, other))
    opened.window.tag_strip.known_wanted.emit()
    eventually(qtbot, lambda: field._known.rowCount() == 1)
    # Without a screen nobody makes the window active again when a list of completions closes.
    opened.window.activateWindow()
    eventually(qtbot, field.hasFocus)
    QTest.keyClicks(field, "se")
    eventually(qtbot, lambda: field._popup.isVisible())
    QTest.keyClick(field._popup, Qt.Key.Key_Escape)
    assert not field._popup.isVisible() and field.text() == "se"


def test_every_button_of_the_strip_has_a_name_and_tags_are_plain_text(
    opened: Shell, folder: Path, qtbot: QtBot
) -> None:
    story = opened.window.model.ids[0]
    opened.commands.tag([story], ["R&D", "<b>bold</b>"])
    strip = opened.window.tag_strip
    eventually(qtbot, lambda: len(strip.tags) == 2)
    buttons = [b for b in strip.findChildren(QToolButton) if b.isVisible()]
    assert len(buttons) == 4
    assert all(button.accessibleName() for button in buttons)
    assert any(button.text() == "R&&D" for button in buttons)
    assert not any("<b>" in button.toolTip() for button in buttons)


def test_the_strip_goes_with_the_other_bars_in_focus_mode(opened: Shell) -> None:
    strip = opened.window.tag_strip
    assert strip.isVisible()
    opened.window.actions_table["focus"].trigger()
    assert not strip.isVisible()
    opened.window.actions_table["focus"].trigger()
    assert strip.isVisible()


def test_a_row_shows_and_says_its_tags(opened: Shell, folder: Path, qtbot: QtBot) -> None:
    listing, model = opened.window.list, opened.window.model
    story = model.ids[0]

    def row_picture() -> QImage:
        picture = QImage(340, 90, QImage.Format.Format_RGB32)
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        option = QStyleOptionViewItem()
        option.initFrom(listing)
        option.rect = picture.rect()
        option.font = listing.font()
        index: QModelIndex = model.index(0)
        listing.itemDelegate().paint(painter, option, index)
        painter.end()
        return picture

    before = row_picture()
    opened.commands.tag([story], ["bridges"])
    eventually(qtbot, lambda: (s := model.story_at(0)) and s.tags)
    shown = model.story_at(0)
    assert shown is not None and "tags: bridges" in spoken(shown)
    assert row_picture() != before


def test_several_chosen_stories_have_a_bar_of_commands(
    opened: Shell, folder: Path, qtbot: QtBot
) -> None:
    listing, bar = opened.window.list, opened.window.bulk_bar
    assert not bar.isVisible()
    listing.selectAll()
    eventually(qtbot, bar.isVisible)
    assert bar.words == "4 selected"
    buttons = [button for button in bar.findChildren(QToolButton) if button.isVisible()]
    assert len(buttons) == 7
    assert all(button.accessibleName() for button in buttons)
    archive = opened.window.actions_table["archive"]
    ids = set(opened.window.model.ids)
    next(button for button in buttons if button.defaultAction() is archive).click()

    def archived() -> set[int]:
        with open_library(folder) as library:
            return set(library.story_ids("is:archived"))

    eventually(qtbot, lambda: archived() == ids)
    eventually(qtbot, opened.window.actions_table["undo"].isEnabled)
    opened.window.actions_table["undo"].trigger()
    eventually(qtbot, lambda: not archived())


def test_all_rows_are_chosen_also_those_never_in_view(
    make_shell: MakeShell, folder: Path, qtbot: QtBot
) -> None:
    with open_library(folder) as library:
        for number in range(160):
            add(library, f"Note {number}", "Quay", "2024-01-01", f"Number {number} of many.")
    shell = make_shell(folder)
    eventually(qtbot, lambda: shell.window.model.rowCount() == 164)
    assert len(shell.window.model.loaded()) < 164
    shell.window.list.selectAll()
    eventually(qtbot, lambda: len(shell.session.selection) == 164)
    assert shell.window.bulk_bar.words == "164 selected"


def test_giving_up_a_choice_leaves_the_story_on_the_page(opened: Shell, qtbot: QtBot) -> None:
    story = opened.session.story
    opened.window.list.selectAll()
    eventually(qtbot, opened.window.bulk_bar.isVisible)
    opened.window.bulk_bar.cleared.emit()
    eventually(qtbot, lambda: not opened.window.bulk_bar.isVisible())
    assert [each.id for each in opened.session.selection] == [story]
    assert opened.session.story == story
    assert QApplication.focusWidget() is opened.window.list


def test_a_tag_has_its_colour_on_row_page_and_in_every_theme(opened: Shell, qtbot: QtBot) -> None:
    """What was given a colour in the sidebar is known by it wherever it is shown."""
    window = opened.window
    story = window.model.ids[0]
    opened.commands.tag([story], ["north/ferries"], [])
    opened.commands.write(lambda library: library.tags.set_colour("north/ferries", "green"))
    eventually(qtbot, lambda: window.sidebar_model.tag_colour("north/ferries") == "green")

    def names() -> list[QToolButton]:
        buttons = window.tag_strip.findChildren(QToolButton)
        return [one for one in buttons if one.text() == "north/ferries" and one.isVisible()]

    def is_inked(colour: str) -> bool:
        row = window.list.grab(window.list.visualRect(window.model.index(0))).toImage()
        places = product(range(row.width()), range(row.height()))
        return any(row.pixelColor(x, y).name() == colour for x, y in places)

    for theme in ("dark", "light"):
        opened.window.actions_table[f"theme-{theme}"].trigger()
        colour = opened.themes.now.lines["green"]
        eventually(qtbot, lambda: names() and not names()[0].icon().isNull())
        dot = names()[0].icon().pixmap(8, 8).toImage()
        assert dot.pixelColor(4, 4).name() == colour
        eventually(qtbot, partial(is_inked, colour))
