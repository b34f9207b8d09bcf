"""Tags of stories."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from reader.model import TagUse
from reader.store.columns import id_list, storable
from reader.store.database import Database


def tag_key(name: str) -> str:
    """Return what two spellings of one tag have in common."""
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

    def names(self) -> list[TagUse]:
        """Return all tags of stories outside the trash, in the order of their names."""
        rows = self._db.rows(
            "SELECT name, stories, colour FROM tags WHERE stories > 0 ORDER BY key"
        )
        return [TagUse(row["name"], row["stories"], row["colour"]) for row in rows]

    def spelling(self, name: str) -> str | None:
        """Return the tag as it is written, or None where no story ever had it."""
        found = self._db.value("SELECT name FROM tags WHERE key = ?", (tag_key(name),))
        return None if found is None else str(found)

    def below(self, name: str) -> list[str]:
        """Return the tag and those nested in it (`news/sport` in `news`), as they are written."""
        key = tag_key(name)
        return [
            row["name"]
            for row in self._db.rows("SELECT name, key FROM tags ORDER BY key")
            if row["key"] == key or row["key"].startswith(f"{key}/")
        ]

    def stories(self, name: str) -> list[int]:
        """Return the stories that have just this tag, the trash included."""
        return self._db.column(
            "SELECT st.story FROM story_tags AS st JOIN tags AS t ON t.id = st.tag "
            "WHERE t.key = ? ORDER BY st.story",
            (tag_key(name),),
        )

    def respell(self, name: str) -> None:
        """Write a tag in another way, such as with a capital letter."""
        self._db.run("UPDATE tags SET name = ? WHERE key = ?", (storable(name), tag_key(name)))

    def colours(self) -> dict[str, str]:
        """Return the colours of the tags that have one, by tag."""
        return {
            row["name"]: row["colour"]
            for row in self._db.rows(
                "SELECT name, colour FROM tags WHERE colour <> '' ORDER BY key"
            )
        }

    def colour(self, name: str) -> str:
        """Return the colour of a tag; empty where it has none."""
        return str(self._db.value("SELECT colour FROM tags WHERE key = ?", (tag_key(name),)) or "")

    def set_colour(self, name: str, colour: str) -> None:
        """Give a tag a colour, or with an empty one take it away; unknown tags are left out."""
        self._db.run("UPDATE tags SET colour = ? WHERE key = ?", (storable(colour), tag_key(name)))

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
