"""Finds runs of text again in another text that holds the same words in nearly the same order."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise
from typing import TypeVar

from reader.model.originals import LEFT_OUT

_Place = TypeVar("_Place", int, tuple[int, int])

_INK = re.compile("[^\\s\u200b\ufeff\u2060\u202f\x00-\x1f]+")
_LETTERS = re.compile(r"[^\W_]+")
"""What a text says without the signs of its mark-up."""
_TARGETS = re.compile(
    r"(?<=\])\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+[\"'][^\"']*[\"'])?\)"  # [words](address)
    r"|(?<=\[)\[[^\[\]]*\](?=\[)"  # [[address][words]]
    r"|(?<=\])\[[^\[\]]*\](?!\])"  # [words][name]
    r"|<(?:[a-z]+://|mailto:)[^<>\s]*>"  # `words <address>`_
    r"|</?[a-z][^<>]*>|\{[#.%][^{}]*\}",
    re.IGNORECASE,
)
"""Where links lead, and tags and attributes among the words."""
_BEFORE = re.compile(r"^\W*(?:(?:TODO|DONE)\b|\d+[.)]|\[[ xX-]\]|\[#[A-Z]\]|\W)*")
"""What stands before the words of a heading or an item: its number, box, keyword, rank."""
_PICTURES = re.compile(r"!\[[^\[\]]*\]\([^()]*\)|!\[\[[^\[\]]*\]\]")
_SHORT = 24
"""Characters without spaces below which words are found as a whole line only: "Home" stands in many
sentences."""
_AHEAD = 40
"""Lines that a short line may stand behind the last one found; cells and menus are as many."""
_MOST_PAIRS = 200_000
"""Pairs of a short run and a line alike that are weighed between two long runs; that takes 0.3 s.

