"""Ranges of numbers as a person writes them."""

from __future__ import annotations

import pytest

from reader.model.query import Fact
from reader.search.number_ranges import number_range


@pytest.mark.parametrize(
    ("field", "value", "bounds"),
    [
        ("words", "300..800", (300, 800)),
        ("words", "..800", (None, 800)),
        ("words", "1k..2k", (1000, 2000)),
        ("words", "2k..", (2000, None)),
        ("words", "1.5k-3k", (1500, 3000)),
        ("words", "2k", (2000, 2000)),
        ("words", "1,000..2,000", (1000, 2000)),
        ("words", "1.000-12.500", (1000, 12500)),
        ("words", ">=1.000", (1000, None)),
        ("words", "1.5k", (1500, 1500)),
        ("progress", "0.125", (0.125, 0.125)),
        ("progress", "10%..50%", (10, 50)),
        ("progress", "10..50%", (10, 50)),
        ("words", "..", None),
        ("words", "many", None),
    ],
)
def test_ranges_have_units_at_either_end(
    field: str, value: str, bounds: tuple[float | None, float | None] | None
) -> None:
    assert number_range(Fact(field, value)) == bounds
