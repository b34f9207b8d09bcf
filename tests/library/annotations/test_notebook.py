from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from reader.library.library import Library
from reader.model import ReaderError
from tests.library.annotations.samples import HARBOUR, MARKET, mark, put


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    folder: Path = tmp_path_factory.mktemp("book") / "library"
    with Library(folder) as library:
        ice = put(library, HARBOUR, site="Ellsworth Post", published="2026-01-14")
        wool = put(library, MARKET, url="https://w.example/", title="Wölle", published="2026-02-01")
        mark(library, ice, "two trawlers", colour="green", note="Why ZWEI?", tags=("boats",))
        mark(library, ice, "lamps and flasks", tags=("light", "boats"))
        mark(library, ice, "On the ice")
        library.remove_highlight(mark(library, ice, "Friday"))
        mark(library, wool, "wool market", colour="pink")
        library.add_bookmark(wool.id, 10, "Café corner")
        library.set_note(ice.id, "A note on the weather")
        put(library, HARBOUR.replace("<h2>On the ice</h2>", ""))
        trashed = put(library, MARKET + "<p>More.</p>", url="https://t.example/", title="Trash")
        mark(library, trashed, "More.")
        library.trash([trashed.id])
        yield library


def quotes(book: Library, text: str = "", **filters: Any) -> list[str]:
    return [e.exact or e.note for e in book.notebook(text, sort="story", **filters)]


ALL = ["wool market", "Café corner", "A note on the weather", "two trawlers", "lamps and flasks"]


@pytest.mark.parametrize(
    ("text", "filters", "wanted"),
    [
        ("", {}, {*ALL, "On the ice"}),
        ("trawl", {}, {"two trawlers"}),
        ("ZWEI TWO", {}, {"two trawlers"}),
        ("zwei lamps", {}, set()),
        ("boats", {}, {"two trawlers", "lamps and flasks"}),
        ("cafe", {}, {"Café corner"}),
        ("wolle", {}, {"wool market", "Café corner"}),
        ("ellsworth post weather", {}, {"A note on the weather"}),
        ("100%", {}, set()),
        ("", {"kinds": ("bookmark", "note")}, {"Café corner", "A note on the weather"}),
        ("", {"colours": ("green", "pink")}, {"two trawlers", "wool market"}),
        ("", {"tags": ("boats",)}, {"two trawlers", "lamps and flasks"}),
        ("", {"tags": ("boats", "light")}, {"lamps and flasks"}),
        ("", {"states": ("orphaned",)}, {"On the ice"}),
        ("", {"noted": True}, {"two trawlers", "A note on the weather"}),
        ("", {"trashed": True}, {"Friday"}),
        ("", {"since": "2999"}, set()),
        ("", {"until": "2000"}, set()),
        ("", {"sites": ("Ellsworth Post",), "kinds": ("highlight",), "until": "2999"},
         {"two trawlers", "lamps and flasks", "On the ice"}),
    ],
)  # fmt: skip
def test_the_notebook_filters(
    book: Library, text: str, filters: dict[str, Any], wanted: set[str]
) -> None:
    assert set(quotes(book, text, **filters)) == wanted
    assert book.notebook_count(text, **filters) == len(wanted)


def test_marks_of_a_story_stay_together_with_orphans_last(book: Library) -> None:
    entries = book.notebook(sort="story", kinds=("highlight",))
    assert [e.exact for e in entries] == [
        "wool market",
        "lamps and flasks",
        "two trawlers",
        "On the ice",
    ]
    assert entries[0].title == "Wölle"
    assert entries[1].tags == ("boats", "light")


def test_the_notebook_is_read_in_pages(book: Library) -> None:
    whole = book.notebook(sort="newest")
    paged = [e for k in range(0, 8, 2) for e in book.notebook(sort="newest", limit=2, offset=k)]
    assert paged == whole
    assert [e.created for e in book.notebook(sort="oldest")] == sorted(e.created for e in whole)


def test_one_story_alone(book: Library) -> None:
    story = next(s for s in book.stories() if s.title == "Wölle")
    assert set(quotes(book, story=story.id)) == {"wool market", "Café corner"}


def test_facets_count_what_stands(book: Library) -> None:
    facets = book.notebook_facets()
    assert dict(facets["colours"]) == {"yellow": 2, "green": 1, "pink": 1}
    assert facets["tags"] == [("boats", 2), ("light", 1)]
    assert dict(facets["sites"])["Ellsworth Post"] == 3
    assert dict(facets["states"]) == {"anchored": 3, "orphaned": 1}


def test_unknown_orders_and_kinds_are_named(book: Library) -> None:
    with pytest.raises(ReaderError, match="Unknown sort “size”"):
        book.notebook(sort="size")
    with pytest.raises(ReaderError, match="Unknown kind “page”"):
        book.notebook(kinds=("page",))
