"""The numbers of the sidebar, kept by triggers so that reading them costs nothing."""

from __future__ import annotations

from reader.model import Counts, SavedSearch
from reader.store.columns import id_list
from reader.store.database import Database
from reader.store.tag_table import tag_key

_NESTED = "SELECT id FROM tags WHERE key > ?1 || '/' AND key < ?1 || '0' AND stories > 0"
"""The tags nested in one: `0` is the sign after `/`."""


_LINKS = "SELECT count(*) FROM stories WHERE stub = 1 AND trashed = 0 AND url <> ''"
"""The addresses among the stories without a text; the others are books with highlights."""


class Tallies:
    """Counts of a library's stories."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def counts(self, saved: tuple[tuple[SavedSearch, int], ...] = ()) -> Counts:
        """Return the numbers of the sidebar, tags and sites with the most stories first."""
        with self._db.read():
            numbers: dict[str, int] = {}
            sites: list[tuple[str, int]] = []
            for row in self._db.rows("SELECT kind, name, number FROM tallies WHERE number > 0"):
                if row["kind"] == "site":
                    sites.append((row["name"], row["number"]))
                else:
                    numbers[row["kind"]] = row["number"]
            tags = self._db.rows(
                "SELECT name, stories, colour FROM tags WHERE stories > 0 "
                "ORDER BY stories DESC, key"
            )
            counted = [(row["name"], row["stories"]) for row in tags]
            if any("/" in name for name, _ in counted):
                counted = [(name, self._with_nested(name, number)) for name, number in counted]
            textless = numbers.get("stubs", 0)
            # Most libraries have few stories without a text, and many have none.
            links = int(self._db.value(_LINKS)) if textless else 0
        counted.sort(key=lambda tag: -tag[1])
        sites.sort(key=lambda site: (-site[1], site[0]))
        return Counts(
            inbox=numbers.get("inbox", 0),
            begun=numbers.get("begun", 0),
            later=numbers.get("later", 0),
            link_only=links,
            textless=textless,
            all=numbers.get("all", 0),
            starred=numbers.get("starred", 0),
            highlights=numbers.get("highlights", 0),
            archived=numbers.get("archived", 0),
            trash=numbers.get("trash", 0),
            tags=tuple(counted),
            tag_colours=tuple((row["name"], row["colour"]) for row in tags if row["colour"]),
            sites=tuple(sites),
            saved=saved,
        )

    def _with_nested(self, tag: str, number: int) -> int:
        """How many stories have a tag or one nested in it; `number` have the tag itself."""
        below = self._db.column(_NESTED, (tag_key(tag),))
        if not below:
            return number
        return int(
            self._db.value(
                "SELECT count(DISTINCT st.story) FROM story_tags AS st "
                "JOIN stories AS s ON s.id = st.story AND s.trashed = 0 "
                "WHERE st.tag IN (SELECT value FROM json_each(?)) "
                "OR st.tag = (SELECT id FROM tags WHERE key = ?)",
                (id_list(below), tag_key(tag)),
            )
        )

    def number(self, kind: str) -> int:
        """Return one number, such as `words` or `all`."""
        return int(self._db.value("SELECT number FROM tallies WHERE kind = ?", (kind,)) or 0)
