"""The steps that can be undone, recorded in the database."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from reader.store.columns import dump, id_list
from reader.store.database import Database
from reader.store.tag_table import TagTable
from reader.store.undo_operations import (
    Subjects,
    TagChange,
    TagFactChange,
    UndoOperation,
    from_json,
    still_possible,
    subjects,
    to_json,
)
from reader.translation import recounted

_KEPT = 200
"""Steps; chosen: more than a person takes back one by one, and a few hundred KB at most."""


@dataclass(frozen=True, slots=True)
class Step:
    """A change that can be undone, by taking back its operations from the last to the first."""

    id: int
    label: str
    operations: tuple[UndoOperation, ...]


class StepTable:
    """The undo and redo stack of a library.

    Of a step counts what is still there: stories may be deleted for ever after it, and what was
    done to these alone can neither be taken back nor done again.
    """

    def __init__(self, database: Database) -> None:
        self._db = database

    def add(self, label: str, operations: Sequence[UndoOperation]) -> int:
        """Record a step and give its number; what was undone cannot be redone any more."""
        self._db.run("DELETE FROM undo_steps WHERE undone = 1")
        cursor = self._db.run(
            "INSERT INTO undo_steps (label, operations) VALUES (?, ?)",
            (label, dump([to_json(operation) for operation in operations])),
        )
        step = cursor.lastrowid or 0
        self._db.run("DELETE FROM undo_steps WHERE id <= ?", (step - _KEPT,))
        return step

    def latest(self) -> Step | None:
        """Return the step that undo would take back."""
        return self._step("SELECT id FROM undo_steps WHERE undone = 0 ORDER BY id DESC")

    def earliest_undone(self) -> Step | None:
        """Return the step that redo would do again."""
        return self._step("SELECT id FROM undo_steps WHERE undone = 1 ORDER BY id")

    def mark(self, step: int, undone: bool) -> None:
        """Remember that a step was undone or done again."""
        self._db.run("UPDATE undo_steps SET undone = ? WHERE id = ?", (undone, step))

    def label(self, undone: bool) -> str | None:
        """Return the words of the step that undo (or redo) would take."""
        step = self.earliest_undone() if undone else self.latest()
        return None if step is None else step.label

    def _step(self, sql: str) -> Step | None:
        """Return the first step of which something is still there."""
        for step in self._db.column(sql):
            row = self._db.row("SELECT label, operations FROM undo_steps WHERE id = ?", (step,))
            assert row is not None
            stored = json.loads(row["operations"])
            whole = tuple(each for operation in stored for each in from_json(operation))
            there = self._there(subjects(whole))
            left = tuple(each for one in whole if (each := still_possible(one, there)) is not None)
            if left == whole and not self._is_of_no_tag(whole):
                return Step(step, row["label"], whole)
            if any(not isinstance(each, TagFactChange) for each in left):
                return Step(step, _label(row["label"], left), left)
        return None

    def _is_of_no_tag(self, operations: Sequence[UndoOperation]) -> bool:
        """Return whether they only change facts of tags that no story has any more."""
        facts = [each.tag for each in operations if isinstance(each, TagFactChange)]
        if not facts or len(facts) < len(operations):
            return False
        return not any(TagTable(self._db).stories(tag) for tag in facts)

    def _there(self, wanted: Subjects) -> Subjects:
        """Return those of the subjects that the library has."""
        marks = dump(sorted(wanted.marks))
        within = "(SELECT value FROM json_each(?))"
        return Subjects(
            frozenset(
                self._db.column(
                    f"SELECT id FROM stories WHERE id IN {within}", (id_list(wanted.stories),)
                )
            ),
            frozenset(
                self._db.column(
                    f"SELECT id FROM highlights WHERE id IN {within} "
                    f"UNION SELECT id FROM bookmarks WHERE id IN {within}",
                    (marks, marks),
                )
            ),
        )


def _label(label: str, left: Sequence[UndoOperation]) -> str:
    """Return the label of a step of which only some is left, with the number of that."""
    there = subjects(left)
    numbers = {
        "story": len(there.stories),
        "highlight": len(there.marks),
        "tag": len({each.name for each in left if isinstance(each, TagChange)}),
    }
    return recounted(label, numbers)
