"""Dates of the solar calendar of Iran and Afghanistan, as common ones."""

from __future__ import annotations

import re
from datetime import date, timedelta

_MONTHS = (
    "فروردین حمل", "اردیبهشت ثور", "خرداد جوزا", "تیر سرطان", "مرداد امرداد اسد", "شهریور سنبله",
    "مهر میزان", "آبان عقرب", "آذر قوس", "دی جدی", "بهمن دلو", "اسفند حوت",
)  # fmt: skip
"""The months of both countries, from the first day of spring."""
_NUMBERS = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
_YEAR = r"([1۱][34۳۴]\d\d)(?!\d)"
_NAMED = re.compile(rf"(?<!\d)(\d{{1,2}})\s*({'|'.join(_NUMBERS)})(?:\s*ماه)?[\s،,]*{_YEAR}")
_YEAR_FIRST = re.compile(rf"(?<!\d){_YEAR}\s*([/.-])\s*(\d{{1,2}})\s*\2\s*(\d{{1,2}})(?!\d)")
_DAY_FIRST = re.compile(rf"(?<![\d/.-])(\d{{1,2}})\s*([/.-])\s*(\d{{1,2}})\s*\2\s*{_YEAR}")
_LANGUAGES = ("fa", "ps", "prs", "pbt")
_OWN_DIGITS = re.compile("[۰-۹]")
_LETTERS = str.maketrans("يكى", "یکی")
"""Letters as Arabic keyboards write them."""
_FIRST_YEAR, _FIRST_DAY = 1300, date(1921, 3, 21)
"""A year of this calendar and the common date of its first day."""
_LAST_YEAR = 1450
"""Year up to which the cycle of leap years below is that of the sun."""
_CYCLE, _LEAP = 33, frozenset((1, 5, 9, 13, 17, 22, 26, 30))
"""Years of a cycle, and those of them with a day more."""


def with_common_dates(text: str, language: str | None) -> str:
    """Return a text whose dates of the solar calendar are common ones: `2024/06/14`.

    Without names of months they are read where the language, or, if that is unknown, the digits
    say that this is the calendar.
    """
    letters = text.translate(_LETTERS)
    if _NAMED.search(letters):
        text = _NAMED.sub(lambda m: _common(m[0], m[3], _NUMBERS[m[2]], m[1]), letters)
    if _is_solar(text, language):
        text = _YEAR_FIRST.sub(lambda m: _common(m[0], m[1], int(m[3]), m[4]), text)
        text = _DAY_FIRST.sub(lambda m: _common(m[0], m[4], int(m[3]), m[1]), text)
    return text


def _is_solar(text: str, language: str | None) -> bool:
    if language is None:
        return _OWN_DIGITS.search(text) is not None
    return language.partition("-")[0] in _LANGUAGES


def _common(written: str, year: str, month: int, day: str) -> str:
    found = _common_date(int(year), month, int(day))
    return found.strftime("%Y/%m/%d") if found else written


def _common_date(year: int, month: int, day: int) -> date | None:
    if not (_FIRST_YEAR <= year <= _LAST_YEAR and 1 <= month <= 12):
        return None
    if not 1 <= day <= _days_of(year, month):
        return None
    years = sum(365 + _is_leap(one) for one in range(_FIRST_YEAR, year))
    months = sum(_days_of(year, one) for one in range(1, month))
    return _FIRST_DAY + timedelta(days=years + months + day - 1)


def _days_of(year: int, month: int) -> int:
    if month == 12:
        return 29 + _is_leap(year)
    return 31 if month <= 6 else 30


def _is_leap(year: int) -> bool:
    return year % _CYCLE in _LEAP
