"""Runs the programs that make the virtual environment: one start at a time, ended in good order.

Only the standard library is used here, since nothing else is installed yet.
"""

from __future__ import annotations

import contextlib
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from reader.platforms.processes import kept_open
from reader.platforms.region_lock import lock_handle
from reader.translation import tr


class SetUpFailed(Exception):
    """The environment could not be made; the message says what the person can do."""


class PackageInstaller:
    """Runs programs of Python that fill an environment and says in one line how far they are.

    `lock` is the file that keeps other starts waiting: a program that goes on when this process is
    killed holds it until it ends.
    """

    def __init__(self, python: Path, lock: int) -> None:
        self._python = python
        self._lock = lock

    def create(self, folder: Path) -> None:
        """Make an empty environment; raises SetUpFailed."""
        words = ["venv", "--symlinks" if sys.platform != "win32" else "--copies", str(folder)]
        code, said = self._run(sys.executable, words)
        if code:
            problem = tr(
                "No virtual environment could be made: {program} ended with code {code}.",
                program="venv",
                code=code,
            )
            raise SetUpFailed("\n  ".join([problem, *said]))

    def install(self, requirements: Sequence[str]) -> None:
        """Install the requirements; raises SetUpFailed with the end of what pip said."""
        words = [
            *("pip", "install", "--disable-pip-version-check"),
            # Python compiles what is imported, when it is; most of what is installed never is.
            *("--no-input", "--progress-bar", "off", "--prefer-binary", "--no-compile"),
            *requirements,
        ]
        code, said = self._run(str(self._python), words)
        say("", end="\n" if sys.stderr.isatty() else "")
        if code:
            raise SetUpFailed(
                tr(
                    "The packages that Broadsheet needs could not be installed. Is this "
                    "machine online? (Only this first start needs it.) pip says:\n  "
                )
                + "\n  ".join(said)
            )

    def _run(self, python: str, words: Sequence[str]) -> tuple[int, list[str]]:
        """Run a module; return its exit code and its errors, or the last lines that it said."""
        said: list[str] = []
        with subprocess.Popen(
            [python, "-m", *words],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            **kept_open(self._lock),
        ) as process:
            assert process.stdout is not None
            try:
                for line in process.stdout:
                    said.append(line.rstrip())
                    _show(line.strip())
            except BaseException:
                process.terminate()
                process.wait()
                raise
        errors = [line for line in said if line.startswith("ERROR")]
        return process.returncode, errors or said[-5:]


def _show(line: str) -> None:
    doing, _, rest = line.partition(" ")
    words = {"Collecting": "finding", "Downloading": "loading", "Installing": "installing"}
    if doing not in words:
        return
    name = "everything" if doing == "Installing" else rest.split(" (from")[0]
    if sys.stderr.isatty():
        say(f"\r\x1b[K  {words[doing]} {name[:60]}", end="")
    else:
        say(f"  {words[doing]} {name}")


def say(message: str, end: str = "\n") -> None:
    """Print on standard error, so that the output of a command stays clean."""
    print(message, file=sys.stderr, end=end, flush=True)


@contextlib.contextmanager
def alone(path: Path) -> Iterator[int]:
    """Hold a lock file, so that two first starts do not install into each other's work."""
    with path.open("a+b") as file:
        if not lock_handle(file.fileno(), wait=False):
            say(tr("Another start is setting Broadsheet up. Waiting until it is done…"))
            lock_handle(file.fileno(), wait=True)
        yield file.fileno()
