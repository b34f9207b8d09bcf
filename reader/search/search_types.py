"""Values between the index and those who ask it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from reader.model import Progress
from reader.model.query import Fact


@dataclass(frozen=True, slots=True)
class ResultFields:
    """What a hit shows of a story; `text` is the reading text the snippet is cut from."""

    title: str
    url: str | None
    text: str
    notes: str = ""


ShownSource = Callable[[Sequence[int]], Mapping[int, ResultFields]]
FactSource = Callable[[Fact], Collection[int] | None]
OnProgress = Callable[[Progress], object]


@dataclass(frozen=True, slots=True)
class IndexState:
    """Whether the index can be used, why not in a sentence, and how many stories it holds."""

    ready: bool
    reason: str = ""
    stories: int = 0
