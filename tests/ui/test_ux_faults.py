"""What stood in the first users' way, fault by fault, and the tests that hold each mended.

The numbers are those of the list of faults that first users of 0.1.0 gave, by severity.  The table
names tests of all rooms; faults that had none have theirs here.
"""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

import reader
from reader.model import Progress
from reader.ui.features.imports.import_strip import ImportStrip
from reader.ui.list_sources import tagged
from reader.ui.shell import Shell
from reader.ui.sidebar.sidebar_model import COUNT_ROLE
from reader.ui.storylist.story_model import STORIES_MIME

TESTS = Path(__file__).parents[1]

FAULTS = {
    "1 marking by keys throws the page away": (
        "ui/page/test_marking_by_keys.py::test_marking_by_keys_leaves_the_page_where_it_is",
    ),
    "2 a page with comments before it cannot be imported": (
        "formats/test_recognisers.py::test_a_page_behind_many_comments_is_a_page",
    ),
    "3 a note by keys makes two highlights": (
        "ui/page/test_marking_by_keys.py::test_a_note_by_keys_makes_one_highlight",
        "ui/page/test_mark_tools.py::test_a_second_identical_highlight_is_the_first",
    ),
    "4 lists are not shown from the top": (
        "ui/test_sources.py::test_another_source_begins_at_its_top",
    ),
    "5 a click on a link overwrites the clipboard": (
        "ui/test_outside_links.py::test_a_link_asks_and_leaves_the_clipboard_alone",
        "ui/test_outside_links.py::test_a_link_says_where_it_leads",
    ),
    "6 the site's name says the open story is missing": (
        "ui/test_outside_links.py::test_the_site_leads_to_its_stories",
    ),
    "7 threads are noise and stand above tags": (
        "related/test_threads.py::test_two_guides_on_one_subject_are_no_thread",
        "related/test_threads.py::test_a_thread_is_called_by_a_headline",
        "ui/test_ux_faults.py::test_threads_stand_below_tags_and_sites",
    ),
    "8 tags cannot be renamed, merged or deleted": (
        "ui/features/shelves/test_sidebar_menu.py::test_a_tag_is_renamed_and_the_list_follows",
        "ui/features/shelves/test_sidebar_menu.py::test_a_tag_is_deleted_only_when_the_person_agrees",
        "library/test_tag_edits.py::test_tags_are_merged_into_a_new_one",
    ),
    "9 a window left narrow has a wide list for ever": (
        "ui/test_first_users_faults.py"
        "::test_a_window_that_was_left_narrow_is_no_wide_list_when_it_is_wide_again",
    ),
    "10 the inbox loses what is half read, counts differ": (
        "ui/features/preferences/test_preference_values.py"
        "::test_a_story_stays_in_the_inbox_while_it_is_read",
        "ui/test_ux_faults.py::test_header_and_sidebar_count_the_same",
    ),
    "11 stubs are dead ends": (
        "ui/features/shelves/test_link_strip.py::test_the_page_of_a_link_says_how_its_text_gets_in",
        "ui/features/shelves/test_link_strip.py::test_who_imported_only_links_is_shown_where_they_are",
    ),
    "12 a running import is begun again, its busy bar is full": (
        "library/importing/test_importer.py::test_an_import_that_is_running_is_not_started_again",
        "ui/test_ux_faults.py::test_a_bar_is_full_only_of_what_is_done",
    ),
    "13 Enter deletes for ever": (
        "ui/features/shelves/test_sidebar_menu.py::test_a_destructive_question_cancels_by_default",
    ),
    "14 menus without lines, nothing greyed, an ampersand lost": (
        "ui/features/shelves/test_sidebar_menu.py"
        "::test_menus_have_lines_and_a_letter_of_its_own_for_each_entry",
        "ui/features/shelves/test_sidebar_menu.py::test_what_is_impossible_is_greyed_out",
    ),
    "15 did you mean": (
        "ui/test_first_users_faults.py::test_the_words_of_a_site_are_no_slip",
        "ui/features/search/test_facet_strip.py"
        "::test_a_long_suggestion_keeps_to_the_width_of_the_list",
    ),
    "16 hits stay coloured": ("ui/test_sources.py::test_hits_go_when_the_search_does",),
    "17 Esc in search keeps the keys": (
        "ui/test_sources.py::test_escape_in_the_field_gives_the_next_key_to_the_list",
        "ui/test_sources.py::test_escape_in_the_list_leaves_the_search",
    ),
    "18 completions cover results": (
        "ui/test_first_users_faults.py::test_completions_cover_no_result",
        "library/test_story_lists.py::test_what_is_no_word_is_not_offered",
    ),
    "19 partial matches flood": (
        "ui/features/search/test_search_window.py::test_partial_matches_are_counted_apart",
    ),
    "20 the drag picture covers the targets, a tag keeps its drop colour": (
        "ui/storylist/test_list_hands.py::test_the_drag_picture_is_small",
        "ui/test_ux_faults.py::test_a_tag_that_was_dropped_on_looks_as_before",
    ),
    "21 a right click opens or selects": (
        "ui/features/shelves/test_sidebar_menu.py::test_a_right_click_in_the_sidebar_opens_nothing",
        "ui/storylist/test_list_hands.py"
        "::test_a_right_click_is_about_its_row_and_leaves_selection_and_page",
    ),
    "22 undo changes the order, undated stories are of today": (
        "ui/test_first_users_faults.py::test_undo_brings_stories_back_to_their_places",
        "ui/test_first_users_faults.py::test_a_story_without_a_date_is_not_of_today",
    ),
    "23 cut texts, dates and languages by code, dark pictures": (
        "ui/features/preferences/test_preferences_dialog.py"
        "::test_the_dialog_fits_on_a_low_screen_with_text_of_any_size",
        "ui/test_written_dates.py::test_a_date_is_written_in_full",
        "ui/sidepanel/test_side_panel.py::test_a_language_is_told_by_its_name",
        "ui/features/annotate/test_annotate_dialogs.py::test_a_language_is_edited_by_its_name",
        "ui/test_plain_labels.py"
        "::test_buttons_of_dialogs_have_no_pictures_that_a_dark_theme_would_hide",
    ),
    "24 file dialogs start in the program's folder": (
        "ui/test_ux_faults.py::test_file_dialogs_begin_in_a_persons_folder_with_named_kinds",
    ),
    "25 dead keys, many Tabs, odd words for a screen reader": (
        "ui/test_first_users_faults.py::test_a_narrow_side_panel_has_ways_out",
        "ui/test_first_users_faults.py::test_one_step_leads_from_the_list_to_the_page",
        "ui/page/test_every_key.py::test_tab_goes_on_to_the_next_link_from_here",
        "ui/sidebar/test_sidebar.py::test_long_sections_show_the_rest_when_asked",
    ),
}
"""Each fault with the tests that would notice it again."""


