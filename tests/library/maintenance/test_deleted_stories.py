"""A story that was deleted for ever stays away when the journal loses the line that says so."""

from __future__ import annotations

from pathlib import Path

from reader.library import check_library, open_library
from tests.library.samples import WORDS, article, draft


def library_without_a_story(folder: Path) -> tuple[int, int]:
    """Make a library, delete one of its two stories for ever; return the deleted and the kept."""
    with open_library(folder) as library:
        kept = library.add_article(draft("https://a.example/kept"), article("Kept", WORDS)).id or 0
        story = library.add_article(draft("https://a.example/gone"), article("Gone", WORDS[::-1]))
        deleted = story.id or 0
        library.add_highlight(deleted, 0, 20, note="About to go")
        library.set_note(deleted, "A note on all of it")
        library.set_note(kept, "A note that stays")
        library.trash([deleted])
        library.delete_forever([deleted])
    return deleted, kept


def test_after_the_end_of_the_journal_was_cut_off(tmp_path: Path) -> None:
    _, kept = library_without_a_story(tmp_path / "library")
    journal = tmp_path / "library" / "annotations.jsonl"
    lines = journal.read_bytes().splitlines(keepends=True)
    assert sum(b'"op":"gone"' in line for line in lines) > 0
    journal.write_bytes(b"".join(line for line in lines if b'"op":"gone"' not in line)[:-7])
    for _ in range(2):
        check_library(tmp_path / "library", repair=True)
        with open_library(tmp_path / "library") as library:
            assert [story.id for story in [*library.stories(), *library.stories("is:trash")]] == [
                kept
            ]
            assert library.highlights() == []


def test_a_lost_database_still_brings_back_what_the_journal_knows(tmp_path: Path) -> None:
    deleted, kept = library_without_a_story(tmp_path / "library")
    (tmp_path / "library" / "library.db").unlink()
    check_library(tmp_path / "library", repair=True)
    with open_library(tmp_path / "library") as library:
        assert [story.id for story in library.stories()] == [kept]
        assert deleted != kept


def test_nothing_of_it_is_missed_by_a_check_or_brought_back_by_a_repair(tmp_path: Path) -> None:
    _, kept = library_without_a_story(tmp_path / "library")
    items = check_library(tmp_path / "library")
    assert [item for item in items if item.state != "good"] == []
    check_library(tmp_path / "library", repair=True)
    with open_library(tmp_path / "library") as library:
        assert [(story.id, story.note) for story in library.stories()] == [
            (kept, "A note that stays")
        ]


def test_a_note_on_a_later_story_of_the_same_address_is_kept(tmp_path: Path) -> None:
    library_without_a_story(tmp_path / "library")
    with open_library(tmp_path / "library") as library:
        again = library.add_article(draft("https://a.example/gone"), article("Gone", WORDS)).id or 0
        library.set_note(again, "Read it again")
    (tmp_path / "library" / "library.db").unlink()
    check_library(tmp_path / "library", repair=True)
    with open_library(tmp_path / "library") as library:
        assert library.story(again).note == "Read it again"
