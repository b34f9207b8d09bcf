"""The outbox: stories whose index entries are older than the story.

Triggers write it in the transaction that changes the story, so no change is ever missed.  Every
consumer has a position of its own; a story changed again moves to the end.
"""

from __future__ import annotations

from dataclasses import dataclass

from reader.store.database import Database


@dataclass(frozen=True, slots=True)
class Batch:
    """Stories to index anew; the consumer stands at `start` before and at `position` after them."""

    stories: tuple[int, ...]
    position: int
    start: int


class Outbox:
    """The changed stories, for the consumers of one library."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def pending(self, consumer: str) -> int:
        """Return how many stories wait for the consumer."""
        return int(
            self._db.value("SELECT count(*) FROM outbox WHERE seq > ?", (self.position(consumer),))
        )

    def batch(self, consumer: str, limit: int) -> Batch:
        """Return the next stories for the consumer; empty when it is up to date."""
        position = self.position(consumer)
        rows = self._db.rows(
            "SELECT seq, story FROM outbox WHERE seq > ? ORDER BY seq LIMIT ?", (position, limit)
        )
        end = rows[-1]["seq"] if rows else position
        return Batch(tuple(row["story"] for row in rows), end, position)

    def holds_all(self, consumer: str) -> bool:
        """Return whether every story waits for the consumer, which need not begin anew then."""
        return not self._db.value(
            "SELECT EXISTS (SELECT 1 FROM stories WHERE id NOT IN "
            "(SELECT story FROM outbox WHERE seq > ?))",
            (self.position(consumer),),
        )

    def done(self, consumer: str, position: int) -> None:
        """Remember that the consumer has dealt with everything up to the position."""
        self._db.run(
            "INSERT INTO consumers (name, position) VALUES (?, ?) "
            "ON CONFLICT (name) DO UPDATE SET position = max(position, excluded.position)",
            (consumer, position),
        )

    def end(self) -> int:
        """Return the position after everything written so far; take it before a rebuild reads."""
        return int(self._db.value("SELECT max(seq) FROM outbox") or 0)

    def position(self, consumer: str) -> int:
        """Return up to where the consumer has dealt with the changes."""
        return int(
            self._db.value("SELECT position FROM consumers WHERE name = ?", (consumer,)) or 0
        )
