"""Undo and redo: every write leaves a step in the database from which it can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any, TypeVar

from reader.library.store_session import StoreSession
from reader.model import Changes, ReaderError
from reader.store.undo_operations import UndoOperation
from reader.translation import Sentence, sentence, stored_sentence, tr

_MADE = "made-changes"
"""The setting that holds the names of changes that are made once."""
_REMEMBERED = 200
"""Names; chosen: more than a person changes while another program holds the library."""

Operation = TypeVar("Operation", bound=UndoOperation)

Handler = Callable[[Operation, bool], Changes]
"""Takes an operation and whether to undo it (else: do it again)."""


class UndoLog:
    """The steps of a library that can be taken back.

    Whoever records an operation registers how it is taken back, at the latest when `register_all`
    is called; a kind that nobody registered is a mistake of ours and raises KeyError. `journal` is
    called after the commit of every step, so that the journal has what the person did before the
    call that did it returns.
    """

    def __init__(
        self,
        store: StoreSession,
        journal: Callable[[], None],
        register_all: Callable[[], None] = lambda: None,
    ) -> None:
        self._store = store
        self._journal = journal
        self._register_all = register_all
        self._handlers: dict[type, Callable[[Any, bool], Changes]] = {}

    def register(self, kind: type[Operation], handler: Handler[Operation]) -> None:
        """Let operations of a kind be taken back and done again by a handler."""
        self._handlers[kind] = handler

    def record(
        self, label: Sentence, operations: Iterable[UndoOperation], changes: Changes
    ) -> Changes:
        """Keep a step within the write transaction and give its changes, with label and number.

        Without operations nothing is kept: there is nothing to take back.
        """
        listed = list(operations)
        for operation in listed:
            self._handler(operation)
        step = self._store.steps.add(label.stored(), listed) if listed else None
        self._store.db.afterwards(self._journal)
        return replace(changes, label=label, undo=step)

    def undo(self, seen: int | None = None) -> Changes | None:
        """Take the latest step back; None when there is none.

        `seen` is the number of the latest step that the person knows of. Raises ReaderError where
        another program made a later one: that is not what they mean to take back.
        """
        return self._apply(backward=True, seen=seen)

    def redo(self) -> Changes | None:
        """Do the step again that was taken back last; None when there is none."""
        return self._apply(backward=False)

    def make_once(self, change: str, make: Callable[[], Changes | None]) -> Changes | None:
        """Make a change that bears a name, unless one of this name was made before.

        A file may still hold a change that is in the library already, where the program ended
        between the two.
        """
        preferences = self._store.preferences
        with self._store.db.write():
            made: list[str] = preferences.setting(_MADE, [])
            if change in made:
                return None
            changes = make()
            preferences.set_setting(_MADE, [*made, change][-_REMEMBERED:])
        return changes

    def latest(self) -> int:
        """Return the number of the step that undo would take back; 0 for none."""
        step = self._store.steps.offered(undone=False)
        return 0 if step is None else step[0]

    def undo_label(self) -> str | None:
        """Return what undo would take back, in words."""
        return self.offered()[0]

    def redo_label(self) -> str | None:
        """Return what redo would do again, in words."""
        return self.offered()[1]

    def offered(self) -> tuple[str | None, str | None, int]:
        """Return what undo would take back and redo do again, in words, and `latest`."""
        undo, redo = (self._store.steps.offered(undone=undone) for undone in (False, True))
        return (
            stored_sentence(undo[1]) if undo else None,
            stored_sentence(redo[1]) if redo else None,
            undo[0] if undo else 0,
        )

    def _apply(self, backward: bool, seen: int | None = None) -> Changes | None:
        steps = self._store.steps
        with self._store.db.write():
            step = steps.latest() if backward else steps.earliest_undone()
            if step is None:
                return None
            if seen is not None and step.id > seen:
                raise ReaderError(
                    tr(
                        "Not undone: another program made a later change, “{label}”. "
                        "Undo once more to take that back.",
                        label=stored_sentence(step.label),
                    )
                )
            operations = reversed(step.operations) if backward else step.operations
            done = [self._handler(each)(each, backward) for each in operations]
            steps.mark(step.id, undone=backward)
            self._store.db.afterwards(self._journal)
        return replace(merged(done), label=stored_sentence(step.label), undo=step.id)

    def _handler(self, operation: UndoOperation) -> Callable[[Any, bool], Changes]:
        if type(operation) not in self._handlers:
            self._register_all()
        return self._handlers[type(operation)]


def merged(parts: Iterable[Changes]) -> Changes:
    """Return the changes of several writes as one; what came and went again counts as gone."""
    total = Changes()
    for part in parts:
        total = Changes(
            label=part.label or total.label,
            stories=total.stories | part.stories,
            added=(total.added - part.removed) | part.added,
            removed=(total.removed - part.added) | part.removed,
            annotations=total.annotations | part.annotations,
            tags=total.tags or part.tags,
            searches=total.searches or part.searches,
            undo=part.undo if part.undo is not None else total.undo,
        )
    return total


def counted_step(verb: str, number: int, thing: str = "story") -> Sentence:
    """Return the words for the undo menu, such as "Starred 3 stories".

    `verb` and `thing` name what was done; they are those of the callers, in English.
    """
    if thing == "highlight":
        return {
            "Changed": sentence(
                "Changed {count} highlight", "Changed {count} highlights", count=number
            ),
            "Removed": sentence(
                "Removed {count} highlight", "Removed {count} highlights", count=number
            ),
            "Restored": sentence(
                "Restored {count} highlight", "Restored {count} highlights", count=number
            ),
        }[verb]
    return {
        "Unstarred": sentence("Unstarred {count} story", "Unstarred {count} stories", count=number),
        "Starred": sentence("Starred {count} story", "Starred {count} stories", count=number),
        "Restored": sentence("Restored {count} story", "Restored {count} stories", count=number),
        "Moved to trash:": sentence(
            "Moved to trash: {count} story", "Moved to trash: {count} stories", count=number
        ),
        "Moved to inbox:": sentence(
            "Moved to inbox: {count} story", "Moved to inbox: {count} stories", count=number
        ),
        "Archived": sentence("Archived {count} story", "Archived {count} stories", count=number),
        "Marked as read:": sentence(
            "Marked as read: {count} story", "Marked as read: {count} stories", count=number
        ),
        "Marked as unread:": sentence(
            "Marked as unread: {count} story", "Marked as unread: {count} stories", count=number
        ),
        "Moved to Later:": sentence(
            "Moved to Later: {count} story", "Moved to Later: {count} stories", count=number
        ),
        "Tagged": sentence("Tagged {count} story", "Tagged {count} stories", count=number),
        "Deleted": sentence("Deleted {count} story", "Deleted {count} stories", count=number),
        "Import": sentence("Import {count} story", "Import {count} stories", count=number),
    }[verb]
