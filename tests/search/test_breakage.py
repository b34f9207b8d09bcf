"""What breaks an index leads to a rebuild at worst, and is never taken for sound."""

from __future__ import annotations

import errno
import gc
import json
import multiprocessing
import os
import pickle
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from whoosh.filedb.filestore import FileStorage

from reader.model import IndexDocument, InternalError, LibraryBusy, Progress, ReaderError
from reader.search import SearchIndex
from reader.search import search_index as index_module
from reader.search.rebuild_process import rebuild_apart
from reader.segments.checked_storage import CheckedStorage, stamp
from reader.segments.unusable_index import IndexUnusable
from reader.segments.whoosh_codec import ArrayFieldWriter
from tests.search.samples import STORIES, built, found

ROOT = Path(__file__).resolve().parents[2]


def folder_of(path: Path) -> Path:
    return path / (path / "current").read_text()


def test_a_missing_index_says_so(tmp_path: Path) -> None:
    index = SearchIndex(tmp_path / "nothing")
    state = index.state
    assert not state.ready
    assert "has to be built" in state.reason
    with pytest.raises(IndexUnusable):
        found(index, "bridge")
    with pytest.raises(IndexUnusable):
        index.update(STORIES)
    assert index.verify() == (state.reason,)
    index.rebuild(STORIES)
    assert index.state.stories == len(STORIES)


def test_a_file_system_that_lists_small_letters_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = FileStorage.list
    monkeypatch.setattr(FileStorage, "list", lambda self: [name.lower() for name in given(self)])
    index = built(tmp_path)
    index.update([], removed=[1])
    assert found(index, "ferry") == [2]
    index.close()
    assert found(SearchIndex(tmp_path), "ferry") == [2]
    # The files of the generation before are cleared away, whatever their letters.
    assert len(list(folder_of(tmp_path).glob("*.toc"))) == 1


