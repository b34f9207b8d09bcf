"""Stories as the fields of the index, read when they are written or ahead of that.

Reading words is most of what an index costs; it depends on the stories alone, so another process
can do it while this one is at something else.
"""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from reader.model import IndexDocument
from reader.segments.index_schema import NO_DATE, PLACED_FIELDS
from reader.segments.inverter import ArrayPool, TermVocabulary, Tokens, WordReadings
from reader.segments.postings import Postings
from reader.segments.real_word import WORDS
from reader.words.language_codes import base_language

TEXT = "text"
"""The field that the list of real words is made from."""


@dataclass(frozen=True, slots=True)
class PreparedStories:
    """Stories read for a segment: id, date and size of each, and the posting lists of its fields.

    The lists number the stories in their order, from 0 on.
    """

    facts: tuple[tuple[int, int, int], ...]
    lists: Mapping[str, tuple[list[bytes], Postings]]


def prepare_stories(
    documents: Iterable[IndexDocument], readings: WordReadings | None = None
) -> PreparedStories:
    """Read stories, each once, for a segment of them; `readings` are remembered from before."""
    pool = ArrayPool(WORDS, words_from=TEXT, readings=readings)
    facts = []
    for number, document in enumerate(documents):
        words = story_words(document, pool.vocabulary)
        facts.append((document.id, *date_and_size(document, words)))
        for name, tokens in words.items():
            if tokens.length:
                pool.add((name, b"", number, 1.0, tokens))
    return PreparedStories(tuple(facts), pool.turned(lambda name: name in PLACED_FIELDS))


def story_words(document: IndexDocument, vocabulary: TermVocabulary) -> dict[str, Tokens]:
    """Return the words of each field of a story.

    Its title counts twice, and no phrase reaches from part to part.
    """
    read, exact = vocabulary.read, vocabulary.exact
    language = base_language(document.language)
    title, notes = document.title, document.notes
    return {
        TEXT: read((title, title, document.subtitle, document.text, notes), language),
        "title": read((title,), language),
        "by": read((document.byline,), ""),
        "note": read((notes,), language),
        "section": read((document.section,), language),
        "url": read((bare_address(document.url),), ""),
        "site": exact((document.site.strip(),)),
        "host": exact((host(document.url),)),
        "tag": exact(document.tags),
        "lang": exact((language,)),
    }


def date_and_size(document: IndexDocument, words: Mapping[str, Any]) -> tuple[int, int]:
    """Return the date of a story in minutes and the number of its words."""
    return minutes(document.published or document.added), words[TEXT].length


def minutes(date: str | None) -> int:
    """Return an ISO 8601 date as minutes since 1970, or NO_DATE; a zone is taken as it is."""
    text = (date or "").replace("T", " ")
    try:
        year, month, day = int(text[:4]), int(text[5:7] or 1), int(text[8:10] or 1)
        hour, minute = int(text[11:13] or 0), int(text[14:16] or 0)
        return calendar.timegm((year, month, day, hour, minute, 0)) // 60
    except (ValueError, IndexError, OverflowError):
        return NO_DATE


def bare_address(url: str) -> str:
    """Return an address without its scheme and `www.`, as a person types it."""
    return url.partition("://")[2].removeprefix("www.") or url


def host(url: str) -> str:
    """Return the host of an address without `www.`, or ""."""
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""
