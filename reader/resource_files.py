"""Where the program's own files lie: beside the package in a clone, inside it in a wheel."""

from __future__ import annotations

from functools import cache
from pathlib import Path


def resource(*names: str) -> Path:
    """Return the path of something in `resources/`, such as `resource("icons", "star.svg")`."""
    return _folder().joinpath(*names)


@cache
def _folder() -> Path:
    """Return the folder, found once: the first icons of a start ask for it fourteen times."""
    inside = Path(__file__).resolve().parent / "_resources"
    return inside if inside.is_dir() else inside.parent.parent / "resources"
