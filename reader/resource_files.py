"""Where the program's own files lie: beside the package in a clone, inside it in a wheel."""

from __future__ import annotations

from pathlib import Path


def resource(*names: str) -> Path:
    """Return the path of something in `resources/`, such as `resource("icons", "star.svg")`."""
    inside = Path(__file__).resolve().parent / "_resources"
    beside = inside.parent.parent / "resources"
    return (inside if inside.is_dir() else beside).joinpath(*names)
