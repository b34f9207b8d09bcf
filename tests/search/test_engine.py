from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.model import IndexDocument
from reader.search import SearchIndex, scan
from tests.examples import examples
from tests.search.samples import STORIES, asked, built, facts, found, shown


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("bridge", [1, 2]),
        ("ferries", [2, 1]),
        ("harbour -ferry", []),
        ("harbour OR mint", [1, 3]),
        ("fuel operator", [2]),
        ('"harbour bridge"', [1]),
        ('"bridge harbour"', []),
        ('"bridge harbour"~2', [1]),
        ('"cracks ferries"~3', []),
        ('"in two cables"', [1]),
        ('"repairs the harbour"', []),
        ("title:bridge", [1]),
        ("title:(fares OR bridge)", [2, 1]),
        ("by:holt", [1]),
        ('by:"maren holt"', [1]),
        ("section:city", [1]),
        ("note:turtle", [3]),
        ("turtles", [3]),
        ("note:gardener", []),
        ("colour", [3]),
        ("colours", [3]),
        ("paint*", [3]),
        ("ferr* -bridge", []),
        ("g*ner", [3]),
        ("?ardener", [3]),
        ("?gardener", [3]),
        ("?gardener?", [3]),
        ('tag:"City Life"', [1]),
        ("tag:transport date:2025", [2]),
        ("site:quay", [2, 1]),
        ("site:quaygazette.example before:2025", [1]),
        ("site:leaf", [3]),
        ("after:2024-10-22", [2, 1]),
        ("date:2024-10..2024-11", [1]),
        ("lang:fr", [4]),
        ("is:starred fares", [2]),
        ("-is:starred lang:en", [3]),
        ("elections", [4]),
        ("ÉLECTION", [4]),
        ("cafe", [4]),
        ("ete", [4]),
        ("häuser", [5]),
        ("Haus", [5]),
        ("strasse", [5]),
        ("タワー", [6]),
        ("光", [6]),
        ("観光客 展望", [6]),
        ('"夜になる"', [6]),
        ("ผลไม้", [7]),
        ("", [2, 1, 4, 5, 6, 7, 3]),
    ],
)
def test_stories_are_found(index: SearchIndex, query: str, ids: list[int]) -> None:
    order = sorted if "OR" in query or not query else list
    assert order(found(index, query)) == order(ids)


@pytest.mark.parametrize(
    ("query", "meant"),
    [
        ("harbuor bridge", "harbour bridge"),
        ("title:x comuters", "title:x commuters"),
        ("electiosn", "élections"),
        ("bridge", None),
        ("zzzzzz", None),
    ],
)
def test_did_you_mean_names_real_words(index: SearchIndex, query: str, meant: str | None) -> None:
    assert asked(index, query).did_you_mean == meant


def test_slips_are_forgiven_where_the_word_is_unknown(index: SearchIndex) -> None:
    assert found(index, "gardenr mint") == [3]
    assert found(index, "grdener") == [3]
    assert found(index, "passeng fares") == [2]


def test_any_word_is_enough_when_no_story_has_all_and_that_is_said(index: SearchIndex) -> None:
    result = asked(index, "gardener bridge cables")
    assert result.hits[0].id == 1
    assert {hit.id for hit in result.hits} == {1, 2, 3}
    assert result.widened
    assert "few stories contain every word" in result.notice
    assert result.with_all_words == 0


def test_stories_with_all_words_come_first(index: SearchIndex) -> None:
    assert found(index, "commuters fuel mint")[0] == 2
    assert found(index, "the ferry and the bridge")[:2] in ([1, 2], [2, 1])


def test_results_for_similar_words_alone_are_called_so(index: SearchIndex) -> None:
    slip = asked(index, "harbuor")
    assert slip.hits and slip.did_you_mean == "harbour"
    assert slip.notice == "No exact matches. Stories with similar words are shown."
    assert not asked(index, "harbour").notice
    assert "No exact matches" not in asked(index, "zzzzzz").notice


