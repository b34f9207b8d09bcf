"""Lines folded for comparing, however long the rules and bars in them are."""

from __future__ import annotations

from functools import partial

import pytest

from reader.clean.lexicon.line_kinds import folded_line
from tests.formats.repeated_tokens import is_linear

GROWTH, FLOOR = 8, 0.2
"""Times the work of four times the signs, and seconds of processor time that are noise."""


@pytest.mark.parametrize("sign", ["|", "=", "- ", "*", "\u200f", "_"])
def test_a_line_with_a_long_run_of_signs_takes_time_with_its_length(sign: str) -> None:
    small, large = (f"Word {sign * (size // len(sign))} end" for size in (5_000, 20_000))
    assert is_linear(partial(folded_line, large), partial(folded_line, small), GROWTH, FLOOR)


@pytest.mark.parametrize(
    ("line", "folded"),
    [("| A b |", "a b"), ("==", ""), ("__a-b__", "a-b"), ("— É … ", "e"), ("a", "a")],
)
def test_signs_at_the_edges_go_and_those_inside_stay(line: str, folded: str) -> None:
    assert folded_line(line) == folded
