"""What lies on the map: the dots of stories with their titles, and the names of regions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPen
from PySide6.QtWidgets import (
    QGraphicsEllipseItem,
    QGraphicsItem,
    QGraphicsRectItem,
    QGraphicsScene,
    QGraphicsSceneMouseEvent,
    QGraphicsSimpleTextItem,
)

from reader.model import MapPoint, Story
from reader.ui.escaped_text import as_tooltip
from reader.ui.themes import Theme, blend

if TYPE_CHECKING:
    from reader.library.map_regions import MapRegion

MAP_SIDE = 1000.0
"""Side of the map in its own units."""
_LONGEST_LABEL = 43
"""Characters."""
_GROUND_OF_LABELS = 0.8
"""Opacity of the ground behind a title, 0 to 1."""
_REGION_SIZE = 1.35
"""The share by which the name of a region is larger than a title."""
_RADIUS = 5.0
"""Radius of a story's dot, in the map's units."""
_TITLE_LEFT, _TITLE_TOP, _BESIDE_TITLE = 8, -9, 6
"""Pixels from a dot's middle to the corner of its title, and those that stay free behind it."""


class RegionName(QGraphicsSimpleTextItem):
    """The name of a region, over the stories and as large at every zoom."""

    def __init__(self, region: MapRegion, theme: Theme, font: QFont) -> None:
        super().__init__(region.name)
        larger = QFont(font)
        larger.setPointSizeF(font.pointSizeF() * _REGION_SIZE)
        larger.setBold(True)
        self.setFont(larger)
        self.setBrush(QColor(theme.muted))
        self.setPos(region.x * MAP_SIDE, region.y * MAP_SIDE)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.setZValue(2)
        _put_ground(self, theme)

    def place_at(self, point: QPoint) -> QRect:
        """Return the pixels it takes where its place is a point of the view."""
        return self.boundingRect().toAlignedRect().translated(point)


class StoryDot(QGraphicsEllipseItem):
    """A story on the map; it stays the same size at every zoom."""

    def __init__(
        self, point: MapPoint, story: Story, theme: Theme, choose: Callable[[int], object]
    ) -> None:
        super().__init__(QRectF(-_RADIUS, -_RADIUS, 2 * _RADIUS, 2 * _RADIUS))
        self._choose = choose
        self.story = story.id
        self.of_thread = bool(point.thread)
        self.wanted = False
        self._words = f"{story.title} {story.site or ''} {' '.join(story.tags)}".casefold()
        words = story.title
        short = len(words) <= _LONGEST_LABEL
        self.label = words if short else f"{words[:_LONGEST_LABEL]}…"
        self._theme = theme
        self._title: QGraphicsSimpleTextItem | None = None
        self._label_width: int | None = None
        self.setPos(point.x * MAP_SIDE, point.y * MAP_SIDE)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsFocusable)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setBrush(_thread_colour(point.thread, theme))
        self.setPen(QPen(QColor(theme.background), 1))
        words = "\n".join(part for part in (story.title, story.site or "") if part)
        self.setToolTip(as_tooltip(words))

    def holds(self, words: Sequence[str]) -> bool:
        """Return whether title, site and tags hold all of some words in small letters."""
        return all(word in self._words for word in words)

    def title_at(self, point: QPoint, metrics: QFontMetrics) -> QRect:
        """Return the pixels that dot and title take where its place is a point of the view."""
        if self._label_width is None:
            self._label_width = metrics.horizontalAdvance(self.label)
        width = _TITLE_LEFT + self._label_width + _BESIDE_TITLE
        return QRect(point.x(), point.y() + _TITLE_TOP, width, metrics.height())

    def show_title(self, shown: bool) -> None:
        """Write the title beside the dot, or take it away."""
        if shown and self._title is None:
            self._title = QGraphicsSimpleTextItem(self.label, self)
            self._title.setBrush(QColor(self._theme.text))
            self._title.setPos(_TITLE_LEFT, _TITLE_TOP)
            _put_ground(self._title, self._theme)
        if self._title is not None:
            self._title.setVisible(shown)
        self.setZValue(1 if shown else 0)

    def mousePressEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        """Open the story that is clicked."""
        self.setFocus()
        self._choose(self.story)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the story."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.story)
        else:
            event.ignore()


def dots_of(scene: QGraphicsScene) -> list[StoryDot]:
    """Return the stories on a map."""
    return [item for item in scene.items() if isinstance(item, StoryDot)]


def _put_ground(words: QGraphicsSimpleTextItem, theme: Theme) -> None:
    """Put a ground behind words, through which dots hardly shine."""
    ground = QGraphicsRectItem(words.boundingRect().adjusted(-2, 0, 2, 0), words)
    ground.setFlag(QGraphicsItem.GraphicsItemFlag.ItemStacksBehindParent)
    ground.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
    colour = QColor(theme.background)
    colour.setAlphaF(_GROUND_OF_LABELS)
    ground.setBrush(colour)
    ground.setPen(QPen(Qt.PenStyle.NoPen))


def _thread_colour(thread: int | None, theme: Theme) -> QColor:
    """Return a colour for a thread; stories of none are quiet."""
    if not thread:
        return blend(theme.background, theme.muted, 0.75)
    return QColor.fromHsv((thread * 137) % 360, 150, 225 if theme.dark else 175)
