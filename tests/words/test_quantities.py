from __future__ import annotations

import pytest

from reader.words.quantities import east_asian_ways, in_figures, with_thousands
from reader.words.text_matcher import find_words


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("1만5천", "1만5000"),
        ("15000명", "1만 5천 명"),
        ("15만명", "15만 명"),
        ("1조2천억원", "1조2000억원"),
        ("1.5万人", "1万5000人"),
        ("120億円", "12000000000円"),
    ],
)
def test_east_asian_numbers_are_written_in_sections_of_four(text: str, way: str) -> None:
    assert way in east_asian_ways(text)


@pytest.mark.parametrize("text", ["아이폰15", "2024年", "15명", "15000", "word", "만세"])
def test_small_numbers_and_other_words_have_no_other_way(text: str) -> None:
    assert east_asian_ways(text) == []


def test_thousands_are_written_with_the_word_of_a_language_that_is_there() -> None:
    assert in_figures("15", "tys.") == "15000"
    assert in_figures("2,5", "тыс") == "2500"
    assert in_figures("15", "men") == in_figures("1500", "tys.") == ""
    assert "15 tys" in with_thousands("15000", ["pl"])
    assert list(with_thousands("2500", ["tr"])) == ["2,5 bin", "2 bin 500"]
    assert list(with_thousands("15000", ["xx"])) == list(with_thousands("15001", ["pl"])) == []


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("ok. 15 tys. osób", "15 000 osób", "15 tys. osób"),
        ("15.000 osób", "15 tys. osób", "15.000 osób"),
        ("İl 11 bin 37 araç", "11037", "11 bin 37"),
        ("관객 1만 5천 명", "15000명", "1만 5천 명"),
        ("29 bin TL", "29.000 TL", "29 bin TL"),
        ("15 tysk", "15000", ""),
        ("15 kilo", "15000", ""),
    ],
)
def test_the_page_finds_thousands_in_words_and_in_figures(
    text: str, words: str, found: str
) -> None:
    assert [text[slice(*span)] for span in find_words(text, words)] == [found] * bool(found)
