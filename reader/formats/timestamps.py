"""Moments as exports write them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from reader.clean.metadata.dates import parse_date

FEWEST_DIGITS = 9
"""Digits of a number of seconds; eight are a day, as 20240301."""


def moment(value: Any) -> str | None:
    """Return a time as exports write it: seconds, milli- or microseconds since 1970, or words."""
    if isinstance(value, str) and value.strip().isdecimal():
        value = int(value[:30])
    if isinstance(value, int | float) and not isinstance(value, bool) and value > 0:
        return from_stamp(value)
    return parse_date(value) if isinstance(value, str) and value.strip() else None


def from_stamp(value: float) -> str | None:
    """Return ISO 8601 for (milli-, micro-)seconds since 1970; None for other numbers."""
    # Compared first: a whole number of hundreds of digits is too large to be turned into another.
    if not 0 < value < 1e20:
        return None
    seconds = float(value)
    while seconds > 1e11:
        seconds /= 1000
    try:
        return datetime.fromtimestamp(seconds, UTC).isoformat()
    except (ValueError, OverflowError, OSError):
        return None
