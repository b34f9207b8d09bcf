"""What a rule for a site would do to a page, shown before it is saved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.model.articles import Article


@dataclass(frozen=True, slots=True)
class RulePart:
    """One selector of a rule and what it names on a page.

    `field` is the part of the rule it stands in (`story`, `remove`, `title`, …), `found` the
    number of elements it names; `problem` is a sentence where it is no selector at all.
    """

    field: str
    selector: str
    found: int = 0
    problem: str = ""


@dataclass(frozen=True, slots=True)
class PagePlace:
    """A selector that names something on a page: how many elements, with how many words in all.

    `only_here` says that it counts elements, so that it fits no other page.
    """

    selector: str
    elements: int
    words: int
    only_here: bool = False


@dataclass(frozen=True, slots=True)
class PointedPart:
    """An element of a page that was pointed at: its tag, and selectors that name it, best first."""

    element: int
    tag: str = ""
    selectors: tuple[PagePlace, ...] = ()


@dataclass(frozen=True, slots=True)
class RuleExample:
    """What a rule would change about one story: its words before and after."""

    story: int
    title: str
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class RuleReach:
    """How far a rule would reach: the site's stories, how many were tried, and those that change.

    `examples` are the first of them.
    """

    host: str
    stories: int
    tried: int
    changed: tuple[int, ...] = ()
    examples: tuple[RuleExample, ...] = ()


@dataclass(frozen=True, slots=True)
class PageTrial:
    """What was found when a rule was tried on a page: its parts, and what could be named there."""

    parts: tuple[RulePart, ...] = ()
    places: tuple[PagePlace, ...] = ()


@dataclass(frozen=True, slots=True)
class RulePreview:
    """The article that a rule would make of a story's page; nothing of it is kept.

    `applies` says whether the rule's site is the page's.
    """

    article: Article
    trial: PageTrial
    applies: bool = True
