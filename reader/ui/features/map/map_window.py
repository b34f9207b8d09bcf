"""The map of the library: near stories lie near each other, threads have colours."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice
from typing import TypeVar

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QFontMetrics, QKeyEvent, QPainter, QPen, QWheelEvent
from PySide6.QtWidgets import (
    QGraphicsEllipseItem,
    QGraphicsItem,
    QGraphicsRectItem,
    QGraphicsScene,
    QGraphicsSceneMouseEvent,
    QGraphicsSimpleTextItem,
    QGraphicsView,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from reader.model import MapPoint, Story
from reader.translation import tr
from reader.ui.escaped_text import as_tooltip
from reader.ui.themes import Theme, blend

T = TypeVar("T")

_SIDE = 1000.0
"""Side of the map in its own units."""
_RADIUS = 5.0
"""Radius of a story's dot, in the map's units."""
_MOST_LABELS = 120
"""Titles shown at once; more cover each other."""
_LONGEST_LABEL = 43
"""Characters."""
_GROUND_OF_LABELS = 0.8
"""Opacity of the ground behind a title, 0 to 1."""
_STEP = 1.25
"""Factor of one step of the wheel."""
_A_SLICE = 200
"""Dots that are made in one turn."""
_CROWD = 200
"""Stories from which on places are drawn apart in full."""
_RANK_SHARE = 0.8
"""How much of a place is its rank: a few stories far out must not press the rest together."""


class MapWindow(QWidget):
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
        self.setWindowTitle(tr("Library Map"))
        self.resize(1000, 720)
        self._scene = QGraphicsScene(self)
        # At the right there is room for the title of the last story.
        self._scene.setSceneRect(-60, -60, _SIDE + 420, _SIDE + 120)
        self._scene.setBackgroundBrush(QColor(theme.background))
        self._view = _MapView(self._scene)
        hint = QLabel(
            tr(
                "Similar stories are close together; colours show threads. Zoom with the "
                "wheel or + and −, press Tab to move, and click or press Enter to open."
            ),
            textFormat=Qt.TextFormat.PlainText,
        )
        hint.setWordWrap(True)
        hint.setMargin(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(hint)
        layout.addWidget(self._view)
        # An index of places costs more than it gives: dots stay the same size at every zoom.
        self._scene.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        known = spread([point for point in points if point.id in stories])
        self._dots = (
            _Dot(point, stories[point.id], theme, self.story_wanted.emit) for point in known
        )
        self._slices = QTimer(self, interval=0)
        self._slices.timeout.connect(self._put_dots)
        QTimer.singleShot(0, self, self._begin)
        if parent is not None:
            self.move(parent.window().frameGeometry().center() - self.rect().center())

    def _begin(self) -> None:
        self._view.fit()
        self._slices.start()

    def _put_dots(self) -> None:
        """Put the next dots on the map; to paint them all for the first time is a long turn."""
        dots = list(islice(self._dots, _A_SLICE))
        for dot in dots:
            self._scene.addItem(dot)
        if not dots:
            self._slices.stop()
            self._view.name_soon()

    def _take_dots(self) -> None:
        """Take some dots away again, the window once none is left."""
        dots = [item for item in self._scene.items() if isinstance(item, _Dot)][:_A_SLICE]
        for dot in dots:
            self._scene.removeItem(dot)
        if not dots:
            self._slices.stop()
            self.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Go from sight at once, and be taken down little by little."""
        super().closeEvent(event)
        self._view.rest()
        self._slices.timeout.disconnect()
        self._slices.timeout.connect(self._take_dots)
        self._slices.start()


