"""Each choice of the dialog holds at once."""

from __future__ import annotations

import re
from html import escape
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QSlider,
    QSpinBox,
    QVBoxLayout,
)
from pytestqt.qtbot import QtBot

from reader.library import open_library
from reader.model import COLOURS
from reader.translation import LANGUAGES, SOURCE_LANGUAGE, use_language
from reader.ui.features.preferences.key_preferences import KeyPreferences
from reader.ui.features.preferences.library_preferences import LibraryPreferences
from reader.ui.features.preferences.preference_values import read_preferences
from reader.ui.features.preferences.preferences_dialog import PreferencesDialog
from reader.ui.help_pages import keys_page
from reader.ui.list_sources import shelf
from reader.ui.menus import plain
from reader.ui.shell import Shell
from tests.ui.conftest import TEXTS, MakeShell


def opened(shell: Shell) -> PreferencesDialog:
    shell.window.actions_table["preferences"].trigger()
    (dialog,) = shell.window.findChildren(PreferencesDialog)
    return dialog


def choose(box: QComboBox, data: str) -> None:
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def test_looks_follow_the_dialog(shell: Shell, qtbot: QtBot) -> None:
    dialog = opened(shell)
    themes = next(b for b in dialog.findChildren(QComboBox) if b.findData("sepia") >= 0)
    choose(themes, "sepia")
    assert shell.preferences.now.theme == "sepia" == shell.themes.now.name
    dialog.findChildren(QSpinBox)[0].setValue(23)
    dialog.findChildren(QDoubleSpinBox)[0].setValue(1.8)
    dialog.findChildren(QSlider)[0].setValue(72)
    now = shell.preferences.now
    assert (now.text_size, now.line_height, now.column) == (23, 1.8, 72)
    dialog.close()


def test_a_typeface_is_chosen_and_given_up(shell: Shell, qtbot: QtBot) -> None:
    dialog = opened(shell)
    fonts = next(b for b in dialog.findChildren(QComboBox) if b.accessibleName() == "Typeface")
    last = fonts.itemData(fonts.count() - 1)
    choose(fonts, last)
    assert shell.preferences.now.font == last
    choose(fonts, "")
    assert shell.preferences.now.font == ""
    dialog.close()


def test_colours_get_names_and_never_an_empty_one(shell: Shell, qtbot: QtBot) -> None:
    dialog = opened(shell)
    line = next(
        one
        for one in dialog.findChildren(QLineEdit)
        if one.accessibleName() == f"Name of {COLOURS[0]}"
    )
    for typed, kept in (("  Facts ", "Facts"), ("", COLOURS[0].capitalize())):
        line.setText(typed)
        line.editingFinished.emit()
        assert shell.preferences.now.colour_names[COLOURS[0]] == kept
        # Menus, palette and help name the command as the person named the colour.
        words = f"Highlight in {kept}"
        action = shell.window.actions_table["colour-1"]
        assert plain(action.text()) == words == shell.window.actions_table.text_of("colour-1")
        assert escape(words) in keys_page(shell.window.actions_table)
        annotate = next(
            m for m in shell.window.menuBar().findChildren(QMenu) if action in m.actions()
        )
        letters = re.findall(r"&(\w)", " ".join(e.text().casefold() for e in annotate.actions()))
        assert len(letters) == len(set(letters))
    dialog.close()


def pages(dialog: PreferencesDialog) -> dict[str, int]:
    return {dialog._tabs.tabText(number): number for number in range(dialog._tabs.count())}


@pytest.mark.parametrize("scale", [1, 2])
def test_the_dialog_fits_on_a_low_screen_with_text_of_any_size(
    shell: Shell, qtbot: QtBot, scale: int
) -> None:
    font = shell.window.font()
    font.setPointSizeF(font.pointSizeF() * scale)
    shell.window.setFont(font)
    dialog = opened(shell)
    assert list(pages(dialog)) == ["Reading", "Behaviour", "Library", "Keys"]
    for number in pages(dialog).values():
        dialog._tabs.setCurrentIndex(number)
        assert dialog.height() <= 560
    if scale == 1:
        assert dialog.minimumSizeHint().height() <= 560
    dialog.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_field_for_keys_shows_all_that_it_asks_for(
    make_shell: MakeShell, folder: Path, language: str
) -> None:
    use_language(language)
    try:
        dialog = opened(make_shell(folder))
        dialog._tabs.setCurrentIndex(3)
        (field,) = dialog.findChildren(QKeySequenceEdit)
        (line,) = field.findChildren(QLineEdit)
        assert line.fontMetrics().horizontalAdvance(line.placeholderText()) < line.width() - 40
        dialog.close()
    finally:
        use_language(SOURCE_LANGUAGE)


