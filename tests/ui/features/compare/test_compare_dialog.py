"""Two stories side by side."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from reader.model import (
    Difference,
    Story,
)
from reader.ui.features.compare.compare_dialog import CompareDialog, Side
from reader.ui.themes import THEMES


def test_two_tellings_are_compared(qtbot: QtBot) -> None:
    one = Side(Story(1, "A"), "🚲 The bridge is closed.")
    other = Side(Story(2, "B"), "🚲 The bridge is shut.")
    start, end = one.text.index("closed"), one.text.index(".")
    differences = [
        Difference("same", 0, start, 0, start),
        Difference("changed", start, end, start, start + 4),
    ]
    dialog = CompareDialog(one, other, differences, THEMES["light"])
    qtbot.addWidget(dialog)
    marked = []
    for view in dialog._texts:
        cursor = view.textCursor()
        for place in range(view.document().characterCount() - 1):
            cursor.setPosition(place)
            cursor.movePosition(cursor.MoveOperation.Right, cursor.MoveMode.KeepAnchor)
            if cursor.charFormat().fontUnderline():
                marked.append(cursor.selectedText())
    assert "".join(marked) == "closedshut"
