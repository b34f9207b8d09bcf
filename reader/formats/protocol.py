"""What every format module offers, and what it gets to work with."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from reader.formats.limits import Limits
from reader.formats.source import FileSource
from reader.model import Draft, Refusal

Found = Iterator[Draft | Refusal]
TableReader = Callable[[Path | bytes, str, bytes], Iterator[Mapping[str, Any]]]
"""Yields the rows of a query on a database, with its log, by the names of their columns."""


@dataclass(frozen=True, slots=True)
class ReadContext:
    """The work around a file: its limits, and how to read a file found inside it.

    `tables` reads the database of another program; without it such a file is refused.
    """

    limits: Limits
    inner: Callable[[FileSource], Found]
    tables: TableReader | None = None


class Format(Protocol):
    """One kind of file.

    `recognises` looks at the beginning of a source only and must be quick; `read` is lazy, raises
    UnreadableInput with a sentence for what cannot be read (the drafts yielded before stay), and
    yields a Refusal for a part that cannot.
    """

    @property
    def name(self) -> str:
        """Short name, kept with the story: `html`, `mhtml`, `pocket`."""

    def recognises(self, source: FileSource) -> bool:
        """Recognise whether this source is of this kind, by its content first."""

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Return the stories of the source."""
