"""Rows of the person's marks: highlights with their tags, and bookmarks.

Nothing here deletes a mark on its own: a mark that goes is `trashed` and stays as a row, until
its story is deleted for ever.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any

from reader.model import Bookmark, Highlight
from reader.store.columns import id_list, storable
from reader.store.database import Database, Row

_TEXTS = frozenset(("exact", "prefix", "suffix", "note", "label", "foreign_id", "marked_text"))

_WORDED = frozenset(("exact", "note", "marked_text"))

HIGHLIGHT_FIELDS = (
    *("id", "story", "version", "start", "end", "exact", "prefix", "suffix", "length", "colour"),
    *("note", "state", "created", "changed", "trashed", "foreign_id", "marked_text"),
)
"""The columns of a highlight that are more than derived; its tags lie in a table of their own."""

BOOKMARK_FIELDS = (
    *("id", "story", "version", "offset", "label", "exact", "prefix", "suffix", "length"),
    *("state", "created", "trashed"),
)
"""The columns of a bookmark."""

Fields = Mapping[str, Any]


def folded(text: str) -> str:
    """The text without case and accents, white space as single blanks: what the notebook seeks."""
    text = " ".join(text.split())
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text).casefold()
    return "".join(c for c in plain if not unicodedata.combining(c))


def is_annotated(database: Database, story: int, version: int) -> bool:
    """Whether a mark ever stood on this version of a story's text."""
    return bool(
        database.value(
            "SELECT annotated FROM texts WHERE story = ? AND version = ?", (story, version)
        )
    )


class _MarkTable:
    """What highlights and bookmarks have in common."""

    def __init__(self, database: Database, table: str, fields: tuple[str, ...], place: str) -> None:
        self._db = database
        self._table = table
        self._fields = fields
        self._place = place

    def fields(self, ids: Iterable[str]) -> dict[str, dict[str, Any]]:
        """All columns of the marks, by id; unknown ids are left out."""
        rows = self._db.rows(
            f"SELECT * FROM {self._table} WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(ids)),),
        )
        return {row["id"]: {name: row[name] for name in self._fields} for row in rows}

    def ids_of(self, stories: Iterable[int], *, trashed: bool | None = False) -> list[str]:
        """The marks of stories in the order of the text; `trashed` None: all of them."""
        return self._db.column(
            f"SELECT id FROM {self._table} WHERE story IN (SELECT value FROM json_each(?)) "
            f'AND trashed IN (?, ?) ORDER BY story, state, "{self._place}", created, id',
            (id_list(stories), int(trashed or 0), int(trashed is not False)),
        )

    def stories(self) -> list[int]:
        """The stories that have such marks, trashed ones too."""
        return self._db.column(f"SELECT DISTINCT story FROM {self._table} ORDER BY story")

    def _insert(self, fields: Fields) -> None:
        names = ", ".join(f'"{name}"' for name in fields)
        holes = ", ".join("?" for _ in fields)
        self._db.run(
            f"INSERT INTO {self._table} ({names}) VALUES ({holes})", tuple(fields.values())
        )

    def _update(self, mark: str, fields: Fields) -> None:
        settings = ", ".join(f'"{name}" = ?' for name in fields)
        self._db.run(f"UPDATE {self._table} SET {settings} WHERE id = ?", (*fields.values(), mark))


