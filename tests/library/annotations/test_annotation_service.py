from __future__ import annotations

from typing import Any

import pytest

from reader.library.library import Library
from reader.model import CarriedMark, ReaderError, UnknownStory
from tests.library.annotations.samples import ADDRESS, HARBOUR, MARKET, mark, put


def test_a_highlight_keeps_quote_place_and_look(library: Library) -> None:
    story = put(library)
    text = library.body(story.id).reading_text
    start = text.index("boats across")
    done = library.annotations.add_highlight(
        story.id, start, start + 12, "green", "why *lamps*?", ["ice", "b  c"]
    )
    added = done.value
    (found,) = library.highlights(story.id)
    assert found == added
    assert found.exact == text[found.start : found.end] == "boats across"
    assert (found.colour, found.note, found.tags) == ("green", "why *lamps*?", ("b c", "ice"))
    assert (found.state, found.version, found.trashed) == ("anchored", 1, False)
    assert len(found.id) == 10
    assert library.story(story.id).highlights == 1
    assert done.changes.annotations == {story.id} and done.changes.undo is not None


def test_overlapping_highlights_stay_separate(library: Library) -> None:
    story = put(library)
    first = mark(library, story, "Fishermen walked out")
    second = mark(library, story, "walked out to their boats", colour="blue")
    third = mark(library, story, "Fishermen walked out")
    assert {h.id for h in library.highlights(story.id)} == {first, second, third}


@pytest.mark.parametrize(
    ("start", "end", "look", "sentence"),
    [
        (5, 5, {}, "selection is empty"),
        (81, 83, {}, "selection is empty"),
        (-3, 8, {}, "outside the text"),
        (0, 99_999, {}, "outside the text"),
        (0, 11, {"colour": "orange"}, "no colour “orange”.*yellow"),
        (0, 11, {"note": "x" * 5_000_001}, "The note has 5,000,001 characters"),
        (0, 11, {"tags": ["a", " "]}, "Enter a name for the tag"),
    ],
)
def test_bad_input_is_refused_in_a_sentence_and_changes_nothing(
    library: Library, start: int, end: int, look: dict[str, Any], sentence: str
) -> None:
    story = put(library)
    with pytest.raises(ReaderError, match=sentence):
        library.add_highlight(story.id, start, end, **look)
    assert library.highlights(story.id) == []


def test_a_note_of_a_megabyte_is_kept(library: Library) -> None:
    story = put(library)
    note = "ä long note. " * 80_000
    kept = mark(library, story, "two trawlers", note=note)
    assert library.highlight(kept).note == note


def test_unknown_stories_and_marks_are_named(library: Library) -> None:
    with pytest.raises(UnknownStory):
        library.add_highlight(77, 0, 3)
    with pytest.raises(UnknownStory):
        library.highlights(77)
    for change in (library.remove_highlight, library.restore_highlight, library.highlight):
        with pytest.raises(ReaderError, match="no longer in the library"):
            change("nosuchmark")
    with pytest.raises(ReaderError, match="no longer in the library"):
        library.remove_bookmark("nosuchmark")


def test_a_story_that_another_window_removed_takes_no_mark(library: Library) -> None:
    story = put(library)
    with Library(library.folder) as other:
        other.trash([story.id])
        other.delete_forever([story.id])
    with pytest.raises(UnknownStory):
        library.add_highlight(story.id, 0, 11)


def test_updates_change_only_what_is_given(library: Library) -> None:
    story = put(library)
    kept = mark(library, story, "two trawlers", colour="pink", note="first")
    library.update_highlight(kept, note="second")
    library.update_highlight(kept, tags=["x"])
    done = library.annotations.update_highlight(kept, colour="blue")
    found = done.value
    assert (found.colour, found.note, found.tags) == ("blue", "second", ("x",))
    assert library.undo_label() == "Highlight changed"
    assert done.changes.undo is not None
    assert library.annotations.update_highlight(kept, colour="blue").changes.undo is None


def test_many_highlights_change_in_one_step(library: Library) -> None:
    story = put(library)
    ids = [mark(library, story, quote) for quote in ("harbour", "boats", "lamps")]
    library.update_highlights(ids, colour="purple", add_tags=["a", "b"])
    library.update_highlights(ids[:2], remove_tags=["a"])
    assert [h.colour for h in library.highlights(story.id)] == ["purple"] * 3
    assert [library.highlight(i).tags for i in ids] == [("b",), ("b",), ("a", "b")]
    library.undo()
    library.undo()
    assert [(h.colour, h.tags) for h in library.highlights(story.id)] == [("yellow", ())] * 3


