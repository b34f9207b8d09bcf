"""The versions of a story: both stay, differences are shown, the older goes only by hand."""

from __future__ import annotations

import pytest

from reader.library import Library
from reader.model import ReaderError, UnknownStory
from tests.library.samples import WORDS, article, draft

ADDRESS = "https://post.example/ferry"
LONGER = WORDS + "\n\nNobody was hurt, the harbour master said in the evening."


def saved_twice(library: Library, *, mark: bool = False) -> int:
    story = library.add_article(draft(original=b"one"), article(url=ADDRESS)).id
    assert story is not None
    if mark:
        library.add_highlight(story, 4, 9)
    again = library.add_article(draft(original=b"two"), article(text=LONGER, url=ADDRESS))
    assert (again.status, again.id) == ("updated", story)
    return story


def test_both_versions_are_told(library: Library) -> None:
    story = saved_twice(library)
    older, newer = library.versions(story)
    assert (older.version, older.current, newer.version, newer.current) == (1, False, 2, True)
    assert (older.words, newer.words) == (len(WORDS.split()), len(LONGER.split()))
    assert older.created and older.created <= newer.created
    assert not older.annotated and not newer.annotated


def test_differences_run_from_the_older_to_the_newer(library: Library) -> None:
    story = saved_twice(library)
    found = library.differences_of_versions(story, 1, 2)
    assert [each.kind for each in found] == ["same", "only-there"]
    assert LONGER[found[1].other_start : found[1].other_end].strip().startswith("Nobody")
    assert [each.kind for each in library.differences_of_versions(story, 2, 1)] == [
        "same",
        "only-here",
    ]
    with pytest.raises(ReaderError, match="no version 7"):
        library.differences_of_versions(story, 1, 7)


def test_an_older_version_is_removed_for_good(library: Library) -> None:
    story = saved_twice(library)
    changes = library.remove_version(story, 1)
    assert changes.stories == {story} and changes.undo is None
    assert [facts.version for facts in library.versions(story)] == [2]
    assert library.body(story).reading_text == LONGER
    with pytest.raises(ReaderError, match="no version 1"):
        library.body(story, 1)
    with pytest.raises(ReaderError, match="no version 1"):
        library.remove_version(story, 1)


def test_the_removed_file_does_not_come_back_as_the_newest(library: Library) -> None:
    story = saved_twice(library)
    library.remove_version(story, 1)
    again = library.add_article(draft(original=b"one"), article(url=ADDRESS))
    assert (again.status, again.id) == ("duplicate", story)
    assert library.body(story).reading_text == LONGER


def test_the_current_version_stays(library: Library) -> None:
    story = saved_twice(library)
    with pytest.raises(ReaderError, match="is the current one"):
        library.remove_version(story, 2)
    assert len(library.versions(story)) == 2


def test_a_version_with_marks_stays(library: Library) -> None:
    story = saved_twice(library, mark=True)
    assert [facts.annotated for facts in library.versions(story)] == [True, True]
    with pytest.raises(ReaderError, match="has highlights or bookmarks"):
        library.remove_version(story, 1)
    assert library.body(story, 1).reading_text == WORDS
    assert [mark.version for mark in library.highlights(story)] == [2]


def test_unknown_stories_have_no_versions(library: Library) -> None:
    for ask in (
        lambda: library.versions(99),
        lambda: library.differences_of_versions(99, 1, 2),
        lambda: library.remove_version(99, 1),
    ):
        with pytest.raises(UnknownStory):
            ask()
