"""The terms of a segment and their posting lists, for reading (`term_table_writer` writes them)."""

from __future__ import annotations

import json
import zlib
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from reader.platforms.durable_files import PlacedReader
from reader.segments.list_decoder import decoded, is_as_written, summed
from reader.segments.postings import COLUMNS, MAGIC, SIZES, TYPES, Postings
from reader.segments.real_word import WORDS

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Ints = NDArray[np.int32]

_HEAD_BYTES = len(MAGIC) + 4
"""Bytes before the description of the tables: their sign, and its length."""
_SIZE_OF = np.array(SIZES)
_READ_WHOLE = 1 << 16
"""Bytes up to which positions are read at once."""
_READ_SINGLY = 400
"""Stories up to which positions are read one by one; chosen."""
_SELDOM = frozenset(("occurrences", "head_sum", "place_sum"))
"""Columns of which a search asks as many numbers as it reads lists."""
_OF_FEW_LISTS = _SELDOM | {"start"}
"""The same of the real words, few of whose lists are read."""
_ASKED_SINGLY = 4096
"""Numbers of a column that are read one by one before it is read whole; chosen."""
_MARKED = 16
"""Terms from one whose place, and whose first letters as a number, are held whole to the next;
chosen: a byte for two terms."""
_MARK_BYTES = 8
"""Bytes of a term that such a number holds."""


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
            self._whole = _narrow(np.frombuffer(data, self._kind))
        return self._whole


def _narrow(values: NDArray[Any]) -> NDArray[Any]:
    """Return a copy of whole numbers in the smallest type that holds the largest."""
    return values.astype(np.min_scalar_type(values.max(initial=0)))


