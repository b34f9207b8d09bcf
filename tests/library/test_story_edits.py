from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.library import Library, open_library
from reader.model import Changes, ReaderError, ReadingPlace, UnknownStory
from tests.library.samples import article, draft


@pytest.fixture
def ids(library: Library) -> list[int]:
    return [
        library.add_article(draft(), article(f"Story {n}", f"Text {n} " * 20)).id or 0
        for n in range(4)
    ]


@pytest.mark.parametrize(
    ("act", "field"),
    [("star", "starred"), ("archive", "archived"), ("trash", "trashed")],
)
def test_flags_are_set_taken_back_and_done_again(
    library: Library, ids: list[int], act: str, field: str
) -> None:
    change: Callable[..., Changes] = getattr(library, act)
    change(ids[:1])
    changes = change(ids[:3])
    assert changes.stories == set(ids[1:3])
    assert [getattr(library.story(story), field) for story in ids] == [True, True, True, False]
    undone = library.undo()
    assert undone is not None
    assert undone.stories == set(ids[1:3])
    assert [getattr(library.story(story), field) for story in ids] == [True, False, False, False]
    library.redo()
    assert [getattr(library.story(story), field) for story in ids] == [True, True, True, False]
    change(ids, undo=True)
    assert not any(getattr(library.story(story), field) for story in ids)


_NAMED: dict[str, tuple[Callable[[Library, list[int]], object], str]] = {
    "a count": (lambda library, ids: library.star(ids[:2]), "2 Artikel"),
    "one": (lambda library, ids: library.archive(ids[:1]), "1 Artikel"),
    "a name": (lambda library, ids: library.tags.rename("night", "{sea}"), "in {sea}"),
    "a highlight": (lambda library, ids: library.add_highlight(ids[0], 0, 4), "Markierung"),
    "a search": (lambda library, ids: library.save_search("Boats", "boat"), "Suche"),
    "a note": (lambda library, ids: library.set_note(ids[0], "Read it."), "Notiz"),
}
"""What a person does -> the act, and a word of its label in German."""


@pytest.mark.parametrize("name", _NAMED)
def test_a_label_is_said_in_the_language_of_the_moment(
    library: Library, ids: list[int], request: pytest.FixtureRequest, name: str
) -> None:
    act, word = _NAMED[name]
    library.tag(ids, add=["night"])
    act(library, ids)
    english = library.undo_label()
    request.getfixturevalue("german")
    label = library.undo_label()
    assert label is not None
    assert label != english
    assert word in label
    undone = library.undo()
    assert undone is not None
    assert undone.label == label
    assert library.redo_label() == label


@pytest.mark.parametrize("words", ["Starred 3 stories", "12", "null", "[1]", '{"text": "Tag"}', ""])
def test_a_label_kept_as_finished_words_is_shown_as_it_is(
    library: Library, ids: list[int], words: str
) -> None:
    library.star(ids)
    library._store.db.run("UPDATE undo_steps SET label = ?", (words,))
    assert library.undo_label() == words


def test_one_story_is_given_as_its_id(library: Library, ids: list[int]) -> None:
    assert library.star(ids[0]).stories == {ids[0]}
    library.tag(ids[0], add="sea news")
    assert library.story(ids[0]).tags == ("sea news",)
    assert library.delete_forever(ids[0]).removed == {ids[0]}


def test_labels_name_what_would_be_undone(library: Library, ids: list[int]) -> None:
    assert (library.undo_label(), library.redo_label()) == (None, None)
    library.star(ids[:1])
    library.archive(ids[:2])
    assert library.undo_label() == "Archived 2 stories"
    library.undo()
    assert (library.undo_label(), library.redo_label()) == ("Starred 1 story", "Archived 2 stories")
    library.mark_read(ids)
    assert library.redo_label() is None
    assert library.redo() is None


def test_trash_changes_lists_and_counts(library: Library, ids: list[int]) -> None:
    library.tag(ids, add=["t"])
    changes = library.trash(ids[:1])
    assert changes.removed == {ids[0]}
    assert library.counts().tags == (("t", 3),)
    assert (library.counts().all, library.counts().trash) == (3, 1)
    assert ids[0] not in library.story_ids()
    assert library.story_ids("is:trash") == [ids[0]]
    assert library.restore(ids[:1]).added == {ids[0]}
    assert library.counts().trash == 0


