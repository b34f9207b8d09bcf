"""The versions of a story: both stay, differences are shown, the older goes only by hand."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from reader.library import Library, check_library, open_library
from reader.library.exporting.record_values import drafted
from reader.library.importing.preparation import shown_of
from reader.model import ReaderError, UnknownStory
from reader.translation import sentence
from tests.library.samples import WORDS, article, draft, picture

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


_SHOWS, _GERMAN = "Shows 1,200 of about 34,000 words.", "Zeigt 1.200 von etwa 34.000 Wörtern."
_PLAIN = "An encrypted passage was not imported."


@pytest.mark.parametrize("way", ["kept", "exported", "removed and restored", "rescued"])
def test_notices_are_said_in_the_language_of_the_moment(
    library: Library, tmp_path: Path, request: pytest.FixtureRequest, way: str
) -> None:
    """One with values, one without, one kept as finished words, and one that is nobody's."""
    notices = (shown_of(1_200, 34_000), sentence(_PLAIN), _PLAIN, "Mine.")
    story = library.add_article(draft(), replace(article(url=ADDRESS), notices=notices)).id
    assert story is not None
    assert library.body(story).notices == (_SHOWS, _PLAIN, _PLAIN, "Mine.")
    if way == "removed and restored":
        library.add_article(draft(original=b"two"), article(text=LONGER, url=ADDRESS))
        library.remove_version(story, 1)
        library.undo()
    elif way == "rescued":
        library.close()
        (library.folder / "library.db").unlink()
    elif way == "exported":
        library.export("json", [story], tmp_path / "story.json")
    request.getfixturevalue("german")
    if way == "exported":
        (record,) = json.loads((tmp_path / "story.json").read_text(encoding="utf-8"))
        shown = drafted(record, "story.json", lambda *name: None)[1].notices
    else:
        library.close()
        if way == "rescued":
            check_library(library.folder, repair=True)
        with open_library(library.folder) as again:
            shown = again.body(again.stories()[0].id, 1).notices
    assert shown[0] == _GERMAN
    assert shown[1] == shown[2] != _PLAIN
    assert shown[3] == "Mine."


def rows(library: Library, table: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(library.folder / "library.db")) as raw:
        return raw.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall()


def test_a_removed_version_comes_back_whole(library: Library) -> None:
    """Text, HTML, comments, what was left out, original, pictures, and marks made afterwards."""
    asset, image = picture(b"\x89PNG of the ferry")
    first = replace(
        article(url=ADDRESS),
        text="The words alone.",
        comments_html="<p>A reader's word.</p>",
        notices=("shown as it is",),
        left_out=("a table",),
        images=(image,),
        assets=(asset,),
    )
    story = library.add_article(draft(original=b"one"), first).id
    assert story is not None
    library.add_article(draft(original=b"two"), article(text=LONGER, url=ADDRESS))
    tables = ("texts", "sources", "story_images", "assets")
    before = {name: rows(library, name) for name in tables}
    body = library.body(story, 1)
    changes = library.remove_version(story, 1)
    assert changes.stories == {story} and changes.undo is not None
    assert [facts.version for facts in library.versions(story)] == [2]
    assert library.undo_label() == "Version 1 deleted"
    with pytest.raises(ReaderError, match="no version 1"):
        library.body(story, 1)
    with pytest.raises(ReaderError, match="no version 1"):
        library.remove_version(story, 1)
    library.clean_up()
    library.star(story)  # what is done afterwards is taken back first
    assert library.undo() is not None
    back = library.undo()
    assert back is not None and back.stories == {story}
    assert {name: rows(library, name) for name in tables} == before
    assert library.body(story, 1) == body
    assert library.asset(asset.digest) == asset.data
    assert {item.state for item in library.check()} == {"good"}
    assert library.redo() is not None
    assert [facts.version for facts in library.versions(story)] == [2]
    library.undo()
    library.add_highlight(story, 4, 9, version=1)
    assert library.redo() is None
    with pytest.raises(ReaderError, match="has highlights or bookmarks"):
        library.remove_version(story, 1)


def test_what_came_in_meanwhile_takes_no_number_of_a_removed_version(library: Library) -> None:
    story = saved_twice(library)
    library.remove_version(story, 1)
    library.add_article(draft(original=b"three"), article(text=LONGER + " More.", url=ADDRESS))
    library.undo()
    assert [facts.version for facts in library.versions(story)] == [1, 2, 3]
    assert library.body(story, 1).reading_text == WORDS


def test_a_removal_is_forgotten_with_its_step_and_its_story(library: Library) -> None:
    story = saved_twice(library)
    library.remove_version(story, 1)
    library.undo()
    assert rows(library, "removed_texts")
    library.star(story)  # nothing can be done again after that
    assert not rows(library, "removed_texts")
    library.remove_version(story, 1)
    library.delete_forever(story)
    assert not rows(library, "removed_texts")
    library.undo()
    assert {item.state for item in library.check()} == {"good"}


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
