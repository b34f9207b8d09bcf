"""A letter of a note that damage changed: in the database or in the journal, the other has it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.library import Library, check_library, open_library
from reader.store.journal import Journal, is_checked
from tests.library.samples import WORDS, article, draft


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "library"
    with open_library(place) as library:
        story = library.add_article(draft(), article("Ferry", WORDS)).id or 0
        library.set_note(story, "The whole story in a word")
        library.add_highlight(story, 10, 30, note="Ask Mara", tags=["sea", "boats"])
        library.add_highlight(story, 40, 50, note="Another")
    return place


def notes(library: Library) -> tuple[str, list[str], list[list[str]]]:
    marks = sorted(library.highlights(), key=lambda mark: mark.start or 0)
    return (
        library.stories()[0].note,
        [mark.note for mark in marks],
        [sorted(mark.tags) for mark in marks],
    )


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE highlights SET note = 'Ask Maza' WHERE note = 'Ask Mara'",
        "UPDATE stories SET note = 'The whole storx in a word'",
        "DELETE FROM highlight_tags WHERE tag = 'sea'",
        "UPDATE highlights SET colour = 'gseen'",
    ],
)
def test_in_the_database(folder: Path, damage: str) -> None:
    with open_library(folder) as library:
        before, colours = notes(library), [mark.colour for mark in library.highlights()]
    with closing(sqlite3.connect(folder / "library.db", isolation_level=None)) as database:
        triggers = "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"
        found = database.execute(triggers).fetchall()
        for name, _ in found:
            database.execute(f"DROP TRIGGER {name}")
        database.execute(damage)
        for _, sql in found:
            database.execute(sql)
    assert "damaged" in {item.state for item in check_library(folder)}
    check_library(folder, repair=True)
    with open_library(folder) as library:
        assert notes(library) == before
        assert [mark.colour for mark in library.highlights()] == colours
    assert {item.state for item in check_library(folder)} == {"good"}


@pytest.mark.parametrize("words", [b"Ask Mara", b"The whole story in a word", b'"sea"', b"Another"])
def test_in_the_journal(folder: Path, words: bytes) -> None:
    path = folder / "annotations.jsonl"
    with open_library(folder) as library:
        before = notes(library)
    data = path.read_bytes()
    flipped = words[:3] + bytes((words[3] ^ 1,)) + words[4:]
    path.write_bytes(data.replace(words, flipped))
    assert "damaged" in {item.state for item in check_library(folder)}
    check_library(folder, repair=True)
    with open_library(folder) as library:
        assert notes(library) == before
    # The journal has them again, also for the day on which the database is gone.
    (folder / "library.db").unlink()
    check_library(folder, repair=True)
    with open_library(folder) as library:
        assert notes(library) == before


def test_lines_of_earlier_versions_are_read(folder: Path) -> None:
    path = folder / "annotations.jsonl"
    records = list(Journal(path).records())
    assert all(map(is_checked, records))
    lines = path.read_bytes().splitlines()
    path.write_bytes(b"".join(line[: line.index(b',"sum":')] + b"}\n" for line in lines))
    bare = list(Journal(path).records())
    assert not any(map(is_checked, bare))
    assert [{**record, "sum": ""} for record in bare] == [{**r, "sum": ""} for r in records]
    assert {item.state for item in check_library(folder)} == {"good"}


def test_every_flipped_bit_of_a_line_is_noticed_or_changes_nothing(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "marks.jsonl")
    journal.append([{"op": "note", "note": "Fähre um acht", "tags": ["ice"]}])
    whole = journal.path.read_bytes()
    for bit in range((len(whole) - 1) * 8):
        data = bytearray(whole)
        data[bit // 8] ^= 1 << bit % 8
        journal.path.write_bytes(data)
        for record in journal.records():
            assert (record["op"], record["note"]) == ("note", "Fähre um acht")
            assert record["tags"] == ["ice"]
