"""What is marked on the page and in the side panel goes into the library."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog, QWidget

from reader.model import Bookmark, Highlight
from reader.ui.features.annotate.details_dialog import NoteDialog
from reader.ui.features.annotate.tag_dialog import TagDialog
from reader.ui.page import PageView
from reader.ui.reading_controller import ReadingController
from reader.ui.sidepanel.side_panel import SidePanel
from reader.ui.undo_commands import UndoCommands


class AnnotateController(QObject):
    """Answers the wishes of page and side panel; the page hears back through the session."""

    def __init__(
        self, commands: UndoCommands, reading: ReadingController, page: PageView, panel: SidePanel
    ) -> None:
        super().__init__(page)
        self._commands = commands
        self._reading = reading
        self._page = page
        self._panel = panel
        page.highlight_requested.connect(self._add)
        page.highlight_changed.connect(self._change)
        page.highlight_removed.connect(self._remove_highlight)
        page.bookmark_requested.connect(self._bookmark)
        page.bookmark_removed.connect(self._remove_bookmark)
        panel.edit_wanted.connect(self._edit)
        panel.remove_wanted.connect(self._remove)
        panel.tags_wanted.connect(self._tag)
        panel.place_wanted.connect(self._place)
        panel.note_changed.connect(self._set_note)

    def edit_story_note(self, parent: QWidget) -> None:
        """Ask for the note on the whole story."""
        opened = self._reading.opened
        if opened is None:
            return
        dialog = NoteDialog(opened.story.title, opened.story.note, parent)
        if dialog.exec():
            self._set_note(opened.story.id, dialog.note())

    def _add(self, start: int, end: int, colour: str, note: str) -> None:
        opened = self._reading.opened
        if opened is not None:
            story, version = opened.story.id, opened.body.version
            self._commands.write(
                lambda library: (
                    library.annotations.add_highlight(
                        story, start, end, colour, note, version=version
                    ).changes
                ),
                quietly=True,
            )

    def _change(self, highlight: str, colour: str, note: str) -> None:
        self._commands.write(
            lambda library: (
                library.annotations.update_highlight(highlight, colour=colour, note=note).changes
            ),
            quietly=True,
        )

    def _remove_highlight(self, highlight: str) -> None:
        self._commands.write(lambda library: library.remove_highlight(highlight))

    def _bookmark(self, offset: int, label: str) -> None:
        opened = self._reading.opened
        if opened is not None:
            story, version = opened.story.id, opened.body.version
            self._commands.write(
                lambda library: (
                    library.annotations.add_bookmark(story, offset, label, version=version).changes
                )
            )

    def _remove_bookmark(self, bookmark: str) -> None:
        self._commands.write(lambda library: library.remove_bookmark(bookmark))

    def _edit(self, mark: Highlight | Bookmark) -> None:
        if isinstance(mark, Bookmark):
            name, agreed = QInputDialog.getText(
                self._panel, "Bookmark", "Name of the bookmark:", text=mark.label
            )
            if agreed:
                self._commands.write(
                    lambda library: library.annotations.update_bookmark(mark.id, name).changes
                )
            return
        dialog = NoteDialog(mark.exact[:300], mark.note, self._panel)
        if dialog.exec():
            note = dialog.note()
            self._commands.write(
                lambda library: library.annotations.update_highlight(mark.id, note=note).changes
            )

    def _tag(self, highlight: Highlight) -> None:
        opened = self._reading.opened
        known = {tag for other in opened.highlights for tag in other.tags} if opened else set()
        dialog = TagDialog(highlight.exact[:120], [highlight], sorted(known), self._panel)
        if dialog.exec():
            add, remove = dialog.changes()
            self._commands.write(
                lambda library: library.update_highlights(
                    [highlight.id], add_tags=add, remove_tags=remove
                )
            )

    def _remove(self, mark: Highlight | Bookmark) -> None:
        if isinstance(mark, Highlight):
            self._remove_highlight(mark.id)
        else:
            self._remove_bookmark(mark.id)

    def _place(self, highlight: Highlight) -> None:
        chosen = self._page.selection()
        if chosen is None:
            self._commands.said.emit("Select the passage on the page first.", False)
            return
        start, end = chosen
        self._commands.write(
            lambda library: library.annotations.place_highlight(highlight.id, start, end).changes
        )

    def _set_note(self, story: int, note: str) -> None:
        self._commands.write(lambda library: library.set_note(story, note), quietly=True)
