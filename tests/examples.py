"""How many examples Hypothesis draws, and whether the same ones every time."""

from __future__ import annotations

import os

_VARIABLE = "BROADSHEET_EXAMPLES"


def hunting() -> bool:
    """Whether new examples are asked for: BROADSHEET_EXAMPLES holds a factor."""
    return _factor() > 0


def examples(usual: int) -> int:
    """The number of examples of a test: the usual one, times the factor while hunting."""
    return usual * max(1, _factor())


def _factor() -> int:
    told = os.environ.get(_VARIABLE, "")
    return int(told) if told.isdecimal() else 0
