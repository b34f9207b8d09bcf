"""Hits as a person sees them: snippets with marked words, and what the search has to say."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.model import Hit, SearchResult, Snippet
from reader.model.query import Phrase, Query, Word
from reader.search import expansion
from reader.search.engine import SearchEngine
from reader.search.expansion import Alternative
from reader.search.query_parts import asked_words, corrected
from reader.search.snippets import Marker, Wanted
from reader.search.unspaced_words import japanese
from reader.search.variants import compounds, respelt, ways_of_number
from reader.translation import tr, translatable
from reader.words.analyzer import spaceless_runs, tokens
from reader.words.fold import fold
from reader.words.stop_words import is_stop_word

if TYPE_CHECKING:
    from reader.search.search_types import ResultFields, ShownSource
    from reader.segments.index_reader import View

_WIDENED = translatable("Partial matches are included because few stories contain every word.")
_SIMILAR = translatable("No exact matches. Stories with similar words are shown.")


def marker(view: View, query: Query, typing: bool) -> Marker:
    """Return what marks the words of a query in texts; stop words only where nothing else is.

    A word being typed is looked for as a beginning; where that is not in a text, as a whole word.
    """
    languages = view.languages or ["en"]
    wanted: list[Wanted] = []
    for part in asked_words(query):
        texts = part.words if isinstance(part, Phrase) else (part.text,)
        found = [one for text in texts for one in _wanted(view, part, text, typing)]
        if isinstance(part, Phrase) and not part.slop and all(one.terms for one in found):
            row = tuple(one.terms for one in found)
            found = [Wanted(row=row, typed=_typed(part, " ".join(texts)))] if found else []
        wanted += found
    weighty = [one for one in wanted if one.weight >= 1.0]
    whole = (lambda: marker(view, query, False)) if typing else None
    return Marker(weighty or wanted, languages, whole)


def _wanted(view: View, part: Word | Phrase, text: str, typing: bool) -> list[Wanted]:
    if isinstance(part, Word) and part.text == text:
        part = expansion.without_idle_signs(view, part)
        text = part.text
    begun = isinstance(part, Word) and (part.prefix or (part.last and typing))
    if isinstance(part, Word) and expansion.is_wild(part.text):
        fitting = _terms(expansion.wild(view, part.text + "*" * part.prefix, part.field))
        return [Wanted(fitting, typed="" if fitting else _typed(part, text))]
    typed = _typed(part, text)
    runs = [run for raw in tokens(text) for run in spaceless_runs(raw)]
    written = tuple(japanese(view, text, part.field)) if runs else ()
    made = [Wanted(literals=(run, *written), typed=typed, otherwise=True) for run in runs]
    spots = [] if runs else expansion.spots(view, text, part.field)
    otherwise = bool(ways_of_number(text, view.languages))
    for spot in spots:
        terms = _terms(spot.alternatives)
        folded = expansion.single(view, text, part.field)
        known = expansion.stands_any(view, part.field, spot)
        if begun and (known or expansion.completions(view, folded or fold(text))):
            made.append(Wanted(terms, beginnings=(fold(text),)))
            continue
        if folded:
            terms |= _terms(respelt(view, text, folded, part.field))
        if not known:
            terms |= _meant(view, text, part.field)
        stop = isinstance(part, Word) and is_stop_word(fold(text), view.languages)
        weight = 0.1 if stop else 1.0
        made.append(Wanted(terms, typed=typed, otherwise=otherwise or not known, weight=weight))
    if isinstance(part, Word) and len(made) > 1:
        row = tuple(one.terms for one in made)
        pieces = expansion.spots(view, text, part.field, whole=True)
        joined = _terms(pieces[0].alternatives) if len(pieces) == 1 else frozenset()
        return [Wanted(joined, row=row), *(replace(one, part_of=row) for one in made)]
    return made


def _typed(part: Word | Phrase, text: str) -> str:
    """Return what is looked for in texts as find in page does, which is no name of an author."""
    return text if part.field == "text" else ""


def _meant(view: View, text: str, name: str) -> frozenset[str]:
    """Return the terms of what an unknown word may have been meant as."""
    folded = expansion.single(view, text, name)
    if not folded:
        return frozenset()
    longer = expansion.completions(view, folded)
    if not longer and (held := compounds(view, folded, name)):
        return _terms(held)
    others = longer or expansion.slips(view, folded)
    return _terms(expansion.with_words(view, (), others, name))


def _terms(alternatives: Iterable[Alternative]) -> frozenset[str]:
    return frozenset(
        name
        for a in alternatives
        for name in ([f"{a.term}\0{each}" for each in a.languages] if a.languages else [a.term])
    )


def present(
    searching: SearchEngine,
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
    shown = _read_once(shown)
    outcome = searching.run(limit, offset, sort, shown)
    view = searching.view
    ids: list[int] = view.ids[outcome.places].tolist()
    stories = shown(ids) if ids else {}
    marks = marker(view, tree, searching.typing)
    languages = view.languages_at(outcome.places)
    hits = [
        Hit(story, about.title, about.url, score, _snippets(marks, about, language))
        for story, score, language in zip(ids, outcome.scores, languages, strict=True)
        if (about := stories.get(story)) is not None
    ]
    meant = None
    if isinstance(typed, str):
        meant = corrected(typed, dict(searching.unknown(outcome.widened)))
    said = [*notices, *outcome.notices]
    if outcome.widened and hits:
        said.insert(0, tr(_WIDENED))
    if meant is not None:
        if found := searching.literal_count():
            # What was typed may find as much by itself.
            meant = meant if searching.with_words(meant).literal_count() > found else None
        elif hits and not outcome.widened:
            # Else a number of results would stand above words that none of them holds.
            said.insert(0, tr(_SIMILAR))
    return SearchResult(
        tuple(hits),
        outcome.total,
        meant,
        time.perf_counter() - started,
        outcome.widened,
        " ".join(said),
        outcome.complete,
    )


def _read_once(shown: ShownSource) -> ShownSource:
    """Return a source that reads each story once: the best are asked for by the order, too."""
    known: dict[int, ResultFields] = {}

    def read(ids: Sequence[int]) -> Mapping[int, ResultFields]:
        if missing := [story for story in ids if story not in known]:
            known.update(shown(missing))
        return known

    return read


def _snippets(marks: Marker, about: ResultFields, language: str) -> tuple[Snippet, ...]:
    found = [marks.snippet(about.text, language)]
    if about.notes and (noted := marks.snippet(about.notes, language)).matches:
        found.append(noted)
    return tuple(found)
