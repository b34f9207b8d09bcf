"""Words of two stories are the same words, whichever way they were saved."""

from __future__ import annotations

import pytest

from reader.related.shingles import sketch
from reader.related.terms import story_terms
from reader.related.title_match import plain_title
from reader.words.plain_spellings import in_one_spelling

_SPELT = {
    "soft hyphens": (
        "de",
        "Die Hausbank der Existenzgründer",
        "Die Haus\u00adbank der Exis\u00adtenzgründer",
    ),
    "zero width": ("en", "the underscore identifier", "the under\u200bscore identi\u2060fier"),
    "accents apart": ("fr", "le café du résumé", "le cafe\u0301 du re\u0301sume\u0301"),
    "ligatures": ("en", "first efficient flow", "\ufb01rst e\ufb03cient \ufb02ow"),
    "full width": ("en", "bridge ABC reopens", "bridge ＡＢＣ reopens"),
    "half width": ("ja", "新しいデータ", "新しいﾃﾞｰﾀ"),
    "Arabic vowels": ("ar", "أسعار النفط ترتفع", "أَسْعار النِّفط ترتفع"),
    "Hebrew abbreviation": ("he", "מנכל החברה הודיע", "מנכ״ל החברה הודיע"),
}


@pytest.mark.parametrize(("language", "plain", "saved"), _SPELT.values(), ids=_SPELT)
def test_related_reads_both_ways_of_saving_alike(language: str, plain: str, saved: str) -> None:
    one, other = (story_terms(text, f"{text}. " * 3, language) for text in (plain, saved))
    assert {(term.hash, term.surface) for term in one.terms} == {
        (term.hash, term.surface) for term in other.terms
    }
    assert sketch(f"{plain} " * 4)[0].tolist() == sketch(f"{saved} " * 4)[0].tolist()
    assert plain_title(plain) == plain_title(saved)


def test_a_persian_word_is_parted_from_its_ending() -> None:
    assert in_one_spelling("کتاب\u200cها") == "کتاب\u200cها"
    assert in_one_spelling("book\u200cs") == "books"
