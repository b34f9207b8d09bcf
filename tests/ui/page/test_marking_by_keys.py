"""Faults 1 and 3 of the first users: marking by keys jumped, and wrote a note twice."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.ui.page import PageView
from tests.ui.page.conftest import ShowStory

_LONG = "".join(
    f"<p>Paragraph {n} has words. {'More of them follow. ' * 12}</p>" for n in range(90)
)


@pytest.mark.parametrize("colour", [None, "blue"])
def test_marking_by_keys_leaves_the_page_where_it_is(
    page: PageView, show: ShowStory, colour: str | None
) -> None:
    """The caret was left at the beginning, far out of view: it is not gone back to."""
    show(_LONG)
    QTest.mouseClick(page.reading_widget.viewport(), Qt.MouseButton.LeftButton)
    for _ in range(12):
        page.page_down()
    bar = page.reading_widget.verticalScrollBar()
    for _ in range(7):
        page.focus_next_paragraph()
        place = bar.value()
        assert place > 0
        page.highlight(colour)
        assert bar.value() == place
        page.clear_focus()
        assert bar.value() == place


@pytest.mark.parametrize("end", ["Ctrl+Enter", "Escape", "button"])
def test_a_note_by_keys_makes_one_highlight(
    page: PageView, show: ShowStory, qtbot: QtBot, end: str
) -> None:
    show(_LONG)
    made: list[tuple[object, ...]] = []
    page.highlight_requested.connect(lambda *args: made.append(args))
    page.focus_next_paragraph()
    assert page.note()
    note = page._popover._note
    QTest.keyClicks(note, "Mine")
    if end == "Ctrl+Enter":
        QTest.keyClick(note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    elif end == "Escape":
        QTest.keyClick(note, Qt.Key.Key_Escape)
    else:
        page._popover._save.click()
    qtbot.waitUntil(lambda: not page._popover.isVisible())
    page.close_popover()
    assert [args[-1] for args in made] == ["Mine"]
