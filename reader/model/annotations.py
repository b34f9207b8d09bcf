"""The person's own marks: highlights, notes, bookmarks, and the anchors that hold them."""

from __future__ import annotations

from dataclasses import dataclass

COLOURS = ("yellow", "green", "blue", "pink", "purple")
"""The five colours of a highlight, in the order of the keys 1 to 5."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a passage stands, described so that it can be found again in a changed text.

    The W3C's text quote and text position selectors: the exact quote, up to 32 code points
    before and after it, and its place (code points) in a text of `length` code points.
    """

    exact: str
    prefix: str
    suffix: str
    start: int
    end: int
    length: int = 0


@dataclass(frozen=True, slots=True)
class Highlight:
    """A marked passage.

    `id` is short and never reused; `start` and `end` count code points of the reading text of
    text version `version`; `state` is `anchored` or `orphaned` (then they give the last place).
    `exact` are the words there now; `marked_text` are those that were marked, where a later save
    changed them, and empty otherwise.
    """

    id: str
    story: int
    start: int
    end: int
    exact: str
    prefix: str = ""
    suffix: str = ""
    colour: str = "yellow"
    note: str = ""
    tags: tuple[str, ...] = ()
    state: str = "anchored"
    version: int = 1
    created: str = ""
    changed: str = ""
    trashed: bool = False
    marked_text: str = ""


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A place inside a story, kept with some words around it so that it can move along."""

    id: str
    story: int
    offset: int
    label: str = ""
    exact: str = ""
    prefix: str = ""
    suffix: str = ""
    state: str = "anchored"
    version: int = 1
    created: str = ""


@dataclass(frozen=True, slots=True)
class NotebookEntry:
    """A line of the notebook: a highlight, a story's note or a bookmark, with its story's facts.

    `kind` is `highlight`, `note` or `bookmark`; `exact` is the quote or the bookmark's label,
    `marked_text` the words that were marked where a later save words them otherwise.
    """

    kind: str
    id: str
    story: int
    title: str
    site: str | None
    exact: str
    note: str
    colour: str
    tags: tuple[str, ...]
    state: str
    start: int
    created: str
    marked_text: str = ""
