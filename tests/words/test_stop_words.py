"""Words that say nothing: they are known by language, and never keep a story from being found."""

from __future__ import annotations

import pytest

from reader.words.stop_words import is_stop_word


@pytest.mark.parametrize(
    ("word", "languages"),
    [("the", ("en",)), ("und", ("de",)), ("dans", ("fr",)), ("the", ()), ("der", ("en", "de"))],
)
def test_words_that_say_nothing(word: str, languages: tuple[str, ...]) -> None:
    assert is_stop_word(word, languages)


@pytest.mark.parametrize(
    ("word", "languages"), [("ferry", ("en",)), ("the", ("de",)), ("und", ()), ("dans", ("zz",))]
)
def test_words_that_say_something(word: str, languages: tuple[str, ...]) -> None:
    assert not is_stop_word(word, languages)
