"""Calls that no careful program makes: each ends in a sentence and harms nothing."""

from __future__ import annotations

import inspect
import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reader.library import Library, look_into_backup, open_library
from reader.model import ReaderError

PAGE = "<title>{name}</title><article><h1>{name}</h1>" + (
    "<p>Some words of the story {name} go on for a while, and then they end here.</p>" * 8
)

HUGE, HALF = 2**70, "\ud800x"

WITH_NUMBERS: dict[str, Callable[[Library, int], object]] = {
    "body": lambda library, number: library.body(1, number),
    "place": lambda library, number: library.place(number),
    "limit": lambda library, number: library.stories(limit=number),
    "offset": lambda library, number: library.stories(offset=number),
    "highlight": lambda library, number: library.add_highlight(1, 0, number),
    "highlight in a version": lambda library, number: library.add_highlight(
        1, 0, 4, version=number
    ),
    "bookmark": lambda library, number: library.add_bookmark(1, number),
    "search": lambda library, number: library.search("words", limit=number),
    "related": lambda library, number: library.related(1, limit=number),
}

ON_PATHS: dict[str, Callable[[Library, str], object]] = {
    "import": lambda library, path: library.import_paths([path]),
    "backup": lambda library, path: library.backup(path),
    "export": lambda library, path: library.export("json", None, path),
    "export of files": lambda library, path: library.export("markdown", None, path),
    "restore": lambda library, path: library.restore_backup(path),
    "look into": lambda library, path: look_into_backup(path),
    "open": lambda library, path: open_library(path),
}


def _page(folder: Path, name: str) -> Path:
    path = folder / f"{name}.html"
    path.write_text(PAGE.format(name=name), encoding="utf-8")
    return path


@pytest.fixture
def filled(library: Library, tmp_path: Path) -> Library:
    library.import_paths([_page(tmp_path, "Harbour")])
    return library


def _sentence(call: Callable[[], object]) -> str:
    """Make a call that may be refused in a sentence, and in no other way; return the sentence."""
    try:
        call()
    except ReaderError as error:
        assert str(error).strip().endswith(".")
        return str(error)
    return ""


@pytest.mark.parametrize("name", WITH_NUMBERS)
def test_no_number_ends_in_a_traceback(filled: Library, name: str) -> None:
    for number in (HUGE, -HUGE, 2**63, -1):
        _sentence(lambda number=number: WITH_NUMBERS[name](filled, number))  # type: ignore[misc]


@pytest.mark.parametrize("name", ON_PATHS)
@pytest.mark.parametrize("path", [HALF, "a\0b"])
def test_a_name_that_no_path_can_have_is_refused_in_a_sentence(
    filled: Library, tmp_path: Path, name: str, path: str
) -> None:
    said = _sentence(lambda: ON_PATHS[name](filled, f"{tmp_path}/{path}"))
    assert said or name == "import"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no named pipes in folders")
@pytest.mark.parametrize("name", ON_PATHS)
def test_a_pipe_is_neither_read_nor_replaced(filled: Library, tmp_path: Path, name: str) -> None:
    pipe = tmp_path / "pipe.json"
    os.mkfifo(pipe)
    said = _sentence(lambda: ON_PATHS[name](filled, str(pipe)))
    assert stat.S_ISFIFO(pipe.lstat().st_mode)
    assert said or name in ("import", "export", "export of files")


def _arguments(method: Callable[..., Any]) -> list[Any]:
    """A plausible value for every argument that must be given."""
    values = {"id": 1, "ids": [1], "path": "x.json", "format": "json", "start": 0, "end": 4}
    return [
        values.get(name, "words")
        for name, parameter in inspect.signature(method).parameters.items()
        if parameter.default is parameter.empty
        and parameter.kind is parameter.POSITIONAL_OR_KEYWORD
    ]


def test_every_call_after_close_ends_in_a_sentence(filled: Library, tmp_path: Path) -> None:
    filled.close()
    filled.close()
    for name in ("star", "stories", "story", "search", "related", "undo", "counts"):
        with pytest.raises(ReaderError):
            getattr(filled, name)(*_arguments(getattr(filled, name)))
    for name in ("add_highlight", "set_note", "reindex", "trash", "tag", "highlights", "body"):
        with pytest.raises(ReaderError):
            getattr(filled, name)(*_arguments(getattr(filled, name)))
    with pytest.raises(ReaderError, match="was closed"):
        filled.check()
    with pytest.raises(ReaderError):
        filled.import_paths([tmp_path / "Harbour.html"])
    with pytest.raises(ReaderError):
        filled.backup(tmp_path / "backup.zip")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows moves no folder with open files")
def test_a_library_that_was_moved_while_open_is_not_made_again(
    tmp_path: Path,
) -> None:
    here, there = tmp_path / "lib", tmp_path / "moved"
    library = open_library(here)
    library.import_paths([_page(tmp_path, "Harbour")])
    made = library.add_highlight(1, 0, 5)
    here.rename(there)
    writes: list[Callable[[], object]] = [
        lambda: library.star(1),
        lambda: library.set_note(1, "x"),
        lambda: library.import_paths([_page(tmp_path, "Market")]),
        lambda: library.add_highlight(1, 6, 9),
        library.undo,
        lambda: library.backup(tmp_path / "backup.zip"),
    ]
    for write in writes:
        assert "no longer at" in _sentence(write)
        assert not here.exists()
    for other in (
        lambda: library.search("words"),
        lambda: library.related(1),
        lambda: library.check(repair=True),
        library.reindex,
        library.drain,
        library.backup_if_due,
        library.close,
    ):
        _sentence(other)
        assert not here.exists()
    with open_library(there) as again:
        assert again.highlights(1) == [made]
        assert {item.state for item in again.check()} == {"good"}


def test_a_database_that_was_replaced_while_open_is_not_written(tmp_path: Path) -> None:
    with open_library(tmp_path / "lib") as library:
        library.import_paths([_page(tmp_path, "Harbour")])
        database = tmp_path / "lib" / "library.db"
        copy = tmp_path / "copy.db"
        copy.write_bytes(database.read_bytes())
        copy.replace(database)
        assert "no longer at" in _sentence(lambda: library.star(1))