def eventually(qtbot: QtBot, holds: object) -> None:
    assert callable(holds)
    qtbot.waitUntil(lambda: bool(holds()), timeout=30_000)


def test_every_fault_has_its_tests() -> None:
    assert [int(fault.split()[0]) for fault in FAULTS] == list(range(1, 26))
    missing = []
    for named in (test for tests in FAULTS.values() for test in tests):
        file, name = named.split("::")
        path = TESTS / file
        if not path.is_file() or not re.search(
            rf"^def {name}\(", path.read_text(encoding="utf-8"), re.MULTILINE
        ):
            missing.append(named)
    assert not missing


def test_threads_stand_below_tags_and_sites(shell: Shell) -> None:
    headings = [index.data() for index in shell.window.sidebar_model.headings()]
    assert headings.index("Tags") < headings.index("Sites") < headings.index("Threads")


@pytest.mark.parametrize("write", ["read", "archive", "later", "trash"])
def test_header_and_sidebar_count_the_same(shell: Shell, qtbot: QtBot, write: str) -> None:
    """Also after a story was read, archived, put off or thrown away."""
    window = shell.window
    story = window.model.story_at(0)
    assert story is not None
    commands = shell.commands
    do = {"read": commands.toggle_read, "archive": commands.archive, "later": commands.later}
    do.get(write, commands.trash)([story])
    for kind in ("inbox", "later", "archive", "all"):
        window.actions_table[f"go-{kind}"].trigger()
        eventually(qtbot, lambda: not shell.jobs.busy and window.list_title.text())

        def counts() -> tuple[str, str]:
            index = window.sidebar_model.find(shell.session.source)
            return window.list_count.text() or "0", str(index.data(COUNT_ROLE) or 0)

        # The sidebar counts several writes in a row at once, a moment later.
        eventually(qtbot, lambda: not shell.jobs.busy and len(set(counts())) == 1)


