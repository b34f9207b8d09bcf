"""A daily handful of older highlights, each seen again after longer and longer pauses."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from reader.model import Changes, ReaderError, WriteResult
from reader.model.argument_types import checks_arguments
from reader.store.annotation_tables import HighlightTable
from reader.store.undo_operations import ReviewAnswer
from reader.translation import sentence, tr

if TYPE_CHECKING:
    from reader.library.annotations.notebook import NotebookPages
    from reader.library.store_session import StoreSession
    from reader.library.undo import UndoLog
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


@dataclass(slots=True)
class _Kept:
    """What the library's settings hold of the review: a day, its handful, and every turn."""

    day: str
    handful: list[str]
    turns: dict[str, _Turn]

    @classmethod
    def read(cls, stored: dict[str, Any]) -> _Kept:
        turns = stored.get("turns", {}).items()
        return cls(
            str(stored.get("day", "")),
            [str(one) for one in stored.get("handful", ())],
            {str(one): _Turn(str(day), int(pause)) for one, (day, pause) in turns},
        )

    def written(self) -> dict[str, Any]:
        turns = {one: (turn.day, turn.pause) for one, turn in self.turns.items()}
        return {"day": self.day, "handful": self.handful, "turns": turns}


@checks_arguments
class HighlightReview:
    """Chooses the handful of a day and keeps what is answered; answers can be undone."""

    def __init__(self, store: StoreSession, notebook: NotebookPages, undo: UndoLog) -> None:
        self._store = store
        self._notebook = notebook
        self._undo = undo
        undo.register(ReviewAnswer, self._apply)

    def handful(self, today: date) -> list[NotebookEntry]:
        """Return the highlights of the day that were not answered yet, without writing anything.

        They are the same all day: answers keep those that were chosen.
        """
        marks = self._marks()
        kept = self._of_today(marks, today)
        return [marks[one] for one in kept.handful if one in marks]

    def answer(
        self, highlights: Iterable[str], answer: str, today: date
    ) -> WriteResult[list[NotebookEntry]]:
        """Keep that highlights were seen, shall come soon again or never; return what is left.

        Raises ReaderError for an answer that is none of `seen`, `soon` and `never`.
        """
        if answer not in (SEEN, SOON, NEVER):
            raise ReaderError(tr("Unknown answer “{answer}”.", answer=answer))
        with self._store.db.write():
            marks = self._marks()
            kept = self._of_today(marks, today)
            answered = [one for one in dict.fromkeys(highlights) if one in marks]
            operations = []
            # From the last to the first: undo puts each back at its place among the others.
            places = {one: place for place, one in enumerate(kept.handful)}
            for one in sorted(answered, key=lambda one: places.get(one, -1), reverse=True):
                before = kept.turns.get(one)
                turn = before or _Turn(kept.day)
                pause = {SEEN: max(0, turn.pause) + 1, SOON: 0, NEVER: -1}[answer]
                operations.append(
                    ReviewAnswer(
                        one,
                        kept.day,
                        places.get(one, -1),
                        None if before is None else (before.day, before.pause),
                        (kept.day, pause),
                    )
                )
            for operation in operations:
                _answer(kept, operation, backward=False)
            self._keep(kept)
            words = sentence(
                "Reviewed {count} highlight", "Reviewed {count} highlights", count=len(operations)
            )
            # Nothing of the highlights themselves is another now.
            changes = self._undo.record(words, operations, Changes())
        return WriteResult([marks[one] for one in kept.handful if one in marks], changes)

    def _marks(self) -> dict[str, NotebookEntry]:
        return {one.id: one for one in self._notebook.entries(kinds=("highlight",))}

    def _of_today(self, marks: dict[str, NotebookEntry], today: date) -> _Kept:
        kept = _Kept.read(self._store.preferences.setting(_KEY, {}))
        if kept.day != today.isoformat():
            turns = {one: turn for one, turn in kept.turns.items() if one in marks}
            kept = _Kept(today.isoformat(), _chosen(marks.values(), turns, today), turns)
        return kept

    def _keep(self, kept: _Kept) -> None:
        self._store.preferences.set_setting(_KEY, kept.written())

    def _apply(self, operation: ReviewAnswer, backward: bool) -> Changes:
        """Take an answer back or give it again; the notebook is to be read anew."""
        kept = _Kept.read(self._store.preferences.setting(_KEY, {}))
        _answer(kept, operation, backward)
        self._keep(kept)
        found = HighlightTable(self._store.db).fields([operation.mark])
        return Changes(annotations=frozenset(fields["story"] for fields in found.values()))


def _answer(kept: _Kept, operation: ReviewAnswer, backward: bool) -> None:
    """Give an answer, or take it back; what another day has chosen is left alone."""
    turn = operation.before if backward else operation.after
    if turn is None:
        kept.turns.pop(operation.mark, None)
    else:
        kept.turns[operation.mark] = _Turn(*turn)
    kept.handful = [one for one in kept.handful if one != operation.mark]
    if backward and operation.place >= 0 and kept.day == operation.day:
        kept.handful.insert(operation.place, operation.mark)


def _chosen(marks: Iterable[NotebookEntry], turns: dict[str, _Turn], today: date) -> list[str]:
    """Choose what is overdue most, the older first, from several stories."""
    waiting = []
    for one in marks:
        overdue = turns.get(one.id, _Turn(one.created)).overdue(today)
        if overdue >= 1 and one.exact.strip():
            waiting.append((-overdue, one.created, one))
    chosen: list[str] = []
    of_story: dict[int, int] = {}
    for _, _, one in sorted(waiting, key=lambda turn: turn[:2]):
        if of_story.get(one.story, 0) < _OF_ONE_STORY and len(chosen) < HANDFUL:
            of_story[one.story] = of_story.get(one.story, 0) + 1
            chosen.append(one.id)
    return chosen
