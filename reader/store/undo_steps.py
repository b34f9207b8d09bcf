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
_TO_UNDO = "SELECT id FROM undo_steps WHERE undone = 0 ORDER BY id DESC"
_TO_REDO = "SELECT id FROM undo_steps WHERE undone = 1 ORDER BY id"
_OFFERED = "SELECT id, label, length(operations) AS size FROM undo_steps"
_LARGE = 20_000
"""Characters of the operations of a step, some three thousand stories; chosen."""
_IS_WHOLE = """
SELECT NOT EXISTS (
  SELECT 1 FROM undo_steps, json_each(operations) AS o
  WHERE undo_steps.id = ?1 AND coalesce(json_extract(o.value, '$.kind'), '') NOT IN ('field', 'tag')
) AND NOT EXISTS (
  SELECT 1 FROM undo_steps, json_each(operations) AS o, json_each(o.value, '$.stories') AS s
  WHERE undo_steps.id = ?1 AND s.value NOT IN (
    SELECT id FROM stories INDEXED BY stories_dated WHERE trashed IN (0, 1)
  )
)
"""
"""Whether a step only changes facts and tags of stories that are all there; the oldest steps are
lists and not objects, and are read. The numbers of stories come out of an index: their own table
would fill the cache of the database, 32 MB."""


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
        return self._step(_TO_UNDO)

    def earliest_undone(self) -> Step | None:
        """Return the step that redo would do again."""
        return self._step(_TO_REDO)

    def offered(self, *, undone: bool) -> tuple[int, str] | None:
        """Return number and words of the step that undo (or redo) would take.

        SQLite looks whether the stories of a large step are all there: to read the import of
        100,000 takes 35 MB.
        """
        sql = _TO_REDO if undone else _TO_UNDO
        row = self._db.row(f"{_OFFERED} WHERE id = ({sql} LIMIT 1)")
        if row is not None and row["size"] > _LARGE and self._db.value(_IS_WHOLE, (row["id"],)):
            return row["id"], row["label"]
        step = None if row is None else self._step(sql)
        return None if step is None else (step.id, step.label)

    def mark(self, step: int, undone: bool) -> None:
        """Remember that a step was undone or done again."""
        self._db.run("UPDATE undo_steps SET undone = ? WHERE id = ?", (undone, step))

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
        stories = f"FROM stories WHERE id IN {within}"
        asked = (id_list(wanted.stories),)
        # Nearly always all of them are there, and to make another set of them is not needed.
        whole = self._db.value(f"SELECT count(*) {stories}", asked) == len(wanted.stories)
        return Subjects(
            wanted.stories if whole else frozenset(self._db.column(f"SELECT id {stories}", asked)),
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
