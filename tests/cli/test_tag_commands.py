from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from reader.__main__ import main
from reader.library import open_library
from tests.library.samples import article, draft


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with open_library(tmp_path / "library") as library:
        for number in range(3):
            story = library.add_article(draft(), article(f"S{number}", f"Text {number} " * 9)).id
            library.tag(story or 0, add=["sea", "ocean"][: number % 3])
    return tmp_path / "library"


def _run(folder: Path, capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, list[Any]]:
    code = main(["--library", str(folder), words[0], "--json", *words[1:]])
    return code, [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_tags_are_listed_renamed_merged_and_deleted(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    listed = _run(folder, capsys, "tags")[1]
    assert listed == [
        {"tag": "ocean", "stories": 1, "colour": ""},
        {"tag": "sea", "stories": 2, "colour": ""},
    ]
    assert _run(folder, capsys, "tags", "rename", "sea", "Deep Sea")[1][0]["stories"] == [2, 3]
    assert _run(folder, capsys, "tags", "merge", "ocean", "Deep Sea", "water")[0] == 0
    assert [tag["tag"] for tag in _run(folder, capsys, "tags", "list")[1]] == ["water"]
    assert _run(folder, capsys, "tags", "colour", "water", "blue")[0] == 0
    assert _run(folder, capsys, "tags")[1][0]["colour"] == "blue"
    _run(folder, capsys, "tags", "delete", "water")
    assert _run(folder, capsys, "tags")[1] == []
    assert _run(folder, capsys, "undo")[1][0]["undone"] == "Tag water deleted"
    assert _run(folder, capsys, "tags")[1][0]["stories"] == 2


@pytest.mark.parametrize("words", [("rename", "sea"), ("merge", "sea"), ("delete",), ("colour",)])
def test_a_name_that_is_missing_is_asked_for(
    folder: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...]
) -> None:
    code, printed = _run(folder, capsys, "tags", *words)
    assert (code, printed) == (1, [])


def test_stories_are_put_off_and_listed(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(folder, capsys, "later", "2")[1] == [{"id": 2, "later": True}]
    listed = _run(folder, capsys, "list", "--filter", "is:later")[1]
    assert [(story["id"], story["later"]) for story in listed] == [(2, True)]
    _run(folder, capsys, "later", "--undo", "2")
    assert _run(folder, capsys, "list", "--filter", "is:later")[1] == []
    assert len(_run(folder, capsys, "list", "--filter", "is:inbox")[1]) == 3
