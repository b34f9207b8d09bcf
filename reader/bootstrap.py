"""The virtual environment of a fresh clone: made on the first start, entered on every start.

Only the standard library is used here, since nothing else is installed yet.  Everything is said
on standard error, so that the output of a command stays clean.
"""

from __future__ import annotations

import contextlib
import csv
import hashlib
import importlib.metadata
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable, Sequence
from pathlib import Path

from reader.package_installer import PackageInstaller, SetUpFailed, alone, say
from reader.platforms.program_environment import DOUBTED, STAMP, write_parts
from reader.platforms.termination import Terminated, exit_code, terminable
from reader.platforms.user_folders import NoHomeFolder, cache_folder
from reader.system_libraries import install_debian_packages
from reader.translation import (
    known_language,
    language_of_environment,
    system_reason,
    tr,
    use_language,
)
from reader.unused_parts import is_unused, remove_unused

LOCK = "broadsheet.lock"
_FILES = "RECORD"
"""The file beside a package's metadata that lists its files."""


class Environment:
    """The virtual environment of a clone, with the packages that pyproject.toml names.

    `root` is the folder of the clone; `extras` are further groups of pyproject.toml to install.
    """

    def __init__(self, root: Path, extras: Sequence[str] = ()) -> None:
        self._requirements = self._read_requirements(root / "pyproject.toml", extras)
        self._folder = self._choose_folder(root)

    @property
    def python(self) -> Path:
        """The interpreter of the environment."""
        inside = ("Scripts", "python.exe") if os.name == "nt" else ("bin", "python")
        return self._folder.joinpath(*inside)

    def enter(self, arguments: Sequence[str], *, anew: bool = False) -> None:
        """Go on inside the environment with these arguments of the interpreter.

        Returns when this process is in it already and all is installed; otherwise, and with
        `anew`, the environment is made or completed where needed and this process is replaced.
        Raises SetUpFailed.
        """
        inside = Path(sys.prefix).resolve() == self._folder.resolve()
        if not self._complete():
            self._make()
        elif inside and not anew:
            return
        command = [str(self.python), *arguments]
        if os.name == "nt":
            raise SystemExit(subprocess.call(command))
        os.execv(self.python, command)

    @staticmethod
    def _read_requirements(pyproject: Path, extras: Sequence[str]) -> list[str]:
        project = tomllib.loads(pyproject.read_text(encoding="utf-8"))["project"]
        chosen = [project["dependencies"], *(project["optional-dependencies"][e] for e in extras)]
        return [requirement for group in chosen for requirement in group]

    @staticmethod
    def _choose_folder(root: Path) -> Path:
        """Return the clone's `.venv`, or a folder in the user's cache for a read-only clone."""
        local = root / ".venv"
        if os.access(local if local.exists() else root, os.W_OK):
            return local
        name = hashlib.sha256(str(root.resolve()).encode()).hexdigest()[:12]
        try:
            return cache_folder() / "broadsheet" / f"environment-{name}"
        except NoHomeFolder as failure:
            raise SetUpFailed(str(failure)) from failure

    def _complete(self) -> bool:
        try:
            stamp = json.loads((self._folder / STAMP).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return False
        return (
            not stamp.get(DOUBTED)
            and set(self._requirements) <= set(stamp.get("requirements", ()))
            and stamp.get("python") == _python_version()
            and self.python.exists()
            and set(stamp.get("installed", ())) <= set(self._installed())
        )

    def _installed(self) -> list[str]:
        """Return the names of everything that lies where packages are installed."""
        try:
            return sorted(path.name for path in self._packages().iterdir())
        except OSError:
            return []

    def _packages(self) -> Path:
        if os.name == "nt":
            return self._folder / "Lib" / "site-packages"
        return self._folder / "lib" / f"python{_python_version()}" / "site-packages"

    def _damaged(self) -> list[str]:
        """Return the packages of which a file is missing, as requirements of the very version."""
        found = []
        for package in importlib.metadata.distributions(path=[str(self._packages())]):
            names = (file for file in _listed_files(package) if not _made_by_python(file))
            if not all(is_unused(name) or (self._packages() / name).exists() for name in names):
                found.append(f"{package.metadata['Name']}=={package.version}")
        return sorted(found)

    def _leave_out_unused(self) -> None:
        """Delete what the installed packages bring and the program never loads; list the rest."""
        kept: list[str] = []
        for package in importlib.metadata.distributions(path=[str(self._packages())]):
            files = _listed_files(package)
            remove_unused(self._packages(), files)
            kept += (file for file in files if not is_unused(file))
        write_parts(self._folder, kept)

    def mend(self) -> None:
        """Install again what is missing of any package; raises SetUpFailed."""
        with contextlib.suppress(OSError):
            (self._folder / STAMP).unlink()
        self._make()

    def remove(self) -> int:
        """Delete the environment; return the bytes that became free. Raises SetUpFailed.

        Only what this program made is deleted: a folder without its mark stays.
        """
        if self._folder.is_symlink() or not (
            (self._folder / STAMP).is_file() or (self._folder / LOCK).is_file()
        ):
            raise SetUpFailed(
                tr("No Broadsheet environment found at {folder}.", folder=self._folder)
            )
        if Path(sys.prefix).resolve() == self._folder.resolve():
            raise SetUpFailed(
                tr("This Python is part of the environment. Use another one: python3.")
            )
        size = sum(path.lstat().st_size for path in self._folder.rglob("*") if path.is_file())
        try:
            shutil.rmtree(self._folder)
        except OSError as error:
            raise SetUpFailed(
                tr("The environment could not be removed: {reason}.", reason=system_reason(error))
            ) from error
        with contextlib.suppress(OSError):
            # The folder of caches goes with its last environment; a clone's folder is never empty.
            self._folder.parent.rmdir()
        return size

    @property
    def folder(self) -> Path:
        """Where the environment lies."""
        return self._folder

    def _make(self) -> None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with terminable(), alone(self._folder / LOCK) as lock:
                if not self._complete():
                    self._install(PackageInstaller(self.python, lock))
        except OSError as error:
            raise SetUpFailed(
                tr(
                    "The folder {folder} for Broadsheet's packages cannot be written: {reason}.",
                    folder=self._folder,
                    reason=system_reason(error),
                )
            ) from error

    def _install(self, installer: PackageInstaller) -> None:
        if self._interpreter_works():
            self._remove_half_installed()
            damaged = self._damaged()
            words = tr("updated")
            if damaged:
                words = tr("repaired: parts of it are missing")
            elif not (self._folder / STAMP).exists():
                words = tr("completed: an earlier start was interrupted")
            say(
                tr(
                    "Broadsheet's packages are being {words}. This needs the package index.",
                    words=words,
                )
            )
            if damaged:
                installer.install(["--force-reinstall", "--no-deps", *damaged])
        else:
            say(tr("Broadsheet is being set up. This happens once and needs the package index."))
            self._create(installer)
        installer.install(self._requirements)
        self._leave_out_unused()
        earlier = self._stamped_requirements()
        stamp = {
            "python": _python_version(),
            "requirements": sorted({*earlier, *self._requirements}),
            "installed": [name for name in self._installed() if name != "__pycache__"],
        }
        (self._folder / STAMP).write_text(json.dumps(stamp, indent=1), encoding="utf-8")
        say(tr("Broadsheet is set up."))

    def _stamped_requirements(self) -> list[str]:
        try:
            stamp = json.loads((self._folder / STAMP).read_text(encoding="utf-8"))
            return list(stamp["requirements"]) if stamp["python"] == _python_version() else []
        except (OSError, ValueError, KeyError, TypeError):
            return []

    def _interpreter_works(self) -> bool:
        """Whether a working environment of this Python's version is there already."""
        # pip writes the list of a package's files last, so that a half-installed one has none.
        if not self.python.exists() or not any(self._packages().glob(f"pip-*.dist-info/{_FILES}")):
            return False
        probe = "import sys, pip; print('%d.%d' % sys.version_info[:2])"
        try:
            answer = subprocess.run(
                [self.python, "-c", probe], capture_output=True, text=True, check=False
            )
        except OSError:
            return False
        return answer.stdout.strip() == _python_version()

    def _remove_half_installed(self) -> None:
        """Forget packages whose installation broke off: pip would take them for installed."""
        for folder in self._packages().glob("*.dist-info"):
            if not (folder / _FILES).is_file():
                shutil.rmtree(folder)

    def _create(self, installer: PackageInstaller) -> None:
        if importlib.util.find_spec("ensurepip") is None:
            package = f"python{_python_version()}-venv"
            if not install_debian_packages([package]):
                raise SetUpFailed(
                    tr(
                        "This Python cannot make virtual environments. Install what is missing "
                        "with: apt-get install {package}",
                        package=package,
                    )
                )
        for entry in self._folder.iterdir():
            if entry.name != LOCK:
                shutil.rmtree(
                    entry
                ) if entry.is_dir() and not entry.is_symlink() else entry.unlink()
        installer.create(self._folder)


def run_in_environment(root: Path, arguments: Sequence[str], start: Callable[[], int]) -> int | str:
    """Run the program, by `start`, inside the environment of its clone; return its exit code.

    `arguments` are those of the interpreter, the script first. A package that turns out to be
    damaged is installed again, once. `--remove-environment` deletes the environment instead.
    """
    # The program itself chooses again, once it can read what was typed.
    use_language(known_language(language_of_environment()))
    environment = Environment(root)
    if list(arguments[1:]) == ["--remove-environment"]:
        return _remove(environment)
    try:
        environment.enter(arguments)
        return _start(environment, arguments, start)
    except SetUpFailed as failure:
        return str(failure)
    except (KeyboardInterrupt, Terminated) as interrupt:
        say(tr("\nInterrupted. The next start continues setting Broadsheet up."))
        return exit_code(interrupt)


def _start(environment: Environment, arguments: Sequence[str], start: Callable[[], int]) -> int:
    try:
        return start()
    except ImportError as error:
        ours = (error.name or "").partition(".")[0] in ("", "reader")
        if ours or os.environ.get(_MENDED):
            raise
        os.environ[_MENDED] = "1"
        say(tr("A part of the package {name} is missing.", name=error.name))
    environment.mend()
    environment.enter(arguments, anew=True)
    return 1


def _remove(environment: Environment) -> int | str:
    try:
        size = environment.remove()
    except SetUpFailed as failure:
        return str(failure)
    say(
        tr(
            "Removed {folder} ({size} MB). The library was not touched.",
            folder=environment.folder,
            size=size // 1000000,
        )
    )
    return 0


_MENDED = "BROADSHEET_MENDED"
"""Set in the environment of a process that was started again after a repair."""


def _listed_files(package: importlib.metadata.Distribution) -> list[str]:
    """Return the files that a package was installed with, relative to where packages lie.

    `Distribution.files` leaves out what is gone, from Python 3.12 on.
    """
    rows = csv.reader((package.read_text(_FILES) or "").splitlines())
    return [row[0].replace("\\", "/") for row in rows if row]


def _made_by_python(file: str) -> bool:
    """Whether a file is a compiled module, which Python makes again where it is missing."""
    return file.endswith(".pyc")


def _python_version() -> str:
    return f"{sys.version_info[0]}.{sys.version_info[1]}"
