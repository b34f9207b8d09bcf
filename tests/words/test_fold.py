"""Folding: the same letters typed in two ways are found, at the places they have in the text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.words.fold import FoldedText, fold
from reader.words.text_matcher import find_words

KINDS = [
    ("I don’t know", "don't", "don’t"),
    ("I don't know", "don’t", "don't"),
    ("said “quoted text”", '"quoted', "“quoted"),
    ("„Zitat“ hier", '"zitat"', "„Zitat“"),
    ("« bonjour »", "« bonjour", "« bonjour"),
    ("an em—dash", "em-dash", "em—dash"),
    ("pages 3–5", "3-5", "3–5"),
    ("a non‑breaking one", "non-breaking", "non‑breaking"),
    ("minus −5", "-5", "−5"),
    ("wait … what", "wait ...", "wait …"),
    ("wait ... what", "…", "..."),
    ("a ﬁne ﬂower", "fine flower", "ﬁne ﬂower"),
    ("cœur", "coeur", "cœur"),
    ("Schiff\u00adfahrts\u00adweg", "Schifffahrtsweg", "Schiff\u00adfahrts\u00adweg"),
    ("some\u200bthing\ufeff", "something", "some\u200bthing\ufeff"),
    ("no\u00a0break\u202fhere", "no break here", "no\u00a0break\u202fhere"),
    ("costs 1,000 euros", "1000", "1,000"),
    ("costs 1000 euros", "1,000", "1000"),
    ("kostet 12.500.000 Euro", "12500000", "12.500.000"),
    ("coûte 1\u202f000 euros", "1000", "1\u202f000"),
    ("in 1’000 Franken", "1000", "1’000"),
    ("ＡＢＣ　１２", "abc 12", "ＡＢＣ　１２"),
    ("ｶﾞｰﾄﾞ と ガード", "ガード", "ｶﾞｰﾄﾞ"),
    ("カメラの", "かめら", "カメラ"),
    ("Cafe\u0301 ici", "café", "Cafe\u0301"),
    ("Straße", "STRASSE", "Straße"),
    ("ΟΔΟΣ", "οδος", "ΟΔΟΣ"),
    ("İstanbul", "istanbul", "İstanbul"),
    ("漢字與國家", "国家", "國家"),
    ("می‌خواهم", "میخواهم", "می‌خواهم"),
    ("كتاب مدرسة", "مدرسه", "مدرسة"),
    ("על מستوى", "על", "על"),
    ('ארה"ב', "ארה״ב", 'ארה"ב'),
    ("Н̆ет ёлка", "елка", "ёлка"),
    ("10² km", "102", "10²"),
    ("葛\U000e0100飾区", "葛飾", "葛\U000e0100飾"),
    ("ភាសា\u17b4ខ្មែរ", "ភាសាខ្មែរ", "ភាសា\u17b4ខ្មែរ"),
    ("ab\u3164cd", "abcd", "ab\u3164cd"),
    ("Ինչպե՞ս ես", "ինչպես", "Ինչպե՞ս"),
    ("װײַל", "ווייל", "װײַל"),
    ("ນະຄອນຫຼວງ", "ຫລວງ", "ຫຼວງ"),
    ("ນ້ຳຖ້ວມ", "ນໍ້າ", "ນ້ຳ"),
    ("မြန့\u103a", "န\u103a\u1037", "န့\u103a"),
    ("എൻ്റെ വീട്", "എന്റെ", "എൻ്റെ"),
    ("उत्तर गये लोग", "गए", "गये"),
    ("हत्या नयी", "नई", "नयी"),
    ("Ɗan Ƙasa", "dan kasa", "Ɗan Ƙasa"),
    ("₹12,34,567", "1234567", "12,34,567"),
    ("Foo™ bar", "foo bar", "Foo™ bar"),
    ("Foo™ bar", "™", "™"),
]


@pytest.mark.parametrize(("text", "query", "found"), KINDS)
def test_what_is_seen_is_found(text: str, query: str, found: str) -> None:
    spans = find_words(text, query)
    assert spans, (text, query)
    start, end = spans[0]
    assert text[start:end] == found


@pytest.mark.parametrize("text", ["3.141 592", "Vol. 12, 345", "Windows 10, 2015"])
def test_numbers_are_found_as_they_stand(text: str) -> None:
    assert find_words(text, text) == [(0, len(text))]


@given(st.text(alphabet="aé…ﬁ\u00ad1,0 —’ガｶﾞ\u0301ß", max_size=40))
def test_places_lead_back_to_the_text(text: str) -> None:
    folded = FoldedText(text)
    at = 0
    for number in range(len(folded.text)):
        start, end = folded.span(number, number + 1)
        assert at <= start < end <= len(text)
        assert folded.text[number] in FoldedText(text[start:end]).text or not text[start].isalnum()
        at = start


@given(st.text(max_size=20))
def test_folding_twice_changes_nothing(word: str) -> None:
    assert fold(fold(word)) == fold(word)
