from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.model import LibraryBusy, NewerLibrary, ReaderError
from reader.store import database as database_module
from reader.store.database import Database
from reader.store.recount import Recounter
from reader.store.schema import LADDER, VERSION
from reader.store.script_statements import statements
from reader.store.sqlite_errors import DamagedDatabase
from tests.store.samples import older_library


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.db"


def test_a_new_database_is_set_up_as_decided(path: Path) -> None:
    with closing(Database(path)) as database:
        assert database.value("PRAGMA journal_mode") == "delete"
        assert database.value("PRAGMA synchronous") == 3
        assert database.value("PRAGMA foreign_keys") == 1
        assert database.value("PRAGMA trusted_schema") == 0
        assert database.value("PRAGMA user_version") == VERSION
        assert database.faults() == []


def test_every_table_is_strict(path: Path) -> None:
    with closing(Database(path)) as database:
        loose = database.column(
            "SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 "
            "AND name NOT LIKE 'sqlite%'"
        )
    assert loose == []


def test_a_file_of_a_newer_program_is_refused_and_left_alone(path: Path) -> None:
    with closing(Database(path)) as database:
        database.run(f"PRAGMA user_version = {VERSION + 1}")
    before = path.read_bytes()
    with pytest.raises(NewerLibrary, match="newer"):
        Database(path)
    assert path.read_bytes() == before


