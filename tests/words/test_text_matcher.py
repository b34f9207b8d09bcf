"""Words of a query found in a whole text, in the page and in passages of the list."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.words.text_matcher import find_beginnings, find_words


def test_finding_forgives_case_accents_and_spaces() -> None:
    text = "Ein Café in\nZürich. CAFÉ!"
    assert find_words(text, "cafe") == [(4, 8), (20, 24)]
    assert find_words(text, "IN  zurich") == [(9, 18)]
    assert find_words(text, " ") == []
    assert find_beginnings(text, ["zur", ""]) == [(12, 18)]
    assert find_words("ﬁne ß", "fine") == [(0, 3)]


@given(st.text(max_size=60), st.text(max_size=4))
def test_found_places_lie_in_the_text(text: str, words: str) -> None:
    for start, end in find_words(text, words):
        assert 0 <= start < end <= len(text)


def test_a_long_vowel_before_a_dot_may_be_left_out_and_no_other() -> None:
    assert find_words("コンピューター・グラフィックス", "コンピュータグラフィックス") == [(0, 15)]
    assert find_words("ビール", "ビル") == []


def test_irregular_forms_have_the_prefixes_of_hebrew_and_no_other_letters() -> None:
    text = "הנשים באו עם אנשים."
    assert [text[start:end] for start, end in find_words(text, "אישה", "he")] == ["הנשים"]


@pytest.mark.parametrize(
    ("text", "query", "found"),
    [
        ("漢(かん)字(じ)を読む", "漢字", "漢(かん)字"),
        ("東京（とうきょう）タワー", "東京タワー", "東京（とうきょう）タワー"),
        ("振(ふ)り仮名(がな)", "振り仮名", "振(ふ)り仮名"),
        ("振(ふ)り仮名(がな)", "ふりがな", "ふ)り仮名(がな"),
        ("re-\nelected", "reelected", "re-\nelected"),
        ("Die GmbH & Co. KG", "GmbH und Co", "GmbH & Co"),
        ("Kosten 1.250,50 €", "€ 1250,50", "1.250,50 €"),
        ("Kosten 1.250,50 €", "1250,50 Euro", "1.250,50 €"),
        ("costs €12.50 now", "12.50 €", "€12.50"),
        ("%25 artış", "yüzde 25", "%25"),
        ("up 25 percent", "25%", "25 percent"),
        ("le n° 12", "no 12", "n° 12"),
        ("nº 7", "n° 7", "nº 7"),
        ("№7", "nr 7", "№7"),
        ("20º C", "20°C", "20º C"),
        ("PlayStation®5", "playstation 5", "PlayStation®5"),
        ("colo(u)r", "colour", "colo(u)r"),
        ("O`zbekiston", "ozbekiston", "O`zbekiston"),
        ("২৫শে ডিসেম্বর", "২৫ ডিসেম্বর", "২৫শে ডিসেম্বর"),
        ("ఆంధ్ర ప్రదేశ్", "ఆంధ్రప్రదేశ్", "ఆంధ్ర ప్రదేశ్"),
        ("ສປປ ລາວ", "ສປປລາວ", "ສປປ ລາວ"),
        ("「ＡＩ」展", "AI展", "ＡＩ」展"),
        ("Hồ Chí Minh", "hochiminh", "Hồ Chí Minh"),
        ("rock ’n’ roll", "rocknroll", "rock ’n’ roll"),
        ("+7 (495) 123-45-67", "84951234567", "+7 (495) 123-45-67"),
        ("020 7946 0958", "+44 20 7946 0958", "020 7946 0958"),
        ("Ó Briain agus", "obriain", "Ó Briain"),
        ("هیئت مدیره", "هیأت", "هیئت"),
    ],
)
def test_what_others_write_for_the_same_is_found(text: str, query: str, found: str) -> None:
    spans = find_words(text, query)
    assert [text[start:end] for start, end in spans] == [found]


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("to get her home", "together"),
        ("costs 15 €", "€ 5"),
        ("no 17", "nr 7"),
        ("A & B", "und"),
        ("+7 (495) 123-45-68", "84951234567"),
        ("020 7946 0958", "+44 30 7946 0958"),
        ("高い株(か)", "たかいか"),
        ("5°", "5o"),
        ("Fisch(er)", "fischerei"),
    ],
)
def test_what_only_looks_alike_is_not_found(text: str, query: str) -> None:
    assert find_words(text, query, "en") == []
