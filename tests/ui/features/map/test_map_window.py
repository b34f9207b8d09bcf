"""The map of the stories: opened, labelled, spread, drawn in slices."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QGraphicsSimpleTextItem
from pytestqt.qtbot import QtBot

from reader.model import (
    MapPoint,
    Story,
)
from reader.ui.features.map.map_window import MapWindow, _Dot, spread
from reader.ui.themes import THEMES


def test_the_map_opens_stories(qtbot: QtBot) -> None:
    points = [MapPoint(1, 0.1, 0.2, 3), MapPoint(2, 0.9, 0.8, 0), MapPoint(9, 0.5, 0.5, 0)]
    drawn = MapWindow(points, {1: Story(1, "A"), 2: Story(2, "B")}, THEMES["light"])
    qtbot.addWidget(drawn)
    drawn.show()
    qtbot.waitUntil(lambda: drawn._view._fitted != 1.0)
    before = drawn._view.transform().m11()
    QTest.keyClick(drawn._view, Qt.Key.Key_Plus)
    assert drawn._view.transform().m11() > before
    place = drawn._view.mapFromScene(100.0, 200.0)
    with qtbot.waitSignal(drawn.story_wanted) as wanted:
        QTest.mouseClick(drawn._view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert wanted.args == [1]


def test_titles_on_the_map_are_not_written_over_one_another(qtbot: QtBot) -> None:
    points = [MapPoint(n, 0.5, n / 400, n == 77) for n in range(1, 400)]
    stories = {n: Story(n, f"Story number {n}") for n in range(1, 400)}
    drawn = MapWindow(points, stories, THEMES["light"])
    qtbot.addWidget(drawn)
    drawn.show()

    def labels() -> list[QGraphicsSimpleTextItem]:
        items = drawn._view.items()
        return [i for i in items if isinstance(i, QGraphicsSimpleTextItem) and i.isVisible()]

    qtbot.waitUntil(lambda: len(labels()) > 5)
    tops = sorted(drawn._view.mapFromScene(label.scenePos()).y() for label in labels())
    height = drawn._view.fontMetrics().height()
    assert all(after - before >= height - 1 for before, after in pairwise(tops))
    assert "Story number 77" in {label.text() for label in labels()}, "threads come first"


def test_crowds_on_the_map_are_drawn_apart() -> None:
    points = [MapPoint(n, 0.5 + n / 10_000, 0.5, 0) for n in range(300)]
    apart = spread(points)
    assert [point.id for point in apart] == list(range(300))
    assert apart[-1].x - apart[0].x > 0.5
    assert spread(points[:3])[2].x - points[0].x < 0.02
    assert spread(points[:1]) == points[:1]


def test_a_large_map_is_drawn_and_taken_down_in_slices(qtbot: QtBot) -> None:
    points = [MapPoint(n, n / 1000, (n * 7 % 1000) / 1000, None) for n in range(1, 1001)]
    stories = {n: Story(n, f"Story number {n}") for n in range(1, 1001)}
    drawn = MapWindow(points, stories, THEMES["light"])
    gone: list[object] = []
    drawn.destroyed.connect(lambda *_: gone.append(True))
    drawn.show()
    assert not drawn._view.items()
    qtbot.waitUntil(lambda: sum(isinstance(i, _Dot) for i in drawn._view.items()) == 1000)
    drawn.close()
    assert not drawn.isVisible()
    qtbot.waitUntil(lambda: bool(gone))
