"""An open index as arrays: the segments of one commit side by side."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from reader.segments.index_schema import NO_DATE
from reader.segments.real_word import WORDS
from reader.segments.signatures import Signatures
from reader.segments.term_table import Terms
from reader.segments.whoosh_codec import ArrayCodec

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from reader.segments.real_word import RealWord

_CACHE_BYTES = 8_000_000
"""Bytes of unpacked postings kept in memory, those asked for last; chosen: about what ten different
keys need at 100,000 stories."""
MOST_REMEMBERED = 8192
"""Terms whose numbers of stories are remembered, about a megabyte; chosen."""
Held = tuple["NDArray[np.int32]", "NDArray[np.unsignedinteger[Any]] | None"]
"""Places of the stories that hold a term, and how often each does in the fewest bytes (None: once),
which is half of what scores are reckoned with."""
ADDRESSES_BESIDE = 1000
"""Addresses of a story beside its words: gaps between parts, and short fields like the byline."""


class SegmentArrays:
    """What never changes in a segment: its terms, and number, date and size of its stories."""

    def __init__(self, storage: Any, segment: Any) -> None:
        self.name: str = segment.segment_id()
        self.count = int(segment.doc_count_all())
        self._reader = ArrayCodec().terms_reader(storage, segment)
        self.tables: Mapping[str, Terms] = self._reader.tables
        self.ids = _column(storage, segment, "id", ">i8", -1, self.count)
        self.dates = _column(storage, segment, "date", ">i4", NO_DATE, self.count)
        self.sizes = _column(storage, segment, "size", ">u4", 0, self.count)

    @cached_property
    def signatures(self) -> Signatures:
        """The letter sets of the real words."""
        words = self.tables[WORDS]
        return Signatures(words.blob, words.cuts)

    def share(self, view: View, offset: int) -> None:
        """Take the numbers of the stories out of a view that has them, instead of its own."""
        mine = slice(offset, offset + self.count)
        self.ids, self.dates, self.sizes = view.ids[mine], view.dates[mine], view.sizes[mine]

    def close(self) -> None:
        """Close the file of the lists."""
        self._reader.close()


def _column(
    storage: Any, segment: Any, name: str, kind: str, default: int, count: int
) -> NDArray[Any]:
    filename = ArrayCodec.column_filename(segment, name)
    values = np.full(count, default, dtype=kind[1:])
    if storage.file_exists(filename):
        with storage.open_file(filename) as file:
            stored = np.frombuffer(file.read(), dtype=kind)
        values[: len(stored)] = stored
    return values


class View:
    """All segments of a commit as one row of stories, numbered from 0 (their places)."""

    def __init__(self, generation: int, segments: Sequence[tuple[SegmentArrays, Any]]) -> None:
        self.generation = generation
        self.segments = [arrays for arrays, _ in segments]
        self.offsets = np.cumsum([0, *(s.count for s in self.segments)]).tolist()
        self.count: int = self.offsets[-1]
        empty: list[NDArray[Any]] = [np.empty(0, np.int64)]
        self.ids = np.concatenate([s.ids for s in self.segments] or empty)
        self.dates = np.concatenate([s.dates for s in self.segments] or empty)
        self.sizes = np.concatenate([s.sizes for s in self.segments] or empty).astype(np.float32)
        for offset, arrays in zip(self.offsets, self.segments, strict=False):
            arrays.share(self, offset)
        self.live = np.ones(self.count, bool)
        for offset, (_, segment) in zip(self.offsets, segments, strict=False):
            deleted = list(segment.deleted_docs())
            self.live[np.array(deleted, np.int64) + offset] = False
        self.stories = int(self.live.sum())
        self.average = float(self.sizes[self.live].mean()) if self.stories else 1.0
        self._cache: dict[tuple[str, str], Held] = {}
        self._cached = 0
        self._tables: dict[str, list[tuple[int, Terms]]] = {}
        self._values: dict[str, list[str]] = {}
        self._frequencies: dict[tuple[str, str], int] = {}
        self.remembered_slips: dict[str, list[tuple[RealWord, int]]] = {}

    def tables(self, field: str) -> list[tuple[int, Terms]]:
        """Return the offset of each segment and its terms of `field`."""
        known = self._tables.get(field)
        if known is None:
            known = self._tables[field] = [
                (offset, terms)
                for offset, segment in zip(self.offsets, self.segments, strict=False)
                if (terms := segment.tables.get(field)) is not None
            ]
        return known

    def postings(self, field: str, term: str) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
        """Return the places of the stories that hold a term, ascending, and how often."""
        key = (field, term)
        if (kept := self._cache.pop(key, None)) is not None:
            self._cache[key] = kept
            return _counted(kept)
        data = term.encode("utf-8", "surrogatepass")
        found = [
            self._read(terms, number, offset)
            for offset, terms in self.tables(field)
            if (number := terms.find(data)) >= 0
        ]
        made = _joined(found)
        self._keep(key, made)
        return _counted(made)

    def _keep(self, key: tuple[str, str], made: Held) -> None:
        self._cached += _size(key, made)
        while self._cached > _CACHE_BYTES and self._cache:
            oldest = next(iter(self._cache))
            self._cached -= _size(oldest, self._cache.pop(oldest))
        self._cache[key] = made

    @staticmethod
    def _read(terms: Terms, number: int, offset: int) -> Held:
        places, counts = terms.postings(number)
        if offset:
            places += offset
        return places, counts

    def numbered(
        self, field: str, chosen: Sequence[tuple[int, Terms, int]]
    ) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
        """Return the postings of terms that are known by offset, table and number, unordered."""
        return _counted(
            _joined([self._read(terms, number, offset) for offset, terms, number in chosen])
        )

    @cached_property
    def bases(self) -> NDArray[np.signedinteger[Any]]:
        """The address of each story's first word, and the end of the last story."""
        ends = np.cumsum(self.sizes.astype(np.int64) + ADDRESSES_BESIDE)
        return np.concatenate([[0], ends]).astype(np.int32 if self._short(ends) else np.int64)

    @staticmethod
    def _short(ends: NDArray[np.int64]) -> bool:
        return not len(ends) or int(ends[-1]) < 2**31 - 2**20

    def addresses(
        self, field: str, term: str, wanted: NDArray[np.bool_]
    ) -> NDArray[np.signedinteger[Any]]:
        """Return the addresses of a term in the stories flagged in `wanted`, ascending."""
        data = term.encode("utf-8", "surrogatepass")
        bases = self.bases
        found: list[NDArray[Any]] = []
        for offset, terms in self.tables(field):
            if (number := terms.find(data)) < 0:
                continue
            places, counts = terms.postings(number)
            kept = wanted[offset:][places]
            if kept.all():
                positions = terms.places(number)
            else:
                chosen = np.flatnonzero(kept)
                if not len(chosen):
                    continue
                positions = terms.places_at(number, chosen, counts)
                places = places[chosen]
                counts = None if counts is None else counts[chosen]
            starts = bases[places + offset]
            found.append((starts if counts is None else np.repeat(starts, counts)) + positions)
        if not found:
            return bases[:0]
        return found[0] if len(found) == 1 else np.concatenate(found)

    def addressed(
        self, keys: NDArray[np.signedinteger[Any]]
    ) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
        """Return the places of the stories that addresses lie in, and how many lie in each."""
        if len(keys) * 4 < self.count:
            stories = np.searchsorted(self.bases, keys, "right") - 1
            places, counts = np.unique(stories, return_counts=True)
        else:
            every = np.diff(np.searchsorted(keys, self.bases))
            places = np.flatnonzero(every)
            counts = every[places]
        return places.astype(np.int32), counts.astype(np.float32)

    def years(self, mask: NDArray[np.bool_]) -> tuple[list[int], list[int]]:
        """Return the years of the flagged stories, ascending, and how many are of each."""
        dates = self.dates[mask & (self.dates != NO_DATE)]
        years = dates.astype("datetime64[m]").astype("datetime64[Y]").astype(np.int64) + 1970
        numbers, counts = np.unique(years, return_counts=True)
        return numbers.tolist(), counts.tolist()

    @cached_property
    def relative_sizes(self) -> NDArray[np.float32]:
        """Sizes of the stories in shares of the average."""
        return self.sizes / np.float32(self.average or 1.0)

    def positions_in(
        self, field: str, term: str, places: NDArray[Any]
    ) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Return where a term stands in few stories: which of `places` (ascending), position."""
        data = term.encode("utf-8", "surrogatepass")
        numbers: list[NDArray[Any]] = []
        positions: list[NDArray[Any]] = []
        for segment, offset in zip(self.segments, self.offsets, strict=False):
            low, high = np.searchsorted(places, (offset, offset + segment.count)).tolist()
            terms = segment.tables.get(field)
            if low == high or terms is None or (number := terms.find(data)) < 0:
                continue
            held, counts = terms.postings(number)
            at = np.searchsorted(held, places[low:high] - offset)
            at[at == len(held)] = 0
            fitting = np.flatnonzero(held[at] == places[low:high] - offset)
            if not len(fitting):
                continue
            chosen = at[fitting]
            found = terms.places_at(number, chosen, counts)
            sizes = np.ones(len(chosen), np.int64) if counts is None else counts[chosen]
            numbers.append(np.repeat(fitting + low, sizes))
            positions.append(found)
        if not numbers:
            return np.empty(0, np.int64), np.empty(0, np.int64)
        return np.concatenate(numbers), np.concatenate(positions)

    def rarity(self, stories: int) -> float:
        """Return the inverse document frequency of something that stands in `stories`."""
        return float(np.log(1.0 + (self.count - stories + 0.5) / (stories + 0.5)))

    def frequency(self, field: str, term: str) -> int:
        """Return how many stories hold a term, deleted ones included.

        One search asks for each term several times, and the next key for most of them again.
        """
        known = self._frequencies.get((field, term))
        if known is None:
            data = term.encode("utf-8", "surrogatepass")
            known = sum(
                int(terms.documents[number])
                for _, terms in self.tables(field)
                if (number := terms.find(data)) >= 0
            )
            if len(self._frequencies) >= MOST_REMEMBERED:
                self._frequencies.clear()
            self._frequencies[field, term] = known
        return known

    def values(self, field: str) -> list[str]:
        """Return all values of an exact field, each once."""
        known = self._values.get(field)
        if known is None:
            found = {value for _, terms in self.tables(field) for value in terms}
            known = sorted(value.decode("utf-8", "surrogatepass") for value in found)
            self._values[field] = known
        return known

    def mask(self, places: NDArray[np.int32]) -> NDArray[np.bool_]:
        """Return a row of flags that is set at `places`."""
        made = np.zeros(self.count, bool)
        made[places] = True
        return made

    @cached_property
    def languages(self) -> list[str]:
        """The languages of the stories."""
        return self.values("lang")

    @cached_property
    def language_of(self) -> NDArray[np.int16]:
        """For every story, the number of its language among `languages`, or -1."""
        return self.ordinals("lang", self.languages)

    def languages_at(self, places: Sequence[int]) -> list[str]:
        """Return the language of each story at some places, "" where none is known."""
        numbers = self.language_of[places].tolist()
        return [self.languages[number] if number >= 0 else "" for number in numbers]

    @cached_property
    def sites(self) -> tuple[list[str], NDArray[np.int16]]:
        """The sites, and for every story the number of its site, or -1."""
        names = self.values("site")
        return names, self.ordinals("site", names)

    def ordinals(self, field: str, values: Sequence[str]) -> NDArray[Any]:
        """Return for every story the number of its value of an exact field, or -1."""
        made = np.full(self.count, -1, np.int16 if len(values) < 2**15 else np.int32)
        for number, value in enumerate(values):
            made[self.postings(field, value)[0]] = number
        return made

    @cached_property
    def _sorted_ids(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Story ids, ascending, and the place of each."""
        places = np.flatnonzero(self.live)
        order = places[np.argsort(self.ids[places], kind="stable")]
        return self.ids[order], order

    def places_of(self, ids: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return the places of those stories among `ids` that are here."""
        known, places = self._sorted_ids
        if not len(known) or not len(ids):
            return np.empty(0, np.int64)
        if len(ids) > 1000 and known[-1] - known[0] < 8 * len(known) + 1000:
            # Ids are dense as a rule, and a table of them is read faster than it is searched.
            inside = ids[(ids >= known[0]) & (ids <= known[-1])] - known[0]
            found = self._table[inside]
            found = found[found >= 0]
        else:
            at = np.minimum(np.searchsorted(known, ids), len(known) - 1)
            found = places[at[known[at] == ids]]
        return np.asarray(found, np.int64)

    @cached_property
    def _table(self) -> NDArray[np.int64]:
        known, places = self._sorted_ids
        table = np.full(int(known[-1] - known[0]) + 1, -1, np.int64)
        table[known - known[0]] = places
        return table

    def flags(self, ids: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Return a row of flags set at the places of story ids."""
        made = np.zeros(self.count, bool)
        made[self.places_of(ids)] = True
        return made


def _joined(found: Sequence[Held]) -> Held:
    """Return the postings of several segments one after another."""
    if len(found) == 1:
        return found[0]
    if not found:
        return np.empty(0, np.int32), None
    places = np.concatenate([f[0] for f in found])
    if all(f[1] is None for f in found):
        return places, None
    return places, np.concatenate(
        [np.ones(len(f[0]), np.uint8) if f[1] is None else f[1] for f in found]
    )


def _counted(held: Held) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
    """Return postings with how often their term stands in each story, as scores are reckoned."""
    places, counts = held
    if counts is None:
        return places, np.ones(len(places), np.float32)
    return places, counts.astype(np.float32)


def _size(key: tuple[str, str], held: Held) -> int:
    """Return the bytes that remembered postings take."""
    places, counts = held
    return sys.getsizeof(key) + places.nbytes + (0 if counts is None else counts.nbytes)
