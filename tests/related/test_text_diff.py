from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.related.text_diff import differences
from tests.examples import examples

HERE = "The ferry ran aground near Amberley on Monday, the coast guard said."
THERE = (
    "The ferry ran aground near Amberley on Tuesday night, the coast guard said. Nobody was hurt."
)


def test_changes_and_additions_are_told_apart() -> None:
    found = differences(HERE, THERE)
    told = [
        (
            one.kind,
            HERE[one.start : one.end].strip(),
            THERE[one.other_start : one.other_end].strip(),
        )
        for one in found
        if one.kind != "same"
    ]
    assert told == [
        ("changed", "Monday,", "Tuesday night,"),
        ("only-there", "", "Nobody was hurt."),
    ]


def test_equal_texts_are_one_stretch() -> None:
    assert [one.kind for one in differences(HERE, HERE)] == ["same"]


def test_nothing_differs_from_nothing() -> None:
    assert differences("", "") == []
    assert [one.kind for one in differences(HERE, "")] == ["only-here"]


def test_very_long_texts_are_compared_by_paragraph() -> None:
    paragraphs = [f"Paragraph {number} says something of its own." for number in range(4000)]
    other = [*paragraphs[:2000], "A new paragraph.", *paragraphs[2001:]]
    found = differences("\n\n".join(paragraphs), "\n\n".join(other))
    assert [one.kind for one in found] == ["same", "changed", "same"]


WORDS = st.lists(st.sampled_from(["the", "ferry", "ran", "aground", "fog", "\n\n"]), max_size=25)


@given(WORDS, WORDS)
@settings(deadline=None, max_examples=examples(150))
def test_the_stretches_cover_both_texts(here: list[str], there: list[str]) -> None:
    text, other = " ".join(here), " ".join(there)
    found = differences(text, other)
    at, other_at = 0, 0
    for one in found:
        assert (one.start, one.other_start) == (at, other_at)
        if one.kind == "same":
            same = text[one.start : one.end].split()
            assert same == other[one.other_start : one.other_end].split()
        at, other_at = one.end, one.other_end
    assert (at, other_at) == (len(text), len(other))
