"""Sidebar, notebook, panes, palette, dialogs: each by itself."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QByteArray, QItemSelectionModel, QMimeData, QModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QGraphicsSimpleTextItem, QLabel, QMainWindow, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from reader.model import (
    COLOURS,
    Body,
    Bookmark,
    Counts,
    Difference,
    Facets,
    Highlight,
    ImportItem,
    ImportReport,
    MapPoint,
    NotebookEntry,
    Progress,
    Related,
    SavedSearch,
    SearchResult,
    Story,
    Thread,
    WatchFolder,
)
from reader.ui.action_table import TABLE
from reader.ui.actions import ActionRow, Actions
from reader.ui.empty_states import EmptyList
from reader.ui.features.annotate.details_dialog import FactsDialog, NoteDialog
from reader.ui.features.annotate.tag_dialog import TagDialog
from reader.ui.features.compare.compare_dialog import CompareDialog, Side
from reader.ui.features.imports.import_report import ReportDialog
from reader.ui.features.imports.import_strip import ImportStrip
from reader.ui.features.imports.watch_dialog import WatchDialog
from reader.ui.features.map.map_window import MapWindow, _Dot, spread
from reader.ui.features.search.facet_strip import ResultStrip
from reader.ui.features.search.search_field import SearchField
from reader.ui.help_pages import about_page, check_page, keys_page, search_page
from reader.ui.list_sources import SHELVES, found, shelf, tagged
from reader.ui.notebook.notebook_filters import NotebookChoice, NotebookFilters
from reader.ui.notebook.notebook_view import NotebookView
from reader.ui.notice import Notice
from reader.ui.palette import Choice, Palette
from reader.ui.panes import NARROW, SINGLE, WIDE, Panes, make_splitter
from reader.ui.reading_controller import Neighbours, Opened
from reader.ui.sidebar.sidebar_model import COUNT_ROLE, SOURCE_ROLE, SidebarModel
from reader.ui.sidebar.sidebar_view import Sidebar
from reader.ui.sidepanel.mark_list import MARK_ROLE, MarkList
from reader.ui.sidepanel.related_view import ROW_ROLE, RelatedList
from reader.ui.sidepanel.story_details import Details
from reader.ui.storylist.story_model import STORIES_MIME
from reader.ui.theme_service import ThemeService
from reader.ui.themes import THEMES

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


def entry(id: str, kind: str = "highlight", story: int = 1, **facts: object) -> NotebookEntry:
    values: dict[str, object] = {
        "title": f"Story {story}", "site": "example.org", "exact": "A quote.", "note": "",
        "colour": "yellow", "tags": ("idea",), "state": "anchored", "start": 3,
        "created": "2024-10-22T10:00:00",
    }  # fmt: skip
    return NotebookEntry(kind=kind, id=id, story=story, **{**values, **facts})  # type: ignore[arg-type]


def choose(view: NotebookView, row: int) -> None:
    choice = QItemSelectionModel.SelectionFlag.ClearAndSelect
    view.list.selectionModel().setCurrentIndex(view.model.index(row), choice)


def test_notebook_edits_the_chosen_entry(qtbot: QtBot) -> None:
    view = NotebookView(ThemeService("light"))
    qtbot.addWidget(view)
    view.resize(1000, 600)
    view.show()
    view.show_entries([entry("a", note="before"), entry("b", "bookmark"), entry("c", story=2)])
    choose(view, 1)
    assert [e.id for e in view.chosen()] == ["a"]
    view._note.setPlainText("after")
    with qtbot.waitSignal(view.note_changed) as told:
        choose(view, 2)
    assert told.args is not None and told.args[0].id == "a" and told.args[1] == "after"
    assert not view._note.isVisible()
    with qtbot.waitSignal(view.open_wanted) as wanted:
        QTest.keyClick(view.list, Qt.Key.Key_Return)
    assert wanted.args is not None and wanted.args[0].id == "b"


def test_the_arrow_keys_pass_over_the_headings_of_the_notebook(qtbot: QtBot) -> None:
    view = NotebookView(ThemeService("light"))
    qtbot.addWidget(view)
    view.resize(1000, 600)
    view.show()
    view.show_entries([entry("a"), entry("b", story=2), entry("c", story=3)])
    choose(view, 1)
    QTest.keyClick(view.list, Qt.Key.Key_Down)
    assert [one.id for one in view.chosen()] == ["b"]
    QTest.keyClick(view.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert [one.id for one in view.chosen()] == ["b", "c"]


def test_esc_leaves_the_search_field_of_the_notebook(qtbot: QtBot) -> None:
    view = NotebookView(ThemeService("light"))
    qtbot.addWidget(view)
    view.resize(1000, 600)
    view.show()
    qtbot.waitExposed(view)
    view.show_entries([entry("a"), entry("b", story=2)])
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Down):
        view.filters.field.setFocus()
        QTest.keyClicks(view.filters.field, "words")
        QTest.keyClick(view.filters.field, key)
        assert view.focusWidget() is view.list
        assert [one.id for one in view.chosen()] == ["a"]
        assert view.filters.field.text() == ("" if key == Qt.Key.Key_Escape else "words")


def test_the_editor_of_the_notebook_is_not_squeezed(qtbot: QtBot) -> None:
    view = NotebookView(ThemeService("light"))
    qtbot.addWidget(view)
    view.resize(580, 400)
    view.show()
    view.show_entries([entry("a")])
    choose(view, 1)
    qtbot.waitUntil(lambda: view._remove.isVisible())
    for button in (view._go, view._tags, view._export, view._remove):
        assert button.height() >= button.sizeHint().height()


def test_notebook_acts_on_several(qtbot: QtBot) -> None:
    view = NotebookView(ThemeService("light"))
    qtbot.addWidget(view)
    view.show_entries([entry("a"), entry("b"), entry("m", "bookmark")])
    view.list.selectAll()
    colour = COLOURS[2]
    with qtbot.waitSignal(view.colour_wanted) as wanted:
        view._colours[colour].click()
    assert wanted.args is not None and [e.id for e in wanted.args[0]] == ["a", "b"]
    with qtbot.waitSignal(view.remove_wanted) as gone:
        view._remove.click()
    assert gone.args is not None and len(gone.args[0]) == 3
    view.show_entries([entry("b"), entry("m", "bookmark")])
    assert {e.id for e in view.chosen()} == {"b", "m"}


def test_notebook_filters_and_groups(qtbot: QtBot) -> None:
    view = NotebookView(ThemeService("light"))
    qtbot.addWidget(view)
    view.name_colours({"yellow": "Idea"})
    view.filters.offer([entry("a"), entry("b", tags=("zebra",), site="b.org")])
    with qtbot.waitSignal(view.filters.changed):
        QTest.keyClicks(view.filters.field, "bridge")
    wanted = view.filters.filter()
    assert wanted.text == "bridge" and wanted.tags == ()
    assert view.filters._colour.itemText(1) == "Idea"
    view.filters._tag.setCurrentIndex(view.filters._tag.findData("zebra"))
    view.filters.offer([entry("a")])
    assert view.filters.filter().tags == ("zebra",)
    view.show_entries([entry("a")])
    view.resize(500, 700)
    view.show()
    assert view.side.isHidden()
    choose(view, 1)
    assert not view.side.isHidden()
    view.show_entries([])
    assert view._empty.isVisible() and not view.list.isVisible()
    assert "filters" in view._empty.text()


def test_the_notebook_can_be_narrowed_to_a_story_and_a_time(qtbot: QtBot) -> None:
    filters = NotebookFilters()
    qtbot.addWidget(filters)
    filters.offer([entry("a"), entry("b", story=7, title="The ferry"), entry("c", story=7)])
    assert filters._story.count() == 3
    filters._story.setCurrentIndex(filters._story.findData("7"))
    filters._span.setCurrentIndex(filters._span.findData("7"))
    assert filters.filter().story == 7
    week_ago = (datetime.now(UTC) - timedelta(days=7, minutes=5)).isoformat()
    assert week_ago < filters.filter().since < datetime.now(UTC).isoformat()
    with qtbot.waitSignal(filters.changed):
        filters.clear()
    assert filters.filter() == NotebookChoice()


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


def test_search_field_tells_what_is_typed(qtbot: QtBot) -> None:
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
    with qtbot.waitSignal(field.left):
        QTest.keyClick(field, Qt.Key.Key_Escape)
    with qtbot.waitSignal(field.completions_wanted) as history:
        QTest.keyClick(field, Qt.Key.Key_Down)
    assert history.args == [""]
    field.suggest("else", ["else where"])
    assert not field._popup.isVisible()


def test_results_offer_facets_and_suggestions(qtbot: QtBot) -> None:
    strip = ResultStrip(ThemeService("light"))
    qtbot.addWidget(strip)
    strip.resize(320, 100)
    strip.show_result(SearchResult((), 3, did_you_mean="comet", widened=True))
    strip.show_facets(Facets(sites=(("a.org", 2), ("b c", 1)), years=(("2024", 3),)), "comte")
    assert [b.text() for b in strip._facets] == ["a.org  2", "b c  1"]
    with qtbot.waitSignal(strip.narrowed) as narrowed:
        strip._facets[1].click()
    assert narrowed.args == ['site:"b c"']
    with qtbot.waitSignal(strip.meant) as meant:
        strip._suggestion.click()
    assert meant.args == ["comet"]
    assert strip._flow.heightForWidth(100) > strip._flow.heightForWidth(900)
    strip.clear()
    assert strip.isHidden() and strip._facets == []


def test_facets_keep_to_two_lines_and_the_rest_is_in_a_menu(qtbot: QtBot) -> None:
    strip = ResultStrip(ThemeService("light"))
    qtbot.addWidget(strip)
    strip.resize(340, 100)
    strip.show_result(SearchResult((), 30))
    names = tuple((f"a site with a long name {n}.org", 9 - n) for n in range(5))
    years = tuple((str(year), 2) for year in range(2014, 2024))
    strip.show()
    strip.show_facets(Facets(sites=names, tags=names, years=years), "words")
    qtbot.waitUntil(lambda: len({button.y() for button in strip._facets}) == 2)
    assert strip._more.isVisible() and strip._more.y() in {b.y() for b in strip._facets}
    assert {button.property("field") for button in strip._facets} == {"site", "tag", "date"}
    assert all(not button.icon().isNull() for button in strip._facets)
    actions = [action for action in strip._menu.actions() if action.data()]
    assert len(actions) == 20
    with qtbot.waitSignal(strip.narrowed) as narrowed:
        actions[-1].trigger()
    assert narrowed.args == ["date:2023"]
    narrow = len(strip._facets)
    strip.resize(900, 100)
    qtbot.waitUntil(lambda: len(strip._facets) > narrow)


def test_import_strip_shows_progress_and_end(qtbot: QtBot) -> None:
    strip = ImportStrip()
    qtbot.addWidget(strip)
    strip.start("pages")
    strip.progress(Progress(1_204, None, "Looking for files", size=56_400_000))
    assert strip._label.text() == "Scanning: 1,204 files · 56 MB"
    strip.progress(Progress(5, 20, "a.html", 61, 300_000, 1_250_000_000))
    assert strip._label.text() == "Importing 5 of 20 files · 0.3 MB of 1.2 GB · 1 minute left"
    assert (strip._bar.value(), strip._bar.maximum()) == (5, 20)
    with qtbot.waitSignal(strip.paused) as paused:
        strip._pause.click()
    assert paused.args == [True]
    assert strip._label.text() == "Importing 5 of 20 files · 0.3 MB of 1.2 GB · paused"
    strip._pause.click()
    assert strip._label.text().endswith("1 minute left")
    strip.progress(Progress(20, 20, "z.html", 0, 1_250_000_000, 1_250_000_000))
    assert strip._label.text().startswith("20 files read · Updating search")
    with qtbot.waitSignal(strip.cancelled):
        strip._cancel.click()
    strip.progress(Progress(20, 20, "z.html", 0, 1_250_000_000, 1_250_000_000))
    assert strip._label.text() == "Cancelling…"
    report = ImportReport((ImportItem("/a.html", "failed", reason="Empty file."),))
    strip.finish(report)
    with qtbot.waitSignal(strip.report_wanted) as wanted:
        strip._show.click()
    assert wanted.args == [report]
    strip.fail("The disk is full.")
    assert strip._label.text() == "The disk is full." and strip._show.isHidden()


def test_stories_of_a_whole_library_are_counted_as_they_come(qtbot: QtBot) -> None:
    strip = ImportStrip()
    qtbot.addWidget(strip)
    strip.start("library.zip")
    strip.progress(Progress(1, None, "The bridge is closed"))
    assert strip._label.text() == "Importing: 1 story so far"


def test_report_offers_to_try_again(qtbot: QtBot) -> None:
    report = ImportReport(
        (
            ImportItem("/x/a.zip!b.html", "failed", reason="Empty file."),
            ImportItem("/x/c.html", "added", 7, "C"),
        )
    )
    dialog = ReportDialog(report)
    qtbot.addWidget(dialog)
    assert dialog._tree.topLevelItemCount() == 2
    with qtbot.waitSignal(dialog.story_wanted) as wanted:
        dialog._tree.expandAll()
        top = dialog._tree.model().index(1, 0)
        dialog._tree.setCurrentIndex(dialog._tree.model().index(0, 0, top))
        dialog._open()
    assert wanted.args == [7]
    with qtbot.waitSignal(dialog.retry_wanted) as again:
        dialog._retry()
    assert again.args is not None and [str(path) for path in again.args[0]] == ["/x/a.zip"]


def test_a_report_that_cannot_be_saved_says_why(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ReportDialog(ImportReport((ImportItem("/x/\udce9.html", "failed", reason="Empty."),)))
    qtbot.addWidget(dialog)
    dialog.save_to(tmp_path / "nowhere" / "report.txt")
    assert "Could not save" in dialog._summary.text()
    dialog.save_to(tmp_path / "report.txt")
    assert "Empty." in (tmp_path / "report.txt").read_text(encoding="utf-8")


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


def test_watched_folders_are_edited(qtbot: QtBot) -> None:
    folders = [WatchFolder("/a", "trash", ("x",)), WatchFolder("/b")]
    dialog = WatchDialog(folders)
    qtbot.addWidget(dialog)
    assert dialog.folders() == folders
    table = dialog._table.model()
    table.setData(table.index(1, 3), "one,  two words ,")
    dialog._table.selectRow(0)
    dialog._remove()
    assert dialog.folders() == [WatchFolder("/b", "leave", ("one", "two words"))]


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


def test_the_map_opens_stories(qtbot: QtBot) -> None:
    points = [MapPoint(1, 0.1, 0.2, 3), MapPoint(2, 0.9, 0.8, 0), MapPoint(9, 0.5, 0.5, 0)]
    drawn = MapWindow(points, {1: Story(1, "A"), 2: Story(2, "B")}, THEMES["light"])
    qtbot.addWidget(drawn)
    drawn.show()
    qtbot.waitUntil(lambda: drawn._view._fitted != 1.0)
    before = drawn._view.transform().m11()
    QTest.keyClick(drawn._view, Qt.Key.Key_Plus)
    assert drawn._view.transform().m11() > before
    place = drawn._view.mapFromScene(100.0, 200.0)
    with qtbot.waitSignal(drawn.story_wanted) as wanted:
        QTest.mouseClick(drawn._view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert wanted.args == [1]


def test_titles_on_the_map_are_not_written_over_one_another(qtbot: QtBot) -> None:
    points = [MapPoint(n, 0.5, n / 400, n == 77) for n in range(1, 400)]
    stories = {n: Story(n, f"Story number {n}") for n in range(1, 400)}
    drawn = MapWindow(points, stories, THEMES["light"])
    qtbot.addWidget(drawn)
    drawn.show()

    def labels() -> list[QGraphicsSimpleTextItem]:
        items = drawn._view.items()
        return [i for i in items if isinstance(i, QGraphicsSimpleTextItem) and i.isVisible()]

    qtbot.waitUntil(lambda: len(labels()) > 5)
    tops = sorted(drawn._view.mapFromScene(label.scenePos()).y() for label in labels())
    height = drawn._view.fontMetrics().height()
    assert all(after - before >= height - 1 for before, after in pairwise(tops))
    assert "Story number 77" in {label.text() for label in labels()}, "threads come first"


def test_crowds_on_the_map_are_drawn_apart() -> None:
    points = [MapPoint(n, 0.5 + n / 10_000, 0.5, 0) for n in range(300)]
    apart = spread(points)
    assert [point.id for point in apart] == list(range(300))
    assert apart[-1].x - apart[0].x > 0.5
    assert spread(points[:3])[2].x - points[0].x < 0.02
    assert spread(points[:1]) == points[:1]


def test_a_language_is_told_by_its_name(qtbot: QtBot) -> None:
    details = Details()
    qtbot.addWidget(details)
    details.show()
    for code, name in (("de", "German"), ("pt-BR", "Portuguese"), ("xx-none", "xx-none")):
        story = Story(1, "A", language=code, word_count=10)
        details.show_story(Opened(story, Body(1, 1, "", "", ""), (), (), None))
        texts = [label.text() for label in details.findChildren(QLabel)]
        assert name in texts[texts.index("Language") + 1 :], texts


def test_details_are_written_when_they_are_seen(qtbot: QtBot) -> None:
    details = Details()
    qtbot.addWidget(details)
    for title in ("First", "Second"):
        story = Story(1, title, word_count=10)
        details.show_story(Opened(story, Body(1, 1, "", "", ""), (), (), None))
    assert not details.findChildren(QLabel)
    details.show()
    texts = [label.text() for label in details.findChildren(QLabel)]
    assert "Second" in texts and "First" not in texts
    details.show_story(None)
    qtbot.waitUntil(lambda: not details.findChildren(QLabel))


def test_marks_stand_in_the_order_of_the_text(qtbot: QtBot) -> None:
    marks = MarkList(ThemeService("light"))
    qtbot.addWidget(marks)
    highlights = [
        Highlight("lost", 1, 0, 3, "gone", state="orphaned"),
        Highlight("late", 1, 90, 99, "late", note="a note"),
        Highlight("early", 1, 5, 9, "early"),
    ]
    marks.show_marks(highlights, [Bookmark("mark", 1, 50, "middle")])
    rows = [marks.item(row).data(MARK_ROLE).id for row in range(marks.count())]
    assert rows == ["early", "mark", "late", "lost"]
    marks.select("late")
    with qtbot.waitSignal(marks.remove_wanted) as gone:
        QTest.keyClick(marks, Qt.Key.Key_Delete)
    assert gone.args is not None and gone.args[0].id == "late"
    marks.select("lost")
    with qtbot.waitSignal(marks.place_wanted) as placed:
        QTest.keyClick(marks, Qt.Key.Key_P)
    assert placed.args is not None and placed.args[0].id == "lost"
    with qtbot.waitSignal(marks.edit_wanted):
        QTest.keyClick(marks, Qt.Key.Key_F2)
    marks.select("late")
    marks.show_marks(highlights[1:], [])
    assert marks.currentItem().data(MARK_ROLE).id == "late"
    marks.show_marks([], [])
    assert marks.item(0).data(MARK_ROLE) is None


def test_related_stories_stand_in_groups(qtbot: QtBot) -> None:
    related = (
        Related(7, "Linked", "https://a.org/7", 1.0, "linked", ("linked in the text",)),
        Related(None, "Not here", "https://a.org/8", 0.5, "linked"),
        Related(9, "Alike", None, 0.9, "similar", ("shares: Storm",), "2021-03-03", "a.org"),
    )
    found_here = Neighbours(related, (Story(7, "Linked"), Story(1, "This")), "Event")
    themes = ThemeService("light")
    view = RelatedList(themes)
    qtbot.addWidget(view)
    view.resize(260, 500)
    view.show_neighbours(found_here, 1)
    rows = [view.item(row).data(ROW_ROLE) for row in range(view.count())]
    assert [row.title for row in rows if row.heading] == [
        "Links in this story", "Similar in your library", "Thread: Event",
    ]  # fmt: skip
    assert rows[1].title == "1  Linked" and rows[4].title == "2  Alike"
    assert rows[2].facts == "not in library" and "shares: Storm" in rows[4].facts
    assert rows[-1].facts == "this story"
    with qtbot.waitSignal(view.story_wanted) as wanted:
        view.itemActivated.emit(view.item(4))
    assert wanted.args == [9]
    with qtbot.assertNotEmitted(view.story_wanted):
        view.itemActivated.emit(view.item(2))
    pictures = set()
    for theme in ("light", "dark"):
        themes.choose(theme)
        picture = view.grab().toImage()
        pictures.add(bytes(picture.constBits()))
    assert len(pictures) == 2
    view.show_neighbours(Neighbours((), (), ""), 1)
    assert view.count() == 1


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


def test_a_large_map_is_drawn_and_taken_down_in_slices(qtbot: QtBot) -> None:
    points = [MapPoint(n, n / 1000, (n * 7 % 1000) / 1000, None) for n in range(1, 1001)]
    stories = {n: Story(n, f"Story number {n}") for n in range(1, 1001)}
    drawn = MapWindow(points, stories, THEMES["light"])
    gone: list[object] = []
    drawn.destroyed.connect(lambda *_: gone.append(True))
    drawn.show()
    assert not drawn._view.items()
    qtbot.waitUntil(lambda: sum(isinstance(i, _Dot) for i in drawn._view.items()) == 1000)
    drawn.close()
    assert not drawn.isVisible()
    qtbot.waitUntil(lambda: bool(gone))
