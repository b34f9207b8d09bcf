"""Whole libraries among what is imported: exports, backups and other libraries come in whole."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path

from reader.library.annotations.annotation_service import AnnotationService
from reader.library.exporting.book_record import record_entries
from reader.library.exporting.library_restore import Restorer, is_story_list
from reader.library.exporting.library_zip import MANIFEST as EXPORT
from reader.library.exporting.page_record import has_records, is_page_of_ours
from reader.library.importing.intake import Intake
from reader.library.importing.library_merge import (
    exported_backup,
    exported_library,
    is_library_database,
)
from reader.library.link_keys import LinkKeys
from reader.library.maintenance.backup import DATABASE
from reader.library.maintenance.backup import MANIFEST as BACKUP
from reader.library.store_session import StoreSession
from reader.model import ImportItem, ReaderError
from reader.translation import tr

_ZIP = b"PK"
_LARGEST_PAGE = 500_000_000
"""Bytes; a larger page is read as any other, and refused with a sentence."""
_HEAD = 400
"""Bytes at the beginning of a file that say whether it is an export of ours."""


class Archives:
    """Brings exported libraries back into one that is open."""

    def __init__(
        self,
        store: StoreSession,
        keys: LinkKeys,
        marks: AnnotationService,
        intake: Intake,
    ) -> None:
        self._store = store
        self._restorer = Restorer(store, keys, marks, intake)

    def restored(
        self, path: Path, data: bytes | None, tags: Sequence[str]
    ) -> Iterator[ImportItem] | None:
        """Return a line for each story of an exported library; None for any other file.

        With `data` these are the bytes, and `path` only their name.
        """
        head = _head(path, data)
        if is_story_list(head):
            return self._lines(self._restorer.restore_list(path, data), path, tags)
        if is_page_of_ours(head) and has_records(page := _whole(path, data)):
            return self._lines(self._restorer.restore_page(path, page), path, tags)
        names = _names(path, data) if head.startswith(_ZIP) else set()
        if record_entries(names):
            return self._lines(self._restorer.restore_book(path, data), path, tags)
        if EXPORT in names:
            return self._lines(self._restorer.restore(path, data), path, tags)
        if data is None and {BACKUP, DATABASE} <= names:
            return self._merged(exported_backup(path), path, tags)
        if data is None and is_library_database(path):
            if path.resolve() == self._store.layout.database.resolve():
                reason = tr("This is the library that is open.")
                return iter([ImportItem(str(path), "skipped", reason=reason)])
            return self._merged(exported_library(path), path, tags)
        if {BACKUP, DATABASE} <= names:
            reason = tr("It is a backup of a whole library: import it as a file.")
            return iter([ImportItem(str(path), "failed", reason=reason)])
        return None

    def _merged(
        self, exported: AbstractContextManager[Path], path: Path, tags: Sequence[str]
    ) -> Iterator[ImportItem]:
        """Bring in a backup or another library; lines name it and not the export made of it."""
        try:
            with exported as export:
                for item in self._lines(self._restorer.restore(export), export, tags):
                    _, _, part = item.path.partition("!")
                    yield replace(item, path=f"{path}!{part}" if part else str(path))
        except ReaderError as error:
            yield ImportItem(str(path), "failed", reason=str(error))

    def _lines(
        self, items: Iterator[ImportItem], path: Path, tags: Sequence[str]
    ) -> Iterator[ImportItem]:
        try:
            for item in items:
                yield self._tagged(item, tags)
        except ReaderError as error:
            yield ImportItem(str(path), "failed", reason=str(error))

    def _tagged(self, item: ImportItem, tags: Sequence[str]) -> ImportItem:
        if item.id is None or not tags:
            return item
        with self._store.db.write():
            fresh = [name for name in tags if self._store.tags.add([item.id], name)]
        if fresh and item.status == "duplicate":
            return replace(item, status="updated", reason=tr("tags added"))
        return item


def _head(path: Path, data: bytes | None) -> bytes:
    """Return the first bytes of a file; none of a file that cannot be read."""
    if data is not None:
        return data[:_HEAD]
    try:
        with path.open("rb") as file:
            return file.read(_HEAD)
    except OSError:
        return b""


def _whole(path: Path, data: bytes | None) -> bytes:
    """Return all bytes of a file; none of one that cannot be read or is too large for a page."""
    if data is not None:
        return data
    try:
        return path.read_bytes() if path.stat().st_size <= _LARGEST_PAGE else b""
    except OSError:
        return b""


def _names(path: Path, data: bytes | None) -> set[str]:
    """Return the names in a ZIP file; none of one that cannot be read."""
    try:
        with zipfile.ZipFile(path if data is None else io.BytesIO(data)) as archive:
            return set(archive.namelist())
    except (OSError, zipfile.BadZipFile, ValueError, NotImplementedError):
        return set()
