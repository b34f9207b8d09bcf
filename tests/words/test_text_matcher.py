"""Words of a query found in a whole text, in the page and in passages of the list."""

from __future__ import annotations

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
