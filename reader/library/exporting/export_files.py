"""Files of an export: named after stories, written whole or not at all."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from reader.model import ReaderError
from reader.store.file_store import make_private_folder
from reader.store.whole_file import whole_file
from reader.translation import system_reason, tr

_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f/\\:*?"<>|#^\[\]]+')
_RESERVED = re.compile(
    r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\..*)?\Z", re.IGNORECASE
)
_UNSEEN = frozenset(("Cc", "Cf", "Cs"))
"""Categories of signs that hide in a name or turn it round: controls, direction marks, halves."""
_JOINERS = "\u200c\u200d"
"""Persian words and emoji need them inside a name."""
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
"""What XML forbids or advises against, and HTML calls an error."""
_LONGEST = 120
"""Bytes of a name without its suffix; file systems take 255."""


def file_name(title: str, story: int) -> str:
    """Return a name for a story's file that every file system, and a link in Obsidian, takes."""
    seen = "".join(
        sign
        for sign in _FORBIDDEN.sub(" ", title)
        if sign in _JOINERS or sign.isspace() or unicodedata.category(sign) not in _UNSEEN
    )
    name = unicodedata.normalize("NFC", " ".join(seen.split())).strip(f" .{_JOINERS}")
    # Programs take a name with a hyphen in front for an option.
    name = name.lstrip(f" .-{_JOINERS}")
    while len(name.encode("utf-8", "replace")) > _LONGEST:
        shorter = name.rpartition(" ")[0] or name[: len(name) * 3 // 4]
        name = shorter.strip(f" .{_JOINERS}")
    if not name or _RESERVED.match(name):
        name = f"Story {story} {name}".strip()
    return name


def folded(name: str) -> str:
    """Return a name without what some file systems do not distinguish: case and form of Unicode."""
    plain = unicodedata.normalize("NFD", name).casefold()
    return unicodedata.normalize("NFC", plain)


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
        raise refused(path, error) from error


def write_text(path: Path, text: str) -> None:
    """Write a text file in UTF-8."""
    with written(path) as file:
        file.write(text.encode("utf-8", "replace"))


def refused(path: Path, error: OSError) -> ReaderError:
    """Return the error that says why a file or folder cannot be written."""
    return ReaderError(
        tr(
            "{path} cannot be written: {reason}. Choose another location.",
            path=path,
            reason=system_reason(error),
        )
    )
