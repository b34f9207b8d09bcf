"""Stories as the index and the related stories want them: words, names, marks, in batches."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from reader import model
from reader.store.columns import DamagedText, id_list, unpack
from reader.store.database import Database, Row

if TYPE_CHECKING:
    from reader.model import IndexDocument

BATCH = 200
"""Stories read at once; between batches nobody has to wait for the database."""


class DocumentReader:
    """Reads documents for the caches out of the database."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def of(self, ids: Iterable[int]) -> list[IndexDocument]:
        """Return the documents of the stories in the order of their ids.

        Unknown ids are left out.
        """
        wanted = id_list(ids)
        with self._db.read():
            tags = self._joined(
                "SELECT st.story, t.name FROM story_tags AS st JOIN tags AS t ON t.id = st.tag "
                "WHERE st.story IN (SELECT value FROM json_each(?)) ORDER BY t.key",
                wanted,
            )
            marks = self._joined(
                "SELECT story, note FROM highlights WHERE trashed = 0 AND note <> '' "
                "AND story IN (SELECT value FROM json_each(?)) ORDER BY start",
                wanted,
            )
            rows = self._db.rows(
                "SELECT s.*, t.reading FROM stories AS s "
                "LEFT JOIN texts AS t ON t.story = s.id AND t.version = s.version "
                "WHERE s.id IN (SELECT value FROM json_each(?)) ORDER BY s.id",
                (wanted,),
            )
        return [_document(row, tags.get(row["id"], []), marks.get(row["id"], [])) for row in rows]

    def all(self, *, with_trash: bool = True) -> Iterator[IndexDocument]:
        """Yield all documents in the order of their ids, read in batches."""
        last = 0
        condition = "" if with_trash else "AND trashed = 0"
        while ids := self._db.column(
            f"SELECT id FROM stories WHERE id > ? {condition} ORDER BY id LIMIT ?", (last, BATCH)
        ):
            yield from self.of(ids)
            last = ids[-1]

    def latest_first(self, *, oldest: bool = False) -> Iterator[IndexDocument]:
        """Yield all documents, batches of those with the latest dates first, or the `oldest`."""
        order = "dated, id" if oldest else "dated DESC, id DESC"
        ids = self._db.column(f"SELECT id FROM stories ORDER BY {order}")
        for start in range(0, len(ids), BATCH):
            yield from self.of(ids[start : start + BATCH])

    def _joined(self, sql: str, ids: str) -> dict[int, list[str]]:
        found: dict[int, list[str]] = {}
        for story, value in self._db.rows(sql, (ids,)):
            found.setdefault(story, []).append(value)
        return found


def _document(row: Row, tags: list[str], marks: list[str]) -> IndexDocument:
    notes = [row["note"], *marks] if row["note"] else marks
    return model.IndexDocument(
        id=row["id"],
        title=row["title"],
        text=_readable(row["reading"]),
        subtitle=row["subtitle"] or "",
        byline=row["byline"] or "",
        site=row["site"] or "",
        section=row["section"] or "",
        language=row["language"] or "",
        url=row["url"] or "",
        published=row["published"],
        added=row["added"],
        notes="\n\n".join(notes),
        tags=tuple(tags),
        has_images=row["images"] > 0,
    )


def _readable(data: bytes | None) -> str:
    """Return a text for the caches; one damaged text must not stop them."""
    try:
        return unpack(data)
    except DamagedText:
        return ""
