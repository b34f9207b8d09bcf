from __future__ import annotations

from dataclasses import replace

import pytest

from reader.search import scan
from tests.search.samples import STORIES, facts, shown


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("bridge", [1, 2]),
        ("bridges -fares", [1]),
        ('"harbour bridge"', [1]),
        ('"harbor bridges"', [1]),
        ('"bridge close"~3', [1, 2]),
        ("title:fares", [2]),
        ("ferry", [1, 2]),
        ("ferries fare", [2]),
        ("by:holt OR note:turtles", [1, 3]),
        ("site:leaf", [3]),
        ('tag:"City life"', [1]),
        ("date:2024-10", [1]),
        ("before:2022 lang:en", [3]),
        ("is:starred", [1, 2]),
        ("タワー", [6]),
        ("elections", [4]),
        ("", [1, 2, 3, 4, 5, 6, 7]),
    ],
)
def test_the_scan_finds_what_the_index_would(query: str, ids: list[int]) -> None:
    result = scan(query, STORIES, shown=shown, facts=facts)
    assert sorted(hit.id for hit in result.hits) == ids
    assert result.total == len(ids)
    assert "being rebuilt" in result.notice


def test_the_scan_sorts_pages_and_hides() -> None:
    newest = scan("lang:en", STORIES, shown=shown, sort="newest")
    assert [hit.id for hit in newest.hits] == [2, 1, 3]
    oldest = scan("lang:en", STORIES, shown=shown, sort="oldest", limit=1, offset=1)
    assert [hit.id for hit in oldest.hits] == [1]
    assert scan("bridge", STORIES, shown=shown, hidden={1}).total == 1


def test_the_scan_ends_in_time_and_says_so() -> None:
    result = scan("lang:en", STORIES, shown=shown, seconds=0.0)
    assert (result.total, result.hits) == (0, ())
    assert "only the first 0 stories" in result.notice
    assert scan("lang:en", STORIES, shown=shown, seconds=60.0).total == 3


def test_accents_and_widths_are_looked_through() -> None:
    story = replace(STORIES[0], text="Die “Brücke” – ﬁnally – opens. L’été.")
    for query in ("brucke", "brücke", "finally", "ete"):
        assert scan(query, [story], shown=shown).total == 1
    assert scan("brocke", [story], shown=shown).total == 0


def test_the_scan_marks_words() -> None:
    hit = scan("cables", STORIES, shown=shown).hits[0]
    assert [hit.snippets[0].text[s:e] for s, e in hit.snippets[0].matches] == ["cables"]


@pytest.mark.parametrize(
    ("query", "text"),
    [("organize", "They organised it."), ("analyse", "An analyzer."), ("fiber", "Of fibre.")],
)
def test_the_scan_finds_british_and_american_spellings(query: str, text: str) -> None:
    story = replace(STORIES[0], title="", text=text)
    assert [hit.id for hit in scan(query, [story], shown=shown).hits] == [story.id]
