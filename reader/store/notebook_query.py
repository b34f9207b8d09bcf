"""The notebook: highlights, notes on stories and bookmarks of the whole library, as one list."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from reader.model import NotebookEntry, ReaderError
from reader.store.annotation_tables import folded
from reader.store.database import Database, Row
from reader.translation import tr

MAX_TERMS = 300
"""Different words looked for at once: each is a condition, of which SQLite takes 1,000 in a row."""

KINDS = ("highlight", "note", "bookmark")
"""What the notebook lists."""

ORDERS = {
    "newest": "created DESC, story DESC, start",
    "oldest": "created, story, start",
    "story": "dated DESC, story DESC, state, start, created",
}
"""The orders of the notebook; `story` keeps the marks of a story together, orphans last."""

_SOURCES = {
    "highlight": (
        "SELECT 'highlight' AS kind, h.id, h.story, h.exact, h.note, h.colour, h.state, h.start, "
        "h.created, s.dated, h.marked_text "
        "FROM highlights AS h JOIN stories AS s ON s.id = h.story",
        "h",
    ),
    "note": (
        "SELECT 'note' AS kind, 'note-' || s.id AS id, s.id AS story, '' AS exact, s.note, "
        "'' AS colour, 'anchored' AS state, 0 AS start, s.added AS created, s.dated, "
        "'' AS marked_text FROM stories AS s",
        "s",
    ),
    "bookmark": (
        "SELECT 'bookmark' AS kind, b.id, b.story, "
        "CASE b.label WHEN '' THEN b.exact ELSE b.label END AS exact, '' AS note, '' AS colour, "
        'b.state, b."offset" AS start, b.created, s.dated, '
        "'' AS marked_text "
        "FROM bookmarks AS b JOIN stories AS s ON s.id = b.story",
        "b",
    ),
}
"""For each kind its query, and the alias of its own row."""


@dataclass(frozen=True, slots=True)
class NotebookFilter:
    """What the notebook is to show; empty parts do not restrict.

    `text`: words that all stand in quote, note, tags, title or site; `since` and `until` are ISO
    dates, the second exclusive; `trashed` shows removed marks instead of those that stand.
    """

    text: str = ""
    kinds: tuple[str, ...] = ()
    colours: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    sites: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    story: int | None = None
    since: str = ""
    until: str = ""
    noted: bool = False
    trashed: bool = False


class NotebookQuery:
    """Reads the notebook out of the database."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def entries(
        self, wanted: NotebookFilter, sort: str, limit: int | None, offset: int
    ) -> list[NotebookEntry]:
        """Return the lines for which the filter holds; KeyError for an unknown sort."""
        sql, values = self._union(wanted)
        if not sql:
            return []
        with self._db.read():
            rows = self._db.rows(
                f"{sql} ORDER BY {ORDERS[sort]} LIMIT ? OFFSET ?",
                (*values, -1 if limit is None else limit, offset),
            )
            return self._entries(rows)

    def count(self, wanted: NotebookFilter) -> int:
        """Return how many lines the filter holds for."""
        sql, values = self._union(wanted)
        return int(self._db.value(f"SELECT count(*) FROM ({sql})", values)) if sql else 0

    def facets(self) -> dict[str, list[tuple[str, int]]]:
        """Return counts of the placed highlights by `colours`, `tags`, `sites` and `states`."""
        stands = "trashed = 0 AND story NOT IN (SELECT id FROM stories WHERE trashed = 1)"
        queries = {
            "colours": f"SELECT colour, count(*) FROM highlights WHERE {stands} GROUP BY 1",
            "tags": "SELECT t.tag, count(*) FROM highlight_tags AS t JOIN "
            f"(SELECT id FROM highlights WHERE {stands}) AS h ON h.id = t.highlight GROUP BY 1",
            "sites": "SELECT site, sum(highlights) FROM stories "
            "WHERE trashed = 0 AND highlights > 0 AND site IS NOT NULL GROUP BY 1",
            "states": f"SELECT state, count(*) FROM highlights WHERE {stands} GROUP BY 1",
        }
        with self._db.read():
            return {
                name: [(row[0], row[1]) for row in self._db.rows(f"{sql} ORDER BY 2 DESC, 1")]
                for name, sql in queries.items()
            }

    def _union(self, wanted: NotebookFilter) -> tuple[str, list[Any]]:
        parts: list[str] = []
        values: list[Any] = []
        terms = list(dict.fromkeys(folded(wanted.text).split()))
        if len(terms) > MAX_TERMS:
            raise ReaderError(
                tr(
                    "The notebook looks for at most {number} words at once. Use fewer words.",
                    number=MAX_TERMS,
                )
            )
        sought = _Sought(self._db, terms)
        for kind in wanted.kinds or KINDS:
            if kind != "highlight" and (wanted.colours or wanted.tags):
                continue
            select, own = _SOURCES[kind]
            conditions, given = _conditions(wanted, kind, own)
            for condition, value in sought.conditions(kind):
                conditions.append(condition)
                given += value
            parts.append(f"{select} WHERE {' AND '.join(conditions)}")
            values += given
        return " UNION ALL ".join(parts), values

    def _entries(self, rows: Iterable[Row]) -> list[NotebookEntry]:
        listed = list(rows)
        stories = {
            row["id"]: row
            for row in self._db.rows(
                "SELECT id, title, site FROM stories WHERE id IN (SELECT value FROM json_each(?))",
                (json.dumps(list({row["story"] for row in listed})),),
            )
        }
        tags: dict[str, list[str]] = {}
        for row in self._db.rows(
            "SELECT highlight, tag FROM highlight_tags "
            "WHERE highlight IN (SELECT value FROM json_each(?)) ORDER BY tag",
            (json.dumps([row["id"] for row in listed if row["kind"] == "highlight"]),),
        ):
            tags.setdefault(row["highlight"], []).append(row["tag"])
        return [
            NotebookEntry(
                kind=row["kind"],
                id=row["id"],
                story=row["story"],
                title=stories[row["story"]]["title"],
                site=stories[row["story"]]["site"],
                exact=row["exact"],
                note=row["note"],
                colour=row["colour"],
                tags=tuple(tags.get(row["id"], ())),
                state=row["state"],
                start=row["start"],
                created=row["created"],
                marked_text=row["marked_text"],
            )
            for row in listed
        ]


