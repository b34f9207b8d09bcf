"""A passage looked for by its own words, where no alignment gives its place."""

from __future__ import annotations

from collections.abc import Iterator

from rapidfuzz import fuzz

from reader.anchors.alignment import Alignment
from reader.anchors.anchor_tokens import TokenizedText
from reader.anchors.projection import project
from reader.anchors.quote_context import WINDOW, Quote, QuoteMatch, context, reach, sides

_MANY = 200
"""Places of a quote that are compared, to stay linear."""
_LONG_WORDS = 6
"""Words from which a quote is long."""
_LONG_LETTERS = 25
"""Letters from which a quote is long."""
_LEAD = 0.2
"""Likeness (0 to 1) by which the best place must lead; chosen."""
_LIKELY = 0.6
"""Likeness of the surroundings from which one place is believed; chosen."""
_SIDE = 0.4
"""Likeness of one side below which only the other agrees; chosen."""
_BESIDE = 2
"""Words between two copies up to which it matters on which side either one stands."""
_SAME = 0.8
"""Likeness of the surroundings from which on it pays to look further around."""
_FURTHER = 8
"""Words that the surroundings of one copy must run on further than those of another."""


def find_quote(quote: Quote, new: TokenizedText, alignment: Alignment | None) -> QuoteMatch | None:
    """Return the one place where the quote stands again: word for word, or nearly.

    Words that the alignment gives to another passage of the old text are no candidates.
    """
    everywhere = list(_places(quote.codes, new.codes))
    places = [j for j in everywhere if _free(alignment, quote, j)]
    if not places and _is_long(quote) and len(everywhere) == 1:
        # The passage stood twice and stands once now: the words are the same, so is the mark.
        places = everywhere
    if places:
        return _best(quote, new, places)
    return _alike(quote, new, alignment)


def find_alone(quote: Quote, new: TokenizedText) -> QuoteMatch | None:
    """Return the place of a quote of which only the words right around it are known."""
    places = list(_places(quote.codes, new.codes))
    if places:
        best = _best(quote, new, places)
        # Surroundings that agree on one side only may be those of a twin.
        one_sided = best and min(sides(quote, new.codes, *best.place), default=1.0) < _SIDE
        doubtful = len(places) > 1 or not _is_long(quote)
        return None if one_sided and doubtful else best
    alignment = Alignment(quote.words.codes, new.codes)
    found = project(quote, new, alignment)
    if found is not None and _vouched(quote, new, found):
        return found
    return _alike(quote, new, None)


def settle(
    found: QuoteMatch, quote: Quote, new: TokenizedText, alignment: Alignment
) -> QuoteMatch | None:
    """Return the aligned place, unless a new copy of the words has as good a claim."""
    j1, j2 = found.place
    rivals = [j for j in _places(quote.codes, new.codes) if j != j1 and _free(alignment, quote, j)]
    if not rivals:
        return found
    if new.codes[j1:j2] == quote.codes:
        return _uncontested(found, quote, new, rivals)
    other = _best(quote, new, rivals)
    if other and context(quote, new.codes, *other.place) > context(quote, new.codes, j1, j2):
        return other
    return found


def _uncontested(
    found: QuoteMatch, quote: Quote, new: TokenizedText, rivals: list[int]
) -> QuoteMatch | None:
    """Return the same words at the place found, or None where a new copy may be meant as well.

    A text that says a thing twice now (a list printed again, a pull quote) is followed by the
    alignment to one of the copies, by the surroundings to the other; neither is the truth.
    """
    j1, j2 = found.place
    likeness = context(quote, new.codes, j1, j2)
    size = j2 - j1
    if any(context(quote, new.codes, j, j + size) > likeness - _LEAD for j in rivals):
        return None
    if any(_goes_on(quote, new, j) for j in rivals):
        return None
    whole_sides = quote.first > 0 and quote.last < len(quote.words.codes)
    beside = whole_sides and any(abs(j - j1) <= size + _BESIDE for j in rivals)
    return None if beside else found


