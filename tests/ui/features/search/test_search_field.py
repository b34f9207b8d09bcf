"""Keys in the search field while completions are shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from reader.ui.features.search.search_field import SearchField


@pytest.fixture
def field(qtbot: QtBot) -> SearchField:
    made = SearchField()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    made.setText("comp")
    made.suggest("comp", ["company", "compete"])
    assert _popup(made).isVisible()
    return made


def _popup(field: SearchField) -> QListView:
    popup = field.findChild(QListView, "completions") or field._popup
    assert isinstance(popup, QListView)
    return popup


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab])
def test_a_chosen_completion_is_taken(qtbot: QtBot, field: SearchField, key: Qt.Key) -> None:
    submitted: list[str] = []
    field.submitted.connect(submitted.append)
    QTest.keyClick(_popup(field), Qt.Key.Key_Down)
    QTest.keyClick(_popup(field), Qt.Key.Key_Down)
    with qtbot.waitSignal(field.typed) as typed:
        QTest.keyClick(_popup(field), key)
    assert field.text() == "compete" and typed.args == ["compete"]
    assert submitted == [] and not _popup(field).isVisible()


def test_enter_without_a_choice_searches_for_what_stands_there(
    qtbot: QtBot, field: SearchField
) -> None:
    with qtbot.waitSignal(field.submitted) as submitted:
        QTest.keyClick(_popup(field), Qt.Key.Key_Return)
    assert submitted.args == ["comp"] and not _popup(field).isVisible()


def test_escape_closes_the_completions_first_and_then_clears(
    qtbot: QtBot, field: SearchField
) -> None:
    QTest.keyClick(_popup(field), Qt.Key.Key_Escape)
    assert field.text() == "comp" and not _popup(field).isVisible()
    with qtbot.waitSignals([field.cleared, field.given_up]):
        QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""


def test_the_field_says_what_is_typed(qtbot: QtBot) -> None:
    field = SearchField()
    qtbot.addWidget(field)
    field.show()
    typed: list[str] = []
    field.typed.connect(typed.append)
    with qtbot.waitSignal(field.completions_wanted) as wanted:
        QTest.keyClicks(field, "comet")
    assert typed == ["comet"] and wanted.args == ["comet"]
    with qtbot.waitSignal(field.submitted) as sent:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert sent.args == ["comet"]
    with qtbot.waitSignal(field.left):
        QTest.keyClick(field, Qt.Key.Key_Down)
    with qtbot.waitSignal(field.cleared):
        QTest.keyClick(field, Qt.Key.Key_Escape)
    with qtbot.waitSignal(field.given_up), qtbot.assertNotEmitted(field.left):
        QTest.keyClick(field, Qt.Key.Key_Escape)
    with qtbot.waitSignal(field.completions_wanted) as history:
        QTest.keyClick(field, Qt.Key.Key_Down)
    assert history.args == [""]
    field.suggest("else", ["else where"])
    assert not field._popup.isVisible()
