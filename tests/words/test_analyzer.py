from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.words.analyzer import fold, positions, tokens, word_of


def terms(text: str, language: str = "en") -> list[set[str]]:
    return [set(place) for raw in tokens(text) for place in positions(raw, language)]


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("colour", "Colours", "en"),
        ("happy", "HAPPIER'S", ""),
        ("Biden's", "biden", "en"),
        ("don’t", "dont", "en"),
        ("U.S.", "US", "en"),
        ("1,000", "1000", "en"),
        ("élections", "ELECTIONS", "fr"),
        ("Häuser", "haus", "de"),
        ("Straße", "strasse", "de"),
        ("Łódź", "lodz", "pl"),
        ("ﬁsh", "fish", "en"),
        ("выборы", "выборов", "ru"),
    ],
)
def test_spellings_of_a_word_share_a_term(one: str, other: str, language: str) -> None:
    if language:
        assert terms(one, language)[0] & terms(other, language)[0]
    else:
        assert not terms(one)[0] & terms(other)[0]


def test_a_run_without_spaces_becomes_pairs() -> None:
    assert terms("東京タワー", "ja") == [{"東京"}, {"京タ"}, {"タワ"}, {"ワー"}, {"ー"}]


def test_vowel_signs_belong_to_their_word() -> None:
    assert tokens("हिन्दी समाचार") == ["हिन्दी", "समाचार"]


def test_words_and_numbers_are_told_apart_from_marks() -> None:
    assert tokens("“3.5 per cent”, she said: L'été—COVID-19!") == [
        "3.5",
        "per",
        "cent",
        "she",
        "said",
        "L",
        "été",
        "COVID",
        "19",
    ]


def test_real_words_keep_their_accents() -> None:
    assert word_of("Élections") == "elections\0élections"
    assert word_of("Bridge's") == "bridge"
    assert word_of("東京") == ""


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(), st.sampled_from(["", "en", "fr", "de", "ja", "xx"]))
def test_every_token_has_only_whole_terms(text: str, language: str) -> None:
    for raw in tokens(text):
        assert all(term for place in positions(raw, language) for term in place)
