"""The command palette over everything: commands, lists, stories and settings."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.translation import tr
from reader.ui.actions import EDIT, ActionRow

if TYPE_CHECKING:
    from reader.model import SearchResult
    from reader.ui.palette import Choice, Palette
    from reader.ui.window_context import WindowContext

ROWS = (ActionRow("palette", "Command Palette…", EDIT, 110, ("Ctrl+K", "Ctrl+Shift+P")),)
"""The rows of the action table that are answered here."""

_STORIES = 12
"""Stories offered at most: they stand behind the commands, within one screen of the list."""


class PaletteController(QObject):
    """Opens the palette; `settings` gives a line for every setting of the preferences."""

    def __init__(self, context: WindowContext, settings: Callable[[], list[Choice]]) -> None:
        super().__init__(context.window)
        self._context = context
        self._settings = settings
        context.actions.bind("palette", self._show)

    def _show(self) -> None:
        from reader.ui.palette import Palette, choices_of

        context = self._context
        sources = context.window.sidebar_model.sources()
        choices = choices_of(context.actions, sources, context.session.show)
        palette = Palette([*choices, *self._settings()], context.window, searches=True)
        palette.typed.connect(lambda text: self._find(palette, text))
        palette.show()

    def _find(self, palette: Palette, text: str) -> None:
        self._context.jobs.read(
            lambda library, ticket: library.search(text, limit=_STORIES, typing=True),
            lambda result: self._offer(palette, text, result),
            key="palette",
            failed=lambda reason: palette.add_found(text, ()),
        )

    def _offer(self, palette: Palette, text: str, result: SearchResult) -> None:
        from reader.ui.palette import Choice

        open_story = self._context.open_story
        palette.add_found(
            text,
            [
                Choice(hit.title, tr("story", context="palette"), partial(open_story, hit.id))
                for hit in result.hits
            ],
        )
