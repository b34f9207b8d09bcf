from __future__ import annotations

import pytest

from reader.library.store_session import StoreSession
from reader.model import Article, Link, ReaderError, ReadingPlace, UnknownStory
from reader.store.annotation_tables import BookmarkTable, HighlightTable
from reader.store.columns import pack, sort_key, storable, unpack
from reader.store.story_table import ORDERS, Condition
from reader.store.texts import text_digest
from tests.store.samples import add_story


def test_a_story_comes_back_as_it_was_put_in(store: StoreSession) -> None:
    story = add_story(
        store,
        "Ærø’s ferry — 渡船",
        authors=["Ada", "Bo"],
        site="ferry.example",
        published="2024-10-22",
        starred=True,
    )
    found = store.stories.get(story)
    assert (found.title, found.authors, found.site) == (
        "Ærø’s ferry — 渡船",
        ("Ada", "Bo"),
        "ferry.example",
    )
    assert found.starred is True
    assert found.read is False
    assert found.added.endswith("Z")


def test_marks_that_are_not_there_are_refused(store: StoreSession) -> None:
    with pytest.raises(ReaderError, match="highlight"):
        HighlightTable(store.db).require(["gone"])
    with pytest.raises(ReaderError, match="bookmark"):
        BookmarkTable(store.db).require(["gone"])
    assert HighlightTable(store.db).require([]) == {}


def test_ids_are_never_given_twice(store: StoreSession) -> None:
    first = add_story(store)
    with store.db.write():
        store.stories.delete([first])
    assert add_story(store) > first
    assert store.stories.newest_id() > first


def test_unknown_ids_are_named(store: StoreSession) -> None:
    story = add_story(store)
    with pytest.raises(UnknownStory, match="no story 77 "):
        store.stories.get(77)
    with pytest.raises(UnknownStory, match="77, 78"):
        store.stories.require([story, 78, 77])
    with pytest.raises(UnknownStory):
        store.stories.require([2**80])


def test_only_known_columns_are_written(store: StoreSession) -> None:
    story = add_story(store)
    with pytest.raises(KeyError):
        store.stories.change(story, {"id": 5})


@pytest.mark.parametrize("sort", ORDERS)
def test_every_sort_gives_every_story(store: StoreSession, sort: str) -> None:
    ids = {add_story(store, title, published=f"2024-01-0{n}") for n, title in enumerate("cab", 1)}
    assert {story.id for story in store.stories.find(Condition(), sort)} == ids


def test_newest_goes_by_publication_and_else_by_saving(store: StoreSession) -> None:
    old = add_story(store, published="2020-05-01")
    zoned = add_story(store, published="2024-01-02T01:00:00+05:00")
    earlier = add_story(store, published="2024-01-01T19:00:00Z")
    undated = add_story(store, added="2022-01-01T00:00:00.000Z")
    assert store.stories.ids(Condition()) == [zoned, earlier, undated, old]
    with store.db.write():
        store.stories.change(old, {"published": "2025-01-01"})
    assert store.stories.ids(Condition())[0] == old


def test_lists_are_cut_and_continued(store: StoreSession) -> None:
    ids = [add_story(store, published=f"2024-01-{n:02}") for n in range(1, 8)]
    assert [s.id for s in store.stories.find(Condition(), limit=3, offset=2)] == ids[::-1][2:5]


def test_the_place_is_kept_within_bounds(store: StoreSession) -> None:
    story = add_story(store)
    assert store.stories.place(story) is None
    store.stories.set_place(story, ReadingPlace(-4, 1.7))
    assert store.stories.place(story) == ReadingPlace(0, 1.0, 1)
    assert store.stories.get(story).progress == 1.0


@pytest.mark.parametrize(
    ("moment", "key"),
    [
        (None, ""),
        ("2024-10-22", "2024-10-22"),
        ("2024-10", "2024-10-01"),
        ("2024-10-22T01:30:00+02:00", "2024-10-21T23:30:00"),
        ("2024-10-22T01:30:00", "2024-10-22T01:30:00"),
        ("nonsense", "nonsense"),
    ],
)
def test_moments_sort_by_time(moment: str | None, key: str) -> None:
    assert sort_key(moment) == key


@pytest.mark.parametrize("text", ["", "plain", "emoji 🎈", "half \ud83c a pair", "null \0 inside"])
def test_texts_survive_packing(text: str) -> None:
    assert unpack(pack(text)) == text


