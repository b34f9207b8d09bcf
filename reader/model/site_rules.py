"""What a rule for a site would do to a page, shown before it is saved."""

from __future__ import annotations

from dataclasses import dataclass

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
    """A selector that names something on a page: how many elements, with how many words in all."""

    selector: str
    elements: int
    words: int


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
