"""A daily handful of older highlights, each seen again after longer and longer pauses."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Final

from reader.model import ReaderError
from reader.translation import tr

if TYPE_CHECKING:
    from reader.library.library import Library
    from reader.model import NotebookEntry

PAUSES: Final = (1, 3, 7, 14, 30, 60, 120)
"""Days until a highlight is shown again: after it was made, after it was seen once, twice, …

Each is about twice the one before, as in other programs that repeat what was learned.
"""
HANDFUL: Final = 5
"""Highlights of a day: what is read in two minutes."""
_OF_ONE_STORY = 2
"""Most highlights of one story in a handful, so that a day holds several."""
SEEN, SOON, NEVER = "seen", "soon", "never"
_KEY = "review"


@dataclass(frozen=True, slots=True)
class _Turn:
    """When a highlight was last seen (ISO 8601), and the number of its pause; -1 is never."""

    day: str
    pause: int = 0

    def overdue(self, today: date) -> float:
        """Return how many of its pauses have passed since it was seen; 0 for never."""
        if self.pause < 0:
            return 0.0
        passed = (today - date.fromisoformat(self.day[:10])).days
        return passed / PAUSES[min(self.pause, len(PAUSES) - 1)]


class HighlightReview:
    """Chooses the handful of a day and keeps what the person answered, in the library."""

    def __init__(self, library: Library) -> None:
        self._library = library
        stored = library.setting(_KEY, {})
        self._day = str(stored.get("day", ""))
        self._handful = [str(one) for one in stored.get("handful", ())]
        self._turns = {
            str(one): _Turn(str(day), int(pause))
            for one, (day, pause) in stored.get("turns", {}).items()
        }

    def handful(self, today: date) -> list[NotebookEntry]:
        """Return the highlights of the day that were not answered yet, without writing anything.

        They are the same all day: answers keep those that were chosen.
        """
        marks = {one.id: one for one in self._library.notebook(kinds=("highlight",))}
        if self._day != today.isoformat():
            self._day = today.isoformat()
            self._handful = self._choose(marks.values(), today)
            self._turns = {one: turn for one, turn in self._turns.items() if one in marks}
        return [marks[one] for one in self._handful if one in marks]

    def answer(self, highlights: Iterable[str], answer: str, today: date) -> list[NotebookEntry]:
        """Keep that highlights were seen, shall come soon again or never; return what is left.

        Raises ReaderError for an answer that is none of `seen`, `soon` and `never`.
        """
        if answer not in (SEEN, SOON, NEVER):
            raise ReaderError(tr("Unknown answer “{answer}”.", answer=answer))
        left = self.handful(today)
        answered = set(highlights)
        for one in answered:
            before = self._turns.get(one, _Turn(today.isoformat()))
            pause = {SEEN: max(0, before.pause) + 1, SOON: 0, NEVER: -1}[answer]
            self._turns[one] = replace(before, day=today.isoformat(), pause=pause)
        self._handful = [one for one in self._handful if one not in answered]
        turns = {one: (turn.day, turn.pause) for one, turn in self._turns.items()}
        value = {"day": self._day, "handful": self._handful, "turns": turns}
        self._library.set_setting(_KEY, value)
        return [one for one in left if one.id not in answered]

    def _choose(self, marks: Iterable[NotebookEntry], today: date) -> list[str]:
        """Choose what is overdue most, the older first, from several stories."""
        waiting = []
        for one in marks:
            overdue = self._turns.get(one.id, _Turn(one.created)).overdue(today)
            if overdue >= 1 and one.exact.strip():
                waiting.append((-overdue, one.created, one))
        chosen: list[str] = []
        of_story: dict[int, int] = {}
        for _, _, one in sorted(waiting, key=lambda turn: turn[:2]):
            if of_story.get(one.story, 0) < _OF_ONE_STORY and len(chosen) < HANDFUL:
                of_story[one.story] = of_story.get(one.story, 0) + 1
                chosen.append(one.id)
        return chosen
