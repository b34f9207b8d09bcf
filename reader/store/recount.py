"""Checks and mends what triggers keep: counts of tags, highlights and the sidebar's numbers."""

from __future__ import annotations

from reader.store.database import Database
from reader.store.triggers import SHELVES

_SHELF_TALLIES = "".join(
    f"SELECT '{name}', '', total({condition.format(row='s')}) FROM stories AS s\nUNION ALL "
    for name, condition in SHELVES.items()
)

_TALLIES = f"""
{_SHELF_TALLIES}SELECT 'highlights', '', total(highlights * (trashed = 0)) FROM stories
UNION ALL SELECT 'highlights_in_trash', '', total(highlights * trashed) FROM stories
UNION ALL SELECT 'words', '', total(word_count * (trashed = 0)) FROM stories
UNION ALL SELECT 'site', site, count(*) FROM stories
          WHERE trashed = 0 AND site IS NOT NULL GROUP BY site
"""

_MARKS = """
SELECT s.id,
  (SELECT count(*) FROM highlights AS h WHERE h.story = s.id AND h.trashed = 0) AS highlights,
  (s.note <> '') + (SELECT count(*) FROM highlights AS h
                    WHERE h.story = s.id AND h.trashed = 0 AND h.note <> '') AS notes
FROM stories AS s
"""

_TAGS = """
SELECT t.id, (SELECT count(*) FROM story_tags AS st JOIN stories AS s ON s.id = st.story
              WHERE st.tag = t.id AND s.trashed = 0) AS stories
FROM tags AS t
"""


class Recounter:
    """Counts anew what the triggers of a library count along."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def wrong(self) -> int:
        """Return how many counts differ from what is there."""
        marks = self._db.value(
            f"SELECT count(*) FROM ({_MARKS}) AS m JOIN stories AS s ON s.id = m.id "
            "WHERE s.highlights <> m.highlights OR s.notes <> m.notes"
        )
        tags = self._db.value(
            f"SELECT count(*) FROM ({_TAGS}) AS c JOIN tags AS t ON t.id = c.id "
            "WHERE t.stories <> c.stories"
        )
        there = self._numbers("SELECT kind, name, number FROM tallies WHERE number <> 0")
        true = self._numbers(_TALLIES)
        return int(marks) + int(tags) + len(there.items() ^ true.items())

    def mend(self) -> None:
        """Set all counts to what is there; call it inside a transaction."""
        self._db.run(
            f"UPDATE stories SET highlights = m.highlights, notes = m.notes FROM ({_MARKS}) AS m "
            "WHERE m.id = stories.id "
            "AND (stories.highlights <> m.highlights OR stories.notes <> m.notes)"
        )
        self._db.run(
            f"UPDATE tags SET stories = c.stories FROM ({_TAGS}) AS c WHERE c.id = tags.id"
        )
        true = self._numbers(_TALLIES)
        self._db.run("DELETE FROM tallies")
        self._db.run_many(
            "INSERT INTO tallies (kind, name, number) VALUES (?, ?, ?)",
            [(kind, name, number) for (kind, name), number in true.items()],
        )

    def _numbers(self, sql: str) -> dict[tuple[str, str], int]:
        rows = self._db.rows(sql)
        return {(row[0], row[1]): int(row[2]) for row in rows if row[2]}
