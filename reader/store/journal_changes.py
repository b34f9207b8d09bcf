"""Stories whose state the journal does not say yet, noted by triggers as they change.

Every row carries a number that only grows, and the journal's line for it says that number: where
the journal knows a higher one than the database ever gave, the database is an older copy.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from reader.store.columns import id_list
from reader.store.database import Database

STORY, STATE, TEXT = "story", "state", "text"
"""What changed of a story: its facts and files; what the person set; its text."""

EDIT = "edit"
"""Facts of a story that the person corrected: said as they are, and as early as a state."""

LIBRARY = "library"
"""What changed beside the stories: saved searches, settings, watched folders, pairs kept apart."""

HISTORY = "history"
"""The last searches; they are said with what came in, since every search changes them."""


@dataclass(frozen=True, slots=True)
class JournalChange:
    """A change that waits; `story` is 0 for one of the library as a whole."""

    number: int
    story: int
    part: str


class JournalChanges:
    """The changes of a library that wait for its journal."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def waiting(
        self, limit: int, *, after: int = 0, state_only: bool = False
    ) -> list[JournalChange]:
        """Return the changes that wait, oldest first, of those with a number above `after`.

        With `state_only` those the person made alone.
        """
        rows = self._db.rows(
            "SELECT seq, story, part FROM journal_changes WHERE seq > ? "
            "AND (part IN (?, ?, ?) OR ?) ORDER BY seq LIMIT ?",
            (after, STATE, EDIT, LIBRARY, not state_only, limit),
        )
        return [JournalChange(row["seq"], row["story"], row["part"]) for row in rows]

    def stories_waiting(self) -> set[int]:
        """Return the stories of which some change waits."""
        return set(self._db.column("SELECT DISTINCT story FROM journal_changes"))

    def number(self) -> int:
        """Return the number of the latest change that was ever noted."""
        return int(
            self._db.value("SELECT seq FROM sqlite_sequence WHERE name = 'journal_changes'") or 0
        )

    def advance(self, number: int) -> None:
        """Go on numbering after `number`, where that is further on."""
        self._db.run(
            "INSERT INTO sqlite_sequence (name, seq) SELECT 'journal_changes', 0 WHERE NOT EXISTS "
            "(SELECT 1 FROM sqlite_sequence WHERE name = 'journal_changes')"
        )
        self._db.run(
            "UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = 'journal_changes'", (number,)
        )

    def mistrust(self) -> None:
        """Take the database for one that knows nothing of the journal, however it was numbered."""
        self._db.run("UPDATE sqlite_sequence SET seq = 0 WHERE name = 'journal_changes'")

    def done(self, numbers: Iterable[int]) -> None:
        """Forget changes that the journal says now."""
        self._db.run(
            "DELETE FROM journal_changes WHERE seq IN (SELECT value FROM json_each(?))",
            (id_list(numbers),),
        )

    def note(self, stories: Iterable[int], part: str) -> None:
        """Let a part of stories wait for the journal."""
        self._db.run(
            "INSERT OR REPLACE INTO journal_changes (story, part) "
            "SELECT value, ? FROM json_each(?)",
            (part, id_list(stories)),
        )
