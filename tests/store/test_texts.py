"""The texts of a story: each version is kept whole, and one that bore a mark for good."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.library.store_session import StoreSession
from reader.model import Article, Link
from reader.store.columns import DamagedText
from reader.store.texts import OriginalFile, text_digest, text_name
from tests.examples import examples
from tests.store.samples import add_bookmark, add_highlight, add_story

_TEXT = st.text(st.characters(exclude_categories=[]), max_size=30)
"""Halves of characters too: a text is packed, and keeps them."""


def article(text: str, **parts: object) -> Article:
    return Article(text=text, reading_text=text, html=f"<p>{text}", **parts)  # type: ignore[arg-type]


def add_version(store: StoreSession, story: int, version: int, text: str) -> None:
    with store.db.write():
        store.texts.add(story, version, article(text))


def original(story: int, version: int, digest: str, kept: str = "2026-01-01") -> OriginalFile:
    return OriginalFile(story, version, digest, "a.html", "/a.html", "html", None, kept)


@settings(max_examples=examples(10))
@given(_TEXT, _TEXT, _TEXT, st.lists(st.text(max_size=5), max_size=2))
def test_a_text_comes_back_letter_by_letter(
    lasting_store: StoreSession, reading: str, own: str, comments: str, notices: list[str]
) -> None:
    story = add_story(lasting_store)
    made = Article(
        text=own,
        reading_text=reading,
        html=f"<p>{reading}",
        comments_html=comments,
        notices=tuple(notices),
        left_out=tuple(notices[:1]),
    )
    with lasting_store.db.write():
        lasting_store.texts.add(story, 2, made, "2026-01-01T00:00:00.000Z")
    links = (Link("One", "https://a.example/1"),)
    body = lasting_store.texts.body(story, 2, links)
    assert body is not None
    assert (body.text, body.reading_text, body.html) == (own, reading, f"<p>{reading}")
    assert (body.comments_html, body.links) == (comments, links)
    known = tuple(each.encode("utf-8", "replace").decode() for each in notices)
    assert (body.notices, body.left_out) == (known, known[:1])
    assert body.created == "2026-01-01T00:00:00.000Z"
    assert lasting_store.texts.is_sound(story, 2)


@pytest.mark.parametrize("column", ["html", "reading", "comments", "text"])
def test_a_damaged_text_is_seen_and_mended(store: StoreSession, column: str) -> None:
    story, sound = add_story(store), add_story(store, text="sound")
    whole = Article(text="own", reading_text="words", html="<p>words", comments_html="<p>hm")
    with store.db.write():
        store.texts.add(story, 2, whole)
        store.db.run(f"UPDATE texts SET {column} = x'78' WHERE story = ? AND version = 2", (story,))
    assert not store.texts.is_sound(story, 2)
    assert list(store.texts.faults()) == [(story, 1, True), (story, 2, False), (sound, 1, True)]
    with pytest.raises(DamagedText, match="damaged"):
        store.texts.body(story, 2, ())
    assert store.texts.readable(story, 2) == ("" if column == "reading" else "words")
    before = store.texts.created(story, 2)
    with store.db.write():
        store.texts.mend(story, 2, whole)
    assert store.texts.is_sound(story, 2)
    body = store.texts.body(story, 2, ())
    assert body is not None
    assert (body.text, body.reading_text, body.comments_html) == ("own", "words", "<p>hm")
    assert body.created == before
    assert store.texts.readable(story, 1) == "Some words."


def test_another_text_under_the_same_digest_is_no_sound_one(store: StoreSession) -> None:
    story, other = add_story(store), add_story(store, text="Other words.")
    with store.db.write():
        store.db.run(
            "UPDATE texts SET reading = (SELECT reading FROM texts WHERE story = ?) "
            "WHERE story = ?",
            (other, story),
        )
    assert not store.texts.is_sound(story, 1)
    assert store.texts.is_sound(other, 1)


def test_a_version_that_is_not_kept_is_none(store: StoreSession) -> None:
    story = add_story(store)
    assert store.texts.body(story, 2, ()) is None
    assert store.texts.reading_text(story, 2) is None
    assert store.texts.readable(story, 2) == ""
    assert store.texts.created(story, 2) is None
    assert store.texts.digest(story, 2) is None
    assert store.texts.is_sound(story, 2)


def test_versions_say_when_they_came_and_whether_marks_stood_on_them(store: StoreSession) -> None:
    story = add_story(store)
    with store.db.write():
        store.texts.add(story, 3, article("three"), "2026-03-01T00:00:00.000Z")
        store.texts.add(story, 2, article("two"), "2026-02-01T00:00:00.000Z")
    add_highlight(store, story, "a")
    assert store.texts.versions(story) == [1, 2, 3]
    assert store.texts.made(story)[1:] == [
        (2, "2026-02-01T00:00:00.000Z", False),
        (3, "2026-03-01T00:00:00.000Z", False),
    ]
    assert store.texts.made(story)[0][2] is True
    assert store.texts.created(story, 3) == "2026-03-01T00:00:00.000Z"


def test_equal_texts_find_each_other(store: StoreSession) -> None:
    first, second = add_story(store, text="one two"), add_story(store, text="one\n\ntwo ")
    other, empty = add_story(store, text="onetwo"), add_story(store, text="")
    digest = text_digest("one two")
    assert store.texts.stories_with(digest) == [first, second]
    assert store.texts.digest(second, 1) == digest
    assert store.texts.has(second, digest)
    assert not store.texts.has(other, digest)
    # Stories without a text are not the same story.
    assert store.texts.digest(empty, 1) == ""
    assert store.texts.stories_with("") == []
    # In the journal a text has a name of its own, white space included.
    assert text_name("one two") != text_name("one  two")
    assert text_name("half \ud83c")


@pytest.mark.parametrize("kind", ["highlight", "bookmark"])
def test_a_text_that_bore_a_mark_is_neither_dropped_nor_set_aside(
    store: StoreSession, kind: str
) -> None:
    story = add_story(store)
    add_version(store, story, 2, "two")
    (add_highlight if kind == "highlight" else add_bookmark)(store, story, "a", trashed=1)
    with store.db.write():
        step = store.steps.add("Remove", [])
        store.texts.set_aside(story, 1, step)
        store.texts.forget(story, 1)
    assert store.texts.versions(story) == [1, 2]
    with store.db.write():
        assert not store.texts.put_back(story, 1)


def test_a_version_set_aside_comes_back_as_it_was(store: StoreSession) -> None:
    story = add_story(store)
    add_version(store, story, 2, "two")
    before = store.texts.body(story, 2, ())
    with store.db.write():
        step = store.steps.add("Remove", [])
        store.texts.set_aside(story, 2, step)
    assert store.texts.versions(story) == [1]
    assert store.texts.highest_version(story) == 2
    with store.db.write():
        assert store.texts.put_back(story, 2)
        assert not store.texts.put_back(story, 2)
        assert not store.texts.put_back(story, 7)
    assert store.texts.body(story, 2, ()) == before


def test_no_number_of_a_version_is_given_twice(store: StoreSession) -> None:
    story = add_story(store)
    assert store.texts.highest_version(story) == 1
    assert store.texts.highest_version(story + 1) == 0
    with store.db.write():
        store.texts.add_source(original(story, 4, "a" * 64))
    assert store.texts.highest_version(story) == 4
    add_version(store, story, 5, "five")
    assert store.texts.highest_version(story) == 5


def test_the_file_of_the_text_in_force_comes_first(store: StoreSession) -> None:
    story, other = add_story(store), add_story(store)
    older, current = original(story, 1, "a" * 64), original(story, 2, "b" * 64)
    later, again = original(story, 3, "c" * 64), original(story, 2, "d" * 64, kept="2026-02-01")
    with store.db.write():
        for source in (later, older, current, again, original(other, 1, "a" * 64)):
            store.texts.add_source(source)
        store.stories.change(story, {"version": 2})
    assert store.texts.sources(story) == [again, current, older, later]
    assert store.texts.all_sources() == {
        "a" * 64: [story, other],
        "b" * 64: [story],
        "c" * 64: [story],
        "d" * 64: [story],
    }
    assert store.texts.stories_from("a" * 64) == [story, other]
    with store.db.write():
        store.texts.drop_source("a" * 64)
    assert store.texts.sources(other) == []
    assert store.texts.sources(story) == [again, current, later]


def test_a_name_of_a_file_that_is_no_text_is_kept_readable(store: StoreSession) -> None:
    story = add_story(store)
    odd = OriginalFile(story, 1, "a" * 64, "caf\udce9.html", "/\udce9", "html", "latin-1", "x")
    with store.db.write():
        store.texts.add_source(odd)
    (kept,) = store.texts.sources(story)
    assert (kept.name, kept.origin, kept.charset) == ("caf?.html", "/?", "latin-1")
