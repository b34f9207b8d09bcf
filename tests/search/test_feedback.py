"""Long questions: stories like the best ones are raised, and nothing comes or goes by it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.model import IndexDocument
from reader.search import ResultFields, SearchIndex

HARBOUR = (
    "Ferry captains fear the winter harbour ice near the quay, and ferry captains wait. {} "
    "Tugs break ice floes at the pier; icebreaker crews and tugs clear floes."
)
STORIES = (
    ("Ice closes the harbour", HARBOUR.format("Dredging crews joined the tugs.")),
    ("The harbour under ice", HARBOUR.format("Dredging went on.")),
    (
        "Tugs clear floes",
        "An icebreaker and tugs clear floes in the harbour: ferry service resumes.",
    ),
    (
        "A ferry to the harbour",
        "The ferry band played a harbour song of love and wine to the dancers.",
    ),
    *((f"Story {n}", f"Wheat and barley sold at market stall number {n}.") for n in range(12)),
)
QUESTION = "do ferry captains fear winter ice closing harbour quays"


def index_of(folder: Path, stories: Sequence[tuple[str, str]]) -> SearchIndex:
    index = SearchIndex(folder)
    index.rebuild(
        IndexDocument(id=number, title=title, text=text, language="en")
        for number, (title, text) in enumerate(stories, 1)
    )
    return index


def found(index: SearchIndex, query: str, stories: Sequence[tuple[str, str]]) -> list[int]:
    """Return the stories found, in their order; without `stories` their texts are not known."""

    def shown(ids: Sequence[int]) -> Mapping[int, ResultFields]:
        return {
            story: ResultFields(stories[story - 1][0], None, stories[story - 1][1])
            if stories
            else ResultFields("", None, "")
            for story in ids
        }

    return [hit.id for hit in index.search(query, shown=shown, limit=50).hits]


@pytest.fixture
def index(tmp_path: Path) -> SearchIndex:
    return index_of(tmp_path, STORIES)


def test_a_story_like_the_best_ones_comes_before_one_that_shares_as_many_words(
    index: SearchIndex,
) -> None:
    plain = found(index, QUESTION, ())
    raised = found(index, QUESTION, STORIES)
    assert plain.index(4) < plain.index(3)
    assert raised.index(3) < raised.index(4)
    assert raised[0] == plain[0]


def test_three_words_are_taken_as_they_are(index: SearchIndex) -> None:
    assert found(index, "ferry harbour ice", STORIES) == found(index, "ferry harbour ice", ())


def test_stories_with_every_word_stay_before_those_without(tmp_path: Path) -> None:
    every = ("Odd one", "Ferry timetable: harbour tariff, quay and song, love and wine.")
    stories = [*STORIES, every]
    index = index_of(tmp_path, stories)
    assert found(index, "ferry timetable harbour tariff song", stories)[0] == len(stories)


def test_a_story_that_went_meanwhile_does_no_harm(index: SearchIndex) -> None:
    hits = index.search(QUESTION, shown=lambda ids: {}).hits
    assert hits == ()


WORDS = "ferry harbour ice quay tugs wine song love wheat barley market winter".split()  # noqa: SIM905


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(query=st.lists(st.sampled_from(WORDS), min_size=4, max_size=8, unique=True))
def test_no_story_comes_or_goes_and_the_first_stays(
    tmp_path_factory: pytest.TempPathFactory, query: list[str]
) -> None:
    index = index_of(tmp_path_factory.mktemp("index"), STORIES)
    plain = found(index, " ".join(query), ())
    raised = found(index, " ".join(query), STORIES)
    assert sorted(raised) == sorted(plain)
    assert raised[:1] == plain[:1]
    index.close()
