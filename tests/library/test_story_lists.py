from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.library import Library, open_library
from reader.library.folders import LibraryLayout
from reader.library.locks import FileLock
from reader.model import Progress, ReaderError, WrongFilter
from tests.library.samples import article, draft

TEXTS = {
    "Ferry leaves": "The ferry left the harbour at dawn and the captain was glad of it.",
    "Storm comes": "A storm closed the harbour; no ferry sailed before noon on that day.",
    "Night train": "The night train to the south is back, with beds and a breakfast car.",
}


@pytest.fixture
def ids(library: Library) -> dict[str, int]:
    found = {
        title: library.add_article(
            draft(),
            article(title, text, site="a.example", language="en", published=f"2024-0{n}-01"),
        ).id
        or 0
        for n, (title, text) in enumerate(TEXTS.items(), 1)
    }
    library.drain()
    return found


def titles(library: Library, query: str, **options: object) -> list[str]:
    return [hit.title for hit in library.search(query, **options).hits]  # type: ignore[arg-type]


def test_words_are_found_with_snippets(library: Library, ids: dict[str, int]) -> None:
    result = library.search("ferry captain")
    assert result.hits[0].id == ids["Ferry leaves"]
    snippet = result.hits[0].snippets[0]
    marked = [snippet.text[start:end].lower() for start, end in snippet.matches]
    assert "captain" in marked
    assert "rebuilt" not in result.notice


def test_no_hits_are_given_where_none_are_wanted(library: Library, ids: dict[str, int]) -> None:
    found = library.search("ferry", limit=0)
    assert (found.hits, found.total > 0) == ((), True)
    with pytest.raises(ReaderError, match="too low for “limit”"):
        library.search("ferry", limit=-1)
    with pytest.raises(ReaderError, match="too low for “offset”"):
        library.search("ferry", offset=-1)


def test_the_trash_is_not_searched_unless_asked_for(library: Library, ids: dict[str, int]) -> None:
    library.trash([ids["Ferry leaves"]])
    library.drain()
    assert titles(library, "ferry") == ["Storm comes"]
    assert library.story_ids("ferry") == [ids["Storm comes"]]
    assert library.story_ids("ferry is:trash") == [ids["Ferry leaves"]]
    assert library.related(ids["Storm comes"]) == []


def test_what_changed_is_found_after_a_drain(library: Library, ids: dict[str, int]) -> None:
    library.set_note(ids["Night train"], "about ferries")
    library.tag([ids["Night train"]], add=["rail"])
    library.add_highlight(ids["Night train"], 4, 9, note="like a zeppelin")
    assert library.pending() == 1
    assert library.drain() == 1
    assert library.pending() == 0
    assert titles(library, "zeppelin") == ["Night train"]
    assert titles(library, "note:ferries") == ["Night train"]
    assert titles(library, "tag:rail harbour OR train") == ["Night train"]


def test_lists_take_words_and_facts(library: Library, ids: dict[str, int]) -> None:
    library.star([ids["Storm comes"]])
    assert library.count("harbour") == 2
    assert library.story_ids("harbour -is:starred") == [ids["Ferry leaves"]]
    assert [s.title for s in library.stories("harbour OR train", sort="title")] == sorted(TEXTS)
    assert library.story_ids("date:2024-02") == [ids["Storm comes"]]
    assert library.story_ids("site:a.example before:2024-02") == [ids["Ferry leaves"]]
    with pytest.raises(WrongFilter, match="is:purple"):
        library.count("is:purple")
    assert library.filter_notices("is:purple")
    assert library.filter_notices(None) == ()
    with pytest.raises(ReaderError, match="not a sort"):
        library.stories(sort="best")
    with pytest.raises(ReaderError, match="not a sort"):
        library.search("x", sort="best")


def test_saved_searches_are_counted(library: Library, ids: dict[str, int]) -> None:
    saved = library.save_search("At sea", "harbour")
    assert library.counts().saved == ((saved, 2),)
    assert library.counts(saved=False).saved == ()


def test_the_words_of_a_query_are_found_in_the_page(library: Library, ids: dict[str, int]) -> None:
    spans = library.hit_spans(ids["Storm comes"], "ferries")
    text = library.body(ids["Storm comes"]).reading_text
    assert [text[start:end] for start, end in spans] == ["ferry"]


def test_facets_and_completion(library: Library, ids: dict[str, int]) -> None:
    assert library.facets("harbour").sites == (("a.example", 2),)
    assert library.facets("harbour").years == (("2024", 2),)
    assert "harbour" in library.complete("harb")


def test_what_is_no_word_is_not_offered(library: Library) -> None:
    text = "Harbours report harbour_id and harb2024 to the harbourmaster. " * 3
    library.add_article(draft(), article("Ports", text, language="en"))
    library.drain()
    offered = library.complete("oil harb")
    assert "oil harbourmaster" in offered
    assert not [line for line in offered if "_" in line or "2024" in line]


