"""Marks and their journal held against each other; what one lacks comes back out of the other.

When the database is gone, all marks, and the stories they stand on, are made again from the
journal; when the journal is gone or damaged, its lines are written anew.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from reader.library.annotations.annotation_service import AnnotationService
from reader.library.annotations.journal_records import unpacked
from reader.library.store_session import StoreSession
from reader.model import Article, CheckItem, Draft, Facts, ImportItem, ReaderError, Story
from reader.related.url_key import url_key
from reader.store.annotation_tables import BookmarkTable, HighlightTable
from reader.store.journal import Journal, Record
from reader.store.texts import text_digest

_ITEM = "highlights and notes"
_ORIGIN = "journal of annotations"
_UNUSABLE = (ReaderError, KeyError, TypeError, ValueError, AttributeError)
"""What a record of a damaged journal, or a damaged text, may bring about."""

_EDITS = ("colour", "note", "tags", "trashed", "changed")


@dataclass(slots=True)
class Replay:
    """What the journal says when it is read to its end."""

    texts: dict[str, int] = field(default_factory=dict)
    marks: dict[str, Record] = field(default_factory=dict)
    notes: dict[tuple[Any, ...], Record] = field(default_factory=dict)


def replay(journal: Journal) -> Replay:
    """The last state of every mark and note, and where the texts stand in the file.

    A line that lacks what it should say is passed over, like one that cannot be read.
    """
    found = Replay()
    for place, record in journal.positions():
        with suppress(KeyError, TypeError, AttributeError):
            _follow(found, place, record)
    return found


def _follow(found: Replay, place: int, record: Record) -> None:
    operation = record["op"]
    if operation == "text":
        found.texts[record["text"]] = place
    elif operation in ("highlight", "bookmark"):
        _identity(record)
        found.marks[record["mark"]["id"]] = record
    elif operation == "note" and isinstance(record["note"], str):
        # The last word on a story counts, whatever number the story had then.
        found.notes.pop(_identity(record), None)
        found.notes[_identity(record)] = record
    elif operation == "gone":
        for mark in (*record["highlights"], *record["bookmarks"]):
            found.marks.pop(mark, None)


class JournalRepair:
    """Checks marks against their journal and brings back what is missing on either side."""

    def __init__(
        self,
        holdings: StoreSession,
        annotations: AnnotationService,
        add_article: Callable[[Draft, Article], ImportItem],
    ) -> None:
        self._holdings = holdings
        self._annotations = annotations
        self._add_article = add_article
        self._ledger = annotations.ledger
        self._highlights = HighlightTable(holdings.db)
        self._bookmarks = BookmarkTable(holdings.db)

    def check(self, repair: bool) -> list[CheckItem]:
        """Say what differs between marks and journal; with `repair`, make both whole again."""
        journal = self._ledger.journal
        self._ledger.flush()
        told = replay(journal)
        here = self._here()
        missing = [record for mark, record in told.marks.items() if mark not in here]
        newer = _newer(told, here)
        notes = self._lost_notes(told)
        unwritten = self._unwritten(told, here)
        damaged = journal.damage()
        failed = self._repair(told, missing, newer, notes, unwritten) if repair else 0
        state = "repaired" if repair else "damaged"
        sentences = [
            (len(missing), "{} of the journal are not in the library", state),
            (len(newer), "{} are newer in the journal than in the library", state),
            (len(notes), "the notes of {} stories are only in the journal", state),
            (len(unwritten), "{} are not in the journal", state),
            (failed, "{} of these could not be brought back; the journal keeps them", "damaged"),
            (damaged, "{} lines of the journal cannot be read; the others are whole", "damaged"),
        ]
        items = [
            CheckItem(_ITEM, how, sentence.format(number).capitalize() + ".")
            for number, sentence, how in sentences
            if number
        ]
        total = len(told.marks) + len(unwritten)
        return items or [CheckItem(_ITEM, "good", f"{total} marks, all in the journal.")]

    def _repair(
        self,
        told: Replay,
        missing: list[Record],
        newer: list[Record],
        notes: list[Record],
        unwritten: list[str],
    ) -> int:
        """Bring back what is missing; gives how many records could not be brought back."""
        failed = 0
        stories: dict[int, list[Record]] = {}
        for record in missing:
            try:
                stories.setdefault(self._story(record, told), []).append(record)
            except _UNUSABLE:
                failed += 1
        for story, records in stories.items():
            try:
                self._restore(story, records, told)
            except _UNUSABLE:
                failed += len(records)
        for record in notes:
            try:
                self._restore_note(record, told)
            except _UNUSABLE:
                failed += 1
        self._catch_up(newer)
        self._write(unwritten)
        return failed

    # What differs

    def _here(self) -> dict[str, dict[str, Any]]:
        """All marks of the database, trashed ones too."""
        found: dict[str, dict[str, Any]] = {}
        for table in (self._highlights, self._bookmarks):
            found |= table.fields(table.ids_of(table.stories(), trashed=None))
        return found

    def _lost_notes(self, told: Replay) -> list[Record]:
        latest: dict[Any, Record] = {}
        for identity, record in told.notes.items():
            with suppress(*_UNUSABLE):
                latest[self._there(record, told) or identity] = record
        return [
            record
            for key, record in latest.items()
            if record["note"].strip()
            and not (isinstance(key, int) and self._holdings.stories.get(key).note)
        ]

    def _unwritten(self, told: Replay, here: dict[str, dict[str, Any]]) -> list[str]:
        """Marks of the database of which the journal does not know the mark or its text."""
        return [
            mark
            for mark, fields in here.items()
            if mark not in told.marks
            or self._ledger.name(fields["story"], fields["version"]) not in ("", *told.texts)
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
                records.append(self._ledger.text_record(story, version))
        records += self._ledger.highlights(highlights)
        self._ledger.write([*records, *self._ledger.bookmarks(bookmarks)])

    def _catch_up(self, records: Iterable[Record]) -> None:
        with self._holdings.db.write():
            for record in records:
                mark = record["mark"]
                self._highlights.change(mark["id"], {name: mark[name] for name in _EDITS})

    def _restore(self, story: int, records: list[Record], told: Replay) -> None:
        """Bring marks of a story back, on the texts they stood on, and settle them."""
        with self._holdings.db.write():
            written: list[Record] = []
            ids: dict[str, list[str]] = {"highlight": [], "bookmark": []}
            for record in records:
                version = self._version(story, record.get("text", ""), told)
                written += self._ledger.stand_on(story, version)
                table = self._highlights if record["op"] == "highlight" else self._bookmarks
                table.add({**record["mark"], "story": story, "version": version})
                ids[record["op"]].append(record["mark"]["id"])
            written += self._ledger.highlights(ids["highlight"])
            self._ledger.write([*written, *self._ledger.bookmarks(ids["bookmark"])])
            self._annotations.settle(story)

    def _restore_note(self, record: Record, told: Replay) -> None:
        story = self._story(record, told)
        with self._holdings.db.write():
            self._holdings.stories.change(story, {"note": record["note"]})
            self._annotations.journal_note(story)

    def _story(self, record: Record, told: Replay) -> int:
        """The story a record speaks of: the one that is there, or made again from the journal."""
        there = self._there(record, told)
        if there is not None:
            return there
        text = self._text(record.get("text", ""), told)
        item = self._add_article(*_draft(record["story"], text))
        if item.id is None:
            raise ReaderError(item.reason)
        return item.id

    def _there(self, record: Record, told: Replay) -> int | None:
        """The story of the library that a record speaks of, by its identity or by its text."""
        known = self._known(record["story"])
        if known is not None:
            return known.id
        text = self._text(record.get("text", ""), told)
        if text is None:
            return None
        digest = text_digest(unpacked(text["reading"]))
        return next(iter(self._holdings.texts.stories_with(digest)), None)

    def _known(self, identity: dict[str, Any]) -> Story | None:
        """The story of an identity, by its address, or by number and title together."""
        stories = self._holdings.stories
        if identity["url"]:
            key = url_key(identity["url"])
            found = self._holdings.addresses.stories([key]) if key else []
            if found:
                return stories.get(found[0])
        same = stories.many([identity["id"]])
        if same and same[0].title == identity["title"] and same[0].url == identity["url"]:
            return same[0]
        return None

    def _version(self, story: int, name: str, told: Replay) -> int:
        """The version of a story that has the named text; kept as an older one where it is new."""
        texts = self._holdings.texts
        versions = texts.versions(story)
        for version in versions:
            if name and self._ledger.name(story, version) == name:
                return version
        text = self._text(name, told)
        if text is None:
            return self._holdings.stories.get(story).version
        version = max(versions, default=0) + 1
        texts.add(story, version, _draft(text["story"], text)[1])
        return version

    def _text(self, name: str, told: Replay) -> Record | None:
        place = told.texts.get(name)
        return None if place is None else self._ledger.journal.at(place)


def _newer(told: Replay, here: dict[str, dict[str, Any]]) -> list[Record]:
    """The highlights that changed in the journal after they last did in the database."""
    return [
        record
        for mark, record in told.marks.items()
        if record["op"] == "highlight"
        and mark in here
        and record["mark"]["changed"] > here[mark]["changed"]
    ]


def _identity(record: Record) -> tuple[Any, ...]:
    story = record["story"]
    return (story["url"],) if story["url"] else (story["id"], story["title"])


def _draft(identity: dict[str, Any], text: Record | None) -> tuple[Draft, Article]:
    """A story as the journal knows it: whole with its text, or its address and title alone."""
    told = dict(text["facts"]) if text else {}
    told |= {name: identity[name] for name in ("url", "title") if identity[name]}
    facts = Facts(
        title=told.get("title"),
        subtitle=told.get("subtitle"),
        byline=told.get("byline"),
        authors=tuple(told.get("authors", ())),
        site=told.get("site"),
        section=told.get("section"),
        published=told.get("published"),
        language=told.get("language"),
        url=told.get("url"),
    )
    draft = Draft(
        origin=_ORIGIN,
        format=told.get("format", ""),
        facts=facts,
        aliases=tuple(text["addresses"]) if text else (),
        tags=tuple(told.get("tags", ())),
        added=told.get("added"),
    )
    if text is None:
        return draft, Article(title=facts.title or "", url=facts.url)
    reading, own = unpacked(text["reading"]), unpacked(text["own"])
    article = Article(
        title=facts.title or "",
        url=facts.url,
        text=own,
        html=unpacked(text["html"]),
        reading_text=reading,
        word_count=len(own.split()),
    )
    return draft, article
