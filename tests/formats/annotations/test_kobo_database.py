"""The database of a Kobo, as it lies on the device."""

from __future__ import annotations

import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from reader.formats import read_bytes, read_file
from reader.library.importing.file_walk import SourceFile, scan
from reader.model import Draft, Refusal
from reader.store.foreign_tables import foreign_rows
from tests.formats.reading import refusal

BOOK = "file:///mnt/onboard/Other, Ann/The Ferry - Ann Other.kepub.epub"
CONTENT = "ContentID TEXT, ContentType TEXT, BookID TEXT, Title TEXT, Attribution TEXT"
BOOKMARK = (
    "BookmarkID TEXT, VolumeID TEXT, ContentID TEXT, StartContainerPath TEXT, Text TEXT, "
    "Annotation TEXT, DateCreated TEXT, Hidden BOOL, Type TEXT"
)
MARKS = [
    ("m1", BOOK, f"{BOOK}!!one.xhtml", "span#kobo\\.1\\.2", " The quay was empty. ", "Why?",
     "2024-05-06T07:08:09.000", "false", "note"),
    ("m2", BOOK, f"{BOOK}!!one.xhtml", "span#kobo\\.9\\.1", "They left at nine.", None,
     "2024-05-06T07:09:09Z", "false", "highlight"),
    ("m3", BOOK, f"{BOOK}!!one.xhtml", "span#kobo\\.10\\.1", None, None, "2024", "false", "dogear"),
    ("m4", BOOK, f"{BOOK}!!one.xhtml", "span#kobo\\.11\\.1", "Gone.", None, "2024", "true", "x"),
    ("m5", "file:///mnt/onboard/No_facts.epub", "x", "", "Alone.", "", "", "false", "highlight"),
]  # fmt: skip


def _database(folder: Path, *, colours: bool = False, name: str = "KoboReader.sqlite") -> Path:
    path = folder / name
    with closing(sqlite3.connect(path)) as database:
        database.execute(f"CREATE TABLE content ({CONTENT})")
        database.execute(f"CREATE TABLE Bookmark ({BOOKMARK}{', Color INT' if colours else ''})")
        database.execute(
            "INSERT INTO content VALUES (?, 6, NULL, 'The Ferry', 'Ann Other')", (BOOK,)
        )
        chapter = (f"{BOOK}!!one.xhtml", BOOK)
        database.execute("INSERT INTO content VALUES (?, 9, ?, 'Morning', NULL)", chapter)
        for place, mark in enumerate(MARKS):
            row = (*mark, place % 4) if colours else mark
            database.execute(f"INSERT INTO Bookmark VALUES ({', '.join('?' * len(row))})", row)
        database.commit()
    return path


@pytest.mark.parametrize("name", ["KoboReader.sqlite", "copy of my kobo.db"])
def test_books_and_their_marks(tmp_path: Path, name: str) -> None:
    path = _database(tmp_path, name=name)
    before = path.read_bytes()
    alone, book = read_file(path, tables=foreign_rows)
    assert isinstance(book, Draft)
    assert isinstance(alone, Draft)
    assert (book.facts.title, book.facts.byline) == ("The Ferry", "Ann Other")
    assert [(mark.exact, mark.note) for mark in book.marks] == [
        ("The quay was empty.", "Why?\n\n(Morning)"),
        ("They left at nine.", "(Morning)"),
    ]
    assert [mark.created for mark in book.marks] == [
        "2024-05-06T07:08:09",
        "2024-05-06T07:09:09+00:00",
    ]
    assert [mark.order for mark in book.marks] == [(1, 2), (9, 1)]
    assert (alone.facts.title, alone.marks[0].exact) == ("No facts", "Alone.")
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == [name]


def test_colours_of_newer_devices(tmp_path: Path) -> None:
    _, book = read_file(_database(tmp_path, colours=True), tables=foreign_rows)
    assert isinstance(book, Draft)
    assert [mark.colour for mark in book.marks] == ["yellow", "pink"]


def _with_log(folder: Path) -> Path:
    """A database of which the last mark still lies in its log, after one that was given up."""
    path = _database(folder)
    device = folder / ".kobo"
    device.mkdir()
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA wal_autocheckpoint = 0")
        late = ("m9", BOOK, "x", "span#kobo\\.99\\.1", "Written last.", None, "2024", "false", "x")
        database.execute("BEGIN")
        database.execute(f"INSERT INTO Bookmark VALUES ({', '.join('?' * len(late))})", late)
        database.executemany(
            "INSERT INTO content VALUES (?, 6, NULL, ?, NULL)",
            [(f"file:///{number}", "A longer title " * 20) for number in range(300)],
        )
        database.execute("COMMIT")
        for name in ("KoboReader.sqlite", "KoboReader.sqlite-wal", "KoboReader.sqlite-shm"):
            (device / name).write_bytes((folder / name).read_bytes())
    path.unlink()
    return device


def test_what_lies_in_its_log(tmp_path: Path) -> None:
    device = _with_log(tmp_path)
    _, book = read_file(device / "KoboReader.sqlite", tables=foreign_rows)
    assert isinstance(book, Draft)
    assert "Written last." in [mark.exact for mark in book.marks]
    log = device / "KoboReader.sqlite-wal"
    log.write_bytes(log.read_bytes()[:-5000])
    _, book = read_file(device / "KoboReader.sqlite", tables=foreign_rows)
    assert isinstance(book, Draft)
    assert len(book.marks) == 2


def test_a_drive_and_an_archive_of_it(tmp_path: Path) -> None:
    device = _with_log(tmp_path)
    with zipfile.ZipFile(tmp_path / "kobo.zip", "w") as archive:
        for file in device.iterdir():
            archive.write(file, f".kobo/{file.name}")
    _, book = read_file(tmp_path / "kobo.zip", tables=foreign_rows)
    assert isinstance(book, Draft)
    assert "Written last." in [mark.exact for mark in book.marks]
    (tmp_path / "kobo.zip").unlink()
    found = [each.path for each in scan([tmp_path]) if isinstance(each, SourceFile)]
    assert found == [device / "KoboReader.sqlite"]
    found = [each.path for each in scan([device]) if isinstance(each, SourceFile)]
    assert found == [device / "KoboReader.sqlite"]


def test_what_cannot_be_read_is_said(tmp_path: Path) -> None:
    path = _database(tmp_path)
    (unread,) = read_file(path)
    assert isinstance(unread, Refusal)
    assert unread.reason == "This is a database, not an article."
    assert refusal(path.read_bytes(), "KoboReader.sqlite") == unread.reason
    short = list(read_bytes(path.read_bytes()[:6000], "KoboReader.sqlite", tables=foreign_rows))
    assert all(isinstance(each, Refusal) and "database" in each.reason for each in short)
    path.write_bytes(path.read_bytes()[:5000] + b"\xff" * 3000)
    (damaged,) = read_file(path, tables=foreign_rows)
    assert isinstance(damaged, Refusal)
    assert "database" in damaged.reason
    other = tmp_path / "other.sqlite"
    with closing(sqlite3.connect(other)) as database:
        database.execute("CREATE TABLE a (b TEXT)")
    (named,) = read_file(other, tables=foreign_rows)
    assert isinstance(named, Refusal)
    assert named.reason == "This is a database, not an article."
