"""Where the rows of a list are: all of one height, but those below the words of a group."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RowGeometry:
    """Places of rows from the top of the list, in pixels.

    Nothing is kept for a row, so that a hundred thousand of them are laid out at once.
    """

    count: int
    """Rows of the list."""
    height: int
    """Pixels of a row, without words above it."""
    heading: int = 0
    """Pixels that the words above a group take."""
    starts: Sequence[int] = ()
    """Rows with which groups begin, in ascending order."""

    @property
    def total(self) -> int:
        """The height of all rows together."""
        return self.top(self.count)

    def top(self, row: int) -> int:
        """Return where a row begins, with the words above it."""
        return row * self.height + self.heading * bisect_left(self.starts, row)

    def height_of(self, row: int) -> int:
        """Return the height of a row, with the words above it."""
        return self.top(row + 1) - self.top(row)

    def at(self, place: int) -> int:
        """Return the row that covers a place; -1 above the first row and below the last one."""
        if not 0 <= place < self.total:
            return -1
        return bisect_right(range(self.count), place, key=self.top) - 1

    def near(self, place: int) -> int:
        """Return the row at a place, or the row nearest to it; -1 where there are no rows."""
        return self.at(max(0, min(place, self.total - 1)))

    def foot(self, row: int) -> int:
        """Return where a row ends: its beginning moves when it becomes the first of a group."""
        return self.top(row + 1)

    def between(self, top: int, foot: int) -> range:
        """Return the rows of which something is between two places."""
        first = self.at(max(top, 0))
        return range(first, self.near(foot) + 1) if first >= 0 else range(0)
