"""The page's own words: dates, reading time, the header's quiet line, and its inner addresses."""

from __future__ import annotations

from collections.abc import Sequence
from unicodedata import bidirectional
from urllib.parse import quote, unquote, urlsplit

from reader.model import Story
from reader.translation import format_number, tr
from reader.ui.local_dates import parsed_day, written_date

WORDS_A_MINUTE = 230
"""How fast running text is read on average (Brysbaert 2019: 238 in English, silently)."""
INNER = "broadsheet:"
"""The scheme of the page's own links; links of a story never have it."""
_MOST_TAIL = 28
"""Characters of an address behind its host."""
DOT = "\u00a0\u00a0·  "
Part = tuple[str, str]
"""Words, and the address they lead to or an empty string."""


def reading_minutes(words: float) -> int:
    """Return the minutes that some words take to read, at least 1."""
    return max(1, round(words / WORDS_A_MINUTE))


def day(iso: str | None) -> str:
    """Return a date in words, `22 October 2024`; a year or a month alone as they are known."""
    return written_date(iso) if parsed_day(iso) is not None else (iso or "")[:10]


def host(address: str | None) -> str:
    """Return the outlet's part of an address, without `www.`."""
    try:
        return (urlsplit(address or "").hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def short_address(address: str) -> str:
    """Return an address as its outlet and the end of its path, short enough for a line."""
    try:
        path = urlsplit(address).path.rstrip("/")
    except ValueError:
        path = ""
    folder, _, tail = path.rpartition("/")
    if len(tail) > _MOST_TAIL:
        tail = f"{tail[:_MOST_TAIL]}…"
    between = "/…/" if folder else "/"
    return f"{host(address) or address[:_MOST_TAIL]}{between}{tail}" if tail else host(address)


def inner(action: str, target: str | int) -> str:
    """Return the address of a link of ours: what is to be done, and with what."""
    return f"{INNER}{action}/{quote(str(target), safe='')}"


def split_inner(address: str) -> tuple[str, str]:
    """Return the action and the target of a link of ours."""
    action, _, target = address.removeprefix(INNER).partition("/")
    return action, unquote(target)


def reading_time(minutes: int) -> str:
    """Return minutes as a person counts them: `12 min`, `3 h 7 min`, `2 h`."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return tr("{minutes} min", minutes=format_number(minutes))
    if not rest:
        return tr("{hours} h", hours=format_number(hours))
    return tr("{hours} h {minutes} min", hours=format_number(hours), minutes=format_number(rest))


def quiet_line(story: Story) -> list[Part]:
    """Byline, site, date and reading time, set apart by dots; the site leads to its stories."""
    facts: list[Part] = []
    site = story.site or host(story.url)
    if credit := story.credit_beside(site):
        facts.append((credit, ""))
    if site:
        facts.append((site, inner("site", story.site) if story.site else ""))
    if story.published:
        facts.append((day(story.published), ""))
    if story.word_count:
        facts.append((reading_time(reading_minutes(story.word_count)), ""))
    return _dotted(facts)


def _dotted(facts: list[Part]) -> list[Part]:
    """Facts set apart by dots; where scripts run both ways, each keeps to its own direction."""
    apart = any(_runs_left(words) for words, _ in facts)
    parts: list[Part] = []
    for number, (words, address) in enumerate(facts):
        if number:
            parts.append((DOT, ""))
        # The first one stays bare: its direction is that of the line.
        parts.append((_isolated(words) if number and apart else words, address))
    return parts


def listed(words: Sequence[str]) -> str:
    """Return phrases set apart by semicolons, each in its own direction."""
    apart = any(_runs_left(phrase) for phrase in words)
    return "; ".join(_isolated(phrase) if apart else phrase for phrase in words)


def _isolated(words: str) -> str:
    return f"\u2068{words}\u2069"


def _runs_left(words: str) -> bool:
    return any(bidirectional(character) in ("R", "AL") for character in words)


def fact_line(*facts: Part) -> list[Part]:
    """Return the facts that have words, set apart by dots."""
    return _dotted([fact for fact in facts if fact[0]])
