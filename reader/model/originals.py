"""The original of a story as it was saved, made safe to be shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.model.articles import Asset

LEFT_OUT = -1
"""The place in the story of a part that the story does not hold."""


@dataclass(frozen=True, slots=True)
class OriginalPart:
    """A run of text of an original: a paragraph, a heading, a cell, a line of a menu.

    `start` and `end` count code points of the original's reading text; `element` numbers the
    element of the page that holds it, in the page's order; `place` is where the same words stand
    in the story's reading text, or LEFT_OUT; `group` numbers the outermost element around it that
    holds nothing of the story (of a part of the story, its own element).
    """

    start: int
    end: int
    element: int
    place: int = LEFT_OUT
    group: int = 0


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What cleaning left out of a story in one piece: its words, and the element of the page."""

    text: str
    element: int
    words: int


@dataclass(frozen=True, slots=True)
class OriginalCopy:
    """An original to be opened by another program: a file name and bytes.

    `changed` says that scripts and all that a browser would load were taken out.
    """

    name: str
    data: bytes = field(repr=False)
    changed: bool = False


@dataclass(frozen=True, slots=True)
class OriginalPage:
    """An original as our safe HTML, whole and in its own order.

    `html` and `reading_text` are as those of an Article; it is empty where nothing can be shown,
    and `reason` is then a sentence that says what the file is. `parts` are in the order of the
    text; `parents` names the element around each element that holds parts; `pictures` the elements
    of the pictures by their asset. `pointable` says that elements can be named by a site rule.
    `notices` say what was cut.
    """

    name: str = ""
    html: str = ""
    reading_text: str = ""
    language: str | None = None
    parts: tuple[OriginalPart, ...] = ()
    parents: Mapping[int, int] = field(default_factory=dict)
    pictures: Mapping[str, int] = field(default_factory=dict)
    assets: tuple[Asset, ...] = field(default=(), repr=False)
    notices: tuple[str, ...] = ()
    reason: str = ""
    pointable: bool = False

    def left_out(self) -> tuple[LeftOut, ...]:
        """Return what the story does not hold, one entry for each outermost element."""
        texts: dict[int, list[str]] = {}
        for part in self.parts:
            if part.place == LEFT_OUT:
                texts.setdefault(part.group, []).append(self.reading_text[part.start : part.end])
        return tuple(
            LeftOut("\n".join(lines), element, sum(len(line.split()) for line in lines))
            for element, lines in texts.items()
        )
