"""An index as files: what is written is read, merged, checked, and answers by arrays."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from whoosh.index import TOC, FileIndex

from reader.model import IndexDocument, LibraryBusy, Progress
from reader.segments import checked_storage
from reader.segments.checked_storage import CheckedStorage
from reader.segments.index_build import NAME, build
from reader.segments.index_reader import SegmentArrays, View
from reader.segments.index_schema import NO_DATE, schema
from reader.segments.real_word import WORDS
from reader.segments.signatures import Signatures
from reader.segments.story_fields import bare_address, host, minutes
from reader.segments.unusable_index import IndexUnusable
from reader.segments.whoosh_writer import SMALL_MERGE, ArrayWriter

FERRY = IndexDocument(
    1,
    "The ferry of Brekke",
    "The ferry ran aground. Divers saw the ferry.",
    site="example.org",
    url="https://www.example.org/ferry",
    language="en",
    published="2024-03-04T10:30:00Z",
    tags=("harbour", "night sky"),
)
BEETLE = IndexDocument(
    2, "A beetle", "A beetle walks under water.", site="beetles.example", byline="Ada Berg"
)


def write(folder: Path, *rounds: Iterable[IndexDocument], removed: Iterable[int] = ()) -> None:
    """Write an index with a commit for each round; `removed` go with the last."""
    FileIndex.create(CheckedStorage(folder), schema(), NAME)
    for number, documents in enumerate(rounds, 1):
        writer = ArrayWriter(opened(folder))
        for document in documents:
            writer.add_story(document)
        if number == len(rounds):
            for place in view_of(folder).places_of(np.array(list(removed), np.int64)):
                writer.delete_document(int(place))
        writer.finish(merge_none=True)


def opened(folder: Path) -> FileIndex:
    """Return Whoosh's index of a folder whose manifest was read."""
    storage = CheckedStorage(folder)
    storage.load()
    return FileIndex(storage, indexname=NAME)


def view_of(folder: Path) -> View:
    """Open the latest commit of an index."""
    storage = CheckedStorage(folder)
    contents = TOC.read(storage, NAME, gen=storage.load())
    return View(
        contents.generation,
        [(SegmentArrays(storage, segment), segment) for segment in contents.segments],
    )


def stories_with(view: View, field: str, term: str) -> list[int]:
    """Return the ids of the stories that hold a term."""
    places, _ = view.postings(field, term)
    return sorted(view.ids[places].tolist())


def test_what_is_written_is_read(tmp_path: Path) -> None:
    write(tmp_path, [FERRY, BEETLE])
    view = view_of(tmp_path)
    assert view.ids.tolist() == [1, 2]
    assert view.dates.tolist() == [minutes("2024-03-04T10:30"), NO_DATE]
    assert stories_with(view, "text", "ferri") == [1]
    places, counts = view.postings("text", "ferri")
    assert counts[places == 0].tolist() == [4.0], "the title counts twice"
    assert stories_with(view, "by", "berg") == [2]
    assert view.values("tag") == ["harbour", "night sky"]
    assert stories_with(view, "host", "example.org") == [1]
    assert view.sites == (["beetles.example", "example.org"], view.sites[1])
    assert view.sites[1].tolist() == [1, 0]
    assert view.languages[view.language_of[0]] == "en"
    assert view.frequency(WORDS, "beetle") == 1
    assert view.frequency("text", "no such word") == 0
    assert view.postings("text", "no such word")[0].tolist() == []


def test_several_commits_are_one_row_of_stories(tmp_path: Path) -> None:
    write(tmp_path, [FERRY], [BEETLE], [IndexDocument(7, "Ferry", "Another ferry.")])
    view = view_of(tmp_path)
    assert view.count == view.stories == 3
    assert stories_with(view, "text", "ferri") == [1, 7]
    assert view.places_of(np.array([7, 99, 1])).tolist() == [2, 0]
    assert view.flags(np.array([2])).tolist() == [False, True, False]
    assert view.mask(np.array([0], np.int32)).tolist() == [True, False, False]
    assert view.rarity(1) > view.rarity(3) > 0


def test_a_story_that_was_removed_lives_no_more(tmp_path: Path) -> None:
    write(tmp_path, [FERRY, BEETLE], [], removed=[1])
    view = view_of(tmp_path)
    assert view.live.tolist() == [False, True]
    assert view.stories == 1
    assert view.places_of(np.array([1, 2])).tolist() == [1]


