"""The action that opens the map of the library."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.translation import tr
from reader.ui.actions import VIEW, ActionRow

if TYPE_CHECKING:
    from reader.library import Library
    from reader.library.map_regions import MapRegion
    from reader.model import MapPoint, Story
    from reader.ui.jobs import Ticket
    from reader.ui.window_context import WindowContext

    Drawing = tuple[list[MapPoint], dict[int, Story], list[MapRegion]]

ROWS = (ActionRow("map", "Library Map", VIEW, 170, ("Ctrl+M",), icon="map"),)
"""The rows of the action table that are answered here."""


class MapController(QObject):
    """Loads where stories lie and shows them in a window of their own."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context.window)
        self._context = context
        context.actions.bind("map", self._show)

    def _show(self) -> None:
        def load(library: Library, ticket: Ticket) -> Drawing:
            from reader.library.map_regions import map_regions
            from reader.ui.features.map.map_window import spread

            points = library.map()
            stories = {s.id: s for s in library.stories_of([p.id for p in points])}
            known = spread([point for point in points if point.id in stories])
            return known, stories, map_regions(known, stories)

        self._context.jobs.read(load, lambda found: self._open(*found), key="map")

    def _open(
        self,
        points: Sequence[MapPoint],
        stories: dict[int, Story],
        regions: Sequence[MapRegion],
    ) -> None:
        from reader.ui.features.map.map_window import MapWindow

        if not points:
            self._context.say(tr("The map needs a few stories. Import some first."))
            return
        context = self._context
        drawn = MapWindow(points, stories, context.themes.now, context.window, regions)
        drawn.story_wanted.connect(lambda story: self._context.open_story(story))
        drawn.show()
