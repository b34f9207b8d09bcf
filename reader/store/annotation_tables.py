"""Rows of the person's marks: highlights with their tags, and bookmarks.

Nothing here deletes a mark on its own: a mark that goes is `trashed` and stays as a row, until
its story is deleted for ever.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import cast

from reader.model import Bookmark, Highlight, unknown_mark
from reader.store.columns import id_list, storable
from reader.store.database import Database, Row
from reader.store.mark_fields import (
    BOOKMARK_COLUMNS,
    HIGHLIGHT_COLUMNS,
    BookmarkFields,
    Columns,
    HighlightFields,
    KnownHighlight,
    bookmark_of,
    highlight_of,
)

_TEXTS = frozenset(
    ("exact", "prefix", "suffix", "note", "label", "foreign_id", "marked_text", "hints")
)

_WORDED = frozenset(("exact", "note", "marked_text"))


def folded(text: str) -> str:
    """Return the text as the notebook seeks it.

    Without case and accents, white space as single blanks.
    """
    text = " ".join(text.split())
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text).casefold()
    return "".join(c for c in plain if not unicodedata.combining(c))


def is_annotated(database: Database, story: int, version: int) -> bool:
    """Return whether a mark ever stood on this version of a story's text."""
    return bool(
        database.value(
            "SELECT annotated FROM texts WHERE story = ? AND version = ?", (story, version)
        )
    )


@dataclass(frozen=True, slots=True)
class Marks:
    """The marks of a database by their ids."""

    highlights: Mapping[str, HighlightFields]
    bookmarks: Mapping[str, BookmarkFields]

    def __contains__(self, mark: str) -> bool:
        return mark in self.highlights or mark in self.bookmarks

    def standing(self) -> Iterator[tuple[str, int, int, str]]:
        """Yield every mark's id, story, version and moment of its last change."""
        for mark, highlight in self.highlights.items():
            yield mark, highlight["story"], highlight["version"], highlight["changed"]
        for mark, bookmark in self.bookmarks.items():
            yield mark, bookmark["story"], bookmark["version"], ""


class MarkRows:
    """Rows of one table of marks, whichever columns it has.

    `place` names the column that orders the marks along a text.
    """

    def __init__(self, database: Database, table: str, place: str) -> None:
        self._db = database
        self._table = table
        self._place = place

    def rows(self, ids: Iterable[str]) -> list[Row]:
        """Return the rows of the ids that are there, in no order."""
        return self._db.rows(
            f"SELECT * FROM {self._table} WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(ids)),),
        )

    def ids_of(self, stories: Iterable[int], trashed: bool | None) -> list[str]:
        """Return the marks of stories in the order of the text; `trashed` None: all of them."""
        return self._db.column(
            f"SELECT id FROM {self._table} WHERE story IN (SELECT value FROM json_each(?)) "
            f'AND trashed IN (?, ?) ORDER BY story, state, "{self._place}", created, id',
            (id_list(stories), int(trashed or 0), int(trashed is not False)),
        )

    def stories(self) -> list[int]:
        """Return the stories that have such marks, trashed ones too."""
        return self._db.column(f"SELECT DISTINCT story FROM {self._table} ORDER BY story")

    def insert(self, columns: Columns) -> None:
        """Add a row."""
        names = ", ".join(f'"{name}"' for name in columns)
        holes = ", ".join("?" for _ in columns)
        self._db.run(
            f"INSERT INTO {self._table} ({names}) VALUES ({holes})", tuple(columns.values())
        )

    def update(self, mark: str, columns: Columns) -> None:
        """Set columns of a row; without columns nothing happens."""
        if columns:
            settings = ", ".join(f'"{name}" = ?' for name in columns)
            self._db.run(
                f"UPDATE {self._table} SET {settings} WHERE id = ?", (*columns.values(), mark)
            )


