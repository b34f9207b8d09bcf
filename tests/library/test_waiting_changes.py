"""Changes that the library did not take yet are data, which a file keeps and a later one makes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from operator import attrgetter
from pathlib import Path
from typing import Any

import pytest

from reader.library import waiting_changes
from reader.library.library import Library
from reader.library.waiting_changes import WaitingChange, without_undone
from reader.library.written_words import Kept, UnsavedFile, WrittenWords
from reader.model import ReaderError, ReadingPlace, WatchFolder
from tests.library.annotations.samples import put

STAR = WaitingChange("star", ([3],), {"undo": False})
TAG = WaitingChange("tag", ([3],), {"add": ["tide"], "remove": []})
PLACE = WaitingChange.place(3, ReadingPlace(40, 0.5))
READ = WaitingChange("mark_read", ([3],), {"undoable": False})
NOTE = WrittenWords.story_note(3, "Ask the pilot", "")
TEACH = WaitingChange("teach", ({"host": "port.example", "story": ["main"]},))
WATCHED = WaitingChange.watched([], [WatchFolder("/saved")])
ANSWER = WaitingChange.answer(["a"], "seen", date(2026, 11, 29))
UNDO, REDO = WaitingChange.undo(), WaitingChange.redo()


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "library")


def test_every_call_is_one_of_the_library(library: Library) -> None:
    for call in waiting_changes._CALLS:
        assert callable(attrgetter(call)(library)), call


def test_a_call_is_kept_and_not_made() -> None:
    star = WaitingChange.of(lambda library: library.star([3], undo=False))
    assert star == WaitingChange("star", ([3],), {"undo": False})
    mark = WaitingChange.of(lambda library: library.annotations.remove_bookmark("a"))
    assert mark == WaitingChange("annotations.remove_bookmark", ("a",))
    for other in (lambda library: library.empty_trash(), lambda library: library.star):
        with pytest.raises(TypeError):
            WaitingChange.of(other)


@pytest.mark.parametrize("call", ["delete_forever", "empty_trash", "folder", "__class__", "folded"])
def test_a_file_asks_for_nothing_else(library: Library, call: str) -> None:
    story = put(library, "<p>The ice came early.</p>")
    with pytest.raises(ReaderError, match="not known"):
        WaitingChange(call, ([story.id],)).write(library)
    assert library.count() == 1


def test_what_a_file_kept_is_made_as_it_was_asked_for(library: Library, tmp_path: Path) -> None:
    story = put(library, "<p>The ice came early to the harbour.</p>").id
    asked: list[Kept] = [
        WaitingChange("star", ([story],)),
        WaitingChange("tag", ([story],), {"add": ["tide"]}),
        WaitingChange("annotations.add_bookmark", (story, 4, "Here"), {"version": 1}),
        WaitingChange("searches.save", ("Ice", "ice")),
        WaitingChange.place(story, ReadingPlace(7, 0.25)),
        WrittenWords(
            "highlight", "", "highlight", {"story": story, "start": 0, "end": 3, "colour": "blue"}
        ),
    ]
    UnsavedFile(tmp_path / "kept.json").keep(asked)
    kept = UnsavedFile(tmp_path / "kept.json").read()
    assert kept == asked
    changes = [each.write(library) for each in kept]
    assert [change is not None and change.undo is not None for change in changes] == (
        [True, True, True, True, False, True]
    )
    found = library.story(story)
    assert found.starred and found.tags == ("tide",)
    assert [mark.label for mark in library.bookmarks(story)] == ["Here"]
    assert [search.name for search in library.saved_searches()] == ["Ice"]
    assert library.place(story) == ReadingPlace(7, 0.25)
    assert [mark.exact for mark in library.highlights(story)] == ["The"]


def test_what_a_person_set_is_made_as_it_was_asked_for(library: Library, tmp_path: Path) -> None:
    story = put(library, "<p>The ice came early to the harbour.</p>").id
    mark = library.annotations.add_highlight(story, 0, 7).value.id
    today = date.today() + timedelta(days=400)
    own, dropped, foreign = (WatchFolder(str(tmp_path / name)) for name in ("own", "old", "new"))
    library.set_watch_folders([dropped])
    changed = WaitingChange.watched([dropped], [replace(own, tags=("saved",), levels=2)])
    UnsavedFile(tmp_path / "kept.json").keep(
        [TEACH, changed, WaitingChange.answer([mark], "never", today)]
    )
    # Another program watches one more in the meantime.
    library.set_watch_folders([dropped, foreign])
    for each in UnsavedFile(tmp_path / "kept.json").read():
        each.write(library)
    assert [rule.host for rule in library.site_rules()] == ["port.example"]
    watched = {folder.path: folder for folder in library.watch_folders()}
    assert watched.keys() == {own.path, foreign.path}
    assert watched[own.path].tags == ("saved",) and watched[own.path].levels == 2
    assert library.review.handful(today) == []
    WaitingChange("forget_rule", ("port.example",)).write(library)
    assert library.site_rules() == ()


@pytest.mark.parametrize("given", [([], [{"path": "/x", "later": 1}]), ([], [{}]), ([], [3]), ()])
def test_watched_folders_of_a_later_version_are_refused(library: Library, given: Any) -> None:
    with pytest.raises(ReaderError, match="not known"):
        WaitingChange("set_watch_folders", given).write(library)


def test_a_change_that_a_file_still_holds_is_made_once(library: Library, tmp_path: Path) -> None:
    story = put(library, "<p>The ice came early to the harbour.</p>").id
    here = WaitingChange("annotations.add_bookmark", (story, 4, "Here"))
    alike = WaitingChange("annotations.add_bookmark", (story, 4, "Here"))
    UnsavedFile(tmp_path / "kept.json").keep([here, alike])
    for _ in range(2):
        kept = UnsavedFile(tmp_path / "kept.json")
        for each in kept.read():
            assert isinstance(each, WaitingChange) and kept.holds(each)
            library.undo_log.make_once(each.name, partial(each.write, library))
    assert len(library.bookmarks(story)) == 2


def test_a_change_that_fails_is_not_counted_as_made(library: Library) -> None:
    story = put(library, "<p>The ice came early to the harbour.</p>").id
    far = WaitingChange("annotations.add_bookmark", (story, 4_000, "Here"))
    for _ in range(2):
        with pytest.raises(ReaderError, match="outside"):
            library.undo_log.make_once(far.name, partial(far.write, library))


def test_a_place_in_a_story_that_is_gone_is_no_error(library: Library) -> None:
    assert PLACE.write(library) is None


@pytest.mark.parametrize(
    ("done", "left"),
    [
        ([STAR, TAG], [STAR, TAG]),
        ([STAR, TAG, UNDO], [STAR]),
        ([STAR, TAG, UNDO, UNDO, REDO], [STAR]),
        ([STAR, UNDO, REDO, REDO], [STAR]),
        ([STAR, UNDO, TAG, REDO], [TAG]),
        ([STAR, PLACE, READ, UNDO], [PLACE, READ]),
        ([STAR, NOTE, UNDO], [STAR]),
        # What the library has already is taken back by nobody who does not see it.
        ([UNDO], []),
        ([UNDO, STAR], [STAR]),
        ([REDO, PLACE], [PLACE]),
        ([STAR, TEACH, UNDO], [TEACH]),
        ([STAR, WATCHED, UNDO], [WATCHED]),
        ([STAR, ANSWER, UNDO], [STAR]),
    ],
)
def test_what_was_taken_back_is_not_made(
    done: list[WaitingChange], left: list[WaitingChange]
) -> None:
    assert without_undone(done) == left
