"""Stories of which a file tells only the address."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from reader.model import CarriedMark, Draft, Facts, Refusal
from reader.text.dates import parse_date


def stub(
    origin: str,
    name: str,
    address: str,
    *,
    title: str = "",
    tags: Iterable[str] = (),
    added: str | None = None,
    facts: Facts | None = None,
    **more: Any,
) -> Draft | Refusal:
    """The draft of a story that is only an address so far; a refusal where it is none."""
    address = address.strip()
    if not address.startswith(("http://", "https://")):
        return Refusal(origin, "It is not the address of a web page.", failed=False)
    known = facts or Facts()
    named = Facts(
        title=title.strip() or known.title or address,
        subtitle=known.subtitle,
        byline=known.byline,
        authors=known.authors,
        site=known.site,
        section=known.section,
        published=known.published,
        language=known.language,
        url=address,
        lead_image=known.lead_image,
    )
    clean_tags = tuple(dict.fromkeys(tag.strip() for tag in tags if tag and tag.strip()))
    return Draft(origin, name, named, tags=clean_tags, added=added, **more)


def moment(value: Any) -> str | None:
    """A time as exports write it: seconds, milli- or microseconds since 1970, or words."""
    if isinstance(value, str) and value.strip().isdecimal():
        value = int(value[:30])
    if isinstance(value, int | float) and not isinstance(value, bool) and value > 0:
        return from_stamp(value)
    return parse_date(value) if isinstance(value, str) and value.strip() else None


def from_stamp(value: float) -> str | None:
    """ISO 8601 for a number of seconds, milli- or microseconds since 1970; None for others."""
    seconds = float(value)
    if not 0 < seconds < 1e20:
        return None
    while seconds > 1e11:
        seconds /= 1000
    try:
        return datetime.fromtimestamp(seconds, UTC).isoformat()
    except (ValueError, OverflowError, OSError):
        return None


def marks_of(quotes: Iterable[tuple[str, str]]) -> tuple[CarriedMark, ...]:
    """Marks out of quotes and their notes."""
    return tuple(CarriedMark(exact=quote, note=note) for quote, note in quotes if quote or note)
