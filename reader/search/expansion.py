"""From a word of the query to the terms of the index that stand for it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np

from reader.search.spelling import beginning_with, near_to, with_letters
from reader.words.analyzer import (
    asked_positions,
    is_symbol,
    joined,
    spaceless_runs,
    tokens,
    word_of,
)
from reader.words.fold import fold
from reader.words.number_terms import SHORTEST_TELEPHONE
from reader.words.stems import has_stemmer

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from reader.model.query import Word
    from reader.segments.index_reader import View

COMPLETIONS = 24
"""Words that a beginning stands for while typing."""
COMPLETED_WEIGHT = 0.5
"""Weight of a completed word beside one typed whole; chosen."""
LIKELIEST_WEIGHT = 0.9
"""Weight of the likeliest word for a slip; chosen."""
SLIP_WEIGHT = 0.4
"""Weight that the other words for a slip share; chosen."""
MOST_WILD = 2000
"""Words that a pattern stands for, to bound time."""
_GROUPED_DIGITS = re.compile(r"\d{1,3}(?:[.,]\d{3})+|\d+(?:[-./]\d+)+")
UNSTEMMED = ("by", "url")
REMEMBERED_WORDS = 1024
"""Words whose terms are remembered: one search asks for each several times, as does each key."""


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


def spots(view: View, text: str, name: str, *, whole: bool = False) -> list[Spot]:
    """Return the positions that the words of `text` take in the field `name`.

    With `whole`, words that are joined in the query ("wi-fi") are asked for in one piece.
    """
    found: list[Spot] = []
    raws = tokens(text)
    # Signs stand with the word before them and take no position of their own.
    if len(raws) > 1:
        raws = [raw for raw in raws if not is_symbol(raw)] or raws[:1]
    for raw in raws[:-1]:
        found += _spots_of(view, raw, name, whole=whole, last=False)
    for raw in raws[-1:]:
        found += _spots_of(view, raw, name, whole=whole, last=True)
    return found


def has_joined(text: str) -> bool:
    """Return whether a text has words that a hyphen, dot or apostrophe joins."""
    return any(joined(raw) for raw in tokens(text))


def _spots_of(view: View, raw: str, name: str, *, whole: bool, last: bool) -> list[Spot]:
    languages = ("",) if name in UNSTEMMED else tuple(view.languages) or ("en",)
    made = [
        Spot([Alternative(term, held) for term, held in place])
        for place in _terms(raw, languages, whole=whole)
    ]
    if raw.isascii() or is_symbol(raw) or not spaceless_runs(raw):
        return made
    if not last or not spaceless_runs(raw[-1:]):
        return made
    # The last character of a run stands alone only where the run ends in the text as well.
    ending = Spot(beginning=made[-1].alternatives[0].term)
    return [*made[:-1], ending] if len(made) == 1 or not spaceless_runs(raw[-2:-1]) else made[:-1]


@lru_cache(maxsize=REMEMBERED_WORDS)
def _terms(
    raw: str, languages: tuple[str, ...], *, whole: bool
) -> tuple[tuple[tuple[str, frozenset[str] | None], ...], ...]:
    """Return the terms of a word position by position, each with its languages (None: all)."""
    by_place: list[dict[str, set[str]]] = []
    alike: dict[str, tuple[tuple[str, ...], ...]] = {}
    for language in languages:
        stemmed = language if has_stemmer(language) else ""
        places = alike.get(stemmed)
        if places is None:
            one_piece = joined(raw, stemmed) if whole else ()
            places = (one_piece,) if one_piece else asked_positions(raw, stemmed)
            alike[stemmed] = places
        for place, terms in enumerate(places):
            if place == len(by_place):
                by_place.append({})
            for term in terms:
                by_place[place].setdefault(term, set()).add(language)
    everywhere = len(languages)
    return tuple(
        tuple(
            (term, None if len(held) == everywhere else frozenset(held))
            for term, held in place.items()
        )
        for place in by_place
    )


def single(view: View, text: str, name: str) -> str:
    """Return the folded word of `text` if it is just one word of letters, or ""."""
    found = tokens(text)
    if len(found) != 1:
        return ""
    return word_of(found[0]).partition("\0")[0]


def grouped_digits(text: str) -> str:
    """Return the digits of a number that was typed in groups, or "" where it is none.

    *3,000,000* is 3 000 000 elsewhere, 212.555.0147 may be (212) 555-0147.
    """
    if _GROUPED_DIGITS.fullmatch(text) is None:
        return ""
    digits = re.sub(r"\D", "", text)
    in_threes = re.fullmatch(r"\d{1,3}(?:[.,]\d{3})+", text) is not None
    return digits if in_threes or len(digits) >= SHORTEST_TELEPHONE else ""


def with_words(
    view: View, base: Iterable[Alternative], words: Iterable[tuple[str, float]], name: str
) -> list[Alternative]:
    """Return `base` and the terms of further words with their weights, each term once."""
    further = (
        replace(a, weight=weight)
        for word, weight in words
        for spot in spots(view, word, name)
        for a in spot.alternatives
    )
    return merged([*base, *further])


def merged(alternatives: Iterable[Alternative]) -> list[Alternative]:
    """Return alternatives with each term once, in the stories of all its languages.

    The term of a slip or of another form may be the stem of the word as typed elsewhere.
    """
    made: dict[str, Alternative] = {}
    for a in alternatives:
        known = made.get(a.term)
        if known is None:
            made[a.term] = a
        elif known.languages is not None:
            both = None if a.languages is None else known.languages | a.languages
            made[a.term] = Alternative(a.term, both, max(known.weight, a.weight))
    return list(made.values())


def completions(view: View, prefix: str) -> list[tuple[str, float]]:
    """Return the most frequent words that begin with `prefix`, for a word still being typed."""
    most = COMPLETIONS if len(prefix) > 2 else COMPLETIONS // 3
    found = beginning_with(view, prefix, most)
    return [(word.written, COMPLETED_WEIGHT) for word in found if word.folded != prefix]


def slips(view: View, word: str, most: int = 4) -> list[tuple[str, float]]:
    """Return the words that an unknown word may have been meant as."""
    found = near_to(view, word, most)
    # Words that are farther than the likeliest one were not meant.
    found = [(real, slips) for real, slips in found if slips <= found[0][1]]
    weights = (LIKELIEST_WEIGHT, *(SLIP_WEIGHT / count for _, count in found[1:]))
    return [(real.written, weight) for (real, _), weight in zip(found, weights, strict=False)]


def is_wild(text: str) -> bool:
    """Return whether a word has signs that stand for letters inside."""
    return "*" in text or "?" in text[:-1]


def without_idle_signs(view: View, word: Word) -> Word:
    """Return a word without question marks at its ends where they fit no real word.

    They are no signs there but punctuation: “?Dónde”, or “?slip?” with lost quotation marks.
    """
    bare = word.text.strip("?")
    if bare == word.text or not bare or is_wild(bare) or not is_wild(word.text):
        return word
    if wild(view, word.text + "*" * word.prefix, word.field):
        return word
    return replace(word, text=bare)


def wild(view: View, pattern: str, name: str) -> list[Alternative]:
    """Return the terms of the real words that a pattern with signs fits, commonest first."""
    folded = fold(pattern)
    signs = {"*": ".*", "?": "."}
    parts = re.split(r"([*?])", folded)
    fits = re.compile("".join(signs.get(part, re.escape(part)) for part in parts), re.DOTALL)
    if parts[0] or not (letters := max(parts[::2], key=len)):
        found = beginning_with(view, parts[0], 4 * MOST_WILD)
    else:
        found = with_letters(view, letters, 4 * MOST_WILD)
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


def stands_any(view: View, name: str, spot: Spot) -> bool:
    """Return whether a story holds one of the terms of a spot."""
    return any(stands(view, name, a) for a in spot.alternatives)


def stands(view: View, name: str, alternative: Alternative) -> bool:
    """Return whether a story of its languages holds a term."""
    if not view.frequency(name, alternative.term):
        return False
    return alternative.languages is None or len(_restricted(view, name, alternative)[0]) > 0


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
