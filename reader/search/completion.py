"""Completing the last word of a query: words, field names and field values."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.model.query import DATE_FIELDS, NUMBER_FIELDS
from reader.search.condition_names import FIELDS, HAS_VALUES, IS_VALUES
from reader.search.conditions import site_fits
from reader.search.spelling import beginning_with
from reader.words.fold import fold

if TYPE_CHECKING:
    from reader.segments.index_reader import View

MOST_LOOKED_AT = 60
"""Words of a beginning among which those to offer are chosen."""
LONGEST_OFFERED = 30
"""Letters of a word that is offered; longer ones are addresses and codes."""
_LAST = re.compile(r'(?:^|(?<=[\s(]))(-?)(?:([A-Za-z]+):)?([^\s"()]*)$')
_OPEN_VALUE = re.compile(r'(?:^|(?<=[\s(\-]))([A-Za-z]+):"([^"]*)$')


def complete(view: View, text: str, limit: int) -> list[str]:
    """Return `text` with its last word completed, the likeliest first."""
    if (quoted := _OPEN_VALUE.search(text)) and quoted[1].lower() in _VALUED:
        field, typed, start = quoted[1].lower(), quoted[2], quoted.start()
        return [text[:start] + line for line in _values(view, field, typed, limit)]
    match = _LAST.search(text)
    if match is None or text.count('"') % 2:
        return []
    before = text[: match.end(1)]
    field, typed = (match[2] or "").lower(), match[3]
    if field in _VALUED:
        return [before + line for line in _values(view, field, typed, limit)]
    if not typed:
        return []
    lines: list[str] = []
    if not field and len(typed) >= 2:
        lines = [f"{before}{name}:" for name in FIELDS if name.startswith(typed.lower())]
    head = f"{before}{field}:" if field else before
    folded = fold(typed)
    found = beginning_with(view, folded, MOST_LOOKED_AT)
    words = [w.written for w in found if w.folded != folded and _is_word(w.written, typed)]
    lines += [head + word for word in words]
    return lines[:limit]


_VALUED = ("site", "tag", "lang", "is", "has", *DATE_FIELDS, *NUMBER_FIELDS)
_NUMBERS = {
    "words": ("<300", ">300", ">1000", "300..1000"),
    "progress": ("0", ">0", ">50", "100"),
    "highlights": (">0", ">3", "1..5"),
}
"""What is offered behind a condition on a number."""


def _values(view: View, field: str, typed: str, limit: int) -> list[str]:
    wanted = typed.casefold()
    if field in ("is", "has"):
        known = IS_VALUES if field == "is" else HAS_VALUES
        found = [value for value in known if value.startswith(wanted)]
    elif field == "site":
        names = [*view.values("site"), *view.values("host")]
        fitting = [name for name in dict.fromkeys(names) if site_fits(wanted, name)]
        found = sorted(fitting, key=lambda site: -_stories(view, site))
    elif field in NUMBER_FIELDS:
        found = [value for value in _NUMBERS[field] if value.startswith(wanted)]
    elif field in ("tag", "lang"):
        values = [v for v in view.values(field) if v.casefold().startswith(wanted)]
        found = sorted(values, key=lambda value: -view.frequency(field, value))
    else:
        years = reversed(view.years(view.live)[0])
        found = [str(year) for year in years if str(year).startswith(wanted)]
    return [f"{field}:{_quoted(value)}" for value in found[:limit]]


def _is_word(written: str, typed: str) -> bool:
    """Return whether a word may be offered: no code or number, unless such is being typed."""
    if any(character.isdigit() for character in typed):
        return True
    return len(written) <= LONGEST_OFFERED and not any(c.isdigit() or c == "_" for c in written)


def _stories(view: View, site: str) -> int:
    return max(view.frequency("site", site), view.frequency("host", site))


def _quoted(value: str) -> str:
    return f'"{value}"' if re.search(r"[\s()]", value) else value
