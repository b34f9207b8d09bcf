"""The environment that `main.py` made: what of it is missing, and its repair at the next start."""

from __future__ import annotations

import json
import os
import sys
import sysconfig
from collections.abc import Iterable
from pathlib import Path

STAMP = "broadsheet-installed.json"
"""The file in the environment that says what was installed; without it all is looked through."""
DOUBTED = "doubted"
"""The field of that file which says that a part was found missing since."""
_PARTS = "broadsheet-parts.txt"
"""The file in the environment that names the files of all packages, one a line."""
_WITHOUT = ("PySide6", "shiboken6", "pip", "setuptools")
"""Packages that no worker loads: the window says by itself what it lacks, pip is never loaded."""


class MissingPart(ImportError):
    """A file of an installed package is gone."""


def write_parts(environment: Path, files: Iterable[str]) -> None:
    """Keep the names of the packages' files, relative to where packages lie."""
    kept = [
        file
        for file in files
        if not file.startswith(("..", *(f"{name}/" for name in _WITHOUT)))
        and ".dist-info/" not in file
        and not file.endswith((".pyi", ".pyc"))
    ]
    (environment / _PARTS).write_text("\n".join(sorted(kept)), encoding="utf-8")


def require_parts() -> None:
    """Raise MissingPart where a file of a package is gone since the environment was made.

    It takes some 35 ms for 3,300 files; where the program was installed in another way, or is a
    bundle, nothing is looked at.
    """
    try:
        files = (Path(sys.prefix) / _PARTS).read_text(encoding="utf-8").split("\n")
    except OSError:
        return
    packages = sysconfig.get_path("purelib")
    for file in files:
        if file and not os.path.exists(f"{packages}/{file}"):  # noqa: PTH110 (half the time)
            raise MissingPart(file)


def repair_at_next_start() -> bool:
    """Let the next start look through all packages and mend them; return whether it will.

    It will not where the program was installed in another way, or is a bundle.
    """
    stamp = Path(sys.prefix) / STAMP
    try:
        known = json.loads(stamp.read_text(encoding="utf-8"))
        changed = stamp.with_suffix(".new")
        changed.write_text(json.dumps({**known, DOUBTED: True}, indent=1), encoding="utf-8")
        changed.replace(stamp)
    except (OSError, ValueError, TypeError):
        return False
    return True
