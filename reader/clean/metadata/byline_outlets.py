"""The outlet behind the names of a byline: `By Ida Holm, Valley Notes`."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from reader.clean.metadata.byline_lines import full_name
from reader.clean.metadata.headings import MARKS
from reader.clean.metadata.name_reasons import may_be_person
from reader.clean.render.story_text import folded


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
    return folded(name) not in outlets and may_be_person(name)
