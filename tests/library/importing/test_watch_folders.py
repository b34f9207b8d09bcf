"""Watched folders: settled files come in once, and are put away only when they are kept."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path
from typing import Any

import pytest

from reader.library import Library
from reader.library.importing import watch_folders
from reader.library.importing.importer import Watchers
from reader.library.importing.watch_folders import LEFT, FolderWatcher
from reader.model import ImportItem, ImportReport, WatchFolder
from reader.platforms.shared_folders import SharedFolder
from reader.store.database import Database
from reader.store.import_log import FileState, ImportLog

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
    times = iter((1.0, 1.5, 1.9, 3.4, 3.6))
    watcher = FolderWatcher(log, now=lambda: LONG_AGO + next(times))
    assert watcher.look() == []
    page.write_text("begin and go on")
    os.utime(page, (LONG_AGO + 1.4, LONG_AGO + 1.4))
    assert watcher.look() == []
    assert watcher.look() == []
    assert watcher.look() == [], "two seconds after the last write, not after the first look"
    assert [file.path.name for file in watcher.look()[0].files] == ["a.html"]


def test_a_clock_that_is_ahead_keeps_no_file_waiting(log: ImportLog, folder: Path) -> None:
    log.watch(WatchFolder(str(folder)))
    page = folder / "a.html"
    page.write_text("words")
    os.utime(page, (LONG_AGO + 900, LONG_AGO + 900))
    times = iter((0.0, 1.9, 2.1))
    watcher = FolderWatcher(log, now=lambda: LONG_AGO + next(times))
    assert [len(watcher.look()) for _ in range(3)] == [0, 0, 1]


@pytest.mark.parametrize(
    ("ending", "found"),
    [("</body></HTML>\n<!-- saved -->", 1), ("<p>and", 0), ("</html>" + " " * 3000, 0)],
)
def test_a_page_that_has_its_end_need_not_wait_long(
    log: ImportLog, folder: Path, ending: str, found: int
) -> None:
    log.watch(WatchFolder(str(folder)))
    (folder / "a.html").write_text("<html>words" + ending)
    (folder / "b.mhtml").write_text("</html>")
    (folder / "c.html").write_text("<link href='c_files/a.css'></html>")
    (folder / "d.html").write_text("</html>")
    (folder / "d_files").mkdir()
    (folder / "e.html").write_text("<img src='e-Dateien/1.png'></html>", encoding="utf-8")
    (folder / "f.html").write_text("<img src='f.%E6%96%87%E4%BB%B6/1.png'></html>")
    for page in folder.iterdir():
        os.utime(page, (LONG_AGO, LONG_AGO))
    watcher = FolderWatcher(log, now=lambda: LONG_AGO + 1.0)
    assert [file.path.name for one in watcher.look() for file in one.files] == ["a.html"][:found]


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
    kinds = ("pages", "collections")
    library.set_watch_folders([WatchFolder(str(inbox), "trash", kinds=kinds, existing=True)])
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


PAGE = "<!doctype html><html><title>{0}</title><article><h1>{0}</h1><p>{0} {1}</p></article>"
WORDS = " ".join(f"Sentence number {n} of a story that is long enough." for n in range(30))
OTHERS = (
    "LICENSE", "LICENSE.txt", "bill 2024-03.pdf", "passwords.csv", "keys.txt", "letter.docx",
    "photo.jpg", "song.mp3", "setup.exe", "data.json", "archive.zip", "notes.md", "mail.eml",
    "bookmarks.html",
)  # fmt: skip


def names(watcher: FolderWatcher) -> list[str]:
    return sorted(file.path.name for arrival in watcher.look() for file in arrival.files)


def downloads(folder: Path) -> None:
    for name in OTHERS:
        save(folder / name, "<!DOCTYPE NETSCAPE-Bookmark-file-1>" if "book" in name else "secret")
    for name in ("a.html", "b.mhtml", "c.webarchive", "d.maff", "e.HTM"):
        save(folder / name)


def test_only_saved_pages_come_in_and_nothing_else_is_read(
    log: ImportLog, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log.watch(WatchFolder(str(folder)))
    downloads(folder)
    opened: list[str] = []
    plain_open = Path.open

    def noted(path: Path, *given: Any, **more: Any) -> Any:
        opened.append(path.name)
        return plain_open(path, *given, **more)

    monkeypatch.setattr(Path, "open", noted)
    watcher = FolderWatcher(log)
    assert names(watcher) == ["a.html", "b.mhtml", "c.webarchive", "d.maff", "e.HTM"]
    assert not {*opened} & ({*OTHERS} - {"bookmarks.html"})


@pytest.mark.parametrize(
    ("kind", "more"),
    [
        ("text", ["LICENSE.txt", "keys.txt", "notes.md"]),
        ("documents", ["bill 2024-03.pdf", "letter.docx"]),
        ("mail", ["mail.eml"]),
        ("collections", ["archive.zip", "data.json", "passwords.csv"]),
    ],
)
def test_other_kinds_come_in_where_they_are_ticked(
    log: ImportLog, folder: Path, kind: str, more: list[str]
) -> None:
    log.watch(WatchFolder(str(folder), kinds=("pages", kind)))
    downloads(folder)
    assert {*more} <= {*names(FolderWatcher(log))}
    assert len(names(FolderWatcher(log))) == 5 + len(more)


def test_only_what_is_new_comes_in_unless_asked(log: ImportLog, folder: Path) -> None:
    save(folder / "old.html")
    watcher, chosen = FolderWatcher(log), WatchFolder(str(folder))
    watcher.begin(chosen)
    log.watch(chosen)
    save(folder / "new but with an old date.html", "from a synced phone")
    assert names(watcher) == ["new but with an old date.html"]
    wider = WatchFolder(str(folder), kinds=("text",))
    save(folder / "waiting.html", "not looked at yet")
    save(folder / "old.txt", "a")
    watcher.begin(wider, chosen)
    log.watch(wider)
    assert names(watcher) == ["new but with an old date.html", "waiting.html"]
    everything = WatchFolder(str(folder / "sub"), existing=True)
    (folder / "sub").mkdir()
    save(folder / "sub" / "older.html", "before")
    watcher.begin(everything)
    log.watch(everything)
    assert "older.html" in names(watcher)


def test_folders_below_are_looked_through_to_a_bounded_depth(log: ImportLog, folder: Path) -> None:
    for place in ("", "one", "one/two", "one/two/three"):
        (folder / place).mkdir(exist_ok=True)
        save(folder / place / f"page{place.count('/')}{bool(place)}.html", f"in {place}")
    for levels, count in ((0, 1), (1, 2), (3, 4)):
        log.watch(WatchFolder(str(folder), levels=levels))
        watcher = FolderWatcher(log)
        assert len(names(watcher)) == count
        # The folders that were walked are those to listen to.
        assert [Path(place).name for place in watcher.walked] == [
            folder.name, "one", "two", "three"
        ][: levels + 1]  # fmt: skip


def test_places_that_are_gone_or_on_a_network_drive_are_not_listened_to(
    log: ImportLog, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(folder / "a.html")
    for path in (folder, folder.with_name("gone")):
        log.watch(WatchFolder(str(path)))
    watcher = FolderWatcher(log)
    watcher.look()
    assert watcher.walked == (str(folder),)
    drive = SharedFolder("nfs", folder, network=True)
    monkeypatch.setattr(watch_folders, "find_shared_folder", lambda path: drive)
    remote = FolderWatcher(log)
    assert names(remote) == ["a.html"]
    assert remote.walked == ()


def test_the_folders_to_listen_to_are_never_seen_half_counted(
    log: ImportLog, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("here", "there"):
        (folder / name).mkdir(parents=True)
        save(folder / name / "a.html")
        log.watch(WatchFolder(str(folder / name)))
    watcher = FolderWatcher(log)
    watcher.look()
    whole = watcher.walked
    seen: list[object] = []
    unseen = log.unseen

    def ask(states: Iterable[FileState]) -> list[FileState]:
        seen.append(watcher.walked)
        return unseen(states)

    monkeypatch.setattr(log, "unseen", ask)
    watcher.look()
    assert len(whole) == 2 and seen == [whole, whole]


def test_names_of_folders_are_tags_where_asked(log: ImportLog, folder: Path) -> None:
    (folder / "Ferries" / "North").mkdir(parents=True)
    save(folder / "a.html", "a")
    save(folder / "Ferries" / "b.html", "bb")
    save(folder / "Ferries" / "North" / "c.html", "ccc")
    log.watch(WatchFolder(str(folder), tags=("web",), levels=2, folder_tags=True))
    tags = {arrival.files[0].path.name: arrival.tags for arrival in FolderWatcher(log).look()}
    assert tags == {
        "a.html": ("web",),
        "b.html": ("web", "Ferries"),
        "c.html": ("web", "Ferries", "North"),
    }


@pytest.mark.parametrize("suffix", [".part", ".crdownload", ".partial", ".tmp"])
def test_a_page_that_is_still_being_saved_waits(log: ImportLog, folder: Path, suffix: str) -> None:
    log.watch(WatchFolder(str(folder)))
    save(folder / "a.html", "begun")
    save(folder / "b.html", "")
    beside = save(folder / f"a.html{suffix}", "the rest")
    assert names(FolderWatcher(log)) == []
    beside.replace(folder / "a.html")
    assert names(FolderWatcher(log)) == ["a.html"]


def test_a_page_waits_for_its_pictures(log: ImportLog, folder: Path) -> None:
    log.watch(WatchFolder(str(folder)))
    save(folder / "a.html", '<img src="a_files/1.png">')
    (folder / "a_files").mkdir()
    picture = save(folder / "a_files" / "1.png")
    os.utime(picture, (LONG_AGO + 99, LONG_AGO + 99))
    times = iter((100.0, 101.5))
    watcher = FolderWatcher(log, now=lambda: LONG_AGO + next(times))
    assert names(watcher) == []
    assert names(watcher) == ["a.html"]


def test_a_file_under_a_new_name_does_not_come_in_again(log: ImportLog, folder: Path) -> None:
    log.watch(WatchFolder(str(folder)))
    page = save(folder / "a.html")
    watcher, importer = FolderWatcher(log), Recorder()
    watcher.take_in(watcher.look(), importer, lambda path: True, keeps)
    page.rename(folder / "b.html")
    assert names(watcher) == []
    save(folder / "a.html", "another page")
    assert names(watcher) == ["a.html"]


def test_many_files_at_once(log: ImportLog, folder: Path) -> None:
    log.watch(WatchFolder(str(folder)))
    for number in range(1_000):
        save(folder / f"{number}.html", str(number))
    watcher, importer = FolderWatcher(log), Recorder()
    watcher.take_in(watcher.look(), importer, lambda path: True, keeps)
    assert len(importer.given) == 1_000
    assert names(watcher) == []


def test_a_downloads_folder_gives_its_pages_and_no_other_line(
    library: Library, tmp_path: Path
) -> None:
    inbox = tmp_path / "Downloads"
    inbox.mkdir()
    for name in OTHERS:
        save(inbox / name, "<!DOCTYPE NETSCAPE-Bookmark-file-1>" if "book" in name else "secret")
    library.set_watch_folders([WatchFolder(str(inbox), "trash")])
    save(inbox / "Ferry.html", PAGE.format("Ferry", WORDS))
    gone: list[Path] = []

    def to_trash(path: Path) -> bool:
        gone.append(path)
        return True

    reports = library.look_at_watch_folders(to_trash)
    assert [Path(item.path).name for report in reports for item in report.items] == ["Ferry.html"]
    assert [path.name for path in gone] == ["Ferry.html"]
    assert library.look_at_watch_folders(lambda path: True) == []
