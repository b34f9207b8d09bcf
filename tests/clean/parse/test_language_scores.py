"""The identifier in arrays gives what py3langid's own gives, to the last bit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from py3langid.langid import MODEL_FILE, LanguageIdentifier

from reader.clean.parse.language_model import language_identifier
from reader.clean.parse.language_scores import ArrayIdentifier


@pytest.fixture(scope="module")
def both() -> tuple[LanguageIdentifier, LanguageIdentifier]:
    """Return our identifier and the package's own."""
    return language_identifier(), LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


@pytest.mark.parametrize(
    "text",
    [
        *("", "a", "é", "...", "12 34", "\ud800 half", "THE BRIDGE OVER THE RIVER WAS CLOSED"),
        "The weir above the old mill was opened for the first time in eleven years. " * 20,
        "Die Brücke über den Fluß wurde nach elf Jahren wieder für Fußgänger geöffnet. " * 20,
        "Мост через реку снова открыт для пешеходов после одиннадцати лет. " * 20,
        "橋は十一年ぶりに歩行者に開放された。" * 40,
    ],
)
def test_the_answers_are_the_same(
    both: tuple[LanguageIdentifier, LanguageIdentifier], text: str
) -> None:
    ours, theirs = both
    assert type(ours) is ArrayIdentifier
    assert ours.classify(text) == theirs.classify(text)
    assert ours.rank(text) == theirs.rank(text)


@given(st.text(max_size=200))
def test_any_text_has_the_same_scores(
    both: tuple[LanguageIdentifier, LanguageIdentifier], text: str
) -> None:
    ours, theirs = both
    assert ours.rank(text) == theirs.rank(text)
