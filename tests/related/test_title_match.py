from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.related.title_match import names_a_story, plain_title, title_keys, titles_agree
from tests.examples import examples

TITLE = "Ferry with 240 aboard runs aground near Port Amberley"

AGREE = [
    TITLE.upper(),
    f"{TITLE} | The Amberley Post",
    f"{TITLE} - Amberley Post",
    f"Read more: {TITLE}",
    "Ferry with 240 aboard runs aground near…",
    "Ferry with 240 aboard runs aground near Port Amb...",
    "Ferry with 240 aboard runs agruond near Port Amberley",
    "Ferry with 240 aboard runs aground near Port Amberly",
    "“Ferry with 240 aboard runs aground” near Port Amberley",
]
DIFFER = [
    "Ferry with 250 aboard runs aground near Port Amberley",
    "Ferry with 240 aboard runs aground near Port Lenzing",
    "Ferry with 240 aboard",
    "Ferry…",
    "",
]


@pytest.mark.parametrize("other", AGREE)
def test_titles_of_one_story_agree_and_find_each_other(other: str) -> None:
    assert titles_agree(TITLE, other)
    assert titles_agree(other, TITLE)
    assert set(title_keys(TITLE)) & set(title_keys(other))


@pytest.mark.parametrize("other", DIFFER)
def test_titles_of_different_stories_do_not(other: str) -> None:
    assert not titles_agree(TITLE, other)


def test_columns_of_one_outlet_are_different_stories() -> None:
    first, second = "Market outlook today - housing starts", "Market outlook today - prime rate"
    assert not titles_agree(first, second)


def test_a_letter_makes_short_titles_others() -> None:
    assert titles_agree("The battle of Babel", "The battle of Babel")
    assert not titles_agree("The battle of Babel", "The bottle of Babel")


@pytest.mark.parametrize("title", ["Home", "Live", "Read more", "Opinion", "24", "News today"])
def test_words_of_a_menu_name_no_story(title: str) -> None:
    assert not names_a_story(plain_title(title))
    assert not titles_agree(title, title)
    assert title_keys(title) == ()


def test_a_title_in_chinese_names_a_story() -> None:
    title = "澳大利亚渡轮在浓雾中搁浅"
    assert titles_agree(title, f"{title} | 晨报")


@given(st.text(alphabet="abcdefgh ", min_size=40, max_size=60), st.integers(1, 38))
@settings(deadline=None, max_examples=examples(150))
def test_one_slip_leaves_a_key_in_common(title: str, place: int) -> None:
    slipped = title[:place] + "x" + title[place + 1 :]
    if titles_agree(title, slipped):
        assert set(title_keys(title)) & set(title_keys(slipped))
