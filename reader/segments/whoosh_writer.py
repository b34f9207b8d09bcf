"""Writing stories into the index: Whoosh's segment writer with our pool and our codec."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from typing import Any

import numpy as np
from whoosh.index import FileIndex, LockError
from whoosh.reading import SegmentReader
from whoosh.writing import SegmentWriter

from reader.model import IndexDocument, LibraryBusy
from reader.segments.inverter import ArrayPool
from reader.segments.list_merge import Merged
from reader.segments.real_word import WORDS
from reader.segments.story_fields import TEXT, PreparedStories, date_and_size, story_words
from reader.segments.whoosh_codec import ArrayCodec, ArrayTermsReader
from reader.translation import tr

SMALL_MERGE = 40
"""Stories that may be moved when a single one is saved; a story moved costs about a millisecond."""
MOST_SEGMENTS = 30
"""Segments after adding many stories at once."""
MOST_AFTER_SAVING = 60
"""Segments are merged whatever it takes when there are more, with few new stories later."""
_MANY = 20
"""Stories from which a save counts as adding many."""
_COLUMNS = ("id", "date", "size")
"""What is kept of a story beside its words."""
_TIER = 8
"""Times larger up to which segments are merged with what is added."""


class ArrayWriter(SegmentWriter):  # type: ignore[misc]
    """Whoosh's writer; it gathers words in an ArrayPool and merges segments as arrays."""

    writelock: Any
    _added: bool

    def __init__(self, index: FileIndex) -> None:
        try:
            super().__init__(index, codec=ArrayCodec(), compound=False)
        except LockError as error:
            raise LibraryBusy(tr("Another program is writing the search index.")) from error
        except BaseException:
            self._let_go()
            raise
        self.pool = ArrayPool(WORDS, words_from=TEXT)
        self._opened: list[ArrayTermsReader] = []

    def _let_go(self) -> None:
        """Release the lock, which Whoosh 2.7 keeps after a failure."""
        if getattr(self, "writelock", None) is not None:
            with contextlib.suppress(Exception):
                self.writelock.release()
            self.writelock = None

    def add_story(self, document: IndexDocument) -> None:
        """Add a story."""
        words = story_words(document, self.pool.vocabulary)
        date, size = date_and_size(document, words)
        self.add_document(id=document.id, date=date, size=size, **words)

    def add_stories(self, documents: Iterable[IndexDocument]) -> None:
        """Add stories."""
        for document in documents:
            self.add_story(document)

    def add_prepared(self, stories: PreparedStories) -> None:
        """Add stories that were read before; the writer must have none yet."""
        for values in stories.facts:
            self._add_columns(values)
        self.pool.take(stories.lists)
        self._added = self._added or bool(stories.facts)

    def _add_columns(self, values: Iterable[Any]) -> None:
        """Write what is kept of the next story beside its words: id, date and size."""
        writer = self.perdocwriter
        writer.start_doc(self.docnum)
        for name, value in zip(_COLUMNS, values, strict=True):
            writer.add_column_value(name, self.schema[name].column_type, value)
        writer.finish_doc()
        self.docnum += 1

    def add_reader(self, reader: Any) -> None:
        """Move the stories of a segment that are not deleted into the new one."""
        segment = reader.segment()
        kept = [n for n in range(segment.doc_count_all()) if not segment.is_deleted(n)]
        moved = np.full(segment.doc_count_all(), -1, np.int32)
        moved[kept] = np.arange(self.docnum, self.docnum + len(kept), dtype=np.int32)
        columns = [
            reader.column_reader(name, self.schema[name].column_type, translate=False)
            for name in _COLUMNS
        ]
        for number in kept:
            self._add_columns(column[number] for column in columns)
        terms = self.codec.terms_reader(self.storage, segment)
        self._opened.append(terms)
        self.pool.add_segment(Merged(terms.tables, moved))
        self._added = self._added or bool(kept)

    def finish(self, *, merge_all: bool = False, merge_none: bool = False) -> None:
        """Commit; whatever goes wrong, the lock is released."""
        policy = _merge_all if merge_all else _merge_none if merge_none else _merge_some
        try:
            self.commit(mergetype=policy)
        except BaseException:
            self._let_go()
            raise
        finally:
            for terms in self._opened:
                terms.close()

    def _commit_toc(self, segments: list[Any]) -> None:
        self.storage.segments = frozenset(segment.segment_id() for segment in segments)
        super()._commit_toc(segments)

    def give_up(self) -> None:
        """Forget what was added; whatever goes wrong, the lock is released."""
        try:
            # A commit that failed half-way has closed some files, which Whoosh closes again and
            # raises for; what matters is said by the error that made the commit fail.
            with contextlib.suppress(Exception):
                self.cancel()
        finally:
            self._let_go()


def _merge_all(writer: ArrayWriter, segments: list[Any]) -> list[Any]:
    if len(segments) == 1 and not writer.doc_count() and not segments[0].has_deletions():
        return segments
    _take_in(writer, segments)
    return []


def _merge_none(_: ArrayWriter, segments: list[Any]) -> list[Any]:
    return segments


def _take_in(writer: ArrayWriter, segments: Iterable[Any]) -> None:
    for segment in segments:
        reader = SegmentReader(writer.storage, writer.schema, segment)
        writer.add_reader(reader)
        reader.close()


def _merge_some(writer: ArrayWriter, segments: list[Any]) -> list[Any]:
    """Merge small segments in tiers, so that there are few and each story moves rarely."""
    added = writer.doc_count()
    merged = _choose(segments, added)
    _take_in(writer, [s for s in segments if s.segment_id() in merged])
    return [s for s in segments if s.segment_id() not in merged and _living(s)]


def _living(segment: Any) -> int:
    return int(segment.doc_count_all() - segment.deleted_count())


def _choose(segments: list[Any], added: int) -> set[str]:
    limit = max(SMALL_MERGE, _TIER * added)
    sizes = sorted((_living(s), s.segment_id()) for s in segments)
    chosen: set[str] = set()
    total, size = added, 1
    while size <= limit:
        tier = [(n, name) for n, name in sizes if n < size * _TIER and name not in chosen]
        sum_of_tier = sum(n for n, _ in tier)
        if len(tier) >= _TIER - 1 and total + sum_of_tier <= limit:
            chosen.update(name for _, name in tier)
            total += sum_of_tier
        size *= _TIER
    most = MOST_SEGMENTS if added >= _MANY else MOST_AFTER_SAVING
    if len(segments) - len(chosen) > most:
        chosen.update(name for _, name in sizes[: len(sizes) - MOST_SEGMENTS // 2])
    chosen.update(
        s.segment_id()
        for s in segments
        if s.deleted_count() * 2 > s.doc_count_all() or s.deleted_count() > max(limit, 5000)
    )
    return chosen
