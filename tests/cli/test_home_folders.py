"""Folders that `~` names, and what is said where nobody's home folder is known."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.__main__ import main
from reader.bootstrap import Environment
from reader.library import open_library
from reader.package_installer import SetUpFailed
from tests.cli.calls import Run

ROOT = Path(__file__).resolve().parents[2]
NOBODY = "~nobody-of-that-name/place"
PAGE = "<html><head><title>Ferry</title></head><body><p>" + "The ferry left at seven. " * 40

WORDS = (
    ("import",),
    ("clean",),
    ("merge",),
    ("backup",),
    ("restore-backup",),
    ("watch", "--add"),
    ("watch", "--remove"),
    ("rules", "--import"),
    ("rules", "--export"),
    ("export", "--format", "markdown", "-o"),
    ("export", "--format", "html", "-o"),
    ("export", "--vault"),
)


@pytest.mark.skipif(sys.platform == "win32", reason="there any name is a folder")
@pytest.mark.parametrize("words", WORDS, ids=" ".join)
def test_a_folder_of_nobody_is_said_in_a_sentence(run: Run, words: tuple[str, ...]) -> None:
    code, found, aside = run(*words, NOBODY)
    told = aside + json.dumps(found, ensure_ascii=False)
    assert code in (1, 2)
    assert NOBODY in told
    assert "Traceback" not in told


def test_an_original_is_written_into_no_folder_of_nobody(run: Run, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(PAGE)
    _, [line, _], _ = run("import", tmp_path / "page.html")
    code, _, aside = run("original", line["id"], "-o", NOBODY)
    assert [code, NOBODY in aside] == [1, True]


@pytest.mark.parametrize("name", ["~$report.html", "~backup.html"])
def test_a_file_whose_name_begins_like_a_user_is_read(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    (tmp_path / name).write_text(PAGE)
    monkeypatch.chdir(tmp_path)
    code, _, aside = run("import", name)
    assert [code, aside] == [0, ""]


@pytest.fixture
def nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    """A process of a number that no user has, without HOME."""
    if sys.platform == "win32":
        pytest.skip("Windows names the folder by itself")
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "BROADSHEET_LIBRARY"):
        monkeypatch.delenv(name, raising=False)

    def unknown(number: int) -> object:
        raise KeyError(number)

    monkeypatch.setattr("pwd.getpwuid", unknown)


@pytest.mark.usefixtures("nobody")
@pytest.mark.parametrize(
    ("words", "advice"), [(("list",), "--library"), (("desktop", "--install"), "HOME")]
)
def test_an_unknown_home_folder_is_said_in_a_sentence(
    words: tuple[str, ...], advice: str, capsys: pytest.CaptureFixture[str]
) -> None:
    if words[0] == "desktop" and sys.platform != "linux":
        pytest.skip("it writes files on Linux only")
    assert main(words) == 1
    told = capsys.readouterr().err
    assert told.startswith("broadsheet: Your home folder is not known.")
    assert advice in told


@pytest.mark.usefixtures("nobody")
def test_a_library_that_is_named_needs_no_home_folder(tmp_path: Path) -> None:
    assert main(["--library", str(tmp_path / "library"), "list"]) == 0


@pytest.mark.usefixtures("nobody")
def test_a_read_only_clone_needs_a_home_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "pyproject.toml").write_text("[project]\ndependencies = []\n")
    monkeypatch.setattr("reader.bootstrap.os.access", lambda path, mode: False)
    with pytest.raises(SetUpFailed, match="home folder is not known"):
        Environment(tmp_path)


@pytest.mark.skipif(sys.platform != "linux", reason="only there the variables name the folders")
def test_a_relative_folder_of_the_environment_does_not_count(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    names = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")
    environment = {**os.environ, "HOME": str(home), "PYTHONPATH": str(ROOT)}
    environment |= dict.fromkeys(names, "relative")
    for words in (["list"], ["desktop", "--install"]):
        subprocess.run(
            [sys.executable, "-m", "reader", *words], cwd=tmp_path, env=environment, check=True,
            stdout=subprocess.DEVNULL,
        )  # fmt: skip
    assert not (tmp_path / "relative").exists()
    assert (home / ".local" / "share" / "applications" / "broadsheet.desktop").is_file()
    with open_library(home / ".local" / "share" / "broadsheet" / "library") as library:
        assert library.count("") == 0
