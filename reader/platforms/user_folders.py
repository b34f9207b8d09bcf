"""Where each system keeps what belongs to one person, and what stays beside the program."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from reader.platforms.program_command import PACKAGE

PORTABLE = "broadsheet-data"
"""The folder beside the program that keeps library and settings where `--portable` made it."""


def cache_folder() -> Path:
    """Return the folder for what can be made again."""
    if sys.platform == "win32":
        named = os.environ.get("LOCALAPPDATA")
        return Path(named) if named else Path.home() / "AppData" / "Local"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")


def portable_folder() -> Path | None:
    """Return where a portable program keeps its data; None for one installed by a package tool."""
    if image := os.environ.get("APPIMAGE"):
        return Path(image).parent / PORTABLE
    if getattr(sys, "frozen", False):
        return Path(sys.executable).parent / PORTABLE
    clone = PACKAGE.parent
    return clone / PORTABLE if (clone / "main.py").is_file() else None
