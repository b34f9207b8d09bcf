"""Searching without an index: every story is looked at, while the index is being rebuilt."""

from __future__ import annotations

import heapq
import re
import time
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from reader.model import Hit, IndexDocument, SearchResult
from reader.model.query import All, Fact, Not, Phrase, Query, Word
from reader.model.query import Any as Either
from reader.search.date_ranges import period
from reader.search.excluded_words import parse_search
from reader.search.search_types import FactSource, ShownSource
from reader.search.snippets import Marker, Wanted
from reader.translation import tr, translatable
from reader.words.analyzer import positions, tokens
from reader.words.english_spellings import british_beginnings
from reader.words.fold import fold
from reader.words.language_codes import base_language

SECONDS = 2.0
"""How long a search that somebody waits for may go through stories; then it shows what it has."""

_NOTICE = translatable("The search index is being rebuilt; results may be incomplete.")
_UNUSUAL = re.compile("[^\\x00-\\x7f‘’‚“”„–—•·«»€£°§©®]")
"""What `fold` may change; texts without it are only brought to lower case."""


@dataclass(slots=True)
class _Scan:
    """A query made ready to be asked of one story after another."""

    facts: FactSource | None
    _sets: dict[Fact, frozenset[int] | None] = field(default_factory=dict)
    _patterns: dict[Word | Phrase, _Pattern] = field(default_factory=dict)

    def score(self, query: Query, document: IndexDocument, texts: dict[str, str]) -> float | None:
        """Return how well a story holds `query`, or None where it does not."""
        match query:
            case Word() | Phrase():
                found = self._count(query, texts[query.field])
                heading = self._count(query, texts["title"]) > 0
                return found / (found + 2.0) + 0.5 * heading if found else None
            case Fact():
                return 0.0 if self._holds(query, document) else None
            case Not(part):
                return None if self.score(part, document, texts) is not None else 0.0
            case All(parts):
                scores = [self.score(part, document, texts) for part in parts]
                return None if None in scores else sum(s for s in scores if s is not None)
            case Either(parts):
                held = [s for p in parts if (s := self.score(p, document, texts)) is not None]
                return sum(held) if held else None

    def _count(self, part: Word | Phrase, text: str) -> int:
        pattern = self._pattern(part)
        # Whether the letters are there at all is asked many times faster than where a word is.
        if any(letters not in text for letters in pattern.letters):
            return 0
        matches = pattern.words.findall(text)
        if isinstance(part, Phrase) or not matches or part.prefix or "*" in part.text:
            return len(matches)
        wanted = _stems(part.text)
        return sum(1 for match in matches if not wanted or wanted & _stems(match))

    def _pattern(self, part: Word | Phrase) -> _Pattern:
        made = self._patterns.get(part)
        if made is None:
            made = self._patterns[part] = _compiled(part)
        return made

    def _holds(self, fact: Fact, document: IndexDocument) -> bool:
        value = fact.value.casefold()
        if fact.field == "site":
            return value in document.site.casefold() or value in document.url.casefold()
        if fact.field == "lang":
            return base_language(document.language) == base_language(value)
        if fact.field == "tag":
            return value in (tag.casefold() for tag in document.tags)
        if fact.field in ("before", "after", "date"):
            bounds = period(fact)
            date = document.published or document.added
            if bounds is None:
                return True
            return bool(date) and date >= bounds[0] and (not bounds[1] or date < bounds[1])
        if fact not in self._sets:
            ids = self.facts(fact) if self.facts is not None else None
            self._sets[fact] = None if ids is None else frozenset(int(i) for i in ids)
        known = self._sets[fact]
        return known is None or document.id in known


@lru_cache(maxsize=10_000)
def _stems(text: str) -> frozenset[str]:
    """Return the English stems of a single word, or nothing for a row or run of several."""
    found = [place for raw in tokens(text) for place in positions(raw, "en")]
    return frozenset(found[0]) if len(found) == 1 else frozenset()


@dataclass(frozen=True, slots=True)
class _Pattern:
    """What finds a word or phrase, and letters that must be there for it."""

    words: re.Pattern[str]
    letters: tuple[str, ...]


def _sure(stem: str) -> str:
    """Return a stem without a last letter that may be another in its words: "ferri" for ferry,
    "analyz" for analyse."""
    return stem[:-1] if stem.endswith(("i", "iz", "yz", "is")) else stem