def test_half_characters_do_not_stop_a_row(store: StoreSession) -> None:
    story = add_story(store, "broken \ud83c title")
    assert store.stories.get(story).title == "broken ? title"
    assert storable("a\ud83cb") == "a?b"


def test_white_space_does_not_make_another_text() -> None:
    assert text_digest("a  b\n\nc") == text_digest(" a b c ")
    assert text_digest("a b") != text_digest("ab")
    assert text_digest(" \n ") == ""


def test_versions_of_a_text(store: StoreSession) -> None:
    story = add_story(store, text="one two")
    second = Article(text="own", reading_text="one two three", html="<p>", comments_html="<p>hm")
    with store.db.write():
        store.texts.add(story, 2, second)
    body = store.texts.body(story, 2, ())
    assert body is not None
    assert (body.text, body.reading_text, body.comments_html) == ("own", "one two three", "<p>hm")
    assert store.texts.versions(story) == [1, 2]
    assert store.texts.has(story, text_digest("one  two"))
    assert store.texts.body(story, 3, ()) is None


def test_a_text_that_was_annotated_is_never_dropped(store: StoreSession) -> None:
    story = add_story(store)
    with store.db.write():
        store.db.run(
            'INSERT INTO bookmarks (id, story, version, "offset", created) '
            "VALUES ('b', ?, 1, 0, '')",
            (story,),
        )
        store.texts.forget(story, 1)
    assert store.texts.versions(story) == [1]
    other = add_story(store)
    with store.db.write():
        store.texts.forget(other, 1)
    assert store.texts.versions(other) == []


def test_tags_follow_their_first_spelling(store: StoreSession) -> None:
    one, two = add_story(store), add_story(store)
    with store.db.write():
        assert store.tags.add([one], "Climate  Change") == [one]
        assert store.tags.add([one, two], "climate change") == [two]
        assert store.tags.add([one], "  ") == []
    assert store.tallies.counts().tags == (("Climate Change", 2),)
    assert store.stories.get(two).tags == ("Climate Change",)
    with store.db.write():
        assert store.tags.remove([one, two], "CLIMATE CHANGE") == [one, two]
        assert store.tags.remove([one], "unknown") == []
    assert store.tallies.counts().tags == ()


def test_links_are_found_by_their_keys(store: StoreSession) -> None:
    story, other = add_story(store), add_story(store)
    links = [(Link("One", "https://a.example/1"), ["u:a/1"]), (Link("Two"), ["t:two", ""])]
    with store.db.write():
        store.links.replace(story, links)
        store.links.offer(other, ["u:a/1", "t:other"])
    assert store.links.of(story) == (links[0][0], links[1][0])
    assert store.links.offering(["u:a/1", "nothing"]) == [other]
    assert [(s.story, s.position) for s in store.links.awaiting(["t:two", "u:a/1"])] == [
        (story, 0),
        (story, 1),
    ]
    with store.db.write():
        store.stories.delete([story])
    assert store.links.awaiting(["t:two"]) == []
    assert store.db.faults() == []


def test_the_outbox_tells_each_consumer_what_changed(store: StoreSession) -> None:
    one, two = add_story(store), add_story(store)
    batch = store.outbox.batch("search", 10)
    assert set(batch.stories) == {one, two}
    with store.db.write():
        store.outbox.done("search", batch.position)
    assert store.outbox.pending("search") == 0
    assert store.outbox.pending("related") == 2
    with store.db.write():
        store.stories.change(one, {"title": "Another"})
        store.stories.change(two, {"read": True})
        store.tags.add([two], "x")
        store.stories.delete([one])
    assert set(store.outbox.batch("search", 10).stories) == {one, two}
    with store.db.write():
        store.outbox.done("search", store.outbox.end())
        store.outbox.done("search", 1)
    assert store.outbox.pending("search") == 0


def test_the_history_keeps_the_last_queries_once(store: StoreSession) -> None:
    for query in ["a", "b", "a", *[f"q{n}" for n in range(49)]]:
        store.preferences.remember_query(query)
    history = store.preferences.history()
    assert history[0] == "q48"
    assert history[-1] == "a"
    assert len(history) == 50
    store.preferences.clear_history()
    assert store.preferences.history() == []


def test_settings_take_any_json(store: StoreSession) -> None:
    value = {"size": [1, 2.5, None], "name": "β"}
    store.preferences.set_setting("window", value)
    assert store.preferences.setting("window") == value
    assert store.preferences.setting("absent", 3) == 3
