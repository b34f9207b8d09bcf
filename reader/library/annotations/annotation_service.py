"""The person's marks: made, changed, taken back, moved along with texts, never lost.

Every change is committed to the database, then journalled; it can be undone and done again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from reader import anchors
from reader.library.annotations.carried_marks import CarriedMarks
from reader.library.annotations.highlight_shapes import joined_notes, merged, pieces, twin_of
from reader.library.annotations.reanchor import (
    Mover,
    bookmarked,
    clean_label,
    look,
    new_id,
    placed,
    tag_names,
)
from reader.library.undo import counted_step
from reader.model import Changes, ReaderError, WriteResult, unknown_version
from reader.model.argument_types import checks_arguments
from reader.store.annotation_tables import BookmarkTable, HighlightTable
from reader.store.columns import now
from reader.store.mark_fields import bookmark_of, differing, highlight_of
from reader.store.undo_operations import MarkChange
from reader.translation import Sentence, sentence, tr

if TYPE_CHECKING:
    from reader.library.annotations.journal_records import JournalRecords
    from reader.library.annotations.mark_placement import MarkIntake
    from reader.library.store_session import StoreSession
    from reader.library.undo import UndoLog
    from reader.model import Bookmark, CarriedMark, Highlight
    from reader.store.journal import Record
    from reader.store.mark_fields import BookmarkFields, Columns, HighlightFields

MarkKind = Literal["highlight", "bookmark"]


@checks_arguments
class AnnotationService:
    """The highlights and bookmarks of a library."""

    def __init__(self, store: StoreSession, undo: UndoLog, journal_records: JournalRecords) -> None:
        self._store = store
        self._undo = undo
        self._highlights = HighlightTable(store.db)
        self._bookmarks = BookmarkTable(store.db)
        self._mover = Mover(store)
        self.journal_records = journal_records
        self._carried = CarriedMarks(store, journal_records)
        undo.register(MarkChange, self._apply)

    # Highlights

    def add_highlight(
        self,
        story: int,
        start: int,
        end: int,
        colour: str = "yellow",
        note: str = "",
        tags: Iterable[str] = (),
        *,
        version: int | None = None,
    ) -> WriteResult[Highlight]:
        """Mark the characters [start, end) of a story's reading text.

        `version` is the text the offsets count in, the current one unless given; a passage of an
        older text is placed in the current one.  Where just these characters are marked already,
        that highlight takes over the colour, the note and the tags.  Raises ReaderError for an
        empty or impossible passage, an unknown colour or a note that is too long; UnknownStory.
        """
        look(colour, note)
        names = tag_names(tags)
        with self._store.db.write():
            current = self._version(story)
            on = current if version is None else version
            if (twin := self._twin(story, on, start, end)) is not None:
                new = {
                    "colour": colour,
                    "note": joined_notes([twin["note"], note]),
                    "tags": list(dict.fromkeys([*twin["tags"], *names])),
                }
                changes = self._change_highlights(sentence("Highlight changed"), {twin["id"]: new})
                return WriteResult(self.highlight(twin["id"]), changes)
            place = placed(anchors.describe_anchor(self._text(story, on), start, end), on)
            fields: HighlightFields = {
                "id": new_id(),
                "story": story,
                "colour": colour,
                "note": note,
                "tags": names,
                **place,
                "created": (moment := now()),
                "changed": moment,
                "trashed": 0,
                "foreign_id": "",
                "marked_text": "",
                "hints": "",
            }
            records = self.journal_records.stand_on(story, on)
            self._highlights.add(fields)
            if on != current:
                self.settle(story)
            appears = [_appears("highlight", fields["id"])]
            changes = self._record(sentence("Highlight added"), appears, [story], records)
            return WriteResult(self.highlight(fields["id"]), changes)

    def update_highlight(
        self,
        highlight: str,
        *,
        colour: str | None = None,
        note: str | None = None,
        tags: Iterable[str] | None = None,
    ) -> WriteResult[Highlight]:
        """Change what is given of a highlight; raises ReaderError as `add_highlight` does."""
        wanted = look(colour, note)
        if tags is not None:
            wanted["tags"] = tag_names(tags)
        label = sentence("Highlight changed" if note is None else "Highlight note changed")
        with self._store.db.write():
            changes = self._change_highlights(label, {highlight: wanted})
            return WriteResult(self.highlight(highlight), changes)

    def update_highlights(
        self,
        highlights: Iterable[str],
        *,
        colour: str | None = None,
        add_tags: Iterable[str] = (),
        remove_tags: Iterable[str] = (),
    ) -> Changes:
        """Recolour or tag many highlights in one step."""
        appearance, adding = look(colour, None), tag_names(add_tags)
        removing = set(tag_names(remove_tags))
        with self._store.db.write():
            now_there = self._highlights.require(dict.fromkeys(highlights))
            wanted: dict[str, Columns] = {}
            for mark, fields in now_there.items():
                tags = sorted({*fields["tags"], *adding} - removing)
                wanted[mark] = {**appearance, "tags": tags}
            label = counted_step("Changed", len(wanted), "highlight")
            return self._change_highlights(label, wanted)

    def remove_highlight(self, *highlights: str) -> Changes:
        """Put highlights into the trash; undo or `restore_highlight` brings them back."""
        label = counted_step("Removed", len(highlights), "highlight")
        with self._store.db.write():
            return self._change_highlights(label, {mark: {"trashed": 1} for mark in highlights})

    def restore_highlight(self, *highlights: str) -> Changes:
        """Take highlights out of the trash."""
        label = counted_step("Restored", len(highlights), "highlight")
        with self._store.db.write():
            return self._change_highlights(label, {mark: {"trashed": 0} for mark in highlights})

    def place_highlight(self, highlight: str, start: int, end: int) -> WriteResult[Highlight]:
        """Give a highlight, an orphan above all, its place in the current text by hand."""
        with self._store.db.write():
            old = self._highlights.require([highlight])[highlight]
            version, moved = self._version(story := old["story"]), old["state"] == "anchored"
            place = placed(anchors.describe_anchor(self._text(story, version), start, end), version)
            records, changed = self.journal_records.stand_on(story, version), {highlight: place}
            label = sentence("Highlight changed" if moved else "Highlight attached")
            changes = self._change_highlights(label, changed, records)
            return WriteResult(self.highlight(highlight), changes)

    def merge_highlights(self, *highlights: str) -> WriteResult[Highlight]:
        """Make several highlights of a story one, with all their notes and tags, in one step."""
        with self._store.db.write():
            marks = self._highlights.require(dict.fromkeys(highlights))
            first = next(iter(marks.values()))
            wanted = merged(marks, self._text(first["story"], first["version"]))
            changes = self._change_highlights(sentence("Highlights merged"), wanted)
            return WriteResult(self.highlight(next(iter(wanted))), changes)

    def split_highlight(self, highlight: str, start: int, end: int) -> WriteResult[list[Highlight]]:
        """Let words of a highlight be one of their own, in one step, as `pieces` describes."""
        with self._store.db.write():
            fields = self._highlights.require([highlight])[highlight]
            text = self._text(fields["story"], fields["version"])
            first, others = pieces(fields, text, start, end)
            for one in others:
                self._highlights.add(one)
            made, label = [one["id"] for one in others], sentence("Highlight split")
            changes = self._change_highlights(label, {highlight: first}, appearing=made)
            return WriteResult([self.highlight(mark) for mark in (highlight, *made)], changes)

    def _twin(self, story: int, version: int, start: int, end: int) -> HighlightFields | None:
        ids = [one.id for one in self.highlights(story)]
        return twin_of(self._highlights.fields(ids).values(), version, start, end)

    def highlight(self, highlight: str) -> Highlight:
        """Return one highlight, trashed or not; raises ReaderError where there is none."""
        return highlight_of(self._highlights.require([highlight])[highlight])

    def highlights(self, story: int | None = None, *, trashed: bool = False) -> list[Highlight]:
        """Return the highlights of a story, or of all, in the order of the text, orphans last."""
        with self._store.db.read():
            stories = self._stories(self._highlights, story)
            return self._highlights.many(self._highlights.ids_of(stories, trashed=trashed))

    # Bookmarks

    def add_bookmark(
        self, story: int, offset: int, label: str = "", *, version: int | None = None
    ) -> WriteResult[Bookmark]:
        """Keep a place (code points) inside a story's reading text.

        Raises ReaderError for a place outside the text; UnknownStory.
        """
        with self._store.db.write():
            current = self._version(story)
            on = current if version is None else version
            text = self._text(story, on)
            if not 0 <= offset <= len(text):
                raise ReaderError(tr("Position {offset} is outside the text.", offset=offset))
            fields: BookmarkFields = {
                "id": new_id(),
                "story": story,
                "label": clean_label(label),
                **bookmarked(text, offset, on),
                "created": now(),
                "trashed": 0,
            }
            records = self.journal_records.stand_on(story, on)
            self._bookmarks.add(fields)
            if on != current:
                self.settle(story)
            appears = [_appears("bookmark", fields["id"])]
            changes = self._record(sentence("Bookmark added"), appears, [story], records)
            return WriteResult(self.bookmark(fields["id"]), changes)

    def update_bookmark(self, bookmark: str, label: str) -> WriteResult[Bookmark]:
        """Give a bookmark another label."""
        with self._store.db.write():
            wanted = {bookmark: {"label": clean_label(label)}}
            changes = self._change("bookmark", sentence("Bookmark changed"), wanted)
            return WriteResult(self.bookmark(bookmark), changes)

    def remove_bookmark(self, bookmark: str) -> Changes:
        """Bookmark removed; undo brings it back."""
        with self._store.db.write():
            wanted: Columns = {"trashed": 1}
            return self._change("bookmark", sentence("Bookmark removed"), {bookmark: wanted})

    def bookmark(self, bookmark: str) -> Bookmark:
        """Return one bookmark; raises ReaderError where there is none."""
        return bookmark_of(self._bookmarks.require([bookmark])[bookmark])

    def bookmarks(self, story: int | None = None) -> list[Bookmark]:
        """Return the bookmarks of a story, or of all, in the order of the text, orphans last."""
        with self._store.db.read():
            stories = self._stories(self._bookmarks, story)
            return self._bookmarks.many(self._bookmarks.ids_of(stories))

    # Texts that come and change

    def carry(
        self, story: int, version: int, reading_text: str, marks: Sequence[CarriedMark]
    ) -> MarkIntake:
        """Take in the marks that came along with an import, as `CarriedMarks.take_in` says."""
        return self._carried.take_in(story, version, reading_text, marks)

    def move(
        self, story: int, old_version: int, old_text: str, new_version: int, new_text: str
    ) -> None:
        """Place the marks of a story again in its new text; call it inside the transaction."""
        self._settle(story, new_version, new_text, {old_version: old_text})

    def settle(self, story: int) -> None:
        """Place all marks of a story that do not stand on its current text yet."""
        version = self._version(story)
        self._settle(story, version, self._text(story, version), {})

    def marks_in(self, stories: Iterable[int]) -> int:
        """Return how many highlights would go with the stories."""
        return self._highlights.count(stories)

    def forget(self, stories: Iterable[int]) -> int:
        """Write to the journal, inside the transaction, that stories are deleted for ever.

        Gives how many highlights go with them.
        """
        wanted = list(stories)
        records = [self.journal_records.gone(story) for story in wanted]
        self.journal_records.write(r for r in records if r["highlights"] or r["bookmarks"])
        return self._highlights.count(wanted)

    def journal_note(self, story: int) -> None:
        """Note in the journal that the note on a story has changed, inside the transaction."""
        self.journal_records.write_note(story)

    # How it is done

    def _stories(self, table: HighlightTable | BookmarkTable, story: int | None) -> list[int]:
        return table.stories() if story is None else self._store.stories.require([story])

    def _version(self, story: int) -> int:
        return self._store.stories.get(story).version

    def _text(self, story: int, version: int) -> str:
        text = self._store.texts.reading_text(story, version)
        if text is None:
            raise unknown_version(story, version)
        return text

    def _table(self, kind: MarkKind) -> HighlightTable | BookmarkTable:
        return self._highlights if kind == "highlight" else self._bookmarks

    def _change_highlights(
        self,
        label: Sentence,
        wanted: Mapping[str, Columns],
        records: Sequence[Record] = (),
        appearing: Sequence[str] = (),
    ) -> Changes:
        moment = now()
        stamped = {mark: {**fields, "changed": moment} for mark, fields in wanted.items()}
        return self._change("highlight", label, stamped, records, appearing)

    def _change(
        self,
        kind: MarkKind,
        label: Sentence,
        wanted: Mapping[str, Columns],
        records: Sequence[Record] = (),
        appearing: Sequence[str] = (),
    ) -> Changes:
        """Change fields of marks as one step that also takes the `appearing`, just added, away."""
        changes: list[MarkChange] = [_appears(kind, mark) for mark in appearing]
        stories = set()
        for mark, before in self._table(kind).require(wanted).items():
            after = differing(before, wanted[mark])
            if after.keys() - {"changed"}:
                self._table(kind).change(mark, after)
                earlier = {name: value for name, value in before.items() if name in after}
                changes.append(MarkChange(kind, mark, earlier, after))
                stories.add(before["story"])
        return self._record(label, changes, stories, records)

    def _record(
        self,
        label: Sentence,
        changes: list[MarkChange],
        stories: Iterable[int],
        records: Sequence[Record],
    ) -> Changes:
        self._write(((change.mark_kind, change.mark) for change in changes), records)
        touched = frozenset(stories)
        done = Changes(stories=touched, annotations=touched)
        return self._undo.record(label, changes, done)

    def _write(self, marks: Iterable[tuple[MarkKind, str]], records: Sequence[Record] = ()) -> None:
        """Append the present state of the changed marks to the journal."""
        ids: dict[str, list[str]] = {"highlight": [], "bookmark": []}
        for kind, mark in marks:
            ids[kind].append(mark)
        changed = [
            *self.journal_records.highlights(ids["highlight"]),
            *self.journal_records.bookmarks(ids["bookmark"]),
        ]
        if changed:
            self.journal_records.write([*records, *changed])

    def _apply(self, change: MarkChange, backward: bool) -> Changes:
        """Take a change back or do it again; a mark whose story is gone for ever is left out."""
        kind, mark, before = change.mark_kind, change.mark, change.before
        found = self._table(kind).fields([mark]).get(mark)
        if found is None:
            return Changes()
        self._table(kind).change(mark, before if backward else change.after)
        story = found["story"]
        if "version" in before or found["version"] != self._version(story):
            self.settle(story)
        self._write([(kind, mark)])
        touched = frozenset([story])
        return Changes(stories=touched, annotations=touched)

    def _settle(self, story: int, version: int, text: str, known: dict[int, str]) -> None:
        highlights, bookmarks = self._mover.moves(story, version, text, known)
        if not highlights and not bookmarks:
            return
        records = self.journal_records.stand_on(story, version)
        for mark, fields in highlights.items():
            self._highlights.change(mark, fields)
        for mark, fields in bookmarks.items():
            self._bookmarks.change(mark, fields)
        records += self.journal_records.highlights(highlights)
        self.journal_records.write([*records, *self.journal_records.bookmarks(bookmarks)])


def _appears(kind: MarkKind, mark: str) -> MarkChange:
    return MarkChange(kind, mark, {"trashed": 1}, {"trashed": 0})
