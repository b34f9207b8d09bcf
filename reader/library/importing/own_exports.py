"""Whole libraries among what is imported: exported ones come back without loss, backups do not."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from reader.library.annotations.annotation_service import AnnotationService
from reader.library.exporting.library_restore import Restorer
from reader.library.exporting.library_zip import MANIFEST as EXPORT
from reader.library.importing.intake import Intake
from reader.library.maintenance.backup import DATABASE
from reader.library.maintenance.backup import MANIFEST as BACKUP
from reader.library.store_session import StoreSession
from reader.model import ImportItem, ReaderError

_ZIP = b"PK"


class Archives:
    """Brings exported libraries back into one that is open."""

    def __init__(self, holdings: StoreSession, marks: AnnotationService, intake: Intake) -> None:
        self._holdings = holdings
        self._restorer = Restorer(holdings, marks, intake.add)

    def restored(
        self, path: Path, data: bytes | None, tags: Sequence[str]
    ) -> Iterator[ImportItem] | None:
        """A line for each story of an exported library; None for any other file.

        With `data` these are the bytes, and `path` only their name.
        """
        names = _names(path, data)
        if EXPORT in names:
            return self._lines(path, data, tags)
        if {BACKUP, DATABASE} <= names:
            reason = (
                "It is a backup of a whole library: bring it back with “broadsheet restore-backup”."
            )
            return iter([ImportItem(str(path), "failed", reason=reason)])
        return None

    def _lines(self, path: Path, data: bytes | None, tags: Sequence[str]) -> Iterator[ImportItem]:
        try:
            for item in self._restorer.restore(path, data):
                yield self._tagged(item, tags)
        except ReaderError as error:
            yield ImportItem(str(path), "failed", reason=str(error))

    def _tagged(self, item: ImportItem, tags: Sequence[str]) -> ImportItem:
        if item.id is None or not tags:
            return item
        with self._holdings.db.write():
            fresh = [name for name in tags if self._holdings.tags.add([item.id], name)]
        if fresh and item.status == "duplicate":
            return replace(item, status="updated", reason="tags added")
        return item


def _names(path: Path, data: bytes | None) -> set[str]:
    """The names in a ZIP file; none for any other file, and none that cannot be read."""
    try:
        if data is not None:
            start = data[:2]
        else:
            with path.open("rb") as file:
                start = file.read(2)
        if start != _ZIP:
            return set()
        with zipfile.ZipFile(path if data is None else io.BytesIO(data)) as archive:
            return set(archive.namelist())
    except (OSError, zipfile.BadZipFile, ValueError, NotImplementedError):
        return set()
