"""The outlet behind the names of a byline: `By Ida Holm, Valley Notes`."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from reader.clean.lexicon.word_sets import names
from reader.clean.metadata.byline_lines import full_name
from reader.clean.metadata.headings import MARKS
from reader.clean.metadata.name_reasons import may_be_person
from reader.clean.render.story_text import folded

_ARTICLES = names("le la les el los las il der die das het")
"""Words that the names of newspapers begin with, and few names of people ("La Toya Jackson")."""


def named_in_title(window: str, title: str) -> set[str]:
    """Return what a window's title says beside the headline, which may be the outlet, folded."""
    rest = window.strip().removeprefix(title).removesuffix(title)
    beside = rest.strip(" " + "".join(MARKS))
    return {folded(beside)} - {""} if rest != window.strip() else set()


def without_outlets(shown: Sequence[str], outlets: Collection[str]) -> list[str]:
    """Return the names of a byline without the outlets behind those of people.

    An outlet alone stays, and so does a writer whose name is the site's.
    """
    people = [
        place for place, name in enumerate(shown) if full_name(name) and _is_person(name, outlets)
    ]
    if not people:
        return list(shown)
    return [
        name for place, name in enumerate(shown) if place < people[0] or _is_person(name, outlets)
    ]


def _is_person(name: str, outlets: Collection[str]) -> bool:
    return folded(name) not in outlets and may_be_person(name) and not _is_newspaper(name)


def _is_newspaper(name: str) -> bool:
    """Return whether a name is an article and one word, or has small words behind it."""
    first, *others = name.split()
    if first.lower() not in _ARTICLES or not first[0].isupper() or not others:
        return False
    return len(others) == 1 or any(word.islower() for word in others)