class Terms:
    """The terms of one field of a segment: a sorted list with counts, and their lists.

    They begin `at` a place in the file of the tables. What is read is not kept: in large libraries
    the tables of all segments are most of what a search holds in memory, and few of their numbers
    need the room that they have in the file. Raises DamagedList where the file is cut.
    """

    def __init__(self, about: dict[str, Any], at: int, files: TermFiles) -> None:
        self.name: str = about["name"]
        data = memoryview(files.tables.read(at, sum(about["sizes"])))
        if len(data) != sum(about["sizes"]):
            raise DamagedList("the table of terms is cut")
        seldom = _OF_FEW_LISTS if self.name == WORDS else _SELDOM
        parts: list[memoryview] = []
        self._columns: dict[str, NDArray[Any]] = {}
        read = 0
        self._seldom: dict[str, _SeldomColumn] = {}
        for size, (name, kind) in zip(about["sizes"], (*COLUMNS, ("terms", "u1")), strict=True):
            part = data[read : read + size]
            if name in seldom:
                column = _SeldomColumn(files.tables, at + read, about["terms"], kind)
                self._seldom[name] = column
            elif name in ("text", "terms"):
                parts.append(part)
            else:
                self._columns[name] = _narrow(np.frombuffer(part, dtype=kind))
            read += size
        cuts = np.frombuffer(parts[0], np.uint32)
        self._blob = bytes(parts[1])
        # Beginnings of terms: a whole number for sixteen of them, and small ones from there on.
        starts = cuts[::_MARKED].copy()
        self._begin = starts.data
        self._within = _narrow(cuts - np.repeat(starts, _MARKED)[: len(cuts)]).data
        self.documents = self._columns["documents"]
        self._start = self._seldom.get("start") or self._columns["start"].data
        self._packed_widths = self._columns["widths"].data
        self._count = len(self.documents)
        self._file = files.lists

    def __len__(self) -> int:
        return self._count

    @property
    def blob(self) -> bytes:
        """All terms one after another."""
        return self._blob

    @property
    def cuts(self) -> NDArray[np.uint32]:
        """Where each term begins among the bytes of all, and where the last one ends."""
        starts = np.repeat(np.asarray(self._begin), _MARKED)[: self._count + 1]
        return starts + np.asarray(self._within).astype(np.uint32)

    def text(self, number: int) -> bytes:
        """Return the bytes of a term."""
        begin, within, after = self._begin, self._within, number + 1
        return self._blob[
            begin[number // _MARKED] + within[number] : begin[after // _MARKED] + within[after]
        ]

    def holding(self, at: int) -> int:
        """Return the number of the term that a place among the bytes of all lies in."""
        block = bisect_right(self._begin, at) - 1
        low, high = block * _MARKED, min((block + 1) * _MARKED, self._count + 1)
        return bisect_right(self._within, at - self._begin[block], low, high) - 1

    def having(self, letters: bytes) -> Iterator[int]:
        """Yield the number of the term at each place where some letters stand or begin."""
        at = self._blob.find(letters)
        while at >= 0:
            yield self.holding(at)
            at = self._blob.find(letters, at + 1)

    @cached_property
    def _marks(self) -> memoryview:
        """The beginnings of every sixteenth term as numbers, ascending.

        They are looked through in C: a search asks each of its terms of every segment.
        """
        cuts = self.cuts.astype(np.int64)
        places = cuts[:-1:_MARKED, None] + np.arange(_MARK_BYTES)
        letters = np.frombuffer(self._blob + bytes(_MARK_BYTES), np.uint8)[places]
        letters[places >= cuts[1::_MARKED, None]] = 0
        marks: NDArray[np.uint64] = letters.view(">u8")[:, 0].astype(np.uint64)
        return marks.data

    def _around(self, term: bytes) -> tuple[int, int]:
        """Return a short range of numbers: a term is in it or nowhere, as is its place."""
        marks = self._marks
        mark = int.from_bytes(term[:_MARK_BYTES].ljust(_MARK_BYTES, b"\0"))
        low = high = bisect_left(marks, mark)
        if high < len(marks) and marks[high] == mark:
            # Terms of the same first letters begin here, or a little before.
            high = bisect_right(marks, mark, high)
        return max(low - 1, 0) * _MARKED, min(high * _MARKED, self._count)

    def at_or_after(self, term: bytes) -> int:
        """Return the number of the first term that is not before `term`."""
        return bisect_left(range(self._count), term, *self._around(term), key=self.text)

    def find(self, term: bytes) -> int:
        """Return the number of a term, or -1."""
        low, high = self._around(term)
        end = self._begin[high // _MARKED] + self._within[high]
        at = self._blob.find(term, self._begin[low // _MARKED], end)
        while 0 <= at < end:
            number = self.holding(at)
            if self.text(number) == term:
                return number
            at = self._blob.find(term, at + 1, end)
        return -1

    def beginning(self, prefix: bytes) -> tuple[int, int]:
        """Return the range of the terms that begin with `prefix`."""
        return self.at_or_after(prefix), self.at_or_after(prefix + b"\xff" * 4)

    def occurrences(self, number: int) -> int:
        """Return how often a term stands in all documents."""
        return self._seldom["occurrences"][number]

    def _widths(self, number: int) -> tuple[int, int, int]:
        packed = self._packed_widths[number]
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
        start = self._start[number]
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
        begin = self._start
        whole = begin.whole() if isinstance(begin, _SeldomColumn) else np.asarray(begin)
        starts = whole[low:high].astype(np.int64)
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
        start = self._start[number] + size * (SIZES[gap] + SIZES[count])
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
        start = self._start[number] + size * (SIZES[gap] + SIZES[count])
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


class TermTables(Mapping[str, Terms]):
    """The terms of a segment by field, each field's read when it is first asked for.

    Few searches ask for parts of addresses, which are an eighth of all terms.
    """

    def __init__(self, files: TermFiles) -> None:
        self._files = files
        head = files.tables.read(0, _HEAD_BYTES)
        if head[: len(MAGIC)] != MAGIC:
            raise DamagedList("the table of terms is damaged")
        size = int.from_bytes(head[len(MAGIC) :], "little")
        self._about: dict[str, tuple[dict[str, Any], int]] = {}
        self._read: dict[str, Terms] = {}
        at = _HEAD_BYTES + size
        for about in json.loads(files.tables.read(_HEAD_BYTES, size)):
            self._about[about["name"]] = about, at
            at += sum(about["sizes"])

    def __getitem__(self, field: str) -> Terms:
        if (known := self._read.get(field)) is not None:
            return known
        made = self._read[field] = Terms(*self._about[field], self._files)
        return made

    def __iter__(self) -> Iterator[str]:
        return iter(self._about)

    def __len__(self) -> int:
        return len(self._about)
