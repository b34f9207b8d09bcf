"""Where each system keeps what belongs to one person, and what stays beside the program."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from reader.platforms.program_command import PACKAGE
from reader.translation import tr, translatable

PORTABLE = "broadsheet-data"
"""The folder beside the program that keeps library and settings where `--portable` made it."""

_NO_HOME = translatable("Your home folder is not known. Set HOME to its full path, then try again.")


class NoHomeFolder(Exception):
    """The system names no home folder of this user; the message says what to do."""


def home_folder() -> Path:
    """Return the home folder of this user; raise NoHomeFolder where there is none.

    A container may run programs for a number that no user has, and without HOME.
    """
    try:
        home = Path.home()
    except RuntimeError:
        raise NoHomeFolder(tr(_NO_HOME)) from None
    if not home.is_absolute():
        raise NoHomeFolder(tr(_NO_HOME))
    return home


def named_folder(variable: str) -> Path | None:
    """Return the folder that a variable such as XDG_DATA_HOME names.

    Relative paths do not count, as freedesktop's specification says.
    """
    named = Path(os.environ.get(variable, ""))
    return named if named.is_absolute() else None


def cache_folder() -> Path:
    """Return the folder for what can be made again; raises NoHomeFolder."""
    if sys.platform == "win32":
        return named_folder("LOCALAPPDATA") or home_folder() / "AppData" / "Local"
    if sys.platform == "darwin":
        return home_folder() / "Library" / "Caches"
    return named_folder("XDG_CACHE_HOME") or home_folder() / ".cache"


def portable_folder() -> Path | None:
    """Return where a portable program keeps its data; None for one installed by a package tool."""
    if image := os.environ.get("APPIMAGE"):
        return Path(image).parent / PORTABLE
    if getattr(sys, "frozen", False):
        return Path(sys.executable).parent / PORTABLE
    clone = PACKAGE.parent
    return clone / PORTABLE if (clone / "main.py").is_file() else None
