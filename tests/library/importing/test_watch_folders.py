"""Watched folders: settled files come in once, and are put away only when they are kept."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import pytest

from reader.library.importing.importer import Watchers
from reader.library.importing.watch_folders import FolderWatcher
from reader.model import ImportItem, ImportReport, WatchFolder
from reader.store.database import Database
from reader.store.import_log import ImportLog

LONG_AGO = 1_000_000_000


@pytest.fixture
def log(tmp_path: Path) -> ImportLog:
    return ImportLog(Database(tmp_path / "library.db"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "inbox"
    path.mkdir()
    return path


def save(path: Path, text: str = "words") -> Path:
    path.write_text(text)
    os.utime(path, (LONG_AGO, LONG_AGO))
    return path


class Recorder:
    """Stands for the importer: notes what it is given and answers with one status."""

    def __init__(self, status: str = "added") -> None:
        self.status = status
        self.given: list[str] = []

    def __call__(
        self, paths: Sequence[str | Path], watchers: Watchers, tags: Sequence[str]
    ) -> ImportReport:
        self.given += [Path(path).name for path in paths]
        return ImportReport(tuple(ImportItem(str(path), self.status) for path in paths))


def test_new_files_come_in_once(log: ImportLog, folder: Path) -> None:
    log.watch(WatchFolder(str(folder)))
    save(folder / "a.html")
    watcher, importer = FolderWatcher(log), Recorder()
    watcher.take_in(watcher.look(), importer, lambda path: True)
    watcher.take_in(watcher.look(), importer, lambda path: True)
    assert importer.given == ["a.html"]
    save(folder / "a.html", "longer words")
    watcher.take_in(watcher.look(), importer, lambda path: True)
    assert importer.given == ["a.html", "a.html"]


def test_a_growing_file_waits_until_it_rests(log: ImportLog, folder: Path) -> None:
    log.watch(WatchFolder(str(folder)))
    page = folder / "a.html"
    page.write_text("begin")
    os.utime(page, (LONG_AGO, LONG_AGO))
    watcher = FolderWatcher(log, now=lambda: LONG_AGO + 1.0)
    assert watcher.look() == []
    page.write_text("begin and go on")
    os.utime(page, (LONG_AGO, LONG_AGO))
    assert watcher.look() == []
    assert [file.path.name for file in watcher.look()[0].files] == ["a.html"]


def test_unfinished_downloads_are_left_alone(log: ImportLog, folder: Path) -> None:
    log.watch(WatchFolder(str(folder)))
    save(folder / "a.html.crdownload")
    assert FolderWatcher(log).look() == []


@pytest.mark.parametrize(
    ("status", "goes"), [("added", True), ("duplicate", True), ("failed", False)]
)
def test_only_what_is_kept_goes_to_the_trash(
    log: ImportLog, folder: Path, status: str, goes: bool
) -> None:
    log.watch(WatchFolder(str(folder), afterwards="trash"))
    page = save(folder / "a.html")
    (folder / "a_files").mkdir()
    gone: list[Path] = []

    def to_trash(path: Path) -> bool:
        gone.append(path)
        return True

    watcher = FolderWatcher(log)
    watcher.take_in(watcher.look(), Recorder(status), to_trash)
    assert gone == ([page, folder / "a_files"] if goes else [])


def test_folders_are_changed_and_left(log: ImportLog) -> None:
    log.watch(WatchFolder("/a", tags=("phone",)))
    log.watch(WatchFolder("/a", "trash"))
    assert log.folders() == [WatchFolder("/a", "trash")]
    log.unwatch("/a")
    assert log.folders() == []


def test_jobs_go_on_where_they_stopped(log: ImportLog) -> None:
    job = log.begin(["/a", "/b"], ["t"])
    log.add_done(job, ["/a", "/odd\udcff"])
    assert log.done(job) == {"/a", "/odd\\xff"}
    [unfinished] = log.jobs()
    assert (unfinished.paths, unfinished.tags, unfinished.done) == (("/a", "/b"), ("t",), 2)
    log.end(job)
    assert log.jobs() == []
