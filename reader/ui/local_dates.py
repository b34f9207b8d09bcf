"""Dates and spans of time as a person reads them."""

from __future__ import annotations

import re
from datetime import date, datetime

_MONTHS = (
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
)  # fmt: skip
_LONG_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December"),
)
_DATE_PART = re.compile(r"[^\W\d_]+|\d{1,4}")


def parsed_day(stamp: str | None) -> date | None:
    """The day of an ISO 8601 date, of which the month or the day may be missing."""
    if not stamp:
        return None
    try:
        return datetime.fromisoformat(stamp).date()
    except ValueError:
        pass
    try:
        parts = [int(part) for part in stamp[:10].split("-")]
        return date(*[*parts, 1, 1][:3])
    except (ValueError, TypeError):
        return None


def written_date(stamp: str | None) -> str:
    """A date in full for a field that is edited: `22 October 2024`, `October 2024`, `2024`."""
    day = parsed_day(stamp)
    if day is None or stamp is None:
        return stamp or ""
    if len(stamp) == len("2015"):
        return stamp
    month = _LONG_MONTHS[day.month - 1]
    return (
        f"{month} {day.year}" if len(stamp) == len("2015-03") else f"{day.day} {month} {day.year}"
    )


def read_date(text: str) -> str | None:
    """The ISO 8601 date that a person wrote; None where it is none.

    `22 October 2024`, `Oct 22, 2024`, `October 2024`, `2024`, and ISO dates are understood.
    """
    text = text.strip()
    if parsed_day(text) is not None:
        return text
    parts = _DATE_PART.findall(text)
    if len(parts) not in (2, 3) or _DATE_PART.sub("", text).strip(" ,./"):
        return None
    named = [part for part in parts if part.isalpha()]
    numbers = [part for part in parts if part.isdecimal()]
    months = [
        number
        for number, month in enumerate(_LONG_MONTHS, start=1)
        if named and len(named[0]) >= 3 and month.casefold().startswith(named[0].casefold())
    ]
    if len(named) != 1 or not months or len(numbers[-1]) != len("2024"):
        return None
    stamp = f"{numbers[-1]}-{months[0]:02}"
    if len(numbers) == 1:
        return stamp
    stamp = f"{stamp}-{int(numbers[0]):02}"
    return stamp if parsed_day(stamp) is not None else None


def spoken_date(stamp: str | None, today: date | None = None) -> str:
    """A date in few words: `Today`, `Yesterday`, `3 Mar`, `3 Mar 2021`; empty where unknown.

    A year or a month alone is shown as what it is: `2015`, `Mar 2015`.
    """
    day = parsed_day(stamp)
    if day is None or stamp is None:
        return ""
    if len(stamp) == len("2015"):
        return stamp
    if len(stamp) == len("2015-03"):
        return f"{_MONTHS[day.month - 1]} {day.year}"
    today = today or date.today()
    if day == today:
        return "Today"
    if (today - day).days == 1:
        return "Yesterday"
    short = f"{day.day} {_MONTHS[day.month - 1]}"
    return short if day.year == today.year else f"{short} {day.year}"


def spoken_seconds(seconds: float) -> str:
    """A span of time: `less than a minute`, `3 minutes`, `2 hours`."""
    minutes = round(seconds / 60)
    if seconds < 45:
        return "less than a minute"
    if minutes < 90:
        return f"{minutes} minute{'s' if minutes != 1 else ''}"
    return f"{round(minutes / 60)} hours"


def spoken_size(size: int) -> str:
    """A number of bytes: `0.3 MB`, `56 MB`, `1.2 GB`."""
    megabytes = size / 1_000_000
    if megabytes >= 999.5:
        return f"{megabytes / 1000:,.1f} GB"
    return f"{megabytes:.0f} MB" if megabytes >= 9.95 else f"{max(0.1, megabytes):.1f} MB"


def counted(number: int, one: str, many: str = "") -> str:
    """A number with its word: `1 story`, `3 stories`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
