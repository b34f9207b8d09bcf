"""Places for the marks of an import, also where their words stand several times in the text.

What a mark says for certain comes first: its place in the same text, its surroundings. Then the
hints of the program that wrote it, then the order of the marks, and in the end the first of the
places, which is said: a mark on one of its copies is found again, a detached one is looked for.
"""

from __future__ import annotations

import json
import re
import unicodedata
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from reader import anchors, model
from reader.library.annotations.letter_search import LetterSearch
from reader.model import Anchor

if TYPE_CHECKING:
    from reader.library.annotations.element_paths import ElementPaths
    from reader.model import CarriedMark
    from reader.store.mark_fields import HighlightFields

Span = tuple[int, int]

_MANY = 2000
"""Places of one quote that are compared; a quote of a letter has more, and no place of its own."""
_AGREEING = 3
"""Characters of surroundings that agree from which on they are no chance; chosen."""
_LONG_QUOTE = 25
"""Characters from which a quote is believed against its surroundings, which pages change."""
_HEAD = 200
"""Characters of an element by which it is found in the text; enough to tell paragraphs apart."""
_SHORT_HEAD = 40
"""Characters by which it is looked for where, further on, the page lost a note or a button."""
_GROWTH = 1.05
"""How much longer an element may be in the text, whose blocks have blank lines between them."""
_SHARES = 10_000
"""Parts into which a text is divided for a mark that waits for it."""
_STEPS = 6
"""Numbers of an order that are kept while a mark waits; 8 bytes hold no more."""
_STEP_BASE = 1000
"""Values of each of them."""
_PACKED = 1_000_000_000
"""From here on a number kept by an earlier version is a packed order; no text is so long."""
_ALIKE = str.maketrans("‘’‚‛“”„«»\u00a0\u2010\u2011\u202f", '\'\'\'\'""""" -- ')
"""Signs that programs write for one another; each stays one character."""


@dataclass(frozen=True, slots=True)
class MarkPlace:
    """Where a mark goes in a text: a span, or None; `guessed` where nothing said which copy."""

    span: Span | None
    guessed: bool = False


@dataclass(frozen=True, slots=True)
class MarkIntake:
    """How many marks of an import were new, and how many of them stand on the first of copies."""

    new: int = 0
    guessed: int = 0


