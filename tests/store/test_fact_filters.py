from __future__ import annotations

import pytest

from reader.library.store_session import StoreSession
from reader.model.query import Fact
from reader.store.fact_filters import (
    all_of,
    any_of,
    fact_condition,
    is_within,
    negated,
    number_condition,
)
from reader.store.story_table import Condition
from tests.store.samples import add_highlight, add_story


def found(
    store: StoreSession, field: str, value: str, bounds: tuple[str, str] | None = None
) -> set[int]:
    condition = fact_condition(Fact(field, value), bounds, store.db)
    assert condition is not None
    return set(store.stories.matching(condition))


def test_flags(store: StoreSession) -> None:
    plain = add_story(store)
    starred = add_story(store, starred=True, read=True)
    archived = add_story(store, archived=True)
    trashed = add_story(store, trashed=True, stub=True)
    link = add_story(store, stub=True, url="https://dale.example/weir")
    assert found(store, "is", "Starred") == {starred}
    assert found(store, "is", "read") == {starred}
    assert found(store, "is", "unread") == {plain, archived, trashed, link}
    assert found(store, "is", "archived") == {archived}
    assert found(store, "is", "inbox") == {plain}
    assert found(store, "is", "trash") == found(store, "is", "trashed") == {trashed}
    assert found(store, "is", "link-only") == {link}
    assert found(store, "is", "stub") == {trashed, link}
    assert fact_condition(Fact("is", "purple"), None, store.db) is None
    assert fact_condition(Fact("wishes", "x"), None, store.db) is None


def test_what_a_story_has(store: StoreSession) -> None:
    bare = add_story(store)
    noted = add_story(store, images=2, published="2024-01-01")
    with store.db.write():
        store.stories.change(noted, {"note": "hm"})
        store.tags.add([noted], "t")
    for value in ("notes", "note", "images", "tags", "date"):
        assert found(store, "has", value) == {noted}, value
    for value in ("highlights", "links", "bookmarks"):
        assert found(store, "has", value) == set(), value
    assert bare


def test_tags_hold_those_below_them(store: StoreSession) -> None:
    one, two, three = add_story(store), add_story(store), add_story(store)
    with store.db.write():
        store.tags.add([one], "News")
        store.tags.add([two], "news/sport")
        store.tags.add([three], "newsroom")
    assert found(store, "tag", "NEWS") == {one, two}
    assert found(store, "tag", "100%") == set()
    assert found(store, "tag", "news*") == found(store, "tag", "*") == {one, two, three}
    assert found(store, "tag", " ") == set()
    with store.db.write():
        store.tags.add([one], "new*")
    # A click on a tag that ends with a star is no beginning of others.
    assert found(store, "tag", "new*") == {one}


def test_sites_by_name_and_by_host(store: StoreSession) -> None:
    named = add_story(store, site="The Post", url="https://www.post.example/1")
    hosted = add_story(store, site="news.post.example", url="https://news.post.example/2")
    other = add_story(store, site="Other", url="https://compost.example/post.example")
    assert found(store, "site", "the post") == {named}
    assert found(store, "site", "post.example") == {named, hosted}
    assert found(store, "site", "*.post.example") == {named, hosted}
    assert found(store, "site", "*.example") == {named, hosted, other}
    assert found(store, "site", "news.post.example") == {hosted}
    assert found(store, "site", "pos") == {named, hosted}
    inc, dots = add_story(store, site="The Post Inc."), add_story(store, site="...")
    assert found(store, "site", "The Post Inc.") == {inc}
    assert found(store, "site", "...") == {dots}
    assert found(store, "site", "*") == found(store, "site", ".") == set()
    assert found(store, "site", "%") == set()
    assert other


def test_languages_with_their_regions(store: StoreSession) -> None:
    british, plain = add_story(store, language="en-GB"), add_story(store, language="en")
    add_story(store, language="enm")
    assert found(store, "lang", "EN") == {british, plain}


def test_dates_need_a_date(store: StoreSession) -> None:
    first = add_story(store, published="2024-03-31T23:59:00")
    second = add_story(store, published="2024-04-01")
    add_story(store)
    assert found(store, "before", "2024-04", ("", "2024-04-01")) == {first}
    assert found(store, "after", "2024-04", ("2024-04-01", "")) == {second}
    assert fact_condition(Fact("date", "soon"), None, store.db) is None


def test_conditions_combine(store: StoreSession) -> None:
    one = add_story(store, starred=True)
    two = add_story(store)
    starred, none = Condition("s.starred = 1"), Condition("s.site = ?", ("x",))
    match = store.stories.matching
    assert match(all_of([])) == [one, two]
    assert match(any_of([])) == []
    assert match(any_of([starred, none])) == [one]
    assert match(all_of([starred, none])) == []
    assert match(negated(starred)) == [two]
    # A site that is not known is not the site asked for.
    assert match(negated(none)) == [one, two]


@pytest.mark.parametrize(
    ("bounds", "days"),
    [
        (("2026-01-02", ""), {2, 3}),
        (("", "2026-01-02"), {1}),
        (("2026-01-02", "2026-01-03"), {2}),
        (("", ""), {1, 2, 3}),
    ],
)
def test_the_day_of_saving(store: StoreSession, bounds: tuple[str, str], days: set[int]) -> None:
    ids = {add_story(store, added=f"2026-01-0{day}T12:00:00.000Z"): day for day in (1, 2, 3)}
    assert {ids[story] for story in found(store, "added", "then", bounds)} == days
    assert fact_condition(Fact("added", "soon"), None, store.db) is None


def test_numbers_lie_between_bounds_that_belong_to_them(store: StoreSession) -> None:
    short, long = add_story(store, word_count=100), add_story(store, word_count=900, progress=0.5)
    add_highlight(store, long, "a")

    def within(field: str, low: float | None, high: float | None) -> list[int]:
        return sorted(store.stories.matching(number_condition(field, low, high)))

    assert within("words", 100, None) == within("words", None, None) == [short, long]
    assert within("words", 101, None) == [long]
    assert within("words", None, 899) == [short]
    assert within("words", 100, 100) == [short]
    assert within("highlights", 1, None) == [long]
    assert within("progress", 50, 50) == [long]
    assert store.stories.matching(is_within(f"[{long}, 99]")) == [long]
