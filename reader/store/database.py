"""The connection to the library's database: settings, transactions, and errors in plain words."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from itertools import chain
from pathlib import Path
from typing import Any

from reader.model import NewerLibrary, ReaderError
from reader.platforms.durable_files import replace_file
from reader.store.columns import Values, whole_characters
from reader.store.database_copy import copy_in_steps
from reader.store.file_store import file_errors_explained
from reader.store.lock_wait import TURN_SECONDS, LockWait, WaitsOn, wait_as_usual, written_here
from reader.store.schema import APPLICATION_ID, LADDER, VERSION
from reader.store.script_statements import statements
from reader.store.sqlite_errors import DamagedDatabase, translate_sqlite_errors
from reader.store.whole_file import partial_path
from reader.translation import tr

_COPIES_BEFORE_CLIMB = 3
"""Copies of the database before a step of the schema that stay: those of the last steps."""

_OLDEST_SQLITE = (3, 37, 0)
"""The first with strict tables and RETURNING."""

Row = sqlite3.Row


class Database:
    """One connection to a library's database, for one thread at a time.

    `path` is the file, made where it is missing unless `read_only`; with `any_version` one of an
    older program can be read, in order to copy it. `waits_on` is asked while another program
    holds the file. Raises NewerLibrary for a file of a newer program, DamagedDatabase for one that
    is no library, LibraryBusy and ReaderError with a sentence for the person.
    """

    def __init__(
        self,
        path: Path,
        *,
        read_only: bool = False,
        waits_on: WaitsOn = wait_as_usual,
        any_version: bool = False,
    ) -> None:
        if sqlite3.sqlite_version_info < _OLDEST_SQLITE:
            raise ReaderError(
                tr(
                    "Broadsheet needs SQLite 3.37 or newer; this Python has {sqlite_version}.",
                    sqlite_version=sqlite3.sqlite_version,
                )
            )
        self.path = path
        self.read_only = read_only
        self._lock_wait = LockWait(waits_on)
        self._any_version = any_version
        self.climbed = False
        """Whether the file was made, or brought to another version of the schema, by opening it."""
        self._depth = 0
        self._writer = 0
        self._afterwards: list[Callable[[], None]] = []
        self._seen = 0
        with translate_sqlite_errors(path):
            self._connection = self._connect()
        try:
            with translate_sqlite_errors(path):
                self._set_up()
            self._file = _identity(path)
            self._seen = self._data_version()
        except BaseException:
            self._connection.close()
            raise

    def _connect(self) -> sqlite3.Connection:
        mode = "ro" if self.read_only else "rwc"
        return sqlite3.connect(
            f"{self.path.absolute().as_uri()}?mode={mode}",
            uri=True,
            timeout=TURN_SECONDS,
            isolation_level=None,
            # An instance may be handed from thread to thread, used by one at a time.
            check_same_thread=False,
        )

    def _set_up(self) -> None:
        self._connection.row_factory = sqlite3.Row
        for pragma in (
            "trusted_schema = OFF",
            "foreign_keys = ON",
            "synchronous = EXTRA",
            "temp_store = MEMORY",
            # KB. The system keeps what was read as well: more makes no list and no import faster.
            "cache_size = -6000",
        ):
            self._patiently(f"PRAGMA {pragma}")
        version = self._version()
        if not self.read_only:
            # A library that was left in another mode (a copy made by some tool) comes back.
            self._patiently("PRAGMA journal_mode = DELETE")
            if version < VERSION:
                self._climb(version)
        elif version < VERSION and not self._any_version:
            raise ReaderError(
                tr(
                    "The library at {parent} was made by an older Broadsheet and cannot be "
                    "brought up to date, since it can only be read. Give yourself write "
                    "permission.",
                    parent=self.path.parent,
                )
            )

    def _version(self) -> int:
        version = int(self._patiently("PRAGMA user_version").fetchone()[0])
        application = int(self._patiently("PRAGMA application_id").fetchone()[0])
        tables = self._patiently("SELECT count(*) FROM sqlite_schema").fetchone()[0]
        if application != APPLICATION_ID and (tables or version):
            raise ReaderError(
                tr("{path} is not a Broadsheet library. Choose another folder.", path=self.path)
            )
        if version > VERSION:
            raise NewerLibrary(
                tr(
                    "The library at {parent} was written by a newer Broadsheet (version "
                    "{version}, this one knows {known}). Update Broadsheet to open it.",
                    parent=self.path.parent,
                    version=version,
                    known=VERSION,
                )
            )
        return version

    def _climb(self, version: int) -> None:
        """Bring the schema up to date in one transaction, after a copy of what was there."""
        if version:
            self._copy_before_climb(version)
        self._patiently("BEGIN EXCLUSIVE")
        try:
            # Another process may have climbed while we waited for the lock.
            for step in LADDER[self._version() :]:
                for statement in statements(step):
                    self._connection.execute(statement)
            self._connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            self._connection.execute(f"PRAGMA user_version = {VERSION}")
            self._patiently("COMMIT")
            self.climbed = True
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise

    def _copy_before_climb(self, version: int) -> None:
        """Keep the database as it is, read back and compared; earlier such copies give way.

        Raises ReaderError where the copy is not sound: the step is not taken then.
        """
        target = self.path.with_name(f"{self.path.stem}-before-version-{version + 1}.db")
        if target.exists():
            return
        self.copy_to(target)
        with closing(Database(target, read_only=True, any_version=True)) as copy:
            faults = copy.faults()
            if copy.value("SELECT count(*) FROM stories") != self._stories() and not faults:
                faults = ["stories are missing in it"]
        if faults:
            target.unlink()
            raise DamagedDatabase(
                tr(
                    "The library at {parent} could not be copied before it is brought up to "
                    "date ({faults}). Nothing was changed; run “broadsheet check --repair”.",
                    parent=self.path.parent,
                    faults=faults[0],
                )
            )
        self._drop_older_copies()

    def _stories(self) -> int:
        return int(self._patiently("SELECT count(*) FROM stories").fetchone()[0])

    def _drop_older_copies(self) -> None:
        copies = self.path.parent.glob(f"{self.path.stem}-before-version-*.db")
        by_version = sorted(copies, key=lambda path: (len(path.name), path.name))
        for old in by_version[:-_COPIES_BEFORE_CLIMB]:
            with suppress(OSError):
                old.unlink()

    def copy_to(self, target: Path) -> None:
        """Write a consistent copy of the database to `target`, complete or not at all."""
        partial = partial_path(target.parent, target.name)
        try:
            with file_errors_explained(target.parent):
                partial.write_bytes(b"")
            with translate_sqlite_errors(target), closing(sqlite3.connect(partial)) as copy:
                copy_in_steps(self._connection, copy)
            with file_errors_explained(target.parent):
                replace_file(partial, target)
        finally:
            with suppress(OSError):
                partial.unlink()

    def overwrite_from(self, other: Database) -> None:
        """Take over everything of another database, in one transaction."""
        if self.read_only:
            raise ReaderError(
                tr("The library at {parent} can only be read.", parent=self.path.parent)
            )
        with translate_sqlite_errors(self.path):
            other._connection.backup(self._connection)

    def close(self) -> None:
        """Close the connection; what was not committed is gone."""
        self._connection.close()

    @contextmanager
    def write(self) -> Iterator[None]:
        """Hold a write transaction: all of the block or nothing; an inner one joins the outer."""
        if self._depth:
            if self._writer != threading.get_ident():
                raise ReaderError(
                    tr(
                        "This library is being changed by another thread. Open one for each "
                        "thread, or let one thread finish before the next begins."
                    )
                )
            self._depth += 1
            try:
                yield
            finally:
                self._depth -= 1
            return
        if self.read_only:
            raise ReaderError(
                tr(
                    "The library at {parent} can only be read. Give yourself write permission "
                    "for that folder.",
                    parent=self.path.parent,
                )
            )
        self.require_in_place()
        with translate_sqlite_errors(self.path), written_here(self.path) as hold:
            self._patiently("BEGIN IMMEDIATE")
            hold()
            self._depth, self._writer = 1, threading.get_ident()
            try:
                yield
                self._patiently("COMMIT")
            except BaseException:
                self._afterwards.clear()
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
            finally:
                self._depth = 0
        actions, self._afterwards = self._afterwards, []
        for action in actions:
            action()

    def require_in_place(self) -> None:
        """Raise ReaderError where the file has left its place: what is written would be lost."""
        if _identity(self.path) != self._file:
            raise ReaderError(
                tr(
                    "The library is no longer at {folder}: it was moved, deleted or replaced "
                    "while it was open. Nothing was changed; close it, and open it where it is.",
                    folder=self.path.parent,
                )
            )

    def changed_elsewhere(self) -> bool:
        """Return whether another connection changed the database since this was last asked."""
        earlier, self._seen = self._seen, self._data_version()
        return self._seen != earlier

    def _data_version(self) -> int:
        """Return SQLite's number for what other connections wrote, without waiting for them."""
        try:
            return int(self._connection.execute("PRAGMA data_version").fetchone()[0])
        except sqlite3.Error:
            # Held, or not to be read at this moment: what was written is seen the next time.
            return self._seen

    def afterwards(self, action: Callable[[], None]) -> None:
        """Call something once when the open write transaction is committed, and only then."""
        if action not in self._afterwards:
            self._afterwards.append(action)

    @contextmanager
    def read(self) -> Iterator[None]:
        """Hold one state of the database for several reads."""
        with translate_sqlite_errors(self.path):
            nested = self._connection.in_transaction
        if nested:
            yield
            return
        with translate_sqlite_errors(self.path):
            self._connection.execute("BEGIN")
            try:
                yield
            finally:
                # SQLite itself may have ended it, where the disk does not answer.
                if self._connection.in_transaction:
                    self._connection.execute("COMMIT")

    @property
    def writing(self) -> bool:
        """Whether a write transaction is open."""
        return self._depth > 0

    def run(self, sql: str, values: Values = ()) -> sqlite3.Cursor:
        """Execute one statement; raise what `translate_sqlite_errors` translates."""
        with translate_sqlite_errors(self.path):
            return self._execute(sql, values)

    def run_many(self, sql: str, values: Iterable[Values]) -> int:
        """Execute one statement for many values; gives how many rows changed."""
        with translate_sqlite_errors(self.path):
            whole = map(whole_characters, values)
            if (first := next(whole, None)) is None:
                return 0
            return self._connection.executemany(sql, chain([first], whole)).rowcount

    def rows(self, sql: str, values: Values = ()) -> list[sqlite3.Row]:
        """Return all rows of a query."""
        with translate_sqlite_errors(self.path):
            return self._execute(sql, values).fetchall()

    def row(self, sql: str, values: Values = ()) -> sqlite3.Row | None:
        """Return the first row of a query, or None."""
        with translate_sqlite_errors(self.path):
            found: sqlite3.Row | None = self._execute(sql, values).fetchone()
            return found

    def _execute(self, sql: str, values: Values) -> sqlite3.Cursor:
        try:
            return self._patiently(sql, values)
        except UnicodeEncodeError:
            # A pasted text may hold half of a character, which no database takes.
            return self._patiently(sql, whole_characters(values))

    def _patiently(self, sql: str, values: Values = ()) -> sqlite3.Cursor:
        """Execute a statement, waiting for another program that holds the file."""
        return self._lock_wait.through(lambda: self._connection.execute(sql, values))

    def value(self, sql: str, values: Values = ()) -> Any:
        """Return the first column of the first row, or None."""
        row = self.row(sql, values)
        return None if row is None else row[0]

    def column(self, sql: str, values: Values = ()) -> list[Any]:
        """Return the first column of all rows."""
        with translate_sqlite_errors(self.path):
            # Row by row: all of them at once take four times the room of their values.
            return [row[0] for row in self._execute(sql, values)]

    def faults(self, limit: int = 20) -> list[str]:
        """Return what SQLite's own checks find wrong, and texts that are none; else nothing."""
        try:
            with translate_sqlite_errors(self.path):
                found = self._patiently(f"PRAGMA integrity_check({limit})").fetchall()
                lines = [str(row[0]) for row in found if row[0] != "ok"]
                for row in self._patiently("PRAGMA foreign_key_check").fetchmany(limit):
                    lines.append(
                        tr(
                            "a row of {table} belongs to a row of {other} that is gone",
                            table=row[0],
                            other=row[2],
                        )
                    )
            return lines or list(self._unreadable())
        except DamagedDatabase as error:
            return [str(error)]

    def _unreadable(self) -> Iterator[str]:
        """Yield a line for each table with text that is not UTF-8, which SQLite does not check."""
        for table in self.column("SELECT name FROM sqlite_schema WHERE type = 'table'"):
            columns = [
                f'"{row["name"]}"'
                for row in self.rows(f'PRAGMA table_info("{table}")')
                if row["type"] == "TEXT"
            ]
            if columns:
                try:
                    with translate_sqlite_errors(self.path):
                        for _ in self._patiently(f'SELECT {", ".join(columns)} FROM "{table}"'):
                            pass
                except DamagedDatabase:
                    yield tr("a text in {table} cannot be read", table=table)


def _identity(path: Path) -> tuple[int, int] | None:
    """Return what tells a file from another that takes its name; None where there is none."""
    try:
        about = path.stat()
    except OSError:
        return None
    return about.st_dev, about.st_ino
