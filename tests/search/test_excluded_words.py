"""A dash before a word: an exclusion beside other words, an option of a command alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.model import IndexDocument, SearchResult
from reader.model.query import All, Fact, Not, Word
from reader.search import ResultFields, SearchIndex, parse_query
from reader.search.excluded_words import parse_search

TEXTS = (
    "Start it with java -Xmx2g -Xms512m -XX:+UseG1GC -jar app.jar and wait.",
    "Use gcc -Wall -Wextra -march=native main.c, then tail -n 40 build.log.",
    "A wall of 40 bricks, and a jar of jam by the app.",
    "It was -40 °C; p { color: red !important; }",
)


def _search(folder: Path, query: str) -> SearchResult:
    index = SearchIndex(folder)
    index.rebuild(
        IndexDocument(id=n, title="", text=text, language="en") for n, text in enumerate(TEXTS)
    )
    return index.search(query, shown=lambda ids: {n: ResultFields("", None, TEXTS[n]) for n in ids})


@pytest.mark.parametrize(
    ("query", "found", "said"),
    [
        ("-Xmx2g", [0], True),
        ("-Xmx2g -Xms512m", [0], True),
        ("-XX:+UseG1GC", [0], False),
        ("-jar app.jar", [0], False),
        ("-Wextra", [1], True),
        ("-march=native", [1], False),
        ("gcc -march=native", [1], False),
        ("-n 40", [1], False),
        ("tail -n 40", [1], False),
        ("-40", [3], False),
        ("!important", [3], True),
        ("wall -gcc", [2], False),
        ("-gcc bricks", [2], False),
        ("-is:starred", [], False),
    ],
)
def test_an_option_is_searched_and_a_word_beside_others_excluded(
    query: str, found: list[int], said: bool, tmp_path: Path
) -> None:
    result = _search(tmp_path, query)
    best = [hit.id for hit in result.hits[: result.with_all_words]]
    assert [n for n in best if n in found] == found
    assert set(best[:1]) <= set(found)
    assert result.notice.startswith("Words behind a dash are searched") is said


def test_a_filter_that_only_excludes_is_for_all_other_stories() -> None:
    assert parse_query("-gcc").query == Not(Word("gcc", last=True))
    assert parse_search("-gcc").query == Word("gcc", last=True)
    assert parse_search("-gcc -is:read").query == All((Not(Word("gcc")), Not(Fact("is", "read"))))
