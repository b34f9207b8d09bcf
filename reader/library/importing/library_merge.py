"""Backups and other libraries on their way into an open one: as an export, which loses nothing.

The database is copied into a folder of its own and brought up to date there, so that neither the
backup nor the other library is ever written, and another library may be open meanwhile.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from reader.library.annotations.annotation_service import AnnotationService
from reader.library.annotations.journal_records import JournalRecords
from reader.library.exporting.exporter import Exporter
from reader.library.maintenance.backup import DATABASE, NAME, open_backup, verify_backup
from reader.library.maintenance.restore import extracted_database
from reader.library.store_session import StoreSession
from reader.library.undo import UndoLog
from reader.model import ReaderError
from reader.store.database import Database
from reader.store.file_store import FileStore, file_errors_explained
from reader.store.whole_file import temporary_folder
from reader.translation import tr

_SQLITE = b"SQLite format 3\0"


def is_library_database(path: Path) -> bool:
    """Return whether a file is the database of a library, by its name and its first bytes."""
    if path.suffix != ".db":
        return False
    try:
        with path.open("rb") as file:
            return file.read(len(_SQLITE)) == _SQLITE
    except OSError:
        return False


@contextmanager
def exported_backup(path: Path) -> Iterator[Path]:
    """Yield a backup as an export of its library; raise ReaderError for a damaged one."""
    manifest = verify_backup(path)
    with extracted_database(path) as database:
        if manifest.get("beside"):
            with _exported(database, path.parent) as export:
                yield export
            return
        with open_backup(path) as (archive, _), file_errors_explained(database.parent):
            for name in filter(NAME.match, manifest["files"]):
                _keep(archive, name, database.parent)
        with _exported(database, database.parent) as export:
            yield export


@contextmanager
def exported_library(database: Path) -> Iterator[Path]:
    """Another library as an export; `database` is its database, beside which its files lie."""
    with temporary_folder() as folder:
        copy = folder / DATABASE
        with closing(Database(database, read_only=True, any_version=True)) as other:
            if other.faults():
                raise ReaderError(
                    tr(
                        "The library at {parent} is damaged. Run “broadsheet --library "
                        "{parent} check --repair” first.",
                        parent=database.parent,
                    )
                )
            other.copy_to(copy)
        with _exported(copy, database.parent) as export:
            yield export


def _keep(archive: zipfile.ZipFile, name: str, folder: Path) -> None:
    kind, _, _ = name.partition("/")
    FileStore(folder / kind).add(archive.read(name))


@contextmanager
def _exported(database: Path, files: Path) -> Iterator[Path]:
    """Yield a copied database, whose files lie in another folder, as a ZIP export."""
    with closing(StoreSession(database.parent, files=files)) as store:
        journal_records = JournalRecords(store)
        annotations = AnnotationService(
            store, UndoLog(store, journal_records.flush), journal_records
        )
        export = database.parent / "export.zip"
        Exporter(store, annotations).export("zip", None, export)
        yield export
