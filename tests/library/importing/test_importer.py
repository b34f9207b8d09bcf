"""Imports from the scan to the report, into a library that only notes what it is given."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

import pytest

from reader.library import Library, open_library
from reader.library.importing import arrival_groups, import_clock
from reader.library.importing.importer import Importer, Watchers
from reader.library.importing.worker_pool import WorkerPool
from reader.model import Article, Draft, ImportItem, LibraryBusy, Progress, ReaderError
from reader.store.database import Database
from reader.store.import_log import ImportLog

PAGE = "<html><head><title>{0}</title></head><body><article><h1>{0}</h1>{1}</article></body></html>"
PARAGRAPH = "<p>The ferry left the quay at seven with every seat taken, as it had all week.</p>"


class Keeper:
    """Stands for the library."""

    def __init__(self) -> None:
        self.kept: list[str] = []
        self.tags: list[tuple[str, ...]] = []
        self.refuse = ""
        self.drained = 0
        self.offered = 0
        self.expected: list[int] = []
        self.at_once: int | None = None

    def expect(self, arrivals: Sequence[tuple[Draft, Article]]) -> None:
        self.expected.append(len(arrivals))

    def add_article(self, draft: Draft, article: Article) -> ImportItem:
        if article.title == self.refuse:
            raise ReaderError("The disk is full.")
        self.kept.append(article.title)
        self.tags.append(draft.tags)
        return ImportItem(draft.origin, "added", len(self.kept), article.title)

    def add_articles(self, arrivals: Sequence[tuple[Draft, Article]]) -> list[ImportItem]:
        before = len(self.kept)
        try:
            return [self.add_article(*arrival) for arrival in arrivals[: self.at_once]]
        except ReaderError:
            del self.kept[before:], self.tags[before:]
            raise

    def restored(
        self, path: Path, data: bytes | None, tags: Sequence[str]
    ) -> Iterator[ImportItem] | None:
        return None

    def index(self, added: int, cancelled: Callable[[], bool]) -> None:
        self.offered += added

    def drain(self, cancelled: Callable[[], bool]) -> int:
        self.drained += 1
        return 0


class FullDisk(ImportLog):
    """A log that cannot be written."""

    def begin(
        self,
        paths: Sequence[str],
        tags: Sequence[str],
        claim: Callable[[int], None] = lambda job: None,
    ) -> int:
        raise ReaderError("The disk is full.")


@pytest.fixture
def keeper() -> Keeper:
    return Keeper()


@pytest.fixture
def log(tmp_path: Path) -> ImportLog:
    return ImportLog(Database(tmp_path / "library.db"))


@pytest.fixture
def pool() -> Iterator[WorkerPool]:
    pool = WorkerPool(1)
    yield pool
    pool.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "pages"
    folder.mkdir()
    for name in "abc":
        (folder / f"{name}.html").write_text(PAGE.format(f"Story {name}", PARAGRAPH * 6))
    return folder


def test_a_folder_comes_in_and_what_cannot_be_read_is_a_line(
    keeper: Keeper, log: ImportLog, pool: WorkerPool, folder: Path
) -> None:
    (folder / "b.html").write_bytes(b"")
    report = Importer(keeper, log, pool).import_paths([folder, folder / "gone.html"], tags=["t"])
    assert [item.status for item in report.items] == ["added", "failed", "added", "failed"]
    assert all(item.reason for item in report.items if item.status == "failed")
    assert keeper.kept == ["Story a", "Story c"]
    assert keeper.tags == [("t",), ("t",)]
    assert keeper.offered == 2
    assert keeper.drained >= 1
    assert log.jobs() == []


def test_a_story_that_cannot_be_kept_is_named_and_the_rest_comes_in(
    keeper: Keeper, log: ImportLog, pool: WorkerPool, folder: Path
) -> None:
    keeper.refuse = "Story b"
    report = Importer(keeper, log, pool).import_paths([folder])
    assert report.counts["failed"] == 1
    assert keeper.kept == ["Story a", "Story c"]
    assert keeper.expected[-1] == 0


def test_a_keeper_that_takes_one_at_a_time_is_asked_for_the_rest(
    keeper: Keeper, log: ImportLog, pool: WorkerPool, folder: Path
) -> None:
    keeper.at_once, keeper.refuse = 1, "Story b"
    report = Importer(keeper, log, pool).import_paths([folder])
    assert [item.status for item in report.items] == ["added", "failed", "added"]
    assert keeper.kept == ["Story a", "Story c"]


def test_an_import_that_was_broken_off_goes_on(
    keeper: Keeper, log: ImportLog, pool: WorkerPool, folder: Path
) -> None:
    job = log.begin([str(folder)], [])
    log.add_done(job, [str(folder / "a.html")])
    Importer(keeper, log, pool).import_paths([folder], job=job)
    assert keeper.kept == ["Story b", "Story c"]


def test_a_log_that_cannot_be_written_stops_nothing(
    keeper: Keeper, tmp_path: Path, pool: WorkerPool, folder: Path
) -> None:
    log = FullDisk(Database(tmp_path / "library.db"))
    assert Importer(keeper, log, pool).import_paths([folder]).counts["added"] == 3


def test_progress_runs_to_the_end_and_a_cancel_is_told(
    monkeypatch: pytest.MonkeyPatch, keeper: Keeper, log: ImportLog, pool: WorkerPool, folder: Path
) -> None:
    told: list[Progress] = []
    Importer(keeper, log, pool).import_paths([folder], Watchers(on_progress=told.append))
    assert (told[-1].done, told[-1].total) == (3, 3)
    size = sum(path.stat().st_size for path in folder.iterdir())
    assert (told[0].done, told[0].total, told[0].size) == (3, None, size)
    assert [(t.size_done, t.size) for t in told if t.total][-1] == (size, size)
    page = next(folder.iterdir()).read_bytes()
    monkeypatch.setattr(arrival_groups, "MOST", 4)
    for number in range(20):
        (folder / f"more {number}.html").write_bytes(page)
    report = Importer(keeper, log, pool).import_paths(
        [folder], Watchers(cancelled=lambda: len(keeper.kept) > 3)
    )
    assert report.cancelled
    # What came close behind one another is kept, and then nothing more.
    assert len(keeper.kept) < 3 + 20


def test_a_pause_is_no_time_that_the_rest_takes(
    monkeypatch: pytest.MonkeyPatch, keeper: Keeper, log: ImportLog, pool: WorkerPool, folder: Path
) -> None:
    now = 0.0

    def sleep(seconds: float) -> None:
        nonlocal now
        now += 3600

    monkeypatch.setattr(import_clock, "time", SimpleNamespace(sleep=sleep, monotonic=lambda: now))
    told: list[Progress] = []
    pauses = iter([True])
    Importer(keeper, log, pool).import_paths(
        [folder], Watchers(on_progress=told.append, paused=lambda: next(pauses, False))
    )
    assert now == 3600
    assert {progress.left for progress in told if progress.done and progress.total} == {0.0}


def test_bytes_come_in_with_their_address(keeper: Keeper, log: ImportLog, pool: WorkerPool) -> None:
    page = PAGE.format("Pasted", PARAGRAPH * 6).encode()
    [item] = (
        Importer(keeper, log, pool)
        .import_bytes(page, "pasted.html", url="https://a.example/x")
        .items
    )
    assert (item.status, item.title) == ("added", "Pasted")


def test_highlights_without_an_address_are_kept_after_all_stories(
    keeper: Keeper, log: ImportLog, pool: WorkerPool, tmp_path: Path
) -> None:
    folder = tmp_path / "mixed"
    folder.mkdir()
    marks = 'return { ["annotations"] = { { text = "the quay", drawer = "lighten" } }, %s }'
    (folder / "a.lua").write_text(marks % '["doc_props"] = { title = "Ferry" }', "utf-8")
    (folder / "b.html").write_text(PAGE.format("Quay", PARAGRAPH * 4), "utf-8")
    (folder / "c.html").write_text(PAGE.format("Other", PARAGRAPH * 5), "utf-8")
    report = Importer(keeper, log, pool).import_paths([folder])
    assert keeper.kept[-1] == "Ferry"
    assert report.counts["added"] == 3
    assert [Path(item.path).name for item in report.items] == ["a.lua", "b.html", "c.html"]


def test_highlights_find_the_story_that_comes_in_with_them(tmp_path: Path) -> None:
    folder = tmp_path / "mixed"
    folder.mkdir()
    marks = 'return { ["annotations"] = { { text = "The ferry left", drawer = "lighten" } }, %s }'
    (folder / "a.lua").write_text(marks % '["doc_props"] = { title = "Ferry" }', "utf-8")
    (folder / "b.lua").write_text(marks % '["stats"] = { title = "Unknown" }', "utf-8")
    link = '[{"id":"a","type":"webpage","title":"Ferry","URL":"https://a.example/","issued":{}}]'
    (folder / "c.json").write_text(link.replace("{}", '{"date-parts":[[2024]]}'), "utf-8")
    (folder / "d.html").write_text(PAGE.format("Ferry", PARAGRAPH), "utf-8")
    with open_library(tmp_path / "library") as library:
        library.import_paths([folder])
        found = {story.title: story for story in library.stories() if not story.stub}
        assert found["Ferry"].highlights == 1
        assert sorted(story.title for story in library.stories() if story.highlights) == [
            "Ferry", "Unknown",
        ]  # fmt: skip


def _lines(folder: Path, count: int) -> Path:
    path = folder / "stories.jsonl"
    lines = [json.dumps({"title": f"Story {n}", "text": f"Words {n} of it."}) for n in range(count)]
    path.write_text("\n".join(lines))
    return path


def test_a_file_of_lines_goes_on_where_a_killed_import_stopped(
    keeper: Keeper, log: ImportLog, pool: WorkerPool, tmp_path: Path
) -> None:
    path = _lines(tmp_path, 130)
    job = log.begin([str(path)], [])
    log.set_place(job, str(path), 100)
    Importer(keeper, log, pool).import_paths([path], job=job)
    assert keeper.kept == [f"Story {n}" for n in range(100, 130)]
    assert log.jobs() == []


def test_the_place_in_a_file_of_lines_is_noted_while_it_is_read(
    keeper: Keeper, log: ImportLog, pool: WorkerPool, tmp_path: Path
) -> None:
    path = _lines(tmp_path, 290)
    job = log.begin([str(path)], [])

    class Killed(BaseException):
        """Ends the program in the middle of an import."""

    def add(draft: Draft, article: Article) -> ImportItem:
        if article.title == "Story 275":
            raise Killed
        keeper.kept.append(article.title)
        return ImportItem(draft.origin, "added", len(keeper.kept), article.title)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keeper, "add_article", add)
        with pytest.raises(Killed):
            Importer(keeper, log, pool).import_paths([path], job=job)
    assert log.places(job) == {str(path): 200}
    assert keeper.kept[-1] == "Story 274"
    keeper.kept = []
    Importer(keeper, log, pool).import_paths([path], job=job)
    # At most the stories since the last note are looked at again, which the library knows.
    assert keeper.kept == [f"Story {n}" for n in range(200, 290)]


def test_an_import_that_is_running_is_not_started_again(library: Library, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(f"<title>Ferry</title><article><p>{'Words. ' * 80}</p></article>")
    seen: list[list[int]] = []

    def open_beside(progress: object) -> None:
        with open_library(library.folder) as window:
            seen.append([job.id for job in window.unfinished_imports()])
            [job] = window._store.db.column("SELECT id FROM import_jobs")
            with pytest.raises(LibraryBusy):
                window.resume_import(job)

    library.import_paths([page], on_progress=open_beside)
    assert seen
    assert not any(seen)
    assert not list(library.folder.glob(".import-*"))


def test_an_import_has_its_owner_before_others_can_see_it(library: Library, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(f"<title>Ferry</title><article><p>{'Words. ' * 80}</p></article>")
    offered: list[int] = []
    begin = ImportLog.begin

    def look_at_once(log: ImportLog, *given: Any) -> int:
        job = begin(log, *given)
        # A window that opens now, whose machine's clock was wrong by a year before or since.
        for year in (-1, 1):
            moment = time.time() + year * 31_536_000
            os.utime(library.folder / f".import-{job}.lock", (moment, moment))
            with open_library(library.folder) as window:
                assert window._store.db.column("SELECT id FROM import_jobs") == [job]
                offered.extend(found.id for found in window.unfinished_imports())
        return job

    with patch.object(ImportLog, "begin", look_at_once):
        assert library.import_paths([page]).counts["added"] == 1
    assert offered == []


def test_the_import_of_a_dead_process_is_offered(library: Library, tmp_path: Path) -> None:
    job = ImportLog(library._store.db).begin([str(tmp_path)], [])
    (library.folder / f".import-{job}.lock").touch()
    assert [found.id for found in library.unfinished_imports()] == [job]


def test_a_cancelled_import_goes_on_where_it_stopped(library: Library, tmp_path: Path) -> None:
    lines = _lines(tmp_path, 300)
    reached: list[int] = []

    def watch(progress: Progress) -> None:
        reached.append(progress.stories or 0)

    report = library.import_paths([lines], watch, lambda: bool(reached) and reached[-1] >= 20)
    first = report.counts["added"]
    assert report.cancelled
    assert 20 <= first < 300
    assert report.job is not None
    assert [(job.id, job.stopped) for job in library.unfinished_imports()] == [(report.job, False)]
    library.forget_import(report.job, until_asked=True)
    assert [(job.id, job.stopped) for job in library.unfinished_imports()] == [(report.job, True)]
    report = library.resume_import(report.job)
    assert report.job is None
    assert (report.counts["added"], report.counts["duplicate"]) == (300 - first, 0)
    assert not library.unfinished_imports()


def test_a_cancelled_import_does_not_wait_for_the_index(library: Library, tmp_path: Path) -> None:
    reached: list[int] = []

    def watch(progress: Progress) -> None:
        reached.append(progress.stories or 0)

    report = library.import_paths(
        [_lines(tmp_path, 300)], watch, lambda: bool(reached) and reached[-1] >= 20
    )
    assert report.cancelled
    # An index that has to be built anew takes minutes; the next search or start sees to it.
    assert library.pending()
    library.drain()
    assert library.search("Words").total == report.counts["added"]


def test_of_stopped_imports_only_the_last_waits(log: ImportLog) -> None:
    mistake, second, broken = (log.begin([name], []) for name in ("home", "pages", "other"))
    log.stop(mistake)
    log.stop(second)
    assert [(job.id, job.stopped) for job in log.jobs()] == [(second, True), (broken, False)]
    log.end_stopped(["pages"])
    assert [job.id for job in log.jobs()] == [broken]