class HighlightTable:
    """The highlights of a library."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._rows = MarkRows(database, "highlights", "start")

    def fields(self, ids: Iterable[str]) -> dict[str, HighlightFields]:
        """Return all that highlights hold, tags included, by id; unknown ids are left out."""
        rows = self._rows.rows(ids)
        tags = self._tags(row["id"] for row in rows)
        return {
            row["id"]: cast(
                HighlightFields,
                {name: row[name] for name in HIGHLIGHT_COLUMNS} | {"tags": tags.get(row["id"], [])},
            )
            for row in rows
        }

    def require(self, marks: Iterable[str]) -> dict[str, HighlightFields]:
        """Return the rows of all the ids; raise ReaderError where one is missing."""
        wanted = list(marks)
        found = self.fields(wanted)
        if any(mark not in found for mark in wanted):
            raise unknown_mark("highlight")
        return found

    def ids_of(self, stories: Iterable[int], *, trashed: bool | None = False) -> list[str]:
        """Return highlights of stories in the order of the text; `trashed` None: all of them."""
        return self._rows.ids_of(stories, trashed)

    def stories(self) -> list[int]:
        """Return the stories that have highlights, trashed ones too."""
        return self._rows.stories()

    def many(self, ids: Iterable[str]) -> list[Highlight]:
        """Return the highlights of the ids in their order; unknown ids are left out."""
        wanted = list(ids)
        found = self.fields(wanted)
        return [highlight_of(found[mark]) for mark in wanted if mark in found]

    def add(self, fields: HighlightFields) -> None:
        """Add a highlight with its tags."""
        given = _storable({name: value for name, value in fields.items() if name != "tags"})
        self._rows.insert({**given, "words": _words(fields)})
        self._set_tags(fields["id"], fields["tags"])

    def change(self, mark: str, columns: Columns) -> None:
        """Set columns of a highlight, and its tags where `columns` has them."""
        given = _storable(columns)
        tags = given.pop("tags", None)
        if isinstance(tags, list):
            self._set_tags(mark, tags)
        if tags is not None or given.keys() & _WORDED:
            now = cast(HighlightFields, {**self.fields([mark])[mark], **given})
            given["words"] = _words(now)
        self._rows.update(mark, given)

    def known(self, story: int) -> list[KnownHighlight]:
        """Return all highlights of a story, trashed ones too, to decide whether a mark is new."""
        rows = self._db.rows(
            "SELECT id, foreign_id, exact, note, start, state FROM highlights WHERE story = ?",
            (story,),
        )
        return [cast(KnownHighlight, dict(row)) for row in rows]

    def count(self, stories: Iterable[int]) -> int:
        """Return how many highlights the stories have, trashed ones left out."""
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


class BookmarkTable:
    """The bookmarks of a library."""

    def __init__(self, database: Database) -> None:
        self._rows = MarkRows(database, "bookmarks", "offset")

    def fields(self, ids: Iterable[str]) -> dict[str, BookmarkFields]:
        """Return all that bookmarks hold, by id; unknown ids are left out."""
        return {
            row["id"]: cast(BookmarkFields, {name: row[name] for name in BOOKMARK_COLUMNS})
            for row in self._rows.rows(ids)
        }

    def require(self, marks: Iterable[str]) -> dict[str, BookmarkFields]:
        """Return the rows of all the ids; raise ReaderError where one is missing."""
        wanted = list(marks)
        found = self.fields(wanted)
        if any(mark not in found for mark in wanted):
            raise unknown_mark("bookmark")
        return found

    def ids_of(self, stories: Iterable[int], *, trashed: bool | None = False) -> list[str]:
        """Return bookmarks of stories in the order of the text; `trashed` None: all of them."""
        return self._rows.ids_of(stories, trashed)

    def stories(self) -> list[int]:
        """Return the stories that have bookmarks, trashed ones too."""
        return self._rows.stories()

    def many(self, ids: Iterable[str]) -> list[Bookmark]:
        """Return the bookmarks of the ids in their order; unknown ids are left out."""
        wanted = list(ids)
        found = self.fields(wanted)
        return [bookmark_of(found[mark]) for mark in wanted if mark in found]

    def add(self, fields: BookmarkFields) -> None:
        """Add a bookmark."""
        self._rows.insert(_storable(fields))

    def change(self, mark: str, columns: Columns) -> None:
        """Set columns of a bookmark."""
        self._rows.update(mark, _storable(columns))


def every_mark(highlights: HighlightTable, bookmarks: BookmarkTable) -> Marks:
    """Return all marks of a library, trashed ones too."""
    return Marks(
        highlights.fields(highlights.ids_of(highlights.stories(), trashed=None)),
        bookmarks.fields(bookmarks.ids_of(bookmarks.stories(), trashed=None)),
    )


def _words(fields: HighlightFields) -> str:
    """Return what the notebook looks for words in: a highlight's texts and tags, folded."""
    texts = (fields["exact"], fields["marked_text"], fields["note"], *fields["tags"])
    return folded("\n".join(filter(None, texts)))


def _storable(columns: Columns) -> dict[str, object]:
    return {name: _stored(name, value) for name, value in columns.items()}


def _stored(name: str, value: object) -> object:
    if name in _TEXTS and isinstance(value, str):
        return storable(value)
    return int(bool(value)) if name == "trashed" else value