def test_facts_still_bind_when_any_word_is_enough(index: SearchIndex) -> None:
    assert found(index, "gardener bridge site:leaf") == [3]
    assert found(index, "gardener bridge -colours") == [1, 2]


def test_the_last_word_is_a_beginning_while_typing(index: SearchIndex) -> None:
    assert found(index, "bridge harb", typing=True)[0] == 1
    assert found(index, "gar", typing=True) == [3]
    assert asked(index, "harbo", typing=True).did_you_mean is None


@pytest.mark.parametrize(("sort", "ids"), [("newest", [2, 1, 3]), ("oldest", [3, 1, 2])])
def test_results_can_be_sorted_by_date(index: SearchIndex, sort: str, ids: list[int]) -> None:
    assert found(index, "lang:en", sort=sort) == ids


def test_undated_stories_are_last_either_way(tmp_path: Path) -> None:
    stories = [replace(s, published=None, added="") if s.id == 1 else s for s in STORIES[:3]]
    index = built(tmp_path, stories)
    assert found(index, "the", sort="newest") == [2, 3, 1]
    assert found(index, "the", sort="oldest") == [3, 2, 1]


def test_pages_of_results_follow_one_another(index: SearchIndex) -> None:
    every = found(index, "")
    assert [found(index, "", limit=2, offset=at) for at in (0, 2, 4, 6)] == [
        every[at : at + 2] for at in (0, 2, 4, 6)
    ]
    assert asked(index, "", limit=2).total == 7


def test_hidden_stories_are_never_shown(index: SearchIndex) -> None:
    assert found(index, "bridge", hidden=[1, 999]) == [2]
    assert asked(index, "harbour", hidden=[1]).total == 0
    assert asked(index, "harbuor", hidden=[1]).did_you_mean is None


def test_matching_gives_all_ids_newest_first(index: SearchIndex) -> None:
    assert index.matching("lang:en") == [2, 1, 3]
    assert index.matching("lang:en", sort="oldest", hidden=[1]) == [3, 2]


def test_matching_is_widened_only_when_asked(index: SearchIndex) -> None:
    assert index.matching("gardener bridge") == []
    assert index.matching("gardener bridge", widen=True) == [2, 1, 3]


def test_facets_count_what_was_found(index: SearchIndex) -> None:
    counts = index.facets("lang:en")
    assert counts.sites == (("The Quay Gazette", 2), ("Leaf & Letter", 1))
    assert counts.tags == (("Transport", 2), ("city life", 1))
    assert counts.years == (("2025", 1), ("2024", 1), ("2019", 1))


def test_unknown_facts_are_left_out_and_said(index: SearchIndex) -> None:
    result = asked(index, "is:read bridge")
    assert [hit.id for hit in result.hits] == [1, 2]
    assert "is:read" in result.notice


def test_stems_count_in_their_own_language_only(tmp_path: Path) -> None:
    stories = [
        IndexDocument(1, "One", "Good news for everyone", language="en"),
        IndexDocument(2, "Two", "A new day", language="en"),
        IndexDocument(3, "Drei", "Ein neuer Tag", language="de"),
    ]
    assert found(built(tmp_path, stories), "news") == [1]


def test_later_stories_replace_and_join_and_leave(own: SearchIndex) -> None:
    own.update(
        [replace(STORIES[0], text="Now about zeppelins."), IndexDocument(9, "New", "Bridge")]
    )
    assert found(own, "zeppelin") == [1]
    assert found(own, "engineers") == []
    assert sorted(found(own, "bridge")) == [1, 2, 9]
    own.update([], removed=[2, 9, 12345])
    assert found(own, "bridge") == [1]
    assert own.state.stories == 6


def test_many_small_updates_end_in_few_segments(own: SearchIndex) -> None:
    for number in range(100, 160):
        own.update([IndexDocument(number, f"Note {number}", "some quokka text")])
    assert asked(own, "quokka").total == 60
    own.update([], removed=range(100, 159))
    assert found(own, "quokka") == [159]
    assert found(own, '"harbour bridge"') == [1]
    assert len(own._open().segments) < 12


