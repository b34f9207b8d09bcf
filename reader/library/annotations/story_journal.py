"""What the journal says of stories: their ids, facts, files and what the person set on them.

Triggers note which stories changed (`reader.store.journal_changes`); here they become lines of
the journal, each with the whole state of a story, so that the last line of a story counts. A text
is said where its original file alone would not give it again.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import asdict, fields
from typing import TYPE_CHECKING, Any

from reader.model import ReaderError
from reader.store.annotation_tables import is_annotated
from reader.store.columns import dump, listed, pack
from reader.store.import_log import ImportLog
from reader.store.journal_changes import HISTORY, LIBRARY, STATE, TEXT, JournalChanges
from reader.store.tag_table import TagTable
from reader.store.texts import OriginalFile, text_name
from reader.translation import stored_words

if TYPE_CHECKING:
    from reader.library.store_session import StoreSession
    from reader.model import Story
    from reader.store.database import Row
    from reader.store.journal import Journal, Record
    from reader.store.journal_changes import JournalChange

Flag = Callable[[], bool] | None

STORY_COLUMNS = (
    *("title", "subtitle", "byline", "authors", "site", "section", "published", "language", "url"),
    *("lead_image", "lead_asset", "standfirst", "edited", "format", "word_count", "images"),
    *("version", "added", "stub", "progress"),
)
"""The columns of a story that are facts, as the journal says them."""

STATE_COLUMNS = ("read", "starred", "archived", "later", "trashed", "note")
"""The columns of a story that the person sets."""

_SOURCE_COLUMNS = tuple(each.name for each in fields(OriginalFile) if each.name != "story")
"""What is said of an original file."""

CLEANED_FORMATS = frozenset(
    ("html", "mhtml", "webarchive", "pdf", "text", "markdown", "org", "rst", "warc", "wacz", "har")
)
"""Formats whose original file, read alone, gives the story's text again."""

_AT_ONCE = 200
"""Stories said in one transaction, which then takes some 20 ms; others may write in between."""


