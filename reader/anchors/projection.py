"""A passage carried over by the alignment of the old text with the new one."""

from __future__ import annotations

from rapidfuzz import fuzz

from reader.anchors.alignment import Alignment
from reader.anchors.anchor_tokens import TokenizedText
from reader.anchors.quote_context import Quote, QuoteMatch

_LONG = 6
"""Words from which a quote is long enough to be trusted by itself."""
_NEIGHBOURS = 8
"""Words on either side that count where a text begins or ends with the quote."""
_UNMISTAKABLE = 10
"""Words in order that are no coincidence even where nothing around them is the same."""


def project(quote: Quote, new: TokenizedText, alignment: Alignment) -> QuoteMatch | None:
    """Return where the alignment puts the quote, if enough of it and of the words around agree."""
    span = _span(quote, new, alignment)
    if span is None:
        return None
    j1, j2, hits = _word_for_word(quote, new, *span)
    left, right = _witnesses(quote, new, alignment, j1, j2)
    whole = hits == quote.size and j2 - j1 == quote.size
    if whole:
        trusted = quote.size >= _LONG or left >= 3 or right >= 3 or (left and right)
    else:
        trusted = _edited(quote, new, (j1, j2), hits, left, right)
    return QuoteMatch((quote.first, quote.last), (j1, j2)) if trusted else None


def _span(quote: Quote, new: TokenizedText, alignment: Alignment) -> tuple[int, int, int] | None:
    """Return the new words from the first to the last that the quote's own are paired with."""
    pairs = _together(quote, alignment)
    if not pairs:
        return None
    (i1, j1), (i2, j2) = pairs[0], pairs[-1]
    hits = len(pairs)
    while i1 > quote.first and j1 > 0 and quote.words.codes[i1 - 1] == new.codes[j1 - 1]:
        i1, j1, hits = i1 - 1, j1 - 1, hits + 1
    while (
        i2 + 1 < quote.last
        and j2 + 1 < len(new.codes)
        and quote.words.codes[i2 + 1] == new.codes[j2 + 1]
    ):
        i2, j2, hits = i2 + 1, j2 + 1, hits + 1
    # Words that were replaced at the edges of the quote belong to it, up to its neighbours.
    j1 = _widened(alignment, quote.first - 1, i1 - quote.first, j1, -1)
    j2 = _widened(alignment, quote.last, quote.last - 1 - i2, j2, 1) + 1
    return j1, j2, hits


def _word_for_word(
    quote: Quote, new: TokenizedText, j1: int, j2: int, hits: int
) -> tuple[int, int, int]:
    """Return the one unchanged copy of the quote in or around these words, if there is one."""
    low, high = max(0, j1 - quote.size), j2 + quote.size
    at = new.codes.find(quote.codes, low, high)
    if at < 0 or new.codes.find(quote.codes, at + 1, high) >= 0:
        return j1, j2, hits
    return at, at + quote.size, quote.size


def unchanged_part(quote: Quote, alignment: Alignment) -> QuoteMatch | None:
    """Return the longest stretch of a long quote that stands word for word, or None.

    Of a passage of which one half was rewritten the other half is still what the person marked.
    """
    best, run = (0, 0, 0), (0, 0, 0)
    for i in range(quote.first, quote.last):
        j = alignment.old_to_new[i]
        size, first, place = run
        goes_on = size and j == place + size
        run = (size + 1, first, place) if goes_on else (int(j >= 0), i, j)
        best = max(best, run, key=lambda one: one[0])
    size, first, place = best
    if size < max(_UNMISTAKABLE, quote.size // 3):
        return None
    return QuoteMatch((first, first + size), (place, place + size))


def _together(quote: Quote, alignment: Alignment) -> list[tuple[int, int]]:
    """Return the quote's pairs in order, without those that stray from where most of them stand."""
    pairs = [(i, j) for i in range(quote.first, quote.last) if (j := alignment.old_to_new[i]) >= 0]
    if not pairs:
        return []
    shifts = sorted(j - i for i, j in pairs)
    usual = shifts[len(shifts) // 2]
    reach = quote.size // 2 + 6
    kept: list[tuple[int, int]] = []
    for i, j in pairs:
        if abs(j - i - usual) <= reach and (not kept or j > kept[-1][1]):
            kept.append((i, j))
    return kept


def _widened(alignment: Alignment, neighbour: int, missing: int, j: int, step: int) -> int:
    if not missing or not 0 <= neighbour < len(alignment.old_to_new):
        return j
    fence = alignment.old_to_new[neighbour]
    gap = (fence - j) * step - 1
    return fence - step if fence >= 0 and 0 < gap <= missing + 1 else j


def _witnesses(
    quote: Quote, new: TokenizedText, alignment: Alignment, j1: int, j2: int
) -> tuple[int, int]:
    """How many of the next words before and after stand at the expected place, give or take.

    A text that begins or ends at the passage, then and now, is as good a witness.
    """
    end, new_end = len(alignment.old_to_new), len(new.codes)
    left = _NEIGHBOURS if quote.first == 0 and j1 == 0 else 0
    right = _NEIGHBOURS if quote.last == end and j2 == new_end else 0
    for k in range(1, _NEIGHBOURS + 1):
        i = quote.first - k
        if i >= 0 and 0 <= alignment.old_to_new[i] < j1:
            left += abs(j1 - k - alignment.old_to_new[i]) <= 2
        i = quote.last + k - 1
        if i < end and alignment.old_to_new[i] >= j2:
            right += abs(j2 + k - 1 - alignment.old_to_new[i]) <= 2
    return left, right


def _edited(quote: Quote, new: TokenizedText, place: tuple[int, int], hits: int, left: int,
            right: int) -> bool:  # fmt: skip
    """Whether what stands there now is still the passage, with some words changed."""
    share = hits / quote.size
    j1, j2 = place
    quoted = _plain(quote.words, quote.first, quote.last)
    there = _plain(new, *place)
    if quote.size <= 3:
        same_start = quoted[:1] == there[:1]
        return left >= 2 and right >= 2 and same_start and fuzz.ratio(quoted, there) >= 85
    if j2 - j1 > 1.6 * quote.size + 6 and not (share > 0.8 and left >= 2 and right >= 2):
        return False
    if quote.size < _LONG:
        return share >= 0.5 and left >= 2 and right >= 2 and fuzz.ratio(quoted, there) >= 70
    if share >= 0.75:
        return left + right >= 3 or (share >= 0.8 and hits >= _UNMISTAKABLE)
    return share >= 0.5 and left + right >= 5 and fuzz.ratio(quoted, there) >= 55


def _plain(words: TokenizedText, first: int, last: int) -> str:
    return " ".join(
        words.text[words.starts[k] : words.ends[k]].casefold() for k in range(first, last)
    )
