from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.library.annotations.journal_findings import findings, lines_set_aside
from reader.library.annotations.journal_replay import replay
from reader.library.annotations.story_journal import StoryJournal
from reader.library.library import Library
from reader.model import CarriedMark, CheckItem, Highlight, ReaderError
from reader.store.journal import Journal, JournalQueue
from tests.examples import examples
from tests.library.annotations.samples import ADDRESS, HARBOUR, MARKET, mark, put

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(), lambda inner: st.lists(inner, max_size=3)
)


def salvage(library: Library, *, repair: bool) -> list[CheckItem]:
    return library._journal_repair.check(repair)


class TestJournalFile:
    @settings(max_examples=examples(25))
    @given(st.lists(st.dictionaries(st.text(max_size=5), JSON, max_size=3), max_size=5))
    def test_records_come_back_as_they_went_in(
        self, tmp_path_factory: pytest.TempPathFactory, records: list[dict[str, object]]
    ) -> None:
        journal = Journal(tmp_path_factory.mktemp("journal") / "marks.jsonl")
        journal.append({**record, "op": "x"} for record in records)
        told = [
            {k: v for k, v in r.items() if k not in ("v", "at", "op", "sum")}
            for r in journal.records()
        ]
        wanted = [
            {k: v for k, v in r.items() if k not in ("v", "at", "op", "sum")} for r in records
        ]
        assert json.dumps(told) == json.dumps(wanted)

    def test_a_line_that_a_crash_cut_off_spoils_only_itself(self, tmp_path: Path) -> None:
        journal = Journal(tmp_path / "marks.jsonl")
        journal.append([{"op": "a"}, {"op": "b"}])
        size = journal.path.stat().st_size
        os.truncate(journal.path, size - 4)
        journal.append([{"op": "c"}])
        assert [record["op"] for record in journal.records()] == ["a", "c"]
        assert journal.damage() == 1

    def test_foreign_lines_are_left_out(self, tmp_path: Path) -> None:
        path = tmp_path / "marks.jsonl"
        path.write_bytes(b'\xff\xfe\n[1]\n{"op": "x"}\n{"v": 99, "op": "y"}\n\n{"v":1,"op":"z"}\n')
        assert [record["op"] for record in Journal(path).records()] == ["z"]

    def test_records_are_found_again_by_their_place(self, tmp_path: Path) -> None:
        journal = Journal(tmp_path / "marks.jsonl")
        journal.append([{"op": "a", "text": "ä\n"}, {"op": "b"}])
        for place, record in journal.positions():
            assert journal.at(place) == record

    def test_a_place_that_cannot_be_written_is_told_in_a_sentence(self, tmp_path: Path) -> None:
        (tmp_path / "marks.jsonl").mkdir()
        with pytest.raises(ReaderError, match="cannot be"):
            Journal(tmp_path / "marks.jsonl").append([{"op": "a"}])
        with pytest.raises(ReaderError, match="cannot be read"):
            list(Journal(tmp_path / "marks.jsonl").records())


def test_a_mark_that_the_journal_refuses_is_made_and_written_later(library: Library) -> None:
    story = put(library)
    journal = library.annotations.journal_records.journal
    journal.path.mkdir()
    first = mark(library, story, "two trawlers")
    assert [found.id for found in library.highlights(story.id)] == [first]
    journal.path.rmdir()
    second = mark(library, story, "lamps")
    assert list(replay(journal).marks) == [first, second]


def test_a_write_that_fails_leaves_no_line_in_the_journal(library: Library) -> None:
    story = put(library)
    mark(library, story, "two trawlers")
    library.drain()
    before = library.annotations.journal_records.journal.path.read_bytes()
    with pytest.raises(ZeroDivisionError), library.batch():
        mark(library, story, "lamps")
        library.set_note(story.id, "a note")
        library.delete_forever(story.id)
        raise ZeroDivisionError
    library.drain()
    assert library.annotations.journal_records.journal.path.read_bytes() == before
    assert {item.state for item in library.check()} == {"good"}


