"""Brings what can still be read of a damaged database into a sound one."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from reader.model import DiskRefused
from reader.platforms.durable_files import replace_file, sync_folder
from reader.store.columns import now
from reader.store.database import Database
from reader.store.file_store import file_errors_explained
from reader.store.recount import Recounter
from reader.store.schema import APPLICATION_ID, LADDER, VERSION
from reader.store.script_statements import statements
from reader.store.sqlite_errors import translate_sqlite_errors
from reader.store.whole_file import partial_path
from reader.translation import tr

_BATCH = 500
"""Strays dealt with at once."""

_MISSES = 2_000
"""Numbers without a row after which no more rows are looked for."""

_OF_THE_DISK = (
    *(sqlite3.SQLITE_IOERR, sqlite3.SQLITE_FULL, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN),
)
"""SQLite's errors that speak of the disk and not of a row."""

_UNREADABLE = (sqlite3.Error, UnicodeDecodeError)
"""What reading a damaged file raises; the second where SQLite's message quotes damaged letters."""

_PAGE_COUNT = 28
"""Where the header of a SQLite file says how many pages it has."""


def rescue(path: Path) -> tuple[Path, int]:
    """Replace the damaged database at `path` by a sound one with all rows that can be read.

    Gives where the damaged file was put aside (it is never deleted) and how many stories are in
    the new one. Raises ReaderError where the disk refuses; the damaged file stays then.
    """
    fresh = partial_path(path.parent, "rescued")
    legible = partial_path(path.parent, "legible")
    try:
        with file_errors_explained(path.parent), translate_sqlite_errors(path):
            stories = _fill(path, fresh, legible)
            aside = put_aside(path)
            replace_file(fresh, path)
            sync_folder(path.parent)
    finally:
        for partial in (fresh, legible):
            with suppress(OSError):
                partial.unlink(missing_ok=True)
    return aside, stories


def _fill(path: Path, fresh: Path, legible: Path) -> int:
    """Fill the new database and give how many stories it has."""
    fresh.unlink(missing_ok=True)
    _copy_rows(path, fresh)
    if not _has_stories(fresh):
        # What lies in the pages may still be there where the table of contents is lost.
        fresh.unlink()
        _give_contents(path, legible)
        _copy_rows(legible, fresh)
    with closing(Database(fresh)) as database, database.write():
        Recounter(database).mend()
        database.run("DELETE FROM outbox")
        database.run("INSERT INTO outbox (story) SELECT id FROM stories")
        database.run("DELETE FROM consumers")
        return int(database.value("SELECT count(*) FROM stories"))


def put_aside(path: Path) -> Path:
    """Move a damaged database, with the journal that belongs to it, to another name beside it."""
    aside = path.with_name(f"{path.stem}-damaged-{now().replace(':', '')}.db")
    journal = path.with_name(f"{path.name}-journal")
    if journal.exists():
        journal.replace(aside.with_name(f"{aside.name}-journal"))
    path.replace(aside)
    return aside


def _copy_rows(damaged: Path, fresh: Path) -> None:
    with closing(sqlite3.connect(fresh, isolation_level=None)) as target:
        for statement in (each for step in LADDER for each in statements(step)):
            target.execute(statement)
        triggers = target.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
        taken_down = triggers.fetchall()
        for name, _ in taken_down:
            target.execute(f"DROP TRIGGER {name}")
        tables = [row[0] for row in target.execute(_TABLES)]
        with suppress(*_UNREADABLE), closing(_opened(damaged)) as source:
            for table in tables:
                _copy_table(source, target, table)
            _restore_stories(source, target)
            _keep_numbering(source, target)
        _drop_strays(target)
        for _, sql in taken_down:
            target.execute(sql)
        target.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        target.execute(f"PRAGMA user_version = {VERSION}")


_TABLES = (
    "SELECT name FROM sqlite_schema WHERE type = 'table' "
    "AND name NOT IN ('sqlite_sequence', 'outbox', 'consumers', 'tallies')"
)