class MarkPlacement:
    """Places marks that came together in one text.

    `pages` gives the HTML of the story, what it was saved from first, for marks with a path.
    """

    def __init__(self, text: str, pages: Callable[[], Sequence[str]] = tuple) -> None:
        self._text = text
        self._pages = pages
        self._placer = anchors.AnchorPlacer(None, text)
        self._cache: dict[str, list[Span]] = {}

    def places(self, marks: Sequence[CarriedMark]) -> list[MarkPlace]:
        """Return the place of every mark, in their order."""
        spans = [self._certain(mark) for mark in marks]
        open_marks = [n for n, span in enumerate(spans) if span is None and self._copies(marks[n])]
        certain = {n: span for n, span in enumerate(spans) if span is not None}
        found = {n: MarkPlace(span) for n, span in certain.items()}
        taken: dict[str, set[Span]] = {}
        reached = 0
        for n in sorted(open_marks, key=lambda n: marks[n].order):
            used = taken.setdefault(_key(marks[n].exact), set())
            place = self._choose(n, marks, certain, used, reached)
            if place.span is not None:
                used.add(place.span)
                reached = place.span[0] if marks[n].order else 0
            found[n] = place
        return [found.get(n, MarkPlace(None)) for n in range(len(marks))]

    def _certain(self, mark: CarriedMark) -> Span | None:
        start, end = mark.start or 0, mark.end or 0
        anchor = Anchor(mark.exact, mark.prefix, mark.suffix, start, end)
        if mark.start is not None and fits(anchor, self._text):
            return start, end
        copies = self._copies(mark)
        if len(copies) > 1 and not (mark.prefix.strip() or mark.suffix.strip()):
            return None
        place = self._placer.place(anchor)
        if not copies or self._has_words(copies[0], mark):
            return place
        # Where only the letters are the same, likeness may take too much or too little.
        if place is not None and any(self._differ_in_signs(place, copy) for copy in copies):
            return place
        return copies[0] if len(copies) == 1 else None

    def _differ_in_signs(self, one: Span, other: Span) -> bool:
        """Whether one passage has no letter that the other, which overlaps it, lacks."""
        if one[1] <= other[0] or other[1] <= one[0]:
            return False
        edges = (sorted(pair) for pair in zip(one, other, strict=True))
        return not any(map(str.isalnum, "".join(self._text[slice(*edge)] for edge in edges)))

    def _has_words(self, span: Span, mark: CarriedMark) -> bool:
        there = self._plain[slice(*span)]
        return _key(there).casefold() == _key(mark.exact).casefold()

    def _copies(self, mark: CarriedMark) -> list[Span]:
        """All places of the words of a mark, white space and quotation marks aside."""
        key = _key(mark.exact)
        if key not in self._cache:
            self._cache[key] = self._find(key)
        return self._cache[key]

    def _find(self, words: str) -> list[Span]:
        if not words:
            return []
        pattern = r"\s+".join(map(re.escape, words.split()))
        spans: list[Span] = []
        for flags in (0, re.IGNORECASE):
            for match in re.finditer(pattern, self._plain, flags):
                spans.append(match.span())
                if len(spans) == _MANY:
                    break
            if spans:
                break
        # A word inside another word is no copy where the same words stand alone as well.
        whole = [span for span in spans if self._is_whole(span)]
        return whole or spans or self._letters.places(words)

    @cached_property
    def _letters(self) -> LetterSearch:
        return LetterSearch(self._text)

    def _is_whole(self, span: Span) -> bool:
        return not any(
            0 < edge < len(self._text) and all(map(_joins, self._text[edge - 1 : edge + 1]))
            for edge in span
        )

    @cached_property
    def _plain(self) -> str:
        return self._text.translate(_ALIKE)

    @cached_property
    def _elements(self) -> list[ElementPaths]:
        from reader.library.annotations.element_paths import ElementPaths

        return [ElementPaths(page) for page in self._pages() if page]

    def _choose(
        self,
        n: int,
        marks: Sequence[CarriedMark],
        certain: dict[int, Span],
        used: set[Span],
        reached: int,
    ) -> MarkPlace:
        """Where a mark with several copies goes; the one before it in its order `reached` there."""
        mark = marks[n]
        copies = self._copies(mark)
        by_path = self._by_path(mark, copies) if mark.path else None
        if mark.prefix.strip() or mark.suffix.strip():
            agreed = [self._agreement(span, mark) for span in copies]
            best = max(agreed)
            if best < _AGREEING and len(mark.exact) < _LONG_QUOTE:
                return MarkPlace(by_path)
            copies = [span for span, at in zip(copies, agreed, strict=True) if at == best]
        if len(copies) == 1:
            return MarkPlace(copies[0])
        if by_path in copies:
            return MarkPlace(by_path)
        free = [span for span in copies if span not in used] or copies
        if (wanted := self._expected(n, marks, certain)) is not None:
            return MarkPlace(min(free, key=lambda span: abs(span[0] - wanted)))
        between = self._between(n, marks, certain, free)
        left = between or free
        later = [span for span in left if span[0] >= reached] if mark.order else left
        return MarkPlace((later or left)[0], guessed=between is None)

    def _agreement(self, span: Span, mark: CarriedMark) -> int:
        """How many characters around a place agree with the surroundings of a mark."""
        before = _squeezed(self._plain[max(0, span[0] - 400) : span[0]])
        after = _squeezed(self._plain[span[1] : span[1] + 400])
        wanted = _squeezed(mark.prefix.translate(_ALIKE))
        follows = _squeezed(mark.suffix.translate(_ALIKE))
        return _shared(before[::-1], wanted[::-1]) + _shared(after, follows)

    def _by_path(self, mark: CarriedMark, copies: list[Span]) -> Span | None:
        """Return the copy in the element of the mark's path, at its offset if there are more.

        A path leads through the page as it was saved; in the story's own HTML only its end may.
        """
        texts = [page.text_at(mark.path) for page in self._elements]
        texts += [page.counted_text(mark.path) for page in self._elements[-1:]]
        for text in texts:
            inside = self._inside(text, copies)
            if inside:
                ahead = mark.path_offset or 0
                return min(inside, key=lambda pair: abs(pair[1] - ahead))[0]
        return None

    def _inside(self, text: str, copies: list[Span]) -> list[tuple[Span, int]]:
        """Return the copies in the first passage with an element's words, and how far in."""
        words = _key(text)
        found = self._find(words[:_HEAD]) or self._find(words[:_SHORT_HEAD])
        if not found:
            return []
        start, end = found[0][0], found[0][0] + int(len(words) * _GROWTH) + 1
        return [(span, span[0] - start) for span in copies if start <= span[0] and span[1] <= end]

    def _expected(
        self, n: int, marks: Sequence[CarriedMark], certain: dict[int, Span]
    ) -> int | None:
        """Where in the text a mark should begin by its position in another text, or its share."""
        mark = marks[n]
        if mark.share is not None:
            return int(mark.share * len(self._text))
        if mark.start is None:
            return None
        known = [
            (abs((marks[k].start or 0) - mark.start), span[0] - (marks[k].start or 0))
            for k, span in certain.items()
            if marks[k].start is not None
        ]
        return mark.start + (min(known)[1] if known else 0)

    def _between(
        self, n: int, marks: Sequence[CarriedMark], certain: dict[int, Span], free: list[Span]
    ) -> list[Span] | None:
        """Return the copies between the marks before and after this one.

        None where nothing orders them.

        By the numbers that the program gave, else by the order of the list where the marks that
        are placed stand in that order too.
        """
        order = marks[n].order
        if order:
            before = [s[0] for k, s in certain.items() if marks[k].order and marks[k].order < order]
            after = [s[0] for k, s in certain.items() if marks[k].order > order]
        else:
            starts = [certain[k][0] for k in sorted(certain)]
            if len(starts) < 2 or starts != sorted(starts):
                return None
            before = [span[0] for k, span in certain.items() if k < n]
            after = [span[0] for k, span in certain.items() if k > n]
        if not before and not after:
            return None
        low, high = max(before, default=-1), min(after, default=len(self._text) + 1)
        at = bisect_left([span[0] for span in free], low)
        return [span for span in free[at:] if span[0] <= high] or None


