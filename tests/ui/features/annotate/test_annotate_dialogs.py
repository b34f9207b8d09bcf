"""Dialogs for tags, facts and notes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.model import (
    Story,
)
from reader.ui.features.annotate.details_dialog import FactsDialog, NoteDialog
from reader.ui.features.annotate.tag_dialog import TagDialog


def test_tags_are_found_made_and_taken(qtbot: QtBot) -> None:
    stories = [Story(1, "A", tags=("both", "one")), Story(2, "B", tags=("both",))]
    dialog = TagDialog("2 stories", stories, ["both", "one", "other"])
    qtbot.addWidget(dialog)
    for typed in ("Both", "new  tag", "other"):
        dialog._field.setText(typed)
        QTest.keyClick(dialog._field, Qt.Key.Key_Return)
    assert dialog.changes() == (["new tag", "other"], ["both"])


def test_facts_are_checked(qtbot: QtBot) -> None:
    dialog = FactsDialog(Story(1, "A", site="example.org", published="2024-10-22"))
    qtbot.addWidget(dialog)
    dialog._lines["published"].setText("soon")
    dialog.accept()
    assert not dialog._warning.isHidden() and dialog.result() == 0
    dialog._lines["published"].setText("2024-10")
    dialog._lines["site"].clear()
    dialog.accept()
    assert dialog.result() == 1
    assert dialog.facts() == {"published": "2024-10", "site": None}


def test_a_language_is_edited_by_its_name(qtbot: QtBot) -> None:
    """Nobody has to know codes; who knows them may give them, and what is there stays."""
    for written, fact in (
        ("Portuguese", {}), ("german", {"language": "de"}), ("pt-PT", {"language": "pt-PT"}),
        ("", {"language": None}), ("Klingonish words", None),
    ):  # fmt: skip
        dialog = FactsDialog(Story(1, "A", language="pt-BR"))
        qtbot.addWidget(dialog)
        assert dialog._lines["language"].text() == "Portuguese"
        dialog._lines["language"].setText(written)
        dialog.accept()
        if fact is None:
            assert dialog.result() == 0 and not dialog._warning.isHidden()
        else:
            assert dialog.result() == 1 and dialog.facts() == fact


def test_a_note_is_kept_with_ctrl_enter(qtbot: QtBot) -> None:
    dialog = NoteDialog("A", "before ")
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.result() == 1 and dialog.note() == "before"
