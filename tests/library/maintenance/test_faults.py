"""Writes that fail anywhere, processes that are killed, disks that are full: nothing is lost."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from reader.library import Library, check_library, open_library
from reader.model import CarriedMark, ReaderError
from reader.search import SearchIndex
from reader.store.database import Database
from reader.store.file_store import FileStore
from reader.store.journal import Journal
from tests.library.samples import WORDS, article, draft, picture

ADDRESS = "https://post.example/ferry"


def newer() -> str:
    return f"In the morning. {WORDS} Nobody was hurt."


def add(library: Library) -> Any:
    asset, image = picture()
    marks = (CarriedMark("the storm", note="which?"),)
    made = article("Train", "The train. " * 20, assets=(asset,), images=(image,))
    return library.add_article(draft(original=b"bytes", tags=("t",), marks=marks, note="n"), made)


ACTS: dict[str, Callable[[Library], Any]] = {
    "add": add,
    "new version": lambda library: library.add_article(
        draft(original=b"2"), article("Ferry", newer(), url=ADDRESS)
    ),
    "star": lambda library: library.star([1, 2]),
    "tag": lambda library: library.tag([1, 2], add=["a"], remove=["old"]),
    "note": lambda library: library.set_note(1, "hm"),
    "facts": lambda library: library.edit_facts(1, title="Other", url="https://b.example/1"),
    "highlight": lambda library: library.add_highlight(1, 4, 9, note="hm", tags=["x"]),
    "remove highlight": lambda library: library.remove_highlight(library.highlights(1)[0].id),
    "undo": lambda library: library.undo(),
    "delete": lambda library: library.delete_forever([1, 2]),
    "save": lambda library: library.save_search("name", "ferry"),
}


def filled(folder: Path) -> Library:
    library = open_library(folder)
    library.add_article(draft(original=b"1"), article("Ferry", WORDS, url=ADDRESS))
    library.add_article(draft(tags=("old",)), article("Storm", "A storm came up. " * 9))
    library.add_highlight(1, 10, 14)
    library.archive([2])
    return library


def state(library: Library) -> list[object]:
    db = library._store.db
    tables = ("stories", "texts", "highlights", "bookmarks", "story_tags", "tags", "sources")
    more = ("saved_searches", "tallies", "addresses", "links", "undo_steps", "story_images")
    return [[tuple(row) for row in db.rows(f"SELECT * FROM {t}")] for t in (*tables, *more)]


@contextmanager
def failing_at(number: int, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let the numbered write fail, counted over database, files and journal."""
    count = [0]

    def guard(kind: type, name: str) -> None:
        original = getattr(kind, name)

        def guarded(self: Any, *values: Any, **named: Any) -> Any:
            count[0] += 1
            if count[0] == number:
                raise ReaderError("The disk is full.")
            return original(self, *values, **named)

        monkeypatch.setattr(kind, name, guarded)

    with monkeypatch.context():
        for kind, name in (
            *((Database, "run"), (Database, "run_many")),
            *((FileStore, "_write"), (Journal, "append")),
        ):
            guard(kind, name)
        yield
        monkeypatch.undo()


