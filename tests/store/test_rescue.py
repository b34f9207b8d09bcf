from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.store.database import Database
from reader.store.recount import Recounter
from reader.store.rescue import rescue
from tests.store.samples import add_story, open_store


def filled(folder: Path, stories: int) -> Path:
    store = open_store(folder)
    for number in range(stories):
        story = add_story(store, f"Story {number}", f"Words {number} " * 60, site="a.example")
        with store.db.write():
            store.tags.add([story], "t")
    path = store.layout.database
    store.close()
    return path


def test_a_sound_database_loses_nothing(tmp_path: Path) -> None:
    path = filled(tmp_path, 30)
    aside, stories = rescue(path)
    assert stories == 30
    assert aside.exists()
    with closing(Database(path)) as database:
        assert database.faults() == []
        assert database.value("SELECT count(*) FROM texts") == 30
        assert database.value("SELECT stories FROM tags") == 30
        assert database.value("SELECT count(*) FROM outbox") == 30
        assert Recounter(database).wrong() == 0
        # Ids are not given again after a rescue.
        with database.write():
            database.run("INSERT INTO stories (title, added, dated) VALUES ('x', '', '')")
        assert database.value("SELECT max(id) FROM stories") == 31


@pytest.mark.parametrize("part", [0.2, 0.4, 0.6, 0.8])
def test_most_of_a_damaged_database_is_read(part: float, tmp_path: Path) -> None:
    path = filled(tmp_path, 200)
    data = bytearray(path.read_bytes())
    start = int(len(data) * part) // 4096 * 4096
    data[start : start + 2 * 4096] = b"\xa5" * (2 * 4096)
    path.write_bytes(data)
    aside, stories = rescue(path)
    assert aside.read_bytes() == bytes(data)
    assert stories > 100
    with closing(Database(path)) as database:
        assert database.faults() == []
        assert Recounter(database).wrong() == 0


def test_stories_whose_rows_are_lost_come_back_with_text_and_title(tmp_path: Path) -> None:
    path = filled(tmp_path, 200)
    with closing(sqlite3.connect(path)) as raw:
        root = raw.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'stories'").fetchone()[
            0
        ]
    data = bytearray(path.read_bytes())
    data[(root - 1) * 4096 : root * 4096] = b"\xa5" * 4096
    path.write_bytes(data)
    assert rescue(path)[1] == 200
    with closing(Database(path)) as database:
        assert database.value("SELECT title FROM stories WHERE id = 7") == "Story 6"
        assert database.value("SELECT count(*) FROM texts") == 200
        assert database.faults() == []


@pytest.mark.parametrize("loss", ["header", "first page", "contents", "end"])
def test_stories_are_read_where_the_table_of_contents_is_lost(loss: str, tmp_path: Path) -> None:
    path = filled(tmp_path, 200)
    data = bytearray(path.read_bytes())
    if loss == "header":
        data[:100] = b"\xa5" * 100
    elif loss == "first page":
        data[:4096] = bytes(4096)
    elif loss == "contents":
        with closing(sqlite3.connect(path)) as raw:
            roots = {row[0] for row in raw.execute("SELECT rootpage FROM sqlite_schema")}
        page = next(page for page in range(2, 40) if page not in roots)
        data[(page - 1) * 4096 : page * 4096] = bytes(4096)
    else:
        del data[int(len(data) * 0.9) :]
    path.write_bytes(data)
    assert rescue(path)[1] > 100
    with closing(Database(path)) as database:
        assert database.faults() == []
        assert database.value("SELECT count(*) FROM story_tags") > 100
    assert len(list(path.parent.glob("library*"))) == 2


def test_a_file_of_noise_gives_an_empty_library(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    path.write_bytes(b"\x00\xff noise" * 5000)
    aside, stories = rescue(path)
    assert stories == 0
    assert aside.exists()
    with closing(Database(path)) as database:
        assert database.faults() == []
