"""Backups: the whole library in one verified file, and back."""

from __future__ import annotations

import hashlib
import json
import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import IO, Any

from reader.library.exporting.zip_entry import NewArchive, zip_entry
from reader.library.folders import usable_path
from reader.library.store_session import StoreSession
from reader.model import BackupReport, DiskRefused, Progress, ReaderError
from reader.store.columns import now
from reader.store.database import Database
from reader.store.file_store import file_errors_explained, make_private_folder
from reader.store.schema import VERSION
from reader.store.whole_file import partial_path, whole_file
from reader.translation import system_reason, tr

FORMAT = "broadsheet-backup"
DATABASE, JOURNAL, MANIFEST = "library.db", "annotations.jsonl", "manifest.json"

NAME = re.compile(r"(originals|assets)/([0-9a-f]{64})\Z")
"""The name of an original file or a picture in a backup."""

_BLOCK = 1 << 20
"""Bytes copied at a time."""
_CHANGE_COUNTER = 24
"""Where the header of a SQLite file counts its changes."""
_LARGEST_MANIFEST = 1 << 30
"""Bytes of a backup's list of files; a larger one is damage."""

_DAMAGE = (
    *(zipfile.BadZipFile, zlib.error, struct.error, KeyError, TypeError, AttributeError),
    *(EOFError, ValueError, NotImplementedError, RuntimeError, OverflowError, MemoryError),
)
"""What reading a damaged archive may raise."""

OnProgress = Callable[[Progress], None] | None


def write_backup(store: StoreSession, path: Path, on_progress: OnProgress = None) -> BackupReport:
    """Write the library into a file (or a new file in a folder), read it back and compare.

    The file appears complete or not at all. Raises ReaderError with what stands in the way.
    """
    store.db.require_in_place()
    path = usable_path(path)
    if path.is_dir():
        path = path / f"broadsheet-{datetime.now():%Y-%m-%d-%H%M%S}.zip"
    with file_errors_explained(path.parent):
        _require_free(path)
        make_private_folder(path.parent)
        # Copied first: where the library cannot be read, nothing appears at the target at all.
        with _database_copy(store, path.parent) as copy, whole_file(path) as file:
            manifest, lost = _pack(store, copy, file, on_progress)
            _verify_file(file, path)
        size = path.stat().st_size
    return BackupReport(str(path), manifest["stories"], manifest["highlights"], size, lost)


def _require_free(path: Path) -> None:
    """Raise ReaderError where a file has the name of a backup that no backup wrote."""
    if not path.is_file() or not path.stat().st_size:
        return
    try:
        with zipfile.ZipFile(path) as archive:
            is_ours = MANIFEST in archive.namelist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        is_ours = False
    if is_ours:
        return
    raise ReaderError(tr("{path} holds something else. Choose another name.", path=path))


def write_snapshot(store: StoreSession, path: Path) -> BackupReport:
    """Write the database alone into a file that counts on the originals and pictures beside it."""
    # Read before the copy: what is written meanwhile makes the next backup due.
    changes = change_counter(store.db.path)
    with file_errors_explained(path.parent):
        with _database_copy(store, path.parent) as copy, whole_file(path) as file:
            manifest, _ = _pack(store, copy, file, None, beside=True, changes=changes)
            _verify_file(file, path)
        size = path.stat().st_size
    return BackupReport(str(path), manifest["stories"], manifest["highlights"], size)


@contextmanager
def _database_copy(store: StoreSession, target: Path) -> Iterator[Path]:
    """Yield a consistent copy of the database, gone after the block.

    It lies in the library's own folder; where that disk is full or only read, in the target's: then
    above all a backup is wanted.
    """
    copy = partial_path(store.layout.root, "copy")
    try:
        try:
            store.db.copy_to(copy)
        except DiskRefused:
            copy = partial_path(target, "copy")
            store.db.copy_to(copy)
        yield copy
    finally:
        with suppress(OSError):
            copy.unlink(missing_ok=True)


def _pack(
    store: StoreSession,
    copy: Path,
    target: IO[bytes],
    on_progress: OnProgress,
    *,
    beside: bool = False,
    changes: int = 0,
) -> tuple[dict[str, Any], int]:
    """Write the copied database and all files into an archive; with `beside` only name the files.

    Gives its manifest and how many files the database names that are missing or damaged.
    """
    with closing(Database(copy)) as database:
        if database.faults():
            raise ReaderError(tr("The database is damaged. Run “broadsheet check --repair” first."))
        files = _named_files(store, database)
        stories = int(database.value("SELECT count(*) FROM stories"))
        highlights = int(database.value("SELECT count(*) FROM highlights WHERE trashed = 0"))
    listed: dict[str, dict[str, Any]] = {}
    lost = 0
    with NewArchive(target, "w", zipfile.ZIP_DEFLATED) as archive:
        sources = {DATABASE: copy, **({} if beside else files)}
        if not beside and store.layout.journal.exists():
            sources[JOURNAL] = store.layout.journal
        for done, (name, source) in enumerate(sources.items()):
            if on_progress is not None:
                on_progress(Progress(done, len(sources), tr("Backing up")))
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
            "beside": sorted(files) if beside else [],
            "changes": changes,
        }
        archive.writestr(zip_entry(MANIFEST), json.dumps(manifest))
    return manifest, lost


