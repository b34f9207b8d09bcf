"""What can be done without an open library, and opening one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, nullcontext, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from reader import model
from reader.library.folders import LibraryLayout, library_folder, usable_path
from reader.library.library import Library
from reader.library.locks import FileLock
from reader.library.store_session import make_folder
from reader.model import LibraryBusy, Progress, ReaderError
from reader.model.argument_types import checked_call
from reader.platforms.durable_files import sync_folder
from reader.store.file_store import file_errors_explained
from reader.store.lock_wait import wait_as_usual
from reader.store.sqlite_errors import DamagedDatabase
from reader.translation import tr

if TYPE_CHECKING:
    from reader.model import Article, BackupContents, BackupReport, CheckItem

OnProgress = Callable[[Progress], None] | None


@checked_call
def clean_page(page: bytes, url: str | None = None, charset: str | None = None) -> Article:
    """Clean one page in this process; never raises for bad markup."""
    from reader.clean.page import clean_page as clean

    return clean(page, url, charset)


def clean_paths(
    paths: Iterable[str | Path], standard_input: bytes | None = None
) -> Iterator[tuple[str, Article]]:
    """Clean files and folders in worker processes; yields path and article in order.

    The path `-` stands for the bytes of `standard_input`, where they are given.
    """
    from reader.library.importing.clean_paths import clean_paths as clean_in_workers

    return clean_in_workers(paths, standard_input)


@checked_call
def open_library(
    path: str | Path | None = None, waits_on: Callable[[float], bool] | None = None
) -> Library:
    """Open (or make) the library in a folder; without one, the person's own.

    While another program holds the database, `waits_on` is asked again and again, with the seconds
    waited so far, whether to wait on; without it that is done for some seconds.

    Raises ReaderError with a sentence when that cannot be done; MissingDatabase where the folder
    holds parts of a library whose database is lost, since a new one would hide that.
    """
    return Library(library_folder(path), waits_on=waits_on or wait_as_usual)


@checked_call
def check_library(
    path: str | Path | None = None, repair: bool = False, on_progress: OnProgress = None
) -> list[CheckItem]:
    """Check a library, even one whose database cannot be opened; see `Library.check`.

    With `repair` a damaged database is replaced by its readable rows; stories that are missing
    then come back from the files they were made of, and marks from their journal.
    """
    from reader.library.maintenance.original_recovery import is_damaged, replace_database

    folder = library_folder(path)
    layout = LibraryLayout(folder)
    lost = not layout.has_database()
    if lost and not layout.remains():
        raise ReaderError(tr("There is no library at {folder}.", folder=folder))
    if lost and not repair:
        detail = tr(
            "It is missing; “broadsheet check --repair” brings the stories back from "
            "the files they were made of, and the marks from their journal."
        )
        return [model.CheckItem("database", "damaged", detail)]
    damaged = layout.database.exists() and is_damaged(layout.database, mend=repair)
    if damaged and not repair:
        detail = tr("It can only be read in part; “broadsheet check --repair” recovers most of it.")
        return [model.CheckItem("database", "damaged", detail)]
    items: list[CheckItem] = []
    if lost or damaged:
        with _made_again(layout):
            if damaged:
                items.append(replace_database(folder))
            with Library(folder, afresh=True) as library:
                items += library.bring_back()
    with Library(folder) as library:
        if repair and library.is_new:
            items += library.bring_back()
        elif repair and not items:
            # What cannot be backed up any more is repaired all the same: the check says what it is.
            with suppress(ReaderError):
                library.backup_before_repair()
        return [*items, *library.check(repair, on_progress)]


@contextmanager
def _made_again(layout: LibraryLayout) -> Iterator[None]:
    """Let nobody take the database for a whole one until the block ends well.

    Broken off before, the next start finds the mark and asks for the repair; without it a person
    would be shown an empty library.
    """
    with file_errors_explained(layout.root):
        layout.unfinished.touch()
        sync_folder(layout.root)
    yield
    with file_errors_explained(layout.root):
        layout.unfinished.unlink()
        sync_folder(layout.root)


@checked_call
def look_into_backup(path: str | Path) -> BackupContents:
    """Say what a backup holds after reading all of it; raises ReaderError for a damaged one."""
    from reader.library.maintenance.restore import look_into

    return look_into(usable_path(path))


@checked_call
def restore_backup(
    library: str | Path | None, path: str | Path, on_progress: OnProgress = None
) -> BackupReport:
    """Bring a library that no window has open back to what a backup holds.

    A database that cannot be opened is put aside first.
    """
    from reader.library.maintenance.original_recovery import put_database_aside

    folder = library_folder(library)
    make_folder(folder)
    lock = FileLock(LibraryLayout(folder).lock)
    if not lock.acquire():
        raise LibraryBusy(
            tr("The library is open in a window. Close it, or restore the backup there.")
        )
    try:
        layout = LibraryLayout(folder)
        with nullcontext() if layout.has_database() else _made_again(layout):
            try:
                opened = Library(folder, afresh=True)
            except DamagedDatabase:
                put_database_aside(folder)
                opened = Library(folder, afresh=True)
            with opened:
                return opened.restore_backup(path, on_progress)
    finally:
        lock.release()
