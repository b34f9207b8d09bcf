"""What is neither a mark nor a state: last searches, older texts, when a story was last open."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from reader.library import Library, check_library, open_library
from reader.model import ReadingPlace
from tests.library.maintenance.test_lost_database import cut_off, overwrite_pages, saved_page
from tests.library.samples import WORDS, article, draft


def recalled(library: Library) -> dict[str, Any]:
    """What a person finds again by where and when it was."""
    stories = library.stories(sort="title")
    return {
        "last searches": library.search_history(),
        "last opened first": [story.title for story in library.stories(sort="opened")],
        "when opened": [library._store.stories.opened(story.id) for story in stories],
        "places": [library.place(story.id) for story in stories],
        "versions": {story.title: library.versions(story.id) for story in stories},
        "texts": {
            story.title: {
                each.version: library.body(story.id, each.version).reading_text
                for each in library.versions(story.id)
            }
            for story in stories
        },
    }


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A library of three stories in several versions, two of them begun; four searches."""
    pages = tmp_path / "pages"
    page = saved_page(pages, "page", "Page", "https://post.example/page")
    place = tmp_path / "library"
    with open_library(place) as library:
        library.import_paths([page])
        for change in ("first", "second"):
            page.write_text(
                page.read_text(encoding="utf-8").replace(
                    "</article>", f"<p>{WORDS} The {change} addition to the page.</p></article>"
                ),
                encoding="utf-8",
            )
            library.import_paths([page])
        facts = {"url": "https://post.example/pasted"}
        for text in ("As it came.", "As it was changed later."):
            library.add_article(draft(format="json"), article("Pasted", f"{WORDS} {text}", **facts))
            library.drain()
        library.add_article(draft(format="json"), article("Third", f"{WORDS} Third."))
        library.drain()
        third, pasted, page_id = (library.story_ids(sort="title")[number] for number in (2, 1, 0))
        library.set_place(third, ReadingPlace(5, 0.1, 1))
        library.set_place(page_id, ReadingPlace(9, 0.5, 3))
        library.set_place(pasted, ReadingPlace(2, 0.2, 2))
        for query in ("ferry", "tag:sea", "ferry", "glockenspiel ''"):
            library.remember_search(query)
        moments = {third: "2026-03-02T09:00:00Z", page_id: "2026-05-01T09:00:00Z"}
        for story, moment in moments.items():
            place_there = library.place(story)
            assert place_there is not None
            library._store.stories.set_place(story, place_there, moment)
    return place


@pytest.mark.parametrize("lose", [Path.unlink, cut_off, overwrite_pages])
def test_it_comes_back_with_the_database(folder: Path, lose: Callable[[Path], object]) -> None:
    with open_library(folder) as library:
        before = recalled(library)
    assert before["last searches"] == ["glockenspiel ''", "ferry", "tag:sea"]
    assert [len(kept) for kept in before["texts"].values()] == [3, 2, 1]
    lose(folder / "library.db")
    check_library(folder, repair=True)
    with open_library(folder) as library:
        after = recalled(library)
        assert [name for name, value in before.items() if after[name] != value] == []
        library.drain()
    assert {item.state for item in check_library(folder)} == {"good"}


def test_an_older_copy_takes_over_what_was_read_and_searched_later(folder: Path) -> None:
    old = (folder / "library.db").read_bytes()
    with open_library(folder) as library:
        third = library.story_ids(sort="title")[2]
        library.set_place(third, ReadingPlace(30, 0.6, 1))
        library.remember_search("later")
        before = recalled(library)
    (folder / "library.db").write_bytes(old)
    check_library(folder, repair=True)
    with open_library(folder) as library:
        assert recalled(library) == before


def test_cleared_searches_and_deleted_versions_stay_away(folder: Path) -> None:
    with open_library(folder) as library:
        page = library.story_ids(sort="title")[0]
        library.remove_version(page, 1)
        library.clear_search_history()
    assert b"glockenspiel" not in (folder / "annotations.jsonl").read_bytes()
    (folder / "library.db").unlink()
    check_library(folder, repair=True)
    with open_library(folder) as library:
        assert library.search_history() == []
        assert [each.version for each in library.versions(page)] == [2, 3]


def test_a_library_of_the_step_before_has_it_said_too(folder: Path) -> None:
    journal = folder / "annotations.jsonl"
    with closing(sqlite3.connect(folder / "library.db", isolation_level=None)) as database:
        for (name,) in database.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND (name LIKE "
            "'journal_versions%' OR name LIKE 'journal_search_history%')"
        ).fetchall():
            database.execute(f"DROP TRIGGER {name}")
        database.execute("PRAGMA user_version = 10")
    with journal.open("rb") as lines:
        kept = [line for line in lines if b'"op":"history"' not in line]
    journal.write_bytes(b"".join(line for line in kept))
    with open_library(folder) as library:
        before = recalled(library)
        library.drain()
    (folder / "library.db").unlink()
    check_library(folder, repair=True)
    with open_library(folder) as library:
        assert recalled(library) == before
