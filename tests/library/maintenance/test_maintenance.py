from __future__ import annotations

import errno
import json
import os
import shutil
import zipfile
from pathlib import Path

import pytest

from reader.library import Library, check_library, open_library, restore_backup
from reader.library.folders import LibraryLayout
from reader.library.locks import FileLock
from reader.library.maintenance import restore as restoration
from reader.library.maintenance import unused_files
from reader.model import DiskRefused, ImportReport, LibraryBusy, ReaderError
from reader.platforms.durable_files import replace_file
from reader.store.database import Database
from tests.library.samples import WORDS, article, draft, picture

PAGE = f"<title>Ferry leaves</title><article><h1>Ferry leaves</h1><p>{WORDS}</p>".encode()


def fill(library: Library) -> list[int]:
    asset, image = picture()
    ids = [
        library.add_article(
            draft(original=f"<p>{WORDS} {n}</p>".encode(), original_name=f"{n}.html"),
            article(f"Story {n}", f"{WORDS} Number {n}.", assets=(asset,), images=(image,)),
        ).id
        or 0
        for n in range(3)
    ]
    library.add_highlight(ids[0], 4, 9, note="hm")
    library.add_bookmark(ids[1], 3, "here")
    library.set_note(ids[2], "a note")
    library.drain()
    return ids


@pytest.fixture
def ids(library: Library) -> list[int]:
    return fill(library)


def states(library: Library, repair: bool = False) -> dict[str, str]:
    found = {item.item: item.state for item in library.check(repair)}
    return {item: state for item, state in found.items() if state != "good"}


def statuses(report: ImportReport) -> list[str]:
    return [item.status for item in report.items]


def test_a_sound_library_is_good(library: Library, ids: list[int]) -> None:
    items = library.check()
    assert {item.state for item in items} == {"good"}
    names = {"database", "texts", "originals", "pictures", "counts", "search index"}
    assert names < {item.item for item in items}


def test_lost_and_changed_files_are_named_and_mended(library: Library, ids: list[int]) -> None:
    originals = library._store.originals
    lost, changed, _ = list(originals.digests())
    originals.remove(lost)
    originals.path(changed).write_bytes(b"other bytes")
    (picture_file,) = list(library._store.asset_files.digests())
    library._store.asset_files.remove(picture_file)
    assert states(library) == {"original": "damaged", "picture": "damaged"}
    assert states(library, repair=True) == {"original": "repaired", "picture": "repaired"}
    assert states(library) == {}
    assert originals.path(changed).with_name(f"{changed}.damaged").exists()
    assert [library.original(story) is None for story in ids].count(True) == 2
    assert all(library.body(story).text for story in ids)


def test_a_damaged_text_is_named(library: Library, ids: list[int]) -> None:
    with library.batch():
        library._store.db.run("UPDATE texts SET reading = x'00' WHERE story = ?", (ids[1],))
    damaged = [item for item in library.check() if item.item == "text"]
    assert [item.state for item in damaged] == ["damaged"]
    assert str(ids[1]) in damaged[0].detail
    with pytest.raises(ReaderError, match="damaged"):
        library.body(ids[1])
    assert library.story(ids[1]).title == "Story 1"


def test_wrong_counts_are_mended(library: Library, ids: list[int]) -> None:
    with library.batch():
        library._store.db.run("UPDATE tallies SET number = 70 WHERE kind = 'all'")
    assert states(library) == {"counts": "damaged"}
    assert states(library, repair=True) == {"counts": "repaired"}
    assert library.counts().all == 3


def test_pieces_of_broken_off_writes_are_removed(library: Library, ids: list[int]) -> None:
    folder = next(library._store.originals.folder.iterdir())
    (folder / ".abc.partial").write_bytes(b"half")
    assert states(library) == {}
    assert states(library, repair=True) == {"leftovers": "repaired"}
    assert not (folder / ".abc.partial").exists()


