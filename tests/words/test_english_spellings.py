from __future__ import annotations

import pytest

from reader.words.english_spellings import HINT, british_beginnings, in_one_english
from reader.words.phrase_files import phrases
from reader.words.stems import stem
from reader.words.text_matcher import find_words

ALIKE = """colour color; watercolours watercolor; organise organize; organisations organization;
analyse analyzing; centre centers; kilometres kilometer; travelling traveled; cancelled canceling;
defence defense; programmes program; manoeuvring maneuver; haemoglobin hemoglobin; mould molded;
fulfil fulfilling; catalogued cataloging; enquiries inquiry; jewellery jewelry; ageing aging;
neighbourhood neighborhood; sceptical skeptic; skilfully skillful; dialogue dialogs"""


@pytest.mark.parametrize("pair", [" ".join(pair.split()) for pair in ALIKE.split(";")])
def test_both_spellings_have_one_stem_and_are_found_in_the_page(pair: str) -> None:
    british, american = pair.split()
    assert stem(british, "en") == stem(american, "en")
    for typed, stands in ((british, american), (american, british)):
        assert [start for start, _ in find_words(f"Here {stands} was read.", typed, "en")] == [5]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("organize", "organ"), ("realise", "real"), ("authorized", "author"), ("size", "sise"),
        ("perimeter", "metre"), ("laboratory", "labour"), ("four", "for"), ("tour", "tor"),
    ],
)  # fmt: skip
def test_words_of_other_meanings_stay_apart(one: str, other: str) -> None:
    assert stem(one, "en") != stem(other, "en")
    assert find_words(f"Here {other} was read.", one, "en") == []


@pytest.mark.parametrize("word", ["size", "prizes", "seized", "Brazil", "citizen", "hour", "meter"])
def test_a_word_of_one_spelling_is_read_as_it_is(word: str) -> None:
    assert in_one_english(word) == word


def test_other_languages_keep_their_words() -> None:
    assert stem("modell", "de") == "modell"
    assert stem("fibre", "fr") == "fibr"


def test_a_stem_says_how_british_words_of_it_begin() -> None:
    assert {word[:5] for word in british_beginnings("fiber")} == {"fibre"}
    assert british_beginnings("hemoglobin") == ("haemoglobin",)
    assert british_beginnings("bridg") == ()


def test_no_spelling_is_passed_over_by_the_hint() -> None:
    listed = [text.split()[0] for _, text in phrases("spelling_inside")]
    assert listed and all(map(HINT.search, listed))
