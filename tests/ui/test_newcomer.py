"""What stood in a newcomer's way when the window was walked from an empty library on."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetrics, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.library import open_library
from reader.model import ImportItem, ImportReport, ReaderError, ReadingPlace, Story
from reader.translation import LANGUAGES, SOURCE_LANGUAGE, use_language
from reader.ui.actions import shown_keys
from reader.ui.elided_label import elided
from reader.ui.features.imports.import_report import ReportDialog
from reader.ui.features.shelves.sidebar_menu import SidebarMenu
from reader.ui.list_sources import ListSource
from reader.ui.local_dates import short_month
from reader.ui.menus import first_letter_marked, give_letters, plain
from reader.ui.palette import Choice, Palette
from reader.ui.shell import Shell
from reader.ui.sidepanel.mark_list import MARK_ROLE
from reader.ui.storylist.story_delegate import StoryDelegate
from reader.ui.storylist.story_model import Rows, StoryModel, spoken
from reader.ui.theme_service import ThemeService
from reader.ui.themes import THEMES, application_palette, contrast
from reader.ui.tool_bars import icon_turns
from tests.ui.conftest import MakeShell


@pytest.fixture
def english_again() -> Iterator[None]:
    yield
    use_language(SOURCE_LANGUAGE)


def test_enter_presses_the_button_an_empty_library_begins_with(
    make_shell: MakeShell, tmp_path: Path, qtbot: QtBot
) -> None:
    open_library(tmp_path / "library").close()
    window = make_shell(tmp_path / "library").window
    empty = window.empty_library
    qtbot.waitUntil(lambda: window.middle.currentWidget() is empty, timeout=30_000)
    first, second, *_ = empty._buttons
    assert window.focusWidget() is first
    for button, wanted in ((first, empty.files_wanted), (second, empty.folder_wanted)):
        wanted.disconnect()
        with qtbot.waitSignal(wanted):
            QTest.keyClick(button, Qt.Key.Key_Return)


def test_links_that_came_first_are_one_key_away(
    make_shell: MakeShell, tmp_path: Path, qtbot: QtBot
) -> None:
    """Keys that were on the empty library go on to what takes its place."""
    open_library(tmp_path / "library").close()
    links = tmp_path / "pocket.csv"
    links.write_text(
        "title,url,time_added,tags,status\nOne,https://a.example/1,1700000000,,unread\n",
        encoding="utf-8",
    )
    shell = make_shell(tmp_path / "library")
    window = shell.window
    qtbot.waitUntil(lambda: window.middle.currentWidget() is window.empty_library, timeout=30_000)
    with qtbot.waitSignal(shell.importing.finished, timeout=30_000):
        shell.importing.import_paths([links])
    qtbot.waitUntil(lambda: window.empty_list._links.hasFocus(), timeout=30_000)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.model.rowCount() == 1, timeout=30_000)
    qtbot.waitUntil(window.list.hasFocus, timeout=30_000)


def test_a_failed_import_leaves_no_list_that_waits(
    make_shell: MakeShell, tmp_path: Path, qtbot: QtBot
) -> None:
    open_library(tmp_path / "library").close()
    shell = make_shell(tmp_path / "library")
    title = shell.window.empty_list._title
    held = threading.Event()

    def work(library: object, ticket: object) -> ImportReport:
        held.wait(30)
        raise ReaderError("No.")

    shell.importing._start("pages", work)
    shell.session.grown.emit()
    qtbot.waitUntil(lambda: title.text() == "Importing…", timeout=30_000)
    held.set()
    qtbot.waitUntil(lambda: title.text() == "Inbox is empty", timeout=30_000)


def letters(menu: QMenu) -> list[str]:
    """Return the letters that the texts of a menu have marked."""
    texts = [action.text().replace("&&", "") for action in menu.actions()]
    return [found[1].casefold() for text in texts if (found := re.search(r"&(.)", text))]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_letter_is_marked_twice_in_a_menu_of_the_sidebar(
    shell: Shell, english_again: None, language: str
) -> None:
    use_language(language)
    for kind in ("inbox", "archive", "trash", "tag", "site", "saved", "thread"):
        menu = SidebarMenu(shell.context).menu_of(ListSource(kind, kind, "value"))
        marked = letters(menu)
        assert marked and len(marked) == len(set(marked)), (kind, marked)
        words = [plain(action.text()) for action in menu.actions() if not action.isSeparator()]
        if kind in ("tag", "saved"):
            assert menu.actions()[-2].isSeparator(), f"what deletes is not apart: {words}"
        menu.close()


def test_letters_behind_the_words_are_exchanged_and_wide_signs_are_no_keys() -> None:
    menu = QMenu()
    for text in ("開く(&M)", "削除(&M)…", "すべて", "&Mend", "A && B"):
        menu.addAction(text)
    give_letters(menu.actions())
    texts = [action.text() for action in menu.actions()]
    assert texts == ["開く(&M)", "削除(&A)…", "すべて", "M&end", "A && &B"]
    give_letters(menu.actions())
    assert [action.text() for action in menu.actions()] == texts
    menu.deleteLater()


def test_long_lines_of_the_palette_are_cut_before_their_end(shell: Shell) -> None:
    long = "A heading of very many words " * 20
    palette = Palette([Choice(long, "Ctrl+Shift+H", lambda: None)], shell.window)
    palette.show()
    listed = palette._list
    assert listed.horizontalScrollBar().maximum() == 0
    option = QStyleOptionViewItem()
    listed.initViewItemOption(option)
    option.rect = listed.visualItemRect(listed.item(0))
    assert option.rect.width() <= listed.viewport().width()
    delegate = listed.itemDelegate()
    assert isinstance(delegate, QStyledItemDelegate)
    delegate.initStyleOption(option, listed.indexFromItem(listed.item(0)))
    metrics = option.fontMetrics
    assert option.text.endswith("…\u2069")
    assert (
        metrics.horizontalAdvance(option.text) + metrics.horizontalAdvance("Ctrl+Shift+H")
        < option.rect.width()
    )
    palette.close()


def test_the_palette_names_kinds_of_entries_in_words(shell: Shell, qtbot: QtBot) -> None:
    shell.commands.tag([shell.window.model.ids[0]], ["bridges"])
    qtbot.waitUntil(
        lambda: any(each.kind == "tag" for each in shell.window.sidebar_model.sources()),
        timeout=30_000,
    )
    shell.window.actions_table["palette"].trigger()
    (palette,) = shell.window.findChildren(Palette)
    hints = {choice.text: choice.hint for choice in palette._choices}
    assert hints["Go to bridges"] == "Tag" and hints["Go to Nordvik Post"] == "Site"
    assert hints["Go to Inbox"] == ""
    palette.close()


def test_a_line_of_the_report_without_a_reason_has_all_the_room(shell: Shell) -> None:
    items = (
        ImportItem("/x/a.html", "failed", reason="No text found."),
        ImportItem("/x/b.html", "added", id=1, title="A title of many words " * 8),
    )
    report = ReportDialog(ImportReport(items), shell.window)
    tree = report._tree
    tops = [tree.model().index(row, 0) for row in (0, 1)]
    assert [tree.isFirstColumnSpanned(0, top) for top in tops] == [False, True]
    report.close()


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("chosen", [False, True])
def test_what_is_unread_yet_is_seen_in_the_bar_of_a_row(
    qapp: QApplication, theme: str, chosen: bool
) -> None:
    model = StoryModel()
    model.show(Rows((1,), {1: Story(1, "A", progress=0.4)}, {}, 1))
    delegate = StoryDelegate(ThemeService(theme), model)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 340, 90)
    option.palette = application_palette(THEMES[theme])
    option.state = QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_Active
    if chosen:
        option.state |= QStyle.StateFlag.State_Selected
    image = QImage(340, 90, QImage.Format.Format_RGB32)
    image.fill(QColor(ThemeService(theme).now.background))
    painter = QPainter(image)
    delegate.paint(painter, option, model.index(0))
    painter.end()
    accent = QColor(ThemeService(theme).now.link).rgb()
    rows = [
        y for y in range(50, 90) if sum(image.pixel(x, y) == accent for x in range(30, 340)) >= 10
    ]
    (y, *_) = rows
    read = [x for x in range(30, 340) if image.pixel(x, y) == accent]
    track = image.pixelColor(max(read) + 8, y)
    ground = image.pixelColor(max(read) + 8, y - 4)
    assert contrast(track.name(), ground.name()) >= 1.3


def test_marks_beside_the_page_name_their_colour_as_the_person_does(
    shell: Shell, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: shell.window.model.story_at(0) is not None, timeout=30_000)
    shell.jobs.library().add_highlight(1, 0, 9, "green")
    names = {**shell.preferences.now.colour_names, "green": "To quote"}
    shell.session.open(1)
    marks = shell.window.panel._marks
    qtbot.waitUntil(
        lambda: marks.count() == 1 and bool(marks.item(0).data(MARK_ROLE)), timeout=30_000
    )
    assert marks.item(0).data(Qt.ItemDataRole.AccessibleTextRole).startswith("Highlight (Green): ")
    shell.preferences.change(colour_names=names)
    assert "(To quote)" in marks.item(0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_narrow_bulk_bar_says_the_number_alone(shell: Shell, qtbot: QtBot) -> None:
    bar = shell.window.bulk_bar
    shell.window.list.selectAll()
    qtbot.waitUntil(bar.isVisible, timeout=30_000)
    metrics = bar._count.fontMetrics()
    for width in (230, 300, 400, 600):
        bar.resize(width, bar.height())
        bar._bar.row.activate()
        shown = bar._count.text()
        assert shown in ("4", "4 selected") and bar._count.accessibleName() == "4 selected"
        assert shown == "4" or metrics.horizontalAdvance(shown) <= bar._count.width()
    assert bar._count.text() == "4 selected"


def test_names_of_shelves_and_tabs_have_room_at_first(
    make_shell: MakeShell, tmp_path: Path, english_again: None, qtbot: QtBot
) -> None:
    open_library(tmp_path / "library").close()
    use_language("de")
    window = make_shell(tmp_path / "library").window
    assert window.panes.widths[0] >= min(window.sidebar.wanted_width(), 320)
    assert window.panes.widths[0] > 220
    window.actions_table["toggle-panel"].trigger()
    qtbot.waitUntil(lambda: window.panel.width() >= min(window.panel.wanted_width(), 400))
    assert window.panel.tabToolTip(0)


@pytest.mark.parametrize("window", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_an_ellipsis_is_where_the_text_goes_on(
    qapp: QApplication, window: Qt.LayoutDirection
) -> None:
    metrics = QFontMetrics(qapp.font())
    for text, at_right in (
        ("Schweizer Radio und Fernsehen", True),
        ("صحيفة القدس العربي اليوم", False),
    ):
        words = elided(text, metrics, 100)
        assert metrics.horizontalAdvance(words) <= 100 and elided(text, metrics, 999) == text
        image = QImage(120, 40, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setLayoutDirection(window)
        painter.drawText(QRect(10, 0, 100, 40), Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()
        inked = [
            x for x in range(120)
            if any(image.pixelColor(x, y).lightness() < 200 for y in range(40))
        ]  # fmt: skip
        # Dots have no ink in the upper two thirds of their line, letters have.
        tall = [
            x for x in range(120)
            if any(image.pixelColor(x, y).lightness() < 200 for y in range(22))
        ]  # fmt: skip
        room = (inked[-1] - tall[-1], tall[0] - inked[0])
        assert (room[0] > room[1]) == at_right, (text, room)


def test_keys_are_read_from_left_to_right_in_an_arabic_window(english_again: None) -> None:
    assert shown_keys(["Ctrl+,"]) == "Ctrl+,"
    use_language("ar")
    assert shown_keys(["Ctrl+,", "J"]) == "\u2066Ctrl+,\u2069, \u2066J\u2069"


def test_icons_of_the_bars_follow_a_theme_before_those_of_menus(shell: Shell) -> None:
    actions = shell.window.actions_table
    before = {row.name: actions[row.name].icon().cacheKey() for row in actions.table}
    done: list[str] = []
    for _ in icon_turns(actions, THEMES["dark"]):
        done += [
            name for name, key in before.items()
            if actions[name].icon().cacheKey() != key and name not in done
        ]  # fmt: skip
    bars = ("toggle-sidebar", "back", "archive", "find", "toggle-panel")
    assert max(done.index(name) for name in bars) < min(
        done.index(name) for name in ("import-files", "preferences") if name in done
    )


def test_months_of_a_picture_are_named_without_their_year(
    english_again: None, qtbot: QtBot
) -> None:
    stamps = [f"2026-{month:02}" for month in range(1, 13)]
    for language, name in (("en", "Nov"), ("de", "Nov."), ("ja", "11月")):
        use_language(language)
        names = [short_month(stamp) for stamp in stamps]
        assert names[10] == name and not any("2026" in each for each in names)


def test_what_menus_show_has_no_letter_behind_it(english_again: None) -> None:
    assert plain("ライブラリ(&L)") == "ライブラリ" and plain("開く(&O)…") == "開く…"
    assert plain("A && &B (C)") == "A & B (C)"
    assert first_letter_marked("Undo: A & B") == "&Undo: A && B"
    assert first_letter_marked("元に戻す") == "元に戻す"


def test_the_list_is_one_to_a_screen_reader(shell: Shell, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: shell.window.model.story_at(3) is not None, timeout=30_000)
    listing = QAccessible.queryAccessibleInterface(shell.window.list)
    assert listing is not None and listing.role() == QAccessible.Role.List
    rows = [listing.child(number) for number in range(listing.childCount())]
    assert len(rows) == 4
    shell.window.list.go_to_row(1)
    for number, row in enumerate(rows):
        assert row is not None and row.role() == QAccessible.Role.ListItem
        story = shell.window.model.story_at(number)
        assert story is not None and row.text(QAccessible.Text.Name) == spoken(story)
        state = row.state()
        assert state.selectable and bool(state.selected) == (number == 1)
        place = shell.window.list.visualRect(shell.window.model.index(number))
        assert row.rect().height() == place.height()


def test_a_screen_reader_hears_no_markup(shell: Shell, qtbot: QtBot) -> None:
    shell.commands.tag([shell.window.model.ids[0]], ["bridges"])
    shell.window.list.go_to_row(0)
    qtbot.waitUntil(lambda: shell.reading.opened is not None, timeout=30_000)
    shell.window.actions_table["toggle-panel"].trigger()
    shell.searching.submit("ferry")
    qtbot.waitUntil(lambda: shell.window.model.total < 4, timeout=30_000)
    widgets = shell.window.findChildren(QWidget)
    heard = [
        part.text(kind)
        for widget in widgets
        if (part := QAccessible.queryAccessibleInterface(widget)) is not None
        for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Help)
    ]
    assert any(heard) and not [words for words in heard if "<" in words]


def test_a_look_at_the_end_from_which_one_turns_back_marks_nothing_as_read(
    shell: Shell, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: shell.window.model.story_at(0) is not None, timeout=30_000)
    shell.window.list.go_to_row(0)
    qtbot.waitUntil(lambda: shell.reading.opened is not None, timeout=30_000)
    story = shell.window.model.ids[0]
    shell.window.page.place_changed.emit(story, ReadingPlace(90, 1.0))
    assert shell.reading._read.isActive()
    shell.window.page.place_changed.emit(story, ReadingPlace(10, 0.3))
    assert not shell.reading._read.isActive()
