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
_RANGE = re.compile(rf"(?:({_NUMBER})(k|%|))?(?:\.\.|-|–)(?:({_NUMBER})(k|%|))?")
_GROUPED = re.compile(r"(?<!\d)(?<!\d[.,])[1-9]\d{0,2}(?:(?:,\d{3})+|(?:\.\d{3})+)(?![\d,]|\.\d)")
"""Digits in groups of three, as English (1,000) and German (1.000) write them."""
_THOUSAND = 1000
"""What the `k` behind a number stands for."""
_STEP = {"words": 1.0, "highlights": 1.0, "progress": 0.001}
"""How far above a number the next one is: progress is a share in per cent."""


def number_range(fact: Fact) -> Bounds | None:
    """Return the bounds of a condition on a number, or None where it is not understood.

    `words:>300`, `words:<=500`, `words:300..800`, `words:..800`, `words:1k..2k`,
    `words:1000+`, `progress:>50%`.
    """
    if fact.field not in NUMBER_FIELDS:
        return None
    value = fact.value.strip().lower().replace(" ", "")
    value = _GROUPED.sub(lambda digits: re.sub("[.,]", "", digits[0]), value)
    if (ranged := _RANGE.fullmatch(value)) is not None and (ranged[1] or ranged[3]):
        return _number(ranged[1], ranged[2]), _number(ranged[3], ranged[4])
    if value.endswith("+"):
        value = f">={value[:-1]}"
    compared = _COMPARED.fullmatch(value)
    if compared is None:
        return None
    number = _number(compared[2], compared[3]) or 0.0
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


def _number(digits: str | None, unit: str | None) -> float | None:
    if digits is None:
        return None
    return float(digits.replace(",", ".")) * (_THOUSAND if unit == "k" else 1)
