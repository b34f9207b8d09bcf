"""The map of the stories: opened, labelled, spread, drawn in slices."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QGraphicsSimpleTextItem, QLineEdit
from pytestqt.qtbot import QtBot

from reader.library.map_regions import MapRegion
from reader.model import MapPoint, Story
from reader.ui.features.map.map_items import RegionName, StoryDot, dots_of
from reader.ui.features.map.map_window import MapWindow, spread
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
    words = [words for _, words in _titles(drawn)]
    # A line of the font is a pixel lower than the ground behind it.
    boxes = [box.adjusted(0, 1, 0, -1) for box in words]
    assert not any(one.intersects(other) for one, other in combinations(boxes, 2))
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
    qtbot.waitUntil(lambda: sum(isinstance(i, StoryDot) for i in drawn._view.items()) == 1000)
    drawn.close()
    assert not drawn.isVisible()
    qtbot.waitUntil(lambda: bool(gone))


def _dots(drawn: MapWindow) -> list[StoryDot]:
    return [item for item in drawn._scene.items() if isinstance(item, StoryDot)]


def test_a_story_is_found_on_the_map(qtbot: QtBot) -> None:
    points = [MapPoint(n, n / 40, n / 40, None) for n in range(1, 40)]
    stories = {n: Story(n, f"Story {n}", site="Post" if n % 2 else "Inland") for n in range(1, 40)}
    drawn = MapWindow(points, stories, THEMES["light"])
    qtbot.addWidget(drawn)
    with qtbot.waitActive(drawn):
        drawn.show()
        drawn.activateWindow()
    qtbot.waitUntil(lambda: len(_dots(drawn)) == 39)
    QTest.keyClicks(drawn._view, "/")
    field = drawn.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    assert field.hasFocus()
    QTest.keyClicks(field, "POST 7")
    qtbot.waitUntil(lambda: drawn._found.text() == "4 stories found")
    assert {dot.story for dot in _dots(drawn) if dot.opacity() == 1.0} == {7, 17, 27, 37}
    QTest.keyClick(field, Qt.Key.Key_Return)
    with qtbot.waitSignal(drawn.story_wanted) as wanted:
        QTest.keyClick(drawn._view, Qt.Key.Key_Return)
    assert wanted.args == [7]
    QTest.keyClick(drawn._view, Qt.Key.Key_Escape)
    assert (field.text(), drawn.isVisible()) == ("", True)
    qtbot.waitUntil(lambda: all(dot.opacity() == 1.0 for dot in _dots(drawn)))
    QTest.keyClick(drawn._view, Qt.Key.Key_Escape)
    assert not drawn.isVisible()


def test_nothing_is_written_over_the_name_of_a_region(qtbot: QtBot) -> None:
    points = [MapPoint(n, 0.5, n / 100, None) for n in range(1, 100)]
    stories = {n: Story(n, f"Story number {n}") for n in range(1, 100)}
    regions = [MapRegion("Harbours", 0.5, 0.4), MapRegion("Ferries", 0.51, 0.4)]
    drawn = MapWindow(points, stories, THEMES["light"], regions=regions)
    qtbot.addWidget(drawn)
    drawn.show()

    def places(kind: type[QGraphicsSimpleTextItem]) -> list[QRectF]:
        """Return where what is shown of a kind stands, in pixels, without its subclasses."""
        shown = [i for i in drawn._scene.items() if type(i) is kind and i.isVisible()]
        # They stay the same size at every zoom, which their places in the scene do not say.
        view = drawn._view.viewportTransform()
        return [item.deviceTransform(view).mapRect(item.boundingRect()) for item in shown]

    qtbot.waitUntil(lambda: bool(places(QGraphicsSimpleTextItem)))
    (region,) = places(RegionName)
    assert not any(region.intersects(title) for title in places(QGraphicsSimpleTextItem))


def _titles(drawn: MapWindow) -> list[tuple[StoryDot, QRect]]:
    """Dots whose titles are shown, with the pixels of the words."""
    found = []
    for item in drawn._view.items():
        if isinstance(item, QGraphicsSimpleTextItem) and item.isVisible():
            dot = item.parentItem()
            if isinstance(dot, StoryDot):
                corner = drawn._view.mapFromScene(dot.pos()) + item.pos().toPoint()
                found.append((dot, item.boundingRect().toAlignedRect().translated(corner)))
    return found


@pytest.mark.parametrize(
    "title",
    [
        "A long title of a story on the harbour and its bridge",
        "港の橋が閉鎖され船が迂回したと市は発表した、住民は驚き港湾局に説明を求めている",
    ],
)
def test_titles_on_the_map_are_seen_to_their_end_and_hide_no_dot(qtbot: QtBot, title: str) -> None:
    """Those of the right edge were cut there, most of all in Chinese: letters were counted."""
    points = [MapPoint(n, (n * 37 % 101) / 100, (n * 61 % 103) / 102, 0) for n in range(1, 60)]
    drawn = MapWindow(points, {n: Story(n, f"{title} {n}") for n in range(1, 60)}, THEMES["light"])
    qtbot.addWidget(drawn)
    drawn.show()
    qtbot.waitUntil(lambda: len(_titles(drawn)) > 5 and not drawn._view._turns.isActive())
    seen = drawn._view.viewport().rect()
    middles = {dot: drawn._view.mapFromScene(dot.pos()) for dot in dots_of(drawn._view.scene())}
    titles = _titles(drawn)
    for dot, words in titles:
        assert seen.left() <= words.left() and words.right() <= seen.right(), dot.toolTip()
    hiding = [dot for dot, words in titles if any(words.contains(m) for m in middles.values())]
    assert not hiding or len(titles) <= 12, "only where there would be next to none"
