"""From a word of the query to the terms of the index that stand for it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from reader.search.spelling import beginning_with, near_to
from reader.words.analyzer import fold, positions, tokens, word_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from reader.segments.index_reader import View

COMPLETIONS = 24
COMPLETED_WEIGHT = 0.5
LIKELIEST_WEIGHT = 0.9
SLIP_WEIGHT = 0.4
MOST_WILD = 2000
UNSTEMMED = ("by",)
_ELIDED = re.compile(r"([cdjlmnost]|qu)(\w{3,})")
"""A letter that an apostrophe parts from the name or word behind it: O'Brien, d'Artagnan."""


@dataclass(frozen=True, slots=True)
class Alternative:
    """A term that stands for a word, in stories of these languages (None: all), and its weight."""

    term: str
    languages: frozenset[str] | None = None
    weight: float = 1.0


@dataclass(slots=True)
class Spot:
    """What may stand at one position: alternatives, or all terms that begin like this."""

    alternatives: list[Alternative] = field(default_factory=list)
    beginning: str = ""


def spots(view: View, text: str, name: str) -> list[Spot]:
    """Return the positions that the words of `text` take in the field `name`."""
    found: list[Spot] = []
    for raw in tokens(text):
        found += _spots_of(view, raw, name)
    return found


def _spots_of(view: View, raw: str, name: str) -> list[Spot]:
    languages = [""] if name in UNSTEMMED else view.languages or ["en"]
    by_place: list[dict[str, set[str]]] = []
    for language in languages:
        for place, terms in enumerate(positions(raw, language)):
            if place == len(by_place):
                by_place.append({})
            for term in terms:
                by_place[place].setdefault(term, set()).add(language)
    whole = len(languages)
    made = [
        Spot(
            [
                Alternative(t, None if len(held) == whole else frozenset(held))
                for t, held in place.items()
            ]
        )
        for place in by_place
    ]
    if raw.isascii() or word_of(raw):
        return made
    # The last character of a run stands alone at its end only.
    if len(made) > 1:
        return [spot for spot in made if len(spot.alternatives[0].term) > 1]
    return [Spot(beginning=spot.alternatives[0].term) for spot in made]


def single(view: View, text: str, name: str) -> str:
    """Return the folded word of `text` if it is just one word of letters, or ""."""
    found = tokens(text)
    if len(found) != 1:
        return ""
    return word_of(found[0]).partition("\0")[0]


def elided(view: View, folded: str, name: str) -> list[Spot]:
    """Return the places of a name that was typed without its apostrophe, or nothing.

    *obrien* is O'Brien where the library has that: "o" and "brien" one after another.
    """
    parts = _ELIDED.fullmatch(folded)
    if parts is None:
        return []
    row = spots(view, " ".join(parts.groups()), name)
    there = all(any(view.frequency(name, a.term) for a in spot.alternatives) for spot in row)
    return row if there and len(row) == 2 else []


def with_words(
    view: View, base: Iterable[Alternative], words: Iterable[tuple[str, float]], name: str
) -> list[Alternative]:
    """Return `base` and the terms of further words with their weights, each term once."""
    made = {a.term: a for a in base}
    for word, weight in words:
        for spot in spots(view, word, name):
            for a in spot.alternatives:
                if a.term not in made:
                    made[a.term] = Alternative(a.term, a.languages, weight)
    return list(made.values())


def completions(view: View, prefix: str) -> list[tuple[str, float]]:
    """Return the most frequent words that begin with `prefix`, for a word still being typed."""
    most = COMPLETIONS if len(prefix) > 2 else COMPLETIONS // 3
    found = beginning_with(view, prefix, most)
    return [(word.written, COMPLETED_WEIGHT) for word in found if word.folded != prefix]


def slips(view: View, word: str, most: int = 4) -> list[tuple[str, float]]:
    """Return the words that an unknown word may have been meant as."""
    found = near_to(view, word, most)
    weights = (LIKELIEST_WEIGHT, *(SLIP_WEIGHT / count for _, count in found[1:]))
    return [(real.written, weight) for (real, _), weight in zip(found, weights, strict=False)]


def wild(view: View, pattern: str, name: str) -> list[Alternative]:
    """Return the terms of the real words that a pattern with `*` fits, the commonest first."""
    folded = fold(pattern)
    fits = re.compile(".*".join(map(re.escape, folded.split("*"))), re.DOTALL)
    found = beginning_with(view, folded.partition("*")[0], 4 * MOST_WILD)
    words = [(w.written, 1.0) for w in found if fits.fullmatch(w.folded)][:MOST_WILD]
    return with_words(view, (), words, name)


def gather(
    view: View, name: str, alternatives: Iterable[Alternative]
) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
    """Return the stories of all alternatives together, ascending, and their weighted counts."""
    found = [_restricted(view, name, a) for a in alternatives]
    if len(found) == 1:
        return found[0]
    total = np.zeros(view.count, np.float32)
    for places, counts in found:
        total[places] += counts
    places = np.flatnonzero(total).astype(np.int32)
    return places, total[places]


def _restricted(
    view: View, name: str, alternative: Alternative
) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
    places, counts = view.postings(name, alternative.term)
    if alternative.languages is not None and len(places):
        kept = _allowed(view, alternative.languages)[view.language_of[places]]
        places, counts = places[kept], counts[kept]
    return places, counts if alternative.weight == 1.0 else counts * alternative.weight


def _allowed(view: View, languages: frozenset[str]) -> NDArray[np.bool_]:
    return np.array([language in languages for language in view.languages] + [False])


def begun(view: View, name: str, beginning: str) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
    """Return the stories of all terms that begin like this, ascending, with their counts."""
    data = beginning.encode("utf-8", "surrogatepass")
    chosen: list[tuple[int, Any, int]] = []
    for offset, terms in view.tables(name):
        low, high = terms.beginning(data)
        numbers = list(range(low, high))
        if len(numbers) > MOST_WILD:
            counts = terms.documents[low:high]
            numbers = (np.argpartition(counts, -MOST_WILD)[-MOST_WILD:] + low).tolist()
        chosen += [(offset, terms, number) for number in numbers]
    places, counts = view.numbered(name, chosen)
    total = np.bincount(places, weights=counts, minlength=view.count)
    places = np.flatnonzero(total).astype(np.int32)
    return places, total[places].astype(np.float32)
