"""Standard input and output in the place of a file that has to be read or written as a whole."""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reader.cli.output import Output
from reader.model import ReaderError
from reader.translation import tr

STANDARD = "-"
"""How standard input and standard output are written on a command line."""


def text_given(words: str) -> str:
    """Return the words that were given; for `-` those of standard input."""
    return sys.stdin.read().rstrip("\n") if words == STANDARD else words


@contextmanager
def file_to_read(path: str, name: str) -> Iterator[str]:
    """Give the path of a file; for `-` of a temporary one, of this name, with standard input."""
    if path != STANDARD:
        yield path
        return
    with tempfile.TemporaryDirectory(prefix="broadsheet-") as folder:
        file = Path(folder) / name
        with file.open("wb") as copy:
            shutil.copyfileobj(sys.stdin.buffer, copy)
        yield str(file)


@contextmanager
def file_to_write(path: str, name: str, output: Output) -> Iterator[str]:
    """Give the path of a file to write; for `-` of a temporary one that is printed afterwards.

    Raises ReaderError where a terminal would show what is written.
    """
    if path != STANDARD:
        yield path
        return
    if sys.stdout.isatty():
        raise ReaderError(
            tr(
                "This is not written to a terminal. Name a file, or redirect standard output "
                "to one."
            )
        )
    with tempfile.TemporaryDirectory(prefix="broadsheet-") as folder:
        file = Path(folder) / name
        yield str(file)
        output.flush()
        with file.open("rb") as written:
            shutil.copyfileobj(written, sys.stdout.buffer)
        sys.stdout.buffer.flush()