def test_addresses_of_a_term_are_in_the_stories_asked_for(tmp_path: Path) -> None:
    write(tmp_path, [FERRY], [IndexDocument(7, "Notes", "Nothing. Another ferry came.")])
    view = view_of(tmp_path)
    everywhere = view.addresses("text", "ferri", np.array([True, True]))
    assert np.all(np.diff(everywhere) > 0)
    second = view.addresses("text", "ferri", np.array([False, True]))
    assert second.tolist() == [at for at in everywhere.tolist() if at >= view.bases[1]]
    assert view.addresses("text", "ferri", np.array([False, False])).tolist() == []


def test_merged_commits_answer_as_before(tmp_path: Path) -> None:
    many = [IndexDocument(number, "Ferry", f"Story {number}.") for number in range(1, 30)]
    write(tmp_path, *([one] for one in many), removed=[3])
    before = stories_with(view_of(tmp_path), "text", "ferri")
    ArrayWriter(opened(tmp_path)).finish(merge_all=True)
    view = view_of(tmp_path)
    assert len(view.segments) == 1
    assert view.count == 28
    assert stories_with(view, "text", "ferri") == [id for id in before if id != 3]
    assert [item["size"] for item in manifest(tmp_path).values()] == [
        (tmp_path / name).stat().st_size for name in manifest(tmp_path)
    ]


def test_an_index_in_one_piece_is_not_written_again(tmp_path: Path) -> None:
    write(tmp_path, [IndexDocument(1, "Ferry", "One."), IndexDocument(2, "Ferry", "Two.")])
    whole = columns(tmp_path)
    ArrayWriter(opened(tmp_path)).finish(merge_all=True)
    assert columns(tmp_path) == whole
    # What was deleted from it is a reason to.
    writer = ArrayWriter(opened(tmp_path))
    writer.delete_document(0)
    writer.finish(merge_none=True)
    ArrayWriter(opened(tmp_path)).finish(merge_all=True)
    assert columns(tmp_path).isdisjoint(whole)
    assert stories_with(view_of(tmp_path), "text", "ferri") == [2]


def columns(folder: Path) -> set[str]:
    """Return the files of the segments, each named after its segment."""
    return {name for name in manifest(folder) if name.endswith(".col")}


def test_stories_saved_one_by_one_do_not_leave_a_segment_each(tmp_path: Path) -> None:
    FileIndex.create(CheckedStorage(tmp_path), schema(), NAME)
    for number in range(SMALL_MERGE):
        writer = ArrayWriter(opened(tmp_path))
        writer.add_story(IndexDocument(number, "Ferry", "A ferry."))
        writer.finish()
    view = view_of(tmp_path)
    assert view.stories == SMALL_MERGE
    assert len(view.segments) < 16


def test_a_second_writer_is_refused_until_the_first_lets_go(tmp_path: Path) -> None:
    write(tmp_path, [FERRY])
    first = ArrayWriter(opened(tmp_path))
    with pytest.raises(LibraryBusy):
        ArrayWriter(opened(tmp_path))
    first.give_up()
    ArrayWriter(opened(tmp_path)).give_up()
    assert stories_with(view_of(tmp_path), "text", "ferri") == [1]


def manifest(folder: Path) -> dict[str, dict[str, object]]:
    """Return the files of the latest manifest."""
    latest = max(folder.glob("manifest-*.json"), key=lambda path: int(path.stem.split("-")[1]))
    files: dict[str, dict[str, object]] = json.loads(latest.read_text("utf-8"))["files"]
    return files


@pytest.mark.parametrize("harm", ["gone", "cut", "unlisted"])
def test_a_file_that_is_not_what_was_written_is_never_opened(tmp_path: Path, harm: str) -> None:
    write(tmp_path, [FERRY])
    name = next(name for name in manifest(tmp_path) if name.endswith(".id.col"))
    if harm == "gone":
        (tmp_path / name).unlink()
    elif harm == "cut":
        (tmp_path / name).write_bytes((tmp_path / name).read_bytes()[:-1])
    else:
        path = max(tmp_path.glob("manifest-*.json"))
        written = json.loads(path.read_text("utf-8"))
        del written["files"][name]
        path.write_text(json.dumps(written), "utf-8")
    with pytest.raises(IndexUnusable):
        view_of(tmp_path)


