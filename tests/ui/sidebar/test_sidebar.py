"""The sidebar: its counts, sections, entries that take stories."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QByteArray, QMimeData, QModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.model import (
    Counts,
    SavedSearch,
    Thread,
)
from reader.ui.list_sources import SHELVES, shelf, tagged
from reader.ui.sidebar.sidebar_model import COUNT_ROLE, SOURCE_ROLE, SidebarModel
from reader.ui.sidebar.sidebar_view import Sidebar
from reader.ui.storylist.story_model import STORIES_MIME
from reader.ui.theme_service import ThemeService

COUNTS = Counts(
    inbox=3,
    all=9,
    tags=(("harbour", 2), ("night sky", 1)),
    sites=(("example.org", 9),),
    saved=((SavedSearch(1, "Comets", "comet"), 4),),
)


def sidebar_of(qtbot: QtBot) -> tuple[SidebarModel, Sidebar]:
    model = SidebarModel(QColor("black"))
    view = Sidebar(model, ThemeService("light"))
    qtbot.addWidget(view)
    return model, view


def test_sidebar_counts_and_keeps_its_rows(qtbot: QtBot) -> None:
    model, _ = sidebar_of(qtbot)
    model.set_counts(COUNTS)
    model.set_threads([Thread(5, "Bridge", (1, 2, 3))])
    inbox = model.find(shelf("inbox"))
    assert inbox.data(COUNT_ROLE) == 3
    assert inbox.data(Qt.ItemDataRole.AccessibleTextRole) == "Inbox, 3 stories"
    kinds = [source.kind for source in model.sources()]
    assert kinds[len(SHELVES) :] == ["saved", "tag", "tag", "site", "thread"]
    model.set_counts(Counts(tags=(("night sky", 7), ("new", 1))))
    titles = [source.title for source in model.sources()[len(SHELVES) :]]
    assert titles == ["new", "night sky", "Bridge"]
    assert model.find(tagged("night sky")).data(COUNT_ROLE) == 7


def test_long_sections_show_the_rest_when_asked(qtbot: QtBot) -> None:
    model, view = sidebar_of(qtbot)
    model.set_counts(Counts(sites=tuple((f"site{n}.org", 1) for n in range(40))))
    heading = model.index(len(SHELVES) + 2, 0)
    assert model.rowCount(heading) == 13
    rest = model.index(12, 0, heading)
    assert rest.data() == "Show all 40…"
    assert rest.data(Qt.ItemDataRole.AccessibleTextRole) == "Show all 40…"
    with qtbot.assertNotEmitted(view.source_chosen):
        view.clicked.emit(rest)
    assert model.rowCount(heading) == 40
    assert len(model.sources()) == len(SHELVES) + 40


def test_sidebar_hides_empty_sections_and_folds(qtbot: QtBot) -> None:
    model, view = sidebar_of(qtbot)
    sites = model.index(len(SHELVES) + 2, 0)
    assert view.isRowHidden(sites.row(), QModelIndex())
    model.set_counts(COUNTS)
    assert not view.isRowHidden(sites.row(), QModelIndex())
    view.collapse_sections(["Tags"])
    assert view.collapsed_sections() == ["Tags"]


def test_choosing_in_the_sidebar_tells_the_source(qtbot: QtBot) -> None:
    model, view = sidebar_of(qtbot)
    model.set_counts(COUNTS)
    with qtbot.waitSignal(view.source_chosen) as chosen:
        view.setCurrentIndex(model.find(tagged("harbour")))
    assert chosen.args == [tagged("harbour")]
    with qtbot.assertNotEmitted(view.source_chosen):
        view.show_source(shelf("all"))
    assert view.currentIndex().data(SOURCE_ROLE) == shelf("all")


def test_keys_that_arrive_choose_nothing_until_one_is_pressed(qtbot: QtBot) -> None:
    model, view = sidebar_of(qtbot)
    model.set_counts(COUNTS)
    view.show()
    view.activateWindow()
    with qtbot.assertNotEmitted(view.source_chosen):
        view.setFocus()
        qtbot.waitUntil(lambda: view.hasFocus() and view.currentIndex().isValid())
    with qtbot.waitSignal(view.source_chosen) as chosen:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert chosen.args == [shelf("inbox")]


def test_an_entry_that_goes_opens_no_other(qtbot: QtBot) -> None:
    """The last row goes whichever entry went: the keys come to its neighbour, the list stays."""
    model, view = sidebar_of(qtbot)
    model.set_counts(COUNTS)
    view.show_source(tagged("night sky"))
    with qtbot.assertNotEmitted(view.source_chosen):
        model.set_counts(replace(COUNTS, tags=(("night sky", 1),)))
        view.show_source(tagged("night sky"))
        model.set_counts(replace(COUNTS, tags=()))
        model.set_counts(replace(COUNTS, tags=(), sites=(), saved=()))


def test_stories_are_dropped_on_entries(qtbot: QtBot) -> None:
    model, _ = sidebar_of(qtbot)
    model.set_counts(COUNTS)
    data = QMimeData()
    data.setData(STORIES_MIME, QByteArray(b"4 7"))
    move = Qt.DropAction.MoveAction
    target = model.find(tagged("harbour"))
    with qtbot.waitSignal(model.dropped) as told:
        model.dropMimeData(data, move, -1, -1, target)
    assert told.args == [tagged("harbour"), [4, 7]]
    assert not model.canDropMimeData(data, move, -1, -1, model.find(shelf("notebook")))
    assert not model.canDropMimeData(QMimeData(), move, -1, -1, target)
