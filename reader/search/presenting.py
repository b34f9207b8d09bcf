"""Hits as a person sees them: snippets with marked words, and what the search has to say."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.model import Hit, SearchResult, Snippet
from reader.model.query import Phrase, Query, Word
from reader.search import expansion
from reader.search.analysis import fold
from reader.search.searching import Searching, asked_words, corrected, stop_words
from reader.search.snippets import Marker, Wanted

if TYPE_CHECKING:
    from reader.search.values import Shown, ShownSource
    from reader.search.view import View

_WIDENED = "Few stories hold all the words, so those with some of them are shown too."


def marker(view: View, query: Query, typing: bool) -> Marker:
    """Return what marks the words of a query in texts."""
    languages = view.languages or ["en"]
    wanted = []
    for part in asked_words(query):
        texts = part.words if isinstance(part, Phrase) else (part.text,)
        for text in texts:
            wanted += _wanted(view, part, text, typing, languages)
    return Marker(wanted, languages)


def _wanted(
    view: View, part: Word | Phrase, text: str, typing: bool, languages: Sequence[str]
) -> list[Wanted]:
    stop = any(fold(text) in stop_words(language) for language in languages)
    weight = 0.1 if stop and isinstance(part, Word) else 1.0
    made = []
    for spot in expansion.spots(view, text, part.field):
        terms = frozenset(a.term for a in spot.alternatives)
        begun = bool(isinstance(part, Word) and (part.prefix or (part.last and typing)))
        beginnings = (fold(text),) if begun else ()
        if spot.beginning:
            beginnings = (spot.beginning,)
        elif not begun and not any(view.frequency(part.field, term) for term in terms):
            folded = expansion.single(view, text, part.field)
            others = expansion.completions(view, folded) or expansion.slips(view, folded)
            more = expansion.with_words(view, (), others, part.field) if folded else []
            terms |= {a.term for a in more}
        made.append(Wanted(terms, beginnings, weight))
    return made


def present(
    searching: Searching,
    tree: Query,
    typed: str | Query,
    notices: tuple[str, ...],
    shown: ShownSource,
    limit: int,
    offset: int,
    sort: str,
    started: float,
) -> SearchResult:
    """Run a search and return its hits with snippets."""
    outcome = searching.run(limit, offset, sort)
    view = searching.view
    ids: list[int] = view.ids[outcome.places].tolist()
    stories = shown(ids) if ids else {}
    marks = marker(view, tree, searching.typing)
    hits = [
        Hit(story, about.title, about.url, score, _snippets(marks, about))
        for story, score in zip(ids, outcome.scores, strict=True)
        if (about := stories.get(story)) is not None
    ]
    meant = None
    if isinstance(typed, str):
        meant = corrected(typed, dict(searching.unknown(outcome.widened)))
    said = [*notices, *outcome.notices]
    if outcome.widened and hits:
        said.insert(0, _WIDENED)
    return SearchResult(
        tuple(hits),
        outcome.total,
        meant,
        time.perf_counter() - started,
        outcome.widened,
        " ".join(said),
    )


def _snippets(marks: Marker, about: Shown) -> tuple[Snippet, ...]:
    found = [marks.snippet(about.text)]
    if about.notes and (noted := marks.snippet(about.notes)).matches:
        found.append(noted)
    return tuple(found)
