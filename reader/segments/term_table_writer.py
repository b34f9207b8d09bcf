"""Writing posting lists: the terms of a field collected in order, their lists packed."""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from reader.segments.postings import COLUMNS, MAGIC, SIZES, TYPES, Postings

if TYPE_CHECKING:
    from numpy.typing import NDArray


class Writable(Protocol):
    """What lists and tables are written to."""

    def write(self, data: bytes, /) -> Any:
        """Append bytes."""

    def tell(self) -> int:
        """Return the number of bytes so far."""


def _widths(values: NDArray[Any], starts: NDArray[np.int64]) -> NDArray[np.uint8]:
    largest = np.maximum.reduceat(values, starts)
    return (1 + (largest > 0xFF) + (largest > 0xFFFF)).astype(np.uint8)


def _renderings(values: NDArray[Any], widths: NDArray[np.uint8]) -> list[bytes]:
    used = set(np.unique(widths).tolist())
    return [values.astype(TYPES[w]).tobytes() if w and w in used else b"" for w in range(4)]


class TermTableWriter:
    """Collects the terms of one field, in order, and writes their lists to a posting file."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._terms: list[bytes] = []
        self._columns: dict[str, list[NDArray[Any]]] = {name: [] for name, _ in COLUMNS[1:]}

    def add(self, terms: Sequence[bytes], postings: Postings, file: Writable) -> None:
        """Add `terms` (sorted, after all before) with their postings."""
        if not terms:
            return
        self._terms.extend(terms)
        bounds = postings.bounds
        starts = bounds[:-1]
        self._put("documents", np.diff(bounds))
        occurrences = np.add.reduceat(postings.counts.astype(np.int64), starts)
        self._put("occurrences", occurrences)
        self._write_lists(postings, occurrences, file)

    def _put(self, column: str, values: NDArray[Any]) -> None:
        self._columns[column].append(values)

    def _write_lists(
        self, postings: Postings, occurrences: NDArray[np.int64], file: Writable
    ) -> None:
        starts = postings.bounds[:-1]
        gaps = postings.documents.astype(np.int64)
        gaps[1:] -= postings.documents[:-1]
        gaps[starts] = postings.documents[starts]
        gap_widths = _widths(gaps, starts)
        count_widths = _widths(postings.counts, starts)
        count_widths[np.maximum.reduceat(postings.counts, starts) == 1] = 0
        gap_bytes = _renderings(gaps, gap_widths)
        count_bytes = _renderings(postings.counts, count_widths)
        ends = np.zeros(len(occurrences) + 1, dtype=np.int64)
        if postings.places is None:
            place_widths = np.zeros(len(starts), dtype=np.uint8)
            place_bytes = [b""] * 4
        else:
            np.cumsum(occurrences, out=ends[1:])
            place_widths = _widths(postings.places, ends[:-1])
            place_bytes = _renderings(postings.places, place_widths)
        cut, end_list = postings.bounds.tolist(), ends.tolist()
        widths = list(
            zip(gap_widths.tolist(), count_widths.tolist(), place_widths.tolist(), strict=True)
        )
        at = file.tell()
        chunks: list[bytes] = []
        places_at: list[int] = []
        head_sums: list[int] = []
        place_sums: list[int] = []
        for number, (gap, count, place) in enumerate(widths):
            low, high = cut[number], cut[number + 1]
            size, many = SIZES[gap], SIZES[count]
            head = gap_bytes[gap][low * size : high * size]
            if many:
                head += count_bytes[count][low * many : high * many]
            chunks.append(head)
            head_sums.append(zlib.crc32(head))
            places_at.append(at)
            at += len(head)
            if place:
                size = SIZES[place]
                tail = place_bytes[place][end_list[number] * size : end_list[number + 1] * size]
                chunks.append(tail)
                place_sums.append(zlib.crc32(tail))
                at += len(tail)
            else:
                place_sums.append(0)
        file.write(b"".join(chunks))
        self._put("start", np.array(places_at, dtype=np.uint64))
        self._put("head_sum", np.array(head_sums, dtype=np.uint32))
        self._put("place_sum", np.array(place_sums, dtype=np.uint32))
        self._put("widths", (gap_widths | count_widths << 2 | place_widths << 4).astype(np.uint8))

    def table(self) -> tuple[dict[str, Any], list[bytes]]:
        """Return the description of the field's table and the bytes of its columns."""
        lengths = np.array([len(term) for term in self._terms], dtype=np.int64)
        cuts = np.zeros(len(lengths) + 1, dtype="<u4")
        np.cumsum(lengths, out=cuts[1:])
        parts = [cuts.tobytes()]
        for name, kind in COLUMNS[1:]:
            values = self._columns[name]
            parts.append(np.concatenate(values).astype(kind).tobytes() if values else b"")
        parts.append(b"".join(self._terms))
        sizes = [len(part) for part in parts]
        return {"name": self.name, "terms": len(self._terms), "sizes": sizes}, parts


def write_tables(tables: Sequence[TermTableWriter], file: Writable) -> None:
    """Write the tables of all fields of a segment."""
    described = [table.table() for table in tables]
    header = json.dumps([about for about, _ in described]).encode()
    file.write(MAGIC + len(header).to_bytes(4, "little") + header)
    for _, parts in described:
        for part in parts:
            file.write(part)
