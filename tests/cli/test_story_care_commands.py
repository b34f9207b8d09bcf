"""Stories corrected, compared, kept apart and deleted; ids and whole files through pipes."""

from __future__ import annotations

import io
import json
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from reader.__main__ import main
from reader.library import open_library
from reader.model import WatchFolder
from tests.cli.calls import Run


class _Piped:
    """Standard input that holds something."""

    def __init__(self, data: bytes) -> None:
        self._text = io.TextIOWrapper(io.BytesIO(data), encoding="utf-8")
        self.buffer = self._text.buffer

    def __iter__(self) -> _Piped:
        return self

    def __next__(self) -> str:
        return next(self._text)


def test_facts_are_corrected_and_emptied(run: Run) -> None:
    words = ("--title", "The ferry", "--byline", "Ann Lee", "--published", "2026-05")
    assert run("edit", 1, *words)[1] == [
        {"id": 1, "title": "The ferry", "byline": "Ann Lee", "published": "2026-05"}
    ]
    assert run("edit", 1, "--byline", "")[1] == [{"id": 1, "byline": None}]
    assert run("undo")[0] == 0
    assert run("show", 1)[1][0]["byline"] == "Ann Lee"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("1",), 2),
        (("1", "--published", "yesterday"), 2),
        (("1", "--title", " "), 1),
        (("9", "--title", "Nothing"), 1),
    ],
)
def test_a_wrong_correction_changes_nothing(run: Run, words: tuple[str, ...], code: int) -> None:
    answer, lines, aside = run("edit", *words)
    assert (answer, lines) == (code, [])
    assert json.loads(aside)["error"]
    assert run("show", 1)[1][0]["title"] == "Ferry leaves"


def test_two_stories_are_compared(run: Run) -> None:
    code, lines, _ = run("compare", 1, 2)
    assert code == 0
    assert {line["kind"] for line in lines} & {"changed", "only-here", "only-there"}
    assert run("compare", 1, 9)[0] == 1


def test_stories_are_kept_apart_and_let_together(run: Run) -> None:
    code, lines, aside = run("not-related", 1, 2, 9)
    assert (code, lines) == (1, [{"id": 1, "other": 2, "hidden": True}])
    assert "9" in json.loads(aside)["error"]
    assert 2 not in [found["id"] for found in run("related", 1)[1][0]["related"]]
    assert run("not-related", 1, 2, "--undo")[1] == [{"id": 1, "other": 2, "hidden": False}]


def test_stories_are_deleted_when_one_says_so(run: Run) -> None:
    run("highlight", 1, "--exact", "at seven")
    code, lines, aside = run("delete", 1)
    assert (code, lines) == (1, [])
    assert "1 story and 1 highlight would be permanently deleted" in aside
    assert run("delete", 1, 9, "--yes")[:2] == (1, [{"id": 1, "deleted": True}])
    assert [line["id"] for line in run("list")[1]] == [2]


@pytest.mark.parametrize("typed", [b"1\n2\n", b"1 2", b'{"id": 1, "title": "x"}\n{"id": 2}\n'])
def test_ids_come_from_standard_input(
    run: Run, monkeypatch: pytest.MonkeyPatch, typed: bytes
) -> None:
    monkeypatch.setattr(sys, "stdin", _Piped(typed))
    assert [line["id"] for line in run("star", "-")[1]] == [1, 2]


def test_words_that_are_no_ids_select_nothing(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", _Piped(b"1\nferry\n"))
    code, lines, aside = run("star", "-")
    assert (code, lines) == (1, [])
    assert "ferry" in json.loads(aside)["error"]


@pytest.mark.parametrize("typed", [b"", b"\n \n"])
def test_an_empty_input_is_no_success(
    run: Run, monkeypatch: pytest.MonkeyPatch, typed: bytes
) -> None:
    # `list --filter WRONG --json | trash -`: the pipe says nothing of the failure before it.
    monkeypatch.setattr(sys, "stdin", _Piped(typed))
    code, lines, aside = run("trash", "-")
    assert (code, lines) == (1, [])
    assert "named no story" in json.loads(aside)["error"]


def test_a_command_says_that_it_waits_and_goes_on(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run("list")[0] == 0

    class Released(io.StringIO):
        """Standard error; once something is said there, the other program is done."""

        def write(self, text: str) -> int:
            other.rollback()
            return super().write(text)

    with closing(sqlite3.connect(folder / "library.db")) as other:
        other.execute("BEGIN EXCLUSIVE")
        aside = Released()
        monkeypatch.setattr(sys, "stderr", aside)
        assert main(["--library", str(folder), "star", "1"]) == 0
    assert aside.getvalue().count("Another program is changing the library") == 1


class _Printed:
    """Standard output that is not a terminal."""

    def __init__(self) -> None:
        self.buffer = io.BytesIO()

    def isatty(self) -> bool:
        return False

    def write(self, text: str) -> int:
        return self.buffer.write(text.encode())

    def flush(self) -> None:
        """Nothing is kept back."""


def test_a_backup_goes_through_a_pipe(
    run: Run, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed = _Printed()
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdout", printed)
        assert main(["--library", str(folder), "backup", "-"]) == 0
    data = printed.buffer.getvalue()
    assert data.startswith(b"PK")
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdin", _Piped(data))
        assert run("restore-backup", "-", "--look")[1][0]["stories"] == 2
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdin", _Piped(data))
        assert main(["--library", str(tmp_path / "other"), "restore-backup", "-"]) == 0
    with open_library(tmp_path / "other") as library:
        assert library.count() == 2


def test_rules_go_through_a_pipe(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run("rules", "--teach", "a.example", "--body", "article")
    printed = _Printed()
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdout", printed)
        assert main(["--library", str(folder), "rules", "--export", "-"]) == 0
    run("rules", "--forget", "a.example")
    monkeypatch.setattr(sys, "stdin", _Piped(printed.buffer.getvalue()))
    assert [line["host"] for line in run("rules", "--import", "-")[1]] == ["a.example"]


def test_a_highlight_is_moved_to_another_passage(run: Run) -> None:
    mark = run("highlight", 1, "--exact", "at seven")[1][0]["highlight"]
    [moved] = run("edit-highlight", mark, "--exact", "closed the harbour")[1]
    assert moved["exact"] == "closed the harbour"
    code, lines, aside = run("edit-highlight", mark, "--exact", "not there")
    assert (code, lines) == (1, [])
    assert "not there" in aside


def test_a_watched_folder_says_what_is_taken(run: Run, folder: Path, tmp_path: Path) -> None:
    place = tmp_path / "articles"
    place.mkdir()
    run("watch", "--add", place, "--kind", "text", "--levels", "3", "--folder-tags", "--existing")
    with open_library(folder) as library:
        assert library.watch_folders() == [
            WatchFolder(
                str(place), kinds=("pages", "text"), levels=3, folder_tags=True, existing=True
            )
        ]


def test_a_word_that_is_no_command_is_an_error_in_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["serach", "ferry", "--json"]) == 2
    assert "search" in json.loads(capsys.readouterr().err)["error"]
