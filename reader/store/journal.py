"""The journal of annotations: one line of JSON a change, appended and synced, never rewritten.

A line says the whole state of a mark after the change, so that reading the file from its start
and keeping the last line of every mark gives all marks again, without the database.  Lines of
texts and stories say what the marks stand on.  A line that a crash cut off spoils only itself.
At its end stands its checksum, so that a flipped bit is never taken for what the person wrote;
lines of earlier versions have none and are read as they are.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import zlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from reader.model import ReaderError
from reader.platforms.durable_files import BINARY, replace_file, sync_folder
from reader.store.columns import dump, now
from reader.store.database import Database
from reader.store.file_store import file_errors_explained, sync_file
from reader.translation import system_reason, tr

FORMAT = 1
"""The number every line carries, so that a later layout can be recognised."""

Record = dict[str, Any]

_CHECKSUM = re.compile(rb',"sum":"([0-9a-f]{8})"\}\s*\Z')
"""CRC-32 of the line as it would be without it."""

_TAIL, _LONGEST_TAIL = 1 << 16, 1 << 24
"""Bytes at the end of the journal in which its last number is looked for, at first and at most."""


class Journal:
    """The journal file of a library."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def append(self, records: Iterable[Record]) -> None:
        """Write the records, one line each, and wait until the disk has them.

        All lines go out in one write, so that two processes do not mix theirs.  Raises ReaderError
        when the disk refuses.
        """
        moment = now()
        lines = [
            _with_checksum(dump({**record, "v": FORMAT, "at": moment}).encode("utf-8", "replace"))
            for record in records
        ]
        if not lines:
            return
        with file_errors_explained(self.path.parent):
            fresh = not self.path.exists()
            handle = os.open(self.path, os.O_RDWR | os.O_APPEND | os.O_CREAT | BINARY, 0o600)
            try:
                start = b"" if _ends_a_line(handle) else b"\n"
                _write_all(handle, start + b"\n".join(lines) + b"\n")
                os.fsync(handle)
            finally:
                os.close(handle)
            if fresh:
                sync_folder(self.path.parent)

    def records(self) -> Iterator[Record]:
        """Yield the records from the first to the last; lines that cannot be read are left out.

        Raises ReaderError where the file cannot be read at all.
        """
        for _, record in self._lines():
            if record is not None:
                yield record

    def positions(self) -> Iterator[tuple[int, Record]]:
        """Yield the records with the places of their lines, for `at`."""
        for place, record in self._lines():
            if record is not None:
                yield place, record

    def at(self, place: int) -> Record:
        """Return the record of the line at a place; KeyError where there is none."""
        with self.path.open("rb") as handle:
            handle.seek(place)
            record = _parsed(handle.readline())
        if record is None:
            raise KeyError(place)
        return record

    def last_number(self) -> int:
        """Return the highest number of a change among the last lines; 0 where none is said.

        Only the end of the file is read: numbers grow along with it.
        """
        try:
            with self.path.open("rb") as handle:
                size = handle.seek(0, os.SEEK_END)
                reach = _TAIL
                while True:
                    handle.seek(max(0, size - reach))
                    lines = handle.read().splitlines()[1 if size > reach else 0 :]
                    records = (_parsed(line) for line in lines)
                    numbers = [int(r["n"]) for r in records if r and isinstance(r.get("n"), int)]
                    if numbers or reach >= min(size, _LONGEST_TAIL):
                        return max(numbers, default=0)
                    reach *= 16
        except OSError:
            return 0

    def damage(self) -> int:
        """Return how many lines cannot be read."""
        return sum(record is None for _, record in self._lines())

    def heal(self) -> Path:
        """Put the file aside as it is and keep its readable lines; gives where it lies now.

        Call it where nobody else appends. Raises ReaderError when the disk refuses.
        """
        stamp = now().replace(":", "")
        aside = self.path.with_name(f"{self.path.stem}-damaged-{stamp}{self.path.suffix}")
        with file_errors_explained(self.path.parent):
            shutil.copyfile(self.path, aside)
            aside.chmod(0o600)
            sync_file(aside)
        self._keep_lines(lambda record: record is not None)
        return aside

    def drop(self, operation: str) -> None:
        """Take the records of an operation out of the file: what a person cleared is gone here too.

        Lines that cannot be read stay. Call it where nobody else appends. Raises ReaderError when
        the disk refuses.
        """
        if any(record["op"] == operation for record in self.records()):
            self._keep_lines(lambda record: record is None or record["op"] != operation)

    def _keep_lines(self, is_kept: Callable[[Record | None], bool]) -> None:
        """Write the file anew with some of its lines, complete or not at all."""
        rewritten = self.path.with_name(f".{self.path.name}.partial")
        with file_errors_explained(self.path.parent):
            try:
                with self.path.open("rb") as source, rewritten.open("wb") as target:
                    target.writelines(
                        line.rstrip(b"\n") + b"\n" for line in source if is_kept(_parsed(line))
                    )
                rewritten.chmod(0o600)
                sync_file(rewritten)
                replace_file(rewritten, self.path)
            finally:
                rewritten.unlink(missing_ok=True)
            sync_folder(self.path.parent)

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
                tr(
                    "The journal of annotations {path} cannot be read: {reason}. Check its "
                    "permissions.",
                    path=self.path,
                    reason=system_reason(error),
                )
            ) from error


class JournalQueue:
    """Records on their way into the journal.

    They are written into the database by the transaction that changes the marks, and appended to
    the journal after its commit: the journal never holds what was not committed, and whatever a
    crash or a full disk kept out of it is appended by the next change.
    """

    def __init__(self, database: Database, journal: Journal) -> None:
        self._db = database
        self._journal = journal

    def add(self, records: Iterable[Record]) -> None:
        """Let records wait; call it inside the transaction that makes them true."""
        if listed := list(records):
            lines = dump(listed).encode("utf-8", "replace").decode("utf-8")
            self._db.run("INSERT INTO journal_lines (records) VALUES (?)", (lines,))

    def waiting(self) -> int:
        """Return how many changes wait."""
        return int(self._db.value("SELECT count(*) FROM journal_lines"))

    def flush(self) -> None:
        """Append what waits to the journal; raises ReaderError when the disk refuses."""
        if self._db.read_only or not self.waiting():
            return
        # Inside a transaction, so that two processes keep the order in which they committed.
        with self._db.write():
            rows = self._db.rows("SELECT seq, records FROM journal_lines ORDER BY seq")
            self._journal.append(record for row in rows for record in json.loads(row["records"]))
            self._db.run("DELETE FROM journal_lines")


def is_checked(record: Record) -> bool:
    """Return whether a record that was read had a checksum, so that it is as it was written."""
    return "sum" in record


def _with_checksum(line: bytes) -> bytes:
    return line[:-1] + f',"sum":"{zlib.crc32(line):08x}"}}'.encode()


def _parsed(line: bytes) -> Record | None:
    found = _CHECKSUM.search(line)
    if found and zlib.crc32(line[: found.start()] + b"}") != int(found[1], 16):
        return None
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