Where there are more (a table of thousands of zeros), each run is taken at the first place there is.
"""
_FAR = 20_000
"""Characters in which a run is looked for where no line begins with it."""


def align(runs: Sequence[str], text: str, facts: Sequence[str] = ()) -> list[int]:
    """Return for each run where its words stand in a text (code points), or LEFT_OUT.

    Long runs are found first, and short ones between those of them that are in the text's order: a
    heading that also stands in a menu, a table or a list of contents is found where its section
    is. A long run that stands elsewhere is found too. Runs that say one of the `facts`, as a
    headline does, stand at the beginning.
    """
    known = {_ink(fact) for fact in facts if fact}
    inks = [_ink(run) for run in runs]
    lines = _Lines(text)
    places = [lines.find(ink) if len(ink) >= _SHORT else LEFT_OUT for ink in inks]
    frame = [(n, (lines.line_at(at), n)) for n, at in enumerate(places) if at != LEFT_OUT]
    edges = [(-1, -1), *((n, line) for n, (line, _) in _rising(frame)), (len(inks), len(lines))]
    for (above, first), (below, last) in pairwise(edges):
        runs_between = [n for n in range(above + 1, below) if 0 < len(inks[n]) < _SHORT]
        for number, place in lines.find_between(inks, runs_between, first, last):
            places[number] = place
    return [
        0 if at == LEFT_OUT and ink in known else at for ink, at in zip(inks, places, strict=True)
    ]


def align_lines(lines: Sequence[str], text: str, facts: Sequence[str] = ()) -> list[int | None]:
    """Return for each line of a text with mark-up what `align` would, None where it has no words.

    Signs count for nothing: a story holds `*words*` and `[words](address)` as words alone.
    """
    known = {_ink(fact, _LETTERS) for fact in facts if fact}
    held = _Lines(text, _LETTERS)
    places: list[int | None] = []
    for line in lines:
        if not _ink(_PICTURES.sub("", line), _LETTERS):
            places.append(None)
            continue
        plain = _TARGETS.sub("", line)
        forms = [_ink(form, _LETTERS) for form in (line, plain, _BEFORE.sub("", plain))]
        place = next((at for form in forms if (at := held.find(form)) != LEFT_OUT), LEFT_OUT)
        if place == LEFT_OUT and (cells := list(filter(str.strip, plain.split("|")[1:]))):
            found = [held.find(_ink(cell, _LETTERS)) for cell in cells]
            place = LEFT_OUT if LEFT_OUT in found else found[0]
        # A head says `title: …`.
        value = _ink(plain.partition(":")[2], _LETTERS)
        if place == LEFT_OUT and not known.isdisjoint((*forms, value)):
            place = 0
        places.append(place)
    return places


def find_stretches(text: str, runs: Sequence[str]) -> list[tuple[int, int] | None]:
    """Return start and end of each run in a text that holds them in order; None where it does not.

    White space and invisible characters count for nothing. A run that is missing (a field, say) is
    skipped, and what follows it is found all the same.
    """
    inks, origins, ends = _inked(text)
    found: list[tuple[int, int] | None] = []
    at = 0
    for run in runs:
        ink = _ink(run)
        ahead = _FAR if len(ink) >= _SHORT else 400
        place = inks.find(ink, at, at + len(ink) + ahead) if ink else -1
        if place < 0:
            found.append(None)
            continue
        at = place + len(ink)
        found.append((_origin(place, origins, ends), _origin(at - 1, origins, ends) + 1))
    return found


def _ink(text: str, ink: re.Pattern[str] = _INK) -> str:
    return "".join(ink.findall(text))


def _inked(text: str, ink: re.Pattern[str] = _INK) -> tuple[str, list[int], list[int]]:
    """Return a text without spaces, where each word of it began, and how much came before it."""
    words: list[str] = []
    origins: list[int] = []
    before: list[int] = []
    total = 0
    for match in ink.finditer(text):
        words.append(match.group())
        origins.append(match.start())
        before.append(total)
        total += len(match.group())
    return "".join(words), origins, before


def _origin(place: int, origins: list[int], before: list[int]) -> int:
    word = bisect_right(before, place) - 1
    return origins[word] + place - before[word]


def _rising(pairs: Sequence[tuple[int, _Place]], late: bool = False) -> list[tuple[int, _Place]]:
    """Return the most pairs of a run and a place whose places rise; those of one run come falling.

    Of several runs at one place the first is taken, or the last where `late`.
    """
    lowest: list[_Place] = []
    ends: list[int] = []
    before: list[int] = []
    for number, (_, place) in enumerate(pairs):
        length = bisect_left(lowest, place)
        before.append(ends[length - 1] if length else -1)
        if length == len(lowest):
            lowest.append(place)
            ends.append(number)
        elif late or lowest[length] != place:
            lowest[length], ends[length] = place, number
    found = []
    at = ends[-1] if ends else -1
    while at >= 0:
        found.append(pairs[at])
        at = before[at]
    return found[::-1]


class _Lines:
    """The lines and cells of a text, found by their words; `find` goes on from the last one."""

    def __init__(self, text: str, pattern: re.Pattern[str] = _INK) -> None:
        self._inks, self._origins, self._before = _inked(text, pattern)
        self._starts: list[int] = []
        self._whole: dict[str, list[int]] = defaultdict(list)
        self._beginnings: dict[str, list[int]] = defaultdict(list)
        self._line = -1
        total = 0
        for line in re.split(r"[\n\t]", text):
            if ink := _ink(line, pattern):
                number = len(self._starts)
                self._starts.append(total)
                self._whole[ink].append(number)
                if len(ink) >= _SHORT:
                    self._beginnings[ink[:_SHORT]].append(number)
                total += len(ink)

    def find(self, ink: str) -> int:
        """Return the offset in the text of a run's words, or LEFT_OUT."""
        if not ink:
            return LEFT_OUT
        if (place := self._as_line(self._whole.get(ink, ()), len(ink))) is not None:
            return place
        if len(ink) < _SHORT:
            return LEFT_OUT
        begun = [n for n in self._beginnings.get(ink[:_SHORT], ()) if self._same(n, ink)]
        if (place := self._as_line(begun, len(ink))) is not None:
            return place
        at = self._starts[self._line] if self._line >= 0 else 0
        found = self._inks.find(ink, at, at + len(ink) + _FAR)
        if found < 0:
            return LEFT_OUT
        self._line = bisect_right(self._starts, found) - 1
        return _origin(found, self._origins, self._before)

    def __len__(self) -> int:
        """Return how many lines and cells have words."""
        return len(self._starts)

    def line_at(self, place: int) -> int:
        """Return the number of the line that holds an offset of the text."""
        word = bisect_right(self._origins, place) - 1
        return bisect_right(self._starts, self._before[word] + place - self._origins[word]) - 1

    def find_between(
        self, inks: Sequence[str], numbers: Sequence[int], first: int, last: int
    ) -> list[tuple[int, int]]:
        """Return which of some short runs are whole lines between two lines, and at what offset.

        As many as keep their order are found; what comes before the story is a menu or a list of
        its contents, so there the last of several alike is taken.
        """
        pairs: list[tuple[int, int]] = []
        for number in numbers:
            whole = self._whole.get(inks[number], [])
            lines = whole[bisect_right(whole, first) : bisect_left(whole, last)]
            pairs += ((number, line) for line in reversed(lines))
            if len(pairs) > _MOST_PAIRS:
                self._line = first
                found = [(one, self.find(inks[one])) for one in numbers]
                return [pair for pair in found if pair[1] != LEFT_OUT]
        return [
            (number, _origin(self._starts[line], self._origins, self._before))
            for number, line in _rising(pairs, late=first < 0)
        ]

    def _as_line(self, numbers: Sequence[int], size: int) -> int | None:
        """Take the first of some lines behind the last one found, else one before it if long."""
        ahead = next((n for n in numbers if n > self._line), None)
        if ahead is not None and (size >= _SHORT or ahead - self._line <= _AHEAD):
            self._line = ahead
        elif size < _SHORT or not numbers:
            return None
        else:
            ahead = numbers[-1]
        return _origin(self._starts[ahead], self._origins, self._before)

    def _same(self, number: int, ink: str) -> bool:
        """Return whether two lines say nearly the same.

        The page may add a sign, the story drop a link.
        """
        start = self._starts[number]
        end = self._starts[number + 1] if number + 1 < len(self._starts) else len(self._inks)
        shared = min(len(ink), end - start)
        return self._inks.startswith(ink[: max(_SHORT, round(shared * 0.6))], start)