def remove(folder: Path) -> None:
    shutil.rmtree(folder)


def flip(folder: Path) -> None:
    for path in folder.rglob("*"):
        if path.is_file() and path.stat().st_size > 20:
            data = bytearray(path.read_bytes())
            data[len(data) // 2] ^= 0xFF
            path.write_bytes(data)


@pytest.mark.parametrize("harm", [remove, flip])
def test_a_broken_index_is_searched_around_and_comes_back(
    library: Library, ids: dict[str, int], harm: Callable[[Path], None]
) -> None:
    folder = library.folder
    library.close()
    harm(folder / "index")
    harm(folder / "related")
    with open_library(folder) as again:
        result = again.search("harbour")
        assert {hit.id for hit in result.hits} == {ids["Ferry leaves"], ids["Storm comes"]}
        assert "rebuilt" in result.notice
        assert again.count("harbour") == 2
        assert again.index_state()[0] is False
        assert again.complete("harb") == []
        assert again.facets("harbour").sites == ()
        assert again.catch_up()
        assert again.index_state() == (True, "")
        assert again.search("harbour").notice == ""
        assert [item for item in again.check() if item.state != "good"] == []


def test_much_waiting_work_is_not_done_in_passing(library: Library, ids: dict[str, int]) -> None:
    library.star(list(ids.values()))
    assert library.catch_up(most=0)
    library.tag(list(ids.values()), add=["t"])
    assert not library.catch_up(most=2)
    assert library.pending() == 3


def test_nobody_waits_for_another_process_that_indexes(
    library: Library, ids: dict[str, int]
) -> None:
    library.tag(ids["Night train"], add="rail")
    other = FileLock(LibraryLayout(library.folder).indexing_lock)
    assert other.acquire()
    assert library.catch_up()
    assert library.pending() == 1
    other.release()
    assert library.catch_up()
    assert library.pending() == 0


def test_a_rebuild_tells_how_far_it_is_and_can_be_cancelled(
    library: Library, ids: dict[str, int]
) -> None:
    seen: list[Progress] = []
    stories, seconds = library.reindex(seen.append)
    assert stories == 3
    assert seconds >= 0
    assert seen
    assert titles(library, "ferry", limit=1)
    library.reindex(cancelled=lambda: True)
    assert len(titles(library, "ferry")) == 2


def test_related_stories_come_with_reasons(library: Library, ids: dict[str, int]) -> None:
    found = library.related(ids["Ferry leaves"])
    assert [related.id for related in found if related.kind == "similar"] == [ids["Storm comes"]]
    assert all(related.reasons for related in found)
    library.not_related(ids["Ferry leaves"], ids["Storm comes"])
    assert library.related(ids["Ferry leaves"]) == []
    assert library.thread(ids["Ferry leaves"]) is None or library.threads()
    assert {point.id for point in library.map()} <= set(ids.values())
    assert {d.kind for d in library.differences(ids["Ferry leaves"], ids["Storm comes"])}


def test_links_lead_to_stories_that_come_later(library: Library) -> None:
    from reader.model import Link

    link = Link("All about the bridge", "https://b.example/news/bridge-1", "related", place="More")
    first = library.add_article(draft(), article("Harbour", links=(link,))).id or 0
    library.drain()
    (waiting,) = [r for r in library.related(first) if r.kind == "linked"]
    assert waiting.id is None
    bridge = article(
        "All about the bridge", "Bridges span rivers.", url="http://b.example/news/bridge-1/"
    )
    second = library.add_article(draft(), bridge).id or 0
    library.drain()
    assert [r.id for r in library.related(first) if r.kind == "linked"] == [second]
    assert [r.id for r in library.related(second) if r.kind == "linked-from"] == [first]


def test_an_index_needs_no_write_permission_to_be_read(
    library: Library, ids: dict[str, int]
) -> None:
    library._store.db.read_only = True
    library._store.db.run("UPDATE stories SET title = 'Changed' WHERE id = 1")
    assert library.drain() == 0
    assert titles(library, "ferry")


@pytest.mark.parametrize("state", ["inbox", "later", "starred", "archived", "unread", "trash"])
def test_a_state_alone_means_what_the_query_language_reads(library: Library, state: str) -> None:
    texts = [article(f"Story {n}", f"Text of {n}, a ferry. " * 9) for n in range(6)]
    lines = [library.add_article(draft(f"{n}.html"), text) for n, text in enumerate(texts)]
    ids = [line.id for line in lines if line.id is not None]
    library.star(ids[:2])
    library.archive(ids[1:3])
    library.later([ids[3]])
    library.trash([ids[4]])
    library.mark_read([ids[5]])
    assert library.story_ids(f"is:{state}") == library.story_ids(f"is:{state} is:{state}")
    assert library.story_ids(f"is:{state}")
    assert library.count(f"is:{state}") < len(ids)
