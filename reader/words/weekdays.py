"""The days of the week in the languages of `resources/phrases`."""

from __future__ import annotations

from functools import cache

from reader.words.months import month_number
from reader.words.phrase_files import phrases

DAY_NAMES = 8
"""Names of days that a language may have: some have two for one (Samstag, Sonnabend)."""
_SHORTEST_NAME = 5
"""Letters of a name that is no other word (“sun”, “sat”, “mar”)."""


@cache
def day_names(language: str) -> tuple[str, ...]:
    """Return the whole names of weekdays in a language, in small letters, from Monday on.

    Further names of a day stand behind Sunday. Empty where the language has no list.
    """
    names = [name for held, name in phrases("weekday") if held == language]
    cut = {name for name in names for other in names if other != name and other.startswith(name)}
    whole = [name for name in names if len(name) >= _SHORTEST_NAME and name not in cut]
    return tuple(whole[:DAY_NAMES])


@cache
def weekdays() -> frozenset[str]:
    """Return whole and short names of weekdays, in small letters."""
    return frozenset(name for _, name in phrases("weekday"))


def is_calendar_word(word: str) -> bool:
    """Return whether a word in small letters names a weekday or a month."""
    return word in weekdays() or month_number(word) is not None
