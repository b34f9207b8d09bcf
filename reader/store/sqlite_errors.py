"""SQLite's errors as sentences for the person."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reader.model import DiskRefused, LibraryBusy, ReaderError
from reader.translation import tr

_LONGEST_PATH = 490
"""Bytes; SQLite opens no file with a path longer than 512 with what it adds to the name."""


class DamagedDatabase(ReaderError):
    """The database file cannot be read as one."""


@contextmanager
def translate_sqlite_errors(path: Path) -> Iterator[None]:
    """Turn SQLite's errors into sentences for the person."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        explained = _in_words(error, path)
        if explained is None:
            raise
        raise explained from error
    except UnicodeDecodeError as error:
        # SQLite's message quotes a damaged table of contents, and Python cannot read the message.
        raise damaged(path) from error
    except OverflowError as error:
        raise ReaderError(
            tr("A number is too large for a library; it takes whole numbers below 2⁶³.")
        ) from error


def _in_words(error: sqlite3.DatabaseError, path: Path) -> ReaderError | None:
    if isinstance(error, sqlite3.ProgrammingError) and "closed" in str(error):
        return ReaderError(
            tr("The library at {parent} was closed. Open it again to use it.", parent=path.parent)
        )
    if isinstance(error, sqlite3.OperationalError) and "decode to UTF-8" in str(error):
        return damaged(path)
    code = getattr(error, "sqlite_errorcode", None)
    primary = None if code is None else code & 0xFF
    folder = path.parent
    if primary in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return LibraryBusy(
            tr(
                "The library at {folder} is being changed by another program. Try again in "
                "a moment.",
                folder=folder,
            )
        )
    if primary == sqlite3.SQLITE_FULL:
        return DiskRefused(
            tr(
                "The disk with {folder} is full. Nothing was changed; make some room.",
                folder=folder,
            )
        )
    if primary in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM):
        return DiskRefused(
            tr("The library at {folder} cannot be written. Check its permissions.", folder=folder)
        )
    if primary == sqlite3.SQLITE_CANTOPEN and len(bytes(path)) > _LONGEST_PATH:
        return ReaderError(
            tr("The path {folder} is too long for a library. Choose a shorter one.", folder=folder)
        )
    if primary == sqlite3.SQLITE_CANTOPEN:
        return DiskRefused(
            tr(
                "The library at {folder} cannot be opened. Check that the folder is there "
                "and that you may write in it.",
                folder=folder,
            )
        )
    if primary == sqlite3.SQLITE_IOERR:
        return DiskRefused(
            tr(
                "The disk with {folder} does not answer as it should ({reason}). Nothing "
                "was changed.",
                folder=folder,
                reason=error,
            )
        )
    if primary in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return damaged(path)
    return None


def damaged(path: Path) -> DamagedDatabase:
    """Return the error of a database that is damaged."""
    return DamagedDatabase(
        tr(
            "The database {path} is damaged. Run “broadsheet check --repair”, or bring "
            "back a backup with “broadsheet restore-backup”.",
            path=path,
        )
    )
