"""The page to a screen reader: a document with words, headings and links to step through."""

from __future__ import annotations

import atexit
import gc

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from reader.model import Body, Story
from reader.ui.page import PageView
from reader.ui.page.page_accessible import _Pages, describe_pages

_ROLES = QAccessible.Role
_HTML = (
    "<h2>Cracks</h2><p>Two <a href='https://example.org/p'>pylons</a> have cracks, "
    "says <a href='https://example.org/r'>a report</a>.</p>"
    + "<p>Nobody knows why. </p>" * 60
    + "<h3>Causes</h3><p>Rust, says <a href='https://example.org/u'>the university</a>.</p>"
)


@pytest.fixture
def page(qapp: QApplication, qtbot: QtBot) -> PageView:
    describe_pages(qapp)
    view = PageView(lambda digest: None)
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    show(view, qtbot, 1, "The bridge is closed", _HTML)
    return view


def show(view: PageView, qtbot: QtBot, id_: int, title: str, html: str) -> None:
    view.show_story(Story(id_, title), Body(id_, 1, html, title, title))
    qtbot.waitUntil(view.at_rest, timeout=30_000)


def access(view: PageView) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(view)
    assert found is not None
    return found


def parts(view: PageView, role: QAccessible.Role) -> list[QAccessibleInterface]:
    top = access(view)
    children = [top.child(number) for number in range(top.childCount())]
    return [child for child in children if child is not None and child.role() == role]


def names(view: PageView, role: QAccessible.Role) -> list[str]:
    return [part.text(QAccessible.Text.Name) for part in parts(view, role)]


def test_the_page_is_a_document_with_headings_and_links(page: PageView) -> None:
    assert access(page).role() == _ROLES.Document
    assert access(page).text(QAccessible.Text.Name) == "The bridge is closed"
    headings = names(page, _ROLES.Heading)
    assert headings == ["The bridge is closed", "Cracks", "Causes"]
    links = names(page, _ROLES.Link)
    assert [name for name in links if name in ("pylons", "a report", "the university")] == [
        *("pylons", "a report", "the university")
    ]
    levels = [one.text(QAccessible.Text.Description) for one in parts(page, _ROLES.Heading)]
    assert levels == [f"heading level {number}" for number in (1, 2, 3)]


def test_the_words_are_read_by_qt_as_before(page: PageView) -> None:
    words = QAccessible.queryAccessibleInterface(page.reading_widget)
    assert words is not None and words.textInterface() is not None
    parent = words.parent()
    assert parent is not None and parent.role() == _ROLES.Document
    assert access(page).indexOfChild(words) >= 0


def test_every_part_is_where_it_is_seen_and_knows_its_page(page: PageView) -> None:
    top = access(page)
    for number in range(top.childCount()):
        child = top.child(number)
        assert child is not None and top.indexOfChild(child) == number
    first = next(p for p in parts(page, _ROLES.Link) if p.text(QAccessible.Text.Name) == "pylons")
    corner = page.reading_widget.mapToGlobal(QPoint(0, 0))
    assert first.rect().top() >= corner.y() and not first.state().offscreen
    last = parts(page, _ROLES.Heading)[-1]
    assert last.state().offscreen and last.rect().top() > first.rect().top()
    page.to_end()
    assert not last.state().offscreen and first.state().offscreen


def test_another_story_has_other_parts_and_nothing_is_left_of_the_first(
    page: PageView, qtbot: QtBot
) -> None:
    for number in range(2, 6):
        html = f"<h2>Part {number}</h2><p>Words of it.</p>"
        show(page, qtbot, number, f"Story {number}", html)
        QApplication.processEvents()
        gc.collect()
        assert names(page, _ROLES.Heading)[-1] == f"Part {number}"
        assert "pylons" not in names(page, _ROLES.Link)
    page.clear()
    assert parts(page, _ROLES.Heading) == []


def test_pages_left_open_end_before_python_does(qapp: QApplication) -> None:
    """Both Qt and Python own an interface that Python made, and both deleted it at the end."""
    page, pages = PageView(lambda digest: None), _Pages()
    assert pages("PageView", page) is not None
    atexit.unregister(pages._end)
    pages._end()
    assert not isValid(page)
    pages._end()


def test_no_number_is_said_while_one_reads(page: PageView) -> None:
    """Orca said “6 percent.” at every key that scrolled: a progress bar is read out."""
    around = QAccessible.queryAccessibleInterface(page)
    assert around is not None
    parts = [around.child(n) for n in range(around.childCount())]
    assert _ROLES.ProgressBar not in {part.role() for part in parts if part is not None}