def spread(points: Sequence[MapPoint]) -> list[MapPoint]:
    """Return the same points with crowds drawn apart.

    In a large library rank counts more than place.
    """
    if len(points) < 2:
        return list(points)
    last = len(points) - 1
    share = _RANK_SHARE * min(1.0, len(points) / _CROWD)
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
        self.setAccessibleName(tr("Library Map"))
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Every dot sets its own pen and brush: nothing need be kept from one to the next.
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontSavePainterState)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontAdjustForAntialiasing)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setFrameShape(QGraphicsView.Shape.NoFrame)
        self._fitted = 1.0
        self._soon = QTimer(self, singleShot=True, interval=120)
        self._soon.timeout.connect(self._begin_labels)
        self._work: Iterator[None] = iter(())
        self._turns = QTimer(self, interval=0)
        self._turns.timeout.connect(self._go_on)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(lambda _: self._soon.start())

    def fit(self) -> None:
        """Show the whole map."""
        self.fitInView(self.sceneRect(), Qt.AspectRatioMode.KeepAspectRatio)
        self._fitted = self.transform().m11() or 1.0
        self._soon.start()

    def name_soon(self) -> None:
        """Name the stories in view, in a moment."""
        self._soon.start()

    def rest(self) -> None:
        """Name no more stories."""
        self._soon.stop()
        self._turns.stop()

    def zoom(self, factor: float) -> None:
        """Come nearer or go farther."""
        now = self.transform().m11() / self._fitted
        if 0.5 <= now * factor <= 40:
            self.scale(factor, factor)
            self._soon.start()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with the wheel."""
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

    def _begin_labels(self) -> None:
        self._work = self._show_labels()
        self._turns.start()

    def _go_on(self) -> None:
        """Name some more, and let the window answer in between."""
        if next(self._work, self) is self:
            self._turns.stop()

    def _show_labels(self) -> Iterator[None]:
        """Name as many stories as there is room for, those of threads before the others."""
        seen = self.viewport().rect()
        inside: list[tuple[bool, int, QPoint, _Dot]] = []
        dots = [dot for dot in self.scene().items() if isinstance(dot, _Dot)]
        for some in _batched(dots):
            places = [(self.mapFromScene(dot.pos()), dot) for dot in some]
            inside += [(not d.of_thread, d.story, p, d) for p, d in places if seen.contains(p)]
            yield
        inside.sort(key=lambda one: one[:2])
        height = self.fontMetrics().height()
        taken = _Taken(height)
        named: set[_Dot] = set()
        for some_inside in _batched(inside):
            for *_, place, dot in some_inside:
                if len(named) == _MOST_LABELS:
                    break
                width = dot.label_width(self.fontMetrics())
                if taken.take(QRect(place.x(), place.y() - height // 2, width + 14, height)):
                    named.add(dot)
            yield
        for some in _batched(dots):
            for dot in some:
                dot.show_title(dot in named)
            yield


def _batched(things: Sequence[T]) -> Iterator[Sequence[T]]:
    """As many of them at a time as one turn may see to."""
    for begin in range(0, len(things), _A_SLICE):
        yield things[begin : begin + _A_SLICE]


class _Taken:
    """Where labels stand already, line by line, so that none is written over another."""

    def __init__(self, height: int) -> None:
        self._height = max(height, 1)
        self._lines: dict[int, list[QRect]] = {}

    def take(self, wanted: QRect) -> bool:
        """Take a place for a label unless another reaches into it."""
        lines = range(wanted.top() // self._height, wanted.bottom() // self._height + 1)
        if any(wanted.intersects(other) for line in lines for other in self._lines.get(line, ())):
            return False
        for line in lines:
            self._lines.setdefault(line, []).append(wanted)
        return True


class _Dot(QGraphicsEllipseItem):
    """A story on the map; it stays the same size at every zoom."""

    def __init__(
        self, point: MapPoint, story: Story, theme: Theme, choose: Callable[[int], object]
    ) -> None:
        super().__init__(QRectF(-_RADIUS, -_RADIUS, 2 * _RADIUS, 2 * _RADIUS))
        self._choose = choose
        self.story = story.id
        self.of_thread = bool(point.thread)
        words = story.title
        short = len(words) <= _LONGEST_LABEL
        self.label = words if short else f"{words[:_LONGEST_LABEL]}…"
        self._theme = theme
        self._title: QGraphicsSimpleTextItem | None = None
        self._label_width: int | None = None
        self.setPos(point.x * _SIDE, point.y * _SIDE)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsFocusable)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setBrush(_thread_colour(point.thread, theme))
        self.setPen(QPen(QColor(theme.background), 1))
        words = "\n".join(part for part in (story.title, story.site or "") if part)
        self.setToolTip(as_tooltip(words))

    def label_width(self, metrics: QFontMetrics) -> int:
        """Return the width of its title in pixels, measured once."""
        if self._label_width is None:
            self._label_width = metrics.horizontalAdvance(self.label)
        return self._label_width

    def show_title(self, shown: bool) -> None:
        """Write the title beside the dot, or take it away."""
        if shown and self._title is None:
            self._title = QGraphicsSimpleTextItem(self.label, self)
            self._title.setBrush(QColor(self._theme.text))
            self._title.setPos(_RADIUS + 3, -9)
            ground = QGraphicsRectItem(
                self._title.boundingRect().adjusted(-2, 0, 2, 0), self._title
            )
            ground.setFlag(QGraphicsItem.GraphicsItemFlag.ItemStacksBehindParent)
            colour = QColor(self._theme.background)
            colour.setAlphaF(_GROUND_OF_LABELS)
            ground.setBrush(colour)
            ground.setPen(QPen(Qt.PenStyle.NoPen))
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


def _thread_colour(thread: int | None, theme: Theme) -> QColor:
    """Return a colour for a thread; stories of none are quiet."""
    if not thread:
        return blend(theme.background, theme.muted, 0.75)
    return QColor.fromHsv((thread * 137) % 360, 150, 225 if theme.dark else 175)
