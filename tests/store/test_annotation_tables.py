"""Marks come back as they were put in, and none goes but by the person's will."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.library.store_session import StoreSession
from reader.model import Article, ReaderError
from reader.store.annotation_tables import (
    BookmarkTable,
    HighlightTable,
    every_mark,
    folded,
    is_annotated,
)
from reader.store.mark_fields import bookmark_fields, bookmark_of, highlight_fields, highlight_of
from tests.examples import examples
from tests.store.samples import add_bookmark, add_highlight, add_story

_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
_PLACE = st.integers(0, 10_000)
_HIGHLIGHTS = st.fixed_dictionaries(
    {
        **dict.fromkeys(("exact", "prefix", "suffix", "note", "marked_text", "hints"), _TEXT),
        **dict.fromkeys(("foreign_id", "created", "changed", "colour"), _TEXT),
        **dict.fromkeys(("start", "end", "length"), _PLACE),
        "state": st.sampled_from(("anchored", "orphaned")),
        "trashed": st.integers(0, 1),
        "tags": st.lists(_TEXT, unique=True, max_size=3).map(sorted),
    }
)
_BOOKMARKS = st.fixed_dictionaries(
    {
        **dict.fromkeys(("exact", "prefix", "suffix", "label", "created"), _TEXT),
        **dict.fromkeys(("offset", "length"), _PLACE),
        "state": st.sampled_from(("anchored", "orphaned")),
        "trashed": st.integers(0, 1),
    }
)


@pytest.fixture
def highlights(store: StoreSession) -> HighlightTable:
    return HighlightTable(store.db)


@pytest.fixture
def bookmarks(store: StoreSession) -> BookmarkTable:
    return BookmarkTable(store.db)


@settings(max_examples=examples(10))
@given(st.lists(_HIGHLIGHTS, max_size=3), st.lists(_BOOKMARKS, max_size=3))
def test_marks_come_back_as_they_were_put_in(
    lasting_store: StoreSession,
    highlights_made: list[dict[str, object]],
    bookmarks_made: list[dict[str, object]],
) -> None:
    story = add_story(lasting_store)
    highlights = {
        f"{story}{name}": highlight_fields({**facts, "id": f"{story}{name}"}, story, 1)
        for name, facts in zip("abc", highlights_made, strict=False)
    }
    bookmarks = {
        f"{story}{name}": bookmark_fields({**facts, "id": f"{story}{name}"}, story, 1)
        for name, facts in zip("xyz", bookmarks_made, strict=False)
    }
    marked, placed = HighlightTable(lasting_store.db), BookmarkTable(lasting_store.db)
    with lasting_store.db.write():
        for highlight in highlights.values():
            marked.add(highlight)
        for bookmark in bookmarks.values():
            placed.add(bookmark)
    assert marked.require(highlights) == highlights
    assert placed.require(bookmarks) == bookmarks
    backwards = list(highlights)[::-1]
    assert marked.many(backwards) == [highlight_of(highlights[mark]) for mark in backwards]
    backwards = list(bookmarks)[::-1]
    assert placed.many(backwards) == [bookmark_of(bookmarks[mark]) for mark in backwards]
    found = every_mark(marked, placed)
    assert found.highlights.items() >= highlights.items()
    assert found.bookmarks.items() >= bookmarks.items()
    standing = sum(not highlight["trashed"] for highlight in highlights.values())
    assert lasting_store.stories.get(story).highlights == marked.count([story]) == standing


def test_half_characters_do_not_stop_a_mark(
    store: StoreSession, highlights: HighlightTable, bookmarks: BookmarkTable
) -> None:
    story = add_story(store)
    add_highlight(store, story, "a", "half \ud83c", note="\udfff", tags=["\ud83c"])
    add_bookmark(store, story, "b", label="half \ud83c")
    (mark,) = highlights.many(["a"])
    assert (mark.exact, mark.note, mark.tags) == ("half ?", "?", ("?",))
    assert bookmarks.fields(["b"])["b"]["label"] == "half ?"
    with store.db.write():
        highlights.change("a", {"note": "again \ud83c"})
        bookmarks.change("b", {"label": "again \ud83c", "trashed": True})
    assert highlights.many(["a"])[0].note == "again ?"
    changed = bookmarks.fields(["b"])["b"]
    assert (changed["label"], changed["trashed"]) == ("again ?", 1)


def test_a_change_touches_only_what_it_names(
    store: StoreSession, highlights: HighlightTable
) -> None:
    story = add_story(store)
    before = add_highlight(store, story, "a", note="old", tags=["one", "two"])
    other = add_highlight(store, story, "b", tags=["one"])
    with store.db.write():
        highlights.change("a", {"note": "new"})
    assert highlights.fields(["a"])["a"] == {**before, "note": "new"}
    with store.db.write():
        highlights.change("a", {"tags": ["two", "three", "two"]})
    assert highlights.fields(["a"])["a"] == {**before, "note": "new", "tags": ["three", "two"]}
    with store.db.write():
        highlights.change("a", {})
        highlights.change("a", {"colour": "blue"})
    assert highlights.fields(["a"])["a"]["tags"] == ["three", "two"]
    assert highlights.fields(["b"])["b"] == other


def test_marks_stand_in_the_order_of_the_text(
    store: StoreSession, highlights: HighlightTable, bookmarks: BookmarkTable
) -> None:
    story, other = add_story(store), add_story(store)
    add_highlight(store, story, "late", start=90)
    add_highlight(store, story, "early", start=3)
    add_highlight(store, story, "lost", start=0, state="orphaned")
    add_highlight(store, story, "removed", start=5, trashed=1)
    add_highlight(store, other, "elsewhere", start=1)
    assert highlights.ids_of([story]) == ["early", "late", "lost"]
    assert highlights.ids_of([story], trashed=True) == ["removed"]
    assert highlights.ids_of([other, story], trashed=None) == [
        *("early", "removed", "late", "lost", "elsewhere"),
    ]
    add_bookmark(store, story, "down", offset=80)
    add_bookmark(store, story, "up", offset=8)
    add_bookmark(store, story, "off", offset=1, trashed=1)
    assert bookmarks.ids_of([story]) == ["up", "down"]
    assert bookmarks.ids_of([story], trashed=True) == ["off"]
    assert highlights.stories() == [story, other]
    assert bookmarks.stories() == [story]


def test_only_a_removed_highlight_is_deleted_for_ever(
    store: StoreSession, highlights: HighlightTable
) -> None:
    story = add_story(store)
    add_highlight(store, story, "stands")
    add_highlight(store, story, "removed", trashed=1, tags=["t"])
    with store.db.write():
        highlights.remove(["stands", "removed", "unknown"])
    assert highlights.ids_of([story], trashed=None) == ["stands"]
    assert store.db.faults() == []


def test_an_unknown_mark_is_named_or_left_out(
    store: StoreSession, highlights: HighlightTable, bookmarks: BookmarkTable
) -> None:
    story = add_story(store)
    add_highlight(store, story, "a")
    add_bookmark(store, story, "b")
    assert list(highlights.fields(["a", "b"])) == ["a"]
    assert highlights.many(["b"]) == []
    assert bookmarks.many(["a"]) == []
    with pytest.raises(ReaderError, match="highlight"):
        highlights.require(["a", "b"])
    with pytest.raises(ReaderError, match="bookmark"):
        bookmarks.require(["b", "a"])


def test_what_an_import_compares_with_includes_removed_marks(
    store: StoreSession, highlights: HighlightTable
) -> None:
    story = add_story(store)
    add_highlight(store, story, "a", "tide", foreign_id="k:1", start=4, trashed=1, note="n")
    add_highlight(store, add_story(store), "b")
    assert highlights.known(story) == [
        {
            "id": "a",
            "foreign_id": "k:1",
            "exact": "tide",
            "note": "n",
            "start": 4,
            "state": "anchored",
        }
    ]
    assert highlights.count([story]) == 0


def test_marks_say_where_they_stand(
    store: StoreSession, highlights: HighlightTable, bookmarks: BookmarkTable
) -> None:
    story = add_story(store)
    add_highlight(store, story, "a", changed="2026-02-01")
    add_bookmark(store, story, "b")
    marks = every_mark(highlights, bookmarks)
    assert list(marks.standing()) == [("a", story, 1, "2026-02-01"), ("b", story, 1, "")]
    assert "a" in marks
    assert "b" in marks
    assert "c" not in marks


@pytest.mark.parametrize("kind", ["highlight", "bookmark"])
def test_a_text_on_which_a_mark_ever_stood_is_known_for_good(
    store: StoreSession, highlights: HighlightTable, bookmarks: BookmarkTable, kind: str
) -> None:
    story = add_story(store)
    with store.db.write():
        store.texts.add(story, 2, Article(text="b", reading_text="b", html="<p>b"))
    assert not is_annotated(store.db, story, 1)
    if kind == "highlight":
        add_highlight(store, story, "a")
    else:
        add_bookmark(store, story, "a")
    assert is_annotated(store.db, story, 1)
    assert not is_annotated(store.db, story, 2)
    assert not is_annotated(store.db, story, 3)
    # Moved on to the next text, it keeps both.
    with store.db.write():
        if kind == "highlight":
            highlights.change("a", {"version": 2})
        else:
            bookmarks.change("a", {"version": 2})
    assert is_annotated(store.db, story, 1)
    assert is_annotated(store.db, story, 2)


@pytest.mark.parametrize(
    ("text", "sought"),
    [
        ("Low  Tide\n", "low tide"),
        ("CAFÉ", "cafe"),
        ("cafe\u0301", "cafe"),
        ("Straße", "strasse"),
        ("ﬁn", "fin"),
        ("Ångström", "angstrom"),
        ("渡船", "渡船"),
        ("", ""),
    ],
)
def test_the_notebook_looks_past_case_accents_and_white_space(text: str, sought: str) -> None:
    assert folded(text) == sought