class StoryJournal:
    """Writes the changed stories of a library into its journal."""

    def __init__(self, store: StoreSession, journal: Journal) -> None:
        self._store = store
        self._journal = journal
        self._names: dict[tuple[int, int], str] = {}
        """Names of the texts that were read for the records of one transaction."""
        self._stories: dict[int, Story] = {}
        """The stories of one transaction."""
        self._facts: dict[int, Row] = {}
        """Their columns that are facts."""
        self.changes = JournalChanges(store.db)

    def is_behind(self) -> bool:
        """Return whether the database is an older copy: the journal knows changes it never made."""
        return self._journal.last_number() > self.changes.number()

    def flush(
        self, most: int | None = None, *, state_only: bool = False, cancelled: Flag = None
    ) -> None:
        """Say what waits, at most so many changes; raises ReaderError when the disk refuses.

        An older copy of the database says nothing: it would hide what the journal knows better.
        """
        left, after = most, 0
        while (left is None or left > 0) and not (cancelled and cancelled()):
            number = _AT_ONCE if left is None else min(left, _AT_ONCE)
            if not self._waiting(1, after, state_only) or self.is_behind():
                return
            with self._store.db.write():
                found = self._waiting(number, after, state_only)
                self._journal.append(self._records(found))
                self.changes.done(change.number for change in found)
            # What is passed over is not looked through again for each of the next transactions.
            after = max((change.number for change in found), default=after)
            if left is not None:
                left -= number

    def _waiting(self, limit: int, after: int, state_only: bool) -> list[JournalChange]:
        return self.changes.waiting(limit, after=after, state_only=state_only)

    def _records(self, changes: Iterable[JournalChange]) -> list[Record]:
        records: list[Record] = []
        self._names = {}
        changes = list(changes)
        numbers = {change.story for change in changes}
        self._stories = {story.id: story for story in self._store.stories.many(numbers)}
        self._facts = {
            row["id"]: row for row in self._store.stories.values(self._stories, STORY_COLUMNS)
        }
        for change in changes:
            if change.part == LIBRARY:
                records.append(self._library(change.number))
            elif change.part == HISTORY:
                records.append(self._searched(change.number))
            elif change.story not in self._stories:
                gone = {"op": "gone", "story": {"id": change.story}, "n": change.number}
                records.append({**gone, "highlights": [], "bookmarks": []})
            elif change.part == TEXT:
                records += self._text(change)
            else:
                records.append(self._story(change))
        return records

    def _story(self, change: JournalChange) -> Record:
        story = self._stories[change.story]
        record: Record = {
            "op": STATE if change.part == STATE else "story",
            "n": change.number,
            "story": _identity(story),
            "state": self._state(story),
        }
        if change.part != STATE:
            store = self._store
            row = self._facts[story.id]
            facts = {name: row[name] for name in STORY_COLUMNS}
            for name in ("authors", "edited"):
                facts[name] = listed(facts[name])
            record["facts"] = facts
            record["addresses"] = store.addresses.addresses(story.id)
            versions = self._versions(story.id)
            names = {each["version"]: each["text"] for each in versions}
            record["text"] = names.get(story.version, "")
            record["versions"] = versions
            record["sources"] = [_without_story(s) for s in store.texts.sources(story.id)]
            record["pictures"] = store.assets.described(story.id)
        return record

    def _state(self, story: Story) -> Record:
        stories = self._store.stories
        place = stories.place(story.id)
        opened = {"opened": stories.opened(story.id)}
        return {
            **{name: getattr(story, name) for name in STATE_COLUMNS},
            "tags": list(story.tags),
            "place": asdict(place) | opened if place is not None else None,
        }

    def _text(self, change: JournalChange) -> list[Record]:
        """Return the current text, unless its file gives it again or a mark already recorded it."""
        story = self._stories[change.story]
        if is_annotated(self._store.db, story.id, story.version):
            return []
        sources = self._store.texts.sources(story.id)
        if sources and sources[0].format in CLEANED_FORMATS:
            return []
        with suppress(ReaderError):
            body = self._store.body(story.id)
            if body.html or body.text:
                content = {
                    "html": body.html,
                    "reading": body.reading_text,
                    "own": body.text,
                    "comments": body.comments_html,
                    "notices": [stored_words(notice) for notice in body.notices],
                    "left_out": list(body.left_out),
                    "links": [asdict(link) for link in body.links],
                }
                whole = base64.b64encode(pack(dump(content))).decode("ascii")
                name = self._names[story.id, story.version] = text_name(body.reading_text)
                said = {"op": "text", "n": change.number, "story": _identity(story), "text": name}
                return [{**said, "body": whole}]
        return []

    def _name(self, story: int, version: int) -> str:
        if (known := self._names.get((story, version))) is not None:
            return known
        with suppress(ReaderError):
            text = self._store.texts.reading_text(story, version)
            return text_name(text) if text else ""
        return ""

    def _versions(self, story: int) -> list[Record]:
        return [
            {"version": version, "text": self._name(story, version), "created": created}
            for version, created, _ in self._store.texts.made(story)
        ]

    def _searched(self, number: int) -> Record:
        """Return the last searches; where the person cleared them, earlier lines of them go too."""
        queries = self._store.preferences.history()
        if not queries:
            self._journal.drop(HISTORY)
        return {"op": HISTORY, "n": number, "queries": queries}

    def _library(self, number: int) -> Record:
        preferences = self._store.preferences
        return {
            "op": "library",
            "n": number,
            "searches": [asdict(search) for search in preferences.saved_searches()],
            "tag_colours": TagTable(self._store.db).colours(),
            "settings": preferences.settings(),
            "watched": [asdict(folder) for folder in ImportLog(self._store.db).folders()],
            "apart": preferences.apart_pairs(),
        }


def _identity(story: Story) -> dict[str, Any]:
    return {"id": story.id, "url": story.url, "title": story.title}


def _without_story(source: OriginalFile) -> dict[str, Any]:
    return {name: getattr(source, name) for name in _SOURCE_COLUMNS}
