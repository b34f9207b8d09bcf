"""The window over a real library: from the list to the page, and every change undone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from reader.library import Library, open_library
from reader.model import Article, Body, Draft, Link, Story
from reader.ui.features.imports.dropped_items import take
from reader.ui.list_sources import ListSource, found, saved, shelf, tagged
from reader.ui.shell import Shell
from reader.ui.sidebar.sidebar_model import COUNT_ROLE
from tests.ui.conftest import TEXTS, MakeShell, add


def eventually(qtbot: QtBot, holds: Callable[[], object]) -> None:
    """Wait for what the lanes bring home; long enough for a busy machine."""
    qtbot.waitUntil(lambda: bool(holds()), timeout=30_000)


def story_of(shell: Shell, row: int) -> Story:
    story = shell.window.model.story_at(row)
    assert story is not None
    return story


def open_row(shell: Shell, row: int, qtbot: QtBot) -> int:
    assert shell.window.list.go_to_row(row)
    story = story_of(shell, row).id
    eventually(qtbot, lambda: shell.reading.opened and shell.reading.opened.story.id == story)
    return story


def trigger(shell: Shell, name: str) -> None:
    shell.window.actions_table[name].trigger()


def count_of(shell: Shell, kind: str) -> int:
    value = shell.window.sidebar_model.find(shelf(kind)).data(COUNT_ROLE)
    assert isinstance(value, int)
    return value


def read_library(folder: Path) -> Library:
    return open_library(folder)


def test_every_action_is_bound(shell: Shell) -> None:
    assert shell.window.actions_table.unbound() == []


def test_the_window_shows_the_inbox(shell: Shell, qtbot: QtBot) -> None:
    assert [story_of(shell, row).title for row in range(2)] == [
        "The comet breaks in three",
        "A ferry replaces the bridge",
    ]
    eventually(qtbot, lambda: count_of(shell, "inbox") == 4)
    assert shell.window.list_title.text() == "Inbox"


def test_next_and_previous_open_stories(shell: Shell, qtbot: QtBot) -> None:
    trigger(shell, "next")
    trigger(shell, "next")
    story = story_of(shell, 1).id
    eventually(qtbot, lambda: shell.reading.opened is not None and shell.session.story == story)
    trigger(shell, "previous")
    assert shell.window.list.current_row() == 0
    trigger(shell, "back")
    assert shell.session.story == story
    eventually(qtbot, lambda: shell.window.list.current_row() == 1)


def test_a_star_is_set_shown_and_taken_back(shell: Shell, folder: Path, qtbot: QtBot) -> None:
    story = open_row(shell, 1, qtbot)
    trigger(shell, "star")
    eventually(qtbot, lambda: story_of(shell, 1).starred)
    eventually(qtbot, lambda: count_of(shell, "starred") == 1)
    assert shell.window.notice.text == "Starred 1 story"
    trigger(shell, "undo")
    eventually(qtbot, lambda: not story_of(shell, 1).starred)
    trigger(shell, "redo")
    eventually(qtbot, lambda: story_of(shell, 1).starred)
    with read_library(folder) as library:
        assert library.story(story).starred


def test_archiving_goes_on_to_the_next_story(shell: Shell, qtbot: QtBot) -> None:
    first = open_row(shell, 0, qtbot)
    second = story_of(shell, 1).id
    trigger(shell, "archive")
    eventually(qtbot, lambda: first not in shell.window.model.ids)
    assert shell.session.story == second
    trigger(shell, "undo")
    eventually(qtbot, lambda: first in shell.window.model.ids)


def test_trash_restore_and_delete(
    shell: Shell, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    story = open_row(shell, 2, qtbot)
    trigger(shell, "trash")
    eventually(qtbot, lambda: story not in shell.window.model.ids)
    trigger(shell, "go-trash")
    eventually(qtbot, lambda: list(shell.window.model.ids) == [story])
    open_row(shell, 0, qtbot)
    trigger(shell, "restore")
    eventually(qtbot, lambda: shell.window.model.rowCount() == 0)
    trigger(shell, "undo")
    eventually(qtbot, lambda: list(shell.window.model.ids) == [story])
    monkeypatch.setattr("reader.ui.window_context.WindowContext.agreed", lambda self, *_: True)
    open_row(shell, 0, qtbot)
    trigger(shell, "delete-forever")
    eventually(qtbot, lambda: shell.window.model.rowCount() == 0)
    with read_library(folder) as library:
        assert story not in library.story_ids("is:trash") + library.story_ids()


def test_searching_shows_snippets_and_leads_back(shell: Shell, qtbot: QtBot) -> None:
    window = shell.window
    trigger(shell, "search")
    QTest.keyClicks(window.search, "pylons")
    eventually(qtbot, lambda: shell.session.source == found("pylons", typing=True))
    eventually(qtbot, lambda: window.model.rowCount() == 1)
    assert story_of(shell, 0).title == "The bridge is closed"
    assert not window.results.isHidden()
    window.search.clear()
    assert shell.session.source == shelf("inbox")
    eventually(qtbot, lambda: window.model.rowCount() == len(TEXTS))
    assert window.results.isHidden()


def test_enter_goes_on_to_the_first_story_found(shell: Shell, qtbot: QtBot) -> None:
    window = shell.window
    for press in range(2):
        trigger(shell, "search")
        eventually(qtbot, window.search.hasFocus)
        if press == 0:
            QTest.keyClicks(window.search, "pylons")
        QTest.keyClick(window.search, Qt.Key.Key_Return)
        eventually(qtbot, lambda: window.list.hasFocus() and window.list.current_row() == 0)
    title = "The bridge is closed"
    eventually(qtbot, lambda: shell.reading.opened and shell.reading.opened.story.title == title)


def test_enter_on_a_search_that_finds_nothing_stays_in_the_field(
    shell: Shell, qtbot: QtBot
) -> None:
    window = shell.window
    trigger(shell, "search")
    QTest.keyClicks(window.search, "zzzzqqq")
    QTest.keyClick(window.search, Qt.Key.Key_Return)
    eventually(qtbot, lambda: window.list_stack.currentWidget() is window.empty_list)
    assert window.search.hasFocus()


def test_what_was_undone_can_be_done_again_from_the_notice(shell: Shell, qtbot: QtBot) -> None:
    story = open_row(shell, 0, qtbot)
    trigger(shell, "star")
    eventually(qtbot, lambda: shell.window.notice._undo.isVisible())
    shell.window.notice._undo.click()
    eventually(qtbot, lambda: shell.window.notice._redo.isVisible())
    assert shell.window.notice.text.startswith("Undone")
    assert not shell.window.notice._undo.isVisible()
    shell.window.notice._redo.click()
    eventually(qtbot, lambda: shell.window.notice._undo.isVisible())
    row = shell.window.model.row_of(story)
    assert row is not None
    eventually(qtbot, lambda: story_of(shell, row).starred)


NOUNS = ("ropes", "bells", "charts", "barrels", "lamps", "anchors", "sails")


def test_threads_of_many_stories_are_found_behind_the_window(
    make_shell: MakeShell, folder: Path, qtbot: QtBot
) -> None:
    with open_library(folder) as library:
        for number in range(30):
            words = " ".join(
                f"{NOUNS[number % 7]}{chr(97 + number * k % 26)}{chr(97 + (7 * k + number) % 26)}"
                for k in range(40)
            )
            title, paper = f"Garden number {number}", f"Paper {number % 5}"
            add(library, title, paper, f"2023-0{1 + number % 9}-11", words)
        for day in range(8):
            words = (
                f"Divers of Ostvik search the wreck of the Aurelia off Kilda on day {day}. Captain "
                f"Mara Lund spoke of {NOUNS[day % 7]} and of {NOUNS[day % 5]} in the hold."
            )
            title = f"Wreck of the Aurelia searched off Kilda, day {day}"
            add(library, title, f"Paper {day % 5}", "2024-05-02", words)
        library.drain()
        assert library.threads() == []
    shell = make_shell(folder)

    def threads() -> list[ListSource]:
        return [one for one in shell.window.sidebar_model.sources() if one.kind == "thread"]

    eventually(qtbot, threads)


def test_the_side_panel_keeps_its_width_when_room_is_made_for_it(
    shell: Shell, qtbot: QtBot
) -> None:
    window = shell.window
    window.resize(1280, 800)
    eventually(qtbot, lambda: window.outer.width() == 1280)
    trigger(shell, "toggle-panel")
    eventually(qtbot, lambda: window.panel.isVisible() and not window.sidebar.isVisible())
    eventually(qtbot, lambda: window.outer.sizes()[0] == 0)
    assert window.panel.width() <= shell.preferences.now.panel_width + 2
    assert window.page.width() >= 420


def test_the_menu_of_a_story_offers_what_fits_where_it_is(shell: Shell, qtbot: QtBot) -> None:
    def names() -> set[str]:
        shell.window.list.menu_wanted.emit(QPoint(10, 10), None)
        menu = shell.window.findChildren(QMenu, "story-menu")[-1]
        found = {action.objectName() for action in menu.actions()}
        menu.close()
        return found

    open_row(shell, 0, qtbot)
    assert "trash" in names() and not names() & {"restore", "delete-forever"}
    trigger(shell, "trash")
    eventually(qtbot, lambda: count_of(shell, "trash") == 1)
    shell.session.show(shelf("trash"))
    eventually(qtbot, lambda: shell.window.model.rowCount() == 1)
    open_row(shell, 0, qtbot)
    assert {"restore", "delete-forever"} <= names() and "trash" not in names()


def test_marking_nothing_says_how_it_is_done(shell: Shell, qtbot: QtBot) -> None:
    open_row(shell, 0, qtbot)
    for name in ("highlight", "note", "colour-2"):
        shell.window.notice.say("")
        trigger(shell, name)
        assert shell.window.notice.text.startswith("Select text"), name


def test_a_search_without_results_says_so(shell: Shell, qtbot: QtBot) -> None:
    shell.searching.submit("zzzzqqq")
    window = shell.window
    eventually(qtbot, lambda: window.list_stack.currentWidget() is window.empty_list)
    assert shell.loader.sort == "relevance"
    trigger(shell, "sort-newest")
    assert shell.loader.sort == "newest"


def test_a_search_is_kept_in_the_sidebar(shell: Shell, folder: Path, qtbot: QtBot) -> None:
    shell.searching.submit("comet")
    shell.searching.keep("Comets")
    with read_library(folder) as library:
        eventually(qtbot, lambda: [s.name for s in library.saved_searches()] == ["Comets"])
        kept = library.saved_searches()[0]
        assert library.search_history()[0] == "comet"
    model = shell.window.sidebar_model
    eventually(qtbot, lambda: model.find(saved(kept)).isValid())
    trigger(shell, "undo")
    eventually(qtbot, lambda: not model.find(saved(kept)).isValid())


def test_dropping_stories_on_a_tag_tags_them(shell: Shell, folder: Path, qtbot: QtBot) -> None:
    ids = list(shell.window.model.ids[:2])
    shell.commands.drop_on(tagged("bridge"), ids)
    model = shell.window.sidebar_model
    eventually(qtbot, lambda: model.find(tagged("bridge")).isValid())
    shell.session.show(tagged("bridge"))
    eventually(qtbot, lambda: set(shell.window.model.ids) == set(ids))
    shell.commands.tag(ids[:1], [], ["bridge"])
    eventually(qtbot, lambda: list(shell.window.model.ids) == ids[1:])


def test_highlights_come_to_panel_and_notebook(shell: Shell, qtbot: QtBot) -> None:
    open_row(shell, 0, qtbot)
    shell.window.page.highlight_requested.emit(0, 8, "green", "a note")
    eventually(qtbot, lambda: bool(shell.reading.opened and shell.reading.opened.highlights))
    eventually(qtbot, lambda: count_of(shell, "notebook") == 1)
    trigger(shell, "go-notebook")
    notebook = shell.window.notebook
    assert shell.window.middle.currentWidget() is notebook
    eventually(qtbot, lambda: len(notebook.model.entries) == 1)
    mark = notebook.model.entries[0]
    assert (mark.colour, mark.note, mark.exact) == ("green", "a note", "Pictures")
    notebook.colour_wanted.emit([mark], "pink")
    eventually(qtbot, lambda: notebook.model.entries[0].colour == "pink")
    notebook.note_changed.emit(notebook.model.entries[0], "another")
    eventually(qtbot, lambda: notebook.model.entries[0].note == "another")
    notebook.open_wanted.emit(mark)
    assert shell.window.middle.currentWidget() is shell.window.inner
    trigger(shell, "go-notebook")
    notebook.remove_wanted.emit([mark])
    eventually(qtbot, lambda: not notebook.model.entries)
    trigger(shell, "undo")
    eventually(qtbot, lambda: len(notebook.model.entries) == 1)


def test_bookmarks_and_the_note_on_a_story(shell: Shell, folder: Path, qtbot: QtBot) -> None:
    story = open_row(shell, 0, qtbot)
    shell.window.page.bookmark_requested.emit(4, "here")
    eventually(qtbot, lambda: bool(shell.reading.opened and shell.reading.opened.bookmarks))
    shell.window.panel.note_changed.emit(story, "worth it", "")
    eventually(qtbot, lambda: story_of(shell, 0).note == "worth it")
    opened = shell.reading.opened
    assert opened is not None
    shell.window.panel.remove_wanted.emit(opened.bookmarks[0])
    eventually(
        qtbot, lambda: shell.reading.opened is not None and not shell.reading.opened.bookmarks
    )


def test_a_dropped_file_comes_in(shell: Shell, folder: Path, tmp_path: Path, qtbot: QtBot) -> None:
    page = tmp_path / "page.txt"
    page.write_text("A new story\n\n" + "The harbour is open again today. " * 30, "utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(page))])
    with qtbot.waitSignal(shell.importing.finished, timeout=30_000) as ended:
        shell.window.dropped.emit(take(data))
    assert ended.args is not None and ended.args[0].counts["added"] == 1
    eventually(qtbot, lambda: shell.window.model.rowCount() == len(TEXTS) + 1)
    assert "Imported 1 story" in shell.window.import_strip._label.text()
    trigger(shell, "undo")
    eventually(qtbot, lambda: shell.window.model.rowCount() == len(TEXTS))


def test_a_pasted_address_becomes_a_stub(shell: Shell, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("https://example.org/new-address")
    with qtbot.waitSignal(shell.importing.finished, timeout=30_000):
        trigger(shell, "import-paste")
    trigger(shell, "go-link-only")
    eventually(qtbot, lambda: shell.window.model.rowCount() == 1)
    assert story_of(shell, 0).stub


def test_an_empty_library_teaches(make_shell: MakeShell, tmp_path: Path, qtbot: QtBot) -> None:
    shell = make_shell(tmp_path / "empty")
    window = shell.window
    eventually(qtbot, lambda: window.middle.currentWidget() is window.empty_library)


def test_the_window_comes_back_as_it_was(make_shell: MakeShell, folder: Path, qtbot: QtBot) -> None:
    first = make_shell(folder)
    eventually(qtbot, lambda: first.window.model.rowCount() == len(TEXTS))
    first.session.show(shelf("all"))
    eventually(qtbot, lambda: first.window.list_title.text() == "All Stories")
    story = open_row(first, 2, qtbot)
    first.window.resize(740, 600)
    first.preferences.change(theme="sepia")
    trigger(first, "toggle-panel")
    first.stop()
    second = make_shell(folder)
    eventually(qtbot, lambda: second.reading.opened is not None)
    opened = second.reading.opened
    assert opened is not None and opened.story.id == story
    assert second.session.source == shelf("all")
    assert second.window.width() == 740
    assert second.preferences.now.theme == "sepia"
    assert not second.window.panel.isHidden()
    assert second.window.actions_table["toggle-panel"].isChecked()
    eventually(qtbot, lambda: second.window.list.current_row() == 2)


def test_themes_dress_the_whole_window(shell: Shell, qtbot: QtBot) -> None:
    from reader.ui.themes import THEMES

    for theme in THEMES.values():
        trigger(shell, f"theme-{theme.name}")
        base = QApplication.palette().base().color().name()
        assert base == theme.background
    trigger(shell, "theme-system")
    assert shell.preferences.now.theme == "system"


def test_focus_mode_leaves_only_the_page(shell: Shell, qtbot: QtBot) -> None:
    trigger(shell, "focus")
    assert not shell.window.sidebar.isVisible() and not shell.window.list.isVisible()
    assert shell.window.page.isVisible()
    trigger(shell, "focus")
    assert shell.window.list.isVisible()


def test_one_pane_at_a_time_has_a_way_back(shell: Shell, qtbot: QtBot) -> None:
    window = shell.window
    window.resize(600, 600)
    assert not window.page.isVisible() and window.list.isVisible()
    window.list.go_to_row(1)
    window.list.opened.emit(window.model.ids[1])
    assert window.page.isVisible() and not window.list.isVisible()
    back = window.page_bar.to_list
    assert back.isVisible() and back.text() == "‹ Stories"
    for width in (300, 600):
        window.page_bar.resize(width, window.page_bar.height())
        # Beside a side panel "‹…s" was all that was left of it.
        eventually(qtbot, lambda: back.width() >= back.sizeHint().width())
    back.click()
    assert window.list.isVisible()


def test_every_control_has_a_name_and_can_be_reached(shell: Shell) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit

    kinds = (QAbstractButton, QAbstractItemView, QLineEdit)
    controls = [w for kind in kinds for w in shell.window.findChildren(kind)]
    assert len(controls) > 30
    shell.window.resize(1400, 800)
    for control in controls:
        name = control.objectName()
        if name.startswith("qt_") or not control.isVisibleTo(shell.window):
            continue
        words = control.accessibleName() or getattr(control, "text", str)() or control.toolTip()
        assert words, f"{type(control).__name__} {name} has no name"
        if isinstance(control, QAbstractItemView):
            assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, name


def test_addresses_of_stories_open_them(shell: Shell, qtbot: QtBot) -> None:
    story = shell.window.model.ids[3]
    shell.context.open_story(story)
    eventually(qtbot, lambda: shell.reading.opened is not None)
    assert shell.session.story == story
    shell.context.open_story(999_999)
    eventually(qtbot, lambda: shell.reading.opened is not None and shell.session.story == 999_999)


def test_a_new_mark_does_not_read_the_text_again(
    shell: Shell, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    story = open_row(shell, 0, qtbot)
    eventually(qtbot, lambda: not shell.jobs.busy)
    read: list[int] = []
    whole = Library.body

    def body(library: Library, id: int, version: int | None = None) -> Body:
        read.append(id)
        return whole(library, id, version)

    monkeypatch.setattr(Library, "body", body)
    shell.window.page.highlight_requested.emit(0, 8, "green", "")
    eventually(qtbot, lambda: bool(shell.reading.opened and shell.reading.opened.highlights))
    assert story not in read


def test_a_suggestion_that_was_hidden_goes_from_the_page_and_undo_brings_it_back(
    make_shell: MakeShell, folder: Path, qtbot: QtBot
) -> None:
    with open_library(folder) as library:
        other = library.stories()[0]
        link = Link(title=other.title, url=other.url or "", kind="inline")
        article = Article(title="Leads on", text="Words.", reading_text="Words.", links=(link,))
        story = library.add_article(Draft(origin="l", format="html"), article).id
        library.drain()
    assert story is not None
    shell = make_shell(folder)
    listed: list[list[int | None]] = []
    shell.reading.neighbours_found.connect(
        lambda found: listed.append([one.id for one in found.related])
    )
    shell.session.open(story)
    eventually(qtbot, lambda: bool(listed) and listed[-1] == [other.id])
    shell.window.page.link_activated.emit("not-related", str(other.id))
    eventually(qtbot, lambda: listed[-1] == [])
    shell.window.actions_table["undo"].trigger()
    eventually(qtbot, lambda: listed[-1] == [other.id])
