"""Marks and their journal held against each other; what one lacks comes back out of the other.

When the database is gone, all marks, and the stories they stand on, are made again from the
journal; when the journal is gone or damaged, its lines are written anew.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from reader.library.annotations.journal_findings import all_sound, findings, lines_set_aside
from reader.library.annotations.journal_records import unpacked
from reader.library.annotations.journal_replay import (
    TEMPORARY,
    UNUSABLE,
    replay,
    unusable_passed_over,
)
from reader.library.maintenance.journal_values import story_draft
from reader.model import CheckItem, ReaderError
from reader.related.url_key import url_key
from reader.store.annotation_tables import BookmarkTable, HighlightTable, every_mark
from reader.store.journal import is_checked
from reader.store.mark_fields import bookmark_fields, highlight_fields
from reader.store.texts import text_digest

if TYPE_CHECKING:
    from reader.library.annotations.annotation_service import AnnotationService
    from reader.library.annotations.journal_replay import Replay
    from reader.library.maintenance.story_completion import StoryCompletion
    from reader.library.store_session import StoreSession
    from reader.model import Article, Draft, ImportItem, Story
    from reader.store.annotation_tables import Marks
    from reader.store.journal import Record
    from reader.store.mark_fields import HighlightFields

_QUOTE = ("exact", "prefix", "suffix")
_EDITS = ("colour", "note", "tags", "trashed", "changed")


class JournalRepair:
    """Checks marks against their journal and brings back what is missing on either side."""

    def __init__(
        self,
        store: StoreSession,
        annotations: AnnotationService,
        add_article: Callable[[Draft, Article], ImportItem],
        completion: StoryCompletion,
    ) -> None:
        self._store = store
        self._annotations = annotations
        self._add_article = add_article
        self._journal_records = annotations.journal_records
        self._recovery = completion.recovery
        self._completion = completion
        self._highlights = HighlightTable(store.db)
        self._bookmarks = BookmarkTable(store.db)

    def keep_story_numbers(self) -> None:
        """Give no id to a new story that the journal knows; for a database that is made anew."""
        if (highest := replay(self._journal_records.journal).highest_story) > 0:
            self._recovery.keep_story_numbers(highest)

    def bring_back(self) -> list[CheckItem]:
        """Bring back what a database lost that was put together from its rests.

        The journal is right in everything then. What the database still knows and the journal does
        not yet is written there first. Returns what was done and what could not be.
        """
        completed = self._completion.complete(self._recovery.history())
        self._journal_records.flush_all()
        with self._store.db.write():
            self._recovery.changes.mistrust()
        line = ("completed", len(completed), "repaired")
        return findings(line) + [item for item in self.check(True) if item.state != "good"]

    def check(self, repair: bool) -> list[CheckItem]:
        """Say what differs between library and journal; with `repair`, make both whole again."""
        journal = self._journal_records.journal
        self._journal_records.flush_all()
        history = self._recovery.history()
        damaged = journal.damage()
        stories = self._check_stories(history, repair)
        here = every_mark(self._highlights, self._bookmarks)
        missing = [record for mark, record in history.marks.items() if mark not in here]
        misquoted = self._misquoted(history, here)
        newer = _newer(history, here, misquoted)
        notes = self._lost_notes(history)
        unwritten = self._unwritten(history, here)
        aside = self._heal() if repair and damaged else ""
        if aside:
            # The places of the healed file are others.
            history = self._recovery.history()
        failed = self._repair(history, missing, newer, misquoted, notes, unwritten) if repair else 0
        state = "repaired" if repair else "damaged"
        items = stories + findings(
            ("missing marks", len(missing), state),
            ("newer marks", len(newer), state),
            ("lost notes", len(notes), state),
            ("unwritten marks", len(unwritten), state),
            ("not restored", failed, "damaged"),
            ("damaged lines", 0 if aside else damaged, state),
        )
        if aside:
            items.append(lines_set_aside(damaged, aside))
        return items or [all_sound(len(history.marks) + len(unwritten))]

    def _check_stories(self, history: Replay, repair: bool) -> list[CheckItem]:
        """Say which stories library and journal lack; with `repair`, bring them back."""
        recovery = self._recovery
        missing, stale = recovery.missing(history), recovery.stale(history)
        altered = recovery.altered_notes(history)
        unsaid = recovery.unsaid(history)
        state = "repaired" if repair else "damaged"
        bare = failed = 0
        if repair:
            newer = recovery.preferences.newer(history, recovery.changes.number())
            recovery.catch_up(history, [*stale, *altered])
            recovery.keep_numbering(history)
            recovered = recovery.restore(history, missing)
            for record in newer:
                recovery.preferences.restore(record)
            bare, failed = recovered.bare, recovered.failed
            recovery.say(history, unsaid)
            self._journal_records.flush_all()
        return findings(
            ("missing stories", len(missing), state),
            ("without text", bare, "damaged"),
            ("not restored", failed, "damaged"),
            ("stale stories", len(stale), state),
            ("altered notes", len(altered), state),
            ("unwritten stories", len(unsaid), state),
        )

    def _heal(self) -> str:
        """Set a damaged journal aside and keep its readable lines; gives the name it has now."""
        with self._store.db.write():
            return self._journal_records.journal.heal().name

    def _repair(
        self,
        history: Replay,
        missing: list[Record],
        newer: list[Record],
        misquoted: Collection[str],
        notes: list[Record],
        unwritten: list[str],
    ) -> int:
        """Bring back what is missing; gives how many records could not be brought back."""
        failed = 0
        stories: dict[int, list[Record]] = {}
        for record in missing:
            try:
                stories.setdefault(self._story(record, history), []).append(record)
            except TEMPORARY:
                raise
            except UNUSABLE:
                failed += 1
        for story, records in stories.items():
            try:
                self._restore(story, records, history)
            except TEMPORARY:
                raise
            except UNUSABLE:
                failed += len(records)
        for record in notes:
            try:
                self._restore_note(record, history)
            except TEMPORARY:
                raise
            except UNUSABLE:
                failed += 1
        self._catch_up(newer, misquoted)
        self._write(unwritten)
        return failed

    # What differs

    def _misquoted(self, history: Replay, here: Marks) -> set[str]:
        """Return highlights whose quote is not what stands there, while the journal's is.

        A flipped bit in a row of the database is found so, which SQLite's own checks do not see.
        """
        found = set()
        for mark, record in history.marks.items():
            fields = here.highlights.get(mark)
            if fields is None or fields["state"] != "anchored":
                continue
            if record["mark"]["exact"] == fields["exact"]:
                continue
            with unusable_passed_over():
                text = self._store.texts.reading_text(fields["story"], fields["version"]) or ""
                there = text[fields["start"] : fields["end"]]
                if there == record["mark"]["exact"] != fields["exact"]:
                    found.add(mark)
        return found

    def _lost_notes(self, history: Replay) -> list[Record]:
        latest: dict[Any, Record] = {}
        for identity, record in history.notes.items():
            with unusable_passed_over():
                latest[self._there(record, history) or identity] = record
        return [
            record
            for key, record in latest.items()
            if record["note"].strip()
            and not (isinstance(key, int) and self._store.stories.get(key).note)
        ]

    def _unwritten(self, history: Replay, here: Marks) -> list[str]:
        """Return marks of which the journal knows none, an older one, or no text."""
        return [
            mark
            for mark, story, version, changed in here.standing()
            if mark not in history.marks
            or changed > history.marks[mark]["mark"].get("changed", "")
            or self._journal_records.name(story, version) not in ("", *history.texts)
        ]

    # What is done about it

    def _write(self, marks: Iterable[str]) -> None:
        """Write marks, and the texts they stand on, into the journal."""
        wanted = list(marks)
        highlights, bookmarks = self._highlights.fields(wanted), self._bookmarks.fields(wanted)
        places = {
            (fields["story"], fields["version"])
            for fields in (*highlights.values(), *bookmarks.values())
        }
        records: list[Record] = []
        for story, version in sorted(places):
            # A text that is damaged or gone leaves its marks with their quotes.
            with suppress(ReaderError):
                records.append(self._journal_records.text_record(story, version))
        records += self._journal_records.highlights(highlights)
        self._journal_records.write([*records, *self._journal_records.bookmarks(bookmarks)])

    def _catch_up(self, records: Iterable[Record], misquoted: Collection[str]) -> None:
        with self._store.db.write():
            for record in records:
                mark = record["mark"]
                names = (*_EDITS, *_QUOTE) if mark["id"] in misquoted else _EDITS
                self._highlights.change(mark["id"], {name: mark[name] for name in names})

    def _restore(self, story: int, records: list[Record], history: Replay) -> None:
        """Bring marks of a story back, on the texts they stood on, and settle them."""
        with self._store.db.write():
            written: list[Record] = []
            ids: dict[str, list[str]] = {"highlight": [], "bookmark": []}
            for record in records:
                version = self._version(story, record.get("text", ""), history)
                written += self._journal_records.stand_on(story, version)
                if record["op"] == "highlight":
                    self._highlights.add(highlight_fields(record["mark"], story, version))
                else:
                    self._bookmarks.add(bookmark_fields(record["mark"], story, version))
                ids[record["op"]].append(record["mark"]["id"])
            written += self._journal_records.highlights(ids["highlight"])
            self._journal_records.write(
                [*written, *self._journal_records.bookmarks(ids["bookmark"])]
            )
            self._annotations.settle(story)

    def _restore_note(self, record: Record, history: Replay) -> None:
        story = self._story(record, history)
        with self._store.db.write():
            self._store.stories.change(story, {"note": record["note"]})
            self._annotations.journal_note(story)

    def _story(self, record: Record, history: Replay) -> int:
        """Return the story a record speaks of.

        The one that is there, or made again from the journal.
        """
        there = self._there(record, history)
        if there is not None:
            return there
        text = self._text(record.get("text", ""), history)
        item = self._add_article(*story_draft(record["story"], text))
        if item.id is None:
            raise ReaderError(item.reason)
        return item.id

    def _there(self, record: Record, history: Replay) -> int | None:
        """Return the library's story that a record speaks of, by its identity or its text."""
        known = self._known(record["story"])
        if known is not None:
            return known.id
        text = self._text(record.get("text", ""), history)
        if text is None:
            return None
        digest = text_digest(unpacked(text["reading"]))
        return next(iter(self._store.texts.stories_with(digest)), None)

    def _known(self, identity: Record) -> Story | None:
        """Return the story of an identity, by its address, or by number and title together."""
        stories = self._store.stories
        if identity["url"]:
            key = url_key(identity["url"])
            found = self._store.addresses.stories([key]) if key else []
            if found:
                return stories.get(found[0])
        same = stories.many([identity["id"]])
        if same and same[0].title == identity["title"] and same[0].url == identity["url"]:
            return same[0]
        return None

    def _version(self, story: int, name: str, history: Replay) -> int:
        """Return the version of a story that has the named text.

        Kept as an older one where it is new.
        """
        texts = self._store.texts
        versions = texts.versions(story)
        for version in versions:
            if name and self._journal_records.name(story, version) == name:
                return version
        text = self._text(name, history)
        if text is None:
            return self._store.stories.get(story).version
        version = max(versions, default=0) + 1
        texts.add(story, version, story_draft(text["story"], text)[1])
        return version

    def _text(self, name: str, history: Replay) -> Record | None:
        place = history.texts.get(name)
        return None if place is None else self._journal_records.journal.at(place)


def _newer(history: Replay, here: Marks, misquoted: Collection[str]) -> list[Record]:
    """Return highlights that the journal knows better: changed later, or quoted soundly."""
    return [
        record
        for mark, record in history.marks.items()
        if (fields := here.highlights.get(mark)) is not None
        and (
            record["mark"]["changed"] > fields["changed"]
            or mark in misquoted
            or _is_damaged(fields, record)
        )
    ]


def _is_damaged(fields: HighlightFields, record: Record) -> bool:
    """Return whether a highlight differs from the line that was written along with it."""
    mark = record["mark"]
    return (
        is_checked(record)
        and mark["changed"] == fields["changed"]
        and (
            (mark["colour"], mark["note"]) != (fields["colour"], fields["note"])
            or sorted(mark["tags"]) != sorted(fields["tags"])
        )
    )
