from __future__ import annotations

import datetime

import pytest

from reader.model.query import Fact
from reader.search import period

TODAY = datetime.date(2024, 3, 1)


@pytest.mark.parametrize(
    ("field", "value", "bounds"),
    [
        ("date", "2024", ("2024-01-01", "2025-01-01")),
        ("date", "2024-12", ("2024-12-01", "2025-01-01")),
        ("date", "2024-02-29", ("2024-02-29", "2024-03-01")),
        ("date", "2024/2/9", ("2024-02-09", "2024-02-10")),
        ("date", "9.2.2024", ("2024-02-09", "2024-02-10")),
        ("date", "2023-11..2024-01", ("2023-11-01", "2024-02-01")),
        ("date", "..2024", ("", "2025-01-01")),
        ("date", "yesterday", ("2024-02-29", "2024-03-01")),
        ("date", "7d", ("2024-02-23", "")),
        ("before", "2024-10", ("", "2024-10-01")),
        ("after", "2024-10", ("2024-10-01", "")),
        ("date", "2024-13", None),
        ("date", "2023-02-29", None),
        ("date", "..", None),
        ("after", "soon", None),
        ("date", "9999", None),
    ],
)
def test_dates_mean_periods(field: str, value: str, bounds: tuple[str, str] | None) -> None:
    assert period(Fact(field, value), TODAY) == bounds
