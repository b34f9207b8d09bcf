"""Watched folders: settled files come in once, and are put away only when they are kept."""

from __future__ import annotations

import os
from collections.abc import Collection, Sequence
from pathlib import Path

import pytest

from reader.library import Library
from reader.library.importing.importer import Watchers
from reader.library.importing.watch_folders import LEFT, FolderWatcher
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


def keeps(path: Path, stories: Collection[int]) -> bool:
    return True


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
    watcher.take_in(watcher.look(), importer, lambda path: True, keeps)
    watcher.take_in(watcher.look(), importer, lambda path: True, keeps)
    assert importer.given == ["a.html"]
    save(folder / "a.html", "longer words")
    watcher.take_in(watcher.look(), importer, lambda path: True, keeps)
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
    ("status", "kept", "goes"),
    [
        ("added", True, True),
        ("duplicate", True, True),
        ("failed", True, False),
        ("added", False, False),
    ],
)
def test_only_a_file_that_is_kept_and_verified_goes_to_the_trash(
    log: ImportLog, folder: Path, status: str, kept: bool, goes: bool
) -> None:
    log.watch(WatchFolder(str(folder), afterwards="trash"))
    page = save(folder / "a.html", '<img src="a_files/a.png">')
    (folder / "a_files").mkdir()
    (folder / "a_notes").mkdir()
    save(folder / "a_files" / "frame.html", "<p>part</p>")
    gone: list[Path] = []

    def to_trash(path: Path) -> bool:
        gone.append(path)
        path.unlink()
        return True

    watcher, recorder = FolderWatcher(log), Recorder(status)
    [report] = watcher.take_in(watcher.look(), recorder, to_trash, lambda path, stories: kept)
    assert gone == ([page] if goes else [])
    assert (LEFT in report.items[0].reason) == (status == "added" and not kept)
    # What is left of the page's folder is no story when its page is gone.
    watcher.take_in(watcher.look(), recorder, to_trash, keeps)
    assert recorder.given == ["a.html"]


def test_a_persons_folder_beside_a_page_survives_a_watched_folder(
    library: Library, tmp_path: Path
) -> None:
    inbox = tmp_path / "inbox"
    words = " ".join(f"Word {n} of a sentence that is long enough to be kept." for n in range(30))
    for name in ("Python.html", "Python-notes/mine.html", "blog.html", "blog archive/old.html"):
        (inbox / name).parent.mkdir(parents=True, exist_ok=True)
        title = f"About {name.replace('/', ' ')}"
        page = f"<title>{title}</title><article><h1>{title}</h1><p>{name} {words}</p></article>"
        save(inbox / name, page)
    data = '[{"title": "One", "text": "Words of one."}, {"title": "Two", "text": "Of two."}]'
    save(inbox / "list.json", data)
    library.set_watch_folders([WatchFolder(str(inbox), "trash")])
    gone: list[Path] = []

    def to_trash(path: Path) -> bool:
        assert path.is_file()
        gone.append(path)
        return True

    library.look_at_watch_folders(to_trash)
    assert len(library.stories()) == 6
    originals = {source for story in library.story_ids() if (source := library.original(story))}
    assert {path.read_bytes() for path in gone} <= {data for _, data in originals}
    assert {path.name for path in gone} >= {"Python.html", "mine.html", "blog.html", "old.html"}


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
