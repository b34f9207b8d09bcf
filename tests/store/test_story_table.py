"""Rows of stories: found by title, flag and group, and numbered once for good."""

from __future__ import annotations

import pytest

from reader.library.store_session import StoreSession
from reader.model import ReadingPlace, UnknownStory
from reader.store.fact_filters import OUTSIDE_TRASH, state_condition
from reader.store.story_table import ORDERS, Condition
from tests.store.samples import add_story


def test_titles_are_found_in_any_case_with_those_in_the_trash_last(store: StoreSession) -> None:
    trashed = add_story(store, "Low Tide", trashed=True)
    kept, half = add_story(store, "LOW TIDE"), add_story(store, "half \ud83c")
    assert [story.id for story in store.stories.titled("low tide")] == [kept, trashed]
    assert [story.id for story in store.stories.titled("half \ud83c")] == [half]
    assert store.stories.titled("low") == []
    assert dict(store.stories.titles()) == {
        trashed: "Low Tide",
        kept: "LOW TIDE",
        half: "half ?",
    }


def test_a_list_keeps_the_order_that_is_asked_for(store: StoreSession) -> None:
    one, two, three = (add_story(store, name) for name in ("One", "Two", "Three"))
    assert [story.id for story in store.stories.many([three, 99, one])] == [three, one]
    assert store.stories.require([three, one, three]) == [three, one]
    assert store.stories.existing([two, 99]) == {two}
    assert store.stories.number() == store.stories.count(Condition()) == 3
    assert store.stories.all_ids() == [one, two, three]


def test_groups_of_a_list(store: StoreSession) -> None:
    one = add_story(store, site="a.example", published="2024-05-01T23:00:00")
    two = add_story(store, added="2026-01-02T00:00:00.000Z")
    with store.db.write():
        store.tags.add([one], "sea")
        store.tags.add([one], "Boats")
    assert store.stories.group_keys("date") == {one: "2024-05-01", two: "2026-01-02"}
    assert store.stories.group_keys("added")[two] == "2026-01-02"
    assert store.stories.group_keys("site") == {one: "a.example", two: ""}
    assert store.stories.group_keys("tag") == {one: "Boats"}


def test_a_flag_of_many_stories_is_set_at_once(store: StoreSession) -> None:
    one, two, three = (add_story(store) for _ in range(3))
    with store.db.write():
        store.stories.set_flag([one, three], "trashed", True)
    assert store.stories.trashed_among([one, two]) == {one}
    with pytest.raises(KeyError), store.db.write():
        store.stories.set_flag([one], "title", True)
    assert {
        row["id"]: row["trashed"] for row in store.stories.values([two, three], ["trashed"])
    } == {
        two: 0,
        three: 1,
    }
    with pytest.raises(KeyError):
        list(store.stories.values([one], ["title, note"]))


def test_a_story_deleted_for_ever_is_known_as_gone_until_it_comes_back(
    store: StoreSession,
) -> None:
    one, two = add_story(store), add_story(store)
    with store.db.write():
        store.stories.delete([one, two])
    assert store.stories.deleted() == [one, two]
    with store.db.write():
        assert store.stories.add({"title": "Back"}, one) == one
    assert store.stories.deleted() == [two]
    assert store.stories.get(one).title == "Back"


def test_numbers_of_another_copy_of_the_library_are_not_given_again(store: StoreSession) -> None:
    with store.db.write():
        store.stories.number_after(40)
        store.stories.number_after(7)
    assert store.stories.newest_id() == 40
    assert add_story(store) == 41


def test_the_place_of_reading_says_its_moment(store: StoreSession) -> None:
    story = add_story(store)
    assert store.stories.opened(story) is None
    store.stories.set_place(story, ReadingPlace(5, 0.5, 1), "2026-01-02T00:00:00.000Z")
    assert store.stories.opened(story) == "2026-01-02T00:00:00.000Z"
    store.stories.set_place(story, ReadingPlace(9, 0.7, 2))
    assert store.stories.place(story) == ReadingPlace(9, 0.7, 2)
    assert (store.stories.opened(story) or "") > "2026-01-02T00:00:00.000Z"


def test_many_unknown_stories_are_named_shortly(store: StoreSession) -> None:
    with pytest.raises(UnknownStory, match="20 and 5 more"):
        store.stories.require(range(1, 26))


def test_damaged_names_of_authors_stop_no_story(store: StoreSession) -> None:
    story = add_story(store, authors=["Ada"])
    with store.db.write():
        store.db.run("UPDATE stories SET authors = '[\"Ad' WHERE id = ?", (story,))
    assert store.stories.get(story).authors == ()


def test_the_inbox_is_listed_in_order_out_of_an_index_alone(store: StoreSession) -> None:
    inbox = state_condition("is:inbox")
    assert inbox is not None
    plan = store.db.rows(
        f"EXPLAIN QUERY PLAN SELECT id FROM stories AS s WHERE {inbox.sql} "
        f"AND {OUTSIDE_TRASH.sql} ORDER BY {ORDERS['newest']}"
    )
    [step] = [row["detail"] for row in plan]
    assert "COVERING INDEX stories_unread" in step
