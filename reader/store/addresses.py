"""Addresses under which stories are known, and the links between stories."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.model import Link
from reader.store.columns import storable
from reader.store.database import Database, Row


@dataclass(frozen=True, slots=True)
class StoredLink:
    """A link of a story and its position among the story's links."""

    story: int
    position: int
    link: Link


class AddressTable:
    """Canonical keys of addresses and the stories they name."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def add(self, story: int, addresses: Iterable[tuple[str, str]]) -> None:
        """Remember (key, address) pairs of a story; empty keys are left out."""
        self._db.run_many(
            "INSERT OR IGNORE INTO addresses (key, story, address) VALUES (?, ?, ?)",
            [(storable(key), story, storable(address)) for key, address in addresses if key],
        )

    def replace(self, story: int, addresses: Iterable[tuple[str, str]]) -> None:
        """Set the (key, address) pairs of a story."""
        self._db.run("DELETE FROM addresses WHERE story = ?", (story,))
        self.add(story, addresses)

    def stories(self, keys: Iterable[str]) -> list[int]:
        """Return the stories known under any of the keys, oldest first."""
        found: set[int] = set()
        for key in {storable(key) for key in keys if key}:
            found.update(self._db.column("SELECT story FROM addresses WHERE key = ?", (key,)))
        return sorted(found)

    def keys(self, story: int) -> list[str]:
        """Return the keys of a story."""
        return self._db.column("SELECT key FROM addresses WHERE story = ? ORDER BY key", (story,))

    def addresses(self, story: int) -> list[str]:
        """Return the addresses of a story, as they were met."""
        return self._db.column(
            "SELECT address FROM addresses WHERE story = ? ORDER BY key", (story,)
        )


class LinkTable:
    """The links of stories, and the keys by which link and story find each other."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def replace(self, story: int, links: Sequence[tuple[Link, Iterable[str]]]) -> None:
        """Set the links of a story, each with the keys under which its target is awaited."""
        self._db.run("DELETE FROM links WHERE story = ?", (story,))
        self._db.run_many(
            "INSERT INTO links (story, position, title, url, kind, teaser, published, place) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (
                    *(story, position, storable(link.title), storable(link.url), link.kind),
                    *(storable(link.teaser), link.published, storable(link.place)),
                )
                for position, (link, _) in enumerate(links)
            ],
        )
        self._db.run_many(
            "INSERT OR IGNORE INTO link_keys (key, story, position) VALUES (?, ?, ?)",
            [
                (storable(key), story, position)
                for position, (_, keys) in enumerate(links)
                for key in keys
                if key
            ],
        )

    def of(self, story: int) -> tuple[Link, ...]:
        """Return the links of a story in the order of the page."""
        rows = self._db.rows("SELECT * FROM links WHERE story = ? ORDER BY position", (story,))
        return tuple(_stored(row).link for row in rows)

    def offer(self, story: int, keys: Iterable[str]) -> None:
        """Set the keys under which the story is found by links."""
        self._db.run("DELETE FROM story_keys WHERE story = ?", (story,))
        self._db.run_many(
            "INSERT OR IGNORE INTO story_keys (key, story) VALUES (?, ?)",
            [(storable(key), story) for key in keys if key],
        )

    def offering(self, keys: Iterable[str]) -> list[int]:
        """Return the stories found under any of the keys, oldest first."""
        found: set[int] = set()
        for key in {storable(key) for key in keys if key}:
            found.update(self._db.column("SELECT story FROM story_keys WHERE key = ?", (key,)))
        return sorted(found)

    def awaiting(self, keys: Iterable[str]) -> list[StoredLink]:
        """Return the links of all stories that await a target under any of the keys."""
        found: dict[tuple[int, int], StoredLink] = {}
        for key in {storable(key) for key in keys if key}:
            for row in self._db.rows(
                "SELECT l.* FROM link_keys AS k "
                "JOIN links AS l ON l.story = k.story AND l.position = k.position "
                "WHERE k.key = ?",
                (key,),
            ):
                stored = _stored(row)
                found[stored.story, stored.position] = stored
        return [found[place] for place in sorted(found)]


def _stored(row: Row) -> StoredLink:
    link = Link(
        title=row["title"],
        url=row["url"],
        kind=row["kind"],
        teaser=row["teaser"],
        published=row["published"],
        place=row["place"],
    )
    return StoredLink(row["story"], row["position"], link)
