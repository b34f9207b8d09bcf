"""The journal of annotations: one line of JSON a change, appended and synced, never rewritten.

A line says the whole state of a mark after the change, so that reading the file from its start
and keeping the last line of every mark gives all marks again, without the database.  Lines of
texts and stories say what the marks stand on.  A line that a crash cut off spoils only itself.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from reader.model import ReaderError
from reader.store.files import sync_folder, telling
from reader.store.packing import dump, now

FORMAT = 1
"""The number every line carries, so that a later layout can be told from this one."""

Record = dict[str, Any]


class Journal:
    """The journal file of a library."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def append(self, records: Iterable[Record]) -> None:
        """Write the records, one line each, and wait until the disk has them.

        All lines go out in one write, so that two processes do not mix theirs.  Raises ReaderError
        when the disk refuses; then the caller's transaction must not be committed.
        """
        moment = now()
        lines = [
            dump({**record, "v": FORMAT, "at": moment}).encode("utf-8", "replace")
            for record in records
        ]
        if not lines:
            return
        with telling(self.path.parent):
            fresh = not self.path.exists()
            handle = os.open(self.path, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o600)
            try:
                start = b"" if _ends_a_line(handle) else b"\n"
                _write_all(handle, start + b"\n".join(lines) + b"\n")
                os.fsync(handle)
            finally:
                os.close(handle)
            if fresh:
                sync_folder(self.path.parent)

    def records(self) -> Iterator[Record]:
        """The records from the first to the last; lines that cannot be read are left out.

        Raises ReaderError where the file cannot be read at all.
        """
        for _, record in self._lines():
            if record is not None:
                yield record

    def positions(self) -> Iterator[tuple[int, Record]]:
        """The records with the places of their lines, for `at`."""
        for place, record in self._lines():
            if record is not None:
                yield place, record

    def at(self, place: int) -> Record:
        """The record of the line at a place; KeyError where there is none."""
        with self.path.open("rb") as handle:
            handle.seek(place)
            record = _parsed(handle.readline())
        if record is None:
            raise KeyError(place)
        return record

    def damage(self) -> int:
        """How many lines cannot be read."""
        return sum(record is None for _, record in self._lines())

    def _lines(self) -> Iterator[tuple[int, Record | None]]:
        if not self.path.exists():
            return
        try:
            with self.path.open("rb") as handle:
                place = 0
                for line in handle:
                    if line.strip():
                        yield place, _parsed(line)
                    place += len(line)
        except OSError as error:
            raise ReaderError(
                f"The journal of annotations {self.path} cannot be read: {error.strerror}. "
                "Check its permissions."
            ) from error


def _parsed(line: bytes) -> Record | None:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        return None
    known = isinstance(record, dict) and record.get("v") == FORMAT and "op" in record
    return record if known else None


def _ends_a_line(handle: int) -> bool:
    """Whether the file is empty or its last byte ends a line: a crash may have cut one off."""
    size = os.lseek(handle, 0, os.SEEK_END)
    if size == 0:
        return True
    os.lseek(handle, size - 1, os.SEEK_SET)
    return os.read(handle, 1) == b"\n"


def _write_all(handle: int, data: bytes) -> None:
    while data:
        data = data[os.write(handle, data) :]
