"""The search and the related stories get all words of a story, in whichever order they ask."""

from __future__ import annotations

import pytest

from reader.library.store_session import StoreSession
from reader.model import Article
from reader.store import index_documents
from reader.store.index_documents import DocumentReader
from tests.store.samples import add_highlight, add_story


def test_a_document_holds_all_that_is_searched(store: StoreSession) -> None:
    story = add_story(
        store,
        "The ferry",
        "It leaves at noon.",
        subtitle="A crossing",
        byline="Ada",
        site="ferry.example",
        section="Travel",
        language="en",
        url="https://ferry.example/a",
        published="2024-05-01",
        added="2026-01-01T00:00:00.000Z",
        note="Ask the crew",
        images=2,
    )
    with store.db.write():
        store.tags.add([story], "Sea")
        store.tags.add([story], "boats")
    add_highlight(store, story, "late", note="Second", start=9)
    add_highlight(store, story, "early", note="First", start=2)
    add_highlight(store, story, "gone", note="Removed", start=3, trashed=1)
    add_highlight(store, story, "plain", start=4)
    (document,) = DocumentReader(store.db).of([story])
    assert (document.title, document.subtitle, document.byline) == (
        "The ferry",
        "A crossing",
        "Ada",
    )
    assert (document.site, document.section, document.language) == ("ferry.example", "Travel", "en")
    assert (document.url, document.published) == ("https://ferry.example/a", "2024-05-01")
    assert document.added == "2026-01-01T00:00:00.000Z"
    assert document.text == "It leaves at noon."
    assert document.notes == "Ask the crew\n\nFirst\n\nSecond"
    assert document.tags == ("boats", "Sea")
    assert document.has_images


def test_facts_that_are_missing_are_empty(store: StoreSession) -> None:
    (document,) = DocumentReader(store.db).of([add_story(store)])
    assert (document.subtitle, document.byline, document.site, document.section) == ("",) * 4
    assert (document.language, document.url, document.notes) == ("",) * 3
    assert document.published is None
    assert (document.tags, document.has_images) == ((), False)


def test_the_text_is_that_of_the_version_in_force(store: StoreSession) -> None:
    story = add_story(store, text="first")
    with store.db.write():
        store.texts.add(story, 2, Article(text="second", reading_text="second", html="<p>second"))
    assert DocumentReader(store.db).of([story])[0].text == "first"
    with store.db.write():
        store.stories.change(story, {"version": 2})
    assert DocumentReader(store.db).of([story])[0].text == "second"
    with store.db.write():
        store.stories.change(story, {"version": 3})
    assert DocumentReader(store.db).of([story])[0].text == ""


def test_one_damaged_text_stops_no_other(store: StoreSession) -> None:
    damaged, sound = add_story(store, "Damaged"), add_story(store, "Sound", "words")
    with store.db.write():
        store.db.run("UPDATE texts SET reading = x'00' WHERE story = ?", (damaged,))
    found = DocumentReader(store.db).of([sound, 99, damaged])
    assert [(each.title, each.text) for each in found] == [("Damaged", ""), ("Sound", "words")]


def test_batches_together_are_all_stories_once(
    store: StoreSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index_documents, "BATCH", 2)
    days = [4, 1, 5, 3, 2]
    ids = [add_story(store, published=f"2024-01-0{day}") for day in days]
    with store.db.write():
        store.stories.set_flag(ids[1:3], "trashed", True)
    reader = DocumentReader(store.db)
    assert [each.id for each in reader.all()] == ids == [1, 2, 3, 4, 5]
    assert [each.id for each in reader.all(with_trash=False)] == [ids[0], *ids[3:]]
    # Batches by date; within one the order is that of the ids.
    assert [each.id for each in reader.latest_first()] == [1, 3, 4, 5, 2]
    assert [each.id for each in reader.latest_first(oldest=True)] == [2, 5, 1, 4, 3]
