"""An import that was broken off goes on where it was, and no file is taken for another."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.library.store_session import StoreSession
from reader.model import WatchFolder
from reader.store.import_log import ImportLog, storable, watch_folder
from tests.examples import examples

_RAW = "/pages/caf\udce9.html"
"""A name whose bytes are no UTF-8, as an old disk may hold it."""


@pytest.fixture
def log(store: StoreSession) -> ImportLog:
    return ImportLog(store.db)


def test_a_job_is_known_by_its_paths_and_tags_until_it_ends(log: ImportLog) -> None:
    first = log.begin(["/a", _RAW], ["Sea"])
    second = log.begin(["/b"], [])
    jobs = log.jobs()
    assert [(job.id, job.paths, job.tags, job.done, job.stopped) for job in jobs] == [
        (first, ("/a", _RAW), ("Sea",), 0, False),
        (second, ("/b",), (), 0, False),
    ]
    log.end(first)
    assert [job.id for job in log.jobs()] == [second]
    assert log.begin(["/c"], []) > second


def test_a_job_is_claimed_before_others_see_it(store: StoreSession, log: ImportLog) -> None:
    seen: list[tuple[int, bool]] = []
    job = log.begin(["/a"], [], claim=lambda number: seen.append((number, store.db.writing)))
    assert seen == [(job, True)]

    def refuse(_: int) -> None:
        raise RuntimeError

    with pytest.raises(RuntimeError):
        log.begin(["/b"], [], claim=refuse)
    assert [each.id for each in log.jobs()] == [job]


def test_files_that_are_through_are_noted_once_for_each_job(log: ImportLog) -> None:
    job, other = log.begin(["/a"], []), log.begin(["/a"], [])
    log.add_done(job, ["/a/1", "/a/2"])
    log.add_done(job, ["/a/2", _RAW])
    assert log.done(job) == {"/a/1", "/a/2", storable(_RAW)}
    assert log.done(other) == set()
    assert [each.done for each in log.jobs()] == [3, 0]
    log.end(job)
    assert log.done(job) == set()


def test_the_place_within_a_long_file_is_the_last_that_was_said(log: ImportLog) -> None:
    job = log.begin(["/wiki.zim"], [])
    assert log.places(job) == {}
    log.set_place(job, "/wiki.zim", 200)
    log.set_place(job, "/wiki.zim", 400)
    log.set_place(job, _RAW, 1)
    assert log.places(job) == {"/wiki.zim": 400, storable(_RAW): 1}
    log.end(job)
    assert log.places(job) == {}


def test_a_stopped_job_waits_until_another_is_stopped(log: ImportLog) -> None:
    mistake, going, later = (log.begin([path], []) for path in ("/a", "/b", "/c"))
    log.stop(mistake)
    assert [(job.id, job.stopped) for job in log.jobs()] == [
        (mistake, True),
        (going, False),
        (later, False),
    ]
    log.stop(later)
    assert [(job.id, job.stopped) for job in log.jobs()] == [(going, False), (later, True)]


def test_a_stopped_job_is_forgotten_once_all_of_it_came_in(log: ImportLog) -> None:
    stopped, going = log.begin(["/a", "/b"], ["t"]), log.begin(["/a", "/b"], [])
    log.stop(stopped)
    log.end_stopped(["/b", "/a"])
    assert len(log.jobs()) == 2
    log.end_stopped(["/a", "/b"])
    assert [job.id for job in log.jobs()] == [going]


def test_a_watched_folder_comes_back_as_it_was_chosen(log: ImportLog) -> None:
    chosen = WatchFolder("/b", "trash", ("in", "new"), ("pages", "pdf"), 3, True, True)
    log.watch(chosen)
    log.watch(WatchFolder("/a"))
    assert log.folders() == [WatchFolder("/a"), chosen]
    changed = WatchFolder("/b", tags=("other",))
    log.watch(changed)
    assert log.folders() == [WatchFolder("/a"), changed]
    log.unwatch("/a")
    log.unwatch("/unknown")
    assert log.folders() == [changed]


def test_a_folder_whose_name_is_no_text_can_be_given_up(log: ImportLog) -> None:
    log.watch(WatchFolder(_RAW))
    log.unwatch(_RAW)
    assert log.folders() == []


def test_a_folder_of_an_earlier_version_is_watched_as_usual(
    store: StoreSession, log: ImportLog
) -> None:
    with store.db.write():
        store.db.run(
            "INSERT INTO watch_folders (path, afterwards, tags) VALUES ('/a', 'trash', '[\"t\"]')"
        )
    assert log.folders() == [WatchFolder("/a", "trash", ("t",))]
    assert watch_folder({"path": "/a"}) == WatchFolder("/a")
    assert watch_folder({"path": "/a", "levels": 2, "kinds": ["pdf"]}) == WatchFolder(
        "/a", kinds=("pdf",), levels=2
    )


def test_a_file_is_looked_at_again_only_where_it_changed(log: ImportLog) -> None:
    files = [("/a", 10, 1_700_000_000_000_000_001), ("/b", 20, 5), (_RAW, 30, 6)]
    assert log.unseen(files) == files
    log.add_seen(files)
    assert log.unseen(files) == []
    larger, later, other = ("/a", 11, files[0][2]), ("/b", 20, 6), ("/c", 20, 5)
    assert log.unseen([larger, files[1], later, other]) == [larger, later, other]
    log.add_seen([larger])
    # The state of now alone counts as seen.
    assert log.unseen([larger, files[0]]) == [files[0]]


def test_a_file_that_was_moved_is_known_by_its_size_and_time(log: ImportLog) -> None:
    log.add_seen([("/a", 10, 5), ("/b", 10, 5), ("/c", 10, 6), ("/d", 11, 5)])
    assert sorted(log.seen_alike(10, 5)) == ["/a", "/b"]
    assert log.seen_alike(1, 1) == []


@settings(max_examples=examples(30))
@given(st.binary(max_size=12))
def test_any_name_of_a_file_is_text_for_the_database(name: bytes) -> None:
    path = name.decode("utf-8", "surrogateescape")
    stored = storable(path)
    stored.encode("utf-8")
    assert (stored == path) == (not any("\udc80" <= letter <= "\udcff" for letter in path))
