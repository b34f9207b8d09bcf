from __future__ import annotations

import pytest

from reader.words.text_matcher import find_words
from reader.words.written_dates import Day, days


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("21.03.2024", [Day(2024, 3, 21)]),
        ("2024-03-21", [Day(2024, 3, 21)]),
        ("3/5/2024", [Day(2024, 5, 3), Day(2024, 3, 5)]),
        ("March 3rd, 2024", [Day(2024, 3, 3)]),
        ("14 de marzo de 2024", [Day(2024, 3, 14)]),
        ("2024年3月5日", [Day(2024, 3, 5)]),
        ("march 14", [Day(0, 3, 14)]),
        ("may 5 floors", []),
        ("45.03.2024", []),
        ("version 1.5.24", []),
    ],
)
def test_a_day_is_read_in_the_ways_it_is_written(text: str, meant: list[Day]) -> None:
    assert days(text) == meant


WAYS = ("21.03.2024", "2024-03-21", "21 March 2024", "Mar. 21, 2024", "21st of March 2024")


@pytest.mark.parametrize("text", WAYS)
@pytest.mark.parametrize("words", WAYS)
def test_each_way_finds_the_others_in_the_page(text: str, words: str) -> None:
    assert find_words(f"It was {text}.", words)


def test_another_day_is_not_found() -> None:
    assert find_words("On 22.03.2024 and 21.04.2024", "21 March 2024") == []
