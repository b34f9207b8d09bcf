"""Making segments: out of stories, and out of older segments."""

from __future__ import annotations

import datetime
import math
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from zlib import crc32

import numpy as np

from reader.model import IndexDocument
from reader.related.cache.document_vectors import WEIGHT_STEP, Record, make_record, pack
from reader.related.cache.segment import Segment, Tables
from reader.related.rarity import frequencies, rarity
from reader.related.shingles import sketch
from reader.related.terms import StoryTerms, story_terms
from reader.related.url_key import site_key

if TYPE_CHECKING:
    from numpy.typing import NDArray

POSTINGS_A_STORY = 120
"""Heaviest terms of a story that lead to it (docs/related.md)."""


@dataclass(slots=True, eq=False)
class SegmentDraft:
    """A segment before it is written."""

    tables: Tables
    records: list[bytes]


def day_of(published: str | None) -> float:
    """Return the days since 1970 of an ISO 8601 date, with its time as a fraction; NaN if none."""
    try:
        moment = datetime.datetime.fromisoformat((published or "").strip())
    except ValueError:
        try:
            moment = datetime.datetime.fromisoformat((published or "").strip()[:10])
        except ValueError:
            return math.nan
    if moment.tzinfo is not None:
        moment = moment.astimezone(datetime.UTC).replace(tzinfo=None)
    since = moment - datetime.datetime(1970, 1, 1)
    return since.total_seconds() / 86400


def content_of(document: IndexDocument) -> int:
    """Return a check number of all that a story's record is made from."""
    made_from = (
        *(document.title, document.text, document.language, document.url, document.site),
        document.published or "",
    )
    return crc32("\0".join(made_from).encode("utf-8", "replace"))


def draft_of_stories(documents: Iterable[IndexDocument], older: Sequence[Tables]) -> SegmentDraft:
    """Make a segment of stories; `older` segments help to judge which of their terms are rare."""
    ids: list[int] = []
    days: list[float] = []
    read: list[tuple[StoryTerms, NDArray[np.uint32], int, int, int]] = []
    for document in documents:
        ids.append(document.id)
        days.append(day_of(document.published))
        origin = f"{document.site}\n{document.byline}"
        terms = story_terms(document.title, document.text, document.language, origin)
        site = crc32((site_key(document.url) or document.site.casefold()).encode())
        read.append((terms, *sketch(document.text), site, content_of(document)))
    hashes = [np.array([term.hash for term in terms.terms], np.uint32) for terms, *_ in read]
    vocabulary, frequency = _count(hashes)
    known = frequency + frequencies(older, vocabulary)
    rare = rarity(vocabulary, known, len(ids) + sum(len(table.ids) for table in older))
    # A term that is new to the library may be shared by the next story: it must be kept.
    rare[known < 2] = math.log(2.0 + len(ids))
    records = [
        make_record(
            terms, rare[np.searchsorted(vocabulary, keys)], shingles, thinned, site, content
        )
        for keys, (terms, shingles, thinned, site, content) in zip(hashes, read, strict=True)
    ]
    return _draft(ids, days, records, vocabulary, frequency, rare)


def _count(hashes: Sequence[NDArray[np.uint32]]) -> tuple[NDArray[np.uint32], NDArray[np.int64]]:
    if not hashes:
        return np.zeros(0, np.uint32), np.zeros(0, np.int64)
    vocabulary, frequency = np.unique(np.concatenate(hashes), return_counts=True)
    return vocabulary, frequency.astype(np.int64)


