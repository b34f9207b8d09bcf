"""Rows of another program's database, such as the one of a reading device; it is only read."""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from reader.model import UnreadableInput
from reader.translation import tr

_MOST_ROWS = 1_000_000
"""Rows of one answer; a device that was marked for years has some ten thousand; chosen."""
_LOG_HEAD, _FRAME_HEAD = 32, 24
"""Bytes at the beginning of a write-ahead log and of each of its frames (sqlite.org/walformat)."""
_LOG_SIGNS = (0x377F0682, 0x377F0683)
"""Numbers with which such a log begins, by the order of the bytes of its checksums."""
_MODES = slice(18, 20)
"""Bytes of a database that say whether its changes go to such a log."""


def foreign_rows(database: Path | bytes, query: str, log: bytes = b"") -> Iterator[dict[str, Any]]:
    """Yield the rows of a query by the names of their columns; raise UnreadableInput.

    A file is opened as one that never changes: nothing is written beside it. What its program has
    not yet taken into it is seen where it is given as bytes, with its write-ahead `log`.
    """
    try:
        with closing(_opened(database, log)) as opened:
            opened.text_factory = lambda data: data.decode("utf-8", "replace")
            opened.execute("PRAGMA trusted_schema = OFF")
            answer = opened.execute(query)
            names = [column[0] for column in answer.description]
            for number, row in enumerate(answer):
                if number >= _MOST_ROWS:
                    return
                yield dict(zip(names, row, strict=True))
    except sqlite3.Error as error:
        raise UnreadableInput(tr("The database is damaged or of an unknown version.")) from error


def _opened(database: Path | bytes, log: bytes) -> sqlite3.Connection:
    if isinstance(database, Path):
        address = f"{database.absolute().as_uri()}?mode=ro&immutable=1"
        return sqlite3.connect(address, uri=True)
    whole = _with_log(database, log)
    whole[_MODES] = b"\x01\x01"
    opened = sqlite3.connect(":memory:")
    opened.deserialize(bytes(whole))
    return opened


def _with_log(database: bytes, log: bytes) -> bytearray:
    """Return a database with the changes that its log holds up to the last one that was ended.

    A frame whose salts are others than the log's is of an earlier use of the file, and ends it.
    """
    whole = bytearray(database)
    if len(log) < _LOG_HEAD or struct.unpack_from(">I", log)[0] not in _LOG_SIGNS:
        return whole
    size, _, *salts = struct.unpack_from(">4I", log, 8)
    pages: dict[int, bytes] = {}
    for at in range(_LOG_HEAD, len(log) - _FRAME_HEAD - size + 1, _FRAME_HEAD + max(size, 1)):
        number, ended, *own = struct.unpack_from(">4I", log, at)
        if own != salts or number == 0:
            break
        pages[number] = log[at + _FRAME_HEAD : at + _FRAME_HEAD + size]
        if ended:
            # Each new page is in the log itself: a larger count is damage, and would fill memory.
            if max(ended, *pages) * size > len(database) + len(log):
                break
            _put_pages(whole, pages, size, ended)
            pages.clear()
    return whole


def _put_pages(whole: bytearray, pages: dict[int, bytes], size: int, count: int) -> None:
    """Put changed pages in their places, in a database that has `count` of them then."""
    length = max(len(whole), *(number * size for number in pages))
    if length > len(whole):
        whole.extend(bytes(length - len(whole)))
    for number, page in pages.items():
        whole[(number - 1) * size : number * size] = page
    del whole[count * size :]
