"""The action that opens the map of the library."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.translation import tr
from reader.ui.actions import VIEW, ActionRow

if TYPE_CHECKING:
    from reader.library import Library
    from reader.model import MapPoint, Story
    from reader.ui.jobs import Ticket
    from reader.ui.window_context import WindowContext

ROWS = (ActionRow("map", "Library Map", VIEW, 170, ("Ctrl+M",), icon="map"),)
"""The rows of the action table that are answered here."""


class MapController(QObject):
    """Loads where stories lie and shows them in a window of their own."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context.window)
        self._context = context
        context.actions.bind("map", self._show)

    def _show(self) -> None:
        def load(library: Library, ticket: Ticket) -> tuple[list[MapPoint], dict[int, Story]]:
            points = library.map()
            return points, {s.id: s for s in library.stories_of([p.id for p in points])}

        self._context.jobs.read(load, lambda found: self._open(*found), key="map")

    def _open(self, points: Sequence[MapPoint], stories: dict[int, Story]) -> None:
        from reader.ui.features.map.map_window import MapWindow

        if not points:
            self._context.say(tr("The map needs a few stories. Import some first."))
            return
        drawn = MapWindow(points, stories, self._context.themes.now, self._context.window)
        drawn.story_wanted.connect(lambda story: self._context.open_story(story))
        drawn.show()
