"""Offsets of the reading text and positions of the shown document, each found from the other.

The reading text counts code points, a text document UTF-16 units, and the two differ in white
space, images, and words that the page adds.  What they share is the sequence of all other
characters; both sides are kept as stretches that know how many of those came before them.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

# Everything that one side may have and the other not: white space, invisible break points,
# stand-ins of objects, controls.
_ODD = re.compile("[\u200b\ufeff\ufffc\ufdd0\ufdd1\x00-\x08\x0e-\x1b\ud800-\udfff]")
_INK = re.compile("[^\\s\u200b\ufeff\ufffc\ufdd0\ufdd1\x00-\x1f]+")
_BAD = re.compile("[\ud800-\udfff]")
_STRETCH = 600
"""Characters of the reading text that are matched at a time."""
_LOOK_AHEAD = 5000
"""Characters of the document in which the next stretch is looked for."""
_PROBE = 48
"""Characters of a stretch that are looked for."""
_LEAST_PROBE = 12
"""Characters; a shorter piece would be found at a wrong place."""


def ink(text: str) -> str:
    """The characters of a text that both sides share, without anything between them."""
    if _ODD.search(text) is None:
        return "".join(text.split())
    return "".join(_INK.findall(_BAD.sub("\ufffd", text)))


def units(text: str) -> int:
    """The length of a text in UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A piece of text: where it begins on its side, and how much ink it holds."""

    begin: int
    text: str
    size: int

    def nth(self, number: int) -> int:
        """The index of the ink character of a number, which the stretch must hold."""
        for match in _INK.finditer(self.text):
            size = match.end() - match.start()
            if number < size:
                return match.start() + number
            number -= size
        return len(self.text)

    def ink_before(self, index: int) -> int:
        """How many ink characters stand before an index."""
        return sum(map(len, _INK.findall(self.text, 0, max(0, index))))


class _Side:
    """Stretches of one side in order, each with the number of ink characters before it."""

    def __init__(self) -> None:
        self.begins: list[int] = []
        self.ordinals: list[int] = []
        self.stretches: list[_Stretch] = []

    def add(self, begin: int, text: str, size: int, ordinal: int) -> None:
        """Append a stretch that begins later than all others."""
        self.begins.append(begin)
        self.ordinals.append(ordinal)
        self.stretches.append(_Stretch(begin, text, size))

    def at(self, place: int) -> int:
        """The index of the last stretch that begins at or before a place, or -1."""
        return bisect_right(self.begins, place) - 1

    def holding(self, ordinal: int) -> int:
        """The index of the last stretch that begins at or before an ink character, or -1."""
        return bisect_right(self.ordinals, ordinal) - 1


class OffsetMap:
    """Finds offsets (code points of a reading text) and document positions from one another."""

    def __init__(self, reading_text: str) -> None:
        self._reading = _Side()
        self._shown = _Side()
        self._met = 0
        self.length = len(reading_text)
        inks = []
        ordinal = 0
        for begin in range(0, len(reading_text), _STRETCH):
            text = reading_text[begin : begin + _STRETCH]
            inks.append(ink(text))
            self._reading.add(begin, text, len(inks[-1]), ordinal)
            ordinal += len(inks[-1])
        self._ink = "".join(inks)

    def afresh(self) -> OffsetMap:
        """The map of the same reading text for a document that is still empty."""
        made = OffsetMap("")
        made._reading, made._ink, made.length = self._reading, self._ink, self.length
        return made

    def add(self, position: int, text: str) -> None:
        """Take note of words shown at a document position, in the order of the document.

        Words that the reading text does not hold next are skipped over or left without an
        offset, so that nothing is ever marked at a guessed place.
        """
        piece = ink(text)
        if not piece:
            return
        if not self._ink.startswith(piece, self._met):
            if len(piece) < _LEAST_PROBE:
                return
            found = self._ink.find(piece[:_PROBE], self._met, self._met + _LOOK_AHEAD)
            if found < 0 or not self._ink.startswith(piece, found):
                return
            self._met = found
        self._shown.add(position, text, len(piece), self._met)
        self._met += len(piece)

    @property
    def complete(self) -> bool:
        """Whether every character of the reading text was met in the document."""
        return self._met == len(self._ink) == sum(s.size for s in self._shown.stretches)

    @property
    def reached(self) -> int:
        """The offset up to which the document is known."""
        return self._offset(self._met)

    # -- offsets to positions ---------------------------------------------------------------

    def position(self, offset: int) -> int | None:
        """Where the first character at or after an offset is shown; None when none is."""
        ordinal = self._ink_before_offset(offset)
        index = self._shown.holding(ordinal)
        if index >= 0 and ordinal < self._shown.ordinals[index] + self._shown.stretches[index].size:
            return self._position(index, ordinal)
        if index + 1 < len(self._shown.stretches):
            return self._position(index + 1, self._shown.ordinals[index + 1])
        return None

    def span(self, start: int, end: int) -> tuple[int, int] | None:
        """The document positions around the characters from `start` to `end`, or None."""
        first = self._ink_before_offset(start)
        last = self._ink_before_offset(end) - 1
        if last < first:
            return None
        begin, finish = self._exactly(first), self._exactly(last)
        if begin is None or finish is None:
            return None
        return begin[0], finish[1]

    def _exactly(self, ordinal: int) -> tuple[int, int] | None:
        index = self._shown.holding(ordinal)
        if index < 0:
            return None
        stretch = self._shown.stretches[index]
        number = ordinal - self._shown.ordinals[index]
        if number >= stretch.size:
            return None
        at = stretch.nth(number)
        begin = stretch.begin + units(stretch.text[:at])
        return begin, begin + units(stretch.text[at])

    def _position(self, index: int, ordinal: int) -> int:
        stretch = self._shown.stretches[index]
        at = stretch.nth(ordinal - self._shown.ordinals[index])
        return stretch.begin + units(stretch.text[:at])

    def _ink_before_offset(self, offset: int) -> int:
        index = self._reading.at(max(0, offset))
        if index < 0:
            return 0
        stretch = self._reading.stretches[index]
        return self._reading.ordinals[index] + stretch.ink_before(offset - stretch.begin)

    # -- positions to offsets ---------------------------------------------------------------

    def offset(self, position: int) -> int:
        """The offset of the first character of the text shown at or after a position."""
        return self._offset(self._ink_before_position(position))

    def offsets(self, begin: int, end: int) -> tuple[int, int] | None:
        """The offsets around the characters shown between two positions, or None if none is."""
        first = self._ink_before_position(begin)
        last = self._ink_before_position(end) - 1
        if last < first:
            return None
        return self._offset(first), self._offset(last) + 1

    def _ink_before_position(self, position: int) -> int:
        index = self._shown.at(position)
        if index < 0:
            return self._shown.ordinals[0] if self._shown.ordinals else 0
        stretch = self._shown.stretches[index]
        inside = position - stretch.begin
        if not stretch.text.isascii():
            inside = _code_points(stretch.text, inside)
        number = stretch.ink_before(inside)
        if number < stretch.size or index + 1 == len(self._shown.stretches):
            return self._shown.ordinals[index] + number
        # Between two stretches: what comes next counts, even past words the page left out.
        return self._shown.ordinals[index + 1]

    def _offset(self, ordinal: int) -> int:
        index = self._reading.holding(ordinal)
        if index < 0 or ordinal >= len(self._ink):
            return self.length
        stretch = self._reading.stretches[index]
        return stretch.begin + stretch.nth(ordinal - self._reading.ordinals[index])


def _code_points(text: str, position: int) -> int:
    """How many code points begin before a UTF-16 position, a cut pair not counted."""
    head = text.encode("utf-16-le", "surrogatepass")[: 2 * max(0, position)]
    return len(head.decode("utf-16-le", "ignore"))
