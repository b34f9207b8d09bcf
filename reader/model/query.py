"""The tree of a search query, as the query language reads it."""

from __future__ import annotations

from dataclasses import dataclass

TEXT_FIELDS = ("text", "title", "by", "note", "section", "url")
"""Fields whose words the index answers; `text` means title, standfirst, body and notes."""

DATE_FIELDS = ("before", "after", "date", "published", "added")
"""Conditions on a date: `date` is when a story was published or else added."""

NUMBER_FIELDS = ("words", "progress", "highlights")
"""Conditions on a number: words of the text, per cent read, passages marked."""

SAME_STATES = {
    "trashed": "trash",
    "star": "starred",
    "archive": "archived",
    "continue": "begun",
    "reading": "begun",
    "linkonly": "link-only",
}
"""Values of `is:` that other programs have, each with ours."""

FACT_FIELDS = ("site", "tag", "is", "has", "lang", *DATE_FIELDS, *NUMBER_FIELDS)
"""Fields that the database answers as a set of stories."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word in a field; `prefix` for `wild*`, `last` for the word still being typed."""

    text: str
    field: str = "text"
    prefix: bool = False
    last: bool = False


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words one after another, or within `slop` words of each other where that is given."""

    words: tuple[str, ...]
    field: str = "text"
    slop: int = 0


@dataclass(frozen=True, slots=True)
class Fact:
    """A condition on a fact of the story: `is:starred`, `site:bbc.co.uk`, `before:2024-10`."""

    field: str
    value: str


@dataclass(frozen=True, slots=True)
class All:
    """Every part must hold; without parts it holds for every story."""

    parts: tuple[Query, ...] = ()


@dataclass(frozen=True, slots=True)
class Any:
    """At least one part must hold."""

    parts: tuple[Query, ...] = ()


@dataclass(frozen=True, slots=True)
class Not:
    """The part must not hold."""

    part: Query


Query = Word | Phrase | Fact | All | Any | Not


@dataclass(frozen=True, slots=True)
class QueryProblem:
    """A part of a query that was not understood.

    `start` and `end` (code points of the query) are its place; `nearest` is the nearest right
    spelling, empty where there is none. `kind` is `value` (no such value), `empty` (no value),
    `field` (a misspelt condition), `words` (no condition by far: a search takes it for words),
    `nothing` (no word in all of it), `sign` (a dash apart from its condition) or `limit` (too much
    to read).
    """

    kind: str
    start: int
    end: int
    sentence: str
    nearest: str = ""
