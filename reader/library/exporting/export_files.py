"""Files of an export: named after stories, written whole or not at all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from reader.model import ReaderError
from reader.store.file_store import make_private_folder
from reader.store.whole_file import whole_file

_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f/\\:*?"<>|#^\[\]]+')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?\Z", re.IGNORECASE)
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
"""What XML forbids or advises against, and HTML calls an error."""
_LONGEST = 120
"""Bytes of a name without its suffix; file systems take 255."""


def file_name(title: str, story: int) -> str:
    """A name for the file of a story that every file system, and a link in Obsidian, takes."""
    name = " ".join(_FORBIDDEN.sub(" ", title).split()).strip(" .")
    while len(name.encode("utf-8", "replace")) > _LONGEST:
        shorter = name.rpartition(" ")[0] or name[: len(name) * 3 // 4]
        name = shorter.strip(" .")
    if not name or _RESERVED.match(name):
        name = f"Story {story} {name}".strip()
    return name


def free_name(folder: Path, name: str, suffix: str, taken: set[str]) -> Path:
    """A file in the folder that this export has not written; case does not tell names apart."""
    candidate, number = name, 1
    while f"{candidate}{suffix}".casefold() in taken:
        number += 1
        candidate = f"{name} ({number})"
    taken.add(f"{candidate}{suffix}".casefold())
    return folder / f"{candidate}{suffix}"


def legal(markup: str) -> str:
    """Markup without the characters that no XML and HTML may hold."""
    return _ILLEGAL.sub("", markup)


@contextmanager
def written(path: Path) -> Iterator[IO[bytes]]:
    """Open a file for writing; it appears under its name when the block ends well.

    Raises ReaderError with a sentence when it cannot be written.
    """
    try:
        make_private_folder(path.parent)
        with whole_file(path) as file:
            yield file
    except OSError as error:
        raise _refused(path, error) from error


def write_text(path: Path, text: str) -> None:
    """Write a text file in UTF-8."""
    with written(path) as file:
        file.write(text.encode("utf-8", "replace"))


def _refused(path: Path, error: OSError) -> ReaderError:
    reason = error.strerror or str(error)
    return ReaderError(f"{path} cannot be written: {reason}. Choose another place.")