def test_a_damaged_database_is_rescued(library: Library, ids: list[int]) -> None:
    folder = library.folder
    library.close()
    path = LibraryLayout(folder).database
    data = bytearray(path.read_bytes())
    data[100:4096] = b"\x5a" * 3996
    path.write_bytes(data)
    (told,) = check_library(folder)
    assert (told.item, told.state) == ("database", "damaged")
    items = check_library(folder, repair=True)
    assert items[0].state == "repaired"
    assert [item for item in check_library(folder) if item.state != "good"] == []
    with open_library(folder) as again:
        # Stories come back from their files or from the journal of their marks.
        assert again.highlights()
        assert again.counts().all >= 2
    assert list(folder.glob("library-damaged-*.db"))


def test_a_library_without_its_database_comes_back_from_files_and_journal(
    library: Library, ids: list[int]
) -> None:
    folder = library.folder
    library.close()
    LibraryLayout(folder).database.unlink()
    check_library(folder, repair=True)
    with open_library(folder) as again:
        (mark,) = again.highlights()
        assert (mark.exact, mark.note) == ("ferry", "hm")
        assert len(again.bookmarks()) == 1
        assert again.counts().all >= 3


def test_checking_what_is_no_library_makes_none(tmp_path: Path) -> None:
    with pytest.raises(ReaderError, match="no library"):
        check_library(tmp_path / "nowhere")
    assert not (tmp_path / "nowhere").exists()


def test_a_backup_brings_everything_back(library: Library, ids: list[int], tmp_path: Path) -> None:
    report = library.backup(tmp_path / "backup.zip")
    assert (report.stories, report.highlights) == (3, 1)
    assert report.bytes == (tmp_path / "backup.zip").stat().st_size
    library.delete_forever(ids[:2])
    library.set_note(ids[2], "another note")
    shutil.rmtree(library.folder / "originals")
    again = library.restore_backup(tmp_path / "backup.zip")
    assert (again.stories, again.highlights) == (3, 1)
    assert [story.title for story in library.stories(sort="title")] == [
        "Story 0",
        "Story 1",
        "Story 2",
    ]
    assert library.story(ids[2]).note == "a note"
    assert library.highlights(ids[0])[0].note == "hm"
    assert library.original(ids[0]) is not None
    assert len(library.search("ferry").hits) == 3
    assert states(library) == {}
    assert list(library.folder.glob("library-before-restore-*.db"))


@pytest.mark.parametrize("moved", ["away", "in"])
def test_a_restore_that_cannot_move_the_journal_is_undone_by_no_repair(
    library: Library,
    ids: list[int],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    moved: str,
) -> None:
    library.backup(tmp_path / "backup.zip")
    library.tag(ids, add=["after the backup"])
    journal = LibraryLayout(library.folder).journal

    def refuse(source: Path, target: Path) -> None:
        if (target == journal) is (moved == "in"):
            raise OSError(errno.EIO, "Input/output error", str(target))
        replace_file(source, target)

    monkeypatch.setattr(restoration, "replace_file", refuse)
    with pytest.raises(ReaderError, match="the disk reports an error"):
        library.restore_backup(tmp_path / "backup.zip")
    monkeypatch.undo()
    shown = library.story(ids[0]).tags
    assert shown == (("after the backup",) if moved == "away" else ())
    library.close()
    check_library(library.folder, repair=True)
    with open_library(library.folder) as again:
        assert again.story(ids[0]).tags == shown
        assert states(again) == {}


@pytest.mark.parametrize("refusals", [1, 2])
def test_a_commit_that_was_refused_after_it_was_made_brings_nothing_later_back(
    library: Library,
    ids: list[int],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    refusals: int,
) -> None:
    library.backup(tmp_path / "backup.zip")
    library.tag(ids[:1], add=["after the backup"])
    overwrite, asked = Database.overwrite_from, 0

    def committed_and_refused(database: Database, other: Database) -> None:
        nonlocal asked
        asked += 1
        overwrite(database, other)
        if asked <= refusals:
            raise DiskRefused("The disk does not answer as it should.")

    monkeypatch.setattr(Database, "overwrite_from", committed_and_refused)
    if refusals == 1:
        assert library.restore_backup(tmp_path / "backup.zip").stories == 3
    else:
        with pytest.raises(DiskRefused):
            library.restore_backup(tmp_path / "backup.zip")
    assert library.story(ids[0]).tags == ()
    library.close()
    check_library(library.folder, repair=True)
    with open_library(library.folder) as again:
        assert again.story(ids[0]).tags == ()
        assert states(again) == {}


