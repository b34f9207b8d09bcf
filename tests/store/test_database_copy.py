"""A copy of a database lets others write, and is whole all the same."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from reader.store import database_copy
from reader.store.database_copy import copy_in_steps


@pytest.fixture
def source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[sqlite3.Connection]:
    """A database of more pages than one step takes."""
    monkeypatch.setattr(database_copy, "_PAGES_A_STEP", 2)
    with closing(sqlite3.connect(tmp_path / "library.db", isolation_level=None)) as made:
        made.execute("CREATE TABLE numbers (number INTEGER, words TEXT)")
        made.executemany("INSERT INTO numbers VALUES (?, ?)", [(n, "x" * 900) for n in range(40)])
        yield made


@pytest.mark.parametrize("writes", [1, 100])
def test_others_write_while_a_database_is_copied(
    source: sqlite3.Connection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, writes: int
) -> None:
    done: list[int] = []

    def write(seconds: float) -> None:
        if len(done) < writes:
            path = tmp_path / "library.db"
            with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as other:
                other.execute("UPDATE numbers SET number = number + 1")
            done.append(1)

    monkeypatch.setattr("reader.store.database_copy.time.sleep", write)
    with closing(sqlite3.connect(tmp_path / "copy.db")) as copy:
        copy_in_steps(source, copy)
        found = [row[0] for row in copy.execute("SELECT number FROM numbers ORDER BY number")]
    assert done and found == list(range(len(done), len(done) + 40))
