"""Brings the library's marks into the notebook, and what is done there to the library."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.library.waiting_changes import WaitingChange
from reader.library.written_words import WrittenWords
from reader.model import Changes, NotebookEntry, WriteResult
from reader.ui.features.preferences.preference_values import PreferenceKeeper
from reader.ui.jobs import Jobs, Ticket
from reader.ui.notebook.notebook_view import NotebookView
from reader.ui.session import Session
from reader.ui.undo_commands import UndoCommands

if TYPE_CHECKING:
    from reader.library import Library


class NotebookController(QObject):
    """Loads entries when the notebook is seen, when a filter changes, and after writes."""

    def __init__(
        self,
        jobs: Jobs,
        session: Session,
        commands: UndoCommands,
        view: NotebookView,
        keeper: PreferenceKeeper,
    ) -> None:
        super().__init__(view)
        self._jobs = jobs
        self._session = session
        self._commands = commands
        self._view = view
        self._keeper = keeper
        self.today: Callable[[], date] = date.today
        view.review.switch.setChecked(keeper.now.review)
        view.review.switched.connect(self._switch_review)
        view.review.answered.connect(self._answer)
        view.filters.changed.connect(self.load)
        view.note_changed.connect(self._set_note)
        view.colour_wanted.connect(self._recolour)
        view.remove_wanted.connect(self._remove)
        session.changed.connect(self._follow)
        session.source_changed.connect(lambda source: self.load())

    def load(self) -> None:
        """Read the entries that the filters hold for, or those of today's review."""
        if self._session.source.kind != "notebook":
            return
        if self._view.review.on:
            today = self.today()
            self._jobs.read(
                lambda library, ticket: library.review.handful(today),
                self._take_review,
                key="notebook",
            )
        else:
            self._load_all()

    def _load_all(self) -> None:
        filters = self._view.filters.filter()
        given = asdict(filters)
        text = given.pop("text")
        self._jobs.read(
            lambda library, ticket: library.notebook(text, **given),
            self._view.show_entries,
            key="notebook",
        )
        self._jobs.read(
            lambda library, ticket: library.notebook(),
            self._view.filters.offer,
            key="notebook-all",
        )

    def _take_review(self, entries: list[NotebookEntry], choose: str = "") -> None:
        """Show what is left of today's handful; everything when nothing is."""
        listed = {entry.id for entry in self._view.model.entries}
        # What was answered and is back is what undo was for.
        back = [entry.id for entry in entries if entry.id not in listed]
        choose = choose or (back[0] if back and listed else "")
        self._view.review.show_left(len(entries))
        self._view.filters.setVisible(not entries)
        if entries:
            self._view.show_entries(entries)
            self._view.choose(choose)
            self._view.choose_first()
        else:
            self._load_all()

    def _switch_review(self, on: bool) -> None:
        self._keeper.change(review=on)
        self._view.filters.setVisible(not on)
        self.load()

    def _answer(self, answer: str) -> None:
        """Keep what was answered for the chosen highlights, and show what is left."""
        ids = [entry.id for entry in self._view.chosen() if entry.kind == "highlight"]
        if ids:
            self._view.keep_note()
            today, goes_on = self.today(), self._view.after_chosen()

            def take(written: WriteResult[list[NotebookEntry]]) -> None:
                self._take_review(written.value, goes_on)
                self._commands.announce(written.changes)

            def write(library: Library, ticket: Ticket) -> WriteResult[list[NotebookEntry]]:
                written = library.review.answer(ids, answer, today)
                self._commands.note_made(written.changes)
                return written

            self._jobs.write(
                write,
                take,
                key=f"review {ids}",
                kept=WaitingChange.answer(ids, answer, today),
            )

    def tag(self, entries: list[NotebookEntry], add: list[str], remove: list[str]) -> None:
        """Give and take tags of highlights."""
        ids = [entry.id for entry in entries]
        self._commands.change(
            lambda library: library.annotations.update_highlights(
                ids, add_tags=add, remove_tags=remove
            )
        )

    def _follow(self, changes: Changes) -> None:
        if changes.annotations or changes.removed or changes.added:
            self.load()

    def _set_note(self, entry: NotebookEntry, note: str) -> None:
        if entry.kind == "highlight":
            self._commands.write_words(WrittenWords.highlight_note(entry.id, note, entry.note))
        else:
            self._commands.write_words(WrittenWords.story_note(entry.story, note, entry.note))

    def _recolour(self, entries: list[NotebookEntry], colour: str) -> None:
        ids = [entry.id for entry in entries]
        if ids:
            self._commands.change(
                lambda library: library.annotations.update_highlights(ids, colour=colour)
            )

    def _remove(self, entries: list[NotebookEntry]) -> None:
        highlights = [entry.id for entry in entries if entry.kind == "highlight"]
        if highlights:
            self._commands.change(lambda library: library.annotations.remove_highlight(*highlights))
        for entry in entries:
            if entry.kind == "bookmark":
                self._remove_bookmark(entry.id)
            elif entry.kind == "note":
                self._remove_note(entry.story)

    def _remove_bookmark(self, bookmark: str) -> None:
        self._commands.change(lambda library: library.annotations.remove_bookmark(bookmark))

    def _remove_note(self, story: int) -> None:
        self._commands.change(lambda library: library.set_note(story, ""))
