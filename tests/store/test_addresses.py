"""A story is found again under each address at which it was met."""

from __future__ import annotations

from reader.library.store_session import StoreSession
from reader.model import Link
from tests.store.samples import add_story


def test_a_story_is_known_under_all_its_addresses(store: StoreSession) -> None:
    one, two = add_story(store), add_story(store)
    with store.db.write():
        store.addresses.add(one, [("a/1", "https://a.example/1"), ("", "about:blank")])
        store.addresses.add(one, [("a/1", "http://www.a.example/1?from=mail"), ("b/1", "b:1")])
        store.addresses.add(two, [("a/1", "https://a.example/1"), ("half \ud83c", "half \ud83c")])
    # The first spelling of an address stays.
    assert store.addresses.addresses(one) == ["https://a.example/1", "b:1"]
    assert store.addresses.keys(one) == ["a/1", "b/1"]
    assert store.addresses.stories(["b/1", "a/1", "a/1", "unknown", ""]) == [one, two]
    assert store.addresses.stories(["half \ud83c"]) == [two]
    assert store.addresses.stories([""]) == []


def test_corrected_addresses_take_the_place_of_the_earlier_ones(store: StoreSession) -> None:
    one, two = add_story(store), add_story(store)
    with store.db.write():
        for story in (one, two):
            store.addresses.add(story, [("a/1", "https://a.example/1")])
        store.addresses.replace(one, [("a/2", "https://a.example/2")])
    assert store.addresses.stories(["a/1"]) == [two]
    assert store.addresses.stories(["a/2"]) == [one]
    with store.db.write():
        store.stories.delete([two])
    assert store.addresses.stories(["a/1"]) == []


def test_a_link_keeps_its_words_and_its_place(store: StoreSession) -> None:
    story = add_story(store)
    link = Link(
        title="Two \ud83c",
        url="https://a.example/2",
        kind="related",
        teaser="On the tide",
        published="2024-05-01",
        place="end",
    )
    with store.db.write():
        store.links.replace(story, [(Link("Old"), ["t:old"])])
        store.links.replace(story, [(link, ["u:a/2", "u:a/2"])])
    (kept,) = store.links.of(story)
    assert (kept.title, kept.url, kept.kind) == ("Two ?", link.url, link.kind)
    assert (kept.teaser, kept.published, kept.place) == (link.teaser, link.published, link.place)
    assert store.links.awaiting(["t:old", ""]) == []
    assert len(store.links.awaiting(["u:a/2"])) == 1
