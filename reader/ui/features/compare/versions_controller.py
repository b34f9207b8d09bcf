"""What the action on the versions of the open story does: choose two, compare, remove one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.translation import tr
from reader.ui.actions import STORY, ActionRow

if TYPE_CHECKING:
    from reader.library import Library
    from reader.model import Changes, Difference, Story, VersionFacts
    from reader.ui.features.compare.compare_dialog import Side
    from reader.ui.features.compare.versions_dialog import VersionsDialog
    from reader.ui.jobs import Ticket
    from reader.ui.window_context import WindowContext

    _Comparison = tuple[Side, Side, list[Difference]]

ROWS = (ActionRow("versions", "Versions…", STORY, 80),)
"""The rows of the action table that are answered here."""


class VersionsController(QObject):
    """Opens the chooser of versions, compares two, removes one."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context.window)
        self._context = context
        context.actions.bind("versions", self.show)
        self._dialog: VersionsDialog | None = None
        self._story = 0
        context.session.changed.connect(self._follow)

    def show(self) -> None:
        """Show the versions of the story that is meant, or say that there is only one."""
        story = self._context.meant()
        if story is None:
            self._say(tr("Open a story first."))
            return
        self._context.jobs.read(
            lambda library, ticket: library.versions(story.id),
            lambda versions: self._open(story, versions),
            key="versions",
        )

    def _open(self, story: Story, versions: Sequence[VersionFacts]) -> None:
        from reader.ui.features.compare.versions_dialog import VersionsDialog

        if len(versions) < 2:
            self._say(tr("This story has only one version."))
            return
        if self._dialog is not None:
            self._dialog.close()
        dialog = VersionsDialog(story, versions, self._context.window)
        dialog.compare_wanted.connect(lambda *pair: self._compare(story.id, *pair))
        dialog.removal_wanted.connect(lambda version: self._remove(story.id, version))
        dialog.finished.connect(lambda _: self._forget(dialog))
        self._dialog, self._story = dialog, story.id
        dialog.show()

    def _forget(self, dialog: VersionsDialog) -> None:
        if self._dialog is dialog:
            self._dialog = None

    def _follow(self, changes: Changes) -> None:
        """Show what is there now: undo brings a version back while the dialog is open."""
        dialog, story = self._dialog, self._story
        if dialog is not None:
            self._context.jobs.read(
                lambda library, ticket: library.versions(story),
                lambda versions: self._show_now(dialog, versions),
                key="versions",
            )

    def _show_now(self, dialog: VersionsDialog, versions: Sequence[VersionFacts]) -> None:
        # The person may have closed it, or opened another story's, in the meantime.
        if self._dialog is not dialog:
            return
        if len(versions) < 2:
            dialog.close()
        else:
            dialog.show_versions(versions)

    def _compare(self, story: int, older: int, newer: int) -> None:
        from reader.ui.features.compare.compare_dialog import Side
        from reader.ui.features.compare.versions_dialog import version_words

        def load(library: Library, ticket: Ticket) -> _Comparison:
            facts = {one.version: version_words(one) for one in library.versions(story)}
            found = library.story(story)
            one, two = (
                Side(found, library.body(story, number).reading_text, facts.get(number, ""))
                for number in (older, newer)
            )
            return one, two, library.differences_of_versions(story, older, newer)

        self._context.jobs.read(load, lambda found: self._open_comparison(*found))

    def _open_comparison(self, one: Side, other: Side, found: Sequence[Difference]) -> None:
        from reader.ui.features.compare.compare_dialog import CompareDialog

        theme = self._context.themes.now
        window = self._context.window
        CompareDialog(one, other, found, theme, window, tr("Compare Versions")).show()

    def _remove(self, story: int, version: int) -> None:
        # What has changed is announced, and the dialog follows it.
        self._context.commands.change(lambda library: library.remove_version(story, version))

    def _say(self, words: str) -> None:
        self._context.say(words)
