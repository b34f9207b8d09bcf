"""What a person does to stories: each runs in the write lane and can be undone."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.library.waiting_changes import PostponedWrite, WaitingChange
from reader.library.written_words import WrittenWords
from reader.model import Changes, ReaderError, Story
from reader.translation import tr
from reader.ui.jobs import Jobs
from reader.ui.list_sources import ListSource
from reader.ui.session import Session

if TYPE_CHECKING:
    from reader.library import Library

Write = Callable[["Library"], Changes | None]


class UndoCommands(QObject):
    """Writes to the library; the session announces what was done, `said` says it in words."""

    said = Signal(str, bool)
    """A sentence, and whether undo is offered with it."""
    undone = Signal(str)
    """A sentence about what was taken back, which can be done again."""
    took_back = Signal(object)
    """Changes: what undo did."""
    words_refused = Signal(object, str)
    """WrittenWords that could not be saved, and why."""
    words_saved = Signal(str)
    """What the words are about that were saved."""

    def __init__(self, jobs: Jobs, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._session = session
        self._offered: tuple[str, Callable[[], None]] | None = None
        self._seen: int | None = None
        self._made = 0
        self.lies_in_file: Callable[[WaitingChange], bool] = lambda change: False
        """Whether a file has a change already, so that it must be made once and no more."""
        self._unsaved: dict[str, WrittenWords] = {}
        self._unsaved_lock = threading.Lock()
        session.changed.connect(self._follow)

    @property
    def offered(self) -> str:
        """What the next undo takes back that is no step of the library; "" for none."""
        return self._offered[0] if self._offered is not None else ""

    def offer_undo(self, label: str, take_back: Callable[[], None]) -> None:
        """Let the next undo call `take_back`, until a step of the library is the latest."""
        self._offered = (label, take_back)

    def forget_undo(self) -> None:
        """Offer no undo any more beside the steps of the library."""
        self._offered = None

    def _follow(self, changes: Changes) -> None:
        self.see_step(changes.undo)
        # What was offered may be about stories that are gone for ever.
        if changes.undo is not None or changes.removed:
            self.forget_undo()

    def see_step(self, step: int | None) -> None:
        """Remember the latest step that this window made or showed: undo takes back no later."""
        if step is not None:
            self._seen = max(self._seen or 0, step)

    def note_made(self, changes: Changes | None) -> Changes | None:
        """Note what a write of the window made, in the lane that makes it, and return that.

        An undo may wait behind it already, and what is delivered comes later than that.
        """
        if changes is not None and changes.undo is not None:
            self._made = changes.undo
        return changes

    def write(self, work: Write) -> None:
        """Run a write that is not made later where it cannot be now, and announce its changes."""
        self._jobs.write(lambda library, ticket: self.note_made(work(library)), self.announce)

    def change(self, call: Callable[[Library], object]) -> None:
        """Make the change that `call` asks of the library, and announce it.

        See `WaitingChange.of`: a file keeps the change while the library is held.
        """
        self.make(WaitingChange.of(call))

    def make(
        self, change: PostponedWrite, done: Callable[[Changes | None], None] | None = None
    ) -> None:
        """Make a change; `done` takes the place of the announcement."""
        self._jobs.write(
            lambda library, ticket: self._make(change, library),
            done or self.announce,
            kept=change,
        )

    def _make(self, change: PostponedWrite, library: Library) -> Changes | None:
        if not isinstance(change, WaitingChange):
            return change.write(library)
        if self.lies_in_file(change):
            changes = library.undo_log.make_once(change.name, lambda: change.write(library))
        else:
            changes = change.write(library)
        return self.note_made(changes)

    def _take_back(self, library: Library, seen: int | None) -> Changes | None:
        """Undo what was seen when the key was pressed, or what this window did before it."""
        try:
            return library.undo_log.undo(None if seen is None else max(seen, self._made))
        except ReaderError:
            self.see_step(library.undo_log.latest())
            raise

    def write_words(self, written: WrittenWords) -> None:
        """Run a write of what a person wrote; where it fails the words are given back."""
        self.give_up(written.about)
        # Nobody wants words back that were taken away.
        if written.words:
            self.hold(written)

        def work(library: Library) -> Changes | None:
            changes = written.write(library)
            self.note_made(changes)
            with self._unsaved_lock:
                if self._unsaved.get(written.about) is written:
                    del self._unsaved[written.about]
            return changes

        def saved(changes: Changes | None) -> None:
            self.words_saved.emit(written.about)
            self.announce(changes, written.quietly)

        refused = (
            (lambda reason: self.words_refused.emit(written, reason)) if written.words else None
        )
        self._jobs.write(lambda library, ticket: work(library), saved, failed=refused, kept=written)

    def unsaved(self) -> list[WrittenWords]:
        """Return the words that are not in the library yet: refused, or waiting for it."""
        with self._unsaved_lock:
            return list(self._unsaved.values())

    def hold(self, written: WrittenWords) -> None:
        """Count words as unsaved until a write of them succeeds or they are given up."""
        with self._unsaved_lock:
            self._unsaved[written.about] = written

    def give_up(self, about: str) -> None:
        """Count the words about something as unsaved no more."""
        with self._unsaved_lock:
            self._unsaved.pop(about, None)

    def star(self, stories: Sequence[Story]) -> None:
        """Star stories; when all have one, take the stars away."""
        undo = bool(stories) and all(story.starred for story in stories)
        self._on(stories, lambda library, ids: library.star(ids, undo=undo))

    def archive(self, stories: Sequence[Story]) -> None:
        """Archive stories; when all are there, take them back to the inbox."""
        undo = bool(stories) and all(story.archived for story in stories)
        self._on(stories, lambda library, ids: library.archive(ids, undo=undo))

    def later(self, stories: Sequence[Story]) -> None:
        """Put stories off; when all are, move them back to the inbox."""
        undo = bool(stories) and all(story.later for story in stories)
        self._on(stories, lambda library, ids: library.later(ids, undo=undo))

    def toggle_read(self, stories: Sequence[Story]) -> None:
        """Mark stories as read; when all are, as unread."""
        read = not all(story.read for story in stories)
        self._on(stories, lambda library, ids: library.mark_read(ids, read=read))

    def trash(self, stories: Sequence[Story]) -> None:
        """Move stories to the trash."""
        self._on(stories, lambda library, ids: library.trash(ids))

    def restore(self, stories: Sequence[Story]) -> None:
        """Take stories out of the trash."""
        self._on(stories, lambda library, ids: library.restore(ids))

    def delete_forever(self, ids: Sequence[int]) -> None:
        """Delete stories of the trash for good."""
        self.write(lambda library: library.delete_forever(ids))

    def empty_trash(self) -> None:
        """Delete all that is in the trash for good."""
        self.write(lambda library: library.empty_trash())

    def tag(self, ids: Sequence[int], add: Sequence[str], remove: Sequence[str] = ()) -> None:
        """Give and take tags."""
        if ids and (add or remove):
            self.change(lambda library: library.tag(list(ids), add=list(add), remove=list(remove)))

    def clean_again(self, stories: Sequence[Story]) -> None:
        """Clean the saved pages of stories anew."""
        ids = [story.id for story in stories]
        if ids:
            self._jobs.long(
                lambda library, ticket: library.clean_again(
                    ids, on_progress=ticket.report, cancelled=ticket.cancelled
                ),
                lambda changes: self.announce(changes),
            )

    def drop_on(self, source: ListSource, ids: Sequence[int]) -> None:
        """Do what dropping stories on an entry of the sidebar means."""
        chosen = list(ids)
        calls: dict[str, Callable[[Library], object]] = {
            "inbox": lambda library: library.shelves.to_inbox(chosen),
            "later": lambda library: library.later(chosen),
            "starred": lambda library: library.star(chosen),
            "archive": lambda library: library.archive(chosen),
            "trash": lambda library: library.trash(chosen),
            "all": lambda library: library.restore(chosen),
        }
        if source.kind == "tag":
            self.tag(ids, [source.value])
        elif source.kind in calls:
            self.change(calls[source.kind])

    def undo(self) -> None:
        """Take the latest change back."""
        if self._offered is not None:
            (_, take_back), self._offered = self._offered, None
            take_back()
            return

        def announce(changes: Changes | None) -> None:
            self._session.announce(changes)
            if changes is None:
                self.said.emit(tr("There is nothing to undo."), False)
            else:
                self.took_back.emit(changes)
                self.undone.emit(tr("Undone: “{label}”", label=changes.label))

        seen = self._seen
        self._jobs.write(
            lambda library, ticket: self._take_back(library, seen),
            announce,
            kept=WaitingChange.undo(),
        )

    def redo(self) -> None:
        """Make the change again that was taken back last."""

        def announce(changes: Changes | None) -> None:
            self._session.announce(changes)
            if changes is None:
                self.said.emit(tr("There is nothing to redo."), False)
            else:
                self.said.emit(tr("Redone: “{label}”", label=changes.label), True)

        self.make(WaitingChange.redo(), announce)

    def _on(self, stories: Sequence[Story], call: Callable[[Library, list[int]], object]) -> None:
        ids = [story.id for story in stories]
        if ids:
            self.change(lambda library: call(library, ids))

    def announce(self, changes: Changes | None, quietly: bool = False) -> None:
        """Announce what a write changed, and say it with undo unless `quietly`."""
        self._session.announce(changes)
        if changes is not None and changes.label and not quietly:
            self.said.emit(changes.label, changes.undo is not None)
