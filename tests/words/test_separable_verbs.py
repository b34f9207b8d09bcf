from __future__ import annotations

import pytest

from reader.words.text_matcher import find_words

GERMAN = (
    "Sie kündigte am 3. Mai um 14.30 Uhr die Sperrung an. Der Zug fährt um sieben ab; er steht an "
    "der Ecke, die Kinder zogen sich warm an und gingen."
)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("ankündigen", ["kündigte", "an"]),
        ("angekündigt", ["kündigte", "an"]),
        ("kündigte an", ["kündigte", "an"]),
        ("abfahren", ["fährt", "ab"]),
        ("abfährt", ["fährt", "ab"]),
        ("anziehen", ["zogen", "an"]),
        ("anstehen", []),
        ("abgehen", []),
    ],
)
def test_a_verb_is_found_with_its_prefix_at_the_end_of_the_clause(
    words: str, found: list[str]
) -> None:
    assert [GERMAN[slice(*span)] for span in find_words(GERMAN, words, "de")] == found


def test_other_languages_have_no_prefixes() -> None:
    assert find_words("He went to bed at nine.", "atgo", "en") == []
    assert find_words("Hij belde haar op.", "opbellen", "nl") == [(4, 9), (15, 17)]