def _goes_on(quote: Quote, new: TokenizedText, j: int) -> bool:
    """Whether the words on one side of a copy are those of the quote, as far as is looked."""
    codes = quote.words.codes
    j2 = j + quote.size
    before, after = codes[: quote.first][-WINDOW:], codes[quote.last :][:WINDOW]
    return (len(before) == WINDOW and new.codes[:j].endswith(before)) or (
        len(after) == WINDOW and new.codes.startswith(after, j2)
    )


def _places(needle: str, codes: str) -> Iterator[int]:
    at = codes.find(needle)
    for _ in range(_MANY):
        if at < 0:
            return
        yield at
        at = codes.find(needle, at + 1)


def _free(alignment: Alignment | None, quote: Quote, j: int) -> bool:
    """Whether most words of the copy are new or the quote's own, not another passage's."""
    if alignment is None:
        return True
    olds = alignment.new_to_old[j : j + quote.size]
    taken = sum(i >= 0 and not quote.first <= i < quote.last for i in olds)
    return taken * 2 < quote.size


def _is_long(quote: Quote) -> bool:
    return quote.size >= _LONG_WORDS and quote.letters >= _LONG_LETTERS


def _best(quote: Quote, new: TokenizedText, places: list[int]) -> QuoteMatch | None:
    """Return the place whose surroundings are most like the quote's, if it leads clearly."""
    size = quote.size
    scored = sorted(((context(quote, new.codes, j, j + size), j) for j in places), reverse=True)
    best, chosen = scored[0]
    near = [j for score, j in scored if score > best - _LEAD]
    if len(near) > 1:
        decided = _furthest(quote, new, near, dict(pair[::-1] for pair in scored))
        if decided is None:
            return None
        chosen = decided
    whole_sides = quote.first > 0 and quote.last < len(quote.words.codes)
    if whole_sides and any(0 < abs(j - chosen) <= size + _BESIDE for j in places):
        return None
    enough = 0.3 if _is_long(quote) else 0.5
    if best >= enough or (len(scored) == 1 and _is_long(quote)):
        return QuoteMatch((quote.first, quote.last), (chosen, chosen + size))
    return None


def _furthest(
    quote: Quote, new: TokenizedText, places: list[int], scores: dict[int, float]
) -> int | None:
    """Return the one of several places alike whose surroundings run on further than all others'.

    It must do so on both sides: where a paragraph was doubled, one copy follows what stood before
    and the other is followed by what stood after, and neither is the right one.
    """
    if min(scores[j] for j in places) < _SAME:
        return None
    reaches = {j: reach(quote, new.codes, j, j + quote.size) for j in places}
    chosen = max(places, key=lambda j: sum(reaches[j]))
    left, right = reaches[chosen]
    others = [reaches[j] for j in places if j != chosen]
    second = max(sum(other) for other in others)
    if left + right < max(second + _FURTHER, second * 1.25):
        return None
    return chosen if all(left >= other[0] and right >= other[1] for other in others) else None


def _alike(quote: Quote, new: TokenizedText, alignment: Alignment | None) -> QuoteMatch | None:
    """Return the one free stretch that is nearly the quote, with surroundings that agree."""
    if not _is_long(quote) or quote.size > len(new.codes):
        return None
    codes = _without_taken(new.codes, alignment)
    found = fuzz.partial_ratio_alignment(quote.codes, codes, score_cutoff=75)
    if found is None or found.dest_end <= found.dest_start:
        return None
    j1, j2 = found.dest_start, found.dest_end
    rest = codes[:j1] + "\0" * (j2 - j1) + codes[j2:]
    if fuzz.partial_ratio_alignment(quote.codes, rest, score_cutoff=found.score - 10) is not None:
        return None
    if context(quote, new.codes, j1, j2) < (0.15 if found.score >= 90 else 0.4):
        return None
    return QuoteMatch((quote.first, quote.last), (j1, j2))


def _without_taken(codes: str, alignment: Alignment | None) -> str:
    if alignment is None:
        return codes
    return "".join(
        "\0" if alignment.new_to_old[j] >= 0 else code for j, code in enumerate(codes)
    )  # fmt: skip


def _vouched(quote: Quote, new: TokenizedText, found: QuoteMatch) -> bool:
    """Whether enough around an edited passage is the same, since nothing rules out a twin of it."""
    return context(quote, new.codes, *found.place) >= _LIKELY
