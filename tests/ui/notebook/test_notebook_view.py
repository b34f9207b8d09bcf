"""The notebook: entries edited, filtered, grouped, narrowed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.model import (
    COLOURS,
    NotebookEntry,
)
from reader.ui.notebook.notebook_delegate import _texts
from reader.ui.notebook.notebook_filters import NotebookChoice, NotebookFilters
from reader.ui.notebook.notebook_model import spoken_entry
from reader.ui.notebook.notebook_view import NotebookView
from reader.ui.theme_service import ThemeService


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


def test_what_another_program_noted_is_not_taken_away(qtbot: QtBot) -> None:
    view = NotebookView(ThemeService("light"))
    qtbot.addWidget(view)
    view.show()
    told: list[tuple[str, str]] = []
    view.note_changed.connect(lambda shown, note: told.append((shown.note, note)))
    view.show_entries([entry("a", note="")])
    choose(view, 1)
    view._note.setFocus()
    qtbot.waitUntil(view._note.hasFocus)
    view.show_entries([entry("a", note="Theirs")])
    view.keep_note()
    assert told == []
    view._note.setPlainText("Mine")
    view.keep_note()
    view.keep_note()
    assert told == [("", "Mine")]


def test_a_passage_that_changed_shows_the_words_that_were_marked() -> None:
    changed = entry("a", note="Mine.", marked_text="Two\nvessels")
    assert _texts(changed, {})[1] == "Mine.\nMarked as: “Two vessels”"
    assert "Marked as: Two\nvessels" in spoken_entry(changed)
    assert _texts(entry("b"), {})[1] == ""


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


def test_after_entries_went_the_next_one_is_chosen_and_undo_chooses_them_again(
    qtbot: QtBot,
) -> None:
    view = NotebookView(ThemeService("light"))
    qtbot.addWidget(view)
    view.resize(1000, 600)
    view.show()
    a, b, c, d = (entry(id, story=n) for n, id in enumerate("abcd", start=1))
    view.show_entries([a, b, c, d])
    view.choose("c")
    view.show_entries([a, b, d])
    assert [one.id for one in view.chosen()] == ["d"]
    view.show_entries([a, b])
    assert [one.id for one in view.chosen()] == ["b"]
    view.show_entries([a, b, d])
    assert [one.id for one in view.chosen()] == ["d"]
    view.filters.field.setText("other words")
    view.show_entries([a, b])
    assert "b" not in [one.id for one in view.chosen()]
