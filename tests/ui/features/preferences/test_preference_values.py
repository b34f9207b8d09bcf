"""Sources, session, dates, preferences, drops: what needs no window."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray, QMimeData, QUrl
from pytestqt.qtbot import QtBot

from reader.library import open_library
from reader.model import (
    Changes,
    ImportItem,
    ImportReport,
    NotebookEntry,
    SavedSearch,
    Story,
    Thread,
)
from reader.ui.features.imports.dropped_items import DroppedItems, offers_something, take
from reader.ui.features.imports.import_controller import changes_of
from reader.ui.features.imports.import_report import report_text
from reader.ui.features.imports.import_strip import ended
from reader.ui.features.preferences.preference_values import Preferences, read_preferences
from reader.ui.list_sources import (
    found,
    from_site,
    of_thread,
    quoted,
    remembered,
    saved,
    shelf,
    tagged,
)
from reader.ui.local_dates import counted, parsed_day, spoken_date, spoken_seconds
from reader.ui.notebook.notebook_model import BY_DAY, BY_STORY, Heading, grouped
from reader.ui.session import Session
from reader.ui.shell import Shell

TODAY = date(2024, 10, 22)


@pytest.mark.parametrize(
    ("stamp", "words"),
    [
        ("2024-10-22T08:00:00+02:00", "Today"),
        ("2024-10-21", "Yesterday"),
        ("2024-03-03", "3 Mar"),
        ("2021-03-03", "3 Mar 2021"),
        ("2021-03", "Mar 2021"),
        ("2021", "2021"),
        ("soon", ""),
        (None, ""),
    ],
)
def test_dates_are_spoken(stamp: str | None, words: str) -> None:
    assert spoken_date(stamp, TODAY) == words


@given(st.text(max_size=20))
def test_any_stamp_is_survived(stamp: str) -> None:
    day = parsed_day(stamp)
    assert day is None or isinstance(day, date)


def test_spans_and_numbers_are_spoken() -> None:
    assert spoken_seconds(10) == "less than a minute"
    assert spoken_seconds(61) == "1 minute"
    assert spoken_seconds(8000) == "2 hours"
    assert counted(1, "story", "stories") == "1 story"
    assert counted(1200, "story", "stories") == "1,200 stories"


def test_sources_are_queries() -> None:
    assert shelf("inbox").query == "is:inbox"
    assert tagged("night sky").query == 'tag:"night sky"'
    assert from_site("example.org").query == "site:example.org"
    assert found("comet").searches and not tagged("comet").searches
    assert saved(SavedSearch(1, "Comets", "comet OR tail")).query == "comet OR tail"
    assert of_thread(Thread(3, "Bridge", (1, 2))).ids == (1, 2)


def test_a_list_that_was_left_is_named_in_todays_language() -> None:
    assert remembered("search", "comet", "Suche") == found("comet")
    assert remembered("later", "", "Später") == shelf("later")
    assert remembered("tag", "space", "space") == tagged("space")
    assert remembered("thread", "3", "Bridge") is None
    assert remembered("pile", "1 2", "From the Pile") is None


@given(st.text())
def test_quoted_values_have_no_quotes_inside(value: str) -> None:
    inner = quoted(value)
    assert inner.count('"') in (0, 2)


def test_a_story_stays_in_the_inbox_while_it_is_read() -> None:
    story = Story(1, "A", read=True)
    assert shelf("inbox").keeps(story)
    assert not shelf("inbox").keeps(Story(1, "A", archived=True))
    assert not shelf("all").keeps(Story(1, "A", trashed=True))
    assert shelf("trash").keeps(Story(1, "A", trashed=True))
    assert not shelf("starred").keeps(story)
    assert not tagged("x").keeps(story)
    assert shelf("archive").keeps(Story(1, "A", archived=True))


def test_the_way_leads_back_and_forward(qtbot: QtBot) -> None:
    session = Session()
    opened: list[int | None] = []
    session.story_changed.connect(opened.append)
    for story in (1, 2, 3):
        session.open(story)
    session.back()
    session.back()
    session.back()
    session.forward()
    assert opened == [1, 2, 3, 2, 1, 2]
    assert session.can_go_back and session.can_go_forward
    session.open(9)
    assert not session.can_go_forward
    session.announce(Changes(removed=frozenset({2})))
    session.back()
    assert session.story == 1


def test_session_tells_only_of_changes(qtbot: QtBot) -> None:
    session = Session()
    told: list[object] = []
    session.source_changed.connect(told.append)
    session.selection_changed.connect(told.append)
    session.show(shelf("inbox"))
    session.select([])
    session.announce(None)
    assert told == []


def test_preferences_take_what_fits() -> None:
    stored = {"theme": "dark", "text_size": "big", "column": 72, "source": ["tag", "x", "x"]}
    read = read_preferences(stored)
    assert (read.theme, read.column, read.source) == ("dark", 72, ("tag", "x", "x"))
    assert read.text_size == Preferences().text_size
    assert read_preferences("nonsense") == Preferences()
    assert read_preferences({"source": ["one"], "story": True}) == Preferences()
    named = read_preferences({"colour_names": {"yellow": "Idea"}})
    assert named.colour_names["yellow"] == "Idea" and named.colour_names["pink"] == "Pink"


def test_preferences_survive_the_library(tmp_path: Path) -> None:
    from dataclasses import asdict

    before = Preferences(theme="sepia", story=7, folded=("Tags",))
    with open_library(tmp_path) as library:
        library.set_setting("window", asdict(before))
        assert read_preferences(library.setting("window")) == before


def test_what_a_command_set_beside_the_window_stays(shell: Shell, qtbot: QtBot) -> None:
    library, keeper = shell.jobs.library(), shell.preferences

    def kept(**values: object) -> None:
        keeper.change(**values)
        keeper.save()
        qtbot.waitUntil(lambda: not shell.jobs.busy, timeout=30_000)

    kept(theme="sepia")
    library.set_setting("window", {"column": 77, "links": "copy"}, parts=True)
    # Back to what it was at the start is a change too.
    kept(theme="system")
    found = read_preferences(library.setting("window"))
    assert (found.theme, found.column) == ("system", 77)
    library.set_setting("window", {"theme": "night"}, parts=True)
    kept(mark_read="never")
    found = read_preferences(library.setting("window"))
    assert (found.theme, found.links, found.mark_read) == ("night", "copy", "never")


def dropped(**formats: str) -> QMimeData:
    data = QMimeData()
    for name, value in formats.items():
        data.setData(name.replace("__", "/").replace("_", "-"), QByteArray(value.encode()))
    return data


def test_files_are_taken_from_a_drop(tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a page.html"))])
    assert offers_something(data)
    assert take(data) == DroppedItems(paths=(tmp_path / "a page.html",))


def test_addresses_are_taken_once() -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/a")])
    data.setText("https://example.org/a\nhttps://example.org/b\n")
    assert take(data).addresses == ("https://example.org/a", "https://example.org/b")


def test_formatted_text_keeps_its_source() -> None:
    data = dropped(chromium__x_source_url="https://example.org/a")
    data.setHtml("<p>A story.</p>")
    data.setText("A story.")
    taken = take(data)
    assert taken.is_html and taken.source == "https://example.org/a"
    firefox = QMimeData()
    firefox.setData("text/x-moz-url-priv", QByteArray("https://example.org/b".encode("utf-16-le")))
    firefox.setHtml("<p>A story.</p>")
    assert take(firefox).source == "https://example.org/b"


def test_plain_text_is_taken_as_it_is() -> None:
    data = QMimeData()
    data.setText("Read https://example.org/a today.")
    assert take(data) == DroppedItems(text="Read https://example.org/a today.")


@pytest.mark.parametrize("form", ["{}", '"{}"', "file://{}", "  {}\n"])
def test_a_text_that_names_files_is_those_files(tmp_path: Path, form: str) -> None:
    page, folder = tmp_path / "a page.html", tmp_path / "pages"
    page.write_text("<p>A page.</p>", encoding="utf-8")
    folder.mkdir()
    data = QMimeData()
    data.setText("\n".join(form.format(path.as_posix()) for path in (page, folder)))
    assert take(data) == DroppedItems(paths=(page, folder))


@pytest.mark.parametrize("text", ["/no/such/page.html", "page.html", "/", "\0/x", "/" + "x" * 9000])
def test_a_text_that_names_no_file_is_a_text(text: str) -> None:
    data = QMimeData()
    data.setText(text)
    assert take(data) == DroppedItems(text=text)


REPORT = ImportReport(
    (
        ImportItem("/a.html", "added", 1, "A"),
        ImportItem("/b.html", "failed", None, "", "Empty file."),
        ImportItem("/c.html", "updated", 2, "C"),
        ImportItem("/d.html", "duplicate", 2, "C"),
    )
)


def test_a_report_in_one_line_and_as_text() -> None:
    words = ended(REPORT)
    assert words == "Imported 1 story · 1 updated · 1 duplicate skipped · 1 failed"
    links = tuple(ImportItem("list.csv", "added", id, no_text=True) for id in (1, 2))
    page = ImportItem("page.html", "updated", 2)
    assert ended(ImportReport((*links, ImportItem("a.html", "added", 3)))) == (
        "Imported 3 stories, 2 without text"
    )
    assert ended(ImportReport((*links, page))) == ("Imported 2 stories, 1 without text · 1 updated")
    assert ended(ImportReport((page,))) == "1 updated"
    assert ended(ImportReport(links)) == "Imported 2 stories without text"
    assert ended(ImportReport(links[:1])) == "Imported 1 story without text"
    assert ended(ImportReport(cancelled=True)) == "Import cancelled · Imported 0 stories"
    assert "failed\t/b.html\tEmpty file.\n" in report_text(REPORT.items)


def test_a_report_tells_what_changed() -> None:
    changes = changes_of(REPORT)
    assert changes.added == {1} and changes.stories == {2}


def entry(id: str, story: int, start: int, created: str, state: str = "anchored") -> NotebookEntry:
    return NotebookEntry(
        "highlight", id, story, f"Story {story}", None, "quote", "", "yellow", (), state, start,
        created,
    )  # fmt: skip


def test_notebook_groups_by_story_and_by_day() -> None:
    entries = [
        entry("a", 1, 90, "2024-01-02T10:00:00"),
        entry("b", 2, 5, "2024-01-02T09:00:00"),
        entry("c", 1, 10, "2024-01-01T10:00:00"),
        entry("d", 1, 0, "2024-01-01T09:00:00", "orphaned"),
    ]
    by_story = grouped(entries, BY_STORY)
    shape = [r.text if isinstance(r, Heading) else r.id for r in by_story]
    assert shape == ["Story 1", "c", "a", "d", "Story 2", "b"]
    by_day = grouped(entries, BY_DAY)
    assert [r.id for r in by_day if isinstance(r, NotebookEntry)] == ["a", "b", "c", "d"]
    assert sum(isinstance(r, Heading) for r in by_day) == 2
