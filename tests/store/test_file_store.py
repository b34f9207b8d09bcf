from __future__ import annotations

import errno
import hashlib
import os
import threading
from pathlib import Path

import pytest

from reader.model import ReaderError
from reader.store.file_store import FileStore, FileWriters, add_together


@pytest.fixture
def files(tmp_path: Path) -> FileStore:
    return FileStore(tmp_path / "originals")


def test_bytes_lie_under_their_hash(files: FileStore) -> None:
    digest = files.add(b"a page")
    assert digest == hashlib.sha256(b"a page").hexdigest()
    assert files.path(digest).parent.name == digest[:2]
    assert files.read(digest) == b"a page"
    assert digest in files
    assert list(files.digests()) == [digest]
    assert files.is_sound(digest)


def test_a_file_that_is_there_is_not_written_again(files: FileStore) -> None:
    digest = files.add(b"a page")
    before = files.path(digest).stat().st_ino
    assert files.add(b"a page") == digest
    assert files.path(digest).stat().st_ino == before


def test_a_file_cut_short_is_written_anew(files: FileStore) -> None:
    digest = files.add(b"a page")
    files.path(digest).write_bytes(b"a p")
    assert not files.is_sound(digest)
    files.add(b"a page")
    assert files.is_sound(digest)


@pytest.fixture
def no_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr("threading.Thread.start", refuse)


def test_several_files_are_kept_together_each_in_its_store(
    files: FileStore, tmp_path: Path
) -> None:
    pictures = FileStore(tmp_path / "assets")
    pages = [b"page %d" % number for number in range(40)]
    add_together([*((files, page) for page in [*pages, pages[0]]), (pictures, b"a picture")])
    kept = sorted(hashlib.sha256(page).hexdigest() for page in pages)
    assert list(files.digests()) == kept
    assert all(files.is_sound(digest) for digest in kept)
    assert [pictures.read(digest) for digest in pictures.digests()] == [b"a picture"]
    assert not list(tmp_path.rglob("*.partial"))


def test_where_one_of_several_is_refused_all_are(
    files: FileStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    sync = os.fsync

    def full(handle: int) -> None:
        if os.fstat(handle).st_size == len(b"a large page"):
            raise OSError(errno.ENOSPC, "No space left on device")
        sync(handle)

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ReaderError, match="is full"):
        add_together([(files, b"a page"), (files, b"a large page"), (files, b"another")])
    assert hashlib.sha256(b"a large page").hexdigest() not in files
    assert not list(files.folder.rglob("*.partial"))


def test_where_no_thread_can_be_had_files_are_kept_one_by_one(
    files: FileStore, no_threads: None
) -> None:
    add_together([(files, b"a page"), (files, b"another")])
    assert len(list(files.digests())) == 2


def test_files_are_written_ahead_and_there_when_they_must_be(files: FileStore) -> None:
    writers = FileWriters()
    first, second = [(files, b"first %d" % each) for each in range(20)], (files, b"second")
    writers.begin(first)
    writers.begin([*first, second])
    writers.finish([*first, first[0], (files, b"not begun")])
    writers.finish([second])
    assert sorted(files.digests()) == sorted(
        hashlib.sha256(data).hexdigest() for _, data in [*first, second, (files, b"not begun")]
    )
    writers.begin([])
    assert not [each for each in threading.enumerate() if each.name.startswith("file-writer")]


def test_a_file_begun_ahead_that_is_refused_is_said_when_it_must_be_there(
    files: FileStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    writers, page = FileWriters(), (files, b"a page")
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        writers.begin([page, (files, b"another")])
        with pytest.raises(ReaderError, match="is full"):
            writers.finish([page])
    writers.finish([page])
    assert files.read(files.add(b"a page")) == b"a page"
    writers.begin([])


def test_files_expected_where_no_thread_can_be_had_are_written_when_they_must_be(
    files: FileStore, no_threads: None
) -> None:
    writers, pages = FileWriters(), [(files, b"a page"), (files, b"another")]
    writers.begin(pages)
    writers.finish(pages)
    assert len(list(files.digests())) == 2
    writers.begin([])


@pytest.mark.parametrize("name", ["", "../../etc/passwd", "AB" * 32, "a" * 63, "g" * 64])
def test_what_is_no_digest_is_no_path(files: FileStore, name: str) -> None:
    assert files.read(name) is None
    assert name not in files
    with pytest.raises(ValueError, match="digest"):
        files.path(name)


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "is full. Nothing was changed; make some room"),
        (errno.EDQUOT, "is full. Nothing was changed; make some room"),
        (errno.EACCES, "no permission to write in .* Check its permissions"),
        (errno.EPERM, "no permission to write in"),
        (errno.EROFS, "can only be read"),
        (errno.EIO, "cannot be written"),
    ],
)
def test_what_the_disk_refuses_is_told_and_leaves_nothing(
    files: FileStore, monkeypatch: pytest.MonkeyPatch, number: int, words: str
) -> None:
    def refuse(handle: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(ReaderError, match=words):
        files.add(b"a page")
    assert list(files.digests()) == []
    assert list(files.leftovers()) == []


def test_a_file_in_the_way_of_the_folder_is_told(files: FileStore) -> None:
    files.folder.write_text("in the way")
    with pytest.raises(ReaderError, match="in the way"):
        files.add(b"a page")


def test_pieces_of_writes_that_were_cut_off_are_found(files: FileStore) -> None:
    digest = files.add(b"a page")
    scrap = files.path(digest).with_name(".tmpabc.partial")
    scrap.write_bytes(b"a p")
    assert list(files.leftovers()) == [scrap]
    assert list(files.digests()) == [digest]


def test_removing_tells_what_became_free(files: FileStore) -> None:
    digest = files.add(b"a page")
    assert files.remove(digest) == 6
    assert files.remove(digest) == 0
    assert files.read(digest) is None
