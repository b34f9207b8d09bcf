"""The notebook lists every mark that a person looks for, and no other."""

from __future__ import annotations

from typing import Any

import pytest

from reader.library.store_session import StoreSession
from reader.model import ReaderError
from reader.store.annotation_tables import HighlightTable
from reader.store.notebook_query import KINDS, MAX_TERMS, ORDERS, NotebookFilter, NotebookQuery
from tests.store.samples import add_bookmark, add_highlight, add_story


@pytest.fixture(scope="module")
def notebook(lasting_store: StoreSession) -> NotebookQuery:
    return filled(lasting_store)


def filled(store: StoreSession) -> NotebookQuery:
    """Two stories with marks of each kind; what is in the trash, and marks that were removed."""
    ferry = add_story(
        store,
        "The Ærø ferry",
        site="ferry.example",
        published="2024-05-01",
        added="2026-01-04T00:00:00.000Z",
        note="Ask the crew",
    )
    tower = add_story(store, "Clock tower", site="tower.example", published="2025-05-01")
    binned = add_story(store, "Binned", site="bin.example", note="gone", trashed=True)
    add_highlight(store, ferry, "a", "Low tide", start=40, created="2026-01-01", colour="green")
    add_highlight(store, ferry, "b", "Café at noon", start=9, created="2026-01-03", note="Price?")
    add_highlight(
        store, tower, "c", "The hands", created="2026-01-02", tags=["time", "Ærø"], state="orphaned"
    )
    add_highlight(store, tower, "d", "The bell", created="2026-01-05", trashed=1)
    add_highlight(store, binned, "e", "Low tide", created="2026-01-06")
    add_bookmark(store, tower, "f", offset=70, exact="the stair", created="2026-01-05")
    add_bookmark(store, ferry, "g", offset=2, exact="pier", label="Begin", created="2026-01-06")
    return NotebookQuery(store.db)


def ids(notebook: NotebookQuery, sort: str = "newest", **wanted: Any) -> list[str]:
    found = notebook.entries(NotebookFilter(**wanted), sort, None, 0)
    assert notebook.count(NotebookFilter(**wanted)) == len(found)
    return [entry.id for entry in found]


def test_all_that_stands_is_listed_in_each_order(notebook: NotebookQuery) -> None:
    assert ids(notebook, "newest") == ["g", "f", "note-1", "b", "c", "a"]
    assert ids(notebook, "oldest") == ["a", "c", "b", "note-1", "f", "g"]
    # The marks of a story together along its text, those without a place last.
    assert ids(notebook, "story") == ["f", "c", "note-1", "g", "b", "a"]
    with pytest.raises(KeyError):
        ids(notebook, "colour")
    assert set(ORDERS) == {"newest", "oldest", "story"}


def test_a_list_is_cut_and_continued(notebook: NotebookQuery) -> None:
    found = notebook.entries(NotebookFilter(), "newest", 2, 1)
    assert [entry.id for entry in found] == ["f", "note-1"]


