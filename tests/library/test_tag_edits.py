"""Tags as a whole: renamed, merged, deleted, coloured, and all of it undone."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.library import Library, open_library
from reader.library.tag_edits import clean_tag
from reader.model import ReaderError
from tests.examples import examples
from tests.library.samples import article, draft


@pytest.fixture
def ids(library: Library) -> list[int]:
    return [
        library.add_article(draft(), article(f"Story {n}", f"Text {n} " * 20)).id or 0
        for n in range(4)
    ]


def _tags(library: Library) -> dict[str, int]:
    return {tag.name: tag.stories for tag in library.tags.all()}


def test_a_tag_is_renamed_with_those_nested_in_it(library: Library, ids: list[int]) -> None:
    library.tag(ids[:2], add="news")
    library.tag(ids[1:3], add="news/sport")
    library.tags.rename("News", "Papers")
    assert _tags(library) == {"Papers": 2, "Papers/sport": 2}
    assert library.count("tag:papers") == 3
    library.undo()
    assert _tags(library) == {"news": 2, "news/sport": 2}
    library.redo()
    assert _tags(library) == {"Papers": 2, "Papers/sport": 2}


def test_renaming_to_a_tag_that_is_there_merges_and_comes_apart_again(
    library: Library, ids: list[int]
) -> None:
    library.tag(ids[:2], add="sea")
    library.tag(ids[1:3], add="ocean")
    library.tags.rename("sea", "ocean")
    assert _tags(library) == {"ocean": 3}
    library.undo()
    assert library.story_ids("tag:sea", sort="title") == ids[:2]
    assert library.story_ids("tag:ocean", sort="title") == ids[1:3]


def test_another_spelling_keeps_the_tag(library: Library, ids: list[int]) -> None:
    library.tag(ids[:1], add="night sky")
    library.tags.rename("night sky", "Night Sky")
    assert library.story(ids[0]).tags == ("Night Sky",)
    library.undo()
    assert library.story(ids[0]).tags == ("night sky",)


def test_tags_are_merged_into_a_new_one(library: Library, ids: list[int]) -> None:
    library.tag(ids[:1], add="a")
    library.tag(ids[1:2], add="b")
    library.tags.merge(["a", "b"], "letters")
    assert _tags(library) == {"letters": 2}
    library.undo()
    assert _tags(library) == {"a": 1, "b": 1}


def test_deleting_takes_nested_tags_too_and_the_trash_keeps_up(
    library: Library, ids: list[int]
) -> None:
    library.tag(ids, add=["news", "news/sport", "newsletter"])
    library.trash(ids[0])
    library.tags.delete(["news"])
    assert _tags(library) == {"newsletter": 3}
    library.restore(ids[0])
    assert library.story(ids[0]).tags == ("newsletter",)
    library.undo()
    library.undo()
    assert _tags(library) == {"news": 3, "news/sport": 3, "newsletter": 3}


def test_a_colour_goes_along_with_a_new_name(library: Library, ids: list[int]) -> None:
    library.tag(ids[:1], add="sea")
    library.tags.set_colour("sea", "blue")
    library.tags.rename("sea", "ocean")
    assert library.counts().tag_colours == (("ocean", "blue"),)
    library.undo()
    assert library.counts().tag_colours == (("sea", "blue"),)
    library.tags.set_colour("sea", "")
    assert library.counts().tag_colours == ()
    with pytest.raises(ReaderError, match="not a colour"):
        library.tags.set_colour("sea", "mauve")


def test_saved_searches_ask_for_the_new_name(library: Library, ids: list[int]) -> None:
    library.tag(ids[:1], add=["night sky", "sea"])
    for name, query in (("Sky", 'tag:"night sky" comet'), ("Sea", "-tag:sea tag:seaside")):
        library.searches.save(name, query)
    library.tags.rename("night sky", "stars")
    library.tags.rename("sea", "deep sea")
    queries = [search.query for search in library.saved_searches()]
    assert queries == ["tag:stars comet", '-tag:"deep sea" tag:seaside']
    library.undo()
    library.undo()
    assert library.saved_searches()[0].query == 'tag:"night sky" comet'


@pytest.mark.parametrize("name", ["", "  ", "/", " / "])
def test_an_empty_name_is_refused_and_changes_nothing(
    library: Library, ids: list[int], name: str
) -> None:
    library.tag(ids[:1], add="sea")
    with pytest.raises(ReaderError, match="Enter a name"):
        library.tags.rename("sea", name)
    with pytest.raises(ReaderError, match="no tag “lake”"):
        library.tags.rename("lake", "pond")
    with pytest.raises(ReaderError, match="into itself"):
        library.tags.rename("sea", "sea/deep")
    assert _tags(library) == {"sea": 1}


def test_saved_searches_are_renamed_edited_and_moved(library: Library) -> None:
    first, second, third = (
        library.searches.save(name, f"{name} words").value.id for name in ("a", "b", "c")
    )
    library.searches.edit(third, place=0)
    library.searches.edit(first, name="A", query="other")
    found = [(search.name, search.query) for search in library.saved_searches()]
    assert found == [("c", "c words"), ("A", "other"), ("b", "b words")]
    library.undo()
    library.undo()
    assert [search.id for search in library.saved_searches()] == [first, second, third]
    with pytest.raises(ReaderError, match="Enter a name"):
        library.searches.edit(second, query=" ")


_NAMES = st.text("ab/ É", min_size=1, max_size=5)


@settings(max_examples=examples(40))
@given(st.lists(st.tuples(_NAMES, st.integers(0, 2)), max_size=6), _NAMES, _NAMES)
def test_whatever_is_renamed_comes_back_by_undo(
    tmp_path_factory: pytest.TempPathFactory,
    given_tags: list[tuple[str, int]],
    old: str,
    new: str,
) -> None:
    with open_library(tmp_path_factory.mktemp("tags") / "lib") as library:
        ids = [
            library.add_article(draft(), article(f"S{n}", f"Text {n} " * 9)).id or 0
            for n in range(3)
        ]
        for name, story in given_tags:
            if name.strip(" /"):
                library.tag(ids[story], add=clean_tag(name))
        before = [library.story(story).tags for story in ids]
        try:
            changed = library.tags.rename(old, new)
        except ReaderError:
            assert [library.story(story).tags for story in ids] == before
            return
        if changed.undo is not None:
            library.undo()
        assert [library.story(story).tags for story in ids] == before