def _is_whole(file: Path) -> bool:
    """Whether a file named by the hash of its bytes is there and still has it."""
    try:
        with file.open("rb") as reading:
            return copy_hashed(reading, None)[1] == file.name
    except OSError:
        return False


def _named_files(store: StoreSession, database: Database) -> dict[str, Path]:
    """Return the files that the copied database names, by their names in the backup."""
    originals = database.column("SELECT DISTINCT digest FROM sources ORDER BY digest")
    assets = database.column("SELECT digest FROM assets ORDER BY digest")
    named = [(f"originals/{digest}", store.originals.folder, digest) for digest in originals]
    named += [(f"assets/{digest}", store.asset_files.folder, digest) for digest in assets]
    return {
        name: folder / digest[:2] / digest for name, folder, digest in named if NAME.match(name)
    }


def _add(archive: zipfile.ZipFile, name: str, source: Path) -> dict[str, Any]:
    how = zipfile.ZIP_STORED if name.startswith("assets/") else zipfile.ZIP_DEFLATED
    info = zip_entry(name, how)
    with source.open("rb") as reading, archive.open(info, "w", force_zip64=True) as writing:
        size, digest = copy_hashed(reading, writing)
    return {"size": size, "sha256": digest}


def copy_hashed(
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


def change_counter(database: Path) -> int:
    """Return how often a database file was changed, by SQLite's count in its header; 0 for none."""
    try:
        with database.open("rb") as file:
            file.seek(_CHANGE_COUNTER)
            return int.from_bytes(file.read(4), "big")
    except OSError:
        return 0


def verify_backup(path: Path) -> dict[str, Any]:
    """Read a whole backup and compare every file with its hash; gives what it says of itself.

    Raises ReaderError where it is no backup, damaged, or written by a newer program.
    """
    with open_backup(path) as (archive, manifest):
        _verify(archive, manifest, path)
    return manifest


def _verify_file(file: IO[bytes], path: Path) -> None:
    """Read a backup back that has no name yet."""
    file.flush()
    file.seek(0)
    with translated_damage(path), zipfile.ZipFile(file) as archive:
        _verify(archive, _manifest(archive, path), path)


def _verify(archive: zipfile.ZipFile, manifest: dict[str, Any], path: Path) -> None:
    for name, about in manifest["files"].items():
        with archive.open(name) as reading:
            if copy_hashed(reading, None, about["size"]) != (about["size"], about["sha256"]):
                raise damaged_backup(path, name)


@contextmanager
def translated_damage(path: Path) -> Iterator[None]:
    """Turn what a damaged archive raises into a sentence about the backup."""
    try:
        yield
    except _DAMAGE as error:
        raise damaged_backup(path) from error
    except OSError as error:
        raise ReaderError(
            tr(
                "The backup {path} cannot be read: {reason}.",
                path=path,
                reason=system_reason(error),
            )
        ) from error


@contextmanager
def open_backup(path: Path) -> Iterator[tuple[zipfile.ZipFile, dict[str, Any]]]:
    """Open a backup and give it with its manifest; raises ReaderError as `verify_backup` does."""
    try:
        is_there = path.is_file()
    except OSError:  # a name that is too long, say
        is_there = False
    if not is_there:
        raise ReaderError(tr("There is no backup at {path}.", path=path))
    with translated_damage(path), zipfile.ZipFile(path) as archive:
        yield archive, _manifest(archive, path)


def _manifest(archive: zipfile.ZipFile, path: Path) -> dict[str, Any]:
    if MANIFEST not in archive.namelist() or (
        archive.getinfo(MANIFEST).file_size > _LARGEST_MANIFEST
    ):
        raise ReaderError(
            tr("{path} is not a backup of a library. Use “import” to import it.", path=path)
        )
    manifest: dict[str, Any] = json.loads(archive.read(MANIFEST))
    if manifest.get("format") != FORMAT:
        raise ReaderError(
            tr("{path} is not a backup of a library. Use “import” to import it.", path=path)
        )
    if manifest["version"] > VERSION:
        raise ReaderError(
            tr("The backup {path} was written by a newer Broadsheet. Update it first.", path=path)
        )
    for name in (*manifest["files"], *manifest.get("beside", ())):
        if name not in (DATABASE, JOURNAL) and not NAME.match(name):
            raise ReaderError(
                tr("The backup {path} contains a foreign file: {name}.", path=path, name=name[:80])
            )
    return manifest


def damaged_backup(path: Path, name: str = "") -> ReaderError:
    """Return the error of a damaged backup; `name` is the file in it that is wrong, if known."""
    if not name:
        return ReaderError(tr("The backup {path} is damaged. Nothing was changed.", path=path))
    return ReaderError(
        tr("The backup {path} is damaged ({name}). Nothing was changed.", path=path, name=name)
    )
