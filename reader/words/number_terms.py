"""Terms of numbers: without signs between groups of digits, decimals behind a full stop."""

from __future__ import annotations

import re

from reader.words.fold import fold

NUMBER = re.compile(r"v?(\d+(?:[.,٫٬\u00a0\u2009\u202f'’]\d+)+)", re.IGNORECASE)
"""A number with decimals or groups, or a version."""
_GROUPED = re.compile(
    r"\d{1,3}(?:([.,\u00a0\u2009\u202f'’])\d{3})(?:\1\d{3})*|\d{1,2}(?:,\d{2})+,\d{3}"
)
"""Groups of three digits; in India those before the last one are of two: 12,34,567."""
SHORTEST_TELEPHONE = 7
"""Digits from which a number may be one of a telephone, written in groups."""


def number_terms(raw: str, *, asked: bool) -> tuple[str, ...]:
    """Return a number without signs between groups of digits; its decimals behind a full stop."""
    found = NUMBER.fullmatch(raw)
    number = fold(found[1] if found is not None else raw).replace(" ", "'")
    if grouped := _GROUPED.fullmatch(number):
        digits = re.sub(r"\D", "", number)
        # 3.500 is three thousand here and three and a half there.
        return (number, digits) if grouped[1] == "." else (digits,)
    signs = re.sub(r"\d", "", number)
    if len(set(signs)) > 1:
        whole, _, decimals = number.rpartition(signs[-1])
        digits = re.sub(r"\D", "", whole)
        return (f"{digits}.{decimals}",) if asked else (f"{digits}.{decimals}", digits)
    number = number.replace(",", ".") if signs == "," else number
    if signs == "." * len(signs) and len(signs) > 1 and not asked:
        groups = number.split(".")
        digits = "".join(groups)
        made = tuple(".".join(groups[:size]) for size in range(len(groups), 1, -1))
        # A telephone number may be written with dots and typed without.
        if len(digits) < SHORTEST_TELEPHONE:
            return made
        rest = digits[len(groups[0]) :]
        return (*made, digits, rest) if len(rest) >= SHORTEST_TELEPHONE else (*made, digits)
    return (number,)
