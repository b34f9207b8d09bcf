"""Rows of stories: read as values, added, changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from reader.model import ReadingPlace, Story, UnknownStory
from reader.store.columns import dump, id_list, listed, now, sort_key, storable
from reader.store.database import Database, Row
from reader.translation import tr

_COLUMNS = (
    "id, title, subtitle, byline, authors, site, section, published, added, language, url, "
    "word_count, read, starred, archived, later, trashed, stub, highlights, notes, progress, "
    "standfirst, lead_asset, note, version, format"
)

ORDERS = {
    "newest": "s.dated DESC, s.id DESC",
    "oldest": "s.dated, s.id",
    "added": "s.added DESC, s.id DESC",
    "title": "s.title COLLATE NOCASE, s.id",
    "site": "s.site COLLATE NOCASE, s.dated DESC, s.id DESC",
    "longest": "s.word_count DESC, s.id DESC",
    "shortest": "s.word_count, s.id",
    "progress": "s.progress DESC, s.dated DESC, s.id DESC",
    "opened": "(SELECT p.opened FROM places AS p WHERE p.story = s.id) DESC, s.id DESC",
}
"""The sorts of a list; `newest` goes by date of publication, or of saving where none is known."""

GROUP_KEYS = {
    "date": "SELECT id, substr(dated, 1, 10) AS key FROM stories",
    "added": "SELECT id, substr(added, 1, 10) AS key FROM stories",
    "site": "SELECT id, coalesce(site, '') AS key FROM stories",
    "tag": "SELECT t.story AS id, min(tags.name COLLATE NOCASE) AS key FROM story_tags AS t "
    "JOIN tags ON tags.id = t.tag GROUP BY t.story",
}
"""What a list of stories can be grouped by."""

_WORDS = ("title", "edited", "subtitle", "byline", "authors", "site", "section", "published")
_MORE_WORDS = ("language", "url", "lead_image", "lead_asset", "standfirst", "note", "format")
_NUMBERS = ("word_count", "images", "version", "added", "progress")
FLAGS = ("read", "starred", "archived", "later", "trashed", "stub")
"""The columns that are yes or no."""

CHANGEABLE = frozenset((*_WORDS, *_MORE_WORDS, *_NUMBERS, *FLAGS))
"""The columns that `change` writes."""


@dataclass(frozen=True, slots=True)
class Condition:
    """A part of a WHERE clause about `stories AS s`, with its values."""

    sql: str = "1"
    values: tuple[Any, ...] = ()


class StoryTable:
    """The stories of a library."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def get(self, story: int) -> Story:
        """Return the story of an id; raise UnknownStory."""
        row = None
        with suppress(OverflowError):  # a number that no story can have
            row = self._db.row(f"SELECT {_COLUMNS} FROM stories WHERE id = ?", (story,))
        if row is None:
            raise unknown([story])
        tags = self._db.column(
            "SELECT t.name FROM story_tags AS st JOIN tags AS t ON t.id = st.tag "
            "WHERE st.story = ? ORDER BY t.key",
            (story,),
        )
        return _story(row, tuple(tags))

    def many(self, ids: Iterable[int]) -> list[Story]:
        """Return the stories of the ids, in their order; unknown ids are left out."""
        wanted = list(ids)
        if not wanted:
            return []
        rows = self._db.rows(
            f"SELECT {_COLUMNS} FROM stories WHERE id IN (SELECT value FROM json_each(?))",
            (id_list(wanted),),
        )
        found = {story.id: story for story in self._stories(rows)}
        return [found[story] for story in wanted if story in found]

    def version(self, story: int) -> int:
        """Return the number of the text in force of a story; raise UnknownStory."""
        found = None
        with suppress(OverflowError):  # a number that no story can have
            found = self._db.value("SELECT version FROM stories WHERE id = ?", (story,))
        if found is None:
            raise unknown([story])
        return int(found)

    def titled(self, title: str) -> list[Story]:
        """Return the stories of this title, its case aside."""
        return self.many(
            self._db.column(
                "SELECT id FROM stories WHERE trashed IN (0, 1) AND title = ? COLLATE NOCASE "
                "ORDER BY trashed, id",
                (storable(title),),
            )
        )

    def titles(self) -> Iterator[tuple[int, str]]:
        """Yield number and title of every story that is not deleted for ever."""
        for row in self._db.rows("SELECT id, title FROM stories WHERE trashed IN (0, 1)"):
            yield row["id"], row["title"]

    def find(
        self, condition: Condition, sort: str = "newest", limit: int | None = None, offset: int = 0
    ) -> list[Story]:
        """Return the stories for which the condition holds; KeyError for an unknown sort."""
        with self._db.read():
            rows = self._db.rows(
                f"SELECT {_COLUMNS} FROM stories AS s WHERE {condition.sql} "
                f"ORDER BY {ORDERS[sort]} LIMIT ? OFFSET ?",
                (*condition.values, -1 if limit is None else limit, offset),
            )
            return self._stories(rows)

    def ids(self, condition: Condition, sort: str = "newest") -> list[int]:
        """Return the ids of the stories for which the condition holds, in order."""
        return self._db.column(
            f"SELECT id FROM stories AS s WHERE {condition.sql} ORDER BY {ORDERS[sort]}",
            condition.values,
        )

    def group_keys(self, by: str) -> dict[int, str]:
        """Return what groups each story of the library: its day, day of saving, site or first tag.

        `by` is one of `GROUP_KEYS`; stories without a site or tag have an empty key or none.
        """
        return {row["id"]: row["key"] for row in self._db.rows(GROUP_KEYS[by])}

    def matching(self, condition: Condition) -> list[int]:
        """Return the ids of the stories for which the condition holds, in no order."""
        return self._db.column(
            f"SELECT s.id FROM stories AS s WHERE {condition.sql}", condition.values
        )

    def count(self, condition: Condition) -> int:
        """Return how many stories the condition holds for."""
        return int(
            self._db.value(
                f"SELECT count(*) FROM stories AS s WHERE {condition.sql}", condition.values
            )
        )

    def existing(self, ids: Iterable[int]) -> set[int]:
        """Those of the ids that name stories."""
        return set(
            self._db.column(
                "SELECT id FROM stories WHERE id IN (SELECT value FROM json_each(?))",
                (id_list(ids),),
            )
        )

    def trashed_among(self, ids: Iterable[int]) -> set[int]:
        """Those of the ids whose stories are in the trash."""
        return set(
            self._db.column(
                "SELECT id FROM stories "
                "WHERE trashed = 1 AND id IN (SELECT value FROM json_each(?))",
                (id_list(ids),),
            )
        )

    def require(self, ids: Iterable[int]) -> list[int]:
        """Return the ids, each once and in order.

        Raise UnknownStory naming those that are not there.
        """
        wanted = list(dict.fromkeys(ids))
        missing = set(wanted) - self.existing(wanted)
        if missing:
            raise unknown(sorted(missing))
        return wanted

    def add(self, fields: Mapping[str, Any], story: int | None = None) -> int:
        """Add a story with these columns and give its id; `title` is needed.

        `story` is an id that it had before, where it comes back.
        """
        row = self._prepared(fields)
        if story is not None:
            row["id"] = story
        row.setdefault("added", now())
        row["dated"] = sort_key(row.get("published")) or sort_key(row["added"])
        row["notes"] = int(bool(row.get("note")))
        names = ", ".join(row)
        marks = ", ".join(f":{name}" for name in row)
        return int(
            self._db.run(f"INSERT INTO stories ({names}) VALUES ({marks})", row).lastrowid or 0
        )

    def change(self, story: int, fields: Mapping[str, Any]) -> None:
        """Set columns of a story; KeyError for a column that may not be set."""
        row = self._prepared(fields)
        if "published" in row or "added" in row:
            dates = self._db.row("SELECT published, added FROM stories WHERE id = ?", (story,))
            known = dict(dates) if dates is not None else {}
            known.update(row)
            row["dated"] = sort_key(known.get("published")) or sort_key(known.get("added"))
        settings = ", ".join(f"{name} = :{name}" for name in row)
        self._db.run(f"UPDATE stories SET {settings} WHERE id = :id", {**row, "id": story})

    def set_flag(self, ids: Iterable[int], flag: str, value: bool) -> None:
        """Set a flag of many stories at once; KeyError for what is no flag."""
        if flag not in FLAGS:
            raise KeyError(flag)
        self._db.run(
            f"UPDATE stories SET {flag} = ? WHERE id IN (SELECT value FROM json_each(?))",
            (int(value), id_list(ids)),
        )

    def values(self, ids: Iterable[int], columns: Iterable[str]) -> Iterator[Row]:
        """Yield the id and these columns of the stories."""
        names = list(columns)
        _check(names)
        yield from self._db.rows(
            f"SELECT {', '.join(['id', *names])} FROM stories "
            "WHERE id IN (SELECT value FROM json_each(?))",
            (id_list(ids),),
        )

    def delete(self, ids: Iterable[int]) -> None:
        """Remove stories with all that belongs to them; the files stay until a clean-up."""
        gone = (id_list(ids),)
        # What is counted goes first: its triggers look at the story, which must still be there.
        for table in ("story_tags", "highlights"):
            self._db.run(
                f"DELETE FROM {table} WHERE story IN (SELECT value FROM json_each(?))", gone
            )
        self._db.run("DELETE FROM stories WHERE id IN (SELECT value FROM json_each(?))", gone)

    def number(self) -> int:
        """Return how many stories there are, the trash included."""
        return int(self._db.value("SELECT count(*) FROM stories"))

    def all_ids(self) -> list[int]:
        """Return the ids of all stories, the trash included."""
        return self._db.column("SELECT id FROM stories ORDER BY id")

    def deleted(self) -> list[int]:
        """Return the ids of stories that were deleted for ever."""
        return self._db.column("SELECT id FROM deleted_stories ORDER BY id")

    def newest_id(self) -> int:
        """Return the highest id that was ever given."""
        return int(self._db.value("SELECT seq FROM sqlite_sequence WHERE name = 'stories'") or 0)

    def number_after(self, story: int) -> None:
        """Give no id up to this one to a new story."""
        self._db.run(
            "INSERT INTO sqlite_sequence (name, seq) SELECT 'stories', 0 "
            "WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'stories')"
        )
        self._db.run(
            "UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = 'stories'", (story,)
        )

    def place(self, story: int) -> ReadingPlace | None:
        """Return where reading of the story stopped, or None where it was never opened."""
        row = self._db.row(
            'SELECT p."offset", p.version, s.progress FROM places AS p '
            "JOIN stories AS s ON s.id = p.story WHERE p.story = ?",
            (story,),
        )
        return None if row is None else ReadingPlace(row["offset"], row["progress"], row["version"])

    def opened(self, story: int) -> str | None:
        """Return when the story was last open (UTC, ISO 8601), or None where it never was."""
        moment: str | None = self._db.value("SELECT opened FROM places WHERE story = ?", (story,))
        return moment

    def set_place(self, story: int, place: ReadingPlace, opened: str | None = None) -> None:
        """Remember where reading of the story stopped, and when: now unless `opened`."""
        self._db.run(
            'INSERT INTO places (story, version, "offset", opened) VALUES (?, ?, ?, ?) '
            "ON CONFLICT (story) DO UPDATE SET version = excluded.version, "
            '"offset" = excluded."offset", opened = excluded.opened',
            (story, place.version, max(0, place.offset), opened or now()),
        )
        progress = min(1.0, max(0.0, place.progress))
        self._db.run("UPDATE stories SET progress = ? WHERE id = ?", (progress, story))

    @staticmethod
    def _prepared(fields: Mapping[str, Any]) -> dict[str, Any]:
        _check(fields)
        row: dict[str, Any] = {}
        for name, value in fields.items():
            if name in ("authors", "edited") and not isinstance(value, str):
                value = dump(list(value))
            elif isinstance(value, bool):
                value = int(value)
            row[name] = storable(value) if isinstance(value, str) else value
        return row

    def _stories(self, rows: list[Row]) -> list[Story]:
        tags = self._tags_of([row["id"] for row in rows])
        return [_story(row, tuple(tags.get(row["id"], ()))) for row in rows]

    def _tags_of(self, ids: list[int]) -> dict[int, list[str]]:
        found: dict[int, list[str]] = {}
        for row in self._db.rows(
            "SELECT st.story, t.name FROM story_tags AS st JOIN tags AS t ON t.id = st.tag "
            "WHERE st.story IN (SELECT value FROM json_each(?)) ORDER BY t.key",
            (id_list(ids),),
        ):
            found.setdefault(row["story"], []).append(row["name"])
        return found


def unknown(ids: list[int]) -> UnknownStory:
    """Return the error that names ids without a story."""
    if len(ids) == 1:
        return UnknownStory(tr("There is no story {ids} in this library.", ids=ids[0]))
    named = ", ".join(str(story) for story in ids[:20])
    more = f" and {len(ids) - 20} more" if len(ids) > 20 else ""
    return UnknownStory(
        tr("There are no stories {named}{more} in this library.", named=named, more=more)
    )


def _check(columns: Iterable[str]) -> None:
    for name in columns:
        if name not in CHANGEABLE:
            raise KeyError(name)


def _story(row: Row, tags: tuple[str, ...]) -> Story:
    values: dict[str, Any] = dict(row)
    for flag in FLAGS:
        values[flag] = bool(values[flag])
    values["authors"] = tuple(listed(values["authors"]))
    return Story(**values, tags=tags)
