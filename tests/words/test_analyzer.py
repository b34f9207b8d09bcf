from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.words.analyzer import asked_positions, joined, positions, tokens, word_of
from reader.words.fold import fold


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
    assert terms("東京タワー", "ja") == [{"东京"}, {"京た"}, {"たわ"}, {"わー"}, {"ー"}]


def test_vowel_signs_belong_to_their_word() -> None:
    assert tokens("हिन्दी समाचार") == ["हिन्दी", "समाचार"]


def test_words_and_numbers_are_told_apart_from_marks() -> None:
    assert tokens("“3.5 per cent”, she said: L'été—COVID-19!") == [
        "3.5",
        "per",
        "cent",
        "she",
        "said",
        "L'été",
        "COVID-19",
    ]


def test_real_words_keep_their_accents() -> None:
    assert word_of("Élections") == "elections\0élections"
    assert word_of("Bridge's") == "bridge"
    assert word_of("東京") == ""


@pytest.mark.parametrize(
    ("text", "query", "language"),
    [
        ("wi-fi", "wifi", "en"),
        ("Wi‑Fi", "WiFi", "en"),
        ("Node.js", "nodejs", "en"),
        ("COVID-19", "covid19", "en"),
        ("v2.7.5", "2.7.5", "en"),
        ("Ph.D.", "phd", "en"),
        ("well-known", "wellknown", "en"),
        ("e-mails", "email", "en"),
        ("aujourd’hui", "aujourdhui", "fr"),
        ("978-3-16-148410-0", "9783161484100", "en"),
        ("AT&T", "ATT", "en"),
        ("TCP/IP", "tcpip", "en"),
        ("snake_case_name", "snakecasename", "en"),
        ("1\u202f000", "1,000", "fr"),
        ("850.000", "850000", "de"),
        ("3,5", "3.5", "de"),
        ("Exis\u00adtenz\u00adgrün\u00adder", "Existenzgründer", "de"),
        ("long\u200b_word", "longword", "en"),
        ("می‌خواهم", "میخواهم", "fa"),
        ("کتاب‌های", "كتابهاي", "fa"),
        ("צה״ל", "צהל", "he"),
        ('ארה"ב', "ארה״ב", "he"),
        ("ｶﾒﾗ", "かめら", "ja"),
        ("機器學習", "机器学习", "zh"),
        ("المدرسة", "المدرسه", "ar"),
        ("على", "علي", "ar"),
        ("🎉\ufe0f", "🎉", "en"),
        ("O‘zbekiston", "Oʻzbekiston", "en"),
        ("don´t", "dont", "en"),
        ("葛\U000e0100飾", "葛飾", "ja"),
        ("Ինչպե՞ս", "ինչպես", "hy"),
        ("12,34,567", "1234567", "en"),
        ("１，２５０円", "1250円", "ja"),
        ("100m²", "m2", "en"),
        ("20 ℃", "20 C", "en"),
    ],
)
def test_joined_and_other_forms_share_a_term(text: str, query: str, language: str) -> None:
    asked = [set(place) for raw in tokens(query) for place in asked_positions(raw, language)]
    assert len(terms(text, language)) >= len(asked)
    assert any(asked[0] & place for place in terms(text, language))


def test_only_short_words_of_scripts_with_spaces_are_joined() -> None:
    assert joined("wi-fi") == ("wifi",)
    assert joined("-".join(["morgenstern"] * 12)) == ()
    assert joined("東京-大阪") == ()


def test_names_with_signs_are_words_of_their_own() -> None:
    assert tokens("C++, C#, F# and .NET; C++20.") == ["C++", "C#", "F#", "and", ".NET", "C++20"]
    assert asked_positions("C#", "en") == (("c#",),)
    assert asked_positions(".NET", "en") == ((".net",),)
    assert not terms("C#")[0] & terms("C")[0]


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(), st.sampled_from(["", "en", "fr", "de", "ja", "xx"]))
def test_every_token_has_only_whole_terms(text: str, language: str) -> None:
    for raw in tokens(text):
        assert all(term for place in positions(raw, language) for term in place)
