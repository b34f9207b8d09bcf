"""An import lets another process read the words: with it, without it, and when it breaks off."""

from __future__ import annotations

import errno
import hashlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library import Library, indexing_ahead, open_library
from reader.library.indexing_ahead import IndexingAhead
from reader.model import ReaderError
from reader.platforms.processes import is_running
from reader.search import SearchIndex
from tests.library.samples import article, draft

BATCH = 12
"""Stories that a reader is given at once here."""


@pytest.fixture(autouse=True)
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(indexing_ahead, "INDEX_EVERY", BATCH)
    monkeypatch.setattr(indexing_ahead, "BATCH", BATCH)
    monkeypatch.setattr("reader.library.indexing.LARGE_BATCH", BATCH)
    monkeypatch.setattr(os, "cpu_count", lambda: 2)


@pytest.fixture
def ahead(library: Library) -> Iterator[IndexingAhead]:
    made = ahead_of(library)
    yield made
    made.close()


def ahead_of(library: Library) -> IndexingAhead:
    return IndexingAhead(library._store, library._parts.indexer, lambda cancelled: None)


def never() -> bool:
    return False


def add(library: Library, first: int, number: int = BATCH) -> int:
    """Keep so many stories, each about a ferry of its own; return the number."""
    for each in range(first, first + number):
        text = f"The ferry Number{each} left Quay{each % 5} for Ishavn{each % 3}.\n\n" * 4
        library.add_article(draft(f"{each}.html"), article(f"Ferry {each}", text))
    return number


def found(library: Library, query: str) -> list[str]:
    return sorted(hit.title for hit in library.search(query).hits)


def contents(library: Library) -> dict[str, list[str]]:
    """Return the hashes of what both caches hold, under whatever names."""
    endings = {"index": (".trm", ".pst", ".col"), "related": (".idx", ".rec")}
    return {
        name: sorted(
            hashlib.sha256(path.read_bytes()).hexdigest()
            for path in (Path(library.folder) / name).rglob("*")
            if path.suffix in known
        )
        for name, known in endings.items()
    }


def everything_is_found(library: Library, stories: int) -> None:
    assert library.pending() == 0
    assert library.index_state()[0]
    assert library.search("ferry").total == stories
    assert {item.state for item in library.check()} == {"good"}


def test_what_a_reader_read_is_what_this_process_would_have_read(
    library: Library, ahead: IndexingAhead, tmp_path: Path
) -> None:
    for first in range(0, 3 * BATCH, BATCH):
        ahead.go_on(add(library, first), never)
        assert ahead._reader is not None
        assert ahead._waited(never)
    add(library, 3 * BATCH, 5)
    ahead.go_on(5, never)
    ahead.finish(never)
    assert ahead._reader is None
    everything_is_found(library, 3 * BATCH + 5)
    with open_library(tmp_path / "alone") as alone:
        alone._parts.indexer.prepare_caches()
        for first, number in ((0, BATCH), (BATCH, BATCH), (2 * BATCH, BATCH), (3 * BATCH, 5)):
            add(alone, first, number)
            alone.drain()
        assert contents(library) == contents(alone)


def test_what_is_left_at_the_end_is_shared(library: Library, ahead: IndexingAhead) -> None:
    ahead.go_on(add(library, 0), never)
    add(library, BATCH, 4 * BATCH + 3)
    ahead.finish(never)
    everything_is_found(library, 5 * BATCH + 3)


def test_a_reader_that_dies_leaves_everything_to_be_done(
    library: Library, ahead: IndexingAhead
) -> None:
    for first in range(0, 5 * BATCH, BATCH):
        ahead.go_on(add(library, first), never)
        if ahead._reader is not None:
            ahead._reader.process.kill()
            ahead._reader.process.join()
    ahead.finish(never)
    everything_is_found(library, 5 * BATCH)


def test_a_cancel_ends_the_reader_and_the_outbox_keeps_what_is_left(
    library: Library, ahead: IndexingAhead
) -> None:
    ahead.go_on(add(library, 0), never)
    assert ahead._reader is not None
    process = ahead._reader.process
    reader = process.pid
    assert reader is not None
    assert ahead.finish(lambda: True) == 0
    assert not is_running(reader)
    assert library.pending() == BATCH
    library.drain()
    everything_is_found(library, BATCH)


