"""Selecting, highlighting, notes, bookmarks, and the popover between them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.model import COLOURS, Bookmark, Highlight
from reader.ui.page import PageView
from reader.ui.page.page_geometry import line_rects, position_top

from .conftest import ShowStory

HTML = (
    "<p>First words here. A second sentence follows. Then a third.</p>"
    "<ul><li>An item</li><li>Another item</li></ul>"
    "<table><tr><td>One cell</td><td>Next cell</td></tr></table>"
    "<p>The last paragraph of all.</p>"
)
FIRST = "First words here. A second sentence follows. Then a third."
YELLOW = Highlight("y", 1, 0, 11, "First words", colour="yellow")
NOTED = Highlight("n", 1, 6, 16, "words here", colour="blue", note="Look at this")


def press(page: PageView, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    QTest.keyClick(page._browser, key, held)


def select(page: PageView, start: int, end: int) -> None:
    span = page._display.map.span(start, end)
    assert span is not None
    cursor = page._browser.textCursor()
    cursor.setPosition(span[0])
    cursor.setPosition(span[1], cursor.MoveMode.KeepAnchor)
    page._browser.setTextCursor(cursor)
    page._marking.offer()


def middle(page: PageView, start: int, end: int) -> QPoint:
    """The middle of some words in the viewport."""
    span = page._display.map.span(start, end)
    assert span is not None
    rect = next(iter(line_rects(page._display.document, *span)))
    return page._browser.to_viewport(rect.center())


def test_a_selection_is_highlighted_in_the_colour_used_last(
    page: PageView, show: ShowStory, qtbot: QtBot
) -> None:
    show(HTML)
    select(page, 6, 16)
    assert page.selection() == (6, 16)
    assert page._popover.isVisible()
    colours: list[str] = []
    page.colour_changed.connect(colours.append)
    with qtbot.waitSignal(page.highlight_requested) as blocker:
        page.highlight("green")
    assert blocker.args == [6, 16, "green", ""]
    assert colours == ["green"]
    assert page.colour() == "green"
    assert not page._popover.isVisible()
    select(page, 0, 5)
    with qtbot.waitSignal(page.highlight_requested) as again:
        page.highlight()
    assert again.args == [0, 5, "green", ""]


def test_typing_begins_the_note_and_closing_keeps_it(
    page: PageView, show: ShowStory, qtbot: QtBot
) -> None:
    show(HTML)
    select(page, 6, 16)
    press(page, Qt.Key.Key_W)
    assert page._popover.writing
    QTest.keyClicks(page._popover._note, "hy?")
    with qtbot.waitSignal(page.highlight_requested) as blocker:
        QTest.keyClick(page._popover._note, Qt.Key.Key_Escape)
    assert blocker.args == [6, 16, COLOURS[0], "why?"]


@pytest.mark.parametrize("key", [Qt.Key.Key_H, Qt.Key.Key_1, Qt.Key.Key_5, Qt.Key.Key_Space])
def test_keys_that_mark_are_left_to_the_window(
    page: PageView, show: ShowStory, key: Qt.Key
) -> None:
    show(HTML)
    select(page, 6, 16)
    press(page, key)
    assert not page._popover.writing


def test_the_key_of_notes_types_no_letter_into_an_open_box(page: PageView, show: ShowStory) -> None:
    show(HTML)
    select(page, 6, 16)
    press(page, Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    assert page._popover._note.toPlainText() == ""
    page.note()
    assert page._popover.writing and page._popover._note.toPlainText() == ""


def test_escape_closes_the_popover_and_the_selection(page: PageView, show: ShowStory) -> None:
    show(HTML)
    select(page, 6, 16)
    press(page, Qt.Key.Key_Escape)
    assert not page._popover.isVisible()
    assert page.selection() is None


def test_clicking_a_highlight_brings_it_back_with_a_bin(
    page: PageView, show: ShowStory, qtbot: QtBot
) -> None:
    show(HTML, highlights=(YELLOW,))
    with qtbot.waitSignal(page.highlight_opened) as opened:
        QTest.mouseClick(
            page._browser.viewport(), Qt.MouseButton.LeftButton, pos=middle(page, 0, 5)
        )
    assert opened.args == ["y"]
    assert page._popover._bin.isVisible()
    with qtbot.waitSignal(page.highlight_changed) as changed:
        page._popover._buttons["pink"].click()
    assert changed.args == ["y", "pink", "", ""]
    page._marking.open_highlight("y")
    with qtbot.waitSignal(page.highlight_removed) as removed:
        page._popover._bin.click()
    assert removed.args == ["y"]


def test_of_two_highlights_the_inner_one_answers(page: PageView, show: ShowStory) -> None:
    outer = replace(YELLOW, end=len(FIRST))
    show(HTML, highlights=(outer, NOTED))
    place = page._browser.to_document(middle(page, 8, 10))
    assert page._layer.highlight_at(place) == "n"
    assert page._layer.highlight_at(QPointF(2, 2)) is None


def test_the_sign_of_a_note_opens_it_and_tells_it(page: PageView, show: ShowStory) -> None:
    show(HTML, highlights=(NOTED,))
    span = page._layer.span_of("n")
    assert span is not None
    line = position_top(page._display.document, span[0])
    sign = QPointF(page._display.column().right() + 18, line.center().y())
    assert page._layer.highlight_at(sign) == "n"
    assert page._browser.tip(sign) == "Look at this"


def test_orphans_are_not_painted(page: PageView, show: ShowStory) -> None:
    show(HTML, highlights=(replace(YELLOW, state="orphaned"), replace(NOTED, trashed=True)))
    assert page._browser.extraSelections() == []
    assert page._layer.span_of("y") is None


def test_overlapping_highlights_are_both_seen(page: PageView, show: ShowStory) -> None:
    show(HTML, highlights=(YELLOW, NOTED))
    grounds = [s.format.background().color().name() for s in page._browser.extraSelections()]
    assert len(grounds) == len(set(grounds)) == 3
    lanes = {mark.id: mark.lane for mark in page._layer._visible()}
    assert lanes == {"y": 0, "n": 1}


def test_a_highlight_over_cells_keeps_to_its_words(page: PageView, show: ShowStory) -> None:
    show(HTML)
    text = page._display.shown.body.reading_text if page._display.shown else ""
    start = text.index("cell")
    page.set_highlights([Highlight("c", 1, start, text.index("Next") + 4, "")])
    painted = [s.cursor.selectedText() for s in page._browser.extraSelections()]
    assert painted == ["cell", "Next"]


def test_paragraphs_are_walked_and_marked(page: PageView, show: ShowStory, qtbot: QtBot) -> None:
    show(HTML)
    page.focus_next_paragraph()
    with qtbot.waitSignal(page.highlight_requested) as blocker:
        page.highlight("blue")
    assert blocker.args == [0, len(FIRST), "blue", ""]
    walked = []
    for _ in range(9):
        page.focus_next_paragraph()
        focus = page._position.paragraph
        assert focus is not None
        walked.append(focus.text())
    assert walked[:4] == ["An item", "Another item", "One cell", "Next cell"]
    assert walked[-1] == "The last paragraph of all."
    page.focus_previous_paragraph()
    assert page._position.paragraph is not None and page._position.paragraph.text() == "Next cell"
    press(page, Qt.Key.Key_Escape)
    assert page._position.paragraph is None


def test_what_is_marked_already_is_not_marked_twice(
    page: PageView, show: ShowStory, qtbot: QtBot
) -> None:
    there = Highlight("one", 1, 0, len(FIRST), FIRST, note="Mine")
    show(HTML, highlights=[there])
    page.focus_next_paragraph()
    with qtbot.waitSignal(page.highlight_changed) as blocker:
        assert page.highlight("blue")
    assert blocker.args == ["one", "blue", "Mine", "Mine"]
    assert page.note() and page._popover._note.toPlainText() == "Mine"
    page._popover._note.setPlainText("Mine as well")
    with qtbot.waitSignal(page.highlight_changed) as blocker:
        page._popover._save.click()
    assert blocker.args == ["one", COLOURS[0], "Mine as well", "Mine"]
    page._popover.hide()
    with qtbot.waitSignal(page.highlight_removed) as removed:
        page.remove_highlight()
    assert removed.args == ["one"]


def test_selections_grow_by_word_sentence_and_paragraph(page: PageView, show: ShowStory) -> None:
    show(HTML)
    page.focus_next_paragraph()
    grown = []
    for unit in ("word", "word", "sentence", "sentence", "paragraph", "paragraph"):
        page.grow_selection(unit)
        grown.append(page.selected_text())
    assert grown[:2] == ["First", "First words"]
    assert grown[2:5] == [
        "First words here.",
        "First words here. A second sentence follows.",
        FIRST,
    ]
    assert grown[5] == f"{FIRST}\nAn item"
    page.clear_focus()


def test_the_keys_of_growth_work_on_the_page(page: PageView, show: ShowStory) -> None:
    show(HTML)
    both = (Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier)
    press(page, Qt.Key.Key_Right, *both)
    assert page.selected_text() == "First"
    press(page, Qt.Key.Key_Down, *both)
    assert page.selected_text() == "First words here."
    press(page, Qt.Key.Key_Down, *both)
    assert page.selected_text() == FIRST


def test_a_note_without_a_mouse(page: PageView, show: ShowStory, qtbot: QtBot) -> None:
    show(HTML)
    page.note()
    assert not page._popover.isVisible()
    page.focus_next_paragraph()
    page.note()
    assert page._popover.writing
    page._popover._note.setPlainText("Mine")
    with qtbot.waitSignal(page.highlight_requested) as blocker:
        page._popover._save.click()
    assert blocker.args == [0, len(FIRST), COLOURS[0], "Mine"]


def test_a_note_never_covers_the_words_that_it_is_about(page: PageView, show: ShowStory) -> None:
    show("<p>Words on the page that go on for a while.</p>" * 30)
    page.resize(760, 500)
    for downs in (2, 4):
        for _ in range(downs):
            page.focus_next_paragraph()
        assert page.note()
        words = page._marking._place_of_target()
        assert not page._popover.geometry().intersects(words)
        page.close_popover()
        page.grow_selection("word")
        assert page._popover.isVisible()
        page._popover.type_into("a")
        assert not page._popover.geometry().intersects(page._marking._place_of_target())
        page._popover._note.clear()
        page.close_popover()
        page._position.unselect()


def test_bookmarks_are_asked_for_and_shown(page: PageView, show: ShowStory, qtbot: QtBot) -> None:
    show(HTML)
    page.focus_next_paragraph()
    with qtbot.waitSignal(page.bookmark_requested) as blocker:
        page.bookmark_here()
    assert blocker.args == [0, "First words here. A second sentence follows. Then"]
    page.set_bookmarks([Bookmark("b", 1, 0, "Start"), Bookmark("o", 1, 3, state="orphaned")])
    ((rect, bookmark),) = page._layer._ribbons()
    assert bookmark.id == "b"
    assert page._browser.tip(rect.center()) == "Start"
    menu = page._menu.menu(page._browser.to_viewport(rect.center()))
    with qtbot.waitSignal(page.bookmark_removed) as removed:
        next(a for a in menu.actions() if a.text() == "Remove Bookmark").trigger()
    assert removed.args == ["b"]


def test_the_menu_offers_what_fits_the_place(page: PageView, show: ShowStory, qtbot: QtBot) -> None:
    show('<p><a href="https://example.org/a">Linked words</a></p><p>More.</p>')
    point = middle(page, 0, 6)
    assert [a.text() for a in page._menu.menu(point).actions()] == [
        "Copy Link Address",
        "Add Bookmark",
    ]
    select(page, 0, 6)
    words = [a.text() for a in page._menu.menu(point).actions()]
    assert words[:4] == ["Highlight", "Note…", "Search Library for Selection", "Copy"]
    with qtbot.waitSignal(page.search_requested) as blocker:
        page._menu.menu(point).actions()[2].trigger()
    assert blocker.args == ["Linked"]


def test_the_menu_marks_the_paragraph_in_focus(
    page: PageView, show: ShowStory, qtbot: QtBot
) -> None:
    show("<p>One paragraph of words.</p><p>Another one below.</p>")
    page.focus_next_paragraph()
    page.focus_next_paragraph()
    menu = page._menu.menu(middle(page, 25, 32))
    assert [a.text() for a in menu.actions()] == ["Highlight", "Note…", "Add Bookmark"]
    with qtbot.waitSignal(page.highlight_requested) as blocker:
        menu.actions()[0].trigger()
    assert blocker.args[:2] == [25, 43]
    away = page._menu.menu(middle(page, 0, 3))
    assert [a.text() for a in away.actions()] == ["Add Bookmark"]


def test_copied_words_are_plain(page: PageView, show: ShowStory) -> None:
    show('<p>One<br>two <img src="asset:small"> three</p>')
    select(page, 0, 13)
    page.copy()
    assert QGuiApplication.clipboard().text() == "One\ntwo  three"


def test_marks_of_a_selection_in_the_header_are_not_offered(
    page: PageView, show: ShowStory
) -> None:
    show(HTML)
    cursor = page._browser.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(5, cursor.MoveMode.KeepAnchor)
    page._browser.setTextCursor(cursor)
    page._marking.offer()
    assert page.selected_text() == "A tit"
    assert page.selection() is None
    assert not page._popover.isVisible()


def test_the_colours_bear_the_names_a_person_gave(page: PageView) -> None:
    page.set_colour_names({"yellow": "Idea", "nonsense": "x"})
    page.set_colour("purple")
    assert page._popover._buttons["yellow"].accessibleName() == "Highlight in Idea"
    first = page._popover._colours.itemAt(0)
    assert first is not None and first.widget() is page._popover._buttons["purple"]


@pytest.mark.parametrize(
    ("html", "drag", "snapped"),
    [
        ("<p>electrodes, anodes must be</p>", "odes, anod", "electrodes, anodes"),
        ("<p>electrodes, anodes must be</p>", "anodes must", "anodes must"),
        (
            "<p>the driver’s own word\u00adbreak here</p>",
            "er’s own wor",
            "driver’s own word\u00adbreak",
        ),
        ("<p>Москва и Нева</p>", "скв", "Москва"),
        ("<p>東京都の橋は閉じた</p>", "京都の", "京都の"),
        ("<p>one</p><p>second two</p>", "ne\nsec", "one\nsecond"),
    ],
)
def test_a_selection_by_mouse_snaps_to_words(
    page: PageView, show: ShowStory, html: str, drag: str, snapped: str
) -> None:
    show(html)
    text = page._display.document.toPlainText()
    begin = text.index(drag)
    page._position.select(begin, begin + len(drag))
    page._browser.selected.emit(True)
    assert page.selected_text() == drag
    page._browser.selected.emit(False)
    assert page.selected_text() == snapped
