"""One story's own record: what is needed to compare it closely with another and to say why.

A record is packed little-endian: a CRC-32 of the rest, the counts of each part, then the parts.
Weights are stored in steps of 1/32, so that a byte holds 1 + ln(count) for any count.
"""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from reader.related.terms import StoryTerms
from reader.words.weekdays import DAY_NAMES

if TYPE_CHECKING:
    from numpy.typing import NDArray

WEIGHT_STEP = 1 / 32
"""Step in which weights are kept as bytes."""
_DAY_STEP = 1 / 64
"""Step in which it is kept how much each day of the week is named; 255 of them are some thirty
times."""
KEPT_TERMS = 240
"""Heaviest terms kept of a story (docs/related.md)."""
_KEPT_FORMS = 64
"""Terms whose written form is kept, to be shown as reasons."""
_HEAD = struct.Struct("<IHHHHIII")
_MOST_TITLE_TERMS = 1000
"""Terms of a title that are kept; chosen: what has more is no title, and two bytes count them."""
_NAME_SIGN = ",\t"
"""Stands between the hashes of a name and the name itself; a word has a tab alone."""
_LONGEST_TITLE = 160
"""Characters of a headline that are kept to name a thread by."""


class DamagedRecord(Exception):
    """A record's checksum does not fit: the cache must be built anew."""


@dataclass(frozen=True, slots=True, eq=False)
class Record:
    """A story's kept terms (`hashes` ascending, `weights` in steps, whether each is a `proper`
    name), its title's terms likewise, the hashed shingles of its text (`sketch`, thinned to one
    in `thinned`), the check number of all it was made from (`content`), how much its text names
    each day of the week (`weekdays`, in steps of 1/64), and the packed forms.
    """

    hashes: NDArray[np.uint32]
    weights: NDArray[np.uint8]
    proper: NDArray[np.uint8]
    title_hashes: NDArray[np.uint32]
    title_weights: NDArray[np.uint8]
    sketch: NDArray[np.uint32]
    thinned: int
    site: int
    content: int
    weekdays: NDArray[np.uint8]
    packed_forms: bytes

    def forms(self) -> Forms:
        """Unpack how the heaviest terms and the names read on the page."""
        return Forms.unpacked(self.packed_forms)

    def names(self) -> Names:
        """Unpack the names and the language alone: quicker where nothing is shown."""
        return Names.unpacked(self.packed_forms)


@dataclass(frozen=True, slots=True)
class Names:
    """Names of several words, and the language of the story ("" where unknown).

    Each name comes with the hashes of its words as they are packed: two names of the same words
    have the same, and those that end alike have the same behind the last commas.
    """

    names: tuple[tuple[str, str], ...]
    language: str = ""

    @classmethod
    def unpacked(cls, packed: bytes) -> Names:
        """Read the names out of packed forms, without what stands before them."""
        text = zlib.decompress(packed).decode("utf-8")
        language = text[: text.find("\t")]
        first = text.find(_NAME_SIGN)
        if first < 0:
            return cls((), language)
        lines = text[text.rfind("\n", 0, first) + 1 :].split("\n")
        found = (line.partition(_NAME_SIGN) for line in lines)
        return cls(tuple((form, keys) for keys, sign, form in found if sign), language)


@dataclass(frozen=True, slots=True)
class Forms:
    """How terms read: term hash -> (surface, is a proper name), and names of several words.

    `title` is the story's headline, `language` its primary language subtag ("" where unknown).
    """

    surfaces: dict[int, tuple[str, bool]]
    names: tuple[tuple[str, tuple[int, ...]], ...]
    title: str = ""
    language: str = ""

    def packed(self) -> bytes:
        """Return the forms as compressed lines."""
        lines = [f"{self.language}\t{' '.join(self.title.split())}"]
        lines += [
            f"{key:x}\t{'^' if proper else ''}{form}"
            for key, (form, proper) in self.surfaces.items()
        ]
        lines += [packed_keys(keys) + _NAME_SIGN + name for name, keys in self.names]
        return zlib.compress("\n".join(lines).encode("utf-8", "replace"), 6)

    @classmethod
    def unpacked(cls, packed: bytes) -> Forms:
        """Read what `packed` wrote."""
        surfaces: dict[int, tuple[str, bool]] = {}
        first, *lines = _lines(packed)
        title = first.partition("\t")[2]
        for line in lines:
            keys, _, form = line.partition("\t")
            if keys and not keys.endswith(","):
                surfaces[int(keys, 16)] = (form.removeprefix("^"), form.startswith("^"))
        found = (line.partition(_NAME_SIGN) for line in lines)
        names = tuple((form, name_keys(keys)) for keys, sign, form in found if sign)
        return cls(surfaces, names, title, first.partition("\t")[0])


