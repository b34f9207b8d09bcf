"""Rows of another program's database, such as the one of a reading device; it is only read."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from reader.model import UnreadableInput
from reader.translation import tr

_MOST_ROWS = 1_000_000
"""Rows of one answer; a device that was marked for years has some ten thousand; chosen."""


def foreign_rows(path: Path, query: str) -> Iterator[dict[str, Any]]:
    """Yield the rows of a query by the names of their columns; raise UnreadableInput.

    The file is opened as one that never changes: nothing is written beside it, and what its program
    has not yet taken into it (its `-wal`) is not seen.
    """
    address = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    try:
        with closing(sqlite3.connect(address, uri=True)) as database:
            database.text_factory = lambda data: data.decode("utf-8", "replace")
            database.execute("PRAGMA trusted_schema = OFF")
            answer = database.execute(query)
            names = [column[0] for column in answer.description]
            for number, row in enumerate(answer):
                if number >= _MOST_ROWS:
                    return
                yield dict(zip(names, row, strict=True))
    except sqlite3.Error as error:
        raise UnreadableInput(tr("The database is damaged or of an unknown version.")) from error
