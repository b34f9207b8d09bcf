"""The map of the library: near stories lie near each other, threads have colours."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QGraphicsScene,
    QGraphicsView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from reader.model import MapPoint, Story
from reader.translation import tr
from reader.ui.announcement import announce
from reader.ui.features.map.map_items import MAP_SIDE, DotCrowd, RegionName, StoryDot, dots_of
from reader.ui.themes import Theme

if TYPE_CHECKING:
    from reader.library.map_regions import MapRegion

T = TypeVar("T")

_MOST_LABELS = 120
"""Titles shown at once; more cover each other."""
_FEWEST_LABELS = 12
"""Titles shown even where they hide dots; chosen: without any a map says nothing."""
_FADED = 0.15
"""Opacity of a story that is not what one looks for, 0 to 1."""
_TYPING_MILLISECONDS = 120
"""After a key, before stories fade."""
_SEARCH_WIDTH = 240
"""Pixels of the search field."""
_STEP = 1.25
"""Factor of one step of the wheel."""
_A_SLICE = 200
"""Dots that are made in one turn."""
_CROWD = 200
"""Stories from which on places are drawn apart in full."""
_RANK_SHARE = 0.8
"""How much of a place is its rank: a few stories far out must not press the rest together."""


class MapWindow(QWidget):
    """Wheel or + and − zoom, dragging moves, a click or Enter opens a story.

    `points` are drawn where they say; those of no story in `stories` are left out.
    """

    story_wanted = Signal(int)

    def __init__(
        self,
        points: Sequence[MapPoint],
        stories: Mapping[int, Story],
        theme: Theme,
        parent: QWidget | None = None,
        regions: Sequence[MapRegion] = (),
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(tr("Library Map"))
        self.resize(1000, 720)
        self._scene = QGraphicsScene(self)
        # At the right there is room for the title of the last story.
        self._scene.setSceneRect(-60, -60, MAP_SIDE + 420, MAP_SIDE + 120)
        self._scene.setBackgroundBrush(QColor(theme.background))
        self._view = _MapView(self._scene)
        hint = QLabel(
            tr(
                "Similar stories are close together; colours show threads. Zoom with the "
                "wheel or + and −, press Tab to move or / to find, and click or press Enter "
                "to open."
            ),
            textFormat=Qt.TextFormat.PlainText,
        )
        hint.setWordWrap(True)
        hint.setMargin(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._search_bar())
        layout.addWidget(hint)
        layout.addWidget(self._view)
        for region in regions:
            self._scene.addItem(RegionName(region, theme, self.font()))
        # An index of places costs more than it gives: dots stay the same size at every zoom.
        self._scene.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self._dots = (
            StoryDot(point, stories[point.id], theme, self.story_wanted.emit)
            for point in points
            if point.id in stories
        )
        self._slices = QTimer(self, interval=0)
        self._slices.timeout.connect(self._put_dots)
        QTimer.singleShot(0, self, self._begin)
        if parent is not None:
            self.move(parent.window().frameGeometry().center() - self.rect().center())

    def _search_bar(self) -> QHBoxLayout:
        """Return the field that finds stories on the map, with the count beside it."""
        self._search = QLineEdit(clearButtonEnabled=True)
        self._search.setFixedWidth(_SEARCH_WIDTH)
        self._search.setPlaceholderText(tr("Find on the map"))
        self._search.setAccessibleName(tr("Find on the map"))
        self._look = QTimer(self, singleShot=True, interval=_TYPING_MILLISECONDS)
        self._look.timeout.connect(self._find)
        self._search.textChanged.connect(lambda _: self._look.start())
        self._search.returnPressed.connect(self._view.go_to_next)
        self._found = QLabel(textFormat=Qt.TextFormat.PlainText)
        bar = QHBoxLayout()
        bar.setContentsMargins(8, 4, 8, 0)
        bar.addWidget(self._search)
        bar.addWidget(self._found, 1)
        return bar

    def _begin(self) -> None:
        self._view.fit()
        self._view.setFocus()
        self._slices.start()

    def _find(self) -> None:
        """Fade the stories that do not hold all the words, and say how many do."""
        words = self._search.text().casefold().split()
        number = self._view.look_for(words)
        self._found.setText(
            tr("{count} story found", "{count} stories found", count=number) if words else ""
        )
        announce(self, self._found.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear the search with Escape, then close; Ctrl+F and / look for a story."""
        if event.key() == Qt.Key.Key_Escape and self._search.text():
            self._search.clear()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.text() == "/" or event.matches(QKeySequence.StandardKey.Find):
            self._search.setFocus()
        else:
            super().keyPressEvent(event)

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
        dots = dots_of(self._scene)[:_A_SLICE]
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
        self._matches: list[StoryDot] = []
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
        elif event.key() == Qt.Key.Key_Escape or event.text() == "/":
            event.ignore()
        else:
            super().keyPressEvent(event)

    def look_for(self, words: Sequence[str]) -> int:
        """Fade the stories that do not hold all the words; return how many do."""
        dots = dots_of(self.scene())
        self._matches = [dot for dot in dots if words and dot.holds(words)]
        wanted = set(self._matches)
        for dot in dots:
            dot.wanted = dot in wanted
            dot.setOpacity(1.0 if dot.wanted or not words else _FADED)
        self._matches.sort(key=lambda dot: (dot.pos().y(), dot.pos().x()))
        self._soon.start()
        return len(wanted)

    def go_to_next(self) -> None:
        """Bring the next story that was found to the middle, with the keys on it."""
        if self._matches:
            dot = self._matches.pop(0)
            self._matches.append(dot)
            self.centerOn(dot)
            self.setFocus()
            dot.setFocus()

    def _begin_labels(self) -> None:
        self._work = self._show_labels()
        self._turns.start()

    def _go_on(self) -> None:
        """Name some more, and let the window answer in between."""
        if next(self._work, self) is self:
            self._turns.stop()

    def _show_labels(self) -> Iterator[None]:
        """Name as many stories as there is room for, those of threads before the others.

        Those that were found come first of all, and none is written over the name of a region.
        """
        seen = self.viewport().rect()
        inside: list[tuple[bool, bool, int, QPoint, StoryDot]] = []
        dots = dots_of(self.scene())
        for some in _batched(dots):
            places = [(self.mapFromScene(dot.pos()), dot) for dot in some]
            inside += [
                (not d.wanted, not d.of_thread, d.story, p, d)
                for p, d in places
                if seen.contains(p)
            ]
            yield
        inside.sort(key=lambda one: one[:3])
        metrics = self.fontMetrics()
        taken, crowd = _Taken(metrics.height()), DotCrowd(metrics.height())
        for *_, place, dot in inside:
            if dot.wanted or not self._matches:
                crowd.add(place)
        for region in self.scene().items():
            if isinstance(region, RegionName):
                region.setVisible(taken.take(region.place_at(self.mapFromScene(region.pos()))))
        named: dict[StoryDot, bool] = {}
        """Whether the title of a dot stands on its left."""
        # First titles that hide no dot; where that leaves few, or some were looked for, others too.
        for obstacles in (crowd, DotCrowd(metrics.height())):
            for some_inside in _batched(inside):
                for *_, place, dot in some_inside:
                    room = _MOST_LABELS if obstacles is crowd or dot.wanted else _FEWEST_LABELS
                    sides = (False, True) if dot not in named and len(named) < room else ()
                    for left in sides:
                        words = dot.title_at(place, metrics, left=left)
                        if _free(seen, words, obstacles) and taken.take(words):
                            named[dot] = left
                            break
                yield
        for some in _batched(dots):
            for dot in some:
                dot.show_title(dot in named, left=named.get(dot, False))
            yield


def _free(seen: QRect, words: QRect, crowd: DotCrowd) -> bool:
    """Return whether a title is seen to its end and hides no dot."""
    whole = seen.left() <= words.left() and words.right() <= seen.right()
    return whole and not crowd.reaches_into(words)


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
