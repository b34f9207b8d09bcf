"""The texts of stories in numbered versions, and the original files they came from."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.model import Body
from reader.store.columns import DamagedText, dump, listed, now, pack, storable, unpack
from reader.translation import stored_sentence, stored_words

if TYPE_CHECKING:
    from reader.model import Article, Link
    from reader.store.database import Database, Row

_ROW = (
    "story, version, html, reading, text, comments, notices, digest, created, annotated, left_out"
)
"""The columns of a text, as it is set aside and put back."""


@dataclass(frozen=True, slots=True)
class OriginalFile:
    """An original file a story was made from; `digest` names its bytes."""

    story: int
    version: int
    digest: str
    name: str
    origin: str
    format: str
    charset: str | None
    kept: str


def text_digest(reading_text: str) -> str:
    """Return a key that is equal for equal texts, white space aside; empty for an empty text."""
    words = " ".join(reading_text.split())
    return hashlib.sha256(words.encode("utf-8", "replace")).hexdigest() if words else ""


def text_name(reading_text: str) -> str:
    """Return the reading text's name in the journal.

    The hash of its letters, white space included.
    """
    return hashlib.sha256(reading_text.encode("utf-8", "surrogatepass")).hexdigest()


class TextTable:
    """The texts of a library's stories."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def add(
        self,
        story: int,
        version: int,
        article: Article,
        created: str | None = None,
        digest: str | None = None,
    ) -> None:
        """Keep the texts of an article as a version of a story, that of now unless `created`.

        `digest` is the `text_digest` of its reading text, where that is known.
        """
        text = None if article.text == article.reading_text else pack(article.text)
        comments = pack(article.comments_html) if article.comments_html else None
        self._db.run(
            "INSERT INTO texts (story, version, html, reading, text, comments, notices, digest, "
            "created, left_out) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                *(story, version, pack(article.html), pack(article.reading_text), text, comments),
                *(
                    storable(dump([stored_words(notice) for notice in article.notices])),
                    text_digest(article.reading_text) if digest is None else digest,
                    created or now(),
                    storable(dump(article.left_out)),
                ),
            ),
        )

    def mend(self, story: int, version: int, article: Article) -> None:
        """Write a version's text again where it was damaged; the article must have that text."""
        text = None if article.text == article.reading_text else pack(article.text)
        comments = pack(article.comments_html) if article.comments_html else None
        self._db.run(
            "UPDATE texts SET html = ?, reading = ?, text = ?, comments = ? "
            "WHERE story = ? AND version = ?",
            (pack(article.html), pack(article.reading_text), text, comments, story, version),
        )

    def is_sound(self, story: int, version: int) -> bool:
        """Return whether a version of a text can be read, or is not kept any more."""
        row = self._db.row("SELECT * FROM texts WHERE story = ? AND version = ?", (story, version))
        return row is None or _is_sound(row)

    def body(self, story: int, version: int, links: tuple[Link, ...]) -> Body | None:
        """Return a version of a story's text, or None where it is not kept."""
        row = self._db.row("SELECT * FROM texts WHERE story = ? AND version = ?", (story, version))
        if row is None:
            return None
        return Body(
            story=story,
            version=version,
            html=unpack(row["html"]),
            reading_text=unpack(row["reading"]),
            text=_own_words(row),
            links=links,
            comments_html=unpack(row["comments"]),
            notices=tuple(map(stored_sentence, listed(row["notices"]))),
            left_out=tuple(listed(row["left_out"])),
            created=row["created"],
        )

    def reading_text(self, story: int, version: int) -> str | None:
        """Return the reading text of a version, or None where it is not kept."""
        row = self._db.row(
            "SELECT reading FROM texts WHERE story = ? AND version = ?", (story, version)
        )
        return None if row is None else unpack(row["reading"])

    def readable(self, story: int, version: int) -> str:
        """Return the reading text of a version; empty where it is not kept or damaged."""
        try:
            return self.reading_text(story, version) or ""
        except DamagedText:
            return ""

    def versions(self, story: int) -> list[int]:
        """Return the numbers of the versions kept of a story, ascending."""
        return self._db.column(
            "SELECT version FROM texts WHERE story = ? ORDER BY version", (story,)
        )

    def made(self, story: int) -> list[tuple[int, str, bool]]:
        """Return the versions kept of a story, ascending.

        Number, when it came, whether ever annotated.
        """
        rows = self._db.rows(
            "SELECT version, created, annotated FROM texts WHERE story = ? ORDER BY version",
            (story,),
        )
        return [(row["version"], row["created"], bool(row["annotated"])) for row in rows]

    def created(self, story: int, version: int) -> str | None:
        """Return when a version came (UTC, ISO 8601), or None where it is not kept."""
        moment: str | None = self._db.value(
            "SELECT created FROM texts WHERE story = ? AND version = ?", (story, version)
        )
        return moment

    def stories_with(self, digest: str) -> list[int]:
        """Return the stories that have, or had, a text of this digest."""
        if not digest:
            return []
        return self._db.column(
            "SELECT DISTINCT story FROM texts WHERE digest = ? ORDER BY story", (digest,)
        )

    def digest(self, story: int, version: int) -> str | None:
        """Return the digest of a version's text, or None where it is not kept."""
        found: str | None = self._db.value(
            "SELECT digest FROM texts WHERE story = ? AND version = ?", (story, version)
        )
        return found

    def has(self, story: int, digest: str) -> bool:
        """Return whether a version of the story has this text."""
        return (
            self._db.row("SELECT 1 FROM texts WHERE story = ? AND digest = ?", (story, digest))
            is not None
        )

    def faults(self) -> Iterator[tuple[int, int, bool]]:
        """Yield every text as story, version and whether it is sound; read a few at a time."""
        last = (0, 0)
        while rows := self._db.rows(
            "SELECT * FROM texts WHERE (story, version) > (?, ?) ORDER BY story, version LIMIT 100",
            last,
        ):
            for row in rows:
                yield row["story"], row["version"], _is_sound(row)
            last = (rows[-1]["story"], rows[-1]["version"])

    def forget(self, story: int, version: int) -> None:
        """Drop a version that was never annotated; others stay."""
        self._db.run(
            "DELETE FROM texts WHERE story = ? AND version = ? AND annotated = 0", (story, version)
        )

    def highest_version(self, story: int) -> int:
        """Return the highest number that a text or a file of a story ever had; 0 without any."""
        highest: int = self._db.value(
            "SELECT max(coalesce((SELECT max(version) FROM texts WHERE story = :story), 0), "
            "coalesce((SELECT max(version) FROM removed_texts WHERE story = :story), 0), "
            "coalesce((SELECT max(version) FROM sources WHERE story = :story), 0))",
            {"story": story},
        )
        return highest

    def set_aside(self, story: int, version: int, step: int) -> None:
        """Take a version that was never annotated out of the story; the undo step keeps it."""
        self._db.run(
            f"INSERT OR REPLACE INTO removed_texts ({_ROW}, step) SELECT {_ROW}, ? FROM texts "
            "WHERE story = ? AND version = ? AND annotated = 0",
            (step, story, version),
        )
        self.forget(story, version)

    def put_back(self, story: int, version: int) -> bool:
        """Give a version back that was set aside; return whether it is kept again."""
        put = self._db.run(
            f"INSERT OR IGNORE INTO texts ({_ROW}) SELECT {_ROW} FROM removed_texts "
            "WHERE story = ? AND version = ?",
            (story, version),
        )
        return put.rowcount > 0

    def add_source(self, source: OriginalFile) -> None:
        """Remember an original file of a story."""
        self._db.run(
            "INSERT OR REPLACE INTO sources (story, version, digest, name, origin, format, "
            "charset, kept) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                *(source.story, source.version, source.digest, storable(source.name)),
                *(storable(source.origin), source.format, source.charset, source.kept),
            ),
        )

    def sources(self, story: int) -> list[OriginalFile]:
        """Return the original files of a story, that of the text in force first.

        A later file may hold less than the text that reads on (a login wall, say): whatever
        starts from a story's file takes the first, so files of later versions come last.
        """
        rows = self._db.rows(
            "SELECT sources.* FROM sources JOIN stories ON stories.id = sources.story "
            "WHERE sources.story = ? ORDER BY sources.version > stories.version, "
            "sources.version DESC, sources.kept DESC",
            (story,),
        )
        return [OriginalFile(**dict(row)) for row in rows]

    def all_sources(self) -> dict[str, list[int]]:
        """Return the digests of all original files with the stories made from them."""
        found: dict[str, list[int]] = {}
        for row in self._db.rows("SELECT digest, story FROM sources ORDER BY story"):
            found.setdefault(row["digest"], []).append(row["story"])
        return found

    def drop_source(self, digest: str) -> None:
        """Forget an original file whose bytes are lost."""
        self._db.run("DELETE FROM sources WHERE digest = ?", (digest,))

    def stories_from(self, digest: str) -> list[int]:
        """Return the stories made from an original file of this digest."""
        return self._db.column(
            "SELECT story FROM sources WHERE digest = ? ORDER BY story", (digest,)
        )


def _is_sound(row: Row) -> bool:
    try:
        for column in ("html", "text", "comments"):
            unpack(row[column])
        return bool(text_digest(unpack(row["reading"])) == row["digest"])
    except DamagedText:
        return False


def _own_words(row: Row) -> str:
    return unpack(row["reading"] if row["text"] is None else row["text"])
