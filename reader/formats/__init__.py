"""Files in, drafts out: every kind of file that people have saved articles in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from reader.formats.limits import Limits
from reader.formats.protocol import Format, ReadContext, TableReader
from reader.formats.source import FileSource

if TYPE_CHECKING:
    from reader.model import Draft, Refusal

__all__ = [
    "FileSource",
    "Format",
    "Limits",
    "ReadContext",
    "TableReader",
    "begins_as_markup",
    "read_bytes",
    "read_file",
    "read_page",
]


def read_file(
    path: Path, limits: Limits | None = None, tables: TableReader | None = None
) -> Iterator[Draft | Refusal]:
    """Read a file, whatever it is; yields drafts and refusals, lazily, and never raises for input.

    The content decides the kind first, the name second. `tables` reads databases.
    """
    from reader.formats.registry import read_source

    yield from read_source(FileSource(str(path), path=path), limits or Limits(), tables)


def read_bytes(
    data: bytes, name: str, limits: Limits | None = None, tables: TableReader | None = None
) -> Iterator[Draft | Refusal]:
    """Yield the same for bytes that came without a file, under a name such as `pasted.html`."""
    from reader.formats.registry import read_source

    yield from read_source(FileSource(name, data=data), limits or Limits(), tables)


def read_page(path: Path, data: bytes | None = None) -> Iterator[Draft]:
    """Read a file, or bytes under its name, as a saved page without asking any other format.

    Raises OSError, and UnreadableInput where it is too large.
    """
    from reader.formats.html import page_draft

    source = FileSource(str(path), path=path) if data is None else FileSource(path.name, data=data)
    yield page_draft(source, source.read(Limits()))


def begins_as_markup(path: Path, data: bytes | None = None) -> bool:
    """Return whether a file, or bytes under its name, begins with a tag; False where none is."""
    source = FileSource(str(path), path=path) if data is None else FileSource(path.name, data=data)
    try:
        return source.text_head.lstrip().startswith("<")
    except OSError:
        return False
