"""The set-up of a fresh clone, without the network: only what can be told beforehand."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from reader.bootstrap import STAMP, Environment
from reader.system_libraries import missing_packages, prepare_for_qt

PYPROJECT = """
[project]
dependencies = ["alpha>=1"]
[project.optional-dependencies]
test = ["beta"]
"""


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    (tmp_path / "pyproject.toml").write_text(PYPROJECT)
    return tmp_path


def test_environment_lies_in_the_clone(clone: Path) -> None:
    assert (clone / ".venv") in Environment(clone).python.parents


def test_read_only_clone_uses_the_cache(
    clone: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = tmp_path_factory.mktemp("cache")
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache))
    monkeypatch.setattr("reader.bootstrap.os.access", lambda path, mode: False)
    assert cache in Environment(clone).python.parents


def test_complete_environment_is_entered_without_installing(
    clone: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment = Environment(clone, extras=("test",))
    environment.python.parent.mkdir(parents=True)
    environment.python.touch()
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    (clone / ".venv" / STAMP).write_text(
        f'{{"python": "{version}", "requirements": ["alpha>=1", "beta", "other"]}}'
    )
    entered: list[list[str]] = []
    monkeypatch.setattr("reader.bootstrap.os.execv", lambda path, command: entered.append(command))
    environment.enter(["-m", "tests", "--quick"])
    assert entered == [[str(environment.python), "-m", "tests", "--quick"]]


def test_a_library_that_is_not_there_names_its_package() -> None:
    assert missing_packages({"libno-such-thing.so.9": "libno9"}) == ["libno9"]


def test_no_screen_is_told_in_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("reader.system_libraries.sys.platform", "linux")
    sentence = prepare_for_qt(screen=True)
    assert sentence is not None
    assert "no screen" in sentence


def test_missing_library_as_plain_user_names_the_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.system_libraries.sys.platform", "linux")
    monkeypatch.setattr("reader.system_libraries.missing_packages", lambda libraries: ["libegl1"])
    monkeypatch.setattr("reader.system_libraries.install_debian_packages", lambda packages: False)
    assert "sudo apt-get install libegl1" in (prepare_for_qt(screen=False) or "")