def test_every_change_is_undone_and_done_again(library: Library) -> None:
    story = put(library)
    kept = mark(library, story, "two trawlers", note="n")
    library.update_highlight(kept, colour="green", tags=["t"])
    library.remove_highlight(kept)
    bookmark = library.add_bookmark(story.id, 30, "Here").id
    library.update_bookmark(bookmark, "There")
    library.remove_bookmark(bookmark)

    def state() -> tuple[object, ...]:
        marks = [(h.colour, h.note, h.tags) for h in library.highlights(story.id)]
        return tuple(marks), tuple(b.label for b in library.bookmarks(story.id))

    states = [state()]
    while (changes := library.undo()) is not None:
        assert changes.annotations == {story.id}
        states.append(state())
    assert states == [
        ((), ()),
        ((), ("There",)),
        ((), ("Here",)),
        ((), ()),
        ((("green", "n", ("t",)),), ()),
        ((("yellow", "n", ()),), ()),
        ((), ()),
    ]
    again = [state()]
    while library.redo() is not None:
        again.append(state())
    assert again == states[::-1]


def test_removed_highlights_wait_in_the_trash(library: Library) -> None:
    story = put(library)
    kept = mark(library, story, "two trawlers")
    library.remove_highlight(kept)
    assert library.highlights(story.id) == []
    assert [h.id for h in library.highlights(story.id, trashed=True)] == [kept]
    assert library.story(story.id).highlights == 0
    library.restore_highlight(kept)
    assert [h.id for h in library.highlights()] == [kept]


def test_a_trashed_story_keeps_its_highlights(library: Library) -> None:
    story = put(library)
    kept = mark(library, story, "two trawlers")
    library.trash([story.id])
    assert library.marks_in([story.id]) == 1
    library.restore([story.id])
    assert [h.id for h in library.highlights(story.id)] == [kept]


def test_marks_move_along_with_a_new_text(library: Library) -> None:
    story = put(library)
    kept = mark(library, story, "Fishermen walked out to their boats across the ice")
    twice = mark(library, story, "Nobody was hurt.")
    at = library.body(story.id).reading_text.index("froze over")
    bookmark = library.add_bookmark(story.id, at).id
    put(library, "<p>Weather of the week.</p>" + HARBOUR.replace("walked out", "strode"))
    text = library.body(story.id).reading_text
    for mark_id in (kept, twice):
        found = library.highlight(mark_id)
        assert (found.version, found.state) == (2, "anchored")
        assert text[found.start : found.end] == found.exact
    assert library.highlight(kept).exact == "Fishermen strode to their boats across the ice"
    (place,) = library.bookmarks(story.id)
    assert (place.id, place.version) == (bookmark, 2)
    assert text[place.offset :].startswith("froze over")


def test_an_orphan_keeps_everything_and_comes_back_by_itself(library: Library) -> None:
    story = put(library)
    kept = mark(library, story, "two trawlers", colour="pink", note="mine")
    bookmark = library.add_bookmark(story.id, 100, "Here").id
    before = library.highlight(kept)
    put(library, MARKET)
    orphan = library.highlight(kept)
    assert (orphan.state, orphan.version, orphan.exact) == ("orphaned", 1, before.exact)
    assert (orphan.start, orphan.end, orphan.note) == (before.start, before.end, "mine")
    assert library.body(story.id, version=1).reading_text[orphan.start : orphan.end] == orphan.exact
    assert library.bookmarks(story.id)[0].state == "orphaned"
    put(library, "<p>Correction.</p>" + HARBOUR)
    back = library.highlight(kept)
    assert (back.state, back.version, back.exact) == ("anchored", 3, before.exact)
    assert library.bookmarks(story.id)[0].id == bookmark
    assert library.bookmarks(story.id)[0].state == "anchored"


def test_orphans_are_listed_last_and_placed_by_hand(library: Library) -> None:
    story = put(library)
    lost = mark(library, story, "The harbour at Ellsworth")
    put(library, HARBOUR.replace("The harbour at Ellsworth froze over on Tuesday", "It froze"))
    stands = mark(library, story, "two trawlers")
    assert [h.id for h in library.highlights(story.id)] == [stands, lost]
    placed = library.place_highlight(lost, 0, 8)
    assert (placed.state, placed.exact, placed.version) == ("anchored", "It froze", 2)
    assert library.undo_label() == "Highlight attached"
    library.place_highlight(stands, 0, 2)
    assert library.undo_label() == "Highlight changed", "an end that was dragged"
    library.undo()
    library.undo()
    assert library.highlight(lost).state == "orphaned"
    library.redo()
    assert library.highlight(lost).exact == "It froze"
    with pytest.raises(ReaderError, match="selection is empty"):
        library.place_highlight(lost, 4, 4)