def test_a_database_of_another_program_is_refused(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE cats (name TEXT)")
    with pytest.raises(ReaderError, match="not a Broadsheet library"):
        Database(path)


def test_a_file_that_is_no_database_is_named_damaged(path: Path) -> None:
    path.write_bytes(b"this is no database" * 400)
    with pytest.raises(DamagedDatabase, match="check --repair"):
        Database(path)


def test_a_step_of_the_ladder_copies_first_and_keeps_what_is_there(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(Database(path)) as database:
        database.run("INSERT INTO settings VALUES ('theme', '1')")
    step = "CREATE TABLE novelties (name TEXT) STRICT;"
    monkeypatch.setattr(database_module, "LADDER", (*LADDER, step))
    monkeypatch.setattr(database_module, "VERSION", VERSION + 1)
    with closing(Database(path)) as database:
        assert database.value("PRAGMA user_version") == VERSION + 1
        assert database.value("SELECT value FROM settings") == "1"
        assert database.column("SELECT name FROM novelties") == []
    copy = path.with_name(f"library-before-version-{VERSION + 1}.db")
    with closing(sqlite3.connect(copy)) as earlier:
        assert earlier.execute("PRAGMA user_version").fetchone() == (VERSION,)
        assert earlier.execute("SELECT value FROM settings").fetchone() == ("1",)


def test_a_step_that_fails_changes_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Database(path).close()
    step = "CREATE TABLE novelties (name TEXT) STRICT;\nINSERT INTO nowhere VALUES (1);"
    monkeypatch.setattr(database_module, "LADDER", (*LADDER, step))
    monkeypatch.setattr(database_module, "VERSION", VERSION + 1)
    with pytest.raises(sqlite3.OperationalError):
        Database(path)
    with closing(sqlite3.connect(path)) as raw:
        assert raw.execute("PRAGMA user_version").fetchone() == (VERSION,)
        tables = raw.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'novelties'")
        assert tables.fetchone() == (0,)


def test_a_write_is_whole_or_not_at_all(path: Path) -> None:
    with closing(Database(path)) as database:
        with pytest.raises(ZeroDivisionError), database.write():
            database.run("INSERT INTO settings VALUES ('a', '1')")
            with database.write():
                database.run("INSERT INTO settings VALUES ('b', '2')")
            raise ZeroDivisionError
        assert database.column("SELECT key FROM settings") == []
        assert not database.writing


def test_what_follows_a_write_happens_once_and_only_after_a_commit(path: Path) -> None:
    done: list[bool] = []
    with closing(Database(path)) as database:

        def action() -> None:
            done.append(database.writing)

        with pytest.raises(ZeroDivisionError), database.write():
            database.afterwards(action)
            raise ZeroDivisionError
        with database.write():
            with database.write():
                database.afterwards(action)
            database.afterwards(action)
            assert done == []
        with database.write():
            database.run("INSERT INTO settings VALUES ('a', '1')")
    assert done == [False]


def test_a_closed_library_says_so(path: Path) -> None:
    database = Database(path)
    database.close()
    with pytest.raises(ReaderError, match="was closed"):
        database.rows("SELECT 1")


def test_a_locked_database_is_named_in_a_sentence(path: Path) -> None:
    with (
        closing(Database(path)) as first,
        closing(Database(path, waits_on=lambda waited: False)) as second,
    ):
        with first.write():
            first.run("INSERT INTO settings VALUES ('a', '1')")
            with pytest.raises(LibraryBusy, match="Try again"), second.write():
                pytest.fail("the lock was given twice")
        with second.write():
            second.run("INSERT INTO settings VALUES ('b', '2')")
        assert first.column("SELECT key FROM settings ORDER BY key") == ["a", "b"]


def test_a_full_disk_is_named_and_nothing_is_lost(path: Path) -> None:
    with closing(Database(path)) as database:
        with database.write():
            database.run("INSERT INTO settings VALUES ('kept', '1')")
        # SQLite speaks of a full disk in the same way when its file may not grow.
        database.run(f"PRAGMA max_page_count = {database.value('PRAGMA page_count')}")
        with pytest.raises(ReaderError, match="is full"), database.write():
            for number in range(200):
                database.run("INSERT INTO settings VALUES (?, ?)", (f"k{number}", "x" * 2000))
        assert database.column("SELECT key FROM settings") == ["kept"]
        assert database.faults() == []


def test_a_read_only_database_reads_and_refuses_to_write(path: Path) -> None:
    Database(path).close()
    with closing(Database(path, read_only=True)) as database:
        assert database.rows("SELECT * FROM stories") == []
        with pytest.raises(ReaderError, match="only be read"), database.write():
            pytest.fail("a write was let in")


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ReaderError, match="cannot be opened"):
        Database(tmp_path / "nowhere" / "library.db")


def test_a_copy_is_complete_and_leaves_no_scraps(path: Path, tmp_path: Path) -> None:
    with closing(Database(path)) as database:
        database.run("INSERT INTO settings VALUES ('a', '1')")
        database.copy_to(tmp_path / "copy.db")
    with closing(Database(tmp_path / "copy.db")) as copy:
        assert copy.value("SELECT value FROM settings") == "1"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["copy.db", "library.db"]


def test_statements_keep_triggers_whole() -> None:
    script = "CREATE TABLE a (b);\nCREATE TRIGGER t AFTER INSERT ON a BEGIN\n SELECT 1;\nEND;\n"
    assert len(list(statements(script))) == 2


def test_older_libraries_keep_their_numbers_and_gain_the_new_shelves(tmp_path: Path) -> None:
    for version in range(1, VERSION):
        folder = tmp_path / str(version)
        older_library(folder, version)
        with closing(Database(folder / "library.db")) as database:
            numbers = dict(
                tuple(row) for row in database.rows("SELECT kind, number FROM tallies WHERE number")
            )
            assert numbers == {"all": 1, "inbox": 1, "starred": 1}
            database.run("UPDATE stories SET later = 1, progress = 0.5")
            assert database.value("SELECT number FROM tallies WHERE kind = 'later'") == 1
            assert database.value("SELECT number FROM tallies WHERE kind = 'begun'") == 1
            assert database.value("SELECT number FROM tallies WHERE kind = 'inbox'") == 0
            assert Recounter(database).wrong() == 0


def test_what_others_changed_is_seen_once_and_without_waiting(tmp_path: Path) -> None:
    database, other = Database(tmp_path / "l.db"), Database(tmp_path / "l.db")
    with database.write():
        database.run("INSERT INTO settings (key, value) VALUES ('a', '1')")
    assert not database.changed_elsewhere()
    assert other.changed_elsewhere() and not other.changed_elsewhere()
    with other.write():
        other.run("INSERT INTO settings (key, value) VALUES ('b', '1')")
    with closing(sqlite3.connect(tmp_path / "l.db", isolation_level=None)) as holder:
        holder.execute("BEGIN EXCLUSIVE")
        assert not database.changed_elsewhere()
        holder.execute("ROLLBACK")
    assert database.changed_elsewhere()
    database.close()
    other.close()
