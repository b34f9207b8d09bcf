"""The command with which a desktop, or a process of ours, starts this very program again."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent


def program_command(started_as: str, library: str | None = None) -> list[str]:
    """Return the command that starts the program as it was started now, with absolute paths.

    `started_as` is the first word of the command line; `library` a library named by the person.
    """
    options = ["--library", str(Path(library).absolute())] if library else []
    return [*_program(started_as), *options]


def _program(started_as: str) -> Sequence[str]:
    if image := os.environ.get("APPIMAGE"):
        return [image]
    if getattr(sys, "frozen", False):
        return [sys.executable]
    script = Path(started_as).absolute()
    clone = PACKAGE.parent / "main.py"
    if clone.is_file() and script.resolve() == clone:
        # The interpreter that made the environment: it makes it again where it was removed.
        return [_base_interpreter(), str(clone)]
    if script.is_file() and script.stem.lower() == "broadsheet":
        return [str(script)]
    return [sys.executable, "-m", PACKAGE.name]


def _base_interpreter() -> str:
    inside = Path(sys.base_prefix) / ("" if sys.platform == "win32" else "bin")
    names = ("python.exe",) if sys.platform == "win32" else (f"python{_VERSION}", "python3")
    found = (inside / name for name in names)
    return next((str(path) for path in found if path.is_file()), sys.executable)


_VERSION = f"{sys.version_info[0]}.{sys.version_info[1]}"
