"""A word as the stories of a library write it."""

from __future__ import annotations

from dataclasses import dataclass

WORDS = "word"
"""The field of the real words, with the number of stories that hold each."""


@dataclass(frozen=True, slots=True)
class RealWord:
    """A word as it stands in stories: folded, as it is written, in how many stories."""

    folded: str
    written: str
    stories: int