def _opened(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    connection.execute("PRAGMA trusted_schema = OFF")
    # Lets SQLite read a file that was cut off, and a schema of which a part is lost.
    connection.execute("PRAGMA writable_schema = ON")
    connection.text_factory = lambda data: data.decode("utf-8", "replace")
    return connection


def _copy_table(source: sqlite3.Connection, target: sqlite3.Connection, table: str) -> None:
    ours = [row[1] for row in target.execute(f"PRAGMA table_info({table})")]
    try:
        theirs = {row[1] for row in source.execute(f"PRAGMA table_info({table})")}
    except _UNREADABLE:
        return
    columns = [f'"{name}"' for name in ours if name in theirs]
    if not columns:
        return
    names = ", ".join(columns)
    marks = ", ".join("?" * len(columns))
    insert = f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({marks})"
    # From both ends: a damaged page in the middle hides neither what is before nor after it.
    has_rowid = _has_rowid(target, table)
    order = "rowid" if has_rowid else "1"
    for direction in ("ASC", "DESC"):
        select = f"SELECT {names} FROM {table} ORDER BY {order} {direction}"
        if _copy(source, target, select, insert):
            return
    if has_rowid:
        _probe(source, target, f"SELECT {names} FROM {table} WHERE rowid = ?", insert)


def _copy(source: sqlite3.Connection, target: sqlite3.Connection, select: str, insert: str) -> bool:
    """Copy the rows of a query until one cannot be read; gives whether all could be."""
    target.execute("BEGIN")
    try:
        # One by one: what comes before a damaged page is not to be lost with it.
        for row in source.execute(select):
            _insert(target, insert, row)
    except _UNREADABLE:
        return False
    finally:
        _commit(target)
    return True


def _insert(target: sqlite3.Connection, insert: str, row: Sequence[object]) -> None:
    """Add a row where it fits; raises ReaderError where it is the disk that refuses it."""
    with suppress(sqlite3.Error), _disk_errors_explained(target):
        target.execute(insert, row)


def _commit(target: sqlite3.Connection) -> None:
    # SQLite itself ends a transaction where the disk does not answer.
    if target.in_transaction:
        with _disk_errors_explained(target):
            target.execute("COMMIT")


@contextmanager
def _disk_errors_explained(target: sqlite3.Connection) -> Iterator[None]:
    """Raise `DiskRefused` where the disk is at fault: only faults of a row are passed over."""
    try:
        yield
    except sqlite3.Error as error:
        if (getattr(error, "sqlite_errorcode", 0) & 0xFF) in _OF_THE_DISK:
            words = tr("The disk refused to rewrite the database. The damaged one is as it was.")
            raise DiskRefused(words) from error
        raise


def _probe(
    source: sqlite3.Connection, target: sqlite3.Connection, select: str, insert: str
) -> None:
    """Ask for every row by its number: what lies between two damaged pages is found so."""
    misses = number = 0
    target.execute("BEGIN")
    while misses < _MISSES:
        number += 1
        row = None
        with suppress(*_UNREADABLE):
            row = source.execute(select, (number,)).fetchone()
        misses = 0 if row else misses + 1
        if row:
            _insert(target, insert, row)
    _commit(target)


def _has_stories(path: Path) -> bool:
    with closing(sqlite3.connect(path)) as database:
        return bool(database.execute("SELECT 1 FROM stories LIMIT 1").fetchone())


def _give_contents(damaged: Path, target: Path) -> None:
    """Copy a damaged database with the header and the table of contents of an empty library.

    A library is made by the same steps in the same order, so its tables begin on the same pages.
    """
    shutil.copyfile(damaged, target)
    template = target.with_name(f"{target.name}.empty")
    try:
        with closing(sqlite3.connect(template, isolation_level=None)) as empty:
            for statement in statements(LADDER[0]):
                empty.execute(statement)
            (size,) = empty.execute("PRAGMA page_size").fetchone()
            roots = {row[0] for row in empty.execute("SELECT rootpage FROM sqlite_schema")}
        with template.open("rb") as source, target.open("r+b") as copy:
            for page in range(1, template.stat().st_size // size + 1):
                if page not in roots:
                    source.seek((page - 1) * size)
                    copy.seek((page - 1) * size)
                    copy.write(source.read(size))
            copy.seek(_PAGE_COUNT)
            copy.write((target.stat().st_size // size).to_bytes(4, "big"))
    finally:
        template.unlink(missing_ok=True)


def _restore_stories(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    """Make rows of stories whose own row is lost while their text or title is not.

    Titles stand in an index as well, which lies on other pages than the rows.
    """
    try:
        rows = source.execute("SELECT id, title FROM stories INDEXED BY stories_title")
        titles = dict(rows.fetchall())
    except _UNREADABLE:
        titles = {}
    lost = target.execute(
        "SELECT story, max(version), min(created) FROM texts "
        "WHERE story NOT IN (SELECT id FROM stories) GROUP BY story"
    ).fetchall()
    for story, version, created in lost:
        target.execute(
            "INSERT INTO stories (id, title, url, version, added, dated) "
            "VALUES (?, ?, (SELECT min(address) FROM addresses WHERE story = ?), ?, ?, ?)",
            (
                *(story, titles.get(story, title_of_lost_story(story))),
                *(story, version, created, created),
            ),
        )
        # What is made up here must never be written over what the journal knows.
        target.execute("DELETE FROM journal_changes WHERE story = ?", (story,))


def title_of_lost_story(story: int) -> str:
    """Return the title that a story gets whose row is lost with its title."""
    return f"Story {story}"


def _keep_numbering(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    """Go on numbering where the damaged database was, so that no id is given twice."""
    for name, number in source.execute("SELECT name, seq FROM sqlite_sequence").fetchall():
        target.execute(
            "UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", (number, name)
        )


def _has_rowid(target: sqlite3.Connection, table: str) -> bool:
    try:
        target.execute(f"SELECT rowid FROM {table} LIMIT 0")
    except sqlite3.OperationalError:
        return False
    return True


def _drop_strays(target: sqlite3.Connection) -> None:
    """Remove rows that belong to rows which could not be read."""
    while strays := target.execute("PRAGMA foreign_key_check").fetchmany(_BATCH):
        for table, rowid, _, number in strays:
            if rowid is not None:
                target.execute(f"DELETE FROM {table} WHERE rowid = ?", (rowid,))
                continue
            keys = target.execute(f"PRAGMA foreign_key_list({table})").fetchall()
            parts = [key for key in keys if key[0] == number]
            ours = ", ".join(f'"{key[3]}"' for key in parts)
            theirs = ", ".join(f'"{key[4]}"' for key in parts)
            parent = parts[0][2]
            target.execute(
                f"DELETE FROM {table} WHERE ({ours}) NOT IN (SELECT {theirs} FROM {parent})"
            )
