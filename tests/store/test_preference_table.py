"""What a person set: settings, saved searches in their order, stories kept apart."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.library.store_session import StoreSession
from reader.model import SavedSearch
from tests.examples import examples
from tests.store.samples import add_story

_JSON: st.SearchStrategy[Any] = st.recursive(
    st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=5,
)


@settings(max_examples=examples(10))
@given(st.text(max_size=8), _JSON)
def test_a_setting_comes_back(lasting_store: StoreSession, key: str, value: Any) -> None:
    lasting_store.preferences.set_setting(key, value)
    assert lasting_store.preferences.setting(key) == value
    assert key in lasting_store.preferences.settings()


def test_parts_of_a_setting_leave_the_rest(store: StoreSession) -> None:
    for kept in ({"theme": "dark"}, {"column": 70}, {"theme": "sepia"}):
        store.preferences.set_setting("window", kept, parts=True)
    assert store.preferences.setting("window") == {"theme": "sepia", "column": 70}


def test_what_json_does_not_hold_is_refused_and_changes_nothing(store: StoreSession) -> None:
    store.preferences.set_setting("theme", "dark")
    endless: list[Any] = []
    endless.append(endless)
    for value in (object(), {1, 2}, b"bytes", endless):
        with pytest.raises(TypeError, match="set_setting: the argument “value”"):
            store.preferences.set_setting("theme", value)
    assert store.preferences.settings() == {"theme": '"dark"'}


def test_saved_searches_keep_the_order_in_which_a_person_puts_them(store: StoreSession) -> None:
    preferences = store.preferences
    tide, ferry, tower = (preferences.put_search(name, name) for name in ("tide", "ferry", "tower"))
    assert preferences.saved_searches() == [tide, ferry, tower]
    preferences.order_searches([tower.id, tide.id, ferry.id])
    assert preferences.saved_searches() == [tower, tide, ferry]
    # Changed, it stays in its place; a new one comes last.
    changed = preferences.put_search("Tide", "low tide", tide.id)
    assert changed == SavedSearch(tide.id, "Tide", "low tide")
    last = preferences.put_search("Last", "x")
    assert preferences.saved_searches() == [tower, changed, ferry, last]
    preferences.remove_search(tower.id)
    preferences.remove_search(999)
    assert preferences.saved_searches() == [changed, ferry, last]
    # One that undo brings back has its number again, and no other ever gets that.
    assert preferences.put_search("tower", "tower", tower.id) == tower
    assert preferences.put_search("New", "y").id > last.id


def test_a_name_with_half_a_character_is_kept(store: StoreSession) -> None:
    store.preferences.put_search("half \ud83c", "q \ud83c")
    (found,) = store.preferences.saved_searches()
    assert (found.name, found.query) == ("half ?", "q ?")


def test_stories_kept_apart_are_so_from_both_sides(store: StoreSession) -> None:
    one, two, three = (add_story(store) for _ in range(3))
    preferences = store.preferences
    preferences.set_apart(two, one, apart=True)
    preferences.set_apart(one, two, apart=True)
    preferences.set_apart(two, three, apart=True)
    assert preferences.apart_from(one) == {two}
    assert preferences.apart_from(two) == {one, three}
    assert sorted(preferences.apart_pairs()) == [(one, two), (two, three)]
    preferences.set_apart(one, two, apart=False)
    assert preferences.apart_from(one) == set()
    assert preferences.apart_from(two) == {three}
    assert preferences.apart_pairs() == [(two, three)]
    with store.db.write():
        store.stories.delete([three])
    assert preferences.apart_pairs() == []
