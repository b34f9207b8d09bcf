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
"""Letters of usual width that a title may be wide; chosen."""
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
        self._whole_title = story.title
        self._theme = theme
        self._title: QGraphicsSimpleTextItem | None = None
        self._label, self._label_width = "", 0
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

    def title_at(self, point: QPoint, metrics: QFontMetrics, *, left: bool = False) -> QRect:
        """Return the pixels of the title, right or left of the dot, with what stays free behind.

        `point` is the dot's middle in the view.
        """
        if not self._label:
            widest = _LONGEST_LABEL * metrics.averageCharWidth()
            end = Qt.TextElideMode.ElideRight
            self._label = metrics.elidedText(self._whole_title, end, widest)
            self._label_width = metrics.horizontalAdvance(self._label)
        width = self._label_width + _BESIDE_TITLE
        begin = -_TITLE_LEFT - width if left else _TITLE_LEFT
        return QRect(point.x() + begin, point.y() + _TITLE_TOP, width, metrics.height())

    def show_title(self, shown: bool, *, left: bool = False) -> None:
        """Write the title beside the dot as `title_at` measured it, or take it away."""
        if shown and self._title is None:
            self._title = QGraphicsSimpleTextItem(self._label, self)
            self._title.setBrush(QColor(self._theme.text))
            _put_ground(self._title, self._theme)
        if self._title is not None:
            beside = -_TITLE_LEFT - self._title.boundingRect().width() if left else _TITLE_LEFT
            self._title.setPos(beside, _TITLE_TOP)
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


class DotCrowd:
    """Where dots are seen, so that a title can be kept off them."""

    def __init__(self, height: int) -> None:
        self._height = max(height, 1)
        self._lines: dict[int, list[QPoint]] = {}

    def add(self, point: QPoint) -> None:
        """Add the middle of a dot."""
        self._lines.setdefault(point.y() // self._height, []).append(point)

    def reaches_into(self, words: QRect) -> bool:
        """Return whether any of the dots is seen in some pixels."""
        side = round(_RADIUS)
        around = words.adjusted(-side, -side, side, side)
        lines = range(around.top() // self._height, around.bottom() // self._height + 1)
        return any(around.contains(point) for line in lines for point in self._lines.get(line, ()))


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
