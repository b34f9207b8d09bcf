"""What every write gives back, and how far a long one is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Changes:
    """What a write did: the ids it touched, and words for the undo menu.

    The sets say to views what to refresh; `label` reads like "Star 3 stories"; `undo` is the
    number of its undo step, or None where there is nothing to undo.
    """

    label: str = ""
    stories: frozenset[int] = frozenset()
    added: frozenset[int] = frozenset()
    removed: frozenset[int] = frozenset()
    annotations: frozenset[int] = frozenset()
    tags: bool = False
    searches: bool = False
    undo: int | None = None


@dataclass(frozen=True, slots=True)
class WriteResult(Generic[T]):
    """What a write made or changed, such as a highlight, and what else it touched."""

    value: T
    changes: Changes


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a long job is; `total` is None while it is not known; `left` are seconds or None.

    Jobs on files also give `size`, the bytes of all files found so far, and, once `total` is
    known, `size_done`, the bytes of those that are done. Imports also give `stories`, the number
    of stories read so far: one file may hold thousands.
    """

    done: int
    total: int | None
    label: str = ""
    left: float | None = None
    size_done: int | None = None
    size: int | None = None
    stories: int | None = None
