"""Every word that a command takes, filled with letters that are none and with far too many."""

from __future__ import annotations

import argparse
import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.__main__ import main
from reader.cli.argument_parser import Parser
from reader.cli.command_set import identifier, identifier_or_input, limit
from reader.library import open_library
from tests.cli.calls import TEXT
from tests.library.samples import article, draft

WORDS = {
    "no letters": "ferry \ud83d f\udcfcr \udcff \u202efdp.\u2066exe\u2069\u200f\r\n\x1b[2J"
    + " ".join(f"ferry{number}" for number in range(2_000)),
    "NUL": "ferry\0left",
}
"""Halves of characters, bytes that are none, direction marks, many words; and NUL alone."""

PRINTS_NO_JSON = frozenset(("completion", "manual", "desktop"))
"""Commands whose output is text for another program."""


def usual(action: argparse.Action) -> list[str]:
    """Words that fit an argument."""
    number = action.nargs if isinstance(action.nargs, int) else 1
    if action.choices:
        return [str(next(iter(action.choices)))] * number
    if action.type in (identifier, identifier_or_input, limit, int):
        return ["1"] * number
    return ["ferry"] * number


def calls(command: str, parser: argparse.ArgumentParser, word: str) -> Iterator[list[str]]:
    """The command with the word in the place of each argument, the needed ones beside it."""
    actions = [each for each in parser._actions if each.nargs != 0 and each.dest != "library"]
    for hostile in actions:
        if hostile.choices:
            continue
        line = [command]
        for action in actions:
            needed = action.required if action.option_strings else action.nargs not in ("*", "?")
            if action is hostile or needed:
                words = usual(action)
                if action is hostile:
                    words = [word] * len(words)
                line += [f"{action.option_strings[-1]}", *words] if action.option_strings else words
        yield line


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "library"
    with open_library(folder) as opened:
        opened.add_article(draft(), article("Ferry leaves", f"Ferry leaves. {TEXT}"))
    work = tmp_path / "work"
    work.mkdir()
    monkeypatch.chdir(work)
    return folder


@pytest.mark.parametrize("kind", WORDS)
def test_no_word_ends_in_a_traceback(
    library: Path, kind: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    offenders = []
    for command, parser in Parser().commands.items():
        for line in calls(command, parser, WORDS[kind]):
            said = " ".join(word[:20] for word in line)
            monkeypatch.setattr("sys.stdin", io.StringIO(WORDS[kind]))
            try:
                code = main(["--library", str(library), *line, "--json"])
            except Exception as error:
                offenders.append(f"{said!r}: {error!r:.300}")
                capsys.readouterr()
                continue
            out, aside = capsys.readouterr()
            if code not in (0, 1, 2) or (code and not (aside.strip() or '"failed"' in out)):
                offenders.append(f"{said!r}: exit {code}, {aside[:200]!r}")
            if command in PRINTS_NO_JSON:
                continue
            for printed in (*out.splitlines(), *(aside.splitlines() if code else ())):
                try:
                    json.loads(printed)
                except ValueError:
                    offenders.append(f"{said!r}: {printed[:200]!r}")
                    break
    assert not offenders, "\n".join(offenders)
