"""Other spellings of a word never leave out a part of what was typed."""

from __future__ import annotations

import pytest

from reader.search.unspaced_words import spaced


@pytest.mark.parametrize(
    "typed", ["東京Tower", "Tower東京", "東京tower大阪", "Tower", "東京1964", ""]
)
def test_a_space_is_put_only_into_a_word_of_one_script(typed: str) -> None:
    assert spaced(typed) == []


def test_a_name_is_found_with_its_space() -> None:
    assert "山崎 太郎" in spaced("山崎太郎")