def test_a_backup_goes_into_another_folder(
    library: Library, ids: list[int], tmp_path: Path
) -> None:
    (tmp_path / "backups").mkdir()
    report = library.backup(tmp_path / "backups")
    assert Path(report.path).parent == tmp_path / "backups"
    restored = restore_backup(tmp_path / "other", report.path)
    assert restored.stories == 3
    with open_library(tmp_path / "other") as other:
        assert other.counts().highlights == 1
        assert states(other) == {}
        assert other.add_article(draft(), article("New", "A wholly new text.")).id == ids[2] + 1


def test_a_library_whose_disk_takes_nothing_is_backed_up_onto_another(
    library: Library, ids: list[int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    full = {library.folder}
    copy_to = Database.copy_to

    def on_disk(database: Database, target: Path) -> None:
        if target.parent in full:
            raise DiskRefused(f"The disk with {target.parent} is full.")
        copy_to(database, target)

    monkeypatch.setattr(Database, "copy_to", on_disk)
    (tmp_path / "stick").mkdir()
    assert library.backup(tmp_path / "stick" / "b.zip").stories == 3
    assert [path.name for path in (tmp_path / "stick").iterdir()] == ["b.zip"]
    full.add(tmp_path / "stick")
    with pytest.raises(DiskRefused, match="stick"):
        library.backup(tmp_path / "stick" / "c.zip")


def test_a_damaged_backup_changes_nothing(library: Library, ids: list[int], tmp_path: Path) -> None:
    path = tmp_path / "backup.zip"
    library.backup(path)
    whole = path.read_bytes()
    library.star(ids)
    for harm in (whole[: len(whole) // 2], whole[:300] + b"\0" * 200 + whole[500:], b"PK nonsense"):
        path.write_bytes(harm)
        with pytest.raises(ReaderError, match="backup"):
            library.restore_backup(path)
    assert library.counts().starred == 3
    assert [p.name for p in library.folder.glob(".*")] == []


def rewritten(path: Path, target: Path, **changes: object) -> Path:
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(target, "w") as made:
        for name in source.namelist():
            data = source.read(name)
            if name == "manifest.json":
                data = json.dumps({**json.loads(data), **changes}).encode()
            made.writestr(name, data)
    return target


def test_backups_of_others_are_refused(library: Library, ids: list[int], tmp_path: Path) -> None:
    library.backup(tmp_path / "b.zip")
    newer = rewritten(tmp_path / "b.zip", tmp_path / "newer.zip", version=99)
    with pytest.raises(ReaderError, match="newer"):
        library.restore_backup(newer)
    other = rewritten(tmp_path / "b.zip", tmp_path / "other.zip", format="cat")
    with pytest.raises(ReaderError, match="not a backup"):
        library.restore_backup(other)
    outside = rewritten(
        tmp_path / "b.zip", tmp_path / "outside.zip", files={"../evil": {"size": 1, "sha256": ""}}
    )
    with pytest.raises(ReaderError, match="contains a foreign file"):
        library.restore_backup(outside)
    with pytest.raises(ReaderError, match="no backup at"):
        library.restore_backup(tmp_path / "absent.zip")


def test_a_library_open_in_a_window_is_not_replaced(
    library: Library, ids: list[int], tmp_path: Path
) -> None:
    library.backup(tmp_path / "b.zip")
    window = FileLock(LibraryLayout(library.folder).lock)
    assert window.acquire()
    assert not FileLock(LibraryLayout(library.folder).lock).acquire()
    with pytest.raises(LibraryBusy, match="window"):
        restore_backup(library.folder, tmp_path / "b.zip")
    window.release()
    assert restore_backup(library.folder, tmp_path / "b.zip").stories == 3


def test_a_backup_that_finds_no_room_leaves_nothing(
    library: Library, ids: list[int], tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(ReaderError):
        library.backup(tmp_path / "file" / "b.zip")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "library"]


def test_a_clean_up_deletes_what_no_story_names(
    library: Library, ids: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    library.delete_forever(ids[:1])
    assert library.clean_up() == (0, 0)
    monkeypatch.setattr(unused_files, "SPARED_SECONDS", -10)
    files, size = library.clean_up()
    assert files == 1
    assert size == len(f"<p>{WORDS} 0</p>")
    assert states(library) == {}
    library.delete_forever(ids[1:])
    assert library.clean_up()[0] == 3
    assert library.stats()["originals_bytes"] == library.stats()["pictures_bytes"] == 0


def test_statistics_count_and_measure(library: Library, ids: list[int]) -> None:
    stats = library.stats()
    assert (stats["stories"], stats["highlights"], stats["bookmarks"]) == (3, 1, 1)
    assert stats["words"] == sum(story.word_count for story in library.stories())
    assert min(stats["database_bytes"], stats["originals_bytes"], stats["index_bytes"]) > 0


def test_an_exported_library_comes_back_without_loss(
    library: Library, ids: list[int], tmp_path: Path
) -> None:
    library.star(ids[:1])
    library.tag(ids[:2], add=["sea"])
    library.export("zip", None, tmp_path / "all.zip")
    with open_library(tmp_path / "second") as second:
        report = second.import_paths([tmp_path / "all.zip"])
        assert report.counts["added"] == 3
        for one, two in zip(
            library.stories(sort="title"), second.stories(sort="title"), strict=True
        ):
            assert (one.title, one.tags, one.starred, one.note, one.highlights) == (
                *(two.title, two.tags, two.starred, two.note, two.highlights),
            )
            assert library.body(one.id).html == second.body(two.id).html
        assert [mark.exact for mark in second.highlights()] == ["ferry"]
        again = second.import_paths([tmp_path / "all.zip"])
        assert again.counts["duplicate"] == 3


@pytest.mark.parametrize("way", ["file", "folder", "bytes"])
def test_an_exported_library_is_known_wherever_it_lies(
    library: Library, ids: list[int], tmp_path: Path, way: str
) -> None:
    library.star(ids[:1])
    folder = tmp_path / "pages"
    folder.mkdir()
    path = folder / "all"
    library.export("zip", None, path)
    with open_library(tmp_path / "second") as second:

        def bring() -> ImportReport:
            if way == "bytes":
                return second.import_bytes(path.read_bytes(), "standard input", tags=["old"])
            return second.import_paths(path if way == "file" else folder, tags=["old"])

        assert statuses(bring()) == ["added"] * 3
        assert [story.added for story in second.stories(sort="title")] == [
            story.added for story in library.stories(sort="title")
        ]
        assert second.count("tag:old") == 3
        assert [mark.exact for mark in second.highlights()] == ["ferry"]
        second.tag(second.story_ids(), remove=["old"])
        assert statuses(bring()) == ["updated"] * 3
        assert second.search("tag:old ferry").total == second.search("ferry").total > 0


def test_a_drive_without_locks_is_no_library_in_use(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unknown(*values: object) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr("fcntl.flock", unknown)
    lock = FileLock(tmp_path / "lock")
    assert lock.acquire()
    lock.release()


@pytest.mark.parametrize("opened", [False, True])
def test_a_lost_database_is_reported_and_brought_back(
    library: Library, ids: list[int], opened: bool
) -> None:
    library.import_bytes(PAGE, "page.html")
    library.close()
    database = library.folder / "library.db"
    database.unlink()
    (item, *rest) = check_library(library.folder)
    assert (item.item, item.state, rest) == ("database", "damaged", [])
    assert not database.exists()
    if opened:
        # As 0.1.0 did, unasked.
        Library(library.folder, afresh=True).close()
    check_library(library.folder, repair=True)
    with open_library(library.folder) as again:
        assert "Ferry leaves" in [story.title for story in again.stories()]
        assert len(again.highlights()) == 1
    assert {item.state for item in check_library(library.folder)} == {"good"}


def test_a_backup_tells_of_files_that_were_lost_before(
    library: Library, ids: list[int], tmp_path: Path
) -> None:
    originals = library._store.originals
    lost, changed, _ = list(originals.digests())
    originals.remove(lost)
    originals.path(changed).write_bytes(b"other bytes")
    assert library.backup(tmp_path / "b.zip").lost == 2
    with open_library(tmp_path / "second") as second:
        assert second.restore_backup(tmp_path / "b.zip").stories == 3
        assert states(second, repair=True) == {"original": "repaired"}
        assert second.backup(tmp_path / "c.zip").lost == 0


def test_letters_that_are_none_are_damage_and_mended(library: Library, ids: list[int]) -> None:
    story = library.import_bytes(PAGE, "page.html").items[0].id or 0
    with library.batch():
        library._store.db.run(
            "UPDATE texts SET digest = CAST(X'52e2ff' AS TEXT) WHERE story = ?", (story,)
        )
    library.close()
    assert "damaged" in {item.state for item in check_library(library.folder)}
    repaired = check_library(library.folder, repair=True)
    assert "damaged" not in {item.state for item in repaired}
    assert {item.state for item in check_library(library.folder)} == {"good"}
    with open_library(library.folder) as again:
        assert "ferry" in again.body(story).reading_text
        assert len(again.highlights()) == 1


def test_nonsense_in_any_column_stops_neither_list_nor_check(
    library: Library, ids: list[int], tmp_path: Path
) -> None:
    with library.batch():
        for sql in (
            "UPDATE sources SET digest = 'g' || substr(digest, 2) WHERE story = ?",
            "UPDATE stories SET authors = '[\"A', edited = '{}' WHERE id = ?",
            "UPDATE texts SET notices = '[\"A' WHERE story = ?",
        ):
            library._store.db.run(sql, (ids[0],))
    assert library.story(ids[0]).authors == ()
    assert library.body(ids[0]).notices == ()
    library.edit_facts(ids[0], authors=["B"])
    assert library.backup(tmp_path / "b.zip").stories == 3
    assert states(library) == {"original": "damaged"}
    assert states(library, repair=True) == {"original": "repaired"}
    assert states(library) == {}


def test_a_damaged_text_is_made_anew_from_its_file(library: Library, ids: list[int]) -> None:
    story = library.import_bytes(PAGE, "page.html").items[0].id or 0
    before = library.body(story)
    mark = library.add_highlight(story, 4, 9)
    with library.batch():
        library._store.db.run("UPDATE texts SET reading = X'00' WHERE story = ?", (story,))
    assert states(library) == {"text": "damaged"}
    assert states(library, repair=True) == {"text": "repaired"}
    assert states(library) == {}
    assert library.body(story).html == before.html
    assert [each.exact for each in library.highlights(story)] == [mark.exact]


def test_a_pipe_is_refused_and_not_waited_for(library: Library, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (item,) = library.import_paths(tmp_path / "pipe").items
    assert (item.status, "pipe" in item.reason) == ("skipped", True)


def test_a_synced_folder_is_explained_and_is_no_damage(tmp_path: Path) -> None:
    (tmp_path / "cloud" / ".stfolder").mkdir(parents=True)
    with open_library(tmp_path / "cloud" / "library") as library:
        [place] = [item for item in library.check() if item.item == "place"]
    assert place.state == "notice"
    for words in ("Syncthing", str(tmp_path / "cloud"), "conflicted copy", "backups"):
        assert words in place.detail
    with open_library(tmp_path / "plain") as library:
        assert [item for item in library.check() if item.item == "place"] == []
