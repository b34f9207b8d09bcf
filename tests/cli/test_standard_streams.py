"""Standard streams: a path of `-`, a full disk behind the output, a reader that has enough."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from reader.__main__ import main
from reader.library import open_library
from reader.library.exporting.exporter import FORMATS
from tests.library.samples import article, draft

PAGE = (
    b"<html><title>Ferry leaves</title><article><h1>Ferry leaves</h1>"
    + b"<p>The ferry left the harbour at dawn and reached the island before the storm came in.</p>"
    * 4
    + b"</article></html>"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "library"
    with open_library(path) as library:
        for title in ("Ferry leaves", "Storm comes"):
            library.add_article(draft(), article(title, f"{title} and the harbour is closed."))
        story = library.stories()[0]
        library.add_highlight(story.id, 0, 5, note="Why?")
    return path


@pytest.mark.parametrize("format", sorted(FORMATS))
@pytest.mark.parametrize("as_json", [[], ["--json"]], ids=["plain", "json"])
def test_an_export_goes_to_standard_output_and_nothing_else(
    folder: Path,
    tmp_path: Path,
    format: str,
    as_json: list[str],
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    call = ["--library", str(folder), "export", *as_json, "--format", format]
    assert main([*call, "-o", "-"]) == 0
    printed, aside = capfdbinary.readouterr()
    assert b"highlight in standard output" in aside
    file = tmp_path / f"same{FORMATS[format]}"
    assert main([*call, "-o", str(file)]) == 0
    if format in ("zip", "epub"):
        with zipfile.ZipFile(io.BytesIO(printed)) as one, zipfile.ZipFile(file) as other:
            assert one.namelist() == other.namelist()
            assert one.infolist()[0].flag_bits & 8 == 0
    else:
        assert printed == file.read_bytes()
    assert not Path("-").exists()


def test_an_export_of_one_story_can_be_read_back_through_a_pipe(
    folder: Path, tmp_path: Path
) -> None:
    program = [sys.executable, "-m", "reader", "--library"]
    export = [*program, str(folder), "export", "--format", "json", "-o", "-", "1"]
    written = subprocess.run(export, capture_output=True, check=True)
    assert [story["title"] for story in json.loads(written.stdout)] == ["Ferry leaves"]
    bring = [*program, str(tmp_path / "two"), "import", "-"]
    subprocess.run(bring, input=written.stdout, capture_output=True, check=True)
    with open_library(tmp_path / "two") as two:
        assert [story.title for story in two.stories()] == ["Ferry leaves"]


def test_clean_reads_standard_input_at_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.html").write_bytes(PAGE.replace(b"leaves", name.encode()))
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(PAGE)))
    paths = [str(tmp_path / "a.html"), "-", str(tmp_path / "b.html")]
    assert main(["clean", "--json", *paths]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["title"] for line in lines] == ["Ferry a", "Ferry leaves", "Ferry b"]
    assert lines[1]["path"] == "standard input"
    assert "before the storm" in lines[1]["text"]


def test_clean_says_why_standard_input_is_no_page(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"")))
    assert main(["clean", "-"]) == 1
    assert "standard input" in capsys.readouterr().err


PRINTING = [["--help"], ["list", "--help"], ["--version"], ["list"], ["list", "--json"], ["manual"]]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full device")
@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("words", PRINTING, ids=" ".join)
def test_output_that_the_disk_refuses_is_a_failure(
    folder: Path, words: list[str], unbuffered: str
) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "reader", "--library", str(folder), *words],
            stdout=full, stderr=subprocess.PIPE, text=True, check=False,
            env={**os.environ, "PYTHONUNBUFFERED": unbuffered},
        )  # fmt: skip
    assert done.returncode == 1, done.stderr
    assert "the disk is full" in done.stderr
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows says nothing of a closed pipe")
@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("words", PRINTING, ids=" ".join)
def test_a_reader_that_has_enough_ends_a_command_in_silence(
    folder: Path, words: list[str], unbuffered: str
) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = subprocess.run(
            [sys.executable, "-m", "reader", "--library", str(folder), *words],
            stdout=writing, stderr=subprocess.PIPE, text=True, check=False,
            env={**os.environ, "PYTHONUNBUFFERED": unbuffered},
        )  # fmt: skip
    finally:
        os.close(writing)
    assert [done.returncode, done.stderr] == [0, ""]
