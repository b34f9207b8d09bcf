"""Bookkeeping on stories: stars, archive, trash, read marks, tags, notes, corrected facts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from reader.library.store_session import StoreSession
from reader.library.undo import UndoLog, counted_step, merged
from reader.model import Changes, ReaderError
from reader.model.argument_types import fits, wrong_type
from reader.store.columns import listed
from reader.store.journal_changes import EDIT, JournalChanges
from reader.store.story_table import FLAGS, Condition
from reader.store.undo_operations import FieldChange, TagChange, Value
from reader.translation import Sentence, sentence, tr

EDITABLE = frozenset(
    ("title", "subtitle", "byline", "authors", "site", "section", "published", "language", "url")
)
"""The facts of a story that a person can correct."""

_AT_ONCE = 100
"""Stories removed in one transaction."""

_LEAVING = frozenset(("trashed",))


@dataclass(frozen=True, slots=True)
class Watching:
    """Who learns, inside the transaction, of changes that others depend on.

    `renamed`: a story's title or address changed; `noted`: its note did; `leaving`: stories are
    about to be removed for good.
    """

    renamed: Callable[[int], None]
    noted: Callable[[int], None]
    leaving: Callable[[list[int]], object]


class StoryEdits:
    """Changes that a person makes to the stories' own row; all but deleting can be undone."""

    def __init__(self, store: StoreSession, undo: UndoLog, watching: Watching) -> None:
        self._store = store
        self._undo = undo
        self._watching = watching
        undo.register(FieldChange, self._apply_field)
        undo.register(TagChange, self._apply_tag)

    def set_flag(
        self, ids: Iterable[int], column: str, value: bool, verb: str, *, undoable: bool = True
    ) -> Changes:
        """Set a flag of stories; those that have it already are left alone."""
        with self._store.db.write():
            wanted = self._store.stories.require(ids)
            ids_changed = [
                row["id"]
                for row in self._store.stories.values(wanted, [column])
                if bool(row[column]) != value
            ]
            stories = tuple(sorted(ids_changed))
            operation = FieldChange(column, int(not value), int(value), stories)
            changes = self._apply_field(operation, backward=False)
            operations = [operation] if ids_changed and undoable else []
            return self._undo.record(counted_step(verb, len(wanted)), operations, changes)

    def move(self, ids: Iterable[int], flags: Mapping[str, bool], label: str) -> Changes:
        """Set several flags of stories in one step, which moves them from shelf to shelf."""
        with self._store.db.write():
            wanted = self._store.stories.require(ids)
            operations = []
            for column, value in flags.items():
                rows = self._store.stories.values(wanted, [column])
                changed = tuple(row["id"] for row in rows if bool(row[column]) != value)
                if changed:
                    operations.append(FieldChange(column, int(not value), int(value), changed))
            done = [self._apply_field(operation, backward=False) for operation in operations]
            return self._undo.record(counted_step(label, len(wanted)), operations, merged(done))

    def rename_site(self, site: str, name: str) -> Changes:
        """Give all stories of a site another name of it; raises ReaderError for an empty one."""
        name = " ".join(name.split())
        if not name:
            raise ReaderError(tr("Enter a name for the site."))
        with self._store.db.write():
            wanted = self._store.stories.matching(Condition("s.site = ?", (site,)))
            operations = [FieldChange("site", site, name, tuple(wanted))] if wanted else []
            edited: dict[tuple[str, ...], list[int]] = {}
            for row in self._store.stories.values(wanted, ["edited"]):
                edited.setdefault(tuple(listed(row["edited"])), []).append(row["id"])
            for before, stories in edited.items():
                after = sorted({*before, "site"})
                if list(before) != after:
                    operations.append(FieldChange("edited", list(before), after, tuple(stories)))
            for operation in operations:
                self._apply_field(operation, backward=False)
            changes = Changes(stories=frozenset(wanted), tags=True)
            return self._undo.record(
                sentence("Site renamed to {name}", name=name), operations, changes
            )

    def tag(self, ids: Iterable[int], add: Iterable[str], remove: Iterable[str]) -> Changes:
        """Give and take tags; raises ReaderError for an empty name."""
        adding, removing = _names(add), _names(remove)
        with self._store.db.write():
            wanted = self._store.stories.require(ids)
            operations: list[TagChange] = []
            for name, giving in [*((n, True) for n in adding), *((n, False) for n in removing)]:
                touch = self._store.tags.add if giving else self._store.tags.remove
                if touched := touch(wanted, name):
                    operations.append(TagChange(name, giving, tuple(sorted(touched))))
            touched_ids = frozenset(
                story for operation in operations for story in operation.stories
            )
            changes = Changes(stories=touched_ids, tags=bool(operations))
            return self._undo.record(counted_step("Tagged", len(wanted)), operations, changes)

    def delete_forever(self, ids: Iterable[int]) -> Changes:
        """Remove stories for good, a few at a time so that nobody waits long."""
        wanted = self._store.stories.require(ids)
        for start in range(0, len(wanted), _AT_ONCE):
            with self._store.db.write():
                chosen = wanted[start : start + _AT_ONCE]
                self._watching.leaving(chosen)
                self._store.stories.delete(chosen)
        gone = frozenset(wanted)
        label = counted_step("Deleted", len(wanted))
        return Changes(label, stories=gone, removed=gone, annotations=gone, tags=True)

    def set_note(self, story: int, text: str) -> Changes:
        """Set the note on a whole story."""
        return self._set_values(
            story, {"note": text}, sentence("Story note changed"), annotates=True
        )

    def edit_facts(self, story: int, facts: dict[str, Any]) -> Changes:
        """Correct facts of a story; they win over what later cleanings find.

        Raises ReaderError for a fact that cannot be corrected, or an empty title.
        """
        for name in facts:
            if name not in EDITABLE:
                raise ReaderError(tr("“{name}” cannot be edited.", name=name))
        if "title" in facts and not str(facts["title"] or "").strip():
            raise ReaderError(tr("Enter a title."))
        for name, value in facts.items():
            if not fits(value, Iterable[str] | None if name == "authors" else str | None):
                raise wrong_type("edit_facts", name, value, "words")
        values: dict[str, Any] = dict(facts)
        if "authors" in values:
            values["authors"] = list(values["authors"] or ())
        return self._set_values(story, values, sentence("Details changed"))

    def _set_values(
        self, story: int, values: dict[str, Any], label: Sentence, *, annotates: bool = False
    ) -> Changes:
        with self._store.db.write():
            self._store.stories.require([story])
            columns = [*values, *([] if annotates else ["edited"])]
            row = next(self._store.stories.values([story], columns))
            if not annotates:
                edited = set(listed(row["edited"])) | values.keys()
                values = {**values, "edited": sorted(edited)}
            operations: list[FieldChange] = []
            for column, after in values.items():
                before = row[column]
                if column in ("authors", "edited"):
                    before = listed(before)
                if before != after:
                    operations.append(FieldChange(column, before, after, (story,)))
            for operation in operations:
                self._apply_field(operation, backward=False)
            touched = frozenset([story] if operations else [])
            changes = Changes(stories=touched, annotations=touched if annotates else frozenset())
            return self._undo.record(label, operations, changes)

    def _apply_field(self, change: FieldChange, backward: bool) -> Changes:
        column, value = change.column, change.before if backward else change.after
        there = self._store.stories.existing(change.stories)
        if column in FLAGS:
            self._store.stories.set_flag(there, column, bool(value))
        else:
            for story in sorted(there):
                self._set_column(story, column, value)
            if column != "note":
                JournalChanges(self._store.db).note(there, EDIT)
        touched = frozenset(there)
        if column in _LEAVING:
            came, went = (frozenset[int](), touched) if value else (touched, frozenset[int]())
            return Changes(stories=touched, added=came, removed=went, tags=True)
        return Changes(stories=touched, annotations=touched if column == "note" else frozenset())

    def _set_column(self, story: int, column: str, value: Value) -> None:
        self._store.stories.change(story, {column: value})
        if column in ("title", "url"):
            self._watching.renamed(story)
        elif column == "note":
            self._watching.noted(story)

    def _apply_tag(self, change: TagChange, backward: bool) -> Changes:
        there = self._store.stories.existing(change.stories)
        touch = self._store.tags.remove if change.given == backward else self._store.tags.add
        touch(there, change.name)
        return Changes(stories=frozenset(there), tags=True)


def _names(names: Iterable[str]) -> list[str]:
    listed = [" ".join(name.split()) for name in names]
    if not all(listed):
        raise ReaderError(tr("Enter a name for the tag."))
    return listed