def test_what_a_crash_kept_out_of_the_journal_comes_with_the_next_change(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    story = put(library)
    journal = library.annotations.journal_records.journal
    with monkeypatch.context() as crash:
        crash.setattr(JournalQueue, "flush", lambda queue: None)
        crash.setattr(StoryJournal, "flush", lambda records, *most, **named: None)
        first = mark(library, story, "two trawlers")
        library.remove_highlight(first)
        library.restore_highlight(first)
    assert not journal.path.exists()
    with Library(library.folder) as again:
        again.drain()
    assert replay(journal).marks[first]["mark"]["trashed"] == 0


def seen(marks: list[Highlight]) -> list[tuple[object, ...]]:
    return [
        (m.id, m.start, m.end, m.exact, m.colour, m.note, m.tags, m.state, m.created) for m in marks
    ]


def wiped(library: Library) -> Library:
    """The library after its database is gone, journal and files left."""
    folder = library.folder
    library.close()
    (folder / "library.db").unlink()
    return Library(folder, afresh=True)


def test_everything_comes_back_when_the_database_is_gone(library: Library) -> None:
    story = put(library, site="Ellsworth Post", published="2026-01-14")
    mark(library, story, "two trawlers", colour="green", note="n", tags=("a", "b"))
    edited = mark(library, story, "Nobody was hurt.")
    library.update_highlight(edited, note="later")
    orphan = mark(library, story, "On the ice")
    removed = mark(library, story, "lamps")
    library.remove_highlight(removed)
    library.add_bookmark(story.id, 40, "Here")
    library.set_note(story.id, "About it all")
    put(library, HARBOUR.replace("<h2>On the ice</h2>", ""))
    nameless = put(library, MARKET, url=None, title="Wool")
    mark(library, nameless, "wool market")
    later = CarriedMark("one day")
    waiting = put(library, "", url="https://x.example/later", title="Later", marks=(later,))
    before = [seen(library.highlights(s)) for s in (story.id, nameless.id, waiting.id)]
    assert library.highlight(orphan).state == "orphaned"
    bookmarks = [(b.id, b.offset, b.label, b.state) for b in library.bookmarks()]

    with wiped(library) as again:
        assert {item.state for item in salvage(again, repair=False)} == {"damaged"}
        assert again.highlights() == []
        assert {item.state for item in salvage(again, repair=True)} == {"repaired"}
        stories = {s.title: s for s in again.stories()}
        ids = [stories[t].id for t in ("Ice in the harbour", "Wool", "Later")]
        assert [seen(again.highlights(i)) for i in ids] == before
        assert [(b.id, b.offset, b.label, b.state) for b in again.bookmarks()] == bookmarks
        found = again.story(ids[0])
        assert (found.note, found.site, found.published) == (
            "About it all",
            "Ellsworth Post",
            "2026-01-14",
        )
        assert [h.id for h in again.highlights(ids[0], trashed=True)] == [removed]
        assert "two trawlers" in again.body(ids[0]).html
        assert [item.state for item in salvage(again, repair=False)] == ["good"]
        put(again, "<p>Correction.</p>" + HARBOUR)
        assert again.highlight(orphan).state == "anchored"


def test_a_lost_journal_is_written_anew(library: Library) -> None:
    story = put(library)
    mark(library, story, "two trawlers")
    library.add_bookmark(story.id, 40)
    before = seen(library.highlights())
    library.annotations.journal_records.journal.path.unlink()
    assert [item.state for item in salvage(library, repair=False)] == ["damaged"]
    assert [item.state for item in salvage(library, repair=True)] == ["repaired"]
    assert [item.state for item in salvage(library, repair=False)] == ["good"]
    with wiped(library) as again:
        salvage(again, repair=True)
        assert seen(again.highlights()) == before


def test_an_older_database_takes_over_what_the_journal_knows_better(
    library: Library, tmp_path: Path
) -> None:
    story = put(library)
    kept = mark(library, story, "two trawlers", note="old")
    database = library.folder / "library.db"
    old = database.read_bytes()
    library.update_highlight(kept, note="new", tags=["t"], colour="pink")
    added = mark(library, story, "lamps")
    library.close()
    database.write_bytes(old)
    with Library(library.folder) as again:
        assert again.highlight(kept).note == "old"
        salvage(again, repair=True)
        found = again.highlight(kept)
        assert (found.note, found.tags, found.colour) == ("new", ("t",), "pink")
        assert again.highlight(added).exact == "lamps"


def test_marks_deleted_for_good_do_not_come_back(library: Library) -> None:
    story = put(library)
    mark(library, story, "two trawlers")
    library.trash([story.id])
    library.delete_forever([story.id])
    assert [item.state for item in salvage(library, repair=True)] == ["good"]
    assert library.highlights() == []


def test_marks_find_the_page_that_was_imported_again(library: Library) -> None:
    story = put(library)
    kept = mark(library, story, "two trawlers")
    with wiped(library) as again:
        put(again, MARKET, url="https://other.example/", title="Other")
        new = put(again, "<p>Weather.</p>" + HARBOUR, url=ADDRESS)
        salvage(again, repair=True)
        assert (again.highlight(kept).story, again.highlight(kept).state) == (new.id, "anchored")
        assert len(again.stories()) == 2


def test_a_note_whose_story_is_nowhere_comes_back_with_it(library: Library) -> None:
    story = put(library)
    library.set_note(story.id, "About it all")
    with wiped(library) as again:
        salvage(again, repair=True)
        (found,) = again.stories()
        assert (found.note, found.title) == ("About it all", story.title)
        assert "trawlers" in again.body(found.id).text


@pytest.mark.parametrize(
    "line",
    [
        {"op": "highlight"},
        {"op": "highlight", "mark": {"id": "x"}, "story": {"id": 1, "url": None, "title": "T"}},
        {"op": "highlight", "mark": [], "story": {}},
        {"op": "note", "story": {"id": 1, "url": "https://x.example/", "title": 5}, "note": "n"},
        {"op": "gone", "highlights": 5},
        {"op": "text"},
        {"op": "later, unknown"},
    ],
)
def test_no_line_of_the_journal_stops_the_check(library: Library, line: dict[str, Any]) -> None:
    kept = mark(library, put(library), "two trawlers")
    library.annotations.journal_records.journal.append([line])
    with wiped(library) as again:
        salvage(again, repair=True)
        assert again.highlight(kept).state == "anchored"


def test_a_damaged_text_does_not_take_its_marks_along(library: Library) -> None:
    story = put(library)
    kept = mark(library, story, "keeps two trawlers there")
    put(library, MARKET)
    library._store.db.run("UPDATE texts SET reading = x'00', html = x'00' WHERE version = 1")
    assert salvage(library, repair=True)
    library.annotations.journal_records.journal.path.unlink()
    assert salvage(library, repair=True)
    assert library.highlight(kept).state == "orphaned"
    put(library, "<p>Weather.</p>" + HARBOUR)
    assert library.highlight(kept).state == "anchored"


def test_the_last_word_on_a_note_counts_after_a_rebuild(library: Library) -> None:
    story = put(library, url=None)
    library.set_note(story.id, "About it all")
    with wiped(library) as again:
        for number in range(30):
            put(again, f"<p>Number {number} of the other stories here.</p>", url=None, title="x")
        salvage(again, repair=True)
        assert [item.state for item in salvage(again, repair=False)] == ["good"]
        found = next(s for s in again.stories() if s.note)
        again.set_note(found.id, "")
        assert [item.state for item in salvage(again, repair=True)] == ["good"]
        assert not again.story(found.id).note


def test_a_quote_with_a_flipped_bit_comes_back_from_the_journal(library: Library) -> None:
    story = put(library, HARBOUR).id
    quote = library.body(story).reading_text[4:9]
    made = library.add_highlight(story, 4, 9)
    library.drain()
    assert {item.state for item in library.check()} == {"good"}
    with library._store.db.write():
        library._store.db.run("UPDATE highlights SET exact = 'fdrry'")
    assert [item.state for item in library.check() if item.item == "highlights and notes"] == [
        "damaged"
    ]
    library.check(repair=True)
    assert library.highlight(made.id).exact == quote
    assert {item.state for item in library.check()} == {"good"}


def test_names_of_files_and_words_keep_their_capitals() -> None:
    """A sentence began with a capital and lost all others, those of a file's name too."""
    item = lines_set_aside(2, "Annotations-A.jsonl")
    assert item.detail.endswith("they were set aside in Annotations-A.jsonl.")


def test_one_of_a_kind_is_said_in_the_singular() -> None:
    kinds = (
        *("completed", "missing marks", "newer marks", "lost notes", "unwritten marks"),
        *("not restored", "damaged lines", "missing stories", "without text", "stale stories"),
        *("altered notes", "unwritten stories"),
    )
    one = findings(*((kind, 1, "damaged") for kind in kinds))
    many = findings(*((kind, 1200, "damaged") for kind in kinds))
    assert len(one) == len(many) == len(kinds) and not findings(("completed", 0, "repaired"))
    for single, several in zip(one, many, strict=True):
        assert "1,200" in several.detail and "1 " in single.detail
        assert single.detail.replace("1 ", "1,200 ") != several.detail


def test_thousands_of_states_that_wait_hold_up_no_single_change(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.library.annotations.journal_records._STATES_AT_ONCE", 3)
    with Library(tmp_path) as library:
        pages = [
            f"<p>{letter * 9} was seen in the harbour of {letter * 7}.</p>" for letter in "abcdefgh"
        ]
        stories = [put(library, page, url=None, title=page[3:9]).id for page in pages]
        library.drain()
        with library._store.db.write():
            library._parts.journal_records.stories.changes.note(stories, "state")
        library.star([stories[-1]])
        changes = library._parts.journal_records.stories.changes
        assert [one.story for one in changes.waiting(99, state_only=True)] == stories[3:]
        library.drain(cancelled=lambda: True)
        assert len(changes.waiting(99)) == 2
        library.drain()
        assert changes.waiting(99) == []
