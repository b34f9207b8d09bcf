"""Where the same words stand in an original and in its story."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from reader.model import OriginalPart
from reader.model.originals import LEFT_OUT


class PlaceMap:
    """Offsets of an original and of its story, from one to the other.

    Both count code points of a reading text. What stands between two known runs is taken to stand
    at the end of the earlier one.
    """

    def __init__(self, parts: Sequence[OriginalPart] = ()) -> None:
        self._parts = tuple(parts)
        self._starts = [part.start for part in self._parts]
        kept = [part for part in self._parts if part.place != LEFT_OUT and part.end > part.start]
        by_place = sorted(kept, key=lambda part: (part.place, part.start))
        self._by_place = _first_at_each_place(by_place)
        self._places = [part.place for part in self._by_place]
        self._kept = kept
        self._kept_starts = [part.start for part in kept]

    def part_at(self, offset: int) -> OriginalPart | None:
        """Return the part that holds an offset of the original, or the one before it."""
        number = bisect_right(self._starts, offset) - 1
        return self._parts[number] if number >= 0 else None

    def to_original(self, place: int) -> int:
        """Return where the words at an offset of the story stand in the original."""
        number = bisect_right(self._places, place) - 1
        if number < 0:
            return self._by_place[0].start if self._by_place else 0
        part = self._by_place[number]
        return part.start + min(place - part.place, part.end - part.start - 1)

    def to_story(self, offset: int) -> int:
        """Return where the words at an offset of the original stand in the story."""
        number = bisect_right(self._kept_starts, offset) - 1
        if number < 0:
            return 0
        part = self._kept[number]
        return part.place + min(offset - part.start, part.end - part.start)

    def span_of(self, element: int, parents: dict[int, int]) -> list[tuple[int, int]]:
        """Return the stretches of the original that an element of the page holds."""
        held: dict[int, bool] = {0: False, element: True}
        return [
            (part.start, part.end)
            for part in self._parts
            if _is_inside(part.element, parents, held)
        ]


def _first_at_each_place(parts: Sequence[OriginalPart]) -> list[OriginalPart]:
    """Return the longest run of words at each place; a headline may be there twice."""
    found: list[OriginalPart] = []
    for part in parts:
        if found and found[-1].place == part.place:
            if part.end - part.start > found[-1].end - found[-1].start:
                found[-1] = part
        else:
            found.append(part)
    return found


def _is_inside(element: int, parents: dict[int, int], held: dict[int, bool]) -> bool:
    way = []
    while element not in held:
        way.append(element)
        element = parents.get(element, 0)
    for one in way:
        held[one] = held[element]
    return held[element]