def test_reading_marks_leave_no_step_unless_wanted(library: Library, ids: list[int]) -> None:
    library.mark_read(ids[:2], undoable=False)
    assert library.undo_label() is None
    assert library.counts().inbox == 2
    library.mark_read(ids[:1], read=False)
    assert library.undo_label() == "Marked as unread: 1 story"


def test_tags_are_given_and_taken_in_one_step(library: Library, ids: list[int]) -> None:
    library.tag(ids[:2], add=["Sea", "News"])
    library.tag(ids, add=["sea"], remove=["news", "absent"])
    assert [library.story(story).tags for story in ids] == [("Sea",)] * 4
    library.undo()
    assert library.story(ids[0]).tags == ("News", "Sea")
    assert library.story(ids[3]).tags == ()
    library.undo()
    assert library.counts().tags == ()
    with pytest.raises(ReaderError, match="Enter a name"):
        library.tag(ids, add=[" "])


def test_notes_are_set_and_taken_back(library: Library, ids: list[int]) -> None:
    assert library.set_note(ids[0], "first").annotations == {ids[0]}
    library.set_note(ids[0], "second")
    assert library.story(ids[0]).notes == 1
    library.undo()
    assert library.story(ids[0]).note == "first"
    library.undo()
    assert (library.story(ids[0]).note, library.story(ids[0]).notes) == ("", 0)


def test_facts_are_corrected_and_taken_back(library: Library, ids: list[int]) -> None:
    library.edit_facts(ids[0], title="Better", authors=["Ada"], published="2001-01-01")
    story = library.story(ids[0])
    assert (story.title, story.authors, story.published) == ("Better", ("Ada",), "2001-01-01")
    assert library.story_ids()[-1] == ids[0]
    library.undo()
    assert library.story(ids[0]).title == "Story 0"
    with pytest.raises(ReaderError, match="Enter a title"):
        library.edit_facts(ids[0], title=" ")
    with pytest.raises(ReaderError, match="cannot be edited"):
        library.edit_facts(ids[0], version=9)


def test_a_corrected_address_is_known_from_then_on(library: Library, ids: list[int]) -> None:
    library.edit_facts(ids[0], url="https://a.example/found")
    item = library.add_article(
        draft(), article("New", "Some new text.", url="http://a.example/found/")
    )
    assert item.id == ids[0]


def test_unknown_stories_stop_the_whole_step(library: Library, ids: list[int]) -> None:
    with pytest.raises(UnknownStory, match="999"):
        library.star([ids[0], 999])
    assert not library.story(ids[0]).starred
    for act in (library.set_note, library.edit_facts):
        with pytest.raises(UnknownStory):
            act(999, "x") if act == library.set_note else act(999, title="x")  # type: ignore[call-arg]


def test_deleting_for_ever_takes_marks_along_and_survives_old_steps(
    library: Library, ids: list[int]
) -> None:
    library.star(ids[:2])
    library.add_highlight(ids[0], 0, 4)
    library.trash(ids[:1])
    assert library.highlights_in_trash() == 1
    assert library.marks_in(ids) == 1
    assert library.empty_trash().removed == {ids[0]}
    assert library.counts().all == 3
    with pytest.raises(UnknownStory):
        library.story(ids[0])
    while library.undo() is not None:
        pass
    assert not library.story(ids[1]).starred
    assert library._store.db.faults() == []


def test_an_import_is_undone_into_the_trash(library: Library) -> None:
    items = [library.add_article(draft(), article(f"S{n}", f"Text {n} " * 9)) for n in range(2)]
    changes = library.record_import(items)
    assert changes.label == "Import 2 stories"
    undone = library.undo()
    assert undone is not None
    assert undone.removed == {item.id for item in items}
    assert library.counts().trash == 2
    redone = library.redo()
    assert redone is not None
    assert redone.added == undone.removed


