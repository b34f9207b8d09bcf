"""Posting lists as packed arrays, and the table of terms that points to them.

A list holds its documents as differences, how often the term stands in each, and where; each part
in the narrowest of one, two or four bytes that holds its largest value, with a checksum. Whole
lists become numpy arrays in a few microseconds, which is what makes search fast.
"""

from __future__ import annotations

import json
import zlib
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from reader.platforms.durable_files import PlacedReader
from reader.segments.list_decoder import decoded, is_as_written, summed

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Ints = NDArray[np.int32]

MAGIC = b"BSTERMS1"
TYPES = ("", "<u1", "<u2", "<u4")
"""Kinds of numbers, by the two bits that name their width."""
SIZES = (0, 1, 2, 4)
"""Bytes a number, by the two bits that name its width."""
_SIZE_OF = np.array(SIZES)
_READ_WHOLE = 1 << 16
"""Bytes up to which positions are read at once."""
_READ_SINGLY = 400
"""Stories up to which positions are read one by one; chosen."""
COLUMNS = (
    ("text", "<u4"),
    ("documents", "<u4"),
    ("occurrences", "<u4"),
    ("start", "<u8"),
    ("head_sum", "<u4"),
    ("place_sum", "<u4"),
    ("widths", "<u1"),
)
"""The columns of a table of terms, and the kind of their numbers."""
_SELDOM = frozenset(("occurrences", "head_sum", "place_sum"))
"""Columns of which a search asks as many numbers as it reads lists."""
_ASKED_SINGLY = 4096
"""Numbers of a column that are read one by one before it is read whole; chosen."""


class DamagedList(Exception):
    """The bytes of a posting list are not those that were written."""


class ListFile:
    """An open posting file; it is closed when nothing uses it any more."""

    def __init__(self, descriptor: int) -> None:
        self._file = PlacedReader(descriptor)

    def read(self, start: int, size: int) -> bytes:
        """Return up to `size` bytes from `start` on."""
        return self._file.read(size, start)

    def close(self) -> None:
        """Close the file; nothing can be read afterwards."""
        self._file.close()


class TermFiles(NamedTuple):
    """The open files of a segment's terms: their tables, and the lists that they point to."""

    tables: ListFile
    lists: ListFile

    def close(self) -> None:
        """Close both files; nothing can be read afterwards."""
        self.tables.close()
        self.lists.close()


@dataclass(frozen=True, slots=True)
class Postings:
    """Postings of several terms one after another.

    `bounds` has one more entry than there are terms and cuts `documents` and `counts`;
    `places` are the positions of all postings in the same order, or None.
    """

    bounds: NDArray[np.int64]
    documents: Ints
    counts: Ints
    places: Ints | None


class _SeldomColumn:
    """Numbers of a field's terms that few are asked of: they stay in the file until many are.

    A search reads the lists of some hundred terms of a million; a merge reads all.
    """

    def __init__(self, file: ListFile, start: int, count: int, kind: str) -> None:
        self._file = file
        self._start = start
        self._count = count
        self._kind = np.dtype(kind)
        self._asked = 0
        self._whole: NDArray[Any] | None = None

    def __getitem__(self, number: int) -> int:
        if self._whole is not None:
            return int(self._whole[number])
        self._asked += 1
        size = self._kind.itemsize
        if self._asked > _ASKED_SINGLY:
            return int(self.whole()[number])
        data = self._file.read(self._start + number * size, size)
        if len(data) != size:
            raise DamagedList("the table of terms is cut")
        return int.from_bytes(data, "little")

    def whole(self) -> NDArray[Any]:
        """Return all numbers, which stay in memory."""
        if self._whole is None:
            size = self._count * self._kind.itemsize
            data = self._file.read(self._start, size)
            if len(data) != size:
                raise DamagedList("the table of terms is cut")
            self._whole = np.frombuffer(data, self._kind)
        return self._whole


def _narrow(values: NDArray[Any]) -> NDArray[Any]:
    """Return a copy of whole numbers in the smallest type that holds the largest."""
    return values.astype(np.min_scalar_type(values.max(initial=0)))