class HighlightTable(_MarkTable):
    """The highlights of a library."""

    def __init__(self, database: Database) -> None:
        super().__init__(database, "highlights", HIGHLIGHT_FIELDS, "start")

    def fields(self, ids: Iterable[str]) -> dict[str, dict[str, Any]]:
        """All that a highlight holds, tags included, by id; unknown ids are left out."""
        found = super().fields(ids)
        tags = self._tags(found)
        for mark, fields in found.items():
            fields["tags"] = tags.get(mark, [])
        return found

    def many(self, ids: Iterable[str]) -> list[Highlight]:
        """The highlights of the ids in their order; unknown ids are left out."""
        wanted = list(ids)
        found = self.fields(wanted)
        return [highlight_of(found[mark]) for mark in wanted if mark in found]

    def add(self, fields: Fields) -> None:
        """Add a highlight; `fields` may hold `tags`."""
        given = _storable(fields)
        tags = given.pop("tags", [])
        self._insert({**given, "words": _words(given, tags)})
        self._set_tags(given["id"], tags)

    def change(self, mark: str, fields: Fields) -> None:
        """Set columns of a highlight, and its tags where `fields` has them."""
        given = _storable(fields)
        tags = given.pop("tags", None)
        if tags is not None:
            self._set_tags(mark, tags)
        if tags is not None or given.keys() & _WORDED:
            now = {**self.fields([mark])[mark], **given}
            given["words"] = _words(now, now["tags"])
        if given:
            self._update(mark, given)

    def known(self, story: int) -> list[dict[str, Any]]:
        """All highlights of a story, trashed ones too, to decide whether a mark is new."""
        rows = self._db.rows(
            "SELECT id, foreign_id, exact, note, start, state FROM highlights WHERE story = ?",
            (story,),
        )
        return [dict(row) for row in rows]

    def count(self, stories: Iterable[int]) -> int:
        """How many highlights the stories have, trashed ones left out."""
        return int(
            self._db.value(
                "SELECT count(*) FROM highlights WHERE trashed = 0 "
                "AND story IN (SELECT value FROM json_each(?))",
                (id_list(stories),),
            )
        )

    def remove(self, ids: Iterable[str]) -> None:
        """Delete trashed highlights for ever; others stay."""
        self._db.run(
            "DELETE FROM highlights WHERE trashed = 1 AND id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(ids)),),
        )

    def _tags(self, ids: Iterable[str]) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for row in self._db.rows(
            "SELECT highlight, tag FROM highlight_tags "
            "WHERE highlight IN (SELECT value FROM json_each(?)) ORDER BY tag",
            (json.dumps(list(ids)),),
        ):
            found.setdefault(row["highlight"], []).append(row["tag"])
        return found

    def _set_tags(self, mark: str, tags: Iterable[str]) -> None:
        self._db.run("DELETE FROM highlight_tags WHERE highlight = ?", (mark,))
        self._db.run_many(
            "INSERT OR IGNORE INTO highlight_tags (highlight, tag) VALUES (?, ?)",
            [(mark, storable(tag)) for tag in tags],
        )


class BookmarkTable(_MarkTable):
    """The bookmarks of a library."""

    def __init__(self, database: Database) -> None:
        super().__init__(database, "bookmarks", BOOKMARK_FIELDS, "offset")

    def many(self, ids: Iterable[str]) -> list[Bookmark]:
        """The bookmarks of the ids in their order; unknown ids are left out."""
        wanted = list(ids)
        found = self.fields(wanted)
        return [bookmark_of(found[mark]) for mark in wanted if mark in found]

    def add(self, fields: Fields) -> None:
        """Add a bookmark."""
        self._insert(_storable(fields))

    def change(self, mark: str, fields: Fields) -> None:
        """Set columns of a bookmark."""
        self._update(mark, _storable(fields))


def highlight_of(fields: Fields) -> Highlight:
    """The value of a highlight's fields."""
    return Highlight(
        id=fields["id"],
        story=fields["story"],
        start=fields["start"],
        end=fields["end"],
        exact=fields["exact"],
        prefix=fields["prefix"],
        suffix=fields["suffix"],
        colour=fields["colour"],
        note=fields["note"],
        tags=tuple(fields["tags"]),
        state=fields["state"],
        version=fields["version"],
        created=fields["created"],
        changed=fields["changed"],
        trashed=bool(fields["trashed"]),
        marked_text=fields["marked_text"],
    )


def bookmark_of(fields: Fields | Row) -> Bookmark:
    """The value of a bookmark's fields."""
    names = (*("id", "story", "offset", "label", "exact", "prefix", "suffix"), "state", "version")
    return Bookmark(**{name: fields[name] for name in names}, created=fields["created"])


def _words(fields: Fields, tags: Iterable[str]) -> str:
    texts = (fields["exact"], fields.get("marked_text", ""), fields.get("note", ""), *tags)
    return folded("\n".join(filter(None, texts)))


def _storable(fields: Fields) -> dict[str, Any]:
    return {
        name: storable(value) if name in _TEXTS else int(value) if name == "trashed" else value
        for name, value in fields.items()
    }
