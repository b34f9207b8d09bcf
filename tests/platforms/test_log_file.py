"""The log: bounded, read back, and never a reason to fail; data beside a portable program."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from reader.__main__ import main
from reader.library.folders import library_folder
from reader.platforms import user_folders
from reader.platforms.installed_versions import as_lines, installed_versions
from reader.platforms.log_file import last_lines, log_path, start_log, stop_log


def test_the_log_is_written_read_and_bounded(tmp_path: Path) -> None:
    handler = start_log(tmp_path / "broadsheet.log")
    logger = logging.getLogger("reader.somewhere")
    for number in range(9_000):
        logger.info("line %d %s", number, "x" * 150)
    assert log_path() == tmp_path / "broadsheet.log"
    assert "line 8999" in last_lines()
    stop_log(handler)
    files = sorted(path.name for path in tmp_path.iterdir())
    assert files == ["broadsheet.log", "broadsheet.log.1", "broadsheet.log.2"]
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) < 1_600_000
    assert log_path() is None
    assert last_lines() == ""


def test_a_log_that_cannot_be_written_is_left_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    handler = start_log(tmp_path / "missing" / "broadsheet.log")
    logging.getLogger("reader.somewhere").warning("a line")
    stop_log(handler)
    assert "Traceback" not in capsys.readouterr().err


def test_versions_are_named_for_all_libraries() -> None:
    found = installed_versions("1.2.3")
    assert list(found)[:3] == ["broadsheet", "Python", "system"]
    assert "not installed" not in found.values()
    assert as_lines(found).splitlines()[0] == "broadsheet 1.2.3"


def test_a_portable_program_keeps_its_data_beside_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("BROADSHEET_LIBRARY", raising=False)
    for variable in ("XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(variable, str(tmp_path / "home"))
    monkeypatch.setenv("APPIMAGE", str(tmp_path / "Broadsheet.AppImage"))
    assert library_folder() == tmp_path / "home" / "broadsheet" / "library"
    assert main(["--portable", "list"]) == 0
    assert library_folder() == tmp_path / user_folders.PORTABLE / "library"
    assert (library_folder() / "library.db").is_file()
    assert not (tmp_path / "home").exists()
    monkeypatch.delenv("APPIMAGE")
    monkeypatch.setattr(user_folders, "PACKAGE", tmp_path / "site-packages" / "reader")
    assert main(["--portable", "list"]) == 1
    assert "--library" in capsys.readouterr().err
