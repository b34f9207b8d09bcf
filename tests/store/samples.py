"""A small store for tests."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from reader.library.store_session import StoreSession
from reader.model import Article
from reader.store.annotation_tables import BookmarkTable, HighlightTable
from reader.store.columns import pack
from reader.store.mark_fields import (
    BookmarkFields,
    HighlightFields,
    bookmark_fields,
    highlight_fields,
)
from reader.store.schema import APPLICATION_ID, LADDER
from reader.store.script_statements import statements


def open_store(folder: Path) -> StoreSession:
    return StoreSession(folder / "library")


def add_story(
    store: StoreSession, title: str = "A story", text: str = "Some words.", **facts: Any
) -> int:
    with store.db.write():
        story = store.stories.add({"title": title, **facts})
        store.texts.add(story, 1, Article(text=text, reading_text=text, html=f"<p>{text}</p>"))
        return story


def add_highlight(
    store: StoreSession, story: int, name: str, exact: str = "harbour", **facts: Any
) -> HighlightFields:
    """A highlight as it lies in the database; `created` is one moment for all unless given."""
    columns = {"start": 0, "end": len(exact), "created": "2026-01-02T00:00:00.000Z", **facts}
    fields = highlight_fields({"id": name, "exact": exact, **columns}, story, 1)
    with store.db.write():
        HighlightTable(store.db).add(fields)
    return fields


def add_bookmark(store: StoreSession, story: int, name: str, **facts: Any) -> BookmarkFields:
    """A bookmark as it lies in the database."""
    columns = {"offset": 0, "created": "2026-01-02T00:00:00.000Z", **facts}
    fields = bookmark_fields({"id": name, **columns}, story, 1)
    with store.db.write():
        BookmarkTable(store.db).add(fields)
    return fields


def older_library(folder: Path, version: int) -> None:
    """The database of a library with one story, as a program of that schema version left it."""
    folder.mkdir(parents=True)
    with closing(sqlite3.connect(folder / "library.db", isolation_level=None)) as database:
        for step in LADDER[:version]:
            for statement in statements(step):
                database.execute(statement)
        database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        database.execute(f"PRAGMA user_version = {version}")
        database.execute(
            "INSERT INTO stories (title, added, dated, starred) VALUES "
            "('Old', '2020-01-01T00:00:00.000Z', '2020-01-01T00:00:00', 1)"
        )
        text = pack("Old words.")
        database.execute(
            "INSERT INTO texts (story, version, html, reading, digest, created) "
            "VALUES (1, 1, ?, ?, 'x', '2020-01-01T00:00:00.000Z')",
            (text, text),
        )