def test_every_flipped_file_is_noticed_or_harmless(tmp_path: Path) -> None:
    built(tmp_path).close()
    folder = folder_of(tmp_path)
    for file in sorted(folder.iterdir()):
        data = file.read_bytes()
        for at in {0, len(data) // 2, len(data) - 1} if data else set():
            broken = bytearray(data)
            broken[at] ^= 0x21
            file.write_bytes(broken)
            index = SearchIndex(tmp_path)
            if index.state.ready:
                assert file.suffix in (".pst", ".col") or file.name.startswith("manifest")
                try:
                    assert found(index, "ferry") == [2, 1]
                    assert found(index, '"harbour bridge"') == [1]
                except IndexUnusable:
                    pass
                if not file.name.startswith("manifest"):
                    assert index.verify()
            else:
                assert "rebuilt" in index.state.reason or "damaged" in index.state.reason
            index.close()
        file.write_bytes(data)
    assert found(SearchIndex(tmp_path), "ferry") == [2, 1]


def test_a_damaged_list_is_met_while_searching(own: SearchIndex, tmp_path: Path) -> None:
    lists = next(folder_of(tmp_path / "index").glob("*.pst"))
    own.close()
    lists.write_bytes(b"\xff" * lists.stat().st_size)
    assert own.state.ready
    assert any("damaged" in problem for problem in own.verify())
    for ask in (
        partial(found, own, "ferry"),
        partial(own.matching, "ferry"),
        partial(own.facets, "ferry"),
    ):
        with pytest.raises(IndexUnusable):
            ask()
    own.rebuild(STORIES)
    assert found(own, "ferry") == [2, 1]
    assert own.verify() == ()


@pytest.mark.parametrize("pattern", ["*.trm", "*.pst", "*.col", "*.toc", "manifest-*.json"])
@pytest.mark.parametrize("cut", [True, False])
def test_files_that_are_gone_or_cut_short_are_noticed(
    tmp_path: Path, pattern: str, cut: bool
) -> None:
    built(tmp_path).close()
    for file in folder_of(tmp_path).glob(pattern):
        if cut:
            file.write_bytes(file.read_bytes()[:-1])
        else:
            file.unlink()
    index = SearchIndex(tmp_path)
    assert not index.state.ready
    index.rebuild(STORIES)
    assert found(index, "mint") == [3]


def test_another_version_is_rebuilt(tmp_path: Path) -> None:
    built(tmp_path).close()
    manifest = max(folder_of(tmp_path).glob("manifest-*.json"))
    about = json.loads(manifest.read_text())
    assert about["stamp"] == stamp()
    about["stamp"]["format"] = "0"
    manifest.write_text(json.dumps(about))
    state = SearchIndex(tmp_path).state
    assert not state.ready
    assert "another version" in state.reason


@pytest.mark.parametrize("text", ["", "../../elsewhere", "i-nothing", "\x00", "build-1"])
def test_a_broken_pointer_is_a_missing_index(tmp_path: Path, text: str) -> None:
    built(tmp_path).close()
    (tmp_path / "current").write_text(text)
    assert not SearchIndex(tmp_path).state.ready


KILLED = """
import os, sys
from pathlib import Path
from reader.model import IndexDocument
from reader.search import SearchIndex
from reader.segments import checked_storage, whoosh_writer
from whoosh import writing as whoosh_writing

moment = sys.argv[2]
def die(*args, **options):
    os._exit(9)
if moment == "lists":
    whoosh_writer.ArrayPool.write = die
elif moment == "manifest":
    checked_storage.CheckedStorage._write_manifest = die
elif moment == "contents":
    checked_storage.FileStorage.rename_file = die
elif moment == "cleaning":
    from whoosh import index
    index.clean_files = die
elif moment == "swap":
    SearchIndex._swap_in = die
index = SearchIndex(Path(sys.argv[1]))
stories = [IndexDocument(50, "Fresh", "A fresh kumquat", language="en")]
if moment == "swap":
    index.rebuild(stories)
else:
    index.update(stories)
os._exit(1)
"""


@pytest.mark.parametrize(
    ("moment", "after"),
    [("lists", []), ("manifest", []), ("contents", []), ("cleaning", [50]), ("swap", [])],
)
def test_killed_at_any_moment_the_index_stays_whole(
    tmp_path: Path, moment: str, after: list[int]
) -> None:
    built(tmp_path).close()
    done = subprocess.run([sys.executable, "-c", KILLED, str(tmp_path), moment], cwd=ROOT)
    assert done.returncode == 9
    index = SearchIndex(tmp_path)
    assert index.state.ready, index.state.reason
    assert found(index, "kumquat") == after
    assert found(index, "mint") == [3]
    index.update([IndexDocument(51, "Later", "A later kumquat", language="en")])
    assert 51 in found(index, "kumquat")
    assert index.verify() == ()
    index.rebuild(STORIES)
    if sys.platform != "win32":
        # There the index that was read so far can only be deleted by the next rebuild.
        assert [path.name[:2] for path in tmp_path.iterdir() if path.is_dir()] == ["i-"]


# Whoosh leaves a temporary file for the garbage collector to close.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_full_disk_changes_nothing(own: SearchIndex, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: Any, **__: Any) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    for name in ("create_file", "_write_manifest"):
        with monkeypatch.context() as patch:
            patch.setattr(CheckedStorage, name, full)
            with pytest.raises(OSError, match="No space"):
                own.update([IndexDocument(50, "Fresh", "A fresh kumquat")])
            with pytest.raises(OSError, match="No space"):
                own.rebuild(STORIES[:2])
        assert found(own, "kumquat") == []
        assert found(own, "mint") == [3]
    own.update([IndexDocument(50, "Fresh", "A fresh kumquat")])
    assert found(own, "kumquat") == [50]
    gc.collect()


def test_a_story_that_cannot_be_read_changes_nothing(own: SearchIndex) -> None:
    def stories() -> Iterator[IndexDocument]:
        yield IndexDocument(50, "Fresh", "A fresh kumquat")
        raise ValueError("broken")

    with pytest.raises(ValueError, match="broken"):
        own.update(stories())
    with pytest.raises(ValueError, match="broken"):
        own.rebuild(stories())
    assert found(own, "mint") == [3]
    assert found(own, "kumquat") == []


def test_a_second_writer_waits_and_then_says_so(
    own: SearchIndex, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index_module, "WAIT_SECONDS", 0.0)
    other = SearchIndex(tmp_path / "index")
    refused: list[str] = []

    def stories() -> Iterator[IndexDocument]:
        yield STORIES[0]
        for call in (partial(other.update, STORIES), partial(other.rebuild, STORIES)):
            try:
                call()
            except LibraryBusy as error:
                refused.append(str(error))

    own.rebuild(stories())
    assert len(refused) == 2
    assert other.update([STORIES[1]]) == 1


def test_other_readers_see_what_is_committed(own: SearchIndex, tmp_path: Path) -> None:
    reader = SearchIndex(tmp_path / "index")
    assert found(reader, "kumquat") == []
    own.update([IndexDocument(50, "Fresh", "A fresh kumquat")])
    assert found(reader, "kumquat") == [50]
    own.rebuild(STORIES[:2])
    assert found(reader, "kumquat") == []
    assert reader.state.stories == 2
    reader.close()


def test_readers_in_threads_and_a_writer_agree(own: SearchIndex, tmp_path: Path) -> None:
    wrong: list[object] = []

    def read() -> None:
        reader = SearchIndex(tmp_path / "index")
        for _ in range(30):
            try:
                if found(reader, "mint") != [3]:
                    wrong.append("lost")
            except ReaderError as error:
                wrong.append(error)
        reader.close()

    threads = [threading.Thread(target=read) for _ in range(3)]
    for thread in threads:
        thread.start()
    for number in range(100, 120):
        own.update([IndexDocument(number, "Fresh", "A fresh kumquat")])
    own.rebuild(STORIES)
    for thread in threads:
        thread.join()
    assert wrong == []


def test_a_cancelled_rebuild_keeps_the_old_index(own: SearchIndex, tmp_path: Path) -> None:
    assert own.rebuild([IndexDocument(50, "Fresh", "kumquat")], cancelled=lambda: True) == 0
    assert found(own, "mint") == [3]
    assert not list((tmp_path / "index").glob("build-*"))


def many(count: int) -> Iterator[IndexDocument]:
    """Stories for another process."""
    for number in range(1, count + 1):
        yield IndexDocument(number, f"Story {number}", "A fresh kumquat", language="en")


def dying() -> Iterator[IndexDocument]:
    """Stories that end the process that reads them."""
    yield IndexDocument(1, "One", "text")
    os._exit(3)


def test_a_build_in_its_own_process_reports_its_progress(tmp_path: Path) -> None:
    index = SearchIndex(tmp_path)
    told: list[Progress] = []
    assert rebuild_apart(index.folder, partial(many, 250), 250, told.append) == 250
    assert [progress.done for progress in told] == [100, 200]
    assert told[0].total == 250 and told[0].left is not None
    assert index.state.stories == 250
    assert multiprocessing.active_children() == []


def test_a_build_in_its_own_process_can_be_cancelled(own: SearchIndex) -> None:
    asked: list[int] = []

    def cancelled() -> bool:
        asked.append(1)
        return True

    assert rebuild_apart(own.folder, partial(many, 10**7), None, None, cancelled) == 0
    assert asked
    assert found(own, "mint") == [3]


@pytest.mark.parametrize(
    ("source", "error"),
    [(dying, InternalError), (partial(Path("/nowhere/at/all").read_bytes), OSError)],
)
def test_a_failure_in_the_other_process_comes_home(
    own: SearchIndex, source: Callable[[], Any], error: type[Exception]
) -> None:
    with pytest.raises(error):
        rebuild_apart(own.folder, source)
    assert found(own, "mint") == [3]


def test_a_disk_that_refuses_the_last_write_is_the_error_that_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(writer: ArrayFieldWriter) -> None:
        writer._terms.close()
        writer._lists.close()
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(ArrayFieldWriter, "close", refuse)
    with pytest.raises(OSError, match="Input/output"):
        SearchIndex(tmp_path).rebuild(STORIES)


def test_a_rebuild_whose_program_has_ended_says_nothing(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "reader.search.rebuild_process"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as process:  # fmt: skip
        assert process.stdin is not None and process.stdout is not None
        process.stdout.close()
        pickle.dump((tmp_path / "index", list, 0), process.stdin)
        process.stdin.close()
        assert process.stderr is not None
        assert process.stderr.read() == b""
    assert process.returncode == 0
