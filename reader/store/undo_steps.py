"""The steps that can be undone, recorded in the database."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from reader.store.columns import dump
from reader.store.database import Database
from reader.store.undo_operations import UndoOperation, from_json, to_json

_KEPT = 200
"""Steps; chosen: more than a person takes back one by one, and a few hundred KB at most."""


@dataclass(frozen=True, slots=True)
class Step:
    """A change that can be undone, by taking back its operations from the last to the first."""

    id: int
    label: str
    operations: tuple[UndoOperation, ...]


class StepTable:
    """The undo and redo stack of a library."""

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
        return self._step("SELECT * FROM undo_steps WHERE undone = 0 ORDER BY id DESC LIMIT 1")

    def earliest_undone(self) -> Step | None:
        """Return the step that redo would do again."""
        return self._step("SELECT * FROM undo_steps WHERE undone = 1 ORDER BY id LIMIT 1")

    def mark(self, step: int, undone: bool) -> None:
        """Remember that a step was undone or done again."""
        self._db.run("UPDATE undo_steps SET undone = ? WHERE id = ?", (undone, step))

    def label(self, undone: bool) -> str | None:
        """Return the words of the step that undo (or redo) would take."""
        step = self.earliest_undone() if undone else self.latest()
        return None if step is None else step.label

    def _step(self, sql: str) -> Step | None:
        row = self._db.row(sql)
        if row is None:
            return None
        stored = json.loads(row["operations"])
        operations = tuple(each for operation in stored for each in from_json(operation))
        return Step(row["id"], row["label"], operations)
