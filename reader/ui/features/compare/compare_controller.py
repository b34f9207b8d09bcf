"""The action that compares the story on the page with the same story elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.translation import tr
from reader.ui.actions import STORY, ActionRow

if TYPE_CHECKING:
    from reader.library import Library
    from reader.model import Difference
    from reader.ui.features.compare.compare_dialog import Side
    from reader.ui.jobs import Ticket
    from reader.ui.window_context import WindowContext

ROWS = (ActionRow("compare", "Compare with Another Copy…", STORY, 70),)
"""The rows of the action table that are answered here."""


class CompareController(QObject):
    """Loads two stories and what differs between them, and shows them side by side."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context.window)
        self._context = context
        context.actions.bind("compare", self._compare_first)

    def _compare_first(self) -> None:
        story = self._context.meant()
        if story is None:
            return
        self._context.jobs.read(
            lambda library, ticket: _copies(library, story.id),
            lambda copies: self._compare_with(story.id, copies),
            key="copies",
        )

    def _compare_with(self, story: int, copies: Sequence[int]) -> None:
        if copies:
            self._load(story, copies[0])
        else:
            self._context.say(tr("No other copy of this story in your library."))

    def compare(self, other: int) -> None:
        """Compare the story on the page with another one."""
        opened = self._context.reading.opened
        if opened is not None:
            self._load(opened.story.id, other)

    def _load(self, story: int, other: int) -> None:
        from reader.ui.features.compare.compare_dialog import Side

        def load(library: Library, ticket: Ticket) -> tuple[Side, Side, list[Difference]]:
            one, two = (
                Side(library.story(i), library.body(i).reading_text) for i in (story, other)
            )
            return one, two, library.differences(story, other)

        self._context.jobs.read(load, lambda found: self._open(*found))

    def _open(self, one: Side, other: Side, found: Sequence[Difference]) -> None:
        from reader.ui.features.compare.compare_dialog import CompareDialog

        theme = self._context.themes.now
        CompareDialog(one, other, found, theme, self._context.window).show()


def _copies(library: Library, story: int) -> list[int]:
    """Return the other copies of a story, the likeliest first."""
    found = library.related(story)
    return [one.id for one in found if one.kind == "same-story" and one.id is not None]
