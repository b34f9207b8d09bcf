"""What the person set: settings, saved searches, search history, stories kept apart."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from reader.model import SavedSearch
from reader.store.columns import dump, storable
from reader.store.database import Database

_HISTORY = 50
"""Searches remembered."""


class PreferenceTable:
    """Settings and searches of a library."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def setting(self, key: str, default: Any = None) -> Any:
        """Return the value of a setting, as `set_setting` took it."""
        value = self._db.value("SELECT value FROM settings WHERE key = ?", (key,))
        return default if value is None else json.loads(value)

    def set_setting(self, key: str, value: Any, *, parts: bool = False) -> None:
        """Keep a setting; raise TypeError for a value that JSON does not hold.

        With `parts`, what else the mapping holds that is kept already stays.
        """
        if parts and isinstance(kept := self.setting(key), dict):
            value = {**kept, **value}
        try:
            written = storable(dump(value))
        except (TypeError, ValueError, RecursionError) as error:
            raise TypeError(
                f"set_setting: the argument “value” is not fit for JSON: {error}"
            ) from None
        self._db.run(
            "INSERT INTO settings (key, value) VALUES (?, ?) "
            "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (key, written),
        )

    def settings(self) -> dict[str, str]:
        """Return all settings as they lie in the table: JSON by key."""
        return {row["key"]: row["value"] for row in self._db.rows("SELECT * FROM settings")}

    def apart_pairs(self) -> list[tuple[int, int]]:
        """Return the pairs of stories that the person called not related, the lower id first."""
        rows = self._db.rows("SELECT story, other FROM not_related WHERE story < other")
        return [(row["story"], row["other"]) for row in rows]

    def saved_searches(self) -> list[SavedSearch]:
        """Return the saved searches in the person's order.

        At first that in which they were made.
        """
        return [
            SavedSearch(row["id"], row["name"], row["query"])
            for row in self._db.rows("SELECT * FROM saved_searches ORDER BY position, id")
        ]

    def put_search(self, name: str, query: str, search: int | None = None) -> SavedSearch:
        """Keep a search under a name; with an id, that search anew."""
        cursor = self._db.run(
            "INSERT INTO saved_searches (id, name, query, position) VALUES (?, ?, ?, "
            "(SELECT coalesce(max(position), 0) + 1 FROM saved_searches)) "
            "ON CONFLICT (id) DO UPDATE SET name = excluded.name, query = excluded.query",
            (search, storable(name), storable(query)),
        )
        return SavedSearch(search if search is not None else cursor.lastrowid or 0, name, query)

    def order_searches(self, order: Sequence[int]) -> None:
        """Put the saved searches in the order of these ids."""
        self._db.run_many(
            "UPDATE saved_searches SET position = ? WHERE id = ?",
            [(place, search) for place, search in enumerate(order)],
        )

    def remove_search(self, search: int) -> None:
        """Forget a saved search; an unknown id does nothing."""
        self._db.run("DELETE FROM saved_searches WHERE id = ?", (search,))

    def remember_query(self, query: str) -> None:
        """Add a query to the history, at its top."""
        self._db.run(
            "INSERT INTO search_history (query, used) "
            "VALUES (?, (SELECT coalesce(max(used), 0) + 1 FROM search_history)) "
            "ON CONFLICT (query) DO UPDATE SET used = excluded.used",
            (storable(query),),
        )
        self._db.run(
            "DELETE FROM search_history WHERE query NOT IN "
            "(SELECT query FROM search_history ORDER BY used DESC LIMIT ?)",
            (_HISTORY,),
        )

    def history(self) -> list[str]:
        """Return the last queries, latest first."""
        return self._db.column("SELECT query FROM search_history ORDER BY used DESC")

    def clear_history(self) -> None:
        """Forget all queries."""
        self._db.run("DELETE FROM search_history")

    def set_apart(self, story: int, other: int, apart: bool) -> None:
        """Remember that two stories are not related, or forget it."""
        for pair in ((story, other), (other, story)):
            if apart:
                self._db.run("INSERT OR IGNORE INTO not_related VALUES (?, ?)", pair)
            else:
                self._db.run("DELETE FROM not_related WHERE story = ? AND other = ?", pair)

    def apart_from(self, story: int) -> set[int]:
        """Return the stories that the person called not related to this one."""
        return set(self._db.column("SELECT other FROM not_related WHERE story = ?", (story,)))
