"""Every text of the open window comes out of a catalogue; in Arabic the window is mirrored."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from gettext import NullTranslations
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QAction, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader import translation
from reader.library import open_library
from reader.model import Facets
from reader.translation import LANGUAGES, SOURCE_LANGUAGE, facts_line, use_language
from reader.ui.action_table import TABLE
from reader.ui.actions import Actions
from reader.ui.features.preferences.preferences_dialog import PreferencesDialog
from reader.ui.features.search.facet_strip import ResultStrip
from reader.ui.shell import Shell
from reader.ui.theme_service import ThemeService
from reader.ui.tool_bars import PageBar
from reader.ui.window_language import choose_language
from tests.ui.conftest import TEXTS, MakeShell

_MARK = "⟦"
_WORD = re.compile(r"[^\W\d_]{3,}")
_OWN = {"Broadsheet", "Literata", "Scroll Left", "Scroll Right", *LANGUAGES.values()}
"""Names that no catalogue has, and words of Qt, which has its own."""


class _Marked(NullTranslations):
    """A language whose words are the English ones between brackets, so that others stand out."""

    def gettext(self, message: str) -> str:
        return f"{_MARK}{message}⟧"

    def ngettext(self, one: str, many: str, number: int) -> str:
        return self.gettext(one if number == 1 else many)

    def pgettext(self, context: str, message: str) -> str:
        return self.gettext(message)

    def npgettext(self, context: str, one: str, many: str, number: int) -> str:
        return self.ngettext(one, many, number)


@pytest.fixture
def marked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every translated text have its mark."""
    monkeypatch.setattr(translation._chosen, "texts", _Marked())


@pytest.fixture
def any_language(qapp: QApplication) -> Iterator[None]:
    """Choose English again after a test."""
    before = QLocale()
    yield
    choose_language(qapp, SOURCE_LANGUAGE)
    use_language(SOURCE_LANGUAGE)
    QLocale.setDefault(before)


def _texts(window: QWidget) -> Iterator[str]:
    """Return what a window says: on widgets, in menus, to a pointer and to a screen reader."""
    box_buttons = {
        button for box in window.findChildren(QDialogButtonBox) for button in box.buttons()
    }
    for widget in [window, *window.findChildren(QWidget)]:
        yield from (widget.accessibleName(), widget.toolTip(), widget.windowTitle())
        if isinstance(widget, QLabel | QAbstractButton) and widget not in box_buttons:
            yield widget.text()
        elif isinstance(widget, QGroupBox | QMenu):
            yield widget.title()
        elif isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        elif isinstance(widget, QComboBox) and widget.count() < 12:
            yield from (widget.itemText(row) for row in range(widget.count()))
        elif isinstance(widget, QTabBar):
            yield from (widget.tabText(tab) for tab in range(widget.count()))
    for action in window.findChildren(QAction):
        yield from (action.text(), action.toolTip())


def _unmarked(window: QWidget) -> list[str]:
    known = {text for part in TEXTS for text in part}
    return sorted(
        {
            text
            for text in _texts(window)
            if _WORD.search(text)
            and _MARK not in text.replace("&", "")
            and text not in _OWN | known
            and "/" not in text
        }
    )


def test_every_text_of_the_window_is_translated(marked: None, shell: Shell, qtbot: QtBot) -> None:
    for name in ("toggle-panel", "toggle-sidebar"):
        shell.window.actions_table[name].trigger()
    assert not _unmarked(shell.window)


def test_every_text_of_the_preferences_is_translated(
    marked: None, shell: Shell, qtbot: QtBot
) -> None:
    dialog = PreferencesDialog(shell.preferences, shell.window)
    qtbot.addWidget(dialog)
    assert not _unmarked(dialog)


def test_arabic_mirrors_the_window(
    any_language: None, qapp: QApplication, make_shell: MakeShell, folder: Path, qtbot: QtBot
) -> None:
    choose_language(qapp, "ar")
    window = make_shell(folder).window
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert window.menuBar().actions()[1].text().replace("&", "") == "تحرير"


def test_rows_of_buttons_and_their_margins_are_mirrored(
    any_language: None, qapp: QApplication, make_shell: MakeShell, folder: Path, qtbot: QtBot
) -> None:
    with open_library(folder) as library:
        library.tag(library.story_ids(), add=["ferry", "harbour"])
    choose_language(qapp, "ar")
    window = make_shell(folder).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 4)
    window.list.go_to_row(0)
    strip, title = window.tag_strip, window.list_title
    qtbot.waitUntil(lambda: strip.isVisible() and len(strip._chips) == 2)
    qtbot.waitUntil(lambda: strip._chips[0].x() > strip._chips[1].x() > strip.field.x())
    assert strip.width() - strip._chips[0].geometry().right() - 1 == 12
    head = title.parentWidget()
    assert head is not None
    assert head.width() - title.geometry().right() - 1 == 12
    # The field reaches the edge between list and page.
    assert window.search.mapTo(window, QPoint()).x() - head.mapTo(window, QPoint()).x() == 4


def test_names_in_latin_letters_leave_the_number_behind_them(
    any_language: None, qapp: QApplication, qtbot: QtBot
) -> None:
    def first_is_right(words: str, first: str, second: str) -> bool:
        """Whether the first of two parts is right of the second, in a line from right to left."""
        layout = QTextLayout(words)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        begin, after = (line.cursorToX(words.index(each) + 1) for each in (first, second))
        assert isinstance(begin, tuple) and isinstance(after, tuple)
        return bool(begin[0] > after[0])

    choose_language(qapp, "ar")
    strip = ResultStrip(ThemeService("light"))
    qtbot.addWidget(strip)
    strip.resize(600, 100)
    strip.show_facets(Facets(sites=(("Aeon", 41), ("Bug.hr", 32))), "x")
    chips = [button.text() for button in strip._facets]
    assert chips and all(first_is_right(t, n, c) for t, n, c in zip(
        chips, ("Aeon", "Bug.hr"), ("41", "32"), strict=True
    ))  # fmt: skip
    assert first_is_right(facts_line(("Nordvik Post", "", "41 مدخلا")), "Nordvik", "41")
    choose_language(qapp, "en")
    assert facts_line(("Nordvik Post", "", "4 entries")) == "Nordvik Post · 4 entries"


def test_what_is_left_to_read_is_said_only_where_there_is_room(
    qapp: QApplication, qtbot: QtBot
) -> None:
    wide = 1600  # room for every button with its words in the widest of fonts
    host = QMainWindow()
    qtbot.addWidget(host)
    bar = PageBar(Actions(host, TABLE), host)
    host.setCentralWidget(bar)
    host.resize(wide, 60)
    host.show()
    bar.say_left("12 min left in chapter, 48 min left", "48 min left")
    left = bar.left
    qtbot.waitUntil(lambda: left.text() != "")
    for width in (560, 420, 300):
        host.resize(width, 60)
        qtbot.waitUntil(partial(lambda wanted: bar.width() == wanted, width))
        qtbot.waitUntil(
            lambda: left.fontMetrics().horizontalAdvance(left.text()) <= max(left.width(), 0)
        )
    host.resize(wide, 60)
    qtbot.waitUntil(lambda: left.text() != "")


def test_qt_speaks_the_language_too(any_language: None, qapp: QApplication, qtbot: QtBot) -> None:
    choose_language(qapp, "de")
    dialog = QDialog()
    qtbot.addWidget(dialog)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, dialog)
    assert buttons.button(QDialogButtonBox.StandardButton.Cancel).text() == "Abbrechen"
    assert QLocale().language() == QLocale.Language.German
