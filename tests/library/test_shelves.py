"""Shelves: what each of them holds, its number, and how it travels."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.library import Library, check_library, open_library
from reader.model import Article, ReadingPlace
from reader.store.recount import Recounter
from tests.library.samples import article, draft


@pytest.fixture
def ids(library: Library) -> list[int]:
    made = [
        library.add_article(draft(), article(f"Story {n}", f"Text {n} " * 20)).id or 0
        for n in range(5)
    ]
    link = library.add_article(draft(), Article(title="A link", url="https://a.example/link"))
    return [*made, link.id or 0]


def _numbers(library: Library) -> dict[str, int]:
    counts = library.counts()
    return {
        "is:inbox": counts.inbox,
        "is:begun": counts.begun,
        "is:later": counts.later,
        "is:link-only": counts.link_only,
        "is:starred": counts.starred,
        "is:archived": counts.archived,
        "is:trash": counts.trash,
    }


def test_what_lies_on_each_shelf(library: Library, ids: list[int]) -> None:
    new, begun, read, put_off, archived, link = ids
    library.set_place(begun, ReadingPlace(20, 0.4))
    library.mark_read(read)
    library.later(put_off)
    library.archive(archived)
    assert set(library.story_ids("is:inbox")) == {new, begun}
    assert library.story_ids("is:begun") == library.story_ids("is:continue") == [begun]
    assert library.story_ids("is:later") == [put_off]
    assert library.story_ids("is:link-only") == [link]
    assert library.story_ids("is:archived") == [archived]


def test_sidebar_and_lists_count_the_same(library: Library, ids: list[int]) -> None:
    library.set_place(ids[0], ReadingPlace(20, 0.4))
    library.later(ids[:3])
    library.archive(ids[2:4])
    library.trash(ids[4:])
    library.undo()
    library.star(ids[1:3])
    for query, number in _numbers(library).items():
        assert library.count(query) == number, query
    assert Recounter(library._store.db).wrong() == 0


def test_finishing_takes_a_story_out_of_inbox_and_continue_reading(
    library: Library, ids: list[int]
) -> None:
    library.set_place(ids[0], ReadingPlace(100, 1.0))
    assert ids[0] in library.story_ids("is:inbox")
    library.mark_read(ids[0], undoable=False)
    assert ids[0] not in library.story_ids("is:inbox or is:begun")


def test_what_was_read_last_comes_first(library: Library, ids: list[int]) -> None:
    for story in (ids[2], ids[0], ids[1]):
        library.set_place(story, ReadingPlace(20, 0.2))
        library._store.db.run(
            "UPDATE places SET opened = ? WHERE story = ?", (f"2024-01-0{story}", story)
        )
    newest = sorted(ids[:3], reverse=True)
    assert library.story_ids("is:begun", sort="opened") == newest


def test_putting_off_takes_out_of_the_archive_and_is_undone(
    library: Library, ids: list[int]
) -> None:
    library.archive(ids[:2])
    library.later(ids[:3])
    assert set(library.story_ids("is:later")) == set(ids[:3])
    assert library.undo_label() == "Moved to Later: 3 stories"
    library.undo()
    assert set(library.story_ids("is:archived")) == set(ids[:2])
    assert not library.story_ids("is:later")
    library.redo()
    library.later(ids[:1], undo=True)
    assert ids[0] in library.story_ids("is:inbox")


def test_archiving_takes_out_of_later(library: Library, ids: list[int]) -> None:
    library.later(ids[:2])
    library.archive(ids[:1])
    assert library.story_ids("is:later") == [ids[1]]


@pytest.mark.parametrize(
    ("shelf", "query"),
    [("inbox", "is:inbox"), ("later", "is:later"), ("archive", "is:archived")],
)
def test_a_shelf_takes_stories_out_of_the_trash(
    library: Library, ids: list[int], shelf: str, query: str
) -> None:
    moves = {
        "inbox": library.shelves.to_inbox,
        "later": library.shelves.later,
        "archive": library.shelves.archive,
    }
    library.trash(ids[:2])
    changes = moves[shelf](ids[:1])
    assert changes.added == {ids[0]}
    assert ids[0] in library.story_ids(query)
    assert library.story_ids("is:trash") == [ids[1]]
    library.undo()
    assert set(library.story_ids("is:trash")) == set(ids[:2])
    assert Recounter(library._store.db).wrong() == 0


def test_what_was_put_off_survives_the_loss_of_the_database(tmp_path: Path) -> None:
    with open_library(tmp_path / "lib") as library:
        story = library.add_article(draft(original=b"<p>x</p>"), article()).id or 0
        library.later(story)
        library.tag(story, add="sea")
        library.tags.set_colour("sea", "blue")
    for part in (tmp_path / "lib").glob("*.db*"):
        part.unlink()
    check_library(tmp_path / "lib", repair=True)
    with open_library(tmp_path / "lib") as library:
        assert library.story_ids("is:later") == [story]
        assert library.counts().tag_colours == (("sea", "blue"),)


@pytest.mark.parametrize("format", ["zip", "json"])
def test_what_was_put_off_goes_out_and_comes_back(tmp_path: Path, format: str) -> None:
    with open_library(tmp_path / "one") as library:
        story = library.add_article(draft(), article(url="https://a.example/1")).id or 0
        library.later(story)
        library.tag(story, add="sea")
        library.tags.set_colour("sea", "blue")
        exported = library.export(format, None, tmp_path / f"out.{format}")
    with open_library(tmp_path / "two") as other:
        other.import_paths([exported.path])
        assert other.count("is:later") == 1
        if format == "zip":
            assert other.counts().tag_colours == (("sea", "blue"),)


def test_some_of_the_pile_are_old_and_in_the_inbox(library: Library, ids: list[int]) -> None:
    library.mark_read(ids[0])
    drawn = [story.id for story in library.shelves.from_pile(2)]
    assert len(drawn) == 2 and set(drawn) <= set(ids[1:5])
    assert library.shelves.from_pile(0) == []


def test_stories_are_sorted_by_progress(library: Library, ids: list[int]) -> None:
    library.set_place(ids[1], ReadingPlace(20, 0.2))
    library.set_place(ids[3], ReadingPlace(50, 0.8))
    assert library.story_ids(sort="progress")[:2] == [ids[3], ids[1]]


def test_a_site_is_renamed_for_all_its_stories(library: Library) -> None:
    named = [
        library.add_article(draft(), article(f"T{n}", f"Text {n}", site="post.example")).id or 0
        for n in range(3)
    ]
    library.shelves.rename_site("post.example", "The Post")
    assert {library.story(story).site for story in named} == {"The Post"}
    assert library.count('site:"The Post"') == 3
    library.undo()
    assert {library.story(story).site for story in named} == {"post.example"}


def test_a_book_without_an_address_is_no_link(
    library: Library, ids: list[int], tmp_path: Path
) -> None:
    books = tmp_path / "books.csv"
    books.write_text(
        "Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,"
        "Highlighted at\nSalt and bread,Slow Kitchens,A. Baker,,,,,order,1,2020-11-26 03:28:15\n",
        encoding="utf-8",
    )
    [book] = [item.id for item in library.import_paths([books]).items]
    assert library.story(book or 0).stub
    assert library.story_ids("is:link-only") == [ids[-1]]
    counts = library.counts()
    assert (counts.link_only, counts.textless) == (1, 2)