PIECES = st.sampled_from(
    'bridge fer harbuor colours 東京 ตลาด é * " ~2 ( ) - title: by: note: site:quay tag: '  # noqa: SIM905
    "is:starred date:2024 lang:fr OR".split()
    + [" "] * 4
)


@given(
    st.lists(PIECES, max_size=12).map("".join),
    st.booleans(),
    st.sampled_from(["relevance", "newest", "oldest"]),
)
@settings(max_examples=examples(150), suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_query_is_answered(index: SearchIndex, query: str, typing: bool, sort: str) -> None:
    result = asked(index, query, typing=typing, sort=sort, limit=4)
    ids = [hit.id for hit in result.hits]
    assert len(ids) == len(set(ids)) == min(4, result.total)
    for snippet in (s for hit in result.hits for s in hit.snippets):
        assert all(0 <= start < end <= len(snippet.text) for start, end in snippet.matches)
    assert set(index.matching(query, facts=facts)) <= set(range(1, 8))
    index.facets(query, facts=facts)
    index.complete(query)
    index.marks(query, STORIES[0].text)
    scan(query, STORIES, shown=shown, facts=facts)


def test_an_empty_library_has_an_index_too(tmp_path: Path) -> None:
    index = built(tmp_path, [])
    assert index.state.ready
    for query in ("", "word", '"two words"', "a OR b", "date:2024", "wild*", "wrod"):
        assert found(index, query) == []
    assert index.facets("").sites == ()
    assert index.complete("a") == []
    assert index.verify() == ()
    index.update([STORIES[0]])
    assert found(index, "bridge") == [1]
    assert index.verify() == ()
    index.update([], removed=[1])
    assert found(index, "") == []
    assert index.verify() == ()


def test_the_word_as_typed_counts_more_than_its_stem(tmp_path: Path) -> None:
    stories = [
        IndexDocument(1, "One", "The operator called", language="en", published="2024-01-01"),
        IndexDocument(2, "Two", "The operation failed", language="en", published="2023-01-01"),
    ]
    index = built(tmp_path, stories)
    assert found(index, "operation") == [2, 1]
    assert found(index, "operator") == [1, 2]


def test_words_near_each_other_raise_a_story(tmp_path: Path) -> None:
    filler = "and then many other things went on in the valley for a while "
    stories = [
        IndexDocument(1, "A", f"The copper {filler} kettle. {filler}", published="2024-01-01"),
        IndexDocument(2, "B", f"The {filler} copper kettle. {filler}", published="2023-01-01"),
    ]
    assert found(built(tmp_path, stories), "copper kettle") == [2, 1]


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("by:obrien", [1]),
        ("by:o'brien", [1]),
        ("by:dartagnan", [3]),
        ("by:lopez", [2]),
        ("obrien", [1, 2]),
        ("dangelo", [1]),
    ],
)
def test_names_are_found_without_their_apostrophe(
    tmp_path: Path, query: str, ids: list[int]
) -> None:
    texts = {
        1: ("Seán O’Brien", "D’Angelo spoke with O’Brien of the quay."),
        2: ("Ana Lopez", "The account obrien was closed; angelo is another man, and so is Bryen."),
        3: ("Charles d'Artagnan", "Nothing."),
    }
    stories = [
        IndexDocument(id=n, title=f"Story {n}", text=text, byline=byline, language="en")
        for n, (byline, text) in texts.items()
    ]
    index = built(tmp_path, stories)
    assert sorted(found(index, query)) == ids
    assert asked(index, query).did_you_mean is None


@pytest.mark.parametrize(
    ("query", "ids"), [("the elections", [4]), ("und gardener", [3]), ("Häuser the", [5])]
)
def test_a_word_that_says_nothing_need_not_be_there(
    index: SearchIndex, query: str, ids: list[int]
) -> None:
    result = asked(index, query)
    assert [hit.id for hit in result.hits] == ids and not result.widened


def test_words_that_say_nothing_are_searched_for_where_there_are_no_others(
    index: SearchIndex,
) -> None:
    assert set(found(index, "the")) == {1, 2, 3}
