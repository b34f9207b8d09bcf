"""Files in, drafts out: every kind of file that people have saved articles in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from reader.formats.limits import Limits
from reader.formats.protocol import Format, ReadContext
from reader.formats.source import FileSource
from reader.model import Draft, Refusal

__all__ = ["FileSource", "Format", "Limits", "ReadContext", "read_bytes", "read_file"]


def read_file(path: Path, limits: Limits | None = None) -> Iterator[Draft | Refusal]:
    """Read a file, whatever it is; yields drafts and refusals, lazily, and never raises for input.

    The kind is told by the content first and the name second.
    """
    from reader.formats.registry import read_source

    yield from read_source(FileSource(str(path), path=path), limits or Limits())


def read_bytes(data: bytes, name: str, limits: Limits | None = None) -> Iterator[Draft | Refusal]:
    """The same for bytes that came without a file, under a name such as `pasted.html`."""
    from reader.formats.registry import read_source

    yield from read_source(FileSource(name, data=data), limits or Limits())
