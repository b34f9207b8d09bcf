"""What a word reader does: a process that reads the words of stories for the caches.

It is given stories and gives back what is to be written of them. It writes nothing itself and holds
no lock, so nothing is left of it when it ends, at whatever moment.
"""

from __future__ import annotations

import gc
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from reader.model import IndexDocument
from reader.platforms.processes import hush_warnings, ignore_interrupts, lower_priority
from reader.related.cache.array_file import DamagedCache
from reader.translation import use_language

if TYPE_CHECKING:
    from reader.library.helper_process import Channel
    from reader.related import RelatedIndex
    from reader.related.cache.segment_build import SegmentDraft
    from reader.segments.inverter import WordReadings
    from reader.segments.story_fields import PreparedStories

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ReadRequest:
    """Stories whose words are to be read, each once, by the name of the cache."""

    documents: Mapping[str, Sequence[IndexDocument]]


@dataclass(frozen=True, slots=True)
class ReadWords:
    """What was read, ready to be written; None for a cache that no stories were named for."""

    search: PreparedStories | None
    related: SegmentDraft | None


def read_words(connection: Channel, related: Path, language: str) -> None:
    """Live as a word reader: take requests in over the connection, send what was read.

    `related` is the folder of the related stories, whose words tell which are rare; `language`
    that of the process that started this one. What cannot be read is answered with None.
    """
    use_language(language)
    ignore_interrupts()
    hush_warnings()
    lower_priority()
    try:
        _answer_all(connection, related)
    except (EOFError, BrokenPipeError, ConnectionResetError):
        return


def _answer_all(connection: Channel, related: Path) -> None:
    from reader.platforms.memory import return_large_blocks
    from reader.related import RelatedIndex
    from reader.segments.inverter import WordReadings

    return_large_blocks()
    # To look for circles among millions of parts while they are read takes a tenth of it; that is
    # done between two batches.
    gc.disable()
    readings = WordReadings()
    index = RelatedIndex(related)
    while True:
        request: ReadRequest = connection.recv()
        answer: ReadWords | None = None
        try:
            answer = _answer(request, readings, index)
        except Exception:
            logger.exception("reading words of stories failed")
        connection.send(answer)
        # What the next batch is judged by has changed by then, and grows with the library.
        del request, answer
        index.close()
        gc.collect()
        # What is left is remembered to the end: it need not be looked through after each batch.
        gc.freeze()


def _answer(request: ReadRequest, readings: WordReadings, index: RelatedIndex) -> ReadWords:
    from reader.segments.story_fields import prepare_stories

    search, related = (request.documents.get(name, ()) for name in ("search", "related"))
    draft = index.prepare(related) if related else None
    if related and draft is None:
        raise DamagedCache("The related stories are missing or damaged.")
    return ReadWords(prepare_stories(search, readings) if search else None, draft)