def test_a_line_says_all_of_its_mark_and_its_story(notebook: NotebookQuery) -> None:
    lines = {entry.id: entry for entry in notebook.entries(NotebookFilter(), "newest", None, 0)}
    mark = lines["c"]
    assert (mark.kind, mark.story, mark.title, mark.site) == (
        *("highlight", 2, "Clock tower", "tower.example"),
    )
    assert (mark.exact, mark.colour, mark.tags, mark.state) == (
        *("The hands", "yellow", ("time", "Ærø"), "orphaned"),
    )
    note = lines["note-1"]
    assert (note.kind, note.note, note.exact, note.created) == (
        *("note", "Ask the crew", "", "2026-01-04T00:00:00.000Z"),
    )
    # A bookmark shows its label, and without one the words it stands at.
    assert [(lines[mark].exact, lines[mark].start) for mark in "fg"] == [
        ("the stair", 70),
        ("Begin", 2),
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("TIDE", ["a"]),
        ("  tide\n low ", ["a"]),
        ("cafe", ["b"]),
        ("price", ["b"]),
        ("Ærø", ["g", "note-1", "b", "c", "a"]),
        ("crew", ["note-1"]),
        ("stair", ["f"]),
        # A labelled bookmark is found by its words too, though they are not shown.
        ("pier", ["g"]),
        ("begin", ["g"]),
        # One word in the quote, the other in the story's title or site.
        ("tower hands", ["c"]),
        ("ferry.example noon", ["b"]),
        ("tide noon", []),
        ("bell", []),
        ("gone", []),
        ("%", []),
        ("_", []),
    ],
)
def test_words_are_looked_for_in_all_that_a_line_shows(
    notebook: NotebookQuery, text: str, found: list[str]
) -> None:
    assert ids(notebook, text=text) == found


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({"kinds": ("bookmark",)}, ["g", "f"]),
        ({"kinds": ("note", "highlight")}, ["note-1", "b", "c", "a"]),
        ({"colours": ("green",)}, ["a"]),
        ({"colours": ("green", "yellow")}, ["b", "c", "a"]),
        ({"tags": ("time",)}, ["c"]),
        ({"tags": ("time", "absent")}, []),
        ({"kinds": ("note",), "tags": ("time",)}, []),
        ({"kinds": ("bookmark",), "colours": ("green",)}, []),
        ({"sites": ("tower.example",)}, ["f", "c"]),
        ({"sites": ("tower.example", "ferry.example")}, ["g", "f", "note-1", "b", "c", "a"]),
        ({"sites": ("bin.example",)}, []),
        ({"states": ("orphaned",)}, ["c"]),
        ({"states": ("anchored",)}, ["g", "f", "note-1", "b", "a"]),
        ({"story": 1}, ["g", "note-1", "b", "a"]),
        ({"story": 3}, []),
        ({"noted": True}, ["note-1", "b"]),
        ({"since": "2026-01-03"}, ["g", "f", "note-1", "b"]),
        ({"until": "2026-01-03"}, ["c", "a"]),
        ({"since": "2026-01-03", "until": "2026-01-05"}, ["note-1", "b"]),
        ({"trashed": True}, ["d"]),
        ({"text": "tide", "colours": ("yellow",)}, []),
    ],
)
def test_each_part_of_a_filter_restricts(
    notebook: NotebookQuery, wanted: dict[str, Any], found: list[str]
) -> None:
    assert ids(notebook, **wanted) == found


def test_many_words_are_looked_for_and_too_many_named(notebook: NotebookQuery) -> None:
    words = [f"w{number}" for number in range(MAX_TERMS)]
    assert ids(notebook, text=" ".join(words)) == []
    # The same word many times is one.
    assert ids(notebook, text="tide " * (MAX_TERMS + 1)) == ["a"]
    with pytest.raises(ReaderError, match=f"at most {MAX_TERMS} words"):
        ids(notebook, text=" ".join([*words, "more"]))


def test_facets_count_what_stands(notebook: NotebookQuery) -> None:
    assert notebook.facets() == {
        "colours": [("yellow", 2), ("green", 1)],
        "tags": [("time", 1), ("Ærø", 1)],
        "sites": [("ferry.example", 2), ("tower.example", 1)],
        "states": [("anchored", 2), ("orphaned", 1)],
    }


def test_a_changed_note_or_tag_is_found_at_once(store: StoreSession) -> None:
    notebook = filled(store)
    with store.db.write():
        HighlightTable(store.db).change("a", {"note": "Springtide", "tags": ["sea"]})
    assert ids(notebook, text="springtide") == ["a"]
    assert ids(notebook, text="sea") == ["a"]
    with store.db.write():
        HighlightTable(store.db).change("a", {"note": "", "tags": []})
    assert ids(notebook, text="springtide") == ids(notebook, text="sea") == []
    assert ids(notebook, text="tide") == ["a"]


def test_an_empty_library_has_an_empty_notebook(store: StoreSession) -> None:
    notebook = NotebookQuery(store.db)
    assert ids(notebook) == ids(notebook, text="tide") == []
    assert set(notebook.facets()) == {"colours", "tags", "sites", "states"}
    assert not any(notebook.facets().values())
    assert len(KINDS) == 3