def test_a_flipped_byte_in_what_whoosh_would_unpickle_is_damage(tmp_path: Path) -> None:
    write(tmp_path, [FERRY])
    contents = next(name for name in manifest(tmp_path) if name.endswith(".toc"))
    data = bytearray((tmp_path / contents).read_bytes())
    data[len(data) // 2] ^= 0xFF
    (tmp_path / contents).write_bytes(data)
    with pytest.raises(IndexUnusable, match="damaged"):
        view_of(tmp_path)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"files": 3, "stamp": {}}', "no JSON"])
def test_a_manifest_of_any_other_form_is_damage(tmp_path: Path, text: str) -> None:
    write(tmp_path, [FERRY])
    max(tmp_path.glob("manifest-*.json")).write_text(text, "utf-8")
    with pytest.raises(IndexUnusable):
        CheckedStorage(tmp_path).load()


def test_an_index_of_another_version_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, [FERRY])
    monkeypatch.setattr(checked_storage, "stamp", lambda: {"format": "another"})
    with pytest.raises(IndexUnusable, match="another version"):
        CheckedStorage(tmp_path).load()


def test_an_empty_folder_has_no_index(tmp_path: Path) -> None:
    assert CheckedStorage(tmp_path).generation() == -1
    with pytest.raises(IndexUnusable, match="no search index yet"):
        CheckedStorage(tmp_path).load()


def test_a_build_reports_how_far_it_is(tmp_path: Path) -> None:
    seen: list[Progress] = []
    documents = [IndexDocument(number, "Ferry", "A ferry.") for number in range(250)]
    assert build(tmp_path, documents, 250, seen.append, lambda: False) == 250
    assert [progress.done for progress in seen] == [100, 200]
    assert len(view_of(tmp_path).segments) == 1


def test_a_build_that_is_cancelled_lets_its_lock_go(tmp_path: Path) -> None:
    asked = iter([False, True])
    documents = [IndexDocument(number, "Ferry", "A ferry.") for number in range(60)]
    assert build(tmp_path, documents, None, None, lambda: next(asked)) is None
    ArrayWriter(opened(tmp_path)).give_up()


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("1970-01-01T00:01", 1),
        ("1970-01-02", 1440),
        ("1970-02", 31 * 1440),
        ("1970", 0),
        ("1969-12-31T23:59:00+05:00", -1),
        ("yesterday", NO_DATE),
        ("", NO_DATE),
        (None, NO_DATE),
    ],
)
def test_dates_are_minutes(date: str | None, expected: int) -> None:
    assert minutes(date) == expected


def test_addresses_are_kept_as_people_type_them() -> None:
    assert bare_address("https://www.example.org/a?b") == "example.org/a?b"
    assert bare_address("example.org/a") == "example.org/a"
    assert host("https://www.example.org:80/a") == "example.org"
    assert host("http://[broken") == ""


WORDS_OF_A_TABLE = st.sampled_from(["abcdefgh", "абвгдежз", "水星木土火月日金"]).flatmap(
    lambda letters: st.lists(
        st.text(letters, min_size=2, max_size=9), min_size=1, max_size=30, unique=True
    )
)
"""Folded words of one script, as a table holds them."""


@given(WORDS_OF_A_TABLE, st.data())
def test_a_word_with_one_slip_is_always_among_the_near_ones(
    words: list[str], data: st.DataObject
) -> None:
    coded = [word.encode() for word in words]
    cuts = np.cumsum([0, *(len(word) for word in coded)]).astype(np.uint32)
    signatures = Signatures(b"".join(coded), cuts)
    number = data.draw(st.integers(0, len(words) - 1))
    word = words[number]
    at = data.draw(st.integers(0, len(word) - 1))
    other = data.draw(st.sampled_from(sorted(set("".join(words)))))
    slips = [
        word[:at] + other + word[at:],
        word[:at] + word[at + 1 :],
        word[:at] + other + word[at + 1 :],
    ]
    for slip in slips:
        assert number in signatures.near(slip, 1).tolist()


def test_signatures_of_no_words_are_near_nothing() -> None:
    assert Signatures(b"", np.zeros(1, np.uint32)).near("ferry", 1).tolist() == []
