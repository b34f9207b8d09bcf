"""When the database is damaged or gone: what can be brought back, and from where."""

from __future__ import annotations

from collections.abc import Callable, Collection
from contextlib import closing
from pathlib import Path

from reader.library.folders import LibraryLayout
from reader.library.store_session import StoreSession, is_read_only
from reader.model import CheckItem, ImportReport
from reader.store.database import Database
from reader.store.rescue import put_aside, rescue
from reader.store.sqlite_errors import DamagedDatabase
from reader.translation import tr

ImportBytes = Callable[[bytes, str], ImportReport]


def is_damaged(path: Path, *, mend: bool) -> bool:
    """Return whether a database has faults; with `mend`, those of its indexes are mended first."""
    try:
        with closing(Database(path, read_only=is_read_only(path))) as database:
            if mend and database.faults():
                database.run("REINDEX")
            return bool(mend and database.faults())
    except DamagedDatabase:
        return True


def replace_database(folder: Path) -> CheckItem:
    """Put a damaged database aside and a sound one with its readable rows in its place."""
    aside, stories = rescue(LibraryLayout(folder).database)
    return CheckItem(
        "database",
        "repaired",
        tr(
            "It was damaged; {count} story was recovered. The damaged file is kept as {name}.",
            "It was damaged; {count} stories were recovered. The damaged file is kept as {name}.",
            count=stories,
            name=aside.name,
        ),
    )


def put_database_aside(folder: Path) -> None:
    """Move a damaged database out of the way, so that a backup can take its place."""
    put_aside(LibraryLayout(folder).database)


def bring_back_originals(
    store: StoreSession, import_bytes: ImportBytes, unwanted: Collection[str] = ()
) -> CheckItem | None:
    """Import the original files that no story names any more; None where nothing comes of it.

    `unwanted` are the digests of those that were left over when their stories were deleted.
    """
    named = {*store.texts.all_sources(), *unwanted}
    added = 0
    for digest in list(store.originals.digests()):
        if digest in named or not store.originals.is_sound(digest):
            continue
        data = store.originals.read(digest)
        if data is not None:
            added += import_bytes(data, f"original {digest[:12]}").counts["added"]
    if not added:
        return None
    return CheckItem(
        "originals",
        "repaired",
        tr(
            "{count} story was restored from the file it was made of.",
            "{count} stories were restored from the files they were made of.",
            count=added,
        ),
    )
