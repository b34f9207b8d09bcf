"""Bringing a library back to what a backup holds, and looking into one before."""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from reader.library.folders import usable_path
from reader.library.maintenance.backup import (
    DATABASE,
    JOURNAL,
    NAME,
    change_counter,
    copy_hashed,
    damaged_backup,
    open_backup,
    verify_backup,
)
from reader.library.store_session import StoreSession
from reader.model import BackupContents, BackupReport, DiskRefused, Progress
from reader.platforms.durable_files import replace_file, sync_folder
from reader.store.columns import now
from reader.store.database import Database
from reader.store.file_store import FileStore, file_errors_explained, sync_file
from reader.store.whole_file import partial_path, temporary_folder
from reader.translation import tr

OnProgress = Callable[[Progress], None] | None

_TITLES_SHOWN = 10
"""Newest stories that a look into a backup names."""


def look_into(path: Path) -> BackupContents:
    """Say what a backup holds after reading all of it; raises ReaderError for a damaged one."""
    path = usable_path(path)
    manifest = verify_backup(path)
    with extracted_database(path) as copy, closing(Database(copy, read_only=True)) as database:
        if database.faults():
            raise damaged_backup(path, DATABASE)
        titles = database.column(
            "SELECT title FROM stories WHERE trashed = 0 ORDER BY added DESC LIMIT ?",
            (_TITLES_SHOWN,),
        )
        return BackupContents(
            path=str(path),
            created=str(manifest["created"]),
            stories=int(database.value("SELECT count(*) FROM stories")),
            highlights=int(database.value("SELECT count(*) FROM highlights WHERE trashed = 0")),
            bytes=path.stat().st_size,
            titles=tuple(titles),
        )


@contextmanager
def extracted_database(path: Path) -> Iterator[Path]:
    """Yield the database of a backup in a private folder that is gone after the block."""
    with temporary_folder() as folder:
        copy = folder / DATABASE
        with open_backup(path) as (archive, manifest), file_errors_explained(copy.parent):
            _extract(archive, path, manifest, DATABASE, copy)
        yield copy


def restore(store: StoreSession, path: Path, on_progress: OnProgress = None) -> BackupReport:
    """Bring an open library back to what a backup holds.

    Everything is verified before anything is changed; the database as it was is kept beside the
    new one. Files are only added. The caches are dropped: they are built anew.
    """
    store.db.require_in_place()
    path = usable_path(path)
    layout = store.layout
    with file_errors_explained(layout.root), open_backup(path) as (archive, manifest):
        fresh = partial_path(layout.root, "restored")
        journal = partial_path(layout.root, "journal")
        try:
            _extract(archive, path, manifest, DATABASE, fresh)
            if JOURNAL in manifest["files"]:
                _extract(archive, path, manifest, JOURNAL, journal)
            with closing(Database(fresh)) as database:
                if database.faults():
                    raise damaged_backup(path, DATABASE)
                verify_backup(path)
                _add_files(store, archive, manifest, on_progress)
                _add_files_beside(store, manifest, path.parent)
                stamp = now().replace(":", "")
                store.db.copy_to(layout.root / f"library-before-restore-{stamp}.db")
                with _journal_aside(store, stamp):
                    _overwrite(store, database)
            if journal.exists():
                replace_file(journal, layout.journal)
            sync_folder(layout.root)
        finally:
            fresh.unlink(missing_ok=True)
            journal.unlink(missing_ok=True)
    for cache in (layout.index, layout.related):
        shutil.rmtree(cache, ignore_errors=True)
    return BackupReport(str(path), manifest["stories"], manifest["highlights"], path.stat().st_size)


def _extract(
    archive: zipfile.ZipFile, path: Path, manifest: dict[str, Any], name: str, target: Path
) -> None:
    about = manifest["files"][name]
    with archive.open(name) as reading, target.open("wb") as writing:
        if copy_hashed(reading, writing, about["size"]) != (about["size"], about["sha256"]):
            raise damaged_backup(path, name)
    sync_file(target)


def _add_files(
    store: StoreSession,
    archive: zipfile.ZipFile,
    manifest: dict[str, Any],
    on_progress: OnProgress,
) -> None:
    names = [name for name in manifest["files"] if NAME.match(name)]
    stores = {"originals": store.originals, "assets": store.asset_files}
    for done, name in enumerate(names):
        if on_progress is not None:
            on_progress(Progress(done, len(names), tr("Restoring")))
        folder, digest = name.split("/")
        if not stores[folder].is_sound(digest):
            stores[folder].remove(digest)
            stores[folder].add(archive.read(name))


def _add_files_beside(store: StoreSession, manifest: dict[str, Any], folder: Path) -> None:
    """Bring files back that lie beside the backup; what is lost there too stays lost."""
    stores = {"originals": store.originals, "assets": store.asset_files}
    for name in manifest.get("beside", ()):
        kind, digest = name.split("/")
        if not stores[kind].is_sound(digest):
            data = FileStore(folder / kind).read(digest)
            if data is not None:
                stores[kind].remove(digest)
                stores[kind].add(data)


def _overwrite(store: StoreSession, database: Database) -> None:
    """Take over a restored database; raises ReaderError where the disk refuses.

    A disk may refuse a commit that was made: what makes it last is asked for once more then.
    """
    before = change_counter(store.db.path)
    try:
        store.db.overwrite_from(database)
    except DiskRefused:
        if change_counter(store.db.path) == before:
            raise
        store.db.overwrite_from(database)


@contextmanager
def _journal_aside(store: StoreSession, stamp: str) -> Iterator[None]:
    """Move the journal aside before the block, and back where the block changed nothing.

    A journal of a later time never lies beside the restored database: a repair would bring back
    what the person has just gone behind. A missing one is written anew from the database.
    """
    journal, before = store.layout.journal, change_counter(store.db.path)
    if not journal.exists():
        yield
        return
    aside = journal.with_name(f"annotations-before-restore-{stamp}.jsonl")
    replace_file(journal, aside)
    try:
        yield
    except BaseException:
        if change_counter(store.db.path) == before:
            replace_file(aside, journal)
        raise
