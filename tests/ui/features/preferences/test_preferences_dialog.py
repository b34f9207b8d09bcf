"""Each choice of the dialog holds at once."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QLineEdit, QSlider, QSpinBox
from pytestqt.qtbot import QtBot

from reader.model import COLOURS
from reader.ui.features.preferences.preferences_dialog import PreferencesDialog
from reader.ui.shell import Shell


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
    fonts = next(b for b in dialog.findChildren(QComboBox) if b.findData("") >= 0)
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
    dialog.close()
