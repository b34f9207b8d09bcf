"""Another program's database is read and never written to."""

from __future__ import annotations

import sqlite3
import struct
import sys
from contextlib import closing
from pathlib import Path

import pytest

from reader.model import UnreadableInput
from reader.store import foreign_tables
from reader.store.foreign_tables import foreign_rows

_ALL = "SELECT id, words FROM marks ORDER BY id"


@pytest.fixture
def device(tmp_path: Path) -> Path:
    """The database of a reading device, in a folder whose name an address must not take apart."""
    name = "my device 100% #1" if sys.platform == "win32" else "my device? 100% #1"
    path = tmp_path / name / "KoboReader.sqlite"
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("CREATE TABLE marks (id INTEGER, words TEXT)")
        database.executemany("INSERT INTO marks VALUES (?, ?)", [(1, "low tide"), (2, None)])
        database.execute("INSERT INTO marks VALUES (3, CAST(x'6c6f77ff' AS TEXT))")
    return path


def test_rows_come_by_the_names_of_their_columns(device: Path) -> None:
    assert list(foreign_rows(device, _ALL)) == [
        {"id": 1, "words": "low tide"},
        {"id": 2, "words": None},
        # Letters that are none stop no other mark.
        {"id": 3, "words": "low\ufffd"},
    ]


def test_the_file_and_its_folder_stay_as_they_are(device: Path) -> None:
    with closing(sqlite3.connect(device)) as database:
        database.execute("PRAGMA journal_mode = WAL")
    before = device.read_bytes()
    assert len(list(foreign_rows(device, _ALL))) == 3
    with pytest.raises(UnreadableInput):
        list(foreign_rows(device, "DELETE FROM marks"))
    assert device.read_bytes() == before
    assert list(device.parent.iterdir()) == [device]


@pytest.mark.parametrize("damage", ["noise", "empty", "other version", "cut off", "not there"])
def test_a_database_that_cannot_be_read_is_named(device: Path, damage: str) -> None:
    if damage == "noise":
        device.write_bytes(b"no database" * 400)
    elif damage == "empty":
        device.write_bytes(b"")
    elif damage == "cut off":
        device.write_bytes(device.read_bytes()[:4096])
    elif damage == "not there":
        device.unlink()
    query = "SELECT colour FROM marks" if damage == "other version" else _ALL
    with pytest.raises(UnreadableInput, match="damaged or of an unknown version"):
        list(foreign_rows(device, query))
    assert damage != "not there" or not device.exists()


def test_an_answer_without_end_is_cut(device: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(foreign_tables, "_MOST_ROWS", 2)
    assert [row["id"] for row in foreign_rows(device, _ALL)] == [1, 2]


@pytest.mark.parametrize(("number", "pages"), [(0x80000, 3), (0xFFFFFFFF, 3), (1, 0xFFFFFFFF)])
def test_a_log_with_a_page_far_behind_all_others_fills_no_memory(
    device: Path, number: int, pages: int
) -> None:
    size = 4096
    head = struct.pack(">8I", 0x377F0682, 3007000, size, 0, 7, 9, 0, 0)
    log = head + struct.pack(">6I", number, pages, 7, 9, 0, 0) + bytes(size)
    assert len(list(foreign_rows(device.read_bytes(), _ALL, log))) == 3
