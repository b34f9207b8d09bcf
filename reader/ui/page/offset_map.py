"""Offsets of the reading text and positions of the shown document, each found from the other.

The reading text counts code points, a text document UTF-16 units, and the two differ in white
space, images, and words that the page adds.  What they share is the sequence of all other
characters; both sides are kept as stretches that know how many of those came before them.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
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
    """Return the characters of a text that both sides share, without anything between them."""
    if _ODD.search(text) is None:
        return "".join(text.split())
    return "".join(_INK.findall(_BAD.sub("\ufffd", text)))


def units(text: str) -> int:
    """Return the length of a text in UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A piece of text: where it begins on its side, and how much ink it holds."""

    begin: int
    text: str
    size: int

    def nth(self, number: int) -> int:
        """Return the index of the ink character of a number, which the stretch must hold."""
        for match in _INK.finditer(self.text):
            size = match.end() - match.start()
            if number < size:
                return match.start() + number
            number -= size
        return len(self.text)

    def ink_before(self, index: int) -> int:
        """How many ink characters stand before an index."""
        return sum(map(len, _INK.findall(self.text, 0, max(0, index))))

    def ink_until(self, position: int) -> int:
        """Return how many ink characters stand before a position of the document."""
        inside = position - self.begin
        return self.ink_before(inside if self.text.isascii() else _code_points(self.text, inside))


class _Side:
    """Stretches of one side by their ink, each with the number of ink characters before it.

    On the shown side a stretch may stand before one that is read earlier: the first column of a
    table that reads from the right is the last of its row in the document.
    """

    def __init__(self) -> None:
        self.begins: list[int] = []
        self.ordinals: list[int] = []
        self.stretches: list[_Stretch] = []
        self.mirrored = False
        self._placed: list[int] = []

    def add(self, begin: int, text: str, size: int, ordinal: int) -> None:
        """Append a stretch that is read later than all others."""
        slot = len(self.begins)
        if self.begins and begin < self.begins[-1]:
            self.mirrored = True
            slot = bisect_right(self.begins, begin)
        self.begins.insert(slot, begin)
        self._placed.insert(slot, len(self.stretches))
        self.ordinals.append(ordinal)
        self.stretches.append(_Stretch(begin, text, size))

    def at(self, place: int) -> int:
        """Return the index of the last stretch that begins at or before a place, or -1."""
        slot = bisect_right(self.begins, place) - 1
        return self._placed[slot] if slot >= 0 else -1

    def between(self, begin: int, end: int) -> Iterator[int]:
        """Yield the indexes of stretches that reach into a part, by their places."""
        for slot in range(max(0, bisect_right(self.begins, begin) - 1), len(self.begins)):
            if self.begins[slot] >= end:
                return
            yield self._placed[slot]

    def behind(self, place: int) -> int:
        """Return the index of the first stretch that begins behind a place, or -1."""
        slot = bisect_right(self.begins, place)
        return self._placed[slot] if slot < len(self._placed) else -1

    def neighbours(self, before: int, after: int) -> bool:
        """Return whether one stretch stands next behind another."""
        return self.behind(self.stretches[before].begin) == after

    def holding(self, ordinal: int) -> int:
        """Return the index of the last stretch that begins at or before an ink character, or -1."""
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
        """Return the map of the same reading text for a document that is still empty."""
        made = OffsetMap("")
        made._reading, made._ink, made.length = self._reading, self._ink, self.length
        return made

    def add(self, position: int, text: str) -> None:
        """Take note of words shown at a document position, in the order they are read.

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
        """Return where the first character at or after an offset is shown; None when none is."""
        ordinal = self._ink_before_offset(offset)
        index = self._shown.holding(ordinal)
        if index >= 0 and ordinal < self._shown.ordinals[index] + self._shown.stretches[index].size:
            return self._position(index, ordinal)
        if index + 1 < len(self._shown.stretches):
            return self._position(index + 1, self._shown.ordinals[index + 1])
        return None

    def position_before(self, offset: int) -> int | None:
        """Return where the last character before an offset is shown; None when it is not."""
        ordinal = self._ink_before_offset(offset) - 1
        found = self._exactly(ordinal) if ordinal >= 0 else None
        return found[0] if found is not None else None

    def span(self, start: int, end: int) -> tuple[int, int] | None:
        """Return the document positions around the characters from `start` to `end`, or None.

        Where columns are mirrored, other characters may stand between them; see `spans`.
        """
        first = self._ink_before_offset(start)
        last = self._ink_before_offset(end) - 1
        if last < first:
            return None
        begin, finish = self._exactly(first), self._exactly(last)
        if begin is None or finish is None:
            return None
        if self._shown.mirrored:
            runs = self._runs(first, last)
            return min(run[0] for run in runs), max(run[1] for run in runs)
        return begin[0], finish[1]

    def spans(self, start: int, end: int) -> list[tuple[int, int]]:
        """Return the parts of the document that just these characters are shown in, as read.

        There is more than one only where columns of a table are mirrored.
        """
        span = self.span(start, end)
        if span is None or not self._shown.mirrored:
            return [] if span is None else [span]
        return self._runs(self._ink_before_offset(start), self._ink_before_offset(end) - 1)

    def _runs(self, first: int, last: int) -> list[tuple[int, int]]:
        """Return the parts between two ink characters that are shown, parts in a row as one."""
        shown = self._shown
        runs: list[tuple[int, int]] = []
        before = -1
        for index in range(shown.holding(first), shown.holding(last) + 1):
            low = max(first, shown.ordinals[index])
            high = min(last, shown.ordinals[index] + shown.stretches[index].size - 1)
            begin, end = self._exactly(low), self._exactly(high)
            if low > high or begin is None or end is None:
                continue
            if runs and shown.neighbours(before, index):
                runs[-1] = runs[-1][0], end[1]
            else:
                runs.append((begin[0], end[1]))
            before = index
        return runs

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
        """Return the offset of the first character of the text shown at or after a position."""
        return self._offset(self._ink_before_position(position))

    def offsets(self, begin: int, end: int) -> tuple[int, int] | None:
        """Return the offsets around the characters shown between two positions, or None."""
        if self._shown.mirrored:
            return self._mirrored_offsets(begin, end)
        first = self._ink_before_position(begin)
        last = self._ink_before_position(end) - 1
        if last < first:
            return None
        return self._offset(first), self._offset(last) + 1

    def _mirrored_offsets(self, begin: int, end: int) -> tuple[int, int] | None:
        """Return the offsets around all characters between two positions, in whatever order."""
        found = []
        for index in self._shown.between(begin, end):
            stretch, ordinal = self._shown.stretches[index], self._shown.ordinals[index]
            first, last = stretch.ink_until(begin), stretch.ink_until(end)
            if first < last:
                found += [ordinal + first, ordinal + last - 1]
        return (self._offset(min(found)), self._offset(max(found)) + 1) if found else None

    def _ink_before_position(self, position: int) -> int:
        index = self._shown.at(position)
        if index < 0:
            first = self._shown.behind(position)
            return self._shown.ordinals[first] if first >= 0 else 0
        stretch = self._shown.stretches[index]
        number = stretch.ink_until(position)
        following = self._shown.behind(position)
        if number < stretch.size or following < 0:
            return self._shown.ordinals[index] + number
        # Between two stretches: what comes next counts, even past words the page left out.
        return self._shown.ordinals[following]

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
