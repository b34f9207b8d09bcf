"""The set-up of a fresh clone, without the network: only what can be told beforehand."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.bootstrap import Environment, run_in_environment
from reader.platforms import program_environment
from reader.platforms.program_environment import STAMP
from reader.system_libraries import missing_packages, prepare_for_qt

ROOT = Path(__file__).resolve().parents[1]
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


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X11 is asked on Linux only")
def test_a_screen_that_does_not_answer_is_said_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.setenv("DISPLAY", ":4711")
    monkeypatch.setattr("reader.system_libraries.missing_packages", lambda libraries: [])
    assert "The screen :4711 cannot be reached" in (prepare_for_qt(screen=True) or "")
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert prepare_for_qt(screen=True) is None


def test_missing_library_as_plain_user_names_the_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.system_libraries.sys.platform", "linux")
    monkeypatch.setattr("reader.system_libraries.missing_packages", lambda libraries: ["libegl1"])
    monkeypatch.setattr("reader.system_libraries.install_debian_packages", lambda packages: False)
    assert "sudo apt-get install libegl1" in (prepare_for_qt(screen=False) or "")


class _Interpreter:
    """Stands for an environment whose pip does what it is asked to."""

    def __init__(self, clone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.environment = Environment(clone)
        self.asked: list[list[str]] = []
        self.packages = self.environment._packages()
        monkeypatch.setattr("reader.bootstrap.PackageInstaller", self._installer)
        monkeypatch.setattr(Environment, "_interpreter_works", lambda _: True)
        self.environment.python.parent.mkdir(parents=True)
        self.environment.python.touch()
        self.put()

    def put(self) -> None:
        info = self.packages / "alpha-1.0.dist-info"
        info.mkdir(parents=True, exist_ok=True)
        (info / "METADATA").write_text("Metadata-Version: 2.1\nName: alpha\nVersion: 1.0\n")
        pip = self.packages / "pip-1.0.dist-info"
        pip.mkdir(exist_ok=True)
        (pip / "RECORD").touch()
        (info / "RECORD").write_text("alpha/__init__.py,,\nalpha-1.0.dist-info/METADATA,,\n")
        (self.packages / "alpha").mkdir(exist_ok=True)
        (self.packages / "alpha" / "__init__.py").touch()

    def _installer(self, python: Path, lock: int) -> _Interpreter:
        return self

    def install(self, words: list[str]) -> None:
        self.asked.append(words)
        self.put()


def never() -> int:
    raise AssertionError("the program is not to start")


@pytest.fixture
def interpreter(clone: Path, monkeypatch: pytest.MonkeyPatch) -> _Interpreter:
    monkeypatch.setattr("reader.bootstrap.os.execv", lambda path, command: None)
    made = _Interpreter(clone, monkeypatch)
    made.environment.enter(["main.py"])
    made.asked.clear()
    return made


def test_a_complete_environment_installs_nothing(interpreter: _Interpreter) -> None:
    interpreter.environment.enter(["main.py"])
    assert interpreter.asked == []


def test_a_package_removed_by_hand_is_installed_again(
    interpreter: _Interpreter, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.rmtree(interpreter.packages / "alpha")
    interpreter.environment.enter(["main.py"])
    assert interpreter.asked[0] == ["--force-reinstall", "--no-deps", "alpha==1.0"]
    assert "parts of it are missing" in capsys.readouterr().err
    assert (interpreter.packages / "alpha").is_dir()


def test_a_project_that_asks_for_more_is_updated(
    interpreter: _Interpreter, clone: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (clone / "pyproject.toml").write_text(PYPROJECT.replace("alpha>=1", "alpha>=2"))
    Environment(clone).enter(["main.py"])
    assert interpreter.asked == [["alpha>=2"]]
    assert "updated" in capsys.readouterr().err


def test_an_interrupted_installation_is_completed(
    interpreter: _Interpreter, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (interpreter.environment.folder / STAMP).unlink()
    interpreter.environment.enter(["main.py"])
    assert interpreter.asked == [["alpha>=1"]]
    assert "an earlier start was interrupted" in capsys.readouterr().err
    # Of a package whose installation broke off pip must not read that it is there.
    (interpreter.environment.folder / STAMP).unlink()
    info = interpreter.packages / "alpha-1.0.dist-info"
    (info / "RECORD").unlink()
    there: list[bool] = []
    monkeypatch.setattr(interpreter, "put", lambda: there.append(info.exists()))
    interpreter.environment.enter(["main.py"])
    assert there == [False]


def test_an_environment_without_a_whole_pip_is_made_anew(clone: Path) -> None:
    environment = Environment(clone)
    _put_python(environment, "echo works")
    assert environment._interpreter_works() is False


def _put_python(environment: Environment, script: str) -> None:
    environment.python.parent.mkdir(parents=True)
    environment.python.write_text(f"#!/bin/sh\n{script}\n")
    environment.python.chmod(0o755)


_START = """
import signal
import sys
from pathlib import Path
from reader.bootstrap import run_in_environment
# Where the tests run behind a shell (nohup, &), what it starts ignores the key of the terminal.
signal.signal(signal.SIGINT, signal.default_int_handler)
sys.exit(run_in_environment(Path(sys.argv[1]), ["main.py"], lambda: 0))
"""
_SLOW_PIP = """
if [ "$1" = -c ]; then echo {version}; exit; fi
echo $$ > {pid}
echo "Collecting alpha"
exec sleep 600
"""


@pytest.fixture
def slow_start(clone: Path) -> Iterator[subprocess.Popen[str]]:
    """A first start while its pip loads a package."""
    environment = Environment(clone)
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    _put_python(environment, _SLOW_PIP.format(version=version, pid=clone / "pid"))
    info = environment._packages() / "pip-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "RECORD").touch()
    with _start(clone) as process:
        assert process.stderr is not None
        while "finding alpha" not in (line := process.stderr.readline()):
            assert line
        yield process


def _start(clone: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", _START, str(clone)],
        stderr=subprocess.PIPE, text=True, start_new_session=True, cwd=ROOT,
        env={**os.environ, "LC_ALL": "C.UTF-8"},
    )  # fmt: skip


@pytest.mark.skipif(sys.platform == "win32", reason="it sends a signal of POSIX")
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_first_start_that_is_interrupted_ends_pip_and_says_what_comes(
    slow_start: subprocess.Popen[str], clone: Path, number: int, code: int
) -> None:
    slow_start.send_signal(number)
    _, said = slow_start.communicate()
    assert [slow_start.returncode, said.splitlines()[-1]] == [
        code,
        "Interrupted. The next start continues setting Broadsheet up.",
    ]
    assert "Traceback" not in said
    with pytest.raises(ProcessLookupError):
        os.kill(int((clone / "pid").read_text()), 0)


@pytest.mark.skipif(sys.platform == "win32", reason="a lock goes with its process on Windows")
def test_a_start_waits_for_the_pip_of_one_that_was_killed(
    slow_start: subprocess.Popen[str], clone: Path
) -> None:
    slow_start.kill()
    slow_start.wait()
    with _start(clone) as second:
        assert second.stderr is not None
        assert "Another start is setting Broadsheet up" in second.stderr.readline()
        os.kill(int((clone / "pid").read_text()), signal.SIGKILL)
        assert "completed: an earlier start was interrupted" in second.stderr.readline()
        while "finding alpha" not in (line := second.stderr.readline()):
            assert line
        second.terminate()


def test_a_part_of_a_package_that_is_missing_is_mended_once(
    interpreter: _Interpreter, clone: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (interpreter.packages / "alpha" / "__init__.py").unlink()

    def broken() -> int:
        raise ModuleNotFoundError("No module named 'alpha'", name="alpha")

    monkeypatch.delenv("BROADSHEET_MENDED", raising=False)
    monkeypatch.setenv("BROADSHEET_MENDED", "")
    assert run_in_environment(clone, ["main.py"], broken) == 1
    assert interpreter.asked[0] == ["--force-reinstall", "--no-deps", "alpha==1.0"]
    with pytest.raises(ModuleNotFoundError):
        run_in_environment(clone, ["main.py"], broken)


def test_an_environment_is_removed_and_nothing_else(
    interpreter: _Interpreter, clone: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_in_environment(clone, ["main.py", "--remove-environment"], never) == 0
    assert not (clone / ".venv").exists()
    assert (clone / "pyproject.toml").is_file()
    assert "library was not touched" in capsys.readouterr().err
    left = run_in_environment(clone, ["main.py", "--remove-environment"], never)
    assert "No Broadsheet environment" in str(left)


def test_an_environment_of_somebody_else_is_not_removed(clone: Path) -> None:
    (clone / ".venv").mkdir()
    assert "No Broadsheet environment" in str(
        run_in_environment(clone, ["main.py", "--remove-environment"], never)
    )
    assert (clone / ".venv").is_dir()


def test_a_part_that_only_workers_load_is_mended_by_the_next_start(
    interpreter: _Interpreter, monkeypatch: pytest.MonkeyPatch
) -> None:
    prefix = interpreter.environment.folder
    monkeypatch.setattr(sys, "prefix", str(prefix))
    monkeypatch.setattr(sysconfig, "get_path", lambda name: str(interpreter.packages))
    program_environment.require_parts()
    (interpreter.packages / "alpha" / "__init__.py").unlink()
    with pytest.raises(program_environment.MissingPart, match="alpha"):
        program_environment.require_parts()
    assert interpreter.asked == [], "what lies in the folder of packages is all there"
    assert program_environment.repair_at_next_start()
    interpreter.environment.enter(["main.py"])
    assert interpreter.asked[0] == ["--force-reinstall", "--no-deps", "alpha==1.0"]
    program_environment.require_parts()
    interpreter.asked.clear()
    interpreter.environment.enter(["main.py"])
    assert interpreter.asked == []


def test_another_installation_is_not_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    program_environment.require_parts()
    assert not program_environment.repair_at_next_start()
