"""What is done to the chosen stories: stars, archive, trash, and taking it back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from reader.model import Changes, Story
from reader.translation import tr
from reader.ui.actions import EDIT, STORY, ActionRow
from reader.ui.local_dates import counted
from reader.ui.reading_controller import Opened
from reader.ui.tool_bars import draw_star
from reader.ui.window_context import WindowContext

ROWS = (
    ActionRow("undo", "Undo", EDIT, 10, ("Ctrl+Z",), icon="undo"),
    ActionRow("redo", "Redo", EDIT, 20, ("Ctrl+Shift+Z", "Ctrl+Y"), icon="redo"),
    ActionRow("copy-address", "Copy Story Address", EDIT, 40, ("Ctrl+Shift+C",)),
    ActionRow("star", "Star", STORY, 10, ("S",), icon="star"),
    ActionRow("archive", "Move to Archive", STORY, 20, ("E",), icon="archive"),
    ActionRow("later", "Read Later", STORY, 25, ("L",), icon="later"),
    ActionRow("read", "Mark as Read or Unread", STORY, 30, ("M",), icon="unread"),
    ActionRow("trash", "Move to Trash", STORY, 110, ("Del",), icon="trash"),
    ActionRow("restore", "Restore from Trash", STORY, 120, icon="restore"),
    ActionRow("delete-forever", "Delete Permanently…", STORY, 130, ("Shift+Del",)),
)
"""The rows of the action table that are answered here."""


class StoryActions(QObject):
    """Answers the actions on chosen stories; each write can be undone."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context.window)
        self._context = context
        self._commands = commands = context.commands
        self._expected: int | None = None
        chosen, actions = context.selected, context.actions
        actions.bind("undo", commands.undo)
        actions.bind("redo", commands.redo)
        actions.bind("copy-address", self._copy_address)
        actions.bind("star", lambda: commands.star(chosen()))
        actions.bind("archive", lambda: self._leave(commands.archive))
        actions.bind("later", self._put_off)
        actions.bind("read", lambda: commands.toggle_read(chosen()))
        actions.bind("trash", self._trash)
        actions.bind("restore", lambda: commands.restore(chosen()))
        actions.bind("delete-forever", self._delete_forever)
        notice = context.window.notice
        commands.said.connect(notice.say)
        commands.undone.connect(lambda words: notice.say(words, redo=True))
        commands.took_back.connect(self._expect_back)
        context.loader.loaded.connect(self._choose_back)
        context.session.source_changed.connect(self._expect_nothing)
        notice.undo_wanted.connect(commands.undo)
        notice.redo_wanted.connect(commands.redo)
        context.reading.shown.connect(self._show_star)
        context.reading.marks_changed.connect(self._show_star)

    def _show_star(self, opened: Opened | None) -> None:
        starred = opened is not None and opened.story.starred
        draw_star(self._context.actions, self._context.themes.now, starred)

    def _leave(self, write: Callable[[list[Story]], None]) -> None:
        """Do what takes the story out of the list, and go on to the next one."""
        stories = self._context.selected()
        listing, model = self._context.window.list, self._context.window.model
        rows = [row for row in (model.row_of(story.id) for story in stories) if row is not None]
        opened = self._context.session.story
        if rows and any(story.id == opened for story in stories):
            after = max(rows) + 1
            before = min(rows) - 1
            row = after if after < model.rowCount() else before
            self._context.reading.unasked.open_instead(lambda: listing.go_to_row(row))
        write(stories)

    def _put_off(self) -> None:
        """Put the stories off, or take them back; go on to the next where they leave the list."""
        stories, source = self._context.selected(), self._context.session.source
        later = not all(story.later for story in stories)
        if all(source.keeps(replace(story, later=later)) for story in stories):
            self._commands.later(stories)
        else:
            self._leave(self._commands.later)

    def _expect_back(self, changes: Changes) -> None:
        """Wait for the story in whose place the one on the page came, where undo is about it."""
        left = self._context.reading.unasked.left
        self._expected = left if left in changes.stories else None
        self._choose_back()

    def _expect_nothing(self) -> None:
        self._expected = None

    def _choose_back(self) -> None:
        """Go on with the story that undo brought back, where nobody has chosen another since."""
        unasked, window = self._context.reading.unasked, self._context.window
        if self._expected is None or self._expected != unasked.left:
            self._expected = None
        elif (row := window.model.row_of(self._expected)) is not None:
            self._expected = None
            unasked.open_instead(lambda: window.list.go_to_row(row))

    def _trash(self) -> None:
        window = self._context.window
        if self._context.session.in_notebook:
            window.notebook.remove_wanted.emit(window.notebook.chosen())
        elif not window.sidebar.hasFocus():
            self._leave(self._commands.trash)

    def _delete_forever(self) -> None:
        stories = [story for story in self._context.selected() if story.trashed]
        if not stories:
            self._commands.said.emit(
                tr("Only stories in the trash can be deleted permanently."), False
            )
            return
        marks = sum(story.highlights for story in stories)
        words = tr(
            "Permanently delete {stories}?", stories=counted(len(stories), "story", "stories")
        )
        words += (
            tr(" This also deletes {highlights}.", highlights=counted(marks, "highlight"))
            if marks
            else ""
        )
        words += tr(" This cannot be undone.")
        if self._context.agreed(tr("Delete Permanently"), words, tr("Delete Permanently")):
            self._commands.delete_forever([story.id for story in stories])

    def _copy_address(self) -> None:
        urls = [story.url for story in self._context.selected() if story.url]
        if urls:
            QGuiApplication.clipboard().setText("\n".join(urls))
            self._commands.said.emit(tr("Address copied."), False)
