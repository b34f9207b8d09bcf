"""Dates and spans of time as a person reads them."""

from __future__ import annotations

import re
from datetime import date, datetime

from reader.translation import format_number, tr, translatable

_MONTHS = (
    translatable("Jan", "short month"),
    translatable("Feb", "short month"),
    translatable("Mar", "short month"),
    translatable("Apr", "short month"),
    translatable("May", "short month"),
    translatable("Jun", "short month"),
    translatable("Jul", "short month"),
    translatable("Aug", "short month"),
    translatable("Sep", "short month"),
    translatable("Oct", "short month"),
    translatable("Nov", "short month"),
    translatable("Dec", "short month"),
)
_LONG_MONTHS = (
    translatable("January", "month"),
    translatable("February", "month"),
    translatable("March", "month"),
    translatable("April", "month"),
    translatable("May", "month"),
    translatable("June", "month"),
    translatable("July", "month"),
    translatable("August", "month"),
    translatable("September", "month"),
    translatable("October", "month"),
    translatable("November", "month"),
    translatable("December", "month"),
)
_FULL = translatable("{day} {month} {year}", "full date")
_MONTH = translatable("{month} {year}", "full date")
_DIGITS = translatable("{year}-{month}-{day}", "date in digits")
_DATE_PART = re.compile(r"[^\W\d_]+|\d{1,4}")


def parsed_day(stamp: str | None) -> date | None:
    """Return the day of an ISO 8601 date, of which the month or the day may be missing."""
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
    """Return a date in full: `22 October 2024`, `October 2024`, `2024`.

    What is no date as it is.
    """
    day = parsed_day(stamp)
    if day is None or stamp is None:
        return stamp or ""
    if len(stamp) == len("2015"):
        return stamp
    month = tr(_LONG_MONTHS[day.month - 1], context="month")
    if len(stamp) == len("2015-03"):
        return tr(_MONTH, context="full date", month=month, year=str(day.year))
    return tr(_FULL, context="full date", day=day.day, month=month, year=str(day.year))


def read_date(text: str) -> str | None:
    """Return the ISO 8601 date that a person wrote; None where it is none.

    `22 October 2024`, `Oct 22, 2024`, `October 2024`, `2024`, and ISO dates are understood, and
    what `written_date` and people write in the chosen language.
    """
    text = text.strip()
    if parsed_day(text) is not None:
        return text
    return _read_as_written(text) or _read_words(text)


def _read_as_written(text: str) -> str | None:
    """Return the date that is written as the language writes it in full or in digits."""
    names = {tr(name, context="month").casefold(): n for n, name in enumerate(_LONG_MONTHS, 1)}
    for pattern, context in (
        (_FULL, "full date"),
        (_MONTH, "full date"),
        (_DIGITS, "date in digits"),
    ):
        named = "|".join(map(re.escape, names)) if context == "full date" else r"\d{1,2}"
        fields = {
            "day": r"(?P<day>\d{1,2})",
            "month": f"(?P<month>{named})",
            "year": r"(?P<year>\d{4})",
        }
        shape = re.escape(tr(pattern, context=context))
        for field, expression in fields.items():
            shape = shape.replace(re.escape(f"{{{field}}}"), expression)
        if found := re.fullmatch(shape, text.casefold()):
            parts = found.groupdict()
            month = names.get(parts["month"]) or int(parts["month"])
            stamp = f"{parts['year']}-{month:02}"
            stamp += f"-{int(parts['day']):02}" if parts.get("day") else ""
            return stamp if parsed_day(stamp) is not None else None
    return None


def _read_words(text: str) -> str | None:
    """Return the date that some words are, a month's name (or its beginning) among them."""
    parts = _DATE_PART.findall(text)
    if len(parts) not in (2, 3) or _DATE_PART.sub("", text).strip(" ,./"):
        return None
    named = [part for part in parts if part.isalpha()]
    numbers = [part for part in parts if part.isdecimal()]
    months = [
        number
        for number, month in enumerate(_LONG_MONTHS, start=1)
        if named
        and len(named[0]) >= 3
        and any(
            name.casefold().startswith(named[0].casefold())
            for name in (month, tr(month, context="month"))
        )
    ]
    if len(named) != 1 or not months or len(numbers[-1]) != len("2024"):
        return None
    stamp = f"{numbers[-1]}-{months[0]:02}"
    if len(numbers) == 1:
        return stamp
    stamp = f"{stamp}-{int(numbers[0]):02}"
    return stamp if parsed_day(stamp) is not None else None


def short_month(stamp: str) -> str:
    """Return the name of a date's month in few letters, without its year; empty where unknown."""
    day = parsed_day(stamp)
    return tr(_MONTHS[day.month - 1], context="short month") if day is not None else ""


def spoken_date(stamp: str | None, today: date | None = None) -> str:
    """Return a date in few words: `Today`, `Yesterday`, `3 Mar`, `3 Mar 2021`; empty where unknown.

    A year or a month alone is shown as what it is: `2015`, `Mar 2015`.
    """
    day = parsed_day(stamp)
    if day is None or stamp is None:
        return ""
    if len(stamp) == len("2015"):
        return stamp
    month = tr(_MONTHS[day.month - 1], context="short month")
    year = str(day.year)
    if len(stamp) == len("2015-03"):
        return tr("{month} {year}", context="short date", month=month, year=year)
    today = today or date.today()
    if day == today:
        return tr("Today")
    if (today - day).days == 1:
        return tr("Yesterday")
    if day.year == today.year:
        return tr("{day} {month}", context="short date", day=day.day, month=month)
    return tr("{day} {month} {year}", context="short date", day=day.day, month=month, year=year)


def days_ago(stamp: str | None) -> int | None:
    """Return how many days ago an ISO 8601 date is; None where it names no day."""
    day = parsed_day(stamp)
    if day is None or stamp is None or len(stamp) < len("2015-03-01"):
        return None
    return (date.today() - day).days


def spoken_seconds(seconds: float) -> str:
    """Return a span of time: `less than a minute`, `3 minutes`, `2 hours`."""
    minutes = round(seconds / 60)
    if seconds < 45:
        return tr("less than a minute")
    if minutes < 90:
        return counted(minutes, "minute")
    return counted(round(minutes / 60), "hour")


def spoken_size(size: int) -> str:
    """Return a number of bytes: `0.3 MB`, `56 MB`, `1.2 GB`."""
    megabytes = size / 1_000_000
    if megabytes >= 999.5:
        return tr("{number} GB", number=format_number(megabytes / 1000, 1))
    decimals = 0 if megabytes >= 9.95 else 1
    return tr("{number} MB", number=format_number(max(0.1, megabytes), decimals))


def counted(number: int, one: str, many: str = "") -> str:
    """Return a number with its word: `1 story`, `3 stories`."""
    return tr(f"{{count}} {one}", f"{{count}} {many or one + 's'}", count=number)
