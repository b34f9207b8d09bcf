"""One day in the ways that it is written: 21.03.2024, 2024-03-21, March 21, 2024, 2024年3月21日."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from reader.words.fold import fold
from reader.words.months import months

_FIGURES = re.compile(r"(\d{1,2})([./-])\s?(\d{1,2})[./-]\s?(\d{4})")
_YEAR_FIRST = re.compile(r"(\d{4})(?:[./-]|[年년]\s?)(\d{1,2})(?:[./-]|[月월]\s?)(\d{1,2})[日일]?")
_BEHIND = r"(?:\.|st|nd|rd|th|er|[oa°])?"
"""What makes the number of a day an ordinal, folded."""
_NAMED = re.compile(rf"(\d{{1,2}}){_BEHIND} (?:(?:de|of) )?([^\W\d]+)\.?,?(?: (?:de )?(\d{{4}}))?")
_NAME_FIRST = re.compile(rf"([^\W\d]+)\.? (\d{{1,2}}){_BEHIND},?(?: (\d{{4}}))?")
_ENGLISH = {1: "st", 2: "nd", 3: "rd"}
_LAST_MONTH, _LAST_DAY = 12, 31
"""Numbers of months and days that are none above these."""


class Day(NamedTuple):
    """A day; `year` is 0 where none is given."""

    year: int
    month: int
    day: int


def days(text: str) -> list[Day]:
    """Return the days that a whole text may mean, two where day and month may be swapped."""
    plain = " ".join(fold(text).split())
    if found := _YEAR_FIRST.fullmatch(plain):
        made = [Day(int(found[1]), int(found[2]), int(found[3]))]
    elif found := _FIGURES.fullmatch(plain):
        first, second, year = int(found[1]), int(found[3]), int(found[4])
        made = [Day(year, second, first)]
        if found[2] == "/":
            made.append(Day(year, first, second))
    elif found := _NAMED.fullmatch(plain):
        made = [Day(int(found[3] or 0), _months().get(found[2], 0), int(found[1]))]
    elif found := _NAME_FIRST.fullmatch(plain):
        made = [Day(int(found[3] or 0), _months().get(found[1], 0), int(found[2]))]
    else:
        return []
    return [d for d in dict.fromkeys(made) if 1 <= d.month <= _LAST_MONTH and d.day <= _LAST_DAY]


@cache
def _months() -> dict[str, int]:
    return {fold(name): number for name, number in months().items()}


def names_of(day: Day) -> tuple[str, ...]:
    """Return the folded names of a day's month, in all languages."""
    return tuple(name for name, number in _months().items() if number == day.month)


def in_figures(day: Day) -> Iterator[str]:
    """Yield a day of a year in figures, as they are written in different countries."""
    year, month, date = day
    yield f"{year}-{month:02}-{date:02}"
    for sign in "./-":
        yield f"{date}{sign}{month}{sign}{year}"
        yield f"{date:02}{sign}{month:02}{sign}{year}"
    yield f"{month}/{date}/{year}"
    yield f"{month:02}/{date:02}/{year}"
    yield f"{year}年{month}月{date}日"
    yield f"{year}년 {month}월 {date}일"


def with_name(day: Day, name: str) -> Iterator[str]:
    """Yield a day with the name of its month."""
    number = f"{day.day}{_ENGLISH.get(day.day % 10, 'th') if day.day // 10 != 1 else 'th'}"
    for date in (str(day.day), number):
        yield f"{date} {name} {day.year}"
        yield f"{name} {date} {day.year}"
    yield f"{number} of {name} {day.year}"
    yield f"{day.day} de {name} de {day.year}"


def date_pattern(text: str) -> str:
    """Return a pattern of a folded day in all the ways it is written, or "" for other texts."""
    ways = [way for day in days(text) for way in _patterns(day)]
    return rf"(?<![\w.])(?:{'|'.join(ways)})(?!\w)" if ways else ""


def _patterns(day: Day) -> Iterator[str]:
    date, names = rf"0?{day.day}{_BEHIND}", "|".join(sorted(names_of(day), key=len, reverse=True))
    year = rf",? (?:de )?{day.year}" if day.year else ""
    yield rf"{date} (?:(?:de|of) )?(?:{names})\.?{year}"
    yield rf"(?:{names})\.? {date}{year}"
    if day.year:
        yield rf"0?{day.day}[./-]\s?0?{day.month}[./-]\s?{day.year}"
        yield rf"0?{day.month}/0?{day.day}/{day.year}"
        yield rf"{day.year}[./-]0?{day.month}[./-]0?{day.day}"
    year = rf"{day.year}[年년]\s?" if day.year else ""
    yield rf"{year}{day.month}[月월]\s?{day.day}[日일]"