class _Sought:
    """The words that are looked for, as conditions; each may stand in the story's title or site.

    Highlights carry their own words folded; the few notes and bookmarks are folded here.
    """

    def __init__(self, database: Database, terms: list[str]) -> None:
        self._db = database
        self._terms = terms
        self._stories = (
            self._folded(
                "SELECT id, title || ' ' || coalesce(site, '') AS words FROM stories "
                "WHERE highlights > 0 OR note <> '' OR id IN (SELECT story FROM bookmarks)"
            )
            if terms
            else []
        )

    def conditions(self, kind: str) -> Iterator[tuple[str, list[Any]]]:
        """Yield a condition with its values for each word."""
        column, own = "h.words", list[tuple[Any, str]]()
        if self._terms and kind == "note":
            column, own = "s.id", self._folded("SELECT id, note FROM stories WHERE note <> ''")
        elif self._terms and kind == "bookmark":
            query = "SELECT id, label || ' ' || exact FROM bookmarks"
            column, own = "b.id", self._folded(query)
        for term in self._terms:
            named = _listed(self._stories, term)
            if kind == "highlight":
                here, value = f"instr({column}, ?)", term
            else:
                here, value = f"{column} IN (SELECT value FROM json_each(?))", _listed(own, term)
            yield f"({here} OR s.id IN (SELECT value FROM json_each(?)))", [value, named]

    def _folded(self, sql: str) -> list[tuple[Any, str]]:
        return [(row[0], folded(row[1])) for row in self._db.rows(sql)]


def _listed(texts: list[tuple[Any, str]], term: str) -> str:
    return json.dumps([key for key, words in texts if term in words])


def _conditions(wanted: NotebookFilter, kind: str, own: str) -> tuple[list[str], list[Any]]:
    created = "s.added" if kind == "note" else f"{own}.created"
    conditions = ["s.note <> ''" if kind == "note" else f"{own}.trashed = {int(wanted.trashed)}"]
    conditions.append("0" if kind == "note" and wanted.trashed else "s.trashed = 0")
    values: list[Any] = []

    def among(column: str, chosen: Iterable[str]) -> None:
        conditions.append(f"{column} IN (SELECT value FROM json_each(?))")
        values.append(json.dumps(list(chosen)))

    if wanted.story is not None:
        conditions.append("s.id = ?")
        values.append(wanted.story)
    if wanted.sites:
        among("s.site", wanted.sites)
    if wanted.states:
        among("'anchored'" if kind == "note" else f"{own}.state", wanted.states)
    if wanted.colours:
        among("h.colour", wanted.colours)
    for tag in wanted.tags:
        conditions.append("h.id IN (SELECT highlight FROM highlight_tags WHERE tag = ?)")
        values.append(tag)
    if wanted.noted:
        conditions.append("0" if kind == "bookmark" else f"{own}.note <> ''")
    if wanted.since:
        conditions.append(f"{created} >= ?")
        values.append(wanted.since)
    if wanted.until:
        conditions.append(f"{created} < ?")
        values.append(wanted.until)
    return conditions, values
