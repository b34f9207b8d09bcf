"""Panes, actions, palette, notices, help pages: each by itself."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMainWindow, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.action_table import TABLE
from reader.ui.actions import ActionRow, Actions
from reader.ui.empty_states import EmptyList
from reader.ui.help_pages import about_page, check_page, keys_page, search_page
from reader.ui.list_sources import found, shelf
from reader.ui.notice import Notice
from reader.ui.palette import Choice, Palette
from reader.ui.panes import NARROW, SINGLE, WIDE, Panes, make_splitter


def test_panes_fit_the_width(qtbot: QtBot) -> None:
    sidebar, listing, content = QWidget(), QWidget(), QWidget()
    inner = make_splitter(listing, content, "inner", [340, 700])
    outer = make_splitter(sidebar, inner, "outer", [220, 1000])
    qtbot.addWidget(outer)
    panes = Panes(outer, inner)

    def seen() -> str:
        parts = (("s", sidebar), ("l", listing), ("c", content))
        return "".join(name for name, part in parts if part.isVisible())

    outer.resize(1280, 600)
    outer.show()
    assert (panes.mode, seen()) == (WIDE, "slc")
    outer.resize(800, 600)
    assert (panes.mode, seen()) == (NARROW, "lc")
    panes.show_sidebar(True)
    assert seen() == "slc"
    outer.resize(600, 600)
    assert (panes.mode, seen()) == (SINGLE, "l")
    panes.show_content()
    assert seen() == "c"
    panes.show_sidebar(True)
    assert seen() == "s"
    panes.show_list()
    assert seen() == "l"
    outer.resize(1280, 600)
    assert seen() == "slc"
    outer.resize(1200, 600)
    panes.make_room_for_panel(True)
    assert (panes.mode, seen()) == (NARROW, "lc")
    outer.resize(900, 600)
    assert (panes.mode, seen()) == (SINGLE, "c")
    panes.make_room_for_panel(False)
    outer.resize(1280, 600)
    assert (panes.mode, seen()) == (WIDE, "slc")
    panes.show_only_content(True)
    assert seen() == "c"
    panes.show_only_content(False)
    panes.show_sidebar(False)
    assert seen() == "lc" and not panes.sidebar_wanted
    assert isinstance(outer, QSplitter)


def test_actions_are_made_from_the_table(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = Actions(window, TABLE)
    names = [row.name for row in TABLE]
    assert len(names) == len(set(names))
    keys = [key for row in TABLE for key in row.keys]
    assert len(keys) == len(set(keys)), "a key does two things"
    told: list[object] = []
    actions.bind("star", lambda: told.append("star"))
    actions.bind_toggle("focus", told.append)
    actions["star"].trigger()
    actions["focus"].trigger()
    assert told == ["star", True]
    assert "archive" in actions.unbound() and "star" not in actions.unbound()
    actions.choose("theme", "dark")
    assert actions["theme-dark"].isChecked()
    assert "Move to Trash" in keys_page(actions)


def test_palette_finds_words_in_any_order(qtbot: QtBot) -> None:
    parent = QWidget()
    parent.resize(800, 600)
    qtbot.addWidget(parent)
    parent.show()
    ran: list[str] = []
    choices = [
        Choice(text, "S", partial(ran.append, text))
        for text in ("Next Story", "Next Unread Story", "Star")
    ]
    palette = Palette(choices, parent)
    qtbot.addWidget(palette)
    palette.show()
    palette._field.setText("story unread")
    assert palette._list.count() == 1
    palette._field.setText("st")
    assert palette._list.item(0).text() == "Star"
    QTest.keyClick(palette._field, Qt.Key.Key_Down)
    QTest.keyClick(palette._field, Qt.Key.Key_Return)
    assert ran == ["Next Story"]


def test_a_notice_offers_undo(qtbot: QtBot) -> None:
    parent = QWidget()
    parent.resize(500, 300)
    qtbot.addWidget(parent)
    parent.show()
    notice = Notice(parent)
    notice.say("Starred 1 story", True)
    assert notice.isVisible() and parent.rect().contains(notice.geometry())
    with qtbot.waitSignal(notice.undo_wanted):
        notice._undo.click()
    assert not notice.isVisible()


def test_an_empty_list_says_what_to_try(qtbot: QtBot) -> None:
    empty = EmptyList()
    qtbot.addWidget(empty)
    empty.explain(found("<comte>"), "comet")
    title = empty.findChild(QLabel, "empty-title")
    assert title is not None and "<comte" in title.text()
    assert title.textFormat() == Qt.TextFormat.PlainText
    with qtbot.waitSignal(empty.suggestion_taken) as taken:
        empty._try.click()
    assert taken.args == ["comet"]
    empty.explain(shelf("starred"))
    assert empty._try.isHidden()


def test_help_pages_escape_what_they_show() -> None:
    from reader.model import CheckItem

    assert "&lt;b&gt;" in check_page([CheckItem("<b>", "good")])
    assert "site:example.org" in search_page()
    assert "Broadsheet" in about_page()
    assert ActionRow("x", "X", "Y", 1).keys == ()
