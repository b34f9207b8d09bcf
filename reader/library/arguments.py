"""Arguments as callers like to give them: one of a thing, or several."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

Ids = int | Iterable[int]
"""The id of one story, or of several."""

Names = str | Iterable[str]
"""One name, or several."""

Paths = str | Path | Iterable[str | Path]
"""One path, or several."""


def many_ids(ids: Ids) -> list[int]:
    """The ids as a list."""
    return [ids] if isinstance(ids, int) else list(ids)


def many_names(names: Names) -> list[str]:
    """The names as a list; a text is one name, not its letters."""
    return [names] if isinstance(names, str) else list(names)


def many_paths(paths: Paths) -> list[str | Path]:
    """The paths as a list; a text is one path, not its letters."""
    return [paths] if isinstance(paths, str | Path) else list(paths)
