"""Ranges of numbers that `words:`, `progress:` and `highlights:` mean."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.model.query import NUMBER_FIELDS

if TYPE_CHECKING:
    from reader.model.query import Fact

Bounds = tuple[float | None, float | None]
"""Least and greatest number, both inclusive; None: open."""

_NUMBER = r"\d{1,9}(?:[.,]\d{1,3})?"
_COMPARED = re.compile(rf"(>=|<=|=>|=<|>|<|=|)({_NUMBER})(k|%|)")
_RANGE = re.compile(rf"({_NUMBER}|)\s*(?:\.\.|-|–)\s*({_NUMBER}|)%?")
_STEP = {"words": 1.0, "highlights": 1.0, "progress": 0.001}
"""How far above a number the next one is: progress is a share in per cent."""


def number_range(fact: Fact) -> Bounds | None:
    """Return the bounds of a condition on a number, or None where it is not understood.

    `words:>300`, `words:<=500`, `words:300..800`, `words:..800`, `words:2k`,
    `words:1000+`, `progress:>50%`.
    """
    if fact.field not in NUMBER_FIELDS:
        return None
    value = fact.value.strip().lower().replace(" ", "")
    if (grouped := re.fullmatch(r"(\D{0,2})(\d{1,3}(?:,\d{3})+)", value)) is not None:
        value = grouped[1] + grouped[2].replace(",", "")
    if (ranged := _RANGE.fullmatch(value)) is not None and (ranged[1] or ranged[2]):
        return _number(ranged[1]), _number(ranged[2])
    if value.endswith("+"):
        value = f">={value[:-1]}"
    compared = _COMPARED.fullmatch(value)
    if compared is None:
        return None
    number = float(compared[2].replace(",", ".")) * (1000 if compared[3] == "k" else 1)
    step = _STEP[fact.field]
    match compared[1]:
        case ">":
            return number + step, None
        case "<":
            return None, number - step
        case ">=" | "=>":
            return number, None
        case "<=" | "=<":
            return None, number
    return number, number


def _number(text: str) -> float | None:
    return float(text.replace(",", ".")) if text else None