def test_keys_are_changed_conflicts_are_named_and_all_is_reset(shell: Shell, qtbot: QtBot) -> None:
    dialog = opened(shell)
    (keys,) = dialog.findChildren(KeyPreferences)
    actions = shell.window.actions_table
    keys._tree.setCurrentItem(keys._lines["archive"])
    assert not keys._set.isEnabled(), "it has these keys already"
    keys._edit.setKeySequence(QKeySequence("Y"))
    assert keys._set.isEnabled()
    assert keys._words.text() == "" and keys._set.text() == "Set Keys"
    keys._set.click()
    assert actions["archive"].shortcut() == QKeySequence("Y")
    assert "Y" in keys_page(actions) and "(Y)" in actions["archive"].toolTip()
    keys._edit.setKeySequence(QKeySequence("S"))
    assert keys._words.text() == "S is used by “Star”."
    keys._set.click()
    assert actions["archive"].shortcut() == QKeySequence("S")
    assert actions["star"].shortcuts() == []
    assert shell.preferences.now.keys == {"archive": ["S"], "star": []}
    stored = read_preferences({"keys": {"archive": ["S"], "star": [], "odd": 3}})
    assert stored.keys == {"archive": ["S"], "star": []}
    keys._reset_all.click()
    assert actions["archive"].shortcut() == QKeySequence("E")
    assert actions["star"].shortcut() == QKeySequence("S")
    assert shell.preferences.now.keys == {}
    dialog.close()


def test_keys_of_list_and_page_do_not_disturb_each_other(shell: Shell) -> None:
    actions = shell.window.actions_table
    assert "colour-1" in actions.sharing("archive", "1")
    names = {row.name: row for row in actions.table}
    for row in actions.table:
        for key in actions.keys_of(row.name):
            assert not [
                other
                for other in actions.sharing(row.name, key)
                if names[other].where == names[row.name].where
            ]


def test_commands_are_found_among_the_keys(shell: Shell) -> None:
    dialog = opened(shell)
    (keys,) = dialog.findChildren(KeyPreferences)
    keys._search.setText("archive")
    seen = [name for name, line in keys._lines.items() if not line.isHidden()]
    assert "archive" in seen and "star" not in seen
    dialog.close()


def test_the_library_page_names_the_folder_and_restores_a_backup(
    shell: Shell, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_library(folder) as library:
        assert library.backup_if_due() is not None
    asked: list[str] = []

    def ask(box: QMessageBox) -> int:
        asked.append(box.text())
        return 0

    monkeypatch.setattr(QMessageBox, "exec", ask)
    dialog = opened(shell)
    (page,) = dialog.findChildren(LibraryPreferences)
    qtbot.waitUntil(lambda: page._backups.count() == 1, timeout=30_000)
    assert page._place.text() == str(folder)
    assert "4 stories" in page._backups.item(0).text()
    assert TEXTS[0][0] in page._details.text()
    page._restore.click()
    assert "The backup holds 4 stories" in asked[0]
    dialog.close()


def test_the_start_shows_what_was_chosen(make_shell: MakeShell, folder: Path, qtbot: QtBot) -> None:
    first = make_shell(folder)
    dialog = opened(first)
    starts = next(b for b in dialog.findChildren(QComboBox) if b.findData("begun") >= 0)
    choose(starts, "all")
    dialog.close()
    first.session.show(shelf("archive"))
    first.preferences.save()
    qtbot.waitUntil(lambda: not first.jobs.busy, timeout=30_000)
    assert make_shell(folder).session.source == shelf("all")


def test_a_page_that_is_closed_before_its_facts_are_read_stays_closed(
    shell: Shell, qtbot: QtBot
) -> None:
    """Its answer came to a page that was gone, which is a crash to the person."""
    page = LibraryPreferences(shell.jobs, shell.window.actions_table)
    gone: list[bool] = []
    page.destroyed.connect(lambda: gone.append(True))
    page.deleteLater()
    qtbot.waitUntil(lambda: bool(gone))
    qtbot.waitUntil(lambda: not shell.jobs.busy, timeout=30_000)


def test_a_dialog_is_no_larger_than_its_screen(shell: Shell, qtbot: QtBot) -> None:
    room = shell.window.screen().availableSize()
    large, small = QDialog(shell.window), QDialog(shell.window)
    large.resize(room.width() * 2, room.height() * 2)
    QVBoxLayout(small).addWidget(QLabel("A few words."))
    for dialog in (large, small):
        dialog.show()
    assert large.width() < room.width()
    assert large.height() < room.height()
    assert small.height() < 100, "what has no size of its own is as large as its words"
    for dialog in (large, small):
        dialog.close()


def test_every_page_of_the_preferences_can_be_low(shell: Shell) -> None:
    """At twice the text a screen of 1280 by 800 pixels is one of 640 by 400."""
    dialog = opened(shell)
    assert dialog.minimumSizeHint().height() < 340
    assert dialog.minimumSizeHint().width() < 640
    dialog.close()