def test_a_passage_of_an_older_text_is_placed_in_the_current_one(library: Library) -> None:
    story = put(library)
    old = library.body(story.id).reading_text
    put(library, "<p>Weather.</p>" + HARBOUR)
    start = old.index("two trawlers")
    found = library.add_highlight(story.id, start, start + 12, version=1)
    assert (found.exact, found.version, found.state) == ("two trawlers", 2, "anchored")
    bookmark = library.add_bookmark(story.id, start, version=1)
    assert library.body(story.id).reading_text[bookmark.offset :].startswith("two trawlers")
    with pytest.raises(ReaderError, match="no version 9"):
        library.add_highlight(story.id, 0, 4, version=9)


def test_undo_after_a_new_text_brings_a_mark_back_to_the_right_place(library: Library) -> None:
    story = put(library)
    kept = mark(library, story, "two trawlers")
    library.remove_highlight(kept)
    put(library, "<p>Weather.</p>" + HARBOUR)
    library.undo()
    (found,) = library.highlights(story.id)
    text = library.body(story.id).reading_text
    assert text[found.start : found.end] == "two trawlers"


@pytest.mark.parametrize("offset", [0, 5, 80, 82, 10_000])
def test_a_bookmark_is_a_place_inside_the_text(library: Library, offset: int) -> None:
    story = put(library)
    length = len(library.body(story.id).reading_text)
    if offset > length:
        with pytest.raises(ReaderError, match="outside the text"):
            library.add_bookmark(story.id, offset)
        offset = length
    library.add_bookmark(story.id, offset, "  a \n label ")
    (found,) = library.bookmarks()
    assert (found.offset, found.label, found.state) == (offset, "a label", "anchored")
    assert found.exact


class TestCarriedMarks:
    def test_they_are_anchored_in_the_text_they_came_with(self, library: Library) -> None:
        marks = (
            CarriedMark(
                "two trawlers", colour="green", note="n", tags=("t",), created="2020-01-02"
            ),
            CarriedMark("and\n  flasks.  ", colour="mauve"),
            CarriedMark("", note="About the whole story."),
        )
        story = put(library, marks=marks)
        first, second = sorted(library.highlights(story.id), key=lambda h: h.created)
        assert (first.exact, first.colour, first.note) == ("two trawlers", "green", "n")
        assert (first.tags, first.created, first.state) == (("t",), "2020-01-02", "anchored")
        assert (second.exact, second.colour, second.state) == ("and flasks.", "yellow", "anchored")
        assert library.story(story.id).note == "About the whole story."

    def test_they_come_in_once_and_stay_removed(self, library: Library) -> None:
        marks = (CarriedMark("two trawlers", foreign_id="a"), CarriedMark("lamps"))
        story = put(library, marks=marks)
        library.remove_highlight(*(h.id for h in library.highlights(story.id)))
        put(library, marks=marks)
        assert library.highlights(story.id) == []
        put(library, marks=(CarriedMark("boats"), CarriedMark("", note="x")))
        put(library, marks=(CarriedMark("boats"), CarriedMark("", note="x")))
        assert [h.exact for h in library.highlights(story.id)] == ["boats"]
        assert library.story(story.id).note == "x"

    def test_they_wait_for_the_page_of_their_address(self, library: Library) -> None:
        waiting = put(library, "", marks=(CarriedMark("two trawlers", note="mine"),))
        assert waiting.stub
        (orphan,) = library.highlights(waiting.id)
        assert (orphan.state, orphan.exact, orphan.note) == ("orphaned", "two trawlers", "mine")
        story = put(library, url=ADDRESS + "?utm_source=feed")
        assert story.id == waiting.id
        (found,) = library.highlights(story.id)
        assert (found.id, found.state) == (orphan.id, "anchored")

    def test_one_that_stands_twice_is_at_its_first_place_without_a_hint(
        self, library: Library
    ) -> None:
        html = "<p>Nobody was hurt. So they say.</p><p>We ask again. Nobody was hurt.</p>"
        text = "Nobody was hurt."
        story = put(library, html, marks=(CarriedMark(text, note="a"),))
        first = library.highlights(story.id)[0]
        assert (first.state, first.start) == ("anchored", 0)
        start = library.body(story.id).reading_text.rindex(text)
        put(library, html, marks=(CarriedMark(text, start=start, end=start + len(text)),))
        assert [h.start for h in library.highlights(story.id) if h.state == "anchored"] == [
            0,
            start,
        ]