def fits(anchor: Anchor, text: str) -> bool:
    """Return whether a foreign text was this one: place, quote, surroundings agree to the letter.

    Programs tend to strip the surroundings of a quote.
    """
    return (
        bool(anchor.exact)
        and text[anchor.start : anchor.end] == anchor.exact
        and text[: anchor.start].rstrip().endswith(anchor.prefix.strip())
        and text[anchor.end :].lstrip().startswith(anchor.suffix.strip())
    )


def waiting_place(mark: CarriedMark) -> tuple[int, int]:
    """Return a number by which marks without a text stand in their order, and a length.

    With a length it is a share of the text, without one it grows along the text.
    """
    if mark.start is not None:
        return mark.start, 0
    if mark.share is not None:
        return int(min(1.0, max(0.0, mark.share)) * _SHARES), _SHARES
    order = mark.order or tuple(map(int, re.findall(r"\d{1,9}", mark.path)))
    if not order:
        return 0, 0
    packed = 0
    for step in (*order, *(0 for _ in range(_STEPS)))[:_STEPS]:
        packed = packed * _STEP_BASE + min(step, _STEP_BASE - 1)
    return packed, 0


def waiting_hints(mark: CarriedMark) -> str:
    """Return the hints of a mark as JSON, to be kept while its story has no text."""
    hints = {
        "start": mark.start,
        "end": mark.end,
        "share": mark.share,
        "path": mark.path,
        "path_offset": mark.path_offset,
        "order": mark.order,
    }
    kept = {name: value for name, value in hints.items() if value not in (None, "", ())}
    return json.dumps(kept) if kept else ""


def waiting_mark(fields: HighlightFields) -> CarriedMark:
    """Return the mark of a highlight that waited for its text, with its hints.

    Libraries of earlier versions kept none but the number and length of `waiting_place`.
    """
    mark = model.CarriedMark(fields["exact"], fields["prefix"], fields["suffix"])
    start = fields["start"]
    if fields["hints"]:
        return _with_hints(mark, fields["hints"])
    if fields["length"]:
        return replace(mark, share=start / fields["length"])
    if start >= _PACKED:
        return replace(mark, order=(start,))
    return replace(mark, start=start, end=start + len(mark.exact)) if start else mark


def _with_hints(mark: CarriedMark, hints: str) -> CarriedMark:
    """Return a mark with the hints that it was kept with; damaged ones are none."""
    try:
        kept = json.loads(hints)
        return replace(
            mark,
            start=kept.get("start"),
            end=kept.get("end"),
            share=kept.get("share"),
            path=str(kept.get("path", "")),
            path_offset=kept.get("path_offset"),
            order=tuple(int(step) for step in kept.get("order", ())),
        )
    except (ValueError, TypeError, AttributeError):
        return mark


def is_hinted(mark: CarriedMark) -> bool:
    """Return whether a mark says more of its place than its words."""
    placed = (mark.start, mark.share)
    return any(value is not None for value in placed) or bool(mark.path or mark.order)


def _joins(letter: str) -> bool:
    """Whether a letter stands in a word that blanks divide from others."""
    return letter.isalnum() and unicodedata.category(letter) != "Lo"


def _key(words: str) -> str:
    return " ".join(words.translate(_ALIKE).split())


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _shared(one: str, other: str) -> int:
    """Return the number of characters with which two texts begin alike."""
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count
