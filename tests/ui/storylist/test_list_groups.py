"""Groups of the list: which there are, what stands above them, and that nothing jumps."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.model import Story
from reader.ui.shell import Shell
from reader.ui.storylist.story_groups import BY_DATE, BY_SITE, BY_TAG, grouped
from reader.ui.storylist.story_list import StoryList
from reader.ui.storylist.story_model import GROUP_ROLE, Rows, StoryModel
from reader.ui.theme_service import ThemeService

MANY = 100_000


def eventually(qtbot: QtBot, holds: object) -> None:
    assert callable(holds)
    qtbot.waitUntil(lambda: bool(holds()), timeout=30_000)


def rows_of(ids: list[int], groups: dict[int, str]) -> Rows:
    return Rows(tuple(ids), {id_: Story(id_, f"Story {id_}") for id_ in ids}, {}, len(ids), groups)


@given(
    st.lists(st.integers(1, 60), unique=True),
    st.dictionaries(st.integers(1, 60), st.sampled_from(["", "a", "A", "b", "2015", "2024-10-22"])),
    st.sampled_from([BY_DATE, BY_SITE, BY_TAG]),
    st.sampled_from(["newest", "oldest", "title"]),
)
def test_every_story_stays_and_each_group_is_in_one_piece(
    ids: list[int], keys: dict[int, str], by: str, sort: str
) -> None:
    order, headings = grouped(ids, keys, by, sort)
    assert sorted(order) == sorted(ids) and set(headings) == set(ids)
    seen = [headings[id_] for id_ in order]
    pieces = [name for n, name in enumerate(seen) if n == 0 or seen[n - 1] != name]
    assert len(pieces) == len(set(pieces))
    for name in pieces:
        inside = [id_ for id_ in order if headings[id_] == name]
        assert inside == [id_ for id_ in ids if headings[id_] == name]


def test_days_of_this_week_and_months_before_are_groups() -> None:
    today = date.today()
    days = [today, today - timedelta(days=1), today - timedelta(days=3)]
    keys = {n: day.isoformat() for n, day in enumerate(days, 1)}
    keys |= {4: "2015-03-22", 5: "2015-03-01", 6: "2014", 7: ""}
    order, headings = grouped([7, 6, 5, 4, 3, 2, 1], keys, BY_DATE, "title")
    assert order == [1, 2, 3, 5, 4, 6, 7]
    assert [headings[n] for n in (1, 2, 4, 5, 6, 7)] == [
        *("Today", "Yesterday", "March 2015", "March 2015", "2014", "No date")
    ]


def test_stories_without_a_site_come_last_and_case_makes_no_group() -> None:
    order, headings = grouped(
        [1, 2, 3, 4], {1: "", 2: "the post", 3: "A", 4: "The Post"}, BY_SITE, ""
    )
    assert order == [3, 2, 4, 1]
    assert headings == {3: "A", 2: "the post", 4: "the post", 1: "No site"}


def shown_list(qtbot: QtBot, height: int) -> tuple[StoryModel, StoryList]:
    """Return an empty list on the screen, so many pixels high."""
    model = StoryModel()
    listed = StoryList(model, ThemeService("light"))
    qtbot.addWidget(listed)
    listed.resize(340, height)
    listed.show()
    return model, listed


@pytest.fixture
def view(qtbot: QtBot) -> StoryList:
    """A list of twelve stories in three groups."""
    model, listed = shown_list(qtbot, 600)
    ids = list(range(1, 13))
    model.show(rows_of(ids, {id_: f"Group {(id_ - 1) // 4}" for id_ in ids}))
    return listed


def test_a_row_that_begins_a_group_is_higher_and_says_so(view: StoryList) -> None:
    heights = [view.row_height(row) for row in range(12)]
    assert len(set(heights)) == 2 and heights[0] == heights[4] == heights[8] > heights[1]
    assert [view.model().index(row, 0).data(GROUP_ROLE) for row in (0, 1, 4)] == [
        *("Group 0", None, "Group 1")
    ]
    spoken = view.model().index(4, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Group 1: Story 5")
    view._model.show(rows_of([1, 2, 3], {}))
    assert {view.row_height(row) for row in range(3)} == {heights[1]}


def test_a_click_on_the_words_of_a_group_chooses_nothing(view: StoryList, qtbot: QtBot) -> None:
    top = view.row_top(4)
    with qtbot.assertNotEmitted(view.chosen):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, top + 8))
    with qtbot.waitSignal(view.chosen):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, top + 60))


@pytest.mark.parametrize("groups", [False, True])
@pytest.mark.parametrize("chosen", [None, 0, 40, 199])
@pytest.mark.parametrize("top", [1, 40, 150, 190])
def test_what_is_looked_at_stays_where_it_is_whatever_comes(
    qtbot: QtBot, groups: bool, chosen: int | None, top: int
) -> None:
    """Rows above, between, below, moved, and gone: the row in view stays on its pixel."""

    def named(ids: list[int]) -> dict[int, str]:
        return {id_: f"{id_ // 7:05}" for id_ in sorted(ids)} if groups else {}

    model, listed = shown_list(qtbot, 600)
    ids = list(range(1000, 1200))
    model.show(rows_of(ids, named(ids)))
    listed.updateGeometries()
    if chosen is not None:
        listed.go_to_row(chosen, quietly=True)
    bar = listed.verticalScrollBar()
    bar.setValue(min(bar.maximum() - 900, bar.value() + listed.row_top(top) + 13))
    first = listed.row_at(0)
    last = listed.row_at(listed.viewport().height() - 1)
    looked_at = chosen if chosen is not None and first <= chosen <= last else first
    story = model.ids[looked_at]

    def foot() -> int:
        row = model.row_of(story)
        assert row is not None
        return listed.row_top(row) + listed.row_height(row)

    place = foot()
    for change in (
        [*range(500, 560), *ids],
        [*range(500, 510), *ids, *range(2000, 2100)],
        [id_ for id_ in ids if id_ % 3 or id_ == story],
        sorted([*range(300, 340), *ids]),
        ids,
    ):
        model.merge(rows_of(change, named(change)))
        assert foot() == place, change[:3]
    model.remove([id_ for id_ in ids[:20] if id_ != story])
    assert foot() == place


def test_a_list_at_its_top_of_which_nothing_is_chosen_shows_what_is_new(qtbot: QtBot) -> None:
    model, listed = shown_list(qtbot, 300)
    model.show(rows_of([1, 2], {}))
    model.merge(rows_of([9, 8, 7, 6, 5, 4, 3, 1, 2], {}))
    assert listed.row_at(0) == 0


def test_the_list_is_grouped_and_the_choice_is_kept(shell: Shell, qtbot: QtBot) -> None:
    window = shell.window
    window.actions_table["group-site"].trigger()
    eventually(qtbot, lambda: window.model.group_starts() == [0, 1, 3])
    assert [window.model.heading_at(row) for row in (0, 1, 3)] == [
        *("Daily Meridian", "Nordvik Post", "Skywatch")
    ]
    assert shell.preferences.now.grouping == "site"
    shell.commands.tag([window.model.ids[2]], ["ferries"], [])
    window.actions_table["group-tag"].trigger()
    eventually(qtbot, lambda: window.model.heading_at(0) == "ferries")
    eventually(qtbot, lambda: window.model.heading_at(1) == "No tag")
    shell.searching.submit("comet")
    eventually(qtbot, lambda: window.model.total == 2 and not window.model.group_starts())
    assert not window.actions_table["group-date"].isEnabled()
    shell.searching.leave()
    eventually(qtbot, lambda: window.model.group_starts())
    window.actions_table["group-none"].trigger()
    eventually(qtbot, lambda: not window.model.group_starts())
