"""The outline of a story: its headings, and how much is left of the chapter that is read."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from reader.ui.page.page_display import Display
from reader.ui.page.page_position import PagePosition
from reader.ui.page.page_strings import reading_minutes

_LONG_WORDS = 2500
"""Words from which the time left is said by chapter too: some ten minutes of reading."""
_FEWEST_CHAPTERS = 3
"""Headings from which on a story has chapters."""


@dataclass(frozen=True, slots=True)
class StoryHeading:
    """A heading: its words, its depth from 1 on, and its offset in the reading text."""

    text: str
    level: int
    offset: int


class StoryOutline:
    """Gives the headings of the story on the page and the one that is read under."""

    def __init__(self, display: Display, position: PagePosition) -> None:
        self._display = display
        self._position = position

    def headings(self) -> list[StoryHeading]:
        """Return the headings of the story in order, as far as it is built."""
        found = self._display.layout.headings
        levels = sorted({level for _, level, _ in found})
        return [
            StoryHeading(text, levels.index(level) + 1, self._display.map.offset(position))
            for position, level, text in found
        ]

    def current(self, headings: list[StoryHeading]) -> int:
        """Return the index of the heading that is read under, -1 before the first."""
        offset = self._display.map.offset(self._position.scroll.first_line())
        return bisect_right([one.offset for one in headings], offset) - 1

    def chapter_left(self) -> int:
        """Return the minutes left of the chapter, 0 where the story has none or is short."""
        shown = self._display.shown
        if shown is None or shown.story.word_count < _LONG_WORDS or not self._display.is_ready:
            return 0
        chapters = self._chapters()
        if len(chapters) < _FEWEST_CHAPTERS:
            return 0
        length = max(1, self._display.map.length)
        seen = self._position.scroll.share() * length
        begin = self._display.map.offset(self._position.scroll.first_line())
        number = bisect_right(chapters, begin)
        end = chapters[number] if number < len(chapters) else length
        words = max(0.0, end - max(begin, min(seen, end))) / length * shown.story.word_count
        return reading_minutes(words) if words >= 1 else 0

    def _chapters(self) -> list[int]:
        """Return the offsets of the headings of the highest level that stands more than once."""
        found = self._display.layout.headings
        levels = [level for _, level, _ in found]
        highest = min((one for one in levels if levels.count(one) > 1), default=0)
        offset = self._display.map.offset
        return [offset(position) for position, level, _ in found if level <= highest]
