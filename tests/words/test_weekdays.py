from __future__ import annotations

import pytest

from reader.words.weekdays import day_names


@pytest.mark.parametrize("language", ["en", "de", "es", "fr", "it", "ru", "hi"])
def test_a_language_with_a_list_has_seven_days_from_monday_on(language: str) -> None:
    assert len(day_names(language)[:7]) == 7


def test_short_names_are_none_since_they_are_words_as_well() -> None:
    assert day_names("en")[0] == "monday"
    assert not {"sun", "sat", "wed", "thurs"} & set(day_names("en"))
    assert day_names("de")[5:] == ("samstag", "sonntag", "sonnabend")


def test_a_language_without_a_list_has_none() -> None:
    assert day_names("xx") == ()