def test_what_was_written_meanwhile_is_never_overwritten(
    library: Library, ahead: IndexingAhead
) -> None:
    ahead.go_on(add(library, 0), never)
    [story] = [story.id for story in library.stories() if story.title == "Ferry 3"]
    with open_library(Path(library.folder)) as other:
        other.edit_facts(story, title="Hovercraft 3")
        other.drain()
    ahead.finish(never)
    assert found(library, "title:hovercraft") == ["Hovercraft 3"]
    assert found(library, 'title:"ferry 3"') == []
    everything_is_found(library, BATCH)


def test_a_story_that_goes_meanwhile_is_gone(library: Library, ahead: IndexingAhead) -> None:
    ahead.go_on(add(library, 0), never)
    trashed, deleted = (story.id for story in library.stories()[:2])
    library.trash([trashed])
    library.delete_forever([deleted])
    ahead.finish(never)
    assert library.pending() == 0
    related = library._parts.related_index
    assert len(related) == BATCH - 2
    assert library.search("ferry").total == BATCH - 2


def test_a_disk_that_is_full_leaves_what_was_read_to_be_done(
    library: Library, ahead: IndexingAhead, monkeypatch: pytest.MonkeyPatch
) -> None:
    ahead.go_on(add(library, 0), never)
    assert ahead._waited(never)

    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(SearchIndex, "add_prepared", full)
        with pytest.raises(ReaderError, match="full"):
            ahead.go_on(0, never)
    assert library.pending() == BATCH
    ahead.go_on(add(library, BATCH), never)
    ahead.finish(never)
    everything_is_found(library, 2 * BATCH)


def test_damage_that_a_reader_meets_is_mended(library: Library, ahead: IndexingAhead) -> None:
    ahead.go_on(add(library, 0), never)
    assert ahead._waited(never)
    ahead.go_on(add(library, BATCH), never)
    ahead.finish(never)
    library._parts.related_index.close()
    for path in (Path(library.folder) / "related").glob("*.idx"):
        path.write_bytes(path.read_bytes()[:-7])
    again = ahead_of(library)
    again.go_on(add(library, 2 * BATCH), never)
    again.finish(never)
    everything_is_found(library, 3 * BATCH)


def test_with_one_processor_no_process_is_started(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 1)
    alone = ahead_of(library)
    alone.go_on(add(library, 0), never)
    assert alone._reader is None
    assert library.pending() == 0
    alone.finish(never)
    everything_is_found(library, BATCH)


def test_a_library_whose_caches_are_old_is_built_anew(
    library: Library, ahead: IndexingAhead
) -> None:
    add(library, 0)
    library.drain()
    library._parts.search_service.index.condemn()
    ahead.go_on(add(library, BATCH), never)
    ahead.finish(never)
    everything_is_found(library, 2 * BATCH)


KILLED = """
import sys
from pathlib import Path
from reader.library import open_library
from tests.library import test_indexing_ahead as ahead_tests
ahead_tests.indexing_ahead.INDEX_EVERY = ahead_tests.BATCH
library = open_library(Path(sys.argv[1]))
ahead = ahead_tests.ahead_of(library)
ahead.go_on(ahead_tests.add(library, 0), ahead_tests.never)
print(ahead._reader.process.pid, flush=True)
sys.stdin.read()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="processes are ended otherwise there")
def test_an_import_that_is_killed_leaves_no_reader_and_no_lock(tmp_path: Path) -> None:
    if (os.cpu_count() or 1) < 2:
        pytest.skip("a reader is started beside another processor only")
    root = Path(__file__).resolve().parents[2]
    with subprocess.Popen(
        [sys.executable, "-c", KILLED, str(tmp_path / "library")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=root,
    ) as process:
        assert process.stdout is not None
        reader = int(process.stdout.readline())
        assert is_running(reader)
        process.kill()
        process.wait()
        # All that came of it held its output open: this ends with the last of them.
        assert process.stdout.read() == b""
    with open_library(tmp_path / "library") as library:
        assert library.pending() == BATCH
        library.drain()
        everything_is_found(library, BATCH)


def test_the_first_stories_are_indexed_soon_and_the_others_are_said_to_wait(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indexing_ahead, "INDEX_EVERY", 1000)
    monkeypatch.setattr(indexing_ahead, "_FIRST_AFTER", BATCH)
    monkeypatch.setattr(os, "cpu_count", lambda: 1)
    alone = ahead_of(library)
    alone.go_on(add(library, 0), never)
    assert len(found(library, "ferry")) == BATCH
    alone.go_on(add(library, BATCH, 2 * BATCH), never)
    result = library.search("ferry")
    assert result.total == BATCH
    assert result.notice == "24 stories are still being indexed; some may be missing here."
    alone.finish(never)
    result = library.search("ferry")
    assert result.total == 3 * BATCH and not result.notice
