"""Backups that are made by themselves: verified, rotated, bounded; restored and merged."""

from __future__ import annotations

import json
import os
import shutil
from datetime import date, timedelta
from pathlib import Path

import pytest

from reader.cli.runner import run
from reader.library import Library, check_library, look_into_backup, open_library, restore_backup
from reader.library.maintenance import automatic_backup
from reader.library.maintenance.automatic_backup import AutomaticBackup, kept_generations
from reader.model import ReaderError
from tests.library.samples import WORDS, article, draft, picture
from tests.store.samples import older_library


@pytest.fixture
def ids(library: Library) -> list[int]:
    """A library with three stories, pictures and a mark."""
    made = []
    for n in range(3):
        asset, image = picture(b"\x89PNG" + bytes([n]))
        item = library.add_article(
            draft(original=f"<p>{WORDS} {n}</p>".encode(), original_name=f"{n}.html"),
            article(f"Story {n}", f"{WORDS} {n}.", assets=(asset,), images=(image,)),
        )
        made.append(item.id or 0)
    library.add_highlight(made[0], 4, 9, note="hm")
    return made


def aged(folder: Path) -> None:
    """Let the backups of a library be an hour older."""
    for path in (folder / "backups").glob("*.zip"):
        there = path.stat().st_mtime
        os.utime(path, (there - 3600, there - 3600))


def backups(folder: Path) -> list[Path]:
    return sorted((folder / "backups").glob("*.zip"))


def test_a_backup_is_made_where_something_changed_and_once_in_half_an_hour(
    library: Library, ids: list[int]
) -> None:
    made = library.backup_if_due()
    assert made is not None and (made.stories, made.highlights) == (3, 1)
    library.star(ids[0])
    assert library.backup_if_due() is None
    aged(library.folder)
    assert library.backup_if_due() is not None
    aged(library.folder)
    assert library.backup_if_due() is None
    assert len(backups(library.folder)) == 2


def test_a_new_library_needs_no_backup(library: Library) -> None:
    assert library.backup_if_due() is None
    assert not (library.folder / "backups").exists()


def test_everything_comes_back_from_an_automatic_backup(library: Library, ids: list[int]) -> None:
    library.star(ids[1])
    before = [library.stories(), library.highlights(), library.body(ids[0])]
    library.backup_if_due()
    [contents] = library.automatic_backups()
    assert (contents.stories, contents.highlights, len(contents.titles)) == (3, 1, 3)
    library.delete_forever(ids[:2])
    for kind in ("originals", "assets"):
        shutil.rmtree(library.folder / kind)
    library.restore_backup(contents.path)
    assert [library.stories(), library.highlights(), library.body(ids[0])] == before
    assert library.original(ids[0]) is not None
    assert {item.state for item in library.check()} == {"good"}


def test_files_are_not_stored_again(library: Library, ids: list[int]) -> None:
    library.backup_if_due()
    for path in (library.folder / "backups" / "originals").rglob("*"):
        if path.is_file():
            assert path.stat().st_nlink == 2
    size = library.stats()["originals_bytes"]
    for n in range(3):
        library.set_note(ids[0], f"note {n}")
        aged(library.folder)
        library.backup_if_due()
    kept = list((library.folder / "backups" / "originals").rglob("*/*"))
    assert sum(path.stat().st_size for path in kept) == size


