from __future__ import annotations

import pytest

from reader.related.title_relation import title_relation


@pytest.mark.parametrize(
    ("own", "other", "theirs", "ours"),
    [
        (
            "Why bridges fail",
            "A reply to “Why bridges fail”",
            "an answer to this story",
            "this story answers it",
        ),
        (
            "Why bridges fail",
            "Why bridges fail: a response",
            "an answer to this story",
            "this story answers it",
        ),
        (
            "Die Brücke von Lindholm",
            "Antwort auf: Die Brücke von Lindholm",
            "an answer to this story",
            "this story answers it",
        ),
        (
            "なぜ橋は落ちるか",
            "「なぜ橋は落ちるか」への反論",
            "an answer to this story",
            "this story answers it",
        ),
        (
            "Oil falls on supply fears",
            "UPDATE 2-Oil falls 2 % as supply fears grow",
            "an update of this story",
            "this story updates it",
        ),
        (
            "Мост закрыт на ремонт",
            "Обновлено: мост закрыт на ремонт до мая",
            "an update of this story",
            "this story updates it",
        ),
        (
            "Ferry runs aground off Lisbon",
            "Ferry runs aground off Lisbon [corrected]",
            "a correction of this story",
            "this story corrects it",
        ),
        (
            "The bees of Bern",
            "The bees of Bern, revisited",
            "a follow-up to this story",
            "this story follows it up",
        ),
    ],
)
def test_a_title_says_how_its_story_belongs_to_another(
    own: str, other: str, theirs: str, ours: str
) -> None:
    assert title_relation(own, other) == theirs
    assert title_relation(other, own) == ours


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Update: Why bridges fail", "A reply to “Why bridges fail”"),
        ("Why bridges fail: a response", "Correction: Why bridges fail"),
        ("Antwort auf: Die Brücke von Lindholm", "Die Brücke von Lindholm (Korrektur)"),
        ("A reply to “Why bridges fail”", "In response to: Why bridges fail"),
        ("Oil falls on supply fears [corrected]", "UPDATE 2-Oil falls as supply fears grow"),
    ],
)
def test_two_stories_that_speak_of_a_third_do_not_speak_of_each_other(one: str, other: str) -> None:
    assert title_relation(one, other) == title_relation(other, one) == ""


@pytest.mark.parametrize(
    ("own", "other"),
    [
        ("UPDATE 1-Oil falls on supply fears", "UPDATE 2-Oil falls as supply fears grow"),
        ("Update: Oil falls on supply fears", "UPDATE 3-Oil falls as supply fears grow"),
        ("Correction: Why bridges fail", "Update: Correction: Why bridges fail"),
    ],
)
def test_a_later_update_updates_the_earlier_one(own: str, other: str) -> None:
    assert title_relation(own, other) == "an update of this story"
    assert title_relation(other, own) == "this story updates it"


def test_an_answer_to_an_update_answers_the_update() -> None:
    own, other = "Update: Why bridges fail", "A reply to “Update: Why bridges fail”"
    assert title_relation(own, other) == "an answer to this story"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Sailing home, part 1: Leaving", "Sailing home, part 2: The storm"),
        ("Sailing home (1/3)", "Sailing home (2/3)"),
        ("Sailing home", "Sailing home, Part Two"),
        ("Reise nach Rom – Teil 1", "Reise nach Rom – Teil 2"),
        ("橋の歴史（上）", "橋の歴史（下）"),
        ("連載 第一回", "連載 第二回"),
    ],
)
def test_parts_of_one_series_are_named(one: str, other: str) -> None:
    assert title_relation(one, other) == "another part of the same series"
    assert title_relation(other, one) == "another part of the same series"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Update your phone now", "Phone makers update prices"),
        ("Response to flood was slow", "Flood response questioned"),
        ("Henry V", "Henry IV"),
        ("Bridge closes", "Part of the bridge reopens"),
        ("Ten best phones (2)", "Twelve best laptops (3)"),
        ("World War I", "World War II"),
        ("Correction officers strike", "Officers strike ends"),
        ("Chapter 11 filing by Acme", "Chapter 7 filing by Acme"),
        ("Sailing home, part 2", "Sailing home, part 2"),
        ("", "Update: "),
    ],
)
def test_other_titles_say_nothing_of_each_other(one: str, other: str) -> None:
    assert title_relation(one, other) == ""
    assert title_relation(other, one) == ""
