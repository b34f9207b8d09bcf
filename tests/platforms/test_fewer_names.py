"""The program on a Python that lacks what Windows' Python lacks; nothing of Windows itself."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

pytestmark = pytest.mark.long

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "resources" / "samples"
HERE = Path(__file__).parent

LEG = """
import contextlib, io, json, sys
from reader.__main__ import main

def run(*words):
    out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    with contextlib.redirect_stdout(out):
        code = main(["--library", sys.argv[1], *words, "--json"])
    out.seek(0)
    return [code, [json.loads(line) for line in out.read().splitlines()]]

if __name__ == "__main__":
    print(json.dumps([run(*words) for words in json.loads(sys.argv[2])]))
"""

WINDOW = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QTimer
import reader.app, reader.ui.shell

start = reader.ui.shell.Shell.start

def started(shell):
    start(shell)
    print("open", shell.window.isVisible(), flush=True)
    QTimer.singleShot(0, lambda: os.kill(os.getpid(), signal.SIGTERM))

if __name__ == "__main__":
    reader.ui.shell.Shell.start = started
    sys.exit(reader.app.run([], Path(sys.argv[1])))
"""

linux_only = pytest.mark.skipif(
    sys.platform != "linux", reason="names are taken away from a Python that has them: Linux's"
)


def python(names: str, script: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join((str(HERE / names), str(ROOT))),
        "QT_QPA_PLATFORM": "offscreen",
    }
    return subprocess.run(
        [sys.executable, "-c", script, *arguments],
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=300,
    )


def commands(
    names: str, library: Path, lines: Sequence[Sequence[str]]
) -> list[list[dict[str, object]]]:
    done = python(names, LEG, str(library), json.dumps(lines))
    assert done.returncode == 0, done.stderr
    answers = json.loads(done.stdout)
    codes = [code for code, _ in answers]
    assert codes == [0] * len(lines), (list(zip(lines, answers, strict=True)), done.stderr)
    assert "Traceback" not in done.stderr
    return [records for _, records in answers]


@linux_only
def test_an_import_works_with_spawn_only(tmp_path: Path) -> None:
    [records] = commands("windows_names", tmp_path / "library", [["import", str(SAMPLES)]])
    assert records[-1]["summary"]["added"] == 10  # type: ignore[index]


@linux_only
def test_every_part_of_the_program_works_without_the_names(tmp_path: Path) -> None:
    backup, notes, whole = (str(tmp_path / name) for name in ("b.zip", "notes", "whole.zip"))
    page = next(SAMPLES.glob("Free ferry*.html"))
    answers = commands(
        "fewer_names",
        tmp_path / "library",
        [
            ["import", str(SAMPLES)],
            ["import", str(SAMPLES)],
            ["clean", str(page)],
            ["search", "comet"],
            ["related", "1"],
            ["highlight", "1", "--exact", "the", "--note", "a note"],
            ["star", "1", "2"],
            ["undo"],
            ["trash", "2"],
            ["reindex"],
            ["search", "bridge"],
            ["clean-again", "1"],
            ["export", "--format", "markdown", "-o", notes],
            ["export", "--format", "markdown", "-o", notes],
            ["export", "--format", "zip", "-o", whole],
            ["backup", backup],
            ["check", "--repair"],
            ["restore-backup", backup],
            ["search", "bridge"],
            ["check"],
            ["stats"],
        ],
    )
    assert answers[0][-1]["summary"]["added"] == 10  # type: ignore[index]
    assert answers[1][-1]["summary"]["duplicate"] == 10  # type: ignore[index]
    assert answers[2][0]["text"] and not answers[2][0]["error"]
    for search in (3, 10, 18):
        assert answers[search][-1]["summary"]["total"]  # type: ignore[index]
    assert not [item for item in answers[19] if item["state"] == "damaged"]
    assert answers[20][0]["highlights"] == 1
    merged = commands("fewer_names", tmp_path / "other", [["import", whole], ["stats"]])
    assert merged[1][0]["highlights"] == 1
    leftovers = [path.name for path in tmp_path.rglob("*") if path.suffix in (".partial", ".new")]
    assert not leftovers


@linux_only
@pytest.mark.parametrize("names", ["windows_names", "fewer_names"])
def test_the_window_opens_and_ends_when_it_is_asked_to(tmp_path: Path, names: str) -> None:
    done = python(names, WINDOW, str(tmp_path / "library"))
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["open", "True"]
    assert "Traceback" not in done.stderr
