"""Completion and manual page are made from the parser, and hold in the shells that are here."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from reader.__main__ import main
from reader.cli.argument_parser import Parser
from reader.cli.command_names import COMMANDS
from reader.cli.command_outline import outline_commands


def printed(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert main(list(words)) == 0
    return capsys.readouterr().out


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_script_names_every_command_and_option(
    capsys: pytest.CaptureFixture[str], shell: str
) -> None:
    script = printed(capsys, "completion", shell)
    parser = Parser()
    for command in outline_commands(parser.top, parser.commands):
        assert command.name in script
        for option in command.options:
            for form in option.forms:
                # fish names options without their dashes.
                assert (form if shell != "fish" else form.lstrip("-")) in script
    assert set(COMMANDS) == set(parser.commands)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_reads_its_script(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, shell: str
) -> None:
    if shutil.which(shell) is None or sys.platform == "win32":
        pytest.skip(f"{shell} is not here")
    path = tmp_path / "script"
    path.write_text(printed(capsys, "completion", shell), encoding="utf-8")
    done = subprocess.run([shell, "-n", str(path)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


COMPLETED = [
    ("broadsheet se", "search searches settings"),
    ("broadsheet list --fil", "--filter"),
    ("broadsheet list --sort lon", "longest"),
    ("broadsheet --library /x export --format e", "epub"),
    # The value of an option is no command, whatever its name.
    ("broadsheet --library list export --format e", "epub"),
    ("broadsheet --library my", "mypage.html"),
    ("broadsheet completion ", "bash fish zsh"),
    ("broadsheet completion f", "fish"),
    ("broadsheet --language ", "ar de en ja"),
    ("broadsheet import my", "mypage.html"),
    ("broadsheet export --format html -o my", "mypage.html"),
    # A number, a filter or the id of a story is no file.
    ("broadsheet list --limit ", ""),
    ("broadsheet list --filter ", ""),
    ("broadsheet show ", ""),
    ("broadsheet my", "mypage.html"),
]


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not here")
@pytest.mark.parametrize(("line", "found"), COMPLETED)
def test_bash_completes(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, line: str, found: str
) -> None:
    script = tmp_path / "script"
    script.write_text(printed(capsys, "completion", "bash"), encoding="utf-8")
    folder = _pages(tmp_path)
    words = line.split(" ")
    quoted = " ".join(f"'{word}'" for word in words)
    ask = (
        f"source {script}; COMP_WORDS=({quoted}); COMP_CWORD={len(words) - 1}; "
        'compopt() { :; }; _broadsheet; echo "${COMPREPLY[@]}"'
    )
    done = subprocess.run(
        ["bash", "-c", ask], capture_output=True, text=True, check=False, cwd=folder
    )
    assert done.stderr == ""
    assert sorted(done.stdout.split()) == found.split()


@pytest.mark.skipif(shutil.which("fish") is None, reason="fish is not here")
@pytest.mark.parametrize(("line", "found"), COMPLETED)
def test_fish_completes(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, line: str, found: str
) -> None:
    script = tmp_path / "script"
    script.write_text(printed(capsys, "completion", "fish"), encoding="utf-8")
    ask = f"source {script}; complete -C '{line}'"
    done = subprocess.run(
        ["fish", "--no-config", "-c", ask],
        capture_output=True, text=True, check=False, cwd=_pages(tmp_path),
        env={"PATH": os.environ["PATH"], "HOME": str(tmp_path), "LC_ALL": "C.UTF-8"},
    )  # fmt: skip
    assert done.stderr == ""
    offered = [part.partition("\t")[0] for part in done.stdout.splitlines()]
    assert sorted(offered) == found.split()


def _pages(folder: Path) -> Path:
    """Return a folder with one page to be offered."""
    pages = folder / "pages"
    pages.mkdir()
    (pages / "mypage.html").touch()
    return pages


def test_the_manual_page_holds_everything(capsys: pytest.CaptureFixture[str]) -> None:
    page = printed(capsys, "manual")
    assert page.startswith(".TH BROADSHEET 1")
    for command in COMMANDS:
        assert f".SS {command}".replace("-", "\\-") in page
    assert "EXIT STATUS" in page


@pytest.mark.skipif(shutil.which("man") is None, reason="man is not here")
def test_man_has_nothing_to_say_against_the_page(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    page = tmp_path / "broadsheet.1"
    page.write_text(printed(capsys, "manual"), encoding="utf-8")
    command = ["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", str(page)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout
    if shutil.which("mandoc"):
        lint = ["mandoc", "-T", "lint", "-W", "warning", str(page)]
        done = subprocess.run(lint, capture_output=True, text=True, check=False)
        assert done.stdout == ""
