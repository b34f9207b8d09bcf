"""Dates of references: a year alone is one, and so is a month of a year."""

from __future__ import annotations

import re

from reader.clean.metadata.dates import parse_date
from reader.formats.fields import moment

_WHOLE = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_YEAR_MONTH = re.compile(r"(\d{4})\s*[-/.年년]\s*(\d{1,2})(?!\d)\s*[月월]?")
_MONTH_YEAR = re.compile(r"(?<!\d)(\d{1,2})\s*[-/.]\s*(\d{4})(?!\d)")
_YEAR = re.compile(r"(?<!\d)(1[0-9]{3}|20[0-9]{2}|2100)(?!\d)")
_MONTHS = 12
"""Months of a year: a larger second number is no month."""


def reference_date(text: str) -> str | None:
    """Return a day, month or year as ISO 8601 (`2015-03-02`, `2015-03`, `2015`), or None.

    What is not there is not made up: a month without a day has none.
    """
    text = " ".join(text.split())
    if not text:
        return None
    if (found := _WHOLE.match(text)) is not None:
        numbers = [int(part) for part in found.groups()]
        if all(numbers):
            whole = "{:04}-{:02}-{:02}".format(*numbers)
            return moment(text) or moment(whole) or found.group(1)
        return _month(numbers[0], numbers[1])
    if (found := _YEAR_MONTH.fullmatch(text)) is not None:
        return _month(int(found.group(1)), int(found.group(2)))
    if (found := _MONTH_YEAR.fullmatch(text)) is not None:
        return _month(int(found.group(2)), int(found.group(1)))
    year = _YEAR.search(text)
    if year is None:
        return None
    if len(re.findall(r"\d+", text)) > 1:
        date = moment(text)
        return date if date and date[:4] == year.group(1) else year.group(1)
    if any(letter.isalpha() for letter in text):
        # With a day put to it, a month in words is read in any language.
        for whole in (f"1 {text}", f"{text}1日", f"{text} 1"):
            if (date := parse_date(whole)) and date[:4] == year.group(1):
                return date[:7]
    return year.group(1)


def _month(year: int, month: int) -> str:
    return f"{year:04}-{month:02}" if 1 <= month <= _MONTHS else f"{year:04}"
