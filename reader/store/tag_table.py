"""Tags of stories."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from reader.store.columns import id_list, storable
from reader.store.database import Database


def tag_key(name: str) -> str:
    """What two spellings of one tag have in common."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


class TagTable:
    """The tags of a library and which story has which; spelling follows the first use."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def add(self, ids: Iterable[int], name: str) -> list[int]:
        """Give the stories a tag; returns those that did not have it. Empty names do nothing."""
        name = " ".join(storable(name).split())
        key = tag_key(name)
        if not key:
            return []
        self._db.run(
            "INSERT INTO tags (name, key) VALUES (?, ?) ON CONFLICT (key) DO NOTHING", (name, key)
        )
        tag = self._db.value("SELECT id FROM tags WHERE key = ?", (key,))
        fresh = self._db.column(
            "SELECT value FROM json_each(?) "
            "EXCEPT SELECT story FROM story_tags WHERE tag = ? ORDER BY 1",
            (id_list(ids), tag),
        )
        self._db.run_many(
            "INSERT INTO story_tags (story, tag) VALUES (?, ?)", [(story, tag) for story in fresh]
        )
        return fresh

    def remove(self, ids: Iterable[int], name: str) -> list[int]:
        """Take a tag from the stories; returns those that had it."""
        tag = self._db.value("SELECT id FROM tags WHERE key = ?", (tag_key(name),))
        if tag is None:
            return []
        return [
            row[0]
            for row in self._db.rows(
                "DELETE FROM story_tags WHERE tag = ? "
                "AND story IN (SELECT value FROM json_each(?)) RETURNING story",
                (tag, id_list(ids)),
            )
        ]