@pytest.mark.parametrize("name", ACTS)
def test_a_write_that_fails_anywhere_changes_nothing(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with filled(tmp_path / "library") as library:
        before = state(library)
        for number in range(1, 100):
            with failing_at(number, monkeypatch):
                try:
                    ACTS[name](library)
                    failed = False
                except ReaderError as error:
                    failed = True
                    assert str(error) == "The disk is full."
            if not failed:
                # A refusal after the commit, by the journal, is no failure: it is written later.
                break
            assert state(library) == before, f"write {number}"
        assert number > 1
        assert state(library) != before
        library.drain()
    repaired = check_library(tmp_path / "library", repair=True)
    assert [item for item in repaired if item.state == "damaged"] == []
    assert {item.state for item in check_library(tmp_path / "library")} == {"good"}


WRITER = """
import sys
from reader.library import open_library
from tests.library.samples import article, draft
library = open_library(sys.argv[1])
for number in range(10_000):
    name = f"{number} " * 30
    library.add_article(draft(original=name.encode()), article(name, "Words. " + name))
    library.add_highlight(library.stories(sort="added", limit=1)[0].id, 0, 5)
    if number % 5 == 4:
        library.drain()
    print(number, flush=True)
"""


@pytest.mark.parametrize("lines", [1, 7, 14])
def test_a_killed_process_leaves_a_sound_library(lines: int, tmp_path: Path) -> None:
    folder = tmp_path / "library"
    process = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(folder)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    for _ in range(lines):
        process.stdout.readline()
    process.kill()
    process.stdout.close()
    process.wait()
    assert [item for item in check_library(folder) if item.state != "good"] == []
    with open_library(folder) as library:
        assert library.counts().all >= lines
        assert len(library.highlights()) >= lines
        assert library.search("words").total == library.counts().all


def test_a_full_disk_keeps_what_was_there(tmp_path: Path) -> None:
    with filled(tmp_path / "library") as library:
        before = state(library)
        db = library._store.db
        db.run(f"PRAGMA max_page_count = {db.value('PRAGMA page_count')}")
        noise = "".join(f"{n * 7919 % 9973} " for n in range(30_000))
        with pytest.raises(ReaderError, match="is full"):
            library.add_article(draft(), article("Long", noise))
        assert state(library) == before
        db.run("PRAGMA max_page_count = 4294967294")
        assert library.add_article(draft(), article("Long", noise)).status == "added"


def test_an_index_that_finds_no_room_is_written_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*values: Any, **named: Any) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with filled(tmp_path / "library") as library:
        library.drain()
        library.add_article(draft(), article("Train", "The night train is back. " * 4))
        with monkeypatch.context() as broken:
            broken.setattr(SearchIndex, "update", refuse)
            with pytest.raises(ReaderError, match="is full"):
                library.drain()
            page = tmp_path / "page.txt"
            page.write_text("A page about whales\n\n" + "Whales sing in the cold sea. " * 20)
            assert library.import_paths([page]).counts["added"] == 1
        assert library.pending() == 2
        assert library.drain() == 2
        assert library.search("whales").total == 1


def test_a_library_without_permission_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(tmp_path / "library").close()
    # Permissions do not bind the superuser, who may run the tests.
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    with open_library(tmp_path / "library") as library:
        assert [story.title for story in library.stories(sort="title")] == ["Ferry", "Storm"]
        assert library.highlights(1)
        assert library.search("storm").total == 2
        for act in (lambda: library.star([1]), library.undo, lambda: add(library)):
            with pytest.raises(ReaderError, match="only be read"):
                act()
        assert library.catch_up()
        assert library.drain() == 0
    assert check_library(tmp_path / "library")[0].state == "good"


def test_several_writers_wait_for_each_other(tmp_path: Path) -> None:
    folder = tmp_path / "library"
    open_library(folder).close()
    errors: list[BaseException] = []

    def write(name: str) -> None:
        try:
            with open_library(folder) as library:
                for number in range(12):
                    text = f"{name} {number} " * 12
                    library.add_article(draft(), article(f"{name} {number}", text))
                    library.drain()
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=write, args=(name,)) for name in ("one", "two", "three")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    with open_library(folder) as library:
        library.drain()
        assert library.counts().all == 36
        assert library.search("one OR two OR three").total == 36
        assert {item.state for item in library.check()} == {"good"}


def test_an_instance_may_change_threads(tmp_path: Path) -> None:
    with filled(tmp_path / "library") as library:
        seen: list[int] = []
        thread = threading.Thread(target=lambda: seen.append(library.counts().all))
        thread.start()
        thread.join()
        assert seen == [2]
