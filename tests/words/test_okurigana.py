"""The polite sign before a compound is put by once; kana in any number are no compound."""

from __future__ import annotations

import re

from reader.words.okurigana import loose_compound, other_kana


def test_a_polite_sign_stands_before_a_compound() -> None:
    assert re.fullmatch(loose_compound("お問い合わせ"), "お問合")
    assert "お問合" in other_kana("お問い合わせ", lambda form: True)


def test_polite_signs_in_any_number_are_read() -> None:
    """A person who rests on a key asks for thousands of them."""
    assert loose_compound("お" * 5_000) == ""
    assert other_kana("お" * 5_000, lambda form: True) == []
