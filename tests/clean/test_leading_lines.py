from __future__ import annotations

import pytest

from reader.clean.leading_lines import KnownFacts, without_known_facts

ANN = KnownFacts("The ferry", ("Ann Other",), "2020-05-03T10:00:00", "en")
STORY = "<p>On 3 May 2020 the ferry sailed again.</p>\n<p>It was late.</p>"


@pytest.mark.parametrize(
    "line",
    [
        "3 May 2020",
        "Published on Sunday, 3 May 2020",
        "By Ann Other",
        "Ann Other",
        "The Ferry<br>03.05.2020",
    ],
)
def test_a_line_that_says_a_told_fact_again_goes(line: str) -> None:
    html = f"<p>{line}</p>\n{STORY}"
    assert without_known_facts(html, ANN) == STORY


def test_two_authors_in_one_line_go_with_the_date_below() -> None:
    html = f"<p>Ann Other, Bo Lind</p>\n<p><em>3 May 2020</em></p>\n{STORY}"
    assert (
        without_known_facts(
            html, KnownFacts("The ferry", ("Ann Other", "Bo Lind"), "2020-05-03", "en")
        )
        == STORY
    )


@pytest.mark.parametrize(
    "line",
    [
        "4 May 2020",
        "On 3 May 2020 the ferry sailed again, and so did everyone who had waited",
        "Ann Other was there.",
        '3 May 2020<img src="asset:a">',
    ],
)
def test_other_lines_stay(line: str) -> None:
    html = f"<p>{line}</p>\n{STORY}"
    assert without_known_facts(html, ANN) == html


def test_a_picture_before_such_a_line_stays() -> None:
    picture = '<figure><img src="asset:a"></figure>\n'
    assert without_known_facts(f"{picture}<p>Ann Other</p>\n{STORY}", ANN) == picture + STORY


def test_the_whole_of_a_story_never_goes() -> None:
    assert without_known_facts("<p>Ann Other</p>", ANN) == "<p>Ann Other</p>"


def test_without_facts_nothing_goes() -> None:
    told = KnownFacts("", (), None, None)
    assert without_known_facts(f"<p></p>{STORY}", told) == f"<p></p>{STORY}"


@pytest.mark.parametrize(
    "line",
    [
        '&lt; <a href="https://e.org/wiki/Italian">Italian</a>',
        '← <a href="https://e.org/">Back to the handbook</a>',
        '« <a href="https://e.org/a">Part</a> | <a href="https://e.org/b">Chapter <em>2</em></a>',
    ],
)
def test_a_way_back_to_the_page_above_is_none_of_the_story(line: str) -> None:
    assert without_known_facts(f"<p>{line}</p>\n{STORY}", ANN) == STORY
    kept = f"<p>{line} has all lessons of the course.</p>\n{STORY}"
    assert without_known_facts(kept, ANN) == kept
    assert without_known_facts(f"<p>{line}</p>", ANN) == f"<p>{line}</p>"