def _draft(
    ids: list[int],
    days: list[float],
    records: list[Record],
    vocabulary: NDArray[np.uint32],
    frequency: NDArray[np.int64],
    rare: NDArray[np.float64],
) -> SegmentDraft:
    stories: list[NDArray[np.uint16]] = []
    terms: list[NDArray[np.intp]] = []
    weights: list[NDArray[np.uint8]] = []
    for number, record in enumerate(records):
        at = np.searchsorted(vocabulary, record.hashes)
        heavy = np.argsort(-(record.weights * np.sqrt(rare[at])), kind="stable")
        heavy = heavy[:POSTINGS_A_STORY]
        terms.append(at[heavy])
        weights.append(record.weights[heavy])
        stories.append(np.full(len(heavy), number, np.uint16))
    packed = [pack(record) for record in records]
    # An empty first part keeps the type where there is no story.
    owners, holders, heaviness = _postings(
        np.concatenate([np.zeros(0, np.intp), *terms]),
        np.concatenate([np.zeros(0, np.uint16), *stories]),
        np.concatenate([np.zeros(0, np.uint8), *weights]),
    )
    tables = Tables(
        ids=np.array(ids, np.int64),
        days=np.array(days, np.float32),
        norms=np.zeros(len(ids), np.float32),
        places=np.concatenate(([0], np.cumsum([len(data) for data in packed]))).astype(np.int64),
        terms=vocabulary,
        frequency=frequency.astype(np.uint32),
        starts=_starts(owners, len(vocabulary)),
        stories=holders,
        weights=heaviness,
        shingles=np.sort(
            np.concatenate([np.zeros(0, np.uint32), *(record.sketch for record in records)])
        ),
    )
    set_norms(tables, rare)
    return SegmentDraft(tables, packed)


def _postings(
    terms: NDArray[np.intp], stories: NDArray[np.uint16], weights: NDArray[np.uint8]
) -> tuple[NDArray[np.intp], NDArray[np.uint16], NDArray[np.uint8]]:
    order = np.argsort(terms, kind="stable")
    return terms[order], stories[order], weights[order]


def _starts(terms: NDArray[np.intp], count: int) -> NDArray[np.uint32]:
    return np.searchsorted(terms, np.arange(count + 1)).astype(np.uint32)


def set_norms(tables: Tables, rare: NDArray[np.float64]) -> None:
    """Set the length of each story's vector, where `rare` says how rare each term is."""
    squares = np.repeat(rare, tables.lengths())
    squares *= (tables.weights.astype(np.float64) * WEIGHT_STEP) ** 2
    sums = np.bincount(tables.stories, squares, minlength=len(tables.ids))
    tables.norms = np.sqrt(np.maximum(sums, 1e-6)).astype(np.float32)


def merged(
    segments: Sequence[Segment], removed: Sequence[Collection[int]], others: Sequence[Tables]
) -> SegmentDraft:
    """Make one segment of several, leaving out the stories `removed` from each.

    `others` are the tables of the segments that stay, for the rarity of terms.
    """
    vocabulary = np.unique(np.concatenate([segment.tables.terms for segment in segments]))
    frequency = np.zeros(len(vocabulary), np.int64)
    columns: list[tuple[NDArray[np.intp], NDArray[np.uint16], NDArray[np.uint8]]] = []
    ids: list[NDArray[np.int64]] = []
    days: list[NDArray[np.float32]] = []
    shingles: list[NDArray[np.uint32]] = []
    records: list[bytes] = []
    for segment, gone in zip(segments, removed, strict=True):
        tables = segment.tables
        keep = ~np.isin(tables.ids, np.array(sorted(gone), np.int64))
        renumbered = (np.cumsum(keep) - 1 + len(records)).astype(np.int64)
        at = np.searchsorted(vocabulary, tables.terms)
        staying = keep[tables.stories]
        owners = np.repeat(at, tables.lengths())[staying]
        columns.append(
            (owners, renumbered[tables.stories[staying]].astype(np.uint16), tables.weights[staying])
        )
        share = keep.mean() if len(keep) else 1.0
        frequency[at] += np.ceil(tables.frequency * share).astype(np.int64)
        ids.append(tables.ids[keep])
        days.append(tables.days[keep])
        shingles.append(segment.all_shingles())
        records += [segment.packed_record(int(place)) for place in np.flatnonzero(keep)]
    owners, stories, weights = _postings(
        np.concatenate([column[0] for column in columns]),
        np.concatenate([column[1] for column in columns]),
        np.concatenate([column[2] for column in columns]),
    )
    tables = Tables(
        ids=np.concatenate(ids),
        days=np.concatenate(days),
        norms=np.zeros(len(records), np.float32),
        places=np.concatenate(([0], np.cumsum([len(data) for data in records]))).astype(np.int64),
        terms=vocabulary,
        frequency=frequency.astype(np.uint32),
        starts=_starts(owners, len(vocabulary)),
        stories=stories,
        weights=weights,
        shingles=np.sort(np.concatenate(shingles)),
    )
    total = len(records) + sum(len(table.ids) for table in others)
    set_norms(tables, rarity(vocabulary, frequency + frequencies(others, vocabulary), total))
    return SegmentDraft(tables, records)