def test_a_report_names_the_step_that_takes_its_import_back(library: Library) -> None:
    page = f"<p>{'The weir holds. ' * 30}</p>".encode()
    report = library.import_bytes(page, "weir.html")
    assert report.undo == library.undo_log.latest() != 0
    assert library.import_bytes(page, "weir.html").undo is None


def test_saved_searches_are_undone(library: Library) -> None:
    first = library.save_search("Sea", "ferry")
    library.save_search("Sea", "ferry OR boat")
    assert [search.query for search in library.saved_searches()] == ["ferry OR boat"]
    library.remove_saved_search(first.id)
    assert library.saved_searches() == []
    for wanted in (["ferry OR boat"], ["ferry"], []):
        library.undo()
        assert [search.query for search in library.saved_searches()] == wanted
    with pytest.raises(ReaderError, match="no saved search"):
        library.remove_saved_search(77)
    with pytest.raises(ReaderError, match="name and a search"):
        library.save_search("", "x")
    kept = library.save_search("Sea", "ferry")
    with pytest.raises(ReaderError, match="name and a search"):
        library.searches.edit(kept.id, name=" ")
    with pytest.raises(ReaderError, match="name and a search"):
        library.searches.edit(kept.id, query=" ")
    assert library.saved_searches() == [kept]


def test_steps_outlive_the_program(tmp_path: Path) -> None:
    with open_library(tmp_path / "l") as library:
        story = library.add_article(draft(), article()).id or 0
        library.star([story])
    with open_library(tmp_path / "l") as library:
        library.undo()
        assert not library.story(story).starred


def test_places_and_settings_are_kept(library: Library, ids: list[int]) -> None:
    library.set_place(ids[0], ReadingPlace(12, 0.25))
    assert library.place(ids[0]) == ReadingPlace(12, 0.25, 1)
    assert library.place(ids[1]) is None
    with pytest.raises(UnknownStory):
        library.set_place(99, ReadingPlace(0, 0))
    library.set_setting("theme", "night")
    assert library.setting("theme") == "night"


def test_stories_kept_apart_are_remembered_on_both_sides(library: Library, ids: list[int]) -> None:
    library.not_related(ids[0], ids[1])
    apart = library._store.preferences.apart_from
    assert (apart(ids[0]), apart(ids[1])) == ({ids[1]}, {ids[0]})
    library.undo()
    assert apart(ids[1]) == set()
    library.redo()
    library.not_related(ids[1], ids[0], undo=True)
    assert apart(ids[0]) == set()
    with pytest.raises(ReaderError, match="different"):
        library.not_related(ids[0], ids[0])


@pytest.fixture
def second(library: Library) -> Iterator[Library]:
    with open_library(library.folder) as opened:
        yield opened


def test_two_instances_see_each_other(library: Library, second: Library, ids: list[int]) -> None:
    second.star(ids[:1])
    assert library.story(ids[0]).starred
    assert library.undo_label() == "Starred 1 story"
    library.undo()
    assert not second.story(ids[0]).starred


def test_steps_of_an_older_library_are_taken_back(library: Library, ids: list[int]) -> None:
    first = ids[0]
    library.star(first)
    library.tag(first, add="night")
    library.add_highlight(first, 0, 4)
    db = library._store.db
    (mark,) = library.highlights(first)
    older: list[list[object]] = [
        ["field", "starred", 0, 1, [first]],
        ["tag", "night", True, [first]],
        ["marks", [["highlight", mark.id, {"trashed": 1}, {"trashed": 0}]]],
    ]
    steps = db.column("SELECT id FROM undo_steps ORDER BY id")[-3:]
    for step, operation in zip(steps, older, strict=True):
        db.run("UPDATE undo_steps SET operations = ? WHERE id = ?", (json.dumps([operation]), step))
    for _ in older:
        library.undo()
    story = library.story(first)
    assert (story.starred, story.tags, library.highlights(first)) == (False, (), [])
    for _ in older:
        library.redo()
    story = library.story(first)
    assert (story.starred, story.tags, library.highlights(first)) == (True, ("night",), [mark])