def test_a_story_that_was_read_and_stays_in_the_list_is_counted_nowhere(
    shell: Shell, qtbot: QtBot
) -> None:
    """The list keeps what was just read; its head counted it on, the sidebar did not."""
    window = shell.window
    story = window.model.story_at(0)
    assert story is not None
    rows = window.model.rowCount()
    assert window.list_count.text() == str(rows)
    shell.commands.toggle_read([story])
    eventually(qtbot, lambda: not shell.jobs.busy and window.list_count.text() == str(rows - 1))
    assert window.model.rowCount() == rows
    index = window.sidebar_model.find(shell.session.source)
    eventually(qtbot, lambda: str(index.data(COUNT_ROLE)) == str(rows - 1))


def test_a_bar_is_full_only_of_what_is_done(qtbot: QtBot) -> None:
    strip = ImportStrip()
    qtbot.addWidget(strip)
    strip.start("pages")
    for progress, busy in (
        (Progress(12, None, "Looking", size=1000), True),
        (Progress(3, 20, "a.html"), False),
        (Progress(20, 20, "z.html"), True),
    ):
        strip.progress(progress)
        assert (strip._busy.isVisible(), strip._bar.isVisible()) == (busy, not busy)
        if not busy:
            assert strip._bar.value() / strip._bar.maximum() == 3 / 20


def test_a_tag_that_was_dropped_on_looks_as_before(shell: Shell, qtbot: QtBot) -> None:
    window, sidebar = shell.window, shell.window.sidebar
    shell.commands.tag([window.model.ids[0]], ["bridges"], [])
    eventually(qtbot, lambda: window.sidebar_model.find(tagged("bridges")).isValid())

    def picture() -> object:
        place = sidebar.visualRect(window.sidebar_model.find(tagged("bridges")))
        return sidebar.viewport().grab(place).toImage()

    eventually(qtbot, lambda: not shell.jobs.busy)
    index = window.sidebar_model.find(tagged("bridges"))
    place = sidebar.visualRect(index).center()
    assert index.isValid() and place != QPoint()
    before = picture()
    data = window.model.mimeData([window.model.index(0)])
    assert data.hasFormat(STORIES_MIME)
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    event = QDropEvent(place.toPointF(), copy, data, left, Qt.KeyboardModifier.NoModifier)
    sidebar.dropEvent(event)
    eventually(qtbot, lambda: not shell.jobs.busy)
    assert picture() == before


def test_file_dialogs_begin_in_a_persons_folder_with_named_kinds() -> None:
    """Each call gives a start that was thought about, and those for files name their kinds."""
    room = Path(reader.__file__).parent / "ui"
    asking = {"ask_for_files", "ask_for_file", "ask_for_folder", "ask_where_to_save"}
    odd, seen = [], 0
    for path in sorted(room.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
                continue
            if node.func.id not in asking:
                continue
            seen += 1
            least = 3 if node.func.id == "ask_for_folder" else 4
            start = ast.unparse(node.args[2]) if len(node.args) > 2 else ""
            thought = re.search(r"start_folder\(|save_path\(|^(start|begin|folder)$", start)
            if len(node.args) + len(node.keywords) < least or not thought:
                odd.append(f"{path.name}:{node.lineno} {node.func.id} {start}")
    assert seen >= 8 and not odd