def test_a_backup_that_does_not_read_back_does_not_count(
    library: Library, ids: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    library.backup_if_due()
    aged(library.folder)
    library.star(ids[0])
    before = [path.read_bytes() for path in backups(library.folder)]

    def refuse(path: Path) -> object:
        raise ReaderError("It does not read back.")

    with monkeypatch.context() as broken:
        broken.setattr(automatic_backup, "look_into", refuse)
        with pytest.raises(ReaderError, match="read back"):
            library.backup_if_due()
    assert [path.read_bytes() for path in backups(library.folder)] == before


def test_no_good_backup_goes_for_a_bad_one(library: Library, ids: list[int]) -> None:
    library.backup_if_due()
    [good] = backups(library.folder)
    # Three later ones of the same old day, all damaged, and then new days.
    for number in (2, 3, 4):
        (good.parent / f"{number:06}-{good.name[7:]}").write_bytes(b"PK damaged")
    for number in range(5, 8):
        day = date.today() + timedelta(days=number)
        path = good.parent / f"{number:06}-{day}T00-00-00.zip"
        path.write_bytes(good.read_bytes())
    library.star(ids[0])
    automatic_backup.AutomaticBackups(library._store).make()
    assert good in backups(library.folder)
    assert look_into_backup(good).stories == 3


def series(days: list[date]) -> list[AutomaticBackup]:
    return [AutomaticBackup(n, day, Path(f"{n}.zip")) for n, day in enumerate(days, 1)]


def test_generations_stay_as_promised() -> None:
    start = date(2025, 1, 1)
    days = [start + timedelta(days=n // 6) for n in range(6 * 400)]
    kept = sorted({each.day for each in kept_generations(series(days))})
    last = days[-1]
    assert len([each for each in set(kept_generations(series(days))) if each.day == last]) == 6
    assert all(last - timedelta(days=n) in kept for n in range(12))
    assert len({day.isocalendar()[:2] for day in kept if last - day < timedelta(weeks=10)}) >= 10
    assert len({(day.year, day.month) for day in kept}) == 9
    assert len(kept) <= 12 + 10 + 9


def test_time_without_backups_takes_none_away() -> None:
    days = [date(2020, 1, 1)] * 3 + [date(2020, 1, 2)] * 3
    assert len(set(kept_generations(series(days)))) == 6
    later = [*days, date(2029, 1, 1)]
    assert len(set(kept_generations(series(later)))) == 5


@pytest.mark.parametrize("jump", [timedelta(days=5000), timedelta(days=-5000)])
def test_a_clock_that_jumped_thins_nothing_out(
    library: Library, ids: list[int], jump: timedelta
) -> None:
    library.backup_if_due()
    [first] = backups(library.folder)
    for number in range(2, 8):
        (first.parent / f"{number:06}-{first.name[7:]}").write_bytes(first.read_bytes())
    day = date.today() + jump
    (first.parent / f"000008-{day}T00-00-00.zip").write_bytes(first.read_bytes())
    automatic_backup.AutomaticBackups(library._store).make()
    assert len(backups(library.folder)) == 9


def test_space_is_bounded_and_said(
    library: Library, ids: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(automatic_backup, "MOST_BYTES", 0)
    for n in range(9):
        library.set_note(ids[0], f"note {n}")
        aged(library.folder)
        library.backup_if_due()
    assert 3 <= len(backups(library.folder)) <= 5
    assert library.stats()["backups_bytes"] == sum(
        path.stat().st_size for path in backups(library.folder)
    )


def test_a_repair_is_preceded_by_a_backup(library: Library, ids: list[int]) -> None:
    folder = library.folder
    library.close()
    check_library(folder, repair=True)
    assert len(backups(folder)) == 1


def test_the_command_line_lists_looks_and_restores(
    library: Library, ids: list[int], capsys: pytest.CaptureFixture[str]
) -> None:
    folder = library.folder
    library.close()
    assert run(["--library", str(folder), "backup", "--automatic"]) == 0
    capsys.readouterr()
    assert run(["--library", str(folder), "backup", "--list", "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert (listed["stories"], listed["highlights"]) == (3, 1)
    assert run(["--library", str(folder), "star", str(ids[0])]) == 0
    capsys.readouterr()
    looking = ["--library", str(folder), "restore-backup", listed["path"], "--look", "--json"]
    assert run(looking) == 0
    assert json.loads(capsys.readouterr().out)["titles"]
    with open_library(folder) as again:
        assert again.story(ids[0]).starred
    assert run(["--library", str(folder), "restore-backup", listed["path"]]) == 0
    with open_library(folder) as again:
        assert not again.story(ids[0]).starred
    capsys.readouterr()
    assert run(["--library", str(folder), "backup"]) == 2


def test_a_backup_in_the_remains_of_a_library_is_offered_by_name(
    library: Library, ids: list[int]
) -> None:
    library.backup_if_due()
    folder = library.folder
    library.close()
    [path] = backups(folder)
    (folder / "library.db").unlink()
    with pytest.raises(ReaderError, match="backups"):
        open_library(folder)
    restore_backup(folder, path)
    with open_library(folder) as again:
        assert len(again.stories()) == 3
    assert {item.state for item in check_library(folder)} == {"good"}


@pytest.mark.parametrize("way", ["backup", "automatic", "folder", "database"])
def test_another_library_is_merged_and_nothing_is_lost_on_either_side(
    library: Library, ids: list[int], tmp_path: Path, way: str
) -> None:
    library.tag(ids[0], add=["theirs"])
    library.add_bookmark(ids[1], 5, "here")
    library.set_note(ids[0], "their note")
    library.save_search("Sea", "ferry")
    theirs = library.highlights()
    path = library.folder
    if way == "backup":
        path = Path(library.backup(tmp_path / "b.zip").path)
    elif way == "automatic":
        made = library.backup_if_due()
        assert made is not None
        path = Path(made.path)
    elif way == "database":
        path = library.folder / "library.db"
    before = sorted(each.name for each in library.folder.iterdir())
    with open_library(tmp_path / "mine") as mine:
        mine.add_article(draft(), article("Before", "Another story, here before the others."))
        own = mine.add_article(draft(), article("Story 0", f"{WORDS} 0.")).id or 0
        mine.tag(own, add=["mine"])
        mine.set_note(own, "my note")
        mark = mine.add_highlight(own, 20, 30, note="my mark")
        report = mine.import_paths(path, tags=["merged"])
        assert report.counts == {
            "added": 2,
            "updated": 1,
            "duplicate": 0,
            "skipped": 0,
            "failed": 0,
        }
        found = {story.title: story for story in mine.stories()}
        assert set(found) == {"Before", "Story 0", "Story 1", "Story 2"}
        assert {"mine", "theirs", "merged"} <= set(found["Story 0"].tags)
        assert {"my note", "their note"} <= set(found["Story 0"].note.split("\n\n"))
        exact = {(each.exact, each.note) for each in mine.highlights(own)}
        assert {(each.exact, each.note) for each in [*theirs, mark]} <= exact
        assert [each.label for each in mine.bookmarks()] == ["here"]
        assert mine.original(found["Story 1"].id) is not None
        assert [search.name for search in mine.saved_searches()] == ["Sea"]
        assert [item for item in mine.check() if item.state != "good"] == []
        again = mine.import_paths(path, tags=["merged"])
        assert again.counts["duplicate"] == 3
    assert sorted(each.name for each in library.folder.iterdir()) == before


def test_a_library_of_an_earlier_version_is_merged_and_stays_as_it_is(
    library: Library, tmp_path: Path
) -> None:
    older_library(tmp_path / "old", 2)
    (tmp_path / "old" / "originals").mkdir()
    before = (tmp_path / "old" / "library.db").read_bytes()
    assert library.import_paths(tmp_path / "old").counts["added"] == 1
    assert library.stories()[0].starred
    assert (tmp_path / "old" / "library.db").read_bytes() == before
    assert sorted(p.name for p in (tmp_path / "old").iterdir()) == ["library.db", "originals"]


def test_the_open_library_is_not_merged_into_itself(library: Library, ids: list[int]) -> None:
    (item,) = library.import_paths(library.folder).items
    assert item.status == "skipped"
    assert len(library.stories()) == 3


def test_a_damaged_library_is_not_merged(library: Library, ids: list[int], tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "originals").mkdir()
    data = bytearray((library.folder / "library.db").read_bytes())
    data[100:6000] = b"\x5a" * 5900
    (other / "library.db").write_bytes(data)
    (item,) = library.import_paths(other).items
    assert (item.status, bool(item.reason)) == ("failed", True)
