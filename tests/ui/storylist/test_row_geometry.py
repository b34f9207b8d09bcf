"""Where rows of a list are, beside a plain sum of all heights."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.model import Story
from reader.ui.shell import Shell
from reader.ui.storylist.row_geometry import RowGeometry
from reader.ui.storylist.story_list import StoryList
from reader.ui.storylist.story_model import Rows, StoryModel
from reader.ui.theme_service import ThemeService


@given(
    st.integers(0, 30), st.integers(1, 40), st.integers(0, 20), st.sets(st.integers(0, 29)),
    st.integers(-50, 1500),
)  # fmt: skip
def test_places_are_those_of_rows_below_each_other(
    count: int, height: int, heading: int, starts: set[int], place: int
) -> None:
    rows = RowGeometry(count, height, heading, sorted(row for row in starts if row < count))
    heights = [height + heading * (row in starts) for row in range(count)]
    tops = [sum(heights[:row]) for row in range(count + 1)]
    assert [rows.top(row) for row in range(count + 1)] == tops
    assert [rows.height_of(row) for row in range(count)] == heights
    assert [rows.foot(row) for row in range(count)] == tops[1:]
    assert rows.total == tops[-1]
    covering = [row for row in range(count) if tops[row] <= place < tops[row + 1]]
    assert rows.at(place) == (covering[0] if covering else -1)
    nearest = covering[0] if covering else (0 if place < 0 else count - 1)
    assert rows.near(place) == (nearest if count else -1)
    seen = [row for row in range(count) if tops[row + 1] > place >= 0 and tops[row] <= place + 60]
    assert place < 0 or list(rows.between(place, place + 60)) == seen


def test_keys_walk_through_groups_and_choose_ranges(qtbot: QtBot) -> None:
    model = StoryModel()
    listed = StoryList(model, ThemeService("light"))
    qtbot.addWidget(listed)
    listed.resize(340, 600)
    listed.show()
    ids = tuple(range(100, 160))
    stories = {id_: Story(id_, f"Story {id_}") for id_ in ids}
    model.show(Rows(ids, stories, {}, len(ids), {id_: f"{id_ // 7}" for id_ in ids}))
    listed.setFocus()

    def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> int:
        QTest.keyClick(listed, key, held)
        place = listed.visualRect(listed.currentIndex())
        assert place.top() >= 0 and place.bottom() < listed.viewport().height()
        return int(listed.currentIndex().row())

    assert press(Qt.Key.Key_Home) == 0
    assert press(Qt.Key.Key_Up) == 0
    walked = [press(Qt.Key.Key_Down) for _ in range(20)]
    assert walked == list(range(1, 21))
    page = press(Qt.Key.Key_PageDown)
    assert 20 < page <= 20 + 600 // listed.row_height(1)
    assert 17 <= press(Qt.Key.Key_PageUp) <= 20
    assert press(Qt.Key.Key_End) == 59
    assert press(Qt.Key.Key_PageDown) == press(Qt.Key.Key_Down) == 59
    assert press(Qt.Key.Key_Home, Qt.KeyboardModifier.ShiftModifier) == 0
    assert listed.selected_rows() == list(range(60))
    assert press(Qt.Key.Key_Down) == 1
    shift = Qt.KeyboardModifier.ShiftModifier
    assert [press(Qt.Key.Key_Down, shift) for _ in range(3)] == [2, 3, 4]
    assert [story.id for story in listed.selected_stories()] == [101, 102, 103, 104]
    press(Qt.Key.Key_Up, shift)
    assert listed.selected_rows() == [1, 2, 3]


def test_a_click_with_shift_chooses_all_rows_between(qtbot: QtBot) -> None:
    model = StoryModel()
    listed = StoryList(model, ThemeService("light"))
    qtbot.addWidget(listed)
    listed.resize(340, 600)
    listed.show()
    ids = tuple(range(1, 1001))
    model.show(Rows(ids, {}, {}, len(ids)))
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(listed.viewport(), left, pos=listed.visualRect(model.index(2)).center())
    listed.verticalScrollBar().setValue(listed.verticalScrollBar().maximum())
    place = listed.visualRect(model.index(998)).center()
    QTest.mouseClick(listed.viewport(), left, Qt.KeyboardModifier.ShiftModifier, place)
    assert listed.selected_rows() == list(range(2, 999))
    QTest.mouseClick(listed.viewport(), left, Qt.KeyboardModifier.ControlModifier, place)
    assert listed.selected_rows() == list(range(2, 998))
    chosen = listed.selectionModel()
    chosen.select(model.index(999), QItemSelectionModel.SelectionFlag.ClearAndSelect)
    assert listed.selected_rows() == [999]


def test_removing_many_neighbours_is_one_step(qtbot: QtBot) -> None:
    model = StoryModel()
    ids = tuple(range(1, 5001))
    model.show(Rows(ids, {}, {}, len(ids), {id_: str(id_ // 100) for id_ in ids}))
    steps: list[tuple[int, int]] = []
    model.rowsRemoved.connect(lambda parent, first, last: steps.append((first, last)))
    model.remove([*range(100, 2000), 3000, 9999])
    assert steps == [(2999, 2999), (99, 1998)]
    left = [id_ for id_ in ids if not 100 <= id_ < 2000 and id_ != 3000]
    assert list(model.ids) == left and model.total == len(left)
    assert [model.row_of(id_) for id_ in left] == list(range(len(left)))
    starts = [n for n, id_ in enumerate(left) if n == 0 or left[n - 1] // 100 != id_ // 100]
    assert model.group_starts() == starts


def test_the_header_counts_rows_that_left_without_a_new_reading(shell: Shell) -> None:
    shell.window.model.remove([shell.window.model.ids[0]])
    assert shell.window.list_count.text() == "3"
