"""Puts the record of an exported story back: as it was, or joined with the story that is there.

A mark whose place in the text does not hold its words is looked for again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import Any, Protocol

from reader.library.annotations.annotation_service import AnnotationService
from reader.library.annotations.reanchor import new_id
from reader.library.exporting.record_values import (
    FileOf,
    Record,
    Texts,
    columns_of,
    drafted,
    string_of,
    tidied,
)
from reader.library.link_keys import LinkKeys
from reader.library.store_session import StoreSession
from reader.model import (
    Article,
    Draft,
    ImportItem,
    ReadingPlace,
)
from reader.store.annotation_tables import BookmarkTable, HighlightTable
from reader.store.columns import now
from reader.store.mark_fields import Columns, bookmark_fields, highlight_fields
from reader.store.texts import OriginalFile, text_digest, text_name

_LARGEST_JUMP = 10_000_000
"""How far an id may lie beyond those of the library and still be kept, so that numbers last."""


class Joining(Protocol):
    """Finds the story of a library that an article is, and joins the two."""

    def known(self, draft: Draft, article: Article, others: Collection[int]) -> int | None:
        """Return the story that this is, `others` left out, or None."""

    def join(self, story: int, draft: Draft, article: Article) -> ImportItem:
        """Take what is new about a story that is there already."""


class RecordRestorer:
    """Brings the stories of one export into a library, beside those that are there.

    A story keeps its id where the library never gave that id to another one, so that links to it
    in a person's notes go on leading to it.
    """

    def __init__(
        self,
        store: StoreSession,
        keys: LinkKeys,
        annotations: AnnotationService,
        joining: Joining,
    ) -> None:
        self._store = store
        self._keys = keys
        self._annotations = annotations
        self._joining = joining
        self._highlights = HighlightTable(store.db)
        self._bookmarks = BookmarkTable(store.db)
        self._highest = store.stories.newest_id()
        self._ids: dict[int, int] = {}
        self._taken: set[int] = set()
        self._apart: list[tuple[int, int]] = []

    def put(self, record: Record, origin: str, file_of: FileOf) -> ImportItem:
        """Bring one story in; the line says what became of it.

        Raises ValueError, KeyError, TypeError or AttributeError for a record that holds no story.
        """
        draft, article, texts = drafted(record, origin, file_of)
        known = self._same(draft, article)
        if known is None:
            known = self._joining.known(draft, article, self._taken)
        if known is not None:
            item = self._joining.join(known, draft, article)
            with self._store.db.write():
                versions = _Versions(self._store, known, record["version"], texts)
                if self._put_marks(known, record, versions):
                    self._annotations.settle(known)
        else:
            item = ImportItem(origin, "added", self._add(record, draft, article, texts, file_of))
        story = item.id if item.id is not None else 0
        self._taken.add(story)
        given = record.get("id")
        if isinstance(given, int):
            self._ids[given] = story
            self._apart += [(given, other) for other in record.get("not_related") or ()]
        return replace(item, title=article.title or draft.facts.url or "")

    def finish(self) -> None:
        """Keep pairs of stories apart that the person called not related, once all are there."""
        with self._store.db.write():
            for story, other in self._apart:
                if story in self._ids and other in self._ids:
                    pair = (self._ids[story], self._ids[other])
                    self._store.preferences.set_apart(*pair, True)

    def _same(self, draft: Draft, article: Article) -> int | None:
        """Return the story that came from this very one, known by its moment, title and text."""
        digest = text_digest(article.reading_text)
        for story in self._store.stories.titled(draft.facts.title or ""):
            same = story.added == draft.added and story.id not in self._taken
            if same and self._store.texts.digest(story.id, story.version) == digest:
                return story.id
        return None

    def _add(
        self, record: Record, draft: Draft, article: Article, texts: Texts, file_of: FileOf
    ) -> int:
        store = self._store
        store.assets.keep(article.assets)
        self._keep_originals(record, file_of)
        with store.db.write():
            story = store.stories.add(columns_of(record, draft, article), self._free_id(record))
            for version, (text, created) in sorted(texts.items()):
                store.texts.add(story, version, text, created)
            keyed = [(self._keys.address(each), each) for each in draft.aliases]
            store.addresses.add(story, keyed)
            store.assets.add(article.assets)
            store.assets.add_images(story, article.images)
            self._keys.put_links(story, article.links, article.url or "")
            self._put_sources(story, record, draft)
            for name in draft.tags:
                store.tags.add([story], name)
            if draft.note:
                self._annotations.journal_note(story)
            self._put_place(story, record)
            versions = _Versions(store, story, record["version"], texts, fresh=True)
            if self._put_marks(story, record, versions):
                self._annotations.settle(story)
        return story

    def _free_id(self, record: Record) -> int | None:
        """Return the id the story had, where the library never gave it to another story."""
        wanted = record.get("id")
        if not isinstance(wanted, int) or isinstance(wanted, bool):
            return None
        if not self._highest < wanted <= self._highest + _LARGEST_JUMP:
            return None
        return None if self._store.stories.existing([wanted]) else wanted

    def _keep_originals(self, record: Record, file_of: FileOf) -> None:
        """Write the original files; one whose bytes are others than its name says is left out."""
        for source in record.get("originals") or ():
            data = file_of("originals", str(source["digest"]))
            if data is not None and hashlib.sha256(data).hexdigest() == source["digest"]:
                self._store.originals.add(data)

    def _put_sources(self, story: int, record: Record, draft: Draft) -> None:
        """Name the original files, those of which the bytes are kept."""
        for source in record.get("originals") or ():
            digest = str(source["digest"])
            if digest not in self._store.originals:
                continue
            self._store.texts.add_source(
                OriginalFile(
                    story=story,
                    version=int(source.get("version") or record["version"]),
                    digest=digest,
                    name=str(source.get("name") or ""),
                    origin=str(source.get("origin") or draft.origin),
                    format=str(source.get("format") or draft.format),
                    charset=string_of(source, "charset"),
                    kept=string_of(source, "kept") or now(),
                )
            )

    def _put_place(self, story: int, record: Record) -> None:
        place = record.get("place")
        if place:
            version = int(place["version"])
            progress = float(place["progress"])
            there = ReadingPlace(int(place["offset"]), progress, version)
            self._store.stories.set_place(story, there)

    def _put_marks(self, story: int, record: Record, versions: _Versions) -> bool:
        """Put marks on the versions they stood on; return whether some must find their place."""
        journal_records = self._annotations.journal_records
        records: list[dict[str, Any]] = []
        added: dict[str, list[str]] = {"highlight": [], "bookmark": []}
        lost = False
        for kind, given in self._new_marks(story, record):
            version = versions.here(given["version"])
            records += journal_records.stand_on(story, version)
            if kind == "highlight":
                highlight = tidied(highlight_fields(given, story, version))
                span = (highlight["start"], highlight["end"])
                if not versions.holds(version, highlight["state"], span, highlight["exact"]):
                    highlight["state"], lost = "orphaned", True
                self._highlights.add(highlight)
            else:
                bookmark = bookmark_fields(given, story, version)
                span = (bookmark["offset"], bookmark["offset"])
                if not versions.holds(version, bookmark["state"], span, ""):
                    bookmark["state"], lost = "orphaned", True
                self._bookmarks.add(bookmark)
            added[kind].append(given["id"])
        if not (added["highlight"] or added["bookmark"]):
            return False
        records += journal_records.highlights(added["highlight"])
        journal_records.write([*records, *journal_records.bookmarks(added["bookmark"])])
        return lost or not versions.fresh

    def _new_marks(self, story: int, record: Record) -> Iterable[tuple[str, dict[str, Any]]]:
        """Yield the kind of each mark that the story lacks, and what the export says of it."""
        for kind in ("highlight", "bookmark"):
            table = self._highlights if kind == "highlight" else self._bookmarks
            known: list[Columns] = [*table.fields(table.ids_of([story], trashed=None)).values()]
            for given in record.get(f"{kind}s") or ():
                first = {"version": record["version"], "id": new_id(), "created": now()}
                fields = {**first, **given}
                if self._is_new(kind, story, fields, known):
                    # Marks that the export itself names differently are different marks.
                    if "id" not in given:
                        known.append(fields)
                    yield kind, fields

    def _is_new(
        self, kind: str, story: int, fields: dict[str, Any], known: Iterable[Columns]
    ) -> bool:
        """Return whether the story lacks the mark; an id that another uses is given anew.

        `known` are the marks of this kind that the story had, with those just added without an id.
        """
        table = self._highlights if kind == "highlight" else self._bookmarks
        there = table.fields([fields["id"]]).get(fields["id"])
        if there is not None and there["story"] == story:
            return False
        if there is not None:
            fields["id"] = new_id()
        compared = ("exact", "start", "note") if kind == "highlight" else ("offset", "label")
        return not any(
            all(mark.get(name) == fields.get(name) for name in (*compared, "created"))
            for mark in known
        )


class _Versions:
    """The versions of a story in an export, and which ones of the library they are."""

    def __init__(
        self,
        store: StoreSession,
        story: int,
        current: int,
        texts: Texts,
        *,
        fresh: bool = False,
    ) -> None:
        self.fresh = fresh
        self._store = store
        self._story = story
        self._current = current
        self._texts = texts
        self._reading: dict[int, str] = {}
        self._known: dict[int, int] = {}
        self._here: dict[str, int] = {}
        if not fresh:
            self._here = {
                text_name(store.texts.readable(story, version)): version
                for version in store.texts.versions(story)
            }

    def here(self, version: int) -> int:
        """Return the library's version with the text of the export's; kept as an older if new."""
        if self.fresh:
            return version if version in self._texts else self._current
        if version not in self._known:
            article, created = self._texts.get(version, (Article(), None))
            name = text_name(article.reading_text)
            if name not in self._here:
                number = self._store.texts.highest_version(self._story) + 1
                self._store.texts.add(self._story, number, article, created)
                self._here[name] = number
            self._known[version] = self._here[name]
        return self._known[version]

    def holds(self, version: int, state: str, span: tuple[int, int], words: str) -> bool:
        """Return whether the text of a version of the library has a mark's words at its place.

        True for an orphaned mark, which claims no place.
        """
        if state == "orphaned":
            return True
        if version not in self._reading:
            self._reading[version] = self._store.texts.readable(self._story, version)
        text = self._reading[version]
        return 0 <= span[0] <= len(text) and text[slice(*span)] == words
