"""What is kept about imports: folders that are watched, and imports that were broken off."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WatchFolder:
    """A folder whose new pages come in by themselves.

    `afterwards` is `leave` or `trash`: what happens to a file that came in; `tags` are put on
    its stories.
    """

    path: str
    afterwards: str = "leave"
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportJob:
    """An import that was begun and is not through; `done` files of it are."""

    id: int
    started: str
    paths: tuple[str, ...]
    tags: tuple[str, ...] = ()
    done: int = 0