def _lines(packed: bytes) -> list[str]:
    return zlib.decompress(packed).decode("utf-8").split("\n")


def packed_keys(keys: tuple[int, ...]) -> str:
    """Return the hashes of a name's words as they are packed."""
    return ",".join(f"{key:x}" for key in keys)


def name_keys(joined: str) -> tuple[int, ...]:
    """Return what `packed_keys` was given."""
    return tuple(int(key, 16) for key in joined.split(","))


def steps(counts: NDArray[np.float64]) -> NDArray[np.uint8]:
    """Return 1 + ln(count) in steps of 1/32, at most 255."""
    raw = (1 + np.log(np.maximum(counts, 0.2))) / WEIGHT_STEP
    return np.clip(np.rint(raw), 1, 255).astype(np.uint8)


def make_record(
    terms: StoryTerms,
    rarity: NDArray[np.float64],
    sketch: NDArray[np.uint32],
    thinned: int,
    site: int = 0,
    content: int = 0,
) -> Record:
    """Make the record of a story; `rarity` is how rare each of `terms.terms` is, in order."""
    hashes = np.array([term.hash for term in terms.terms], np.uint32)
    proper = np.array([term.proper for term in terms.terms], np.uint8)
    weights = steps(np.array([term.count for term in terms.terms], np.float64))
    heavy = np.argsort(-(weights * np.sqrt(rarity)), kind="stable")
    sayable = np.array([bool(term.surface) for term in terms.terms], np.bool_)
    by_rarity = np.argsort(-(weights * rarity * sayable), kind="stable")[:_KEPT_FORMS]
    surfaces = {
        terms.terms[place].hash: (terms.terms[place].surface, terms.terms[place].proper)
        for place in by_rarity
        if sayable[place]
    }
    kept = heavy[:KEPT_TERMS]
    kept = kept[np.argsort(hashes[kept])]
    title = sorted(terms.title.items())[:_MOST_TITLE_TERMS]
    return Record(
        hashes[kept],
        weights[kept],
        proper[kept],
        np.array([key for key, _ in title], np.uint32),
        steps(np.array([count for _, count in title], np.float64)),
        sketch,
        thinned,
        site,
        content,
        np.clip(np.rint(np.array(terms.weekdays) / _DAY_STEP), 0, 255).astype(np.uint8),
        Forms(surfaces, terms.names, terms.headline[:_LONGEST_TITLE], terms.language).packed(),
    )


def pack(record: Record) -> bytes:
    """Return the record's bytes."""
    parts = b"".join(
        (
            record.hashes.astype("<u4").tobytes(),
            record.title_hashes.astype("<u4").tobytes(),
            record.sketch.astype("<u4").tobytes(),
            record.weights.tobytes(),
            record.title_weights.tobytes(),
            record.proper.tobytes(),
            record.weekdays.tobytes(),
            record.packed_forms,
        )
    )
    head = (
        len(record.hashes),
        len(record.title_hashes),
        len(record.sketch),
        record.thinned,
        record.site,
        record.content,
        len(record.packed_forms),
    )
    rest = _HEAD.pack(0, *head)[4:] + parts
    return struct.pack("<I", zlib.crc32(rest)) + rest


def unpack(data: bytes) -> Record:
    """Read what `pack` wrote; raises DamagedRecord where the checksum does not fit."""
    if len(data) < _HEAD.size or zlib.crc32(data[4:]) != int.from_bytes(data[:4], "little"):
        raise DamagedRecord
    _, terms, title, sketch, thinned, site, content, forms = _HEAD.unpack_from(data)
    place = _HEAD.size + 4 * (terms + title + sketch)
    wide = np.frombuffer(data, "<u4", terms + title + sketch, _HEAD.size)
    narrow = np.frombuffer(data, np.uint8, 2 * terms + title + DAY_NAMES, place)
    place += 2 * terms + title + DAY_NAMES
    packed = data[place : place + forms]
    return Record(
        hashes=wide[:terms],
        weights=narrow[:terms],
        proper=narrow[terms + title : 2 * terms + title],
        title_hashes=wide[terms : terms + title],
        title_weights=narrow[terms : terms + title],
        sketch=wide[terms + title :],
        thinned=thinned,
        site=site,
        content=content,
        weekdays=narrow[2 * terms + title :],
        packed_forms=packed,
    )
