"""The days of the week in the languages of `resources/phrases`."""

from __future__ import annotations

from functools import cache

from reader.words.months import month_number
from reader.words.phrase_files import phrases


@cache
def weekdays() -> frozenset[str]:
    """Return whole and short names of weekdays, in small letters."""
    return frozenset(name for _, name in phrases("weekday"))


def is_calendar_word(word: str) -> bool:
    """Return whether a word in small letters names a weekday or a month."""
    return word in weekdays() or month_number(word) is not None
