"""A segment: an unchanging part of the cache, in two files that are written once.

`<name>.idx` holds the postings and the facts all stories are ranked by; it is read whole and
checked by its CRC-32. `<name>.rec` holds one record a story, read one by one as they are needed,
so that memory grows with the postings only. Both are written under a name no one knows yet and
become part of the cache when the manifest names them.
"""

from __future__ import annotations

import weakref
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

import numpy as np

from reader.related.cache.array_file import DamagedCache, read_arrays, write_arrays, write_synced
from reader.related.cache.document_vectors import DamagedRecord, Record, unpack
from reader.related.cache.sorted_hashes import SortedHashes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray


@dataclass(slots=True, eq=False)
class Tables:
    """What all stories of a segment are ranked by.

    By story: `ids`, `days` since 1970 (NaN where undated), `norms` (length of its vector),
    `places` (where its record begins and, one longer, ends). By term, ascending by hash: `terms`,
    `frequency` (stories that hold it), `starts` (where its postings begin, one longer). Postings:
    `stories` (ascending within a term) and `weights`. `shingles`: all sketches' hashes, ascending;
    none once the segment is open, which holds them more tightly.
    """

    ids: NDArray[np.int64]
    days: NDArray[np.float32]
    norms: NDArray[np.float32]
    places: NDArray[np.int64]
    terms: NDArray[np.uint32]
    frequency: NDArray[np.uint32]
    starts: NDArray[np.uint32]
    stories: NDArray[np.uint16]
    weights: NDArray[np.uint8]
    shingles: NDArray[np.uint32]

    TYPES: ClassVar[dict[str, str]] = {
        "ids": "<i8", "days": "<f4", "norms": "<f4", "places": "<i8", "terms": "<u4",
        "frequency": "<u4", "starts": "<u4", "stories": "<u2", "weights": "u1", "shingles": "<u4",
    }  # fmt: skip

    def find(self, hashes: NDArray[np.uint32]) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
        """Return where each hash stands in `terms`, and whether it is there at all."""
        if not len(self.terms):
            return np.zeros(len(hashes), np.intp), np.zeros(len(hashes), np.bool_)
        at = np.minimum(np.searchsorted(self.terms, hashes), len(self.terms) - 1)
        return at, self.terms[at] == hashes

    def lengths(self) -> NDArray[np.int64]:
        """Return how many postings each term has."""
        starts = self.starts.astype(np.int64)
        return starts[1:] - starts[:-1]

    def is_sound(self) -> bool:
        """Return whether the tables fit together."""
        stories, terms, postings = len(self.ids), len(self.terms), len(self.stories)
        return (
            len(self.days) == len(self.norms) == stories
            and len(self.places) == stories + 1
            and len(self.frequency) == terms
            and len(self.starts) == terms + 1
            and len(self.weights) == postings == int(self.starts[-1])
            and (not postings or int(self.stories.max()) < stories)
        )


class Segment:
    """A segment opened for reading; raises DamagedCache where its files do not hold together."""

    def __init__(self, folder: Path, name: str, check: int) -> None:
        self.name = name
        self.check = check
        tables = _read_tables(folder / f"{name}.idx", check)
        self._shingles = SortedHashes(tables.shingles)
        self.tables = replace(tables, shingles=tables.shingles[:0].copy())
        self._order = np.argsort(self.tables.ids, kind="stable").astype(np.uint16)
        self._ordered = self.tables.ids[self._order]
        try:
            self._records = (folder / f"{name}.rec").open("rb", buffering=0)
        except OSError as error:
            raise DamagedCache(f"The records of {name} are missing.") from error
        # Whoever drops a segment without closing it leaves no open file behind.
        self._closer = weakref.finalize(self, self._records.close)

    def __len__(self) -> int:
        return len(self.tables.ids)

    def close(self) -> None:
        """Close the file of records."""
        self._closer()

    def position(self, story: int) -> int | None:
        """Return where a story stands in the tables, or None."""
        at = int(np.searchsorted(self._ordered, story))
        found = at < len(self._ordered) and self._ordered[at] == story
        return int(self._order[at]) if found else None

    def holders(self, shingles: NDArray[np.uint32]) -> NDArray[np.int64]:
        """Return how many stories hold each of some shingles."""
        return self._shingles.counts(shingles)

    def all_shingles(self) -> NDArray[np.uint32]:
        """Return the shingles of all stories, ascending."""
        return self._shingles.whole()

    def packed_record(self, position: int) -> bytes:
        """Return a record's bytes."""
        start, end = self.tables.places[position : position + 2].tolist()
        self._records.seek(start)
        return self._records.read(end - start)

    def record(self, position: int) -> Record:
        """Return a story's record."""
        try:
            return unpack(self.packed_record(position))
        except DamagedRecord as error:
            raise DamagedCache(f"A record of {self.name} is damaged.") from error


def write_segment(folder: Path, name: str, tables: Tables, records: Sequence[bytes]) -> int:
    """Write both files of a segment to disk and return the check number the manifest keeps."""
    write_synced(folder / f"{name}.rec", records)
    arrays = {kind: getattr(tables, kind) for kind in Tables.TYPES}
    return write_arrays(folder / f"{name}.idx", arrays, Tables.TYPES)


def _read_tables(path: Path, check: int) -> Tables:
    tables = Tables(**read_arrays(path, check, Tables.TYPES))
    if not tables.is_sound():
        raise DamagedCache(f"{path.name} does not hold together.")
    return tables
