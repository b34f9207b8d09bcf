"""The command that shows, teaches and forgets rules for single sites."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reader.__main__ import main

RULE = {"host": "post.example", "story": ["div.tale", "p.end"], "remove": [".box"], "title": "h2"}


def rules(library: Path, *words: str | Path) -> int:
    return main(["--library", str(library), "rules", *map(str, words)])


def test_rules_are_taught_shown_carried_and_forgotten(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    here, there, file = tmp_path / "here", tmp_path / "there", tmp_path / "rules.json"
    selectors = ["--body", "div.tale", "--body", "p.end", "--remove", ".box", "--title", "h2"]
    assert rules(here, "--teach", "www.post.example", *selectors, "--json") == 0
    assert json.loads(capsys.readouterr().out) == RULE
    assert rules(here, "--export", file, "--json") == 0
    assert json.loads(capsys.readouterr().out) == {"path": str(file), "rules": 1}
    assert rules(there, "--import", file) == 0
    assert "post.example\n    story: div.tale, p.end" in capsys.readouterr().out
    assert rules(there, "--json") == 0
    assert json.loads(capsys.readouterr().out) == RULE
    assert rules(there, "--forget", "post.example") == 0
    assert capsys.readouterr().out == "rule deleted: post.example\n"
    assert rules(there) == 0
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--teach", "a.example", "--body", "p > a"], "not a selector"),
        (["--teach", "a.example"], "is empty"),
        (["--forget", "a.example"], "No rule"),
        (["--import", "/absent/rules.json"], "cannot be read"),
    ],
)
def test_what_is_wrong_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str], said: str
) -> None:
    assert rules(tmp_path / "library", *words) == 1
    assert said in capsys.readouterr().err
