"""Tags are one in whichever spelling; another spelling or colour loses no story."""

from __future__ import annotations

import pytest

from reader.library.store_session import StoreSession
from reader.model import TagUse
from reader.store.tag_table import tag_key
from tests.store.samples import add_story


@pytest.mark.parametrize(
    ("one", "other"),
    [("Sea", "SEA"), ("low  tide", " Low tide\n"), ("ﬁsh", "fish"), ("Straße", "STRASSE")],
)
def test_spellings_of_one_tag(store: StoreSession, one: str, other: str) -> None:
    story = add_story(store)
    with store.db.write():
        assert store.tags.add([story], one) == [story]
        assert store.tags.add([story], other) == []
    assert tag_key(one) == tag_key(other)
    assert store.tags.stories(other) == [story]
    assert store.tags.spelling(other) == " ".join(one.split())
    assert store.tags.spelling("other") is None


def test_accents_make_another_tag() -> None:
    assert tag_key("café") != tag_key("cafe")


def test_tags_are_listed_while_a_story_outside_the_trash_has_them(store: StoreSession) -> None:
    one, two = add_story(store), add_story(store)
    with store.db.write():
        store.tags.add([one, two], "sea")
        store.tags.add([two], "Boats")
        store.tags.set_colour("SEA", "blue")
    assert store.tags.names() == [TagUse("Boats", 1, ""), TagUse("sea", 2, "blue")]
    with store.db.write():
        store.stories.set_flag([two], "trashed", True)
    assert store.tags.names() == [TagUse("sea", 1, "blue")]
    assert store.tags.stories("boats") == [two]
    with store.db.write():
        store.stories.set_flag([two], "trashed", False)
    assert store.tags.names() == [TagUse("Boats", 1, ""), TagUse("sea", 2, "blue")]


def test_a_tag_is_written_and_coloured_anew(store: StoreSession) -> None:
    story = add_story(store)
    with store.db.write():
        store.tags.add([story], "sea")
        store.tags.respell("Sea")
        store.tags.set_colour("sea", "blue")
        store.tags.set_colour("unknown", "red")
    assert store.tags.spelling("sea") == "Sea"
    assert store.tags.stories("sea") == [story]
    assert store.tags.colours() == {"Sea": "blue"}
    assert (store.tags.colour("SEA"), store.tags.colour("unknown")) == ("blue", "")
    with store.db.write():
        store.tags.set_colour("sea", "")
    assert store.tags.colours() == {}


def test_nested_tags_lie_below_their_name_alone(store: StoreSession) -> None:
    story = add_story(store)
    with store.db.write():
        for name in ("News", "news/Sport", "news/sport/ski", "newsroom", "old/news"):
            store.tags.add([story], name)
    assert store.tags.below("NEWS") == ["News", "news/Sport", "news/sport/ski"]
    assert store.tags.below("news/sport") == ["news/Sport", "news/sport/ski"]
    assert store.tags.below("none") == []
