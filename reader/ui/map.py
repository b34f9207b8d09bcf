"""The map of the library: near stories lie near each other, threads have colours."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen, QWheelEvent
from PySide6.QtWidgets import (
    QGraphicsEllipseItem,
    QGraphicsItem,
    QGraphicsScene,
    QGraphicsSceneMouseEvent,
    QGraphicsSimpleTextItem,
    QGraphicsView,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from reader.model import MapPoint, Story
from reader.ui.themes import Theme, blend

_SIDE = 1000.0
_RADIUS = 5.0
_LABELS_FROM_ZOOM = 2.2
_MOST_LABELS = 250
_STEP = 1.25
_CROWD = 200
"""Stories from which on places are drawn apart in full."""


class LibraryMap(QWidget):
    """Wheel or + and − zoom, dragging moves, a click or Enter opens a story."""

    story_wanted = Signal(int)

    def __init__(
        self,
        points: Sequence[MapPoint],
        stories: Mapping[int, Story],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Map of the library")
        self.resize(1000, 720)
        self._scene = QGraphicsScene(self)
        # At the right there is room for the title of the last story.
        self._scene.setSceneRect(-60, -60, _SIDE + 420, _SIDE + 120)
        self._scene.setBackgroundBrush(QColor(theme.background))
        self._view = _MapView(self._scene)
        hint = QLabel(
            "Stories that share much lie near each other; those of one thread have one colour. "
            "Zoom with the wheel or + and −, walk with Tab, open with a click or Enter."
        )
        hint.setWordWrap(True)
        hint.setMargin(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(hint)
        layout.addWidget(self._view)
        for point in spread([point for point in points if point.id in stories]):
            if True:
                self._scene.addItem(_Dot(point, stories[point.id], theme, self.story_wanted.emit))
        QTimer.singleShot(0, self._view.fit)


def spread(points: Sequence[MapPoint]) -> list[MapPoint]:
    """The same points with crowds drawn apart: in a large library each place is half its rank."""
    if len(points) < 2:
        return list(points)
    last = len(points) - 1
    share = 0.5 * min(1.0, len(points) / _CROWD)
    by_x = sorted(range(len(points)), key=lambda i: points[i].x)
    by_y = sorted(range(len(points)), key=lambda i: points[i].y)
    x_rank = {i: rank / last for rank, i in enumerate(by_x)}
    y_rank = {i: rank / last for rank, i in enumerate(by_y)}
    return [
        MapPoint(
            p.id,
            p.x + share * (x_rank[i] - p.x),
            p.y + share * (y_rank[i] - p.y),
            p.thread,
        )
        for i, p in enumerate(points)
    ]


class _MapView(QGraphicsView):
    """Zooms around the mouse and shows titles when there is room for them."""

    def __init__(self, scene: QGraphicsScene) -> None:
        super().__init__(scene)
        self.setAccessibleName("Map of the library")
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setFrameShape(QGraphicsView.Shape.NoFrame)
        self._fitted = 1.0
        self._soon = QTimer(self, singleShot=True, interval=120)
        self._soon.timeout.connect(self._show_labels)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(lambda _: self._soon.start())

    def fit(self) -> None:
        """Show the whole map."""
        self.fitInView(self.sceneRect(), Qt.AspectRatioMode.KeepAspectRatio)
        self._fitted = self.transform().m11() or 1.0
        self._soon.start()

    def zoom(self, factor: float) -> None:
        """Come nearer or go farther."""
        now = self.transform().m11() / self._fitted
        if 0.5 <= now * factor <= 40:
            self.scale(factor, factor)
            self._soon.start()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel zooms."""
        self.zoom(_STEP if event.angleDelta().y() > 0 else 1 / _STEP)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom with + and −, show all with 0, open the chosen dot with Enter."""
        if event.text() in ("+", "="):
            self.zoom(_STEP)
        elif event.text() == "-":
            self.zoom(1 / _STEP)
        elif event.text() == "0":
            self.fit()
        elif event.key() == Qt.Key.Key_Escape:
            self.window().close()
        else:
            super().keyPressEvent(event)

    def _show_labels(self) -> None:
        seen = self.mapToScene(self.viewport().rect()).boundingRect()
        near = self.transform().m11() / self._fitted >= _LABELS_FROM_ZOOM
        dots = [dot for dot in self.items() if isinstance(dot, _Dot)]
        inside = [dot for dot in dots if seen.contains(dot.pos())]
        few = near or len(dots) <= 40
        named = set(inside[:_MOST_LABELS]) if few else set()
        for dot in dots:
            dot.show_title(dot in named)


class _Dot(QGraphicsEllipseItem):
    """A story on the map; it stays the same size at every zoom."""

    def __init__(
        self, point: MapPoint, story: Story, theme: Theme, choose: Callable[[int], object]
    ) -> None:
        super().__init__(QRectF(-_RADIUS, -_RADIUS, 2 * _RADIUS, 2 * _RADIUS))
        self._choose = choose
        self._story = story
        self._theme = theme
        self._title: QGraphicsSimpleTextItem | None = None
        self.setPos(point.x * _SIDE, point.y * _SIDE)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsFocusable)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setBrush(_thread_colour(point.thread, theme))
        self.setPen(QPen(QColor(theme.background), 1))
        self.setToolTip("\n".join(part for part in (story.title, story.site or "") if part))

    def show_title(self, shown: bool) -> None:
        """Write the title beside the dot, or take it away."""
        if shown and self._title is None:
            words = self._story.title
            self._title = QGraphicsSimpleTextItem(
                words if len(words) < 44 else f"{words[:43]}…", self
            )
            self._title.setBrush(QColor(self._theme.text))
            self._title.setPos(_RADIUS + 3, -9)
        if self._title is not None:
            self._title.setVisible(shown)

    def mousePressEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        """A click opens the story."""
        self.setFocus()
        self._choose(self._story.id)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the story."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self._story.id)
        else:
            event.ignore()


def _thread_colour(thread: int | None, theme: Theme) -> QColor:
    """A colour for a thread; stories of none are quiet."""
    if not thread:
        return blend(theme.background, theme.muted, 0.55)
    return QColor.fromHsv((thread * 137) % 360, 150, 225 if theme.dark else 175)
