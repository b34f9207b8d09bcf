"""What goes into the journal of annotations when a mark changes.

A record waits in the database, put there by the transaction that changes the mark, and is appended
to the journal and synced after the commit, before the call returns. So the journal never says what
did not happen, and a crash between the two loses nothing: the database has the mark and the waiting
record, which the next change or the next start appends.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import asdict
from typing import TYPE_CHECKING

from reader.library.annotations.story_journal import Flag, StoryJournal
from reader.model import ReaderError
from reader.store.annotation_tables import BookmarkTable, HighlightTable, is_annotated
from reader.store.columns import pack, unpack
from reader.store.journal import Journal, JournalQueue
from reader.store.texts import text_name

if TYPE_CHECKING:
    from reader.library.store_session import StoreSession
    from reader.store.journal import Record
    from reader.store.mark_fields import BookmarkFields, HighlightFields

_FACTS = (
    *("title", "subtitle", "byline", "authors", "site", "section", "published", "added"),
    *("language", "url", "tags", "format"),
)

_STATES_AT_ONCE = 2000
"""States of stories that a single change or the close appends, which takes some 0.3 s: after an
import that was broken off tens of thousands wait, and are said by and by and by `drain`."""


class JournalRecords:
    """Collects the journal's records of one write, which are appended after its commit."""

    def __init__(self, store: StoreSession) -> None:
        self._store = store
        self._highlights = HighlightTable(store.db)
        self._bookmarks = BookmarkTable(store.db)
        self._names: dict[tuple[int, int], str] = {}
        self.journal = Journal(store.layout.journal)
        self._queue = JournalQueue(store.db, self.journal)
        self.stories = StoryJournal(store, self.journal)

    def stand_on(self, story: int, version: int) -> list[Record]:
        """Return the record of a text that is about to get its first mark.

        Call it before the mark.
        """
        if is_annotated(self._store.db, story, version):
            return []
        return [self.text_record(story, version)]

    def text_record(self, story: int, version: int) -> Record:
        """Return a text and the story it belongs to, whole: the story can be made again from it."""
        body = self._store.body(story, version)
        facts = asdict(self._store.stories.get(story))
        return {
            "op": "text",
            "story": self._identity(story),
            "text": text_name(body.reading_text),
            "facts": {name: facts[name] for name in _FACTS},
            "addresses": self._store.addresses.addresses(story),
            "reading": packed(body.reading_text),
            "html": packed(body.html),
            "own": packed(body.text),
        }

    def highlights(self, ids: Iterable[str]) -> list[Record]:
        """Return the state of highlights as it is now."""
        return self._marks("highlight", self._highlights.fields(ids).values())

    def bookmarks(self, ids: Iterable[str]) -> list[Record]:
        """Return the state of bookmarks as it is now."""
        return self._marks("bookmark", self._bookmarks.fields(ids).values())

    def note(self, story: int) -> Record:
        """Return the note on a whole story as it is now."""
        found = self._store.stories.get(story)
        text = self.name(story, found.version)
        return {"op": "note", "story": self._identity(story), "text": text, "note": found.note}

    def write_note(self, story: int) -> None:
        """Write that the note on a story has changed, inside the transaction that changes it."""
        version = self._store.stories.get(story).version
        self.write([*self.stand_on(story, version), self.note(story)])

    def gone(self, story: int) -> Record:
        """Return a story that is about to be deleted for ever, with all its marks."""
        return {
            "op": "gone",
            "story": self._identity(story),
            "highlights": self._highlights.ids_of([story], trashed=None),
            "bookmarks": self._bookmarks.ids_of([story], trashed=None),
        }

    def write(self, records: Iterable[Record]) -> None:
        """Append the records when the transaction that makes them true is committed."""
        with self._store.db.write():
            self._queue.add(records)
            self._store.db.afterwards(self.flush)

    def flush(self) -> None:
        """Append what the person did; where the disk refuses, it goes on waiting."""
        if self._store.db.read_only:
            return
        with suppress(ReaderError):
            self._queue.flush()
            self.stories.flush(_STATES_AT_ONCE, state_only=True)

    def flush_all(self, most: int | None = None, cancelled: Flag = None) -> None:
        """Append what waits of stories that came in as well, at most so many changes of them."""
        self.flush()
        if not self._store.db.read_only:
            with suppress(ReaderError):
                self.stories.flush(most, cancelled=cancelled)

    def _marks(self, kind: str, marks: Iterable[HighlightFields | BookmarkFields]) -> list[Record]:
        stories: dict[int, Record] = {}
        records: list[Record] = []
        for fields in marks:
            story, version = fields["story"], fields["version"]
            if story not in stories:
                stories[story] = self._identity(story)
            records.append(
                {
                    "op": kind,
                    "story": stories[story],
                    "text": self.name(story, version),
                    "mark": {name: value for name, value in fields.items() if name != "story"},
                }
            )
        return records

    def _identity(self, story: int) -> Record:
        found = self._store.stories.get(story)
        return {"id": story, "url": found.url, "title": found.title}

    def name(self, story: int, version: int) -> str:
        """Return what names the text of a version in the journal.

        Empty where it is gone or damaged.
        """
        # Texts of a version never change, so their names may be remembered.
        known = self._names.get((story, version))
        if known is None:
            known = ""
            with suppress(ReaderError):
                text = self._store.texts.reading_text(story, version)
                known = "" if text is None else text_name(text)
            self._names[story, version] = known
        return known


def packed(text: str) -> str:
    """Return a text as a line of JSON can hold it in little space."""
    return base64.b64encode(pack(text)).decode("ascii")


def unpacked(text: str) -> str:
    """Return the text of `packed`."""
    return unpack(base64.b64decode(text))
