"""Stretches of time that `before:`, `after:` and `date:` mean."""

from __future__ import annotations

import datetime
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.model.query import Fact

_COMPARED = re.compile(r"(>=|<=|=>|=<|>|<|=)\s*(.+)")
_DATE = re.compile(r"(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?")
_TURNED = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4})")
_AGO = re.compile(r"(\d{1,4})([dwmy])")
_DAYS = {"d": 1, "w": 7, "m": 30, "y": 365}


def period(fact: Fact, today: datetime.date | None = None) -> tuple[str, str] | None:
    """Return the bounds a date fact means: from (inclusive) and until (exclusive), ISO dates.

    An open side is empty. `date:2024-10` is that month, `date:2024-01..2024-03` a range,
    `date:>2022` what follows that year, `date:<=2022` all up to its end (so `published:` and
    `added:`); `before:2024-10` ends before that month, `after:2024-10` starts with it; `today`,
    `yesterday` and spans back from today (`7d`, `2w`, `3m`, `1y`) are known. None: no date.
    """
    day = today or datetime.date.today()
    if fact.field in ("date", "published", "added"):
        if (compared := _COMPARED.fullmatch(fact.value.strip())) is not None:
            return _beside(compared[1], compared[2], day)
        start, dots, end = fact.value.partition("..")
        if dots:
            return _range(start, end, day)
        return _stretch(fact.value, day)
    bounds = _stretch(fact.value, day)
    if bounds is None:
        return None
    return ("", bounds[0]) if fact.field == "before" else (bounds[0], "")


def _beside(sign: str, value: str, today: datetime.date) -> tuple[str, str] | None:
    """Return the time on one side of a stretch: `>2022` begins when 2022 has ended."""
    stretch = _stretch(value, today)
    if stretch is None:
        return None
    start, end = stretch
    match sign:
        case ">":
            return (end or start), ""
        case "<":
            return "", start
        case ">=" | "=>":
            return start, ""
        case "<=" | "=<":
            return "", end
    return stretch


def _range(start: str, end: str, today: datetime.date) -> tuple[str, str] | None:
    first = _stretch(start, today) if start else ("", "")
    last = _stretch(end, today) if end else ("", "")
    if first is None or last is None or not (start or end):
        return None
    return first[0], last[1]


def _stretch(value: str, today: datetime.date) -> tuple[str, str] | None:
    value = value.strip().lower()
    if value in ("today", "yesterday"):
        day = today - datetime.timedelta(days=value == "yesterday")
        return _iso(day), _iso(day + datetime.timedelta(days=1))
    if ago := _AGO.fullmatch(value):
        days = min(int(ago[1]) * _DAYS[ago[2]], 700_000)
        return _iso(today - datetime.timedelta(days=days)), ""
    if turned := _TURNED.fullmatch(value):
        value = f"{turned[3]}-{turned[2]}-{turned[1]}"
    match = _DATE.fullmatch(value)
    if match is None:
        return None
    year, month, day_of_month = (int(part) if part else 0 for part in match.groups())
    try:
        start = datetime.date(year, month or 1, day_of_month or 1)
        if day_of_month:
            end = start + datetime.timedelta(days=1)
        elif month:
            end = datetime.date(year + month // 12, month % 12 + 1, 1)
        else:
            end = datetime.date(year + 1, 1, 1)
    except (ValueError, OverflowError):
        return None
    return _iso(start), _iso(end)


def _iso(day: datetime.date) -> str:
    return day.isoformat()