def _compiled(part: Word | Phrase) -> _Pattern:
    """Return what finds a word by its English stem, and a phrase by its words in a row."""
    texts = part.words if isinstance(part, Phrase) else (part.text,)
    words, letters = [], []
    for text in texts:
        for raw in tokens(text.replace("*", "")):
            if len(positions(raw)) > 1:
                letters.append(fold(raw))
                words.append(re.escape(letters[-1]))
                continue
            stem = positions(raw, "en")[0][0] if positions(raw) else ""
            beginnings = (_sure(stem), *british_beginnings(stem))
            letters += beginnings if len(beginnings) == 1 else ()
            words.append(rf"(?<!\w)(?:{'|'.join(map(re.escape, beginnings))})\w*")
    gap = r"\W+"
    if isinstance(part, Phrase) and part.slop:
        gap = rf"\W+(?:\w+\W+){{0,{min(part.slop, 100) - 1}}}"
    return _Pattern(re.compile(gap.join(words) or r"(?!)"), tuple(letters))


def scan(
    query: str | Query,
    documents: Iterable[IndexDocument],
    *,
    shown: ShownSource,
    facts: FactSource | None = None,
    hidden: Collection[int] = (),
    limit: int = 20,
    offset: int = 0,
    sort: str = "relevance",
    seconds: float | None = None,
) -> SearchResult:
    """Return the stories that hold all of `query`, found by reading one after another.

    After so many `seconds` it ends with what was found until then, and says so.
    """
    started = time.perf_counter()
    notices: tuple[str, ...] = ()
    if isinstance(query, str):
        parsed = parse_search(query)
        query, notices = parsed.query, parsed.notices
    state = _Scan(facts)
    unseen = frozenset(hidden)
    found: list[tuple[float, str, int]] = []
    notice, read = tr(_NOTICE), 0
    for document in documents:
        if seconds is not None and time.perf_counter() - started > seconds:
            notice = tr(
                "The search index is being rebuilt; only the first story was searched.",
                "The search index is being rebuilt; only the first {count} stories were searched.",
                count=read,
            )
            break
        read += 1
        if document.id in unseen:
            continue
        score = state.score(query, document, _texts(document))
        if score is not None:
            found.append((score, document.published or document.added, document.id))
    chosen = _ordered(found, limit + offset, sort)[offset:]
    stories = shown([story for _, _, story in chosen]) if chosen else {}
    marks = Marker(_wanted(query), ("en",))
    hits = [
        Hit(story, about.title, about.url, score, (marks.snippet(about.text),))
        for score, _, story in chosen
        if (about := stories.get(story)) is not None
    ]
    took = time.perf_counter() - started
    message = " ".join((notice, *notices))
    return SearchResult(tuple(hits), len(found), None, took, False, message, len(found))


def _texts(document: IndexDocument) -> dict[str, str]:
    parts = (document.title, document.subtitle, document.text, document.notes)
    return {
        "text": _folded("\n".join(parts)),
        "title": _folded(document.title),
        "by": _folded(document.byline),
        "note": _folded(document.notes),
        "section": _folded(document.section),
        "url": _folded(document.url),
    }


def _folded(text: str) -> str:
    return fold(text) if _UNUSUAL.search(text) else text.lower()


def _ordered(
    found: list[tuple[float, str, int]], wanted: int, sort: str
) -> list[tuple[float, str, int]]:
    if sort == "oldest":
        return heapq.nsmallest(wanted, found, key=lambda f: (not f[1], f[1], f[2]))
    if sort == "newest":
        return heapq.nlargest(wanted, found, key=lambda f: (f[1], -f[2]))
    return heapq.nlargest(wanted, found, key=lambda f: (f[0], f[1], -f[2]))


def _wanted(query: Query) -> list[Wanted]:
    match query:
        case Word(text) | Phrase((text,)):
            texts: tuple[str, ...] = (text,)
        case Phrase(words):
            texts = words
        case All(parts) | Either(parts):
            return [wanted for part in parts for wanted in _wanted(part)]
        case _:
            return []
    return [
        Wanted(frozenset(place))
        for text in texts
        for raw in tokens(text)
        for place in positions(raw, "en")
    ]