class Terms:
    """The terms of one field of a segment: a sorted list with counts, and their lists.

    Nothing of `data` is kept: in large libraries the tables of all segments are most of what a
    search holds in memory, and few of their numbers need the room that they have in the file.
    """

    def __init__(self, about: dict[str, Any], at: int, data: memoryview, files: TermFiles) -> None:
        self.name: str = about["name"]
        parts: list[memoryview] = []
        self._columns: dict[str, NDArray[Any]] = {}
        self._seldom: dict[str, _SeldomColumn] = {}
        for size, (name, kind) in zip(about["sizes"], (*COLUMNS, ("terms", "u1")), strict=True):
            part = data[at : at + size]
            if name in _SELDOM:
                self._seldom[name] = _SeldomColumn(files.tables, at, about["terms"], kind)
            elif name in ("text", "terms"):
                parts.append(part)
            else:
                self._columns[name] = _narrow(np.frombuffer(part, dtype=kind))
            at += size
        cuts, self._blob = map(bytes, parts)
        self.cuts = np.frombuffer(cuts, dtype=np.uint32)
        self.documents = self._columns["documents"]
        self._cut_list = memoryview(cuts).cast("I")
        self._file = files.lists

    def __len__(self) -> int:
        return len(self.documents)

    @property
    def blob(self) -> bytes:
        """All terms one after another."""
        return self._blob

    def text(self, number: int) -> bytes:
        """Return the bytes of a term."""
        return self._blob[self._cut_list[number] : self._cut_list[number + 1]]

    def at_or_after(self, term: bytes) -> int:
        """Return the number of the first term that is not before `term`."""
        return bisect_left(range(len(self)), term, key=self.text)

    def find(self, term: bytes) -> int:
        """Return the number of a term, or -1."""
        number = self.at_or_after(term)
        return number if number < len(self) and self.text(number) == term else -1

    def beginning(self, prefix: bytes) -> tuple[int, int]:
        """Return the range of the terms that begin with `prefix`."""
        return self.at_or_after(prefix), self.at_or_after(prefix + b"\xff" * 4)

    def occurrences(self, number: int) -> int:
        """Return how often a term stands in all documents."""
        return self._seldom["occurrences"][number]

    def _widths(self, number: int) -> tuple[int, int, int]:
        packed = int(self._columns["widths"][number])
        return packed & 3, packed >> 2 & 3, packed >> 4 & 3

    def _read(self, start: int, size: int, checksum: int) -> bytes:
        data = self._file.read(start, size)
        if len(data) != size or zlib.crc32(data) != checksum:
            raise DamagedList(f"a list of the field {self.name} is damaged")
        return data

    def postings(self, number: int) -> tuple[Ints, NDArray[Any] | None]:
        """Return the documents of a term, ascending, and its counts (None: once in each).

        Raises DamagedList where the bytes are not those that were written.
        """
        gap, count, _ = self._widths(number)
        size = int(self.documents[number])
        start = int(self._columns["start"][number])
        head = size * SIZES[gap]
        data = self._read(start, head + size * SIZES[count], self._seldom["head_sum"][number])
        gaps = np.frombuffer(data, dtype=TYPES[gap], count=size)
        documents = np.cumsum(gaps, dtype=np.int32)
        return documents, np.frombuffer(data, dtype=TYPES[count], offset=head) if count else None

    def all_occurrences(self) -> NDArray[Any]:
        """Return how often each term stands in all documents."""
        return self._seldom["occurrences"].whole()

    def lists(self, low: int, high: int, placed: bool) -> Postings:
        """Return the postings of the terms from `low` up to, not with, `high`.

        With `placed` their positions as well. Raises DamagedList as `postings` does.
        """
        packed = self._columns["widths"][low:high].astype(np.int64)
        gap, count, place = (_SIZE_OF[packed >> shift & 3] for shift in (0, 2, 4))
        sizes = self.documents[low:high].astype(np.int64)
        many = self.all_occurrences()[low:high].astype(np.int64)
        starts = self._columns["start"][low:high].astype(np.int64)
        heads, tails = sizes * (gap + count), many * place
        first, end = int(starts[0]), int(starts[-1] + heads[-1] + tails[-1])
        data = self._file.read(first, end - first)
        starts -= first
        sums = [self._seldom[name].whole()[low:high] for name in ("head_sum", "place_sum")]
        if (
            len(data) != end - first
            or not is_as_written(data, starts, heads, sums[0])
            or (placed and not is_as_written(data, starts + heads, tails, sums[1]))
        ):
            raise DamagedList(f"a list of the field {self.name} is damaged")
        return Postings(
            np.concatenate(([0], np.cumsum(sizes))),
            summed(decoded(data, starts, gap, sizes, 0), sizes),
            decoded(data, starts + sizes * gap, count, sizes, 1),
            decoded(data, starts + heads, place, many, 0) if placed else None,
        )

    def places(self, number: int) -> Ints:
        """Return the positions of a term in all its documents, one after another."""
        return self._raw_places(number).astype(np.int32)

    def _raw_places(self, number: int) -> NDArray[Any]:
        gap, count, place = self._widths(number)
        size = int(self.documents[number])
        start = int(self._columns["start"][number]) + size * (SIZES[gap] + SIZES[count])
        length = self.occurrences(number) * SIZES[place]
        data = self._read(start, length, self._seldom["place_sum"][number])
        return np.frombuffer(data, dtype=TYPES[place])

    def places_at(self, number: int, chosen: NDArray[Any], counts: NDArray[Any] | None) -> Ints:
        """Return the positions of a term in some of its documents, given by their rank there.

        Few documents are read by themselves and without checksum: they only raise a score.
        """
        gap, count, place = self._widths(number)
        size = int(self.documents[number])
        width = SIZES[place]
        whole = self.occurrences(number) * width <= _READ_WHOLE or len(chosen) > _READ_SINGLY
        if whole:
            kept = np.zeros(size, bool)
            kept[chosen] = True
            held = kept if counts is None else np.repeat(kept, counts)
            return self._raw_places(number)[held].astype(np.int32)
        start = int(self._columns["start"][number]) + size * (SIZES[gap] + SIZES[count])
        ends = np.arange(1, size + 1) if counts is None else np.cumsum(counts, dtype=np.int64)
        lows = np.where(chosen > 0, ends[chosen - 1], 0).tolist()
        highs = ends[chosen].tolist()
        read = self._file.read
        data = [
            read(start + low * width, (high - low) * width)
            for low, high in zip(lows, highs, strict=True)
        ]
        return np.frombuffer(b"".join(data), dtype=TYPES[place]).astype(np.int32)

    def __iter__(self) -> Iterator[bytes]:
        return map(self.text, range(len(self)))


def read_tables(data: bytes, files: TermFiles) -> dict[str, Terms]:
    """Read the tables of a segment out of `data`, the bytes of the file of its tables."""
    if data[:8] != MAGIC:
        raise DamagedList("the table of terms is damaged")
    at = 12 + int.from_bytes(data[8:12], "little")
    view = memoryview(data)
    tables = {}
    for about in json.loads(data[12:at]):
        tables[about["name"]] = Terms(about, at, view, files)
        at += sum(about["sizes"])
    return tables
