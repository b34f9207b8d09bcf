"""One or several: ids, names and paths as calls of the façade take them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

Ids = int | Iterable[int]
"""The id of one story, or of several."""

Names = str | Iterable[str]
"""One name, or several."""

Paths = str | Path | Iterable[str | Path]
"""One path, or several."""


def id_list(ids: Ids) -> list[int]:
    """Return the ids as a list."""
    return [ids] if isinstance(ids, int) else list(ids)


def name_list(names: Names) -> list[str]:
    """Return the names as a list; a text is one name, not its letters."""
    return [names] if isinstance(names, str) else list(names)


def path_list(paths: Paths) -> list[str | Path]:
    """Return the paths as a list; a text is one path, not its letters."""
    return [paths] if isinstance(paths, str | Path) else list(paths)
