from __future__ import annotations

import pytest

from reader.ui.local_dates import read_date, written_date


@pytest.mark.parametrize(
    ("stamp", "words"),
    [
        ("2024-10-22", "22 October 2024"),
        ("2024-10-22T08:30:00+02:00", "22 October 2024"),
        ("2024-10", "October 2024"),
        ("2024", "2024"),
        (None, ""),
        ("some day", "some day"),
    ],
)
def test_a_date_is_written_in_full(stamp: str | None, words: str) -> None:
    assert written_date(stamp) == words


@pytest.mark.parametrize(
    ("words", "stamp"),
    [
        ("22 October 2024", "2024-10-22"),
        ("1 oct 2024", "2024-10-01"),
        ("Oct 22, 2024", "2024-10-22"),
        ("October 2024", "2024-10"),
        ("2024", "2024"),
        ("2024-10-22", "2024-10-22"),
        ("31 February 2024", None),
        ("22 Octobre 2024", None),
        ("22 October", None),
        ("22 10 2024", None),
        ("soon", None),
        ("22 October 2024 or so", None),
        ("", None),
    ],
)
def test_a_written_date_is_read(words: str, stamp: str | None) -> None:
    assert read_date(words) == stamp
