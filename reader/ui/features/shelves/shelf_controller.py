"""Moves stories from shelf to shelf: put off, marked as read in bulk, drawn from the pile."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from reader.model import Story
from reader.translation import tr
from reader.ui.actions import GO, STORY, ActionRow
from reader.ui.features.imports.import_controller import ImportController
from reader.ui.file_dialogs import ask_for_files
from reader.ui.list_sources import from_pile
from reader.ui.reading_controller import Opened
from reader.ui.start_folders import start_folder
from reader.ui.window_context import WindowContext

ROWS = (
    ActionRow("read-all", "Mark All as Read", STORY, 32, ("Shift+A",)),
    ActionRow("read-above", "Mark Above as Read", STORY, 34),
    ActionRow("read-below", "Mark Below as Read", STORY, 36),
    ActionRow("find-page", "Find Its Saved Page…", STORY, 65),
    ActionRow("from-pile", "From the Pile", GO, 290, ("Shift+P",)),
)
"""The rows of the action table that are answered here."""

_DRAWN = 5
"""Stories drawn from the pile: a handful that one evening may read."""


class ShelfController(QObject):
    """Answers the actions that move stories between shelves; each write can be undone."""

    def __init__(self, context: WindowContext, importing: ImportController) -> None:
        super().__init__(context.window)
        self._context = context
        self._importing = importing
        actions = context.actions
        actions.bind("read-all", lambda: self._mark_read(0, None))
        actions.bind("read-above", lambda: self._mark_read(0, self._row()))
        actions.bind("read-below", lambda: self._mark_read(self._row() + 1, None))
        actions.bind("find-page", self._find_page)
        actions.bind("from-pile", self.draw)
        context.reading.shown.connect(self._show_link)
        context.reading.marks_changed.connect(self._show_link)
        context.window.link_strip.wanted.connect(self._do_to_link)

    def draw(self) -> None:
        """List a few stories at random out of those that wait longest in the inbox."""
        self._context.jobs.read(
            lambda library, ticket: library.shelves.from_pile(_DRAWN), self._show_pile
        )

    def _show_pile(self, stories: list[Story]) -> None:
        if stories:
            self._context.session.show(from_pile(stories))
            self._context.window.panes.show_list()
        else:
            self._context.say(tr("Your inbox is empty."))

    def _row(self) -> int:
        aimed = self._context.session.aimed
        row = self._context.window.model.row_of(aimed[0].id) if aimed else None
        return row if row is not None else max(0, self._context.window.list.current_row())

    def _mark_read(self, start: int, end: int | None) -> None:
        """Mark the stories of some rows of the list as read, loaded or not, in one step."""
        ids = list(self._context.window.model.ids)[start:end]
        if ids:
            self._context.commands.change(lambda library: library.mark_read(ids))

    def _find_page(self) -> None:
        stories = [story for story in self._context.selected() if story.stub]
        if not stories:
            return
        window = self._context.window
        names = ask_for_files(
            window,
            tr("Find the saved page of {title}", title=stories[0].title or stories[0].url),
            start_folder(),
            tr(
                "Saved pages (*.html *.htm *.xhtml *.mhtml *.mht *.webarchive *.maff "
                "*.pdf *.epub);;All files (*)"
            ),
        )
        if names:
            self._importing.import_paths([Path(name) for name in names])

    def _show_link(self, opened: Opened | None) -> None:
        strip = self._context.window.link_strip
        strip.setVisible(opened is not None and opened.story.stub)
        if opened is not None:
            strip.offer(opened.story)

    def _do_to_link(self, name: str) -> None:
        """Do what the strip offers to the story on the page, chosen in the list or not."""
        opened, session = self._context.reading.opened, self._context.session
        if opened is not None:
            session.aim([opened.story])
            self._context.actions[name].trigger()
            session.aim([])
