"""Backups: the whole library in one verified file, and back."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import IO, Any

from reader.library.store_session import StoreSession
from reader.model import BackupReport, Progress, ReaderError
from reader.store.columns import now
from reader.store.database import Database
from reader.store.file_store import sync_file, sync_folder, telling
from reader.store.schema import VERSION

FORMAT = "broadsheet-backup"
DATABASE, JOURNAL, MANIFEST = "library.db", "annotations.jsonl", "manifest.json"

_NAME = re.compile(r"(originals|assets)/([0-9a-f]{64})\Z")
_BLOCK = 1 << 20
_LARGEST_MANIFEST = 1 << 30

OnProgress = Callable[[Progress], None] | None


def write_backup(
    holdings: StoreSession, path: Path, on_progress: OnProgress = None
) -> BackupReport:
    """Write the library into a file (or a new file in a folder), read it back and compare.

    The file appears complete or not at all. Raises ReaderError with what stands in the way.
    """
    if path.is_dir():
        path = path / f"broadsheet-{datetime.now():%Y-%m-%d-%H%M%S}.zip"
    with telling(path.parent):
        path.parent.mkdir(parents=True, exist_ok=True)
        partial = path.with_name(f".{path.name}.partial")
        copy = path.with_name(f".{path.name}.db")
        try:
            holdings.db.copy_to(copy)
            manifest, lost = _pack(holdings, copy, partial, on_progress)
            verify_backup(partial)
            sync_file(partial)
            partial.replace(path)
            sync_folder(path.parent)
        finally:
            partial.unlink(missing_ok=True)
            copy.unlink(missing_ok=True)
    size = path.stat().st_size
    return BackupReport(str(path), manifest["stories"], manifest["highlights"], size, lost)


def _pack(
    holdings: StoreSession, copy: Path, target: Path, on_progress: OnProgress
) -> tuple[dict[str, Any], int]:
    """Write the copied database and all files into an archive.

    Gives its manifest and how many files the database names that are missing or damaged.
    """
    with closing(Database(copy)) as database:
        if faults := database.faults():
            raise ReaderError(
                f"The database is damaged ({faults[0]}). Run “broadsheet check --repair” first."
            )
        files = _named_files(holdings, database)
        stories = int(database.value("SELECT count(*) FROM stories"))
        highlights = int(database.value("SELECT count(*) FROM highlights WHERE trashed = 0"))
    listed: dict[str, dict[str, Any]] = {}
    lost = 0
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        sources = {DATABASE: copy, **files}
        if holdings.layout.journal.exists():
            sources[JOURNAL] = holdings.layout.journal
        for done, (name, source) in enumerate(sources.items()):
            if on_progress is not None:
                on_progress(Progress(done, len(sources), "Backing up"))
            if name in files and not _is_whole(source):
                lost += 1
            else:
                listed[name] = _add(archive, name, source)
        manifest = {
            "format": FORMAT,
            "version": VERSION,
            "created": now(),
            "stories": stories,
            "highlights": highlights,
            "files": listed,
        }
        archive.writestr(MANIFEST, json.dumps(manifest))
    return manifest, lost


def _is_whole(file: Path) -> bool:
    """Whether a file named by the hash of its bytes is there and still has it."""
    try:
        with file.open("rb") as reading:
            return _copy(reading, None)[1] == file.name
    except OSError:
        return False


def _named_files(holdings: StoreSession, database: Database) -> dict[str, Path]:
    """The files that the copied database names, by their names in the backup."""
    originals = database.column("SELECT DISTINCT digest FROM sources ORDER BY digest")
    assets = database.column("SELECT digest FROM assets ORDER BY digest")
    named = [(f"originals/{digest}", holdings.originals.folder, digest) for digest in originals]
    named += [(f"assets/{digest}", holdings.asset_files.folder, digest) for digest in assets]
    return {
        name: folder / digest[:2] / digest for name, folder, digest in named if _NAME.match(name)
    }


def _add(archive: zipfile.ZipFile, name: str, source: Path) -> dict[str, Any]:
    how = zipfile.ZIP_STORED if name.startswith("assets/") else zipfile.ZIP_DEFLATED
    info = zipfile.ZipInfo(name, datetime.now().timetuple()[:6])
    info.compress_type = how
    with source.open("rb") as reading, archive.open(info, "w", force_zip64=True) as writing:
        size, digest = _copy(reading, writing)
    return {"size": size, "sha256": digest}


def _copy(
    reading: IO[bytes], writing: IO[bytes] | None, most: int | None = None
) -> tuple[int, str]:
    """Copy a file (or only read it) and give its size and hash; stops after `most` bytes."""
    hasher, size = hashlib.sha256(), 0
    while block := reading.read(_BLOCK):
        size += len(block)
        if most is not None and size > most:
            break
        hasher.update(block)
        if writing is not None:
            writing.write(block)
    return size, hasher.hexdigest()


def verify_backup(path: Path) -> dict[str, Any]:
    """Read a whole backup and compare every file with its hash; gives what it says of itself.

    Raises ReaderError where it is no backup, damaged, or written by a newer program.
    """
    with _opened(path) as (archive, manifest):
        for name, told in manifest["files"].items():
            with archive.open(name) as reading:
                if _copy(reading, None, told["size"]) != (told["size"], told["sha256"]):
                    raise _damaged(path, name)
    return manifest


@contextmanager
def _opened(path: Path) -> Iterator[tuple[zipfile.ZipFile, dict[str, Any]]]:
    if not path.is_file():
        raise ReaderError(f"There is no backup at {path}.")
    try:
        with zipfile.ZipFile(path) as archive:
            yield archive, _manifest(archive, path)
    except (zipfile.BadZipFile, KeyError, EOFError, ValueError, NotImplementedError) as error:
        raise _damaged(path, str(error)) from error
    except OSError as error:
        raise ReaderError(f"The backup {path} cannot be read: {error.strerror}.") from error


def _manifest(archive: zipfile.ZipFile, path: Path) -> dict[str, Any]:
    if MANIFEST not in archive.namelist() or (
        archive.getinfo(MANIFEST).file_size > _LARGEST_MANIFEST
    ):
        raise ReaderError(f"{path} is no backup of a library; “import” may be meant.")
    manifest: dict[str, Any] = json.loads(archive.read(MANIFEST))
    if manifest.get("format") != FORMAT:
        raise ReaderError(f"{path} is no backup of a library; “import” may be meant.")
    if manifest["version"] > VERSION:
        raise ReaderError(f"The backup {path} was written by a newer Broadsheet. Update it first.")
    for name in manifest["files"]:
        if name not in (DATABASE, JOURNAL) and not _NAME.match(name):
            raise ReaderError(f"The backup {path} holds a file that is none of ours: {name[:80]}.")
    return manifest


def _damaged(path: Path, what: str) -> ReaderError:
    return ReaderError(f"The backup {path} is damaged ({what[:120]}). Nothing was changed.")


def restore(holdings: StoreSession, path: Path, on_progress: OnProgress = None) -> BackupReport:
    """Bring an open library back to what a backup holds.

    Everything is verified before anything is changed; the database as it was is kept beside the
    new one. Files are only added. The caches are dropped: they are built anew.
    """
    layout = holdings.layout
    with telling(layout.root), _opened(path) as (archive, manifest):
        fresh = layout.root / f".{DATABASE}.restoring"
        journal = layout.root / f".{JOURNAL}.restoring"
        try:
            _extract(archive, path, manifest, DATABASE, fresh)
            if JOURNAL in manifest["files"]:
                _extract(archive, path, manifest, JOURNAL, journal)
            with closing(Database(fresh)) as database:
                if faults := database.faults():
                    raise _damaged(path, faults[0])
                verify_backup(path)
                _add_files(holdings, archive, manifest, on_progress)
                stamp = now().replace(":", "")
                holdings.db.copy_to(layout.root / f"library-before-restore-{stamp}.db")
                holdings.db.overwrite_from(database)
            _replace_journal(layout.journal, journal, stamp)
        finally:
            fresh.unlink(missing_ok=True)
            journal.unlink(missing_ok=True)
    for cache in (layout.index, layout.related):
        shutil.rmtree(cache, ignore_errors=True)
    return BackupReport(str(path), manifest["stories"], manifest["highlights"], path.stat().st_size)


def _extract(
    archive: zipfile.ZipFile, path: Path, manifest: dict[str, Any], name: str, target: Path
) -> None:
    told = manifest["files"][name]
    with archive.open(name) as reading, target.open("wb") as writing:
        if _copy(reading, writing, told["size"]) != (told["size"], told["sha256"]):
            raise _damaged(path, name)
    sync_file(target)


def _add_files(
    holdings: StoreSession,
    archive: zipfile.ZipFile,
    manifest: dict[str, Any],
    on_progress: OnProgress,
) -> None:
    names = [name for name in manifest["files"] if _NAME.match(name)]
    stores = {"originals": holdings.originals, "assets": holdings.asset_files}
    for done, name in enumerate(names):
        if on_progress is not None:
            on_progress(Progress(done, len(names), "Restoring"))
        folder, digest = name.split("/")
        if not stores[folder].is_sound(digest):
            stores[folder].remove(digest)
            stores[folder].add(archive.read(name))


def _replace_journal(journal: Path, fresh: Path, stamp: str) -> None:
    if journal.exists():
        journal.replace(journal.with_name(f"annotations-before-restore-{stamp}.jsonl"))
    if fresh.exists():
        fresh.replace(journal)
    sync_folder(journal.parent)
