"""The steps that can be undone, recorded in the database."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from reader.store.columns import dump
from reader.store.database import Database

_KEPT = 200


@dataclass(frozen=True, slots=True)
class Step:
    """A change that can be undone; `operations` are [kind, …] lists, told by their kind."""

    id: int
    label: str
    operations: list[list[Any]]


class StepTable:
    """The undo and redo stack of a library."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def add(self, label: str, operations: list[list[Any]]) -> int:
        """Record a step and give its number; what was undone cannot be redone any more."""
        self._db.run("DELETE FROM undo_steps WHERE undone = 1")
        cursor = self._db.run(
            "INSERT INTO undo_steps (label, operations) VALUES (?, ?)", (label, dump(operations))
        )
        step = cursor.lastrowid or 0
        self._db.run("DELETE FROM undo_steps WHERE id <= ?", (step - _KEPT,))
        return step

    def latest(self) -> Step | None:
        """The step that undo would take back."""
        return self._step("SELECT * FROM undo_steps WHERE undone = 0 ORDER BY id DESC LIMIT 1")

    def earliest_undone(self) -> Step | None:
        """The step that redo would do again."""
        return self._step("SELECT * FROM undo_steps WHERE undone = 1 ORDER BY id LIMIT 1")

    def mark(self, step: int, undone: bool) -> None:
        """Remember that a step was undone or done again."""
        self._db.run("UPDATE undo_steps SET undone = ? WHERE id = ?", (undone, step))

    def label(self, undone: bool) -> str | None:
        """The words of the step that undo (or redo) would take."""
        step = self.earliest_undone() if undone else self.latest()
        return None if step is None else step.label

    def _step(self, sql: str) -> Step | None:
        row = self._db.row(sql)
        if row is None:
            return None
        return Step(row["id"], row["label"], json.loads(row["operations"]))
